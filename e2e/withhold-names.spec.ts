import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { outputFolder } from '../src/cli/output-folder.ts';
import { builtPages, elementsOf } from './built-site.ts';

const exported = z.object({
  people: z.array(
    z.object({
      id: z.string(),
      exposure: z.string().optional(),
      override: z.string().optional(),
      names: z.array(z.unknown()).optional(),
    }),
  ),
});
const { people } = exported.parse(
  JSON.parse(readFileSync(join(outputFolder, 'data/records.json'), 'utf8')),
);

test('a person who must not be named has no name in the export and a page that says so', () => {
  const unnamed = people.filter(({ exposure }) => exposure === 'must-not-name');
  expect(unnamed.length).toBeGreaterThan(0);
  for (const { id, names } of unnamed) {
    expect(names).toBeUndefined();
    const html = readFileSync(join(outputFolder, `people/${id}/index.html`), 'utf8');
    expect(html).toContain('not printed here');
  }
});

test('the page on the method says how many names are printed by an override', () => {
  const overrides = people.filter(({ override }) => override !== undefined).length;
  const [method] = builtPages(outputFolder).filter(({ path }) => path === 'method/');
  expect(method).toBeDefined();
  const text = elementsOf(method?.file ?? '')
    .flatMap(({ children }) =>
      children.flatMap((child) => (child.type === 'text' ? child.value : [])),
    )
    .join(' ');
  expect(text).toContain(`Overrides of these rules so far: ${overrides}.`);
});
