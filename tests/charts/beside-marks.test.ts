import { describe, expect, test } from "vitest";
import * as col from "../../src/model/columns.ts";
import type { View } from "../../src/views/view.ts";
import { drawn, elements, invented, readOut } from "./drawn.ts";

const houses = invented(
  {
    hus: col.category("Hus", "Huset."),
    score: col.score("Score", "Scoren.", "point", { interval: ["lav", "hoej"], target: "maal" }),
    lav: col.score("Lav", "Nedre ende.", "point", { decimals: 1 }),
    hoej: col.score("Høj", "Øvre ende.", "point", { decimals: 1 }),
    maal: col.optional(col.score("Mål", "Målet.", "point")),
    svar: col.count("Antal svar", "Svarene.", "svar"),
    svag: col.optional(col.text("Svag", "Hvorfor.")),
  },
  ["hus"],
  [
    { hus: "Fyn", score: 80, lav: 70.5, hoej: 90, maal: 75, svar: 138, svag: null },
    { hus: "Midt", score: 64, lav: 50, hoej: 75, maal: null, svar: 179, svag: null },
    { hus: "Nord", score: 40, lav: 20, hoej: 61, maal: 45, svar: 26, svag: "få svar" },
  ],
);
const chart = (rest: Partial<View> = {}) =>
  drawn(houses, {
    ...{ measure: "score", x: "hus", form: "prikker", doubt: "svag", side: "svar" },
    ...rest,
  });

test("a value that begins a span is written, told and listed with the end of it", () => {
  const spans = invented(
    {
      hvad: col.category("Hvad", "Det, der tælles."),
      antal: col.count("Antal", "Antallet.", "selskaber"),
      til: col.optional(col.endOf("antal", col.count("Til", "Det højeste.", "selskaber"))),
    },
    ["hvad"],
    [
      { hvad: "Hele landet", antal: 15, til: 25 },
      { hvad: "Nord", antal: 3, til: null },
    ],
  );
  for (const form of ["soejler", "tal"] as const) {
    const { wide, description, table } = drawn(spans, { measure: "antal", x: "hvad", form });
    expect(wide).toContain(">15 til 25<");
    expect(description).toContain("Hele landet: 15 til 25");
    expect(table.rows.map((row) => row.at(-1))).toEqual(["15 til 25", "3"]);
  }
});

test.each(["soejler", "prikker", "tal", "tavle", "linjer", "stablet"] as const)(
  "the word that a source puts at a number stands with it in the form %s, where it is read and in the table",
  (form) => {
    const times = invented(
      {
        aar: col.year("Året."),
        til: col.category("Til", "Hvor rejsen ender."),
        tid: col.count("Rejser", "Rejserne.", "rejser"),
        ord: col.optional(col.hedge(["tid"], "Ord", "Ordet foran.")),
      },
      ["aar", "til"],
      [2021, 2022, 2023].map((aar) => ({ aar, til: "Køge", tid: aar - 1961, ord: aar === 2023 ? "højst" : null })),
    );
    const along = { measure: "tid", x: "aar", series: "til", form };
    const { wide, description, table } = drawn(times, along);
    expect(wide).toContain("højst 62");
    expect(readOut(wide)).toContainEqual(expect.stringMatching(/: højst 62 rejser/));
    expect(readOut(wide)).toContainEqual(expect.stringMatching(/: 61 rejser/));
    expect(description).toContain("højst 62");
    expect(table.rows.at(-1)).toContain("højst 62");
  },
);

test("the ends of many values are told with the spans they begin and the text beside them", () => {
  const many = invented(
    {
      hvad: col.category("Hvad", "Det, der koster."),
      pris: col.amount("Pris", "Prisen.", "mio. kr."),
      til: col.optional(col.endOf("pris", col.amount("Pris til", "Den højeste.", "mio. kr."))),
      forbehold: col.optional(col.text("Forbehold", "Hvor sikker prisen er.")),
    },
    ["hvad"],
    [90, 80, 70, 60, 50, 40, 30].map((pris, index) => ({
      ...{ hvad: `Vej ${index + 1}`, pris },
      ...{ til: pris === 90 ? 120 : null, forbehold: pris === 30 ? "ca." : null },
    })),
  );
  const { description } = drawn(many, { measure: "pris", x: "hvad", form: "soejler", side: "forbehold" });
  expect(description).toContain("Højest: Vej 1 (90 til 120), Vej 2 (80) og Vej 3 (70)");
  expect(description).toContain("Lavest: Vej 7 (30; ca.), Vej 6 (40)");
});

test("the two ends of a span of shares have one per cent sign", () => {
  const spans = invented(
    {
      hvad: col.category("Hvad", "Det, der måles."),
      fra: col.share("Fra", "Det laveste.", "pct."),
      til: col.endOf("fra", col.share("Til", "Det højeste.", "pct.")),
    },
    ["hvad"],
    [
      { hvad: "Skøn", fra: 60, til: 70 },
      { hvad: "Svar", fra: 80, til: 80 },
    ],
  );
  const { wide } = drawn(spans, { measure: "fra", x: "hvad", form: "soejler" });
  expect(wide).toMatch(/>60 til 70\s%</u);
  expect(wide).toMatch(/>80\s%</u);
});

describe("what is known of a value besides itself", () => {
  test("is read out at its mark", () => {
    expect(readOut(chart().wide)).toEqual([
      "Fyn: 80 point (mellem 70,5 og 90,0; mål 75), 138 svar",
      "Midt: 64 point (mellem 50 og 75), 179 svar",
      "Nord: 40 point (mellem 20 og 61; mål 45; få svar), 26 svar",
    ]);
  });

  test("has columns in the table", () => {
    const { columns, rows } = chart().table;
    expect(columns.map(({ title }) => title)).toEqual(["Hus", "Score (point)", "Usikkerhed", "Mål", "Antal svar"]);
    expect(rows[0]).toEqual(["Fyn", "80", "70,5 til 90,0", "75", "138 svar"]);
    expect(rows[2]).toEqual(["Nord", "40 (få svar)", "20 til 61", "45", "26 svar"]);
  });

  test("has no column where there is none of it", () => {
    const [fyn, midt] = houses.rows;
    const few = {
      ...houses,
      rows: [fyn, midt].flatMap((row) => (row ? [{ ...row, lav: 1, hoej: 99, maal: null }] : [])),
    };
    const titles = drawn(few, { measure: "score", x: "hus", form: "prikker" }).table.columns.map(({ title }) => title);
    expect(titles).toEqual(["Hus", "Score (point)", "Usikkerhed"]);
  });

  test("is drawn: a band for each interval, a stroke for each target, and a hollow dot in doubt", () => {
    const { wide } = chart();
    expect(elements(wide, 'rect[fill-opacity="0.4"]')).toHaveLength(3);
    expect(elements(wide, 'rect[width="3"][height="20"]')).toHaveLength(2);
    expect(elements(wide, 'circle[data-v][fill="var(--paper)"]')).toHaveLength(1);
  });

  test("is told in the words of the figure", () => {
    expect(chart().description).toContain("Streg: Mål. 1 af 2 ligger på eller over stregen.");
    expect(chart().description).toContain("få svar)");
    expect(chart().description).not.toContain("Få svar:");
  });
});

describe("a target of all", () => {
  const target = { value: 60, label: "Mål: 60" };

  test.each(["prikker", "soejler", "linjer"] as const)("is a dashed line with its name in the form %s", (form) => {
    const time = invented(
      { aar: col.year("Året."), antal: col.count("Antal", "Antallet.", "sager") },
      ["aar"],
      [2021, 2022, 2023].map((aar) => ({ aar, antal: aar - 1950 })),
    );
    const { wide } = drawn(time, { measure: "antal", x: "aar", form, target });
    expect(elements(wide, 'path[stroke-dasharray="3 3"]')).toHaveLength(1);
    expect(elements(wide, "text").map((text) => text.textContent)).toContain("Mål: 60");
  });

  test("does not hide how sure a value of a year is, in lines and bars", () => {
    const time = invented(
      {
        aar: col.year("Året."),
        nps: col.score("NPS", "Scoren.", "point", { interval: ["lav", "hoej"] }),
        antal: col.count("Antal", "Antallet.", "svar", { interval: ["lav", "hoej"] }),
        lav: col.score("Lav", "Nedre ende.", "point"),
        hoej: col.score("Høj", "Øvre ende.", "point"),
      },
      ["aar"],
      [2021, 2022, 2023].map((aar) => ({ aar, nps: aar - 1960, antal: aar - 1960, lav: 50, hoej: 70 })),
    );
    const bands = (measure: string, form: "linjer" | "soejler", selector: string): number =>
      elements(drawn(time, { measure, x: "aar", form, target }).wide, selector).length;
    expect(bands("nps", "linjer", 'path[stroke-opacity="0.4"]')).toBe(3);
    expect(bands("antal", "soejler", 'path[stroke-width="1.5"]')).toBe(3);
  });

  test("is told in words with those who reach it, and stands last in the table", () => {
    const { description, table } = chart({ target });
    expect(description).toContain(
      "Stiplet linje: Mål: 60. 2 af 3 ligger på eller over den, 1 med hele usikkerheden over.",
    );
    expect(table.rows.at(-1)).toEqual(["Mål: 60", "60", "", "", ""]);
  });

  test("is reached by who is on it, and is surely passed only by who is above it with the whole of the interval", () => {
    const of = (value: number): string => chart({ target: { value, label: "Mål" } }).description;
    expect(of(64)).toContain("2 af 3 ligger på eller over den, 1 med hele usikkerheden over.");
    expect(of(70.5)).toContain("1 af 3 ligger på eller over den, ingen med hele usikkerheden over.");
    expect(of(99)).toContain("Stiplet linje: Mål. Ingen af 3 ligger på eller over den.");
    expect(of(1)).toContain("Alle 3 ligger på eller over den, alle med hele usikkerheden over.");
  });

  test("of a row is reached by who is on it", () => {
    const [fyn] = houses.rows;
    const rows = houses.rows.map((row) => (row === fyn ? { ...row, maal: 80 } : row));
    const { description } = drawn({ ...houses, rows }, { measure: "score", x: "hus", form: "prikker" });
    expect(description).toContain("1 af 2 ligger på eller over stregen.");
  });

  test("is within the scale, however far it is from the values", () => {
    const { wide } = chart({ target: { value: 300, label: "Langt væk" } });
    const [line] = elements(wide, 'path[stroke-dasharray="3 3"]');
    expect(Number(/^M([\d.]+)/.exec(line?.getAttribute("d") ?? "")?.[1])).toBeLessThan(720);
  });
});
