import type { Codes, SearchRecord } from "../../site/search-record.ts";
import { slugOf } from "../../lib/slug-of.ts";
import { closeness, HAS_WORD } from "./closeness.ts";
import { termsOf } from "./terms.ts";

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

/** Codes with labels that are written otherwise. */
export const relabelled = (codes: Codes, write: (label: string) => string): Codes =>
  Object.fromEntries(
    Object.entries(codes).map(([parameter, own]) => [
      parameter,
      own.map((entry): Codes[string][number] => {
        if (typeof entry === "string") return write(entry);
        const [label, ...rest] = entry;
        return [write(label), ...rest];
      }),
    ]),
  );

/** What the codes of a record are called. */
export const labelsIn = (codes: Codes): string[] => codesIn(codes).map(({ label }) => label);

/** What says that a value is wanted for each of something. */
const PER = new Set(["pr", "per", "hver"]);

/** What is asked for each inhabitant is no number of inhabitants: of the two the first is meant. */
const isDivided = ({ code }: { code: Code }): number => Number(code.parameter === "vis");

const has = (own: readonly string[], looked: string): boolean =>
  own.some((term) => closeness(looked, term) >= HAS_WORD);

/**
 * A dataset as the view of the one of its codes that says most of what its title does not; as it is when none says anything, and
 * when several say the same.
 */
export function withCode(record: SearchRecord, looked: readonly string[], terms: readonly string[]): SearchRecord {
  const title = termsOf(record.t);
  const unsaid = looked.filter((term) => !has(title, term));
  const counted = codesIn(record.c ?? {})
    .filter(({ parameter }) => parameter !== "vis" || terms.some((term) => PER.has(term)))
    .map((code) => ({ code, said: unsaid.filter((term) => has(termsOf(code.label), term)).length }))
    .filter(({ said }) => said > 0)
    .sort((a, b) => b.said - a.said || isDivided(b) - isDivided(a) || a.code.label.length - b.code.label.length);
  const [best, next] = counted;
  if (!best || (next && next.said === best.said && next.code.parameter === best.code.parameter)) return record;
  const { parameter, label, told, code } = best.code;
  const query = parameter + new URLSearchParams([["", code]]).toString();
  return {
    ...record,
    u: `${record.u}?${query}`,
    t: `${record.t}: ${label}`,
    ...(told === "" ? {} : { k: "Tal", n: told }),
  };
}
