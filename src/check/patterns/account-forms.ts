import type { TextForm } from './found-text.ts';

const what = 'an account that takes messages';
const service =
  'telegram|телеграм|whatsapp|ватсап|viber|вайбер|skype|скайп|wechat|微信|wickr|signal|threema|wire|session|matrix|icq|jabber|xmpp|qq|line';
const kind = String.raw`(?:\s(?:id|handle|username|user|name|account|ник|аккаунт))?`;

/** Accounts of messaging services. A channel that only publishes does not count. */
export const accountForms: readonly TextForm[] = [
  {
    what,
    sign: /\bt\.me|telegram\.me|wa\.me|signal\.me|signal\.group|m\.me/i,
    pattern:
      /(?<![\p{L}\p{N}.])(?:t\.me|telegram\.me|wa\.me|signal\.me|signal\.group|m\.me)\/[\w+/#.-]{4,64}/giu,
  },
  {
    // Telegram: @keeper; Telegram handle @keeper; @keeper on Telegram
    what,
    sign: /@\w/,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:(?:${service})${kind}\s?[:：]?\s?@[\w.]{3,63}\w|@[\w.]{4,64}\s(?:on|in|at|via|в)\s(?:${service})(?!\p{L}))`,
      'giu',
    ),
  },
  {
    // Skype: keeper.one, Threema ID KEEP1234. A name with a digit or sign in it is not an ordinary word.
    what,
    sign: /[:：]|\s(?:id|handle|username)\s/i,
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${service})(?:${kind}\s?[:：]|\s(?:id|handle|username))\s?(?=[a-z_]{1,40}[\d_.]\w)[\w.]{4,64}`,
      'giu',
    ),
  },
  {
    what,
    sign: /icq|qq|session/i,
    pattern:
      /(?<!\p{L})(?:(?:icq|qq)(?:\s(?:no|number|uin)\.?)?[\s:：]{1,2}\d[\d-]{5,11}\d|session\sid\s?[:：]?\s?05[\da-f]{64,66})(?![\p{L}\d])/giu,
  },
  {
    // A Matrix account: @keeper:oddrock.example
    what,
    sign: /@[\w.=/-]{1,64}:/,
    pattern: /(?<![\p{L}\p{N}])@[\w.=-]{1,64}:[\w-]{1,60}(?:\.[\w-]{1,60}){0,4}\.\p{L}{2,20}/gu,
  },
];
