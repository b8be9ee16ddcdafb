import { rmSync } from 'node:fs';
import { prepareCache } from '../cache/cache-folder.ts';
import { astro, runNode } from './program.ts';

/** What Astro keeps of the content between two runs; it is read anew each time. */
const astroStore = '.astro/data-store.json';

/** `npm run dev`: Astro's development server; further arguments, such as `--port 3000`, go to it. */
export async function run(args: readonly string[]): Promise<number> {
  const refusal = prepareCache();
  if (refusal !== undefined) {
    console.error(refusal);
    return 1;
  }
  rmSync(astroStore, { recursive: true, force: true });
  return runNode(astro('dev', ...args));
}
