// `npm run evaluate -- CORPUS`: recognises every labelled text of a corpus folder, prints the scores, and fails below the
// floors. The corpus is other people's text and lies beside the project, with the program that scores it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { floors, type Floor } from './evaluate-floors.ts';

/** One row of `score.mjs --json`; rates are null where nothing was to be found. */
interface Row {
  readonly key: string;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly decoys: number;
  readonly decoysHit: number;
}

const corpus = resolve(process.argv[2] ?? '');
const folder = mkdtempSync(join(tmpdir(), 'sidelight-evaluate-'));
const gold = join(folder, 'gold.jsonl');
const predictions = join(folder, 'predictions.jsonl');

function score(...options: readonly string[]): string {
  const program = join(corpus, '..', 'tools', 'score.mjs');
  return execFileSync(process.execPath, [program, gold, predictions, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

function recogniseAll(): void {
  const texts = ['pages.jsonl', 'text.jsonl'].map((file) => readFileSync(join(corpus, file), 'utf8'));
  writeFileSync(gold, texts.join(''));
  const recognise = join(import.meta.dirname, 'recognise.ts');
  const options = { input: readFileSync(gold), maxBuffer: 1 << 28 };
  writeFileSync(predictions, execFileSync(process.execPath, [recognise], options));
}

/** One sentence for each figure of a row that is worse than its floor. */
function findShortfalls({ key, precision, recall, decoys, decoysHit }: Row, floor: Floor): readonly string[] {
  const hit = decoys === 0 ? 0 : decoysHit / decoys;
  return [
    (precision ?? 1) < floor.precision ? `${key}: precision ${precision} is below ${floor.precision}` : '',
    (recall ?? 1) < floor.recall ? `${key}: recall ${recall} is below ${floor.recall}` : '',
    hit > (floor.decoys ?? 1) ? `${key}: ${hit} of the decoys hit, at most ${floor.decoys} may be` : '',
  ].filter((sentence) => sentence !== '');
}

try {
  recogniseAll();
  console.log(score());
  const { rows } = JSON.parse(score('--json')) as { readonly rows: readonly Row[] };
  const shortfalls = Object.entries(floors).flatMap(([key, floor]) => {
    const row = rows.find((candidate) => candidate.key === key);
    return row ? findShortfalls(row, floor) : [`${key}: not scored`];
  });
  for (const sentence of shortfalls) console.log(sentence);
  if (shortfalls.length > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
