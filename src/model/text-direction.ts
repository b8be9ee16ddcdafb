const rightToLeft = /^(?:Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** The direction a language is written in, from the likely script of its tag (BCP 47). */
export function textDirection(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
