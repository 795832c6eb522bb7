import { countOf, shareOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import puljer from "../../datasets/infrastrukturplan-puljer.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";

export type Pool = RowOf<typeof puljer>;

/** Whether a pool can be applied for: yes, in words that leave it open, or nothing. */
export type Open = "ja" | "maaske" | "tomt";
export const openOf = ({ kan_soeges: answer }: Pool): Open =>
  answer === "ja" ? "ja" : answer === null || answer === undefined ? "tomt" : "maaske";

/** An amount in millions as billions with one decimal. */
const inBillions = (millions: number): string => `${number(millions / 1000, 1)} mia. kr.`;

/** The pools of an agreement, those that can be applied for, and the two that are largest. Throws a MissingError for none. */
export function toldPools(tables: Tables, year: number) {
  const rows = tables.rowsOf(puljer).filter(({ aar }) => aar === year);
  needed(rows[0], `puljer i aftalen fra ${year}`);
  const trace = tracer(puljer, rows);
  const amounts = (some: readonly Pool[]): Traced => {
    needed(some[0], `puljer, der kan søges, i ${year}`);
    return sumOf(tracer(puljer, some).all("beloeb_mio_kr", {}));
  };
  const total = trace.sum("beloeb_mio_kr", {});
  const open = rows.filter((row) => openOf(row) === "ja");
  const largest = [...rows].sort((a, b) => b.beloeb_mio_kr - a.beloeb_mio_kr).slice(0, 2);
  const fund = needed(
    rows.find(({ pulje }) => pulje.startsWith("Togfonden")),
    "Togfonden blandt puljerne",
  );
  return {
    ...{ year, rows, largest },
    count: factOf(countOf(trace.cells("pulje", {}), "puljer"), `Puljer og rammer, ${year}`, number),
    total: factOf(total, `Puljer og rammer i mio. kr., ${year}`, inBillions),
    opened: factOf(amounts(open), `Puljer, der kan søges, i mio. kr., ${year}`, (value) => `${number(value)} mio. kr.`),
    openCount: factOf(
      countOf(tracer(puljer, open).cells("kan_soeges", {}), "puljer"),
      `Puljer, der kan søges, ${year}`,
      spelled,
    ),
    openShare: factOf(shareOf(amounts(open), total), `Puljer, der kan søges, andel af beløbet, ${year}`, (value) =>
      percent(value, 1),
    ),
    blankShare: factOf(
      shareOf(amounts(rows.filter((row) => openOf(row) === "tomt")), total),
      `Puljer, hvor oversigten intet skriver om ansøgning, andel af beløbet, ${year}`,
      percent,
    ),
    railShare: factOf(shareOf(amounts(largest), total), `De to største puljer, andel af beløbet, ${year}`, percent),
    fund: factOf(
      tracer(puljer, [fund]).one("beloeb_mio_kr", {}),
      `Togfonden i mio. kr., ${year}`,
      (value) => `${number(value / 1000)} mia. kr.`,
    ),
  };
}

export type ToldPools = ReturnType<typeof toldPools>;
