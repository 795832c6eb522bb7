import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../told.ts";
import { NURSE, toldAdmissions } from "./admissions.ts";
import { figures } from "./figures.ts";
import { toldPlaces } from "./places.ts";

export const theme: Theme = "uddannelse";

/** The papers that were read for what they do not say. */
const READ = { admissions: ["kkr-sjaelland-2022-09"], places: ["kkr-nordjylland-2024-09"] };

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const admissions = toldAdmissions(tables);
  const places = toldPlaces(tables);
  const { lastYear, base, latest, range, steady, lowest, yearsBefore, together } = admissions;
  const { yearSaid, beforeSaid } = places;
  const unread = (papers: readonly string[], rows: readonly { kilde: string }[], sentence: string) =>
    readIn(papers, sourceIdsOf(rows), sentence);

  return {
    title: `Færre kom ind på alle ${spelled(admissions.educations.length)} velfærdsuddannelser i Region Sjælland`,
    standfirst: say`I ${lastYear} kom der færre nye ind på uddannelserne til sygeplejerske, lærer, pædagog og socialrådgiver end i noget af de ${yearsBefore} år før. Så kan der blive færre nyuddannede at ansætte i årene efter.`,
    years: listAnd([yearSpans(admissions.years), ...[places.before, places.year].map(String)]),
    figures: figures(admissions, places),
    facts: {},
    claims: {
      nurses: claimOf(
        say`I ${lastYear} kom ${base.after} ind på sygeplejerskeuddannelsen i Region Sjælland, færre end i noget af de ${yearsBefore} år før.`,
        admissions.isLowest(NURSE),
        admissions.nurses.map(({ before }) => before),
      ),
      against: claimOf(
        say`Det var ${base.fewer} færre end i ${base.since} og ${latest.fewer} færre end året før.`,
        base.fewer.value > 0 && latest.fewer.value > 0 && latest.from === lastYear.value - 1,
      ),
      together: claimOf(
        say`De ${lowest} uddannelser optog tilsammen ${together.after}, ${together.fewer} færre end i ${together.since}. Det er et fald på ${together.share}.`,
        admissions.areLowest && together.change < 0,
      ),
      range: claimOf(
        say`Holdet af nye sygeplejersker var mellem ${range.least} og ${range.most} mindre end i de ${yearsBefore} år før.`,
        range.least.value < 0,
      ),
      latest: claimOf(
        say`Hele faldet kom på det sidste år: I ${latest.since} var holdet på ${latest.before}, større end i ${base.since}.`,
        latest.fewer.value > 0 && latest.before.value > base.before.value,
        [latest.fewer, base.before],
      ),
      steady: claimOf(
        say`For socialrådgiverne var det kun lige: ${steady.fewer} færre end i ${steady.since}, det laveste af de andre år.`,
        steady.isLeast && steady.fewer.value > 0 && -steady.share.value < 3,
        [steady.share],
      ),
      why: unread(
        READ.admissions,
        admissions.rows,
        "Tabellen siger ikke, hvorfor holdene blev mindre. Måske var der færre, der søgte. Måske var der færre pladser at søge. Det er ikke samme problem. I bilaget til punktet står tabellen, men ingen initiativer.",
      ),
      plan: claimOf(
        say`I ${yearSaid} skulle de ${places.places} nordjyske kommuner efter planen have ${places.all} lærepladser, præcis lige så mange som i ${beforeSaid}, i hver eneste kommune.`,
        places.isSame,
        [places.totalBefore],
      ),
      silent: unread(
        READ.places,
        places.rows,
        "Planen er en tabel uden tekst. Den siger ikke, hvem der har delt pladserne ud, eller hvad de er delt efter.",
      ),
      item: unread(
        READ.admissions,
        admissions.rows,
        "Tallene skulle drøftes i KKR Sjælland, hvor borgmestre og byrådsmedlemmer fra hele regionen mødes. Punktet hed »Temadrøftelse: Initiativer til at øge rekrutteringen til professionsuddannelserne«.",
      ),
      counted: unread(
        READ.admissions,
        admissions.rows,
        "Overskriften peger på ansøgerne. Tabellen tæller kun dem, der kom ind.",
      ),
      memo: unread(
        READ.admissions,
        admissions.rows,
        "Bilaget henviser til ministeriets notat om optaget. Det har vi ikke læst.",
      ),
    },
    short: [
      claimOf(
        say`I ${lastYear} kom der færre ind på alle ${lowest} uddannelser end i noget af de ${yearsBefore} år før.`,
        admissions.areLowest,
      ),
      claimOf(
        say`På sygeplejerskeuddannelsen kom ${base.after} ind, ${base.fewer} færre end i ${base.since} og ${latest.fewer} færre end året før.`,
        base.fewer.value > 0 && latest.fewer.value > 0 && latest.from === lastYear.value - 1,
      ),
      claimOf(
        say`I Nordjylland skulle hver eneste kommune have præcis lige så mange lærepladser på SOSU-uddannelserne i ${yearSaid} som i ${beforeSaid}.`,
        places.isSame,
      ),
    ],
    related: ["klar-til-uddannelse", "boern-og-regning"],
  };
}
