import { requireCompiled } from '../cached-bodies.ts';

/** The HTML of a record’s body, and of an article’s notes by id. */
export interface RecordHtml {
  readonly html: string;
  readonly notes: Readonly<Record<string, string>>;
  /** By note id: the passage as it is in the text. */
  readonly passages: Readonly<Record<string, string>>;
}

/** The compiled HTML of a record; empty if it has no body. */
export function compiledHtml(record: { readonly digest: string }): RecordHtml {
  const compiled = record.digest === '' ? undefined : requireCompiled(record.digest);
  const notes = compiled?.notes ?? [];
  return {
    html: compiled?.html ?? '',
    notes: Object.fromEntries(notes.map(({ id, html }) => [id, html])),
    passages: Object.fromEntries(notes.map(({ id, passage }) => [id, passage])),
  };
}
