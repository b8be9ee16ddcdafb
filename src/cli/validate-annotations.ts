import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import Ajv from 'ajv-draft-04';
import type { ValidateFunction } from 'ajv';

/** What the W3C has assertions for, and the list in its repository of those that must hold. */
const lists = {
  annotation: 'annotations/annotationMusts.test',
  collection: 'collections/collectionMusts.test',
  page: 'collections/pages/pageMusts.test',
} as const;

const listSchema = z.object({ assertions: z.array(z.string()) });
const schemaSchema = z.record(z.string(), z.unknown());
const annotationsSchema = z.object({ type: z.string(), items: z.array(z.unknown()).default([]) });
const collectionSchema = annotationsSchema.extend({ first: z.unknown().optional() });

/** The assertions of a kind that must hold, by their path in a copy of github.com/w3c/web-annotation-tests. */
export function openAssertions(folder: string) {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const ajv = new Ajv({
    strict: false,
    formats: {
      uri: (text: string) => !/\s/.test(text) && URL.canParse(text),
      'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/,
    },
  });
  const definitions = readdirSync(path.join(folder, 'definitions')).filter((f) => /json$/.test(f));
  for (const file of definitions)
    ajv.addSchema(schemaSchema.parse(read(`definitions/${file}`)), file);
  const compile = (file: string): [string, ValidateFunction] => {
    // Some assertions share an id by mistake, and none is referred to by it.
    const { id: _, ...schema } = schemaSchema.parse(read(file));
    return [file, ajv.compile(schema)];
  };
  const assertions = Object.fromEntries(
    Object.entries(lists).map(([kind, list]) => [
      kind,
      listSchema.parse(read(list)).assertions.map(compile),
    ]),
  );
  return (kind: keyof typeof lists, thing: unknown): readonly string[] =>
    (assertions[kind] ?? []).filter(([, holds]) => !holds(thing)).map(([file]) => file);
}

/** Every assertion that a file of annotations breaks: a collection, its page, and each annotation. */
export function brokenAssertions(
  failing: ReturnType<typeof openAssertions>,
  thing: unknown,
): readonly string[] {
  const { type, items } = annotationsSchema.parse(thing);
  if (type === 'AnnotationPage')
    return [...failing('page', thing), ...items.flatMap((item) => failing('annotation', item))];
  const { first } = collectionSchema.parse(thing);
  const embedded = typeof first === 'object' && first !== null;
  const page = embedded ? annotationsSchema.parse(first).items : [];
  return [
    ...failing('collection', thing),
    ...(embedded ? failing('page', thing) : []),
    ...page.flatMap((item) => failing('annotation', item)),
  ];
}

/**
 * `node src/cli/validate-annotations.ts TESTS SITE`: checks every annotation of a built site by the
 * W3C's own schemas, which are not ours to keep here: TESTS is a copy of their repository.
 */
function main([tests, site]: readonly string[]): number {
  if (tests === undefined || site === undefined) return 2;
  const failing = openAssertions(tests);
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonld'))
    .toSorted();
  const broken = files.flatMap((file) =>
    brokenAssertions(failing, JSON.parse(readFileSync(path.join(site, file), 'utf8'))).map(
      (assertion) => `${file} ${assertion}`,
    ),
  );
  console.log([...broken, `${files.length} files, ${broken.length} assertions broken`].join('\n'));
  return broken.length === 0 && files.length > 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  process.exitCode = main(process.argv.slice(2));
