import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, test } from 'node:test';
import { maxUnusedRuns } from './cache.ts';

let cache = '';
beforeEach(() => (cache = mkdtempSync(join(tmpdir(), 'cache-'))));
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const file = () => join(cache, 'bodies.sqlite');

/** Runs code in a process of its own, as the steps of a build do; `bodies` and `citations` are there. */
function inProcess(code: string): { readonly printed: string; readonly said: string } {
  const program = `import { cacheOf } from '${import.meta.resolve('./cache.ts')}';
    const [bodies, citations] = [cacheOf('bodies'), cacheOf('citations')];
    ${code}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program],
    { encoding: 'utf8', env: { ...process.env, SOURCEBOOK_CACHE: cache } },
  );
  assert.equal(status, 0, stderr);
  return { printed: stdout.trim(), said: stderr };
}

const setLamp = "bodies.set('lamp', 'The lamp’s body.');";
const getLamp = "console.log(bodies.get('lamp'));";
const remade = /The cache was damaged or comes from elsewhere: 1 entry is made again\.\n/;

test('what another process has cached is found here, under its kind alone', () => {
  inProcess(setLamp);
  assert.deepEqual(inProcess(getLamp), { printed: 'The lamp’s body.', said: '' });
  assert.equal(inProcess("console.log(citations.get('lamp'));").printed, 'undefined');
});

test('an entry can be set twice', () => {
  assert.equal(inProcess(setLamp + setLamp + getLamp).printed, 'The lamp’s body.');
});

test('a text that was put into the database by hand is not used, and the process says so', () => {
  inProcess(setLamp);
  const database = new DatabaseSync(file());
  database.exec("UPDATE sealed SET value = '<script>1</script>'");
  database.close();
  const { printed, said } = inProcess(getLamp);
  assert.equal(printed, 'undefined');
  assert.match(said, remade);
  assert.equal(inProcess(setLamp + getLamp).printed, 'The lamp’s body.');
});

test('a text under another key than its own is not used', () => {
  inProcess("bodies.set('buoy', 'A buoy.')");
  const database = new DatabaseSync(file());
  database.exec("UPDATE sealed SET key = 'lamp'");
  database.close();
  assert.equal(inProcess(getLamp).printed, 'undefined');
});

const damages: Readonly<Record<string, () => void>> = {
  'a file of other bytes': () => writeFileSync(file(), 'no database'.repeat(1000)),
  'a file that was cut off': () => truncateSync(file(), 5000),
  'a folder in its place': () => {
    rmSync(file(), { recursive: true });
    mkdirSync(join(file(), 'folder'), { recursive: true });
  },
  'other tables': () => {
    rmSync(file());
    const database = new DatabaseSync(file());
    database.exec('CREATE VIEW sealed AS SELECT 1 AS key');
    database.close();
  },
};
for (const [what, damage] of Object.entries(damages)) {
  test(`${what} is made anew`, () => {
    inProcess(setLamp);
    for (const end of ['-wal', '-shm']) rmSync(file() + end, { force: true });
    damage();
    const { printed, said } = inProcess(`${getLamp}${setLamp}${getLamp}`);
    assert.equal(printed, 'undefined\nThe lamp’s body.');
    assert.match(said, remade);
    assert.deepEqual(inProcess(getLamp), { printed: 'The lamp’s body.', said: '' });
  });
}

/** Runs in which the lamp is not used. */
const runsWithout = (count: number, code = '') =>
  inProcess(`for (let run = 0; run < ${count}; run += 1) { ${code} bodies.prune(); }`);

test('an entry that enough runs in a row have not used is deleted, and one that they use stays', () => {
  inProcess(`${setLamp} bodies.set('buoy', 'A buoy.'); bodies.prune();`);
  runsWithout(maxUnusedRuns, "bodies.get('buoy');");
  const both = "console.log(bodies.get('lamp'), bodies.get('buoy'));";
  assert.equal(inProcess(both).printed, 'The lamp’s body. A buoy.');
  runsWithout(1, "bodies.get('buoy');");
  assert.equal(inProcess(both).printed, 'undefined A buoy.');
});

test('an entry that is used now and then stays, and runs of one kind do not delete another', () => {
  inProcess(`${setLamp} citations.set('lamp', 'A lamp.');`);
  for (const _time of [1, 2]) {
    runsWithout(maxUnusedRuns);
    assert.equal(inProcess(`${getLamp} bodies.prune();`).printed, 'The lamp’s body.');
  }
  assert.equal(inProcess("console.log(citations.get('lamp'));").printed, 'A lamp.');
});

test('what a process sets that was started many runs ago counts as used now', () => {
  const { printed } = inProcess(`bodies.get('lamp');
    const other = await import('${import.meta.resolve('./cache.ts')}?other');
    const prune = (count) => { while ((count -= 1) >= 0) other.cacheOf('bodies').prune(); };
    prune(${2 * maxUnusedRuns});
    ${setLamp} prune(${maxUnusedRuns}); ${getLamp}`);
  assert.equal(printed, 'The lamp’s body.');
});

test('deleted entries leave no room taken on the disk', () => {
  inProcess("bodies.set('long', 'lamp'.repeat(100_000)); bodies.prune();");
  const before = statSync(file()).size;
  runsWithout(maxUnusedRuns + 1);
  assert.ok(statSync(file()).size < before / 10);
});

test('where no database can be, the process works without and says why', () => {
  rmSync(cache, { recursive: true });
  writeFileSync(cache, '');
  const { printed, said } = inProcess(`${setLamp}${getLamp}`);
  assert.equal(printed, 'undefined');
  assert.match(said, /bodies\.sqlite cannot be used: /);
});

const plants: Readonly<Record<string, () => void>> = {
  'a pipe': () => assert.equal(spawnSync('mkfifo', [file()]).status, 0),
  'a link to another database': () => symlinkSync(join(cache, 'other'), file()),
  'a database whose table is a view without end': () => {
    const database = new DatabaseSync(file());
    database.exec(`CREATE VIEW sealed AS WITH RECURSIVE n(key) AS
      (SELECT 'a' UNION ALL SELECT key FROM n) SELECT key, key AS value, key AS seal, 0 AS run FROM n`);
    database.close();
  },
  'a database with a trigger': () => {
    const database = new DatabaseSync(file());
    database.exec(`CREATE TABLE sealed (key TEXT PRIMARY KEY, value TEXT NOT NULL, seal BLOB NOT NULL, run INTEGER NOT NULL);
      CREATE TRIGGER t AFTER INSERT ON sealed BEGIN DELETE FROM sealed; END`);
    database.close();
  },
};
for (const [what, plant] of Object.entries(plants)) {
  test(`${what} in the place of the database is replaced`, () => {
    new DatabaseSync(join(cache, 'other')).close();
    const before = readFileSync(join(cache, 'other'));
    plant();
    const { printed, said } = inProcess(setLamp + getLamp);
    assert.equal(printed, 'The lamp’s body.');
    assert.match(said, remade);
    assert.deepEqual(readFileSync(join(cache, 'other')), before);
  });
}
