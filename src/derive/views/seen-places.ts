import type { Article } from '../../model/records/article.ts';
import { dateView, type DateView } from '../date-view.ts';

/** A place where a work was seen. A mirror has a host name but no link. A bare IP address has neither. */
export interface SeenPlace {
  readonly what: NonNullable<Article['seenAt']>[number]['what'];
  /** The outlet that reprinted it. */
  readonly outlet: string | undefined;
  readonly host: string | undefined;
  readonly href: string | undefined;
  readonly seen: DateView | undefined;
}

/** The places where a work was seen, ready to print. */
export function seenPlaces(work: Pick<Article, 'seenAt'>): SeenPlace[] {
  return (work.seenAt ?? []).map(({ URL: address, what, outlet, seen }) => {
    const host = address === undefined ? undefined : hostOf(address);
    return {
      what,
      outlet,
      host,
      href: host !== undefined && what !== 'mirror' && address !== undefined ? address : undefined,
      seen: seen && dateView(seen),
    };
  });
}

/** The host name of a URL without `www.`, or undefined if the host is a bare IP address. */
export function hostOf(address: string): string | undefined {
  const { hostname } = new URL(address);
  return /^\[|^[\d.]+$/.test(hostname) ? undefined : hostname.replace(/^www\./, '');
}
