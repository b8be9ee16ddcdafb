import { serveTasks } from './serve-tasks.ts';

/** For tests: what a task of the fixture does. */
export type FixtureTask = 'answer' | 'loop' | 'eat memory' | 'recurse' | 'throw';

serveTasks((task: FixtureTask): string => {
  switch (task) {
    case 'answer':
      return 'done';
    case 'loop':
      for (;;);
    case 'eat memory': {
      const eaten: number[][] = [];
      for (;;) eaten.push(Array.from({ length: 10_000 }, (_, index) => index));
    }
    case 'recurse':
      return recurse(0);
    case 'throw':
      throw new TypeError('Cannot read properties of undefined');
  }
});

function recurse(depth: number): string {
  return `${recurse(depth + 1)}.`;
}
