import { nearest } from "../../src/lib/nearest.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Problem } from "./problem.ts";

const RAW = "data/raw/";

/** Files under `data/raw/` that no dataset uses: a spreadsheet not saved as CSV, a misspelt name, a copy. */
export function strayFiles(paths: Iterable<string>, datasets: readonly Dataset[]): Problem[] {
  const found = new Set(paths);
  const wanted = datasets.map((dataset) => `${RAW}${dataset.raw}`);
  const absent = wanted.filter((path) => !found.has(path)).map((path) => path.slice(RAW.length));
  return [...found]
    .filter((path) => path.startsWith(RAW) && !wanted.includes(path))
    .map((file) => {
      const small = wanted.find((path) => path === file.toLowerCase());
      if (small !== undefined) {
        const name = small.slice(small.lastIndexOf("/") + 1);
        return { file, expected: `små bogstaver i filens navn: ${name}`, action: `Omdøb filen til »${name}«.` };
      }
      if (!file.endsWith(".csv")) {
        const action = "Gem tabellen som »CSV UTF-8« under datasættets navn, og flyt denne fil ud af data/raw.";
        return { file, expected: "kun CSV-filer i data/raw", action };
      }
      const near = nearest(file.slice(RAW.length), absent);
      const action = near ? `Skulle den hedde »${near}«? Så omdøb den.` : "Flyt filen ud af data/raw.";
      return { file, expected: "en tabel, som et datasæt bruger", action };
    });
}
