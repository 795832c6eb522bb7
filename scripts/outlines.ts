import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { areasOf } from "./outlines/areas.ts";
import { COMMANDS } from "./outlines/commands.ts";
import { sealed } from "./outlines/seal.ts";
import { readSource } from "./outlines/source.ts";

const CREDIT =
  "Omrids efter npm-pakken react-denmark-map 1.0.0 (MIT, © 2022 Martin Polley), samlet og forenklet her. " +
  "Pakken oplyser ikke, hvilket kort omridsene stammer fra. Bornholm er flyttet.";

/**
 * Draws data/outlines.json, the map of the 98 municipalities as TopoJSON, from the paths in react-denmark-map.
 * The file is committed; run this only to change the drawing: npm run outlines, which installs mapshaper for it.
 */
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "kkr-outlines-"));
const { whole, parts } = areasOf(
  readSource(new URL("../node_modules/react-denmark-map/dist/esm/index.js", import.meta.url)),
);
writeFileSync(join(folder, "whole.json"), JSON.stringify(whole));
writeFileSync(join(folder, "parts.json"), JSON.stringify(parts));
execFileSync("mapshaper", COMMANDS.split(" "), { cwd: folder, stdio: "inherit" });
const topology: unknown = JSON.parse(readFileSync(join(folder, "outlines.json"), "utf8"));
writeFileSync(here("../data/outlines.json"), `${JSON.stringify(sealed({ credit: CREDIT, ...Object(topology) }))}\n`);
rmSync(folder, { recursive: true });
