const rightToLeft = /^(?:Adlm|Arab|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

type Direction = 'ltr' | 'rtl';

const known = new Map<string, Direction>();

/** The direction in which a language is written, from the likely script of its tag (BCP 47). */
export function textDirection(lang: string): Direction {
  const direction = known.get(lang) ?? directionOf(lang);
  known.set(lang, direction);
  return direction;
}

function directionOf(lang: string): Direction {
  return rightToLeft.test(new Intl.Locale(lang).maximize().script ?? '') ? 'rtl' : 'ltr';
}
