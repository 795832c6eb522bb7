import { useEffect, useState } from "preact/hooks";
import { remembered } from "../client/remembered-kommune.ts";
import { Bar, type PanelProps } from "./Bar.tsx";
import { bringFigureInSight } from "./figure-in-sight.ts";
import { keepClear } from "./keep-clear.ts";
import type { Place } from "./picks.ts";
import { shutByKey, shutFromOutside } from "./shut.ts";

interface Props extends PanelProps {
  places: readonly Place[];
  /** The part of the page that the controls stand in. */
  root: HTMLElement;
  canvas: HTMLElement;
  /** The control that the reader has opened before this came. */
  opened: string | undefined;
  /** Reckons at once what a choice is to be made from. */
  hurry: () => void;
}

/** The controls of a figure, of which one at a time is open, and the way back to the first view. */
export function Controls({ table, view, show, places, root, canvas, opened, hurry }: Props) {
  const [open, setOpen] = useState<string | undefined>();
  const [presses, setPresses] = useState(0);
  useEffect(() => {
    // What a reader has opened since is newer.
    setOpen((now) => now ?? opened);
    const ends = [shutFromOutside(), keepClear(root)];
    return () => ends.forEach((end) => end());
  }, []);
  useEffect(() => {
    bringFigureInSight(root, canvas);
  }, [open, presses]);

  const own = Number(remembered()?.code);
  return (
    <div
      class="controls"
      // Whoever chooses again before the choices are reckoned anew chooses from what is shown.
      onPointerDownCapture={hurry}
      onKeyDownCapture={hurry}
      onClickCapture={({ target }) => {
        const name =
          target instanceof Element ? target.closest("summary")?.closest("details")?.dataset["control"] : undefined;
        if (name === undefined) return;
        setOpen(name);
        setPresses((before) => before + 1);
      }}
      onKeyDown={({ key }) => key === "Escape" && shutByKey(root)}
    >
      <Bar {...{ table, view, show, places, open, presses, own }} />
      {view !== table.standard && (
        <button
          type="button"
          onClick={({ currentTarget }) => {
            // It goes when it has done its work.
            currentTarget.previousElementSibling?.querySelector("summary")?.focus();
            show(table.standard);
          }}
        >
          Nulstil
        </button>
      )}
    </div>
  );
}
