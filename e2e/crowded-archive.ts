import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { seededRandom } from '../src/anchor/seeded-random.ts';
import { paragraph } from '../src/bench/garden-prose.ts';
import { listen } from '../src/cli/serve.ts';
import { siteServer } from '../src/cli/site-server.ts';
import { siteLocation } from '../src/load/site-location.ts';
import { annotationKinds } from '../src/model/annotation.ts';
import { annotatedArticles } from './annotated-articles.ts';
import type { AnnotatedArticle } from './annotated-articles.ts';
import { copyProject } from './copy-of-the-project.ts';
import type { ProjectCopy } from './copy-of-the-project.ts';
import { crowdedNotes } from './crowded-notes.ts';
import { test as base } from './viewer.ts';

/** The archive of lighthouses, built and served, with articles that have more notes than any should have. */
export interface CrowdedArchive {
  /** The project that it was built in. */
  readonly copy: ProjectCopy;
  /** Where its output stands. */
  readonly folder: string;
  /** Where it is served; ends with a slash. */
  readonly address: string;
  article(id: string): AnnotatedArticle & { readonly address: string };
}

/** Tests on the crowded archive, which a worker builds once. */
export const test = base.extend<object, { readonly crowded: CrowdedArchive }>({
  crowded: [
    async ({}, use) => {
      const copy = copyProject('e2e/lighthouses');
      const content = join(copy.folder, 'content');
      cpSync('e2e/crowded', join(content, 'articles'), { recursive: true });
      writeNotes(join(content, 'annotations'));
      const { code, printed } = await copy.run('build');
      if (code !== 0) throw new Error(`the crowded archive was not built: ${printed}`);
      const folder = join(copy.folder, 'dist');
      const server = siteServer(folder, siteLocation(content));
      const port = await listen(server, 0);
      const articles = annotatedArticles(folder);
      const address = `http://127.0.0.1:${port}/`;
      await use({
        copy,
        folder,
        address,
        article(id) {
          const article = articles.find(({ path }) => path === `articles/${id}/`);
          if (!article) throw new Error(`there is no annotated article ${id}`);
          return { ...article, address: `${address}${article.path}` };
        },
      });
      server.close();
      copy.remove();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

function writeNotes(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const random = seededRandom(1);
  for (const [target, passages] of Object.entries(crowdedNotes)) {
    const notes = passages.flatMap(([exact, ...lengths]) =>
      lengths.map((words) => ({ exact, words })),
    );
    notes.forEach(({ exact, words }, index) => {
      const data = {
        added: '2026-11-20',
        target,
        exact,
        kind: annotationKinds[index % annotationKinds.length],
        creator: 'keepers',
        created: '2026-11-20',
        cites: ['article:almanac-1911', 'origin:oddrock-logbook'].slice(0, 1 + (index % 2)),
      };
      const text = paragraph(random, words).split(' ').slice(0, words).join(' ');
      writeFileSync(
        join(folder, `${target}-${index + 1}.mdx`),
        `---\n${stringify(data)}---\n\n${text}\n`,
      );
    });
  }
}
