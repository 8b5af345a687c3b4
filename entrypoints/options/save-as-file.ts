// Gives the reader a file, by a link that nobody sees: no permission for downloads is asked for.

const fileName = 'sidelight.json';

export function saveAsFile(text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has begun to read it by the next task; Firefox has been seen to lose the file when it is let go at once.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
