import { HtmlValidate } from 'html-validate';
import type { PageFault } from './page-faults.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Both spellings are valid HTML, and readers see no difference.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // What the site serves itself cannot be swapped on the way, and third parties serve nothing.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles contain the names of the record and of the site, which may be long.
    'long-title': 'off',
  },
});

/** Where a file is not valid HTML, and why. */
export function htmlFaults(file: string): readonly PageFault[] {
  return validator
    .validateFileSync(file)
    .results.flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => ({
      what: `${ruleId}: ${message}`,
      where: `${line}:${column}`,
    }));
}
