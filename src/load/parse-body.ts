import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { mdxExpressionFromMarkdown } from 'mdast-util-mdx-expression';
import { mdxJsxFromMarkdown } from 'mdast-util-mdx-jsx';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { mdxExpression } from 'micromark-extension-mdx-expression';
import { mdxJsx } from 'micromark-extension-mdx-jsx';
import { mdxMd } from 'micromark-extension-mdx-md';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '../model/problem.ts';
import { excessOf } from './body-limits.ts';
import type { LoadedRecord } from './load-record.ts';
import { moveToFile } from './move-to-file.ts';
import { problemAt } from './place.ts';
import { syntaxProblem } from './syntax-problem.ts';
import type { LastStart } from './syntax-problem.ts';

type Extension = ReturnType<typeof mdxJsx>;
type Constructs = NonNullable<Extension['text']>;
type Construct = Extract<NonNullable<Constructs[string]>, { tokenize: unknown }>;

const markdown: readonly Extension[] = [mdxMd(), gfmTable(), gfmFootnote()];
const tags = mdxJsx();
const braces = mdxExpression();
const mdastExtensions = [
  mdxJsxFromMarkdown(),
  mdxExpressionFromMarkdown(),
  gfmTableFromMarkdown(),
  gfmFootnoteFromMarkdown(),
];

/**
 * Parses a record’s prose as MDX without expressions. Positions in the tree are those of the file.
 * Text that does not parse, or that would take too long, is one problem and no tree.
 */
export function parseBody(record: LoadedRecord): {
  tree: Root | undefined;
  problems: readonly Problem[];
} {
  const { file, body, bodyOffset } = record;
  const excess = excessOf(body);
  if (excess) {
    const start = bodyOffset + excess.index;
    return {
      tree: undefined,
      problems: [problemAt(file, start, start + excess.length, excess.finding)],
    };
  }
  const last: LastStart = { sign: '<', offset: 0 };
  try {
    const extensions = [...markdown, noting(tags, '<', last), noting(braces, '{', last)];
    const tree = fromMarkdown(body, { extensions, mdastExtensions });
    moveToFile(tree, file.text.slice(0, bodyOffset).split('\n').length - 1, bodyOffset);
    return { tree, problems: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: undefined, problems: [syntaxProblem(file, bodyOffset, error, last)] };
  }
}

/** The same syntax, and a note of where each construct began: the parser’s errors tell only where it gave up. */
function noting(syntax: Extension, sign: LastStart['sign'], last: LastStart): Extension {
  const noted = (constructs: Constructs | undefined): Constructs =>
    Object.fromEntries(
      Object.entries(constructs ?? {}).map(([code, value]) => [
        code,
        toArray(value).map((construct) => starting(construct, sign, last)),
      ]),
    );
  return { flow: noted(syntax.flow), text: noted(syntax.text) };
}

function starting(construct: Construct, sign: LastStart['sign'], last: LastStart): Construct {
  return {
    ...construct,
    tokenize(effects, ok, nok) {
      last.sign = sign;
      last.offset = this.now().offset;
      return construct.tokenize.call(this, effects, ok, nok);
    },
  };
}

function toArray(value: Construct | readonly Construct[] | undefined): readonly Construct[] {
  return value === undefined ? [] : 'tokenize' in value ? [value] : value;
}
