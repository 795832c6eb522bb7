import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { toldCourses, type Course } from "./courses.ts";
import { figures } from "./figures.ts";

export const theme: Theme = "social";

/** The papers that were read for how they explain the numbers. */
const READ = ["kkr-nordjylland-2024-09"];

/** The contradictions that the table tells, between the words of the report and its own numbers. */
const CASES = { places: "magt-nord-voksenpladser-2023", children: "magt-nord-boern-fald-2021-2023" };

const isFall = ({ before, after }: Course): boolean => after.value < before.value;

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldCourses(tables);
  const { first, last, placesFirst, placesLast, perHundred, reports, adults, children, orders, earlier, calls } = told;
  const { issued, services, placesThen, placesNow, placesFewer, childrenBetween } = told;
  const sources = sourceIdsOf(told.rows.reports.filter(told.isShown));
  const isKnown = (id: string): boolean => tables.anomalies.some((anomaly) => anomaly.id === id);
  const [ratesThen, ratesNow] = [perHundred(placesFirst), perHundred(placesLast)];
  const almostDoubled = isBetween(reports.change.account.value, 80, 100);
  const twoFell = isFall(calls) && isFall(orders);
  const isFewerPlaces = placesFewer.value > 0;
  return {
    title: "Færre påbud og næsten dobbelt så mange indberetninger om magt",
    standfirst:
      "Tre tal skal fortælle, om der er trygt på bostederne. To af dem faldt. Det tredje blev næsten fordoblet.",
    years: `${first} og ${last}`,
    figures: figures(told),
    facts: {},
    claims: {
      reports: claimOf(
        say`I ${last} fik Socialtilsyn Nord, der dækker Silkeborg og det meste af Nordjylland, ${reports.after} indberetninger om magt. To år før var det ${reports.before}.`,
        almostDoubled && last - first === 2,
        [reports.change],
      ),
      fewer: claimOf(
        say`Imens faldt henvendelserne fra bekymrede (whistleblowerordningen) fra ${calls.before} til ${calls.after}, og tilsynet varslede ${orders.after} påbud til bosteder og andre sociale tilbud mod ${orders.before}.`,
        twoFell,
      ),
      adults: claimOf(
        say`Mest steg tallet hos de voksne: fra ${adults.before} indberetninger til ${adults.after}, mere end en fordobling.`,
        adults.change.account.value > 100 && adults.change.account.value > children.change.account.value,
        [adults.change, children.change],
      ),
      perHundred: claimOf(
        say`Regnet på alle pladser til voksne, også i dagtilbud og ambulant behandling, kom der ${ratesThen} indberetninger for hver hundrede i ${placesFirst} og ${ratesNow} i ${placesLast}.`,
        ratesNow.value > ratesThen.value && placesLast === last,
      ),
      kinds: readIn(
        READ,
        sources,
        say`I ${last} gjaldt de fleste indberetninger om voksne tryghedsteknik, stofseler, fastholdelse og indgreb uden hjemmel. Det sidste er indgreb, som loven ikke giver lov til. Stigningen ses især i magt, der er godkendt på forhånd, og i indgreb uden hjemmel. Hvor mange der er af hver slags, står der ikke.`,
      ),
      why: readIn(
        READ,
        sources,
        "Formentlig fordi reglerne blev lavet om i 2020, skriver årsrapporten. Tilsynet har desuden holdt særligt øje med, at magt bliver indberettet rigtigt, og det kan også betyde noget. Så nævner rapporten en mulighed til: Måske er der kommet flere pladser til voksne. Holder man ordene op mod rapportens egne tal, passer de ikke altid:",
      ),
      placesTold: claimOf(
        say`${placesFewer} færre: fra ${placesThen} til ${placesNow}. Det står i sætningens egen fodnote.`,
        isFewerPlaces && isKnown(CASES.places),
      ),
      childrenText: readIn(
        READ,
        sources,
        say`»På børneområdet er der sket et fald i antallet af magtanvendelsesindberetninger fra ${first} til ${last}.«`,
      ),
      childrenTold: claimOf(
        say`${children.change} flere: fra ${children.before} til ${children.after}, selv om de sikrede institutioner kun er med i det første tal.`,
        !isFall(children) && isKnown(CASES.children),
      ),
      callsTold: claimOf(
        say`Tilbuddene blev ${services.change} færre: fra ${services.before} til ${services.after}. Henvendelserne blev ${calls.change} færre.`,
        isFall(services) && services.change.account.value > calls.change.account.value / 2,
      ),
      children: claimOf(
        say`Fra ${last - 1} til ${last} faldt tallet for børn og unge faktisk, fra ${childrenBetween} til ${children.after}. Måske er det det fald, der menes. Måske er tabellen læst baglæns, for det nyeste år står først. Vi ved det ikke.`,
        children.after.value < childrenBetween.value,
      ),
      quiet: claimOf(
        say`De to tal, der faldt, lyder som gode nyheder. Men de fortæller, hvor tit nogen siger noget, og hvor tit tilsynet griber ind. I ${first} blev ${issued.before} påbud udstedt, i ${last} kun ${issued.after}.`,
        twoFell && isFall(issued) && issued.after.value < 4,
        [calls.change, orders.change],
      ),
      warns: readIn(
        READ,
        sources,
        "Om sanktionerne siger rapporten to ting. Ét sted advarer den: De er få, fordi tilsynet helst taler sig til rette, og de kan ikke »tages som et udtryk for, at Socialtilsyn Nord kun har oplevet bekymrende forhold i få sager«. Et andet sted bruger den dem som bevis: Tilsynet kan »på baggrund af sanktionssagerne« og årets tilsyn »konkludere, at der generelt er høj kvalitet i de sociale tilbud«.",
      ),
      about: readIn(
        READ,
        sources,
        "De sanktioner, der kom, peger samme sted hen: Flest gjaldt sundhed og trivsel, og langt de fleste af dem handlede om stedets kendskab til reglerne for magt og om at forebygge vold og overgreb.",
      ),
      peak: onlyWhere(
        earlier !== undefined,
        claimOf(
          say`Begge fald er regnet fra det højeste tal, vi kender. Året før var der varslet ${earlier ?? ""} påbud.`,
          (earlier?.value ?? 0) < orders.before.value && told.wereMost,
          [orders.before, calls.before],
        ),
      ),
      registered: readIn(
        READ,
        sources,
        "Socialtilsyn Nord registrerer, hvilken slags magt der er brugt, så tallet findes.",
      ),
    },
    short: [
      claimOf(
        say`Indberetningerne om magt til Socialtilsyn Nord steg ${reports.change} fra ${first} til ${last}.`,
        almostDoubled,
      ),
      claimOf(
        say`Samtidig faldt henvendelserne fra bekymrede med ${calls.change} og de varslede påbud med ${orders.change}.`,
        twoFell,
      ),
      claimOf(
        "Årsrapporten nævner flere pladser til voksne som en mulig forklaring, men dens egen fodnote viser færre.",
        isFewerPlaces,
        [placesThen, placesNow],
      ),
    ],
    related: ["ingen-hjemme", "et-ciffer-forkert"],
  };
}
