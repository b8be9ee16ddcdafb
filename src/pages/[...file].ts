import type { APIRoute } from 'astro';
import { siteFiles } from '../publish/site-files.ts';
import { getLibrary } from '../site.ts';

/** The files beside the pages, for the development server alone: a build writes them all at once. */
export async function getStaticPaths() {
  if (import.meta.env.PROD) return [];
  return siteFiles(await getLibrary()).map(({ path }) => ({ params: { file: path } }));
}

export const GET: APIRoute = async ({ params }) => {
  const file = siteFiles(await getLibrary()).find(({ path }) => path === params['file']);
  const headers = { 'Content-Type': 'text/plain; charset=utf-8' };
  return new Response(file?.text(), { status: file ? 200 : 404, headers });
};
