import { resolve } from 'node:path';

/** The folder that a build writes and the server serves: `SOURCEBOOK_OUT`, or `dist` if it is not set. */
export const outputFolder = resolve(process.env['SOURCEBOOK_OUT'] || 'dist');
