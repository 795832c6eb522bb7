/** A number in what is told of a place, but for years: at the beginning or after a comma, and before its unit. */
const NUMBER = /(?<=^|, )[−\d][\d.,]*(?=[ \u00a0][\p{L}%])/gu;

/** What is told of a place, of its numbers alone and of the words around those of most places, with # for each; else as it is. */
export function toldOf(short: string, template = ""): string {
  if (template === "" || !/^[−\d][\d., −]*$/.test(short)) return short;
  const numbers = short.split(" ");
  return template.replace(/#/g, () => numbers.shift() ?? "");
}

/** The words around the numbers that are told of most places; empty where no two have the same. */
export function templateOf(told: readonly string[]): string {
  const templates = Map.groupBy(told, (one) => one.replace(NUMBER, "#"));
  const [[template = "", own = []] = []] = [...templates].sort(([, a], [, b]) => b.length - a.length);
  return own.length > 1 ? template : "";
}

/** The numbers alone of what is told, where the rest of it is the template. */
export function shortTold(told: string, template: string): string {
  const short = told.match(NUMBER)?.join(" ") ?? "";
  return toldOf(short, template) === told ? short : told;
}
