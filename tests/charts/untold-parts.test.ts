import { expect, test } from "vitest";
import { untoldNumbers, untoldParts } from "../../src/charts/forms/untold-parts.ts";
import * as col from "../../src/model/columns.ts";
import { drawn, elements, invented } from "./drawn.ts";

const parts = [
  { code: "privat", label: "Privat", text: "52", isDoubtful: true },
  { code: "faelles", label: "Fælles", text: "8", isDoubtful: false },
];

test("the parts without a number of their own are told where all fit, else those in doubt, else none", () => {
  expect(untoldParts(parts, 300)).toBe(" · Privat 52 · Fælles 8");
  expect(untoldParts(parts, 100)).toBe(" · Privat 52");
  expect(untoldParts(parts, 20)).toBe("");
  expect(untoldParts([], 300)).toBe("");
});

test("their numbers stand alone where there is room for all of them, and not for their names", () => {
  expect(untoldNumbers(parts, 100).map(({ text }) => text)).toEqual(["52", "8"]);
  expect(untoldNumbers(parts, 20)).toEqual([]);
});

const table = invented(
  {
    sted: col.category("Sted", "Stedet."),
    ejer: col.category("Ejer", "Ejeren.", { disjoint: true }),
    antal: col.count("Pladser", "Antallet.", "pladser"),
    tvivl: col.optional(col.text("Tvivl", "Hvorfor.")),
  },
  ["sted", "ejer"],
  [
    { sted: "Aalborg", ejer: "Kommunal", antal: 1850, tvivl: null },
    { sted: "Aalborg", ejer: "Privat", antal: 9, tvivl: "usikkert" },
    { sted: "Morsø", ejer: "Kommunal", antal: 330, tvivl: null },
    { sted: "Morsø", ejer: "Privat", antal: 12, tvivl: null },
  ],
);

test("a small part is told at the end of its bar, and one in doubt there also at the longest bar", () => {
  const { wide } = drawn(table, { measure: "antal", x: "sted", series: "ejer", form: "stablet", doubt: "tvivl" });
  const texts = elements(wide, "text").map((text) => text.textContent);
  expect(texts).toEqual(expect.arrayContaining(["1.859*", "· Privat 9", "342", "· Privat 12"]));
});

test("small parts whose names have no room at the end of their bar are told there in their colours", () => {
  const many = invented(
    {
      sted: col.category("Sted", "Stedet."),
      ejer: col.category("Ejer", "Ejeren.", { disjoint: true }),
      antal: col.count("Pladser", "Antallet.", "pladser"),
    },
    ["sted", "ejer"],
    ["Aalborg", "Morsø"].flatMap((sted, at) =>
      ["Kommunalt bosted", "Privat opholdssted", "Regionalt døgntilbud"].map((ejer) => ({
        ...{ sted, ejer, antal: at === 0 ? 1000 : 100 },
      })),
    ),
  );
  const { narrow } = drawn(many, { measure: "antal", x: "sted", series: "ejer", form: "stablet" });
  const end = elements(narrow, "text").filter((text) => text.querySelector("tspan") !== null);
  expect(end.map((text) => text.textContent)).toEqual(["· 100 · 100 · 100"]);
  const colours = elements(narrow, "tspan").map((text) => text.getAttribute("fill"));
  expect(new Set(colours).size).toBe(3);
});
