import { geoCentroid, geoOrthographic, geoPath } from 'd3-geo';
import { landWithout, mainPart, countryShape } from './atlas.ts';
import { outlinePath } from './outline-path.ts';

/** The half of the globe with a country on it, in a square of `size` units. */
export interface Locator {
  readonly size: number;
  readonly radius: number;
  /** SVG path data of all other land, and of the country. */
  readonly land: string;
  readonly outline: string;
  /** Centre of a ring around a country that is too small to see without one. */
  readonly ring?: { readonly x: number; readonly y: number };
}

const size = 200;
const radius = size / 2 - 1;
/** A country smaller than this gets a ring. In square units of the drawing. */
const minAreaWithoutRing = 150;
/** Maximum tilt of the globe, in degrees of latitude. A view from nearer to a pole looks unfamiliar. */
const maxTiltDegrees = 40;

/**
 * Draws where a country is on the globe, by its ISO 3166-1 code. Undefined for a former state or a country
 * without an outline.
 */
export function drawLocator(code: string): Locator | undefined {
  const shape = countryShape(code);
  if (!shape) return undefined;
  const [longitude, latitude] = geoCentroid(mainPart(shape));
  const tilt = Math.max(-maxTiltDegrees, Math.min(maxTiltDegrees, latitude));
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
    ...(path.area(shape) < minAreaWithoutRing && { ring: { x: Math.round(x), y: Math.round(y) } }),
  };
}
