import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import paragraffer from "../../datasets/pladser-efter-paragraf.ts";
import portefoelje from "../../datasets/tilsynets-portefoelje.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { labelled, viewFigure, toldYears } from "../../figures/view-figure.ts";
import * as col from "../../model/columns.ts";
import { say } from "../../model/words.ts";
import { computedTable, type RestingTable } from "../../views/computed-table.ts";
import { sourceRows } from "../../views/source-row.ts";
import type { Owned } from "./homes.ts";
import type { Kind } from "./kinds.ts";
import type { ChildrensHomes } from "./told-homes.ts";
import { houses, type House } from "./windows.ts";

const houseOf = (name: string, { of }: Owned): House => ({
  name,
  parts: [
    { name: "private", count: of("privat").value, colour: "var(--ejer-privat)" },
    { name: "kommunale", count: of("kommunal").value, colour: "var(--ejer-kommunal)" },
    { name: "regionale", count: of("regional").value, colour: "var(--ejer-regional)" },
  ],
});

/** The places of the two kinds of homes, a window each. */
function leadFigure({ homes }: ChildrensHomes): FigureSpec {
  const { residences, institutions, both, year } = homes;
  const from = { sources: sourceIdsOf(both.rows), years: toldYears(both.rows) };
  return {
    id: "to-slags-boernehjem",
    headline: "Den ene slags børnehjem var privat, den anden offentlig",
    subtitle: `Pladser på børne- og ungehjem under Socialtilsyn Nord ved udgangen af ${year}. Hvert vindue er plads til ét barn.`,
    views: [
      {
        value: "pladser",
        label: "Pladser",
        chart: houses([houseOf("Opholdssteder", residences), houseOf("Døgninstitutioner", institutions)], {
          unit: "pladser",
          titles: { house: "Slags hjem", all: "Pladser" },
        }),
        ...from,
      },
    ],
    note: "Silkeborg er med i tallene, men ikke i Nordjysk Socialaftale. Hjørring er med i aftalen, men ikke i tallene. Hvor mange af de offentlige pladser aftalen gjaldt, står der ikke.",
    rests: sourceRows(paragraffer, both.rows),
    datasets: [paragraffer.id],
    ...from,
  };
}

const owner = () =>
  col.choice(
    "Ejer",
    "Hvem der ejer eller driver stedet.",
    { privat: "Privat", kommunal: "Kommunal", regional: "Regional" },
    { disjoint: true },
  );

/** The places where people live, by kind and owner. */
const kindTable = (kinds: readonly Kind[]): RestingTable =>
  computedTable(
    {
      slags: col.category("Hvor man bor", "Det sted, pladserne er.", { disjoint: true }),
      ejerform: owner(),
      pladser: col.count("Pladser", "Godkendte pladser.", "pladser"),
    },
    ["slags", "ejerform"],
    kinds.flatMap(({ name, places }) =>
      [...Map.groupBy(places.rows, ({ ejerform }) => ejerform)].map(([ejerform, rows]) => ({
        cells: { slags: name, ejerform, pladser: places.of(ejerform).value },
        rests: sourceRows(paragraffer, rows),
      })),
    ),
  );

/** Whom homes and other services are for, in words that fit beside a line. */
const FOR = {
  boern_og_unge: "Kun til børn og unge",
  boern_unge_og_voksne: "Til både børn og voksne",
} as const;

const forWhom = () => col.choice("Til hvem", "Hvem stedet er godkendt til.", FOR, { disjoint: true });
const services = () => col.count("Steder", "Godkendte hjem og andre sociale tilbud.", "steder");

/** The homes under Nord year by year, and the services that take both children and adults. */
const stockTable = ({ stock }: ChildrensHomes): RestingTable =>
  computedTable(
    { aar: col.year("Året, ved hvis udgang der er talt."), til: forWhom(), tilbud: services() },
    ["aar", "til"],
    stock.rows.flatMap((row) =>
      row.type === "boern_og_unge" || row.type === "boern_unge_og_voksne"
        ? [{ cells: { aar: row.aar, til: row.type, tilbud: row.antal }, rests: sourceRows(portefoelje, [row]) }]
        : [],
    ),
  );

/** The three figures: two kinds of homes, all kinds of places to live, and the homes year by year. */
export function figures(told: ChildrensHomes) {
  const { homes, kinds, more, stock } = told;
  return {
    lead: leadFigure(told),
    kinds: viewFigure({
      of: kindTable(kinds),
      id: "privat-efter-bolig",
      headline: say`Kun ${more.count} slags boliger var klart mere private end børnehjem`,
      subtitle: `Pladser under Socialtilsyn Nord, hvor man bor, efter ejer, ${homes.year}. Tallet til højre er alle pladser af den slags.`,
      views: [
        labelled("Andel", {
          ...{ measure: "pladser", x: "slags", series: "ejerform", form: "stablet" },
          ...{ shown: "andel", orderBy: "privat", highlight: ["Børnehjem"] },
        }),
      ],
      anomalies: ["nord-paragraf-108-2023", "nord-paragraf-107-2023"],
      note: "Lejeboliger med støtte er lejemål, hvor hjælpen følger med. Ældre- og handicapboliger er almene boliger med støtte.",
    }),
    stock: viewFigure({
      of: stockTable(told),
      id: "hjem-over-tid",
      headline: say`Fra ${stock.homes.before} til ${stock.homes.after} hjem kun til børn og unge på listen`,
      subtitle: "Steder under Socialtilsyn Nord ved årets udgang",
      views: [
        labelled("Steder", {
          ...{
            measure: "tilbud",
            x: "aar",
            series: "til",
            form: "linjer",
          },
          breaks: [{ at: stock.handedIn.text, reason: "her skiftede nogle hjem tilsyn" }],
        }),
      ],
    }),
  };
}
