import { scatterChart } from "../../charts/scatter.ts";
import { EQUAL_TILES } from "../../charts/equal-tiles.ts";
import { nameOf } from "../../catalogue.ts";
import flygtninge from "../../datasets/flygtninge-pr-kommune.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { viewFigure } from "../../figures/view-figure.ts";
import { listAnd } from "../../lib/list.ts";
import { perInhabitants } from "../../model/per-inhabitants.ts";
import { REGIONS } from "../../model/regions.ts";
import { say } from "../../model/words.ts";
import { datasetTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { togetherTable } from "./figure-tables.ts";
import type { QuotaFacts } from "./quota-facts.ts";
import { EXAMPLES, type Quota, type Quotas } from "./quotas.ts";

/** One that has so many times what the next has would squeeze all others into a corner: it is told beside the picture. */
const FAR_OUT = 1.5;

const WHY_UNTOLD = "Figuren viser ikke, hvorfor kvoten var mindre, hvor flere var kommet.";

/** So many of the largest municipalities have their names on the map. */
const LARGEST = 2;

/** The three figures: the map, the quota beside who had come, and both together in one region. */
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
    note: `${EQUAL_TILES} Kommunerne uden kvote er optalt af os.`,
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
    note: outlier ? say`${outside(outlier)} ${WHY_UNTOLD}` : WHY_UNTOLD,
  };

  const nordjylland: Quota[] = quotas.filter(({ row }) => row.region === "Nordjylland");
  const bothKinds = viewFigure({
    of: togetherTable(nordjylland, year - 1),
    id: "lagt-sammen-i-nordjylland",
    headline: "Lagt sammen ligger de nordjyske kommuner tæt",
    subtitle: say`Familiesammenførte i ${facts.before} og flygtninge i kvoten for ${facts.quotaYear}, ${perInhabitants("")}`,
    views: [
      {
        value: "begge",
        label: "Begge",
        view: { measure: "antal", x: "kommune", series: "hvem", form: "stablet", order: "vaerdi", orderBy: "kvote" },
      },
    ],
    years,
  });

  return { lead, pattern, bothKinds };
}
