import { readIn } from "../../analysis/read-in.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { joinedWords, say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { caseFacts } from "./case-facts.ts";
import { casesOf } from "./cases.ts";
import { dialogTable } from "./dialog-table.ts";
import { figures, meetingsOf } from "./figures.ts";
import { graveCases } from "./grave-cases.ts";
import { mixedFalls } from "./mixed-falls.ts";
import { isOneDigitApart } from "./one-digit-apart.ts";
import { PAIRS } from "./pairs.ts";
import { standstill } from "./standstill.ts";
import { visitsThatGive } from "./visits.ts";

export const theme: Theme = "kultur";

/** The total that one digit parts from its numbers, and the paper that was read for where else it stands. */
const [WHISTLES, READ] = ["whistleblow-oest-total-2021", ["kkr-sjaelland-2022-09"]] as const;

/** What looks like a slip and is none. */
const FALSE_ALARM = "oest-tilsyn-i-tilbud-2021";

/** Printed totals that are wrong by one krone, and by rounding. */
const SMALL_TOTALS = ["objektiv-2018-en-krone", "objektiv-andele-over-100"];

/** The story as the tables and the contradictions have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const cases = casesOf(tables);
  const facts = caseFacts(cases);
  const dialog = dialogTable(tables);
  const falls = mixedFalls(tables);
  const { rose, matters, claims: grave } = graveCases(tables, cases, facts);
  const [printed] = facts.both(dialog.caseId);
  const small = facts.of("lav");
  const [whistles, whistlesAdded] = facts.both(WHISTLES);
  const [withdrawn, withdrawnLater] = facts.both("oest-trukket-tilbage-2021");
  const [alarm, alarmOther] = facts.both(FALSE_ALARM);
  const visits = visitsThatGive(tables, alarm.value);
  const still = standstill(tables);
  const areOneDigitApart = PAIRS.every(({ id }) => isOneDigitApart(cases.called(id)));
  const wrong = cases.totals.filter(({ holds }) => !holds);
  const others = joinedWords(
    dialog.others.map((fact) => say`${fact}`),
    " + ",
  );

  return {
    title: "Om langt flere slog alarm til tilsynet, afhænger af ét ciffer",
    standfirst: say`Socialtilsyn Østs årsrapport skriver ${whistles} henvendelser fra bekymrede, men dens egne tal giver ${whistlesAdded}. Det er én af ${facts.all} fejl, huller og modsigelser i bilagene til kommunernes politikere. De fleste er småting, men ${matters} forhold er alvorlige.`,
    years: meetingsOf(cases.papers.map(({ source }) => source)),
    figures: figures(cases, facts, falls),
    related: ["pladser", "klar-til-uddannelse"],
    short: [
      claimOf(
        say`Er totalen ${whistles} rigtig, stod antallet af henvendelser fra bekymrede til Socialtilsyn Øst stille i ${still.year}. Er det ${whistlesAdded}, som både rapportens tal og dens procenter peger på, steg det ${still.added}.`,
        Math.abs(still.printed.value) < 1 && still.added.value > 10,
      ),
      claimOf(
        say`Socialtilsyn Nord skrev, at indberetningerne om magt mod børn og unge faldt. Rapportens egen tabel viser ${rose} flere.`,
        rose.value > 0,
      ),
      claimOf(
        say`De fleste regnestykker går op: ${facts.matchingShare} af dem, vi kunne regne efter.`,
        facts.matchingShare.value > 90,
      ),
    ],
    facts: { papers: facts.papers },
    claims: {
      ...grave,
      whistles: claimOf(
        say`Socialtilsyn Øst skrev i sin årsrapport for ${still.year}, at det havde fået ${whistles} henvendelser fra folk, der var bekymrede (whistleblowerordningen). Året før var det ${still.before}, så tallet stod stille.`,
        areOneDigitApart && Math.abs(still.printed.value) < 1,
        [still.printed],
      ),
      standstill: claimOf(
        say`Men to ting i rapporten peger på ${whistlesAdded}, altså en stigning på ${still.added}: Tabellens ${still.fitting} tal giver ${whistlesAdded}, når de lægges sammen, og ved hvert af dem står, hvor mange procent det er vokset eller faldet på et år. De procenter passer alle sammen.`,
        still.added.value > 10 && still.fitting.value === still.parts && still.sum === whistlesAdded.value,
      ),
      twice: readIn(
        READ,
        [cases.called(WHISTLES).kilde_a],
        say`${whistles} to gange, både i tabellen og i oversigten først i rapporten.`,
      ),
      oneDigit: claimOf(
        say`I ${facts.numeric} af sagerne er der to tal. I ${facts.oneDigit} er kun ét ciffer forskelligt. Afrundinger og årstal er ikke talt med.`,
        facts.oneDigit.value > PAIRS.length,
      ),
      withdrawn: claimOf(
        say`Nogle er ligegyldige, som et forkert nummer på en lov. Andre er ikke: I Øst sprang ${withdrawn} ansøgere fra at blive plejefamilie, siger en tabel. Et senere afsnit siger ${withdrawnLater}.`,
        withdrawn.value > withdrawnLater.value,
      ),
      answer: claimOf(
        say`Det er totalen ${printed} i den første talkolonne. Tallene over den giver ${dialog.added}: ${dialog.families} + ${others}. Den trykte total svarer til tilbuddene alene: ${others}. I den anden kolonne er plejefamilierne talt med.`,
        dialog.added.value - dialog.families.value === printed.value,
      ),
      totals: claimOf(
        say`Bilagene er fulde af summer, forskelle og andele, som kan regnes efter. Det har vi gjort med ${facts.totals}. Af dem går ${facts.matching} op, mens ${facts.wrong} ikke gør.`,
        facts.matching.value > facts.wrong.value,
      ),
      rounding: claimOf(
        say`Nogle af de ${facts.wrong} er kun en enkelt krone eller en afrunding. Andre er større: De ${printed} møder i tabellen er ${dialog.added}.`,
        SMALL_TOTALS.every((id) => wrong.some(({ anomaly }) => anomaly === id)),
      ),
      small: claimOf(
        say`Også de fleste af sagerne er små. Det gælder ${small} af de ${facts.all}, for eksempel stavefejl, henvisninger, der ikke fører nogen steder hen, eller to navne for det samme.`,
        small.value > facts.all.value / 2,
      ),
      mixUp: claimOf(
        say`Et notat om unge på uddannelseshjælp skriver, at antallet af unge, der var klar til uddannelse, faldt med ${falls.share}, »i alt ${falls.all}«. Begge tal er rigtige, men de hører ikke sammen. De ${falls.all} er faldet for alle unge. I notatets egen tabel er ${falls.share} lig med ${falls.ready}.`,
        falls.ready.value === falls.right,
      ),
      alarm: claimOf(
        say`Et sted skriver Socialtilsyn Øst, at det førte ${alarm} tilsyn med bosteder og andre tilbud. Et andet sted er det ${alarmOther}. Det ligner endnu et forkert ciffer, og sådan stod det også først i vores egen liste. Men ${alarmOther} er rigtigt: Sammen med plejefamiliernes ${visits.families} giver det de ${visits.courses} tilsyn, rapporten har i alt. Og ${alarm} er præcis de ${visits.announced} anmeldte og ${visits.unannounced} uanmeldte fysiske besøg. Der står altså formentlig »tilsyn«, hvor der skulle stå »besøg«.`,
        visits.sum.value === alarm.value &&
          visits.homes.value === alarmOther.value &&
          visits.isWhole &&
          alarm.value !== alarmOther.value,
        [visits.sum, visits.homes],
      ),
    },
  };
}
