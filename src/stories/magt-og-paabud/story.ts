import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { spelled } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { toldCourses, type Course } from "./courses.ts";
import { figures } from "./figures.ts";

export const theme: Theme = "social";

/** The papers that were read for how they explain the numbers. */
const READ = ["kkr-nordjylland-2024-09"];
const EARLIER = ["kkr-nordjylland-2020-06"];

/** The contradictions that the table tells, between the words of the report and its own numbers. */
const CASES = { places: "magt-nord-voksenpladser-2023", children: "magt-nord-boern-fald-2021-2023" };

const isFall = ({ before, after }: Course): boolean => after.value < before.value;

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldCourses(tables);
  const { first, last, placesFirst, placesLast, perHundred, reports, adults, children, orders, earlier, calls } = told;
  const { issued, placesThen, placesNow, placesFewer, childrenBetween, services, orderedPlaces } = told;
  const { issuedNone, ofFirms, dialogue, peak: callsPeak, themes } = told;
  const sources = sourceIdsOf(told.rows.reports.filter(told.isShown));
  const isKnown = (id: string): boolean => tables.anomalies.some((anomaly) => anomaly.id === id);
  const [ratesThen, ratesNow] = [perHundred(placesFirst), perHundred(placesLast)];
  const almostDoubled = isBetween(reports.change.account.value, 80, 100);
  const twoFell = isFall(calls) && isFall(orders);
  const isFewerPlaces = placesFewer.value > 0;
  return {
    title: "Næsten dobbelt så mange indberetninger om magt – og færre påbud",
    standfirst: say`Fra ${first} til ${last} steg indberetningerne ${reports.change}. Få sanktioner betyder ikke, at alt er i orden, advarer Socialtilsyn Nord. Senere i samme rapport er de en del af begrundelsen for, at kvaliteten er høj.`,
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
      rise: readIn(
        READ,
        sources,
        "For voksne ses stigningen især i to slags, skriver tilsynet: magt, der er godkendt på forhånd, og indgreb uden hjemmel, altså indgreb, som loven ikke giver lov til.",
      ),
      adults: claimOf(
        say`For voksne gik tallet fra ${adults.before} til ${adults.after}.`,
        adults.change.account.value > 100 && adults.change.account.value > children.change.account.value,
        [adults.change, children.change],
      ),
      perHundred: claimOf(
        say`Det svarer til ${ratesNow} indberetninger for hver hundrede pladser i ${placesLast} mod ${ratesThen} året før, når alle slags pladser er med.`,
        ratesNow.value > ratesThen.value && placesLast === last && placesFirst === last - 1,
      ),
      kinds: readIn(
        READ,
        sources,
        say`Magt er ikke kun at holde nogen fast: I ${last} gjaldt de fleste indberetninger om voksne velfærdsteknologi, der skal skabe tryghed, stofseler, fastholdelse og indgreb uden hjemmel.`,
      ),
      why: readIn(
        READ,
        sources,
        "Formentlig fordi reglerne blev lavet om i 2020, skriver årsrapporten. Tilsynet har desuden holdt særligt øje med, at magt bliver indberettet rigtigt, og det kan også betyde noget. Så nævner rapporten en mulighed til: Måske er der kommet flere pladser til voksne. To steder siger rapporten det modsatte af sine egne tal:",
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
      children: claimOf(
        say`Fra ${last - 1} til ${last} faldt tallet for børn og unge faktisk, fra ${childrenBetween} til ${children.after}. Måske er det dét fald, rapporten mener. I mellemtiden fik et andet tilsyn de sikrede institutioner.`,
        children.after.value < childrenBetween.value,
      ),
      quiet: claimOf(
        say`De to tal, der faldt, lyder som gode nyheder. Men de fortæller, hvor tit nogen slår alarm, og hvor tit tilsynet griber ind.`,
        twoFell,
        [calls.change, orders.change],
      ),
      issued: claimOf(
        say`Tilsynet udstedte ${issued.before} påbud i ${first} og ${{ ...issued.after, text: spelled(issued.after.value, "neuter") }} i ${last}${issuedNone?.value === 0 ? say`, men i ${first - 1} ${{ ...issuedNone, text: "slet ingen" }}` : ""}.`,
        isFall(issued) && issued.after.value < 4,
      ),
      warns: readIn(
        READ,
        sources,
        "Ét sted skriver rapporten, at de få påbud og andre sanktioner ikke kan »tages som et udtryk for, at Socialtilsyn Nord kun har oplevet bekymrende forhold i få sager«: Tilsynet taler sig helst til rette. Senere bruger den dem netop sådan. »På baggrund af sanktionssagerne« og årets tilsyn kan tilsynet »konkludere, at der generelt er høj kvalitet i de sociale tilbud«.",
      ),
      dialogue: readIn(
        EARLIER,
        dialogue.sources,
        say`I rapporten for ${dialogue.year} skrev tilsynet, at det året før var begyndt langt oftere at bede om en redegørelse, før det varsler. De fleste retter op undervejs.`,
      ),
      known: readIn(
        EARLIER,
        callsPeak.sources,
        say`At der i ${callsPeak.year} kom ${callsPeak.calls}, skyldtes ifølge tilsynet især, at flere kendte ordningen.`,
      ),
      fewPlaces: onlyWhere(
        orderedPlaces !== undefined,
        claimOf(
          say`Ét sted kan få flere på én gang: De ${orders.after} varslede påbud i ${last} gik til ${orderedPlaces ?? ""} steder.`,
          (orderedPlaces?.value ?? 0) > 1 && (orderedPlaces?.value ?? 0) <= orders.after.value,
        ),
      ),
      services: claimOf(
        say`Rapporten siger, at faldet i henvendelser kan hænge sammen med, at der blev færre sociale tilbud. Men de blev ${services.change} færre, fra ${services.before} til ${services.after}. Henvendelserne blev i alt ${calls.change} færre.`,
        isFall(services) && services.change.account.value > calls.change.account.value / 2,
      ),
      others: onlyWhere(
        ofFirms !== undefined,
        readIn(
          READ,
          sources,
          say`Faldet gælder bostederne og de andre tilbud, skriver rapporten; om plejefamilier kom der lidt flere. De ${calls.after} tæller også ${ofFirms ?? ""} om firmaer, der ansætter hjælpere (BPA), og dem fik Nord først tilsyn med midt i ${last - 1}.`,
        ),
      ),
      about: claimOf(
        say`Sagerne handlede tit om det samme som indberetningerne: Flest af de varslede og udstedte sanktioner, ${themes.health}, gjaldt især sundhed og trivsel, og i langt de fleste af dem handlede det om stedets kendskab til reglerne for magt og om at forebygge vold og overgreb.`,
        themes.isMost && sources.join() === READ.join(),
      ),
      peak: onlyWhere(
        earlier !== undefined,
        claimOf(
          say`Begge fald er regnet fra det højeste år, vi kender. I ${first - 1} blev der varslet ${earlier ?? ""} påbud.`,
          (earlier?.value ?? 0) < orders.before.value && told.wereMost,
          [orders.before, calls.before],
        ),
      ),
      registered: readIn(
        READ,
        sources,
        "Socialtilsyn Nord registrerer, hvilken slags magt der er brugt, så tallet må kunne gøres op.",
      ),
      wanted: claimOf(
        say`Hvor mange af de ${adults.after} indberetninger om voksne gjaldt indgreb, som loven ikke giver lov til? Er det få, eller er det mange? Det kan en pårørende ikke se i rapporten.`,
        adults.after.value > adults.before.value,
      ),
    },
    short: [
      claimOf(
        say`Indberetningerne om magt til Socialtilsyn Nord steg ${reports.change} fra ${first} til ${last}. For voksne ses det især i magt, der er godkendt på forhånd, og i indgreb uden hjemmel, skriver tilsynet.`,
        almostDoubled,
      ),
      claimOf(
        say`Samtidig faldt henvendelserne fra bekymrede med ${calls.change} og de varslede påbud med ${orders.change}, begge regnet fra det højeste år, vi kender.`,
        twoFell && told.wereMost,
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
