// Keeps the reader's place in location.hash: back and forward work, and a place can be opened as an address.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { buildAddress, parsePlace, type Place } from '../../components/place.ts';

/** @param start where a reader is who came without a place, or with one that is none */
export function usePlace(start: Place): readonly [place: Place, goTo: (place: Place) => void] {
  const [hash, setHash] = useState(location.hash);
  /** How far each entry of the history was scrolled when it was left, px. */
  const [tops] = useState(() => new Map<string, number>());
  useEffect(() => {
    // Browsers restore it before the place is drawn, when the page may still be too short.
    history.scrollRestoration = 'manual';
    let entry = findEntry();
    const handleHash = () => {
      tops.set(entry, scrollY);
      entry = findEntry();
      setHash(location.hash);
    };
    addEventListener('hashchange', handleHash);
    return () => removeEventListener('hashchange', handleHash);
  }, []);
  const place = parsePlace(hash);
  useLayoutEffect(() => {
    const top = tops.get(findEntry());
    // A statement scrolls to itself; every other new place is read from its top.
    if (top !== undefined || place?.kind !== 'statement') scrollTo(0, top ?? 0);
  }, [hash]);
  return [place ?? start, goTo];
}

const findEntry = (): string => navigation.currentEntry?.key ?? '';

function goTo(place: Place): void {
  location.hash = buildAddress(place);
}
