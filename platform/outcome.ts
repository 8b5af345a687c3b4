// How calls to the extension API end: with a value or with a problem, never with an exception. The other side may be gone
// (an updated extension, a closed tab, a full disk), and that is news to be handled, not a bug.

export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  /** `problem`: what the browser said, for a report; not for readers. */
  | { readonly kind: 'failed'; readonly problem: string };

/** Runs a call to the extension API. Some of them throw at once when the extension is gone, others reject: both fail. */
export async function settle<T>(call: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { kind: 'done', value: await call() };
  } catch (error) {
    return { kind: 'failed', problem: error instanceof Error ? error.message : String(error) };
  }
}

/** The value, or what stands in for it where nothing better can be done. */
export function valueOr<T, Fallback>(outcome: Outcome<T>, fallback: Fallback): T | Fallback {
  return outcome.kind === 'done' ? outcome.value : fallback;
}
