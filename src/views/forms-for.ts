import { isAdditive } from "../model/role.ts";
import { countedTwice } from "./counted-twice.ts";
import { labelOf } from "./label.ts";
import type { Resolved } from "./resolved.ts";
import { ROW_COUNT, type FormName } from "./view.ts";

/** What the forms are called on the site. */
export const FORM_TITLES: Record<FormName, string> = {
  soejler: "Søjler",
  stablet: "Stablede søjler",
  linjer: "Kurver",
  prikker: "Prikker",
  kort: "Kort",
  felter: "Flisekort",
  striber: "Fordeling",
  tavle: "Farvet tabel",
  tal: "Store tal",
};

const FEWEST_ON_MAP = 5;
const FEWEST_STROKES = 5;
const MOST_SERIES = 8;
/** Lines between two times are named at both ends. */
const MOST_SLOPES = 20;

const isTime = ({ x }: Resolved): boolean => x.column.role === "time";
const kommuner = ({ x }: Resolved): number => x.items.filter(({ kommunekode }) => kommunekode !== undefined).length;

function whyNoMap(resolved: Resolved): string | undefined {
  if (kommuner(resolved) < FEWEST_ON_MAP) return "et kort kræver tal for mindst fem kommuner.";
  if (resolved.series) return "et kort kan kun vise ét tal for hver kommune. Vælg én værdi i opdelingen.";
  return undefined;
}

function whyNotStacked({ series, view, measure, marks }: Resolved): string | undefined {
  if (!series) return UNDIVIDED;
  if (marks.length === 1) return LONE;
  if (view.shown !== "andel" && !isAdditive(measure.kind)) return "kun antal og beløb kan lægges oven på hinanden.";
  if (!series.column.disjoint && view.measure !== ROW_COUNT)
    return `værdierne i »${series.column.title}« er ikke dele af det samme.`;
  if (series.items.length > MOST_SERIES) return "der er for mange dele i hver søjle til at skelne dem.";
  const bars = [...Map.groupBy(marks, ({ x, facet }) => JSON.stringify([x, facet])).values()];
  const [twice] = bars.flatMap((members) => countedTwice(series.column, "series", members) ?? []);
  if (twice && view.measure !== ROW_COUNT)
    return `»${labelOf(series.column, twice.whole)}« rummer »${labelOf(series.column, twice.part)}«.`;
  return marks.some(({ value }) => value < 0) ? "der er negative tal." : undefined;
}

/** Whether there is one value, with nothing to be held against: a target, or the ends that it lies between. */
const isLone = ({ marks, view }: Resolved): boolean =>
  marks.length === 1 && view.target === undefined && marks.every(({ target, interval }) => !target && !interval);

const LONE = "der er kun ét tal.";
const UNDIVIDED = "figuren er ikke delt op. Vælg en opdeling.";

/** Why a form does not fit what is shown, as the end of a Danish sentence; undefined when it fits. */
export function whyNotForm(form: FormName, resolved: Resolved): string | undefined {
  const { x, series, facet, measure, view } = resolved;
  switch (form) {
    case "linjer":
      if (!isTime(resolved)) return "kurver kræver, at der er år langs den vandrette akse.";
      if (x.items.length < 2) return "der er kun ét tidspunkt.";
      if (view.measure === ROW_COUNT) return "et antal rækker er ikke målt år for år.";
      return series && series.items.length > (x.items.length === 2 ? MOST_SLOPES : MOST_SERIES)
        ? "der er for mange kurver til at skelne dem."
        : undefined;
    case "stablet":
      return whyNotStacked(resolved);
    case "kort":
    case "felter":
      return whyNoMap(resolved);
    case "striber":
      if (isTime(resolved)) return "en fordeling er over steder eller slags, ikke over år.";
      return series || x.items.length < FEWEST_STROKES
        ? "en fordeling kræver mindst fem tal uden opdeling."
        : undefined;
    case "tavle":
      if (isLone(resolved)) return LONE;
      if (facet) return "en farvet tabel har kun to sider.";
      return series ? undefined : UNDIVIDED;
    case "soejler":
      if (measure.kind === "score") return "point har ikke noget nul at måle fra.";
      if (isLone(resolved)) return LONE;
      return series && series.items.length > MOST_SERIES ? "der er for mange søjler i hver gruppe." : undefined;
    case "prikker":
      if (isLone(resolved)) return LONE;
      return series && series.items.length > MOST_SERIES ? "der er for mange prikker i hver række." : undefined;
    case "tal":
      return undefined;
  }
}
