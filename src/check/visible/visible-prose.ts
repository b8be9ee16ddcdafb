import type { Nodes, Root } from 'mdast';
import { VisibleTextBuilder, type VisibleText } from './visible-text.ts';

/** A body as readers see it. */
export interface VisibleProse {
  /** The words: one line for each block, and for each text that is shown apart from the blocks. */
  readonly words: VisibleText;
  /** The addresses of links, one per line. */
  readonly addresses: VisibleText;
}

/** Reads the words and addresses of a parsed body. Joins text across emphasis, links and components. */
export function visibleProse(tree: Root, fileText: string): VisibleProse {
  const words = new VisibleTextBuilder();
  const addresses = new VisibleTextBuilder();
  const apart = new VisibleTextBuilder();

  /** Adds the decoded text of a node, with its range in the file. */
  const add = (builder: VisibleTextBuilder, node: Positioned, value: string | null | undefined) => {
    const [start, end] = boundsOf(node);
    builder.addDecoded(value ?? '', fileText.slice(start, end), start);
  };
  const addLine = (
    builder: VisibleTextBuilder,
    node: Positioned,
    value: string | null | undefined,
  ) => {
    const [start, end] = boundsOf(node);
    const text = value ?? '';
    const at = fileText.slice(start, end).indexOf(text);
    if (at === -1) builder.add(text, start, end);
    else builder.add(text, start + at, start + at + text.length);
    builder.endBlock();
  };
  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'text':
        return add(words, node, node.value.replaceAll('\n', ' '));
      case 'break':
        return words.add(' ', ...boundsOf(node));
      case 'code':
        addLine(apart, node, node.lang);
        addLine(apart, node, node.meta);
        return addLine(words, node, node.value);
      case 'inlineCode':
      case 'mdxTextExpression':
      case 'mdxFlowExpression':
      case 'html': {
        const [start, end] = boundsOf(node);
        const at = Math.max(0, fileText.slice(start, end).indexOf(node.value));
        return words.addDecoded(node.value, fileText.slice(start + at, end), start + at);
      }
      case 'image':
      case 'imageReference':
        addLine(apart, node, node.alt);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        for (const attribute of node.attributes)
          if (typeof attribute.value === 'string') addLine(apart, attribute, attribute.value);
        // Withheld words, and lists that the site makes, are shown as something.
        if (node.children.length === 0) words.add('█', ...boundsOf(node));
        break;
    }
    if (node.type === 'definition' || node.type === 'footnoteDefinition')
      addLine(apart, node, node.label);
    if ('url' in node) {
      addLine(addresses, node, node.url);
      addLine(apart, node, node.title);
    }
    if (!('children' in node)) return;
    const inline = inlineParents.has(node.type);
    if (!inline) words.endBlock();
    node.children.forEach(visit);
    if (!inline) words.endBlock();
  };
  visit(tree);
  return { words: joined(words.build(), apart.build()), addresses: addresses.build() };
}

interface Positioned {
  readonly position?: Nodes['position'];
}

/** Inline nodes: their text continues the line around them. */
const inlineParents: ReadonlySet<string> = new Set([
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'mdxJsxTextElement',
] satisfies Nodes['type'][]);

function boundsOf({ position }: Positioned): [start: number, end: number] {
  return [position?.start.offset ?? 0, position?.end.offset ?? 0];
}

function joined(first: VisibleText, second: VisibleText): VisibleText {
  const offset = first.text.length;
  return {
    text: first.text + second.text,
    pieces: [
      ...first.pieces,
      ...second.pieces.map((piece) => ({ ...piece, at: piece.at + offset })),
    ],
  };
}
