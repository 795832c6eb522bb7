import { capital } from "../lib/format.ts";
import { listAnd } from "../lib/list.ts";
import { offMapWords } from "./forms/off-map.ts";
import { areFlat, OWN_SCALES } from "./forms/own-scales.ts";
import { shownBreaks } from "./shown-breaks.ts";
import { atTime } from "./time-words.ts";
import { labelIn, markName } from "./mark-name.ts";
import type { Resolved } from "../views/resolved.ts";

/**
 * What a picture shows besides its values, in sentences: what was to be reached and by whom, breaks, values in doubt, and what is
 * not on a map. `told`: whether each value has been told with its doubt already.
 */
export function remarks(resolved: Resolved, told = false): string[] {
  return [
    ...targetWords(resolved),
    ...rowTargetWords(resolved),
    ...breakWords(resolved),
    ...(told ? [] : doubtWords(resolved)),
    ...mapWords(resolved),
    ...(areFlat(resolved) ? [OWN_SCALES] : []),
  ];
}

/** How many of so many, as a sentence begins: `Ingen af 6`, `Alle 6`, `4 af 6`. */
const partOf = (some: number, of: number): string =>
  some === 0 ? `Ingen af ${of}` : some === of ? `Alle ${of}` : `${some} af ${of}`;

/** How many reach a line. A single one is not counted. */
const reached = (some: number, of: number): string =>
  of === 1 ? `Tallet ligger ${some === 0 ? "under" : "på eller over"}` : `${partOf(some, of)} ligger på eller over`;

function targetWords({ view: { target }, marks }: Resolved): string[] {
  if (!target) return [];
  const clear = marks.filter(({ interval }) => interval && interval[0] > target.value).length;
  const bounded = marks.some(({ interval }) => interval);
  const over = marks.filter(({ value }) => value >= target.value).length;
  return [
    `Stiplet linje: ${target.label}.`,
    `${reached(over, marks.length)} den${bounded && over > 0 ? `, ${clear === 0 ? "ingen" : clear === marks.length ? "alle" : clear} med hele usikkerheden over` : ""}.`,
  ];
}

function rowTargetWords({ beside: { target: title }, marks }: Resolved): string[] {
  if (title === undefined) return [];
  const measured = marks.filter(({ target }) => target !== undefined);
  const over = measured.filter(({ value, target }) => target !== undefined && value >= target).length;
  return [`Streg: ${title}. ${reached(over, measured.length)} stregen.`];
}

/** `Nord mangler 2020`, `Skærpet tilsyn, Nord: brud i 2017, nu pr. påbegyndt måned`. */
function breakWords(resolved: Resolved): string[] {
  const { x, series, facet } = resolved;
  return shownBreaks(resolved).map((one) => {
    const names = [labelIn(facet, one.facet ?? ""), labelIn(series, one.series ?? "")].filter(
      (name) => name !== undefined,
    );
    const where = names.join(", ");
    const label = labelIn(x, one.at) ?? one.at;
    if (!("reason" in one)) return where === "" ? `${label} mangler.` : `${where} mangler ${label}.`;
    const at = atTime(label) ?? `ved ${label}`;
    return where === "" ? `Brud ${at}: ${one.reason}.` : `${where}: brud ${at}, ${one.reason}.`;
  });
}

/** Marks in doubt by their reason. */
function doubtWords(resolved: Resolved): string[] {
  const doubtful = resolved.marks.filter(({ doubt }) => doubt !== undefined);
  return [...Map.groupBy(doubtful, ({ doubt }) => doubt ?? "")].map(
    ([reason, members]) => `${capital(reason)}: ${listAnd(members.map((mark) => markName(resolved, mark)))}.`,
  );
}

function mapWords(resolved: Resolved): string[] {
  const { form } = resolved.view;
  return form === "kort" || form === "felter" ? [offMapWords(resolved) ?? ""].filter((words) => words !== "") : [];
}
