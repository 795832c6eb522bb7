import { descending, sort } from "d3";
import { needed } from "../../lib/needed.ts";
import { isSmallBase } from "../../lib/small-base.ts";
import { namesOf } from "../../analysis/names-of.ts";
import { countOf, rateOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { nameOf } from "../../catalogue.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { EQUAL_TILES } from "../../charts/equal-tiles.ts";
import { MAP_CREDIT } from "../../charts/map-credit.ts";
import { regionLinks } from "../../figures/region-links.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import flygtninge, { DASHES } from "../../datasets/flygtninge-pr-kommune.ts";
import { count, number } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { quantityInWords } from "../../lib/quantity.ts";
import * as col from "../../model/columns.ts";
import { factOf, namedFact } from "../../model/fact.ts";
import { INHABITANTS, perInhabitants } from "../../model/per-inhabitants.ts";
import type { Tables } from "../../model/tables.ts";
import { computedFrom } from "../../model/traced.ts";
import { say } from "../../model/words.ts";
import { computedTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { newestOf } from "../../analysis/newest.ts";

/** The whole country: the quota of refugees that the state calculated for each municipality, for each 10,000 inhabitants. */
export function quotaMap({ rowsOf }: Tables): FigureSpec {
  const { year: newest, rows } = newestOf(rowsOf(flygtninge), "flygtningekvoter for kommunerne");
  const trace = tracer(flygtninge, rows);
  const quotas = rows.map((row) => {
    const { kommunekode } = row;
    const [quota, base] = [trace.one("kvote", { kommunekode }), trace.one("indbyggere", { kommunekode })];
    return { row, rate: rateOf(quota, base, INHABITANTS, perInhabitants("flygtninge")) };
  });
  const ordered = sort(quotas, (a, b) => descending(a.rate.value, b.rate.value));
  /** Those that rest on so few that one more would move them are no finding. */
  const highest = ordered.filter(({ row }) => !isSmallBase(row.kvote)).slice(0, 3);
  const most = namesOf(
    highest.map(({ row, rate }) => ({
      name: nameOf(row.kommunekode),
      by: factOf(rate, perInhabitants("Kvote"), (value) => number(value, 1)),
    })),
    "De kommuner, hvis beregnede kvote er størst i forhold til størrelsen",
  );
  const none = factOf(
    countOf(trace.cells("kvote", { kvote: 0 }), "kommuner"),
    `Kommuner, hvis kvote blev beregnet til nul i ${newest}`,
    (value) => count(value, "kommune", "kommuner"),
  );
  /** The year after that in which the state calculated it. */
  const quotaYear = namedFact(
    String(newest + 1),
    "Året, kvoten gælder",
    computedFrom(trace.cells("aar", {}), `året efter ${newest}, hvor staten beregnede den`),
  );

  const rates = computedTable(
    {
      ...col.kommune("Den kommune, kvoten gælder."),
      kvote: col.rate(perInhabitants("Flygtninge"), "Kvoten i forhold til indbyggertallet.", null, {
        decimals: 1,
      }),
    },
    ["kommune"],
    quotas.map(({ row, rate }) => ({
      cells: { kommunekode: row.kommunekode, kommune: row.kommune, kvote: rate.value },
      rests: sourceRows(flygtninge, [row]),
    })),
  );

  /** Rates that are higher than those named and rest on so few that one more would move them. */
  const lowest = needed(highest.at(-1), "flygtningekvoter, der ikke hviler på få").rate.value;
  const small = ordered.filter(({ row, rate }) => isSmallBase(row.kvote) && rate.value > lowest).map(({ row }) => row);
  const few = [...Map.groupBy(small, ({ kvote }) => kvote)].map(([kvote, own]) => {
    const names = listAnd(own.map(({ kommunekode }) => nameOf(kommunekode)));
    return `${names} ligger højt, men på kun ${quantityInWords(kvote, "flygtninge")}${own.length === 1 ? "" : " hver"}.`;
  });
  const isDashed = rows.some(({ kilde }) => kilde === DASHES.read);

  return viewFigure({
    of: rates,
    id: "flygtningekvoter",
    headline: say`Pr. indbygger stod ${most} til flest flygtninge`,
    subtitle: say`Kvote for ${quotaYear} ${perInhabitants("")}, som staten beregnede den i ${newest}. ${none} fik beregnet nul.`,
    switchLabel: "Vis kort",
    views: [
      { value: "kort", label: "Kort", view: { measure: "kvote", x: "kommune", form: "kort" } },
      {
        value: "fliser",
        label: "Fliser",
        view: { measure: "kvote", x: "kommune", form: "felter" },
        reading: EQUAL_TILES,
      },
    ],
    note: [
      "Udlændingestyrelsens beregning, som gjaldt, hvis kommunerne ikke aftalte noget andet.",
      "Tallet pr. indbygger er beregnet og kommunerne uden flygtninge optalt af os.",
      ...few,
      ...(isDashed ? [DASHES.inProse] : []),
      MAP_CREDIT,
    ].join(" "),
    regions: regionLinks(flygtninge.id, { measure: "kvote", shown: "pr-indbygger" }),
    years: `${newest + 1} (beregnet i ${newest})`,
  });
}
