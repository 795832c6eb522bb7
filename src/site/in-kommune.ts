/** Municipalities that are islands of the same name: Danish says `på Læsø` and not `i Læsø`. */
const ISLANDS = new Set(["Bornholm", "Fanø", "Langeland", "Læsø", "Samsø", "Ærø"]);

/** Lolland is also an island, but a part of it lies in another municipality. */
const PART_OF_ISLAND = new Set(["Lolland"]);

/** Where something is, with the preposition of the place: `i Hjørring`, `på Læsø`, `i Lolland Kommune`. */
export function inKommune(name: string): string {
  if (ISLANDS.has(name)) return `på ${name}`;
  return PART_OF_ISLAND.has(name) ? `i ${name} Kommune` : `i ${name}`;
}
