import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { deserialize, serialize } from 'node:v8';
import type { CompiledContent } from './compile-content.ts';

/** Names the file in which the check of a build leaves the content for the steps after it. */
export const keptVariable = 'SOURCEBOOK_COMPILED';

/** Milliseconds between two looks for what another process is to keep. */
const patience = 20;

/** What was kept in a file. */
export function readKept(file: string): CompiledContent {
  return deserialize(readFileSync(file)) as CompiledContent;
}

/** What is kept in a file, once it is there: the process that started this one may have it made meanwhile. */
export async function awaitKept(file: string): Promise<CompiledContent> {
  while (!existsSync(file)) {
    if (!process.connected) throw new Error(`Nobody is making ${file}.`);
    await setTimeout(patience);
  }
  return readKept(file);
}

/** Keeps content in a file; written beside and renamed, so that no half of it is ever read. */
export function keep(content: CompiledContent, file: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, serialize(content));
  renameSync(`${file}.${process.pid}`, file);
}
