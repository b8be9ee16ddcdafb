import type { Element } from 'hast';
import type { SiteLocation } from '../src/load/schema/site-location.ts';

/** What is wrong with a page, in the same words on every page that has the fault, and where. */
export interface PageFault {
  readonly what: string;
  readonly where: string;
}

/** Attributes with addresses that a browser loads by itself or sends a form to. */
const loads = ['src', 'srcSet', 'poster', 'data', 'action', 'formAction', 'background', 'manifest'];
/** Relations of links that a browser does not load: it offers them, or leaves them to search engines. */
const offered = ['alternate', 'canonical', 'license', 'next', 'prev'];
/** Elements that show or run other pages, or that change what all addresses mean. */
const foreign = ['applet', 'base', 'embed', 'frame', 'iframe', 'object'];

/**
 * Forbidden content of a page: code or style in the page itself, anything loaded from another
 * site, an address that no reader should follow, a link that tells another site where its reader
 * comes from, an id that occurs twice, an unknown language.
 */
export function pageFaults(
  elements: readonly Element[],
  path: string,
  { origin, base }: SiteLocation,
): readonly PageFault[] {
  const page = new URL(path, `${origin}${base}`);
  const ids = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  return [
    ...repeated(ids).map((id) => ({ what: 'an id that occurs twice', where: id })),
    ...elements.flatMap((element) =>
      faultsOf(element, page).map((what) => ({ what, where: shown(element) })),
    ),
  ];
}

function faultsOf(element: Element, page: URL): readonly string[] {
  const { tagName, properties } = element;
  const addresses = Object.entries(properties).filter(([name]) =>
    ['href', ...loads].includes(name),
  );
  return [
    ...(holdsCode(element) ? ['code or style in the page'] : []),
    ...(foreign.includes(tagName) ? [`a ${tagName}`] : []),
    ...(tagName === 'html' && properties['lang'] === undefined ? ['no language'] : []),
    ...(isLanguage(properties['lang'] ?? 'en') ? [] : ['an unknown language']),
    ...addresses.flatMap(([name, value]) => addressFaults(element, name, String(value), page)),
    ...(properties['httpEquiv'] !== undefined && leadsAway(String(properties['content']), page)
      ? ['a redirect to another site']
      : []),
  ];
}

/** True for a script or a style in the page itself. Blocks of data are no scripts. */
function holdsCode({ tagName, properties }: Element): boolean {
  const isData = properties['type'] === 'application/ld+json';
  return (
    (tagName === 'script' && properties['src'] === undefined && !isData) ||
    tagName === 'style' ||
    Object.keys(properties).some((name) => name === 'style' || /^on/i.test(name))
  );
}

function addressFaults(
  { tagName, properties }: Element,
  name: string,
  value: string,
  page: URL,
): readonly string[] {
  if (!URL.canParse(value, page)) return ['an address that cannot be read'];
  const { protocol, origin } = new URL(value, page);
  if (protocol !== 'https:' && protocol !== 'http:') return [`an address that begins ${protocol}`];
  if (origin === page.origin) return [];
  const rel = [properties['rel'] ?? []].flat().map(String);
  if (tagName === 'a' && name === 'href')
    return rel.includes('noreferrer') ? [] : ['a link without rel="noreferrer"'];
  const isOffered = tagName === 'link' && rel.every((relation) => offered.includes(relation));
  return isOffered ? [] : ['something from another site'];
}

/** True for the content of a redirect to another site, such as `0; url=https://other.example/`. */
function leadsAway(content: string, page: URL): boolean {
  const [, target] = /;\s*url=(.*)$/i.exec(content) ?? [];
  return target !== undefined && new URL(target, page).origin !== page.origin;
}

function isLanguage(tag: unknown): boolean {
  try {
    return Intl.getCanonicalLocales(String(tag)).length === 1;
  } catch {
    return false;
  }
}

function repeated(values: readonly string[]): readonly string[] {
  return [...Map.groupBy(values, (value) => value)].flatMap(([value, all]) =>
    all.length > 1 ? [value] : [],
  );
}

function shown({ tagName, properties }: Element): string {
  const { href, src, id } = properties;
  return `<${tagName}> ${href ?? src ?? id ?? ''}`.trim();
}
