/** Outlines of the world’s countries at two scales: TopoJSON of Natural Earth, which is in the public domain. */
declare module 'world-atlas/countries-110m.json' {
  const atlas: import('./atlas.ts').Atlas;
  export default atlas;
}

declare module 'world-atlas/countries-50m.json' {
  const atlas: import('./atlas.ts').Atlas;
  export default atlas;
}
