import { capital } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { areDoubtedFor } from "../views/doubt-in.ts";
import type { Resolved } from "../views/resolved.ts";
import type { FileDoubt } from "../views/explored-table.ts";
import type { FormName } from "../views/view.ts";
import { MOST_NAMED } from "./extremes.ts";
import { isNamedMap } from "./kommune-map.ts";
import { markName } from "./mark-name.ts";
import { starredSums } from "./starred-sums.ts";

/** What is told of a doubt: its reason, and what a picture says of its hollow mark. */
export type SaidDoubt = Pick<FileDoubt, "reason" | "note">;

/** The forms that draw what is in doubt hollow. Numbers say at each of them why it is in doubt. */
const HOLLOW: readonly FormName[] = ["soejler", "stablet", "linjer", "prikker"];

/** Whether the numbers of a picture have a star where they are in doubt: on a map without numbers, that of one that is brought out. */
function isStarred({ view: { form, highlight }, marks, lacking = [] }: Resolved): boolean {
  if (form === "tavle" || form === "felter") return true;
  const isNamed = isNamedMap(marks.length + lacking.length);
  return form === "kort" && (isNamed || marks.some(({ x, doubt }) => doubt !== undefined && highlight.includes(x)));
}

/** What is said of what is in doubt where no mark is hollow: `* Usikkert tal: Aalborg.` Many are counted. */
function inWords(resolved: Resolved, { reason }: SaidDoubt): string {
  const { marks } = resolved;
  const doubted = marks.filter((mark) => areDoubtedFor([mark], reason));
  const who =
    doubted.length > MOST_NAMED
      ? `${doubted.length} af ${marks.length}`
      : listAnd(doubted.map((mark) => markName(resolved, mark)));
  return `${isStarred(resolved) ? "* " : ""}${capital(reason)}: ${who}.`;
}

/** What the hollow marks and the stars of a picture say, or what is in doubt where it has no mark that shows it. */
export function doubtNotes(resolved: Resolved, doubts: readonly SaidDoubt[]): string[] {
  const { form } = resolved.view;
  if (form === "tal") return [];
  const own = doubts.filter(({ reason }) => areDoubtedFor(resolved.marks, reason));
  const told = own.map((doubt) => (HOLLOW.includes(form) ? doubt.note : inWords(resolved, doubt)));
  return [...new Set(told), ...starredSums(resolved)];
}
