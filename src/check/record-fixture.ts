import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RuleId } from '../model/rules/all-rules.ts';
import { checkWith } from './archive-fixture.ts';

/** For tests: a note on an article of the archive, with its last keys. */
export const annotation = (keys: string, target = 'lamp-report') =>
  `---\nadded: 2024-02-01\ntarget: ${target}\nexact: the lamp\nkind: context\ncreator: keepers\ncreated: 2024-02-01\n${keys}---\n\nThe board said so.\n`;
/** For tests: a reference, with its last keys, which begin on line 8. */
export const reference = (keys: string) =>
  `---\nadded: 2024-02-01\ntype: report\ntitle: { text: Buoys, lang: en }\ntitleBasis: printed\nlanguage: en\ngenre: reference\n${keys}---\n`;
/** For tests: prose with a valid length for a summary. */
export const prose = 'The keeper lit the lamp at dusk and wrote the hour in the book. '
  .repeat(17)
  .trim();
/** For tests: an article, with its prose and last keys. */
export const article = (body: string, keys = 'outlet: harbour-gazette\nlineage: not-recorded\n') =>
  `${reference(keys)}\n${body}\n`;
/** For tests: an agency, with its last keys, which begin on line 6. */
export const agency = (keys: string) =>
  `---\nadded: 2024-02-01\nnames: [{ text: The board, lang: en, cites: [article:tide-table] }]\ncountry: gb\ntype: board\n${keys}---\n`;
/** For tests: a page, with its prose, which begins on line 5. */
export const page = (body: string) => `---\ntitle: A\n---\n\n${body}\n`;

/** For tests: a file to add to the archive, and the one problem that it causes. */
export type WrongRecord = readonly [
  name: string,
  file: string,
  text: string,
  place: string,
  rule: RuleId,
  fix: RegExp,
];

/** Tests that each file has exactly its problem, at its place, with its fix. */
export function describeRefused(title: string, rows: readonly WrongRecord[]): void {
  describe(title, () => {
    for (const [name, file, text, place, rule, fix] of rows) {
      test(name, () => {
        const problems = checkWith({ [file]: text });
        assert.deepEqual(
          problems.map(
            (problem) => `${problem.file}:${problem.line}:${problem.column} ${problem.rule}`,
          ),
          [`${file}:${place} ${rule}`],
        );
        assert.match(problems[0]?.fix ?? '', fix);
      });
    }
  });
}

/** Tests that a file added to the archive causes no problems. */
export function testAccepted(name: string, file: string, text: string): void {
  test(name, () => assert.deepEqual(checkWith({ [file]: text }), []));
}
