import type { TreeKind, TreeRow } from '../derive/lineage/claim-tree.ts';
import { escapeXml } from '../model/xml.ts';

/** Pixels at the drawing’s natural size; `deepest` is a number of levels. Narrow enough to fit a phone. */
const size = { width: 360, row: 36, step: 22, deepest: 8, mark: 6, letter: 12 } as const;

/** What a row shows, for its title (tooltip and screen readers). */
const words: Record<TreeKind, string> = {
  origin: 'Origin',
  report: 'Reports the claim',
  between: 'On the way',
  witness: 'Reports what its author witnessed',
  unrecorded: 'Lineage not recorded for this claim',
  repeated: 'Shown above',
};

/**
 * Draws the tree of a claim as SVG: one row for each record, indented below the record it rests on. The shape
 * shows the kind: disc for an origin, square for an article that reports the claim, open square for an
 * article in between, ring for a witness, dashed diamond for an unrecorded lineage. Colours come from the
 * page.
 */
export function lineageTree(rows: readonly TreeRow[], label: string): string {
  const { width, row } = size;
  const height = rows.length * row;
  const lines = rows.map((_, index) => connector(rows, index)).join('');
  const marks = rows.map((each, index) => drawRow(each, index)).join('');
  return `<svg class="tree" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${escapeXml(label)}" font-size="${size.letter}"><g fill="none" stroke="currentColor" stroke-opacity="0.55">${lines}</g>${marks}</svg>`;
}

/** The line from a row up to the row it rests on. */
function connector(rows: readonly TreeRow[], index: number): string {
  const own = rows[index];
  if (!own || own.depth === 0) return '';
  const parent = rows.findLastIndex((each, at) => at < index && each.depth === own.depth - 1);
  const fromX = centreX(own.depth - 1);
  const dash = own.kind === 'repeated' ? ' stroke-dasharray="3 3"' : '';
  return `<path d="M${fromX} ${centreY(parent) + size.mark}V${centreY(index)}H${centreX(own.depth) - size.mark}"${dash}/>`;
}

function drawRow({ kind, depth, link }: TreeRow, index: number): string {
  const [x, y] = [centreX(depth), centreY(index)];
  const start = x + size.mark + 8;
  const name = link?.text ?? words.unrecorded;
  const lines = wrap(name, (size.width - start) / (kind === 'origin' ? 8 : 7.2));
  const weight = kind === 'origin' ? ' font-weight="650"' : '';
  const top = y + 4 - (lines.length - 1) * 7;
  const spans = lines.map(
    (line, at) => `<tspan x="${start}" y="${top + at * 14}">${escapeXml(line)}</tspan>`,
  );
  const text = `<text fill="currentColor"${weight}>${spans.join('')}</text>`;
  const area = `<rect x="${x - 11}" y="${y - 15}" width="${size.width - x + 11}" height="30" fill="none" pointer-events="all"/>`;
  const inner = `${area}${shape(kind, x, y)}${text}`;
  if (!link) return `<g>${inner}</g>`;
  const lang = link.lang === undefined ? '' : ` lang="${escapeXml(link.lang)}"`;
  return `<a href="${escapeXml(link.href)}"${lang}><title>${escapeXml(`${words[kind]}: ${name}`)}</title>${inner}</a>`;
}

function shape(kind: TreeKind, x: number, y: number): string {
  const r = size.mark;
  const square = `x="${x - r + 1}" y="${y - r + 1}" width="${2 * r - 2}" height="${2 * r - 2}"`;
  const line = 'stroke="currentColor" stroke-width="1.5"';
  const shapes: Record<TreeKind, string> = {
    origin: `<circle cx="${x}" cy="${y}" r="${r}" fill="currentColor"/>`,
    report: `<rect ${square} fill="currentColor"/>`,
    between: `<rect ${square} fill="none" ${line}/>`,
    witness: `<circle cx="${x}" cy="${y}" r="${r - 1}" fill="none" ${line}/><circle cx="${x}" cy="${y}" r="2" fill="currentColor"/>`,
    unrecorded: `<path d="M${x} ${y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z" fill="none" ${line} stroke-dasharray="2 2"/>`,
    repeated: `<rect ${square} fill="none" ${line} stroke-dasharray="2 2"/>`,
  };
  return shapes[kind];
}

function centreX(depth: number): number {
  return 12 + Math.min(depth, size.deepest) * size.step;
}

function centreY(index: number): number {
  return index * size.row + size.row / 2;
}

/** Wraps text to one or two lines of `room` Latin letters by estimate. Longer text is cut and ends with “…”. */
function wrap(text: string, room: number): readonly string[] {
  if (widthOf(text) <= room) return [text];
  const words = text.split(' ');
  const firstTooMany = words.findIndex((_, at) => widthOf(words.slice(0, at + 1).join(' ')) > room);
  if (firstTooMany <= 0) return [cut(text, room)];
  const rest = words.slice(firstTooMany).join(' ');
  return [words.slice(0, firstTooMany).join(' '), cut(rest, room)];
}

function cut(text: string, room: number): string {
  if (widthOf(text) <= room) return text;
  const chars = [...text];
  const kept = chars.findLastIndex((_, at) => widthOf(chars.slice(0, at).join('')) < room - 1);
  return `${chars.slice(0, kept).join('').trimEnd()}…`;
}

/** Estimated width in Latin letters. An East Asian character counts as two. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u1100-\uffdc]/.test(sign) ? 2 : 1), 0);
}
