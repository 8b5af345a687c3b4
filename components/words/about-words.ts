// Words of About: what the index is made from, what it leaves out, what Sidelight does with a reader's data, whose work it uses.
import type { Catalogue } from './catalogue.ts';

export interface AboutWords {
  readonly heading: string;
  /** "Sidelight 0.1.0" */
  readonly version: (version: string) => string;
  readonly articles: string;
  readonly articlesIntro: (articles: number) => string;
  readonly notHere: string;
  readonly notHereItems: readonly string[];
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
    notHere: text('aboutNotHere'),
    notHereItems: [text('aboutNotHereOther'), text('aboutNotHereText'), text('aboutNotHereLater')],
    privacy: text('aboutPrivacy'),
    privacyItems: [text('aboutPrivacyNetwork'), text('aboutPrivacyStored'), text('aboutPrivacyPage')],
    licences: text('aboutLicences'),
    licencesIntro: text('aboutLicencesIntro'),
  };
}
