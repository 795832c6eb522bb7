import { spelled } from "../../lib/format.ts";
import { factOf, type ValueFact } from "../../model/fact.ts";
import type { Annexes } from "./annexes.ts";

const STEERING = "Den politiske styregruppe";

/** How many seats each side had in the steering group of the model. */
export function steeringSeats({ trace, year: { model } }: Annexes) {
  const told = (rolle: string, what: string): ValueFact =>
    factOf(trace.one("antal", { aar: model, aktoer: STEERING, rolle }), `${what}, ${model}`, spelled);
  return {
    ofRegions: told("Regionernes pladser", "Regionernes pladser i styregruppen"),
    ofKommuner: told("Kommunernes pladser", "Kommunernes pladser i styregruppen"),
    ofFirst: told("Klimaalliancens plads", "De første kommuners plads i styregruppen"),
  };
}
