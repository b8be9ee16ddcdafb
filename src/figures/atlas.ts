import { geoArea } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { merge, mesh } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as AtlasMultiPolygon,
  Polygon as AtlasPolygon,
  Topology,
} from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };

/** One country in an atlas. Its id is its numeric ISO 3166-1 code; absent if it has none. */
type AtlasCountry = AtlasPolygon | AtlasMultiPolygon;

/**
 * A file of `world-atlas`.
 *
 * @public `world-atlas.d.ts` uses it.
 */
export type Atlas = Topology<{
  countries: Omit<GeometryCollection, 'geometries'> & { geometries: AtlasCountry[] };
}>;

/** All countries except Antarctica, which is not a country and would fill a quarter of the map. */
const drawn = coarse.objects.countries.geometries.filter((country) => codeOf(country) !== 'AQ');

/**
 * The outline of a country in degrees, by its ISO 3166-1 alpha-2 code. Small islands come from the finer
 * atlas. Undefined for a former state, because the atlas has only today’s borders.
 */
export function countryShape(code: string): MultiPolygon | undefined {
  if (code.length !== 2) return undefined;
  const isIt = (country: AtlasCountry) => codeOf(country) === code;
  const known = drawn.find(isIt);
  if (known) return merge(coarse, [known]);
  const small = fine.objects.countries.geometries.find(isIt);
  return small && merge(fine, [small]);
}

/** All land as one outline without borders, leaving out the given countries. */
export function landWithout(codes: readonly string[]): MultiPolygon {
  return merge(
    coarse,
    drawn.filter((country) => !codes.includes(codeOf(country))),
  );
}

/** Every border between two countries. */
export function borders(): MultiLineString {
  const all: GeometryCollection = { type: 'GeometryCollection', geometries: drawn };
  return mesh(coarse, all, (one, other) => one !== other);
}

/** The part of a country with the largest area. Its label goes there. */
export function mainPart({ coordinates }: MultiPolygon): Polygon {
  const parts = coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }));
  const [largest] = parts.toSorted((a, b) => geoArea(b) - geoArea(a));
  return largest ?? { type: 'Polygon', coordinates: [] };
}

/** The alpha-2 code for a numeric ISO 3166-1 code. Unicode’s region data has the numeric codes as aliases. */
function codeOf({ id }: AtlasCountry): string {
  return id === undefined ? '' : (new Intl.Locale(`und-${id}`).region ?? '');
}
