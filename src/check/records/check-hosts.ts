import { foreignHost, isSameHost, scriptOf } from '../../model/links/foreign-host.ts';
import type { Problem } from '../../model/problem.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import type { BodyFacts } from '../body/check-body.ts';
import { hiddenFinding } from '../body/check-text.ts';
import { placeOf } from '../../load/yaml/front-matter.ts';
import { hiddenCharacters } from '../../load/files/hidden-characters.ts';
import type { Prose } from '../../load/schema/load-record.ts';
import { percentDecoded } from '../body/percent-decoded.ts';
import type { Finding } from '../../load/place.ts';
import { textsIn } from './texts-in.ts';

type Allowed = SiteSettings['allowedHosts'];

/**
 * Checks what the form of an address does not show: that site.yaml allows its host if that has letters outside
 * a–z, and that no percent escape of an address in the keys encodes a hidden character.
 */
export function checkHosts(
  record: Prose & { readonly data: object },
  facts: BodyFacts | undefined,
  allowed: Allowed,
): readonly Problem[] {
  const inKeys = textsIn(record.data).flatMap(({ text, path }) => {
    if (!/^https?:/i.test(text)) return [];
    const finding = hostFinding(foreignHost(text), allowed) ?? escapeFinding(text);
    return finding ? [{ ...placeOf(record.file, path), ...finding }] : [];
  });
  const inProse = (facts?.foreignHosts ?? []).flatMap(({ host, place, quoted }) => {
    const finding = hostFinding(host, allowed);
    return finding ? [{ ...place, quoted, ...finding }] : [];
  });
  return [...inKeys, ...inProse];
}

/** The problem with a host that has letters outside a–z and is not allowed. */
export function hostFinding(host: string | undefined, allowed: Allowed): Finding | undefined {
  if (host === undefined || allowed?.some((entry) => isSameHost(entry.host, host)))
    return undefined;
  const script = scriptOf(host);
  if (script === undefined) {
    return {
      rule: 'public-address',
      message: `A part of the host “${host}” mixes letters of two scripts, as only look-alikes do.`,
      fix: 'Type the host that is meant anew, in letters a–z.',
    };
  }
  return {
    rule: 'public-address',
    message: `The host “${host}” has ${script} letters outside a–z, and may be taken for another.`,
    fix: `Type the host that is meant in letters a–z; where this one is meant, add to site.yaml: allowedHosts: [{ host: ${host}, reason: How you know that it is the right one. }]`,
  };
}

function escapeFinding(address: string): Finding | undefined {
  const [hidden] = address.includes('%') ? hiddenCharacters(percentDecoded(address)) : [];
  return hidden && hiddenFinding('percent escape', hidden.what, hidden.fix);
}
