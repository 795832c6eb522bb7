import { max } from "d3";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { countOf } from "../../analysis/trace.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import maal from "../../datasets/erhvervshus-maal.ts";
import resultatmaal from "../../datasets/erhvervshus-resultatmaal.ts";
import { number, percent, spelledAlike } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

export type Aim = RowOf<typeof resultatmaal>;

/** The house whose contract is told of as a later one. */
export const LATER_HOUSE = "Erhvervshus Sjælland";
/** Who judges the national goals. */
const AGENCY = "Erhvervsstyrelsen";
const SCORE = "Net Promoter Score";
const EFFECT = /^Virksomheder, der i høj grad forventer/;
const LONG_COURSES = "Lange forløb i alt";
const HALF = "1. halvår";
const EXPECTED = "Huset forventer at nå målet.";
/** Results that are of one of two groups of firms stand for no goal of their own. */
const PARTS: readonly string[] = ["drift", "vaekst"];

/** The national goals of the newest contract with the later house: what was asked, what came of it halfway, and what else was asked of more than the year before. */
export function toldNext(tables: Tables) {
  const contracts = tables.rowsOf(resultatmaal).filter(({ erhvervshus }) => erhvervshus === LATER_HOUSE);
  const halves = contracts.filter(
    ({ periode, resultat, krav }) => periode === HALF && resultat !== null && krav !== null,
  );
  const aar = needed(
    max(halves, (row) => row.aar),
    `resultater for ${LATER_HOUSE} efter et halvt år`,
  );
  const nationalRows = tables
    .rowsOf(maal)
    .filter((row) => row.erhvervshus === LATER_HOUSE && row.aar === aar && row.niveau === "nationalt");
  const national = nationalRows.map(({ nr }) => String(nr));
  const byAgency = nationalRows.filter(({ opgoeres_af }) => opgoeres_af?.includes(AGENCY));
  const [agencyText, nationalText] = spelledAlike(byAgency.length, nationalRows.length);
  const goals = (some: typeof nationalRows, column: "niveau" | "opgoeres_af", what: string, text: string): ValueFact =>
    factOf(
      countOf(
        some.flatMap(({ nr }) => tracer(maal, nationalRows).cells(column, { nr })),
        "mål",
      ),
      `${what}: Sjælland, ${aar}`,
      () => text,
    );
  const rows = halves.filter(
    (row) => row.aar === aar && !PARTS.includes(row.segment) && national.includes(row.nr.split(".")[0] ?? ""),
  );
  const short = rows.filter(({ resultat, krav }) => (resultat ?? 0) < (krav ?? 0));
  const trace = tracer(resultatmaal, rows);
  const [shortText, allText] = spelledAlike(short.length, rows.length);
  const counted = (some: readonly Aim[], what: string, text: string): ValueFact =>
    factOf(
      countOf(
        some.flatMap(({ nr, segment }) => trace.cells("resultat", { nr, segment })),
        "mål",
      ),
      `${what}: Sjælland, ${aar}`,
      () => text,
    );
  const cell = (row: Aim, column: "krav" | "tidligere" | "resultat", what: string, format = percent): ValueFact =>
    factOf(tracedCell(resultatmaal, row, column), `${what}: Sjælland, ${aar}`, format);
  const effect = needed(
    rows.find(({ maal: name }) => EFFECT.test(name)),
    "et krav til den effekt, virksomhederne på Sjælland venter",
  );
  const score = needed(
    rows.find(({ maal: name }) => name === SCORE),
    "et krav til scoren på Sjælland",
  );
  const courses = needed(
    contracts.find((row) => row.aar === aar && row.maal === LONG_COURSES),
    "et krav til antallet af lange forløb på Sjælland",
  );
  /** What was asked, and what was asked the year before. */
  const raised = (row: Aim, what: string, format = percent) => ({
    asked: cell(row, "krav", `${what}, krav`, format),
    before: cell(row, "tidligere", `${what}, krav året før`, format),
    isYearBefore: row.tidligere_hvad === `mål i ${aar - 1}`,
  });

  return {
    ...{ rows, short, sources: sourceIdsOf([courses, ...rows]) },
    contract: yearFact(trace, aar, `Året for kontrakten med ${LATER_HOUSE}`),
    all: counted(rows, "Nationale mål, der var gjort op ved halvåret", allText),
    shortOf: counted(short, "Nationale mål under kravet ved halvåret", shortText),
    isExpected: short.every(({ kommentar }) => kommentar === EXPECTED),
    national: goals(nationalRows, "niveau", "Nationale mål", nationalText),
    byAgency: goals(byAgency, "opgoeres_af", `Nationale mål, ${AGENCY} helt eller delvis gør op`, agencyText),
    goalSources: sourceIdsOf(nationalRows),
    score: cell(score, "krav", "Score, krav", number),
    effect: raised(effect, "Ventet effekt i høj grad"),
    courses: raised(courses, "Lange forløb", number),
  };
}

export type ToldNext = ReturnType<typeof toldNext>;
