import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('sourcebook.mjs', import.meta.url));
const call = (...args: string[]) => callWith({}, ...args);
const callWith = (variables: NodeJS.ProcessEnv, ...args: string[]) =>
  spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
  });

test('a command that does not exist is answered with those that do', () => {
  for (const args of [['biuld'], ['constructor'], ['../x'], []]) {
    const { status, stderr } = call(...args);
    assert.equal(status, 2, args.join());
    assert.match(stderr, /\n {2}build +check the content/);
  }
});

test('arguments that a command does not take are refused', () => {
  for (const name of ['start', 'build', 'serve', 'test']) {
    const { status, stderr } = call(name, '--fast');
    assert.equal(status, 2, name);
    assert.match(stderr, /^Usage: npm/);
  }
});

test('a variable that cannot be used is named in one sentence before anything is done', () => {
  const wrong: readonly (readonly [NodeJS.ProcessEnv, RegExp])[] = [
    [{ SOURCEBOOK_URL: 'lights' }, /^SOURCEBOOK_URL is “lights”\. .+\n$/],
    [{ SOURCEBOOK_URL: 'https://lights.example/a/' }, /^SOURCEBOOK_URL .+ belongs in base\.\n$/],
    [{ SOURCEBOOK_BASE: 'lights' }, /^SOURCEBOOK_BASE .+ ends with a slash: .+\n$/],
    [{ SOURCEBOOK_WITHHELD_NAMES: 'none.txt' }, /^SOURCEBOOK_WITHHELD_NAMES .+\(ENOENT\)\.\n$/],
    [{ PORT: 'abc' }, /^Usage: npm run serve, with PORT .+\n$/],
  ];
  for (const [variables, message] of wrong) {
    const { status, stderr } = callWith(variables, 'serve');
    assert.equal(status, 2, stderr);
    assert.match(stderr, message);
  }
});

test('an empty variable counts as unset', () => {
  const folders = ['load/files/content-folder.ts', 'staging/output-folder.ts'];
  const code = `for (const file of ${JSON.stringify(folders)}) console.log(await import('./src/' + file));`;
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
    env: { ...process.env, SOURCEBOOK_CONTENT: '', SOURCEBOOK_OUT: '' },
  });
  assert.match(stdout, /contentFolder: 'content'[\s\S]+outputFolder: '.+dist'/);
});
