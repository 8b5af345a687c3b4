// The least that reading a page can cost: a TreeWalker over its text nodes, each character code looked at once. Runs in the
// page, so it may use nothing from outside.

/** @returns ms */
export function readEveryCharacter(): number {
  const began = performance.now();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let sum = 0;
  while (walker.nextNode()) {
    const data = walker.currentNode.nodeValue ?? '';
    for (let at = 0; at < data.length; at++) sum = (sum + data.charCodeAt(at)) | 0;
  }
  const ended = performance.now();
  // Else an engine could leave the loop out.
  document.documentElement.toggleAttribute('data-sum', sum === Infinity);
  return ended - began;
}
