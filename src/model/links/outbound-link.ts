/** The attributes of a link that leaves the site. */
export interface OutboundLink {
  readonly href: string;
  readonly rel: string;
}

/**
 * The attributes of a link to another site: `<a {...outboundLink(address)}>`. `noreferrer` keeps the browser from
 * telling that site where the reader comes from. Another relation, such as `license`, comes before it.
 */
export function outboundLink(href: string, relation?: 'license'): OutboundLink {
  return { href, rel: relation === undefined ? 'noreferrer' : `${relation} noreferrer` };
}
