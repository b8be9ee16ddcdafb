import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { siteSchema } from '../model/site-settings.ts';
import { contentFolder } from './folders.ts';
import type { Publication } from './headers.ts';

/**
 * Where the site is published: `URL` and `base` of `site.yaml`, each overridden by the environment
 * (`SOURCEBOOK_URL`, `SOURCEBOOK_BASE`) for mirrors. Throws where the settings cannot be read; the
 * check says why.
 */
export function readPublication(): Publication {
  const settings = siteSchema.parse(
    parse(readFileSync(join(contentFolder(), 'site.yaml'), 'utf8')),
  );
  return {
    URL: process.env['SOURCEBOOK_URL'] ?? settings.URL,
    base: process.env['SOURCEBOOK_BASE'] ?? settings.base,
  };
}
