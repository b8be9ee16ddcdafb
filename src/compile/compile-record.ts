import type { Root } from 'hast';
import { toHastText } from '../anchor/hast-text.ts';
import { checkBody, type BodyFacts } from '../check/body/check-body.ts';
import type { LoadedRecord } from '../load/schema/load-record.ts';
import { parseBody } from '../load/body/parse-body.ts';
import type { Addresses } from '../model/links/address.ts';
import type { Problem } from '../model/problem.ts';
import { describePassage, type DescribedPassage } from './passages/describe-passage.ts';
import type { CitedWork, NumberedAnnotation } from './annotations/annotation-markup.ts';
import { resolvePassages } from './passages/resolve-passages.ts';
import { selectorOf } from './passages/selector-of.ts';
import { serializeHtml } from './html/serialize-html.ts';
import { setAnnotations } from './annotations/set-annotations.ts';
import { sourceSection } from './annotations/source-annotations.ts';
import { bodyToHast, type BodyHeading } from './html/to-hast.ts';

/** A unit of compilation: a record with a body, and for an article all notes on it. */
export interface CompileJob {
  readonly record: LoadedRecord;
  readonly annotations: readonly LoadedRecord<'annotations'>[];
  /** The cited works by note id, in the order of the note’s `cites`. */
  readonly cited: Readonly<Record<string, readonly CitedWork[]>>;
  /** The language of the site's own prose (BCP 47). */
  readonly language: string;
}

/** The result of compiling a record, as it is cached. Problems are not part of it. */
export interface CompiledBody {
  readonly html: string;
  readonly headings: readonly BodyHeading[];
  readonly facts: BodyFacts | undefined;
  /** For an article: its notes in the order of their passages, those on its source last. */
  readonly annotations: readonly CompiledAnnotation[];
}

/** A compiled note. */
export interface CompiledAnnotation {
  readonly id: string;
  readonly html: string;
  /** Its body as written in its file. */
  readonly prose: string;
  /** The passage as it is in the text. */
  readonly passage: string;
  /** The passage for other tools. A passage of the source has no position in our text. */
  readonly described: Omit<DescribedPassage, 'position'> & Partial<DescribedPassage>;
  readonly facts: BodyFacts | undefined;
}

/** Checks, anchors and renders one record. Collects all problems. */
export function compileRecord(
  job: CompileJob,
  addresses: Addresses,
): { readonly compiled: CompiledBody | undefined; readonly problems: readonly Problem[] } {
  const body = renderBody(job.record, addresses, job.language);
  const annotations = job.annotations.map((annotation) => ({
    annotation,
    ...renderBody(annotation, addresses, job.language),
  }));
  const problems = [...body.problems, ...annotations.flatMap((annotation) => annotation.problems)];
  if (!body.root) return { compiled: undefined, problems };

  const text = toHastText(body.root);
  const { source = [], summary = [] } = Object.groupBy(job.annotations, ({ data }) => data.on);
  const { resolved, problems: lost } = resolvePassages(
    text.normal,
    `article:${job.record.id}`,
    summary,
  );
  problems.push(...lost);
  const { ofText: around, ofSource } = languagesOf(job);
  const bodies = new Map(annotations.map((annotation) => [annotation.annotation.id, annotation]));
  const number = (annotation: LoadedRecord<'annotations'>, index: number): NumberedAnnotation => ({
    id: annotation.id,
    number: index + 1,
    data: annotation.data,
    passage: annotation.data.exact,
    body: bodies.get(annotation.id)?.root ?? emptyRoot,
    cites: job.cited[annotation.id] ?? [],
    ...(around !== job.language && { language: job.language }),
  });
  const onSummary = resolved.map(({ annotation, range }, index) => ({
    ...number(annotation, index),
    passage: text.text.slice(range.start, range.end),
    described: describePassage(text.normal, range),
    range,
    ...(around !== job.language && { passageLanguage: around }),
  }));
  const onSource = source.map((annotation, index) => ({
    ...number(annotation, resolved.length + index),
    described: { selector: selectorOf(annotation) },
    ...(ofSource !== job.language && { passageLanguage: ofSource }),
  }));
  const root = setAnnotations(body.root, text, onSummary);
  if (job.record.collection === 'articles' && onSource.length > 0)
    root.children.push(sourceSection(job.record.data, onSource));
  return {
    compiled: {
      html: serializeHtml(root),
      headings: body.headings,
      facts: body.facts,
      annotations: [...onSummary, ...onSource].map(({ id, passage, described, body: own }) => ({
        id,
        html: serializeHtml(own),
        prose: bodies.get(id)?.annotation.body.trim() ?? '',
        passage,
        described,
        facts: bodies.get(id)?.facts,
      })),
    },
    problems,
  };
}

/** The languages of the body and of the work itself. A summary may be in another language than its work. */
function languagesOf({ record, language }: CompileJob): {
  readonly ofText: string;
  readonly ofSource: string;
} {
  if (record.collection !== 'articles') return { ofText: language, ofSource: language };
  const { text, language: ofSource } = record.data;
  return { ofText: text === 'full' ? ofSource : language, ofSource };
}

const emptyRoot: Root = { type: 'root', children: [] };

interface RenderedBody {
  readonly root: Root | undefined;
  readonly headings: readonly BodyHeading[];
  readonly facts: BodyFacts | undefined;
  readonly problems: readonly Problem[];
}

function renderBody(record: LoadedRecord, addresses: Addresses, language: string): RenderedBody {
  const { tree, problems } = parseBody(record);
  if (!tree) return { root: undefined, headings: [], facts: undefined, problems };
  const gate = checkBody(record, tree);
  const found = [...problems, ...gate.problems];
  if (found.length > 0)
    return { root: undefined, headings: [], facts: gate.facts, problems: found };
  return {
    ...bodyToHast(tree, {
      addresses,
      clobberPrefix: `${record.collection}-${record.id}-`,
      language,
    }),
    facts: gate.facts,
    problems,
  };
}
