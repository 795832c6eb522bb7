import { listAnd, listOr } from "../../src/lib/list.ts";
import { nearest } from "../../src/lib/nearest.ts";
import type { Problem } from "./problem.ts";

/** Where the wanted columns stand, and what is missing, extra, misspelt or doubled in the header. */
export interface HeaderReading {
  /** Column name → index. A misspelt column has its place too, so that its cells can be judged in the same run. */
  at: Map<string, number>;
  problems: Problem[];
}

/** Compares a table's header with the columns it must have, in any order. */
export function readHeader(file: string, header: readonly string[], wanted: readonly string[]): HeaderReading {
  const unclaimed = new Set(wanted.filter((name) => !header.includes(name)));
  const at = new Map(wanted.filter((name) => header.includes(name)).map((name) => [name, header.indexOf(name)]));
  const problems = header.flatMap((name, index): Problem[] => {
    if (wanted.includes(name)) return header.indexOf(name) === index ? [] : [doubled(file, name, header)];
    const [only, another] = unclaimed;
    // A header that was deleted leaves an empty cell over its column.
    const near = name !== "" ? nearest(name, unclaimed) : another === undefined ? only : undefined;
    if (near === undefined)
      return [name === "" ? blank(file, index, [...unclaimed]) : unknown(file, name, index, wanted)];
    unclaimed.delete(near);
    at.set(near, index);
    const action = name === "" ? `Skriv »${near}« i cellen.` : `Ret overskriften til »${near}«.`;
    return [{ file, row: 1, column: letter(index), value: name, expected: `overskriften »${near}«`, action }];
  });
  return { at, problems: [...problems, ...[...unclaimed].map((name) => missing(file, name))] };
}

function doubled(file: string, name: string, header: readonly string[]): Problem {
  const places = header.flatMap((other, index) => (other === name ? [letter(index)] : []));
  const expected = `hver overskrift én gang; den står i kolonnerne ${listAnd(places)}`;
  return { file, row: 1, column: name, value: name, expected, action: "Slet eller omdøb den ene af kolonnerne." };
}

/** A column without a header: one of those that are missing, or one too many. */
function blank(file: string, index: number, absent: readonly string[]): Problem {
  const action =
    absent.length > 0
      ? `Skriv overskriften: ${listOr(absent)}.`
      : "Slet kolonnen. Er den tom, så slutter hver række med et komma for meget. Har den tal, så giv dem en af de faste kolonner.";
  return { file, row: 1, column: letter(index), value: "", expected: "en overskrift over hver kolonne", action };
}

function unknown(file: string, name: string, index: number, wanted: readonly string[]): Problem {
  const action = "Slet kolonnen. Har den tal, som skal bruges, så skal datasættet først udvides med den.";
  return { file, row: 1, column: letter(index), value: name, expected: `kun kolonnerne ${listAnd(wanted)}`, action };
}

function missing(file: string, name: string): Problem {
  return {
    file,
    row: 1,
    column: name,
    expected: `en kolonne med overskriften »${name}«; den mangler`,
    action: "Tilføj kolonnen. Er den slettet ved en fejl, så hent den fra den forrige udgave af filen.",
  };
}

/** The letters a spreadsheet puts over a column: 0 → A, 26 → AA. */
function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}
