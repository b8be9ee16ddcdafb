import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import { attribute, elementsOf } from './built-site.ts';
import { archive } from './tested-sites.ts';

/** What was counted by hand, from the records themselves. */
interface HandCount {
  readonly articles: number;
  readonly origins: readonly string[];
  readonly untraced: readonly string[];
}

const handCounts: Readonly<Record<string, HandCount>> = {
  // Four papers, one logbook.
  'lamp-lit-in-october-1901': { articles: 4, origins: ['oddrock-logbook'], untraced: [] },
  // A work that saw it is an origin.
  'oddrock-had-a-lamp': {
    articles: 2,
    origins: ['board-1903-notice', 'oddrock-logbook'],
    untraced: [],
  },
  'keeper-showed-a-hand-lamp': {
    articles: 1,
    origins: ['boatmen-hearing', 'keepers-letter'],
    untraced: [],
  },
  // Who denies it does not report it.
  'dark-for-nine-nights': {
    articles: 2,
    origins: ['boatmen-hearing'],
    untraced: ['gazette-1903-lamp-dark'],
  },
  'dark-for-eleven-nights': { articles: 2, origins: ['unnamed-pilots'], untraced: [] },
  // Who does not comment does not either.
  'oil-had-frozen': { articles: 1, origins: [], untraced: ['gazette-1903-lamp-dark'] },
  // Who says it more weakly does, and who disputes it does not.
  'oil-was-thick': {
    articles: 2,
    origins: ['board-1903-notice'],
    untraced: ['review-1904-two-lamps'],
  },
  'lamp-out-for-good': { articles: 1, origins: ['unnamed-pilots'], untraced: [] },
  'ledger-is-a-disgrace': { articles: 1, origins: ['bulletin-1905-lamp-sold'], untraced: [] },
  'board-means-to-return': { articles: 1, origins: ['board-1903-notice'], untraced: [] },
  'clerk-spoke-of-a-slip': { articles: 1, origins: [], untraced: ['review-1904-two-lamps'] },
  // Two papers that rely on each other have no origin.
  'lamp-was-sold': {
    articles: 2,
    origins: [],
    untraced: ['bulletin-1905-lamp-sold', 'digest-1905-lamp-sold'],
  },
};

for (const [claim, expected] of Object.entries(handCounts)) {
  test(`the page of ${claim} counts what was counted by hand`, () => {
    const elements = elementsOf(join(archive.folder, 'claims', claim, 'index.html'));
    expect({
      articles: numberIn(elements, /Reported in (\d+) articles?/),
      origins: idsIn(elements, 'origins'),
      untraced: idsIn(elements, 'untraced'),
    }).toEqual(expected);
    expect(numberIn(elements, /to (\d+) recorded origins?/)).toBe(expected.origins.length);
    const someAreTraced = expected.origins.length > 0;
    expect(numberIn(elements, /(\d+) ha(?:s|ve) no recorded lineage/)).toBe(
      someAreTraced ? expected.untraced.length : 0,
    );
  });
}

/** The number that the sentence of origins gives; 0 where it does not speak of it. */
function numberIn(elements: readonly Element[], words: RegExp): number {
  const sentence = elements.find((element) => attribute(element, 'id') === 'origins-sentence');
  return Number(words.exec(sentence ? toString(sentence) : '')?.[1] ?? 0);
}

/** The ids of the records that a list of the page links to. */
function idsIn(elements: readonly Element[], list: string): readonly string[] {
  const found = elements.find((element) => attribute(element, 'id') === list);
  return linksIn(found).map((address) => address.split('/').at(-2) ?? '');
}

function linksIn(element: Element | undefined): readonly string[] {
  return (element?.children ?? []).flatMap((child) =>
    child.type === 'element' ? [attribute(child, 'href') ?? [], linksIn(child)].flat() : [],
  );
}
