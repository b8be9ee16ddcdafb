import { shapeFlaw } from './annotation-shape.ts';
import { refuse, type ForeignAnnotation, type ImportOutcome } from './foreign-annotation.ts';
import { hypothesisRows, parseHypothesis } from './parse-hypothesis.ts';
import { parseWebAnnotation, webAnnotations } from './parse-web-annotation.ts';

/**
 * Parses a file of annotations from any supported tool. Undefined if it is not such a file. `places` gives
 * the position of each annotation, if known.
 */
export function parseAnnotations(
  file: unknown,
  places: readonly string[] = [],
): readonly ImportOutcome<ForeignAnnotation>[] | undefined {
  const rows = hypothesisRows(file);
  const parse = rows ? parseHypothesis : parseWebAnnotation;
  return (rows ?? webAnnotations(file))?.map((data, index) => {
    const place = [places[index] ?? [], `annotation ${index + 1}`].flat().join(' ');
    const flaw = shapeFlaw(data);
    if (flaw) return refuse(place, flaw.message, flaw.fix);
    const id = idOf(data);
    const label = id === undefined ? place : `${place} (${id})`;
    const value = parse(data, label);
    const fix = rows
      ? 'Export it from Hypothes.is again.'
      : 'See https://www.w3.org/TR/annotation-model/.';
    return value ? { value } : refuse(label, 'It does not have the form of an annotation.', fix);
  });
}

/** Maximum length of an id in a label, in UTF-16 code units. */
const maxIdCodeUnits = 100;

function idOf(data: unknown): string | undefined {
  if (typeof data !== 'object' || data === null || !('id' in data)) return undefined;
  const { id } = data;
  return typeof id === 'string' ? id.slice(0, maxIdCodeUnits).toWellFormed() : undefined;
}
