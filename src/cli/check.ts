import { compileContent } from '../compile/compile-content.ts';
import { contentFolder } from '../compile/content-folder.ts';
import { formatReport } from '../load/report.ts';
import { siteLocation } from '../load/site-location.ts';

/** `npm run check`: reads all content, reports every problem, and answers 1 where there is one. */
export async function run(args: readonly string[]): Promise<number> {
  if (args.length > 0) {
    console.error('Usage: npm run check');
    return 2;
  }
  const { records, problems, texts } = compileContent(contentFolder, siteLocation(contentFolder));
  if (problems.length > 0) {
    console.error(formatReport(problems, (file) => texts.get(file)));
    return 1;
  }
  console.log(`${records.length} records in ${contentFolder}, no problems.`);
  return 0;
}
