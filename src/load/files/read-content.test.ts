import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Problem } from '../../model/problem.ts';
import { archive, checkArchive, checkWith, writeArchive } from '../../check/archive-fixture.ts';
import { siteLocation } from '../schema/site-location.ts';

const page = '---\ntitle: A\n---\n\nThe lamp.\n';
const placed = (problems: readonly Problem[]) =>
  problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`);

describe('files without text are refused, and all others are still checked', () => {
  const rows: readonly (readonly [
    name: string,
    content: string | Uint8Array,
    expected: string,
    message?: RegExp,
  ])[] = [
    ['an empty file', '', '1:1 readable-size', /empty/],
    ['600 kB', `${page}${'The lamp.\n'.repeat(60_000)}`, '1:1 readable-size', /600,/],
    ['line ends of a carriage return alone', page.replaceAll('\n', '\r'), '1:4 plain-line-ends'],
    [
      'a line of 30,000 characters',
      `${page}${'a'.repeat(30_000)}\n`,
      '6:1 readable-size',
      /30,000/,
    ],
    [
      'invalid UTF-8',
      Buffer.from(`${page}Caf\u00e9 and \ufffd.\n`, 'latin1'),
      '6:4 valid-utf8',
      /0xE9.*“é”/,
    ],
    [
      'invalid UTF-8 after a replacement character',
      Buffer.concat([Buffer.from(`${page}\ufffd a`), Buffer.of(0xc3, 0x28)]),
      '6:4 valid-utf8',
      /0xC3/,
    ],
    [
      'a character cut off at the end',
      Buffer.concat([Buffer.from(page), Buffer.of(0xe2, 0x82)]),
      '6:1 valid-utf8',
      /0xE2/,
    ],
    [
      'an overlong slash',
      Buffer.concat([Buffer.from(page), Buffer.of(0xc0, 0xaf)]),
      '6:1 valid-utf8',
      /0xC0/,
    ],
    ['UTF-16', Buffer.from(`\ufeff${page}`, 'utf16le'), '1:1 valid-utf8', /UTF-16/],
    ['UTF-16 without a mark', Buffer.from(page, 'utf16le'), '1:1 valid-utf8', /UTF-16/],
    ['a byte-order mark', `\ufeff${page}`, '1:1 plain-characters', /U\+FEFF/],
  ];
  for (const [name, content, expected, message] of rows) {
    test(name, () => {
      const problems = checkWith({ 'pages/x.mdx': content, 'pages/y.mdx': `${page}{1}\n` });
      const [first, second, ...more] = placed(problems).filter(
        (line) => !line.includes('front-matter'),
      );
      assert.deepEqual(
        [first, second, more],
        [`pages/x.mdx:${expected}`, 'pages/y.mdx:6:1 literal-prose', []],
      );
      if (message) assert.match(problems[0]?.message ?? '', message);
    });
  }
});

describe('anything but a plain file is refused and never opened', () => {
  const rows: readonly (readonly [name: string, make: (dir: string) => void, expected: string])[] =
    [
      ['a folder named as a record', (dir) => mkdirSync(join(dir, 'pages/x.mdx')), 'pages/x.mdx'],
      [
        'a symbolic link to a file',
        (dir) => symlinkSync('/etc/hostname', join(dir, 'pages/x.mdx')),
        'pages/x.mdx',
      ],
      [
        'a symbolic link to a folder',
        (dir) => symlinkSync('/etc', join(dir, 'pages/x')),
        'pages/x',
      ],
      [
        'a link in place of a collection',
        (dir) => symlinkSync('/etc', join(dir, 'agencies')),
        'agencies',
      ],
      [
        'a named pipe',
        (dir) => void execFileSync('mkfifo', [join(dir, 'pages/x.mdx')]),
        'pages/x.mdx',
      ],
    ];
  for (const [name, make, expected] of rows) {
    test(name, () => {
      const { dir, remove } = writeArchive({ ...archive, 'pages/y.mdx': page });
      try {
        make(dir);
        assert.deepEqual(placed(checkArchive(dir).problems), [`${expected}:1:1 known-file`]);
      } finally {
        remove();
      }
    });
  }
  test('a file that may not be read', () => {
    const { dir, remove } = writeArchive({ ...archive, 'pages/x.mdx': page, 'pages/y.mdx': page });
    chmodSync(dir, 0o755);
    chmodSync(join(dir, 'pages/x.mdx'), 0);
    const superuser = process.getuid?.() === 0;
    // Without this, the other user may have no access to the working directory: a closed home folder, for example.
    const here = process.cwd();
    process.chdir(tmpdir());
    try {
      if (superuser) process.seteuid?.(65_534);
      assert.deepEqual(placed(checkArchive(dir).problems), ['pages/x.mdx:1:1 known-file']);
    } finally {
      if (superuser) process.seteuid?.(0);
      process.chdir(here);
      remove();
    }
  });
});

describe('places and names', () => {
  const rows: readonly (readonly [name: string, file: string, rule: string, fix?: RegExp])[] = [
    ['an unknown folder', 'pagse/x.mdx', 'pagse:1:1 known-file', /Did you mean pages/],
    ['a file beside the folders', 'x.mdx', 'x.mdx:1:1 known-file', /pages\//],
    ['another ending', 'pages/x.md', 'pages/x.md:1:1 known-file', /x\.mdx/],
    ['capitals', 'pages/Lamp.mdx', 'pages/Lamp.mdx:1:1 id-form', /small letters/],
    ['a device of Windows', 'pages/nul.mdx', 'pages/nul.mdx:1:1 id-form', /device/],
    ['a leading hyphen', 'pages/-x.mdx', 'pages/-x.mdx:1:1 id-form'],
    ['letters outside a–z', 'pages/phare-é.mdx', 'pages/phare-é.mdx:1:1 id-form'],
    [
      'a name that is too long',
      `pages/${'a'.repeat(200)}.mdx`,
      `pages/${'a'.repeat(200)}.mdx:1:1 id-form`,
      /80/,
    ],
    ['a hidden record', 'pages/.x.mdx', 'pages/.x.mdx:1:1 id-form'],
    [
      'an id in another folder',
      'outlets/old/harbour-gazette.mdx',
      'outlets/old/harbour-gazette.mdx:1:1 unique-id',
      /Rename/,
    ],
  ];
  for (const [name, file, expected, fix] of rows) {
    test(name, () => {
      const content = file.startsWith('outlets')
        ? (archive['outlets/harbour-gazette.mdx'] ?? '')
        : page;
      const problems = checkWith({ [file]: content });
      assert.deepEqual(placed(problems), [expected]);
      if (fix) assert.match(problems[0]?.fix ?? '', fix);
    });
  }
  test('a file with a wrong name is reported itself, not the records that refer to it', () => {
    const { dir, remove } = writeArchive({
      ...archive,
      'countries/Gb.mdx': archive['countries/gb.mdx'] ?? '',
    });
    try {
      rmSync(join(dir, 'countries/gb.mdx'));
      assert.deepEqual(placed(checkArchive(dir).problems), ['countries/Gb.mdx:1:1 id-form']);
    } finally {
      remove();
    }
  });
  test('a file whose name is not in UTF-8', { skip: process.platform !== 'linux' }, () => {
    const { dir, remove } = writeArchive(archive);
    try {
      const name = Buffer.concat([Buffer.from(join(dir, 'a')), Buffer.of(0xff)]);
      writeFileSync(name, 'x');
      mkdirSync(join(dir, 'pages'));
      writeFileSync(
        Buffer.concat([Buffer.from(join(dir, 'pages/a')), Buffer.of(0xff), Buffer.from('.mdx')]),
        'x',
      );
      assert.deepEqual(
        checkArchive(dir).problems.map(({ rule }) => rule),
        ['known-file', 'known-file'],
      );
    } finally {
      remove();
    }
  });
  test('a page of prose at an address that the site makes itself', () => {
    const problems = checkWith({ 'pages/search.mdx': page });
    assert.deepEqual(placed(problems), ['pages/search.mdx:1:1 id-form']);
    assert.match(problems[0]?.fix ?? '', /\/search\//);
  });
  test('a folder named site.yaml gives no settings and is refused', () => {
    const { dir, remove } = writeArchive({ 'site.yaml/x': 'x' });
    try {
      assert.equal(siteLocation(dir).base, '/');
      assert.deepEqual(placed(checkArchive(dir).problems), ['site.yaml:1:1 known-file']);
    } finally {
      remove();
    }
  });
  for (const [name, from, to, place] of [
    [
      'a base that leads upwards',
      'languages: [en]',
      'languages: [en]\nbase: /../x/',
      '6:7 field-form',
    ],
    ['a list instead of keys', /^[^]*$/, '- title: Lamps\n', '1:1 field-form'],
    ['a curator twice', 'curators: [', 'curators: [{ id: keepers, name: A }, ', '7:44 unique-key'],
    [
      'a word twice',
      'agencyTypes: [',
      'agencyTypes: [{ id: board, label: A, gloss: B. }, ',
      '17:59 unique-key',
    ],
    [
      'an address that is more than a host',
      'lamps.example',
      'lamps.example/a/?b',
      '4:6 public-address',
    ],
  ] as const) {
    test(`site.yaml with ${name}`, () => {
      const wrong = (archive['site.yaml'] ?? '').replace(from, to);
      assert.deepEqual(placed(checkWith({ 'site.yaml': wrong })), [`site.yaml:${place}`]);
    });
  }
  test('ids that differ by case or by composition are one id', () => {
    const problems = checkWith({
      'pages/lamp.mdx': page,
      'pages/a/LAMP.mdx': page,
      'pages/\u00e9.mdx': page,
      'pages/a/e\u0301.mdx': page,
    });
    assert.equal(problems.filter(({ rule }) => rule === 'unique-id').length, 2);
  });
  test('temporary files of editors and systems are ignored', () => {
    assert.deepEqual(
      checkWith({ '.gitkeep': '', 'pages/.DS_Store': '', 'pages/.x.mdx.swp': 'x' }),
      [],
    );
  });
  test('a folder without site.yaml, and no folder at all', () => {
    const { dir, remove } = writeArchive({ 'pages/x.mdx': page });
    try {
      assert.deepEqual(placed(checkArchive(dir).problems), ['site.yaml:1:1 known-file']);
      assert.match(checkArchive(join(dir, 'none')).problems[0]?.message ?? '', /no such/);
    } finally {
      remove();
    }
  });
  test('a figure with an unknown kind of event is reported', () => {
    const matrix =
      'matrix:\n  title: Who\n  gloss: Lamps.\n  actors: who\n  targets: whom\n  eventKinds: [lit]\n';
    const wrong = `${archive['site.yaml'] ?? ''}${matrix}`;
    const [place] = placed(checkWith({ 'site.yaml': wrong }));
    assert.match(place ?? '', /^site\.yaml:\d+:16 known-word$/);
    assert.deepEqual(checkWith({ 'site.yaml': wrong.replace('[lit]', '[dark]') }), []);
  });

  test('an error in site.yaml is reported at its place', () => {
    const wrong = (archive['site.yaml'] ?? '').replace('curators:', 'curatos:');
    assert.deepEqual(placed(checkWith({ 'site.yaml': wrong })), ['site.yaml:7:1 known-key']);
  });
});
