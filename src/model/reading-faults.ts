import type { Reading, ReadingFault } from "./reading.ts";
import type { Role } from "./role.ts";
import type { Column } from "./shape.ts";

/** What the column in each part of a reading may be. */
const ROLES_OF: Record<string, readonly Role[]> = {
  groups: ["dimension", "place", "time", "status"],
  lead: ["dimension", "place", "text"],
  rows: ["dimension", "place", "text"],
  columns: ["dimension", "place"],
  cell: ["dimension", "status", "text"],
  from: ["time", "dimension", "text"],
};

const CALLED: Record<Role, string> = {
  time: "en tid",
  place: "et sted",
  dimension: "en inddeling",
  measure: "et tal",
  status: "en status",
  text: "en tekst",
  provenance: "en henvisning til kilden",
};

/** The columns that a declared reading names and that are not there, or are of a role that says nothing in that part. */
export function readingFaults(columns: readonly Column[], reading: Reading): ReadingFault[] {
  return Object.entries(reading).flatMap(([part, name]: [string, string]): ReadingFault[] => {
    const roles = ROLES_OF[part];
    if (roles === undefined) return [];
    const found = columns.find((column) => column.name === name);
    if (!found) return [{ column: name, expected: `en kolonne i datasættet; »${part}« i »reads« nævner den` }];
    if (roles.includes(found.role)) return [];
    const wanted = roles.map((role) => CALLED[role]).join(" eller ");
    return [{ column: name, expected: `${wanted}, for »${part}« i »reads«; kolonnen er ${CALLED[found.role]}` }];
  });
}
