import { knownValues } from "./known-values.ts";
import type { TableBody } from "./table-body.ts";
import { readAddress, writeAddress, type ReadState } from "./table-address.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableState } from "./table-state.ts";

/** Whether a change takes a step in the history; typing and sorting do not. */
export type Step = "push" | "replace";

/** Keeps the state of the one table of a page in the address. */
export function stateKeeper(columns: readonly TableColumn[], body: TableBody) {
  let search = location.search;
  return {
    write(state: TableState, step: Step): void {
      const url = writeAddress(new URL(location.href), state);
      if (url.search === location.search) return;
      if (step === "push") history.pushState(null, "", url);
      else history.replaceState(history.state, "", url);
      search = location.search;
    },
    async read(): Promise<ReadState> {
      const read = readAddress(location.search, columns);
      return read.state.codes.size > 0 ? knownValues(await body.rows(), columns, read) : read;
    },
    /** Calls back when the reader has gone back or forward to another state. */
    onReturn(returned: () => void): void {
      addEventListener("popstate", () => {
        if (location.search === search) return;
        search = location.search;
        returned();
      });
    },
  };
}
