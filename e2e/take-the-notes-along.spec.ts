import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { annotatedArticle } from './annotated-articles.ts';
import { builtFiles } from './built-site.ts';
import { copyProject, type ProjectCopy } from './copy-of-the-project.ts';
import { archive } from './tested-sites.ts';

// They share a copy of the project and its cache, so one worker runs them.
test.setTimeout(120_000);
test.describe.configure({ mode: 'default' });

let copy: ProjectCopy;
test.beforeAll(() => {
  copy = copyProject(archive.content);
});
test.afterAll(() => copy.remove());

for (const id of ['gazette-1903-lamp-dark', 'handbook', 'fanus']) {
  test(`the notes of ${id} come back from their collection as they were`, async ({ page }) => {
    const { path, annotations } = annotatedArticle(id);
    await page.goto(path);
    const link = page.locator('link[rel="alternate"][type*="anno.jsonld"]');
    const collection = await page.request.get(
      new URL((await link.getAttribute('href')) ?? '', page.url()).href,
    );
    expect(collection.headers()['content-type']).toContain('application/ld+json');
    writeFileSync(join(copy.folder, 'notes.jsonld'), await collection.body());

    const folder = join(copy.folder, 'content', 'annotations');
    const before = annotationsOn(folder, id);
    expect(before.size).toBe(annotations.length);
    for (const { file } of before.values()) rmSync(file);
    const { code, printed } = await copy.run('import annotations notes.jsonld');
    expect(printed).toContain(`${before.size} imported, 0 refused.`);
    expect(code).toBe(0);
    expect(withoutFiles(annotationsOn(folder, id))).toEqual(withoutFiles(before));
  });
}

const frontMatter = z.record(z.string(), z.unknown());

interface AnnotationRecord {
  readonly file: string;
  readonly keys: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** The records of the notes on an article, by their ids. */
function annotationsOn(folder: string, target: string): ReadonlyMap<string, AnnotationRecord> {
  const records = builtFiles(folder).map((name): [string, AnnotationRecord] => {
    const file = join(folder, name);
    const [, front = '', text = ''] = readFileSync(file, 'utf8').split(/^---$/m);
    return [
      basename(name, '.mdx'),
      { file, keys: frontMatter.parse(parse(front)), text: text.trim() },
    ];
  });
  return new Map(records.filter(([, { keys }]) => keys['target'] === target));
}

function withoutFiles(records: ReadonlyMap<string, AnnotationRecord>) {
  return Object.fromEntries([...records].map(([id, { keys, text }]) => [id, { keys, text }]));
}
