import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { cpuMillisecondsSince } from '../cpu-time-fixture.ts';
import { importInto, row, rows, webAnnotation, writeLamps } from './import-fixture.ts';
import { readAnnotationFile, UnreadableFile } from './read-annotation-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'annotations-'));

function fileOf(content: string | Buffer): string {
  const file = path.join(mkdtempSync(path.join(folder, 'file-')), 'annotations.json');
  writeFileSync(file, content);
  return file;
}

/** Maximum time for one file. */
const limitMs = 2000;

test('an unreadable file is refused at once, with the reason and what to do', () => {
  const json = JSON.stringify(rows(row()));
  const directory = path.join(folder, 'directory.json');
  mkdirSync(directory);
  const cases: readonly (readonly [string, RegExp])[] = [
    [fileOf(''), /The file is empty/],
    [fileOf('\x1b[31mred'), /The file is not JSON/],
    [fileOf('{"rows": ['), /The file is not JSON/],
    [fileOf(Buffer.from(`\ufeff${json}`, 'utf16le')), /not written in UTF-8/],
    [fileOf(Buffer.from(json, 'utf16le')), /not written in UTF-8/],
    [fileOf(Buffer.from([0x22, 0xe9, 0x22])), /not written in UTF-8/],
    [fileOf(' '.repeat(5_000_001)), /has 5,000,001 bytes; 5,000,000 is the most/],
    [fileOf('{"__proto__": {"rows": []}}'), /neither a W3C collection/],
    [fileOf('null'), /neither a W3C collection/],
    [
      fileOf(JSON.stringify(rows(...Array.from({ length: 5000 }, () => row())))),
      /5,000 annotations; one run takes 1,000/,
    ],
    [
      fileOf(JSON.stringify(Array.from({ length: 10_000 }, (_, index) => index))),
      /10,000 annotations/,
    ],
    [directory, /no plain file/],
    [path.join(folder, 'nowhere.json'), /cannot be read \(ENOENT\)/],
  ];
  for (const [file, message] of cases) {
    const began = process.cpuUsage();
    assert.throws(
      () => readAnnotationFile(file),
      (error) => error instanceof UnreadableFile && message.test(error.message) && error.fix !== '',
      String(message),
    );
    assert.ok(cpuMillisecondsSince(began) < limitMs, String(message));
  }
});

test('a byte-order mark in UTF-8 is accepted', () => {
  assert.equal(readAnnotationFile(fileOf(`\ufeff${JSON.stringify(rows(row()))}`)).length, 1);
});

test('an annotation that is too deep or too large, or has keys such as “constructor”, is refused at once', async () => {
  const lamps = writeLamps();
  const text = { type: 'TextualBody', value: 'x' };
  const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  const cases: readonly (readonly [string, RegExp])[] = [
    [deep(1_000_000), /more than 16 levels deep/],
    [`{"rows": [{"uri": ${deep(100_000)}}]}`, /more than 16 levels deep, at uri\.0/],
    ['{"rows": [{"__proto__": {"uri": "x"}, "uri": "y"}]}', /the key “__proto__”, at __proto__/],
    ['[{"type": "Annotation", "target": {"constructor": 1}}]', /“constructor”, at target\.constr/],
    ['[{"type": "Annotation", "target": "x", "toString": "x"}]', /“toString”/],
    [JSON.stringify(rows(row({ tags: Array(100_000).fill('x') }))), /2,000 values, at tags\./],
    [JSON.stringify(rows(row({ text: 'word '.repeat(200_000) }))), /100,000 characters, at text\./],
    [
      JSON.stringify([webAnnotation({}, ...Array.from({ length: 5000 }, () => text))]),
      /2,000 values, at body/,
    ],
    [
      JSON.stringify(rows(row({}, { exact: 'x '.repeat(40_000) }))),
      /80,000 characters; 2,000 is the most/,
    ],
  ];
  for (const [json, message] of cases) {
    const began = process.cpuUsage();
    const { files, refusals } = await importInto(lamps, JSON.parse(json));
    assert.deepEqual(files, []);
    assert.match(`${refusals[0]?.message}`, message);
    assert.ok(cpuMillisecondsSince(began) < limitMs, String(message));
  }
});
