import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { number, spelled } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { MissingError } from "../../lib/needed.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import type { Fact, ValueFact } from "../../model/fact.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { NURSE, STEADY, toldAdmissions } from "./admissions.ts";
import { figures } from "./figures.ts";
import { toldPlaces } from "./places.ts";

export const theme: Theme = "uddannelse";

/** The paper that was read for what it says of the numbers, and does not. */
const READ = ["kkr-sjaelland-2022-09"];

const inDigits = (fact: ValueFact): Fact => ({ ...fact, text: number(fact.value) });

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const admissions = toldAdmissions(tables);
  const places = toldPlaces(tables);
  const {
    lastYear,
    previous,
    falls,
    fallsSinceBase,
    leastOfNurses,
    steady,
    lowest,
    yearsBefore,
    together,
    all,
    sinceTop,
    educations,
  } = admissions;
  const { yearSaid, beforeSaid } = places;
  const [nurses, next, ...others] = falls;
  const least = falls.at(-1);
  if (!nurses || !next || !least) throw new MissingError("to uddannelser, hvor færre kom ind");
  const count = spelled(educations.length);
  const isNextYear = previous === lastYear.value - 1;
  /** Whether nine came in for each ten of the year before. */
  const isTenth = Math.round((10 * together.after.value) / together.before.value) === 9 && isNextYear;
  const isNearTwoHundred = isBetween(together.fewer.value, 190, 199) && isNextYear;
  /** Whether the nurses fell most in per cent too, and the social workers least, as the figure of the falls says. */
  const isInOrder = (those: typeof falls): boolean =>
    those.every(({ education, share: { value } }) =>
      [
        education === NURSE || value > Math.min(...those.map(({ share }) => share.value)),
        education === STEADY || value < Math.max(...those.map(({ share }) => share.value)),
      ].every(Boolean),
    );
  const isMostOfTwo =
    nurses.education === NURSE &&
    next.education === "Pædagog" &&
    2 * (nurses.fewer.value + next.fewer.value) > together.fewer.value &&
    others.every(({ fewer }) => fewer.value > 0);
  const read = (sentence: string) => readIn(READ, sourceIdsOf(admissions.rows), sentence);

  return {
    title: "På ét år kom næsten to hundrede færre ind på velfærdens uddannelser",
    standfirst: say`I Region Sjælland kom ${together.after} ind i ${lastYear} for at blive sygeplejerske, lærer, pædagog eller socialrådgiver. Det var ${together.share} færre end året før, og alle ${count} hold var de mindste i ${spelled(admissions.years.length)} år.`,
    years: yearSpans(admissions.years),
    figures: figures(admissions),
    facts: {},
    claims: {
      fewer: claimOf(
        say`I ${lastYear} kom ${together.fewer} færre ind på de ${count} velfærdsuddannelser i Region Sjælland end året før: ${together.after} mod ${together.before}.`,
        isNearTwoHundred,
      ),
      tenth: claimOf(say`For hver ti, der kom ind i ${together.since}, kom der ni ind i ${lastYear}.`, isTenth, [
        together.share,
      ]),
      most: claimOf(
        say`Langt de fleste mangler på to hold: ${nurses.fewer} hos sygeplejerskerne og ${next.fewer} hos pædagogerne.`,
        isMostOfTwo,
        [together.fewer],
      ),
      all: claimOf(
        say`Men også lærerne og socialrådgiverne blev færre. Intet af de ${lowest} hold havde været så lille i nogen af de ${yearsBefore} år før.`,
        admissions.areLowest,
        falls.map(({ fewer }) => fewer),
      ),
      item: read(
        "Politikerne fik tallene. De skulle drøftes i KKR Sjælland, hvor borgmestre og andre byrådsmedlemmer fra regionens kommuner sidder. Punktet hed »Temadrøftelse: Initiativer til at øge rekrutteringen til professionsuddannelserne«. I bilaget står tabellen, men ingen initiativer.",
      ),
      nurses: claimOf(
        say`I ${nurses.since} var sygeplejerskernes hold endnu på ${nurses.before}. Året efter var det ${nurses.after}, et fald på ${nurses.share}. Uanset hvilket af de ${yearsBefore} år man måler fra, blev holdet mindst ${leastOfNurses} mindre.`,
        nurses.fewer.value > 0 && leastOfNurses.value < 0 && isNextYear,
      ),
      steady: claimOf(
        say`Socialrådgiverne gik mindst tilbage: ${inDigits(least.fewer)} færre end året før og ${inDigits(steady.fewer)} færre end i ${steady.since}, som indtil da var det laveste år.`,
        steady.isLeast &&
          steady.fewer.value > 0 &&
          least.education === STEADY &&
          [falls, fallsSinceBase].every(isInOrder),
        [...falls, ...fallsSinceBase].map(({ share }) => share),
      ),
      total: claimOf(
        say`Tallene går op og ned. I årene før kom mellem ${all.fewest} og ${all.most} ind på de ${count} uddannelser tilsammen. Men ${together.after} er klart under dem alle: ${sinceTop.together.fewer} færre end i ${sinceTop.together.since}, da flest kom ind, heraf ${sinceTop.nurses.fewer} på sygeplejerskernes hold.`,
        together.after.value < all.fewest.value && sinceTop.nurses.fewer.value > 0,
      ),
      plan: claimOf(
        say`SOSU-hjælpere og SOSU-assistenter er kommunerne selv med til at lære op. I ${yearSaid} skulle de ${places.places} nordjyske kommuner efter planen have ${places.all} lærepladser, præcis lige så mange som i ${beforeSaid} – i alle ${places.places} kommuner, på begge uddannelser.`,
        places.isSame,
        [places.totalBefore],
      ),
      why: read(
        "Punktet handlede om at få flere ind. Men tabellen siger ikke, om det er ansøgere eller studiepladser, der mangler. Det er ikke samme problem. Er der for få pladser, kan de oprettes. Søger for få, hjælper det ikke med flere.",
      ),
    },
    short: [
      claimOf(
        say`I ${lastYear} kom ${together.after} ind på de ${count} velfærdsuddannelser i Region Sjælland, ${together.fewer} færre end året før.`,
        isNearTwoHundred,
      ),
      claimOf(
        say`Sygeplejerskerne gik mest tilbage, fra ${nurses.before} til ${nurses.after}. Alle ${count} hold var de mindste i ${spelled(admissions.years.length)} år.`,
        admissions.areLowest && isMostOfTwo,
      ),
      read("Om det er ansøgere eller studiepladser, der mangler, siger bilaget ikke."),
    ],
    related: ["klar-til-uddannelse", "boern-og-regning"],
  };
}
