// From a message catalogue to the words of the interface. Pure: the entrypoint passes the extension's `i18n.getMessage`.
import { readAboutWords } from './words/about-words.ts';
import { readCardWords } from './words/card-words.ts';
import { createCatalogue, type GetMessage } from './words/catalogue.ts';
import { readDateWords } from './words/date-words.ts';
import { readOptionsWords } from './words/options-words.ts';
import { readPopupWords } from './words/popup-words.ts';
import { readRoleWords } from './words/role-words.ts';
import { readSiteWords } from './words/site-words.ts';
import { readStatementWords } from './words/statement-words.ts';
import { readTerms } from './words/term-words.ts';
import { readTimelineWords } from './words/timeline-words.ts';
import { readTransferWords } from './words/transfer-words.ts';
import { readWelcomeWords } from './words/welcome-words.ts';
import type { Words } from './words.ts';

/** @throws when the catalogue misses a message; read-words.test.ts holds every catalogue against this */
export function readWords(getMessage: GetMessage): Words {
  const catalogue = createCatalogue(getMessage);
  const dates = readDateWords(catalogue);
  const statement = readStatementWords(catalogue, dates);
  return {
    locale: catalogue.locale,
    direction: catalogue.text('interfaceDirection') === 'rtl' ? 'rtl' : 'ltr',
    dates,
    statement,
    role: readRoleWords(catalogue, dates, statement.on),
    term: readTerms(catalogue),
    timeline: readTimelineWords(catalogue),
    card: readCardWords(catalogue),
    site: readSiteWords(catalogue),
    popup: readPopupWords(catalogue),
    options: readOptionsWords(catalogue),
    transfer: readTransferWords(catalogue),
    about: readAboutWords(catalogue),
    welcome: readWelcomeWords(catalogue),
  };
}
