// The committed data against a fresh build from the seeds, and against what is known about the articles.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Caution } from '../core/knowledge/model.ts';
import { isDoubtful } from '../core/knowledge/card/statement-view.ts';
import { buildData } from '../tools/seeds/build-data.ts';
import { flagged, sound } from './flagged.cases.ts';
import { cardIndex } from './index.ts';

/** What bars a statement from cards. */
const barring: ReadonlySet<Caution['kind']> = new Set(['contradicted', 'arithmetic']);

const root = fileURLToPath(new URL('..', import.meta.url));
const built = buildData(root);
const files = built.kind === 'built' ? [...built.files] : [];

describe('data/', () => {
  it('has seeds without a fault', () => {
    expect(built.kind === 'faulty' ? built.problems : []).toEqual([]);
  });

  it.each(files)('%s is what npm run build:index writes', (name, text) => {
    expect(readFileSync(`${root}data/${name}`, 'utf8') === text, `run npm run build:index: ${name} has drifted`).toBe(
      true,
    );
  });

  it('comes out with the same bytes twice', () => {
    expect(buildData(root)).toEqual(built);
    // Building all name forms takes seconds on a busy machine.
  }, 120_000);

  it('draws every subject, and only on screens', () => {
    const marks = readFileSync(`${root}data/marks.css`, 'utf8');
    for (const { id } of cardIndex.subjects) expect(marks).toContain(`::highlight(sidelight-${id})`);
    expect(marks.replace(/^\/\*[^\n]*\n/, '')).toMatch(/^@media screen \{[^]*\n\}\n$/);
  });
});

describe('what is known to be wrong', () => {
  it.each(flagged)('$line is $kind', ({ line, kind, says, evidence }) => {
    const of = cardIndex.statements.filter(({ id }) => id === line || id.replace(/[a-z]+$/, '') === line);
    const cautions = of.flatMap((statement) => statement.cautions).filter((caution) => caution.kind === kind);
    const sentences = cautions.map(({ sentence }) => sentence).join(' ');
    for (const part of says) expect(sentences).toContain(part);
    const cited = cautions.flatMap((caution) => caution.evidence.map((item) => ('id' in item ? item.id : item.text)));
    expect(cited).toEqual(expect.arrayContaining([...evidence]));
  });

  it('all of 002 is undated, and nothing else', () => {
    const undated = cardIndex.statements.filter(({ cautions }) => cautions.some(({ kind }) => kind === 'undated'));
    expect(undated).toEqual(cardIndex.statements.filter(({ id }) => id.startsWith('002:')));
  });

  it.each(sound)('nothing speaks against %s', (id) => {
    expect(cardIndex.statements.find((statement) => statement.id === id)?.cautions).toEqual([]);
  });

  it('nothing else is doubtful', () => {
    const known = new Set(flagged.filter(({ kind }) => barring.has(kind)).map(({ line }) => line));
    const doubtful = cardIndex.statements.filter(isDoubtful).map(({ id }) => id);
    expect(doubtful.filter((id) => !known.has(id))).toEqual([]);
  });

  it('every caution cites evidence and ends as a sentence does', () => {
    for (const caution of cardIndex.statements.flatMap(({ cautions }) => cautions)) {
      expect(caution.evidence).not.toEqual([]);
      expect(caution.sentence).toMatch(/\S\.$/);
    }
  });
});
