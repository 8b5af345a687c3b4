// The popup's first part: whether Sidelight is on for this site and why, or what stands in its way and what helps.
import type { JSX } from 'preact';
import { useWords } from '../words.ts';
import type { Notice } from '../words/site-words.ts';
import type { RuleInForce, SiteState, SwitchReach } from './popup-state.ts';

export interface SiteSwitchProps {
  readonly site: SiteState;
  readonly onSwitch: (value: 'on' | 'off', reach: SwitchReach) => void;
  readonly onAskAccess: () => void;
  readonly onReload: () => void;
  /** What was chosen could not be read: try once more. */
  readonly onAskAgain: () => void;
}

export function SiteSwitch({ site, onSwitch, onAskAccess, onReload, onAskAgain }: SiteSwitchProps): JSX.Element {
  const words = useWords().site;
  switch (site.kind) {
    case 'asking':
      return <header class="site" aria-busy="true" />;
    case 'on':
    case 'off':
      return <Switchable site={site} onSwitch={onSwitch} />;
    case 'left-alone': {
      const { heading, sentence } = words.leftAlone;
      return <SiteNotice notice={{ heading, sentence: sentence(site.contentType) }} />;
    }
    case 'no-access':
      return <SiteNotice notice={words.noAccess} action={{ label: words.giveAccess, onAct: onAskAccess }} />;
    case 'older-page':
      return <SiteNotice notice={words.olderPage} action={{ label: words.reload, onAct: onReload }} />;
    case 'silent':
      return <SiteNotice notice={words.silent} action={{ label: words.reload, onAct: onReload }} />;
    case 'unreadable':
      return <SiteNotice notice={words.unreadable} action={{ label: words.askAgain, onAct: onAskAgain }} />;
    case 'no-page':
      return <SiteNotice notice={words.noPage} />;
  }
}

interface SwitchableProps {
  readonly site: Extract<SiteState, { readonly kind: 'on' | 'off' }>;
  readonly onSwitch: SiteSwitchProps['onSwitch'];
}

function Switchable({ site, onSwitch }: SwitchableProps): JSX.Element {
  const words = useWords().site;
  const isOn = site.kind === 'on';
  const other = isOn ? 'off' : 'on';
  return (
    <header class="site">
      <div class="site-text">
        <h1>{isOn ? words.on(site.site) : words.off(site.site)}</h1>
        <RuleLine rule={site.rule} />
        {site.memory === 'this-tab' && <p>{words.privateWindow}</p>}
        {site.host !== site.site && site.memory === 'kept' && (
          <details>
            <summary>{words.reach}</summary>
            <button type="button" class="small" onClick={() => onSwitch(other, 'host')}>
              {isOn ? words.offOnly(site.host) : words.onOnly(site.host)}
            </button>
          </details>
        )}
      </div>
      <button
        type="button"
        class="switch"
        role="switch"
        aria-checked={isOn}
        aria-label={words.switch(site.site)}
        onClick={() => onSwitch(other, 'site')}
      />
    </header>
  );
}

function RuleLine({ rule }: { readonly rule: RuleInForce }): JSX.Element | null {
  const words = useWords().site;
  switch (rule.kind) {
    case 'everywhere':
      return <p>{words.everywhere}</p>;
    case 'nowhere':
      return <p>{words.nowhere}</p>;
    case 'rule':
      return <p>{words.rule(rule.host)}</p>;
    case 'this-tab':
      // Said by the sentence about private windows, the only place where there are such rules.
      return null;
  }
}

interface SiteNoticeProps {
  readonly notice: Notice;
  readonly action?: { readonly label: string; readonly onAct: () => void };
}

function SiteNotice({ notice, action }: SiteNoticeProps): JSX.Element {
  return (
    <header class="site">
      <div class="site-text">
        <h1>{notice.heading}</h1>
        <p>{notice.sentence}</p>
      </div>
      {action && (
        <button type="button" class="push" onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </header>
  );
}
