import { claimOf } from "../../model/story.ts";
import { differenceOf } from "../../analysis/trace.ts";
import { factOf } from "../../model/fact.ts";
import { number } from "../../lib/format.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { joinedWords, say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { caseFacts } from "./case-facts.ts";
import { casesOf } from "./cases.ts";
import { dialogTable } from "./dialog-table.ts";
import { differingDigit } from "./differing-digit.ts";
import { figures, meetingsOf } from "./figures.ts";
import { PAIRS } from "./pairs.ts";
import { visitsThatGive } from "./visits.ts";

export const theme: Theme = "kultur";

/** What looks like a slip and is none. */
const FALSE_ALARM = "oest-tilsyn-i-tilbud-2021";

/** The story as the tables and the contradictions have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const cases = casesOf(tables);
  const facts = caseFacts(cases);
  const dialog = dialogTable(tables);
  const [printed] = facts.both(dialog.caseId);
  const [grave, middling, small] = [facts.of("hoej"), facts.of("middel"), facts.of("lav")];
  const [whistles, whistlesAdded] = facts.both("whistleblow-oest-total-2021");
  const [withdrawn, withdrawnLater] = facts.both("oest-trukket-tilbage-2021");
  const [places, placesAdded] = facts.both("private-pladser-2024");
  const [law, otherLaw] = facts.both("lov-om-socialtilsyn-nummer");
  const missing = factOf(
    differenceOf(placesAdded.account, places.account),
    "Private pladser, der skiller de to tal",
    number,
  );
  const [alarm, alarmOther] = facts.both(FALSE_ALARM);
  const visits = visitsThatGive(tables, alarm.value);
  const areOneDigitApart = PAIRS.every(({ id }) => {
    const { vaerdi_a, vaerdi_b } = cases.called(id);
    return differingDigit(vaerdi_a, vaerdi_b) !== undefined;
  });
  const others = joinedWords(
    dialog.others.map((fact) => say`${fact}`),
    " + ",
  );

  return {
    title: "Ét ciffer forkert: Bilagene til politikerne modsiger sig selv",
    standfirst: say`Vi har regnet efter i ${facts.papers} bunker bilag, som kommunernes politikere har fået på bordet. Vi fandt ${facts.all} fejl, huller og modsigelser. I ${facts.numeric} tilfælde står to tal mod hinanden.`,
    years: meetingsOf(cases.papers.map(({ source }) => source)),
    figures: figures(cases, facts),
    related: ["pladser"],
    short: [
      claimOf(
        say`Kommunernes politikere får bilag, hvor tal, navne og datoer ikke altid stemmer: ${grave} af sagerne er alvorlige.`,
        grave.value > 0,
      ),
      claimOf(
        say`Ofte er de to tal ens på nær et enkelt ciffer. Det gælder ${facts.oneDigit} af ${facts.numeric} talpar.`,
        facts.oneDigit.value >= facts.numeric.value / 4,
      ),
      claimOf(
        say`De fleste totaler er rigtige: ${facts.matchingShare} af dem, vi kunne lægge sammen igen, passer.`,
        facts.matchingShare.value > 90,
      ),
    ],
    facts: { papers: facts.papers },
    claims: {
      whistles: claimOf(
        say`Socialtilsyn Øst skrev i sin årsrapport, at det havde fået ${whistles} henvendelser fra folk, der var bekymrede for et bosted eller en plejefamilie. Lægger man rapportens egne tal sammen, bliver det ${whistlesAdded}.`,
        areOneDigitApart && whistles.value !== whistlesAdded.value,
      ),
      found: claimOf(
        say`Vi har fundet ${facts.all} fejl, huller og modsigelser: ${grave} alvorlige, ${middling} mindre alvorlige og ${small} små.`,
        facts.all.value === grave.value + middling.value + small.value && small.value > facts.all.value / 2,
      ),
      oneDigit: claimOf(
        say`I ${facts.numeric} af sagerne står to tal mod hinanden, og i ${facts.oneDigit} af dem er kun ét ciffer forskelligt. Resten er for eksempel to navne for det samme eller en fodnote, der mangler. Nogle er bagateller som et sidetal.`,
        facts.oneDigit.value > PAIRS.length,
      ),
      places: claimOf(
        say`I Nordjyllands aftale om det sociale område er totalen for private pladser ${places}. Kommunernes egne tal giver ${placesAdded}, og ingen kan se, hvor de ${missing} pladser ligger.`,
        missing.value > 0,
      ),
      withdrawn: claimOf(
        say`Hos Socialtilsyn Øst opgav ${withdrawn} ansøgere at blive plejefamilie, siger en tabel. Et senere afsnit siger ${withdrawnLater}.`,
        withdrawn.value > withdrawnLater.value,
      ),
      law: claimOf(
        say`Selv loven om socialtilsyn står med to numre, ${law} og ${otherLaw}.`,
        law.value !== otherLaw.value,
      ),
      answer: claimOf(
        say`Det er totalen ${printed} i den første talkolonne. Tallene over den giver ${dialog.added}: ${dialog.families} + ${others}. Den trykte total er tilbuddene alene, uden de ${dialog.families} møder med plejefamilier. I den anden kolonne er plejefamilierne talt med.`,
        dialog.added.value - dialog.families.value === printed.value,
      ),
      small: claimOf(
        say`De ${small} små er for eksempel stavefejl, henvisninger, der ikke fører nogen steder hen, og afrunding. De ${grave} alvorlige er dem, vi mener kan føre en læser på vildspor.`,
        grave.value > 0 && grave.value < middling.value,
      ),
      totals: claimOf(
        say`Bilagene er fulde af summer, som kan regnes efter. Det har vi gjort med ${facts.totals} af dem. Af dem passer ${facts.matching}, mens ${facts.wrong} ikke gør.`,
        facts.matching.value > facts.wrong.value,
      ),
      alarm: claimOf(
        say`Et sted skriver Socialtilsyn Øst, at det førte ${alarm} tilsyn med bosteder og andre tilbud. Et andet sted er det ${alarmOther}. Det ligner endnu et forkert ciffer, og sådan stod det også først i vores egen liste. Men tilsynet var på ${visits.announced} anmeldte og ${visits.unannounced} uanmeldte besøg, og det giver netop ${visits.sum}. Nogen har altså snarere skrevet »tilsyn«, hvor der skulle stå »besøg«.`,
        visits.sum.value === alarm.value && alarm.value !== alarmOther.value,
      ),
    },
  };
}
