const WORDS = ["nul", "én", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"];
const ORDINALS = ["næst", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende"];
const PLACES = ["første", "anden", ...ORDINALS.slice(1)];

/** What holds a number and says none: dates, units, and that one more or less would matter. */
const NO_NUMBER = /\d+\. (?:januar|april|november)|pr\.\s10\.000\sindbyggere|én mere eller mindre/g;
const NUMBER =
  /(?<digits>\d[\d.]*\d(?:,\d+)?|\d(?:,\d+)?)|(?<ordinal>[a-zæøå]+)(?=(?:største|mindste)\b)|(?<place>[a-zæøå]+)(?=pladsen\b)|(?<word>[a-zæøåé]+)/giu;

/** Every number that a text says: in digits, in words, and as a place, `tredjestørste` and `førstepladsen`. */
export function numbersIn(text: string): number[] {
  return [...text.replace(NO_NUMBER, "").matchAll(NUMBER)].flatMap(({ groups = {} }) => {
    const { digits, ordinal, place, word } = groups;
    if (digits !== undefined) return [Number(digits.replaceAll(".", "").replace(",", "."))];
    const at = (list: readonly string[], said: string | undefined, first: number): number[] => {
      const found = list.indexOf((said ?? "").toLocaleLowerCase("da-DK").replace("ét", "én"));
      return found < 0 ? [] : [found + first];
    };
    return [...at(ORDINALS, ordinal, 2), ...at(PLACES, place, 1), ...at(WORDS, word, 0)];
  });
}
