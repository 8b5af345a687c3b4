// The index with a part of its full names alone: growth is told from the smaller one to ours.
import { buildAutomaton } from '../../core/recognition/names/automaton-builder.ts';
import { follow, unpackAutomaton } from '../../core/recognition/names/automaton.ts';
import { finish } from '../../core/recognition/steps.ts';
import type { NameIndex } from '../../core/recognition/name-index.ts';

export interface CountedIndex {
  readonly index: NameIndex;
  /** Name forms in all. */
  readonly count: number;
}

/** Keeps one form of `every`, of whatever kind. */
export function thinForms(names: NameIndex, every: number): CountedIndex {
  const forms = [...listForms(names)].filter((_, at) => at % every === 0);
  return { index: { ...names, automaton: buildAutomaton(new Map(forms)) }, count: forms.length };
}

/** Every form that the automaton holds, with its output. */
function listForms(names: NameIndex): ReadonlyMap<string, number> {
  const automaton = finish(unpackAutomaton(names.automaton));
  const found = new Map<string, number>();
  const letterOf = (symbol: number): string => names.automaton.alphabet.charAt(symbol - 1);
  const visit = (state: number, form: string): void => {
    const output = automaton.output[state] ?? 0;
    if (output > 0) found.set(form, output - 1);
    const symbols = automaton.edgeSymbol.slice(automaton.firstEdge[state], automaton.firstEdge[state + 1]);
    for (const symbol of symbols) visit(follow(automaton, state, symbol), form + letterOf(symbol));
  };
  automaton.start.forEach((state, symbol) => {
    if (state >= 0) visit(state, letterOf(symbol));
  });
  return found;
}
