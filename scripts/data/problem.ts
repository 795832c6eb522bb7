/** One thing wrong with what was delivered, in the words a secretary needs. All texts are Danish. */
export interface Problem {
  /** Path from the project's root. */
  file: string;
  /** Row as a spreadsheet counts them: the header is row 1. Absent when the whole file is meant. */
  row?: number;
  column?: string;
  /** What was found, as written. */
  value?: string;
  expected: string;
  action: string;
}

const MOST_SHOWN = 40;

/** How a value is quoted in a message: cut when long, control characters made visible. */
function quote(value: string): string {
  const visible = value.replace(/[\u0000-\u001f\u007f]/g, "·");
  return `»${visible.length > 60 ? `${visible.slice(0, 57)}…` : visible}«`;
}

/** One problem as a paragraph of Danish text. */
export function problemText(problem: Problem): string {
  const place = [
    problem.file,
    ...(problem.row === undefined ? [] : [`række ${problem.row}`]),
    ...(problem.column === undefined ? [] : [`kolonne ${problem.column}`]),
  ].join(", ");
  const found = problem.value === undefined ? "" : `  Fundet:    ${quote(problem.value)}\n`;
  return `${place}\n${found}  Forventet: ${problem.expected}\n  Gør dette: ${problem.action}`;
}

/** Every problem as one report, worst-hit files first; a file with very many is cut after the first forty. */
export function report(problems: readonly Problem[]): string {
  const byFile = [...Map.groupBy(problems, (problem) => problem.file)];
  const parts = byFile
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([file, members]) => {
      const shown = members.slice(0, MOST_SHOWN).map(problemText);
      const rest = members.length - shown.length;
      return rest > 0 ? [...shown, `${file}\n  … og ${rest} fejl til i samme fil.`] : shown;
    });
  const files = byFile.length === 1 ? "1 fil" : `${byFile.length} filer`;
  const errors = problems.length === 1 ? "1 fejl" : `${problems.length} fejl`;
  return [
    `${errors} i ${files}. Intet er ændret: det, der sidst blev udgivet, står som før.`,
    ...parts,
    "Ret filerne, og kør kommandoen igen.",
  ].join("\n\n");
}
