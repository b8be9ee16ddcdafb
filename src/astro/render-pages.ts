import { rmSync } from 'node:fs';
import { build } from 'astro';
import { cachePath } from '../cache/cache-path.ts';

/** A step of the build: has Astro render the pages into a folder. Nothing that Astro keeps comes from an earlier build. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the site to be built.');
const cacheDir = cachePath('astro');
rmSync(cacheDir, { recursive: true, force: true });
await build({ outDir: folder, cacheDir });
