import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import maal from "../../datasets/erhvervshus-maal.ts";
import resultatmaal from "../../datasets/erhvervshus-resultatmaal.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { needed } from "../../lib/needed.ts";
import { begins } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { sourceRows } from "../../views/source-row.ts";
import { shortName, type ToldEvaluations } from "./evaluations.ts";
import { enoughFor, HOUSE, type ToldGoals } from "./goals.ts";
import { LATER_HOUSE, type ToldNext } from "./next-contract.ts";
import { aimTable, responseTable, shortAim } from "./tables.ts";
import { tickedGoals } from "./ticked-goals.ts";

/** The house where it judges itself, and others with long names. */
const ITSELF = "Huset selv";
const JUDGES: Record<string, string> = {
  [HOUSE]: ITSELF,
  "Erhvervshusene og Erhvervsstyrelsen": "Husene og styrelsen",
};

/** Each goal with its tick, under the one who set it. */
function goalFigure({ aar, rows, results, year, byItself, all, byFirms, alike, numericOf }: ToldGoals): FigureSpec {
  const goals = rows.map((row) => {
    const numeric = numericOf(row);
    const judge = needed(row.opgoeres_af, `hvem der gør mål ${row.nr} op`);
    return {
      ...{ nr: row.nr, name: row.maal },
      judge: JUDGES[judge] ?? judge,
      criterion: needed(row.opfyldt_naar ?? undefined, `hvornår mål ${row.nr} er nået`),
      enough: numeric ? numeric.enough : enoughFor(row, alike.rows),
    };
  });
  const chart = tickedGoals(goals, {
    highlight: ITSELF,
    titles: { nr: "Nr.", name: "Mål", criterion: "Nået, når", judge: "Gjort op af" },
  });
  const provenance = { sources: sourceIdsOf([...rows, ...results]), years: String(aar) };
  return {
    id: "ni-maal",
    headline: say`Huset gjorde selv ${byItself} af de ${all} mål op, og kun ${byFirms} afhang af virksomhedernes svar`,
    subtitle: say`Hvad der skulle til i Nordjylland i ${year}, og hvem der gjorde målene op`,
    views: [{ value: "maal", label: "Mål", chart, ...provenance }],
    note: "Målene er optalt af os.",
    rests: [...sourceRows(maal, rows), ...sourceRows(resultatmaal, results)],
    datasets: [maal.id, resultatmaal.id],
    ...provenance,
  };
}

/** The three figures: who set each tick, how many firms answered, and where another house stood in its next contract. */
export function figures(goals: ToldGoals, told: ToldEvaluations, next: ToldNext) {
  const { aar } = goals;
  return {
    lead: goalFigure(goals),
    answered: viewFigure({
      of: responseTable(told.houses),
      id: "hvor-mange-svarede",
      headline: say`Kun ${told.response} svarede i Nordjylland, færre end i noget andet hus`,
      subtitle: `Evalueringer sendt til virksomheder i ${aar}: de besvarede i procent af alle`,
      views: [
        labelled("Evalueringer", {
          ...{ measure: "evalueringer", x: "hus", series: "svarede", shown: "andel", form: "stablet" },
          orderBy: "besvaret",
          highlight: [shortName(told.own)],
        }),
      ],
      note: "Antal svar er beregnet: evalueringer sendt gange svarprocent. Den er rundet af, så antallet kan være et eller to forkert, i de store huse flere. Tallet til højre er alle sendte.",
    }),
    next: viewFigure({
      of: aimTable(next.rows),
      id: "krav-og-halvaar",
      headline: say`${begins(next.shortOf)} af ${next.all} delmål lå under kravet ved halvåret`,
      subtitle: say`De nationale delmål, ${LATER_HOUSE} havde tal for efter første halvår ${next.contract}, fire i procent og »vil anbefale huset« som en score.`,
      views: [
        labelled("Resultat", {
          ...{ measure: "resultat", x: "hvad", form: "prikker", order: "kilde", side: "afstand" },
          highlight: next.short.map(shortAim),
        }),
      ],
      reading:
        "Stregen er kravet, prikken er resultatet, og til højre står, hvor langt der var imellem. Fed skrift og den anden farve: under kravet.",
      note: "Delmålene er optalt af os. »Nye kunder« er regnet af forløb, ikke af virksomheder.",
    }),
  };
}
