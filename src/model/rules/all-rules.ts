import { fileRules } from './file-rules.ts';
import { frontMatterRules } from './front-matter-rules.ts';
import { proseRules } from './prose-rules.ts';
import { recordRules } from './record-rules.ts';
import type { Rule } from './rule.ts';

/** Every rule by its id, which names the required property. Each rule has a page with its examples. */
export const rules = {
  ...fileRules,
  ...frontMatterRules,
  ...proseRules,
  ...recordRules,
} as const satisfies Record<string, Rule>;

/** The id of a rule, as used in messages and addresses. */
export type RuleId = keyof typeof rules;
