// Keeps the card's host where it is on a page that takes it away, or hides it, for a while: frameworks throw out what they
// did not make, and do so once. A page that goes on fighting is left to win.

export interface GroundOptions {
  readonly host: HTMLElement;
  readonly parent: Element;
  readonly signal: AbortSignal;
  /** Given up. */
  readonly onLost: () => void;
}

/** So many times within so many ms the host comes back: no loop, and a reader who still sees it has had time to read. */
const mostFights = 5;
const fightMs = 5000;

export function holdGround({ host, parent, signal, onLost }: GroundOptions): void {
  let fights: number[] = [];
  const observer = new MutationObserver(stand);

  function stand(): void {
    const isShown = host.parentNode === parent && host.matches(':popover-open');
    if (signal.aborted || isShown) return;
    const now = performance.now();
    fights = [...fights.filter((at) => at > now - fightMs), now];
    if (fights.length > mostFights || !parent.isConnected) end();
    else show();
  }

  function show(): void {
    if (host.parentNode !== parent) parent.append(host);
    if (!host.matches(':popover-open')) host.showPopover();
  }

  function end(): void {
    observer.disconnect();
    onLost();
  }

  observer.observe(parent, { childList: true });
  host.addEventListener('toggle', stand, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
