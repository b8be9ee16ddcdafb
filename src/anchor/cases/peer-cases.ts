import { readFileSync } from 'node:fs';
import type { Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { TextQuoteSelector, TextRange } from '../text-quote-selector.ts';

/** A test case from another annotation tool. */
export interface PeerCase {
  readonly id: string;
  /** What the case is about: `match`, `fail`, `fuzzy`, `describe` … */
  readonly kind: string;
  readonly document: {
    readonly html?: string;
    readonly text?: string;
    readonly root?: 'document' | 'body';
    /** The part of the text that the peer searches. */
    readonly scope?: TextRange;
  };
  readonly selector: TextQuoteSelector;
  /** In `score-order` cases, the selectors to compare. */
  readonly selectors?: readonly TextQuoteSelector[];
  /** The position from which the peer starts its search. */
  readonly hint?: number;
  readonly expected: {
    readonly count?: number;
    /** Offsets are in UTF-16 code units of all text nodes of the root, joined. */
    readonly matches?: readonly { readonly start: number; readonly end?: number }[];
    /** In `whitespace` cases, the passage with its white space collapsed. */
    readonly normalized_text?: string;
  };
}

const files = ['apache-annotator', 'tilgovi-dom-anchor-text-quote', 'hypothesis-match-quote'];

/** All cases, in the order of the files. */
export function readPeerCases(): PeerCase[] {
  return files.flatMap((name) => {
    const file: { cases: PeerCase[] } = JSON.parse(
      readFileSync(new URL(`${name}.json`, import.meta.url), 'utf8'),
    );
    return file.cases;
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
