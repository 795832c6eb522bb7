import { readIn } from "../../analysis/read-in.ts";
import { isBetween } from "../../lib/is-between.ts";
import { listAnd } from "../../lib/list.ts";
import { claimOf, onlyWhere } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { figures } from "./figures.ts";
import { toldFamilies } from "./told-families.ts";

export const theme: Theme = "social";

/** The papers in which the supervisors say why families withdraw. */
const WHY = { Nord: ["kkr-nordjylland-2020-06"], Øst: ["kkr-sjaelland-2022-09"] };

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const families = toldFamilies(tables);
  const { delayed, waits, wished, stopped, north, east: eastStock } = families;
  const { before, after, east, first, last, eastYear } = families.applications;
  const [leftBefore, left, leftEast] = [stopped(before).all, stopped(after).all, stopped(east).all];
  const isNearlyHalf = isBetween(after.share.value, 45, 50);
  const wereFew = before.share.value < 20;
  const fewerCome = after.approved.value < left.value;

  return {
    title: "Næsten hver anden, der vil være plejefamilie, springer fra",
    standfirst:
      "Der bliver færre hjem til anbragte børn. " +
      "Imens trækker mange af dem, der har søgt om at blive plejefamilie, ansøgningen tilbage.",
    years: listAnd([...new Set([first, eastYear, last])].sort().map(String)),
    figures: figures(families),
    facts: {},
    claims: {
      nearlyHalf: claimOf(
        say`I Socialtilsyn Nord, der dækker Silkeborg og det meste af Nordjylland, endte ${after.withdrawn} af ${after.all} ansøgninger sådan i ${last}. Det er ${after.share}.`,
        isNearlyHalf,
      ),
      stock: claimOf(
        say`Ved udgangen af ${north.last} var der ${north.inYear(north.last)} under Socialtilsyn Nord. Det er ${north.fall} færre end i ${north.first}, og tallet er faldet hvert år.`,
        north.fellEveryYear,
      ),
      same: claimOf(
        say`Socialtilsyn Øst, der dækker det meste af Region Sjælland, havde i ${eastYear} præcis den samme andel: ${east.withdrawn} af ${east.all}, også ${east.share}.`,
        after.share.text === east.share.text,
        [after.share],
      ),
      earlier: claimOf(
        say`I ${first} så det anderledes ud i Nord. Da sprang ${before.withdrawn} af ${before.all} fra, ${before.share}.`,
        wereFew,
      ),
      approvals: claimOf(
        say`Antallet af godkendelser er samtidig faldet fra ${before.approved} til ${after.approved}.`,
        after.approved.value < before.approved.value,
      ),
      delayed: onlyWhere(
        delayed !== undefined,
        claimOf(
          delayed
            ? say`I Nords seneste tal mangler ${delayed.late} familier, som først blev godkendt året efter, fordi tilsynet ventede på straffeattester. Med dem er andelen ${delayed.share}.`
            : "",
          (delayed?.share.value ?? 0) > 40,
        ),
      ),
      whyEast: readIn(
        WHY.Øst,
        east.sources,
        "Øst skriver, at en stor del trækker sig før de første kursusdage eller efter det første besøg. Som oftest er familien selv kommet frem til, at helbredet, økonomien eller hensynet til egne børn taler imod.",
      ),
      advised: readIn(
        WHY.Øst,
        east.sources,
        "Tilsynet råder dem også til det: Øst skriver, at det hele tiden vejleder ansøgerne om at trække sig, hvis de ikke er helt klar.",
      ),
      whyNorth: readIn(
        WHY.Nord,
        before.sources,
        "Nord skrev noget lignende i en tidligere årsrapport: Nogle kom på andre tanker, andre havde svært ved at få forløbet til at passe ind i deres liv.",
      ),
      waits: claimOf(
        say`Ventetiden var langtfra ens. I Nord gik der i gennemsnit ${waits.weeks} uger, før en familie fik svar i ${last}. I Øst tog det som regel ${waits.from} til ${waits.to} måneder i ${eastYear}. Om ventetiden får nogen til at give op, siger kilderne ikke.`,
        waits.inMonths,
      ),
      tighter: readIn(
        WHY.Øst,
        east.sources,
        "Øst skriver, at ansøgerne nu følger et fast forløb med obligatorisk kursus og flere besøg, som er aftalt politisk. Om det er derfor, flere springer fra, siger kilderne ikke.",
      ),
      flows: claimOf(
        say`I ${last} holdt ${left} familier op i Nord, ${wished} af dem efter eget ønske. Kun ${after.approved} nye blev godkendt. I ${first} var der næsten balance: ${before.approved} kom til, og ${leftBefore} holdt op.`,
        fewerCome && isBetween(before.approved.value / leftBefore.value, 0.8, 1),
      ),
      eastFlow: claimOf(
        say`I Øst kom der i ${eastYear} lidt flere til, end der holdt op: ${east.approved} mod ${leftEast}.`,
        isBetween(east.approved.value / leftEast.value, 1, 1.2),
      ),
      eastStock: claimOf(
        say`Også Øst har færre plejefamilier end før: ${eastStock.inYear(eastStock.first)} i ${eastStock.first} og ${eastStock.inYear(eastStock.last)} i ${eastStock.last}.`,
        eastStock.inYear(eastStock.last).value < eastStock.inYear(eastStock.first).value,
      ),
      analysis: readIn(
        WHY.Øst,
        east.sources,
        "Øst har bebudet en egentlig analyse af ansøgerne i en senere årsrapport. Den er ikke blandt de bilag, vi har læst.",
      ),
    },
    short: [
      claimOf(
        say`Af de ansøgninger, som Socialtilsyn Nord afsluttede i ${last}, blev ${after.withdrawn} ud af ${after.all} trukket af familien selv.`,
        isNearlyHalf,
      ),
      claimOf(say`I ${first} gjaldt det kun ${before.withdrawn} ud af ${before.all}.`, wereFew),
      claimOf(
        say`Flere plejefamilier holder op, end der kommer til: ${left} ud og ${after.approved} ind i Nord i ${last}.`,
        fewerCome,
      ),
    ],
    related: ["ingen-hjemme", "pladser"],
  };
}
