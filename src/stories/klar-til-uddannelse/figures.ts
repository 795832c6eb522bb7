import { max, min } from "d3";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import unge from "../../datasets/unge-paa-uddannelseshjaelp.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { doubtedTable } from "../../figures/doubted-table.ts";
import { labelled, viewFigure, toldYears } from "../../figures/view-figure.ts";
import { capital } from "../../lib/format.ts";
import * as col from "../../model/columns.ts";
import type { Row } from "../../model/row.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Area, Course, ToldAreas, Young } from "./areas.ts";
import { boxes, type BoxPair } from "./boxes.ts";

/** So few young in a year say little in per cent: they are drawn hollow. */
const FEW = 50;

const fewer = ({ change, apart }: Course): string =>
  change === 0 ? "lige så mange som året før" : `${apart.text} ${change > 0 ? "flere" : "færre"} end året før`;

/** The boxes of two neighbours: who came to one, and who is gone from it. */
function leadFigure({ first, last, least, most, firstYear }: ToldAreas): FigureSpec {
  const shown: Young[] = [most, least].flatMap(({ rows }) => rows);
  const from = { sources: sourceIdsOf(shown), years: toldYears(shown) };
  const pairOf = ({ name, ready, unready, both }: Area): BoxPair => ({
    name,
    told: `${both.after.text} unge, ${fewer(both)}`,
    boxes: [
      { name: "Klar", before: ready.before.value, after: ready.after.value, colour: "var(--contrast)" },
      { name: "Ikke klar", before: unready.before.value, after: unready.after.value, colour: "var(--context)" },
    ],
  });
  return {
    id: "to-bokse",
    headline: say`${capital(most.place)} var ${most.ready.after} klar og ${most.unready.after} ikke klar, ${least.place} ${least.ready.after} og ${least.unready.after}`,
    subtitle: say`Unge på uddannelseshjælp i november ${String(last)}. Orange prikker viser, hvor mange flere der er end i ${firstYear}, ringe hvor mange færre.`,
    views: [
      {
        value: "bokse",
        label: "Klar og ikke klar",
        chart: boxes([most, least].map(pairOf), {
          unit: "unge",
          years: [String(first), String(last)],
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

/** How many more or fewer there are of each kind. */
const changeTable = ({ areas }: ToldAreas): RestingTable =>
  computedTable(
    {
      omraade: area(),
      slags: col.choice("Slags", "Hvem der er talt.", { klar: "Klar", ikke_klar: "Ikke klar", begge: "Begge" }),
      forskel: col.change("Forskel", "Forskellen på de to år.", "unge"),
    },
    ["omraade", "slags"],
    areas.flatMap(({ name, rows, ready, unready, both }) =>
      (
        [
          ["klar", ready, ["uddannelsesparat"]],
          ["ikke_klar", unready, ["aktivitetsparat"]],
          ["begge", both, ["uddannelsesparat", "aktivitetsparat"]],
        ] as const
      ).map(([slags, { change }, kinds]) => ({
        cells: { omraade: name, slags, forskel: change },
        rests: sourceRows(
          unge,
          rows.filter(({ kategori }) => kinds.some((kind) => kind === kategori)),
        ),
      })),
    ),
  );

/** How many more or fewer there are, in young and not in per cent; hollow where they were few to begin with. */
function changeFigure(told: ToldAreas): FigureSpec {
  const { areas, first, last, losing } = told;
  const courseOf = ({ ready, unready, both }: Area, slags: unknown): Course =>
    slags === "klar" ? ready : slags === "ikke_klar" ? unready : both;
  const alsoDoubted = (row: Row) => {
    const own = areas.find(({ name }) => name === row["omraade"]);
    if (!own) return undefined;
    const { before, after } = courseOf(own, row["slags"]);
    if (Math.min(before.value, after.value) >= FEW) return undefined;
    return { reason: "få unge", note: `Hult mærke: færre end ${FEW} unge i et af årene.` };
  };
  const doubted = doubtedTable(changeTable(told), { measure: "forskel", alsoDoubted }, []);
  const changes = areas.flatMap(({ ready, unready, both }) => [ready.change, unready.change, both.change]);
  const scale = [min(changes) ?? 0, max(changes) ?? 0] as const;
  const [falling, rising] = [losing[0], losing.at(-1)];
  return viewFigure({
    of: doubted?.table ?? changeTable(told),
    doubts: doubted?.doubts ?? [],
    id: "flere-og-faerre",
    headline: `Flere klar ${rising?.place ?? ""}, færre ${falling?.place ?? ""}`,
    subtitle: `Forskel i antal unge på uddannelseshjælp fra november ${first} til november ${last}`,
    switchLabel: "Vis",
    views: (
      [
        ["klar", "Klar"],
        ["ikke_klar", "Ikke klar"],
        ["begge", "Begge"],
      ] as const
    ).map(([slags, label]) =>
      labelled(label, {
        ...{ measure: "forskel", x: "omraade", form: "soejler", highlight: [told.least.name], scale },
        ...(doubted ? { doubt: doubted.doubt } : {}),
        filters: { slags: [slags] },
      }),
    ),
    years: toldYears(told.rows),
  });
}

/** The three figures: two boxes of two neighbours, how many were not ready, and how many more or fewer. */
export function figures(told: ToldAreas) {
  const { least, most, country, first, last } = told;
  return {
    lead: leadFigure(told),
    shares: viewFigure({
      of: shareTable(told),
      id: "ikke-klar-i-hver-kommune",
      headline: say`${most.shareAfter} var ikke klar ${most.place}, ${least.shareAfter} ${least.place}`,
      subtitle: `Unge, der ikke var klar til uddannelse, som andel af alle, der var vurderet, november ${first} og ${last}`,
      views: [
        labelled("Andel", {
          ...{ measure: "andel", x: "omraade", series: "aar", form: "prikker", order: "vaerdi", orderBy: String(last) },
          ...{ highlight: [least.name, most.name, country.name], scale: [0, 100] },
        }),
      ],
      note: "Kommunerne kan vurdere forskelligt.",
    }),
    changes: changeFigure(told),
  };
}
