import type { Problem } from '../../model/problem.ts';
import { nameFinder } from './find-names.ts';
import { percentDecodedText, plainSigns } from '../visible/rewritten-text.ts';
import { fileRange } from '../visible/visible-text.ts';

/**
 * Makes problems safe to publish: blots out names from the list in messages, fixes and paths. Quotes nothing from
 * a file in which such a name was found or that could not be searched.
 */
export function hideNames(
  problems: readonly Problem[],
  listed: readonly string[],
  quotable: ReadonlySet<string>,
): readonly Problem[] {
  if (listed.length === 0) return problems;
  const find = nameFinder(listed.map((name) => [name, name] as const));
  const hide = (text: string): string => {
    const whole = { text, pieces: [{ at: 0, start: 0, end: text.length }] };
    const decoded = plainSigns(percentDecodedText(whole));
    const found = [
      ...find(text).map(({ index, length }) => ({ start: index, end: index + length })),
      ...find(decoded.text).map(({ index, length }) => fileRange(decoded, index, index + length)),
    ];
    return found.reduce(
      (hidden, { start, end }) =>
        hidden.slice(0, start) + '█'.repeat(end - start) + hidden.slice(end),
      text,
    );
  };
  return problems.map(({ repairs, ...problem }) => {
    const { file, message, fix, quoted } = problem;
    const shown = { ...problem, file: hide(file), message: hide(message), fix: hide(fix) };
    const isClean = quotable.has(file) && shown.message === message && shown.fix === fix;
    if (isClean) return { ...shown, quoted: hide(quoted), ...(repairs && { repairs }) };
    return {
      ...shown,
      message: shown.message.replaceAll(quotation, '“█”'),
      quoted: '',
    };
  });
}

/** A quotation of the file in a message. */
const quotation = /“[^“”]*”/g;
