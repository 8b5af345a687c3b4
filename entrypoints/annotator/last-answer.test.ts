import { describe, expect, it } from 'vitest';
import { keepLastAnswer } from './last-answer.ts';

/** Answers in turn, whatever is asked; `null` is a failure. */
function answerInTurn(answers: readonly (string | null)[]): {
  readonly ask: (key: string) => Promise<string | null>;
  readonly asked: readonly string[];
} {
  const asked: string[] = [];
  const ask = keepLastAnswer((key: string) => Promise.resolve(answers[asked.push(key) - 1] ?? null));
  return { ask, asked };
}

describe('the last answer', () => {
  it('is asked for once, however often in a row', async () => {
    const { ask, asked } = answerInTurn(['one', 'two']);
    expect(await Promise.all([ask('kim'), ask('kim')])).toEqual(['one', 'one']);
    expect(await ask('kim')).toBe('one');
    expect(asked).toEqual(['kim']);
  });

  it('gives way to the next', async () => {
    const { ask, asked } = answerInTurn(['one', 'two', 'three']);
    expect([await ask('kim'), await ask('xi'), await ask('kim')]).toEqual(['one', 'two', 'three']);
    expect(asked).toEqual(['kim', 'xi', 'kim']);
  });

  it('is forgotten where it failed', async () => {
    const { ask } = answerInTurn([null, 'two']);
    expect(await ask('kim')).toBeNull();
    expect(await ask('kim')).toBe('two');
  });

  it('is not forgotten by the failure of one before', async () => {
    const answers = Promise.withResolvers<string | null>();
    const asked: string[] = [];
    const ask = keepLastAnswer((key: string) => {
      asked.push(key);
      return key === 'kim' ? answers.promise : Promise.resolve('xi');
    });
    const first = ask('kim');
    await ask('xi');
    answers.resolve(null);
    await first;
    await ask('xi');
    expect(asked).toEqual(['kim', 'xi']);
  });
});
