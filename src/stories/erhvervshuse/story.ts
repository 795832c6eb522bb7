import { readIn } from "../../analysis/read-in.ts";
import { differenceOf } from "../../analysis/trace.ts";
import { spelled } from "../../lib/format.ts";
import { begins, factOf, type Fact } from "../../model/fact.ts";
import { claimOf, type Claim } from "../../model/story.ts";
import { say, type Words } from "../../model/words.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import type { Told } from "../tell.ts";
import { figures } from "./figures.ts";
import { houseFacts } from "./house-facts.ts";
import { housesOf } from "./houses.ts";
import { sjaellandFigure } from "./sjaelland-figure.ts";
import { sjaellandOf } from "./sjaelland.ts";

/** The papers that the prose was read in. */
const READ = ["kkr-nordjylland-2020-06", "kkr-sjaelland-2022-09"];

/** A sentence that is true of some houses, and of no other. */
const only = (expected: string, named: Fact, sentence: Words): Claim =>
  claimOf(sentence, named.text === expected, [named]);

export const theme: Theme = "erhverv";

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const data = housesOf(tables);
  const later = sjaellandOf(tables);
  const { year, npsTarget, effectTarget } = data;
  const f = houseFacts(data);
  const { houses, pairs, drowned, drownedAnyway } = f;
  const { behind, withTarget, furthest, referral, skills } = later;

  return {
    title: "Forskellene mellem erhvervshusene er mindre sikre, end de ser ud",
    standfirst: say`De virksomheder, der svarede, ville i ${year} gerne anbefale alle ${houses} erhvervshuse. Men kun ${f.response} af evalueringerne blev besvaret, og de fleste forskelle mellem husene er for små til at skille dem ad.`,
    years: `${year} og ${later.halfYear}`,
    figures: { ...figures(data, f), sjaelland: sjaellandFigure(later, year) },
    facts: {
      ...{ npsTarget, effectTarget, pairs, drowned, drownedAnyway, year: data.yearFact, later: later.yearFact },
      ...{ npsAll: f.npsAll, effectAll: f.effectAll, effectGap: f.effectGap, atOnce: f.atOnceAnyway },
      ...{ nordjyllandResponse: f.nordjyllandResponse, nordjyllandSent: f.nordjyllandSent },
      ...{ nordjyllandAnswers: f.nordjyllandAnswers, satisfied: later.satisfied },
      yearsBetween: begins(
        factOf(differenceOf(data.yearFact.account, later.yearFact.account), "År mellem de to målinger", spelled),
      ),
    },
    claims: {
      allReached: claimOf(
        say`Alle ${houses} erhvervshuse nåede i ${year} målet for, hvor gerne virksomhederne vil anbefale dem.`,
        f.reached.value === houses.value,
        [f.reached, npsTarget],
      ),
      mostDrown: claimOf(
        "Men de fleste forskelle mellem husene er mindre end usikkerheden.",
        Math.min(drowned.value, drownedAnyway.value) > pairs.value / 2,
        [drowned, drownedAnyway, pairs],
      ),
      onlySure: claimOf(
        say`Kun hos ${f.clearOnes} af husene ligger hele usikkerheden over målet, og rækkefølgen siger mindre, end den ser ud til.`,
        f.clearOnes.value > 0 && f.clearOnes.value < houses.value / 2,
      ),
      onlyTwo: only("Fyn og Midtjylland", f.clear, say`Kun hos ${f.clear} ligger hele usikkerheden over målet.`),
      topEnd: claimOf(
        say`De forskelle, der holder, har alle ${f.inEveryPair} i den ene ende.`,
        f.inEveryPair.text === "Midtjylland",
        f.apart,
      ),
      narrowEnds: claimOf(
        "De forskelle, der så holder, har alle Fyn eller Midtjylland i den ene ende.",
        f.clear.text === "Fyn og Midtjylland" && f.narrowRestOnClear,
        [f.clear, ...f.apartNarrow],
      ),
      noneAtOnce: claimOf(
        "Skal alle sammenligningerne holde på én gang, er der ingen to huse, vi kan skille ad.",
        f.atOnce.value === 0,
        [f.atOnce],
      ),
      lowest: only("Sydjylland", f.worst, say`${f.worst} ligger lavest.`),
      missed: only(
        "Sydjylland",
        f.unsureAnyway,
        "Det er også det eneste hus, der kan have misset målet, uanset hvordan man regner.",
      ),
      weakDrift: claimOf(
        say`${begins(f.weakDrift)} af de ${houses} huse har færre end ${f.weak} svar fra driftsvirksomheder.`,
        f.weakDrift.value > houses.value / 2,
      ),
      onlyBelow: only(
        "Hovedstaden",
        f.below,
        say`${f.below} er det eneste hus, hvor driftsvirksomhedernes score ligger under målet. Her fik huset ${f.hovedstadenDrift}, mens vækstvirksomhederne gav ${f.hovedstadenVaekst}.`,
      ),
      onlyGap: only(
        "Hovedstaden",
        f.gap,
        "Det er også det eneste hus, hvor afstanden til vækstvirksomhederne er større end usikkerheden.",
      ),
      hovedstadenOpen: claimOf(
        say`Men scoren på ${f.hovedstadenDrift} hviler på omkring ${f.hovedstadenAnswers} svar, og usikkerheden når op på ${f.hovedstadenHigh}. Vi kan altså ikke helt afvise, at også den gruppe i virkeligheden ligger på målet.`,
        f.hovedstadenHigh.value >= npsTarget.value,
        [npsTarget],
      ),
      effectReached: claimOf(
        say`I alle ${houses} huse ligger hele usikkerheden over målet.`,
        f.effectSure.value === houses.value,
        [f.effectSure, effectTarget],
      ),
      effectDrift: only(
        "Fyn og Sydjylland",
        f.unsureEffect,
        say`Ser man kun på driftsvirksomhederne, er målet mindre sikkert nået hos ${f.unsureEffect}, hvor der er få svar.`,
      ),
      majoritySilent: claimOf(
        "De fleste evalueringer blev ikke besvaret.",
        Math.max(f.response.value, f.responseOfHouses.value) < 50,
        [f.response, f.responseOfHouses],
      ),
      onlyMajority: only("Midtjylland", f.majority, say`Kun i ${f.majority} blev mere end halvdelen besvaret.`),
      totalsDisagree: claimOf(
        say`Af ${f.sent} evalueringer blev ${f.response} besvaret, når man følger kildens egen total. Husenes tal giver ${f.responseOfHouses}, når de vejes sammen. De to tal ligger længere fra hinanden, end afrunding kan forklare.`,
        // Every printed rate may be half a point off: the houses' all the same way, and the total the other way.
        Math.abs(f.responseOfHouses.value - f.response.value) > 1,
      ),
      fewestReplies: only(
        "Nordjylland",
        f.fewestReplies,
        say`${f.fewestReplies} har den laveste svarprocent, både i alt, for drift og for vækst.`,
      ),
      fewestAnswers: only("Nordjylland", f.fewestAnswers, "Huset har også færrest svar i alt."),
      oneReached: claimOf(
        say`Af de ${withTarget} resultater i figuren lå kun brugen af henvisninger over årets mål ved halvåret. Af de henviste virksomheder havde ${referral.result} brugt henvisningen eller ventede at gøre det. Målet var ${referral.target}.`,
        withTarget.value - behind.value === 1 && referral.row.margin.value >= 0,
        [behind],
      ),
      furthest: claimOf(
        say`Længst fra målet var vækstvirksomhedernes tilfredshed med medarbejdernes kompetencer. Meget tilfredse var ${skills.result} mod et mål på ${skills.target}.`,
        furthest === skills.row,
      ),
      changed: readIn(
        READ,
        [...data.sources, ...later.sources],
        "Spørgsmålene blev ændret året efter, så udviklingen kan ikke følges.",
      ),
    },
  };
}
