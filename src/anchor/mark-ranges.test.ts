import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { toHastText } from './hast-text.ts';
import { markRanges, type MarkElements, type MarkedTree } from './mark-ranges.ts';
import { seededRandom } from './seeded-random.ts';

const create: MarkElements = {
  mark: ({ keys }) => h('mark', { className: [...keys] }),
  reference: (key) => h('i', { dataReference: key }, key),
};

/** Marks passages in HTML, with the keys a, b, c … */
function mark(html: string, ...passages: readonly string[]): MarkedTree & { html: string } {
  const root = fromHtml(html, { fragment: true });
  const text = toHastText(root);
  const ranges = passages.map((passage, index) => {
    const start = text.text.indexOf(passage);
    assert.notEqual(start, -1, passage);
    return { key: 'abc'.charAt(index), range: { start, end: start + passage.length } };
  });
  const marked = markRanges(root, text, ranges, create);
  const shown = toHtml(marked.root).replace(/<i data-reference="(\w)">\w<\/i>/g, '[$1]');
  return { ...marked, html: shown.replace(/<mark class="([\w ]+)">(.*?)<\/mark>/g, '{$1|$2}') };
}

test('a passage gets one mark and a reference after it', () => {
  assert.equal(mark('<p>The lamp was lit.</p>', 'lamp').html, '<p>The {a|lamp}[a] was lit.</p>');
});

test('a passage through inline markup gets a mark for each run', () => {
  assert.equal(
    mark('<p>The <em>lamp</em> was lit.</p>', 'lamp was').html,
    '<p>The <em>{a|lamp}</em>{a| was}[a] lit.</p>',
  );
});

test('a passage across blocks marks no white space between them', () => {
  assert.equal(
    mark(
      '<ul>\n<li>one lamp</li>\n<li>two lamps</li>\n</ul>',
      'lamp\n\ntwo'.replace('\n\n', '\n\n\n'),
    ).html,
    '<ul>\n<li>one {a|lamp}</li>\n<li>{a|two}[a] lamps</li>\n</ul>',
  );
});

test('overlapping and nested passages share marks', () => {
  assert.equal(
    mark('<p>the lamp was lit</p>', 'the lamp', 'lamp was', 'lamp').html,
    '<p>{a|the }{a b c|lamp}[a][c]{b| was}[b] lit</p>',
  );
});

test('the reference is outside inline elements that end with the passage', () => {
  assert.equal(
    mark('<p>he said <q>rested</q>.</p>', 'rested').html,
    '<p>he said <q>{a|rested}</q>[a].</p>',
  );
});

test('no reference is inserted into a link', () => {
  assert.equal(
    mark('<p><a href="/x">the <em>lamp</em> log</a>.</p>', 'the lamp').html,
    '<p><a href="/x">{a|the }<em>{a|lamp}</em> log</a>[a].</p>',
  );
});

test('the note belongs to the innermost block that contains the end of the passage', () => {
  const { root, ends } = mark(
    '<p>tide</p><ul><li>one <b>lamp</b></li><li>two</li></ul>',
    'tide',
    'one lamp',
    'two',
  );
  const tags = [...ends].map(([key, path]) => {
    const block = path.reduce<Nodes>(
      (node, index) => ('children' in node ? (node.children[index] ?? root) : root),
      root,
    );
    return [key, block.type === 'element' ? block.tagName : block.type, path.join('.')];
  });
  assert.deepEqual(tags, [
    ['a', 'p', '0'],
    ['b', 'li', '1.0'],
    ['c', 'li', '1.1'],
  ]);
});

test('the runs say where each passage starts and ends', () => {
  const root = fromHtml('<p>one <em>two</em> three</p>', { fragment: true });
  const runs: string[] = [];
  const ranges = [
    { key: 'a', range: { start: 0, end: 7 } },
    { key: 'b', range: { start: 4, end: 13 } },
  ];
  markRanges(root, toHastText(root), ranges, {
    ...create,
    mark: (run) => {
      runs.push(`${run.keys.join()} first:${run.first.join()} last:${run.last.join()}`);
      return create.mark(run);
    },
  });
  assert.deepEqual(runs, ['a first:a last:', 'a,b first:b last:a', 'b first: last:b']);
});

test('a range without visible text is an error', () => {
  const root = fromHtml('<p>lamp</p> <p>oil</p>', { fragment: true });
  const ranges = [{ key: 'a', range: { start: 4, end: 5 } }];
  assert.throws(() => markRanges(root, toHastText(root), ranges, create), RangeError);
});

const page =
  '<h2>The <em>lamp</em></h2>\n<p>It was <a href="/x">lit <b>at</b> dusk</a>,\nevery day.</p>\n<ul>\n<li>one<p>two</p>\n' +
  '<ol><li>three</li></ol></li>\n</ul><table>\n<tr>\n<th>port</th> <td>high <q>water</q></td></tr></table>' +
  '<blockquote>\n<p>wind<br>\nrose</p>\n</blockquote><p>the <i>end</i></p>';

test('any set of passages leaves the text, the old tree and the blocks as they were', () => {
  const root = fromHtml(page, { fragment: true });
  const before = structuredClone(root);
  const text = toHastText(root);
  const random = seededRandom(9);
  for (let round = 0; round < 500; round += 1) {
    const ranges = Array.from({ length: random.integer(1, 12) }, (_, index) => {
      const start = random.integer(0, text.text.length - 1);
      const end = random.integer(start + 1, Math.min(start + 60, text.text.length) + 1);
      return { key: `n${index}`, range: { start, end } };
    }).filter(({ range }) => text.text.slice(range.start, range.end).trim() !== '');
    const marked = markRanges(root, text, ranges, create);
    assert.equal(toHastText(marked.root).text, text.text);
    assert.deepEqual(root, before);
    const unmarked = toHtml(marked.root).replaceAll(
      /<\/?mark[^>]*>|<i data-reference.*?<\/i>/g,
      '',
    );
    assert.equal(unmarked, toHtml(root));
    assert.deepEqual([...marked.ends.keys()].sort(), ranges.map(({ key }) => key).sort());
    for (const { key, range } of ranges) {
      const words = textsMarked(marked.root, key).join('').replaceAll(/\s/g, '');
      assert.equal(words, text.text.slice(range.start, range.end).replaceAll(/\s/g, ''));
    }
    checkMarks(marked.root, []);
  }
});

function textsMarked(node: Nodes, key: string): string[] {
  if (!('children' in node)) return [];
  if (node.type === 'element' && node.tagName === 'mark') {
    const isOfKey =
      Array.isArray(node.properties['className']) && node.properties['className'].includes(key);
    return isOfKey ? node.children.map((child) => (child.type === 'text' ? child.value : '')) : [];
  }
  return node.children.flatMap((child) => textsMarked(child, key));
}

/** Checks that each mark contains one text and is in a place that allows text, and that no reference is in a link. */
function checkMarks(node: Root | Element, ancestors: readonly string[]): void {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'mark') {
      assert.deepEqual(
        child.children.map(({ type }) => type),
        ['text'],
      );
      assert.ok(!['ul', 'ol', 'table', 'tbody', 'tr'].includes(ancestors.at(-1) ?? ''));
    } else if (child.properties['dataReference'] !== undefined) {
      assert.ok(!ancestors.includes('a'));
    } else {
      checkMarks(child, [...ancestors, child.tagName]);
    }
  }
}
