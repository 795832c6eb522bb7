import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { z } from "zod";
import { picture } from "../../src/charts/picture.ts";
import * as col from "../../src/model/columns.ts";
import { columns } from "../../src/model/shape.ts";
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

test.each(["narrow", "wide"] as const)("a value is written beside all dots at its place, sign and all: %s", (size) => {
  const { document } = parseHTML(row(-1)[size]);
  const number = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name));
  const outermost = [...document.querySelectorAll("circle[data-v^=Tilsyn]")][0];
  const written = [...document.querySelectorAll("text")].findLast(({ textContent }) => textContent?.includes("−1"));
  expect(number(written, "x")).toBeGreaterThan(number(outermost, "cx") + number(outermost, "r"));
});
