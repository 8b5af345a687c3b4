// Runs one step of `npm test`; what it says is shown when it fails.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { tallyVitest, type Tally } from './tally.ts';
import type { Step } from './steps.ts';

export interface StepResult extends Tally {
  readonly output: string;
  readonly seconds: number;
}

/** A step that hangs must not hang CI: the slowest takes about eight minutes. */
const stepMs = 13 * 60_000;

interface Ended {
  readonly succeeded: boolean;
  readonly output: string;
}

function runCommand(command: string, args: readonly string[]): Promise<Ended> {
  // The project's own programs first, Node itself among them: the one outside may be older than the tools can bear.
  const path = `${resolve('node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;
  const child = spawn(command, args, {
    env: { ...process.env, PATH: path, FORCE_COLOR: '0', NO_COLOR: '1', NO_UPDATE_NOTIFIER: '1' },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: stepMs,
  });
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  return new Promise((done) => {
    child.once('error', (error) => done({ succeeded: false, output: error.message }));
    child.once('close', (status) => done({ succeeded: status === 0, output: said.join('') }));
  });
}

function readIfThere(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

async function runVitest(command: string, args: readonly string[]): Promise<Ended & Tally> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-report-'));
  const file = join(folder, 'report.json');
  const ended = await runCommand(command, [
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const tally = tallyVitest(readIfThere(file), ended.succeeded);
  rmSync(folder, { recursive: true });
  return { ...ended, ...tally };
}

async function runOne(command: string, args: readonly string[]): Promise<Ended & Tally> {
  const ended = await runCommand(command, args);
  return { ...ended, passed: ended.succeeded ? 1 : 0, failed: ended.succeeded ? 0 : 1 };
}

export async function runStep({ command, args, counts }: Step): Promise<StepResult> {
  const begun = performance.now();
  const { passed, failed, output } = await (counts === 'vitest' ? runVitest : runOne)(command, args);
  return { passed, failed, output, seconds: (performance.now() - begun) / 1000 };
}
