import { greatest } from "d3";
import { alike, type Alike } from "../../../analysis/alike.ts";
import { bySize } from "../../../analysis/price-changes.ts";
import { tracedCell } from "../../../analysis/traced-cell.ts";
import { ydelseName, pricedYears, type Tilsyn, type Ydelse } from "../../../analysis/takster.ts";
import { changeOf } from "../../../analysis/trace.ts";
import bpaTakster from "../../../datasets/bpa-takster.ts";
import { percent } from "../../../lib/format.ts";
import { isBetween } from "../../../lib/is-between.ts";
import { needed } from "../../../lib/needed.ts";
import { yearSpans } from "../../../lib/year-spans.ts";
import { factOf, type ValueFact } from "../../../model/fact.ts";
import { claimOf, onlyWhere } from "../../../model/story.ts";
import { say } from "../../../model/words.ts";
import { inPercent, sizeOf, type Prices } from "../prices.ts";

/** How prices differ between Nord and Øst, and what is not known of either. */
export function regions({ prices, last, lastWhole, bothYears, firstBoth, lastBoth, ...data }: Prices) {
  const { nord, year, counted } = data;
  /** How much dearer a service is in Øst than in Nord, in each size class of the years that both have. */
  const apart = (ydelse: Ydelse): Alike =>
    alike(
      bothYears.flatMap((aar) => bySize(prices, [nord(ydelse, aar), { tilsyn: "Øst", ydelse, aar }], changeOf)),
      `${ydelseName(ydelse)}, Øst i forhold til Nord, ${yearSpans(bothYears)}`,
      inPercent,
    );
  const bpaApart = (aar: number): ValueFact => {
    const of = (tilsyn: Tilsyn) => {
      const found = data.bpaRows.find((row) => row.tilsyn === tilsyn && row.aar === aar && row.ydelse === "tilsyn");
      const missing = `BPA-taksten for tilsyn i Socialtilsyn ${tilsyn} i ${aar}`;
      return tracedCell(bpaTakster, needed(found, missing), "takst_kr");
    };
    return factOf(changeOf(of("Nord"), of("Øst")), `BPA-tilsyn, Øst over Nord, ${aar}`, percent);
  };
  const widest = factOf(
    needed(
      greatest(apart("tilsyn").values, ({ value }) => Math.abs(value)),
      "takster fra både Nord og Øst",
    ),
    "Årligt tilsyn, den største forskel mellem Nord og Øst",
    sizeOf,
  );
  const [apartApproval, apartChange] = [apart("godkendelse"), apart("vaesentlig_aendring")];
  const [bpaBefore, bpaAfter] = [bpaApart(firstBoth), bpaApart(lastBoth)];
  const oest = needed(pricedYears(prices, "Øst").at(-1), "takster fra Socialtilsyn Øst");
  const oestYears = bothYears.map((aar) => data.price({ ...data.small("tilsyn", last), tilsyn: "Øst", aar }));
  const supervisors = prices.filter((row, at) => prices.findIndex(({ tilsyn }) => tilsyn === row.tilsyn) === at);
  return {
    facts: { lastOest: year(oest, "Seneste år med takster, Øst", "tilsyn", "Øst") },
    claims: {
      close: claimOf(
        say`Fra ${firstBoth} til ${lastBoth} kostede det årlige tilsyn næsten det samme i Nord og Øst: Forskellen var højst ${widest}.`,
        Math.abs(widest.value) < 2.5,
      ),
      crossed: claimOf(
        say`I alle de ${counted(oestYears, "aar", "år", "År med takster fra både Nord og Øst")} år, vi kan sammenligne, var det dyrest at blive godkendt i Øst og dyrest at få godkendt en ændring i Nord.`,
        apartApproval.low > 0 && apartChange.high < 0,
        [apartApproval, apartChange],
      ),
      bpaCloser: claimOf(
        say`Tilsyn med virksomheder, der er arbejdsgivere i borgerstyret personlig assistance (BPA), var først langt dyrere i Øst, men i ${lastBoth} var forskellen næsten væk. Den faldt fra ${bpaBefore} i ${firstBoth} til ${bpaAfter}.`,
        bpaBefore.value > 50 && isBetween(bpaAfter.value, 0, 5),
      ),
      yearlyOnly: onlyWhere(
        lastWhole < last,
        claimOf(
          `For Nord kender vi efter ${lastWhole} kun det årlige tilsyn.`,
          prices.every(({ tilsyn, aar, ydelse }) => tilsyn !== "Nord" || aar <= lastWhole || ydelse === "tilsyn"),
          [year(last, "Seneste år med takster, Nord")],
        ),
      ),
      others: claimOf("De andre socialtilsyns takster findes ikke i de dokumenter, vi har.", supervisors.length === 2, [
        counted(supervisors, "tilsyn", "socialtilsyn", "Socialtilsyn med takster"),
      ]),
    },
  };
}
