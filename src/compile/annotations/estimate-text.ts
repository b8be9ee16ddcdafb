import type { Element, Root, RootContent, Text } from 'hast';
import type { HastText } from '../../anchor/hast-text.ts';
import { textNodesOf } from '../../anchor/text-model.ts';

/** The layout of a block of text: heights in rem, and `most` characters per line in the narrowest font. */
interface Setting {
  readonly most: number;
  readonly line: number;
  /** Space above or below it, unless other space absorbs it. */
  readonly spacing: number;
}

const paragraph: Setting = { most: 80, line: 1.7, spacing: 1 };
const heading: Setting = { most: 66, line: 1.32, spacing: 0.8 };
const other: Setting = { most: 90, line: 1.5, spacing: 0 };
/** The cells of a row are side by side, so a row has at least one line. */
const row: Setting = { most: Number.MAX_SAFE_INTEGER, line: 1.2, spacing: 1 };

/** The text of one block, without blocks inside it, and its range in the whole text. */
interface TextBlock {
  readonly setting: Setting;
  readonly start: number;
  end: number;
  length: number;
}

/**
 * The minimum height of a text from the line of an offset to its last line, in rem. Offsets are in the text that
 * `toHastText` made from the same tree.
 */
export function leastBelow(root: Root, { starts }: HastText): (offset: number) => number {
  const blocks = blocksOf(root, starts);
  const last = blocks.at(-1)?.setting.spacing ?? 0;
  return (offset) =>
    Math.max(
      0,
      blocks.reduce((sum, block) => sum + heightBelow(block, offset), -last),
    );
}

function heightBelow({ setting, start, end, length }: TextBlock, offset: number): number {
  const { most, line, spacing } = setting;
  if (offset >= end) return 0;
  if (offset <= start) return Math.max(1, Math.ceil(length / most)) * line + spacing;
  // The position of the offset in its line is unknown, so counting starts with the next line.
  const rest = length - Math.ceil((offset - start) / most) * most;
  return Math.max(0, Math.ceil(rest / most)) * line + spacing;
}

function blocksOf(root: Root, starts: readonly number[]): readonly TextBlock[] {
  const holders = holdersOfTexts(root);
  const blocks = new Map<Element, TextBlock>();
  textNodesOf(root).forEach(({ node }, index) => {
    const holder = holders.get(node);
    const start = starts[index] ?? 0;
    const length = widthOf(node.value);
    if (!holder || node.value.trim() === '') return;
    const block = blocks.get(holder.block) ?? { ...holder, start, end: start, length: 0 };
    block.end = start + node.value.length;
    block.length += length;
    blocks.set(holder.block, block);
  });
  return [...blocks.values()];
}

interface Holder {
  readonly block: Element;
  readonly setting: Setting;
}

/** For each text node, the innermost block with a layout of its own. */
function holdersOfTexts(root: Root): ReadonlyMap<Text, Holder> {
  const holders = new Map<Text, Holder>();
  const walk = (node: RootContent, around: Holder | undefined): void => {
    if (node.type === 'text' && around) holders.set(node, around);
    if (node.type !== 'element') return;
    const setting = settingOf(node, around?.setting);
    const holder = setting ? { block: node, setting } : around;
    for (const child of node.children) walk(child, holder);
  };
  for (const child of root.children) walk(child, undefined);
  return holders;
}

function settingOf({ tagName, properties }: Element, around?: Setting): Setting | undefined {
  if (around === row) return undefined;
  if (tagName === 'tr') return row;
  if (/^h[2-6]$/.test(tagName)) return heading;
  // The paragraphs of a pair are close together.
  if (tagName === 'p') return properties['className'] === undefined ? paragraph : other;
  return /^(?:li|blockquote|dt|dd|pre|section)$/.test(tagName) ? other : undefined;
}

/** Minimum width of a text, in Latin characters: Arabic letters are narrower, and combining marks have no width. */
function widthOf(text: string): number {
  const narrow = text.match(/[\u0600-\u06ff\u0750-\u077f]/g)?.length ?? 0;
  return text.replace(/[\p{Mn}\p{Cf}]/gu, '').length - narrow * 0.25;
}
