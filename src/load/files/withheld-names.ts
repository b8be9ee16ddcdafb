import { readFileSync } from 'node:fs';

/**
 * Names that must not be printed. They are in a file outside the repository, whose path is in
 * `SOURCEBOOK_WITHHELD_NAMES`: one per line, without empty lines and lines that begin with #. Returns an empty
 * list if the variable is not set. Throws if the file cannot be read, because otherwise nothing would be searched
 * for.
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
