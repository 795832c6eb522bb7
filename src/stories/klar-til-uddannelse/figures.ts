import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import unge from "../../datasets/unge-paa-uddannelseshjaelp.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure, toldYears } from "../../figures/view-figure.ts";
import { capital } from "../../lib/format.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Area, ToldAreas, Young } from "./areas.ts";
import { boxes, type BoxPair } from "./boxes.ts";

/** The boxes of two neighbours. */
function leadFigure({ last, least, most }: ToldAreas): FigureSpec {
  const shown: Young[] = [most, least].flatMap(({ rows }) =>
    rows.filter(({ aar, kategori }) => aar === last && kategori !== "i_alt"),
  );
  const from = { sources: sourceIdsOf(shown), years: toldYears(shown) };
  const pairOf = ({ name, ready, unready, both }: Area): BoxPair => ({
    name,
    told: `${both.after.text} unge`,
    boxes: [
      { name: "Klar", count: ready.after.value, colour: "var(--contrast)" },
      { name: "Ikke klar", count: unready.after.value, colour: "var(--context)" },
    ],
  });
  return {
    id: "to-bokse",
    headline: say`${capital(most.place)} var ${most.ready.after} klar og ${most.unready.after} ikke klar, ${least.place} ${least.ready.after} og ${least.unready.after}`,
    subtitle: `Unge på uddannelseshjælp i november ${last}. Hver prik er en ung.`,
    views: [
      {
        value: "bokse",
        label: "Klar og ikke klar",
        chart: boxes([most, least].map(pairOf), {
          unit: "unge",
          when: String(last),
          title: "Kommune",
        }),
        ...from,
      },
    ],
    rests: sourceRows(unge, shown),
    datasets: [unge.id],
    ...from,
  };
}

const area = () => col.category("Område", "Kommunen, eller de to, der er talt sammen.", { disjoint: true });

/** The share of those who are not ready, in both years. */
const shareTable = ({ areas, country, first, last }: ToldAreas): RestingTable =>
  computedTable(
    {
      omraade: area(),
      aar: col.year("Året, november."),
      andel: col.share("Ikke klar, andel", "De unge, der ikke er klar, af alle, der er vurderet.", "pct.", {
        decimals: 0,
      }),
    },
    ["omraade", "aar"],
    [...areas, country].flatMap(({ name, rows, shareBefore, shareAfter }) =>
      [
        { aar: first, share: shareBefore },
        { aar: last, share: shareAfter },
      ].map(({ aar, share }) => ({
        cells: { omraade: name, aar, andel: Math.round(share.value) },
        rests: sourceRows(
          unge,
          rows.filter((row) => row.aar === aar && row.kategori !== "i_alt"),
        ),
      })),
    ),
  );

/** The two figures: two boxes of two neighbours, and how many were not ready. */
export function figures(told: ToldAreas) {
  const { least, most, country, first, last } = told;
  return {
    lead: leadFigure(told),
    shares: viewFigure({
      of: shareTable(told),
      id: "ikke-klar-i-hver-kommune",
      headline: say`${capital(most.place)} var ${most.shareAfter} ikke klar, i hele landet ${country.shareAfter}`,
      subtitle: `Unge, der ikke var klar til uddannelse, som andel af alle, der var vurderet, november ${first} og ${last}`,
      views: [
        labelled("Andel", {
          ...{ measure: "andel", x: "omraade", series: "aar", form: "prikker", order: "vaerdi", orderBy: String(last) },
          ...{ highlight: [least.name, most.name, country.name], scale: [0, 100] },
        }),
      ],
    }),
  };
}
