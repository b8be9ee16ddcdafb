/** Thrown for a text that cannot become prose. The message is a sentence; `fix` says what to do. */
export class NotProse extends Error {
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.fix = fix;
  }
}

/** The error for a construct without a counterpart in prose, such as `<img>`. */
export function noCounterpart(what: string): NotProse {
  return new NotProse(
    `Its text holds ${what}, which the prose of a record cannot hold.`,
    'Leave that out, or say it in words, emphasis, lists and links.',
  );
}
