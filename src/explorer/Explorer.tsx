import { useEffect, useState } from "preact/hooks";
import type { ExploredTable } from "../views/explored-table.ts";
import { afterPaint } from "./after-paint.ts";
import { Controls } from "./Controls.tsx";
import { exploredPage, type PageParts } from "./explored-page.ts";
import { exploredView } from "./explored-view.ts";
import { MarkRows } from "./MarkRows.tsx";
import type { Place } from "./picks.ts";
import { useReadMark } from "./use-read-mark.ts";

interface Props {
  table: ExploredTable;
  places: readonly Place[];
  parts: PageParts;
  /** The control that the reader has opened before this came. */
  opened: string | undefined;
  /** How the reader has pressed a mark, by pointer or by key, before this came. */
  pressed: Event | undefined;
  /** Called when the figure is the one that the address asks for. */
  begun: () => void;
}

/** The controls of a figure at work, with what of the address there is not, and the rows behind a mark. */
export function Explorer({ table, places, parts, opened, pressed, begun }: Props) {
  const [reckoning] = useState(afterPaint);
  const [explored] = useState(() => exploredView(table, exploredPage(table, parts, reckoning.run)));
  const [, setShown] = useState(0);
  const { mark, close } = useReadMark(table, parts, () => explored.now().view, pressed);

  useEffect(() => {
    explored.onShown(() => {
      close();
      setShown((views) => views + 1);
    });
    addEventListener("popstate", explored.readAddress);
    explored.readAddress();
    begun();
    return () => removeEventListener("popstate", explored.readAddress);
  }, []);

  const { view, gone } = explored.now();
  return (
    <>
      <Controls {...{ table, view, places, opened }} {...parts} show={explored.show} hurry={reckoning.hurry} />
      {gone.length > 0 && (
        <div class="notice">
          {gone.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {mark && <MarkRows {...{ table, places, view }} {...mark} close={close} />}
    </>
  );
}
