import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const source = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

const options = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'],
  },
  rules: {
    'target-size': { enabled: true },
    // Text with the contrast of level AAA has that of level AA.
    'color-contrast-enhanced': { enabled: true },
    'color-contrast': { enabled: false },
  },
  // Only what is wrong matters: to describe what is right takes axe half its time.
  resultTypes: ['violations'],
} satisfies axe.RunOptions;

/** What axe finds against WCAG 2.2 at levels A and AA, and against the contrast of level AAA. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${source}; undefined`);
  return runAxe(page, options);
}

/** What axe finds by the rules that depend on colours, on a page that `violations` has looked at. */
export function colourViolations(page: Page): Promise<readonly string[]> {
  const rules = ['color-contrast-enhanced', 'link-in-text-block'];
  return runAxe(page, { ...options, runOnly: rules, rules: {} });
}

function runAxe(page: Page, settings: axe.RunOptions): Promise<readonly string[]> {
  return page.evaluate(async (given) => {
    const { violations: found } = await (
      globalThis as typeof globalThis & { axe: typeof axe }
    ).axe.run(document, given);
    return found.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join()} ${html}`),
    );
  }, settings);
}
