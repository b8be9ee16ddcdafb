import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { formatReport } from '../load/report.ts';
import type { Problem } from '../model/problem.ts';
import type { CollectionName } from '../model/reference.ts';
import { contentFolder } from './content-folder.ts';
import { currentContent } from './current-content.ts';
import type { CurrentContent } from './current-content.ts';
import { digestOf } from './pipeline-digest.ts';

/** Milliseconds after a change before it is read: whoever saves a file may empty it first and then fill it. */
const settling = 50;

let shared: Promise<CurrentContent> | undefined;

/** The compiled content, shared by the loaders of all collections. */
function compiled(): Promise<CurrentContent> {
  shared ??= currentContent();
  return shared;
}

type StoreFiller = (
  current: CurrentContent,
  set: (id: string, digest: string, data: Record<string, unknown>) => void,
) => void;

/**
 * A loader over the compiled content. A build stops at any problem with the whole report; the
 * development server shows the problems on its pages and goes on.
 */
function contentLoader(name: string, fill: StoreFiller): Loader {
  return {
    name,
    async load({ store, watcher }) {
      const sync = async () => {
        const current = await compiled();
        store.clear();
        fill(current, (id, digest, data) => store.set({ id, digest, data }));
        return current.content;
      };
      const { problems } = await sync();
      if (!watcher) {
        if (problems.length > 0) throw new Error(`The content has problems:\n${report(problems)}`);
        return;
      }
      watcher.add(contentFolder);
      let soon: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, file) => {
        if (path.relative(contentFolder, file).startsWith('..')) return;
        // All loaders hear of the change before the first of them reads the content again.
        shared = undefined;
        clearTimeout(soon);
        soon = setTimeout(() => void sync(), settling);
      });
    },
  };
}

function report(problems: readonly Problem[]): string {
  return formatReport(problems, (file) => readFileSync(file, 'utf8'));
}

/**
 * Records of one kind: their ids and digests, by which Astro knows what has changed. What they say
 * stays outside its store, as their HTML does: to hold 40,000 records there costs a build five seconds.
 */
export function recordLoader(collection: CollectionName): Loader {
  return contentLoader(`sourcebook-${collection}`, ({ content }, set) => {
    for (const record of content.records) {
      if (record.collection === collection) set(record.id, record.version + record.digest, {});
    }
  });
}

/** What belongs to no one record. */
export interface SiteEntry {
  /** The file that holds the compiled content: see `readKept`. */
  readonly file: string;
}

/** The site: one entry, which changes with its settings and the problems of its content. */
export function siteLoader(): Loader {
  return contentLoader('sourcebook-site', ({ content: { site, problems }, file }, set) => {
    if (!site) return;
    const entry = { file } satisfies SiteEntry;
    set('site', digestOf(JSON.stringify({ site, problems })), entry);
  });
}
