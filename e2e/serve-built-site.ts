import { listen } from '../src/cli/serve.ts';
import { siteServer } from '../src/cli/site-server.ts';
import { outputFolder } from '../src/cli/output-folder.ts';
import { contentFolder } from '../src/compile/content-folder.ts';
import { siteLocation } from '../src/load/site-location.ts';

/** Serves the built site at a free port for as long as the journeys last, and tells them where. */
export default async function serveBuiltSite(): Promise<() => void> {
  const location = siteLocation(contentFolder);
  const server = siteServer(outputFolder, location);
  const port = await listen(server, 0);
  process.env['SITE_ADDRESS'] = `http://127.0.0.1:${port}${location.base}`;
  return () => server.close();
}
