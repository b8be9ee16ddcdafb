import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from '../src/cli/support/program.ts';
import { listen } from '../src/cli/serve.ts';
import { siteServer } from '../src/server/site-server.ts';
import { buildOneLamp } from './copy-of-the-project.ts';
import { archive, ownSite, type TestedSite } from './tested-sites.ts';
import { writeArchive } from './write-archive.ts';

/**
 * Builds the archive that the journeys run on, the small one for tests of building, and the own site
 * where it was never built. Serves the archive and the own site at free ports until the tests are over.
 */
export default async function buildAndServe(): Promise<() => void> {
  writeArchive(archive.content);
  await Promise.all([build(archive), buildOneLamp()]);
  if (!existsSync(join(ownSite.folder, 'index.html'))) await build(ownSite);
  const closers = [await serve(archive), await serve(ownSite)];
  return () => closers.forEach((close) => close());
}

async function build({ name, content, folder }: TestedSite): Promise<void> {
  const code = await runNode(['src/cli/sourcebook.mjs', 'build'], {
    SOURCEBOOK_CONTENT: content,
    SOURCEBOOK_OUT: folder,
    NODE_OPTIONS: '',
  });
  if (code !== 0) throw new Error(`${name} could not be built.`);
}

async function serve({ folder, location, variable }: TestedSite): Promise<() => void> {
  const server = siteServer(folder, location);
  const port = await listen(server, 0);
  process.env[variable] = `http://127.0.0.1:${port}${location.base}`;
  return () => server.close();
}
