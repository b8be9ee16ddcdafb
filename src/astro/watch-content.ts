import path from 'node:path';
import type { HookParameters } from 'astro';
import { contentFolder } from '../load/files/content-folder.ts';

/** Milliseconds of quiet before a change is read: an editor may empty a file first and then fill it. */
const quietMs = 50;

/** Calls back after each change of the content folder. */
export function watchContent(
  { watcher }: HookParameters<'astro:server:setup'>['server'],
  onChange: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(contentFolder);
  watcher.on('all', (_event, file) => {
    if (path.relative(contentFolder, file).startsWith('..')) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      onChange().catch((error: unknown) => console.error(error));
    }, quietMs);
  });
}
