import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A program to run: the arguments for Node, its own options first. */
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

/**
 * Runs a program with the Node that runs this one, whatever Node the machine has besides, and shows what it prints.
 * Answers with its exit code; 1 where a signal ended it. The program ends with this process, however this one ends.
 */
export async function runNode(
  program: NodeArguments,
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const endWithUs = `${import.meta.resolve('./end-with-parent.ts')}?parent=${process.pid}`;
  const child = spawn(process.execPath, ['--import', endWithUs, ...program], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const passOn = (name: NodeJS.Signals) => child.kill(name);
  for (const name of endings) process.on(name, passOn);
  const closed: unknown[] = await once(child, 'close');
  const [code] = closed;
  for (const name of endings) process.off(name, passOn);
  return typeof code === 'number' ? code : 1;
}

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
