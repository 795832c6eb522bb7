import { readIn } from "../../analysis/read-in.ts";
import { spelled } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { listAnd } from "../../lib/list.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { figures } from "./figures.ts";
import { toldFamilies } from "./told-families.ts";

export const theme: Theme = "social";

/** The papers in which the supervisors say why families withdraw. */
const WHY = { Nord: ["kkr-nordjylland-2020-06"], Øst: ["kkr-sjaelland-2022-09"] };
/** The report that tells of records that could not be had. */
const LATE = ["kkr-nordjylland-2024-09"];

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const families = toldFamilies(tables);
  const { delayed, expected, wished, stopped, north, east: eastStock, finishedMore, otherShare, eastBefore } = families;
  const { before, after, east, first, last, eastYear } = families.applications;
  const [leftBefore, left, leftEast] = [stopped(before).all, stopped(after).all, stopped(east).all];
  const isNearlyHalf = isBetween(after.share.value, 45, 50);
  const wereFew = before.share.value < 20;
  const isNinth = isBetween(before.share.value, 100 / 9.5, 100 / 8.5);
  const isAlike = Math.abs(after.share.value - east.share.value) < 3;
  const fewerCome = after.approved.value < left.value;

  return {
    title: "Mere end fire ud af ti, der ville være plejefamilie, sprang fra",
    standfirst: say`Der blev færre plejefamilier til anbragte børn. I Socialtilsyn Nord blev ${after.withdrawn} af ${after.all} ansøgninger trukket tilbage i ${last}, i Øst ${east.withdrawn} af ${east.all} i ${eastYear}.`,
    years: listAnd([...new Set([first, eastYear, last])].sort().map(String)),
    figures: figures(families),
    facts: {},
    claims: {
      nearlyHalf: claimOf(
        say`I Socialtilsyn Nord, der dækker Silkeborg og det meste af Nordjylland, endte ${after.withdrawn} af ${after.all} ansøgninger sådan i ${last}. Det er ${after.share}.`,
        isNearlyHalf && (delayed?.share.value ?? 100) > 40,
      ),
      attests: onlyWhere(
        delayed !== undefined,
        readIn(
          LATE,
          after.sources,
          say`I flere måneder det år kunne der ikke hentes straffeattester til godkendelserne. Derfor blev ${delayed?.late ?? ""} familier først godkendt efter nytår. Regnes de med blandt de godkendte, sprang ${delayed?.share ?? ""} fra.`,
        ),
      ),
      stock: claimOf(
        say`Ved udgangen af ${north.last} var der ${north.inYear(north.last)} under Socialtilsyn Nord. Det var ${north.fall} færre end i ${north.first}, og tallet faldt hvert år.`,
        north.fellEveryYear,
      ),
      same: claimOf(
        say`I Socialtilsyn Øst, der dækker det meste af Region Sjælland, var det ${east.withdrawn} af ${east.all} i ${eastYear}.`,
        // The headline counts both, whichever number of the papers is right.
        isAlike && Math.min(after.share.value, east.share.value, otherShare?.share.value ?? 100) > 40,
        [after.share, east.share, ...(otherShare ? [otherShare.share] : [])],
      ),
      earlier: claimOf(say`I Nord var det anderledes før: I ${first} sprang kun hver niende fra.`, isNinth, [
        before.share,
      ]),
      unapproved: claimOf(
        say`I Nord gik frafaldet fra ${before.withdrawn} til ${after.withdrawn}, mens afslagene gik fra ${before.refused} til ${spelled(after.refused.value)}. Giver Nord samme råd som Øst, kan det være en del af forklaringen, men ikke det hele: Lagt sammen endte ${before.unapproved} af ansøgningerne uden godkendelse i ${first} og ${after.unapproved} i ${last}${delayed ? say`, eller ${delayed.unapproved} med de ${delayed.late}, der ventede` : ""}.`,
        (delayed?.unapproved ?? after.unapproved).value > 1.5 * before.unapproved.value &&
          after.withdrawn.value > before.withdrawn.value &&
          after.refused.value < before.refused.value,
        [after.refused],
      ),
      yearBefore: claimOf(
        say`Året før trak omtrent lige så mange familier sig i Øst, som der blev godkendt: ${eastBefore.approved}.`,
        Math.abs(eastBefore.withdrawn.value - eastBefore.approved.value) < 1.5,
        [eastBefore.withdrawn],
      ),
      fewerApplied: claimOf(
        say`Der blev også afsluttet langt færre ansøgninger i Nord: ${after.all} i ${last} mod ${before.all} i ${first}. Godkendelserne faldt fra ${before.approved} til ${after.approved}.`,
        after.all.value < 0.6 * before.all.value && after.approved.value < before.approved.value,
      ),
      whyEast: readIn(
        WHY.Øst,
        east.sources,
        "Øst skriver, at en stor del trækker sig før de første kursusdage eller efter det første besøg. Som oftest er familien selv kommet frem til, at helbredet, økonomien eller hensynet til egne børn taler imod. Det kan også være boligen eller karrieren, og nogle opdager undervejs, at opgaven kræver mere, end de havde ventet.",
      ),
      advised: readIn(
        WHY.Øst,
        east.sources,
        "Øst vejleder hele tiden også dem, der ikke er helt klar, til at trække sig, og det kan ifølge Øst være en grund til, at de gør det så tidligt. Mangler ansøgere det, der skal til, får de at vide, hvad der bekymrer tilsynet.",
      ),
      whyNorth: readIn(
        WHY.Nord,
        before.sources,
        "Nord skrev noget lignende i en tidligere årsrapport: Nogle kom på andre tanker, andre havde svært ved at få forløbet til at passe ind i deres liv.",
      ),
      again: readIn(
        WHY.Øst,
        east.sources,
        "Nogle af dem kommer igen et eller flere år senere og bliver godkendt, skriver Øst.",
      ),
      tighter: readIn(
        [...WHY.Nord, ...WHY.Øst],
        [...before.sources, ...east.sources],
        "Kurset kan ikke alene forklare det: Det var også obligatorisk dengang.",
      ),
      flows: claimOf(
        say`I ${last} holdt ${left} familier op i Nord, ${wished} af dem efter eget ønske. Kun ${after.approved} nye blev godkendt. I ${first} var forskellen mindre: ${before.approved} kom til, og ${leftBefore} holdt op.`,
        fewerCome &&
          before.approved.value < leftBefore.value &&
          leftBefore.value - before.approved.value < left.value - after.approved.value,
      ),
      eastFlow: claimOf(
        say`Til sammenligning kom der i Øst i ${eastYear} lidt flere til, end der holdt op: ${east.approved} mod ${leftEast}.`,
        isBetween(east.approved.value / leftEast.value, 1, 1.2),
      ),
      eastFinished: readIn(
        WHY.Øst,
        east.sources,
        say`Det var et år, hvor Øst afgjorde ${finishedMore} flere ansøgninger end året før, blandt andet fordi grundkurserne blev holdt trods corona.`,
      ),
      expected: onlyWhere(
        expected !== undefined,
        claimOf(
          say`Nord venter alligevel fremgang: Budgettet for ${expected?.aar ?? ""} regner med ${expected?.families ?? ""} plejefamilier, ${expected?.more ?? ""} flere end ved udgangen af ${north.last}, og med ${expected?.approvals ?? ""} nygodkendelser, hvor der i ${last} var ${after.approved}. Om budgettet tæller ansøgninger eller kun dem, der ender med et ja, siger det ikke.`,
          north.last === last &&
            (expected?.more.value ?? 0) > 0 &&
            (expected?.approvals.value ?? 0) > after.approved.value,
        ),
      ),
      capacity: readIn(
        WHY.Øst,
        east.sources,
        "Kommer der få til, mens mange holder op, får en kommune færre plejefamilier at vælge imellem. Det »stemmer umiddelbart ikke overens med, at kommunerne ønsker større kapacitet af plejefamilier«, skriver Øst.",
      ),
      eastStock: claimOf(
        say`Også i Øst blev der færre plejefamilier: ${eastStock.inYear(eastStock.last)} i ${eastStock.last} mod ${eastStock.inYear(eastStock.first)} i ${eastStock.first}.${eastStock.grewLast ? " Det sidste af årene gik tallet dog lidt op." : ""}`,
        eastStock.inYear(eastStock.last).value < eastStock.inYear(eastStock.first).value,
      ),
      analysis: readIn(
        WHY.Øst,
        east.sources,
        "Øst har bebudet en analyse af ansøgerne i en senere årsrapport, men efter planen skal den mest handle om dem, der blev godkendt. Den er ikke blandt de bilag, vi har læst.",
      ),
      ended: claimOf(
        say`Men af ${after.all} ansøgninger i Nord i ${last} blev kun ${after.approved}${delayed ? say`, eller ${delayed.approved} med de ventende,` : ""} til en plejefamilie.`,
        after.approved.value < after.all.value / 2,
      ),
    },
    short: [
      claimOf(
        say`Af de ansøgninger, som Socialtilsyn Nord afsluttede i ${last}, trak familien selv ${after.withdrawn} ud af ${after.all} tilbage.`,
        isNearlyHalf,
      ),
      claimOf(say`I ${first} gjaldt det kun ${before.withdrawn} ud af ${before.all}.`, wereFew),
      claimOf(
        say`I Nord holdt ${left} plejefamilier op i ${last}, og ${after.approved} kom til${delayed ? say`, eller ${delayed.approved} med de ${delayed.late}, der ventede på straffeattester` : ""}.${expected ? say` Budgettet for ${expected.aar} regner med ${expected.more} flere plejefamilier, end der var da.` : ""}`,
        fewerCome,
      ),
    ],
    related: ["ingen-hjemme", "regning-for-tilsyn"],
  };
}
