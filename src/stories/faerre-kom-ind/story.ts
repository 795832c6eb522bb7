import { readIn } from "../../analysis/read-in.ts";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { capital, spelled } from "../../lib/format.ts";
import { isBetween } from "../../lib/is-between.ts";
import { yearSpans } from "../../lib/year-spans.ts";
import { perInhabitants } from "../../model/per-inhabitants.ts";
import { claimOf } from "../../model/story.ts";
import type { Tables } from "../../model/tables.ts";
import type { Theme } from "../../model/themes.ts";
import { say } from "../../model/words.ts";
import type { Told } from "../tell.ts";
import { toldAdmissions } from "./admissions.ts";
import { figures } from "./figures.ts";
import { toldPlaces } from "./places.ts";

export const theme: Theme = "uddannelse";

/** The papers that were read for what they do not say. */
const READ = { admissions: ["kkr-sjaelland-2022-09"], places: ["kkr-nordjylland-2024-09"] };

/** The story as the tables have it. Throws where they lack what it is about. */
export function tell(tables: Tables): Told {
  const admissions = toldAdmissions(tables);
  const places = toldPlaces(tables);
  const { last, lastYear, peak, start, range, steadiest, lowest, yearsInAll, yearsBefore, together } = admissions;
  const { yearSaid, beforeSaid, top, bottom, highest } = places;
  const gap = spelled(last - peak.from);
  const isAFifth = isBetween(peak.share.value, -22, -18);
  const unread = (papers: readonly string[], rows: readonly { kilde: string }[], sentence: string) =>
    readIn(papers, sourceIdsOf(rows), sentence);

  return {
    title: `En femtedel færre nye sygeplejestuderende på ${gap} år`,
    standfirst:
      "I Region Sjælland kommer der også færre ind for at blive lærer, pædagog og socialrådgiver. " +
      "I Nordjylland er planen for SOSU-elever den samme som året før.",
    years: `${yearSpans(admissions.years)} og ${yearSpans([places.before, places.year])}, indbyggere fra ${places.counted}`,
    figures: figures(admissions, places),
    facts: {},
    claims: {
      nurses: claimOf(
        say`I ${lastYear} kom ${peak.after} ind på sygeplejerskeuddannelsen i Region Sjælland. ${capital(gap)} år før var det ${peak.before}. Det er ${peak.fewer} færre, et fald på ${peak.share}.`,
        isAFifth,
      ),
      start: claimOf(
        say`Dengang var tallet det højeste i de ${yearsInAll} år, vi har tal for. Men også sammenlignet med ${start.from} er der ${start.fewer} færre.`,
        start.fewer.value > 0 && start.from !== peak.from,
      ),
      lowest: claimOf(
        say`Alle ${lowest} uddannelser optog færre i ${lastYear} end i noget af de ${yearsBefore} år før.`,
        admissions.isLowest,
      ),
      together: claimOf(
        say`Tilsammen kom ${together.after} ind. Da der var flest, i ${together.year}, var det ${together.before}. Forskellen er ${admissions.togetherFewer} mennesker.`,
        admissions.togetherFewer.value > 0,
      ),
      range: claimOf(
        say`For sygeplejerskerne er faldet mellem ${range.least} og ${range.most}, alt efter hvilket år man begynder i.`,
        range.least.value < 0,
      ),
      steadiest: claimOf(
        say`Socialrådgiverne holder bedst fast: ${steadiest.after} mod ${steadiest.before} i ${peak.from}.`,
        steadiest.education === "Socialrådgiver" && steadiest.change < 0,
        admissions.falls.map(({ share }) => share),
      ),
      why: unread(
        READ.admissions,
        admissions.rows,
        "Tabellen siger ikke, hvorfor. Måske var der færre, der søgte. Måske var der færre pladser at søge. Begge dele giver et lille hold, men det er ikke samme problem.",
      ),
      plan: claimOf(
        say`I ${yearSaid} skal de ${places.places} nordjyske kommuner efter planen have ${places.all} lærepladser, ${places.helpers} til hjælpere og ${places.assistants} til assistenter. Det er de samme tal som i ${beforeSaid}.`,
        places.isSame,
        [places.totalBefore],
      ),
      each: claimOf("Ikke én kommune får en plads mere eller mindre på nogen af de to uddannelser.", places.isSame, [
        places.all,
        places.totalBefore,
      ]),
      size: claimOf(
        say`Pladserne følger ikke bare folketallet. ${highest} skal have ${top.rate} pladser ${perInhabitants("")}, ${bottom.name} kun ${bottom.rate}.`,
        bottom.rate.value < 0.8 * top.rate.value && places.planned.every(({ rate }) => rate.value >= bottom.rate.value),
      ),
      silent: unread(
        READ.places,
        places.rows,
        "Det kan der være gode grunde til, men bilaget er en tabel uden tekst. Det siger ikke, hvem der har delt pladserne ud, hvad de er delt efter, eller om der kommer elever til dem.",
      ),
      meeting: unread(
        READ.admissions,
        admissions.rows,
        "Tallene fra Sjælland blev lagt frem, da kommunerne i KKR Sjælland skulle tale om, hvordan de får flere ind på uddannelserne. I det bilag, vi har læst, står tabellen, men ingen forslag.",
      ),
    },
    short: [
      claimOf(
        say`${peak.after} kom ind på sygeplejerskeuddannelsen i Region Sjælland i ${lastYear}, ${peak.fewer} færre end i ${peak.from}.`,
        isAFifth,
      ),
      claimOf(
        say`Også lærer-, pædagog- og socialrådgiveruddannelsen optog færre end i noget af de ${yearsBefore} år før.`,
        admissions.isLowest,
        [lowest],
      ),
      claimOf(
        say`I Nordjylland er de ${places.all} lærepladser til SOSU-elever i ${yearSaid} fordelt præcis som i ${beforeSaid}.`,
        places.isSame,
      ),
    ],
    related: ["klar-til-uddannelse", "boern-og-regning"],
  };
}
