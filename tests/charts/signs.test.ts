import { expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import { drawn, elements, invented } from "./drawn.ts";

const changes = invented(
  { sted: col.category("Sted", "Stedet."), udvikling: col.change("Udvikling", "Ændringen.", "pct.", { decimals: 1 }) },
  ["sted"],
  [
    { sted: "Aalborg", udvikling: 4.5 },
    { sted: "Læsø", udvikling: -2.5 },
  ],
);

test("a rise has its sign, and so have the ticks of its axis, but not a size whose direction is told beside it", () => {
  for (const form of ["soejler", "prikker", "tal"] as const) {
    const { wide, description } = drawn(changes, { measure: "udvikling", x: "sted", form });
    expect(wide, form).toContain(">+4,5 %<");
    expect(wide, form).not.toMatch(/>[1-9][\d,]*\s%</u);
    expect(description, form).toContain("+4,5");
  }
  const sizes = invented(
    { sted: col.category("Sted", "Stedet."), fald: col.change("Fald", "Faldet.", "pladser", { min: 0 }) },
    ["sted"],
    [
      { sted: "Aalborg", fald: 4 },
      { sted: "Læsø", fald: 2 },
    ],
  );
  expect(drawn(sizes, { measure: "fald", x: "sted", form: "soejler" }).wide).not.toContain("+");
});

test("a bar below zero goes to the left of the axis and has its value beyond its end", () => {
  const { wide } = drawn(changes, { measure: "udvikling", x: "sted", form: "soejler" });
  const [up, down] = elements(wide, "rect[data-v]");
  const number = (element: Element | undefined, name: string): number => Number(element?.getAttribute(name));
  expect(number(down, "x") + number(down, "width")).toBeCloseTo(number(up, "x"), 0);
  const text = elements(wide, "text").find(({ textContent }) => textContent.startsWith("−2,5"));
  expect(text?.getAttribute("text-anchor")).toBe("end");
  expect(number(text, "x")).toBeLessThan(number(down, "x"));
});

const pairs = invented(
  {
    sted: col.category("Sted", "Stedet."),
    del: col.category("Del", "Delen."),
    score: col.score("Score", "Scoren.", "point"),
  },
  ["sted", "del"],
  [
    { sted: "Fyn", del: "a", score: 64 },
    { sted: "Fyn", del: "b", score: 64 },
    { sted: "Nord", del: "a", score: 20 },
    { sted: "Nord", del: "b", score: 80 },
  ],
);

test("dots at one place are as filled as others: a ring is kept for what it says", () => {
  const { wide } = drawn(pairs, { measure: "score", x: "sted", series: "del", form: "prikker" });
  const fills = elements(wide, "[data-v]").map((mark) => mark.getAttribute("fill"));
  expect(fills).toEqual(["var(--series-1)", "var(--series-2)", "var(--series-1)", "var(--series-2)"]);
});

test("a legend shows as filled what its form draws filled, be it plans or accounts", () => {
  const plans = invented(
    {
      sted: col.category("Sted", "Stedet."),
      del: col.category("Del", "Delen."),
      status: col.status("opgjort", "planlagt"),
      antal: col.count("Antal", "Antallet.", "punkter"),
    },
    ["sted", "del"],
    [
      { sted: "Fyn", del: "a", status: "opgjort", antal: 4 },
      { sted: "Nord", del: "a", status: "opgjort", antal: 4 },
      { sted: "Fyn", del: "b", status: "planlagt", antal: 2 },
    ],
  );
  const { wide } = drawn(plans, { measure: "antal", x: "sted", series: "del", form: "stablet" });
  expect(elements(wide, "rect:not([data-v])").map((sign) => sign.getAttribute("fill"))).toEqual([
    "var(--series-1)",
    "var(--series-2)",
  ]);
});

test("the only part of a stacked bar has its number once", () => {
  const { wide } = drawn(
    { ...pairs, rowsAre: "steder" },
    { measure: "raekker", x: "sted", series: "del", form: "stablet" },
  );
  expect(elements(wide, "text").filter(({ textContent }) => textContent === "1")).toHaveLength(4);
  const alone = { ...pairs, rowsAre: "steder", rows: pairs.rows.slice(1) };
  const one = drawn(alone, { measure: "raekker", x: "sted", series: "del", form: "stablet" }).wide;
  expect(elements(one, "text").filter(({ textContent }) => textContent === "1")).toHaveLength(3);
});

test("an axis has no more decimals than its ticks need", () => {
  const { wide } = drawn(changes, { measure: "udvikling", x: "sted", form: "prikker" });
  expect(wide).toContain(">+4,5 %<");
  expect(wide).toContain(">−2 %<");
  expect(wide).not.toContain(">−2,0 %<");
});
