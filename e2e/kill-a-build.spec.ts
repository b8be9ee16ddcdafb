import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { processTree } from '../src/bench/process-tree.ts';
import { digestsOf } from './built-site.ts';
import { copyBuiltProject, type ProjectCopy } from './copy-of-the-project.ts';

// This builds a site, and most of one five times.
test.setTimeout(300_000);

/** How and when a build is stopped. npm starts a shell, and the shell our own program. */
const stops: readonly {
  readonly name: string;
  /** What the build has printed by then. */
  readonly sign: RegExp;
  readonly stop: (npm: number) => void;
}[] = [
  {
    name: 'npm is killed during the check',
    sign: /> node src/,
    stop: (npm) => process.kill(npm, 'SIGKILL'),
  },
  {
    name: 'npm is killed while pages are rendered',
    sign: /no problems/,
    stop: (npm) => process.kill(npm, 'SIGKILL'),
  },
  {
    name: 'the program that npm runs is killed while pages are rendered',
    sign: /no problems/,
    stop: (npm) => process.kill(ownProgram(npm), 'SIGKILL'),
  },
  {
    name: 'Ctrl-C is pressed while pages are rendered',
    sign: /no problems/,
    stop: (npm) => process.kill(-npm, 'SIGINT'),
  },
  {
    name: 'npm is killed while the search index is made',
    sign: /pages from the cache/,
    stop: (npm) => process.kill(npm, 'SIGKILL'),
  },
];

test('a build that is stopped leaves no process and the old site whole, and the next build is right', async () => {
  const copy = copyBuiltProject();
  const site = digestsOf(join(copy.folder, 'dist'));
  rmSync(join(copy.folder, '.cache'), { recursive: true });
  // Each build starts from what the stopped one before has left.
  for (const { name, sign, stop } of stops)
    await test.step(name, async () => {
      const npm = await buildUntil(copy, sign);
      // npm, the shell, our own program and at least one step.
      await expect.poll(() => processTree(npm).length, { timeout: 15_000 }).toBeGreaterThan(3);
      const processes = processTree(npm).map(({ id }) => id);
      stop(npm);
      await expect.poll(() => processes.filter(isRunning), { timeout: 15_000 }).toEqual([]);
      expect(digestsOf(join(copy.folder, 'dist'))).toEqual(site);
    });
  const { code, printed } = await copy.run('build');
  expect(code, printed).toBe(0);
  expect(digestsOf(join(copy.folder, 'dist'))).toEqual(site);
  expect(readdirSync(copy.folder).filter((name) => name.startsWith('.dist'))).toEqual([]);
  copy.remove();
});

/** Starts `npm run build` and returns its process once it has printed `sign`. Fails if it ends before. */
function buildUntil({ folder, env }: ProjectCopy, sign: RegExp): Promise<number> {
  // In a process group of its own, all of which gets Ctrl-C.
  const { pid, stdout, stderr } = spawn('npm', ['run', 'build'], {
    cwd: folder,
    env,
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

/** True for a process that has not ended. A zombie has: its parent has not waited for it yet. */
function isRunning(id: number): boolean {
  if (!existsSync(`/proc/${id}/stat`)) return false;
  return !/\) [ZX] /.test(readFileSync(`/proc/${id}/stat`, 'utf8'));
}
