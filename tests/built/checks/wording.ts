import type { SitePage } from "../site-page.ts";
import { readables } from "./readable.ts";

/** A municipality's official name, and where something in it is: `i Vesthimmerland`, `på Læsø`. */
interface Place {
  kommune: string;
  sted: string;
}

/** A fault that a machine can see in Danish prose. */
interface Rule {
  name: string;
  pattern: RegExp;
  /** What it is a fault in, by name and classes; everything when left out. */
  within?: RegExp;
}

/** Sentences, not labels: dates, counts and values in a paragraph of a class of its own may begin with a digit. */
const SENTENCES = /^(?:p(?:\.(?:standfirst|figure-lead))?|h1|meta)$/;
const PROSE = /^(?:p|li|dd)\b/;

/** What we write ourselves, not what rows and sources say. */
const OUR_OWN = /^(?:p(?:\.(?:standfirst|aside|figure-\w+))?|h[1-6]|figcaption|meta|title)$/;

/** Words of offices, and what a Dane says instead. */
const OFFICIALESE: readonly (readonly [pattern: string, instead: string])[] = [
  ["vedrørende|vedr\\.|angående|desangående", "om"],
  ["ift\\.", "til, mod, end"],
  ["såfremt", "hvis"],
  ["i henhold til|jævnfør|jf\\.", "efter"],
  ["hvorvidt", "om"],
  ["endvidere|ydermere|ligeledes", "også"],
  ["med henblik på", "for at"],
  ["pågældende|nærværende|førnævnte", "den, denne"],
  ["på baggrund af|grundet", "fordi, efter"],
  ["primært", "mest"],
  ["omhandler|omhandlede", "handler om"],
  ["tilvejebringe\\p{L}*", "skaffe"],
  ["i regi af", "hos"],
  ["samtlige", "alle"],
];

const RULES: readonly Rule[] = [
  ...OFFICIALESE.map(([pattern, instead]) => ({
    name: `officialese, say »${instead}«`,
    pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, "iu"),
    within: OUR_OWN,
  })),
  { name: "a plain space before a unit", pattern: /\S[ \t\n]+(?:%|kr\.)/ },
  { name: "pct.", pattern: /\bpct\./ },
  { name: "two full stops", pattern: /(?<!\.)\.\.(?!\.)/ },
  { name: "two sentences without a full stop between them", pattern: /[\p{Ll}\d] Et hult mærke er/u },
  { name: "a dash between years", pattern: /\b\d{4}\s*–\s*\d{4}\b/ },
  {
    name: "a sentence that begins with a digit",
    pattern: /^\d(?!\d{3}(?: og \d{4})?:)|\p{L}{4,}[.!?] \d/u,
    within: SENTENCES,
  },
  {
    name: "words of a machine",
    pattern: /Talt fra det største|[Dd]en midterste kommune|der har tallet\b|: ventet .*, fundet /,
  },
  { name: "two colons in a line of facts", pattern: /Fælles for alle rækker: [^:]*: /, within: PROSE },
  { name: "a count written with digits where words are used", pattern: /\bstår [2-9] kommuner/, within: PROSE },
  {
    name: "a sum that does not »gå op«, said of what is no sum",
    pattern: /\bting, der ikke går op|det, der ikke går op/i,
  },
  { name: "a prefix where a heading should be", pattern: /^Det står ikke i kilderne: /, within: PROSE },
  { name: "a number and its unit said twice", pattern: /\b(\p{L}{4,})\b[^.:]*: [\d.,]+\s\1\b/iu, within: /^h[2-4]/ },
];

/** Names that running text has otherwise: `i Læsø`, `fra Vesthimmerlands`. The municipality itself may be named in full. */
const placeRules = (places: readonly Place[]): Rule[] =>
  places.flatMap(({ kommune, sted }) => {
    const [preposition = "", name = ""] = sted.split(" ");
    const island =
      preposition === "på"
        ? [{ name: "i an island", pattern: new RegExp(`(?<!\\p{L})i ${name}(?!\\p{L}| Kommune|-)`, "iu") }]
        : [];
    const genitive =
      name === kommune
        ? []
        : [
            {
              name: "a genitive for a name",
              pattern: new RegExp(`(?<!\\p{L})(?:i|på|om|til|fra|af) ${kommune}(?!\\p{L}| Kommune)`, "iu"),
            },
          ];
    return [...island, ...genitive];
  });

/** What stands between »« is the source's own words. */
const own = (text: string): string => text.replace(/»[^«]*«/g, "»«");

/** Systematic faults of language in anything that a reader of a page sees or hears, quotations apart. */
export function wordingFaults({ path, document }: SitePage, places: readonly Place[]): string[] {
  const rules = [...RULES, ...placeRules(places)];
  return readables(document).flatMap(({ element, text }) => {
    const said = own(text);
    return rules
      .filter(({ pattern, within }) => (within?.test(element) ?? true) && pattern.test(said))
      .map(({ name, pattern }) => {
        const at = said.search(pattern);
        return `${path} <${element}> ${name}: ${said.slice(Math.max(0, at - 10), at + 60).replace(/\s+/g, " ")}`;
      });
  });
}
