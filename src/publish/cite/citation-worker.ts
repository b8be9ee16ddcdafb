import { workerData } from 'node:worker_threads';
import { hasCitation } from './cached-citations.ts';
import type { CslItem } from './csl-item.ts';
import { formatCitation } from './format-citation.ts';

// The thread of `formatAhead`: see there.
for (const item of workerData as readonly CslItem[]) if (!hasCitation(item)) formatCitation(item);
