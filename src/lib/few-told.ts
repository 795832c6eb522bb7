/** More sentences than this on what an address asks for are counted, not told. */
const MOST = 5;

/** The first of some sentences on what an address asks for, each once, and how many more there are. */
export function fewTold(sentences: readonly string[]): string[] {
  const all = [...new Set(sentences)];
  const rest = all.length - MOST;
  if (rest <= 0) return all;
  return [...all.slice(0, MOST), `Adressen beder om ${rest} ting mere, som ikke findes.`];
}
