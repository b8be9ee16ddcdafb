/** Web archives that preserve pages and date each copy. Their subdomains count too. */
const hosts: readonly string[] = [
  'archive.org',
  'archive.today',
  'archive.ph',
  'archive.is',
  'archive.li',
  'archive.md',
  'archive.vn',
  'archive.fo',
  'perma.cc',
  'ghostarchive.org',
  'megalodon.jp',
  'webcitation.org',
  'arquivo.pt',
  'archive-it.org',
  'webarchive.loc.gov',
  'webarchive.nationalarchives.gov.uk',
  'webarchive.org.uk',
  'webarchiv.cz',
  'webharvest.gov',
  'vefsafn.is',
];

/** True for an address at a known web archive or a subdomain of it. */
export function isArchive(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
