import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { capital, spelled } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { figures } from "./figures.ts";
import { toldVisits, visitsIn } from "./visits.ts";

export const theme: Theme = "social";

/** The papers that were read for what they do not say. */
const READ = ["kkr-nordjylland-2020-06", "kkr-nordjylland-2024-09"];

/** How far a share may be, in percentage points, from the tenths that it is called. */
const NEAR = 2.5;

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const visits = toldVisits(tables);
  const { first, last, families, homes, times, shift, unseen, east } = visits;
  const { before, after } = families;
  const tenths = Math.round(after.shut.value / 10);
  const isAsCalled = [before, after].every(({ shut }) => Math.abs(shut.value - 10 * tenths) < NEAR);
  const doubled = times.value > 2;
  const unmetAtHomes = { ...homes.after.unmet, text: spelled(homes.after.unmet.value) };
  const read = (sentence: string) =>
    readIn(READ, sourceIdsOf([first, last].flatMap((aar) => visitsIn(visits.rows, "plejefamilier", aar))), sentence);
  const isUnmoved = Math.abs(shift.value) < 2;
  /** A good third at the most had a visit that met them. */
  const isGoodThird = isBetween(unseen.share.value, 63, 200 / 3);
  return {
    title: `Tilsynet kom uanmeldt. ${capital(spelled(tenths))} ud af ti gange traf det ingen hjemme`,
    standfirst: say`Et uanmeldt besøg skal vise en almindelig dag i en plejefamilie. I ${last} kan højst godt hver tredje familie i Socialtilsyn Nord være blevet truffet sådan.`,
    years: `${first} og ${last}`,
    figures: figures(visits),
    facts: {},
    claims: {
      fourInTen: claimOf(
        say`I ${last} kom Socialtilsyn Nord uanmeldt til plejefamilier ${after.attempts} gange. Ved ${after.unmet} af besøgene, ${after.shut}, traf det ingen hjemme.`,
        isAsCalled && tenths > 1,
        [before.shut],
      ),
      moreAttempts: claimOf(
        say`Fra ${first} til ${last} steg antallet af uanmeldte besøg hos plejefamilier fra ${before.attempts} til ${after.attempts}. Det er mere end en fordobling.`,
        doubled,
        [times],
      ),
      largerShare: claimOf(
        say`I ${last} var godt hvert tredje løbende besøg uanmeldt, i ${first} hvert sjette.`,
        isBetween(after.attempted.value, 100 / 3, 40) &&
          isBetween(before.attempted.value, 100 / 6.5, 100 / 5.5) &&
          isBetween(after.attempted.value / before.attempted.value, 1.9, 2.4),
        [before.attempted, after.attempted],
      ),
      unmoved: claimOf(
        say`Derfor traf tilsynet også flere: ${after.met} gange mod ${before.met}. Men andelen af lukkede døre flyttede sig næsten ikke.`,
        isUnmoved && after.met.value > before.met.value,
        [shift, before.shut, after.shut],
      ),
      homes: claimOf(
        say`På bosteder og i andre sociale tilbud, for eksempel opholdssteder og værksteder, gik tilsynet sjældent forgæves. Det skete ${unmetAtHomes} gange ud af ${homes.after.attempts} i ${last}.`,
        homes.after.shut.value < 5,
        [homes.after.shut],
      ),
      homesSame: claimOf(
        "Her var knap fire ud af ti besøg uanmeldte i begge år.",
        [homes.before, homes.after].every(({ attempted }) => isBetween(attempted.value, 37, 40)),
        [homes.before.attempted, homes.after.attempted],
      ),
      east: claimOf(
        say`Socialtilsyn Øst, som dækker det meste af Region Sjælland, kom uanmeldt ${east.attempts} af ${east.all} gange hos plejefamilier i ${east.aar}. Årsrapporten siger ikke, hvor tit ingen lukkede op.`,
        !east.tells,
        [east.attempted],
      ),
      unseen: claimOf(
        say`Ét kan man regne ud. I ${last} traf tilsynet nogen ${families.after.met} gange, og ved årets udgang var der ${unseen.all} plejefamilier. Selv hvis ingen blev truffet to gange, gik mindst ${unseen.least} af dem, ${unseen.share}, uden et uanmeldt besøg, der lykkedes, det år.`,
        isGoodThird,
      ),
      once: read("Reglerne krævede kun ét besøg om året, anmeldt eller ej, skriver tilsynet."),
      agreed: read(
        "Vil det være sikker på at tale med familien, aftaler det typisk besøget »for at sikre, at der er nogen hjemme«, skrev det i en tidligere årsrapport.",
      ),
      silent: read("Men årsrapporterne siger ikke, om tilsynet kommer igen, eller hvor længe der går."),
    },
    short: [
      claimOf(
        say`Socialtilsyn Nord gik forgæves ved ${after.unmet} af ${after.attempts} uanmeldte besøg hos plejefamilier i ${last}.`,
        isAsCalled,
      ),
      claimOf(
        say`Mindst ${unseen.least} af ${unseen.all} plejefamilier blev i ${last} ikke truffet hjemme ved et eneste uanmeldt besøg.`,
        isGoodThird,
        [unseen.share],
      ),
      claimOf(
        say`På bosteder og i andre sociale tilbud gik tilsynet næsten aldrig forgæves: Det skete ved ${homes.after.shut} af de uanmeldte besøg.`,
        homes.after.shut.value < 5,
      ),
    ],
    related: ["springer-fra", "regning-for-tilsyn"],
  };
}
