import { isArchive } from '../../model/links/known-archives.ts';
import { percentDecoded } from './percent-decoded.ts';
import type { Finding } from '../../load/place.ts';

/** An address in the words of a link: with a scheme, with `www.`, or with a path. */
const shownAddress =
  /(?:\b(?:https?|ftp):\/*|\/\/|\bwww\d?\.)[^\s<>"“”„«»]+|(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}_-]+\.)+\p{L}{2,}\/[^\s<>"“”„«»]*/giu;
/** A host name, alone or among other words. */
const host = /(?:[\p{L}\p{N}_-]{1,63}\.){1,12}\p{L}{2,63}/u;
const hostAlone = new RegExp(`^${host.source}$`, 'u');
const hostAmongWords = /(?<![\p{L}\p{N}@._-])(?:[\p{L}\p{N}_-]{2,}\.)+\p{L}{2,}(?![\p{L}\p{N}])/gu;
/** File extensions that look like the end of a host name. */
const files =
  /\.(?:avi|bib|csv|docx?|epub|gif|gz|html?|jpe?g|js|json|mdx|mp[34]|odt|pdf|png|pptx?|ris|svg|tar|tsx?|txt|wav|webp|xlsx?|xml|ya?ml)$/i;

/**
 * A finding if the words or the title of a link show an address other than the link’s own. Readers trust what they
 * see, and a printed page shows nothing else.
 */
export function linkWordsFinding(words: string, url: string): Finding | undefined {
  const target = /^https?:/i.test(url) && URL.canParse(url) ? new URL(url) : undefined;
  const other = addressesIn(words, target).find((address) => !target || !leadsTo(address, target));
  if (other === undefined) return undefined;
  return {
    rule: 'honest-link',
    message: `This link shows the address “${other}” and leads to “${url}”.`,
    fix:
      'Write words that say what it leads to, without an address' +
      (target ? `, or its own host: [${target.hostname}](${url})` : '.'),
  };
}

/**
 * The addresses that words show. In a link to our own pages, a host alone is taken for the name of an outlet. So
 * is a host among other words in a link to an archived copy.
 */
function addressesIn(words: string, target: URL | undefined): readonly string[] {
  const text = percentDecoded(words)
    .normalize('NFKC')
    .replaceAll('[.]', '.')
    .replaceAll(/[。｡․]/gu, '.')
    .replaceAll(/[∕⁄⧸]/gu, '/')
    .replaceAll(/[∶꞉ː]/gu, ':');
  const shown = text.match(shownAddress) ?? [];
  if (shown.length > 0 || !target) return shown;
  const alone = text.replaceAll(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}])(?::\d+)?[^\p{L}\p{N}]*$/gu, '');
  const hosts = hostAlone.test(alone)
    ? [alone]
    : isArchive(target.href)
      ? []
      : (text.match(hostAmongWords) ?? []);
  return hosts.filter((name) => !files.test(name));
}

/**
 * True if a link leads to the address that its words show: to the same host or a subdomain, and to the same path
 * or one below it.
 */
function leadsTo(shown: string, target: URL): boolean {
  const bare = shown.replace(/(?<![\p{Pe}\p{Pf}.,:;!?…'’])[\p{Pe}\p{Pf}.,:;!?…'’]+$/u, '');
  const written = `https://${bare.replace(/^(?:(?:https?|ftp):)?\/*/i, '')}`;
  if (!URL.canParse(written)) return false;
  const own = new URL(written);
  if (own.username !== '' || own.password !== '') return false;
  const { href } = target;
  if (isArchive(href) && plain(href).includes(withoutWww(own.hostname))) return true;
  const [host, path] = [withoutWww(own.hostname), plain(`${own.pathname}${own.search}${own.hash}`)];
  const [targetHost, targetPath] = [
    withoutWww(target.hostname),
    plain(`${target.pathname}${target.search}${target.hash}`),
  ];
  const sameHost = targetHost === host || targetHost.endsWith(`.${host}`);
  return sameHost && targetPath.startsWith(path.replace(/(?<![/…])[/…]+$/, ''));
}

function withoutWww(hostname: string): string {
  return hostname.replace(/^www\d?\./, '');
}

function plain(part: string): string {
  return percentDecoded(part).toLowerCase();
}
