import { max } from "d3";
import { sourceIdsOf } from "../../analysis/source-ids-of.ts";
import { tracer } from "../../analysis/tracer.ts";
import roller from "../../datasets/biokul-roller.ts";
import moeder from "../../datasets/klimamoeder.ts";
import { danishDate } from "../../lib/dates.ts";
import { needed } from "../../lib/needed.ts";
import { namedFact } from "../../model/fact.ts";
import type { Tables } from "../../model/tables.ts";
import { printedIn } from "../../model/traced.ts";

/** The secretariat for the climate that the municipalities of Nordjylland share. */
const NAME = "KlimaNord";

/** Whom the municipalities of Nordjylland can call: its name, when it last led a meeting, and the papers that say so. */
export function north(tables: Tables) {
  const secretariats = tables.rowsOf(roller).filter(({ aktoer, slags }) => aktoer === NAME && slags === "sekretariat");
  needed(secretariats[0], `${NAME} blandt dem, der har en rolle i projektet om biokul`);
  const led = tables.rowsOf(moeder).filter(({ indhold }) => indhold.includes(NAME));
  const dato = needed(
    max(led, (row) => row.dato),
    `et møde, som ${NAME} leder`,
  );
  const cells = tracer(moeder, led).cells("dato", { dato });
  return {
    name: namedFact(
      NAME,
      "De nordjyske kommuners klimasekretariat",
      printedIn(tracer(roller, secretariats).cells("aktoer", {})),
    ),
    day: namedFact(danishDate(dato), `Dagen for det nyeste møde, som ${NAME} leder`, printedIn(cells)),
    year: namedFact(dato.slice(0, 4), `Året for det nyeste møde, som ${NAME} leder`, printedIn(cells)),
    /** Whether it is the hour of talk that is told of. */
    isTalk: led.some((row) => row.dato === dato && row.indhold.startsWith("Samtalesalon")),
    sources: sourceIdsOf([...secretariats, ...led]),
  };
}
