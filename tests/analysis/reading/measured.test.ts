import { expect, test } from "vitest";
import { z } from "zod";
import { measured, measuredBeside } from "../../../src/analysis/reading/measured.ts";
import * as col from "../../../src/model/columns.ts";
import { columns, type Column } from "../../../src/model/shape.ts";

const all = columns(
  z.object({
    pladser: col.count("Pladser", "Pladserne.", "pladser"),
    flere: col.optional(col.endOf("pladser", col.count("Pladser, højst", "Det højeste.", "pladser"))),
    ord: col.optional(col.hedge(["pladser", "fra"], "Ord", "Ordet ved tallet.")),
    fra: col.value("Værdi", "Tallet.", "enhed"),
    til: col.optional(col.endOf("fra", col.value("Til", "Det højeste.", "enhed"))),
    enhed: col.category("Enhed", "Enheden."),
  }),
);
const named = (name: string): Column => {
  const found = all.find((column) => column.name === name);
  if (!found) throw new Error(`no column ${name}`);
  return found;
};

test("a number stands with the unit of its row, and as a span where it has an end", () => {
  const row = { pladser: 1, fra: 15, til: null, enhed: "selskaber" };
  expect(measured(all, named("fra"), row)).toBe("15 selskaber");
  expect(measured(all, named("fra"), { ...row, til: 25 })).toBe("15 til 25 selskaber");
  expect(measured(all, named("fra"), { ...row, fra: null })).toBe("");
});

test("a number stands with the word that its source puts at it", () => {
  const row = { pladser: 1, fra: 60, til: null, enhed: "minutter", ord: "højst" };
  expect(measured(all, named("fra"), row)).toBe("højst 60 minutter");
  expect(measured(all, named("fra"), { ...row, ord: "eller flere" })).toBe("60 minutter eller flere");
  expect(measuredBeside(all, named("pladser"), { ...row, flere: 3 })).toBe("højst 1 til 3");
});

test("beside a title that names its unit a number stands alone", () => {
  const row = { pladser: 1, fra: 45.5, til: null, enhed: "pct." };
  expect(measuredBeside(all, named("pladser"), row)).toBe("1");
  expect(measuredBeside(all, named("fra"), row)).toBe("45,5\u00a0%");
});
