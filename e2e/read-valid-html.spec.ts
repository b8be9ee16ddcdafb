import { expect, test } from '@playwright/test';
import { HtmlValidate } from 'html-validate';
import { outputFolder } from '../src/cli/output-folder.ts';
import { builtPages } from './built-site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // Both spellings are HTML; which one stands is the compiler's choice and no reader's concern.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    // What the site serves itself cannot be swapped on the way, and third parties serve nothing.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Titles hold the name of the record and of the site, whatever their length.
    'long-title': 'off',
  },
});

const sections = Map.groupBy(builtPages(outputFolder), ({ path }) => path.split('/')[0] ?? '');

for (const [section, pages] of sections) {
  test(`every page at /${section} is valid HTML`, async () => {
    test.setTimeout(120_000);
    const problems: string[] = [];
    for (const { path, file } of pages) {
      const { results } = await validator.validateFile(file);
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
        problems.push(`${path}:${line}:${column} ${ruleId} ${message}`);
      }
    }
    expect(problems).toEqual([]);
  });
}
