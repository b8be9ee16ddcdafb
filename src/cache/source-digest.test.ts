import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { z } from 'astro/zod';
import ts from 'typescript';
import { sourceFiles, type SourceScope } from './source-digest.ts';

const folder = mkdtempSync(join(tmpdir(), 'source-digest-'));
after(() => rmSync(folder, { recursive: true }));

const files = [
  'package-lock.json',
  'astro.config.mjs',
  'src/anchor/match.ts',
  'src/anchor/cases/case.ts',
  'src/bench/generate.ts',
  'src/check/check.ts',
  'src/compile/compile.ts',
  'src/compile/compile.test.ts',
  'src/compile/compile-fixture.ts',
  'src/load/load.ts',
  'src/model/article.ts',
  'src/pages/index.astro',
  'src/publish/cite/styles/apa.csl',
  'src/README.md',
];
for (const file of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), file);
}

/** The digests of the small project, in a process of its own. */
function digests(): Readonly<Record<SourceScope, string>> {
  const program = `import { sourceDigest } from '${import.meta.resolve('./source-digest.ts')}';
    const scopes = ['records', 'citations', 'site'];
    console.log(JSON.stringify(Object.fromEntries(scopes.map((scope) => [scope, sourceDigest(scope)]))));`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program],
    { cwd: folder, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  return z.record(z.enum(['records', 'citations', 'site']), z.string()).parse(JSON.parse(stdout));
}

const effects: Readonly<Record<string, readonly SourceScope[]>> = {
  'package-lock.json': ['records', 'citations', 'site'],
  'astro.config.mjs': ['site'],
  'src/anchor/match.ts': ['records', 'site'],
  'src/publish/cite/styles/apa.csl': ['citations', 'site'],
  'src/pages/index.astro': ['site'],
  'src/anchor/cases/case.ts': [],
  'src/bench/generate.ts': [],
  'src/compile/compile.test.ts': [],
  'src/compile/compile-fixture.ts': [],
  'src/README.md': [],
};
for (const [file, expected] of Object.entries(effects)) {
  test(`an edit to ${file} changes the digest of ${expected.join(', ') || 'nothing'}`, () => {
    const before = digests();
    assert.deepEqual(digests(), before);
    appendFileSync(join(folder, file), '\n');
    const now = digests();
    const scopes: readonly SourceScope[] = ['records', 'citations', 'site'];
    assert.deepEqual(
      scopes.filter((scope) => now[scope] !== before[scope]),
      expected,
    );
  });
}

/** Where the work of each scope begins. */
const starts: Readonly<Record<SourceScope, readonly string[]>> = {
  records: sourceFiles('records'),
  citations: ['src/publish/cite/format-citation.ts'],
  site: [
    'src/astro/integration.ts',
    ...sourceFiles('site').filter((file) => file.startsWith('src/pages/')),
  ],
};
for (const [scope, begin] of Object.entries(starts) as [SourceScope, readonly string[]][]) {
  test(`the digest of ${scope} covers every file that they import, but for the cache`, () => {
    const covered = new Set(sourceFiles(scope));
    const reached = new Set(begin);
    for (const file of reached) for (const target of importsOf(file)) reached.add(target);
    assert.ok(reached.size > begin.length || scope === 'records');
    assert.deepEqual(
      [...reached].filter((file) => !covered.has(file) && !file.startsWith('src/cache/')),
      [],
    );
  });
}

/** The files of the project that a file imports for more than types. */
function importsOf(file: string): readonly string[] {
  if (!/\.(?:ts|mjs|astro)$/.test(file)) return [];
  const text = readFileSync(file, 'utf8');
  const script = file.endsWith('.astro') ? (text.split(/^---$/m)[1] ?? '') : text;
  const code = script.replaceAll(/^(?:import|export) type [^;]*;/gm, '');
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(dirname(file), fileName))
    .filter((target) => existsSync(target));
}
