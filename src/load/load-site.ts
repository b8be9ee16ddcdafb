import type { Problem } from '../model/problem.ts';
import { siteSchema } from '../model/site-settings.ts';
import type { SiteSettings } from '../model/site-settings.ts';
import { placeAt } from './place.ts';
import type { NamedText } from './place.ts';
import { schemaProblems } from './schema-problems.ts';
import { quotedKey, quotedValue, readYaml } from './strict-yaml.ts';

/** Reads `site.yaml` and checks it by its schema. */
export function loadSite(file: NamedText): {
  site: SiteSettings | undefined;
  problems: readonly Problem[];
} {
  const source = { ...file, start: 0, end: file.text.length };
  const { data, problems } = readYaml(source);
  if (problems.length > 0) return { site: undefined, problems };
  const parsed = siteSchema.safeParse(data);
  if (parsed.success) return { site: parsed.data, problems };
  const placed = ({ offset, quoted }: { offset: number; quoted: string }) => ({
    ...placeAt(file, offset),
    quoted,
  });
  const places = {
    of: (path: readonly PropertyKey[]) => placed(quotedValue(source, path)),
    ofKey: (path: readonly PropertyKey[], key: string) => placed(quotedKey(source, path, key)),
  };
  return { site: undefined, problems: schemaProblems(siteSchema, data, parsed.error, places) };
}
