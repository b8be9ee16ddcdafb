import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslItem } from './csl-item.ts';
import { formatCitation } from './format-citation.ts';

const report: CslItem = {
  id: 'lamp-lit',
  type: 'article-newspaper',
  title: 'The lamp is lit again',
  author: [
    { family: 'Marsh', given: 'Ada' },
    { family: 'Reed', given: 'Tom' },
  ],
  'container-title': 'Harbour Gazette',
  issued: { 'date-parts': [[1903, 4, 2]] },
  URL: 'https://gazette.example/lamp?day=2&page=1',
  language: 'en',
};

function cite(item: CslItem): Record<string, string> {
  return Object.fromEntries(formatCitation(item).map(({ style, html }) => [style, html]));
}

test('a report with authors and a day in three styles', () => {
  assert.deepEqual(cite(report), {
    APA: 'Marsh, A., &#38; Reed, T. (1903, April 2). The lamp is lit again. <i>Harbour Gazette</i>. https://gazette.example/lamp?day=2&#38;page=1',
    Chicago:
      'Marsh, Ada, and Tom Reed. “The Lamp Is Lit Again.” <i>Harbour Gazette</i>, April 2, 1903. https://gazette.example/lamp?day=2&#38;page=1.',
    MLA: 'Marsh, Ada, and Tom Reed. “The Lamp Is Lit Again.” <i>Harbour Gazette</i>, 2 Apr. 1903, https://gazette.example/lamp?day=2&#38;page=1.',
  });
});

test('a page without author and date is marked as such where the style requires it', () => {
  const { APA, Chicago, MLA } = cite({
    id: 'lamp',
    type: 'webpage',
    title: 'Lamps of the coast',
    'container-title': 'lamps.example',
  });
  assert.equal(APA, '<i>Lamps of the coast</i>. (n.d.). lamps.example.');
  assert.equal(Chicago, 'lamps.example. “Lamps of the Coast,” n.d.');
  assert.equal(MLA, '“Lamps of the Coast.” <i>lamps.example</i>.');
});

test('names that are properties of every JavaScript object are cited like any other', () => {
  for (const name of ['constructor', 'toString', 'valueOf', '__proto__']) {
    const { APA, Chicago, MLA } = cite({
      ...report,
      id: name.toLowerCase(),
      author: [{ family: name, given: name }],
      title: name,
    });
    for (const html of [APA, Chicago, MLA])
      assert.match(html ?? '', new RegExp(`${name}.*Harbour Gazette`, 'i'));
  }
});

test('an uncertain date and a range of days are shown as such', () => {
  const days = {
    'date-parts': [
      [1903, 4, 2],
      [1903, 4, 9],
    ],
    circa: true,
  } as const;
  const { APA, Chicago } = cite({ ...report, issued: days });
  assert.match(APA ?? '', /\(ca\. 1903, April 2–9\)/);
  assert.match(Chicago ?? '', /\[April 2–9, 1903\?\]/);
});

test('our own title keeps its brackets and its capitals', () => {
  const { Chicago } = cite({ ...report, title: '[Report of a dark lamp]' });
  assert.match(Chicago ?? '', /“\[Report of a dark lamp\]\.”/);
});

test('a title in another script stays as it is', () => {
  const { MLA } = cite({ ...report, title: 'Маяк снова зажжён', language: 'ru' });
  assert.match(MLA ?? '', /“Маяк снова зажжён\.”/);
});

test('markup in a title is text', () => {
  for (const html of Object.values(cite({ ...report, title: 'On <b>bold</b> </script> & ]]>' }))) {
    assert.doesNotMatch(html, /<(?!\/?i>)/, html);
    assert.match(html, /&#60;b&#62;bold&#60;\/b&#62; &#60;\/script&#62; &#38; \]\]&#62;/i);
  }
});

test('one citation does not affect the next', () => {
  const alone = cite(report);
  cite({ ...report, author: [{ family: 'Marsh', given: 'Ada' }] });
  assert.deepEqual(cite(report), alone);
});
