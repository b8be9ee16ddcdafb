import { expect, test } from '@playwright/test';
import { outputFolder } from '../src/cli/output-folder.ts';
import { contentFolder } from '../src/compile/content-folder.ts';
import { siteLocation } from '../src/load/site-location.ts';
import { heavyPages } from './page-weight.ts';

test('every page and its style sheets arrive within their budget', () => {
  expect(heavyPages(outputFolder, siteLocation(contentFolder).base)).toEqual([]);
});
