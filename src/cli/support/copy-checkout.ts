import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Files and folders that a build reads besides the content. */
const parts = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'astro.config.mjs',
  'src',
  'public',
];

/**
 * Copies what a build needs into a new folder, without content, caches or output, so that a build
 * there starts cold and disturbs nothing here. Dependencies are linked, not copied.
 */
export function copyCheckout(to: string): void {
  mkdirSync(to, { recursive: true });
  for (const part of parts.filter((name) => existsSync(name))) {
    cpSync(part, join(to, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(to, 'node_modules'), 'dir');
}
