import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { prepareCache } from '../cache/cache-folder.ts';
import { cachePath } from '../cache/cache-path.ts';
import { formatReport } from '../check/reports/report.ts';
import { contentFolder } from '../load/files/content-folder.ts';
import { annotationTexts } from '../compile/annotations/annotation-texts.ts';
import { pruneRecords } from '../compile/prune-cache.ts';
import { openFileCache } from '../cache/file-cache.ts';
import { outputFolder } from '../staging/output-folder.ts';
import { formatAhead } from '../publish/cite/format-ahead.ts';
import { toCsl } from '../publish/cite/to-csl.ts';
import { writeSite } from '../publish/write-site.ts';
import { completeSitemap } from '../publish/complete-sitemap.ts';
import { writeChecksums } from '../publish/write-checksums.ts';
import { buildIndex } from '../search/build-index.ts';
import { formatHeadersFile, headerTable } from '../server/headers.ts';
import { openSite } from './open-site.ts';
import type { PageCache } from './page-cache.ts';
import { serveSiteFiles } from './serve-site-files.ts';
import { setSite } from './site.ts';
import { watchContent } from './watch-content.ts';

/**
 * Makes Astro build this site: checks the content before a build and stops at problems, gives collections and pages
 * their records, and after the pages writes feeds, exports, pictures, the search index and the checksums.
 * The development server shows problems on the pages and serves those files too.
 */
export function sourcebook(): AstroIntegration {
  const site = openSite();
  let pages: PageCache | undefined;
  let folder = '';
  return {
    name: 'sourcebook',
    hooks: {
      'astro:config:setup'({ command, config, updateConfig }) {
        const refusal = prepareCache();
        if (refusal !== undefined) throw new PlainError(refusal);
        setSite(site);
        // Astro's own store and cache of earlier runs are not sealed, so they are not used.
        const cacheDir = cachePath('astro');
        for (const folder of [
          cacheDir,
          fileURLToPath(new URL('.astro/data-store.json', config.root)),
        ])
          rmSync(folder, { recursive: true, force: true });
        updateConfig({
          cacheDir: pathToFileURL(`${cacheDir}/`),
          vite: { server: { fs: { deny: unserved } } },
        });
        // Compiles in threads while Astro starts: both need seconds. An error reaches the hooks that await the content.
        if (command === 'build' || command === 'dev') site.content().catch(() => {});
      },
      'astro:config:done'({ config }) {
        folder = fileURLToPath(config.outDir);
      },
      'astro:server:setup'({ server, refreshContent }) {
        watchContent(server, async () => {
          site.reload();
          await refreshContent?.({});
        });
        server.middlewares.use(serveSiteFiles(site));
      },
      async 'astro:build:start'({ logger }) {
        const { problems, records } = await site.content();
        if (problems.length > 0) {
          console.error(formatReport(problems, (file) => readFileSync(file, 'utf8')));
          throw new PlainError('The content has problems (see above), so nothing was built.');
        }
        logger.info(`${records.length} records, no problems.`);
        pages = site.openPageCache(folder);
        const library = await site.library();
        const works = [...library.articles, ...library.references];
        formatAhead(works.map((work) => toCsl(library, work)));
      },
      async 'astro:build:done'({ logger }) {
        const counts = pages?.finish();
        if (counts)
          logger.info(`${counts.placed} pages from the cache, ${counts.rendered} rendered.`);
        const library = await site.library();
        const files = openFileCache(outputFolder, 'files');
        // At the same time: Pagefind reads the pages in a process of its own.
        const [written, indexed] = await Promise.all([
          writeSite(library, annotationTexts, folder, files),
          buildIndex(folder),
        ]);
        logger.info(`${written} files beside the pages, search index of ${indexed} pages.`);
        const { URL: origin, base } = library.site;
        completeSitemap(folder, new URL(base, origin));
        writeFileSync(join(folder, '_headers'), formatHeadersFile(headerTable({ origin, base })));
        writeChecksums(folder);
        pruneRecords();
      },
    },
  };
}

/** An error whose message says everything: Astro prints it without a stack. */
class PlainError extends Error {
  constructor(message: string) {
    super(message);
    this.stack = '';
  }
}

/**
 * Vite's own list of files that it does not serve, which this one replaces, and the content: a file there that the
 * check has not read, such as a picture with a script or a link to another folder, must not reach a browser.
 */
const unserved = [
  '.env',
  '.env.*',
  '*.{crt,pem,key,p12,pfx,cer,der}',
  '.npmrc',
  '.yarnrc.yml',
  '**/.git/**',
  `${resolve(contentFolder)}/**`,
];
