import { assessments, type Assessment } from "../../analysis/erhvervshuse.ts";
import { lowestBy, members, type Of } from "../../analysis/members.ts";
import { computed, countOf, differenceOf, extremeOf, plain, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { erhvervshuse } from "../../catalogue.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import vejledte from "../../datasets/vejledte-kunder-og-forloeb.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { Traced } from "../../model/traced.ts";
import { HOUSE } from "./goals.ts";

/** A house's name without the word that all of them share. */
export const shortName = ({ erhvervshus }: Pick<Assessment, "erhvervshus">): string =>
  needed(erhvervshuse.find((house) => house.erhvervshus === erhvervshus)?.kort, `et kort navn til ${erhvervshus}`);

const response: Of<Assessment> = ({ svarprocent }) => svarprocent;

/** A score of those who did not answer with which all who were asked would just have reached `asked`, as those who did answer scored. */
function justEnough(asked: Traced, score: Traced, sent: Traced, answers: Traced): Traced {
  const silent = differenceOf(answers, sent);
  return computed(
    (asked.value * sent.value - score.value * answers.value) / silent.value,
    score.unit,
    [asked, score, sent, answers],
    `(${plain(asked)} × ${plain(sent)} − ${plain(score)} × ${plain(answers)}) / ${plain(silent)}`,
  );
}

/** What firms said of all the houses in a year, and how many of them were asked and answered; `target` is what a score is to reach. */
export function toldEvaluations(tables: Tables, aar: number, target: Traced) {
  const rows = tables.rowsOf(evaluering).filter((row) => row.aar === aar);
  const houses = assessments(rows, "alle");
  const own = needed(
    houses.find(({ erhvervshus }) => erhvervshus === HOUSE),
    `brugernes svar om ${HOUSE} i ${aar}`,
  );
  const { which } = members<Assessment>(shortName, "huse", String(aar));
  const fact = (value: Traced, what: string, format: (value: number) => string = number): ValueFact =>
    factOf(value, `${what}: Nordjylland, ${aar}`, format);
  const asked = (segment: "drift" | "vaekst", what: string): ValueFact =>
    fact(tracer(evaluering, rows).one("evalueringer_sendt", { erhvervshus: HOUSE, segment }), what);
  const answered: Traced = { ...own.svar, value: Math.round(own.svar.value) };
  const sent = { ...own.sendt, unit: answered.unit };
  const helped = tables
    .rowsOf(vejledte)
    .filter((row) => row.aar === aar && row.erhvervshus === HOUSE && row.enhed === "virksomheder");
  const helpedIn = (gruppe: string): Traced =>
    tracer(vejledte, helped).one("antal", { gruppe, laengde: null, periode: "hele året" });
  const groups = {
    growth: helpedIn("Vækstkunder"),
    daily: helpedIn("Driftskunder"),
    others: helpedIn("Øvrige kunder"),
  };
  return {
    ...{ aar, rows, houses, own, helpedRows: helped },
    /** The firms that the house tells of, added up, and those of them that were not asked. */
    helped: fact(sumOf(Object.values(groups)), "Vejledte virksomheder"),
    others: fact(groups.others, "Virksomheder, der fik en kortere vejledning"),
    /** Whether those that were asked are the other firms that the house helped. */
    isOthersUnasked: groups.growth.value + groups.daily.value === own.sendt.value,
    sent: fact(own.sendt, "Evalueringer sendt"),
    growth: asked("vaekst", "Evalueringer sendt til vækstvirksomheder"),
    daily: asked("drift", "Evalueringer sendt til driftsvirksomheder"),
    response: fact(own.svarprocent, "Svarprocent", percent),
    answers: fact(answered, "Antal svar"),
    silent: fact(differenceOf(answered, sent), "Adspurgte, der ikke svarede"),
    justEnough: fact(
      justEnough(target, own.nps.at.value, sent, answered),
      "Den score, de andre mindst skulle have, for at kravet var nået",
    ),
    low: fact(own.nps.at.low, "Net Promoter Score, nedre ende"),
    narrowLow: fact(own.npsNarrow.at.low, "Net Promoter Score, nedre ende med mindst usikkerhed"),
    /** How many houses there are, and the lowest that any of them came to. */
    many: factOf(
      countOf(
        houses.flatMap(({ erhvervshus }) => tracer(evaluering, rows).cells("nps", { erhvervshus, segment: "alle" })),
        "huse",
      ),
      `Erhvervshuse, ${aar}`,
      spelled,
    ),
    lowest: {
      score: factOf(
        extremeOf(
          houses.map(({ nps }) => nps.at.value),
          "lavest",
        ),
        `Den laveste Net Promoter Score, ${aar}`,
        number,
      ),
      effect: factOf(
        extremeOf(
          houses.map(({ effekt }) => effekt.at.value),
          "lavest",
        ),
        `Den laveste andel, der mærkede en effekt, ${aar}`,
        percent,
      ),
    },
    fewestReplies: which(lowestBy(houses, response), "Huset med den laveste svarprocent", response),
  };
}

export type ToldEvaluations = ReturnType<typeof toldEvaluations>;
