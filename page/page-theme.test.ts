import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findTheme } from './page-theme.ts';

const host = document.createElement('main');
const probe = document.createElement('i');
beforeEach(() => document.body.append(host, probe));
afterEach(() => {
  host.remove();
  probe.remove();
});

describe('the theme of a page', () => {
  it.each([
    { html: '<p>x', theme: 'light' },
    { html: '<div style="background: #111"><p>x', theme: 'dark' },
    { html: '<div style="background: #111"><div style="background: #fff"><p>x', theme: 'light' },
    { html: '<div style="background: #111"><div style="background: rgb(255 255 255 / 10%)"><p>x', theme: 'dark' },
    { html: '<div style="background: navy"><p>x', theme: 'dark' },
    { html: '<div style="background: yellow"><p>x', theme: 'light' },
    { html: '<div style="background: oklch(0.2 0.02 260)"><p>x', theme: 'dark' },
    { html: '<div style="background: oklch(97% 0.01 90)"><p>x', theme: 'light' },
    { html: '<div style="background: color(display-p3 0.05 0.05 0.06)"><p>x', theme: 'dark' },
    { html: '<div style="background: color-mix(in oklab, black 90%, white)"><p>x', theme: 'dark' },
    { html: '<div style="background: color(xyz 0.05 0.05 0.05)"><p>x', theme: 'dark' },
    { html: '<div style="background: lab(none 0 0)"><p>x', theme: 'dark' },
    { html: '<div style="background: #777"><p>x', theme: 'dark' },
    { html: '<div style="background: #888"><p>x', theme: 'light' },
    { html: '<div style="background: lab(10 0 0)"><div style="background: lab(90 0 0 / 0.2)"><p>x', theme: 'dark' },
  ])('$html is $theme', ({ html, theme }) => {
    host.innerHTML = html;
    expect(findTheme(host.querySelector('p') ?? host, probe)).toBe(theme);
  });

  it('looks out of a shadow root', () => {
    host.innerHTML = '<div style="background: #111"><span></span></div>';
    const root = host.querySelector('span')?.attachShadow({ mode: 'open' });
    const inner = root?.appendChild(document.createElement('b')) ?? host;
    expect(findTheme(inner, probe)).toBe('dark');
  });
});
