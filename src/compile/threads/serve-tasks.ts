import { parentPort, workerData } from 'node:worker_threads';
import { attempt } from '../../load/files/attempt.ts';

/** Does the tasks that `BoundedThreads` sends to this thread, and answers each one when it is done. */
export function serveTasks(handle: (task: never) => unknown): void {
  const progress: unknown = workerData;
  if (!(progress instanceof Int32Array)) throw new TypeError('BoundedThreads starts this thread.');
  // The type of the tasks is known at both ends, but not by the port between them.
  parentPort?.on('message', (tasks: readonly never[]) => {
    for (const task of tasks) {
      const { user, system } = process.threadCpuUsage();
      Atomics.store(progress, 1, (user + system) / 1000);
      Atomics.add(progress, 0, 1);
      parentPort?.postMessage(attempt(() => handle(task)));
    }
  });
  parentPort?.postMessage('ready');
}
