import { expect, test } from "vitest";
import { mapShapes } from "../../src/catalogue.ts";
import { picture } from "../../src/charts/picture.ts";
import * as col from "../../src/model/columns.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { viewOf } from "../views/tables.ts";
import { elements, invented, readOut } from "./drawn.ts";

const KOMMUNER: [string, number][] = [
  ["Aalborg", 851],
  ["Brønderslev", 810],
  ["Morsø", 773],
  ["Rebild", 840],
  ["Thisted", 787],
];
const { kommunekode, kommune } = col.kommune("Kommunen.");
const places = invented(
  {
    kommunekode: col.optional(kommunekode),
    kommune: col.optional(kommune),
    antal: col.count("Sager", "Antallet.", "sager"),
  },
  ["kommune"],
  [
    ...KOMMUNER.map(([name, code], index) => ({ kommune: name, kommunekode: code, antal: 10 + index })),
    { kommune: null, kommunekode: null, antal: 4 },
  ],
);

test.each(["kort", "felter"] as const)(
  "what no municipality has is said below the map, read out and told: %s",
  (form) => {
    const resolved = resolve(places, viewOf({ measure: "antal", x: "kommune", form }));
    if (isRefusal(resolved)) throw new Error(resolved.refused);
    const { wide, description, table } = picture(resolved, mapShapes);
    const said = "Ikke på kortet: Ikke oplyst 4 sager.";
    expect(elements(wide, "text").map((text) => text.textContent)).toContain(said);
    expect(readOut(wide)).toContain("Ikke oplyst: 4 sager");
    expect(description).toContain(said);
    expect(table.rows).toContainEqual(["Ikke oplyst", "4"]);
  },
);
