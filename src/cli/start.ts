import { run as build } from './build.ts';
import { run as serve } from './serve.ts';

/** `npm start`: builds the site, then serves it. Answers with the build's exit code where that failed. */
export async function run(args: readonly string[]): Promise<number> {
  return (await build(args)) || serve([]);
}
