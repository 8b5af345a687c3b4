// Words of the options page and its About.
import type { Settings } from '../../core/interaction/settings.ts';
import type { RuleProblem, Shortcut } from '../options/options-state.ts';
import type { Catalogue } from './catalogue.ts';

/** A question and the sentence under it. */
export interface Field {
  readonly label: string;
  readonly hint: string;
}

export interface OptionsWords {
  readonly heading: string;
  readonly reading: string;
  readonly marks: Field;
  readonly mark: Readonly<Record<Settings['marks'], string>>;
  readonly delay: Field;
  /** "450 ms"; `null`: by key only. */
  readonly delayChoice: (delay: Settings['openDelayMs']) => string;
  readonly subjects: Field;
  readonly where: Field;
  readonly sites: Readonly<Record<Settings['sites'], string>>;
  readonly looks: string;
  readonly theme: Field;
  readonly themes: Readonly<Record<Settings['theme'], string>>;
  readonly badge: Field;
  readonly rules: Field;
  readonly noRules: string;
  readonly ruleHost: string;
  readonly ruleValue: string;
  readonly ruleActions: string;
  readonly ruleValues: Readonly<Record<'on' | 'off', string>>;
  readonly add: string;
  readonly addHeading: string;
  /** On the button, and its whole name for screen readers. */
  readonly editShort: string;
  readonly edit: (host: string) => string;
  readonly removeShort: string;
  readonly remove: (host: string) => string;
  readonly save: string;
  readonly cancel: string;
  readonly problem: (problem: RuleProblem) => string;
  readonly suppressed: Field;
  readonly suppressedForm: string;
  /** "“kim” for Kim Jong Un" */
  readonly suppressedAs: (form: string, label: string) => string;
  readonly allowShort: string;
  readonly allow: (form: string, host: string) => string;
  readonly shortcuts: Field;
  readonly command: Readonly<Record<Shortcut['command'], string>>;
  readonly noKeys: string;
  readonly changeShortcuts: string;
  readonly shortcutsElsewhere: string;
  readonly notSaved: string;
  readonly notRead: string;
}

export function readOptionsWords(catalogue: Catalogue): OptionsWords {
  const { text, fill } = catalogue;
  const field = (key: string): Field => ({ label: text(key), hint: text(`${key}Hint`) });
  return {
    heading: text('optionsHeading'),
    reading: text('optionsReading'),
    marks: field('optionsMarks'),
    mark: { first: text('marksFirst'), every: text('marksEvery'), none: text('marksNone') },
    delay: field('optionsDelay'),
    delayChoice: readDelay(catalogue),
    subjects: field('optionsSubjects'),
    where: field('optionsWhere'),
    sites: { on: text('sitesOn'), off: text('sitesOff') },
    looks: text('optionsLooks'),
    theme: field('optionsTheme'),
    themes: { page: text('themePage'), light: text('themeLight'), dark: text('themeDark') },
    badge: field('optionsBadge'),
    rules: field('optionsRules'),
    noRules: text('rulesNone'),
    ruleHost: text('ruleHost'),
    ruleValue: text('ruleValue'),
    ruleActions: text('ruleActions'),
    ruleValues: { on: text('ruleOn'), off: text('ruleOff') },
    add: text('ruleAdd'),
    addHeading: text('ruleAddHeading'),
    editShort: text('ruleEditShort'),
    edit: fill('ruleEdit'),
    removeShort: text('ruleRemoveShort'),
    remove: fill('ruleRemove'),
    save: text('ruleSave'),
    cancel: text('ruleCancel'),
    problem: readProblem(text, fill),
    suppressed: field('optionsSuppressed'),
    suppressedForm: text('suppressedForm'),
    suppressedAs: fill('suppressedAs'),
    allowShort: text('suppressedAllowShort'),
    allow: fill('suppressedAllow'),
    shortcuts: field('optionsShortcuts'),
    command: {
      'next-mention': text('commandNextMention'),
      'previous-mention': text('commandPreviousMention'),
      'toggle-site': text('commandToggleSite'),
      _execute_action: text('commandOpenPopup'),
    },
    noKeys: text('shortcutsNoKeys'),
    changeShortcuts: text('shortcutsChange'),
    shortcutsElsewhere: text('shortcutsElsewhere'),
    notSaved: text('optionsNotSaved'),
    notRead: text('optionsNotRead'),
  };
}

function readDelay({ locale, text, fill }: Catalogue): OptionsWords['delayChoice'] {
  const milliseconds = new Intl.NumberFormat(locale, { style: 'unit', unit: 'millisecond' });
  const choices = { 200: text('delayShort'), 450: text('delayMiddle'), 800: text('delayLong') };
  const choice = fill('delayChoice');
  const byKey = text('delayByKey');
  return (delay) => (delay === null ? byKey : choice(choices[delay], milliseconds.format(delay)));
}

function readProblem(text: Catalogue['text'], fill: Catalogue['fill']): OptionsWords['problem'] {
  const sentences = {
    empty: text('ruleProblemEmpty'),
    'not-a-host': text('ruleProblemNotAHost'),
    'not-saved': text('ruleProblemNotSaved'),
  };
  const taken = fill('ruleProblemTaken');
  return (problem) => (problem.kind === 'taken' ? taken(problem.host) : sentences[problem.kind]);
}
