// Work that can pause: on a page it is done between two frames, in the shell in one go. Each step of it is a small fraction of
// a millisecond, so that whoever runs it can look at the clock after each.

/** Call `next` until it is done; between two steps anything may happen but a change of what the work was given. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All steps in one go. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** @returns a way to do work of one kind, where only the newest counts: what was begun before ends at its next step, undefined. */
export function createLatest(): <Result>(steps: Steps<Result>) => Steps<Result | undefined> {
  let begun = 0;
  return function* doLatest<Result>(steps: Steps<Result>): Steps<Result | undefined> {
    const own = ++begun;
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      yield;
      if (own !== begun) return undefined;
    }
  };
}
