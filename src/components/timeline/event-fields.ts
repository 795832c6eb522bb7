import type { Published } from "../../model/published.ts";

/** The fields that narrow the timeline besides its theme: what kind of event it is, and whether it has happened. */
export function eventFields({ columns, rows }: Published) {
  const choices = (name: string) => {
    const labels = columns.find((column) => column.name === name)?.labels ?? {};
    return Object.entries(labels)
      .filter(([value]) => rows.some((row) => row[name] === value))
      .map(([value, label]) => ({ value, label }));
  };
  return [
    { name: "art", label: "Art", all: "Alle slags", options: choices("art") },
    { name: "status", label: "Status", all: "Sket og ventet", options: choices("status") },
  ];
}
