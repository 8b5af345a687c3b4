import { describe, expect, it } from 'vitest';
import { cardIndex } from '../../../data/index.ts';
import { findOffice } from './office.ts';
import { buildSubjectHead } from './subject-head.ts';
import type { Person } from '../model.ts';

const today = '2026-11-22';

function head(id: string, date?: string) {
  const subject = cardIndex.subjects.find((candidate) => candidate.id === id);
  return subject && buildSubjectHead(subject, today, date);
}

describe('the role', () => {
  it.each([
    ['vladimir-putin', undefined, { kind: 'since', office: 'President of Russia', year: 2012 }],
    ['vladimir-putin', '2026-11-01', { kind: 'since', office: 'President of Russia', year: 2012 }],
    ['vladimir-putin', '2004-03-03', { kind: 'since', office: 'President of Russia', year: 2012 }],
    ['vladimir-putin', '2000-01-01', { kind: 'on', office: 'Acting President of Russia', date: '2000-01-01' }],
    ['vladimir-putin', '2010-03-03', { kind: 'on', office: 'Prime Minister of Russia', date: '2010-03-03' }],
    ['vladimir-putin', '2008-05-07', { kind: 'since', office: 'President of Russia', year: 2012 }],
    ['vladimir-putin', '2008-05-08', { kind: 'on', office: 'Prime Minister of Russia', date: '2008-05-08' }],
    ['vladimir-putin', '1980-01-01', { kind: 'since', office: 'President of Russia', year: 2012 }],
    ['xi-jinping', undefined, { kind: 'since', office: 'President of China', year: 2013 }],
    [
      'xi-jinping',
      '2012-12-01',
      { kind: 'on', office: 'General Secretary of the Communist Party of China', date: '2012-12-01' },
    ],
    ['kim-jong-un', undefined, { kind: 'since', office: 'Leader of North Korea', year: 2011 }],
    ['treaty-cn-ru-2001', undefined, { kind: 'treaty', parties: ['China', 'Russia'], signed: '2001-07-16' }],
    [
      'treaty-cn-ru-no-limits',
      undefined,
      { kind: 'treaty', parties: ['China', 'Russia'], declared: ['2019-06', '2022-02-04'] },
    ],
  ])('of %s on a page of %s: %j', (id, date, role) => {
    expect(head(id, date)?.role).toEqual(role);
  });

  it('of who holds no office any more says until when', () => {
    const ada = { kind: 'person', offices: [{ title: 'Mayor', from: '2001-01-01', until: '2005-01-01', page: '' }] };
    const role = { kind: 'until', office: 'Mayor', year: 2005 };
    expect(buildSubjectHead(ada as unknown as Person, today).role).toEqual(role);
  });
});

describe('findOffice', () => {
  const offices = [
    { title: 'A', from: '2000-01-01', until: '2004-05-07', page: '' },
    { title: 'B', from: '2004-05-07', page: '' },
  ];
  it.each([
    ['1999-12-31', undefined],
    ['2000-01-01', 'A'],
    ['2004-05-07', 'B'],
    ['2030-01-01', 'B'],
  ])('on %s: %s', (date, title) => {
    expect(findOffice(offices, date)?.title).toBe(title);
  });
});
