/** Why something was not done. */
export type Stop =
  /** It took more processor time than it may. */
  | { readonly reason: 'time' }
  /** It took more memory than it may. */
  | { readonly reason: 'memory' }
  /** The parts of its input are nested too deeply for the stack. */
  | { readonly reason: 'depth' }
  /** It was not begun, because too many others were stopped before it. */
  | { readonly reason: 'skipped' }
  /** An exception, which is a bug of ours. */
  | { readonly reason: 'error'; readonly detail: string };

/** What became of something that may fail. */
export type Outcome<R> = { readonly value: R } | { readonly stop: Stop };

/** Does something that may throw, and says why where it did. */
export function attempt<R>(action: () => R): Outcome<R> {
  try {
    return { value: action() };
  } catch (error) {
    if (error instanceof RangeError && /call stack/.test(error.message))
      return { stop: { reason: 'depth' } };
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { stop: { reason: 'error', detail } };
  }
}
