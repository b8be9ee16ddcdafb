import type { Problem } from '../../model/problem.ts';

/** Maximum number of problems of one rule that are reported one by one for one file. */
export const mostOfOneRule = 20;

/**
 * Reports the first problems of each rule in each file one by one, in the order of the file. The rest becomes one
 * problem that gives their number and keeps their repairs.
 */
export function limitProblems(problems: readonly Problem[]): readonly Problem[] {
  const groups = Map.groupBy(problems, ({ file, rule }) => `${rule} ${file}`);
  return [...groups.values()].flatMap((group) => {
    if (group.length <= mostOfOneRule + 1) return group;
    const sorted = group.toSorted((a, b) => a.line - b.line || a.column - b.column);
    const rest = sorted.slice(mostOfOneRule);
    const repairs = rest.flatMap((problem) => problem.repairs ?? []);
    const [next] = rest;
    const more = next && {
      ...next,
      message: `From here on, ${rest.length.toLocaleString('en')} more of the same are in this file.`,
      ...(repairs.length > 0 && { repairs }),
    };
    return [...sorted.slice(0, mostOfOneRule), ...(more ? [more] : [])];
  });
}
