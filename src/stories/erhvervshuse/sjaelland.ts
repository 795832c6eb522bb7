import { descending, max, sort } from "d3";
import { againstTargets, type AgainstTarget } from "../../analysis/house-targets.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { countWhere } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import sjaelland from "../../datasets/erhvervshus-sjaelland-tilfredshed.ts";
import { percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

/** Sjælland's newest results and their targets, as the figure and the prose both need them. */
export function sjaellandOf(tables: Tables) {
  const all = tables.rowsOf(sjaelland);
  const year = needed(
    max(all, ({ aar }) => aar),
    "resultater fra Erhvervshus Sjælland",
  );
  const halfYear = `første halvår ${year}`;
  const rows = all.filter(({ aar }) => aar === year);
  const trace = tracer(sjaelland, rows);
  const targets = sort(againstTargets(rows, year), (a, b) => descending(a.margin.value, b.margin.value));
  const count = (what: string, holds: (row: AgainstTarget) => boolean) =>
    factOf(
      countWhere(targets, holds, ({ margin }) => [margin], "resultater"),
      `Sjælland: ${what}, ${halfYear}`,
      spelled,
    );
  /** A result with its target, as prose calls them. */
  const against = (indikator: string, segment: AgainstTarget["segment"], result: string, target: string) => {
    const row = needed(
      targets.find((one) => one.indikator === indikator && one.segment === segment),
      `målet »${indikator}« for Sjælland i ${year}`,
    );
    return {
      row,
      result: factOf(row.resultat, `Sjælland: ${result}, ${halfYear}`, percent),
      target: factOf(row.maal, `Sjælland: ${target}, ${year}`, percent),
    };
  };
  return {
    ...{ year, halfYear, sources: sourceIdsOf(rows) },
    yearFact: yearFact(trace, year, "Året for Erhvervshus Sjællands halvårsstatus"),
    /** Every result that has a target, best first. */
    targets,
    furthest: targets.at(-1),
    withTarget: count("resultater, der har et mål", () => true),
    behind: count("resultater under målet", ({ margin }) => margin.value < 0),
    referral: against(
      "Har benyttet henvisning til ekstern rådgivning",
      "alle",
      "har brugt en henvisning eller venter at gøre det",
      "mål for brug af henvisninger",
    ),
    skills: against(
      "Meget tilfreds med medarbejderens faglige kompetencer",
      "vaekst",
      "vækstvirksomheder, der er meget tilfredse med kompetencerne",
      "mål for kompetencer",
    ),
    satisfied: factOf(
      trace.one("vaerdi", { indikator: "Tilfreds eller meget tilfreds samlet", segment: "alle", type: "resultat" }),
      `Sjælland: tilfredse eller meget tilfredse i alt, ${halfYear}`,
      percent,
    ),
  };
}

export type Sjaelland = ReturnType<typeof sjaellandOf>;
