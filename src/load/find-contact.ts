import { LinkifyIt } from 'linkify-it';
import { findTelephones } from './find-telephone.ts';
import { findByLine, findForms, withoutWebAddresses } from './found-text.ts';
import type { FoundText, TextForm } from './found-text.ts';

const linkify = new LinkifyIt({ fuzzyEmail: true, fuzzyLink: false, fuzzyIP: false });
const mail = 'an e-mail address';
const letters = String.raw`[\p{L}\p{N}_-]{1,60}`;
const at = String.raw`\s?(?:[[({<]\s?(?:at|@|ät|arobase|arroba|собака)\s?[\])}>])\s?`;
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
    // keeper @ oddrock.example, and addresses with other letters than a–z
    what: mail,
    sign: /@/,
    pattern:
      /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}._+-]{1,64} ?@ ?[\p{L}\p{N}_-]{1,60}(?:\.[\p{L}\p{N}_-]{1,60}){0,4}\.\p{L}{2,20}(?![\p{L}\p{N}])/giu,
    accepts: ({ 0: found }) => !/^[!-~]*$/.test(found),
  },
  {
    what: 'an account that takes messages',
    sign: /\bt\.me|telegram\.me|wa\.me|signal\.me|m\.me/i,
    pattern: /(?<![\p{L}\p{N}.])(?:t\.me|telegram\.me|wa\.me|signal\.me|m\.me)\/[\w+/#.-]{4,64}/giu,
  },
  {
    what: 'an account that takes messages',
    sign: /:\s?@/,
    pattern: /(?<!\p{L})(?:telegram|телеграм|whatsapp|viber|skype|wechat|wickr)\s?:\s?@\w{4,64}/giu,
  },
];

/** Every way to reach somebody in a text, outside addresses of the web. */
export function findContacts(text: string): FoundText[] {
  const plain = withoutWebAddresses(text);
  return [...findByLine(plain, mailIn), ...findForms(plain, forms), ...findTelephones(plain)];
}

/** E-mail addresses in addresses of the web, with their percent-encoding decoded. */
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

/** Signs that end an address are spaces to linkify-it, which finds none after a colon. */
const noMailSign = /[^\p{L}\p{N}@._+-]/gu;

function mailIn(line: string): FoundText[] {
  if (!line.includes('@')) return [];
  const found = linkify.match(line.replaceAll(noMailSign, (sign) => ' '.repeat(sign.length))) ?? [];
  return found
    .filter(({ schema }) => schema === 'mailto:')
    .map(({ index, lastIndex }) => ({ index, length: lastIndex - index, what: mail }));
}
