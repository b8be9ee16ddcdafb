import type { SiteLocation } from '../load/schema/site-location.ts';
import { headerPolicy } from '../model/records/content-policy.ts';
import { checksumsFile } from '../model/links/site-files.ts';

/** The headers of every address that begins with `path`; a later row replaces what it names. */
export interface HeaderRow {
  /** A path that ends with a slash, for everything below it, or that of one file. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const permissions = ['camera', 'microphone', 'geolocation', 'payment', 'usb', 'browsing-topics'];

/**
 * The one table of response headers: the server sends it and the build writes it down for hosts.
 * An onion service has no certificate, so nothing there may insist on HTTPS.
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
        // A copy may be kept, but its age is asked for each time: what was corrected is corrected at once.
        'Cache-Control': 'no-cache',
      },
    },
    { path: `${base}search/`, headers: { 'Content-Security-Policy': searchPolicy } },
    // A worker is bound by the policy of its own file, not by that of the page that starts it.
    { path: `${base}pagefind/`, headers: { 'Content-Security-Policy': searchPolicy } },
    // These names hold a digest of what is in them.
    { path: `${base}_astro/`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
    { path: `${base}${checksumsFile}`, headers: { 'Content-Type': 'text/plain; charset=utf-8' } },
  ];
}

/** The headers of one address: `path` is the path of the request, base included. */
export function headersFor(
  table: readonly HeaderRow[],
  path: string,
): Readonly<Record<string, string>> {
  const rows = table.filter((row) => path.startsWith(row.path));
  return Object.fromEntries(rows.flatMap((row) => Object.entries(row.headers)));
}

/**
 * The table as the `_headers` file that static hosts read. Where two rows name the same header a
 * host would send both, so the later row first takes the earlier one back with an exclamation mark.
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
