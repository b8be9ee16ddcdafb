import type { Library } from '../../model/library.ts';
import { fileRules } from '../../model/rules/file-rules.ts';
import { frontMatterRules } from '../../model/rules/front-matter-rules.ts';
import { proseRules } from '../../model/rules/prose-rules.ts';
import { recordRules } from '../../model/rules/record-rules.ts';
import type { Example, Rule } from '../../model/rules/rule.ts';
import { crumbsBelow, type Crumbs } from '../crumbs.ts';
import { frameOf, type Frame } from '../frame.ts';
import type { RecordLink } from '../record-link.ts';

/** Rules about one topic, with links to their pages. */
export interface RuleGroup {
  readonly heading: string;
  readonly rules: readonly {
    readonly link: RecordLink;
    readonly id: string;
    readonly summary: string;
  }[];
}

/** A file that breaks or follows a rule, ready to print. */
export interface ExampleView {
  readonly file: string;
  readonly text: string;
  /** The file’s encoding, if that is the point of the example. */
  readonly encoding: string | undefined;
}

/** One page below `/contribute/rules/`. */
export interface RulePage {
  readonly params: { readonly id: string };
  readonly props: Pick<Rule, 'title' | 'summary' | 'why'> & {
    readonly frame: Frame;
    readonly crumbs: Crumbs;
    readonly id: string;
    readonly address: string;
    readonly wrong: ExampleView;
    readonly right: ExampleView;
    readonly earlier: RecordLink | undefined;
    readonly later: RecordLink | undefined;
  };
}

const groups: readonly {
  readonly heading: string;
  readonly rules: Readonly<Record<string, Rule>>;
}[] = [
  { heading: 'Files', rules: fileRules },
  { heading: 'Front matter', rules: frontMatterRules },
  { heading: 'Prose', rules: proseRules },
  { heading: 'Records', rules: recordRules },
];
const encodings = { latin1: 'Latin-1', utf16le: 'UTF-16' } as const;

/** Address of the list of all rules. */
export function rulesAddress({ addresses }: Library): string {
  return addresses.to('contribute/rules/');
}

/** All rules by what they are on. */
export function ruleGroups(library: Library): RuleGroup[] {
  return groups.map(({ heading, rules }) => ({
    heading,
    rules: Object.entries(rules).map(([id, { title, summary }]) => ({
      link: ruleLink(library, id, title),
      id,
      summary,
    })),
  }));
}

/** The page of every rule, in the order of the list. */
export function rulePages(library: Library): RulePage[] {
  const frame = frameOf(library);
  const crumbs = crumbsBelow(library, 'rules');
  const all = groups.flatMap(({ rules }) => Object.entries(rules));
  const links = all.map(([id, { title }]) => ruleLink(library, id, title));
  return all.map(([id, { title, summary, why, wrong, right }], index) => {
    const [earlier, later] = [links[index - 1], links[index + 1]];
    const address = `${rulesAddress(library)}${id}/`;
    const examples = {
      wrong: exampleView(wrong, visible(wrong.text)),
      right: exampleView(right, right.text),
    };
    const neighbours = { earlier, later };
    const props = { frame, crumbs, id, address, title, summary, why, ...examples, ...neighbours };
    return { params: { id }, props };
  });
}

function ruleLink(library: Library, id: string, title: string): RecordLink {
  return { href: `${rulesAddress(library)}${id}/`, text: title };
}

function exampleView({ file, encoding }: Example, text: string): ExampleView {
  return { file, text, encoding: encoding && encodings[encoding] };
}

/** Replaces each invisible or combining character with its code point: ⟨U+202E⟩. */
function visible(text: string): string {
  return text.replace(/[^\n\P{C}]|[\p{M}\u2028\u2029]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
  });
}
