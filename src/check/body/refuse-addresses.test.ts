import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archive } from '../archive-fixture.ts';
import {
  assertAccepted,
  assertRefused,
  fileOf,
  inspect,
  pageOf,
  type Refusal,
} from '../inspect-fixture.ts';
import { loadSite } from '../../load/schema/load-site.ts';

type Row = readonly [address: string, rule: Refusal['rule'], fix?: RegExp];

/** Addresses that no link may have, as written between round brackets. */
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
  ['DATA:text/html,hello', 'public-address'],
  ['data&colon;text/html,hello', 'public-address'],
  ['data&#58;text/html;base64,PHA+', 'public-address'],
  ['java&NewLine;script&colon;alert(1)', 'public-address'],
  ['javascript:/%2a%0aalert(1)', 'public-address'],
  ['javascript://example.org/%0aalert(1)', 'public-address'],
  ['vbscript:x', 'public-address'],
  ['VbScript:x', 'public-address'],
  ['view-source:https://example.org/', 'public-address'],
  ['intent://example.org/#Intent;scheme=https;end', 'public-address'],
  ['tel:+15550100', 'public-address'],
  ['sms:+15550100', 'public-address'],
  ['magnet:?xt=urn:btih:0', 'public-address'],
  ['ws://example.org/', 'public-address'],
  ['wss://example.org/', 'public-address'],
  ['ftp://example.org/', 'public-address'],
  ['ipfs://x/', 'public-address'],
  ['about:blank', 'public-address'],
  ['feed:https://example.org/', 'public-address'],
  ['filesystem:https://example.org/x', 'public-address'],
  ['//', 'public-address'],
  ['///host.example/', 'public-address'],
  ['/&#9;/host.example/', 'site-path'],
  ['https&colon;//a@b.example/', 'public-address', /password/],
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
  ['https://aaaaaaaaaaaaaaaa.onion/', 'public-address', /[Oo]nion/],
  [
    'https://web.archive.org/web/2024/http://aaaaaaaaaaaaaaaa.onion/',
    'public-address',
    /[Pp]ublic web/,
  ],
  ['https://archive.ph/http://aaaaaaaaaaaaaaaa.onion/', 'public-address', /[Pp]ublic web/],
  [
    'https://abcdefghij234567abcdefghij234567abcdefghij234567abcdefgd.example/',
    'public-address',
    /[Oo]nion/,
  ],
  ['https://aaaaaaaaaaaaaaaa.tor2web.org/', 'public-address', /[Oo]nion/],
  ['https://web.archive.org/web/2024/http://127.0.0.1/', 'public-address', /original/],
  ['https://web.archive.org/web/2024/http://nas.local/', 'public-address', /original/],
  ['https://web.archive.org/web/2024/https://user:pw@a.example/', 'public-address', /password/],
  ['https://web.archive.org/web/2024/javascript:alert(1)', 'public-address', /javascript:/],
  ['https://web.archive.org/web/2024id_/data:text/html,x', 'public-address', /data:/],
  ['https://a..example/', 'public-address'],
  ['https://a1b2.ngrok-free.app/', 'public-address', /own computer/],
  ['https://a.trycloudflare.com/', 'public-address', /own computer/],
  ['http://a.example/x?y', 'public-address', /Write https:\/\/a\.example\/x\?y if/],
  ['page:about', 'public-address', /\/about\//],
  ['annotation:lamp', 'public-address', /article:some-id/],
  ['https://a.i2p/', 'public-address', /not on the public web/],
  ['https://a.i2p.example/', 'public-address'],
  ['https://router.home.arpa/', 'public-address'],
  ['https://nas.local/', 'public-address'],
  ['https://NAS.LAN/', 'public-address'],
  ['https://a.test/', 'public-address'],
  ['https://app.localhost/', 'public-address'],
  ['https://lvh.me/', 'public-address'],
  ['https://x.127.0.0.1.nip.io/', 'public-address', /number/],
  ['https://10-0-0-1.sslip.io/', 'public-address', /number/],
  ['https://7f000001.nip.io/', 'public-address', /number/],
  ['https://192.168.0.1.example.org/', 'public-address', /number/],
  ['https://017700000001/', 'public-address', /name of a host/],
  ['https://0x7f000001/', 'public-address', /name of a host/],
  ['https://127.1/', 'public-address', /name of a host/],
  ['https://[::ffff:127.0.0.1]/', 'public-address', /name of a host/],
  ['https://[fe80::1]/', 'public-address', /name of a host/],
  ['https://１２７.0.0.1/', 'public-address', /name of a host/],
  ['https://93.184.216.34/', 'public-address', /name of a host/],
  ['https://example.org./', 'public-address', /full stop/],
  ['https://bit.ly./abc', 'public-address'],
  ['https://www.bit.ly/x', 'public-address', /short link/],
  ['https://T.CO/x', 'public-address', /short link/],
  ['https://maps.app.goo.gl/x', 'public-address', /short link/],
  [
    'https://google.com/url?q=https://example.org/a',
    'public-address',
    /leads to: https:\/\/example\.org\/a/,
  ],
  ['https://www.google.de/url?sa=t&url=https%3A%2F%2Fa.example%2F', 'public-address', /a\.example/],
  ['https://l.facebook.com/l.php?u=https%253A%252F%252Fa.example', 'public-address', /a\.example/],
  ['https://t.umblr.com/redirect?z=http%3A%2F%2Fa.example', 'public-address', /a\.example/],
  ['https://b.example/go?to=//a.example/x', 'public-address', /a\.example/],
  ['https://b.example/go?to=aHR0cHM6Ly9hLmV4YW1wbGUv', 'public-address', /a\.example/],
  ['https://b.example/go/aHR0cHM6Ly9hLmV4YW1wbGUv', 'public-address', /a\.example/],
  ['https://b.example/go?to=https:/a.example/x', 'public-address', /a\.example/],
  ['https://b.example/go?to=https:%5C%5Ca.example', 'public-address'],
  ['https://b.example/#url=https://a.example/', 'public-address', /a\.example/],
  ['https://b.example/?https://a.example/', 'public-address', /a\.example/],
  ['https://b.example/https://a.example/', 'public-address', /a\.example/],
  ['https://www.google.com/amp/s/a.example/x', 'public-address', /leads to/],
  ['https://a-example.cdn.ampproject.org/c/s/a.example/x', 'public-address', /leads to/],
  ['https://bit.ly/abc', 'public-address', /leads to/],
  ['https://example.org/?utm_source=x', 'public-address', /utm_source/],
  ['https://example.org/?a=1&amp;fbclid=x', 'public-address', /fbclid/],
  ['https://example.org/?GCLID=x', 'public-address', /GCLID/],
  ['https://example.org/?mc_eid=x', 'public-address', /mc_eid/],
  ['https://example.org/?igshid=x', 'public-address', /igshid/],
  ['https://example.org/#utm_medium=x', 'public-address', /utm_medium/],
  ['https://example.org/?utm%5Fsource=x', 'public-address', /utm_source/],
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
  ['/%2f%2fevil.example/', 'site-path', /single slashes/],
  ['/%2Fevil.example/', 'site-path'],
  ['/about//evil.example/', 'site-path', /single slashes/],
  ['/about/%2e%2e%2fx/', 'site-path'],
  ['/@evil.example/', 'site-path'],
  ['/a:b/', 'site-path'],
  ['/é/', 'site-path'],
  ['/about;x/', 'site-path'],
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
  for (const words of ['.', '…', '*–*', '( )', '&nbsp;.'])
    test(`a link whose words are ${words}`, () =>
      assertRefused(pageOf(`See [${words}](agency:some-id).`), {
        rule: 'labelled-link',
        line: 5,
        column: 5,
      }));
  test('a misspelt fragment', () =>
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
    'https://archive.ph/2024/https://example.org/?a=https://b.example/',
    'https://example.org/login?next=https://www.example.org/a',
    'https://example.org/search?q=about+https://b.example/',
    'https://fa.wikipedia.org/wiki/%D9%85%DB%8C%E2%80%8C%D8%AE%D9%88',
    'https://example.org/%CF%F0%E8%E2%E5%F2',
    'https://doi.org/10.1000/182',
    'https://web.archive.org/web/20240101000000id_/http://a.example:8080/File:Lamp.jpg',
    'https://web.archive.org/web/2024/en.wikipedia.org/wiki/File:Lamp.jpg',
    'https://web.archive.org/web/2024*/a.example/*',
    'https://archive.org/download/lamps/Lamp:1790.pdf',
    'https://archive.org/details/lamps?tab=a:b',
    'https://archive.ph/2024.01.02-030405/https://a.example/b:c',
    'https://bitly.example/',
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

/** The same kinds of address in front matter, where http: is accepted. */
const inKeys: readonly (readonly [address: string, fix: RegExp])[] = [
  ['javascript:alert(1)', /not javascript:/],
  ['JaVaScRiPt:alert(1)', /not javascript:/],
  ['"java\\tscript:alert(1)"', /white space or control/],
  ['"\\u0001javascript:alert(1)"', /white space or control/],
  ['"java\\u0000script:alert(1)"', /white space or control/],
  ['DATA:text/html,hello', /not data:/],
  ['vbscript:x', /not vbscript:/],
  ['file:///etc/passwd', /not file:/],
  ['view-source:https://example.org/', /not view-source:/],
  ['ftp://example.org/', /not ftp:/],
  ['ws://example.org/', /not ws:/],
  ['magnet:?xt=urn:btih:0', /not magnet:/],
  ['tel:+1', /not tel:/],
  ['//example.org/', /https:\/\//],
  ['/etc/passwd', /whole address/],
  ['https://user:pw@example.org/', /password/],
  ['https://example.org:8443/', /port/],
  ['http://localhost/', /public web/],
  ['http://2130706433/', /name of a host/],
  ['http://[::1]/', /name of a host/],
  ['http://10.0.0.1.nip.io/', /number/],
  ['https://bit.ly/x', /short link/],
  ['https://example.org/?utm_source=x', /utm_source/],
  ['https://www.google.com/url?q=https://a.example/', /leads to: https:\/\/a\.example\//],
  ['https://aaaaaaaaaaaaaaaa.onion.to/', /[Oo]nion/],
];

describe('addresses that no key may have', () => {
  const work = (keys: string) =>
    fileOf(
      `---\nadded: 2024-02-01\ntype: report\ntitle: { text: A, lang: en }\ntitleBasis: printed\nlanguage: en\ngenre: reference\n${keys}---\n`,
      'articles',
    );
  for (const [address, fix] of inKeys) {
    test(`URL: ${address}`, () => {
      const [problem, ...more] = inspect(work(`URL: ${address}\n`)).problems;
      assert.ok(problem);
      assert.match(problem.rule, /^(?:public-address|plain-characters)$/);
      assert.deepEqual([problem.line, problem.column, more], [8, 6, []]);
      if (problem.rule === 'public-address') assert.match(problem.fix, fix);
    });
    test(`archives and site.yaml: ${address}`, () => {
      const [first, ...more] = inspect(
        work(`archives:\n  - URL: ${address}\n    captured: 2024-01-01\n`),
      ).problems;
      assert.deepEqual([first?.line, first?.column, more], [9, 10, []]);
      const text = (archive['site.yaml'] ?? '').replace(
        'https://creativecommons.org/licenses/by/4.0/',
        address.startsWith('"') ? address : `'${address}'`,
      );
      const { problems } = loadSite({ path: 'site.yaml', text });
      assert.match(
        problems.map(({ rule, line, column }) => `${line}:${column} ${rule}`).join(),
        /^6:34 (?:public-address|plain-characters)$/,
      );
    });
  }
  test('where a copy was seen, a mirror may name another address or be a number', () => {
    for (const address of [
      'https://mirror.example/?url=https%3A%2F%2Fa.example%2F',
      'http://93.184.216.34/lamp',
    ])
      assertAccepted(work(`seenAt: [{ URL: '${address}', what: mirror }]\n`));
    for (const address of [
      'http://192.168.0.1/',
      'http://100.64.0.1/',
      'http://198.18.0.1/',
      'http://0x7f000001/',
      'http://[::1]/',
      'javascript:alert(1)',
      'https://a.i2p/',
    ])
      assertRefused(work(`seenAt: [{ URL: '${address}', what: mirror }]\n`), {
        rule: 'public-address',
        line: 8,
        column: 17,
      });
  });
});
