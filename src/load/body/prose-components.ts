import { language } from '../../model/records/fields.ts';
import { markupProblem } from '../../model/text-markup.ts';

/** The form of a component’s attribute. `problem` says what is wrong with a value; undefined if it is valid. */
interface AttributeForm {
  readonly needed: boolean;
  readonly problem: (value: string) => string | undefined;
}

/** A component that prose may use. */
export interface ProseComponent {
  readonly attributes: Readonly<Record<string, AttributeForm>>;
  /** How it is written, for messages. */
  readonly example: string;
  /** True if the component has words between its tags. */
  readonly holdsWords: boolean;
  /** The components that may contain it, at any depth. */
  readonly within: readonly string[];
  /** True for a list that the site makes from its records: allowed only in pages, on a line of its own. */
  readonly isList: boolean;
}

const words = (value: string) =>
  value.trim() === '' ? 'Write some words, or leave the attribute out.' : markupProblem(value);
const tag = (value: string) => language.safeParse(value).error?.issues[0]?.message;
const translator = (value: string) =>
  value === 'human' || value === 'machine' ? undefined : 'Write by="human" or by="machine".';

/** The components of prose. Every other element is refused. */
export const proseComponents: Readonly<Record<string, ProseComponent>> = {
  Quote: {
    attributes: { by: { needed: false, problem: words }, lang: { needed: false, problem: tag } },
    example: '<Quote>words of the source</Quote>',
    holdsWords: true,
    within: [],
    isList: false,
  },
  Original: {
    attributes: {
      lang: { needed: true, problem: tag },
      translation: { needed: false, problem: words },
      by: { needed: false, problem: translator },
    },
    example: '<Original lang="fr" translation="the sea" by="human">la mer</Original>',
    holdsWords: true,
    within: ['Quote'],
    isList: false,
  },
  Redacted: {
    attributes: { reason: { needed: true, problem: words } },
    example: '<Redacted reason="name withheld" />',
    holdsWords: false,
    within: ['Quote', 'Original'],
    isList: false,
  },
  Overrides: {
    attributes: {},
    example: '<Overrides />',
    holdsWords: false,
    within: [],
    isList: true,
  },
};

/** The component with a name; undefined for an unknown name and for a fragment, which has none. */
export function proseComponent(name: string | null): ProseComponent | undefined {
  return name !== null && Object.hasOwn(proseComponents, name) ? proseComponents[name] : undefined;
}
