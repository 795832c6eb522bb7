import { max } from "d3";
import { countOf } from "../../analysis/trace.ts";
import { tracedCell } from "../../analysis/traced-cell.ts";
import { tracer } from "../../analysis/tracer.ts";
import { yearFact } from "../../analysis/year-fact.ts";
import kendskab from "../../datasets/erhvervshus-kendskab.ts";
import maal from "../../datasets/erhvervshus-maal.ts";
import resultatmaal from "../../datasets/erhvervshus-resultatmaal.ts";
import { percent, spelledAlike } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import type { RowOf } from "../../model/dataset.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";

type Known = RowOf<typeof kendskab>;
export type Aim = RowOf<typeof resultatmaal>;

/** The house whose contract is told of as a later one. */
export const LATER_HOUSE = "Erhvervshus Sjælland";
const REFERRAL = /^Henviste virksomheder/;
const HALF = "1. halvår";
const EXPECTED = "Huset forventer at nå målet.";
/** Results that are of one of two groups of firms stand for no goal of their own. */
const PARTS: readonly string[] = ["drift", "vaekst"];

const newest = (rows: readonly Known[], what: string): Known =>
  needed([...rows].sort((a, b) => a.aar - b.aar).at(-1), what);

/** The national goals of the newest contract with the later house: what was asked, what came of it halfway, and which of them can be read in two ways. */
export function toldNext(tables: Tables) {
  const contracts = tables.rowsOf(resultatmaal).filter(({ erhvervshus }) => erhvervshus === LATER_HOUSE);
  const halves = contracts.filter(
    ({ periode, resultat, krav }) => periode === HALF && resultat !== null && krav !== null,
  );
  const aar = needed(
    max(halves, (row) => row.aar),
    `resultater for ${LATER_HOUSE} efter et halvt år`,
  );
  const national = tables
    .rowsOf(maal)
    .filter((row) => row.erhvervshus === LATER_HOUSE && row.aar === aar && row.niveau === "nationalt")
    .map(({ nr }) => String(nr));
  const rows = halves.filter(
    (row) => row.aar === aar && !PARTS.includes(row.segment) && national.includes(row.nr.split(".")[0] ?? ""),
  );
  const short = rows.filter(({ resultat, krav }) => (resultat ?? 0) < (krav ?? 0));
  const referral = needed(
    rows.find(({ maal: name }) => REFERRAL.test(name)),
    "et resultat for brugen af henvisninger på Sjælland",
  );
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
  const ofReferral = (column: "krav" | "tidligere" | "resultat", what: string): ValueFact =>
    factOf(tracedCell(resultatmaal, referral, column), `Brug af henvisninger, ${what}: Sjælland, ${aar}`, percent);

  const known = tables.rowsOf(kendskab).filter((row) => row.geografi === "Sjælland" && row.enhed === "pct.");
  const measured = newest(
    known.filter((row) => row.status === "opgjort" && row.spoergsmaal === "groenne_ydelser"),
    "en måling af kendskabet til grønne ydelser på Sjælland",
  );
  const aim = newest(
    known.filter((row) => row.status === "maal"),
    "et mål for kendskabet på Sjælland",
  );
  const share = (row: Known, what: string): ValueFact =>
    factOf(tracer(kendskab, [row]).one("vaerdi", {}), `${what}: Sjælland, ${row.aar}`, percent);
  return {
    ...{ rows, short, sources: [...new Set([measured, aim, ...rows].map(({ kilde }) => kilde))] },
    contract: yearFact(trace, aar, `Året for kontrakten med ${LATER_HOUSE}`),
    all: counted(rows, "Nationale mål, der var gjort op ved halvåret", allText),
    shortOf: counted(short, "Nationale mål under kravet ved halvåret", shortText),
    isExpected: short.every(({ kommentar }) => kommentar === EXPECTED),
    referral: {
      asked: ofReferral("krav", "krav"),
      before: ofReferral("tidligere", "resultat året før"),
      got: ofReferral("resultat", "resultat ved halvåret"),
      isYearBefore: referral.tidligere_hvad === `resultat i ${aar - 1}`,
    },
    measured: share(measured, "Kendskab til grønne ydelser"),
    measuredWhen: measured.tidspunkt,
    measuredIn: yearFact(tracer(kendskab, [measured]), measured.aar, "Året for målingen af kendskabet"),
    aim: share(aim, "Mål for kendskabet"),
    aimWhen: aim.tidspunkt.replace("efterår", "efteråret"),
    aimIn: yearFact(tracer(kendskab, [aim]), aim.aar, "Året for målet for kendskabet"),
  };
}

export type ToldNext = ReturnType<typeof toldNext>;
