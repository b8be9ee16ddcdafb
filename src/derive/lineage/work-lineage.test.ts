import assert from 'node:assert/strict';
import test from 'node:test';
import { article, libraryOf, record } from '../library-fixture.ts';
import { lineageOf, type LineageStep } from './work-lineage.ts';

const log = record('origins', 'log', {
  title: 'The keeper’s log',
  kind: 'log',
  issuer: 'The keeper',
  access: 'public',
});
const leans = (...refs: string[]) => ({
  reliesOn: refs.map((ref) => ({ ref, relation: 'derived-from', says: 'it says so' })),
});

/** A tree of steps as text: `a(b,c)`. The reasons why a chain ends follow a slash. */
function drawn(steps: readonly LineageStep[]): string {
  return steps
    .map(({ link, ends, from }) => {
      const name = link.href.split('/').at(-2) ?? '';
      return `${name}${ends.map((end) => `/${end}`).join('')}${from.length > 0 ? `(${drawn(from)})` : ''}`;
    })
    .join(',');
}

test('a chain is followed through every work to the origin it ends at', () => {
  const gazette = article('gazette', leans('article:post'));
  const lineage = lineageOf(libraryOf(log, gazette, article('post', leans('origin:log'))), gazette);
  assert.equal(drawn(lineage.steps), 'post(log)');
  assert.deepEqual(lineage.origins, [{ href: '/origins/log/', text: 'The keeper’s log' }]);
});

test('every branch is followed, and a work that occurs twice is expanded once', () => {
  const gazette = article('gazette', leans('article:post', 'article:echo'));
  const others = [article('echo', leans('article:post')), article('post', leans('origin:log'))];
  const { steps } = lineageOf(libraryOf(log, gazette, ...others), gazette);
  assert.equal(drawn(steps), 'post(log),echo(post/shown-before)');
});

test('a chain that stops short of an origin says so', () => {
  const gazette = article('gazette', leans('article:post'));
  assert.equal(
    drawn(lineageOf(libraryOf(gazette, article('post')), gazette).steps),
    'post/not-recorded',
  );
});

test('works that rely on each other are called circular', () => {
  const gazette = article('gazette', leans('article:post'));
  const library = libraryOf(gazette, article('post', leans('article:gazette')));
  assert.equal(drawn(lineageOf(library, gazette).steps), 'post(gazette/circular)');
});

test('a work that does not say what it relies on is not called recorded', () => {
  const work = article('gazette');
  assert.equal(lineageOf(libraryOf(work), work).state, 'not-recorded');
});
