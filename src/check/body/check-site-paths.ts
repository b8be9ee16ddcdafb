import { idPattern } from '../../model/records/id.ts';
import { ownAddresses } from '../../model/links/own-addresses.ts';
import type { Problem } from '../../model/problem.ts';
import { collectionNames, linkKinds, type Reference } from '../../model/records/reference.ts';
import { rules } from '../../model/rules/all-rules.ts';
import { recordFileEndings, siteFilePaths } from '../../model/links/site-files.ts';
import type { SitePath } from './check-body.ts';
import { suggestion } from '../../load/did-you-mean.ts';
import type { Finding } from '../../load/place.ts';
import type { RecordIndex } from '../record-index.ts';

/** Reserved addresses at the root that lead to no page. */
const notPages: ReadonlySet<string> = new Set(['404', 'index', 'pagefind', 'previews']);
const sections = ownAddresses.filter((name) => !notPages.has(name));

/**
 * Checks that site paths in prose lead to a page or file that the site makes: a section, a page of prose, a
 * record. Refuses later pages of lists, because their content moves as the lists grow.
 */
export function checkSitePaths(
  paths: readonly SitePath[],
  index: RecordIndex,
  mayBeWithdrawn: boolean,
): readonly Problem[] {
  return paths.flatMap(({ path, place, quoted }) => {
    const finding = pathFinding(path, index, mayBeWithdrawn);
    return finding ? [{ ...place, quoted, ...finding }] : [];
  });
}

function pathFinding(path: string, index: RecordIndex, mayBeWithdrawn: boolean) {
  const [pathname = ''] = /^[^?#]*/.exec(path) ?? [];
  const steps = pathname.split('/').slice(1);
  if (steps.at(-1) !== '') return fileFinding(pathname, steps, index);
  const parts = steps.slice(0, -1);
  const record = referenceAt(parts);
  const found = record && index.find(record);
  if (record && found === undefined) return nowhere(pathname, recordHint(parts, record, index));
  if (found && found !== 'faulty' && found.data.withdrawn && !mayBeWithdrawn)
    return withdrawnFinding(found.id, found.data.withdrawn.reason);
  return found || isOwnPage(parts, index) ? undefined : nowhere(pathname, pageHint(parts));
}

/** The record whose page has this address, given as path segments; undefined for other addresses. */
export function referenceAt([first = '', second, ...more]: readonly string[]):
  Reference | undefined {
  if (more.length > 0) return undefined;
  const collection = collectionNames.find((name) => name === first);
  if (second === undefined)
    return first === '' || sections.includes(first)
      ? undefined
      : { collection: 'pages', id: first };
  return collection === undefined || collection === 'pages' || collection === 'annotations'
    ? undefined
    : { collection, id: second };
}

/** True for the path segments of a page that the site makes itself. */
function isOwnPage(parts: readonly string[], index: RecordIndex): boolean {
  const [first = '', second = '', third] = parts;
  switch (parts.length) {
    case 0:
      return true;
    case 1:
      return sections.includes(first);
    case 2:
      return (
        (first === 'annotations' && index.annotationKinds.has(second)) ||
        (first === 'contribute' && second === 'rules') ||
        (first === 'corrections' && isCorrection(second, index))
      );
    default:
      return (
        parts.length === 3 &&
        first === 'contribute' &&
        second === 'rules' &&
        Object.hasOwn(rules, third ?? '')
      );
  }
}

/** True for the page of a correction: the id of its work and its position in the work’s corrections, from 1. */
function isCorrection(name: string, index: RecordIndex): boolean {
  const [, id = '', number = ''] = /^(.+)-([1-9]\d*)$/.exec(name) ?? [];
  const work = id === '' ? undefined : index.find({ collection: 'articles', id });
  if (work === undefined || work === 'faulty') return work === 'faulty';
  return work.collection === 'articles' && Number(number) <= (work.data.corrections?.length ?? 0);
}

function fileFinding(
  pathname: string,
  steps: readonly string[],
  index: RecordIndex,
): Finding | undefined {
  if (siteFilePaths.includes(steps.join('/'))) return undefined;
  const [section, file = ''] = steps;
  const collection = collectionNames.find((name) => name === section);
  const endings = (collection && recordFileEndings[collection]) ?? [];
  const ending = endings.find((name) => file.endsWith(`.${name}`));
  const id = ending === undefined ? '' : file.slice(0, -ending.length - 1);
  const work = collection && steps.length === 2 && index.find({ collection, id });
  if (work === 'faulty') return undefined;
  // Notes are exported only for works with a body.
  if (work && !work.data.withdrawn && (ending !== 'jsonld' || work.body.trim() !== ''))
    return undefined;
  if (pathFinding(`${pathname}/`, index, true) !== undefined)
    return nowhere(pathname, pageHint(steps));
  return {
    rule: 'site-path',
    message: 'The path of a page ends with a slash.',
    fix: `Write ${pathname}/ for it.`,
  };
}

function nowhere(pathname: string, fix: string): Finding {
  return {
    rule: 'site-path',
    message: `There is no page ${pathname} on this site that prose can link to.`,
    fix,
  };
}

function recordHint(parts: readonly string[], record: Reference, index: RecordIndex): string {
  return record.collection === 'pages' ? pageHint(parts) : index.hint(record);
}

function pageHint([first = '', ...more]: readonly string[]): string {
  const [id = ''] = more;
  if (Object.hasOwn(linkKinds, first) && idPattern.test(id))
    return `Name the record: ${first}:${id}.`;
  const kind = Object.entries(linkKinds).find(([, collection]) => collection === first)?.[0];
  if (sections.includes(first) && more.length > 0)
    return `Link to the whole section, /${first}/, or to a record${kind === undefined ? '' : `, as in ${kind}:some-id`}. Pages of lists move as the lists grow.`;
  return `${suggestion(first, sections)}Link to a record, as in article:some-id, or to a page of content/pages/.`;
}

function withdrawnFinding(id: string, reason: string): Finding {
  return {
    rule: 'standing-record',
    message: `“${id}” was withdrawn: ${reason}`,
    fix: 'Link to another record, or remove the link.',
  };
}
