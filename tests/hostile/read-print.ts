// What a page is on paper, as text that can be compared: its PDF, without what differs each time.
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** What follows the word `stream`, but not `endstream`. */
const streams = /(?<=(?<!end)stream\r?\n)[^]*?(?=\r?\nendstream)/g;
/** Dates, ids and places in the file; Firefox packs its date with the rest. */
const marksOfTime = /\/(?:CreationDate|ModDate|ID|Length)[^\n]*/g;

/** @returns the stream itself where it is not packed, as pictures and fonts may be */
function unpack(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
  } catch {
    return stream;
  }
}

/** Prints a page with its backgrounds, and unpacks the PDF. */
export async function readPrint(page: Page): Promise<string> {
  const pdf = Buffer.from(await page.pdf({ printBackground: true }));
  return pdf.toString('latin1').replaceAll(streams, unpack).replaceAll(marksOfTime, '');
}
