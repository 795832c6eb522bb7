import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import paragraffer from "../../datasets/pladser-efter-paragraf.ts";
import type { FigureSpec } from "../../figures/figure.ts";
import { toldYears } from "../../figures/view-figure.ts";
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

/** The one figure: the places of the two kinds of homes, a window each. */
export function figures({ homes }: ChildrensHomes): { lead: FigureSpec } {
  const { residences, institutions, both, year } = homes;
  const from = { sources: sourceIdsOf(both.rows), years: toldYears(both.rows) };
  const lead: FigureSpec = {
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
  return { lead };
}
