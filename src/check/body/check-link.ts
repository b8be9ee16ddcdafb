import type { Definition, Link, LinkReference } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { idPattern } from '../../model/records/id.ts';
import { pathProblem, publicUrlProblem } from '../../model/links/public-url.ts';
import { linkKinds, type LinkKind } from '../../model/records/reference.ts';
import type { BodyReport } from './body-report.ts';
import { hiddenFinding } from './check-text.ts';
import { suggestion } from '../../load/did-you-mean.ts';
import { hiddenCharacters } from '../../load/files/hidden-characters.ts';
import { linkWordsFinding } from './check-link-words.ts';
import { percentDecoded } from './percent-decoded.ts';
import type { Finding } from '../../load/place.ts';

/** Where a link in prose leads, or why it is refused. */
export type LinkTarget =
  | { readonly to: 'record'; readonly kind: LinkKind; readonly id: string }
  | { readonly to: 'page'; readonly path: string }
  | { readonly to: 'heading'; readonly fragment: string }
  | { readonly to: 'web' }
  | { readonly to: 'nowhere'; readonly finding: Finding };

/** Parses the destination of a link, whose entities and escapes are already decoded. */
export function linkTarget(url: string): LinkTarget {
  if (/^#./.test(url)) return { to: 'heading', fragment: url.slice(1) };
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]*):(.*)$/is.exec(url) ?? [];
  const kind = kindNames.find((name) => name === scheme);
  if (kind && idPattern.test(rest)) return { to: 'record', kind, id: rest };
  const onSite = /^\/(?![/\\])/.test(url);
  const finding = onSite
    ? pathFinding(url)
    : kind
      ? idFinding(kind, rest)
      : scheme === undefined && !/[\s\p{Cc}:]/u.test(url)
        ? relativeFinding(url)
        : webFinding(url, scheme ?? '', rest);
  if (finding) return { to: 'nowhere', finding };
  return onSite ? { to: 'page', path: url } : { to: 'web' };
}

const kindNames = Object.keys(linkKinds).filter(isLinkKind);

function isLinkKind(name: string): name is LinkKind {
  return Object.hasOwn(linkKinds, name);
}

function idFinding(kind: LinkKind, id: string): Finding {
  return {
    rule: 'id-form',
    message: `“${id}” cannot be the id of a record.`,
    fix: `Write the name of its file without the ending: ${kind}:some-id.`,
  };
}

function pathFinding(path: string): Finding | undefined {
  const [pathname = ''] = /^[^?#]*/.exec(path) ?? [];
  const fix = /[\s\\]/.test(path)
    ? 'Write the path without spaces or backslashes.'
    : (pathProblem(path) ??
      (/^\/(?:[\w.-]+\/)*(?:[\w.-]+)?$/.test(pathname)
        ? undefined
        : 'Write the path with letters a–z, figures and hyphens between single slashes, as in /about/.'));
  if (fix === undefined) return undefined;
  return { rule: 'site-path', message: 'This is not a path of this site.', fix };
}

/** Fixes for schemes that links may not have. */
const schemeFixes: ReadonlyMap<string, (rest: string) => string | undefined> = new Map([
  [
    'http',
    (rest: string) => {
      const address = `https:${rest}`;
      return publicUrlProblem(address, { schemes: ['https:'] }) === undefined
        ? `Write ${address} if the page opens so.`
        : undefined;
    },
  ],
  ['page', (rest: string) => (idPattern.test(rest) ? `Write its path: /${rest}/.` : undefined)],
  ['annotation', () => 'Link to the article that the annotation is about, as in article:some-id.'],
]);

function webFinding(url: string, scheme: string, rest: string): Finding | undefined {
  const problem = publicUrlProblem(url, { schemes: ['https:'] });
  if (problem === undefined) return undefined;
  const known = schemeFixes.get(scheme.toLowerCase())?.(rest);
  if (known !== undefined)
    return { rule: 'public-address', message: 'This address cannot be published.', fix: known };
  const meant = idPattern.test(rest) ? suggestion(scheme, kindNames) : '';
  return {
    rule: 'public-address',
    message: 'This address cannot be published.',
    fix: meant === '' ? problem : `${meant}Records are named by ${kindNames.join(':, ')}:.`,
  };
}

/** The problem with an address that has no scheme and does not start at the root of the site. */
function relativeFinding(url: string): Finding {
  if (url === '' || url === '#') {
    return {
      rule: 'public-address',
      message: 'This link leads nowhere.',
      fix: 'Write the address between the round brackets: [text](https://example.org/).',
    };
  }
  if (/^(?:\/|\\)/.test(url) || /^[\w-]+(?:\.[\w-]+)+(?:[/?#]|$)/.test(url)) {
    return {
      rule: 'public-address',
      message: 'An address on the web begins with https://.',
      fix: `Write https://${url.replace(/^[/\\]+/, '')} if that is meant.`,
    };
  }
  const folders = url.replace(/(?:\.mdx|\/)$/, '').split('/');
  const id = folders.pop() ?? '';
  const kind = kindNames.find(
    (name) => /^[a-z0-9-]+$/.test(id) && folders.includes(linkKinds[name]),
  );
  return {
    rule: 'site-path',
    message: 'A path on this site begins with /.',
    fix: kind
      ? `Name the record: ${kind}:${id}.`
      : 'Write the whole path, such as /about/, or name a record: article:some-id.',
  };
}

/** Checks the destination of a link and returns where it leads. */
export function checkLink(node: Link | Definition, report: BodyReport): LinkTarget {
  const target = linkTarget(node.url);
  if (target.to === 'nowhere') report.add(node, target.finding);
  else checkHidden(node, report);
  return target;
}

/** Checks that no entity in a link’s address or title, and no percent escape, encodes a hidden character. */
function checkHidden(node: Link | Definition, report: BodyReport): void {
  const { url } = node;
  if (hiddenCharacters(report.raw(node)).length > 0) return;
  const [entity] = hiddenCharacters(`${url} ${node.title ?? ''}`);
  const [escape] = url.includes('%') ? hiddenCharacters(percentDecoded(url)) : [];
  if (entity) report.add(node, hiddenFinding('entity', entity.what, entity.fix));
  else if (escape) report.add(node, hiddenFinding('percent escape', escape.what, escape.fix));
}

/** Checks that a link has words, not only punctuation, and that its words and title show no other address. */
export function checkLabel(
  node: Link | LinkReference,
  { url, title }: Pick<Definition, 'url' | 'title'>,
  report: BodyReport,
): void {
  const words = toString(node);
  const finding = /^[\s\p{P}]*$/u.test(words)
    ? ({
        rule: 'labelled-link',
        message: 'This link has no words.',
        fix: 'Write what it leads to between the square brackets; for a record, npm run check -- --fix writes its name.',
      } as const)
    : (linkWordsFinding(words, url) ?? linkWordsFinding(title ?? '', url));
  if (finding) report.add(node, finding);
}
