import { describe, expect, test } from "vitest";
import { kommuner } from "../../src/catalogue.ts";
import { kommuneName } from "../../src/model/kommune.ts";

describe("the name that running text has", () => {
  test.each(kommuner)("of $kommune is the official one, or that without its genitive", ({ kommune, sted }) => {
    const name = kommuneName({ sted });
    expect([name, `${name}s`]).toContain(kommune);
    expect(sted).toMatch(/^(i|på) [^ ]+( Kommune)?$/);
  });

  test("is without an s where Danes say it without", () => {
    expect(kommuneName({ sted: "i Vesthimmerland" })).toBe("Vesthimmerland");
    expect(kommuneName({ sted: "i Lolland Kommune" })).toBe("Lolland");
  });
});

test("no place is a genitive, and islands are på", () => {
  const places = new Set(kommuner.map(({ sted }) => sted));
  expect([...places].filter((sted) => /(lands|Nordfyns)$/.test(sted))).toEqual([]);
  for (const sted of ["på Læsø", "på Bornholm", "på Nordfyn", "i Vesthimmerland"]) expect(places).toContain(sted);
});
