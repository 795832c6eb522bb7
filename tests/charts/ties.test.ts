import { describe, expect, test } from "vitest";
import { namedOrCounted, sharers } from "../../src/charts/extremes.ts";
import * as col from "../../src/model/columns.ts";
import { drawn, elements, invented, readOut } from "./drawn.ts";

const NAMES = ["Fanø", "Læsø", "Ærø", "Samsø", "Aarhus", "Rebild", "Morsø", "Thisted"];
const told = (values: readonly number[], form: "striber" | "soejler", highlight: string[] = []) =>
  drawn(
    invented(
      { sted: col.category("Kommune", "Kommunen."), kvote: col.count("Kvote", "Kvoten.", null) },
      ["sted"],
      values.map((kvote, index) => ({ sted: NAMES[index] ?? "", kvote })),
    ),
    { measure: "kvote", x: "sted", form, highlight },
  );

describe("those who share a place", () => {
  test("are all found, in the order given", () => {
    const items = [3, 1, 2, 1, 3];
    expect([sharers(items, Number, "lowest"), sharers(items, Number, "highest")]).toEqual([
      [1, 1],
      [3, 3],
    ]);
  });

  test("are named up to three, and counted from there on", () => {
    expect(namedOrCounted(["Fanø", "Læsø", "Ærø"], "kommuner")).toBe("Fanø, Læsø og Ærø");
    expect(namedOrCounted(["Fanø", "Læsø", "Ærø", "Samsø"], "af dem")).toBe("fire af dem");
    expect(namedOrCounted(["Fanø", "Læsø", "Ærø", "Samsø"], "kommuner")).toBe("fire kommuner");
  });
});

describe("a distribution", () => {
  test("names everyone who has the least", () => {
    expect(told([1, 1, 2, 3, 9], "striber", ["Aarhus"]).description).toBe(
      "Kvote. 5 tal. Aarhus: 9. Midt i feltet ligger tallet på 2. Lavest er Fanø og Læsø, begge med 1. Højest er Aarhus med 9.",
    );
  });

  test("counts them when they are many, and names one's own among them in the table", () => {
    const { description, table } = told([1, 1, 1, 1, 9], "striber", ["Læsø"]);
    expect(description).toContain("Lavest er fire af dem med 1");
    expect(table.rows).toEqual([
      ["Aarhus", "9", "højest"],
      ["Midten", "1", "det midterste tal"],
      ["Læsø og tre andre", "1", "lavest"],
    ]);
    expect(told([1, 1, 1, 1, 9], "striber", ["Fanø", "Læsø", "Ærø"]).table.rows.at(-1)?.[0]).toBe(
      "Fanø, Læsø, Ærø og én anden",
    );
  });

  test("has a middle that holds also where several are there", () => {
    const values = [1, 6, 6, 6, 9];
    const middle = told(values, "striber", ["Aarhus"]).table.rows.find(([name]) => name === "Midten");
    const lower = values.filter((value) => value <= 6).length;
    const higher = values.filter((value) => value >= 6).length;
    expect(Math.min(lower, higher)).toBeGreaterThanOrEqual(values.length / 2);
    expect(middle?.join(" ")).toMatch(/ det midterste tal$/);
  });

  test("does not set the middle one beside itself", () => {
    expect(told([1, 2, 3, 4, 5], "striber", ["Ærø"]).description).toContain("Ærø: 3, midt i feltet. Lavest er");
  });

  test("has the middle one in one row, and says of another how it lies to the middle", () => {
    const placeOf = (values: readonly number[], name: string) =>
      told(values, "striber", [name]).table.rows.filter(([who]) => who === name || who === "Midten");
    expect(placeOf([1, 2, 3, 4, 5], "Ærø")).toEqual([["Ærø", "3", "midt i feltet"]]);
    expect(placeOf([1, 2, 4, 9], "Læsø")).toEqual([
      ["Midten", "3", "midt mellem nr. 2 og nr. 3"],
      ["Læsø", "2", "tæt på midten"],
    ]);
  });

  test("has no lowest where all are alike", () => {
    const { description, wide } = told([3, 3, 3, 3, 3], "striber", ["Ærø"]);
    expect(description).toBe("Kvote. Alle fem har 3.");
    expect(readOut(wide)).toEqual(["Fem af dem: 3", "Midten: 3", "Ærø: 3"]);
  });

  test("is one path but for the one it is about, and a stroke each where it is about nobody", () => {
    expect(elements(told([1, 2, 3, 4, 5], "striber", ["Ærø"]).wide, 'rect[fill="var(--signal)"]')).toHaveLength(1);
    expect(readOut(told([1, 2, 3, 4, 5], "striber").wide)).toHaveLength(5);
  });
});

describe("many values in words", () => {
  test("are the three highest and the three lowest", () => {
    expect(told([9, 8, 7, 6, 5, 4, 3], "soejler").description).toBe(
      "Kvote. 7 tal. Højest: Fanø (9), Læsø (8) og Ærø (7). Lavest: Morsø (3), Rebild (4) og Aarhus (5).",
    );
  });

  test("name nobody who shares a place with one that is not named", () => {
    expect(told([9, 8, 7, 7, 5, 4, 3], "soejler").description).toContain("Højest: Fanø (9) og Læsø (8). Lavest");
  });

  test("count those at the very end when they are too many to be named", () => {
    expect(told([0, 0, 0, 0, 5, 4, 3], "soejler").description).toContain("Lavest: fire har 0.");
  });

  test("are one sentence where all are alike", () => {
    expect(told([1, 1, 1, 1, 1, 1, 1], "soejler").description).toBe("Kvote. Alle syv har 1.");
  });
});

describe("values that are written alike", () => {
  const rates = (values: readonly number[], kind: "rate" | "change") =>
    drawn(
      invented(
        {
          sted: col.category("Kommune", "Kommunen."),
          pris: col[kind]("Pris", "Prisen.", "kr. pr. indbygger", { decimals: 2 }),
        },
        ["sted"],
        values.map((pris, index) => ({ sted: NAMES[index] ?? "", pris })),
      ),
      { measure: "pris", x: "sted", form: "soejler" },
    ).description;

  test("have no highest and no lowest where they are all alike", () => {
    const alike = [6.8101, 6.8102, 6.8099, 6.81, 6.81, 6.8103, 6.81];
    expect(rates(alike, "rate")).toContain("Alle syv ligger på 6,81\u00a0kr. pr. indbygger.");
    expect(rates([0, 0, 0, 0, 0, 0, 0], "change")).toContain("Uændret i alle syv.");
  });

  test("share an end of a distribution", () => {
    const rates = (values: readonly number[]) =>
      drawn(
        invented(
          {
            sted: col.category("Kommune", "Kommunen."),
            andel: col.share("Andel", "Andelen.", "pct.", { decimals: 1 }),
          },
          ["sted"],
          values.map((andel, index) => ({ sted: NAMES[index] ?? "", andel })),
        ),
        { measure: "andel", x: "sted", form: "striber", highlight: ["Aarhus"] },
      ).description.replaceAll("\u00a0", " ");
    expect(rates([7.83, 7.77, 5.2, 5.2, 3.1])).toContain("Højest er Fanø og Læsø, begge med 7,8 %.");
    expect(rates([7.83, 7.77, 7.8, 7.81, 7.79])).toContain("Alle fem har 7,8 %.");
  });

  test("are counted together at an end", () => {
    expect(told([9, 9, 9, 9, 2, 1, 1], "soejler").description).toContain("fire har 9");
  });
});
