import { traceClaim } from '../../model/claim-lineage.ts';
import { claimLineageSource, restKey } from '../../model/claim-rests.ts';
import type { Problem } from '../../model/problem.ts';
import { countWords } from '../body/count-words.ts';
import { placeOf } from '../../load/yaml/front-matter.ts';
import type { LoadedRecord } from '../../load/schema/load-record.ts';
import type { RecordIndex } from '../record-index.ts';

type Claim = LoadedRecord<'claims'>;

/** Maximum number of words in one quotation. */
const maxQuotedWords = 25;

/** Checks a claim against the records of its articles: lineage, length of quotations, and grade. */
export function checkClaim(claim: Claim, index: RecordIndex): readonly Problem[] {
  return [...restProblems(claim, index), ...quoteProblems(claim), ...gradeProblems(claim, index)];
}

/** A passage may rest only on what its article relies on; otherwise the two records disagree. */
function restProblems(claim: Claim, index: RecordIndex): readonly Problem[] {
  return claim.data.assertions.flatMap((assertion, at) => {
    const article = index.find(assertion.in);
    if (article === undefined || article === 'faulty' || article.collection !== 'articles')
      return [];
    const relied = (article.data.reliesOn ?? []).map(({ ref }) => restKey(ref));
    return assertion.restsOn.flatMap((rest, place): readonly Problem[] => {
      const key = restKey(rest);
      if (!key.includes('/') || relied.includes(key)) return [];
      return [
        {
          ...placeOf(claim.file, ['assertions', at, 'restsOn', place]),
          rule: 'relied-on',
          message: `article:${article.id} does not say that it relies on this.`,
          fix: `Add it to reliesOn of ${article.file.path}, with the words that show it, or write unknown.`,
        },
      ];
    });
  });
}

function quoteProblems(claim: Claim): readonly Problem[] {
  return claim.data.assertions.flatMap(({ quote = '' }, at): readonly Problem[] => {
    const words = countWords(quote);
    if (words <= maxQuotedWords) return [];
    return [
      {
        ...placeOf(claim.file, ['assertions', at, 'quote']),
        rule: 'short-quotation',
        message: `This quotation has ${words} words; ${maxQuotedWords} is the most.`,
        fix: 'Quote the words that matter.',
      },
    ];
  });
}

/**
 * Grade 1 means that other sources confirm a claim. Except for claims of the kind `said`, it needs two independent
 * origins.
 */
function gradeProblems(claim: Claim, index: RecordIndex): readonly Problem[] {
  const { credibility, kind } = claim.data;
  if (credibility?.grade !== 1 || kind === 'said') return [];
  const { origins } = traceClaim(
    claimLineageSource(claim.data, (id) => {
      const article = index.find({ collection: 'articles', id });
      return article && article !== 'faulty' && article.collection === 'articles'
        ? article.data
        : undefined;
    }),
  );
  if (origins.length >= 2 && credibility.independence) return [];
  return [
    {
      ...placeOf(claim.file, ['credibility', 'grade']),
      rule: 'confirmed-claim',
      message: `Grade 1 means confirmed by independent sources; ${origins.length} ${origins.length === 1 ? 'origin is' : 'origins are'} recorded${credibility.independence ? '' : ', and no note says that they are independent'}.`,
      fix: 'Write grade: 2 or another, or record two origins and why they are independent.',
    },
  ];
}
