import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { isBetween } from "../../lib/is-between.ts";
import { needed } from "../../lib/needed.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { toldAreas } from "./areas.ts";
import { figures } from "./figures.ts";

export const theme: Theme = "uddannelse";

/** The memo that the story reads. */
const MEMO = ["kkr-nordjylland-2020-06"];

/** The two neighbours that the story is about. */
const [THISTED, MORS] = ["Thisted", "Morsø"];

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const told = toldAreas(tables);
  const { lastYear, north, country, least, most, losing, printed, fell, all } = told;
  const [thisted, mors] = [told.named(THISTED), told.named(MORS)];
  const [worst, next] = [needed(losing[0], "unge, der er klar,"), needed(losing[1], "unge, der er klar,")];
  const isMoved = thisted.both.change === 0 && thisted.ready.change > 0;
  const areEnds = least === thisted && most === mors;
  const isNineOfTen = areEnds && isBetween(mors.shareAfter.value, 85, 90);
  const isUnderHalf = areEnds && isBetween(thisted.shareAfter.value, 40, 50);
  const read = (sentence: string) => readIn(MEMO, sourceIdsOf(told.rows), sentence);

  return {
    title: "Ikke klar til uddannelse: næsten ni af ti på Mors",
    standfirst: say`På den anden side af Vilsund, i Thisted, var det under halvdelen af de unge på uddannelseshjælp i november ${lastYear}. Kommunerne skrev selv, at de samme ord kan dække vidt forskellige unge.`,
    years: `${told.first} og ${told.last}`,
    figures: figures(told),
    facts: {},
    claims: {
      mors: claimOf(
        say`På Mors stod ${mors.unready.after} af ${mors.both.after} unge med et nej i november ${lastYear}, næsten ni ud af ti.`,
        isNineOfTen,
        [mors.shareAfter],
      ),
      thisted: claimOf(
        say`I Thisted, på den anden side af Vilsund, var det ${thisted.unready.after} af ${thisted.both.after}, under halvdelen. I hele landet var det ${country.shareAfter}.`,
        isUnderHalf,
        [thisted.shareAfter],
      ),
      weight: read(
        "Svaret har ifølge kommunerne selv betydning for, hvilken hjælp den unge får, hvor mange penge der følger med, og hvor lang tid det må tage.",
      ),
      job: read(
        "Et nej behøver ikke at være en dårlig nyhed: Kommunerne skriver, at nogle unge har brug for at modnes i et job, før de kan se sig selv i en uddannelse.",
      ),
      unlike: read(
        "I et notat til KKR Nordjylland, hvor borgmestre og byrådsmedlemmer fra hele regionen mødes, skriver en arbejdsgruppe fra kommunerne: »Det betyder reelt at en aktivitetsparat ung i én kommune kan adskille sig væsentligt fra en aktivitetsparat ung i en anden kommune.«",
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
        say`I Nordjylland blev der ${north.ready.apart} færre unge, der var klar. Det er et fald på ${printed.north}, mod ${printed.country} i hele landet. Unge, der ikke var klar, blev der kun ${north.unready.apart} færre af.`,
        north.ready.change < 0 &&
          north.unready.change < 0 &&
          north.ready.change < 5 * north.unready.change &&
          printed.country.value < 0,
      ),
      mixUp: claimOf(
        say`(Notatet skriver »i alt ${printed.all}«, men det er faldet for alle unge.)`,
        printed.ready.value === north.ready.change && printed.all.value < printed.ready.value,
        [printed.ready],
      ),
      falling: claimOf(
        say`Faldet var størst ${worst.place}, der er talt sammen. Tallet gik ned i ${fell} af tabellens ${all} rækker og op i resten.`,
        fell.value < all.value && told.areas.every(({ ready }) => ready.change !== 0) && worst.codes.length > 1,
        [worst.ready.apart, next.ready.apart],
      ),
      third: read(
        "Notatet peger på en tredje mulighed. I en undersøgelse for Beskæftigelsesministeriet siger kommuner, at de mangler en gruppe til unge, der er tættere på et job end på en uddannelse.",
      ),
      campaign: read(
        "Notatet foreslår imens en kampagne, der skal få firmaer til at ansætte unge, som ikke er klar til uddannelse. På grund af corona skulle den først begynde senere.",
      ),
    },
    short: [
      claimOf(
        say`På Mors stod ${mors.shareAfter} af de unge på uddannelseshjælp som ikke klar i november ${lastYear}, i Thisted ${thisted.shareAfter}.`,
        areEnds,
      ),
      claimOf(
        say`I Thisted kom ${thisted.ready.apart} flere unge på et år til at stå som klar til uddannelse, og ${thisted.unready.apart} færre som ikke klar.`,
        isMoved,
      ),
      read("Kommunernes egen arbejdsgruppe skriver, at to unge med samme svar kan være vidt forskellige."),
    ],
    related: ["faerre-kom-ind", "et-ciffer-forkert"],
  };
}
