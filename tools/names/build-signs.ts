// Forms to data/signs.json: of all that could stand on a page, the little without which no mention can be. What a form may be
// followed by, which language it is of and where words begin is kept only as far as it spares pages the reading.
import type { TermConcept } from '../../core/recognition/treaties/treaty-terms.ts';
import type { NameEntry, TreatyRule } from '../../core/recognition/name-index.ts';
import { groups, type ScriptSigns, type Signs, type Words } from '../../core/recognition/first-look/signs.ts';
import { buildNameSigns } from './build-name-signs.ts';
import type { CollectedForm, FormCollection } from './form-collection.ts';
import { NameFault } from './name-fault.ts';
import { isCased, isLatin, isOther, joinWords, leaveShortest, shorten } from './sign-forms.ts';

/** What makes a treaty out of a word that binds. */
const subjectConcepts = ['defence', 'strategic', 'friendship', 'neighbours', 'big', 'anniversary'] as const;

/** @throws NameFault where a treaty could be described without any word that is looked for */
export function buildSigns(collection: FormCollection, treaties: readonly (readonly [string, TreatyRule])[]): Signs {
  for (const [id, rule] of treaties) checkRule(id, rule);
  const years = [...new Set(treaties.flatMap(([, rule]) => rule.years))].join('|');
  const build = (isOwn: (form: string) => boolean): ScriptSigns => {
    const forms = collection.list().filter(({ form }) => isOwn(form));
    const words = createWordLists(forms);
    const { names, ...surnames } = buildNameSigns(forms, collection.listPairs(), isOwn);
    const sought: Record<(typeof groups)[number], Words> = {
      name: names,
      whole: words.ofCompounds(),
      limitless: words.ofConcepts('limitless'),
      noun: words.ofConcepts('noun'),
      deal: words.ofConcepts('deal', 'era'),
    };
    return {
      ...surnames,
      sought: groups.map((group) => `(${sought[group]})`).join('|'),
      subjects: words.ofConcepts(...subjectConcepts),
      bonds: words.ofConcepts('bond', 'strategic'),
      parties: words.ofParties(),
    };
  };
  return { years, latin: build(isLatin), other: build(isOther) };
}

interface WordLists {
  ofConcepts(...concepts: readonly TermConcept[]): Words;
  /** Words and phrases that bind and say for what. */
  ofCompounds(): Words;
  ofParties(): Words;
}

function createWordLists(forms: readonly CollectedForm[]): WordLists {
  const list = (isSought: (entry: NameEntry) => boolean): Words => {
    const sought = forms.filter(({ entries }) => entries.some(isSought));
    return joinWords(
      leaveShortest(sought.map(({ form, open }) => (open || !isBrief(form) ? shorten(form) : `${form}0`))),
    );
  };
  const isOf = (entry: NameEntry, concepts: readonly TermConcept[]): boolean =>
    entry.kind === 'term' && entry.concepts.some((concept) => concepts.includes(concept));
  const isCompound = (entry: NameEntry): boolean =>
    entry.kind === 'term' && entry.concepts.length > 1 && isOf(entry, ['noun', 'deal']);
  return {
    ofConcepts: (...concepts) => list((entry) => isOf(entry, concepts) && !isCompound(entry)),
    ofCompounds: () => list(isCompound),
    ofParties: () => list(({ kind }) => kind === 'world'),
  };
}

/** Begins other words as well, so that its end is asked for; in scripts without spaces, or with particles, that tells nothing. */
const isBrief = (form: string): boolean => isCased(form) && form.length <= 6;

/** What first-look.ts takes for granted. */
function checkRule(id: string, { any, alone, named }: TreatyRule): void {
  const has = (set: readonly TermConcept[], ...concepts: readonly TermConcept[]): boolean =>
    set.some((concept) => concepts.includes(concept));
  const isSought = (set: readonly TermConcept[]): boolean =>
    has(set, 'new') ||
    (has(set, 'noun', 'deal') && has(set, 'joined', ...subjectConcepts)) ||
    (has(set, 'era') && has(set, ...subjectConcepts)) ||
    (has(set, 'limitless') && has(set, 'bond', 'strategic', 'quoted'));
  const field = (name: string): string => `seeds/subjects/${id}.yaml: descriptions.${name}`;
  for (const [name, sets] of Object.entries({ any, alone, named })) {
    const unsought = sets.find((set) => !isSought(set));
    if (unsought) throw new NameFault(`${field(name)}: pages are not looked at for ${unsought.join(' and ')} alone`);
  }
}
