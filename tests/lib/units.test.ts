import { expect, test } from "vitest";
import { anomalies, published } from "../../src/catalogue.ts";
import { quantity } from "../../src/lib/quantity.ts";

/** Units that are the same for one and for many, and those that are no counts. */
const UNCHANGED =
  /^(?:NPS|besøg|bilag|forløb|mål|nummer|point|pct\.point|uge|vilkår|år|årstal|årsværk|.*kr\..*|pct\.|pr\. .*|tilbud.*|tilsyn|.* og .*|.* eller .*)$/;

const units = new Set(
  [
    ...anomalies.map(({ enhed }) => enhed),
    ...published.flatMap(({ columns }) => columns.map(({ unit }) => unit)),
  ].filter((unit) => typeof unit === "string"),
);

test.each([...units].filter((unit) => !UNCHANGED.test(unit)))("one of %s is said in singular", (unit) => {
  expect(quantity(1, unit)).not.toBe(quantity(2, unit).replace("2", "1"));
});

test("there are units to examine", () => {
  expect(units.size).toBeGreaterThan(20);
});
