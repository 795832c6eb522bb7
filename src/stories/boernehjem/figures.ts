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
    subtitle: `Pladser på børne- og ungehjem under Socialtilsyn Nord ved udgangen af ${year}. Hvert vindue er plads til ét barn, alle hjem af en slags lagt sammen.`,
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

/** The two figures: the two kinds of homes, and the homes year by year. */
export function figures(told: ChildrensHomes) {
  const { stock } = told;
  return {
    lead: leadFigure(told),
    stock: viewFigure({
      of: stockTable(told),
      id: "hjem-over-tid",
      headline: say`Listen gik fra ${stock.homes.before} til ${stock.homes.after} hjem. Det største fald kom, da nogle skiftede tilsyn`,
      subtitle: "Steder på Socialtilsyn Nords liste ved årets udgang",
      views: [
        labelled("Steder", {
          ...{
            measure: "tilbud",
            x: "aar",
            series: "til",
            form: "linjer",
          },
          breaks: [{ at: stock.handedIn.text, reason: "nogle skiftede tilsyn" }],
        }),
      ],
    }),
  };
}
