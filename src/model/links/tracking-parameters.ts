/** Prefixes of query parameters for campaign tracking. */
const families = /^(?:utm|mtm|pk|piwik|matomo|hsa|itm|guce|fb_action|trk|hss)_/;

const names: ReadonlySet<string> = new Set(
  `
__hsfp __hssc __hstc __s __twitter_impression _branch_match_id _ga _gl _hsenc _hsmi _ke _kx _openstat at_campaign
at_medium ck_subscriber_id cmpid cvid dclid dm_i epik fb_comment_id fb_ref fb_source fbclid gad_campaignid gad_source
gbraid gclid gclsrc guccounter hsctatracking igsh igshid irclickid li_fat_id mc_cid mc_eid mkt_tok ml_subscriber
ml_subscriber_hash msclkid ncid ns_campaign ns_linkname ns_mchannel ns_source oly_anon_id oly_enc_id rb_clickid ref_src
ref_url s_cid s_kwcid sccid scid smid smtyp spm srsltid trk trkcampaign ttclid twclid vero_conv vero_id wbraid wickedid
wt_mc xtor yclid ymclid zanpid
`
    .trim()
    .split(/\s+/),
);

/** True for a URL parameter that tells the site who shared the link, or where. */
export function isTracking(parameter: string): boolean {
  const name = parameter.toLowerCase();
  return families.test(name) || names.has(name);
}
