import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { siteSchema } from '../../model/records/site-settings.ts';
import { largestFile } from '../files/decode-text.ts';
import { readYaml } from '../yaml/strict-yaml.ts';

/** The address at which the site is published. */
export interface SiteLocation {
  /** Scheme and host: `https://sourcebook.example`. */
  readonly origin: string;
  /** The site’s path on its host; begins and ends with a slash. */
  readonly base: string;
}

const placeSchema = siteSchema.pick({ URL: true, base: true });

/**
 * The address of the site, from `site.yaml` or from `SOURCEBOOK_URL` and `SOURCEBOOK_BASE`, so that one content
 * folder can be built for several hosts. If it is not valid, returns the root of a reserved host; the check
 * reports why.
 */
export function siteLocation(folder: string): SiteLocation {
  const settings = settingsOf(folder);
  const place = placeSchema.safeParse({
    URL: process.env['SOURCEBOOK_URL'] || settings['URL'],
    base: process.env['SOURCEBOOK_BASE'] || settings['base'],
  });
  if (!place.success) return { origin: 'https://site.example', base: '/' };
  return { origin: new URL(place.data.URL).origin, base: place.data.base };
}

function settingsOf(folder: string): Record<string, unknown> {
  const file = path.join(folder, 'site.yaml');
  const status = lstatSync(file, { throwIfNoEntry: false });
  if (!status?.isFile() || status.size > largestFile) return {};
  try {
    const text = readFileSync(file, 'utf8');
    const { data } = readYaml({ path: file, text, start: 0, end: text.length });
    return Object.fromEntries(Object.entries(data ?? {}));
  } catch {
    return {};
  }
}
