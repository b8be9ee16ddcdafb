import { geoContains, geoEqualEarth, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { borders, landWithout, mainPart, outlineOf } from './atlas.ts';
import { outlinePath } from './outline-path.ts';
import { leaderStart, overlaps, placeLabels } from './place-labels.ts';
import type { Box } from './place-labels.ts';
import { stepOf } from './steps.ts';

/** A country as a map needs it. */
export interface MapCountry {
  /** ISO 3166-1 alpha-2, or alpha-4 for a former state, which no map shows. */
  readonly code: string;
  readonly name: string;
  readonly href: string;
  /** What its shade and the number beside its name stand for. */
  readonly count: number;
}

/** A country on the map. */
interface DrawnCountry extends MapCountry {
  /** From 1, the lightest, to 4; 0 where the count is none. */
  readonly step: number;
  /** Path data of its outline. */
  readonly outline: string;
  /** The point that its label is about, and that a dot marks where the outline is too small to see. */
  readonly x: number;
  readonly y: number;
  readonly isSmall: boolean;
  /** Where its label stands, and where the line to the point begins if it stands apart; absent where there is no room. */
  readonly label?: Box & { readonly leader?: Pick<Box, 'x' | 'y'> };
}

/** A map of the world laid out in `width` by `height` units. */
export interface WorldMap {
  readonly width: number;
  readonly height: number;
  /** Path data of all other land, and of the borders. */
  readonly land: string;
  readonly borders: string;
  /** Those that it shows, the highest count first. */
  readonly countries: readonly DrawnCountry[];
  /** Those that it cannot show. */
  readonly missing: readonly MapCountry[];
}

const width = 880;
/** The width of a letter on the map, on average and in a wide typeface. */
const letter = 7.1;
/** Countries with less than this, in square units, get a dot. */
const leastArea = 30;

/**
 * Draws the world in an equal-area projection, with the countries given each shaded by its count and named where
 * there is room.
 */
export function drawWorldMap(countries: readonly MapCountry[]): WorldMap {
  const world = landWithout([]);
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(width, world);
  const height = Math.ceil(geoPath(projection).bounds(world)[1][1]);
  const shown = countries
    .toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
    .flatMap((country) => {
      const shape = outlineOf(country.code);
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
    missing: countries.filter(({ code }) => !outlineOf(code)),
  };
}

/** What stands beside a country: its name, and its count where there is one. */
export function labelOf({ name, count }: MapCountry): string {
  return count > 0 ? `${name} ${count}` : name;
}

function widthOf(country: MapCountry): number {
  return Math.ceil(labelOf(country).length * letter) + 8;
}

/** True where the middle or an end of a label would stand on a country. */
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

/** The middle of a country’s largest part, and the room for a label there. */
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
    isSmall: path.area(part) < leastArea,
  };
}

/** A label in its box, with a line to its point where it stands apart from it. */
function labelIn(
  box: Box | undefined,
  middle: ReturnType<typeof middleOf>,
): Pick<DrawnCountry, 'label'> {
  if (!box) return {};
  const start = leaderStart(middle, box);
  const isApart = Math.hypot(start.x - middle.x, start.y - middle.y) > 10;
  return { label: { ...box, ...(isApart && { leader: start }) } };
}
