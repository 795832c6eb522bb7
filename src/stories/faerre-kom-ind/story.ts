import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { spelled } from "../../lib/format.ts";
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
    title: `Færrest nye sygeplejestuderende i ${spelled(admissions.years.length)} år i Region Sjælland`,
    standfirst: say`Også til lærer, pædagog og socialrådgiver kom der færre ind i ${lastYear} end i noget af de ${yearsBefore} år før. Kommunerne skal ansætte dem, men kan ikke selv oprette studiepladserne.`,
    years: `${yearSpans(admissions.years)} og ${yearSpans([places.before, places.year])}`,
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
      lowest: claimOf(
        say`Alle ${lowest} uddannelser optog færre i ${lastYear} end i noget af de ${yearsBefore} år før.`,
        admissions.areLowest,
      ),
      together: claimOf(
        say`Tilsammen kom ${together.after} ind. Da der var flest, i ${together.year}, var det ${together.before}. Forskellen er ${admissions.togetherFewer} mennesker.`,
        admissions.togetherFewer.value > 0,
      ),
      range: claimOf(
        say`For sygeplejerskerne var faldet mellem ${range.least} og ${range.most}, alt efter hvilket år man begynder i.`,
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
        "Tabellen siger ikke, hvorfor. Måske var der færre, der søgte. Måske var der færre pladser at søge. Begge dele giver et lille hold, men det er ikke samme problem.",
      ),
      plan: claimOf(
        say`I ${yearSaid} skulle de ${places.places} nordjyske kommuner efter planen have ${places.all} lærepladser, lige så mange som i ${beforeSaid}.`,
        places.isSame,
        [places.totalBefore],
      ),
      each: claimOf("Ikke én kommune fik en plads mere eller mindre på nogen af de to uddannelser.", places.isSame, [
        places.all,
        places.totalBefore,
      ]),
      silent: unread(
        READ.places,
        places.rows,
        "Det kan der være gode grunde til, men planen er en tabel uden tekst. Den siger ikke, hvem der har delt pladserne ud, eller hvad de er delt efter.",
      ),
      meeting: unread(
        READ.admissions,
        admissions.rows,
        "Tallene fra Region Sjælland blev lagt frem for KKR Sjælland, hvor borgmestre og byrådsmedlemmer fra hele regionen mødes. De skulle tale om, hvordan flere kan komme ind på uddannelserne. I det bilag, vi har læst, står tabellen, men ingen forslag.",
      ),
    },
    short: [
      claimOf(
        say`${peak.after} kom ind på sygeplejerskeuddannelsen i Region Sjælland i ${lastYear}, ${start.fewer} færre end i ${start.from} og ${peak.fewer} færre end i ${peak.from}.`,
        admissions.isLowest(NURSE),
      ),
      claimOf(
        say`Også lærer-, pædagog- og socialrådgiveruddannelsen optog færre end i noget af de ${yearsBefore} år før.`,
        admissions.areLowest,
        [lowest],
      ),
      claimOf(
        say`I Nordjylland var de ${places.all} lærepladser til SOSU-elever i ${yearSaid} fordelt præcis som i ${beforeSaid}.`,
        places.isSame,
      ),
    ],
    related: ["klar-til-uddannelse", "boern-og-regning"],
  };
}
