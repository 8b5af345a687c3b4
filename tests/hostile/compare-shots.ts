// How much two screenshots differ, reckoned in a page: browsers can read their own pictures.
import type { Page } from 'puppeteer-core';

/** @param first @param second PNG in base64, of the same size @returns share of pixels with a channel that differs by more than 8 of 255 */
export function countDifferentPixels(board: Page, first: string, second: string): Promise<number> {
  return board.evaluate(
    async (...shots) => {
      const pictures = await Promise.all(
        shots.map(async (shot) => {
          const image = new Image();
          image.src = `data:image/png;base64,${shot}`;
          await image.decode();
          const { width, height } = image;
          const canvas = new OffscreenCanvas(width, height).getContext('2d');
          canvas?.drawImage(image, 0, 0);
          return canvas?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray();
        }),
      );
      const [a = new Uint8ClampedArray(), b = new Uint8ClampedArray()] = pictures;
      let different = 0;
      for (let at = 0; at < a.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs((a[at + channel] ?? 0) - (b[at + channel] ?? 0)) > 8)) different += 1;
      return different / (a.length / 4);
    },
    first,
    second,
  );
}
