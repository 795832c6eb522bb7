import { closeGaps } from "./close-gaps.ts";
import { closeSlits } from "./close-slits.ts";
import { encode } from "./encode.ts";
import { fillHoles } from "./fill-holes.ts";
import { flatten } from "./flatten.ts";
import { rasterize } from "./rasterize.ts";
import { simplifyRings } from "./simplify.ts";
import { smooth } from "./smooth.ts";
import { borderWidth, WIDEST_BORDER } from "./source-borders.ts";
import type { SourceArea } from "./source.ts";
import { buildTopology } from "./topology.ts";
import { trace } from "./trace.ts";

const WIDTH = 720;
const CELL = 4;
const SMOOTHING = 4;
const WIDEST_SLIT = 2;
const LARGEST_HOLE = 1250;
const SHORTEST_RING = 24;
const DETAIL = { triangle: 1.8, fineBelow: 300, corners: 9 };

const CREDIT =
  "Omrids efter npm-pakken react-denmark-map 1.0.0 (MIT, © 2022 Martin Polley), samlet og forenklet her. " +
  "Pakken oplyser ikke, hvilket kort omridsene stammer fra. Bornholm er flyttet.";

/** The outlines file as text: size of the drawing, credit, and one path for each municipality code. */
export function buildOutlines(areas: readonly SourceArea[]): string {
  const raster = rasterize(
    areas.map((area) => flatten(area.d)),
    CELL,
  );
  const code = (label: number): string => areas[label - 1]?.code ?? "";
  const joined = closeGaps(raster, WIDEST_BORDER, (one, other) => borderWidth(code(one), code(other)));
  const topology = buildTopology(trace(fillHoles(closeSlits(joined, WIDEST_SLIT), LARGEST_HOLE), SHORTEST_RING));
  const scale = WIDTH / raster.width;
  const arcs = topology.arcs.map((line) => smooth(line, SMOOTHING).map(([x = 0, y = 0]) => [x * scale, y * scale]));
  const rings = simplifyRings({ ...topology, arcs }, DETAIL);
  const paths = [...rings].map(([label, outlines]) => [code(label), encode(outlines)] as const);
  const kommuner = Object.fromEntries(paths.sort(([a], [b]) => a.localeCompare(b, "en")));
  const size = { width: WIDTH, height: Math.ceil(raster.height * scale) };
  return `${JSON.stringify({ ...size, credit: CREDIT, kommuner }, null, 1)}\n`;
}
