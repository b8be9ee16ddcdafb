import { describe, test } from 'node:test';
import { assertAccepted, assertRefused, pageOf } from './inspect-fixture.ts';
import type { Refusal } from './inspect-fixture.ts';

type Row = readonly [address: string, rule: Refusal['rule'], fix?: RegExp];

/** Addresses that no link may have, as they stand between round brackets. */
const rows: readonly Row[] = [
  ['javascript:alert(1)', 'public-address', /https:/],
  ['JaVaScRiPt:alert(1)', 'public-address'],
  ['java&#115;cript:alert(1)', 'public-address'],
  ['java&#x73;cript&colon;alert(1)', 'public-address'],
  ['javascript&#58;alert(1)', 'public-address'],
  ['java&Tab;script:alert(1)', 'public-address'],
  ['java&#10;script:alert(1)', 'public-address'],
  ['<java\tscript:alert(1)>', 'public-address'],
  ['&#1;javascript:alert(1)', 'public-address'],
  ['data:text/html,hello', 'public-address'],
  ['vbscript:x', 'public-address'],
  ['file:///etc/passwd', 'public-address'],
  ['blob:https://example.org/x', 'public-address'],
  ['mailto:keeper@example.org', 'public-address'],
  ['http://example.org/', 'public-address', /https:/],
  ['//host.example/', 'public-address', /https:\/\//],
  ['/\\host.example/', 'public-address', /https:\/\//],
  ['\\\\host.example/', 'public-address'],
  ['https:host.example', 'public-address'],
  ['https:///host.example', 'public-address'],
  ['https://127.0.0.1/', 'public-address', /name of a host/],
  ['https://[::1]/', 'public-address'],
  ['https://169.254.169.254/latest/', 'public-address'],
  ['https://2130706433/', 'public-address'],
  ['https://0x7f.1/', 'public-address'],
  ['https://ｅxample.org/', 'public-address', /reads it: example\.org/],
  ['https://ex%61mple.org/', 'public-address', /reads it: example\.org/],
  ['https://localhost/', 'public-address'],
  ['https://db.internal/', 'public-address'],
  ['https://user:pass@example.org/', 'public-address', /password/],
  ['https://user@example.org/', 'public-address'],
  ['https://example.org:8443/', 'public-address', /port/],
  ['https://example.org:443/', 'public-address', /port/],
  ['https://ехample.org/', 'public-address', /allow entry/],
  ['https://xn--80ak6aa92e.com/', 'public-address', /allow entry/],
  ['https://aaaaaaaaaaaaaaaa.onion/', 'public-address', /[Oo]nion/],
  ['https://bit.ly/abc', 'public-address', /leads to/],
  ['https://example.org/?utm_source=x', 'public-address', /utm_source/],
  ['https://example.org/?a=1&amp;fbclid=x', 'public-address', /fbclid/],
  ['https://example.org/a/../b', 'public-address'],
  ['https://example.org/%2e%2e/b', 'public-address'],
  ['https://example.org/%zz', 'public-address', /%25/],
  ['https://example.org\\@evil.example', 'public-address'],
  ['www.example.org/page', 'public-address', /https:\/\/www\.example\.org\/page/],
  ['', 'public-address', /https:/],
  ['../../../etc/passwd', 'site-path', /whole path/],
  ['./about', 'site-path'],
  ['../articles/notes/some-id.mdx', 'site-path', /article:some-id/],
  ['about', 'site-path'],
  ['?q=lamp', 'site-path'],
  ['/a/%2e%2e/', 'site-path'],
  ['/a/../b/', 'site-path'],
  ['/a/%zz', 'site-path'],
  ['/a/%00', 'site-path'],
  ['/a\\b', 'site-path'],
  ['#no-such-heading', 'existing-heading', /no headings/],
  ['article:Not_An_Id', 'id-form'],
  ['article:', 'id-form'],
  ['artcle:some-id', 'public-address', /Did you mean article/],
];

describe('addresses that no link may have', () => {
  for (const [address, rule, fix] of rows) {
    test(address, () => {
      assertRefused(pageOf(`[text](${address})`), {
        rule,
        line: 5,
        column: 1,
        ...(fix && { fix }),
      });
      assertRefused(pageOf(`- > Prose, [text](${address}).`), { rule, line: 5, column: 12 });
    });
    if (address === '') continue;
    test(`${address}, in a definition that nothing uses`, () => {
      assertRefused(pageOf(`Prose.\n\n[text]: ${address}`), { rule, line: 7, column: 1 });
    });
  }
});

describe('pictures and bare addresses', () => {
  for (const body of [
    '![a](https://example.org/a.png)',
    '![a](/a.png)',
    '![a][b]\n\n[b]: https://example.org/',
  ]) {
    test(body, () => assertRefused(pageOf(body), { rule: 'text-only', line: 5, column: 1 }));
  }
  test('a link without words', () =>
    assertRefused(pageOf('See [](agency:some-id).'), {
      rule: 'labelled-link',
      line: 5,
      column: 5,
      fix: /--fix/,
    }));
  test('a fragment with a slip in it', () =>
    assertRefused(pageOf('[a](#oil-lamp)\n\n## Oil lamps'), {
      rule: 'existing-heading',
      line: 5,
      column: 1,
      fix: /Did you mean oil-lamps/,
    }));
});

describe('addresses that a link may have', () => {
  const accepted = [
    'https://example.org/a_(b)?q=1&amp;r=2#part',
    'https://web.archive.org/web/2024/https://example.org/',
    '/about/',
    '/articles/?kind=report#list',
    'article:some-id',
    'country:gb',
    '#oil-lamps',
  ];
  for (const address of accepted) {
    test(address, () =>
      assertAccepted(
        pageOf(`[text](${address}) and <Quote>[text](${address})</Quote>.\n\n## Oil lamps`),
      ),
    );
  }
});
