import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { toldCourses } from "./courses.ts";
import { figures } from "./figures.ts";

export const theme: Theme = "social";

/** The papers that were read for how they explain the numbers. */
const READ = ["kkr-nordjylland-2024-09"];

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldCourses(tables);
  const { first, last, placesFirst, placesLast, perHundred, reports, adults, children, orders, earlier, calls } = told;
  const sources = sourceIdsOf(told.rows.reports.filter(told.isShown));
  const [ratesThen, ratesNow] = [perHundred(placesFirst), perHundred(placesLast)];
  const almostDoubled = isBetween(reports.change.account.value, 80, 100);
  const fewerOrders = orders.after.value < orders.before.value;
  const fewerCalls = calls.after.value < calls.before.value;
  const isFewerPlaces = told.placesNow.value < told.placesThen.value;
  return {
    title: "Færre påbud og næsten dobbelt så mange indberetninger om magt",
    standfirst: "Tre tal skal fortælle, om der er trygt på bostederne i Nordjylland. De peger ikke samme vej.",
    years: `${first} og ${last}`,
    figures: figures(told),
    facts: {},
    claims: {
      reports: claimOf(
        say`I ${last} fik Socialtilsyn Nord ${reports.after} indberetninger om magt. To år før var det ${reports.before}.`,
        almostDoubled && last - first === 2,
        [reports.change],
      ),
      fewer: claimOf(
        say`Imens faldt henvendelserne til whistleblowerordningen fra ${calls.before} til ${calls.after}, og tilsynet varslede ${orders.after} påbud til sociale tilbud mod ${orders.before}.`,
        fewerCalls && fewerOrders,
      ),
      adults: claimOf(
        say`Det er hos de voksne, det stiger mest: fra ${adults.before} indberetninger til ${adults.after}, mere end en fordobling.`,
        adults.change.account.value > 100 && adults.change.account.value > children.change.account.value,
        [adults.change, children.change],
      ),
      perHundred: claimOf(
        say`For hver hundrede pladser på voksenområdet kom der ${ratesThen} indberetninger i ${placesFirst} og ${ratesNow} i ${placesLast}.`,
        ratesNow.value > ratesThen.value && placesLast === last,
      ),
      kinds: readIn(
        READ,
        sources,
        `Hos de voksne handlede de fleste i ${last} om teknik, der skal skabe tryghed, om stofseler, om at holde et menneske fast og om indgreb uden hjemmel, altså indgreb, som loven ikke giver lov til. Stigningen hos dem ses især i magt, der er godkendt på forhånd, og i indgreb uden hjemmel. Hvor mange der er af hver slags, står der ikke.`,
      ),
      registered: readIn(
        READ,
        sources,
        "Socialtilsyn Nord registrerer, hvilken slags magt der er brugt, så tallet findes.",
      ),
      why: readIn(
        READ,
        sources,
        "Rapporten skriver, at stigningen formentlig skyldes nye regler fra 2020, og at det også kan have betydet noget, at tilsynet har haft fokus på, at magt bliver indberettet rigtigt. Så nævner den en mulighed til: Måske er der kommet flere pladser til voksne.",
      ),
      places: claimOf(say`Det er der ikke. Der blev færre.`, isFewerPlaces, [told.placesThen, told.placesNow]),
      children: claimOf(
        say`Om børn og unge skriver rapporten, at tallet er faldet fra ${first} til ${last}. I dens egen tabel er det steget med ${children.change}. Tabellen trykker det nyeste år først. Vi gætter på, at den er læst baglæns, men vi ved det ikke.`,
        children.after.value > children.before.value,
      ),
      quiet: claimOf(
        say`De to tal, der falder, lyder som gode nyheder. Men de fortæller, hvor tit nogen siger noget, og hvor tit tilsynet griber ind. Færre henvendelser kan ifølge rapporten hænge sammen med, at der er blevet færre tilbud. Og om sanktionerne skriver den, at tilsynet først og fremmest støtter i dialog, så de få sanktioner ikke betyder, at det kun har set bekymrende forhold i få sager.`,
        fewerCalls && fewerOrders && [...sources].join() === READ.join(),
        [calls.change, orders.change],
      ),
      peak: onlyWhere(
        earlier !== undefined,
        claimOf(
          say`Faldet i påbud er regnet fra det år, hvor der blev varslet flest. Året før var der ${earlier ?? ""}.`,
          (earlier?.value ?? 0) < orders.before.value,
          [orders.before],
        ),
      ),
    },
    short: [
      claimOf(
        say`Indberetningerne om magt hos Socialtilsyn Nord steg ${reports.change} fra ${first} til ${last}.`,
        almostDoubled,
      ),
      claimOf(
        say`I samme tid blev der ${calls.change} færre henvendelser om bekymrende forhold og ${orders.change} færre varslede påbud til sociale tilbud.`,
        fewerCalls && fewerOrders,
      ),
      claimOf(
        say`Årsrapporten nævner flere pladser til voksne som en mulig forklaring, men dens egen fodnote viser færre.`,
        isFewerPlaces,
        [told.placesThen, told.placesNow],
      ),
    ],
    related: ["ingen-hjemme", "et-ciffer-forkert"],
  };
}
