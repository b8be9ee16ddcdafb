import { geoCentroid, geoOrthographic, geoPath } from 'd3-geo';
import { landWithout, mainPart, countryShape } from './atlas.ts';
import { outlinePath } from './outline-path.ts';

/** The half of the globe that a country lies on, in a square of `size` units. */
export interface Locator {
  readonly size: number;
  readonly radius: number;
  /** Path data of all land, and of the country. */
  readonly land: string;
  readonly outline: string;
  /** The middle of a ring around a country that is too small to find without one. */
  readonly ring?: { readonly x: number; readonly y: number };
}

const size = 200;
const radius = size / 2 - 1;
/** A country smaller than this, in square units, gets a ring. */
const leastArea = 150;
/** Nearer to a pole than this, in degrees, the globe would look strange to most. */
const steepest = 40;

/** Draws where a country lies on the globe, by its code. Nothing for a former state, or where no shape is known. */
export function drawLocator(code: string): Locator | undefined {
  const shape = countryShape(code);
  if (!shape) return undefined;
  const [longitude, latitude] = geoCentroid(mainPart(shape));
  const tilt = Math.max(-steepest, Math.min(steepest, latitude));
  const projection = geoOrthographic()
    .rotate([-longitude, -tilt])
    .translate([size / 2, size / 2])
    .scale(radius);
  const path = geoPath(projection);
  const [x, y] = path.centroid(shape);
  return {
    size,
    radius,
    land: outlinePath(landWithout([code]), projection),
    outline: outlinePath(shape, projection),
    ...(path.area(shape) < leastArea && { ring: { x: Math.round(x), y: Math.round(y) } }),
  };
}
