import { resolve } from 'node:path';
import { outputFolder } from '../src/staging/output-folder.ts';
import { contentFolder } from '../src/load/files/content-folder.ts';
import { siteLocation, type SiteLocation } from '../src/load/schema/site-location.ts';

/** A built site that is tested. */
export interface TestedSite {
  readonly name: string;
  /** Its content and its output. */
  readonly content: string;
  readonly folder: string;
  /** Where it says that it is published. */
  readonly location: SiteLocation;
  /** The environment variable that says where it is served while the tests run. */
  readonly variable: string;
}

/** The invented archive of lighthouses: the journeys run on it, whatever the real content says. */
export const archive = testedSite(
  'the archive of lighthouses',
  '.cache/e2e/content',
  'test-results/site',
  'SITE_ADDRESS',
);

/** The site of the real content, as last built. */
export const ownSite = testedSite('the own site', contentFolder, outputFolder, 'OWN_SITE_ADDRESS');

/** The address at which a page is served; `path` is below the site's base. */
export function servedAt({ variable }: TestedSite, path: string): string {
  return new URL(path, process.env[variable]).href;
}

function testedSite(name: string, content: string, output: string, variable: string): TestedSite {
  return {
    name,
    content,
    folder: resolve(output),
    get location() {
      return siteLocation(content);
    },
    variable,
  };
}
