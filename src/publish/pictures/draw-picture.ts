import { pictureSize, type PictureKind } from '../../model/records/picture-kinds.ts';
import type { SiteSettings } from '../../model/records/site-settings.ts';
import { escapeXml } from '../../model/xml.ts';

const paper = '#fffdf8';
const ink = '#1d1b18';
const faint = '#59544b';
const accent = '#a3231f';

/**
 * Draws the link preview for a kind of page as SVG: its name as a highlighted passage with an annotation’s
 * number, and its description. Text is wrapped by number of characters, so that it stays inside the picture.
 */
export function drawPicture(site: SiteSettings, kind: PictureKind): string {
  const isWhole = kind === 'home' || kind === 'pages';
  const title = isWhole ? site.title : site.sections[kind].many;
  const text = isWhole ? site.tagline : site.sections[kind].gloss;
  const size = Math.min(132, Math.floor(1700 / title.length));
  const mark = `<tspan fill="${accent}" font-size="${size / 3}" dy="${-size / 2.2}" dx="10">1</tspan>`;
  const heading = (y: number, attributes: string, words: string) =>
    `<text x="90" y="${y}" font-size="${size}" font-weight="600" ${attributes}>${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureSize.width} ${pictureSize.height}" font-family="Source Serif 4">`,
    `<rect width="100%" height="100%" fill="${paper}"/>`,
    rule(96),
    isWhole
      ? ''
      : `<text x="90" y="76" font-size="34" font-weight="600" fill="${ink}">${escapeXml(site.title)}</text>`,
    // The underline is as long as the title, because it belongs to an invisible copy of it.
    heading(
      274,
      `fill="${accent}" text-decoration="underline"`,
      `<tspan fill="none">${escapeXml(title)}</tspan>`,
    ),
    heading(262, `fill="${ink}"`, `${escapeXml(title)}${mark}`),
    ...balance(text, 46).map(
      (words, index) =>
        `<text x="90" y="${372 + index * 58}" font-size="42" fill="${faint}">${escapeXml(words)}</text>`,
    ),
    rule(574),
    '</svg>',
  ].join('');
}

function rule(y: number): string {
  return `<rect x="90" y="${y}" width="1020" height="2" fill="${ink}"/>`;
}

/** Breaks a text into at most four lines of similar length, each of at most `most` characters. */
function balance(text: string, most: number): readonly string[] {
  const widest = wrap(text, most);
  let narrowest = widest;
  for (let length = most; length > 0 && narrowest.length === widest.length; length -= 1) {
    const narrower = wrap(text, length);
    if (narrower.length > widest.length || narrower.some((words) => words.length > length)) break;
    narrowest = narrower;
  }
  return narrowest.slice(0, 4);
}

/** Breaks a text between words into lines of at most `length` characters. A longer word stays whole. */
function wrap(text: string, length: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= length)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
