import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Loader } from 'astro/loaders';
import { formatReport } from '../check/reports/report.ts';
import type { Problem } from '../model/problem.ts';
import { contentFolder } from '../load/files/content-folder.ts';
import { currentContent } from './current-content.ts';
import { keptVariable } from './kept-content.ts';
import { digestOf } from '../cache/digest.ts';

/** Milliseconds after a change before it is read: whoever saves a file may empty it first and then fill it. */
const settling = 50;

/** What Astro's store holds of the compiled content. */
export interface SiteEntry {
  /** The file that holds it: see `awaitKept`. */
  readonly file: string;
}

/**
 * A loader of one entry, which stands for the whole content and changes with each record. Records stay
 * outside Astro's store: the ids and digests of 40,000 alone cost a build four seconds. The
 * development server shows the problems of the content on its pages and goes on; in a build that has
 * a check of its own, which runs meanwhile, the content is read when it has passed.
 */
export function siteLoader(): Loader {
  return {
    name: 'sourcebook',
    async load({ store, watcher }) {
      const left = process.env[keptVariable];
      if (left !== undefined) {
        store.set({ id: 'site', data: { file: left } satisfies SiteEntry });
        return;
      }
      const sync = async () => {
        const { content, file } = await currentContent();
        const { site, records, problems } = content;
        const versions = records.map(({ collection, id, version, digest }) =>
          [collection, id, version, digest].join(' '),
        );
        store.clear();
        if (site) {
          const digest = digestOf(JSON.stringify({ site, problems }), ...versions);
          store.set({ id: 'site', digest, data: { file } satisfies SiteEntry });
        }
        return problems;
      };
      const problems = await sync();
      if (!watcher) {
        if (problems.length > 0) throw new Error(`The content has problems:\n${report(problems)}`);
        return;
      }
      watcher.add(contentFolder);
      let soon: NodeJS.Timeout | undefined;
      watcher.on('all', (_event, file) => {
        if (path.relative(contentFolder, file).startsWith('..')) return;
        clearTimeout(soon);
        soon = setTimeout(() => void sync(), settling);
      });
    },
  };
}

function report(problems: readonly Problem[]): string {
  return formatReport(problems, (file) => readFileSync(file, 'utf8'));
}
