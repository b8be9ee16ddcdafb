import { requireCompiled } from '../cached-bodies.ts';

/** The HTML of a record’s body, and of an article’s notes by id. */
export interface RecordHtml {
  readonly html: string;
  readonly annotations: Readonly<Record<string, string>>;
  /** By note id: the passage as it is in the text. */
  readonly passages: Readonly<Record<string, string>>;
}

/** The compiled HTML of a record; empty if it has no body. */
export function compiledHtml(record: { readonly digest: string }): RecordHtml {
  const compiled = record.digest === '' ? undefined : requireCompiled(record.digest);
  const annotations = compiled?.annotations ?? [];
  return {
    html: compiled?.html ?? '',
    annotations: Object.fromEntries(annotations.map(({ id, html }) => [id, html])),
    passages: Object.fromEntries(annotations.map(({ id, passage }) => [id, passage])),
  };
}
