/** A record to be written: its file below the content folder, its keys besides `added`, and its text. */
export interface DraftRecord {
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
}
