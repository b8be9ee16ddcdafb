import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program to run: the arguments that Node gets, options of its own first. */
export type NodeArguments = readonly [first: string, ...rest: string[]];

/** Astro's command line, such as `astro('build')`; with room for young objects, of which it makes many. */
export function astro(...args: string[]): NodeArguments {
  return [
    '--max-semi-space-size=64',
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

/**
 * Runs a program with the Node that runs this one, whatever Node the machine has besides,
 * and shows what it prints. Answers with its exit code; 1 where a signal ended it. Whoever ends
 * this process ends the program too. It gets the environment of this one, and what is added.
 */
export async function runNode(
  program: NodeArguments,
  added: Readonly<Record<string, string>> = {},
): Promise<number> {
  const env = { ...process.env, ...added };
  const child = spawn(process.execPath, program, { stdio: 'inherit', env });
  const passOn = (signal: NodeJS.Signals) => child.kill(signal);
  for (const signal of endings) process.on(signal, passOn);
  const [code] = await once(child, 'exit');
  for (const signal of endings) process.off(signal, passOn);
  return typeof code === 'number' ? code : 1;
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
