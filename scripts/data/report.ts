import { FILE_IN_PLACE, problemText, type Problem } from "./problem.ts";
import { rowRanges } from "./row-ranges.ts";

const SHOWN_OF_A_KIND = 10;

/**
 * Every problem as one report, worst-hit files first and each file from the top. The very same problem in many rows is
 * told once, with the rows. Of one kind in one column ten are written out; the others are told by their rows, so that
 * none is hidden. `stands` says whether there is something published from before.
 */
export function report(problems: readonly Problem[], stands = true): string {
  const byFile = [...Map.groupBy(problems, (problem) => problem.file)].sort(([, a], [, b]) => b.length - a.length);
  const files = byFile.length === 1 ? "1 fil" : `${byFile.length} filer`;
  return [
    `${problems.length} fejl i ${files}. ${stands ? "Intet er ændret: det, der sidst blev udgivet, står som før." : "Der er endnu intet udgivet."}`,
    ...byFile.flatMap(([, members]) => fileParts(members)),
    problems.every(({ expected }) => expected === FILE_IN_PLACE)
      ? "Kør kommandoen igen, når det er i orden."
      : `Ret ${byFile.length === 1 ? "filen" : "filerne"}, og kør kommandoen igen.`,
  ].join("\n\n");
}

function fileParts(problems: readonly Problem[]): string[] {
  const inOrder = problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0));
  const same = [
    ...Map.groupBy(inOrder, ({ column, check, value, expected, action }) =>
      JSON.stringify([column, check, value, expected, action]),
    ).values(),
  ];
  const kinds = Map.groupBy(same, ([first]) => JSON.stringify([first?.column, first?.check, first?.expected]));
  const shown = new Set([...kinds.values()].flatMap((groups) => groups.slice(0, SHOWN_OF_A_KIND)));
  const rests = new Map([...kinds.values()].map((groups) => [groups[SHOWN_OF_A_KIND], groups.slice(SHOWN_OF_A_KIND)]));
  return same.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    if (shown.has(group)) return [problemText(first, rowsOf(group))];
    const rest = rests.get(group);
    return rest ? [restText(first, rest.flat())] : [];
  });
}

const rowsOf = (problems: readonly Problem[]): number[] =>
  problems.flatMap(({ row }) => (row === undefined ? [] : [row])).sort((a, b) => a - b);

function restText({ file, column }: Problem, rest: readonly Problem[]): string {
  const place = column === undefined ? file : `${file}, kolonne ${column}`;
  const rows = rowsOf(rest);
  return `${place}\n  … og ${rest.length} af samme slags${rows.length > 0 ? `: række ${rowRanges(rows)}` : ""}.`;
}
