import { kommune } from "../catalogue.ts";
import type { FigureSpec } from "../figures/figure.ts";
import { doubtedTable } from "../figures/doubted-table.ts";
import { suspectPlaces } from "../figures/suspect-places.ts";
import { publishedTable, viewFigure, type AuthoredView } from "../figures/view-figure.ts";
import pladser from "../datasets/pladser-pr-kommune.ts";
import { ownersFacts } from "./owners-lead.ts";
import { ownershipRankingLink } from "./ranking-link.ts";
import type { KommuneProfile } from "./kommune-profile.ts";

/** Where on a municipality's page its owners are told. */
export const OWNERS = "ejere";

const doubted = doubtedTable(
  publishedTable(pladser.id),
  { measure: "pladser", alsoDoubted: suspectPlaces(pladser.id) },
  [],
);

/** A municipality's places by ownership in the years that have them. */
export function ownersFigure(profile: KommuneProfile): FigureSpec {
  const { last, dominant } = profile;
  const view: AuthoredView = {
    ...{ measure: "pladser", x: "aar", series: "ejerform", form: "stablet" },
    filters: { kommune: [last.kommune] },
    ...(doubted ? { doubt: doubted.doubt } : {}),
  };
  const figure = viewFigure({
    of: doubted?.table ?? pladser.id,
    doubts: doubted?.doubts ?? [],
    id: OWNERS,
    headline: `Kommunale, private og fælles pladser ${kommune(last.kommunekode).sted}`,
    subtitle: `Dag- og døgnpladser ${kommune(last.kommunekode).sted}. Tallet til højre er alle pladser i kommunen.`,
    anomalies: ["private-pladser-2024"],
    switchLabel: "Vis antal eller andel",
    views: [
      { value: "antal", label: "Antal", view },
      { value: "andel", label: "Andel", view: { ...view, shown: "andel" } },
    ],
  });
  const facts = ownersFacts(profile);
  const ranking = ownershipRankingLink(dominant.ejerform, last.kommunekode);
  return { ...figure, facts, ranking };
}
