import { expect, test } from "vitest";
import { problemText, type Problem } from "../../../scripts/data/problem.ts";
import { readRows } from "../../../scripts/data/rows.ts";
import { rowText, withRows } from "../../../scripts/intake/raw-text.ts";
import { takeInBy } from "../../../scripts/intake/take-in.ts";
import type { TakenIn, TakenSheet } from "../../../scripts/intake/taken.ts";
import { cases } from "./messy-cases.ts";
import { receivers, shared } from "./the-receivers.ts";

const source = { kilde: "kkr-nordjylland-2026-09" };
/** So many of a kind are written out. */
const MOST = 3;

/** What the data step says of the cells of the rows that come of a sheet, those of one kind once. */
function cellProblems({ match: { receiver }, merge }: NonNullable<TakenSheet["taken"]>): Problem[] {
  const header = receiver.columns.map(({ name }) => name);
  const rows = [...merge.added, ...merge.changed.map(({ row }) => row)];
  const where = { kilde: "kkr-nordjylland-2024-09", linjer: "1" };
  const text = withRows(
    rowText(header),
    new Map(),
    rows.map(({ values }) => ({ ...where, ...values })),
  );
  const { problems } = readRows("a.csv", Buffer.from(text), receiver.dataset.row, receiver.lists);
  return [...new Map(problems.map((problem) => [`${problem.column} ${problem.value}`, problem])).values()];
}

/** What was understood of a sheet, and what is told of it, line by line. */
function sheetLines({ sheet, taken }: TakenSheet): string[] {
  const name = sheet.name === undefined ? "tabellen" : `arket »${sheet.name}«`;
  if (!taken) return [`${name}: bliver ikke brugt${sheet.hidden ? ", er skjult" : ""}`];
  const { match, merge, rows, unusual } = taken;
  const judged = match.missing.length > 0 ? [] : cellProblems(taken);
  const some = (lines: readonly string[]): string[] =>
    lines.length > MOST ? [...lines.slice(0, MOST), `  … og ${lines.length - MOST} til`] : [...lines];
  return [
    `${name} → ${match.receiver.dataset.id}: ${merge.added.length} nye, ${merge.changed.length} ændrede, ${merge.unchanged} som før`,
    ...some(
      rows.done
        .filter(({ did }) => !/^læst som (?:kommunal|privat|socialaftale|Vesthimmerlands)$/.test(did))
        .map(({ address, before, did }) => `  ${address} »${before.slice(0, 60)}«: ${did}`),
    ),
    ...some(rows.left.map(({ row, why }) => `  række ${row + 1}: ${why}`)),
    ...some(
      judged.map(
        ({ column = "", value = "", expected }) => `  ${column} »${value.slice(0, 60)}«: forventet ${expected}`,
      ),
    ),
    ...some(unusual.map(({ cell, what }) => `  usædvanligt: ${cell === undefined ? "" : `${cell} `}${what}`)),
  ];
}

/** What is told of a delivered file: how it was understood, and the problems, those of one kind once. */
const fileLines = ({ sheets, problems }: TakenIn): string[] => [
  ...sheets.flatMap(sheetLines),
  ...[...Map.groupBy(problems, ({ column, expected }) => JSON.stringify([column, expected])).values()].flatMap(
    ([first, ...rest]) =>
      first ? [problemText(first), ...(rest.length > 0 ? [`  … og ${rest.length} af samme slags`] : [])] : [],
  ),
];

test(
  "every bad or messy delivery is told in Danish, and none is taken for something else in silence",
  { timeout: 900_000 },
  async () => {
    const told: string[] = [];
    for (const [name, make] of Object.entries(cases)) {
      const { files, said } = await make();
      const taken = await takeInBy(files, receivers, shared.sources, { source, values: {}, ...said });
      const lines = [`## ${name}`, ...taken.flatMap(fileLines)].join("\n");
      told.push(lines.replace(/\p{Cf}/gu, "·"));
    }
    expect(told.length).toBeGreaterThanOrEqual(150);
    await expect(`${told.join("\n\n")}\n`).toMatchFileSnapshot("../../fixtures/inbox/findings.txt");
  },
);
