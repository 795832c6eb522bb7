import { problemText, type Problem } from "./problem.ts";

const SHOWN_OF_A_KIND = 10;

/**
 * Every problem as one report, worst-hit files first and each file from the top. Of many problems of one kind in
 * one column the first ten are written out; the others are told by their rows, so that none is hidden.
 */
export function report(problems: readonly Problem[]): string {
  const byFile = [...Map.groupBy(problems, (problem) => problem.file)].sort(([, a], [, b]) => b.length - a.length);
  const files = byFile.length === 1 ? "1 fil" : `${byFile.length} filer`;
  return [
    `${problems.length} fejl i ${files}. Intet er ændret: det, der sidst blev udgivet, står som før.`,
    ...byFile.flatMap(([, members]) => fileParts(members)),
    `Ret ${byFile.length === 1 ? "filen" : "filerne"}, og kør kommandoen igen.`,
  ].join("\n\n");
}

function fileParts(problems: readonly Problem[]): string[] {
  const inOrder = problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const kinds = Map.groupBy(inOrder, ({ column, check, expected }) => JSON.stringify([column, check, expected]));
  const told = new Map(
    [...kinds.values()].map((members) => [members[SHOWN_OF_A_KIND], members.slice(SHOWN_OF_A_KIND)]),
  );
  const shown = new Set([...kinds.values()].flatMap((members) => members.slice(0, SHOWN_OF_A_KIND)));
  return inOrder.flatMap((problem) => {
    if (shown.has(problem)) return [problemText(problem)];
    const rest = told.get(problem);
    return rest ? [restText(problem, rest)] : [];
  });
}

function restText({ file, column }: Problem, rest: readonly Problem[]): string {
  const place = column === undefined ? file : `${file}, kolonne ${column}`;
  const rows = rest.flatMap(({ row }) => (row === undefined ? [] : [row]));
  return `${place}\n  … og ${rest.length} af samme slags${rows.length > 0 ? `: række ${ranges(rows)}` : ""}.`;
}

/** 3, 4, 5, 9 → `3-5, 9`. */
function ranges(rows: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && row <= run[1] + 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`)).join(", ");
}
