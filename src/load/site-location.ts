import { lstatSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { siteSchema } from '../model/site-settings.ts';

/** Where the site is published. */
export interface SiteLocation {
  /** Scheme and host: `https://sourcebook.example`. */
  readonly origin: string;
  /** The path it stands at; begins and ends with a slash. */
  readonly base: string;
}

const placeSchema = siteSchema.pick({ URL: true, base: true });

/**
 * Where the site is published: from `site.yaml`, or from SOURCEBOOK_URL and SOURCEBOOK_BASE, so
 * that one content folder can be built for several hosts. Falls back to the root of a reserved
 * host where site.yaml cannot be read: the check then says why.
 */
export function siteLocation(folder: string): SiteLocation {
  const settings = settingsOf(folder);
  const place = placeSchema.safeParse({
    URL: process.env['SOURCEBOOK_URL'] ?? settings['URL'],
    base: process.env['SOURCEBOOK_BASE'] ?? settings['base'],
  });
  if (!place.success) return { origin: 'https://site.example', base: '/' };
  return { origin: new URL(place.data.URL).origin, base: place.data.base };
}

function settingsOf(folder: string): Record<string, unknown> {
  const file = path.join(folder, 'site.yaml');
  const isPlain = lstatSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  return isPlain ? readSettings(file) : {};
}

function readSettings(file: string): Record<string, unknown> {
  try {
    return Object.fromEntries(
      Object.entries(parse(readFileSync(file, 'utf8'), { maxAliasCount: 0 }) ?? {}),
    );
  } catch {
    return {};
  }
}
