import type { CslDate, CslItem, CslName } from './csl-item.ts';

/** RIS reference type of each CSL type. All other works are `GEN`. */
const referenceTypes: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  broadcast: 'VIDEO',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  hearing: 'HEAR',
  legal_case: 'CASE',
  legislation: 'STAT',
  motion_picture: 'VIDEO',
  'paper-conference': 'CPAPER',
  post: 'ELEC',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  review: 'JOUR',
  'review-book': 'JOUR',
  thesis: 'THES',
  webpage: 'ELEC',
};

/**
 * Formats works as an RIS file in UTF-8 with CR LF line ends. See
 * https://en.wikipedia.org/wiki/RIS_(file_format).
 */
export function toRis(items: readonly CslItem[]): string {
  return items.map(toReference).join('');
}

function toReference(item: CslItem): string {
  const tags: (readonly [string, string | undefined])[] = [
    ['TY', referenceTypes[item.type] ?? 'GEN'],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((author) => ['AU', toName(author)] as const),
    ['T2', item['container-title']],
    ['PB', item.publisher],
    ['PY', item.issued?.['date-parts']?.[0]?.[0]?.toString()],
    ['DA', toRisDate(item.issued)],
    ['Y2', toRisDate(item.accessed)],
    ['ET', item.version && `version ${item.version}`],
    ['SN', item.ISBN],
    ['LA', item.language],
    ['UR', item.URL],
    ['N1', item.genre],
  ];
  const lines = tags.flatMap(([tag, value]) =>
    value === undefined ? [] : [`${tag}  - ${oneLine(value)}`],
  );
  return [...lines, 'ER  - ', '', ''].join('\r\n');
}

/** `YYYY/MM/DD/other` with empty unknown parts: “2023/06/20/to 2023/06/28, uncertain”. */
function toRisDate(date: CslDate | undefined): string | undefined {
  const [first, last] = (date?.['date-parts'] ?? []).map(slashed);
  if (first === undefined) return date?.literal && `///${date.literal}`;
  const other = [
    last === undefined ? undefined : `to ${last}`,
    date?.circa ? 'uncertain' : undefined,
  ];
  const words = other.filter((part) => part !== undefined).join(', ');
  return words === '' ? first : `${first}${'/'.repeat(4 - first.split('/').length)}${words}`;
}

function slashed(parts: readonly number[]): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('/');
}

function toName({ family, given, literal }: CslName): string {
  return family === undefined ? (literal ?? '') : [family, given].filter(Boolean).join(', ');
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
