import { readFileSync } from 'node:fs';

/**
 * Names that must not be printed, from the file outside the repository that SOURCEBOOK_WITHHELD_NAMES
 * names: one a line, empty lines and lines that begin with # left out. None where it names no
 * file; a file that cannot be read is an error, because nothing would then be searched for.
 */
export function readWithheldNames(
  file: string | undefined = process.env['SOURCEBOOK_WITHHELD_NAMES'],
): readonly string[] {
  if (file === undefined || file === '') return [];
  return readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !name.startsWith('#'));
}
