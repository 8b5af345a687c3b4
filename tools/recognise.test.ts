// The command line as others call it.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('recognise.ts', import.meta.url));
const run = (input: string) => spawnSync(process.execPath, [script], { input, encoding: 'utf8' });

describe('recognise', () => {
  it('prints one line an item, offsets in UTF-16 units', () => {
    const { stdout, status } = run(`${JSON.stringify({ id: 'a', text: '😀 Putin\u2028Xi Jinping', lang: null })}\n`);
    expect(JSON.parse(stdout)).toEqual({
      id: 'a',
      mentions: [
        { start: 3, end: 8, subject: 'vladimir-putin' },
        { start: 9, end: 19, subject: 'xi-jinping' },
      ],
    });
    expect(status).toBe(0);
  });

  it('tells a bad line by its number and goes on', () => {
    const { stdout, stderr, status } = run('{"id":1,"text":""}\nno json\n{"id":2}\n{"id":3,"text":"Putin"}');
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: number }).id),
    ).toEqual([1, 3]);
    expect(stderr).toMatch(/^line 2: .*\nline 3: .*text/u);
    expect(status).toBe(1);
  });
});
