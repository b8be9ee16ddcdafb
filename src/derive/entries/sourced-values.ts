import { compareDates, type EdtfDate } from '../../model/edtf-date.ts';
import type { Library } from '../../model/library.ts';
import type { Reference } from '../../model/records/reference.ts';
import { dateView, type DateView } from '../date-view.ts';
import { citationOf, type PageCollection, type RecordLink } from '../record-link.ts';

/** One recorded value of a fact, with its sources. */
export interface SourcedValue<T> {
  readonly value: T;
  readonly cites: readonly RecordLink[];
}

/** All recorded values of one fact. `disputed` if they cannot all be true. */
export interface SourcedValues<T> {
  readonly disputed: boolean;
  readonly answers: readonly SourcedValue<T>[];
}

interface Sourced<T> {
  readonly value: T;
  readonly cites: readonly Reference<PageCollection>[];
}

/** Text values of a fact. Two different values are a dispute. */
export function textValues(
  library: Library,
  given: readonly Sourced<string>[],
): SourcedValues<string> {
  const answers = merge(library, given, (value) => value);
  return { disputed: answers.length > 1, answers };
}

/** Date values of a fact, earliest first. “1920” and “December 1920” can both be true; “1920” and “1921” cannot. */
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

/** Merges equal values and their sources. */
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

/** Links to cited records, each once, in the given order. */
export function citations(
  library: Library,
  cites: readonly Reference<PageCollection>[],
): RecordLink[] {
  const links = cites.map((cited) => citationOf(library, cited));
  return links.filter((link, index) => links.findIndex(({ href }) => href === link.href) === index);
}
