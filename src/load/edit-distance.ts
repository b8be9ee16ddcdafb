/**
 * The optimal string alignment distance of two words: the number of insertions, deletions, substitutions and
 * transpositions of neighbouring letters. Infinity if it is more than `most`.
 * https://en.wikipedia.org/wiki/Damerau%E2%80%93Levenshtein_distance#Optimal_string_alignment_distance
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
    // Later rows never get below the minimum of two consecutive rows.
    if (Math.min(...row, ...above) > most) return Infinity;
    [previous, above] = [above, row];
  }
  const distance = at(above, to.length);
  return distance > most ? Infinity : distance;
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
