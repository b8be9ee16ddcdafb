import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdx } from 'micromark-extension-mdx';
import { mdxjsEsm } from 'micromark-extension-mdxjs-esm';
import type { Problem } from '../../model/problem.ts';
import { excessOf } from './body-limits.ts';
import type { Prose } from '../schema/load-record.ts';
import { moveToFile } from './move-to-file.ts';
import { problemAt, type Finding } from '../place.ts';
import { isParserError, syntaxFault, withoutFault, type SyntaxFault } from './syntax-fault.ts';

type Extension = ReturnType<typeof mdx>;
type Constructs = NonNullable<Extension['text']>;
type Construct = Extract<NonNullable<Constructs[string]>, { tokenize: unknown }>;

/**
 * Replaces the JavaScript parser to which MDX passes `import` and `export` lines, and refuses them all. So a block
 * counts as a program exactly where MDX would run it, and no program is ever parsed.
 */
const noPrograms = {
  parse: refuseProgram,
  parseExpressionAt: refuseProgram,
};

/** The offset at which the parser last began a tag or a brace. */
interface LastStart {
  offset: number;
}

/** The syntax of MDX, as `micromark-extension-mdxjs` combines it, with the footnotes of GFM. */
const [esm, tags, footnotes, tables] = [
  mdxjsEsm({ acorn: noPrograms }),
  mdx(),
  gfmFootnote(),
  gfmTable(),
];
/** Every table has one of these. The table extension doubles the time to parse, and few texts need it. */
const tableSign = /\||:-|-:/;
const mdastExtensions = [...mdxFromMarkdown(), gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()];

/**
 * Limits for reporting several faults of one body: how many, and how many characters are parsed in all to find
 * them.
 */
const faultLimits = { faults: 20, characters: 60_000 };

/**
 * Parses the prose of a record: MDX in which nothing can run. It is the only reader of prose, so what is checked
 * is what gets compiled. Positions in the tree refer to the file. Each part that does not parse is a problem, and
 * the tree contains the rest. Text that would take too long to parse gives one problem and no tree.
 */
export function parseBody(record: Prose): {
  tree: Root | undefined;
  problems: readonly Problem[];
} {
  const { file, body, bodyOffset } = record;
  const excess = excessOf(body);
  if (excess) {
    const start = bodyOffset + excess.index;
    return {
      tree: undefined,
      problems: [problemAt(file, start, start + excess.length, excess.finding)],
    };
  }
  const problems: Problem[] = [];
  let text = body;
  for (;;) {
    const parsed = parse(text);
    if ('children' in parsed) {
      moveToFile(parsed, file.text.slice(0, bodyOffset).split('\n').length - 1, bodyOffset);
      return { tree: parsed, problems };
    }
    const start = bodyOffset + parsed.start;
    const parses = problems.length + 1;
    const isLast = parses >= faultLimits.faults || parses * text.length >= faultLimits.characters;
    const finding = isLast ? andMore(parsed.finding) : parsed.finding;
    problems.push(problemAt(file, start, start + parsed.length, finding));
    if (isLast) return { tree: undefined, problems };
    text = withoutFault(text, parsed);
  }
}

function andMore(finding: Finding): Finding {
  return {
    ...finding,
    message: `${finding.message} The text was not read further, so there may be more problems.`,
  };
}

function parse(text: string): Root | SyntaxFault {
  const last: LastStart = { offset: 0 };
  const extensions = [esm, noting(tags, last), footnotes];
  try {
    return fromMarkdown(text, {
      extensions: tableSign.test(text) ? [...extensions, tables] : extensions,
      mdastExtensions,
    });
  } catch (error) {
    if (!isParserError(error)) throw error;
    return syntaxFault(text, error, last.offset);
  }
}

function refuseProgram(): never {
  throw Object.assign(new SyntaxError('content holds no programs'), { pos: 0, raisedAt: 0 });
}

/** Adds to a syntax a record of where each construct began; the parser’s errors only say where it gave up. */
function noting(syntax: Extension, last: LastStart): Extension {
  const noted = (constructs: Constructs | undefined): Constructs =>
    Object.fromEntries(
      Object.entries(constructs ?? {}).map(([code, value]) => [
        code,
        toArray(value).map((construct) => starting(construct, last)),
      ]),
    );
  return { ...syntax, flow: noted(syntax.flow), text: noted(syntax.text) };
}

function starting(construct: Construct, last: LastStart): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      last.offset = this.now().offset;
      return construct.tokenize.call(this, effects, ok, nok);
    },
  };
}

function toArray(value: Construct | readonly Construct[] | undefined): readonly Construct[] {
  return value === undefined ? [] : 'tokenize' in value ? [value] : value;
}
