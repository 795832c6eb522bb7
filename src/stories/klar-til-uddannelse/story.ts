import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { needed } from "../../lib/needed.ts";
import begivenheder from "../../datasets/begivenheder.ts";
import { danishDate } from "../../lib/dates.ts";
import { namedFact, type Fact } from "../../model/fact.ts";
import { cellsOf, printedIn } from "../../model/traced.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say, type Words } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { toldAreas } from "./areas.ts";
import { figures } from "./figures.ts";

export const theme: Theme = "uddannelse";

/** The memo that the story reads. */
const MEMO = ["kkr-nordjylland-2020-06"];

/** The two neighbours that the story is about. */
const [THISTED, MORS] = ["Thisted", "Morsø"];

/** The day on which a campaign for young people should have begun. Throws a MissingError where no event tells of it. */
function plannedStart(tables: Tables): Fact {
  const planned = needed(
    tables
      .rowsOf(begivenheder)
      .find(({ begivenhed, art }) => art === "start" && begivenhed.includes("kampagne om unge")),
    "begyndelsen på kampagnen om unge",
  );
  const cells = cellsOf(begivenheder, [planned], "dato");
  return namedFact(danishDate(planned.dato), "Kampagnens planlagte begyndelse", printedIn(cells));
}

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldAreas(tables);
  const { lastYear, north, country, least, most, losing, printed } = told;
  const [thisted, mors, hjoerring] = [told.named(THISTED), told.named(MORS), told.named("Hjørring")];
  const [worst, next] = [needed(losing[0], "unge, der er klar,"), needed(losing[1], "unge, der er klar,")];
  const begun = plannedStart(tables);
  const isMoved = thisted.both.change === 0 && thisted.ready.change > 0;
  const areEnds = least === thisted && most === mors;
  const isNineOfTen = areEnds && isBetween(mors.shareAfter.value, 85, 90);
  const isHalfAsMany = isBetween(mors.both.after.value / thisted.both.after.value, 0.45, 0.55);
  const isNearHalf = areEnds && isBetween(thisted.shareAfter.value, 45, 50);
  const read = (sentence: Words) => readIn(MEMO, sourceIdsOf(told.rows), sentence);

  return {
    title: "På Mors var næsten ni ud af ti på uddannelseshjælp ikke klar",
    standfirst: say`Kan du begynde på en uddannelse inden for et års tid? I november ${lastYear} var svaret nej for langt de fleste unge på uddannelseshjælp på Mors. På den anden side af Vilsund, i Thisted, var det nej for knap hver anden.`,
    years: `${told.first} og ${told.last}`,
    figures: figures(told),
    facts: {},
    claims: {
      question: readIn(
        MEMO,
        sourceIdsOf(told.rows),
        say`Når en ung uden uddannelse i ${lastYear} bad kommunen om penge til at leve for, skulle jobcentret tage stilling til ét spørgsmål: Kan du begynde på en uddannelse inden for et års tid?`,
      ),
      mors: claimOf(
        say`På Mors var der halvt så mange unge på uddannelseshjælp som i Thisted, på den anden side af Vilsund, men næsten lige så mange med et nej: ${mors.unready.after} mod ${thisted.unready.after}.`,
        isHalfAsMany && isBetween(mors.unready.after.value / thisted.unready.after.value, 0.9, 1),
        [mors.both.after, thisted.both.after],
      ),
      thisted: claimOf(
        say`På Mors var det næsten ni ud af ti, i Thisted og Hjørring under halvdelen, i hele landet ${country.shareAfter}.`,
        isNineOfTen && isNearHalf && Math.abs(hjoerring.shareAfter.value - thisted.shareAfter.value) < 1,
        [mors.shareAfter, thisted.shareAfter, hjoerring.shareAfter],
      ),
      weight: read(
        "Svaret havde ifølge kommunerne selv betydning for, hvilken hjælp den unge fik, hvor mange penge der fulgte med, og hvor lang tid det måtte tage.",
      ),
      job: read(
        "Et nej betød ikke, at vejen var lukket. Den kunne have brug for at »slå en krølle omkring arbejdsmarkedet«, skrev kommunerne: Nogle unge havde behov for at modnes i et job, før de kunne se sig selv i en uddannelse.",
      ),
      unlike: read(
        "Men ordene kunne dække over noget forskelligt, skrev kommunernes egen arbejdsgruppe i et udkast til et notat til KKR, de nordjyske kommuners politiske samarbejde: »Det betyder reelt at en aktivitetsparat ung i én kommune kan adskille sig væsentligt fra en aktivitetsparat ung i en anden kommune.«",
      ),
      gone: read(
        "Arbejdsgruppen skrev selv, at de klar-erklærede »ser ud til at forsvinde ud af jobcentret«. Hvorhen, skrev den ikke.",
      ),
      moved: claimOf(
        say`I Thisted var der ${thisted.ready.apart} flere med et ja end året før og ${thisted.unready.apart} færre med et nej. Tilsammen var de ${thisted.both.after} begge år.`,
        isMoved,
        [thisted.both.apart],
      ),
      opposite: claimOf(
        say`På Mors gik det den modsatte vej: ${mors.ready.apart} færre havde et ja, og ${mors.unready.apart} flere havde et nej.`,
        mors.ready.change < 0 && mors.unready.change > 0,
      ),
      north: claimOf(
        say`I Nordjylland blev der ${north.ready.apart} færre unge, der var klar. Det er et fald på ${printed.north}, mod ${printed.country} i hele landet. Gruppen, der ikke var klar, blev kun ${north.unready.apart} mindre.`,
        north.ready.change < 0 &&
          north.unready.change < 0 &&
          north.ready.change < 5 * north.unready.change &&
          printed.country.value < 0 &&
          // The method tells that the memo takes the fall of all young for that of those who were ready.
          printed.ready.value === north.ready.change &&
          printed.all.value < printed.ready.value,
        [printed.ready, printed.all],
      ),
      falling: claimOf(
        say`Størst i procent var faldet ${worst.place} og ${next.place}, der er talt sammen: Dér var der over en tredjedel færre, der var klar – fra ${worst.ready.before} til ${worst.ready.after} og fra ${next.ready.before} til ${next.ready.after}.`,
        worst.codes.length === 1 &&
          next.codes.length > 1 &&
          [worst, next].every(({ ready }) => isBetween(-ready.change / ready.before.value, 1 / 3, 0.4)),
        [worst.ready.apart, next.ready.apart],
      ),
      third: read(
        "I en undersøgelse for Beskæftigelsesministeriet, som notatet henviser til, sagde kommuner, at de manglede en gruppe til unge, der var »jobparat«, fordi de var tættere på et job end på en uddannelse. Nogle havde »slået« sig på uddannelsessystemet.",
      ),
      campaign: read(
        say`Imens foreslog arbejdsgruppen en kampagne, der skulle få firmaer til at ansætte de unge, der ikke var klar, og se på det, de kunne, »frem for den diagnose eller udfordring, den unge måske også har med sig i bagagen«. Den var planlagt til ${begun}, men burde vente på grund af corona, skrev gruppen.`,
      ),
    },
    short: [
      claimOf(
        say`På Mors var ${mors.shareAfter} af de unge på uddannelseshjælp vurderet som ikke klar i november ${lastYear}, i Thisted ${thisted.shareAfter}.`,
        areEnds,
      ),
      claimOf(
        say`I Thisted var ${thisted.ready.apart} flere unge vurderet som klar end året før og ${thisted.unready.apart} færre som ikke klar.`,
        isMoved,
      ),
      read(
        "Kommunernes egen arbejdsgruppe skrev, at unge med samme svar kunne være meget forskellige fra kommune til kommune.",
      ),
    ],
    related: ["faerre-kom-ind", "et-ciffer-forkert"],
  };
}
