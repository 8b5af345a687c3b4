// Mozilla's linter over the Firefox build: no error, no notice, and no warning but the two that unmodified Preact causes.
import { execFileSync } from 'node:child_process';

/** One finding of `web-ext lint --output json`. */
interface Finding {
  readonly _type: string;
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

interface Report {
  readonly errors: readonly Finding[];
  readonly notices: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** Preact assigns innerHTML for `dangerouslySetInnerHTML`, which nothing of ours uses. */
const ofPreact = 'UNSAFE_VAR_ASSIGNMENT';

function lint(folder: string): Report {
  const args = ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery', '--self-hosted'];
  try {
    return JSON.parse(execFileSync('web-ext', args, { encoding: 'utf8', maxBuffer: 1 << 26 })) as Report;
  } catch (error) {
    // Exit status 1 with findings is an answer as well.
    if (error instanceof Error && 'stdout' in error && String(error.stdout).startsWith('{'))
      return JSON.parse(String(error.stdout)) as Report;
    throw error;
  }
}

const { errors, notices, warnings } = lint('.output/firefox-mv3');
const unexpected = [
  ...errors,
  ...notices,
  ...warnings.filter(({ code, message }) => code !== ofPreact || !message.includes('innerHTML')),
];
for (const { _type, code, message, file, line } of unexpected)
  console.log(`${_type} ${code} ${file ?? ''}:${line ?? ''} ${message}`);
console.log(`${errors.length} errors, ${notices.length} notices, ${warnings.length} warnings of Preact's innerHTML`);
if (unexpected.length > 0) process.exitCode = 1;
