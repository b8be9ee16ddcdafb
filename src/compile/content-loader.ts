import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { formatReport } from '../load/report.ts';
import type { Problem } from '../model/problem.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import type { CollectionName } from '../model/reference.ts';
import { siteLocation } from '../load/site-location.ts';
import { compileContent } from './compile-content.ts';
import type { CompiledContent } from './compile-content.ts';
import { digestOf } from './pipeline-digest.ts';
import { contentFolder } from './content-folder.ts';

let current: Promise<CompiledContent> | undefined;

/** The compiled content, shared by the loaders of all collections. */
function compiled(): Promise<CompiledContent> {
  current ??= compileContent(contentFolder, siteLocation(contentFolder));
  return current;
}

type StoreFiller = (
  content: CompiledContent,
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
        const content = await compiled();
        store.clear();
        fill(content, (id, digest, data) => store.set({ id, digest, data }));
        return content;
      };
      const { problems } = await sync();
      if (!watcher) {
        if (problems.length > 0) throw new Error(`The content has problems:\n${report(problems)}`);
        return;
      }
      watcher.add(contentFolder);
      watcher.on('all', (_event, file) => {
        if (path.relative(contentFolder, file).startsWith('..')) return;
        current = undefined;
        // All loaders hear of the change before the first of them reads the content again.
        queueMicrotask(() => void sync());
      });
    },
  };
}

function report(problems: readonly Problem[]): string {
  return formatReport(problems, (file) => readFileSync(file, 'utf8'));
}

/** Records of one kind. */
export function recordLoader(collection: CollectionName): Loader {
  return contentLoader(`sourcebook-${collection}`, ({ records }, set) => {
    for (const record of records) {
      if (record.collection === collection)
        set(record.id, record.version + record.digest, { record });
    }
  });
}

/** What belongs to no one record. */
export interface SiteEntry {
  readonly settings: SiteSettings;
  /** For the development server to show; a build that has any stops. */
  readonly problems: readonly Problem[];
}

/** The site's settings and the problems of its content: one entry. */
export function siteLoader(): Loader {
  return contentLoader('sourcebook-site', ({ site, problems }, set) => {
    if (!site) return;
    const entry = { settings: site, problems } satisfies SiteEntry;
    set('site', digestOf(JSON.stringify(entry)), entry);
  });
}
