import type { CellAddress } from "./traced.ts";

/**
 * The cells that a list of rows tells of, by the keys of their datasets. One that only names its row, such as its year, is
 * left out where the row has another, and a row of which all do stands once.
 */
export function toldCells(cells: readonly CellAddress[], keyOf: (dataset: string) => readonly string[]): CellAddress[] {
  const namesRow = ({ dataset, column }: CellAddress): boolean => keyOf(dataset).includes(column);
  return [...Map.groupBy(cells, ({ dataset, row }) => `${dataset}#${row}`).values()].flatMap((same) => {
    const others = same.filter((cell) => !namesRow(cell));
    return others.length > 0 ? others : same.slice(0, 1);
  });
}
