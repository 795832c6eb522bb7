import { least, sort, extent } from "d3";
import { WEAK_BASE, weightedResponse, type Assessment } from "../../analysis/erhvervshuse.ts";
import sjaelland from "../../datasets/erhvervshus-sjaelland-tilfredshed.ts";
import maal from "../../datasets/erhvervshus-maal.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import { compareDanish } from "../../lib/collate.ts";
import { capital, number, percent, spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { needed } from "../../lib/needed.ts";
import { factsOf } from "../../model/fact.ts";
import type { Claim } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import type { Told } from "../tell.ts";
import { figures } from "./figures.ts";
import { clearlyAbove, housesOf, shortName } from "./houses.ts";
import { sjaellandFigure, sjaellandOf } from "./sjaelland.ts";

const { printed, computed } = factsOf(evaluering);
const { printed: agreed } = factsOf(maal);
const { printed: printedLater, computed: computedLater } = factsOf(sjaelland);

/** The papers that the prose was read in: what it says of their words is not known of newer ones. */
const READ = ["kkr-nordjylland-2020-06", "kkr-sjaelland-2022-09"];

const names = (houses: readonly Assessment[]): string =>
  listAnd([...new Set(houses.map(shortName))].sort(compareDanish));
const lowest = (houses: readonly Assessment[], value: (house: Assessment) => number): Assessment[] =>
  houses.filter((house) => value(house) === Math.min(...houses.map(value)));
const score = ({ nps }: Assessment): number => nps.value;
const response = ({ svarprocent }: Assessment): number => svarprocent;

/** A sentence that is true of some houses, and of no other. */
const only = (expected: string, houses: readonly Assessment[], sentence: string): Claim => ({
  sentence,
  holds: names(houses) === expected,
  values: names(houses),
});

export const theme: Theme = "erhverv";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const data = housesOf(tables);
  const later = sjaellandOf(tables);
  const { year, total, npsTarget, effectTarget, pairs, apart, apartAtOnce } = data;
  const [all, drift, vaekst] = [data.houses("alle"), data.houses("drift"), data.houses("vaekst")];
  const of = (houses: readonly Assessment[], name: string): Assessment =>
    needed(
      houses.find((house) => shortName(house) === name),
      `Erhvervshus ${name} i ${year}`,
    );

  const sure = clearlyAbove(all, ({ nps }) => nps, npsTarget);
  const unsureAnyway = all.filter(({ npsNarrow }) => npsNarrow.low < npsTarget);
  const weakDrift = drift.filter(({ weak }) => weak);
  const below = drift.filter((house) => score(house) < npsTarget);
  const clearGaps = data.gaps.filter(({ clear }) => clear).map((gap) => gap.drift);
  const unsureEffect = drift.filter(({ effekt }) => effekt.low < effectTarget);
  const [leastEffect = Number.NaN, mostEffect = Number.NaN] = extent(all, ({ effekt }) => effekt.value);
  const hovedstaden = of(drift, "Hovedstaden");
  const nordjylland = of(all, "Nordjylland");

  const furthest = least(later.targets, ({ margin }) => margin);
  const referral = later.target("Har benyttet henvisning til ekstern rådgivning", "alle");
  const skills = later.target("Meget tilfreds med medarbejderens faglige kompetencer", "vaekst");
  const reached = later.targets.filter(({ margin }) => margin >= 0);
  const sources = [...data.sources, ...later.sources];
  const halfYear = `første halvår ${later.year}`;

  return {
    title: "Forskellene mellem erhvervshusene er mindre sikre, end de ser ud",
    standfirst:
      `Virksomhederne ville i ${year} gerne anbefale alle ${spelled(all.length)} erhvervshuse. Men kun ${percent(total.svarprocent)} svarede, ` +
      "og de fleste forskelle mellem husene er for små til at skille dem ad.",
    years: `${year} og ${halfYear}`,
    figures: { ...figures(data), sjaelland: sjaellandFigure(later, year) },
    facts: {
      year: printed(String(year), "Året for evalueringen af husene"),
      npsTarget: agreed(number(npsTarget), `Mål for Net Promoter Score, ${year}`),
      effectTarget: agreed(percent(effectTarget), `Mål for oplevet effekt, ${year}`),
      npsAll: printed(number(score(total)), `Net Promoter Score, alle huse, ${year}`),
      sent: printed(number(total.sendt), `Evalueringer sendt, alle huse, ${year}`),
      response: printed(percent(total.svarprocent), `Svarprocent, alle huse, ${year}`),
      responseOfHouses: computed(
        percent(weightedResponse(all), 1),
        `Svarprocent, når husenes egne tal vejes sammen, ${year}`,
      ),
      pairs: computed(number(pairs), "Par af huse, der kan sammenlignes"),
      drowned: computed(spelled(pairs - apart.widest.length), "Par, der ikke kan skelnes, når usikkerheden er størst"),
      drownedAnyway: computed(
        spelled(pairs - apart.narrowest.length),
        "Par, der ikke kan skelnes, når usikkerheden er mindst",
      ),
      atOnce: computed(
        spelled(apartAtOnce.narrowest.length),
        "Par, der kan skelnes, når alle sammenligninger skal holde på én gang og usikkerheden er mindst",
      ),
      hovedstadenDrift: printed(number(score(hovedstaden)), `Hovedstaden: Net Promoter Score, drift, ${year}`),
      hovedstadenVaekst: printed(
        number(score(of(vaekst, "Hovedstaden"))),
        `Hovedstaden: Net Promoter Score, vækst, ${year}`,
      ),
      hovedstadenAnswers: computed(number(hovedstaden.svar.about), `Hovedstaden: svar fra driftsvirksomheder, ${year}`),
      hovedstadenHigh: computed(number(hovedstaden.nps.high), `Hovedstaden: øvre ende af usikkerheden, drift, ${year}`),
      effectAll: printed(percent(total.effekt.value), `Oplever effekt, alle huse, ${year}`),
      effectGap: computed(
        `${spelled(mostEffect - leastEffect)} procentpoint`,
        `Største forskel i oplevet effekt, ${year}`,
      ),
      nordjyllandResponse: printed(percent(nordjylland.svarprocent), `Nordjylland: svarprocent, ${year}`),
      nordjyllandSent: printed(number(nordjylland.sendt), `Nordjylland: evalueringer sendt, ${year}`),
      nordjyllandAnswers: computed(number(nordjylland.svar.about), `Nordjylland: antal svar, ${year}`),
      later: printedLater(String(later.year), "Året for Erhvervshus Sjællands halvårsstatus"),
      yearsBetween: computedLater(capital(spelled(later.year - year)), "År mellem de to målinger"),
      referral: printedLater(
        percent(referral.resultat),
        `Sjælland: har brugt en henvisning eller venter at gøre det, ${halfYear}`,
      ),
      referralTarget: printedLater(percent(referral.maal), `Sjælland: mål for brug af henvisninger, ${later.year}`),
      skills: printedLater(
        percent(skills.resultat),
        `Sjælland: vækstvirksomheder, der er meget tilfredse med kompetencerne, ${halfYear}`,
      ),
      skillsTarget: printedLater(percent(skills.maal), `Sjælland: mål for kompetencer, ${later.year}`),
      satisfied: printedLater(
        percent(later.result("Tilfreds eller meget tilfreds samlet")),
        `Sjælland: tilfredse eller meget tilfredse i alt, ${halfYear}`,
      ),
    },
    claims: {
      allReached: {
        sentence: `Alle ${spelled(all.length)} erhvervshuse nåede i ${year} målet for, hvor gerne virksomhederne vil anbefale dem.`,
        holds: all.every((house) => score(house) >= npsTarget),
        values: all.map((house) => `${shortName(house)} ${score(house)}`).join(", "),
      },
      mostDrown: {
        sentence: "Men de fleste forskelle mellem husene er mindre end usikkerheden.",
        holds: Math.max(apart.widest.length, apart.narrowest.length) < pairs / 2,
        values: `${apart.widest.length} til ${apart.narrowest.length} af ${pairs} par kan skelnes`,
      },
      onlySure: {
        sentence:
          `Kun hos ${spelled(sure.length)} af husene er målet nået med sikkerhed, uanset hvordan svarene fordeler sig, ` +
          "og rækkefølgen siger mindre, end den ser ud til.",
        holds: sure.length > 0 && sure.length < all.length / 2,
        values: names(sure),
      },
      onlyTwo: only("Fyn og Midtjylland", sure, "Kun hos Fyn og Midtjylland ligger hele usikkerheden over målet."),
      topEnd: {
        sentence: "De forskelle, der holder, har alle Fyn eller Midtjylland i den ene ende.",
        holds: [...apart.widest, ...apart.narrowest].every(({ a, b }) =>
          [a, b].some((house) => ["Fyn", "Midtjylland"].includes(shortName(house))),
        ),
        values: [...apart.widest, ...apart.narrowest].map(({ a, b }) => names([a, b])).join(", "),
      },
      noneAtOnce: {
        sentence: "Skal alle sammenligningerne holde på én gang, er der ingen to huse, vi med sikkerhed kan skille ad.",
        holds: apartAtOnce.widest.length === 0,
        values: `${apartAtOnce.widest.length} par`,
      },
      lowest: only("Sydjylland", lowest(all, score), "Sydjylland ligger lavest."),
      missed: only(
        "Sydjylland",
        unsureAnyway,
        "Det er også det eneste hus, der kan have misset målet, uanset hvordan man regner.",
      ),
      weakDrift: {
        sentence: `${capital(spelled(weakDrift.length))} af de ${spelled(drift.length)} huse har færre end ${WEAK_BASE} svar fra driftsvirksomheder.`,
        holds: weakDrift.length > drift.length / 2,
        values: names(weakDrift),
      },
      onlyBelow: only(
        "Hovedstaden",
        below,
        "Hovedstaden er det eneste hus, hvor driftsvirksomhedernes score ligger under målet.",
      ),
      onlyGap: only(
        "Hovedstaden",
        clearGaps,
        "Det er også det eneste hus, hvor afstanden til vækstvirksomhederne er større end usikkerheden.",
      ),
      hovedstadenOpen: {
        sentence: "Vi kan altså ikke helt afvise, at også den gruppe i virkeligheden ligger på målet.",
        holds: hovedstaden.nps.high >= npsTarget,
        values: number(hovedstaden.nps.high, 1),
      },
      effectReached: {
        sentence: `I alle ${spelled(all.length)} huse ligger hele usikkerheden over målet.`,
        holds: clearlyAbove(all, ({ effekt }) => effekt, effectTarget).length === all.length,
        values: all.map((house) => `${shortName(house)} ${number(house.effekt.low, 1)}`).join(", "),
      },
      effectDrift: only(
        "Fyn og Sydjylland",
        unsureEffect,
        "Ser man kun på driftsvirksomhederne, er målet mindre sikkert nået hos Fyn og Sydjylland, hvor der er få svar.",
      ),
      majoritySilent: {
        sentence: "De fleste evalueringer blev ikke besvaret.",
        holds: Math.max(total.svarprocent, weightedResponse(all)) < 50,
        values: all.map((house) => `${shortName(house)} ${house.svarprocent}`).join(", "),
      },
      onlyMajority: only(
        "Midtjylland",
        all.filter((house) => response(house) > 50),
        "Kun Midtjylland fik svar på mere end halvdelen af dem, huset sendte.",
      ),
      totalsDisagree: {
        sentence: "De to tal ligger længere fra hinanden, end afrunding kan forklare.",
        // Every printed rate may be half a point off: the houses' all the same way, and the total the other way.
        holds: Math.abs(weightedResponse(all) - total.svarprocent) > 1,
        values: `${number(weightedResponse(all), 1)} mod ${total.svarprocent}`,
      },
      fewestReplies: only(
        "Nordjylland",
        [all, drift, vaekst].flatMap((houses) => lowest(houses, response)),
        "Nordjylland har den laveste svarprocent, både i alt, for drift og for vækst.",
      ),
      fewestAnswers: only(
        "Nordjylland",
        lowest(all, ({ svar }) => svar.about),
        "Huset har også færrest svar i alt.",
      ),
      oneReached: {
        sentence: `Af de ${spelled(later.targets.length)} resultater i figuren havde kun brugen af henvisninger nået årets mål ved halvåret.`,
        holds: reached.length === 1 && reached[0] === referral,
        values: later.targets.map((row) => `${row.indikator} ${row.margin}`).join(", "),
      },
      furthest: {
        sentence: "Længst fra målet var vækstvirksomhedernes tilfredshed med medarbejdernes kompetencer.",
        holds: furthest === skills,
        values: `${furthest?.indikator ?? ""}, ${furthest?.segment ?? ""}`,
      },
      changed: {
        sentence: "Spørgsmålene blev ændret året efter, så udviklingen kan ikke følges.",
        holds: sort(sources).join() === READ.join(),
        values: `historien er skrevet efter ${listAnd(READ)}, men tallene er fra ${listAnd(sources)}`,
      },
    },
  };
}
