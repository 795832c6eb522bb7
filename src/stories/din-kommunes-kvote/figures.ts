import { scatterChart } from "../../charts/scatter.ts";
import { EQUAL_TILES } from "../../charts/equal-tiles.ts";
import { nameOf } from "../../catalogue.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import regionskvoter from "../../datasets/flygtninge-regionskvoter.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import { listAnd } from "../../lib/list.ts";
import { perInhabitants } from "../../model/per-inhabitants.ts";
import { REGIONS } from "../../model/regions.ts";
import { say } from "../../model/words.ts";
import { datasetTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { WEIGHT, type QuotaFacts } from "./quota-facts.ts";
import { EXAMPLES, type Quota, type Quotas } from "./quotas.ts";

/** One that has so many times what the next has would squeeze all others into a corner: it is told beside the picture. */
const FAR_OUT = 1.5;

const OTHER_NUMBER = "Kommunerne uden kvote til venstre har mange ikke-vestlige statsborgere; det tal er ikke med her.";
/** Those that have their names among what is reckoned. */
const NAMED: readonly string[] = ["Silkeborg", "Aarhus", "Morsø"];

/** So many of the largest municipalities have their names on the map. */
const LARGEST = 2;

/** The three figures: the map, the quotas beside those reckoned backwards, and beside who had come. */
export function figures(told: Quotas, facts: QuotaFacts) {
  const { rows, quotas, byQuota, byReunified, bySize, year, quotaYear } = told;
  const named = [...new Set([...byQuota.slice(0, 1), ...bySize.slice(0, LARGEST)].map(({ kommune }) => kommune))];
  const years = `${quotaYear} (beregnet i ${year})`;
  const from = { sources: sourceIdsOf(rows), years };
  const ofAll = { ...from, datasets: [flygtninge.id], rests: sourceRows(flygtninge, rows) };

  const lead = viewFigure({
    of: datasetTable(flygtninge, rows),
    id: "din-kommunes-kvote",
    headline: say`Den beregnede kvote var nul i ${facts.none} af landets ${facts.all} kommuner`,
    subtitle: say`Flygtninge, som hver kommune skulle tage imod i ${facts.quotaYear} efter statens beregning. Hver flise er en kommune.`,
    views: [
      {
        value: "fliser",
        label: "Fliser",
        view: { measure: "kvote", x: "kommune", form: "felter", highlight: named },
      },
    ],
    note: `Kommunerne er optalt af os. ${EQUAL_TILES}`,
    years,
  });

  const axis = (title: string) => ({ title, unit: null, kind: "rate" as const, decimals: 1 });
  const pointOf = ({ row: { kommunekode, region }, rate, reunified }: Quota) => ({
    ...{ code: String(kommunekode), name: nameOf(kommunekode), group: region },
    ...{ x: reunified.value, y: rate.value, isChosen: EXAMPLES.some((name) => name === nameOf(kommunekode)) },
  });
  const [farthest, second] = byReunified;
  const outlier =
    farthest && second && farthest.reunified.value > FAR_OUT * second.reunified.value ? farthest : undefined;
  const outside = (one: Quota) => {
    const quota = one.row.kvote === 0 ? "nul" : facts.rate(one);
    return say`${nameOf(one.row.kommunekode)} ligger uden for figuren: Dér var der kommet ${facts.reunified(one)} ${perInhabitants("")}, og kvoten var ${quota}.`;
  };
  const pattern = {
    ...ofAll,
    id: "kvote-og-familiesammenfoerte",
    headline: "Jo flere der var kommet, jo mindre var kvoten som regel",
    subtitle: say`Familiesammenførte til flygtninge i ${facts.before} og kvoten for ${facts.quotaYear}, begge ${perInhabitants("")}. Farve og form viser regionen; ${listAnd(EXAMPLES)} er fremhævet.`,
    views: [
      {
        ...from,
        value: "sky",
        label: "Prikker",
        chart: scatterChart(
          {
            x: axis("Familiesammenførte"),
            y: axis("Flygtninge i kvoten"),
            groups: REGIONS,
            points: quotas.filter((one) => one !== outlier).map(pointOf),
            beyond: outlier ? [pointOf(outlier)] : [],
          },
          `En prik for hver kommune. Hvor der var kommet flest familiesammenførte i ${year - 1}, er kvoten for ${quotaYear} som regel mindst. Blandt de kommuner, der fik flest for deres størrelse, er kvoten næsten overalt nul.`,
        ),
      },
    ],
    note: outlier ? say`${outside(outlier)} ${OTHER_NUMBER}` : OTHER_NUMBER,
  };

  const reckoned = {
    ...ofAll,
    id: "regnet-baglaens",
    headline: say`Med tre tal rammer vi ${facts.hits.alone} kvoter på personen, med regionernes tal ${facts.met}`,
    subtitle: say`Den kvote for ${facts.quotaYear}, vi regner os frem til, før den rundes af, og den, der står i brevet. Farve og form viser regionen.`,
    datasets: [flygtninge.id, regionskvoter.id],
    rests: [...ofAll.rests, ...sourceRows(regionskvoter, told.regional.rows)],
    views: [
      {
        ...from,
        value: "sky",
        label: "Prikker",
        chart: scatterChart(
          {
            x: { title: "Den kvote, vi regner os frem til", unit: null, kind: "count", decimals: 1 },
            y: { title: "Kvoten i brevet", unit: null, kind: "count", decimals: 0 },
            groups: REGIONS,
            points: told.reckoned(WEIGHT).map(({ row, exact }) => ({
              ...{ code: String(row.kommunekode), name: nameOf(row.kommunekode), group: row.region, x: exact },
              ...{ y: row.kvote, isChosen: NAMED.includes(nameOf(row.kommunekode)) },
            })),
          },
          `En prik for hver kommune. Prikkerne ligger næsten på en ret linje fra nul op til ${nameOf(byQuota[0]?.kommunekode ?? 0)}.`,
        ),
      },
    ],
    note: "Kommunerne er optalt af os. I hjørnet ved nul ligger de uden kvote oven i hinanden.",
  };

  return { lead, reckoned, pattern };
}
