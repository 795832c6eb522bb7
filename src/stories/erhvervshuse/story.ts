import { ascending, sort } from "d3";
import {
  assessments,
  overall,
  pairsOf,
  WEAK_BASE,
  weightedResponse,
  type Assessment,
} from "../../analysis/erhvervshuse.ts";
import { jointZ, PRINTED, type Estimate } from "../../analysis/intervals.ts";
import sjaelland from "../../datasets/erhvervshus-sjaelland-tilfredshed.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import { capital, number, percent, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { defineStory, type Fact } from "../../model/story.ts";
import { clearlyAbove, EFFECT_TARGET, gaps, houses, NPS_TARGET, rows, shortName, YEAR } from "./houses.ts";
import { againstTarget, SJAELLAND_YEAR, sjaellandResult, targets } from "./sjaelland.ts";

const fact =
  (dataset: string, isComputed: boolean) =>
  (text: string, what: string): Fact => ({ text, what, computed: isComputed, dataset });
const printed = fact(evaluering.id, false);
const computed = fact(evaluering.id, true);
const printedLater = fact(sjaelland.id, false);
const computedLater = fact(sjaelland.id, true);

const [all, drift, vaekst] = [houses("alle"), houses("drift"), houses("vaekst")];
const total = overall(rows, "alle");

function at(list: readonly Assessment[], kort: string): Assessment {
  const found = list.find((house) => shortName(house) === kort);
  if (!found) throw new Error(`no assessment of ${kort}`);
  return found;
}

const names = (list: readonly Assessment[]): string =>
  listAnd(list.map(shortName).sort(new Intl.Collator("da").compare));
const lowest = (list: readonly Assessment[], value: (house: Assessment) => number): string =>
  names(list.filter((house) => value(house) === Math.min(...list.map(value))));

const widest = pairsOf(all, (house) => house.nps);
const narrowest = pairsOf(all, (house) => house.npsNarrow);
const surer = assessments(rows, "alle", { ...PRINTED, z: jointZ(widest.length) });
const jointly = (of: (house: Assessment) => Estimate): number => pairsOf(surer, of).filter((pair) => pair.clear).length;
const drownedWidest = widest.filter((pair) => !pair.clear).length;
const drownedNarrowest = narrowest.filter((pair) => !pair.clear).length;
const clearPairs = [...widest, ...narrowest].filter((pair) => pair.clear);
const topTwo = clearlyAbove("alle", (house) => house.nps, NPS_TARGET);
const weakDrift = drift.filter((house) => house.weak);
const clearGaps = gaps.filter((row) => row.clear).map((row) => row.drift);
const unsureAnyway = all.filter((house) => house.npsNarrow.low < NPS_TARGET);
const unsureEffect = drift.filter((house) => house.effekt.low < EFFECT_TARGET);
const effects = sort(
  all.map((house) => house.effekt.value),
  ascending,
);
const [leastEffect = Number.NaN, mostEffect = Number.NaN] = [effects[0], effects.at(-1)];
const [hovedstadenDrift, hovedstadenVaekst] = [at(drift, "Hovedstaden"), at(vaekst, "Hovedstaden")];
const nordjylland = at(all, "Nordjylland");
const response = (house: Assessment): number => house.svarprocent;

const behind = targets.filter((row) => row.margin < 0);
const reachedLater = targets.filter((row) => row.margin >= 0);
const furthest = sort(targets, (a, b) => ascending(a.margin, b.margin))[0];
const referral = againstTarget("Har benyttet henvisning til ekstern rådgivning", "alle");
const growthSkills = againstTarget("Meget tilfreds med medarbejderens faglige kompetencer", "vaekst");

export default defineStory({
  slug: "erhvervshuse",
  title: "Forskellene mellem erhvervshusene er mindre sikre, end de ser ud",
  standfirst:
    `Virksomhederne ville i ${YEAR} gerne anbefale alle seks erhvervshuse. Men kun ${percent(total.svarprocent)} svarede, ` +
    "og de fleste forskelle mellem husene er for små til at skille dem ad.",
  theme: "erhverv",
  years: `${YEAR} og første halvår ${SJAELLAND_YEAR}`,
  updated: "2026-11-22",
  datasets: [evaluering.id, sjaelland.id],
  facts: {
    year: printed(String(YEAR), "Året for evalueringen af de seks huse"),
    npsTarget: printed(number(NPS_TARGET), `Mål for Net Promoter Score, ${YEAR}`),
    effectTarget: printed(percent(EFFECT_TARGET), `Mål for oplevet effekt, ${YEAR}`),
    npsAll: printed(number(total.nps.value), `Net Promoter Score, alle huse, ${YEAR}`),
    sent: printed(number(total.sendt), `Evalueringer sendt, alle huse, ${YEAR}`),
    response: printed(percent(total.svarprocent), `Svarprocent, alle huse, ${YEAR}`),
    responseOfHouses: computed(
      percent(weightedResponse(all), 1),
      `Svarprocent, når husenes egne tal vejes sammen, ${YEAR}`,
    ),
    pairs: computed(number(widest.length), "Par af huse, der kan sammenlignes"),
    drowned: computed(capital(spelled(drownedWidest)), "Par, der ikke kan skelnes, når usikkerheden er størst"),
    drownedAnyway: computed(spelled(drownedNarrowest), "Par, der ikke kan skelnes, når usikkerheden er mindst"),
    jointlyClear: computed(
      spelled(jointly((house) => house.npsNarrow)),
      "Par, der kan skelnes, når alle sammenligninger skal holde på én gang og usikkerheden er mindst",
    ),
    hovedstadenDrift: printed(number(hovedstadenDrift.nps.value), `Hovedstaden: Net Promoter Score, drift, ${YEAR}`),
    hovedstadenVaekst: printed(number(hovedstadenVaekst.nps.value), `Hovedstaden: Net Promoter Score, vækst, ${YEAR}`),
    hovedstadenAnswers: computed(
      number(hovedstadenDrift.svar.about),
      `Hovedstaden: svar fra driftsvirksomheder, ${YEAR}`,
    ),
    hovedstadenHigh: computed(
      number(hovedstadenDrift.nps.high),
      `Hovedstaden: øvre ende af usikkerheden, drift, ${YEAR}`,
    ),
    effectAll: printed(percent(total.effekt.value), `Oplever effekt, alle huse, ${YEAR}`),
    effectGap: computed(
      `${spelled(mostEffect - leastEffect)} procentpoint`,
      `Største forskel i oplevet effekt, ${YEAR}`,
    ),
    nordjyllandResponse: printed(percent(nordjylland.svarprocent), `Nordjylland: svarprocent, ${YEAR}`),
    nordjyllandSent: printed(number(nordjylland.sendt), `Nordjylland: evalueringer sendt, ${YEAR}`),
    nordjyllandAnswers: computed(number(nordjylland.svar.about), `Nordjylland: antal svar, ${YEAR}`),
    later: printedLater(String(SJAELLAND_YEAR), "Året for Erhvervshus Sjællands halvårsstatus"),
    yearsBetween: computedLater(capital(spelled(SJAELLAND_YEAR - YEAR)), "År mellem de to målinger"),
    referral: printedLater(
      percent(referral.resultat),
      `Sjælland: har brugt en henvisning eller venter at gøre det, første halvår ${SJAELLAND_YEAR}`,
    ),
    referralTarget: printedLater(percent(referral.maal), `Sjælland: mål for brug af henvisninger, ${SJAELLAND_YEAR}`),
    growthSkills: printedLater(
      percent(growthSkills.resultat),
      `Sjælland: vækstvirksomheder, der er meget tilfredse med kompetencerne, første halvår ${SJAELLAND_YEAR}`,
    ),
    growthSkillsTarget: printedLater(percent(growthSkills.maal), `Sjælland: mål for kompetencer, ${SJAELLAND_YEAR}`),
    satisfied: printedLater(
      percent(sjaellandResult("Tilfreds eller meget tilfreds samlet")),
      `Sjælland: tilfredse eller meget tilfredse i alt, første halvår ${SJAELLAND_YEAR}`,
    ),
  },
  claims: {
    allReached: {
      sentence: `Alle seks erhvervshuse nåede i ${YEAR} målet for, hvor gerne virksomhederne vil anbefale dem.`,
      holds: all.length === 6 && all.every((house) => house.nps.value >= NPS_TARGET),
      values: all.map((house) => `${shortName(house)} ${house.nps.value}`).join(", "),
    },
    mostDrown: {
      sentence: "Men de fleste forskelle mellem husene er mindre end usikkerheden.",
      holds: drownedWidest > widest.length / 2 && drownedNarrowest > narrowest.length / 2,
      values: `${drownedNarrowest} til ${drownedWidest} af ${widest.length} par`,
    },
    onlyTwo: {
      sentence: "Kun hos Fyn og Midtjylland ligger hele usikkerheden over målet.",
      holds: names(topTwo) === "Fyn og Midtjylland",
      values: names(topTwo),
    },
    topEnd: {
      sentence: "De forskelle, der holder, har alle Fyn eller Midtjylland i den ene ende.",
      holds: clearPairs.every(({ a, b }) => [a, b].some((house) => ["Fyn", "Midtjylland"].includes(shortName(house)))),
      values: clearPairs.map(({ a, b }) => names([a, b])).join(", "),
    },
    noneJointly: {
      sentence: "Skal alle sammenligningerne holde på én gang, er der ingen to huse, vi med sikkerhed kan skille ad.",
      holds: jointly((house) => house.nps) === 0,
      values: `${jointly((house) => house.nps)} par`,
    },
    sydjylland: {
      sentence: "Sydjylland ligger lavest og er det eneste hus, der kan have misset målet, uanset hvordan man regner.",
      holds: lowest(all, (house) => house.nps.value) === "Sydjylland" && names(unsureAnyway) === "Sydjylland",
      values: `lavest ${lowest(all, (house) => house.nps.value)}, under målet ${names(unsureAnyway)}`,
    },
    weakDrift: {
      sentence: `Fire af de seks huse har færre end ${WEAK_BASE} svar fra driftsvirksomheder.`,
      holds: weakDrift.length === 4,
      values: names(weakDrift),
    },
    onlyBelow: {
      sentence: "Hovedstaden er det eneste hus, hvor driftsvirksomhedernes score ligger under målet.",
      holds: names(drift.filter((house) => house.nps.value < NPS_TARGET)) === "Hovedstaden",
      values: names(drift.filter((house) => house.nps.value < NPS_TARGET)),
    },
    onlyGap: {
      sentence: "Det er også det eneste hus, hvor afstanden til vækstvirksomhederne er større end usikkerheden.",
      holds: names(clearGaps) === "Hovedstaden",
      values: names(clearGaps),
    },
    hovedstadenOpen: {
      sentence: "Vi kan altså ikke helt afvise, at også den gruppe i virkeligheden ligger på målet.",
      holds: hovedstadenDrift.nps.high >= NPS_TARGET,
      values: number(hovedstadenDrift.nps.high, 1),
    },
    effectReached: {
      sentence: "I alle seks huse ligger hele usikkerheden over målet.",
      holds: clearlyAbove("alle", (house) => house.effekt, EFFECT_TARGET).length === all.length,
      values: all.map((house) => `${shortName(house)} ${number(house.effekt.low, 1)}`).join(", "),
    },
    effectDrift: {
      sentence:
        "Ser man kun på driftsvirksomhederne, er målet mindre sikkert nået i Fyn og Sydjylland, hvor der er få svar.",
      holds: names(unsureEffect) === "Fyn og Sydjylland" && unsureEffect.every((house) => house.weak),
      values: names(unsureEffect),
    },
    majoritySilent: {
      sentence:
        "De fleste evalueringer blev ikke besvaret. Kun Midtjylland fik svar på mere end halvdelen af dem, huset sendte.",
      holds:
        total.svarprocent < 50 &&
        weightedResponse(all) < 50 &&
        names(all.filter((h) => h.svarprocent > 50)) === "Midtjylland",
      values: all.map((house) => `${shortName(house)} ${house.svarprocent}`).join(", "),
    },
    totalsDisagree: {
      sentence: "De to tal ligger længere fra hinanden, end afrunding kan forklare.",
      // Every printed rate may be half a point off: the houses' all the same way, and the total the other way.
      holds: Math.abs(weightedResponse(all) - total.svarprocent) > 1,
      values: `${number(weightedResponse(all), 1)} mod ${total.svarprocent}`,
    },
    nordjyllandLowest: {
      sentence: "Nordjylland har den laveste svarprocent, både i alt, for drift og for vækst.",
      holds: [all, drift, vaekst].every((list) => lowest(list, response) === "Nordjylland"),
      values: [all, drift, vaekst].map((list) => lowest(list, response)).join(", "),
    },
    nordjyllandFewest: {
      sentence: "Huset har også færrest svar i alt.",
      holds: lowest(all, (house) => house.svar.about) === "Nordjylland",
      values: lowest(all, (house) => house.svar.about),
    },
    oneReached: {
      sentence: "Af de fem resultater i figuren havde kun brugen af henvisninger nået årets mål ved halvåret.",
      holds: targets.length === 5 && behind.length === 4 && reachedLater.length === 1 && reachedLater[0] === referral,
      values: targets.map((row) => `${row.indikator} ${row.margin}`).join(", "),
    },
    furthest: {
      sentence: "Længst fra målet var vækstvirksomhedernes tilfredshed med medarbejdernes kompetencer.",
      holds: furthest === growthSkills,
      values: `${furthest?.indikator ?? ""}, ${furthest?.segment ?? ""}`,
    },
  },
});
