/** For tests: every point on a path of `M`, `l` and `z` commands. */
export function pointsOf(path: string): { readonly x: number; readonly y: number }[] {
  return path.split('M').flatMap((line) => {
    const [x = 0, y = 0, ...steps] = (line.match(/-?\d+/g) ?? []).map(Number);
    if (line === '') return [];
    const points = [{ x, y }];
    for (let index = 0; index + 1 < steps.length; index += 2) {
      const before = points.at(-1) ?? { x, y };
      points.push({ x: before.x + (steps[index] ?? 0), y: before.y + (steps[index + 1] ?? 0) });
    }
    return points;
  });
}
