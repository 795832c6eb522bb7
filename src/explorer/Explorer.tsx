import { useEffect, useState } from "preact/hooks";
import { announce } from "../client/announce.ts";
import { remembered } from "../client/remembered-kommune.ts";
import type { MapShapes } from "../model/map-shapes.ts";
import { isRefusal } from "../views/refusal.ts";
import type { ExploredTable } from "../views/table-file.ts";
import type { View } from "../views/view.ts";
import { viewTitle } from "../views/words.ts";
import { addressWith, viewInAddress } from "./address.ts";
import { Bar } from "./Bar.tsx";
import { exploredFigure } from "./figure.ts";
import { marksAt } from "./marked-rows.ts";
import { MarkRows } from "./MarkRows.tsx";
import type { Place } from "./picks.ts";
import { shown } from "./shown.ts";
import { exploredRows } from "./table-rows.ts";

interface Props {
  table: ExploredTable;
  places: readonly Place[];
  shapes: MapShapes | undefined;
  figure: ReturnType<typeof exploredFigure>;
  rows: ReturnType<typeof exploredRows>;
  canvas: HTMLElement;
  /** The control that the reader has opened before this came. */
  opened: string | undefined;
  /** What the reader has pressed in the figure before this came. */
  pressed: EventTarget | null | undefined;
}

interface ReadMark {
  text: string;
  rows: readonly number[];
}

const markAt = (target: EventTarget | null | undefined): Element | null =>
  target instanceof Element ? target.closest("[data-v]") : null;

/** Runs a task when what was changed before it has been shown, or as soon as it is asked to hurry; the newest alone counts. */
function afterPaint() {
  let waiting: (() => void) | undefined;
  const hurry = (): void => {
    const task = waiting;
    waiting = undefined;
    task?.();
  };
  return {
    hurry,
    run(task: () => void): void {
      waiting = task;
      requestAnimationFrame(() => setTimeout(hurry));
    },
  };
}

/** The controls of a figure at work: what is chosen is drawn, stands in the address, and narrows the table. */
export function Explorer({ table, places, shapes, figure, rows, canvas, opened, pressed }: Props) {
  const [{ view, gone }, setState] = useState<{ view: View; gone: readonly string[] }>({
    view: table.standard,
    gone: [],
  });
  const [open, setOpen] = useState<string | undefined>();
  const [mark, setMark] = useState<ReadMark | undefined>();
  const [reckoning] = useState(afterPaint);

  function draw(next: View, lost: readonly string[]): void {
    const answer = shown(table, next);
    figure.show(answer, shapes);
    announce(isRefusal(answer) ? answer.refused : `Figuren viser nu: ${viewTitle(answer)}`);
    // The picture is on the screen before the choices that follow from it are reckoned anew.
    reckoning.run(() => {
      rows.show(next);
      setMark(undefined);
      setState({ view: next, gone: lost });
    });
  }

  function show(next: View): void {
    const address = addressWith(table, next);
    const isStandard = address.search === addressWith(table, table.standard).search;
    history.pushState(null, "", address);
    draw(isStandard ? table.standard : next, []);
  }

  function readMark(element: Element | null): void {
    const answer = shown(table, view);
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || isRefusal(answer)) return;
    const found = marksAt(answer, shapes, element).flatMap((one) => one.rows);
    if (found.length > 0) setMark({ text: element.dataset["v"] ?? "", rows: [...new Set(found)] });
  }

  useEffect(() => {
    const fromAddress = (): void => {
      const asked = viewInAddress(table);
      const isStandard = addressWith(table, asked.view).search === addressWith(table, table.standard).search;
      draw(isStandard ? table.standard : asked.view, asked.gone);
    };
    const click = ({ target }: Event): void => readMark(markAt(target));
    const key = (event: KeyboardEvent): void => {
      if (event.key === "Enter") readMark(canvas.querySelector(".read"));
    };
    addEventListener("popstate", fromAddress);
    canvas.addEventListener("click", click);
    canvas.addEventListener("keydown", key);
    return () => {
      removeEventListener("popstate", fromAddress);
      canvas.removeEventListener("click", click);
      canvas.removeEventListener("keydown", key);
    };
  }, [view]);

  useEffect(() => {
    const closeOutside = ({ target }: Event): void => {
      const shut = document.querySelector<HTMLDetailsElement>(".controls details[open]");
      if (shut && target instanceof Node && !shut.contains(target)) shut.open = false;
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, []);

  useEffect(() => {
    // What a reader has opened since is newer.
    setOpen((now) => now ?? opened);
    readMark(markAt(pressed));
    const asked = viewInAddress(table);
    if (asked.gone.length > 0 || addressWith(table, asked.view).search !== addressWith(table, table.standard).search) {
      draw(asked.view, asked.gone);
    }
  }, []);

  const own = Number(remembered()?.code);
  return (
    <>
      <div
        class="controls"
        // Whoever chooses again before the choices are reckoned anew chooses from what is shown.
        onPointerDownCapture={reckoning.hurry}
        onKeyDownCapture={reckoning.hurry}
        onClickCapture={({ target }) => {
          const name =
            target instanceof Element ? target.closest("summary")?.closest("details")?.dataset["control"] : undefined;
          if (name !== undefined) setOpen(name);
        }}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== "Escape") return;
          const shut = currentTarget.querySelector<HTMLDetailsElement>("details[open]");
          if (!shut) return;
          shut.open = false;
          shut.querySelector("summary")?.focus();
        }}
      >
        <Bar {...{ table, view, show, places, open, own }} />
        {view !== table.standard && (
          <button type="button" onClick={() => show(table.standard)}>
            Nulstil
          </button>
        )}
      </div>
      {gone.length > 0 && (
        <div class="notice">
          {gone.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {mark && <MarkRows {...{ table, places }} measure={view.measure} {...mark} close={() => setMark(undefined)} />}
    </>
  );
}
