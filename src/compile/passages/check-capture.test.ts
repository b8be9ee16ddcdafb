import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { checkIntegrity } from '../../check/check-integrity.ts';
import type { LoadedRecord, RecordOf } from '../../load/schema/load-record.ts';
import { checkCapture, quotationsDigest } from './check-capture.ts';
import { compiled, loadedArticle, loadedAnnotation } from '../compile-fixture.ts';

const source = 'The wick was dry. The keeper lit the lamp, and the lamp was seen from the quay.';
const sha256 = createHash('sha256').update(source).digest('hex');
const captures = new Map([[sha256, source]]);
const body = 'We read that <Quote>the lamp was seen</Quote> by all.';

function captured(annotations: readonly RecordOf<'annotations'>[], quotes?: string) {
  const key = quotes === undefined ? '' : `  quotes: ${quotes}\n`;
  const record = loadedArticle(body, `capture:\n  sha256: ${sha256}\n  bytes: 80\n${key}`);
  return { record, quotations: compiled(record).facts?.quotations ?? [], annotations };
}
const onSource = (exact: string, keys = '') =>
  loadedAnnotation('wick', exact, `on: source\n${keys}`);
const rules = (article: ReturnType<typeof captured>, copies: ReadonlyMap<string, string>) =>
  checkCapture(article, copies).map(({ file, rule }) => `${rule} ${file}`);
const ofAnnotation = 'content/annotations/wick.mdx';
const ofArticle = 'content/articles/lamp.mdx';

test('the passage of a note on the source is found in the capture, across punctuation and quotations', () => {
  const article = captured([onSource('dry. The keeper')]);
  const verified = captured(article.annotations, quotationsDigest(article));
  assert.deepEqual(rules(verified, captures), []);
});

test('a passage that is not in the capture is refused, with the closest one that is', () => {
  const [problem] = checkCapture(captured([onSource('The wick is dry')]), captures);
  assert.equal(problem?.rule, 'passage-found');
  assert.equal(problem.file, ofAnnotation);
  assert.match(problem.message, /the capture of article:lamp/);
  assert.match(problem.fix, /The wick \[-is-\]\{\+was\+\} dry/);
});

test('a passage that is twice in the capture needs a prefix or suffix', () => {
  assert.deepEqual(rules(captured([onSource('the lamp')]), captures), [
    `passage-unique ${ofAnnotation}`,
  ]);
  const article = captured([onSource('the lamp', "suffix: ', and'\n")]);
  assert.deepEqual(
    rules(article, captures),
    [`verified-quotation ${ofArticle}`],
    'only the digest',
  );
});

test('without the capture a note on the source that nobody verified is refused', () => {
  const before = quotationsDigest(captured([]));
  assert.deepEqual(rules(captured([], before), new Map()), []);
  const added = captured([onSource('The wick was dry')], before);
  assert.deepEqual(rules(added, new Map()), [`verified-quotation ${ofArticle}`]);
  const verified = captured(added.annotations, quotationsDigest(added));
  assert.deepEqual(rules(verified, new Map()), []);
  const changed = captured([onSource('The wick was wet')], quotationsDigest(added));
  assert.deepEqual(rules(changed, new Map()), [`verified-quotation ${ofArticle}`]);
});

test('an article without notes on its source has the digest of its quotations alone', () => {
  const expected = createHash('sha256').update('the lamp was seen').digest('hex');
  assert.equal(quotationsDigest(captured([])), expected);
});

test('an original of the source in its own language is a quotation, not borrowed prose', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
  const copy = new Map([[sha256, words]]);
  const record = loadedArticle(
    `It says <Original lang="fr">${words}</Original>.`,
    `capture: { sha256: ${sha256}, bytes: 80 }\n`,
  );
  const article = { record, quotations: compiled(record).facts?.quotations ?? [], annotations: [] };
  assert.deepEqual(rules(article, copy), [`verified-quotation ${ofArticle}`], 'only the digest');
});

test('passages of the source count among the 25 and 80 words of quotation', () => {
  const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
  const prose = words(220);
  const check = (counts: readonly number[]) => {
    const record = loadedArticle(prose, 'outlet: paper\nlineage: not-recorded\n');
    const annotations = counts.map((count, at) =>
      loadedAnnotation(`n${at}`, words(count), 'on: source\n'),
    );
    const records: readonly LoadedRecord[] = [record, ...annotations];
    const content = {
      site: undefined,
      siteFile: undefined,
      records,
      refused: [],
      faulty: new Set<string>(),
      problems: [],
    };
    const facts = compiled(record).facts;
    return checkIntegrity(content, (one) => (one === record ? facts : undefined))
      .filter(({ rule }) => rule === 'short-quotation')
      .map(({ file }) => file);
  };
  assert.deepEqual(check([25, 25, 25, 5]), []);
  assert.deepEqual(check([26]), ['content/annotations/n0.mdx']);
  assert.deepEqual(check([25, 25, 25, 6]), [ofArticle]);
});
