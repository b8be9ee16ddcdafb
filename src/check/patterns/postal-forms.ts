import type { TextForm } from './found-text.ts';

/** Post office boxes, and postcodes of only a few houses. */
export const postalForms: readonly TextForm[] = [
  {
    what: 'a box at a post office',
    sign: /box|fach|postbus|postboks|apartado|casilla|postal|pocztow|почт|а\/я|a\/s|kutusu|B\.\s?P\.|CP\s|BP\s/i,
    pattern:
      /(?<!\p{L})(?:P\.?\s?O\.?\s?Box|Post\s?Office\s?Box|Postfach|Postbus|Postboks|Postbox|Apartado(?:\s(?:de\s(?:Correos|Postal)|Postal|aéreo))?|Casilla(?:\s(?:de\sCorreo|Postal))?|Caixa\sPostal|Casella\sPostale|Case\sPostale|Bo[iî]te\sPostale|Skrytka\sPocztowa|Posta\sKutusu|B\.\s?P\.|(?<=,\s)[BC]P|а\/я|абонентский\sящик)[\s:]{1,3}(?:[Nn][or]?[.º°]?\s?|№\s?)?\d{1,6}(?![\p{L}\d])/giu,
  },
  {
    what: 'a box at a post office',
    sign: /私書箱|邮政信箱|郵政信箱|信箱|사서함|ت\.?ד|ת\.?\s?ד|ص\.\s?ب|صندوق/,
    pattern:
      /(?:私書箱|邮政信箱|郵政信箱|信箱|사서함|ת\.?\s?ד\.?|ص\.\s?ب\.?|صندوق\s(?:بريد|پستی|البريد))[\s:：]{0,3}\d{1,6}/gu,
  },
  {
    // SW1A 2AA: a postcode of a few houses in the United Kingdom
    what: 'a postcode of a few houses',
    sign: /\s\d[A-Z]{2}/,
    pattern:
      /(?<![\p{L}\d./-])[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?\s\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\d/-])/gu,
  },
  {
    // 1017 CT 14: a Dutch postcode with a house number
    what: 'a house number',
    sign: /\d{4}\s?[A-Z]{2}[,\s]/,
    pattern:
      /(?<![\p{L}\d./-])(?!1[5-9]\d\d|20\d\d)[1-9]\d{3}\s?[A-Z]{2}(?:,\s|\s)\d{1,4}[a-z]?(?![\p{L}\d]|[.,:]\d)/gu,
  },
];
