import type { IncomingMessage, ServerResponse } from 'node:http';
import { annotationTexts } from '../compile/annotations/annotation-texts.ts';
import { oncePerLibrary } from '../derive/once-per-library.ts';
import { pictureKinds, picturePath } from '../model/records/picture-kinds.ts';
import { drawPicture } from '../publish/pictures/draw-picture.ts';
import { renderPicture } from '../publish/pictures/render-picture.ts';
import { siteFiles } from '../publish/site-files.ts';
import { mediaType } from '../server/media-type.ts';
import type { Site } from './site.ts';

/** Answers the development server's requests for the files beside the pages: feeds, exports, citations, pictures. */
export function serveSiteFiles(
  site: Pick<Site, 'library'>,
): (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void {
  return (request, response, next) => {
    const answer = async () => {
      const library = await site.library();
      const { pathname } = new URL(request.url ?? '', library.site.URL);
      // Vite has removed the base.
      const make = filesOf(library).get(pathname.slice(1));
      if (!make) {
        next();
        return;
      }
      const body = await make();
      response.setHeader('Content-Type', mediaType(pathname));
      response.end(body);
    };
    // Where the content cannot be read, Astro's own page says why.
    answer().catch(next);
  };
}

const filesOf = oncePerLibrary(
  (library): ReadonlyMap<string, () => string | Promise<Uint8Array>> =>
    new Map<string, () => string | Promise<Uint8Array>>([
      ...siteFiles(library, annotationTexts).map((file) => [file.path, () => file.text()] as const),
      ...pictureKinds.map(
        (kind) =>
          [picturePath(kind), () => renderPicture(drawPicture(library.site, kind))] as const,
      ),
    ]),
);
