import { isRefusal } from "../views/refusal.ts";
import { standingColumn } from "../views/standing-column.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { FormName, View } from "../views/view.ts";
import { answerOf } from "./answer.ts";
import { codeOptions, type Option } from "./options.ts";

/** The forms in which nothing stands out, and those in which municipalities alone can. */
const PLAIN: readonly FormName[] = ["tal"];
const OF_KOMMUNER: readonly FormName[] = ["kort", "felter"];

/** What may stand out in a figure: what is drawn in it, where there are several and the form shows the difference. */
export function standingOptions(table: ExploredTable, view: View): Option[] {
  const answer = answerOf(table, view);
  const standing = standingColumn(table, view);
  if (isRefusal(answer) || standing.role === "time" || PLAIN.includes(view.form)) return [];
  const channel = [answer.x, answer.series].find((one) => one?.column.name === standing.name);
  const onMap = OF_KOMMUNER.includes(view.form);
  const items = channel?.items.filter(({ kommunekode }) => !onMap || kommunekode !== undefined);
  const drawn = new Set(items?.map(({ code }) => code));
  return drawn.size > 1 ? codeOptions(table, standing).filter(({ value }) => drawn.has(value)) : [];
}
