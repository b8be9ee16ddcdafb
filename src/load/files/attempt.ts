/** Why an action failed. */
export type Stop =
  /** It exceeded the limit of processor time. */
  | { readonly reason: 'time' }
  /** It exceeded the limit of memory. */
  | { readonly reason: 'memory' }
  /** Its input is nested too deeply for the call stack. */
  | { readonly reason: 'depth' }
  /** It was not started, because too many others were stopped before it. */
  | { readonly reason: 'skipped' }
  /** It threw an exception, which is a bug in our code. */
  | { readonly reason: 'error'; readonly detail: string };

/** The result of an action that may fail. */
export type Outcome<R> = { readonly value: R } | { readonly stop: Stop };

/** Runs an action and catches its exception. */
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
