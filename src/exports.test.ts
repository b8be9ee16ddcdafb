import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('.', import.meta.url));

/** Names that mean the same wherever they are exported: every command has a `run`. */
const shared: ReadonlySet<string> = new Set(['run']);

test('no two files export the same name with different meanings', () => {
  const filesOf = new Map<string, string[]>();
  const files = globSync('**/*.ts', { cwd: source, exclude: ['**/*-fixture.ts', '**/*.d.ts'] });
  for (const file of files.toSorted()) {
    const text = readFileSync(`${source}${file}`, 'utf8');
    for (const [, name = ''] of text.matchAll(
      /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm,
    ))
      filesOf.set(name, [...(filesOf.get(name) ?? []), file]);
  }
  assert.ok(filesOf.size > 500, 'exports are found');
  const twice = [...filesOf].filter(([name, from]) => from.length > 1 && !shared.has(name));
  assert.deepEqual(twice, []);
});
