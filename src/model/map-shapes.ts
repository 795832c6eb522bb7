/** Where municipalities lie: outlines for the true map, places among equal tiles for the other. */
export interface MapShapes {
  /** The outline of a municipality as a path with relative lines, in the map's own units. */
  outlineOf: (kommunekode: number) => string;
  tileOf: (kommunekode: number) => { x: number; y: number };
}
