import { LinkifyIt } from 'linkify-it';
import { accountForms } from './account-forms.ts';
import { findTelephones } from './find-telephone.ts';
import {
  findByLine,
  findForms,
  withoutWebAddresses,
  type FoundText,
  type TextForm,
} from './found-text.ts';

const linkify = new LinkifyIt({ fuzzyEmail: true, fuzzyLink: false, fuzzyIP: false });
const mail = 'an e-mail address';
const letters = String.raw`[\p{L}\p{N}_-]{1,60}`;
const at = String.raw`\s?(?:[[({<]\s?(?:at|@|ät|arobase|arroba|собака|a)\s?[\])}>])\s?`;
const dot = String.raw`\s?(?:\.|[[({<]\s?(?:dot|\.|punkt|point|punto|точка)\s?[\])}>]|\sdot\s)\s?`;

const forms: readonly TextForm[] = [
  {
    // keeper [at] oddrock dot example
    what: mail,
    sign: /[[({<]\s?[@aAäÄсС]/,
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64}${at}${letters}(?:${dot}${letters}){1,4}`,
      'giu',
    ),
  },
  {
    // keeper at oddrock dot example
    what: mail,
    sign: / dot /i,
    pattern:
      /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64} (?:at|@) [\p{L}\p{N}_-]{1,60} dot \p{L}{2,20}(?!\p{L})/giu,
  },
  {
    // keeper @ oddrock.example, and addresses with letters outside a–z
    what: mail,
    sign: /@/,
    pattern:
      /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64} ?@ ?[\p{L}\p{N}_-]{1,60}(?:\.[\p{L}\p{N}_-]{1,60}){0,4}\.\p{L}{2,20}(?![\p{L}\p{N}])/giu,
    accepts: ({ 0: found }) => !/^[!-~]*$/.test(found),
  },
  {
    // keeper _at_ oddrock _dot_ org, keeper-at-oddrock-dot-org, keeper arroba oddrock punto es
    what: mail,
    sign: /at|arroba|собака|chiocciola/i,
    pattern:
      /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}.+]{1,64}(?:(?:\s?[_-]at[_-]\s?)[\p{L}\p{N}]{1,60}(?:\s?[_-]dot[_-]\s?)|\s(?:arroba|собака|chiocciola)\s[\p{L}\p{N}-]{1,60}(?:\s(?:punto|точка)\s|\.))\p{L}{2,20}(?!\p{L})/giu,
  },
  {
    // keeper @ oddrock . org, "the keeper"@oddrock.org, keeper%40oddrock.org, keeper@[198.51.100.7]
    what: mail,
    sign: /@|%40/,
    pattern:
      /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64}(?:(?:\s@\s[\p{L}\p{N}_-]{1,60}\s?\.\s?|["”]@[\p{L}\p{N}_-]{1,60}\.|%40[\p{L}\p{N}_-]{1,60}\.)\p{L}{2,20}(?![\p{L}\p{N}])|@\[\d{1,3}(?:\.\d{1,3}){3}\])/giu,
  },
];

/** All contact details in a text, outside web addresses. */
export function findContacts(text: string): FoundText[] {
  const plain = withoutWebAddresses(text);
  return [
    ...findByLine(plain, mailIn),
    ...findForms(plain, [...forms, ...accountForms]),
    ...findTelephones(plain),
  ];
}

/** E-mail addresses in web addresses. The text must already be percent-decoded. */
export function findContactsInAddresses(text: string): FoundText[] {
  return findForms(text, [
    {
      what: mail,
      sign: /@/,
      pattern:
        /(?<=[/?#&=:;,. ]|^)(?<!:\/\/)[\w.+-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,4}\.[a-z]{2,20}(?![\w-])/gim,
    },
  ]);
}

/**
 * Characters that cannot be part of an address. They become spaces, because linkify-it finds no address after a
 * colon.
 */
const noMailSign = /[^\p{L}\p{N}@._+-]/gu;

function mailIn(line: string): FoundText[] {
  if (!line.includes('@')) return [];
  const found = linkify.match(line.replaceAll(noMailSign, (sign) => ' '.repeat(sign.length))) ?? [];
  return found
    .filter(({ schema }) => schema === 'mailto:')
    .map(({ index, lastIndex }) => ({ index, length: lastIndex - index, what: mail }));
}
