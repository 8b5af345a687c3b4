// How large the timeline is drawn: its words keep their size, so that a narrow tab needs the popup's drawing.
import { useEffect, useState } from 'preact/hooks';
import type { DrawingSize } from '../timeline/layout-timeline.ts';

/** Units: 380 px less the margins, and the width of the full page's column. */
const drawings = { popup: { width: 344, rows: 6 }, tab: { width: 900, rows: 9 } } as const;
/** Below it the words of the wide drawing would be under two thirds of their size; rem as in styles/pages.css. */
const narrow = '(max-width: 42rem)';

export function useDrawing(layout: keyof typeof drawings): DrawingSize {
  const [isNarrow, setNarrow] = useState(() => layout === 'tab' && matchMedia(narrow).matches);
  useEffect(() => {
    if (layout !== 'tab') return undefined;
    const query = matchMedia(narrow);
    const follow = (): void => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, [layout]);
  return drawings[isNarrow ? 'popup' : layout];
}
