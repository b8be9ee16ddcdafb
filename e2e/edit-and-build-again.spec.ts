import {
  appendFileSync,
  cpSync,
  existsSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { digestsOf } from './built-site.ts';
import { copyBuiltProject, copyProject } from './copy-of-the-project.ts';
import { archive } from './tested-sites.ts';

test.setTimeout(240_000);

/** The line of a record that has its name. */
const nameLines = {
  articles: /^ {2}text: .*[\p{L}\p{N}]$/mu,
  agencies: /^ {2}- text: .*[\p{L}\p{N}]$/mu,
  people: /^ {2}- text: .*[\p{L}\p{N}]$/mu,
  outlets: /^name: .*[\p{L}\p{N}]$/mu,
  origins: /^title: .*[\p{L}\p{N}]$/mu,
  events: /^title: .*[\p{L}\p{N}]$/mu,
};

test('what an edit changes is made again wherever it shows, and the site depends on nothing but its content', async () => {
  // On another file system and in another time zone and language than the archive was built.
  const copy = copyProject(archive.content, existsSync('/dev/shm') ? '/dev/shm' : tmpdir());
  const env = {
    // Pages say where their records are edited, so the content has to have the same path.
    SOURCEBOOK_CONTENT: archive.content,
    TZ: 'Pacific/Kiritimati',
    LANG: 'fa_IR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  };
  const content = join(copy.folder, archive.content);
  cpSync(archive.content, content, { recursive: true });
  for (const [collection, line] of Object.entries(nameLines)) {
    const file = mostNamed(content, collection, line);
    writeFileSync(file, readFileSync(file, 'utf8').replace(line, '$& Zed'));
  }
  const edited = await copy.run('build', env);
  expect(edited.code, edited.printed).toBe(0);
  cpSync(archive.content, content, { recursive: true });
  const restored = await copy.run('build', env);
  expect(restored.code, restored.printed).toBe(0);
  const [, cached] = /(\d+) pages from the cache/.exec(restored.printed) ?? [];
  expect(Number(cached)).toBeGreaterThan(50);
  const files = digestsOf(join(copy.folder, 'dist'));
  expect(files.length).toBeGreaterThan(500);
  expect(files).toEqual(digestsOf(archive.folder));
  copy.remove();
});

test('what is edited during a build waits for the next build', async () => {
  const copy = copyBuiltProject();
  const site = digestsOf(join(copy.folder, 'dist'));
  rmSync(join(copy.folder, '.cache'), { recursive: true });
  const edits = {
    'articles/lamp-lit.mdx': '\nA late word on the lamp.\n',
    'pages/about.mdx': '\nA late word on us.\n',
    'pages/method.mdx': '\nexport const late = await import("node:fs");\n',
    'site.yaml': '\nbase: /elsewhere/\n',
  };
  let isEdited = false;
  const build = await copy.run('build', {}, (printed) => {
    if (isEdited || !printed.includes('no problems')) return;
    isEdited = true;
    for (const [file, text] of Object.entries(edits))
      appendFileSync(join(copy.folder, 'content', file), text);
  });
  expect(build.code, build.printed).toBe(0);
  expect(isEdited).toBe(true);
  expect(digestsOf(join(copy.folder, 'dist'))).toEqual(site);
  const next = await copy.run('build');
  expect(next.code).toBe(1);
  expect(next.printed).toContain('content/pages/method.mdx');
  copy.remove();
});

/** The file of the record that others name most, among those with such a line. */
function mostNamed(content: string, collection: string, line: RegExp): string {
  const texts = filesIn(content).map((file) => readFileSync(file, 'utf8'));
  const counted = filesIn(join(content, collection))
    .filter((file) => line.test(readFileSync(file, 'utf8')))
    .map((file) => {
      const id = file.replace(/^.*\/|\.mdx$/g, '');
      return { file, count: texts.filter((text) => text.includes(id)).length };
    });
  return counted.toSorted((a, b) => b.count - a.count)[0]?.file ?? '';
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => join(folder, name));
}
