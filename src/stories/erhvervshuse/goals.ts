import { countOf, countWhere } from "../../analysis/trace.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import maal from "../../datasets/erhvervshus-maal.ts";
import resultatmaal from "../../datasets/erhvervshus-resultatmaal.ts";
import { lowerFirst, number, percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import type { CellAddress } from "../../model/traced.ts";

export type Goal = RowOf<typeof maal>;
export type Result = RowOf<typeof resultatmaal>;

/** The house that the story begins with. */
export const HOUSE = "Erhvervshus Nordjylland";

const REACHED = 100;
/** What it took in a few words, by how a criterion begins; a goal that the answers of firms decide says that. */
const ENOUGH: readonly (readonly [begins: string, enough: string])[] = [
  ["Husene har en fælles visuel identitet", "ens udseende, digital indgang"],
  ["Der er en klar kommunikations- og kendskabsstrategi", "en strategi for at blive kendt"],
  ["Huset har afrapporteret", "en rapport med statistik"],
  ["De fire aftalte indsatser", "fire aftalte indsatser"],
  ["Huset har redegjort skriftligt", "en skriftlig redegørelse"],
  ["Der er en ny samarbejdsmodel", "en ny model"],
];

/** What is met when a paper lies there, as the rows write it. */
const PAPER = /strategi|afrapporteret|redegjort/;
/** How the results are written: a score has no unit of its own. */
const WRITTEN: Record<string, (value: number) => string> = { "pct.": percent };

/** A goal that the answers of firms decide: what it asks for, and what came of it. */
export interface NumericGoal {
  row: Result;
  asked: ValueFact;
  got: ValueFact;
  /** What it took, in a few words. */
  enough: string;
}

/** The goals of the newest contract that the house has reported on, who judged them, and what they asked for. */
export function toldGoals(tables: Tables) {
  const own = tables.rowsOf(maal).filter((row) => row.erhvervshus === HOUSE && row.maalopfyldelse_pct !== null);
  const aar = Math.max(...own.map((row) => row.aar));
  const rows = own.filter((row) => row.aar === aar);
  needed(rows[0], `mål, som ${HOUSE} selv har gjort op`);
  const results = tables.rowsOf(resultatmaal).filter((row) => row.aar === aar && row.erhvervshus === HOUSE);
  const trace = tracer(maal, rows);
  const cellsOf = (column: keyof Goal & string, some: readonly Goal[]): CellAddress[] =>
    some.flatMap(({ nr }) => trace.cells(column, { nr }));
  const counted = (what: string, column: keyof Goal & string, holds: (goal: Goal) => boolean): ValueFact =>
    factOf(countOf(cellsOf(column, rows.filter(holds)), "mål"), `${what}, ${HOUSE}, ${aar}`, spelled);

  const numericOf = ({ nr }: Goal): NumericGoal | undefined => {
    const row = results.find((one) => one.nr === String(nr) && one.segment === "alle" && one.krav !== null);
    if (!row) return undefined;
    const fact = (column: "krav" | "resultat", what: string) =>
      factOf(tracedCell(resultatmaal, row, column), `${what}: ${row.maal}, ${aar}`, WRITTEN[row.enhed] ?? number);
    const asked = fact("krav", "Krav");
    const enough =
      row.enhed === "pct."
        ? `mindst ${asked.text} af virksomhederne oplever effekt`
        : `virksomhedernes score er mindst ${asked.text}`;
    return { row, asked, enough, got: fact("resultat", "Resultat") };
  };
  const alike = rows.filter((goal) => rows.some((other) => other !== goal && other.opfyldt_naar === goal.opfyldt_naar));

  return {
    ...{ aar, rows, results, numericOf },
    year: yearFact(trace, aar, `Året for kontrakten med ${HOUSE}`),
    all: counted("Mål i kontrakten", "maal", () => true),
    reached: factOf(
      countWhere(
        rows,
        ({ maalopfyldelse_pct }) => maalopfyldelse_pct === REACHED,
        ({ nr }) => [trace.one("maalopfyldelse_pct", { nr })],
        "mål",
      ),
      `Mål, huset skriver er nået, ${HOUSE}, ${aar}`,
      spelled,
    ),
    byItself: counted("Mål, huset selv gør op", "opgoeres_af", ({ opgoeres_af }) => opgoeres_af === HOUSE),
    national: counted("Nationale mål", "niveau", ({ niveau }) => niveau === "nationalt"),
    own: counted("Mål, der ikke er fælles for husene", "niveau", ({ niveau }) => niveau === "regionalt"),
    papers: counted("Mål, der er nået med et dokument", "opfyldt_naar", ({ opfyldt_naar }) =>
      PAPER.test(opfyldt_naar ?? ""),
    ),
    byFirms: counted("Mål, som virksomhedernes svar afgjorde", "opfyldt_naar", (goal) => numericOf(goal) !== undefined),
    /** The goals that the answers of firms decide. */
    numeric: rows.flatMap((goal) => numericOf(goal) ?? []),
    /** The goals that are met by the same, in the same words, as another. */
    alike: {
      rows: alike,
      count: counted("Mål med ordret det samme krav", "opfyldt_naar", (one) => alike.includes(one)),
    },
  };
}

/** What a goal took in a few words, or its whole criterion where none are known: with what it was about, where others took the same. */
export function enoughFor({ maal: name, opfyldt_naar }: Goal, alike: readonly Goal[] = []): string {
  const enough =
    ENOUGH.find(([begins]) => opfyldt_naar?.startsWith(begins))?.[1] ??
    lowerFirst(needed(opfyldt_naar, "hvornår et mål er nået"));
  return alike.some(({ maal: other }) => other === name) ? `${lowerFirst(name)}: ${enough}` : enough;
}

export type ToldGoals = ReturnType<typeof toldGoals>;
