import { number, spelled } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Annexes } from "./annexes.ts";

const STEERING = "Den politiske styregruppe";

/** How many municipalities the model was offered to, and how many seats each side had in its steering group. */
export function modelNumbers({ trace, year: { model } }: Annexes) {
  const told = (aktoer: string, rolle: string, what: string, format: (value: number) => string = spelled): ValueFact =>
    factOf(trace.one("antal", { aar: model, aktoer, rolle }), `${what}, ${model}`, format);
  return {
    newcomers: told("Kommunen", "Ny deltager", "Kommuner, der ikke havde været med i DK2020 før"),
    first: told("Klimaalliancen", "De første kommuner", "Kommuner i det første forsøg med DK2020", number),
    ofRegions: told(STEERING, "Regionernes pladser", "Regionernes pladser i styregruppen"),
    ofKommuner: told(STEERING, "Kommunernes pladser", "Kommunernes pladser i styregruppen"),
    ofFirst: told(STEERING, "Klimaalliancens plads", "De første kommuners plads i styregruppen"),
  };
}
