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
    ['vladimir-putin', undefined, 'President of Russia since 2012'],
    ['vladimir-putin', '2026-11-01', 'President of Russia since 2012'],
    ['vladimir-putin', '2004-03-03', 'President of Russia since 2012'],
    ['vladimir-putin', '2000-01-01', 'Acting President of Russia on 1 January 2000'],
    ['vladimir-putin', '2010-03-03', 'Prime Minister of Russia on 3 March 2010'],
    ['vladimir-putin', '2008-05-07', 'President of Russia since 2012'],
    ['vladimir-putin', '2008-05-08', 'Prime Minister of Russia on 8 May 2008'],
    ['vladimir-putin', '1980-01-01', 'President of Russia since 2012'],
    ['xi-jinping', undefined, 'President of China since 2013'],
    ['xi-jinping', '2012-12-01', 'General Secretary of the Communist Party of China on 1 December 2012'],
    ['kim-jong-un', undefined, 'Leader of North Korea since 2011'],
    ['treaty-cn-ru-2001', undefined, 'China and Russia, signed on 16 July 2001'],
    ['treaty-cn-ru-no-limits', undefined, 'China and Russia, declared in June 2019 and on 4 February 2022'],
  ])('of %s on a page of %s: %s', (id, date, role) => {
    expect(head(id, date)?.role).toBe(role);
  });

  it('of who holds no office any more says until when', () => {
    const ada = { kind: 'person', offices: [{ title: 'Mayor', from: '2001-01-01', until: '2005-01-01', page: '' }] };
    expect(buildSubjectHead(ada as unknown as Person, today).role).toBe('Mayor until 2005');
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
