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

/** One country in an atlas; its id is the number that ISO 3166-1 gives it, and absent where it gives none. */
type AtlasCountry = AtlasPolygon | AtlasMultiPolygon;

/**
 * A file of `world-atlas`.
 *
 * @public `world-atlas.d.ts` uses it.
 */
export type Atlas = Topology<{
  countries: Omit<GeometryCollection, 'geometries'> & { geometries: AtlasCountry[] };
}>;

/** Antarctica is no country, and would take a quarter of the map. */
const drawn = coarse.objects.countries.geometries.filter((country) => codeOf(country) !== 'AQ');

/**
 * The outline of a country in degrees, by its code (ISO 3166-1 alpha-2); that of a small island from the finer atlas.
 * Nothing for a former state, since an atlas has today’s borders alone.
 */
export function outlineOf(code: string): MultiPolygon | undefined {
  if (code.length !== 2) return undefined;
  const isIt = (country: AtlasCountry) => codeOf(country) === code;
  const known = drawn.find(isIt);
  if (known) return merge(coarse, [known]);
  const small = fine.objects.countries.geometries.find(isIt);
  return small && merge(fine, [small]);
}

/** All land but that of the countries named, as one outline without borders. */
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

/** The largest part of a country, which its name belongs on. */
export function mainPart({ coordinates }: MultiPolygon): Polygon {
  const parts = coordinates.map((rings): Polygon => ({ type: 'Polygon', coordinates: rings }));
  const [largest] = parts.toSorted((a, b) => geoArea(b) - geoArea(a));
  return largest ?? { type: 'Polygon', coordinates: [] };
}

/** The code for a number of ISO 3166-1, which Unicode’s table of regions knows as another name for it. */
function codeOf({ id }: AtlasCountry): string {
  return id === undefined ? '' : (new Intl.Locale(`und-${id}`).region ?? '');
}
