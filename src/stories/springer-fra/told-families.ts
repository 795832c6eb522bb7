import { max } from "d3";
import gennemsnitspris from "../../datasets/gennemsnitspris-pr-plejefamilie.ts";
import noegletal from "../../datasets/tilsynets-noegletal.ts";
import nygodkendelser from "../../datasets/nygodkendelser.ts";
import udvikling from "../../datasets/tilsynets-udvikling.ts";
import { computed, differenceOf, shareOf, sumOf } from "../../analysis/trace.ts";
import { tracer } from "../../analysis/tracer.ts";
import { number, percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { toldApplications, type Ended } from "./applications.ts";
import { otherShareOf } from "./other-share.ts";
import { ownWish, stockOf, stoppedIn } from "./families.ts";

interface Delayed {
  late: ValueFact;
  /** The share withdrawn with them counted. */
  share: ValueFact;
  /** The share that ended without an approval, with them counted. */
  unapproved: ValueFact;
  /** Those approved with them. */
  approved: ValueFact;
}

/** Nord's families that were only approved after the year, since papers were missing. */
function delayedIn(tables: Tables, { aar, all, approved, refused, withdrawn }: Ended): Delayed | undefined {
  const rows = tables.rowsOf(noegletal);
  needed(rows[0], "socialtilsynenes øvrige nøgletal");
  const late = rows.find(
    (row) => row.tilsyn === "Nord" && row.aar === aar && row.noegletal.includes("straffeattester manglede"),
  );
  if (!late) return undefined;
  const value = tracer(noegletal, [late]).one("vaerdi", { aar });
  const also = { ...value, unit: all.account.unit };
  const whole = sumOf([all.account, also]);
  return {
    late: factOf(value, `Plejefamilier, hvis godkendelse blev forsinket af straffeattester: Nord, ${aar}`, spelled),
    share: factOf(
      shareOf(withdrawn.account, whole),
      `Ansøgninger trukket tilbage, andel med de forsinkede talt med: Nord, ${aar}`,
      percent,
    ),
    unapproved: factOf(
      shareOf(sumOf([refused.account, withdrawn.account]), whole),
      `Ansøgninger uden godkendelse, andel med de forsinkede talt med: Nord, ${aar}`,
      percent,
    ),
    approved: factOf(
      sumOf([approved.account, also]),
      `Godkendte ansøgninger med de forsinkede talt med: Nord, ${aar}`,
      number,
    ),
  };
}

/** What Nord's newest budget expects, beside the families that there were; undefined where it is of no later year. */
function expectedAfter(tables: Tables, stock: ValueFact, { aar }: Ended) {
  const rows = tables.rowsOf(gennemsnitspris).filter(({ prisniveau }) => prisniveau === "løbende");
  const year = needed(
    max(rows, (row) => row.aar),
    "budgetter for plejefamilier i Socialtilsyn Nord",
  );
  if (year <= aar) return undefined;
  const trace = tracer(gennemsnitspris, rows);
  const families = trace.one("plejefamilier", { aar: year });
  return {
    aar: year,
    families: factOf(families, `Plejefamilier, som budgettet regner med: Nord, ${year}`, number),
    more: factOf(
      differenceOf(stock.account, families),
      `Plejefamilier, flere end ved udgangen af ${aar}: budget, Nord, ${year}`,
      number,
    ),
    approvals: factOf(
      trace.one("nygodkendelser", { aar: year }),
      `Nygodkendelser, som budgettet regner med: Nord, ${year}`,
      number,
    ),
  };
}

/** By how much the applications that Øst finished in a year were more than in the year before, as its report says. */
const finishedMore = (tables: Tables, aar: number): ValueFact =>
  factOf(
    tracer(udvikling, tables.rowsOf(udvikling)).one("udvikling", {
      ...{ tilsyn: "Øst", aar, omraade: "plejefamilier", forhold: "Færdigbehandlede ansøgninger om godkendelse" },
    }),
    `Færdigbehandlede ansøgninger fra plejefamilier, stigning fra året før: Øst, ${aar}`,
    percent,
  );

/** How many withdrew in Øst the year before, as the rise that its report tells makes them, and how many were approved. */
function eastBefore(tables: Tables, { aar, withdrawn }: Ended) {
  const rise = tracer(udvikling, tables.rowsOf(udvikling)).one("udvikling", {
    ...{ tilsyn: "Øst", aar, omraade: "plejefamilier", forhold: "Ansøgninger trukket tilbage" },
  });
  const gone = computed(
    withdrawn.value / (1 + rise.value / 100),
    withdrawn.account.unit,
    [withdrawn.account, rise],
    `${withdrawn.text} / (1 + ${number(rise.value)} / 100)`,
  );
  const approved = tracer(nygodkendelser, tables.rowsOf(nygodkendelser)).one("ansoegninger", {
    ...{ tilsyn: "Øst", aar: aar - 1, type: "plejefamilier", udfald: "godkendt" },
  });
  return {
    withdrawn: factOf(gone, `Ansøgninger trukket tilbage: plejefamilier, Øst, ${aar - 1}`, number),
    approved: factOf(approved, `Godkendte ansøgninger: plejefamilier, Øst, ${aar - 1}`, number),
  };
}

/** All that the prose and the figures need. Throws a MissingError where the tables lack it. */
export function toldFamilies(tables: Tables) {
  const applications = toldApplications(tables);
  const { after, east } = applications;
  const north = stockOf(tables, "Nord");
  return {
    applications,
    delayed: delayedIn(tables, after),
    expected: expectedAfter(tables, north.inYear(north.last), after),
    wished: ownWish(tables, after.aar),
    stopped: ({ tilsyn, aar }: Pick<Ended, "tilsyn" | "aar">) => stoppedIn(tables, tilsyn, aar),
    finishedMore: finishedMore(tables, east.aar),
    eastBefore: eastBefore(tables, east),
    otherShare: otherShareOf(tables, east),
    north,
    east: stockOf(tables, "Øst"),
  };
}

export type Families = ReturnType<typeof toldFamilies>;
