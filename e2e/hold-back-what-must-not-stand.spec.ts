import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtFiles } from './built-site.ts';
import { copyProject } from './copy-of-the-project.ts';

// This builds a whole site.
test.setTimeout(180_000);

const cites = 'cites: [article:almanac-1911]';
const withdrawn =
  'added: 2026-11-20\nwithdrawn: { date: 2026-11-21, reason: It was entered twice. }';
const work = 'type: book\ntitleBasis: ours\nlanguage: en\ngenre: reference';
const about = 'about: [country:is]\nkind: happened';
const assertion =
  'assertions:\n  - { in: almanac-1911, stance: asserts, restsOn: [unknown], speaker: A keeper, speakerKind: keeper }';
const name = (text: string) => `names: [{ text: ${text}, lang: en, ${cites} }]`;
const role = `role: { text: The keeper of Oddrock, ${cites} }\nliving: no`;

/** A record of each kind that was withdrawn; “Gonelight” stands in each and in nothing else. */
const gone = {
  'articles/gone.mdx': `${work}\ntitle: { text: Gonelight, lang: en }`,
  'claims/gone.mdx': `statement: Gonelight was lit.\n${about}\n${assertion}`,
  'events/gone.mdx': `title: Gonelight is lit\ndate: 1900\nkind: lit\ncountries: [{ country: is, role: actor }]\n${cites}`,
  'people/gone.mdx': `${name('Gonelight')}\n${role}\nexposure: named-widely`,
  'outlets/gone.mdx': 'name: Gonelight\nkind: gazette',
  'origins/gone.mdx': 'title: Gonelight\nkind: logbook\nissuer: Gonelight\naccess: public',
  'agencies/gone.mdx': `${name('Gonelight')}\ncountry: is\ntype: board`,
  'countries/gone.mdx': 'code: NO\nname: Gonelight',
};
const note = `target: gazette-1901-lamp-lit\nexact: with a steady hand\nkind: context\ncreator: keepers\ncreated: 2026-11-20\n${cites}`;
const keeper = `added: 2026-11-20\n${name('Ina Brack')}\n${role}\nexposure: named-once`;

const files: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(gone).map(([file, keys]) => [file, `---\n${withdrawn}\n${keys}\n---\n`]),
  ),
  'annotations/gone.mdx': `---\n${withdrawn}\n${note}\n---\n\nGonelight was near.\n`,
  'people/keeper.mdx': `---\n${keeper}\n---\n`,
};

test('what was withdrawn stands at its address alone, and a withheld name nowhere', async () => {
  const copy = copyProject('e2e/lighthouses');
  try {
    for (const [file, text] of Object.entries(files)) {
      const path = join(copy.folder, 'content', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
    const { code, printed } = await copy.run('build');
    expect(code, printed).toBe(0);
    const built = join(copy.folder, 'dist');
    const holding = (word: string) =>
      builtFiles(built).filter((file) => textOf(join(built, file)).includes(word));

    expect(holding('oddrock')).toContain('data/records.json');
    expect(holding('gonelight')).toEqual(
      Object.keys(gone)
        .map((file) => file.replace('.mdx', '/index.html'))
        .sort(),
    );
    expect(holding('ina brack')).toEqual([]);
    expect(holding('brack, ina')).toEqual([]);
    const corrections = textOf(join(built, 'corrections/index.html'));
    for (const file of Object.keys(gone)) expect(corrections).toContain(file.replace('.mdx', ''));
  } finally {
    copy.remove();
  }
});

/** The text of a built file, in small letters; the files of the search index are unpacked. */
function textOf(file: string): string {
  const bytes = readFileSync(file);
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8').toLowerCase();
}
