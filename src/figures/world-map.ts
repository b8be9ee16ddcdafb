import { geoContains, geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { borders, landWithout, mainPart, countryShape } from './atlas.ts';
import { outlinePath } from './outline-path.ts';
import { leaderStart, overlaps, placeLabels, type Box } from './place-labels.ts';
import { stepOf } from './steps.ts';

/** A country, as the map needs it. */
export interface MapCountry {
  /** ISO 3166-1 alpha-2, or ISO 3166-3 alpha-4 for a former state, which the map cannot show. */
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** The number beside its name. It also decides the shade. */
  readonly count: number;
}

/** A country on the map. */
interface DrawnCountry extends MapCountry {
  /** Shade from 1, the lightest, to 4. 0 if the count is 0. */
  readonly step: number;
  /** SVG path data of its outline. */
  readonly outline: string;
  /** Where its label points, and where a dot is drawn if the outline is too small to see. */
  readonly x: number;
  readonly y: number;
  readonly isSmall: boolean;
  /**
   * Box of its label, with the start of a leader line if it is away from the point. Absent if there is no
   * space.
   */
  readonly label?: Box & { readonly leader?: Pick<Box, 'x' | 'y'> };
}

/** A map of the world in `width` by `height` units. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  /** SVG path data of all other land, and of the borders. */
  readonly land: string;
  readonly borders: string;
  /** The countries on the map, highest count first. */
  readonly countries: readonly DrawnCountry[];
  /** The countries that the map cannot show. */
  readonly missing: readonly MapCountry[];
}

const width = 880;
/** Estimated average width of a letter on the map, in units, for a wide typeface. */
const letterWidth = 7.1;
/** Countries smaller than this get a dot. In square units of the drawing. */
const minAreaWithoutDot = 30;

/**
 * Draws the world in an equal-area projection (Equal Earth). The given countries are shaded by count and
 * labelled where there is space.
 */
export function drawWorldMap(countries: readonly MapCountry[]): WorldMap {
  const world = landWithout([]);
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, world);
  const height = Math.ceil(geoPath(projection).bounds(world)[1][1]);
  const shown = countries
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
    .flatMap((country) => {
      const shape = countryShape(country.code);
      return shape ? [{ country, shape, middle: middleOf(shape, projection) }] : [];
    });
  const most = shown[0]?.country.count ?? 0;
  const wanted = shown.map(({ country, shape, middle }) => ({
    ...middle,
    shape,
    width: widthOf(country),
  }));
  const boxes = placeLabels(wanted, { width, height }, (label, box) =>
    wanted.some((other) => other !== label && standsOn(box, other, projection)),
  );
  return {
    width,
    height,
    land: outlinePath(landWithout(shown.map(({ country }) => country.code)), projection),
    borders: outlinePath(borders(), projection),
    countries: shown.map(({ country, shape, middle }, index) => ({
      ...country,
      step: stepOf(country.count, most),
      outline: outlinePath(shape, projection),
      x: middle.x,
      y: middle.y,
      isSmall: middle.isSmall,
      ...labelIn(boxes[index], middle),
    })),
    missing: countries.filter(({ code }) => !countryShape(code)),
  };
}

/** The text of a country’s label: its name, and its count if it is not 0. */
export function labelOf({ name, count }: MapCountry): string {
  return count > 0 ? `${name} ${count}` : name;
}

function widthOf(country: MapCountry): number {
  return Math.ceil(labelOf(country).length * letterWidth) + 8;
}

/** True if the middle or an end of a label is on a given country. */
function standsOn(
  box: Box,
  { shape, bounds }: { readonly shape: MultiPolygon; readonly bounds: Box },
  projection: GeoProjection,
): boolean {
  if (!overlaps(box, bounds)) return false;
  const y = box.y + box.height / 2;
  return [box.x, box.x + box.width / 2, box.x + box.width].some((x) => {
    const place = projection.invert?.([x, y]);
    return place && geoContains(shape, place);
  });
}

/** The middle of a country’s largest part, and the space for a label there. */
function middleOf(shape: MultiPolygon, projection: GeoProjection) {
  const path = geoPath(projection);
  const part = mainPart(shape);
  const [x, y] = path.centroid(part);
  const [[left, top], [right, bottom]] = path.bounds(part);
  const bounds = { x: left, y: top, width: right - left, height: bottom - top };
  return {
    x: Math.round(x),
    y: Math.round(y),
    bounds,
    room: bounds,
    isSmall: path.area(part) < minAreaWithoutDot,
  };
}

/** The label in its box, with a leader line if it is more than 10 units from its point. */
function labelIn(
  box: Box | undefined,
  middle: ReturnType<typeof middleOf>,
): Pick<DrawnCountry, 'label'> {
  if (!box) return {};
  const start = leaderStart(middle, box);
  const isApart = Math.hypot(start.x - middle.x, start.y - middle.y) > 10;
  return { label: { ...box, ...(isApart && { leader: start }) } };
}
