import { resolve } from 'node:path';

/** The folder of content that every command works on: `SOURCEBOOK_CONTENT`, else `content`. */
export function contentFolder(): string {
  return resolve(process.env['SOURCEBOOK_CONTENT'] ?? 'content');
}

/** The folder that a build writes and the server serves: `SOURCEBOOK_OUT`, else `dist`. */
export function outputFolder(): string {
  return resolve(process.env['SOURCEBOOK_OUT'] ?? 'dist');
}
