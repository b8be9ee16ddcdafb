import { parentPort, workerData } from 'node:worker_threads';
import { attempt } from '../../load/files/attempt.ts';

/** Runs the tasks that `BoundedThreads` sends to this thread, and sends each outcome as soon as it is done. */
export function serveTasks<T, R>(handle: (task: T) => R): void {
  const progress: Int32Array = workerData;
  parentPort?.on('message', (tasks: readonly T[]) => {
    for (const task of tasks) {
      const { user, system } = process.threadCpuUsage();
      Atomics.store(progress, 1, (user + system) / 1000);
      Atomics.add(progress, 0, 1);
      parentPort?.postMessage(attempt(() => handle(task)));
    }
  });
  parentPort?.postMessage('ready');
}
