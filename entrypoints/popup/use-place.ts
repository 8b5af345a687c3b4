// Keeps the reader's place in location.hash: back and forward work, and a place can be opened as an address.
import { useEffect, useState } from 'preact/hooks';
import { buildAddress, parsePlace, type Place } from '../../components/place.ts';

/** @param start where a reader is who came without a place, or with one that is none */
export function usePlace(start: Place): readonly [place: Place, goTo: (place: Place) => void] {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const handleHash = () => setHash(location.hash);
    addEventListener('hashchange', handleHash);
    return () => removeEventListener('hashchange', handleHash);
  }, []);
  return [parsePlace(hash) ?? start, goTo];
}

function goTo(place: Place): void {
  location.hash = buildAddress(place);
}
