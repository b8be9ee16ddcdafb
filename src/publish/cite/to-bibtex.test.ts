import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslItem } from './csl-item.ts';
import { toBibtex } from './to-bibtex.ts';

const report: CslItem = { id: 'lamp-lit', type: 'article-newspaper', title: 'Lamp lit' };

test('a report as a BibTeX entry', () => {
  const entry = toBibtex([
    {
      ...report,
      author: [{ family: 'Marsh', given: 'Ada' }, { literal: 'Board of Lights and Buoys' }],
      'container-title': 'Harbour Gazette',
      issued: { 'date-parts': [[1903, 4, 2]] },
      accessed: { 'date-parts': [[2025, 1, 9]] },
      URL: 'https://gazette.example/lamp_lit?a=1&b=%20#top',
    },
  ]);
  assert.equal(
    entry,
    `@article{lamp-lit,
  title = {{Lamp lit}},
  author = {Marsh, Ada and {Board of Lights and Buoys}},
  journal = {Harbour Gazette},
  year = {1903},
  month = apr,
  day = {2},
  url = {https://gazette.example/lamp_lit?a=1&b=%20#top},
  urldate = {2025-01-09}
}
`,
  );
});

test('TeX’s special characters are escaped', () => {
  const entry = toBibtex([{ ...report, title: '50% of A & B_1 #2 $3 ~x^y \\end' }]);
  assert.match(
    entry,
    /title = \{\{50\\% of A \\& B\\_1 \\#2 \\\$3 \\textasciitilde\{\}x\\textasciicircum\{\}y \\textbackslash\{\}end\}\}/,
  );
});

test('braces in a title cannot end its field, because BibTeX counts them even after a backslash', () => {
  const title = 'Lamp }}, note = "Retracted", x = {{';
  const entry = toBibtex([{ ...report, title, publisher: '}}}', author: [{ literal: '{' }] }]);
  let depth = 0;
  for (const [line, text] of entry.trimEnd().split('\n').entries()) {
    for (const sign of text.match(/[{}]/g) ?? []) depth += sign === '{' ? 1 : -1;
    assert.equal(depth, line === entry.trimEnd().split('\n').length - 1 ? 0 : 1, text);
  }
});

test('one author stays one author', () => {
  for (const given of ['Ada and Evil, Eve', 'Ada And Eve', 'Ada, Jr.'])
    assert.match(
      toBibtex([{ ...report, author: [{ family: 'Marsh', given }] }]),
      new RegExp(`author = \\{Marsh, \\{${given}\\}\\}`),
    );
  const plain = toBibtex([{ ...report, author: [{ family: 'Marsh', given: 'Andrew' }] }]);
  assert.match(plain, /author = \{Marsh, Andrew\}/);
});

test('a URL cannot end its field', () => {
  const entry = toBibtex([{ ...report, URL: 'https://gazette.example/a}b{c\\d' }]);
  assert.match(entry, /url = \{https:\/\/gazette\.example\/a%7Db%7Bc%5Cd\}/);
});

test('letters of other scripts are kept', () => {
  assert.match(toBibtex([{ ...report, title: 'Маяк 灯台 فانوس' }]), /\{\{Маяк 灯台 فانوس\}\}/);
});

test('a range of uncertain days gives the year, and the range in a note', () => {
  const days = {
    'date-parts': [
      [1903, 4, 28],
      [1903, 5, 2],
    ],
    circa: true,
  } as const;
  const entry = toBibtex([{ ...report, issued: days }]);
  assert.match(entry, /year = \{1903\}/);
  assert.doesNotMatch(entry, /month|day =/);
  assert.match(entry, /note = \{dated 1903-04-28\/1903-05-02, date uncertain\}/);
});

test('unknown values are left out', () => {
  assert.equal(toBibtex([report]), '@article{lamp-lit,\n  title = {{Lamp lit}}\n}\n');
});
