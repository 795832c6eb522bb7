import { sort } from "d3";
import pladser from "../../datasets/pladser-pr-kommune.ts";
import { doubtedTable } from "../../figures/doubted-table.ts";
import { labelled, viewFigure } from "../../figures/view-figure.ts";
import * as col from "../../model/columns.ts";
import type { Row } from "../../model/row.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Places } from "./places.ts";
import { AALBORG, type ToldCards } from "./told.ts";
import { UNSURE } from "./unsure.ts";

/** How many more or fewer private places each municipality has on the last card than on the first. */
const changeTable = ({ rows, first, last, privately }: Places): RestingTable =>
  computedTable(
    {
      ...col.kommune("Den kommune, pladserne ligger i."),
      aendring: col.change("Ændring", `Private pladser i ${last} minus private pladser i ${first}.`, "pladser", {
        decimals: 0,
      }),
    },
    ["kommune"],
    sort(privately, ({ places: { before, after } }) => after.value - before.value).map(
      ({ kommune, kommunekode, places: { before, after } }) => ({
        cells: { kommune, kommunekode, aendring: after.value - before.value },
        rests: sourceRows(
          pladser,
          rows.filter((row) => [first, last].includes(row.aar) && row.kommune === kommune && row.ejerform === "privat"),
        ),
      }),
    ),
  );

/** The two figures of the story: how the private places changed from card to card, and all places of the municipality whose private ones are gone. */
export function figures({ places, aalborg, taken }: ToldCards) {
  const { table, first, last, doubtful } = places;
  const changes = changeTable(places);
  const changed = doubtedTable(
    changes,
    { measure: "aendring", alsoDoubted: ({ kommune }) => (kommune === doubtful?.kommune ? UNSURE : undefined) },
    [],
  );
  const alsoDoubted = ({ aar, kommune, ejerform }: Row) =>
    aar === last && kommune === doubtful?.kommune && ejerform === "privat" ? UNSURE : undefined;
  const doubted = doubtedTable(table, { measure: "pladser", alsoDoubted }, []);

  const lead = viewFigure({
    of: changed?.table ?? changes,
    doubts: changed?.doubts ?? [],
    id: "private-pladser-paa-kortet",
    headline: say`${AALBORG} fik ${taken.fewer} færre private pladser på kortet. De fleste andre fik flere`,
    subtitle: `Ændring i private dag- og døgnpladser fra kortet for ${first} til kortet for ${last}`,
    views: [
      labelled("Ændring", {
        ...{ measure: "aendring", x: "kommune", form: "soejler", order: "kilde", highlight: [AALBORG] },
        ...(changed ? { doubt: changed.doubt } : {}),
      }),
    ],
    years: `${first} og ${last}`,
    anomalies: ["private-pladser-2024"],
  });

  return {
    lead,
    taken: viewFigure({
      of: doubted?.table ?? table,
      doubts: doubted?.doubts ?? [],
      id: "pladser-i-aalborg",
      headline: `${AALBORG} havde omtrent lige så mange pladser som før, men næsten ingen private`,
      subtitle: `Dag- og døgnpladser i ${AALBORG} Kommune på kortene for ${first} og ${last}`,
      views: [
        labelled("Pladser", {
          ...{ measure: "pladser", x: "aar", series: "ejerform", form: "stablet" },
          ...(doubted ? { doubt: doubted.doubt } : {}),
          filters: { aar: [String(first), String(last)], kommune: [AALBORG] },
        }),
      ],
      anomalies: ["pladsarter-uden-definition"],
      note: say`Den ${doubted ? "stiplede" : "smalle"} stribe er de ${aalborg.after} private${doubted ? ", som er usikre. Derfor har summen en stjerne" : " pladser"}.`,
    }),
  };
}
