// The reader's own date: roles and timelines are told as of today.

/** @returns `YYYY-MM-DD` in the time zone of this machine */
export function formatToday(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
