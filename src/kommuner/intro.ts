import { sources } from "../catalogue.ts";
import { capital, spelled, spelledAlike } from "../lib/format.ts";
import { kommuneName } from "../model/kommune.ts";
import type { KommuneEntry } from "./all.ts";

/** Fewer measures than this are said to be few. */
const FEW = 6;

/** What a reader will find on a municipality's page: how many measures, from how many datasets, and whether that is little. */
export function introSentence({ kommune, measures, mentions }: KommuneEntry): string {
  const name = kommuneName(kommune);
  const others = `Her er i stedet de andre kommuner i KKR ${kommune.kkr}.`;
  if (measures.length === 0 && mentions.length === 0) return `Bilagene har ingen tal om ${name}. ${others}`;
  if (measures.length === 0) return `Bilagene nævner ${name}, men har ingen tal om kommunen. ${others}`;
  const given = new Set(measures.map(({ dataset }) => dataset.id));
  const named = mentions.filter(({ dataset }) => !given.has(dataset.id)).length;
  const more =
    named === 0
      ? ""
      : ` ${capital(spelled(named, "neuter"))} ${named === 1 ? "andet" : "andre"} datasæt nævner kommunen i ord.`;
  return `Her er ${counted(measures.length, given.size, name)}.${more}${extent(measures.length, name)}`;
}

/** `14 tal om Læsø fra 6 datasæt`, `syv tal om Fanø fra ét datasæt`, `ét tal om Fanø`. */
function counted(measures: number, datasets: number, name: string): string {
  if (measures === 1) return `ét tal om ${name}`;
  const [count, from] = spelledAlike(measures, datasets);
  return `${count} tal om ${name} fra ${datasets === 1 ? spelled(1, "neuter") : from} datasæt`;
}

const extent = (measures: number, name: string): string =>
  measures < FEW
    ? ` Vi har kun læst bilagene til ${spelled(sources.length)} møder. Derfor er der få tal om ${name}.`
    : " Hvor det er rimeligt, sammenligner vi med andre kommuner.";
