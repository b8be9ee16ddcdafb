import { readWithheldNames } from '../../load/files/withheld-names.ts';
import { siteSchema } from '../../model/records/site-settings.ts';

const { URL, base } = siteSchema.shape;
const schemas = { SOURCEBOOK_URL: URL, SOURCEBOOK_BASE: base };

/**
 * What is wrong with the environment variables that every command reads, as a sentence; nothing where
 * they are in order. An empty variable counts as unset.
 */
export function environmentProblem(): string | undefined {
  for (const [name, schema] of Object.entries(schemas)) {
    const value = process.env[name];
    if (!value) continue;
    const { error } = schema.safeParse(value);
    if (error) return `${name} is “${value}”. ${error.issues[0]?.message ?? ''}`;
  }
  try {
    readWithheldNames();
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return `SOURCEBOOK_WITHHELD_NAMES names a file that cannot be read (${reason}).`;
  }
  return undefined;
}
