import { computed, plain } from "../../analysis/trace.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import kendskab from "../../datasets/erhvervshus-kendskab.ts";
import resultatmaal from "../../datasets/erhvervshus-resultatmaal.ts";
import { percent, spelled } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

type Row = RowOf<typeof kendskab>;
export type Aim = RowOf<typeof resultatmaal>;

const SJAELLAND = "Erhvervshus Sjælland";
const EARLIER_AIM = /^mål/;
const REFERRAL = /^Henviste virksomheder/;
const RISE = /^Yderligere stigning i kendskabet/;

const newest = (rows: readonly Row[], what: string): Row =>
  needed([...rows].sort((a, b) => a.aar - b.aar).at(-1), what);

/** What firms on Sjælland know of the green help, what they are to know, and other aims of the house that had been measured before. */
export function toldAwareness(tables: Tables) {
  const all = tables.rowsOf(kendskab).filter((row) => row.geografi === "Sjælland" && row.enhed === "pct.");
  const measured = newest(
    all.filter((row) => row.status === "opgjort" && row.spoergsmaal === "groenne_ydelser"),
    "en måling af kendskabet til grønne ydelser på Sjælland",
  );
  const aim = newest(
    all.filter((row) => row.status === "maal"),
    "et mål for kendskabet på Sjælland",
  );
  const share = (row: Row, what: string): ValueFact =>
    factOf(tracer(kendskab, [row]).one("vaerdi", {}), `${what}: Sjælland, ${row.aar}`, percent);
  const year = (row: Row, what: string): ValueFact => yearFact(tracer(kendskab, [row]), row.aar, what);
  const contracts = tables.rowsOf(resultatmaal).filter(({ erhvervshus }) => erhvervshus === SJAELLAND);
  const aar = Math.max(...contracts.map((row) => row.aar));
  /** The aims of the newest contract in per cent of which there was a measurement when they were set. */
  const aims = contracts.filter(
    (row) =>
      row.aar === aar &&
      row.enhed === "pct." &&
      row.opgoeres_af === "Erhvervsstyrelsen" &&
      row.krav !== null &&
      row.tidligere !== null &&
      !EARLIER_AIM.test(row.tidligere_hvad ?? ""),
  );
  const referral = needed(
    aims.find(({ maal }) => REFERRAL.test(maal)),
    "et mål for brugen af henvisninger på Sjælland",
  );
  const rise = needed(
    contracts.find((row) => row.aar === aar && RISE.test(row.maal)),
    "hvor meget kendskabet på Sjælland skal stige",
  );
  const points = tracedCell(resultatmaal, rise, "krav");
  const known = share(measured, "Kendskab til grønne ydelser");
  const ofReferral = (column: "krav" | "tidligere", what: string): ValueFact =>
    factOf(tracedCell(resultatmaal, referral, column), `Brug af henvisninger, ${what}: Sjælland, ${aar}`, percent);
  return {
    ...{ aims, sources: [...new Set([measured, aim, rise, ...aims].map(({ kilde }) => kilde))] },
    /** The aims that ask for no more than had been measured. */
    reached: aims.filter(({ krav, tidligere }) => (krav ?? 0) <= (tidligere ?? 0)),
    contract: yearFact(tracer(resultatmaal, aims), aar, `Året for kontrakten med ${SJAELLAND}`),
    measured: known,
    measuredWhen: measured.tidspunkt,
    aimWhen: aim.tidspunkt,
    rise: factOf(points, `Yderligere stigning i kendskabet i procentpoint: Sjælland, ${aar}`, spelled),
    /** What was measured with the rise that the contract asks for as well. */
    raised: factOf(
      computed(
        known.value + points.value,
        "pct.",
        [known.account, points],
        `${plain(known.account)} + ${plain(points)}`,
      ),
      "Målt kendskab med den stigning, kontrakten også kræver",
      percent,
    ),
    lead: { measured, aim, rise },
    measuredIn: year(measured, "Året for målingen af kendskabet"),
    aim: share(aim, "Mål for kendskabet"),
    referral: {
      asked: ofReferral("krav", "mål"),
      before: ofReferral("tidligere", "resultat før"),
      isYearBefore: referral.tidligere_hvad === `resultat i ${aar - 1}`,
    },
    aimIn: year(aim, "Året for målet for kendskabet"),
  };
}

export type ToldAwareness = ReturnType<typeof toldAwareness>;
