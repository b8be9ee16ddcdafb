import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { schemas } from '../../model/records/collections.ts';
import { collectionNames } from '../../model/records/reference.ts';
import { inspect } from '../../check/inspect-fixture.ts';
import { exampleLine, outlineAt, outlineOf } from './schema-outline.ts';

describe('the examples in messages are valid', () => {
  for (const collection of collectionNames) {
    test(`of every needed key of ${collection}`, () => {
      const outline = outlineOf(schemas[collection]);
      const lines = (outline.required ?? []).map((key) =>
        exampleLine(outlineAt(outline, [key]), key),
      );
      const text = `---\n${lines.join('\n')}\n---\n`;
      assert.deepEqual(inspect({ path: 'x.mdx', collection, id: 'x', text }).problems, []);
    });
    test(`of every other key of ${collection}`, () => {
      const outline = outlineOf(schemas[collection]);
      for (const key of Object.keys(outline.properties ?? {})) {
        const text = `---\n${exampleLine(outlineAt(outline, [key]), key)}\n---\n`;
        const { problems } = inspect({ path: 'x.mdx', collection, id: 'x', text });
        assert.deepEqual(
          problems.filter(
            ({ rule, fix }) => rule !== 'needed-key' && !fix.startsWith('Give either'),
          ),
          [],
          key,
        );
      }
    });
  }
});
