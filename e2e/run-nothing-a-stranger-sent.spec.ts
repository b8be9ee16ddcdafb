import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { digestsOf } from './built-site.ts';
import { copyBuiltProject, type ProjectCopy } from './copy-of-the-project.ts';

test.setTimeout(180_000);

let copy: ProjectCopy;
let mark: string;
test.beforeEach(() => {
  copy = copyBuiltProject();
  mark = join(copy.folder, 'a-stranger-was-here');
});
test.afterEach(() => {
  expect(existsSync(mark), 'a program in the content has run').toBe(false);
  copy.remove();
});

/** A program that leaves a mark where it runs. */
const program = () =>
  `export /**/const x = (await import("node:fs")).writeFileSync(${JSON.stringify(mark)}, "x")`;

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy.folder, file)), { recursive: true });
  writeFileSync(join(copy.folder, file), text);
}

/** Pages that plain MDX would run or import, and where the check points at them. */
const hostile = (): Readonly<
  Record<string, readonly [text: string, place: string, rule: string]>
> => ({
  'pages/table.mdx': [`---\ntitle: A\n---\n\n| a |\n|-|\n${program()}\n`, '7:1', 'literal-prose'],
  'pages/sub/list.mdx': [`---\ntitle: A\n---\n\n- a\n\n${program()}\n`, '7:1', 'literal-prose'],
  'pages/braces.mdx': [
    `---\ntitle: A\n---\n\nA {await import("node:fs")} b\n`,
    '5:3',
    'literal-prose',
  ],
  'pages/layout.mdx': [`---\ntitle: A\nlayout: ../../evil.mjs\n---\n\nText.\n`, '3:1', 'known-key'],
  'countries/no.mdx': [
    `---\nadded: 2026-11-20\ncode: NO\n---\n\n| a |\n|-|\n${program()}\n`,
    '8:1',
    'literal-prose',
  ],
});

test('a check and a build of what a stranger sent report every program, and none runs', async () => {
  const site = digestsOf(join(copy.folder, 'dist'));
  for (const [file, [text]] of Object.entries(hostile())) write(`content/${file}`, text);
  write('evil.mjs', `import fs from 'node:fs';\nfs.writeFileSync(${JSON.stringify(mark)}, 'x');\n`);
  for (const command of ['check', 'build']) {
    const { code, printed } = await copy.run(command);
    expect(code, printed).toBe(1);
    for (const [file, [, place, rule]] of Object.entries(hostile())) {
      expect(printed).toContain(`content/${file}:${place} ${rule}`);
    }
  }
  expect(digestsOf(join(copy.folder, 'dist'))).toEqual(site);
});

test('the development server runs no page that the check refuses, and gives nobody a file of the content', async ({
  request,
}) => {
  const [text] = hostile()['pages/table.mdx'] ?? [''];
  write('content/pages/about.mdx', text);
  write('content/.picture.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>');
  write('content/articles/.program.js', 'export const lamp = 1;');
  symlinkSync('/etc/passwd', join(copy.folder, 'content/.link.txt'));
  const server = await copy.startDev();
  try {
    const response = await request.get(`${server.address}about/`);
    expect(await response.text()).toContain('content/pages/about.mdx:7:1');
    for (const file of [
      'pages/about.mdx',
      '.picture.svg',
      'articles/.program.js',
      '.link.txt',
      'site.yaml',
    ])
      for (const address of [
        `content/${file}`,
        `content/${file}?import`,
        `content/${file}?raw`,
        `content/${file}?import&raw`,
        `content/${file}?url&inline`,
        `@fs${join(copy.folder, 'content', file)}`,
      ]) {
        const answer = await request.get(server.address + address);
        expect(answer.ok(), address).toBe(false);
      }
  } finally {
    await server.stop();
  }
});

test('a build shows the pages of its own content, whatever was built in the checkout before', async () => {
  const page = () => readFileSync(join(copy.folder, 'dist/about/index.html'), 'utf8');
  expect(page()).toContain('made up');
  write('other/pages/a?raw#b/about.mdx', '---\ntitle: About us\n---\n\nBuoys, not lamps.\n');
  for (const file of ['site.yaml', 'pages/method.mdx'])
    write(`other/${file}`, readFileSync(join(copy.folder, 'content', file), 'utf8'));
  const { code, printed } = await copy.run('build', {
    SOURCEBOOK_CONTENT: 'other',
    SOURCEBOOK_BASE: '/buoys/',
  });
  expect(code, printed).toBe(0);
  expect(page()).toContain('Buoys, not lamps.');
  expect(page()).not.toContain('made up');
  expect(page()).toContain('href="/buoys/articles/"');
});
