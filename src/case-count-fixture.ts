/**
 * For tests: how many generated cases to try. `SOURCEBOOK_CASES` asks every such test for at least that many; a seed
 * gives the same cases on every run.
 */
export function caseCount(usual: number): number {
  const asked = Number(process.env['SOURCEBOOK_CASES'] ?? 0);
  if (!Number.isSafeInteger(asked) || asked < 0)
    throw new Error('SOURCEBOOK_CASES is not a whole number, such as 100000.');
  return Math.max(usual, asked);
}
