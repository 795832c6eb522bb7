/** More letters than this of what an address asks for are not told back. */
const MOST = 40;

/** What somebody has asked for, as it is told back: `»xyz«`, of which no more than the first letters. */
export function toldValue(value: string): string {
  const letters = [...value];
  return `»${letters.length > MOST ? `${letters.slice(0, MOST).join("")}…` : value}«`;
}
