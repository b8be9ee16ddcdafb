/** The attributes of a link that leaves the site. */
export interface OutboundLink {
  readonly href: string;
  readonly rel: string;
}

/**
 * The attributes of a link to another site: `<a {...outboundLink(address)}>`. A browser does not tell that site where
 * its reader comes from. Another relation, such as `license`, stands first.
 */
export function outboundLink(href: string, relation?: 'license'): OutboundLink {
  return { href, rel: relation === undefined ? 'noreferrer' : `${relation} noreferrer` };
}
