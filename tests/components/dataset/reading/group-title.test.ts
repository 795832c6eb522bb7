import { expect, test } from "vitest";
import { z } from "zod";
import { groupTitle } from "../../../../src/components/dataset/reading/group-title.ts";
import * as col from "../../../../src/model/columns.ts";
import { columns } from "../../../../src/model/shape.ts";

const [topic, start, office] = columns(
  z.object({
    emne: col.choice("Emne", "Emnet.", { boern: "Børn" }),
    byggestart: col.optional(col.year("Året.", { title: "Byggestart" })),
    tilsyn: col.tilsyn("Tilsynet."),
  }),
);

test("a group is called by the name of its code, and a year by itself", () => {
  expect(groupTitle({ code: "boern", rows: [{ emne: "boern" }] }, topic, undefined)).toBe("Børn");
  expect(groupTitle({ code: "2024", rows: [{ byggestart: 2024 }] }, undefined, start)).toBe("2024");
});

test("rows that the source says no code of are told to be so", () => {
  expect(groupTitle({ code: "", rows: [{ byggestart: null }] }, undefined, start)).toBe("Byggestart ikke oplyst");
});

test("a place whose name says no kind of place is told with it, and other words begin with a capital", () => {
  expect(groupTitle({ code: "Nord", rows: [{ tilsyn: "Nord" }] }, office, undefined)).toBe("Socialtilsyn Nord");
  expect(groupTitle({ code: "hele året", rows: [] }, undefined, undefined)).toBe("Hele året");
});
