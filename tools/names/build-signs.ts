// Forms to data/signs.json: of all that could stand on a page, the little without which no mention can be. What a form may be
// followed by, which language it is of and where words begin is kept only as far as it spares pages the reading.
import type { TermConcept } from '../../core/recognition/treaties/treaty-terms.ts';
import type { NameEntry, TreatyRule } from '../../core/recognition/name-index.ts';
import type { ScriptSigns, Signs } from '../../core/recognition/first-look/signs.ts';
import { buildNameSigns } from './build-name-signs.ts';
import type { FormCollection } from './form-collection.ts';
import { NameFault } from './name-fault.ts';
import { isCased, isLatin, isOther, leaveShortest, shorten } from './sign-forms.ts';

/** Concepts of which every description has at least one. */
const treatyConcepts: ReadonlySet<TermConcept> = new Set([
  'noun',
  'defence',
  'friendship',
  'neighbours',
  'strategic',
  'limitless',
  'era',
]);

/** @throws NameFault where a treaty could be described without any word that is looked for */
export function buildSigns(collection: FormCollection, treaties: readonly (readonly [string, TreatyRule])[]): Signs {
  for (const [id, rule] of treaties) checkRule(id, rule);
  const build = (isOwn: (form: string) => boolean): ScriptSigns => {
    const forms = collection.list().filter(({ form }) => isOwn(form));
    const listWords = (isSought: (entry: NameEntry) => boolean): string => {
      const sought = forms.filter(({ entries }) => entries.some(isSought));
      return leaveShortest(sought.map(({ form, open }) => (open || !isBrief(form) ? shorten(form) : `${form}0`))).join(
        '|',
      );
    };
    const ofConcept = (concepts: ReadonlySet<TermConcept>): string =>
      listWords((entry) => entry.kind === 'term' && entry.concepts.some((concept) => concepts.has(concept)));
    return {
      ...buildNameSigns(forms, collection.listPairs(), isOwn),
      treaties: ofConcept(treatyConcepts),
      parties: listWords(({ kind }) => kind === 'world'),
      limitless: ofConcept(new Set(['limitless'])),
      bonds: ofConcept(new Set(['bond', 'strategic'])),
    };
  };
  return { latin: build(isLatin), other: build(isOther) };
}

/** Begins other words as well, so that its end is asked for; in scripts without spaces, or with particles, that tells nothing. */
const isBrief = (form: string): boolean => isCased(form) && form.length <= 6;

/** What first-look.ts takes for granted. */
function checkRule(id: string, { any, alone, named }: TreatyRule): void {
  const has = (set: readonly TermConcept[], ...concepts: readonly TermConcept[]): boolean =>
    set.some((concept) => concepts.includes(concept));
  const sought = [...treatyConcepts];
  const field = (name: string): string => `seeds/subjects/${id}.yaml: descriptions.${name}`;
  if (![...any, ...named].every((set) => has(set, ...sought, 'new')))
    throw new NameFault(`${field('any')}: each list must name one of ${sought.join(', ')}`);
  if (!alone.every((set) => has(set, 'limitless') && has(set, 'bond', 'strategic')))
    throw new NameFault(`${field('alone')}: without parties only a bond that is limitless is sure`);
}
