// `npm test`: every check of the project in one go. Prints a line a step, the output of those that fail, and last of all
// `N passed, N failed`; exit status 1 when anything failed. `npm test -- lint types` runs the steps whose names hold a word.
import { requireBrowser } from './browsers.ts';
import { runStep } from './test/run-step.ts';
import { steps, type Step } from './test/steps.ts';
import { addTallies, describeTally, type Tally } from './test/tally.ts';

const indent = (text: string): string => text.trimEnd().replace(/^/gm, '    ');

async function report(step: Step): Promise<Tally> {
  if (process.stdout.isTTY) process.stdout.write(`… ${step.name}`);
  const { passed, failed, output, seconds } = await runStep(step);
  const mark = failed === 0 ? '✓' : '✗';
  console.log(
    `${process.stdout.isTTY ? '\r' : ''}${mark} ${step.name}: ${describeTally({ passed, failed })} (${seconds.toFixed(1)} s)`,
  );
  if (failed > 0) console.log(indent(output));
  return { passed, failed };
}

function chooseSteps(words: readonly string[]): readonly Step[] {
  return words.length === 0 ? steps : steps.filter(({ name }) => words.some((word) => name.includes(word)));
}

// Before the first step, so that a missing browser is told at once and not after minutes.
for (const name of ['chromium', 'firefox'] as const) console.log(`${name}: ${requireBrowser(name)}`);
let total: Tally = { passed: 0, failed: 0 };
for (const step of chooseSteps(process.argv.slice(2))) total = addTallies(total, await report(step));
console.log(describeTally(total));
if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
