import { ownAddresses } from '../model/id.ts';
import type { Problem } from '../model/problem.ts';
import { collectionNames } from '../model/reference.ts';
import type { SitePath } from './check-body.ts';
import { suggestion } from './did-you-mean.ts';
import type { Finding } from './place.ts';
import type { RecordIndex } from './record-index.ts';

/** Where lists begin below the addresses of records: `/articles/year/2024/`. No check knows which of them there are. */
const lists: ReadonlySet<string> = new Set(['page', 'year', 'country', 'status', 'between']);

/** Sections whose pages are not records of their own. */
const other: ReadonlySet<string> = new Set(['annotations', 'pages']);

/** Checks that the paths of this site which prose links to lead to a page: a section, a page of prose or a record. */
export function checkSitePaths(paths: readonly SitePath[], index: RecordIndex): readonly Problem[] {
  return paths.flatMap(({ path, place, quoted }) => {
    const finding = pathFinding(path, index);
    return finding ? [{ ...place, quoted, ...finding }] : [];
  });
}

function pathFinding(path: string, index: RecordIndex): Finding | undefined {
  const [section, id] = (/^[^?#]*/.exec(path)?.[0] ?? '').split('/').filter(Boolean);
  const named = [section, id].filter((part) => part !== undefined).join('/');
  const finding = (fix: string): Finding => ({
    rule: 'site-path',
    message: `There is no page /${named}/ on this site.`,
    fix,
  });
  if (section === undefined || section.includes('.')) return undefined;
  const collection = collectionNames.find((name) => name === section && !other.has(name));
  if (collection) {
    if (id === undefined || lists.has(id)) return undefined;
    return index.find({ collection, id }) ? undefined : finding(index.hint({ collection, id }));
  }
  if (ownAddresses.includes(section) || index.find({ collection: 'pages', id: section }))
    return undefined;
  return finding(
    `${suggestion(section, ownAddresses)}Link to a record, as in article:some-id, or to a page of content/pages/.`,
  );
}
