import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

const textRange = z.object({ start: z.number(), end: z.number() });
const selector = z.object({
/** A test case from another annotation tool. */
  exact: z
    .string()
    .nullable()
    .transform((exact) => exact ?? ''),
  prefix: z.string().exactOptional(),
  suffix: z.string().exactOptional(),
});
const peerCase = z.object({
  id: z.string(),
  /** What the case is about: `match`, `fail`, `fuzzy`, `describe` … */
  kind: z.string(),
  document: z.object({
    html: z.string().optional(),
    text: z.string().optional(),
    root: z.enum(['document', 'body']).optional(),
    /** The part of the text that the peer searches. */
    scope: textRange.optional(),
  }),
  selector,
  /** In `score-order` cases, the selectors to compare. */
  selectors: z.array(selector).optional(),
  /** The position from which the peer starts its search. */
  hint: z.number().optional(),
  expected: z.object({
    count: z.number().optional(),
    /** Offsets are in UTF-16 code units of all text nodes of the root, joined. */
    matches: z.array(textRange.partial({ end: true })).optional(),
    /** In `whitespace` cases, the passage with its white space collapsed. */
    normalized_text: z.string().optional(),
  }),
});
const caseFile = z.object({ cases: z.array(peerCase) });

/** A test case of another annotation tool. */
export type PeerCase = z.infer<typeof peerCase>;

const files = ['apache-annotator', 'tilgovi-dom-anchor-text-quote', 'hypothesis-match-quote'];

/** All cases, in the order of the files. */
export function readPeerCases(): PeerCase[] {
  return files.flatMap((name) => {
    const text = readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8');
    return caseFile.parse(JSON.parse(text)).cases;
  });
}

/** The document of a case as a tree; plain text becomes a tree with one text node. */
export function treeOf({ document }: PeerCase): Root {
  if (document.html === undefined) {
    return { type: 'root', children: [{ type: 'text', value: document.text ?? '' }] };
  }
  return fromHtml(document.html, { fragment: document.root === 'body' });
}

/** The joined text of a tree’s text nodes, in which the offsets of the cases count. */
export function joinedText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(joinedText).join('') : '';
}
