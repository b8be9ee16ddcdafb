import { appendFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchAnchor } from '../bench/bench-anchor.ts';
import { archiveSize, generateArchive } from '../bench/generate-archive.ts';
import { measure } from '../bench/measure.ts';
import { buildProgram } from './build.ts';
import { copyCheckout } from './support/copy-checkout.ts';

/**
 * `npm run bench -- 1000`: generates an archive of so many articles under `.cache/bench/` and builds
 * it three times: cold, unchanged, and with one article and one note changed. Prints what each step
 * took. Linux only, because it reads `/proc`. `npm run bench -- anchor` measures the anchoring alone.
 */
export async function run(args: readonly string[]): Promise<number> {
  const [what] = args;
  const articles = Number(what);
  if (args.length === 1 && what === 'anchor') {
    console.table(benchAnchor());
    return 0;
  }
  if (args.length === 1 && Number.isInteger(articles) && articles > 0 && articles <= 100_000) {
    return benchBuilds(articles);
  }
  console.error(
    'Usage: npm run bench -- 1000 (articles, at most 100,000), or npm run bench -- anchor',
  );
  return 2;
}

async function benchBuilds(articles: number): Promise<number> {
  const checkout = resolve('.cache/bench', String(articles));
  rmSync(checkout, { recursive: true, force: true });
  copyCheckout(checkout);
  generateArchive(join(checkout, 'content'), articles);
  const annotations = articles * archiveSize.annotationsPerArticle;
  console.log(
    `${articles} articles, ${annotations} notes, ${archiveSize.agencies} agencies, ${archiveSize.countries} countries`,
  );
  console.log(row(['build', 'step', 'wall s', 'cpu s', 'peak MiB']));
  const builds = [
    ['cold', () => {}],
    ['unchanged', () => {}],
    ['one changed', () => changeOneArticleAndOneAnnotation(checkout)],
  ] as const;
  for (const [name, change] of builds) {
    change();
    const code = await measureBuild(name, checkout);
    if (code !== 0) return code;
  }
  return 0;
}

/** Measures a build in a checkout, and the search index alone. Returns the first exit code that is not 0. */
async function measureBuild(name: string, checkout: string): Promise<number> {
  const folder = join(checkout, '.dist.next');
  const steps = [
    ['whole build', buildProgram(folder)],
    ['index alone', ['src/search/build-index.ts', folder]],
  ] as const;
  for (const [step, program] of steps) {
    const { SOURCEBOOK_CONTENT: _content, SOURCEBOOK_OUT: _out, ...env } = process.env;
    const { code, wall, cpu, peak } = await measure(program, { cwd: checkout, env });
    console.log(row([name, step, wall.toFixed(1), cpu.toFixed(1), peak.toFixed(0)]));
    if (code !== 0) return code;
  }
  // Renamed, not deleted: some file systems are slow for minutes after 50,000 files were deleted.
  renameSync(folder, join(checkout, `.dist.${name}`));
  return 0;
}

function changeOneArticleAndOneAnnotation(checkout: string): void {
  const first = join(checkout, 'content/%/report-0000/report-000000');
  appendFileSync(`${first.replace('%', 'articles')}.mdx`, '\nThe gate was painted.\n');
  appendFileSync(`${first.replace('%', 'annotations')}-1.mdx`, '\nThe gate was green.\n');
}

function row([build = '', step = '', ...figures]: readonly string[]): string {
  return build.padEnd(14) + step.padEnd(18) + figures.map((figure) => figure.padStart(10)).join('');
}
