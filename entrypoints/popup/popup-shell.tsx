// Popup with everything it is given: where the reader is, what the page behind says, what the reader has chosen.
import { useEffect, useState } from 'preact/hooks';
import type { FoundMention } from '../../components/popup/popup-state.ts';
import { Popup } from '../../components/popup/Popup.tsx';
import { useWords } from '../../components/words.ts';
import type { CardIndex } from '../../core/knowledge/model.ts';
import type { FindSubjects } from '../../core/knowledge/subject-finder.ts';
import { valueOr, type Outcome } from '../../platform/outcome.ts';
import { getVersion, openOptions } from '../../platform/own-pages.ts';
import { reloadTab, requestAccess } from '../../platform/page-behind.ts';
import { switchPage } from '../../platform/page-switch.ts';
import { suppressForm } from '../../platform/settings-storage.ts';
import { askFrame } from '../../platform/tab-messages.ts';
import { buildPageState, buildSiteState } from './behind-state.ts';
import { describeMention } from './describe-mention.ts';
import { formatToday } from '../../core/interaction/today.ts';
import { namePlace } from './name-place.ts';
import { usePageBehind } from './use-page-behind.ts';
import { usePlace } from './use-place.ts';

export interface PopupShellProps {
  readonly layout: 'popup' | 'tab';
  readonly loadIndex: () => Promise<CardIndex>;
  readonly findSubjects: FindSubjects;
}

export function PopupShell({ layout, loadIndex, findSubjects }: PopupShellProps) {
  const index = useIndex(loadIndex);
  const [place, onPlace] = usePlace({ kind: layout === 'tab' ? 'people' : 'page' });
  const [behind, refresh] = usePageBehind(layout === 'popup');
  const { tab } = behind;
  const [isLost, setLost] = useState(false);
  const site = buildSiteState(behind);
  const { tabs } = useWords().popup;
  useEffect(() => {
    const name = layout === 'tab' && index !== null ? namePlace(place, index, tabs) : '';
    document.title = name === '' ? 'Sidelight' : `${name} · Sidelight`;
  }, [layout, place, index, tabs]);
  const note = async (written: Promise<Outcome<unknown>>) => {
    setLost((await written).kind === 'failed');
    refresh();
  };
  return (
    <Popup
      layout={layout}
      site={site}
      page={buildPageState(behind)}
      index={index}
      findSubjects={findSubjects}
      today={formatToday(new Date())}
      place={place}
      onPlace={onPlace}
      onSwitch={(wanted, reach) => {
        if (tab !== null && 'site' in site)
          void note(switchPage(tab, { host: site.host, site: site.site, wanted, reach }));
      }}
      onAskAccess={() => void requestAccess().then(refresh)}
      onReload={() => tab !== null && leave(reloadTab(tab.tabId))}
      onGo={(mention) => (tab === null ? Promise.resolve(false) : go(tab.tabId, mention))}
      onAskAgain={() => location.reload()}
      onCopy={(mention) => copyText(describeMention(mention, getVersion()))}
      onOpenOptions={() => leave(openOptions())}
      {...('site' in site && site.memory === 'kept'
        ? { onNotThis: ({ subject, surface }: FoundMention) => void note(suppressForm(site.host, subject, surface)) }
        : {})}
      {...(isLost ? { problem: 'not-saved' } : {})}
    />
  );
}

/** Asked for when the switch and the search field have been painted. */
function useIndex(load: () => Promise<CardIndex>): CardIndex | null {
  const [index, setIndex] = useState<CardIndex | null>(null);
  useEffect(() => void load().then(setIndex), [load]);
  return index;
}

/** The popup closes over a page that now shows the card; a mention that is gone leaves it open to say so. */
async function go(tabId: number, { frame, key }: FoundMention): Promise<boolean> {
  const isThere = valueOr(await askFrame(tabId, frame, { type: 'go', key }), false);
  if (isThere) window.close();
  return isThere;
}

/** Browsers allow it inside a click, without a permission. */
async function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}

function leave(done: Promise<unknown>): void {
  void done.then(() => window.close());
}
