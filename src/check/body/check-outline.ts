import GithubSlugger from 'github-slugger';
import type { Definition, FootnoteDefinition, FootnoteReference, Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visitParents } from 'unist-util-visit-parents';
import { isPageId } from '../../model/links/page-ids.ts';
import type { Place } from '../../model/problem.ts';
import type { BodyReport } from './body-report.ts';
import type { Finding } from '../../load/place.ts';

/** A heading of a body, with the id that it gets on its page. */
export interface PlacedHeading {
  readonly id: string;
  readonly place: Place;
  /** The heading as written in the file. */
  readonly quoted: string;
}

/** The parts of a body that links can refer to. */
export interface BodyOutline {
  readonly headings: readonly PlacedHeading[];
  /** The ids of the headings. */
  readonly headingIds: ReadonlySet<string>;
  /** Link definitions, by the identifier that links use. */
  readonly definitions: ReadonlyMap<string, Definition>;
}

/**
 * Collects headings, link definitions and footnotes. Checks that none is defined twice and that every footnote is
 * used.
 */
export function checkOutline(tree: Root, report: BodyReport): BodyOutline {
  const headings: Heading[] = [];
  const definitions = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  const references: FootnoteReference[] = [];
  visitParents(tree, (node) => {
    if (node.type === 'heading') headings.push(node);
    else if (node.type === 'footnoteReference') references.push(node);
    else if (node.type === 'definition' || node.type === 'footnoteDefinition') {
      const known = node.type === 'definition' ? definitions : footnotes;
      if (known.has(node.identifier)) report.add(node, twice(node));
      else if (node.type === 'definition') definitions.set(node.identifier, node);
      else footnotes.set(node.identifier, node);
    }
  });
  const used = new Set(references.map(({ identifier }) => identifier));
  for (const [identifier, node] of footnotes) {
    if (used.has(identifier)) continue;
    report.add(node, {
      rule: 'defined-footnote',
      message: 'Nothing refers to this footnote, so it would not be shown.',
      fix: `Put [^${node.label ?? identifier}] where it belongs in the text, or remove it.`,
    });
  }
  checkDocuments(tree, report);
  const placed = checkHeadings(headings, report);
  return { headings: placed, headingIds: new Set(placed.map(({ id }) => id)), definitions };
}

/**
 * Keys between two lines of hyphens begin a second record, although Markdown reads them as a heading. The first
 * line may be the one that ends the front matter.
 */
function checkDocuments({ children }: Root, report: BodyReport): void {
  children.forEach((node, index) => {
    const afterLine = index === 0 || children[index - 1]?.type === 'thematicBreak';
    if (node.type !== 'heading' || !afterLine) return;
    if (!/^(?:[a-z][\w-]*|URL|ISBN):\s[^]*\n-{3,}\s*$/.test(report.raw(node))) return;
    report.add(node, {
      rule: 'front-matter',
      message: 'A second document begins here.',
      fix: 'Write one record in one file, and move this to a file of its own.',
    });
  });
}

function twice(node: Definition | FootnoteDefinition) {
  const rule = node.type === 'definition' ? 'defined-link' : 'defined-footnote';
  return {
    rule,
    message: `“${node.label ?? node.identifier}” is defined twice; only the first is used.`,
    fix: 'Give one of the two another name.',
  } as const;
}

function checkHeadings(headings: readonly Heading[], report: BodyReport): readonly PlacedHeading[] {
  const placed = new Map<string, PlacedHeading>();
  for (const node of headings) {
    if (node.depth === 1) {
      report.add(node, {
        rule: 'one-title',
        message: 'A page has one heading of the first level: its title, from the front matter.',
        fix: 'Begin this heading with ##.',
      });
    }
    const text = toString(node);
    const id = new GithubSlugger().slug(text);
    const wrong = headingProblem(id, text, placed, report);
    if (wrong) report.add(node, { rule: 'unique-heading', ...wrong });
    const { quoted, ...place } = report.place(node);
    placed.set(id, { id, place, quoted });
  }
  return [...placed.values()];
}

function headingProblem(
  id: string,
  text: string,
  placed: ReadonlyMap<string, unknown>,
  { collection }: BodyReport,
): Omit<Finding, 'rule'> | undefined {
  if (id.replaceAll('-', '') === '') {
    return {
      message: 'This heading has no letters or figures, so nothing can link to it.',
      fix: 'Write a heading in words.',
    };
  }
  if (isPageId(collection, id)) {
    return {
      message: `The page itself uses the fragment #${id}, or a program does.`,
      fix: `Put a word before it, as in “About ${text.toLowerCase()}”.`,
    };
  }
  if (!placed.has(id)) return undefined;
  return {
    message: `Another heading of this record has the same fragment, #${id}.`,
    fix: 'Word one of the two differently.',
  };
}
