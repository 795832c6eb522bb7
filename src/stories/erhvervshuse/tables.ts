import type { Assessment } from "../../analysis/erhvervshuse.ts";
import evaluering from "../../datasets/erhvervshuse-brugerevaluering.ts";
import resultatmaal from "../../datasets/erhvervshus-resultatmaal.ts";
import { signed } from "../../lib/format.ts";
import { needed } from "../../lib/needed.ts";
import * as col from "../../model/columns.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Aim } from "./next-contract.ts";
import { shortName } from "./evaluations.ts";

const hus = () => col.category("Erhvervshus", "Huset.");

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
  "Vejledte virksomheder, der er nye i forhold til året før": "Nye kunder",
  "Virksomheder, der er meget tilfredse med medarbejdernes faglige kompetencer": "Meget tilfredse med fagligheden",
  "Net Promoter Score": "Vil anbefale huset (score)",
  "Henviste virksomheder, der har benyttet den eksterne rådgivning": "Har brugt en henvisning",
  "Virksomheder, der i høj grad forventer positiv effekt": "Venter effekt i høj grad",
};

/** What a goal is about, in the figure. */
export const shortAim = ({ maal }: { maal: string }): string => SHORT[maal] ?? maal;

/** What came of goals, beside what was asked. */
export const aimTable = (aims: readonly Aim[]): RestingTable =>
  computedTable(
    {
      hvad: col.category("Mål", "Hvad der er målt."),
      resultat: col.score("Resultat", "Det, huset skriver.", "point", { target: "krav" }),
      krav: col.score("Krav", "Det, der mindst skal nås.", "point"),
      afstand: col.text("Afstand til kravet", "Hvor langt resultatet er over eller under det, i point."),
    },
    ["hvad"],
    aims.map((row) => {
      const resultat = needed(row.resultat, `resultatet af ${row.maal}`);
      const krav = needed(row.krav, `kravet til ${row.maal}`);
      return {
        cells: { hvad: shortAim(row), resultat, krav, afstand: signed(resultat - krav) },
        rests: sourceRows(resultatmaal, [row]),
      };
    }),
  );
