import type { Parents, Text } from 'mdast';
import type { BodyReport } from './body-report.ts';
import { decodeEntities } from '../../load/body/decode-entities.ts';
import type { Finding } from '../../load/place.ts';

/** Signs that other dialects of Markdown interpret and this one prints; not after a backslash. */
const typed: readonly {
  readonly pattern: RegExp;
  /** True if a match is a problem only at the start of a list item. */
  readonly ofItem?: boolean;
  readonly message: string;
  readonly fix: (match: string) => string;
}[] = [
  {
    pattern: /(?<![\\~])~~(?![~\s])(?:[^~\n]{1,500}~~)?/g,
    message: 'Two tildes do not strike words out here.',
    fix: () => 'Remove the tildes, and say in words what is no longer true.',
  },
  {
    pattern: /^\[[ xX]\](?=\s|$)/g,
    ofItem: true,
    message: 'A box to tick is not read here.',
    fix: () => 'Remove the box, and say in words what is done.',
  },
  {
    pattern: /(?<!\\)\[\[[^\]\n[]{1,200}\]\]/g,
    message: 'Two pairs of brackets do not make a link here.',
    fix: (match) => `Write [${match.slice(2, -2)}](article:some-id), or one pair of brackets.`,
  },
  {
    pattern: /^[ \t]*#{2,6}(?=[\p{L}\p{N}])/gmu,
    message: 'A heading has a space after its signs.',
    fix: (match) => `Write a space after ${match.trim()}.`,
  },
  {
    pattern: /^\[![a-z]+\]/gi,
    message: 'A box with a title is not read here.',
    fix: (match) => `Remove ${match}.`,
  },
];

/** A bare address. Addresses in failed links are excluded: `checkText` reports those. */
const bareAddress =
  /(?<![\p{L}\p{N}<]|\][ \t]{0,9}\(|\)\[)(?:https?:\/\/(?=[\p{L}\p{N}])|www\.(?=[\p{L}\p{N}-]+\.))[^\s<>()[\]"“”\\]+/giu;

/** Checks a text node for signs that would be printed as typed, although the author expects formatting. */
export function checkTypedSigns(
  node: Text,
  ancestors: readonly Parents[],
  report: BodyReport,
): void {
  const raw = report.raw(node);
  const [paragraph, item] = ancestors.toReversed();
  const begins = paragraph?.children[0] === node;
  for (const { pattern, ofItem, message, fix } of typed) {
    if (ofItem && !(begins && paragraph.type === 'paragraph' && item?.type === 'listItem'))
      continue;
    for (const { 0: match, index } of raw.matchAll(pattern))
      report.add(node, printed(message, fix(match)), index, match.length);
  }
  if (!ancestors.some(({ type }) => type === 'link' || type === 'linkReference'))
    checkBareAddresses(node, raw, report);
}

/** Reports bare addresses, which are not links here: those in plain letters, or else the first one with entities. */
function checkBareAddresses(node: Text, raw: string, report: BodyReport): void {
  const written = [...raw.matchAll(bareAddress)];
  for (const { 0: match, index } of written)
    report.add(node, bareFinding(match), index, match.length);
  const isHidden = written.length === 0 && raw.includes('&');
  const [hidden] = isHidden ? (decodeEntities(raw).text.match(bareAddress) ?? []) : [];
  if (hidden !== undefined) report.add(node, bareFinding(hidden));
}

function bareFinding(address: string): Finding {
  const target = address
    .replace(/(?<![.,:;!?’”'*_])[.,:;!?’”'*_]+$/, '')
    .replace(/^(?:\w+:\/\/)?/, 'https://');
  return printed('An address alone is not a link here.', `Write [words for it](${target}).`);
}

function printed(message: string, fix: string): Finding {
  return { rule: 'read-signs', message: `${message} It is printed as it is typed.`, fix };
}
