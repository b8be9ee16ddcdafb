import { geoPath, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';

type Point = readonly [x: number, y: number];

interface Line {
  readonly points: Point[];
  isClosed: boolean;
}

/** Closed outlines smaller than this are left out. In square units of the drawing. */
const minArea = 2;

/**
 * Draws outlines and lines on the globe as SVG path data. Whole units and relative steps keep the map small
 * in bytes.
 */
export function outlinePath(outline: GeoPermissibleObjects, projection: GeoProjection): string {
  return projectedLines(outline, projection)
    .map(({ points, isClosed }) => ({ points: wholeUnits(points, isClosed), isClosed }))
    .filter(({ points, isClosed }) => (isClosed ? areaOf(points) >= minArea : points.length > 1))
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

/** Rounds points to whole units. Leaves out repeats and points in the middle of a straight line. */
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

/** Path data such as `M12 3l4-5 6 7`: a start point, then relative steps. */
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
