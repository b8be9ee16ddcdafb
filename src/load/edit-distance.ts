/**
 * How many slips of the pen lead from one word to another: a letter too many, too few or wrong, or two neighbours
 * that changed places (the optimal string alignment distance). Answers with infinity where there are more than `most`.
 */
export function editDistance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) > most) return Infinity;
  let previous: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let line = 1; line <= from.length; line += 1) {
    const row = [line];
    for (let column = 1; column <= to.length; column += 1) {
      const [letter, wanted] = [from[line - 1], to[column - 1]];
      const isSwapped = letter === to[column - 2] && from[line - 2] === wanted;
      row.push(
        Math.min(
          at(above, column) + 1,
          at(row, column - 1) + 1,
          at(above, column - 1) + (letter === wanted ? 0 : 1),
          isSwapped ? at(previous, column - 2) + 1 : Infinity,
        ),
      );
    }
    // No later row can have less than the least of two neighbouring ones.
    if (Math.min(...row, ...above) > most) return Infinity;
    [previous, above] = [above, row];
  }
  const distance = at(above, to.length);
  return distance > most ? Infinity : distance;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
