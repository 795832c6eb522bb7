import { expect, test } from "vitest";
import { z } from "zod";
import { rowParts } from "../../../../src/components/dataset/reading/row-parts.ts";
import { published } from "../../../../src/catalogue.ts";
import * as col from "../../../../src/model/columns.ts";
import { columns } from "../../../../src/model/shape.ts";

const all = columns(
  z.object({
    emne: col.choice("Emne", "Emnet.", { boern: "Børn" }),
    fra: col.optional(col.value("Værdi", "Tallet.", "enhed")),
    til: col.optional(col.endOf("fra", col.value("Til", "Det højeste.", "enhed"))),
    enhed: col.optional(col.category("Enhed", "Enheden.")),
    note: col.optional(col.text("Note", "Noten.")),
  }),
);
const row = { emne: "boern", fra: 2, til: 4, enhed: "dage", note: null };

test("a cell stands with its title, a code by its name, and an empty cell is left out", () => {
  expect(rowParts(all, all, row)[0]).toEqual({ title: "Emne", text: "Børn", isLong: false, isItemNumber: false });
  expect(rowParts(all, all, row).map(({ title }) => title)).not.toContain("Note");
});

test("a number has its unit and the end of its span with it, and these are not told again", () => {
  expect(rowParts(all, all, row).map(({ title, text }) => [title, text])).toEqual([
    ["Emne", "Børn"],
    ["Værdi", "2 til 4 dage"],
  ]);
});

test.each(published)("one number of a row of $id is told in one way", ({ columns, rows }) => {
  for (const { name, title, restates } of columns) {
    const told = columns.find((column) => column.name === restates);
    if (!told) continue;
    const both = rows.filter((row) => typeof row[name] === "number" && typeof row[told.name] === "number");
    expect(both.length, title).toBeGreaterThan(0);
    const titles = both.flatMap((row) => rowParts(columns, columns, row).map((part) => part.title));
    expect(titles).toContain(title);
    expect(titles).not.toContain(told.title);
  }
});

test("there are numbers that restate others", () => {
  const restating = published.filter(({ columns }) => columns.some(({ restates }) => restates !== undefined));
  expect(restating.map(({ id }) => id)).toContain("trafikoensker");
});

test("a unit without a number is told by itself", () => {
  expect(rowParts(all, all, { ...row, fra: null, til: null }).map(({ title }) => title)).toEqual(["Emne", "Enhed"]);
});

test("a sentence has a line of its own", () => {
  const note = "En bemærkning, der er så lang, at den ikke kan stå ved siden af noget andet.";
  expect(rowParts(all, all, { ...row, note }).at(-1)).toEqual({
    title: "Note",
    text: note,
    isLong: true,
    isItemNumber: false,
  });
});
