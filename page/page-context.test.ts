import { describe, expect, it } from 'vitest';
import { createContextReader, parseDate, readPageContext } from './page-context.ts';

function parse(head: string, root = ''): Document {
  const page = document.implementation.createHTMLDocument('');
  page.documentElement.innerHTML = `<head>${head}</head><body></body>`;
  for (const [name = '', value = ''] of root ? [root.split('=')] : []) page.documentElement.setAttribute(name, value);
  return page;
}

const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the date of a page', () => {
  it.each([
    {
      name: 'article:published_time',
      head: '<meta property="article:published_time" content="2024-06-19T23:30:00-05:00">',
      date: '2024-06-19',
    },
    { name: 'JSON-LD', head: data({ '@type': 'NewsArticle', datePublished: '2024-06-19' }), date: '2024-06-19' },
    {
      name: 'JSON-LD in a graph',
      head: data({ '@graph': [{ name: 'x' }, { datePublished: '2024-06-19T01:00Z' }] }),
      date: '2024-06-19',
    },
    {
      name: 'broken JSON-LD before a good one',
      head: `<script type="application/ld+json">{,</script>${data({ datePublished: '2024-06-19' })}`,
      date: '2024-06-19',
    },
    { name: 'a compact date', head: '<meta name="pubdate" content="20240619">', date: '2024-06-19' },
    { name: 'a date in words', head: '<meta name="date" content="Wed, 19 Jun 2024 08:00:00 GMT">', date: '2024-06-19' },
    {
      name: 'a meta wins over JSON-LD',
      head: `${data({ datePublished: '2020-01-01' })}<meta property="article:published_time" content="2024-06-19">`,
      date: '2024-06-19',
    },
    { name: 'nothing', head: '', date: undefined },
    {
      name: 'nonsense',
      head: '<meta name="date" content="soon"><meta property="article:published_time" content="2024-13-45">',
      date: undefined,
    },
    {
      name: 'JSON-LD that is a list of nulls',
      head: data([null, [[[[[{ datePublished: '2024-06-19' }]]]]]]),
      date: undefined,
    },
  ])('$name', ({ head, date }) => {
    expect(readPageContext(parse(head)).date).toBe(date);
  });

  it.each([
    ['2024-02-30', undefined],
    ['1066-10-14', undefined],
    ['2024-06-19 08:00', '2024-06-19'],
    ['1718755200', undefined],
    ['June 19, 2024', '2024-06-19'],
    ['Jun. 9, 2024 11:30 pm', '2024-06-09'],
    ['Wednesday, 19 June 2024', '2024-06-19'],
    ['Wed Jun 19 2024 00:10:00 GMT+0900 (Korean Standard Time)', '2024-06-19'],
    ['Wed, 19 Jun 2024 23:30:00 -1200', '2024-06-19'],
    ['19th of June, 2024', '2024-06-19'],
    ['Sept 3 2025', '2025-09-03'],
    ['Juneau 19, 2024', undefined],
    ['Marching 2024', undefined],
    ['June 31, 2024', undefined],
    [42, undefined],
  ])('parses %s as %s', (said, date) => {
    expect(parseDate(said)).toBe(date);
  });
});

describe('the language of a page', () => {
  it.each([
    { root: 'lang=en-GB', lang: 'en-GB' },
    { root: 'lang=zh_CN', lang: 'zh-CN' },
    { root: 'lang=English, please', lang: undefined },
    { root: '', lang: undefined },
  ])('$root', ({ root, lang }) => {
    expect(readPageContext(parse('', root)).lang).toBe(lang);
  });
});

describe('the reader', () => {
  it('reads anew when the title changes, and not before', () => {
    const page = parse('<title>a</title>');
    const read = createContextReader(page);
    const first = read();
    expect(read()).toBe(first);
    page.title = 'b';
    expect(read()).toMatchObject({ title: 'b' });
  });
});
