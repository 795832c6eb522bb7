import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { spelled } from "../../lib/format.ts";
import { listAnd } from "../../lib/list.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
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
  const { lastYear, peak, start, latest, range, steadiest, lowest, yearsBefore, together } = admissions;
  const { yearSaid, beforeSaid } = places;
  const unread = (papers: readonly string[], rows: readonly { kilde: string }[], sentence: string) =>
    readIn(papers, sourceIdsOf(rows), sentence);

  return {
    title: `Færre kom ind på alle ${spelled(admissions.educations.length)} velfærdsuddannelser i Region Sjælland`,
    standfirst: say`I ${lastYear} kom der færre nye ind på uddannelserne til sygeplejerske, lærer, pædagog og socialrådgiver end i noget af de ${yearsBefore} år før. Kommunerne og regionen skal ansætte dem, men kan ikke selv oprette studiepladserne.`,
    years: listAnd([yearSpans(admissions.years), ...[places.before, places.year].map(String)]),
    figures: figures(admissions, places),
    facts: {},
    claims: {
      nurses: claimOf(
        say`I ${lastYear} kom ${peak.after} ind på sygeplejerskeuddannelsen i Region Sjælland, færre end i noget af de ${yearsBefore} år før.`,
        admissions.isLowest(NURSE),
        admissions.nurses.map(({ before }) => before),
      ),
      against: claimOf(
        say`Det var ${start.fewer} færre end i ${start.from} og ${peak.fewer} færre end i ${peak.from}, da der var flest.`,
        start.fewer.value > 0 && start.from !== peak.from,
      ),
      together: claimOf(
        say`De ${lowest} uddannelser optog tilsammen ${together.after}. Da der var flest, i ${together.year}, var det ${together.before}. Forskellen er ${admissions.togetherFewer} mennesker.`,
        admissions.areLowest && admissions.togetherFewer.value > 0,
      ),
      range: claimOf(
        say`Faldet afhænger af, hvilket år man regner fra: For sygeplejerskerne var det mellem ${range.least} og ${range.most}.`,
        range.least.value < 0,
      ),
      latest: claimOf(
        say`Det meste af faldet kom på det sidste år: Fra ${latest.from} til ${lastYear} blev holdet ${latest.fewer} mindre.`,
        latest.fewer.value > start.fewer.value / 2 && latest.fewer.value > peak.fewer.value / 2,
        [start.fewer, peak.fewer],
      ),
      steadiest: claimOf(
        say`Mindst var faldet for socialrådgiverne: ${steadiest.after} mod ${steadiest.before} i ${peak.from}.`,
        steadiest.education === "Socialrådgiver" && steadiest.change < 0,
        admissions.falls.map(({ share }) => share),
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
        "Det lyder, som om det er ansøgere, der mangler. Tabellen viser det ikke: Den tæller kun dem, der kom ind.",
      ),
      memo: unread(
        READ.admissions,
        admissions.rows,
        "Bilaget henviser til et notat om velfærdsuddannelserne fra ministeriet. Svaret står måske dér, men notatet har vi ikke læst.",
      ),
    },
    short: [
      claimOf(
        say`I ${lastYear} kom der færre ind på alle ${lowest} uddannelser end i noget af de ${yearsBefore} år før.`,
        admissions.areLowest,
      ),
      claimOf(
        say`På sygeplejerskeuddannelsen var der ${peak.after}, ${start.fewer} færre end i ${start.from} og ${peak.fewer} færre end i ${peak.from}.`,
        admissions.isLowest(NURSE),
      ),
      claimOf(
        say`I Nordjylland fik hver eneste kommune præcis lige så mange lærepladser på SOSU-uddannelserne i planen for ${yearSaid} som i ${beforeSaid}.`,
        places.isSame,
      ),
    ],
    related: ["klar-til-uddannelse", "boern-og-regning"],
  };
}
