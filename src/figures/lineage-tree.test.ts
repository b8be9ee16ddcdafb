import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineageTree } from './lineage-tree.ts';

const link = (text: string) => ({ href: `/articles/${text}/`, text });

test('each record is a link with a title, and an unrecorded lineage is plain text', () => {
  const drawn = lineageTree(
    [
      { kind: 'origin', depth: 0, link: link('log') },
      { kind: 'report', depth: 1, link: link('herald') },
      { kind: 'unrecorded', depth: 0 },
    ],
    'Lineage',
  );
  assert.deepEqual(
    [...drawn.matchAll(/<a href="([^"]*)"><title>([^<]*)/g)].map(([, href, title]) => [
      href,
      title,
    ]),
    [
      ['/articles/log/', 'Origin: log'],
      ['/articles/herald/', 'Reports the claim: herald'],
    ],
  );
  assert.match(drawn, /Lineage not recorded for this claim/);
});

test('names are escaped, wrapped to two lines at most, and then cut', () => {
  const long = `<b> & ${'a long name of a work '.repeat(8)}`;
  const drawn = lineageTree([{ kind: 'report', depth: 6, link: link(long) }], 'Lineage');
  assert.doesNotMatch(drawn, /<b>/);
  const lines = [...drawn.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, line]) => line ?? '');
  assert.equal(lines.length, 2);
  assert.ok(lines.every((line) => line.length < 40));
  assert.match(lines[1] ?? '', /…$/);
});

test('a tree of any depth stays inside the frame', () => {
  const rows = Array.from({ length: 40 }, (_, depth) => ({
    kind: 'report' as const,
    depth,
    link: link(`step-${depth}`),
  }));
  const starts = [...lineageTree(rows, 'Lineage').matchAll(/<tspan x="(\d+)"/g)].map(([, x]) =>
    Number(x),
  );
  assert.equal(starts.length, 40);
  assert.ok(starts.every((x) => x < 300));
});
