import { listAnd } from "../../src/lib/list.ts";
import { nearest } from "../../src/lib/nearest.ts";
import type { Problem } from "./problem.ts";

/** Compares a table's header with the columns it must have, in any order. Returns what is missing, extra or doubled. */
export function checkHeader(file: string, header: readonly string[], wanted: readonly string[]): Problem[] {
  const missing = wanted.filter((name) => !header.includes(name));
  const extra = header.filter((name) => !wanted.includes(name));
  const misspelt = new Map(extra.map((name) => [name, nearest(name, missing)]));
  const claimed = new Set(misspelt.values());
  return [
    ...extra.map((name) => unknownColumn(file, name, misspelt.get(name), wanted)),
    ...missing
      .filter((name) => !claimed.has(name))
      .map((name) => ({
        file,
        row: 1,
        column: name,
        expected: `en kolonne med overskriften »${name}«`,
        action: "Tilføj kolonnen. Er den slettet ved en fejl, så hent den fra den forrige udgave af filen.",
      })),
    ...[...new Set(header.filter((name, index) => header.indexOf(name) !== index))].map((name) => ({
      file,
      row: 1,
      column: name,
      value: name,
      expected: "hver overskrift én gang",
      action: "Slet eller omdøb den ene af de to kolonner.",
    })),
  ];
}

function unknownColumn(file: string, name: string, near: string | undefined, wanted: readonly string[]): Problem {
  return {
    file,
    row: 1,
    column: name === "" ? "(uden overskrift)" : name,
    value: name,
    expected: near ? `overskriften »${near}«` : `kun disse kolonner: ${listAnd(wanted)}`,
    action: near ? `Ret overskriften til »${near}«.` : "Slet kolonnen.",
  };
}
