import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Element } from 'hast';
import { toString } from 'mdast-util-to-string';
import { outputFolder } from '../src/cli/output-folder.ts';
import { attribute, elementsOf } from './built-site.ts';

/** What was counted by hand, from the reports themselves and before there was any code to count it. */
interface HandCount {
  readonly articles: number;
  readonly origins: readonly string[];
  readonly untraced: readonly string[];
}

const handCounts: Readonly<Record<string, HandCount>> = {
  'peskov-mocks-cia-video': { articles: 8, origins: ['peskov-briefing-2024-01-23'], untraced: [] },
  'vkontakte-more-popular-than-x': {
    articles: 8,
    origins: [
      'peskov-briefing-2024-01-23',
      'vk-audience-figures-2023-06',
      'world-population-review-x-2024',
    ],
    untraced: [],
  },
  'peskov-called-effort-futile': {
    articles: 3,
    origins: ['peskov-briefing-2024-01-23'],
    untraced: ['benzinga-2024-01-24-cia-video', 'unidentified-2024-01-moscow-mocks'],
  },
  'g7-discussed-confiscation': {
    articles: 4,
    origins: ['reuters-2023-12-g7-sources'],
    untraced: [
      'babel-2023-12-g7-confiscation',
      'benzinga-2024-01-24-cia-video',
      'tass-2024-02-27-g7-assets',
    ],
  },
  'failed-attempt-on-informant-2020': {
    articles: 9,
    origins: ['nyt-2023-officials', 'walton-spies-book'],
    untraced: ['benzinga-2024-01-24-cia-video'],
  },
  'russia-tried-to-kill-poteyev-2020': {
    articles: 8,
    origins: ['nyt-2023-officials', 'walton-spies-book'],
    untraced: [],
  },
  'appeals-to-russians-a-success': {
    articles: 9,
    origins: [
      'cia-spokesperson-2024-10',
      'cnn-2023-cia-officials',
      'cohen-spy-museum-2024-01-22',
      'newsweek-2024-cia-official',
      'wsj-2023-cia-officials',
    ],
    untraced: ['resumactu-2024-10-informateurs', 'sofx-2024-10-cia-recruitment-drive'],
  },
  'three-languages-videos-and-infographics': {
    articles: 2,
    origins: ['cia-announcement-2024-10-02'],
    untraced: ['just-the-news-2024-10-informants'],
  },
  'china-accused-us-of-disinformation': {
    articles: 3,
    origins: ['liu-pengyu-statement-2024-10'],
    untraced: [],
  },
  'fsb-behind-attempt-of-2020': {
    articles: 5,
    origins: ['cabrera-fuentes-court-file'],
    untraced: [],
  },
  'mercader-threat-named-poteyev': { articles: 3, origins: ['walton-spies-book'], untraced: [] },
  'helpers-of-the-plotter-arrested': {
    articles: 1,
    origins: [],
    untraced: ['american-liberty-2023-06-targeted-assassinations'],
  },
  'koffler-game-changer': { articles: 3, origins: ['koffler-fox-interview-2023'], untraced: [] },
  'skripals-poisoned-in-salisbury': {
    articles: 9,
    origins: ['sturgess-inquiry-2025'],
    untraced: [
      'american-liberty-2023-06-targeted-assassinations',
      'fox-news-2023-06-game-changer',
      'headline-reporter-2023-06-miami-plot',
      'political-iq-2023-06-19-cia-digest',
    ],
  },
  'kremlin-sources-went-silent': { articles: 3, origins: ['nyt-2018-officials'], untraced: [] },
  'republican-think-tank-hacked': {
    articles: 2,
    origins: [],
    untraced: ['nyt-2018-08-24-kremlin-sources', 'prosyscom-2018-sources-gone-quiet'],
  },
};

for (const [claim, expected] of Object.entries(handCounts)) {
  test(`the page of ${claim} counts what was counted by hand`, () => {
    const elements = elementsOf(join(outputFolder, 'claims', claim, 'index.html'));
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
