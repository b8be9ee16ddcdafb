import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { archive, checkWith } from '../archive-fixture.ts';
import { describeRefused, page, reference } from '../record-fixture.ts';

const withSettings = (lines: string) => ({ 'site.yaml': `${archive['site.yaml']}${lines}` });
const said = (files: Readonly<Record<string, string>>) =>
  checkWith(files).map(
    ({ file, line, column, rule, fix }) => `${file}:${line}:${column} ${rule} ${fix}`,
  );

describeRefused('hosts with letters outside a–z that nobody has allowed', [
  [
    'in prose',
    'pages/a.mdx',
    page('See [the office](https://пример.рф/).'),
    '5:5',
    'public-address',
    /add to site\.yaml: allowedHosts: \[\{ host: пример\.рф, reason:/,
  ],
  [
    'in Punycode',
    'pages/a.mdx',
    page('See [the office](https://xn--80ak6aa92e.com/).'),
    '5:5',
    'public-address',
    /host: аррӏе\.com/,
  ],
  [
    'in a definition',
    'pages/a.mdx',
    page('See [the office][a].\n\n[a]: https://пример.рф/'),
    '7:1',
    'public-address',
    /allowedHosts/,
  ],
  [
    'with letters of two scripts',
    'pages/a.mdx',
    page('See [the office](https://ехample.org/).'),
    '5:5',
    'public-address',
    /anew, in letters a–z/,
  ],
  [
    'in the address of a work',
    'articles/a.mdx',
    reference('URL: https://münchen.example/\n'),
    '8:6',
    'public-address',
    /host: münchen\.example/,
  ],
  [
    'where a copy was seen',
    'articles/a.mdx',
    reference('seenAt: [{ URL: https://пример.рф/, what: mirror }]\n'),
    '8:17',
    'public-address',
    /allowedHosts/,
  ],
  [
    'an escaped override in the address of a work',
    'articles/a.mdx',
    reference('URL: https://example.org/%E2%80%AE\n'),
    '8:6',
    'plain-characters',
    /percent escape/,
  ],
]);

describe('allowedHosts of site.yaml', () => {
  const files = {
    'pages/a.mdx': page(
      'See [the office](https://пример.рф/) and [the same](https://xn--e1afmkfd.xn--p1ai/).',
    ),
    'articles/a.mdx': reference('URL: https://пример.рф/a\n'),
  };
  const entry = (host: string) =>
    withSettings(`allowedHosts: [{ host: ${host}, reason: The office names it in print. }]\n`);

  test('allow a host in letters or in Punycode, everywhere', () => {
    assert.deepEqual(said({ ...files, ...entry('пример.рф') }), []);
    assert.deepEqual(said({ ...files, ...entry('xn--e1afmkfd.xn--p1ai') }), []);
  });
  test('allow no subdomain and no other host', () => {
    assert.equal(said({ ...files, ...entry('a.пример.рф') }).length, 3);
  });
  test('need a reason', () => {
    assert.match(
      said(withSettings('allowedHosts: [{ host: пример.рф }]\n')).join(),
      /needed-key .*reason/,
    );
  });
  for (const [host, fix] of [
    ['example.org', /needs none/],
    ['https://пример.рф/', /without https/],
    ['ПРИМЕР.рф', /small letters/],
    ['ехample.org', /mixes letters of two scripts/],
  ] as const)
    test(`refuse ${host}`, () => {
      const [first, ...more] = said(entry(host)).filter((line) => !line.includes('one-script'));
      assert.match(first ?? '', /^site\.yaml:\d+:\d+ public-address /);
      assert.match(first ?? '', fix);
      assert.deepEqual(more, []);
    });
  test('apply to the settings themselves too', () => {
    const settings = (archive['site.yaml'] ?? '').replace(
      'https://lamps.example',
      'https://пример.рф',
    );
    assert.match(said({ 'site.yaml': settings }).join(), /^site\.yaml:4:6 public-address/);
  });
});
