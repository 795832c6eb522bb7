import { writeFileSync } from "node:fs";
import { buildOutlines } from "./outlines/build.ts";
import { readSource } from "./outlines/source.ts";

/**
 * Draws data/outlines.json, the map of the 98 municipalities, from the paths in react-denmark-map.
 * The file is committed; run this only to change the drawing: npm run outlines.
 */
const source = new URL("../node_modules/react-denmark-map/dist/esm/index.js", import.meta.url);
const target = new URL("../data/outlines.json", import.meta.url);

writeFileSync(target, buildOutlines(readSource(source)));
