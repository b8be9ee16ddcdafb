import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, test } from 'node:test';

let cache = '';
beforeEach(() => (cache = mkdtempSync(join(tmpdir(), 'values-'))));
afterEach(() => rmSync(cache, { recursive: true, force: true }));

const file = () => join(cache, 'bodies.sqlite');

/** Runs code in a process of its own, as the steps of a build do; `bodies` and `citations` are there. */
function inProcess(code: string): { readonly printed: string; readonly said: string } {
  const program = `import { keptValues } from '${import.meta.resolve('./kept-values.ts')}';
    const [bodies, citations] = [keptValues('bodies'), keptValues('citations')];
    ${code}`;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--input-type=module', '-e', program],
    { encoding: 'utf8', env: { ...process.env, SOURCEBOOK_CACHE: cache } },
  );
  assert.equal(status, 0, stderr);
  return { printed: stdout.trim(), said: stderr };
}

const keepLamp = "bodies.set('lamp', 'The lamp’s body.');";
const getLamp = "console.log(bodies.get('lamp'));";
const remade = /The cache was damaged or comes from elsewhere: 1 entry is made again\.\n/;

test('what another process has kept is found here, under its kind alone', () => {
  inProcess(keepLamp);
  assert.deepEqual(inProcess(getLamp), { printed: 'The lamp’s body.', said: '' });
  assert.equal(inProcess("console.log(citations.get('lamp'));").printed, 'undefined');
});

test('what is kept twice is kept once', () => {
  assert.equal(inProcess(keepLamp + keepLamp + getLamp).printed, 'The lamp’s body.');
});

test('a text that was put into the database by hand is not used, and the process says so', () => {
  inProcess(keepLamp);
  const database = new DatabaseSync(file());
  database.exec("UPDATE sealed SET value = '<script>1</script>'");
  database.close();
  const { printed, said } = inProcess(getLamp);
  assert.equal(printed, 'undefined');
  assert.match(said, remade);
  assert.equal(inProcess(keepLamp + getLamp).printed, 'The lamp’s body.');
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
    inProcess(keepLamp);
    for (const end of ['-wal', '-shm']) rmSync(file() + end, { force: true });
    damage();
    const { printed, said } = inProcess(`${getLamp}${keepLamp}${getLamp}`);
    assert.equal(printed, 'undefined\nThe lamp’s body.');
    assert.match(said, remade);
    assert.deepEqual(inProcess(getLamp), { printed: 'The lamp’s body.', said: '' });
  });
}

test('where no database can be, the process works without and says why', () => {
  rmSync(cache, { recursive: true });
  writeFileSync(cache, '');
  const { printed, said } = inProcess(`${keepLamp}${getLamp}`);
  assert.equal(printed, 'undefined');
  assert.match(said, /bodies\.sqlite cannot be used: /);
});

const plants: Readonly<Record<string, () => void>> = {
  'a pipe': () => assert.equal(spawnSync('mkfifo', [file()]).status, 0),
  'a link to another database': () => symlinkSync(join(cache, 'other'), file()),
  'a database whose table is a view without end': () => {
    const database = new DatabaseSync(file());
    database.exec(`CREATE VIEW sealed AS WITH RECURSIVE n(key) AS
      (SELECT 'a' UNION ALL SELECT key FROM n) SELECT key, key AS value, key AS seal FROM n`);
    database.close();
  },
  'a database with a trigger': () => {
    const database = new DatabaseSync(file());
    database.exec(`CREATE TABLE sealed (key TEXT PRIMARY KEY, value TEXT NOT NULL, seal BLOB NOT NULL);
      CREATE TRIGGER t AFTER INSERT ON sealed BEGIN DELETE FROM sealed; END`);
    database.close();
  },
};
for (const [what, plant] of Object.entries(plants)) {
  test(`${what} in the place of the database is replaced`, () => {
    new DatabaseSync(join(cache, 'other')).close();
    const before = readFileSync(join(cache, 'other'));
    plant();
    const { printed, said } = inProcess(keepLamp + getLamp);
    assert.equal(printed, 'The lamp’s body.');
    assert.match(said, remade);
    assert.deepEqual(readFileSync(join(cache, 'other')), before);
  });
}
