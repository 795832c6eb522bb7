import type { Assessment } from "../../analysis/erhvervshuse.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import resultatmaal from "../../datasets/erhvervshus-resultatmaal.ts";
import { number } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import * as col from "../../model/columns.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Aim } from "./awareness.ts";
import { shortName } from "./evaluations.ts";

const hus = () => col.category("Erhvervshus", "Huset.");
const end = { decimals: 2, min: -Infinity, max: Infinity };

/** What firms said of each house, with the uncertainty and what it rests on. */
export const houseTable = (houses: readonly Assessment[]): RestingTable =>
  computedTable(
    {
      hus: hus(),
      nps: col.score("Net Promoter Score", "Scoren.", "point", { interval: ["nps_lav", "nps_hoej"] }),
      nps_lav: col.score("Lavest", "Nedre ende.", "point", end),
      nps_hoej: col.score("Højest", "Øvre ende.", "point", end),
      svar: col.text("Antal svar (beregnet)", "Omtrent hvor mange."),
    },
    ["hus"],
    houses.map(({ nps, svar, row, ...house }) => ({
      cells: {
        ...{ hus: shortName(house), nps: nps.value, nps_lav: nps.low, nps_hoej: nps.high },
        svar: `ca. ${number(svar.value)} svar`,
      },
      rests: sourceRows(evaluering, [row]),
    })),
  );

const ANSWERED = { besvaret: "Svarede", ubesvaret: "Svarede ikke" };

/** The evaluations that each house sent, by whether they were answered. */
export const responseTable = (houses: readonly Assessment[]): RestingTable =>
  computedTable(
    {
      hus: hus(),
      svarede: col.choice("Svar", "Om der kom et.", ANSWERED, { disjoint: true }),
      evalueringer: col.count("Evalueringer", "Antallet.", "evalueringer"),
    },
    ["hus", "svarede"],
    houses.flatMap((one) => {
      const answered = Math.round(one.svar.value);
      const row = (svarede: keyof typeof ANSWERED, evalueringer: number) => ({
        cells: { hus: shortName(one), svarede, evalueringer },
        rests: sourceRows(evaluering, [one.row]),
      });
      return [row("besvaret", answered), row("ubesvaret", one.sendt.value - answered)];
    }),
  );

const SHORT: Record<string, string> = {
  "Vejledningen har påvirket virksomheden i middel eller høj grad": "Oplever effekt",
  "Virksomheder, der har hørt om erhvervshuset": "Har hørt om huset",
  "Henviste virksomheder, der har benyttet den eksterne rådgivning": "Har brugt en henvisning",
  "Virksomheders kendskab, som står under målet om grønne ydelser": "Kendskab, grønne ydelser",
  "Digitalt vejledte virksomheder, der i høj grad forventer positiv effekt": "Venter effekt, digitalt",
};

/** What something measured is called in the figures. */
export const measuredOn = ({ maal }: { maal: string }): string => SHORT[maal] ?? maal;

/** Aims beside what had been measured when they were set. */
export const aimTable = (aims: readonly Aim[]): RestingTable =>
  computedTable(
    {
      maalt_paa: col.category("Målt på", "Hvad der er målt."),
      foer: col.share("Målt før", "Det, der allerede var målt.", "pct.", { target: "maal" }),
      maal: col.share("Mål", "Det, der mindst skal nås.", "pct."),
      hvornaar: col.text("Målt hvor og hvornår", "Hvad den tidligere måling gælder."),
    },
    ["maalt_paa"],
    aims.map((row) => ({
      cells: {
        maalt_paa: measuredOn(row),
        foer: needed(row.tidligere ?? undefined, `den tidligere måling af ${row.maal}`),
        maal: needed(row.krav ?? undefined, `målet for ${row.maal}`),
        hvornaar: needed(row.tidligere_hvad ?? undefined, `hvad den tidligere måling af ${row.maal} gælder`),
      },
      rests: sourceRows(resultatmaal, [row]),
    })),
  );
