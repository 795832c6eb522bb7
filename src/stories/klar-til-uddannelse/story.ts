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
import { figures, MIXED_UP } from "./figures.ts";

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
  const mixed = needed(
    tables.anomalies.find(({ id }) => id === MIXED_UP),
    `modsigelsen ${MIXED_UP}`,
  );
  const isMoved = thisted.both.change === 0 && thisted.ready.change > 0;
  const areEnds = least === thisted && most === mors;
  const read = (sentence: string) => readIn(MEMO, sourceIdsOf(told.rows), sentence);
  const isMixedUp =
    Math.abs(mixed.vaerdi_a ?? 0) === printed.all.value * -1 &&
    Math.abs(mixed.vaerdi_b ?? 0) === printed.ready.value * -1;

  return {
    title: "Klar til uddannelse i Thisted, ikke på Mors",
    standfirst:
      "Unge på uddannelseshjælp bliver vurderet: klar til en uddannelse eller ikke klar. " +
      "Svaret falder vidt forskelligt ud på hver sin side af Vilsund.",
    years: `${told.first} og ${told.last}`,
    figures: figures(told),
    facts: {},
    claims: {
      moved: claimOf(
        say`I november ${lastYear} stod ${thisted.ready.after} unge i Thisted med et ja. Det er ${thisted.ready.apart} flere end året før. Samtidig blev der ${thisted.unready.apart} færre med et nej. Der var ${thisted.both.after} unge begge år.`,
        isMoved,
        [thisted.both.apart],
      ),
      opposite: claimOf(
        say`På den anden side af sundet, i Morsø Kommune, gik det modsatte vej. Der havde ${mors.ready.after} et ja, ${mors.ready.apart} færre end året før, og ${mors.unready.after} et nej.`,
        mors.ready.change < 0 && mors.unready.change > 0,
        [mors.unready.apart],
      ),
      weight: read(
        "Svaret har ifølge kommunerne selv betydning for, hvilken hjælp den unge får, hvor mange penge der følger med, og hvor lang tid det må tage.",
      ),
      unlike: read(
        "I et notat til KKR Nordjylland skriver en arbejdsgruppe fra kommunerne: »Det betyder reelt at en aktivitetsparat ung i én kommune kan adskille sig væsentligt fra en aktivitetsparat ung i en anden kommune.«",
      ),
      ends: claimOf(
        say`På Mors havde næsten ni ud af ti et nej, ${mors.shareAfter}. I Thisted var det under halvdelen, ${thisted.shareAfter}. I hele landet var det ${country.shareAfter}.`,
        areEnds && isBetween(mors.shareAfter.value, 85, 90) && isBetween(thisted.shareAfter.value, 40, 50),
      ),
      north: claimOf(
        say`I Nordjylland blev der ${north.ready.apart} færre klar på et år, men kun ${north.unready.apart} færre ikke klar.`,
        north.ready.change < 0 && north.unready.change < 0 && north.ready.change < 5 * north.unready.change,
      ),
      falling: claimOf(
        say`${worst.name} er talt sammen og har ${worst.ready.apart} færre, ${next.name} ${next.ready.apart}. Tallet går ned i ${fell} af tabellens ${all} rækker og op i resten.`,
        fell.value < all.value &&
          told.areas.every(({ ready }) => ready.change !== 0) &&
          next.ready.change < 0 &&
          worst.codes.length > 1,
      ),
      mixUp: claimOf(
        say`Notatet skriver, at antallet af klar faldt med ${printed.shares.ready}, »i alt ${printed.all}«. Men ${printed.all} er faldet for alle unge på uddannelseshjælp. I notatets egen tabel er de ${printed.shares.ready} lig med ${printed.ready}.`,
        isMixedUp,
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
        say`I Thisted blev der ${thisted.ready.apart} flere unge på uddannelseshjælp, der er klar til uddannelse, og ${thisted.unready.apart} færre, der ikke er.`,
        isMoved,
      ),
      claimOf(say`På Mors er ${mors.shareAfter} vurderet som ikke klar, i Thisted ${thisted.shareAfter}.`, areEnds),
      read("Kommunernes egen arbejdsgruppe skriver, at to unge med samme svar kan være vidt forskellige."),
    ],
    related: ["faerre-kom-ind", "et-ciffer-forkert"],
  };
}
