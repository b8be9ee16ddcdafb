import { resolve } from 'node:path';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/load/files/content-folder.ts';
import { siteLocation } from './src/load/schema/site-location.ts';

const { origin, base } = siteLocation(contentFolder);

export default defineConfig({
  site: origin,
  base,
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // Four at a time, so that pages are rendered while others are being written.
  build: { inlineStylesheets: 'never', format: 'directory', concurrency: 4 },
  devToolbar: { enabled: false },
  vite: {
    server: {
      fs: {
        // Vite’s own list, which this one replaces, and the content: a file there that the check has not read, such as
        // a picture with a script or a link to another folder, must not reach a browser.
        deny: [
          '.env',
          '.env.*',
          '*.{crt,pem,key,p12,pfx,cer,der}',
          '.npmrc',
          '.yarnrc.yml',
          '**/.git/**',
          `${resolve(contentFolder)}/**`,
        ],
      },
    },
    build: {
      assetsInlineLimit: 0,
      // The folder is always new, and other files are being written into it.
      emptyOutDir: false,
    },
  },
});
