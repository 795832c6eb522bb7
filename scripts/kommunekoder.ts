import { writeFileSync } from "node:fs";
import { kommunekoder } from "./kommunekoder/from-package.ts";

/**
 * Writes data/kommunekoder.csv, against which the codes of data/kommuner.csv are held: two lists of different origin do not hold
 * the same slip. The file is committed; run this only when municipalities change: npm run kommunekoder.
 */
const source = new URL("../node_modules/react-denmark-map/dist/esm/index.js", import.meta.url);
writeFileSync(new URL("../data/kommunekoder.csv", import.meta.url), kommunekoder(source));
