import type { Comment } from 'hast';

/** A piece of a compiled page of prose: HTML, or the name of a list that the site makes from its records. */
export type ProsePiece = { readonly html: string } | { readonly list: string };

const sign = 'list:';

/** A placeholder for a list in compiled prose, the only comment that it may have: `<!--list:Overrides-->`. */
export function listPlace(name: string): Comment {
  return { type: 'comment', value: sign + name };
}

/** The name of the list that a comment is a placeholder for; undefined for other comments. */
export function siteListOf({ value }: Comment): string | undefined {
  return /^list:[A-Z]\w*$/.test(value) ? value.slice(sign.length) : undefined;
}

/** Splits the HTML of a page of prose at the placeholders of its lists. */
export function prosePieces(html: string): readonly ProsePiece[] {
  return html
    .split(/<!--list:([A-Z]\w*)-->/)
    .map((piece, index) => (index % 2 === 0 ? { html: piece } : { list: piece }))
    .filter((piece) => !('html' in piece) || piece.html.trim() !== '');
}
