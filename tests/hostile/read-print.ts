// What a page is on paper, as text that can be compared: its PDF, without what differs each time.
import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';

/** What follows the word `stream`, but not `endstream`. */
const streams = /(?<=(?<!end)stream\r?\n)[^]*?(?=\r?\nendstream)/g;
/** Dates and ids; Firefox packs its date with the rest, so that lengths change with it, which are objects of their own there, */
const marksOfTime = /\/(?:CreationDate|ModDate|ID|Length)[^\n]*|(?<= obj\s+)\d+(?=\s+endobj)/g;
/** and with them the places in the file, in either form of its last part (ISO 32000-2, 7.5.4 and 7.5.8). */
const places = /\/Type \/XRef[^]*?endstream|\bxref\r?\n[^]*?trailer|startxref\s+\d+/g;

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
  return pdf.toString('latin1').replaceAll(places, '').replaceAll(streams, unpack).replaceAll(marksOfTime, '');
}
