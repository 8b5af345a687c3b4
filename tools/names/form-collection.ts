// Where forms are gathered on the way from seeds to data/names.json: each folded form with everything it can stand for.
import type { NameEntry } from '../../core/recognition/name-index.ts';
import type { Form } from '../../core/recognition/names/name-forms.ts';

/** A form that letters may continue is held apart from the same form closed. */
export interface FormCollection {
  add(form: Form, entry: NameEntry): void;
  /** Sorted, so that the same seeds give the same bytes. An open form yields what the closed one does as well. */
  list(): readonly CollectedForm[];
}

export interface CollectedForm extends Form {
  readonly entries: readonly NameEntry[];
}

export function createFormCollection(): FormCollection {
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
