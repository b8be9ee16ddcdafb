import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { annotationKinds } from '../model/records/annotation.ts';
import { genres, roles } from '../model/records/article.ts';
import { paragraph, sentence, uniquePassage } from './garden-prose.ts';
import { seededRandom, type SeededRandom } from '../anchor/seeded-random.ts';

/** Size of an archive besides its articles. */
export const archiveSize = { annotationsPerArticle: 3, agencies: 50, countries: 30 } as const;

const countryCodes =
  'AD AR AT AU BE BR CA CH CL CO CZ DE DK EE ES FI FR GR HU IE IS IT JP KE LT LU LV MT MX NL'.split(
    ' ',
  );
const added = '2026-01-01';
const curator = 'gardeners';

/** Writes one file of an archive: its name below the content folder, its front matter and its text. */
type Write = (name: string, data: object, body?: string) => void;

/**
 * Writes an archive about gardens into `folder`, with `articles` articles of about 700 words and their
 * annotations.
 */
export function generateArchive(folder: string, articles: number): void {
  const random = seededRandom(articles);
  const write: Write = (name, data, body = '') => {
    const file = join(folder, `${name}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(
      file,
      `---\n${stringify(data, { aliasDuplicateObjects: false })}---\n\n${body}\n`,
    );
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'site.yaml'), stringify(settings, { aliasDuplicateObjects: false }));
  for (const code of countryCodes)
    write(`countries/${code.toLowerCase()}`, { added, code }, sentence(random));
  for (let n = 0; n < archiveSize.agencies; n += 1) writeAgency(write, random, n);
  for (let n = 0; n < 20; n += 1) writeSources(write, random, n);
  for (let n = 0; n < articles; n += 1) writeArticle(write, random, n);
  for (const id of ['about', 'method', 'contribute', 'glossary']) {
    write(`pages/${id}`, { title: `Gardens: ${id}` }, paragraph(random, 5));
  }
}

function writeAgency(write: Write, random: SeededRandom, n: number): void {
  const cites = [`article:almanac-${n % 20}`];
  const names = [{ text: `Garden Society No. ${n}`, lang: 'en', cites }];
  const established = [{ value: 1850 + n, cites }];
  const data = { added, names, country: aCountry(random), type: 'society', established };
  write(`agencies/society-${n}`, data, paragraph(random, 3));
}

/** Writes the outlet, origin and reference with one number. */
function writeSources(write: Write, random: SeededRandom, n: number): void {
  const country = aCountry(random);
  write(
    `outlets/journal-${n}`,
    { added, name: `Garden Journal No. ${n}`, country, kind: 'journal' },
    sentence(random),
  );
  write(
    `origins/plan-${n}`,
    { added, title: `Plan No. ${n}`, kind: 'plan', issuer: 'A surveyor', access: 'unpublished' },
    sentence(random),
  );
  write(`articles/almanac-${n}`, {
    added,
    type: 'book',
    title: { text: `Almanac No. ${n}`, lang: 'en' },
    titleBasis: 'ours',
    issued: 1900 + n,
    language: 'en',
    genre: 'reference',
  });
}

function writeArticle(write: Write, random: SeededRandom, n: number): void {
  const id = articleId(n);
  const agency = () => `society-${random.integer(0, archiveSize.agencies)}`;
  const distinct = (make: () => string) => [...new Set([make(), make()])];
  const data = {
    added,
    type: 'article-journal',
    title: { text: `Report ${n}: ${sentence(random)}`, lang: 'en' },
    titleBasis: 'printed',
    outlet: `journal-${random.integer(0, 20)}`,
    issued: isoDay(random),
    dateBasis: 'printed',
    language: 'en',
    genre: random.pick(genres),
    countries: distinct(() => aCountry(random)).map((country) => ({
      country,
      roles: [random.pick(roles)],
    })),
    agencies: distinct(agency).map((name) => ({ agency: name, roles: [random.pick(roles)] })),
    reliesOn: [{ ref: relied(random, n), relation: 'derived-from', says: 'As the report says.' }],
    lineage: 'recorded',
    text: 'full',
    licence: 'CC0-1.0',
  };
  const sections = Array.from({ length: 4 }, (_, section) => [
    `## Part ${section + 1}`,
    `${paragraph(random, 4)} The work was that of the [society](agency:${agency()}) in *its own* words.`,
    paragraph(random, 3),
    `- ${sentence(random)}\n- ${sentence(random)}`,
  ]);
  const body = sections.flat().join('\n\n');
  write(`articles/${id.slice(0, -2)}/${id}`, data, body);
  for (let annotation = 1; annotation <= archiveSize.annotationsPerArticle; annotation += 1) {
    write(
      `annotations/${id.slice(0, -2)}/${id}-${annotation}`,
      {
        added,
        target: id,
        exact: uniquePassage(random, sections[annotation]?.[2] ?? '', body),
        kind: random.pick(annotationKinds),
        creator: curator,
        created: added,
        cites: [`article:almanac-${random.integer(0, 20)}`],
      },
      paragraph(random, 2),
    );
  }
}

function articleId(n: number): string {
  return `report-${String(n).padStart(6, '0')}`;
}

/**
 * The record that article `n` relies on: an earlier article or, for the first and a third of the others, an
 * origin.
 */
function relied(random: SeededRandom, n: number): string {
  const origin = `origin:plan-${random.integer(0, 20)}`;
  return n === 0 || random.integer(0, 3) === 0
    ? origin
    : `article:${articleId(random.integer(0, n))}`;
}

function aCountry(random: SeededRandom): string {
  return random.pick(countryCodes).toLowerCase();
}

function isoDay(random: SeededRandom): string {
  return new Date(
    Date.UTC(1950 + random.integer(0, 75), random.integer(0, 12), 1 + random.integer(0, 28)),
  )
    .toISOString()
    .slice(0, 10);
}

const section = (one: string, many: string) => ({ one, many, gloss: `${many} of the archive.` });
const term = (id: string, label: string) => ({ id, label, gloss: `${label} of any kind.` });

const settings = {
  title: 'The Garden Reports',
  tagline: 'A generated archive to measure a build with.',
  lede: 'Nothing in it is true.',
  URL: 'https://gardens.example',
  languages: ['en'],
  licence: { name: 'CC0 1.0', URL: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  curators: [{ id: curator, name: 'The gardeners' }],
  searchExamples: ['quinces'],
  sections: {
    articles: section('Report', 'Reports'),
    annotations: section('Note', 'Notes'),
    countries: section('Country', 'Countries'),
    agencies: section('Society', 'Societies'),
    outlets: section('Journal', 'Journals'),
    origins: section('Origin', 'Origins'),
  },
  vocabularies: {
    agencyTypes: [term('society', 'Society')],
    originKinds: [term('plan', 'Plan')],
    outletKinds: [term('journal', 'Journal')],
  },
};
