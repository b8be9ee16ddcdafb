import path from 'node:path';
import type { Loader } from 'astro/loaders';
import type { CollectionName } from '../model/records/reference.ts';
import { currentSite } from './site.ts';

/**
 * Loads the records of one kind: `data` as its schema gives it, `filePath`, and a `digest` of the file and of all
 * that its HTML is made from. The HTML stays outside Astro's store: see `htmlOf`.
 */
export function recordLoader(collection: CollectionName): Loader {
  return {
    name: `sourcebook-${collection}`,
    async load({ store, config }) {
      const { records } = await currentSite().content();
      store.clear();
      for (const record of records) {
        if (record.collection !== collection) continue;
        store.set({
          id: record.id,
          // The schema of the collection has been applied already, with its problems gathered for the report.
          data: record.data,
          filePath: path.relative(config.root.pathname, path.resolve(record.file)),
          digest: `${record.version} ${record.digest}`,
        });
      }
    },
  };
}

/** Loads `site.yaml`, as the one entry of a collection. */
export function settingsLoader(): Loader {
  return {
    name: 'sourcebook-settings',
    async load(context) {
      const { store } = context;
      const { site, problems } = await currentSite().content();
      store.clear();
      if (!site) return;
      // The pages show the problems in development, so that they are part of what changes them.
      store.set({
        id: 'site',
        data: { ...site },
        digest: context.generateDigest(JSON.stringify({ site, problems })),
      });
    },
  };
}
