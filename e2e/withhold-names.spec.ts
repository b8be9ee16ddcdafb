import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { archive } from './tested-sites.ts';

const exported = z.object({
  people: z.array(z.object({ id: z.string(), names: z.array(z.unknown()).optional() })),
});

test('a person who must not be named has no name in the export and a page that says so', async ({
  page,
}) => {
  const text = readFileSync(join(archive.folder, 'data/records.json'), 'utf8');
  const { people } = exported.parse(JSON.parse(text));
  expect(people.find(({ id }) => id === 'maud-brine')?.names).toHaveLength(2);
  expect(people.find(({ id }) => id === 'keeper-of-oddrock')).toEqual({ id: 'keeper-of-oddrock' });
  await page.goto('people/keeper-of-oddrock/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The keeper of Oddrock');
  await expect(page.locator('main')).toContainText('not printed here');
});

test('the page on the method says which names are printed by an override, and why', async ({
  page,
}) => {
  await page.goto('method/');
  const main = page.locator('main');
  await expect(main).toContainText('Overrides of these rules so far: 1.');
  await expect(main).toContainText('He signed the printed list of lamps with his own name.');
  await main.getByRole('link', { name: 'Tam Ledger' }).click();
  await expect(page).toHaveURL(/\/people\/clerk-of-the-office\/$/);
});
