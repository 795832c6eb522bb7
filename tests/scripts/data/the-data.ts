import { discoverDatasets } from "../../../scripts/data/discover.ts";
import { readDataFiles } from "../../../scripts/data/read-files.ts";

/** The project's own tables, read once for the tests of a file, and the datasets they belong to. */
export const { files } = await readDataFiles(process.cwd());
export const datasets = await discoverDatasets(process.cwd());
