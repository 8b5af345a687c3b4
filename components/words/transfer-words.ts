// Words of import and export on the options page.
import type { TransferProblem } from '../../core/interaction/transfer.schema.ts';
import type { Catalogue } from './catalogue.ts';

export interface TransferWords {
  readonly heading: string;
  readonly hint: string;
  readonly export: string;
  readonly import: string;
  /** "Imported: 12 entries." */
  readonly done: (entries: number) => string;
  /** Before the reasons why a file was rejected. */
  readonly nothing: string;
  readonly notJson: string;
  readonly notOurs: string;
  readonly tooLarge: string;
  readonly notSaved: string;
  /** "siteRules[3].host cannot be "*.example"." */
  readonly problem: (problem: TransferProblem) => string;
  /** How many more mistakes a file has than are listed. */
  readonly more: (problems: number) => string;
}

export function readTransferWords({ text, fill, count }: Catalogue): TransferWords {
  return {
    heading: text('optionsTransfer'),
    hint: text('optionsTransferHint'),
    export: text('transferExport'),
    import: text('transferImport'),
    done: count('transferDone'),
    nothing: text('transferNothing'),
    notJson: text('transferNotJson'),
    notOurs: text('transferNotOurs'),
    tooLarge: text('transferTooLarge'),
    notSaved: text('transferNotSaved'),
    problem: readProblem(fill),
    more: count('transferMore'),
  };
}

function readProblem(fill: Catalogue['fill']): TransferWords['problem'] {
  const sentences = {
    missing: fill('transferMissing'),
    unknown: fill('transferUnknown'),
    wrong: fill('transferWrong'),
    twice: fill('transferTwice'),
  };
  return ({ kind, place, value }) => sentences[kind](place, value);
}
