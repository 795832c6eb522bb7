import { markedLines } from "./marked-lines.ts";
import accounts from "../styles/accounts.css?inline";
import dataTable from "../styles/data-table.css?inline";
import doors from "../styles/doors.css?inline";
import entries from "../styles/entries.css?inline";
import explorer from "../styles/explorer.css?inline";
import full from "../styles/full.css?inline";
import glance from "../styles/glance.css?inline";
import inShort from "../styles/in-short.css?inline";
import kicker from "../styles/kicker.css?inline";
import leadStories from "../styles/lead-story.css?inline";
import method from "../styles/method.css?inline";
import myKommune from "../styles/my-kommune.css?inline";
import ownKommune from "../styles/own-kommune.css?inline";
import placeMarks from "../styles/place-marks.css?inline";
import badges from "../styles/row-badges.css?inline";
import beside from "../styles/row-beside.css?inline";
import dated from "../styles/row-dated.css?inline";
import figureWords from "../styles/figure-words.css?inline";
import figures from "../styles/row-figures.css?inline";
import links from "../styles/row-links.css?inline";
import rowUses from "../styles/row-uses.css?inline";
import lists from "../styles/row-lists.css?inline";
import matrices from "../styles/row-matrix.css?inline";
import sourceLines from "../styles/source-lines.css?inline";
import members from "../styles/row-members.css?inline";
import shortFacts from "../styles/short-facts.css?inline";
import steps from "../styles/steps.css?inline";
import subjectRows from "../styles/subject-rows.css?inline";
import tablePages from "../styles/table-pages.css?inline";
import tableSort from "../styles/table-sort.css?inline";
import tableTools from "../styles/table-tools.css?inline";
import textAndNumbers from "../styles/text-and-numbers.css?inline";
import views from "../styles/views.css?inline";

/** The sheets of what stands on some pages only, each with the class by which it is found there. They come before those of every page. */
const SHEETS: readonly [found: RegExp, sheet: string][] = [
  [/class="(?:tal|account)/, accounts],
  [/class="(?:kicker|search-results)/, kicker],
  [/class="in-short/, inShort],
  [/class="glance/, glance],
  [/class="method/, method],
  [/class="figure steps/, steps],
  [/class="doors/, doors],
  [/class="own-kommune/, ownKommune],
  [/class="my-kommune/, myKommune],
  [/class="explorer/, explorer],
  [/class="[^"]*\bfull\b/, full],
  [/ data-k="|class="compare/, placeMarks],
  [/class="(?:[^"]* )?(?:cards|entries|card-title)\b/, entries],
  [/class="views/, views],
  [/class="still/, leadStories],
  [/class="(?:measure|figure-lead|figure-view)"/, figureWords],
  [/class="(?:key-values|columns-list)/, shortFacts],
  [/class="data-table/, dataTable],
  [/class="data-table/, tableSort],
  [/class="subject/, subjectRows],
  [/class="table-pages/, tablePages],
  [/class="table-tools/, tableTools],
  [/class="(?:row-link|where)/, links],
  [/class="row-use|<td class="where/, rowUses],
  [/class="row-list/, lists],
  [/class="row-entries (?:plain|dated)/, beside],
  [/class="row-entries dated/, dated],
  [/class="row-entries figures/, figures],
  [/class="badge/, badges],
  [/class="matrix/, matrices],
  [/class="member-map/, members],
  [/class="[^"]*\bsource-lines\b/, sourceLines],
  [/class="[^"]*\btext-and-numbers\b/, textAndNumbers],
];

/** The style that the content of a page needs besides what every page has: a reader is spared the rest. */
export const ownStyle = (content: string): string =>
  SHEETS.filter(([found]) => found.test(content))
    .map(([, sheet]) => sheet)
    .join("") + markedLines(content);
