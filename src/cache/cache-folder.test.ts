import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, test } from 'node:test';

let parent = '';
let checkout = '';
let home = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'cache-folder-'));
  [checkout, home] = [join(parent, 'checkout'), join(parent, 'home')];
  mkdirSync(checkout);
  mkdirSync(home);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

/** Opens the cache in the checkout and prints what `code` does; two processes share what is in it. */
function open(code = '', env: Readonly<Record<string, string>> = {}) {
  const module = (name: string) => import.meta.resolve(`./${name}.ts`);
  const program = `import { cacheFolder, prepareCache } from '${module('cache-folder')}';
    import { cachePath } from '${module('cache-path')}';
    import { cacheSecret } from '${module('cache-secret')}';
    import { cacheOf } from '${module('cache')}';
    import { execFileSync } from 'node:child_process';
    const refusal = prepareCache();
    if (refusal) console.log(refusal);
    ${code}`;
  const { SOURCEBOOK_CACHE: _cache, XDG_CACHE_HOME: _home, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program],
    { cwd: checkout, encoding: 'utf8', env: { ...inherited, HOME: home, ...env } },
  );
  assert.equal(status, 0, stderr);
  return { printed: stdout.trim(), said: stderr };
}

const printSecret = 'console.log(cacheSecret());';

test('the secret lies in the user’s own folder, where nobody else can read it', () => {
  const { printed } = open(printSecret);
  const file = join(home, '.cache/sourcebook/cache-secret');
  assert.match(printed, /^[0-9a-f]{64}$/);
  assert.equal(readFileSync(file, 'utf8'), printed);
  assert.equal(statSync(file).mode & 0o777, 0o600);
  assert.equal(open(printSecret).printed, printed);
  assert.deepEqual(readdirSync(join(home, '.cache/sourcebook')), ['cache-secret']);
});

test('a secret that others could read, or that is none, is replaced', () => {
  const file = join(home, '.cache/sourcebook/cache-secret');
  const first = open(printSecret).printed;
  chmodSync(file, 0o644);
  const second = open(printSecret).printed;
  assert.notEqual(second, first);
  writeFileSync(file, 'lamp');
  assert.match(open(printSecret).printed, /^[0-9a-f]{64}$/);
});

test('a secret is never read from the checkout', () => {
  mkdirSync(join(checkout, 'x/sourcebook'), { recursive: true });
  const file = join(checkout, 'x/sourcebook/cache-secret');
  writeFileSync(file, 'a'.repeat(64), { mode: 0o600 });
  for (const XDG_CACHE_HOME of [join(checkout, 'x'), 'x']) {
    assert.notEqual(open(printSecret, { XDG_CACHE_HOME }).printed, 'a'.repeat(64));
  }
});

test('where no secret can be stored, a process and its children have one of their own', () => {
  writeFileSync(join(home, '.cache'), '');
  const { printed } = open(`${printSecret}
    console.log(execFileSync(process.execPath, ['--input-type=module', '-e',
      "import { cacheSecret } from '${import.meta.resolve('./cache-secret.ts')}'; console.log(cacheSecret())"],
      { encoding: 'utf8' }));`);
  const [own, child] = printed.split('\n');
  assert.match(own ?? '', /^[0-9a-f]{64}$/);
  assert.equal(child, own);
  assert.notEqual(open(printSecret).printed, own);
});

const setLamp = "cacheOf('bodies').set('lamp', 'A lamp.');";
const getLamp = "console.log(cacheOf('bodies').get('lamp'));";

test('an entry of another user is not used', () => {
  open(setLamp);
  rmSync(join(home, '.cache'), { recursive: true });
  const { printed, said } = open(getLamp);
  assert.equal(printed, 'undefined');
  assert.match(said, /The cache was damaged or comes from elsewhere/);
});

test('where .cache is no folder that can be written, a temporary one serves until the end', () => {
  writeFileSync(join(checkout, '.cache'), '');
  const { printed, said } = open(`${setLamp}${getLamp}console.log(cachePath());`);
  const [lamp, folder = ''] = printed.split('\n');
  assert.equal(lamp, 'A lamp.');
  assert.ok(folder.startsWith(tmpdir()));
  assert.ok(!existsSync(folder));
  assert.match(
    said,
    /^\.cache cannot be written \(EEXIST\), so nothing is cached for the next time\.\n$/,
  );
});

const git = (...args: string[]) => {
  const { status, stderr } = spawnSync('git', args, { cwd: checkout, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
};

test('a cache that Git tracks is refused, with the command that mends it', () => {
  git('init', '-q');
  for (const file of ['.cache/bodies.sqlite', '.Cache/x', '.astro/data-store.json']) {
    mkdirSync(join(checkout, file, '..'), { recursive: true });
    writeFileSync(join(checkout, file), '');
    git('add', '-f', file);
    const { printed } = open();
    const [folder = ''] = file.split('/');
    assert.equal(
      printed,
      `Git tracks ${file}, and a cache that comes with a checkout is not to be trusted. ` +
        `Run "git rm -r --cached ${folder}" and commit.`,
    );
    git('rm', '-rq', '--cached', folder);
    assert.equal(open().printed, '');
  }
});

const plants: Readonly<Record<string, (at: string, elsewhere: string) => void>> = {
  'a link': (at, elsewhere) => symlinkSync(elsewhere, at),
  'a link to nothing': (at) => symlinkSync('nothing', at),
  'a file': (at) => writeFileSync(at, ''),
};
for (const [what, plant] of Object.entries(plants)) {
  for (const at of ['output', 'output/pages']) {
    test(`${what} in the place of .cache/${at} is replaced by a folder, and nothing elsewhere is touched`, () => {
      const elsewhere = join(parent, 'elsewhere');
      mkdirSync(join(elsewhere, 'pages'), { recursive: true });
      writeFileSync(join(elsewhere, 'letter'), 'Dear keeper');
      mkdirSync(join(checkout, '.cache', at, '..'), { recursive: true });
      plant(join(checkout, '.cache', at), elsewhere);
      const { said } = open("cacheFolder('output', 'pages');");
      assert.match(said, /1 entry is made again/);
      assert.ok(lstatSync(join(checkout, '.cache/output')).isDirectory());
      assert.ok(lstatSync(join(checkout, '.cache/output/pages')).isDirectory());
      assert.deepEqual(readdirSync(elsewhere).sort(), ['letter', 'pages']);
    });
  }
}

test('a link in the place of .cache or .astro is refused, with the command that mends it', () => {
  for (const folder of ['.cache', '.astro']) {
    symlinkSync(home, join(checkout, folder));
    assert.match(open().printed, new RegExp(`${folder} is a symbolic link.* Run "rm ${folder}"`));
    rmSync(join(checkout, folder));
  }
});

test('a command says once what was damaged, for itself, its threads and the programs that it starts', () => {
  open(setLamp);
  const database = new DatabaseSync(join(checkout, '.cache/bodies.sqlite'));
  database.exec("UPDATE sealed SET value = 'x'");
  database.close();
  const read = `import { prepareCache } from '${import.meta.resolve('./cache-folder.ts')}';
    import { cacheOf } from '${import.meta.resolve('./cache.ts')}';
    prepareCache();
    cacheOf('bodies').get('lamp');`;
  const { said } = open(`import { Worker } from 'node:worker_threads';
    import { once } from 'node:events';
    ${getLamp}
    execFileSync(process.execPath, ['--input-type=module', '-e', ${JSON.stringify(read)}], { stdio: 'inherit' });
    await once(new Worker(new URL('data:text/javascript,' + encodeURIComponent(${JSON.stringify(read)}))), 'exit');`);
  assert.equal(said, 'The cache was damaged or comes from elsewhere: 3 entries are made again.\n');
  assert.deepEqual(readdirSync(join(checkout, '.cache')), ['bodies.sqlite']);
});
