import type { Definition, Link, LinkReference } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { idPattern } from '../model/id.ts';
import { pathProblem, publicUrlProblem } from '../model/public-url.ts';
import { linkKinds } from '../model/reference.ts';
import type { LinkKind } from '../model/reference.ts';
import type { BodyReport } from './body-report.ts';
import { checkDecoded } from './check-text.ts';
import { suggestion } from './did-you-mean.ts';
import type { Finding } from './place.ts';

/** Where a link of prose leads, or why it may not. */
export type LinkTarget =
  | { readonly to: 'record'; readonly kind: LinkKind; readonly id: string }
  | { readonly to: 'page'; readonly path: string }
  | { readonly to: 'heading'; readonly fragment: string }
  | { readonly to: 'web' }
  | { readonly to: 'nowhere'; readonly finding: Finding };

/** Reads the destination of a link, after its entities and escapes are decoded. */
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
  const fix = /[\s\\]/.test(path)
    ? 'Write the path without spaces or backslashes.'
    : pathProblem(path);
  if (fix === undefined) return undefined;
  return { rule: 'site-path', message: 'This is no path on this site.', fix };
}

function webFinding(url: string, scheme: string, rest: string): Finding | undefined {
  const problem = publicUrlProblem(url, { schemes: ['https:'] });
  if (problem === undefined) return undefined;
  const meant = idPattern.test(rest) ? suggestion(scheme, kindNames) : '';
  return {
    rule: 'public-address',
    message: 'This address may not stand here.',
    fix: meant === '' ? problem : `${meant}Records are named by ${kindNames.join(':, ')}:.`,
  };
}

/** What is said of an address without a scheme that is no path from the root of the site either. */
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

/** Checks a link’s words, title and address, and returns where it leads. */
export function checkLink(node: Link | Definition, report: BodyReport): LinkTarget {
  const target = linkTarget(node.url);
  if (target.to === 'nowhere') report.add(node, target.finding);
  else checkDecoded(node, `${decoded(node.url)} ${node.title ?? ''}`, report);
  return target;
}

/** Checks that a link has words to show. */
export function checkLabel(node: Link | LinkReference, report: BodyReport): void {
  if (toString(node).trim() !== '') return;
  report.add(node, {
    rule: 'labelled-link',
    message: 'This link has no words.',
    fix: 'Write what it leads to between the square brackets; for a record, npm run check -- --fix writes its name.',
  });
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
