import type { Ownership } from "../../analysis/pladser.ts";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { doubtedTable } from "../../figures/doubted-table.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import * as col from "../../model/columns.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Places } from "./places.ts";
import { UNSURE } from "./unsure.ts";

/** The forms of ownership as one picture each, the one that the story is about first. */
const SHOWN = { privat: "Private", kommunal: "Kommunale", socialaftale: "Fælles" } as const;
const FORMS: readonly Ownership[] = ["privat", "kommunal", "socialaftale"];

/** What share of the places of each municipality is private, its own, or shared. */
const shareTable = ({ rows, last, inYear, share }: Places): RestingTable =>
  computedTable(
    {
      ...col.kommune("Den kommune, pladserne ligger i."),
      ejerform: col.choice("Ejerform", "Om pladserne er private, kommunale eller fælles.", SHOWN, { disjoint: true }),
      andel: col.share("Andel af kommunens pladser", "Af alle kommunens pladser på kortet.", "pct.", { decimals: 0 }),
    },
    ["kommune", "ejerform"],
    inYear(last).flatMap(({ kommune, kommunekode }) =>
      FORMS.map((ejerform) => ({
        cells: { kommune, kommunekode, ejerform, andel: share(kommune, last, ejerform).value },
        rests: sourceRows(
          pladser,
          rows.filter((row) => row.aar === last && row.kommune === kommune),
        ),
      })),
    ),
  );

/** Who owns the places in each municipality: one form of ownership at a time, all numbers in sight. */
export function ownersFigure(places: Places) {
  const { last, doubtful } = places;
  const plain = shareTable(places);
  const doubted = doubtedTable(
    plain,
    { measure: "andel", alsoDoubted: ({ kommune }) => (kommune === doubtful?.kommune ? UNSURE : undefined) },
    [],
  );
  const measure = {
    measure: "andel",
    x: "kommune",
    series: "ejerform",
    form: "soejler" as const,
    ...(doubted ? { doubt: doubted.doubt } : {}),
  };
  return viewFigure({
    of: doubted?.table ?? plain,
    doubts: doubted?.doubts ?? [],
    id: "hvem-ejer-pladserne",
    headline: "I Jammerbugt var de fleste pladser private",
    subtitle: `Andel af pladserne i hver kommune på kortet for ${last}`,
    switchLabel: "Vis",
    views: FORMS.map((ejerform) => labelled(SHOWN[ejerform], { ...measure, filters: { ejerform: [ejerform] } })),
    years: String(last),
  });
}
