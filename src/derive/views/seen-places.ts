import type { Article } from '../../model/records/article.ts';
import { dateView } from '../date-view.ts';
import type { DateView } from '../date-view.ts';

/** A place where a work was seen. A mirror has a host name but no link. A bare IP address has neither. */
export interface SeenPlace {
  readonly what: NonNullable<Article['seenAt']>[number]['what'];
  /** The outlet that reprinted it. */
  readonly outlet?: string;
  readonly host?: string;
  readonly href?: string;
  readonly seen?: DateView;
}

/** The places where a work was seen, ready to print. */
export function seenPlaces(work: Pick<Article, 'seenAt'>): SeenPlace[] {
  return (work.seenAt ?? []).map(({ URL: address, what, outlet, seen }) => {
    const host = address === undefined ? undefined : hostOf(address);
    return {
      what,
      ...(outlet !== undefined && { outlet }),
      ...(host !== undefined && { host }),
      ...(host !== undefined && what !== 'mirror' && address !== undefined && { href: address }),
      ...(seen && { seen: dateView(seen) }),
    };
  });
}

/** The host name of a URL without `www.`, or undefined if the host is a bare IP address. */
export function hostOf(address: string): string | undefined {
  const { hostname } = new URL(address);
  return /^\[|^[\d.]+$/.test(hostname) ? undefined : hostname.replace(/^www\./, '');
}
