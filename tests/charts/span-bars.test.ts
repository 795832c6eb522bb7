import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { spanBars } from "../../src/charts/span-bars.ts";

const span = (title: string, from: string, to: string | null) => ({ title, from, to, ahead: true, read: `${title}!` });
const bars = (spans: ReturnType<typeof span>[]) => {
  const { document } = parseHTML(spanBars(spans));
  return [...document.querySelectorAll("svg.wide rect")].map((rect) => ({
    read: rect.getAttribute("data-v"),
    from: Number(rect.getAttribute("x")),
    width: Number(rect.getAttribute("width")),
  }));
};

test("a bar lasts as long as its dates say: two months are twice one, and a year is twelve", () => {
  const [one, two, year] = bars([
    span("april", "2023-04", null),
    span("april til maj", "2023-04", "2023-05"),
    span("året", "2023", null),
  ]);
  expect(one?.from).toBeCloseTo(two?.from ?? 0, 1);
  expect((two?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(61 / 30, 1);
  expect((year?.width ?? 0) / (one?.width ?? 1)).toBeCloseTo(365 / 30, 1);
});

test("a day can be seen, and what is read out is what was given", () => {
  const [day] = bars([span("mødet", "2022-06-14", null), span("året", "2023", null)]);
  expect(day?.width).toBeGreaterThanOrEqual(4);
  expect(day?.read).toBe("mødet!");
});

test("a title stays within the picture, and what was ahead is an outline of dashes", () => {
  const { document } = parseHTML(
    spanBars([span("januar", "2023-01", null), span("et langt navn sidst", "2023-12", null)]),
  );
  const titles = [...document.querySelectorAll("svg.narrow text")].filter(
    ({ textContent }) => textContent === "et langt navn sidst",
  );
  expect(titles.map((text) => [text.getAttribute("x"), text.getAttribute("text-anchor")])).toEqual([["328", "end"]]);
  expect(document.querySelectorAll("rect:not([stroke-dasharray])")).toHaveLength(0);
});
