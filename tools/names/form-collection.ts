// Where forms are gathered on the way from seeds to data/names.json: each folded form with everything it can stand for.
import type { NameEntry } from '../../core/recognition/name-index.ts';
import type { Form, PairedForms } from '../../core/recognition/names/name-forms.ts';

/** A form that letters may continue is held apart from the same form closed. */
export interface FormCollection {
  add(form: Form, entry: NameEntry): void;
  /** Forms too many to be written out. */
  addPairs(pairs: PairedForms, entry: NameEntry): void;
  /** Sorted, so that the same seeds give the same bytes. An open form yields what the closed one does as well. */
  list(): readonly CollectedForm[];
  listPairs(): readonly CollectedPairs[];
}

export interface CollectedForm extends Form {
  readonly entries: readonly NameEntry[];
}

export interface CollectedPairs {
  readonly starts: readonly string[];
  readonly ends: readonly CollectedForm[];
}

export function createFormCollection(): FormCollection {
  const written = createForms();
  const pairs: CollectedPairs[] = [];
  /** What a form that was written out stands for besides. */
  const pairedEntries = (form: string): readonly NameEntry[] =>
    pairs.flatMap(({ starts, ends }) => {
      const found = ends.filter((end) => form.endsWith(end.form) && starts.includes(form.slice(0, -end.form.length)));
      return found.flatMap(({ entries }) => entries);
    });
  return {
    add: written.add,
    addPairs: ({ starts, ends }, entry) => {
      const collected = createForms();
      for (const end of ends) collected.add(end, entry);
      pairs.push({ starts, ends: collected.list() });
    },
    list: () => written.list().map((form) => ({ ...form, entries: [...form.entries, ...pairedEntries(form.form)] })),
    listPairs: () => pairs,
  };
}

function createForms(): Pick<FormCollection, 'add' | 'list'> {
  const closed = new Map<string, Set<NameEntry>>();
  const open = new Map<string, Set<NameEntry>>();
  return {
    add: (form, entry) => {
      const forms = form.open ? open : closed;
      const known = forms.get(form.form);
      if (known) known.add(entry);
      else forms.set(form.form, new Set([entry]));
    },
    list: () => {
      const all = [...new Set([...closed.keys(), ...open.keys()])].sort();
      return all.map((form) => ({
        form,
        open: open.has(form),
        entries: [...(open.get(form) ?? []), ...(closed.get(form) ?? [])],
      }));
    },
  };
}

/** Equal values get one number, in order of first appearance. */
export interface Numbering<Value> {
  readonly values: readonly Value[];
  readonly numberOf: (value: Value) => number;
}

export function createNumbering<Value>(): Numbering<Value> {
  const values: Value[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: Value): number => {
    const key = JSON.stringify(value);
    const number = numbers.get(key) ?? values.push(value) - 1;
    numbers.set(key, number);
    return number;
  };
  return { values, numberOf };
}
