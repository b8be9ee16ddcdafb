import { run as build } from './build.ts';
import { run as serve } from './serve.ts';

/** `npm start`: builds the site, then serves it. Returns the exit code of the build if that failed. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error('Usage: npm start. It builds the site and serves it, at PORT or 4321.');
    return 2;
  }
  return (await build([])) || serve([]);
}
