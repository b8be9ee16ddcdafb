import { geoPath } from 'd3-geo';
import type { GeoContext, GeoPermissibleObjects, GeoProjection } from 'd3-geo';

type Point = readonly [x: number, y: number];

interface Line {
  readonly points: Point[];
  isClosed: boolean;
}

/** Outlines smaller than this, in square units of the drawing, are specks. */
const leastArea = 2;

/**
 * Outlines and lines on the globe as the data of an SVG path: whole units, each step relative to the one before,
 * so that a map weighs little.
 */
export function outlinePath(outline: GeoPermissibleObjects, projection: GeoProjection): string {
  return projectedLines(outline, projection)
    .map(({ points, isClosed }) => ({ points: wholeUnits(points, isClosed), isClosed }))
    .filter(({ points, isClosed }) => (isClosed ? areaOf(points) >= leastArea : points.length > 1))
    .map(({ points, isClosed }) => `${steps(points)}${isClosed ? 'z' : ''}`)
    .join('');
}

function projectedLines(outline: GeoPermissibleObjects, projection: GeoProjection): Line[] {
  const lines: Line[] = [];
  const pen: GeoContext = {
    beginPath: () => undefined,
    moveTo: (x, y) => void lines.push({ points: [[x, y]], isClosed: false }),
    lineTo: (x, y) => void lines.at(-1)?.points.push([x, y]),
    arc: () => undefined,
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.isClosed = true;
    },
  };
  geoPath(projection, pen)(outline);
  return lines;
}

/** Points rounded to whole units, without those that repeat the one before or lie on the way to the next. */
function wholeUnits(points: readonly Point[], isClosed: boolean): Point[] {
  const kept: Point[] = [];
  for (const [x, y] of points) {
    const point: Point = [Math.round(x), Math.round(y)];
    if (kept.length > 0 && isSame(kept.at(-1), point)) continue;
    if (isOnTheWay(kept.at(-2), kept.at(-1), point)) kept.pop();
    kept.push(point);
  }
  if (isClosed && kept.length > 1 && isSame(kept[0], kept.at(-1))) kept.pop();
  return kept;
}

function isSame(a: Point | undefined, b: Point | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1];
}

function isOnTheWay(from: Point | undefined, by: Point | undefined, to: Point): boolean {
  if (!from || !by) return false;
  const [first, second] = [
    [by[0] - from[0], by[1] - from[1]],
    [to[0] - by[0], to[1] - by[1]],
  ] as const;
  const isStraight = first[0] * second[1] === first[1] * second[0];
  return isStraight && first[0] * second[0] + first[1] * second[1] > 0;
}

function areaOf(points: readonly Point[]): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

/** `M12 3l4-5 6 7`: from a point by steps. */
function steps(points: readonly Point[]): string {
  const written = points.map(([x, y], index) => {
    const before = points[index - 1];
    if (!before) return `M${x} ${y}`;
    const dx = x - before[0];
    const dy = y - before[1];
    const start = index === 1 ? 'l' : dx < 0 ? '' : ' ';
    return `${start}${dx}${dy < 0 ? '' : ' '}${dy}`;
  });
  return written.join('');
}
