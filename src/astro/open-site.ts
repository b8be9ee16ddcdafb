import { compileContent, type CompiledContent } from '../compile/compile-content.ts';
import { compiledHtml } from '../compile/html/compiled-html.ts';
import { buildLibrary } from '../library.ts';
import { contentFolder } from '../load/files/content-folder.ts';
import { siteLocation } from '../load/schema/site-location.ts';
import type { Library } from '../model/library.ts';
import { openPageCache, type PageCache } from './page-cache.ts';
import type { Site } from './site.ts';

/** The site of a process, as the integration works with it. */
export interface OpenSite extends Site {
  /** Reads the content again. Later calls get the new content. */
  reload(): void;
  /** Makes `placePages` put cached pages into the folder of a build. */
  openPageCache(folder: string): PageCache;
}

/** Opens the site of the content folder. Reads nothing until the first call. */
export function openSite(): OpenSite {
  let content: Promise<CompiledContent> | undefined;
  let library: Promise<Library> | undefined;
  let pages: PageCache | undefined;
  const compile = () => compileContent(contentFolder, siteLocation(contentFolder));
  const site: OpenSite = {
    content: () => (content ??= compile()),
    library: () => (library ??= site.content().then(libraryOf)),
    html: compiledHtml,
    placePages: (list) => pages?.place(list) ?? list.map(() => false),
    reload() {
      // One after the other, so that an older state of the files never replaces a newer one.
      content = (content ?? Promise.resolve()).then(compile, compile);
      library = undefined;
    },
    openPageCache: (folder) => (pages = openPageCache(folder)),
  };
  return site;
}

function libraryOf({ site, records, problems }: CompiledContent): Library {
  if (!site) throw new Error(`${contentFolder}/site.yaml could not be read.`);
  return buildLibrary(site, records, problems);
}
