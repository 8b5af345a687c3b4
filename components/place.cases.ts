// Every kind of place with its address, and addresses that are none.
import type { SubjectId } from '../core/recognition/mention.ts';
import type { ArticleId, StatementId } from '../core/knowledge/model.ts';
import type { Place } from './place.ts';

export const placeCases: readonly { readonly address: string; readonly place: Place }[] = [
  { address: '#/page', place: { kind: 'page' } },
  { address: '#/people', place: { kind: 'people' } },
  { address: '#/treaties', place: { kind: 'treaties' } },
  { address: '#/timeline', place: { kind: 'timeline' } },
  { address: '#/sources', place: { kind: 'sources' } },
  { address: '#/person/xi-jinping', place: { kind: 'subject', subject: 'xi-jinping' as SubjectId } },
  { address: '#/treaty/treaty-kp-ru-2024', place: { kind: 'subject', subject: 'treaty-kp-ru-2024' as SubjectId } },
  { address: '#/source/000_ba6fc2320025b440', place: { kind: 'source', article: '000_ba6fc2320025b440' as ArticleId } },
  { address: '#/statement/000:15b', place: { kind: 'statement', statement: '000:15b' as StatementId } },
];

export const strayAddresses: readonly string[] = [
  '',
  '#',
  '#/',
  '#/elsewhere',
  '#/people/xi-jinping',
  '#/person/xi-jinping/more',
  '#/sources/a',
  '#/person',
  '#/person/',
  '#/person/xi-jinping/more',
  '#/source',
  '#/source/a/b/c',
  '#/person/%E0%A4%A',
];
