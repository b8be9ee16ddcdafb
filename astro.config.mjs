import { defineConfig } from 'astro/config';
import { sourcebook } from './src/astro/integration.ts';
import { contentFolder } from './src/load/files/content-folder.ts';
import { siteLocation } from './src/load/schema/site-location.ts';

const { origin, base } = siteLocation(contentFolder);

export default defineConfig({
  site: origin,
  base,
  integrations: [sourcebook()],
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Four at a time, so that pages are rendered while others are being written.
  build: { inlineStylesheets: 'never', format: 'directory', concurrency: 4 },
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
});
