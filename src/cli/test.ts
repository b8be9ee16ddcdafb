import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { run as runUnitTests } from 'node:test';
import { spec } from 'node:test/reporters';
import { z } from 'astro/zod';
import { run as build } from './build.ts';
import { astro, playwright, runNode } from './support/program.ts';

/** The result of one stage. */
interface Outcome {
  readonly code: number;
  readonly passed: number;
  readonly failed: number;
}

type Stage = readonly [name: string, run: () => Promise<Outcome>];

/** The stages in order. Those of one list run at the same time. */
const stages: readonly (readonly Stage[])[] = [
  [
    ['types', async () => single(await runNode(astro('check')))],
    ['unit tests', unitTests],
  ],
  [['build', async () => single(await build([]))]],
  [['tests in browsers', browserTests]],
];

/** The report that `e2e/playwright.config.ts` asks Playwright for. */
const browserReport = '.cache/e2e/results.json';
const browserCounts = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
});

/**
 * `npm test`: types, unit tests, the build of the site and the tests in browsers. Nothing starts after a stage
 * that has failed, whose exit code is returned. The last lines say how long each stage took, and what
 * passed and failed.
 */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error('Usage: npm test. One file: node --test FILE, or npm run test:e2e -- FILE.');
    return 2;
  }
  // Each test file and each build is a process of its own, and most load the same modules. Node keeps them compiled
  // (https://nodejs.org/api/module.html#module-compile-cache), in a new folder: a checkout could bring bad code in `.cache`.
  const compiled = mkdtempSync(join(tmpdir(), 'sourcebook-compiled-'));
  process.env['NODE_COMPILE_CACHE'] = compiled;
  process.once('exit', () => rmSync(compiled, { recursive: true, force: true }));
  const outcomes: Outcome[] = [];
  const times: string[] = [];
  for (const together of stages) {
    console.log(`\n== ${together.map(([name]) => name).join(', ')}`);
    const start = performance.now();
    const ended = together.map(async ([name, stage]) => {
      const outcome = await stage();
      const failed = outcome.code === 0 ? '' : ' (failed)';
      outcomes.push(outcome);
      times.push(`${name} ${Math.round((performance.now() - start) / 1000)} s${failed}`);
    });
    await Promise.all(ended);
    if (outcomes.some(({ code }) => code !== 0)) break;
  }
  console.log(`\n${times.join(', ')}`);
  const sum = (key: 'passed' | 'failed') =>
    outcomes.reduce((total, outcome) => total + outcome[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return outcomes.find(({ code }) => code !== 0)?.code ?? 0;
}

function single(code: number): Outcome {
  return code === 0 ? { code, passed: 1, failed: 0 } : { code, passed: 0, failed: 1 };
}

/** Every `*.test.ts` of `src/`, each file in a process of its own. */
async function unitTests(): Promise<Outcome> {
  const stream = runUnitTests({
    globPatterns: ['src/**/*.test.ts'],
    concurrency: availableParallelism(),
  });
  let [passed, failed] = [0, 0];
  stream.on('test:summary', ({ file, counts }) => {
    if (file !== undefined) return;
    passed = counts.passed;
    failed = counts.tests - counts.passed;
  });
  for await (const text of stream.compose(new spec())) process.stdout.write(String(text));
  return { code: failed === 0 && passed > 0 ? 0 : 1, passed, failed };
}

async function browserTests(): Promise<Outcome> {
  rmSync(browserReport, { force: true });
  const code = await runNode(playwright('test', '--config', 'e2e/playwright.config.ts'));
  if (!existsSync(browserReport)) return single(1);
  const { stats } = browserCounts.parse(JSON.parse(readFileSync(browserReport, 'utf8')));
  // If the tests could not start, there are no failed ones to count.
  const failed = Math.max(stats.unexpected + stats.flaky, code === 0 ? 0 : 1);
  return { code, passed: stats.expected, failed };
}
