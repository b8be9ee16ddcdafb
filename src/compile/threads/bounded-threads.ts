import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Outcome, Stop } from '../../load/files/attempt.ts';

/** Limits for one task. */
export interface TaskLimits {
  /** Processor time in milliseconds. Unlike wall time, it does not depend on how busy the machine is. */
  readonly milliseconds: number;
  /** Size of the thread’s JavaScript heap, in megabytes. */
  readonly megabytes: number;
  /** Maximum number of tasks stopped for time or memory; all tasks after them are skipped. */
  readonly stops: number;
}

/**
 * Tasks per message. Small enough that all threads finish at about the same time and memory never holds two copies
 * of all tasks.
 */
const batchSize = 50;
const maxThreads = 4;
/**
 * Heap space for new objects, in megabytes. Trees of prose are large and short-lived; with less space, half the
 * time is spent on garbage collection.
 */
const youngMegabytes = 64;
/** Interval between two checks of a thread, in milliseconds. */
const checkIntervalMs = 50;

/**
 * Threads that run tasks of one kind, each within limits. A task that exceeds them is stopped with its thread, and
 * the remaining tasks continue in a new one. Threads start on demand and do not keep the process alive.
 */
export class BoundedThreads<T, R> {
  readonly #entry: URL;
  readonly #limits: TaskLimits;
  readonly #idle: Thread<T, R>[] = [];

  /** `entry` is a module that calls `serveTasks`. */
  constructor(entry: URL, limits: TaskLimits) {
    this.#entry = entry;
    this.#limits = limits;
  }

  /** Runs tasks, in several threads if there are many. The outcomes are in the order of the tasks. */
  async run(tasks: readonly T[]): Promise<readonly Outcome<R>[]> {
    const batches = Array.from({ length: Math.ceil(tasks.length / batchSize) }, (_, index) =>
      tasks.slice(index * batchSize, (index + 1) * batchSize),
    );
    const outcomes: (readonly Outcome<R>[])[] = [];
    const queue = batches.entries();
    const stopped = { count: 0 };
    const work = async () => {
      for (const [index, batch] of queue) outcomes[index] = await this.#runBatch(batch, stopped);
    };
    const threads = Math.min(batches.length, availableParallelism(), maxThreads);
    await Promise.all(Array.from({ length: threads }, work));
    return outcomes.flat();
  }

  async #runBatch(batch: readonly T[], stopped: { count: number }): Promise<readonly Outcome<R>[]> {
    const outcomes: Outcome<R>[] = [];
    while (outcomes.length < batch.length) {
      if (stopped.count >= this.#limits.stops) {
        outcomes.push({ stop: { reason: 'skipped' } });
        continue;
      }
      const thread = this.#idle.pop() ?? (await startThread<T, R>(this.#entry, this.#limits));
      const { done, stop, hasEnded } = await thread.run(batch.slice(outcomes.length));
      outcomes.push(...done);
      if (stop) outcomes.push({ stop });
      if (stop?.reason === 'time' || stop?.reason === 'memory') stopped.count += 1;
      if (!hasEnded) this.#idle.push(thread);
    }
    return outcomes;
  }
}

interface Thread<T, R> {
  /** Runs tasks until one stops the thread. Then `stop` is the reason, and `done` has the outcomes before it. */
  run(tasks: readonly T[]): Promise<{
    readonly done: readonly Outcome<R>[];
    readonly stop: Stop | undefined;
    /** True if the thread can run no more tasks. */
    readonly hasEnded: boolean;
  }>;
}

async function startThread<T, R>(entry: URL, limits: TaskLimits): Promise<Thread<T, R>> {
  // Number of tasks started, and the thread’s processor time at the start of the last one, in milliseconds.
  const progress = new Int32Array(new SharedArrayBuffer(8));
  const worker = new Worker(entry, {
    workerData: progress,
    // With it, a thread that reaches its limit of memory ends the whole process (Node 24.21):
    // https://nodejs.org/api/module.html#module-compile-cache
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
    resourceLimits: {
      maxOldGenerationSizeMb: limits.megabytes,
      maxYoungGenerationSizeMb: youngMegabytes,
    },
  });
  await once(worker, 'message');
  return {
    async run(tasks) {
      worker.ref();
      const time = watchTime(worker, progress, limits.milliseconds);
      const done: Outcome<R>[] = [];
      const stop = await new Promise<Stop | undefined>((resolve) => {
        let failure: Stop = { reason: 'error', detail: 'The thread ended.' };
        const receive = (outcome: Outcome<R>) => {
          done.push(outcome);
          if (done.length < tasks.length) return;
          worker.off('message', receive).off('error', fail).off('exit', end);
          resolve(undefined);
        };
        const fail = (error: Error) => (failure = stopOf(error));
        // All messages that the thread sent arrive before this event.
        const end = () => resolve(time.isOver() ? { reason: 'time' } : failure);
        worker.on('message', receive).on('error', fail).on('exit', end);
        worker.postMessage(tasks);
      });
      time.end();
      worker.unref();
      return { done, stop, hasEnded: stop !== undefined || time.isOver() };
    },
  };
}

function stopOf(error: Error): Stop {
  const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isMemory
    ? { reason: 'memory' }
    : { reason: 'error', detail: error.stack ?? error.message };
}

/** Terminates a thread when its current task exceeds its processor time, in milliseconds. */
function watchTime(worker: Worker, progress: Int32Array, maxMs: number) {
  let [isOver, isWatched] = [false, true];
  const look = async () => {
    const task = Atomics.load(progress, 0);
    const start = Atomics.load(progress, 1);
    const { user, system } = await worker.cpuUsage();
    const isSameTask = isWatched && task === Atomics.load(progress, 0);
    if (!isSameTask || (user + system) / 1000 - start <= maxMs) return;
    isOver = true;
    await worker.terminate();
  };
  // `cpuUsage` fails for a thread that has ended, which needs no terminating.
  const timer = setInterval(() => void look().catch(() => undefined), checkIntervalMs);
  const end = () => {
    isWatched = false;
    clearInterval(timer);
  };
  return { isOver: () => isOver, end };
}
