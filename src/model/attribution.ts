import type { Assertion } from './records/claim.ts';
import { numberInWords } from './labels/numbers-in-words.ts';
import type { SpeakerKind } from './records/site-settings.ts';

/**
 * The attribution of a passage in fixed words, so that two passages can be compared: “three unnamed former
 * officials, first-hand access unknown, as told to the Gazette; the outlet could not confirm it”. For unnamed
 * speakers a missing number or access is stated as unknown; for others it is left out.
 */
export function attributionInWords(
  { access, toldTo, unconfirmed, speakerCount }: Assertion,
  { label, unnamed }: Pick<SpeakerKind, 'label' | 'unnamed'>,
): string {
  const parts = [
    unnamed ? unnamedInWords(unnamed, speakerCount) : label.toLowerCase(),
    !unnamed && speakerCount !== undefined && `${numberInWords(speakerCount)} in number`,
    access ? accessInWords[access] : unnamed && 'first-hand access unknown',
    toldTo !== undefined && `as told to ${toldTo}`,
  ];
  return `${parts.filter(Boolean).join(', ')}${unconfirmed ? '; the outlet could not confirm it' : ''}`;
}

const accessInWords: Record<NonNullable<Assertion['access']>, string> = {
  'first-hand': 'with first-hand access',
  'second-hand': 'at second hand',
};

function unnamedInWords(
  { one, many }: NonNullable<SpeakerKind['unnamed']>,
  count: number | undefined,
): string {
  if (count === undefined) return `${many}, number not given`;
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}
