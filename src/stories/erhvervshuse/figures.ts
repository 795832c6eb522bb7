import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import kendskab from "../../datasets/erhvervshus-kendskab.ts";
import maal from "../../datasets/erhvervshus-maal.ts";
import resultatmaal from "../../datasets/erhvervshus-resultatmaal.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import { needed } from "../../lib/needed.ts";
import type { ValueFact } from "../../model/fact.ts";
import { say } from "../../model/words.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { ToldAwareness } from "./awareness.ts";
import { shortName, type ToldEvaluations } from "./evaluations.ts";
import { goalList } from "./goal-list.ts";
import { HOUSE, type ToldGoals } from "./goals.ts";
import { keptLevel, type Level } from "./kept-level.ts";
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

/** What was measured, and the aim that was set after it. */
function levelFigure({ lead: { measured, aim, rise }, ...told }: ToldAwareness): FigureSpec {
  const level = (fact: ValueFact, what: string): Level => ({ value: fact.value, text: fact.text, what });
  const provenance = {
    sources: sourceIdsOf([measured, aim, rise]),
    years: `${measured.aar} og ${aim.aar}`,
  };
  const chart = keptLevel(
    level(told.measured, `Målt i ${measured.tidspunkt}`),
    level(told.aim, `Målet for ${aim.tidspunkt.replace("efterår", "efteråret")}`),
    level(told.raised, `med ${told.rise.text} procentpoint mere, som kontrakten også kræver`),
    { what: "Hvad", value: "Kendskab" },
  );
  return {
    id: "samme-tal",
    headline: say`${told.measured} skal blive til ${told.aim}`,
    subtitle: say`Virksomhedernes kendskab i kontrakten med Erhvervshus Sjælland for ${told.contract}`,
    views: [{ value: "kendskab", label: "Kendskab", chart, ...provenance }],
    anomalies: ["sjaelland-kendskab-maal-allerede-naaet"],
    rests: [...sourceRows(kendskab, [measured, aim]), ...sourceRows(resultatmaal, [rise])],
    datasets: [kendskab.id, resultatmaal.id],
    ...provenance,
  };
}

/** The five figures: an aim that had been measured before, the others of that house, the goals of another, who answered, and how sure its score is. */
export function figures(goals: ToldGoals, told: ToldEvaluations, awareness: ToldAwareness) {
  const { aar, numeric } = goals;
  const { houses, clearOnes, own } = told;
  const dots = { form: "prikker", order: "kilde", scale: [0, 100] } as const;
  const [target] = numeric;
  const line = target && { value: target.asked.value, label: `Krav: ${target.asked.text}` };
  return {
    lead: levelFigure(awareness),
    goals: goalFigure(goals),
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
      headline: say`Kun ${told.clearCount} huse, ${told.clear}, har hele usikkerheden over kravet`,
      subtitle: `Net Promoter Score i ${aar}. Her er vist den øverste halvdel af skalaen.`,
      views: [
        labelled("Score", {
          ...{ measure: "nps", x: "hus", form: "prikker", side: "svar", scale: [0, 100] },
          ...(line ? { target: line } : {}),
          highlight: clearOnes.map(shortName),
        }),
      ],
      reading: say`Prikken er scoren, og båndet er et ${told.sure}-interval for den fordeling af svarene, der giver mest usikkerhed. Fed skrift: hele båndet ligger over kravet.`,
      note: "Husene over kravet er optalt af os.",
    }),
    aims: viewFigure({
      of: aimTable(awareness.aims),
      id: "maal-og-maaling",
      headline: say`Også ${awareness.referral.before} skal blive til ${awareness.referral.asked}`,
      subtitle: say`Mål for Erhvervshus Sjælland i kontrakten for ${awareness.contract}, og det, der var målt før`,
      views: [
        labelled("Mål", {
          ...dots,
          measure: "foer",
          x: "maalt_paa",
          side: "hvornaar",
          highlight: awareness.reached.map(measuredOn),
        }),
      ],
      reading: "Stregen er målet, prikken er den tidligere måling.",
    }),
  };
}
