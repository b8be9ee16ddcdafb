/** The form of a record's id: `[a-z0-9]` in groups joined by single hyphens. */
export const idPattern = /^(?=.{1,80}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Device names that Windows reserves; no id may be one. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Says what is wrong with an id; undefined if it is valid. */
export function idProblem(id: string): string | undefined {
  if (id.length > 80) return `The name has ${id.length} characters; 80 is the most.`;
  if (!idPattern.test(id)) {
    return 'Use small letters a–z, figures and single hyphens, beginning and ending with a letter or figure.';
  }
  if (reserved.test(id)) return 'Some computers reserve this name for a device; choose another.';
  return undefined;
}
