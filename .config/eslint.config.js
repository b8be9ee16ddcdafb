import { resolve } from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  { ignores: ['dist/', '.cache/', '.astro/', 'test-results/', 'playwright-report/'] },
  tseslint.configs.strictTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: {
        project: 'tsconfig.json',
        tsconfigRootDir: resolve(import.meta.dirname, '..'),
        extraFileExtensions: ['.astro'],
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // One statement for each module, for its values and its types.
      'no-duplicate-imports': ['error', { allowSeparateTypeImports: false }],
      // `() => close()` is as short as it can be where the caller wants no value.
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // The test runner awaits its tests itself.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            { from: 'package', package: 'node:test', name: ['describe', 'it', 'suite', 'test'] },
          ],
        },
      ],
      // Code points are meant: the check counts and names characters by them.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // TypeScript reports unused names too, and leaves out those that begin with `_`.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      // Numbers read the same in a template as anywhere else.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // ESLint does not know the type of a component that is passed as a value, nor generic props; `astro check` does.
    files: ['src/pages/**/*.astro'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
    },
  },
  {
    // These are no part of `tsconfig.json`: they are not part of the site.
    files: ['.config/**'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
