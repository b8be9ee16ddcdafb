import assert from 'node:assert/strict';
import type { Problem } from '../model/problem.ts';
import type { CollectionName } from '../model/records/reference.ts';
import type { RuleId } from '../model/rules/all-rules.ts';
import { checkBody, type BodyFacts } from './body/check-body.ts';
import { checkCharacters } from '../load/files/character-problems.ts';
import { loadRecord } from '../load/schema/load-record.ts';
import { parseBody } from '../load/body/parse-body.ts';
import type { SourceFile } from '../load/files/read-content.ts';

/** For tests: a page of prose with the given body. */
export function pageOf(body: string, more = ''): SourceFile {
  return fileOf(`---\ntitle: A\n${more}---\n\n${body}`);
}

/** For tests: a file of any collection with the given text. */
export function fileOf(text: string, collection: CollectionName = 'pages'): SourceFile {
  return { path: `content/${collection}/x.mdx`, collection, id: 'x', text };
}

/** For tests: front matter with the given keys. */
export function keys(yaml: string): string {
  return `---\n${yaml}\n---\n`;
}

/** For tests: all problems of one file, and the facts of its prose. */
export function inspect(file: SourceFile): {
  problems: readonly Problem[];
  facts: BodyFacts | undefined;
} {
  const problems = [...checkCharacters(file)];
  const loaded = loadRecord(file);
  problems.push(...loaded.problems);
  if (!loaded.record) return { problems, facts: undefined };
  const parsed = parseBody(loaded.record);
  problems.push(...parsed.problems);
  if (!parsed.tree) return { problems, facts: undefined };
  const { facts, problems: found } = checkBody(loaded.record, parsed.tree);
  return { problems: [...problems, ...found], facts };
}

/** What a test expects of a file: the rule, the line and column, and part of the fix. */
export interface Refusal {
  readonly rule: RuleId;
  readonly line: number;
  readonly column: number;
  readonly fix?: RegExp;
  readonly quoted?: string;
}

/** Asserts that a file has exactly one problem, as expected, with a fix and the quoted text. */
export function assertRefused(file: SourceFile, expected: Refusal): void {
  const { problems } = inspect(file);
  assert.deepEqual(
    problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`),
    [`${expected.line}:${expected.column} ${expected.rule}`],
  );
  const [problem] = problems;
  assert.ok(
    problem && problem.message.endsWith('.') && problem.fix !== '',
    'says what is wrong and what to write',
  );
  if (expected.fix) assert.match(problem.fix, expected.fix);
  if (expected.quoted !== undefined) assert.equal(problem.quoted, expected.quoted);
}

/** Asserts that a file has no problems. */
export function assertAccepted(file: SourceFile): void {
  assert.deepEqual(inspect(file).problems, []);
}
