import { expect, test } from "vitest";
import { askedChannels, type AskedChannels } from "../../src/views/asked-channels.ts";
import { places, viewOf } from "./tables.ts";

const standard = viewOf({ filters: { aar: ["2018"] }, series: "ejer" });

test.each<[string, AskedChannels, Partial<Record<"x" | "series" | "facet", string>>]>([
  ["nothing", {}, { x: "kommune", series: "ejer" }],
  ["another column for the rows", { x: "aar" }, { x: "aar", series: "ejer" }],
  ["the column of another channel: the two change places", { x: "ejer" }, { x: "ejer", series: "kommune" }],
  ["that channel empty too", { x: "ejer", series: null }, { x: "ejer" }],
  ["the rows for another channel", { series: "kommune" }, { x: "ejer", series: "kommune" }],
  ["no split but that of the rows", { series: null }, { x: "kommune" }],
  ["no rows: what splits them stands there", { x: null }, { x: "ejer" }],
])("an address that asks for %s", (_, asked, channels) => {
  const { x, series, facet } = askedChannels(places, standard, asked);
  expect({ x, series, facet }).toEqual({ x: undefined, series: undefined, facet: undefined, ...channels });
});

test("where the column of the rows splits into small pictures and nothing else is left, another column of the key has the rows", () => {
  const alone = viewOf({ filters: { aar: ["2018"] } });
  const { x, facet } = askedChannels(places, alone, { facet: "kommune" });
  expect(facet).toBe("kommune");
  expect(x).toBe("ejer");
});
