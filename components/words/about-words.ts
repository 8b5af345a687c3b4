// Words of About: what the index is made from, what it leaves out, what Sidelight does with a reader's data, whose work it uses.
import type { Catalogue } from './catalogue.ts';

export interface AboutWords {
  readonly heading: string;
  /** "Sidelight 0.1.0" */
  readonly version: (version: string) => string;
  readonly articles: string;
  readonly articlesIntro: (articles: number) => string;
  readonly chosen: string;
  readonly chosenItems: readonly string[];
  readonly notHere: string;
  readonly notHereItems: readonly string[];
  readonly references: string;
  readonly referencesIntro: string;
  readonly privacy: string;
  readonly privacyItems: readonly string[];
  readonly licences: string;
  readonly licencesIntro: string;
}

export function readAboutWords({ text, fill, count }: Catalogue): AboutWords {
  return {
    heading: text('aboutHeading'),
    version: fill('aboutVersion'),
    articles: text('aboutArticles'),
    articlesIntro: count('aboutArticlesIntro'),
    chosen: text('aboutChosen'),
    chosenItems: [text('aboutChosenWho'), text('aboutChosenRule'), text('aboutChosenCautions')],
    notHere: text('aboutNotHere'),
    notHereItems: [
      text('aboutNotHereOther'),
      text('aboutNotHereText'),
      text('aboutNotHereComment'),
      text('aboutNotHereLater'),
    ],
    references: text('aboutReferences'),
    referencesIntro: text('aboutReferencesIntro'),
    privacy: text('aboutPrivacy'),
    privacyItems: [text('aboutPrivacyNetwork'), text('aboutPrivacyStored'), text('aboutPrivacyPage')],
    licences: text('aboutLicences'),
    licencesIntro: text('aboutLicencesIntro'),
  };
}
