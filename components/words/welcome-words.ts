// Words of the welcome page.
import type { Catalogue } from './catalogue.ts';

export interface WelcomeWords {
  readonly heading: string;
  readonly lead: string;
  readonly warning: string;
  /** The answer to the question that the warning raises; comes before every explanation. */
  readonly harmless: string;
  readonly warningItems: readonly string[];
  readonly try: string;
  readonly tryHint: string;
  /** Names people and a treaty: the page's own marks and cards work on it. */
  readonly tryText: string;
  readonly tryReload: string;
  readonly icon: string;
  readonly iconItems: readonly string[];
  readonly not: string;
  readonly notItems: readonly string[];
}

export function readWelcomeWords({ text }: Catalogue): WelcomeWords {
  const list = (...keys: readonly string[]): readonly string[] => keys.map((key) => text(`welcome${key}`));
  return {
    heading: text('welcomeHeading'),
    lead: text('welcomeLead'),
    warning: text('welcomeWarning'),
    harmless: text('welcomeWarningHarmless'),
    warningItems: list('WarningWhy', 'WarningRead', 'WarningNetwork', 'WarningChange'),
    try: text('welcomeTry'),
    tryHint: text('welcomeTryHint'),
    tryText: text('welcomeTryText'),
    tryReload: text('welcomeTryReload'),
    icon: text('welcomeIcon'),
    iconItems: list('IconText', 'IconHidden'),
    not: text('welcomeNot'),
    notItems: list('NotJudge', 'NotWhole', 'NotSend', 'NotForms'),
  };
}
