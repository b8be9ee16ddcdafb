import { astro, runNode } from './support/program.ts';

/** `npm run dev`: Astro's development server; further arguments, such as `--port 3000`, go to it. */
export async function run(args: readonly string[]): Promise<number> {
  return runNode(astro('dev', ...args));
}
