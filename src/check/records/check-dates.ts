import type { EdtfDate } from '../../model/edtf-date.ts';
import type { Problem } from '../../model/problem.ts';
import { placeOf } from '../../load/yaml/front-matter.ts';
import type { LoadedRecord } from '../../load/schema/load-record.ts';

/** Checks that a record’s dates are in a possible order. Does not depend on the current date. */
export function checkDates(record: LoadedRecord): readonly Problem[] {
  const { added, changes = [], withdrawn } = record.data;
  const problems: Problem[] = [];
  const demand = (holds: boolean, path: readonly PropertyKey[], message: string, fix: string) => {
    if (!holds)
      problems.push({ ...placeOf(record.file, path), rule: 'ordered-dates', message, fix });
  };
  changes.forEach(({ date }, index) =>
    demand(
      !isAfter(added, date),
      ['changes', index, 'date'],
      'This change is dated before the record was added.',
      'Correct this date, or added.',
    ),
  );
  demand(
    !isAfter(added, withdrawn?.date),
    ['withdrawn', 'date'],
    'The record was withdrawn before it was added.',
    'Correct this date, or added.',
  );

  if (record.collection === 'annotations') {
    const { created, modified } = record.data;
    demand(
      !isAfter(created, modified),
      ['modified'],
      'The note was changed before it was written.',
      'Correct this date, or created.',
    );
  }
  if (record.collection === 'agencies') {
    const { established = [], dissolved = [] } = record.data;
    dissolved.forEach(({ value }, index) =>
      demand(
        established.length === 0 || established.some((start) => !isAfter(start.value, value)),
        ['dissolved', index, 'value'],
        'This is before the agency was established.',
        'Correct this date, or established.',
      ),
    );
  }
  if (record.collection === 'events' && record.data.silence) {
    const { lastActivity, firstReported } = record.data.silence;
    demand(
      !isAfter(lastActivity, firstReported),
      ['silence', 'firstReported'],
      'The silence was reported before the last that was heard.',
      'Correct this date, or lastActivity.',
    );
  }
  if (record.collection === 'articles') {
    const { accessed, issued, corrections = [], archives = [] } = record.data;
    const afterIssue = (day: EdtfDate | undefined, ...path: readonly PropertyKey[]) =>
      demand(
        !isAfter(issued, day),
        path,
        'This is before the work was published.',
        'Correct this date, or issued.',
      );
    afterIssue(accessed, 'accessed');
    corrections.forEach(({ date }, index) => afterIssue(date, 'corrections', index, 'date'));
    archives.forEach(({ captured }, index) => afterIssue(captured, 'archives', index, 'captured'));
    const known = [added, ...changes.map(({ date }) => date)].filter((date) => date !== undefined);
    demand(
      known.length === 0 || known.some((date) => !isAfter(accessed, date)),
      ['accessed'],
      'The work was read after the last date of this record.',
      'Correct this date, or add the change that followed: changes with its date, by, what and kind.',
    );
  }
  return problems;
}

/** True if the first date is certainly after the second, in every reading of the two. */
function isAfter(first: EdtfDate | undefined, second: EdtfDate | undefined): boolean {
  if (!first || !second || first.earliest === '' || second.latest === '') return false;
  return first.earliest > second.latest;
}
