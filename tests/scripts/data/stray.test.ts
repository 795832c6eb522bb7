import { expect, test } from "vitest";
import { strayFiles } from "../../../scripts/data/stray.ts";
import { datasets } from "./the-data.ts";

const all = datasets.map(({ raw }) => `data/raw/${raw}`);

test("the files that datasets use are no strays, and neither are the shared tables", () => {
  expect(strayFiles([...all, "data/kommuner.csv"], datasets)).toEqual([]);
});

test("a stray is taken for a misspelt name only when that table is absent", () => {
  const misspelt = "data/raw/social/pladser-pr-komune.csv";
  const renamed = all.map((path) => (path === "data/raw/social/pladser-pr-kommune.csv" ? misspelt : path));
  expect(strayFiles(renamed, datasets)[0]?.action).toContain("Skulle den hedde »social/pladser-pr-kommune.csv«?");
  expect(strayFiles([...all, misspelt], datasets)[0]?.action).toBe("Flyt filen ud af data/raw.");
});

test("a spreadsheet beside the tables is told to be saved as CSV", () => {
  expect(strayFiles(["data/raw/social/pladser.xlsx"], datasets)[0]?.expected).toBe("kun CSV-filer i data/raw");
});

test("a table whose name has capital letters is told its right name", () => {
  const path = "data/raw/social/pladser-pr-kommune.csv";
  expect(strayFiles([path.replace(".csv", ".CSV")], datasets)[0]?.action).toBe(
    "Omdøb filen til »pladser-pr-kommune.csv«.",
  );
});
