import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { processTree } from '../src/bench/process-tree.ts';
import { digestsOf } from './built-site.ts';
import { copyProject } from './copy-of-the-project.ts';
import type { ProjectCopy } from './copy-of-the-project.ts';

// Each of these builds several sites, some of them in part.
test.setTimeout(300_000);

let copy: ProjectCopy;
test.beforeEach(() => {
  copy = copyProject('e2e/lighthouses');
});
test.afterEach(() => copy.remove());

/** What a build has printed when it has come so far. */
const moments = {
  'the check': /> node src/,
  'the rendering of pages': /no problems/,
  'the search index': /made anew/,
};

/** How a build is stopped, and when: npm runs a shell, and the shell our own program. */
const stops: readonly {
  readonly name: string;
  readonly when: readonly (keyof typeof moments)[];
  readonly end: (npm: number) => void;
}[] = [
  {
    name: 'npm is killed',
    when: ['the check', 'the rendering of pages', 'the search index'],
    end: (npm) => process.kill(npm, 'SIGKILL'),
  },
  {
    name: 'the program that npm runs is killed',
    when: ['the rendering of pages'],
    end: (npm) => process.kill(ownProgram(npm), 'SIGKILL'),
  },
  {
    name: 'Ctrl-C is pressed',
    when: ['the rendering of pages'],
    end: (npm) => process.kill(-npm, 'SIGINT'),
  },
];

for (const { name, when, end } of stops) {
  test(`where ${name}, every process ends and the next build is right`, async () => {
    const clean = await copy.run('build');
    expect(clean.code, clean.printed).toBe(0);
    const site = digestsOf(join(copy.folder, 'dist'));
    for (const moment of when) {
      rmSync(join(copy.folder, '.cache'), { recursive: true });
      const npm = await buildUntil(moments[moment]);
      // npm, the shell, our own program, and a step at least.
      await expect.poll(() => processTree(npm).length).toBeGreaterThan(3);
      const processes = processTree(npm).map(({ id }) => id);
      end(npm);
      await expect.poll(() => processes.filter(isRunning), { timeout: 15_000 }).toEqual([]);
      expect(digestsOf(join(copy.folder, 'dist')), moment).toEqual(site);
      const next = await copy.run('build');
      expect(next.code, `${moment}: ${next.printed}`).toBe(0);
      expect(digestsOf(join(copy.folder, 'dist')), moment).toEqual(site);
      expect(readdirSync(copy.folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
    }
  });
}

/** Starts `npm run build` and answers with its process when it has printed this; fails where it ends before. */
function buildUntil(sign: RegExp): Promise<number> {
  const { pid, stdout, stderr } = spawn('npm', ['run', 'build'], {
    cwd: copy.folder,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      SOURCEBOOK_CONTENT: 'content',
      SOURCEBOOK_OUT: 'dist',
    },
    // A group of its own, which Ctrl-C reaches as a whole.
    detached: true,
  });
  stderr.resume();
  return new Promise((resolve, reject) => {
    let printed = '';
    stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      if (sign.test(printed) && pid !== undefined) resolve(pid);
    });
    stdout.on('end', () => reject(new Error(`the build ended: ${printed}`)));
  });
}

/** The process of `sourcebook.mjs build` below npm. */
function ownProgram(npm: number): number {
  const found = processTree(npm).find(({ id }) => {
    const [, program, command] = readFileSync(`/proc/${id}/cmdline`, 'utf8').split('\0');
    return program === 'src/cli/sourcebook.mjs' && command === 'build';
  });
  expect(found).toBeDefined();
  return found?.id ?? npm;
}

/** True of a process that has not ended; one that nobody has waited for yet has. */
function isRunning(id: number): boolean {
  if (!existsSync(`/proc/${id}/stat`)) return false;
  return !/\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
}
