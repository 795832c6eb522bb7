import { sources } from "../catalogue.ts";
import { spelled, spelledAlike } from "../lib/format.ts";
import { kommuneName } from "../model/kommune.ts";
import type { KommuneEntry } from "./all.ts";

/** Fewer measures than this are said to be few. */
const FEW = 6;

/** How much the sources know of a municipality: how many measures, from how many datasets, and why there are few where there are. */
export function introSentence({ kommune, measures, mentions }: KommuneEntry): string {
  const name = kommuneName(kommune);
  const others = `Her er i stedet de andre kommuner i KKR ${kommune.kkr}.`;
  if (measures.length === 0 && mentions.length === 0) return `Bilagene har ingen tal om ${name}. ${others}`;
  if (measures.length === 0) return `Bilagene nævner ${name}, men har ingen tal om kommunen. ${others}`;
  const datasets = new Set(measures.map(({ dataset }) => dataset.id)).size;
  const known = counted(measures.length, datasets, name);
  return measures.length < FEW
    ? `Vi har kun læst bilagene til ${spelled(sources.length)} møder. I dem står ${known}.`
    : `Her er ${known}.`;
}

/** `14 tal om Læsø fra 6 datasæt`, `syv tal om Fanø fra ét datasæt`, `ét tal om Fanø`. */
function counted(measures: number, datasets: number, name: string): string {
  if (measures === 1) return `ét tal om ${name}`;
  const [count, from] = spelledAlike(measures, datasets);
  return `${count} tal om ${name} fra ${datasets === 1 ? spelled(1, "neuter") : from} datasæt`;
}
