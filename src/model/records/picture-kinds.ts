/** The kinds of page with a preview picture of their own: the home page, each section, and `pages` for the rest. */
export const pictureKinds = [
  'home',
  'articles',
  'annotations',
  'claims',
  'events',
  'people',
  'countries',
  'agencies',
  'outlets',
  'origins',
  'pages',
] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** Size of a preview picture in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** The path of a kind's picture below the site's base. */
export function picturePath(kind: PictureKind): string {
  return `previews/${kind}.png`;
}

/** The kind of picture for a page of a section; `pages` if the section has none of its own. */
export function pictureKindOf(section: string | undefined): PictureKind {
  return pictureKinds.find((kind) => kind === section) ?? 'pages';
}
