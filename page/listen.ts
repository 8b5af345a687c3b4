// Listening to the page, until a signal ends it: before the page does, which may stop an event on its way, and only to what the
// browser itself vouches for. A page can send any event it likes, but not a trusted one.

type EventMap = DocumentEventMap & WindowEventMap;

/** @param passive whether the page may go on before the event is handled; `false` for what may be prevented */
export function listen<Type extends keyof EventMap>(
  target: Document | Window,
  types: readonly Type[],
  signal: AbortSignal,
  handle: (event: EventMap[Type]) => void,
  passive = true,
): void {
  const handleTrusted = (event: Event): void => {
    // The border where the browser's word for the type of an event is taken.
    if (event.isTrusted) handle(event as EventMap[Type]);
  };
  for (const type of types) target.addEventListener(type, handleTrusted, { signal, capture: true, passive });
}
