import type { Found } from "./found.ts";
import type { Match } from "./match.ts";
import { columnLetters } from "./sheet.ts";
import { unitIn, type Unit } from "./units.ts";

/** The columns of numbers whose heading, or a text above the table, tells another unit than the dataset has. */
export function unitProblems({ uses, header }: Match): Found[] {
  const above = header.above.flatMap((text) => unitIn(text) ?? []);
  return uses.flatMap((use, at): Found[] => {
    if (use.as === "unused" || use.column.role !== "measure") return [];
    const heads = header.heads[at] ?? [];
    const { unit = "", kind, title } = use.column;
    const own = unitIn(unit);
    const told =
      heads.flatMap((head) => unitIn(head) ?? [])[0] ??
      (own?.of === "kr." ? above.find(({ of }) => of === "kr.") : undefined);
    if (!told || isSame(told, own)) return [];
    // A dataset may leave out what its title says.
    if (own === undefined && (unit === "" || (told.of === "pct." && kind === "share"))) return [];
    return [
      {
        column: columnLetters(at),
        value: heads.join(" / ") || told.text,
        expected: `tal i ${unit} (${title}); her er de i ${told.text}`,
        action: `Regn tallene om til ${unit} i regnearket, og ret teksten, eller send dem i ${unit.replace(/\.$/, "")}.`,
      },
    ];
  });
}

/** Kroner without more may be short for what the numbers are told in elsewhere. */
const isSame = (told: Unit, own: Unit | undefined): boolean =>
  own !== undefined &&
  told.of === own.of &&
  (told.factor === own.factor ||
    (told.of === "kr." && told.factor === 1 && own.factor > 1 && /^kroner$/i.test(told.text)));
