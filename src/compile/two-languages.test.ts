import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { toHastText } from '../anchor/hast-text.ts';
import { compiled, loadedArticle, loadedAnnotation } from './compile-fixture.ts';

const pairs = [
  {
    lang: 'fa',
    dir: 'rtl',
    original: 'فانوس دریایی می‌تابد',
    translation: 'the lighthouse shines',
  },
  { lang: 'ar', dir: 'rtl', original: 'المنارةُ على الصخرة', translation: 'the light on the rock' },
  { lang: 'zh-Hans', dir: 'ltr', original: '灯塔在岩石上', translation: 'a tower on the rock' },
  {
    lang: 'ko',
    dir: 'ltr',
    original: '등대는 바위 위에 있다',
    translation: 'it stands on the rock',
  },
  { lang: 'ru', dir: 'ltr', original: 'маяк на скале', translation: 'a beacon on a cliff' },
];

for (const { lang, dir, original, translation } of pairs) {
  const tag = `<Original lang="${lang}" translation="${translation}" by="human">${original}</Original>`;

  test(`${lang}: an inline pair has both languages and directions`, () => {
    const { html } = compiled(loadedArticle(`The plate reads ${tag} to this day.`));
    assert.ok(
      html.includes(
        `<span class="original"><span class="original-text" lang="${lang}" dir="${dir}">${original}</span> ` +
          `<span class="translation" lang="en" dir="ltr">${translation}</span></span>`,
      ),
      html,
    );
  });

  test(`${lang}: a pair on a line of its own is two paragraphs`, () => {
    const { html } = compiled(loadedArticle(`The plate reads:\n\n${tag}\n\nIt was cleaned.`));
    assert.ok(
      html.includes(
        `<div class="original"><p class="original-text" lang="${lang}" dir="${dir}">${original}</p>` +
          `<p class="translation" lang="en" dir="ltr">${translation}</p></div>`,
      ),
      html,
    );
  });

  for (const [where, body] of [
    ['in a line', `The plate reads ${tag} to this day.`],
    ['on a line of its own', `The plate reads:\n\n${tag}\n\nIt was cleaned.`],
  ] as const) {
    test(`${lang}: notes can be on the original and on the translation of a pair ${where}`, () => {
      const [word = ''] = original.split(' ').slice(-1);
      const { html, annotations } = compiled(loadedArticle(body), [
        loadedAnnotation('on-original', word),
        loadedAnnotation('on-translation', translation),
      ]);
      assert.deepEqual(
        annotations.map(({ id, passage }) => [id, passage]),
        [
          ['on-original', word],
          ['on-translation', translation],
        ],
      );
      assert.match(html, new RegExp(`<mark [^>]*>${word}</mark>`));
      assert.match(html, new RegExp(`<mark [^>]*>${translation}</mark>`));
    });
  }

  test(`${lang}: both texts of a pair are text of the page`, () => {
    const { html } = compiled(loadedArticle(`The plate reads:\n\n${tag}`));
    const { normal } = toHastText(fromHtml(html, { fragment: true }));
    assert.equal(normal.text, `The plate reads: ${original.normalize('NFC')} ${translation}`);
  });
}

test('a machine translation has a label, and the label cannot be quoted', () => {
  const tag = '<Original lang="ru" translation="a beacon" by="machine">маяк</Original>';
  for (const body of [`They call it ${tag} there.`, tag]) {
    const { html } = compiled(loadedArticle(body));
    assert.match(html, /a beacon <small [^>]*data-reference[^>]*>machine translation<\/small>/);
    assert.ok(!toHastText(fromHtml(html, { fragment: true })).text.includes('machine'));
  }
});

test('an original without a translation stays in its line', () => {
  const { html } = compiled(loadedArticle('<Original lang="ko">등대</Original>'));
  assert.equal(
    html,
    '<p><span class="original"><span class="original-text" lang="ko" dir="ltr">등대</span></span></p>',
  );
});

test('a translation inside a foreign quotation is in the language of the site', () => {
  const { html } = compiled(
    loadedArticle(
      'It said <Quote lang="ar">هنا <Original lang="ru" translation="the beacon" by="human">маяк</Original></Quote>.',
    ),
  );
  assert.match(html, /<q lang="ar" dir="rtl">/);
  assert.match(html, /<span class="translation" lang="en" dir="ltr">the beacon<\/span>/);
});

test('a note on a pair in a list is in its item, elsewhere after the pair', () => {
  const tag = '<Original lang="ar" translation="the light" by="human">المنارة</Original>';
  const item = compiled(loadedArticle(`- ${tag}\n- The quay`), [
    loadedAnnotation('a', 'the light'),
  ]);
  assert.match(item.html, /<\/div>\s*<aside [^>]*>.*<\/aside><\/li>/s);
  const block = compiled(loadedArticle(`${tag}\n\nThe quay.`), [loadedAnnotation('a', 'المنارة')]);
  assert.match(block.html, /<\/p><\/div><aside /);
});
