import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** Texts of others, kept letter by letter. */
const ofOthers = ['src/anchor/cases/', 'src/check/harm/cases/', 'src/publish/cite/styles/'];

/** Words of this site's own subject: they belong in `content/` and nowhere in the generator. */
const subject =
  /(?<![\p{L}\p{N}])(?:spy|spies|spying|espionage|intelligence (?:service|agency|agencies)|informants?|defectors?|covert|counter-?intelligence|kremlin|moscow|russian?|cia|svr|gru|fsb|kgb|dia|mi6|langley|ambush)(?![\p{L}\p{N}])/iu;

test('the generator does not know what the site is about', () => {
  const found = readdirSync('src', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !ofOthers.some((folder) => file.startsWith(folder)))
    .flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) =>
          subject.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
        ),
    );
  expect(found).toEqual([]);
});
