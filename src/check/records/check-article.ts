import { articleSchema } from '../../model/records/article.ts';
import type { Problem } from '../../model/problem.ts';
import type { BodyFacts } from '../body/check-body.ts';
import { countWords } from '../body/count-words.ts';
import { suggestion } from '../../load/did-you-mean.ts';
import { placeOf } from '../../load/yaml/front-matter.ts';
import { isArchive } from '../../model/links/known-archives.ts';
import type { LoadedRecord } from '../../load/schema/load-record.ts';
import { placeAt, type Finding } from '../../load/place.ts';

/** Limits for the words of a summary: the minimum outside quotations, and the maximum in all. */
const summaryWords = { least: 200, most: 350 };
/** Maximum number of quoted words: in one quotation, and in one article. */
const quotedWords = { atOnce: 25, inAll: 80 };

/**
 * Checks what an article needs beyond valid keys: outlet, lineage, licence, lengths and archives. `onSource` are
 * the notes on its source, whose passages count as quotations.
 */
export function checkArticle(
  record: LoadedRecord<'articles'>,
  facts: BodyFacts | undefined,
  onSource: readonly LoadedRecord<'annotations'>[],
): readonly Problem[] {
  const isReference = record.body.trim() === '';
  return [
    ...archiveProblems(record),
    ...affectedProblems(record),
    ...(isReference ? [] : keyProblems(record)),
    ...(isReference || facts === undefined || record.data.text === 'full'
      ? []
      : lengthProblems(record, facts, onSource)),
  ];
}

function keyProblems(record: LoadedRecord<'articles'>): readonly Problem[] {
  const { outlet, lineage, text, licence } = record.data;
  const needed = (key: string, why: string, example: string): Problem => ({
    ...placeOf(record.file, []),
    rule: 'needed-key',
    message: `The key “${key}” is missing. ${why}`,
    fix: `Add it: ${example}`,
  });
  const problems: Problem[] = [];
  if (!outlet)
    problems.push(
      needed('outlet', 'An article with a text says who published it.', 'outlet: some-outlet'),
    );
  if (!lineage)
    problems.push(
      needed(
        'lineage',
        'An article with a text says whether reliesOn is the whole of what it leans on.',
        'lineage: not-recorded',
      ),
    );
  if (text === 'full' && licence === undefined) {
    problems.push({
      ...placeOf(record.file, ['text']),
      rule: 'licensed-text',
      message: 'The whole of a work stands here only where its licence allows that.',
      fix: 'Add the licence, as in licence: CC BY 4.0, or write a summary and text: summary.',
    });
  }
  return problems;
}

/** The keys that a correction affects must be keys that an article can have. */
function affectedProblems(record: LoadedRecord<'articles'>): readonly Problem[] {
  const keys = Object.keys(articleSchema.shape);
  return (record.data.corrections ?? []).flatMap(({ affects = [] }, at) =>
    affects.flatMap((affected, index): readonly Problem[] => {
      if (typeof affected !== 'string' || keys.includes(affected)) return [];
      return [
        {
          ...placeOf(record.file, ['corrections', at, 'affects', index]),
          rule: 'known-key',
          message: `An article has no key “${affected}”.`,
          fix: `${suggestion(affected, keys)}Write claim:some-id, or a key of this record.`,
        },
      ];
    }),
  );
}

function archiveProblems(record: LoadedRecord<'articles'>): readonly Problem[] {
  return (record.data.archives ?? []).flatMap(({ URL: address }, index): readonly Problem[] => {
    const finding: Finding | undefined =
      address === record.data.URL
        ? {
            rule: 'known-archive',
            message: 'This is the address of the work itself, not of an archived copy.',
            fix: 'Give the address that the archive shows.',
          }
        : isArchive(address)
          ? undefined
          : {
              rule: 'known-archive',
              message: 'This host is no archive that is known here.',
              fix: 'Give a copy at web.archive.org, archive.today, perma.cc or a national library’s archive; a copy elsewhere belongs in seenAt.',
            };
    return finding ? [{ ...placeOf(record.file, ['archives', index, 'URL']), ...finding }] : [];
  });
}

function lengthProblems(
  record: LoadedRecord<'articles'>,
  facts: BodyFacts,
  onSource: readonly LoadedRecord<'annotations'>[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const { least, most } = summaryWords;
  const start = placeAt(record.file, record.bodyOffset + record.body.search(/\S/));
  if (facts.wordsOutsideQuotes < least || facts.words > most) {
    problems.push({
      ...start,
      quoted: '',
      rule: 'summary-length',
      message: `This summary has ${facts.words} words, ${facts.wordsOutsideQuotes} of them outside quotations.`,
      fix: `Write at least ${least} words of your own, and at most ${most} words in all.`,
    });
  }
  const quoted = [
    ...facts.quotations.map(({ text, words, place }) => ({
      words,
      place: { ...place, quoted: `<Quote>${text.slice(0, 40).toWellFormed()}` },
    })),
    ...onSource.map(({ file, data }) => ({
      words: countWords(data.exact),
      place: placeOf(file, ['exact']),
    })),
  ];
  for (const { words, place } of quoted) {
    if (words <= quotedWords.atOnce) continue;
    problems.push({
      ...place,
      rule: 'short-quotation',
      message: `This quotation has ${words} words; ${quotedWords.atOnce} is the most.`,
      fix: 'Quote the words that matter, and say the rest in your own.',
    });
  }
  const all = quoted.reduce((sum, { words }) => sum + words, 0);
  if (all > quotedWords.inAll) {
    problems.push({
      ...start,
      quoted: '',
      rule: 'short-quotation',
      message: `The quotations of this article${onSource.length > 0 ? ' and of the notes on its source' : ''} have ${all} words together; ${quotedWords.inAll} is the most.`,
      fix: 'Say some of them in your own words.',
    });
  }
  return problems;
}
