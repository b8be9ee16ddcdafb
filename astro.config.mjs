import mdx from '@astrojs/mdx';
import { unified } from '@astrojs/markdown-remark';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/compile/content-folder.ts';
import { proseElements } from './src/compile/prose-elements.ts';
import { proseLinks } from './src/compile/prose-links.ts';
import { siteLanguage, siteLocation } from './src/load/site-location.ts';

const { origin, base } = siteLocation(contentFolder);
const language = siteLanguage(contentFolder);

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
  integrations: [
    mdx({
      processor: unified({
        smartypants: false,
        remarkPlugins: [[proseLinks, { base }]],
        rehypePlugins: [[proseElements, { language }]],
      }),
      syntaxHighlight: false,
    }),
  ],
  vite: {
    build: {
      assetsInlineLimit: 0,
      // The folder is always new, and other files are being written into it.
      emptyOutDir: false,
      rolldownOptions: {
        // Each page of prose would print eight lines about a directive of Astro's own.
        onLog: (level, log, report) => log.code === 'MODULE_LEVEL_DIRECTIVE' || report(level, log),
      },
    },
  },
});
