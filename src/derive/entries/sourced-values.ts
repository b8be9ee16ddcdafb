import { compareDates } from '../../model/edtf-date.ts';
import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Library } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { dateView } from '../date-view.ts';
import type { DateView } from '../date-view.ts';
import { citationOf } from '../record-link.ts';
import type { PageCollection, RecordLink } from '../record-link.ts';

/** One answer to a question of fact, and who gives it. */
export interface SourcedValue<T> {
  readonly value: T;
  readonly cites: readonly RecordLink[];
}

/** All recorded answers to one question; `disputed` where they cannot all be true. */
export interface SourcedValues<T> {
  readonly disputed: boolean;
  readonly answers: readonly SourcedValue<T>[];
}

interface Sourced<T> {
  readonly value: T;
  readonly cites: readonly Reference<PageCollection>[];
}

/** Values in words. Two different ones are a dispute. */
export function textValues(
  library: Library,
  given: readonly Sourced<string>[],
): SourcedValues<string> {
  const answers = merge(library, given, (value) => value);
  return { disputed: answers.length > 1, answers };
}

/** Values that are dates, earliest first. “1920” and “December 1920” may both be true; “1920” and “1921” may not. */
export function dateValues(
  library: Library,
  given: readonly Sourced<EdtfDate>[],
): SourcedValues<DateView> {
  const answers = merge(library, given, (value) => value.text).toSorted((a, b) =>
    compareDates(a.value, b.value),
  );
  const latestStart =
    answers
      .map(({ value }) => value.earliest)
      .toSorted()
      .at(-1) ?? '';
  const disputed = answers.some(({ value }) => value.latest !== '' && value.latest < latestStart);
  return {
    disputed,
    answers: answers.map(({ value, cites }) => ({ value: dateView(value), cites })),
  };
}

/** Says once what several entries say alike, with all their sources. */
function merge<T>(
  library: Library,
  given: readonly Sourced<T>[],
  nameOf: (value: T) => string,
): SourcedValue<T>[] {
  const byName = Map.groupBy(given, ({ value }) => nameOf(value));
  return [...byName.values()].flatMap((entries) => {
    const [first] = entries;
    return first
      ? [
          {
            value: first.value,
            cites: citations(
              library,
              entries.flatMap(({ cites }) => cites),
            ),
          },
        ]
      : [];
  });
}

/** Links to cited records, each once, in the order given. */
export function citations(
  library: Library,
  cites: readonly Reference<PageCollection>[],
): RecordLink[] {
  const links = cites.map((cited) => citationOf(library, cited));
  return links.filter((link, index) => links.findIndex(({ href }) => href === link.href) === index);
}
