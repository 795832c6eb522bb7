import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { z } from "zod";
import { publishedDataset } from "../../src/catalogue.ts";
import { picture } from "../../src/charts/picture.ts";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
import { defaultView } from "../../src/views/default-view.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import { viewOf } from "../views/tables.ts";

/** A row of dots of one value, one for each size. */
function row(value: number) {
  const table = {
    columns: columns(
      z.object({
        ydelse: col.category("Ydelse", "Ydelsen."),
        stoerrelse: col.category("Størrelse", "Størrelsen."),
        aendring: col.change("Ændring", "Ændringen.", "pct.", { decimals: 1 }),
      }),
    ),
    key: ["ydelse", "stoerrelse"],
    rows: ["A", "B", "C", "D"].flatMap((stoerrelse) => [
      { ydelse: "Tilsyn", stoerrelse, aendring: value },
      { ydelse: "Andet", stoerrelse, aendring: 30 },
    ]),
  };
  const resolved = resolve(table, viewOf({ measure: "aendring", x: "ydelse", series: "stoerrelse", form: "prikker" }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return picture(resolved);
}

test("words beside the dots leave a phone at least a third of its width for what lies between them", () => {
  const dataset = publishedDataset("rejsetider");
  const standard = defaultView(dataset);
  const resolved = standard && resolve(dataset, standard);
  if (!resolved || isRefusal(resolved)) throw new Error("the travel times have no picture");
  const { document } = parseHTML(picture(resolved).narrow);
  const [, , width] = document.querySelector("svg")?.getAttribute("viewBox")?.split(" ").map(Number) ?? [];
  const lines = [...document.querySelectorAll("path[stroke]")].flatMap((line) => {
    const [, x] = /^M([\d.]+) [\d.]+V/.exec(line.getAttribute("d") ?? "") ?? [];
    return x === undefined ? [] : [Number(x)];
  });
  expect(Math.max(...lines) - Math.min(...lines)).toBeGreaterThan((width ?? Infinity) / 3);
});

/** Circle, square, diamond and triangle of the row of `Tilsyn`, with where each stands. */
const placesOf = (svg: string): { x: number; y: number }[] =>
  [...parseHTML(svg).document.querySelectorAll("[data-v^=Tilsyn]")].map((mark) => {
    const [, x, y] = /translate\(([\d.]+),([\d.]+)\)/.exec(mark.getAttribute("transform") ?? "") ?? [];
    return { x: Number(x ?? mark.getAttribute("cx")), y: Number(y ?? mark.getAttribute("cy")) };
  });

test.each(["narrow", "wide"] as const)("dots of one value stand under each other at their place: %s", (size) => {
  const places = placesOf(row(-1)[size]);
  expect(new Set(places.map(({ x }) => x)).size).toBe(1);
  const steps = places.slice(1).map(({ y }, before) => y - (places[before]?.y ?? y));
  expect(Math.min(...steps)).toBeGreaterThan(11);
});

test.each(["narrow", "wide"] as const)("a value is written beside all dots at its place, sign and all: %s", (size) => {
  const { document } = parseHTML(row(-1)[size]);
  const number = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name));
  const outermost = [...document.querySelectorAll("circle[data-v^=Tilsyn]")][0];
  const written = [...document.querySelectorAll("text")].findLast(({ textContent }) => textContent?.includes("−1"));
  expect(number(written, "x")).toBeGreaterThan(number(outermost, "cx") + number(outermost, "r"));
});
