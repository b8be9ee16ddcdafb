import type { SiteLocation } from '../load/schema/site-location.ts';
import { headerPolicy } from '../model/records/content-policy.ts';
import { checksumsFile } from '../model/links/site-files.ts';

/** Headers for every path that starts with `path`. A later row overrides the same header of an earlier one. */
export interface HeaderRow {
  /** Ends with a slash for everything below it, otherwise the path of one file. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const permissions = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];

/**
 * The response headers of the site. The server sends them, and the build writes them to `_headers` for static
 * hosts. An onion service has no certificate, so its headers must not require HTTPS.
 */
export function headerTable({ origin, base }: SiteLocation): readonly HeaderRow[] {
  const secure = !new URL(origin).hostname.endsWith('.onion');
  const policy = headerPolicy('page', { upgrade: secure });
  const searchPolicy = headerPolicy('search', { upgrade: secure });
  return [
    {
      path: base,
      headers: {
        'Content-Security-Policy': policy,
        'Referrer-Policy': 'no-referrer',
        'X-Content-Type-Options': 'nosniff',
        'X-Frame-Options': 'DENY',
        ...(secure && {
          'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
        }),
        'Cross-Origin-Opener-Policy': 'same-origin',
        'Cross-Origin-Resource-Policy': 'same-origin',
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Permissions-Policy': permissions.map((name) => `${name}=()`).join(', '),
        // Browsers may cache a page but must revalidate it, so that corrections appear at once.
        'Cache-Control': 'no-cache',
      },
    },
    { path: `${base}search/`, headers: { 'Content-Security-Policy': searchPolicy } },
    // A worker follows the policy of its own file, not of the page that starts it.
    { path: `${base}pagefind/`, headers: { 'Content-Security-Policy': searchPolicy } },
    // These file names contain a digest of the content.
    { path: `${base}_astro/`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { path: `${base}${checksumsFile}`, headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  ];
}

/** The headers for one request path, including the base. */
export function headersFor(
  table: readonly HeaderRow[],
  path: string,
): Readonly<Record<string, string>> {
  const rows = table.filter((row) => path.startsWith(row.path));
  return Object.fromEntries(rows.flatMap((row) => Object.entries(row.headers)));
}

/**
 * Formats the table as a `_headers` file for static hosts. A host would send both values of a header that two
 * rows set, so the later row first removes the earlier value with `!`.
 */
export function formatHeadersFile(table: readonly HeaderRow[]): string {
  const blocks = table.map((row, index) => {
    const earlier = table.slice(0, index).filter((other) => row.path.startsWith(other.path));
    const lines = Object.entries(row.headers).flatMap(([name, value]) => {
      const replaced = earlier.some((other) => name in other.headers);
      return replaced ? [`  ! ${name}`, `  ${name}: ${value}`] : [`  ${name}: ${value}`];
    });
    return [`${row.path}*`, ...lines].join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}
