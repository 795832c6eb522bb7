import sagsbehandlingstid from "../../datasets/sagsbehandlingstid.ts";
import noegletal from "../../datasets/tilsynets-noegletal.ts";
import udvikling from "../../datasets/tilsynets-udvikling.ts";
import { shareOf, sumOf } from "../../analysis/trace.ts";
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
  /** Those approved with them. */
  approved: ValueFact;
}

/** Nord's families that were only approved after the year, since papers were missing. */
function delayedIn(tables: Tables, { aar, all, approved, withdrawn }: Ended): Delayed | undefined {
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
      (share) => percent(share, 1),
    ),
    approved: factOf(
      sumOf([approved.account, also]),
      `Godkendte ansøgninger med de forsinkede talt med: Nord, ${aar}`,
      number,
    ),
  };
}

/** How long an answer takes: on average in Nord, most often in Øst. */
function waitsOf(tables: Tables, north: number, east: number) {
  const rows = tables.rowsOf(sagsbehandlingstid);
  const trace = tracer(sagsbehandlingstid, rows);
  const average = { tilsyn: "Nord", aar: north, omraade: "plejefamilier", maal: "gennemsnit" } as const;
  const common = { tilsyn: "Øst", aar: east, omraade: "plejefamilier", maal: "hyppigste" } as const;
  const unit = rows.find((row) => row.tilsyn === "Øst" && row.omraade === "plejefamilier")?.enhed;
  return {
    weeks: factOf(trace.one("tid", average), `Ventetid i uger, gennemsnit: plejefamilier, Nord, ${north}`, number),
    from: factOf(trace.one("tid", common), `Hyppigste ventetid i måneder, fra: plejefamilier, Øst, ${east}`, spelled),
    to: factOf(trace.one("tid_til", common), `Hyppigste ventetid i måneder, til: plejefamilier, Øst, ${east}`, spelled),
    inMonths: unit === "måneder",
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

/** All that the prose and the figures need. Throws a MissingError where the tables lack it. */
export function toldFamilies(tables: Tables) {
  const applications = toldApplications(tables);
  const { after, east } = applications;
  return {
    applications,
    delayed: delayedIn(tables, after),
    waits: waitsOf(tables, after.aar, east.aar),
    wished: ownWish(tables, after.aar),
    stopped: ({ tilsyn, aar }: Pick<Ended, "tilsyn" | "aar">) => stoppedIn(tables, tilsyn, aar),
    finishedMore: finishedMore(tables, east.aar),
    otherShare: otherShareOf(tables, east),
    north: stockOf(tables, "Nord"),
    east: stockOf(tables, "Øst"),
  };
}

export type Families = ReturnType<typeof toldFamilies>;
