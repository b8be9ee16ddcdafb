import { appendFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { seededRandom } from '../src/anchor/seeded-random.ts';
import { paragraph } from '../src/bench/garden-prose.ts';
import { annotationKinds } from '../src/model/records/annotation.ts';
import { crowdedAnnotations } from './crowded-annotations.ts';
import type { DraftRecord } from './draft-record.ts';
import { withheldRecords } from './withheld-records.ts';

/** The length of each list: more than fits on one page of it. */
export const lengths = { tideTables: 110, lampsOf1902: 30, hearsay: 10 } as const;

/** The part of the site's addresses before its own: not `/`, so that no page can forget it. */
const base = '/lamps/';

/**
 * Writes the archive that the journeys run on: the lighthouses as they are in `e2e/lighthouses`, more
 * notes on some of their articles than a page should have, lists with several pages, and what
 * readers must not see.
 */
export function writeArchive(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  cpSync('e2e/lighthouses', folder, { recursive: true });
  appendFileSync(join(folder, 'site.yaml'), `\nbase: ${base}\n`);
  const drafts = [...crowd(), ...tideTables(), ...lamps(), ...hearsay(), ...withheldRecords];
  for (const { file, data, text } of drafts) {
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(
      path,
      `---\n${stringify({ added: '2026-11-20', ...data }, { aliasDuplicateObjects: false })}---\n\n${text}\n`,
    );
  }
}

function crowd(): readonly DraftRecord[] {
  const random = seededRandom(1);
  return Object.entries(crowdedAnnotations).flatMap(([target, passages]) =>
    passages
      .flatMap(([exact, ...counts]) => counts.map((words) => ({ exact, words })))
      .map(({ exact, words }, index) => ({
        file: `annotations/${target}-${index + 1}.mdx`,
        data: {
          target,
          exact,
          kind: annotationKinds[index % annotationKinds.length],
          creator: 'keepers',
          created: '2026-11-20',
          cites: ['article:almanac-1911', 'origin:oddrock-logbook'].slice(0, 1 + (index % 2)),
        },
        text: paragraph(random, words).split(' ').slice(0, words).join(' '),
      })),
  );
}

/** Articles on one country from one outlet, in three years. */
function tideTables(): readonly DraftRecord[] {
  return count(lengths.tideTables).map((week) => ({
    file: `articles/tide-table-${week}.mdx`,
    data: {
      type: 'document',
      title: { text: `Tide table ${week}`, lang: 'en' },
      titleBasis: 'printed',
      outlet: 'tide-office',
      issued: String(1788 + (week % 3)),
      language: 'en',
      genre: 'reference',
      countries: [{ country: 'fo', roles: ['location'] }],
      lineage: 'not-recorded',
      text: 'full',
      licence: 'CC0 1.0',
    },
    text: `High water at ${week % 12} and again at night.`,
  }));
}

/** Events of one year. */
function lamps(): readonly DraftRecord[] {
  return count(lengths.lampsOf1902).map((day) => ({
    file: `events/lamp-of-1902-${day}.mdx`,
    data: {
      title: `Lamp ${day} of the year is lit`,
      date: `1902-06-${String(day).padStart(2, '0')}`,
      kind: 'lit',
      countries: [{ country: 'fr', role: 'location' }],
      cites: ['article:almanac-1911'],
    },
    text: '',
  }));
}

/** Claims of one mark: nobody knows where they come from. */
function hearsay(): readonly DraftRecord[] {
  return count(lengths.hearsay).map((number) => ({
    file: `claims/hearsay-${number}.mdx`,
    data: {
      statement: `A lamp was seen from ${number} miles.`,
      kind: 'happened',
      about: ['country:fr'],
      assertions: [
        {
          in: 'almanac-1911',
          stance: 'asserts',
          restsOn: ['unknown'],
          speaker: 'The almanac',
          speakerKind: 'paper',
        },
      ],
    },
    text: '',
  }));
}

function count(to: number): readonly number[] {
  return Array.from({ length: to }, (_, index) => index + 1);
}
