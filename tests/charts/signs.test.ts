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

test("a dot that another is drawn upon is a ring around it, so that both are seen", () => {
  const { wide } = drawn(pairs, { measure: "score", x: "sted", series: "del", form: "prikker" });
  const fill = (read: string): string | null =>
    elements(wide, "[data-v]")
      .find((mark) => mark.getAttribute("data-v")?.startsWith(read))
      ?.getAttribute("fill") ?? null;
  expect(fill("Fyn, a")).toBe("var(--paper)");
  expect(fill("Fyn, b")).not.toBe("var(--paper)");
  expect(fill("Nord, a")).not.toBe("var(--paper)");
});
