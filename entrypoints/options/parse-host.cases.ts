// What readers type and paste into the field for a host, and what comes of it.
import type { ParsedHost } from './parse-host.ts';

const host = (name: string): ParsedHost => ({ kind: 'host', host: name });
const notAHost: ParsedHost = { kind: 'not-a-host' };

export const hostCases: readonly (readonly [typed: string, parsed: ParsedHost])[] = [
  ['bbc.co.uk', host('bbc.co.uk')],
  ['  BBC.co.uk ', host('bbc.co.uk')],
  ['https://www.bbc.co.uk/news?x=1#top', host('www.bbc.co.uk')],
  ['bbc.co.uk/news', host('bbc.co.uk')],
  ['bbc.co.uk:8080', host('bbc.co.uk')],
  ['例子.中国', host('xn--fsqu00a.xn--fiqs8s')],
  ['президент.рф', host('xn--d1abbgf6aiiy.xn--p1ai')],
  ['Bücher.example', host('xn--bcher-kva.example')],
  ['localhost', host('localhost')],
  ['localhost:3000', host('localhost')],
  ['127.0.0.1', host('127.0.0.1')],
  ['127.1', host('127.0.0.1')],
  ['[::1]', host('[::1]')],
  ['::1', host('[::1]')],
  ['2001:db8:0:0::1', host('[2001:db8::1]')],
  ['http://[::1]:8080/', host('[::1]')],
  ['http://wiki/', host('wiki')],
  ['a.__proto__', host('a.__proto__')],
  ['x_y.example.com', host('x_y.example.com')],
  ['', { kind: 'empty' }],
  ['   ', { kind: 'empty' }],
  ['bbc', notAHost],
  ['wiki', notAHost],
  ['*.bbc.co.uk', notAHost],
  ['https://*/', notAHost],
  ['bbc .co.uk', notAHost],
  ['bbc..co.uk', notAHost],
  ['.bbc.co.uk', notAHost],
  ['chrome://extensions', notAHost],
  ['file:///etc/passwd', notAHost],
  ['javascript:alert(1)', notAHost],
  ['http://', notAHost],
  ['[::1', notAHost],
  ["bbc.co.uk'", notAHost],
  [`${'a.'.repeat(130)}example`, notAHost],
];
