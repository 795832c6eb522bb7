import { describe, expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import { computedTable } from "../../src/views/computed-table.ts";
import { isRefusal } from "../../src/views/refusal.ts";
import { resolve } from "../../src/views/resolve.ts";
import type { View } from "../../src/views/view.ts";
import { shownAt } from "../explorer/shown-at.ts";
import { places, viewOf } from "./tables.ts";

const rests = [{ dataset: "svar", row: "r-1", kilde: "bilag", aar: 2024 }];

/** Answers in two municipalities with how sure they are, what was to be reached and how many answered. */
const answers = computedTable(
  {
    ...col.kommune("Kommunen."),
    koen: col.category("Køn", "Kønnet.", { disjoint: true }),
    antal: col.count("Antal", "Antallet.", "svar", { interval: ["lav", "hoej"], target: "maal" }),
    lav: col.count("Lavest", "Nedre ende.", "svar"),
    hoej: col.optional(col.count("Højest", "Øvre ende.", "svar")),
    maal: col.optional(col.count("Mål", "Det, der skulle nås.", "svar")),
    forbehold: col.optional(col.text("Forbehold", "Hvorfor tallet er svagt.")),
    dato: col.optional(col.date("Dato", "Hvornår der er svaret.")),
  },
  ["kommune", "koen"],
  [
    { kommune: "Læsø", kommunekode: 825, koen: "kvinder", antal: 3, lav: 1, hoej: 6, maal: 4, forbehold: "få svar" },
    { kommune: "Læsø", kommunekode: 825, koen: "mænd", antal: 2, lav: 1, hoej: 4, maal: 4, forbehold: "få svar" },
    { kommune: "Morsø", kommunekode: 773, koen: "kvinder", antal: 30, lav: 25, hoej: 36, maal: null, forbehold: null },
    { kommune: "Morsø", kommunekode: 773, koen: "mænd", antal: 18, lav: 16, hoej: null, maal: 18, forbehold: null },
  ].map((cells) => ({ cells: { ...cells, dato: "2024-03-01" }, rests })),
);

const marks = (rest: Partial<View>) => {
  const resolved = resolve(answers, viewOf({ measure: "antal", doubt: "forbehold", ...rest }));
  if (isRefusal(resolved)) throw new Error(resolved.refused);
  return resolved.marks;
};

describe("what stands beside a value", () => {
  test("is the interval and the target of its row", () => {
    const [laesoe] = marks({ series: "koen" });
    expect(laesoe).toMatchObject({ value: 3, interval: [1, 6], target: 4, doubt: "få svar" });
  });

  test("is the end of the span that it begins, unless that is where it begins", () => {
    const told = computedTable(
      {
        hvad: col.category("Hvad", "Det, der tælles.", { namesMeasure: true }),
        antal: col.count("Antal", "Antallet.", "selskaber"),
        til: col.optional(col.endOf("antal", col.count("Til", "Det højeste.", "selskaber"))),
      },
      ["hvad"],
      [
        { hvad: "Hele landet", antal: 15, til: 25 },
        { hvad: "Nord", antal: 3, til: 3 },
        { hvad: "Syd", antal: 4, til: null },
      ].map((cells) => ({ cells, rests })),
    );
    const resolved = resolve(told, viewOf({ measure: "antal", x: "hvad" }));
    if (isRefusal(resolved)) throw new Error(resolved.refused);
    expect(resolved.marks.map(({ interval }) => interval)).toEqual([[15, 25], undefined, undefined]);
  });

  test("is no interval where one of its ends is not told, and no target or doubt where there is none", () => {
    const [, , women, men] = marks({ series: "koen" });
    expect(men).not.toHaveProperty("interval");
    expect(women).not.toHaveProperty("target");
    expect(women).not.toHaveProperty("doubt");
  });

  test("is neither interval nor target for a sum, but its doubt", () => {
    const [laesoe] = marks({});
    expect(laesoe).toMatchObject({ value: 5, computed: true, doubt: "få svar" });
    expect(laesoe).not.toHaveProperty("interval");
    expect(laesoe).not.toHaveProperty("target");
  });

  test("is neither for a share, which knows what it is a share of", () => {
    const [women, men] = marks({ series: "koen", shown: "andel" });
    expect(women).not.toHaveProperty("interval");
    expect(women).not.toHaveProperty("target");
    expect([women?.whole, men?.whole]).toEqual([5, 5]);
  });

  test("is a text as readers see it, and none where the rows of a mark disagree", () => {
    expect(marks({ side: "dato" })[0]?.side).toBe("1. marts 2024");
    expect(marks({ side: "koen" })[0]).not.toHaveProperty("side");
    expect(marks({ side: "koen", series: "koen" })[0]?.side).toBe("kvinder");
  });

  test.each(["doubt", "side"])("is refused from a column that is not there: %s", (part) => {
    const resolved = resolve(places, viewOf({ filters: { aar: ["2018"] }, [part]: "vejr" }));
    expect(isRefusal(resolved) && resolved.refused).toContain("»vejr«");
  });
});

test("shares of several parts are ranked by the first of them", () => {
  const resolved = resolve(answers, viewOf({ measure: "antal", series: "koen", shown: "andel" }));
  expect(isRefusal(resolved) ? [] : resolved.x.items.map(({ code }) => code)).toEqual(["Morsø", "Læsø"]);
});

test("each earlier number says what it is, and none is said to be of the year of its contract", () => {
  const earlier = shownAt("erhvervshus-resultatmaal", "maal=tidligere");
  expect(earlier.beside.side).toBe("Det tidligere tal er");
  expect(earlier.marks.filter(({ side }) => side === undefined)).toEqual([]);
  expect(earlier.fixed.filter(({ column }) => column.role === "time")).toEqual([]);
  expect(shownAt("erhvervshus-resultatmaal", "").fixed.map(({ column }) => column.name)).toContain("aar");
});

test("the end of a span that ends as it begins has the word that stands at its beginning", () => {
  const hedges = shownAt("avanceret-genoptraening", "maal=til_pct").marks.map(({ hedge }) => hedge);
  expect(hedges).toContain("omkring");
});

test("the end of a span has the word at its beginning where that is of what is near, and not where it is of a bound", () => {
  const at = "maal=minutter_til&serie=-&felt=til&form=tal&f.situation=i-dag&f.status=skoen";
  expect(shownAt("rejsetider", at).marks.map(({ value, hedge }) => [value, hedge])).toEqual([[50, "knap"]]);
  const hedges = ["mindst", "ca."].map((ord) => {
    const told = computedTable(
      {
        hvad: col.category("Hvad", "Det, der tælles.", { namesMeasure: true }),
        antal: col.count("Antal", "Antallet.", "selskaber"),
        til: col.endOf("antal", col.count("Til", "Det højeste.", "selskaber")),
        ord: col.hedge(["antal"], "Ord", "Ordet foran."),
      },
      ["hvad"],
      [{ cells: { hvad: "Nord", antal: 15, til: 25, ord }, rests }],
    );
    const resolved = resolve(told, viewOf({ measure: "til", x: "hvad" }));
    return isRefusal(resolved) ? resolved.refused : resolved.marks[0]?.hedge;
  });
  expect(hedges).toEqual([undefined, "ca."]);
});
