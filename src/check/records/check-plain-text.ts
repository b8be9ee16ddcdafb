import type { Problem } from '../../model/problem.ts';
import { markupProblem } from '../../model/text-markup.ts';
import { textsIn } from './texts-in.ts';
import type { QuotedPlace } from '../../load/yaml/yaml-places.ts';

/** Keys with text that is not ours to change: addresses, and the words of a passage. */
const copied: readonly PropertyKey[] = ['URL', 'exact', 'prefix', 'suffix'];

/** Checks that the texts of a record’s keys, or of the settings, have no markup. */
export function checkPlainText(
  data: object,
  placeOf: (path: readonly PropertyKey[]) => QuotedPlace,
): readonly Problem[] {
  return textsIn(data).flatMap(({ text, path }) => {
    const fix = copied.includes(path.at(-1) ?? '') ? undefined : markupProblem(text);
    if (fix === undefined) return [];
    return [
      {
        ...placeOf(path),
        rule: 'plain-text',
        message: 'Pages show this markup as it is typed.',
        fix,
      },
    ];
  });
}
