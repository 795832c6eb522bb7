import type { VNode } from "preact";
import { linePieces } from "../model/line-pieces.ts";
import { lineText } from "../model/line-text.ts";
import { rowAddress } from "../model/row-address.ts";
import type { Row } from "../model/row.ts";
import type { ExploredTable } from "../views/explored-table.ts";
import type { View } from "../views/view.ts";
import type { Place } from "./picks.ts";
import { rowName } from "./row-name.ts";
import { rowValues } from "./row-values.ts";

interface Props {
  table: ExploredTable;
  /** What was read at the mark. */
  text: string;
  view: View;
  places: readonly Place[];
  /** Places of its rows in the table. */
  rows: readonly number[];
  /** The other numbers that went into a computed value, in sentences. */
  others: readonly string[];
  close: () => void;
}

/** More rows than this are told by their number alone. */
const MOST = 20;

/** The lines a row was read on, each range leading to them. */
function linked(row: Row): (string | VNode)[] {
  const linjer = String(row["linjer"]);
  return linePieces(lineText(linjer), String(row["kilde"]), linjer).map(({ text, href }) =>
    href === undefined ? text : <a href={href}>{text}</a>,
  );
}

/** The rows that a mark rests on, each leading to its place in the table, with the lines it was read on. */
export function MarkRows({ table, text, view, places, rows, others, close }: Props) {
  const own = rows.map((at) => table.rows[at]).filter((row) => row !== undefined);
  const [only, another] = new Set(own.map((row) => row["kommunekode"]));
  const place = another === undefined ? places.find(({ kommunekode }) => kommunekode === only) : undefined;
  const valueOf = rowValues(table, view);
  return (
    <aside
      class="mark-rows"
      aria-label={`Rækkerne bag ${text}`}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // The tip at the mark stays.
        event.stopPropagation();
        close();
      }}
    >
      <p>
        <strong>{text}</strong>{" "}
        <button type="button" onClick={close}>
          Luk
        </button>
      </p>
      <ul>
        {own.slice(0, MOST).map((row) => (
          <li key={rowAddress(table.key, row)}>
            <a href={`#${rowAddress(table.key, row)}`}>
              {rowName(table, view.measure, row)}
              {valueOf(row)}
            </a>{" "}
            <span>
              ({table.sources[String(row["kilde"])]}
              {row["side"] === null ? "" : `, side ${row["side"]}`}, {linked(row)})
            </span>
          </li>
        ))}
      </ul>
      {others.map((told) => (
        <p key={told}>{told}</p>
      ))}
      {place && (
        <p>
          <a href={place.href}>Alt om {place.name}</a>
        </p>
      )}
      {own.length > MOST && <p>Og {own.length - MOST} rækker mere. Tabellen har dem alle.</p>}
    </aside>
  );
}
