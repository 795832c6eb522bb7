import { describe, expect, test } from "vitest";
import type { Takst } from "../../../src/analysis/takster.ts";
import { originsOf, pricesOf } from "../../../src/stories/takster/prices.ts";
import { allSizes } from "../../analysis/prices.ts";
import { withRows } from "../changed-tables.ts";

const once = { ydelse: "skaerpet_tilsyn", opgoerelse: "pr. udstedt skærpet tilsyn" } as const;
const monthly = { ydelse: "skaerpet_tilsyn", opgoerelse: "pr. påbegyndt måned" } as const;
const budget = (kilde: string) => ({ status: "budget", kilde }) as const;

const reports = [
  ...[2016, 2017, 2018].flatMap((aar) => allSizes(aar, 30000)),
  ...allSizes(2016, 18000, { ydelse: "godkendelse" }),
  ...allSizes(2016, 7500, once),
  ...allSizes(2017, 3300, monthly),
  ...allSizes(2018, 30000, { tilsyn: "Øst", kilde: "kkr-sjaelland-2022-09" }),
];
const first = allSizes(2020, 32000, budget("kkr-nordjylland-2018-09"));
const second = allSizes(2021, 33000, budget("kkr-nordjylland-2024-09"));
const restated = allSizes(2019, 31500, { ...budget("kkr-nordjylland-2018-09"), prisniveau: "2020-priser" });

const origins = (rows: Takst[]): string => originsOf(pricesOf(withRows({ tilsynstakster: rows, "bpa-takster": [] })));

describe("where prices come from is said", () => {
  test("of one budget, and of several, with the years that each kind of paper has", () => {
    expect(origins([...reports, ...first, ...restated])).toMatch(
      /^Taksterne er for 2016-2018 fra en årsrapport og for 2020 fra et budget\./,
    );
    expect(origins([...reports, ...first, ...second, ...restated])).toMatch(/for 2020 og 2021 fra budgetter\./);
  });

  test("of a year between, in the price level that its own row names", () => {
    const level = "For 2019 findes der kun en takst, som kilden har regnet om til 2020-priser.";
    expect(origins([...reports, ...first, ...restated])).toContain(level);
    expect(origins([...reports, ...first, ...second, ...restated])).toContain(level);
  });

  test("of a year between without any price, and of none where every year has one", () => {
    expect(origins([...reports, ...first])).toContain("For 2019 er der ingen takst.");
    expect(origins([...reports, ...allSizes(2019, 31000)])).toBe("Taksterne er for 2016-2019 fra en årsrapport.");
  });
});
