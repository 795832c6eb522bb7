import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import maal from "../../datasets/erhvervshus-maal.ts";
import resultatmaal from "../../datasets/erhvervshus-resultatmaal.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { needed } from "../../lib/needed.ts";
import { joinedWords, say } from "../../model/words.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { ToldAwareness } from "./awareness.ts";
import { bullets } from "./bullets.ts";
import { shortName, type ToldEvaluations } from "./evaluations.ts";
import { goalList } from "./goal-list.ts";
import { HOUSE, type ToldGoals } from "./goals.ts";
import { aimTable, houseTable, measuredOn, responseTable } from "./tables.ts";

/** The house, where it judges itself. */
const ITSELF = "Huset selv";

/** Each goal under the one who judges it. */
function goalFigure({ aar, rows, results, year, byItself, all, withNumber, numericOf }: ToldGoals): FigureSpec {
  const goals = rows.map((row) => {
    const numeric = numericOf(row);
    return {
      ...{ nr: row.nr, name: row.maal },
      judge: row.opgoeres_af === HOUSE ? ITSELF : needed(row.opgoeres_af ?? undefined, `hvem der gør mål ${row.nr} op`),
      criterion: needed(row.opfyldt_naar ?? undefined, `hvornår mål ${row.nr} er nået`),
      ...(numeric ? { number: numeric.asked.text } : {}),
    };
  });
  const chart = goalList(goals, {
    highlight: ITSELF,
    numbers: "Krav i tal",
    none: "intet tal",
    titles: { nr: "Nr.", name: "Mål", criterion: "Nået, når", judge: "Gøres op af" },
  });
  const provenance = { sources: sourceIdsOf([...rows, ...results]), years: String(aar) };
  return {
    id: "ni-maal",
    headline: say`Huset gør selv ${byItself} af de ${all} mål op, og ${withNumber} kræver et tal`,
    subtitle: say`Det skulle der til for at nå målene i kontrakten med ${HOUSE} for ${year}, og hvem der gør dem op`,
    views: [{ value: "maal", label: "Mål", chart, ...provenance }],
    note: "Hvor mange mål huset selv gør op, er optalt af os.",
    rests: [...sourceRows(maal, rows), ...sourceRows(resultatmaal, results)],
    datasets: [maal.id, resultatmaal.id],
    ...provenance,
  };
}

/** What came of the goals that ask for a number. */
function resultFigure({ aar, numeric }: ToldGoals): FigureSpec {
  const rows = numeric.map(({ row }) => row);
  const chart = bullets(
    numeric.map(({ row, got, asked }) => ({
      name: measuredOn(row),
      ...{ value: got.value, text: got.text, target: asked.value, targetText: asked.text },
    })),
    { name: "Mål", value: "Resultat", target: "Krav" },
  );
  const provenance = { sources: sourceIdsOf(rows), years: String(aar) };
  return {
    id: "to-maal-med-tal",
    headline: joinedWords(
      numeric.map(({ got, asked }) => say`${got} mod et krav på ${asked}`),
      ", ",
    ),
    subtitle: `De mål, der kræver et tal: resultat og krav for ${HOUSE} i ${aar}`,
    views: [{ value: "resultat", label: "Resultat", chart, ...provenance }],
    reading: "Scoren kan også være under nul. Her er begge tal vist på en skala fra nul til hundrede.",
    rests: sourceRows(resultatmaal, rows),
    datasets: [resultatmaal.id],
    ...provenance,
  };
}

/** The five figures: the goals, what came of those with a number, who answered, how sure the score is, and an aim that was reached before. */
export function figures(goals: ToldGoals, told: ToldEvaluations, awareness: ToldAwareness) {
  const { aar, numeric } = goals;
  const { houses, clearOnes, own } = told;
  const dots = { form: "prikker", order: "kilde", scale: [0, 100] } as const;
  const [target] = numeric;
  const line = target && { value: target.asked.value, label: `Krav: ${target.asked.text}` };
  return {
    lead: goalFigure(goals),
    results: resultFigure(goals),
    answered: viewFigure({
      of: responseTable(houses),
      id: "hvor-mange-svarede",
      headline: say`${told.sent} blev spurgt i Nordjylland, omkring ${told.answers} svarede`,
      subtitle: `Evalueringer sendt til virksomheder i ${aar}, og hvor mange der blev besvaret`,
      views: [
        labelled("Evalueringer", {
          ...{ measure: "evalueringer", x: "hus", series: "svarede", form: "stablet" },
          highlight: [shortName(own)],
        }),
      ],
      note: "Antal svar er beregnet: evalueringer sendt gange svarprocent. Tallet efter søjlen er alle sendte.",
    }),
    scores: viewFigure({
      of: houseTable(houses),
      id: "tilfredshed-erhvervshuse",
      headline: say`Kun hos ${told.clear} ligger hele usikkerheden over kravet`,
      subtitle: `Net Promoter Score i ${aar}. Her er vist den øverste halvdel af skalaen.`,
      views: [
        labelled("Score", {
          ...{ measure: "nps", x: "hus", form: "prikker", side: "svar", scale: [0, 100] },
          ...(line ? { target: line } : {}),
          highlight: clearOnes.map(shortName),
        }),
      ],
      reading: say`Prikken er scoren, og båndet er et ${told.sure}-interval for den fordeling af svarene, der giver mest usikkerhed. Fed skrift: hele båndet ligger over kravet.`,
    }),
    aims: viewFigure({
      of: aimTable(awareness.aims),
      id: "maal-og-maaling",
      headline: say`På Sjælland skal ${awareness.measured} blive til ${awareness.aim}`,
      subtitle: say`Mål for Erhvervshus Sjælland i kontrakten for ${awareness.contract}, og det, der var målt før`,
      views: [
        labelled("Mål", {
          ...dots,
          measure: "foer",
          x: "maalt_paa",
          side: "hvornaar",
          highlight: awareness.same.map(measuredOn),
        }),
      ],
      reading: "Stregen er målet, prikken er den tidligere måling.",
      anomalies: ["sjaelland-kendskab-maal-allerede-naaet"],
    }),
  };
}
