import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { roleLevels } from "../../../src/stories/dk2020/role-levels.ts";
import { roleMatrix, type RoleMark } from "../../../src/stories/dk2020/role-matrix.ts";

const all = (svg: string, selector: string): Element[] => [...parseHTML(svg).document.querySelectorAll(selector)];
const reads = (svg: string): string[] => all(svg, "[data-v]").map((mark) => mark.getAttribute("data-v") ?? "");

describe("a matrix of roles", () => {
  const options = {
    groups: [{ key: "lokalt", name: "Lokalt" }],
    columns: [{ key: "leder", name: "Leder" }],
    highlight: "leder",
    unit: ["opgave", "opgaver"] satisfies [string, string],
    titles: { row: "Aktør", group: "Niveau", column: "Funktion", count: "Antal", items: "Opgaver" },
  };
  const mark: RoleMark = { group: "lokalt", row: "KL", column: "leder", items: ["a", "b", "c", "d", "e"] };

  test("reads out all the things of a circle while they are few", () => {
    expect(reads(roleMatrix([mark], options).wide)).toEqual(["KL, leder, 5\u00a0opgaver: a; b; c; d; e"]);
  });

  test("reads out the first of many and says how many are left", () => {
    const many = { ...mark, items: [...mark.items, "f"] };
    expect(reads(roleMatrix([many], options).wide)).toEqual([
      "KL, leder, 6\u00a0opgaver: a; b; c; d – og 2 mere i tabellen",
    ]);
  });

  test("has circles whose area follows the number of things", () => {
    const drawn = all(
      roleMatrix(
        [
          { ...mark, items: ["a"] },
          { ...mark, items: ["a", "b", "c", "d"] },
        ],
        options,
      ).wide,
      "circle",
    );
    const [one = NaN, four = NaN] = drawn.map((circle) => Number(circle.getAttribute("r")));
    expect(four / one).toBeCloseTo(2, 1);
  });

  test("cannot be made with a column that has no name", () => {
    expect(() => roleMatrix([{ ...mark, column: "betaler" }], options)).toThrow("betaler");
  });
});

test("a link between levels that are not there cannot be drawn", () => {
  const levels = [{ name: "Nationalt", summary: "Bestemmer", actors: [] }];
  const options = {
    unlinked: "Intet",
    unit: ["opgave", "opgaver"] satisfies [string, string],
    titles: { level: "Niveau", actor: "Aktør", count: "Opgaver", does: "Funktioner" },
  };
  expect(() => roleLevels(levels, [{ from: 0, to: 1, text: "rådgiver" }], options)).toThrow("rådgiver");
});
