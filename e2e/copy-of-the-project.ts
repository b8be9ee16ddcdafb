import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { copyCheckout } from '../src/cli/support/copy-checkout.ts';

/** A running development server. */
export interface DevServer {
  /** Where it serves the site; ends with a slash. */
  readonly address: string;
  stop(): Promise<void>;
}

/** A copy of the project in a folder of its own, with other content. */
export interface ProjectCopy {
  readonly folder: string;
  /**
   * The environment of somebody who has just opened a terminal there. What `npm test` hands down to its own processes,
   * such as its folders and its count of damaged cache entries, is left out.
   */
  readonly env: NodeJS.ProcessEnv;
  /**
   * Runs a command of the project there, such as `build`. Returns its exit code and what it printed. `hear` gets
   * everything printed so far, each time there is more.
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

/** The small archive for tests of building: a report, a note on it, and what both need. */
export const oneLamp = 'e2e/one-lamp';

/** A folder with a copy of the project that has built `oneLamp`, and with the secret that seals its cache. */
const built = resolve('.cache/e2e/one-lamp');

/** Copies the project to a new folder in `place`, with `content` as its content folder and without caches. */
export function copyProject(content: string, place = tmpdir()): ProjectCopy {
  return projectIn(mkdtempSync(join(place, 'sourcebook-')), content);
}

/** Builds `oneLamp` once, for all that use `copyBuiltProject`. */
export async function buildOneLamp(): Promise<void> {
  rmSync(built, { recursive: true, force: true });
  const { code, printed } = await projectIn(built, oneLamp).run('build');
  if (code !== 0) throw new Error(`${oneLamp} could not be built.\n${printed}`);
}

/** Copies the project that has built `oneLamp`, with its site and its caches. */
export function copyBuiltProject(): ProjectCopy {
  const parent = mkdtempSync(join(tmpdir(), 'sourcebook-'));
  cpSync(built, parent, { recursive: true });
  return openCopy(parent);
}

function projectIn(parent: string, content: string): ProjectCopy {
  const copy = openCopy(parent);
  copyCheckout(copy.folder);
  cpSync(content, join(copy.folder, 'content'), { recursive: true });
  return copy;
}

function openCopy(parent: string): ProjectCopy {
  const folder = join(parent, 'project');
  const env = environment(folder);
  return {
    folder,
    env,
    run: (command, more = {}, hear) =>
      ended(start(folder, ownProgram, command, { ...env, ...more }), hear),
    runAstro: (command, more = {}) =>
      ended(start(folder, astroProgram, command, { ...env, ...more })),
    async startDev() {
      const child = start(folder, ownProgram, 'dev', env);
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

function start(folder: string, program: string, command: string, env: NodeJS.ProcessEnv) {
  return spawn(process.execPath, [program, ...command.split(' ')], {
    cwd: folder,
    env,
    // In a process group of its own, so that what a command starts can be stopped with it.
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

/** The first address that a program prints. Fails if the program ends before. */
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
