import type { Definition, Link, Nodes, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { foreignHost } from '../../model/links/foreign-host.ts';
import type { Place, Problem } from '../../model/problem.ts';
import type { LinkKind } from '../../model/records/reference.ts';
import { BodyReport } from './body-report.ts';
import { checkComponent, isComponent, type ComponentNode } from './check-component.ts';
import { checkLabel, checkLink, linkTarget, type LinkTarget } from './check-link.ts';
import { checkOutline, type BodyOutline, type PlacedHeading } from './check-outline.ts';
import { checkInfo } from './check-info.ts';
import { checkBraces, checkCodeLines, checkText } from './check-text.ts';
import { checkTypedSigns } from './check-typed-signs.ts';
import { countWords } from './count-words.ts';
import { suggestion } from '../../load/did-you-mean.ts';
import { listWords } from '../../load/list-words.ts';
import type { Prose } from '../../load/schema/load-record.ts';
import { visibleProse, type VisibleProse } from '../visible/visible-prose.ts';

/** A link from prose to a record. */
export interface Mention {
  readonly kind: LinkKind;
  readonly id: string;
  readonly place: Place;
  readonly quoted: string;
}

/** Words quoted from a source, with their number. */
export interface Quotation {
  readonly text: string;
  readonly by?: string;
  readonly lang?: string;
  readonly words: number;
  readonly place: Place;
}

/** A link in prose to a path of this site. */
export interface SitePath {
  readonly path: string;
  readonly place: Place;
  /** The link as written in the file. */
  readonly quoted: string;
}

/** A link in prose to a host with letters outside a–z. */
interface ForeignHost {
  readonly host: string;
  readonly place: Place;
  /** The link as written in the file. */
  readonly quoted: string;
}

/** Facts about a body: what it refers to, and its length. */
export interface BodyFacts {
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  readonly sitePaths: readonly SitePath[];
  readonly fragments: readonly { readonly fragment: string; readonly place: Place }[];
  readonly foreignHosts: readonly ForeignHost[];
  readonly headings: readonly PlacedHeading[];
  readonly wordsOutsideQuotes: number;
  readonly words: number;
  /** Its words and addresses as a reader sees them. */
  readonly visible: VisibleProse;
}

/**
 * The gate: checks a parsed body and collects its references. Reports every problem. It works with a list of
 * allowed constructs and refuses all others.
 */
export function checkBody(
  record: Prose,
  tree: Root,
): { facts: BodyFacts; problems: readonly Problem[] } {
  const report = new BodyReport(record);
  const outline = checkOutline(tree, report);
  const seen: Seen = {
    mentions: [],
    quotations: [],
    sitePaths: [],
    fragments: [],
    foreignHosts: [],
    words: 0,
  };
  visitParents(tree, (node, ancestors) => {
    checkNode(node, ancestors, outline, report);
    annotation(node, ancestors, outline, report, seen);
  });
  const quoted = seen.quotations.reduce((sum, { words }) => sum + words, 0);
  const facts = {
    ...seen,
    headings: outline.headings,
    wordsOutsideQuotes: seen.words - quoted,
    visible: visibleProse(tree, record.file.text),
  };
  return { facts, problems: report.problems };
}

interface Seen {
  readonly mentions: Mention[];
  readonly quotations: Quotation[];
  readonly sitePaths: SitePath[];
  readonly fragments: { fragment: string; place: Place }[];
  readonly foreignHosts: ForeignHost[];
  words: number;
}

function checkNode(
  node: Nodes,
  ancestors: readonly Parents[],
  outline: BodyOutline,
  report: BodyReport,
): void {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'table':
      return checkCodeLines(node, report);
    case 'text':
      checkTypedSigns(node, ancestors, report);
      return checkText(node, report);
    case 'link':
      checkLabel(node, node, report);
      return checkFragment(node, checkLink(node, report), outline, report);
    case 'linkReference': {
      const definition = outline.definitions.get(node.identifier);
      return definition && checkLabel(node, definition, report);
    }
    case 'code':
      return checkInfo(node, report);
    case 'definition':
      return checkFragment(node, checkLink(node, report), outline, report);
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return checkComponent(node, ancestors, report);
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return checkBraces(node, ancestors, report);
    case 'image':
    case 'imageReference':
      return report.add(node, {
        rule: 'text-only',
        message: 'Records hold no pictures, and none is fetched from elsewhere.',
        fix: 'Say in words what it shows, and link to the page that has it: [text](https://…).',
      });
    default:
      if (!allowed.has(node.type))
        throw new Error(`the parser made a node that the gate does not know: ${node.type}`);
  }
}

/** Node types that need no check of their own. */
const allowed: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>([
  'root',
  'blockquote',
  'list',
  'listItem',
  'tableRow',
  'tableCell',
  'thematicBreak',
  'break',
  'inlineCode',
  'emphasis',
  'strong',
  'footnoteReference',
  'footnoteDefinition',
]);

function checkFragment(
  node: Nodes,
  target: LinkTarget,
  { headingIds }: BodyOutline,
  report: BodyReport,
): void {
  if (target.to !== 'heading' || headingIds.has(target.fragment)) return;
  const ids = [...headingIds];
  report.add(node, {
    rule: 'existing-heading',
    message: `No heading of this record has the fragment #${target.fragment}.`,
    fix:
      (report.isFull('existing-heading') ? '' : suggestion(target.fragment, ids)) +
      (ids.length === 0
        ? 'Link to something else: this record has no headings.'
        : `The headings here are #${listWords(ids, ', #')}.`),
  });
}

/** Records what a node refers to, and how many words it adds. */
function annotation(
  node: Nodes,
  ancestors: readonly Parents[],
  outline: BodyOutline,
  report: BodyReport,
  seen: Seen,
): void {
  if (node.type === 'link' || node.type === 'definition') annotationHost(node, report, seen);
  if (node.type === 'link') annotationLink(linkTarget(node.url), node, report, seen);
  else if (node.type === 'linkReference') {
    const definition = outline.definitions.get(node.identifier);
    if (definition) annotationLink(linkTarget(definition.url), node, report, seen);
  } else if (isComponent(node)) {
    const quotes = node.name === 'Quote' || node.name === 'Original';
    if (quotes && !ancestors.some(isComponent)) seen.quotations.push(quotationOf(node, report));
  } else if (
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'tableCell' ||
    node.type === 'code'
  ) {
    seen.words += countWords(toString(node));
  }
}

function annotationLink(target: LinkTarget, node: Nodes, report: BodyReport, seen: Seen): void {
  const { quoted, ...place } = report.place(node);
  if (target.to === 'record')
    seen.mentions.push({ kind: target.kind, id: target.id, place, quoted });
  else if (target.to === 'page') seen.sitePaths.push({ path: target.path, place, quoted });
  else if (target.to === 'heading') seen.fragments.push({ fragment: target.fragment, place });
}

function annotationHost(node: Link | Definition, report: BodyReport, seen: Seen): void {
  const host = foreignHost(node.url);
  if (host === undefined) return;
  const { quoted, ...place } = report.place(node);
  seen.foreignHosts.push({ host, place, quoted });
}

function quotationOf(node: ComponentNode, report: BodyReport): Quotation {
  const text = toString(node).replaceAll(/\s+/g, ' ').trim();
  const { quoted: _, ...place } = report.place(node);
  const value = (name: string) => {
    const attribute = node.attributes.find(
      (given) => given.type === 'mdxJsxAttribute' && given.name === name,
    );
    return typeof attribute?.value === 'string' ? { [name]: attribute.value } : {};
  };
  return { text, ...value('by'), ...value('lang'), words: countWords(text), place };
}
