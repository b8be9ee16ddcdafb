import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCheckout } from '../src/cli/copy-checkout.ts';

/** A copy of the project in a folder of its own, with other content and without caches. */
export interface ProjectCopy {
  readonly folder: string;
  /** Runs a command of the project there; answers with its exit code and what it printed. */
  run(
    command: string,
    env?: Readonly<Record<string, string>>,
  ): Promise<{ code: number; printed: string }>;
  remove(): void;
}

/** Copies the project, with `content` as its content folder. */
export function copyProject(content: string): ProjectCopy {
  const parent = mkdtempSync(join(tmpdir(), 'sourcebook-'));
  const folder = join(parent, 'project');
  copyCheckout(folder);
  cpSync(content, join(folder, 'content'), { recursive: true });
  return {
    folder,
    async run(command, env = {}) {
      const child = spawn(process.execPath, ['src/cli/sourcebook.mjs', command], {
        cwd: folder,
        env: { ...process.env, NODE_OPTIONS: '', ...env },
      });
      const printed: string[] = [];
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => printed.push(text));
      }
      const [code] = await once(child, 'close');
      return { code: typeof code === 'number' ? code : 1, printed: printed.join('') };
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
