import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';

const project = resolve(fileURLToPath(new URL('..', import.meta.url)));
const read = (file: string) => readFileSync(join(project, file), 'utf8');

const lockfile = z
  .object({
    packages: z.record(
      z.string(),
      z.object({ integrity: z.string().optional(), hasInstallScript: z.boolean().optional() }),
    ),
  })
  .parse(JSON.parse(read('package-lock.json')));
const manifest = z
  .object({
    dependencies: z.record(z.string(), z.string()),
    devDependencies: z.record(z.string(), z.string()),
  })
  .parse(JSON.parse(read('package.json')));

test('the lockfile has a SHA-512 digest for every package', () => {
  const packages = Object.entries(lockfile.packages).filter(([path]) => path !== '');
  assert.ok(packages.length > 400);
  const unsealed = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  assert.deepEqual(
    unsealed.map(([path]) => path),
    [],
  );
});

test('only packages that may are run when they are installed', () => {
  const scripted = Object.entries(lockfile.packages).filter(
    ([, { hasInstallScript }]) => hasInstallScript,
  );
  assert.deepEqual(
    scripted.map(([path]) => path),
    ['node_modules/esbuild'],
  );
});

test('the project depends on few packages', () => {
  const count = Object.keys(manifest.dependencies).length;
  assert.ok(count <= 30, `${count} packages`);
});

test('README names every package that the project depends on', () => {
  const readme = read('README.md');
  const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  assert.deepEqual(
    names.filter((name) => !name.startsWith('@types/') && !readme.includes(`\`${name}\``)),
    [],
  );
});

test('every action of a workflow is pinned by its commit, and workflows get only the permissions they need', () => {
  const folder = '.github/workflows';
  const workflows = readdirSync(join(project, folder)).map((name) => read(`${folder}/${name}`));
  assert.ok(workflows.length > 0);
  for (const text of workflows) {
    const uses = [...text.matchAll(/uses: *(.*)/g)].map(([, action = '']) => action);
    assert.ok(uses.length > 0);
    for (const action of uses) assert.match(action, /^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    assert.match(text, /^permissions:\n  contents: read\n(?! )/m);
    assert.doesNotMatch(text, /: write\b/);
    const checkouts = text.split('uses: actions/checkout@').slice(1);
    for (const checkout of checkouts)
      assert.match(checkout, /^.*\n +with:\n +persist-credentials: false\n/);
  }
});
