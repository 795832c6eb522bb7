import type { Codes, PackedCodes, SearchRecord } from "../../site/search-record.ts";
import { earlier, newest, ofYear } from "./earlier.ts";
import { slugOf } from "../../lib/slug-of.ts";
import { closeness, HAS_WORD, SAME_WORD } from "./closeness.ts";
import { isLight, termsOf } from "./terms.ts";

interface Code {
  parameter: string;
  label: string;
  told: string;
  code: string;
}

/** The code that most labels have, where it is not the label itself: `Skærpet tilsyn` → `skaerpet_tilsyn`. */
export const codeOf = (label: string): string => slugOf(label).replaceAll("-", "_");

/** The codes of a record, each with all that is known of it. */
export const codesIn = (codes: Codes): Code[] =>
  Object.entries(codes).flatMap(([parameter, own]) =>
    own.map((entry): Code => {
      const [label, told = "", code] = typeof entry === "string" ? [entry] : entry;
      return { parameter, label, told, code: code === "" ? codeOf(label) : (code ?? label) };
    }),
  );

/** Codes as they are fetched, with labels that are written otherwise. */
export const packedCodes = (codes: Codes, write: (label: string) => string): PackedCodes =>
  Object.fromEntries(
    Object.entries(codes).map(([parameter, own]) => {
      const all = own.map((entry) => {
        const [label, ...rest] = typeof entry === "string" ? [entry] : entry;
        return [write(label), ...rest].join(">");
      });
      return [parameter, all.join("<")];
    }),
  );

/** The same as they were. */
export const unpackedCodes = (codes: PackedCodes, write: (label: string) => string): Codes =>
  Object.fromEntries(
    Object.entries(codes).map(([parameter, own]) => [
      parameter,
      own.split("<").map((entry): Codes[string][number] => {
        const [label = "", told, code] = entry.split(">");
        if (told === undefined) return write(label);
        return code === undefined ? [write(label), told] : [write(label), told, code];
      }),
    ]),
  );

/** What the codes of a record are called. */
export const labelsIn = (codes: Codes): string[] => codesIn(codes).map(({ label }) => label);

/** What says that a value is wanted for each of something. */
const PER = new Set(["pr", "per", "hver"]);

/** Whether a code is what the values are divided by, and no category of them. */
const isDivided = ({ parameter }: Code): boolean => parameter.split("&").at(-1) === "vis";

/** Whether a code only narrows what is shown, so that the rest may be divided all the same. */
const narrows = ({ parameter }: Code): boolean => parameter.split("&").every((part) => part.startsWith("f."));

const has = (own: readonly string[], looked: string, least: number = HAS_WORD): boolean =>
  own.some((term) => closeness(looked, term) >= least);

/** A code with what it says of what is asked. */
interface Said {
  code: Code;
  said: readonly string[];
  /** How many of them are words of its own, and no parts of them. */
  whole: number;
}

/** The code that says most; none where several of one column say the same. */
function saysMost(all: readonly Said[]): Said | undefined {
  const [best, next] = all.toSorted(
    (a, b) => b.said.length - a.said.length || b.whole - a.whole || a.code.label.length - b.code.label.length,
  );
  const isAmbiguous =
    next?.said.length === best?.said.length &&
    next?.whole === best?.whole &&
    next?.code.parameter === best?.code.parameter;
  return isAmbiguous ? undefined : best;
}

const queryOf = ({ parameter, code }: Code): string => parameter + new URLSearchParams([["", code]]).toString();

/**
 * The code that is meant, and what its values are divided by where that is asked for as well. What is asked for each inhabitant is
 * no number of inhabitants: of the two the first is meant.
 */
function meantIn(all: readonly Said[]): Code[] {
  const own = saysMost(all.filter(({ code }) => !isDivided(code)));
  const divided = saysMost(all.filter(({ code }) => isDivided(code)));
  if (!own || !divided) return [own ?? divided].flatMap((one) => one?.code ?? []);
  const more = own.said.some((term) => !divided.said.includes(term));
  if (more && narrows(own.code)) return [own.code, divided.code];
  return [own.said.length > divided.said.length ? own.code : divided.code];
}

/** A topic that is asked for: the ways to say it, each in some terms. */
type Topic = readonly (readonly string[])[];

/** The terms of topics that a title says in no way, but for those that say little and those it has. */
function unsaidIn(title: readonly string[], topics: readonly Topic[]): string[] {
  const isIn = (term: string): boolean => has(title, term);
  const unsaid = topics.filter((ways) => !ways.some((way) => way.every(isIn)));
  return [...new Set(unsaid.flat(2))].filter((term) => !isLight(term) && !isIn(term));
}

/** Words that turn what stands beside them into its opposite. */
const DENIALS = /^(?:uden|ikke|ingen)$/;

/** Whether a label says that something is not so, which what is asked does not say: »Uden for loven« is not meant by »loven«. */
const denies = (label: string, asked: readonly string[]): boolean =>
  termsOf(label).some((term) => DENIALS.test(term) && !asked.includes(term));

/**
 * A dataset as the view of those of its codes that say most of what its title does not; as it is when none says anything, and
 * when several say the same.
 */
export function withCode(
  record: SearchRecord,
  topics: readonly Topic[],
  { terms, years }: { terms: readonly string[]; years: readonly string[] },
): SearchRecord {
  const unsaid = unsaidIn(termsOf(record.t), topics);
  const asked = [...terms, ...topics.flat(2)];
  const said = codesIn(record.c ?? {})
    .filter(({ label }) => !denies(label, asked))
    .filter((code) => !isDivided(code) || terms.some((term) => PER.has(term)))
    .map((code) => {
      const own = termsOf(code.label);
      const said = unsaid.filter((term) => has(own, term));
      return { code, said, whole: said.filter((term) => has(own, term, SAME_WORD)).length };
    })
    .filter((one) => one.said.length > 0);
  const codes = meantIn(said);
  const [only, other] = codes;
  if (!only) return record;
  const query = codes.map(queryOf).join("&");
  const [year, told] = (!other && earlier(only.told).find(([one]) => years.length === 1 && years.includes(one))) || [
    undefined,
    other ? "" : newest(only.told),
  ];
  return {
    ...record,
    u: `${record.u}?${year === undefined ? query : ofYear(query, year)}`,
    t: `${record.t}: ${codes.map(({ label }) => label).join(", ")}`,
    ...(told === "" ? {} : { k: "Tal", n: told }),
  };
}
