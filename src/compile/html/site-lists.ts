import type { Comment } from 'hast';

/** A piece of a compiled page of prose: HTML, or the name of a list that the site makes of its records. */
export type ProsePiece = { readonly html: string } | { readonly list: string };

const sign = 'list:';

/** Keeps the place of a list in compiled prose, which can have no other comment: `<!--list:Overrides-->`. */
export function listPlace(name: string): Comment {
  return { type: 'comment', value: sign + name };
}

/** The list that a comment keeps the place of, if it is one of these. */
export function siteListOf({ value }: Comment): string | undefined {
  return /^list:[A-Z]\w*$/.test(value) ? value.slice(sign.length) : undefined;
}

/** Divides the HTML of a page of prose at the places of its lists. */
export function prosePieces(html: string): readonly ProsePiece[] {
  return html
    .split(/<!--list:([A-Z]\w*)-->/)
    .map((piece, index) => (index % 2 === 0 ? { html: piece } : { list: piece }))
    .filter((piece) => !('html' in piece) || piece.html.trim() !== '');
}
