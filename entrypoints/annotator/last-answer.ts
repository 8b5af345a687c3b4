// The last answer that was asked for: what a rest of the pointer begins to fetch, the opening card takes.

/**
 * Asks once as long as the same key is asked for in a row.
 * @param ask an answer of `null` is a failure, which is forgotten: the next time may do better
 */
export function keepLastAnswer<Key, Answer>(
  ask: (key: Key) => Promise<Answer | null>,
): (key: Key) => Promise<Answer | null> {
  type Asked = { readonly key: Key; readonly answer: Promise<Answer | null> };
  let last: Asked | null = null;
  return (key) => {
    if (last?.key === key) return last.answer;
    const asked = { key, answer: ask(key) };
    last = asked;
    void forgetFailure(asked);
    return asked.answer;
  };

  async function forgetFailure(asked: Asked): Promise<void> {
    if ((await asked.answer) === null && last === asked) last = null;
  }
}
