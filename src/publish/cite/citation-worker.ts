import { workerData } from 'node:worker_threads';
import { cacheOf } from '../../cache/cache.ts';
import type { CslItem } from './csl-item.ts';
import { formatCitation } from './format-citation.ts';

// The thread of `formatAhead`: see there. It alone asks for the citations of all works in every build.
for (const item of workerData as readonly CslItem[]) formatCitation(item);
cacheOf('citations').prune();
