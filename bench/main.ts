// `npm run bench`: builds for both browsers and prints what Sidelight costs, against others measured in the same run.
// `npm run bench -- sizes heap` runs these sections alone, `--runs 5` measures each thing five times, `--pages 6` loads six saved
// pages. Needs both browsers.
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Section } from './section.ts';
import { busy } from './sections/busy.ts';
import { growth } from './sections/growth.ts';
import { heap } from './sections/heap.ts';
import { leaks } from './sections/leaks.ts';
import { loading } from './sections/loading.ts';
import { pointing } from './sections/pointing.ts';
import { popup } from './sections/popup.ts';
import { profile } from './sections/profile.ts';
import { sizes } from './sections/sizes.ts';
import { formatTable } from './table.ts';

const sections: readonly Section[] = [sizes, growth, heap, pointing, popup, loading, busy, leaks, profile];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '3' },
    pages: { type: 'string', default: '100' },
    help: { type: 'boolean', default: false },
  },
});
const unknown = positionals.filter((name) => !sections.some((section) => section.name === name));

if (values.help || unknown.length > 0) {
  console.log(
    unknown.length > 0
      ? `No section ${unknown.join(', ')}. There are:`
      : 'npm run bench -- [sections] [--runs 3] [--pages 100]',
  );
  for (const { name, about } of sections) console.log(`  ${name.padEnd(10)} ${about}`);
  process.exitCode = unknown.length > 0 ? 1 : 0;
} else {
  const runs = Math.max(1, Number(values.runs) || 1);
  const busy = loadavg()[0] ?? 0;
  console.log(
    `${cpus().length} cores, load ${busy.toFixed(1)}${busy > 1 ? ': others are at work, trust the ratios' : ''}`,
  );
  const chosen = sections.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  for (const section of chosen) {
    for await (const table of section.run({ runs, pages: Math.max(1, Number(values.pages) || 1) }))
      console.log(formatTable(table));
  }
}
