import type { Kommune } from "../../src/model/kommune.ts";
import { outlinesFile } from "../../src/model/outlines.ts";
import { isSealed } from "../outlines/seal.ts";
import type { Files } from "./files.ts";
import { jsonOf } from "./json-of.ts";
import type { Problem } from "./problem.ts";

const FILE = "data/outlines.json";

/** What is wrong with the map: it cannot be read, lacks a municipality that pages will draw, or has been changed by hand. */
export function outlineProblems(files: Files, kommuner: readonly Kommune[]): Problem[] {
  const action = "Hent den forrige udgave af filen. Den skal ikke rettes i hånden.";
  const json = jsonOf(files.get(FILE));
  const read = outlinesFile.safeParse(json);
  const drawn = new Set(
    read.data?.objects.kommuner.geometries.filter(isWhole(read.data.arcs.length)).map(({ id }) => id),
  );
  if (drawn.size === 0)
    return [{ file: FILE, expected: "kommunernes omrids, som »npm run outlines« har skrevet dem", action }];
  const missing = kommuner
    .filter(({ kommunekode }) => !drawn.has(String(kommunekode)))
    .map(({ kommune, kommunekode }) => ({ file: FILE, expected: `et omrids af ${kommune} (${kommunekode})`, action }));
  if (missing.length > 0 || isSealed(Object(json))) return missing;
  return [
    { file: FILE, expected: "omridsene, som de var, da »npm run outlines« skrev dem; de er ændret siden", action },
  ];
}

/** Whether every border of an area is among those that the file has; one passed the other way round is counted from -1 down. */
const isWhole =
  (borders: number) =>
  ({ arcs }: { arcs: readonly (readonly (number | readonly number[])[])[] }): boolean =>
    arcs.flat(2).every((arc) => (arc < 0 ? ~arc : arc) < borders);
