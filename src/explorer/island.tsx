import { hydrate } from "preact";
import panelStyles from "../styles/explorer-panels.css?inline";
import { fetched } from "../client/fetched.ts";
import { wear } from "../client/wear.ts";
import type { TableFile } from "../views/table-file.ts";
import { tableOf } from "../views/table-file.ts";
import { Explorer } from "./Explorer.tsx";
import { exploredFigure } from "./figure.ts";
import { shapesOf, type MapFile } from "./map-file.ts";
import { exploredRows } from "./table-rows.ts";

/** A file that the site's own build has made, whose type it has therefore. */
async function read<T>(address: string): Promise<T> {
  const file: T = await (await fetched(address)).json();
  return file;
}

/**
 * Starts the controls of a figure: fetches its rows, takes over what the page has of them, and ends when the figure is the one that
 * the address asks for. `pressed`: how a mark of the figure was.
 */
export async function start(root: HTMLElement, pressed?: Event): Promise<void> {
  const { file = "", map } = root.dataset;
  const [rowsFile, places] = await Promise.all([
    read<TableFile>(file),
    map === undefined ? undefined : read<MapFile>(map),
  ]);
  const table = tableOf(rowsFile);
  wear(panelStyles);
  const element = root.previousElementSibling;
  const canvas = element?.querySelector<HTMLElement>(".canvas");
  const rows = document.querySelector<HTMLElement>(".data-table, .row-list");
  const bench = root.querySelector(".bench");
  if (!(element instanceof HTMLElement) || !canvas || !rows || !bench)
    throw new Error("the controls have no place, no figure or no table");
  await new Promise<void>((begun) =>
    hydrate(
      <Explorer
        table={table}
        places={places?.places ?? []}
        parts={{
          ...{ canvas, root, shapes: places && shapesOf(places) },
          ...{ figure: exploredFigure(element, table), rows: exploredRows(rows, table) },
        }}
        opened={root.querySelector<HTMLElement>("details[open]")?.dataset["control"]}
        pressed={pressed}
        begun={begun}
      />,
      bench,
    ),
  );
}
