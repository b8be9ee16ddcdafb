import type { Problem } from '../../model/problem.ts';
import { siteSchema, type SiteSettings } from '../../model/records/site-settings.ts';
import type { NamedText } from '../place.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYaml } from '../yaml/strict-yaml.ts';
import { placesIn } from '../yaml/yaml-places.ts';

/** Reads `site.yaml` and validates it by its schema. */
export function loadSite(file: NamedText): {
  site: SiteSettings | undefined;
  problems: readonly Problem[];
} {
  const source = { ...file, start: 0, end: file.text.length };
  const { data, problems } = readYaml(source);
  if (problems.length > 0) return { site: undefined, problems };
  const parsed = siteSchema.safeParse(data);
  if (parsed.success) return { site: parsed.data, problems: [] };
  return {
    site: undefined,
    problems: schemaProblems(siteSchema, data, parsed.error, placesIn(source)),
  };
}
