import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import nygodkendelser from "../../datasets/nygodkendelser.ts";
import ophoer from "../../datasets/ophoer-og-tilbagekaldelser.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure, toldYears } from "../../figures/view-figure.ts";
import * as col from "../../model/columns.ts";
import { joinedWords, say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { endedRows, type Application, type Ended } from "./applications.ts";
import { funnels, type Funnel, type FunnelOptions } from "./funnel.ts";
import { EAST_REFUSED, EAST_WITHDRAWN } from "./other-share.ts";
import type { Families } from "./told-families.ts";

const nameOf = ({ tilsyn, aar }: Pick<Ended, "tilsyn" | "aar">): string => `Socialtilsyn ${tilsyn}, ${aar}`;

const funnelOf = (ended: Ended): Funnel => ({
  name: nameOf(ended),
  parts: [
    { name: "blev godkendt", count: ended.approved.value, colour: "var(--contrast)" },
    { name: "fik afslag", count: ended.refused.value, colour: "var(--context)" },
    { name: "sprang fra", count: ended.withdrawn.value, colour: "var(--signal)" },
  ],
});

const OPTIONS: FunnelOptions = {
  unit: "ansøgninger",
  titles: { funnel: "Tilsyn og år", all: "Ansøgninger" },
};

/** What became of the applications: a funnel for each year that is told in full. */
function leadFigure({ applications: { rows, before, after, east }, delayed, otherShare }: Families): FigureSpec {
  const told = [before, after, east];
  const shown: Application[] = endedRows(rows).filter((row) =>
    told.some(({ tilsyn, aar }) => row.tilsyn === tilsyn && row.aar === aar),
  );
  const from = { sources: sourceIdsOf(shown), years: toldYears(shown) };
  return {
    id: "tragten",
    headline: say`Fra ${before.share} til ${after.share}: En langt større del sprang fra i Nord`,
    subtitle: "Ansøgninger om at blive plejefamilie, efter hvordan de endte",
    views: [
      {
        value: "ansoegninger",
        label: "Ansøgninger",
        chart: funnels(told.map(funnelOf), OPTIONS),
        ...from,
      },
    ],
    small: {
      value: "ansoegninger",
      label: "Ansøgninger",
      chart: funnels([funnelOf(after)], OPTIONS),
    },
    note: joinedWords(
      [
        say`Nord tæller ansøgningen i det år, den blev afgjort. Øst tæller en godkendelse i det år, den blev offentliggjort.`,
        ...(delayed
          ? [
              say`Nords andel i ${after.aar} er ${delayed.share}, hvis de ${delayed.late}, der ventede på straffeattester, er med blandt de godkendte.`,
            ]
          : []),
        ...(otherShare
          ? [
              say`I Øst står ${east.withdrawn} tre steder i bilaget og passer med den stigning, det nævner. Ét sted står ${otherShare.count}; så ville Østs andel være ${otherShare.share}.`,
            ]
          : []),
      ],
      " ",
    ),
    anomalies: [EAST_WITHDRAWN, EAST_REFUSED],
    rests: sourceRows(nygodkendelser, shown),
    datasets: [nygodkendelser.id],
    ...from,
  };
}

/** Families that were approved and families that stopped, side by side. */
function flowTable({ applications: { rows, before, after, east }, stopped }: Families): RestingTable {
  const approved = (ended: Ended): Application[] =>
    endedRows(rows).filter(
      ({ tilsyn, aar, udfald }) => udfald === "godkendt" && tilsyn === ended.tilsyn && aar === ended.aar,
    );
  return computedTable(
    {
      hvor: col.category("Tilsyn og år", "Det socialtilsyn og det år, tallet gælder."),
      vej: col.choice(
        "Vej",
        "Om familierne kom til eller holdt op.",
        { kom_til: "Blev godkendt", holdt_op: "Holdt op" },
        { disjoint: true },
      ),
      familier: col.count("Plejefamilier", "Antal plejefamilier.", "plejefamilier", { flow: true }),
    },
    ["hvor", "vej"],
    [before, after, east].flatMap((ended) => [
      {
        cells: { hvor: nameOf(ended), vej: "kom_til" as const, familier: ended.approved.value },
        rests: sourceRows(nygodkendelser, approved(ended)),
      },
      {
        cells: { hvor: nameOf(ended), vej: "holdt_op" as const, familier: stopped(ended).all.value },
        rests: sourceRows(ophoer, stopped(ended).rows),
      },
    ]),
  );
}

/** The two figures of the story: the funnel, and those who came and those who left. */
export function figures(families: Families) {
  const { applications, stopped } = families;
  const { after } = applications;
  return {
    lead: leadFigure(families),
    flows: viewFigure({
      of: flowTable(families),
      id: "ind-og-ud",
      headline: say`I Nord holdt ${stopped(after).all} op i ${after.aar}, og ${after.approved} kom til`,
      subtitle: "Plejefamilier, der blev godkendt eller holdt op i løbet af året",
      views: [labelled("Familier", { measure: "familier", x: "hvor", series: "vej", form: "soejler", order: "kilde" })],
      anomalies: ["nord-bestand-2023"],
    }),
  };
}
