import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { roleMatrix, type RoleMark } from "../../src/stories/dk2020/role-matrix.ts";
import { roleLevels } from "../../src/stories/dk2020/role-levels.ts";
import { slope } from "../../src/charts/slope.ts";
import { stackedBars } from "../../src/charts/stacked-bars.ts";
import { linePanelsBroken } from "./examples/line-panels.ts";
import { rankedDotsBare } from "./examples/ranked-dots.ts";

const all = (svg: string, selector: string): Element[] => [...parseHTML(svg).document.querySelectorAll(selector)];
const reads = (svg: string): string[] => all(svg, "[data-v]").map((mark) => mark.getAttribute("data-v") ?? "");

test("dots are ranked from the highest, and equals keep the order given", () => {
  expect(rankedDotsBare().table.rows.map(([label]) => label)).toEqual(["Øst", "Nord", "Ål"]);
});

test("no line is drawn across a break: every unbroken piece is a path of its own", () => {
  const pieces = all(linePanelsBroken().wide, 'path[stroke="var(--tilsyn-nord)"]').map((path) =>
    path.getAttribute("d"),
  );
  const joined = pieces.map((d) => d?.match(/L/g)?.length ?? 0);
  expect(joined).toEqual([0, 1, 1, 0, 1, 1, 0, 1, 1]);
});

test("a part of a bar is at least a pixel wide from where it begins, and one that is nothing is not drawn", () => {
  const options = {
    parts: [
      { key: "a", name: "A", fill: "var(--ink)" },
      { key: "b", name: "B", fill: "var(--muted)" },
    ],
    additive: true,
    relative: false,
    unit: "pladser",
    labelTitle: "Kommune",
  };
  const bars = [
    { label: "Aalborg", values: { a: 9000, b: 1 } },
    { label: "Læsø", values: { a: 1, b: 0 } },
  ];
  const drawn = all(stackedBars(bars, options).narrow, "rect");
  expect(drawn).toHaveLength(3);
  for (const rect of drawn) expect(Number(rect.getAttribute("width"))).toBeGreaterThanOrEqual(1);
  const [aalborg, , laesoe] = drawn.map((rect) => rect.getAttribute("x"));
  expect(laesoe).toBe(aalborg);
});

describe("lines between two years", () => {
  const options = {
    fromTitle: "2018",
    toTitle: "2024",
    format: String,
    formatChange: String,
    labelTitle: "Kommune",
    changeTitle: "Ændring",
  };
  const lines = [
    { label: "Rebild", from: 50, to: 40 },
    { label: "Læsø", from: 10, to: 10 },
    { label: "Morsø", from: 20, to: 90, doubt: "usikkert tal" },
  ];

  test("are described by how many rose and fell, and which of them most", () => {
    expect(slope(lines, options).description).toBe(
      "Fra 2018 til 2024 steg tallet for 1 og faldt for 1 af 3. Mest op: Morsø (70, fra 20 til 90). " +
        "Mest ned: Rebild (-10, fra 50 til 40). Hul prik: tallet er usikkert. Morsø: usikkert tal.",
    );
  });

  test("have a hollow end where the second value is in doubt, and only there", () => {
    const hollow = all(slope(lines, options).wide, 'circle[fill="var(--paper)"]');
    expect(hollow).toHaveLength(1);
  });
});

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
