// The first page that a new reader sees: the browser's warning answered, a live paragraph, the keys, and what Sidelight does not do.
import type { ComponentChildren, JSX } from 'preact';
import type { Shortcut } from '../options/options-state.ts';
import { Shortcuts } from '../options/Shortcuts.tsx';
import { useWords } from '../words.ts';

export interface WelcomeProps {
  readonly shortcuts: readonly Shortcut[];
  /** Opens the browser's own page for shortcuts. */
  readonly onOpenShortcuts: () => void;
  readonly onOpenOptions: () => void;
  /** Opens Sidelight's full page. */
  readonly onBrowse: () => void;
}

export function Welcome(props: WelcomeProps): JSX.Element {
  const words = useWords();
  const { welcome } = words;
  return (
    <main class="surface options welcome" dir={words.direction} lang={words.locale}>
      <h1>{welcome.heading}</h1>
      <p class="lead">{welcome.lead}</p>
      <Part heading={welcome.warning}>
        <p class="answer">{welcome.harmless}</p>
        <Points items={welcome.warningItems} />
      </Part>
      <Part heading={welcome.try}>
        <p class="hint">{welcome.tryHint}</p>
        <p class="live">{welcome.tryText}</p>
        <p class="hint">{welcome.tryReload}</p>
      </Part>
      <Part heading={welcome.icon}>
        <Points items={welcome.iconItems} />
        <div class="buttons">
          <button type="button" class="push" onClick={props.onBrowse}>
            {words.site.lookAround}
          </button>
          <button type="button" class="second" onClick={props.onOpenOptions}>
            {words.site.options}
          </button>
        </div>
      </Part>
      <Shortcuts {...props} />
      <Part heading={welcome.not}>
        <Points items={welcome.notItems} />
      </Part>
    </main>
  );
}

function Part({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <section class="part">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

function Points({ items }: { readonly items: readonly string[] }): JSX.Element {
  return (
    <ul class="points">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
