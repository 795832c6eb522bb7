import { max, min } from "d3";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import unge from "../../datasets/unge-paa-uddannelseshjaelp.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { doubtedTable } from "../../figures/doubted-table.ts";
import { labelled, viewFigure, toldYears } from "../../figures/view-figure.ts";
import { number } from "../../lib/format.ts";
import * as col from "../../model/columns.ts";
import { chosenFact } from "../../model/fact.ts";
import type { Row } from "../../model/row.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import { NORTH, type Area, type Course, type ToldAreas, type Young } from "./areas.ts";
import { boxes, type BoxPair } from "./boxes.ts";
import { mixUp } from "./mix-up.ts";

/** The contradiction of what a text says of those who are ready, and what its table says. */
export const MIXED_UP = "unge-fald-219-eller-191";

/** So few young in a year say little in per cent: they are drawn hollow. */
const FEW = 50;

const signedText = (value: number): string => (value > 0 ? `+${number(value)}` : number(value));
const fewer = ({ change, apart }: Course): string =>
  change === 0 ? "lige så mange som året før" : `${apart.text} ${change > 0 ? "flere" : "færre"} end året før`;

/** The boxes of two neighbours: who came to one, and who is gone from it. */
function leadFigure({ first, last, least, most, firstYear }: ToldAreas): FigureSpec {
  const shown: Young[] = [least, most].flatMap(({ rows }) => rows);
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
    headline: say`${least.name}: ${least.ready.apart} flere klar, ${least.unready.apart} færre ikke klar, og ${least.both.after} unge begge år`,
    subtitle: say`Unge på uddannelseshjælp i november ${String(last)}. Orange prikker er kommet til siden ${firstYear}, ringe er væk.`,
    views: [
      {
        value: "bokse",
        label: "Klar og ikke klar",
        chart: boxes([least, most].map(pairOf), {
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
    return { reason: "få unge", note: "Et hult mærke er en kommune med få unge i et af årene." };
  };
  const doubted = doubtedTable(changeTable(told), { measure: "forskel", alsoDoubted }, []);
  const changes = areas.flatMap(({ ready, unready, both }) => [ready.change, unready.change, both.change]);
  const scale = [min(changes) ?? 0, max(changes) ?? 0] as const;
  const [most, second] = losing;
  const few = chosenFact(
    String(FEW),
    "Færre unge end det er vist som hule mærker",
    "valgt, så små tal ikke ligner store",
  );
  return viewFigure({
    of: doubted?.table ?? changeTable(told),
    doubts: doubted?.doubts ?? [],
    id: "flere-og-faerre",
    headline: say`Af de klare er flest væk ${most?.place ?? ""}, derefter ${second?.place ?? ""}`,
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
    note: say`Få unge er færre end ${few}.`,
    years: toldYears(told.rows),
  });
}

/** The table of the memo with the two numbers that its text put together. */
function mixUpFigure({ rows, first, last, north, northAll, printed }: ToldAreas): FigureSpec {
  const shown = rows.filter(({ omraade, aar }) => omraade === NORTH && [first, last].includes(aar));
  const from = { sources: sourceIdsOf(shown), years: toldYears(shown) };
  const row = (name: string, { before, after, change }: Course, share: string) => ({
    name,
    cells: [before.text, after.text, signedText(change), `−${share}`] as const,
  });
  return {
    id: "det-forkerte-tal",
    headline: say`Procenten er fra én række, tallet fra en anden`,
    subtitle: `Unge på uddannelseshjælp i Nordjylland, november ${first} og ${last}, som notatets egen tabel har dem`,
    views: [
      {
        value: "notatet",
        label: "Notatets tabel",
        chart: mixUp({
          heads: ["", String(first), String(last), "forskel", "i procent"],
          rows: [
            row("Alle unge", northAll, printed.shares.all.text),
            row("Klar", north.ready, printed.shares.ready.text),
            row("Ikke klar", north.unready, printed.shares.unready.text),
          ],
          ...{ share: 1, change: 0 },
          text: `Teksten: »${printed.shares.ready.text} (i alt ${printed.all.text})«`,
          table: `Tabellen: ${printed.shares.ready.text} er ${printed.ready.text} unge`,
        }),
        ...from,
      },
    ],
    anomalies: [MIXED_UP],
    rests: sourceRows(unge, shown),
    datasets: [unge.id],
    ...from,
  };
}

/** The four figures: two boxes of two neighbours, how many are not ready, how many more or fewer, and two numbers put together. */
export function figures(told: ToldAreas) {
  const { least, most, country, first, last } = told;
  return {
    lead: leadFigure(told),
    shares: viewFigure({
      of: shareTable(told),
      id: "ikke-klar-i-hver-kommune",
      headline: say`${most.shareAfter} er ikke klar ${most.place}, ${least.shareAfter} ${least.place}`,
      subtitle: `Unge, der ikke er klar til uddannelse, som andel af alle, der er vurderet, november ${first} og ${last}`,
      views: [
        labelled("Andel", {
          ...{ measure: "andel", x: "omraade", series: "aar", form: "prikker", order: "vaerdi", orderBy: String(last) },
          ...{ highlight: [least.name, most.name, country.name], scale: [0, 100] },
        }),
      ],
      note: "Læs det ikke som en rangliste.",
    }),
    changes: changeFigure(told),
    mixUp: mixUpFigure(told),
  };
}
