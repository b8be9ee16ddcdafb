import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program to run: the arguments that Node gets, options of its own first. */
export type NodeArguments = readonly [first: string, ...rest: string[]];

/** Astro's command line, such as `astro('dev')`. */
export function astro(...args: string[]): NodeArguments {
  return [
    fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json'))),
    ...args,
  ];
}

/** Playwright's command line, such as `playwright('test')`. */
export function playwright(...args: string[]): NodeArguments {
  return [fileURLToPath(import.meta.resolve('@playwright/test/cli')), ...args];
}

/** A file of `src/`, run by itself in a process of its own, from the project's folder. */
export function ownProgram(file: string, ...args: string[]): NodeArguments {
  return [`src/${file}`, ...args];
}

/** A program that makes many objects and needs few of them for long, as the rendering of pages does. */
export function withRoomForYoung(program: NodeArguments): NodeArguments {
  return ['--max-semi-space-size=64', ...program];
}

/** How a program is run, and what becomes of it. */
export interface RunOptions {
  /** Variables that it gets besides those of this process. */
  readonly env?: Readonly<Record<string, string>>;
  /** Answers each message that it sends with `process.send`. */
  readonly answer?: (message: unknown) => object;
  /** What it prints is held back until this is true, and dropped, with the program, where it is false. */
  readonly onlyIf?: Promise<boolean>;
}

/**
 * Runs a program with the Node that runs this one, whatever Node the machine has besides,
 * and shows what it prints. Answers with its exit code; 1 where a signal ended it. The program ends with
 * this process, however this process ends.
 */
export async function runNode(
  program: NodeArguments,
  { env, answer, onlyIf }: RunOptions = {},
): Promise<number> {
  const output = onlyIf ? 'pipe' : 'inherit';
  const endWithUs = `${import.meta.resolve('./end-with-parent.ts')}?parent=${process.pid}`;
  const child = spawn(process.execPath, ['--import', endWithUs, ...program], {
    stdio: ['inherit', output, output, ...(answer ? (['ipc'] as const) : [])],
    env: { ...process.env, ...env },
  });
  if (answer) child.on('message', (message) => child.send(answer(message)));
  void onlyIf?.then((isWanted) => {
    if (!isWanted) child.kill();
    for (const stream of ['stdout', 'stderr'] as const) {
      if (isWanted) child[stream]?.pipe(process[stream]);
      else child[stream]?.resume();
    }
  });
  const passOn = (name: NodeJS.Signals) => child.kill(name);
  for (const name of endings) process.on(name, passOn);
  const closed: Promise<unknown[]> = once(child, 'close');
  const [[code]] = await Promise.all([closed, answer && once(child, 'disconnect')]);
  for (const name of endings) process.off(name, passOn);
  return typeof code === 'number' ? code : 1;
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
