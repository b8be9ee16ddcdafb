import { foreignHost } from '../../model/links/foreign-host.ts';
import type { Problem } from '../../model/problem.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import { hostFinding } from './check-hosts.ts';
import { checkPlainText } from './check-plain-text.ts';
import { suggestion } from '../../load/did-you-mean.ts';
import { listWords } from '../../load/list-words.ts';
import type { NamedText } from '../../load/place.ts';
import { repeatsIn, timesInWords } from './repeats-in.ts';
import { textsIn } from './texts-in.ts';
import { placesIn, type YamlPlaces } from '../../load/yaml/yaml-places.ts';

/** Checks what the schema of `site.yaml` cannot: repeated ids, unknown kinds, hosts and markup. */
export function checkSite(site: SiteSettings, file: NamedText): readonly Problem[] {
  const places = placesIn({ ...file, start: 0, end: file.text.length });
  const lists: readonly (readonly [path: readonly string[], ids: readonly { id: string }[]])[] = [
    [['curators'], site.curators],
    ...Object.entries(site.vocabularies).map(
      ([name, terms]): [string[], readonly { id: string }[]] => [['vocabularies', name], terms],
    ),
  ];
  return [
    ...lists.flatMap(([path, ids]) => repeated(path, ids, places)),
    ...unknownKinds(site, places),
    ...foreignHosts(site, places),
    ...checkPlainText(site, places.of),
  ];
}

/** Problems with hosts in the settings that have letters outside a–z. */
function foreignHosts(site: SiteSettings, places: YamlPlaces): Problem[] {
  return textsIn(site).flatMap(({ text, path }) => {
    const host = /^https?:/i.test(text) ? foreignHost(text) : undefined;
    const finding = hostFinding(host, site.allowedHosts);
    return finding ? [{ ...places.of(path), ...finding }] : [];
  });
}

/** Problems with ids that several entries of a list have. */
function repeated(
  path: readonly string[],
  entries: readonly { readonly id: string }[],
  places: YamlPlaces,
): Problem[] {
  return repeatsIn(entries.map(({ id }) => id)).map(({ value, index, count }) => ({
    ...places.of([...path, index, 'id']),
    rule: 'unique-key',
    message: `The id “${value}” is in this list ${timesInWords(count)}.`,
    fix: 'Keep one of these entries, or give the others another id.',
  }));
}

/** Problems with event kinds in the matrix that the vocabulary does not list. */
function unknownKinds({ matrix, vocabularies }: SiteSettings, places: YamlPlaces): Problem[] {
  const known = vocabularies.eventKinds.map(({ id }) => id);
  const ids = new Set(known);
  return (matrix?.eventKinds ?? []).flatMap((kind, index) => {
    if (ids.has(kind)) return [];
    return [
      {
        ...places.of(['matrix', 'eventKinds', index]),
        rule: 'known-word',
        message: `“${kind}” is not among the kinds of event of site.yaml.`,
        fix: `${suggestion(kind, known)}Write one of: ${listWords(known)}.`,
      },
    ];
  });
}
