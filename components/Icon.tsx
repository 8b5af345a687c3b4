// The few drawn signs of the interface, 16 by 16, in the colour of the text beside them. Always beside words or a label.
import type { JSX } from 'preact';

const shapes = {
  pin: 'M6 2.2h4l-.6 4 2.6 2.3v1H4v-1l2.6-2.3zM8 9.6v4.2',
  close: 'm4 4 8 8m0-8-8 8',
  search: 'M11.4 7a4.4 4.4 0 1 1-8.8 0 4.4 4.4 0 0 1 8.8 0zm-1.2 3.3 3.4 3.4',
  out: 'M6 3.5H3.5v9h9V10M9 3h4v4m0-4L7.5 8.5',
  back: 'M9.8 3.4 5.2 8l4.6 4.6',
  forth: 'm6.2 3.4 4.6 4.6-4.6 4.6',
  sliders:
    'M2.4 4.6h5.4m3.6 0h2.2M2.4 11.4h2.2m3.6 0h5.4M11.4 4.6a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0zM8.2 11.4a1.8 1.8 0 1 1-3.6 0 1.8 1.8 0 0 1 3.6 0z',
  copy: 'M5.6 5.6h7.8v7.8H5.6zM10.4 5.4V2.6H2.6v7.8h2.8',
  strike: 'M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0zM4.1 4.1l7.8 7.8',
  contradicted: 'M8 2.3 14.2 13H1.8zM8 6.4v3.2m0 1.9v.1',
  arithmetic: 'M4 5.8h8M4 10.2h8M10.6 2.6 5.4 13.4',
  reworded:
    'M3.2 8.6V6.2c0-1.7.9-2.8 2.6-3.2M3.2 6.4h3v3.4h-3zM9.2 8.6V6.2c0-1.7.9-2.8 2.6-3.2M9.2 6.4h3v3.4h-3zM3.2 13h9.6',
  undated:
    'M2.8 4h10.4v9.2H2.8zM2.8 6.8h10.4M5.4 2.4V4m5.2-1.6V4M6.9 9.2c.1-1.2 2.2-1.2 2.2 0 0 .8-1.1.8-1.1 1.5m0 .9v.1',
  overtaken: 'M13.6 8A5.6 5.6 0 1 1 2.4 8a5.6 5.6 0 0 1 11.2 0zM8 4.6V8l2.4 1.5',
} as const;

export interface IconProps {
  readonly name: keyof typeof shapes;
}

/** Hidden from screen readers: the words are elsewhere. Mirrored with the direction where it points somewhere. */
export function Icon({ name }: IconProps): JSX.Element {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
