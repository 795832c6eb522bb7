import { range } from "d3";
import { nearest } from "../../src/lib/nearest.ts";
import type { Found } from "./found.ts";
import type { Match } from "./match.ts";
import { isNothing, readNumber } from "./number-text.ts";
import { columnLetters } from "./sheet.ts";
import { comparable } from "./without-marks.ts";

/** Columns with numbers that would be left out in silence, though they may be meant: a name used twice, and one that is misspelt. */
export function columnProblems({ receiver, body, uses, header }: Match): Found[] {
  const headOf = (at: number): string => header.heads[at]?.map(comparable).join(" / ") ?? "";
  const used = range(uses.length).filter((at) => uses[at]?.as !== "unused");
  const names = new Set(
    receiver.columns
      .filter(({ name }) => !used.some((at) => isColumn(uses[at], name)))
      .flatMap(({ name, title, choices = [], labels = {} }) => [title, name, ...choices, ...Object.values(labels)]),
  );
  const given = new Set(used.flatMap((at) => header.heads[at] ?? []).map(comparable));
  return uses.flatMap((use, at): Found[] => {
    const head = headOf(at);
    const place = { column: columnLetters(at), value: header.heads[at]?.join(" / ") ?? "" };
    const isWide = used.some((other) => uses[other]?.as === "value");
    if (head === "") return use.as === "unused" && hasNumbers(body, at) ? [unnamed(place.column)] : [];
    const same = used.find((other) => other < at && isSameUse(uses[other], use));
    if (same !== undefined) {
      const expected = `én kolonne med de tal; kolonne ${columnLetters(same)} siger det samme`;
      return [
        { ...place, expected, action: "Slet den ene, eller giv dem overskrifter, der siger, hvad forskellen er." },
      ];
    }
    if (use.as !== "unused" || !hasNumbers(body, at)) return [];
    const twin = used.find((other) => headOf(other) === head);
    if (twin !== undefined) {
      const expected = `én kolonne med det navn; kolonne ${columnLetters(twin)} hedder det samme`;
      return [
        {
          ...place,
          expected,
          action: "Står der to tabeller ved siden af hinanden, så læg dem i hvert sit ark. Slet ellers den ene.",
        },
      ];
    }
    const meant = nearest(
      place.value,
      [...names].filter((name) => !given.has(comparable(name)) && name.length > 3),
    );
    if (isDerived(head) || (meant === undefined && !isWide)) return [];
    const hint =
      meant === undefined
        ? "Ret overskriften, så den siger, hvad tallene er,"
        : `Mente du »${meant}«? Ret overskriften,`;
    return [
      {
        ...place,
        expected: "en overskrift, som tabellen kender",
        action: `${hint} eller slet kolonnen, hvis den ikke skal bruges.`,
      },
    ];
  });
}

const isColumn = (use: Match["uses"][number] | undefined, name: string): boolean =>
  use?.as === "column" && use.column.name === name;

/** Whether two columns hold the same measure of the same year or category, so that one would overwrite the other. */
const isSameUse = (a: Match["uses"][number] | undefined, b: Match["uses"][number]): boolean =>
  a?.as === "value" &&
  b.as === "value" &&
  a.column.name === b.column.name &&
  JSON.stringify(a.fixed) === JSON.stringify(b.fixed);

/** Whether most of what stands in a column below the header is numbers. */
function hasNumbers({ rows }: Match["body"], at: number): boolean {
  const filled = rows.flatMap(({ cells }) => (isNothing(cells[at]?.text ?? "") ? [] : (cells[at] ?? [])));
  const numbers = filled.filter(({ kind, text }) => kind === "number" || readNumber(text) !== undefined);
  return numbers.length > 0 && numbers.length * 2 > filled.length;
}

/** Whether a heading tells what people work out of the other columns. */
const isDerived = (head: string): boolean =>
  /(?:^| )(?:i alt|ialt|total|sum|samlet|hovedtotal|ændring|forskel|udvikling|vækst|andel|indeks|gennemsnit|pct|procent)(?: |$)|%/.test(
    head,
  );

const unnamed = (column: string): Found => ({
  column,
  expected: "en overskrift over tallene; der er ingen",
  action: "Skriv overskriften i regnearket, eller slet kolonnen, hvis den ikke skal bruges.",
});
