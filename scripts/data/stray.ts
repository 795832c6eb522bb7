import { nearest } from "../../src/lib/nearest.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Problem } from "./problem.ts";

/** Files under `data/raw/` that no dataset uses: a spreadsheet not saved as CSV, a misspelt name, a copy. */
export function strayFiles(found: readonly string[], datasets: readonly Dataset[]): Problem[] {
  const wanted = datasets.map((dataset) => dataset.raw);
  const absent = wanted.filter((path) => !found.includes(path));
  return found
    .filter((path) => !wanted.includes(path))
    .map((path) => {
      const file = `data/raw/${path}`;
      if (!path.endsWith(".csv")) {
        const action = "Gem tabellen som »CSV UTF-8« under datasættets navn, og flyt denne fil ud af data/raw.";
        return { file, expected: "kun CSV-filer i data/raw", action };
      }
      const near = nearest(path, absent);
      const action = near ? `Skulle den hedde »${near}«? Så omdøb den.` : "Flyt filen ud af data/raw.";
      return { file, expected: "en tabel, som et datasæt bruger", action };
    });
}
