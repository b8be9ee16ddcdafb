import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { copyCheckout } from '../src/cli/copy-checkout.ts';

/** A running development server. */
export interface DevServer {
  /** Where it serves the site; ends with a slash. */
  readonly address: string;
  stop(): Promise<void>;
}

/** A copy of the project in a folder of its own, with other content and without caches. */
export interface ProjectCopy {
  readonly folder: string;
  /**
   * Runs a command of the project there, such as `build`; answers with its exit code and what it printed. `hear` gets
   * what it has printed so far, each time there is more.
   */
  run(
    command: string,
    env?: Readonly<Record<string, string>>,
    hear?: (printed: string) => void,
  ): Promise<{ code: number; printed: string }>;
  /** Runs Astro's own command line there, such as `build`. */
  runAstro(
    command: string,
    env?: Readonly<Record<string, string>>,
  ): Promise<{ code: number; printed: string }>;
  startDev(): Promise<DevServer>;
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
    run: (command, env = {}, hear) => ended(start(folder, ownProgram, command, env), hear),
    runAstro: (command, env = {}) => ended(start(folder, astroProgram, command, env)),
    async startDev() {
      const child = start(folder, ownProgram, 'dev', {});
      const ended = once(child, 'close');
      const address = await printedAddress(child);
      return {
        address,
        async stop() {
          if (child.pid !== undefined) process.kill(-child.pid);
          await ended;
        },
      };
    },
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}

const ownProgram = 'src/cli/sourcebook.mjs';
const astroProgram = 'node_modules/astro/bin/astro.mjs';

function start(
  folder: string,
  program: string,
  command: string,
  env: Readonly<Record<string, string>>,
) {
  return spawn(process.execPath, [program, ...command.split(' ')], {
    cwd: folder,
    env: { ...environment(folder), ...env },
    // A group of its own, so that what a command starts can be stopped with it.
    detached: true,
  });
}

/** What a program comes to; `hear` gets what it has printed so far, each time there is more. */
async function ended(child: ReturnType<typeof start>, hear: (printed: string) => void = () => {}) {
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      hear(printed);
    });
  }
  const closed: unknown[] = await once(child, 'close');
  const [code] = closed;
  return { code: typeof code === 'number' ? code : 1, printed };
}

/**
 * The environment of somebody who has just opened a terminal there. What `npm test` hands down to its own processes,
 * such as its folders and its count of damaged cache entries, is left out.
 */
function environment(folder: string): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('SOURCEBOOK_'));
  return {
    ...Object.fromEntries(inherited),
    NODE_OPTIONS: '',
    XDG_CACHE_HOME: join(folder, '../caches'),
  };
}

/** The first address that a program prints; it goes on printing unheard. Fails where it ends before. */
function printedAddress({ stdout, stderr }: ReturnType<typeof start>): Promise<string> {
  stderr.resume();
  return new Promise((resolve, reject) => {
    let printed = '';
    stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += stripVTControlCharacters(text);
      const [address] = /http:\/\/[^\s/]+\//.exec(printed) ?? [];
      if (address !== undefined) resolve(address);
    });
    stdout.on('end', () => reject(new Error(`the program ended: ${printed}`)));
  });
}
