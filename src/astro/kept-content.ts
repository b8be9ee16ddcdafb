import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import { readSealed, writeSealed } from '../cache/sealed-file.ts';
import type { CompiledContent } from '../compile/compile-content.ts';

/** Names the file in which the check of a build leaves the content for the steps after it. */
export const keptVariable = 'SOURCEBOOK_COMPILED';

/** Milliseconds between two looks for what another process is to keep. */
const intervalMs = 20;

/** What was kept in a file. */
export function readKept(file: string): CompiledContent {
  const bytes = readSealed('content', file);
  if (!bytes) throw new Error(`${file} is gone or was changed during the build. Build again.`);
  return deserialize(bytes) as CompiledContent;
}

/** What is kept in a file, once it is there: the process that started this one may have it made meanwhile. */
export async function awaitKept(file: string): Promise<CompiledContent> {
  while (!existsSync(file)) {
    if (!process.connected) throw new Error(`Nobody is making ${file}.`);
    await setTimeout(intervalMs);
  }
  return readKept(file);
}

/** Keeps content in a file. */
export function keep(content: CompiledContent, file: string): void {
  writeSealed('content', file, serialize(content));
}
