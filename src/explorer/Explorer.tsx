import { useEffect, useRef, useState } from "preact/hooks";
import { announce } from "../client/announce.ts";
import { remembered } from "../client/remembered-kommune.ts";
import type { MapShapes } from "../model/map-shapes.ts";
import { isSameView, type ReadAddress } from "../views/address.ts";
import { isRefusal } from "../views/refusal.ts";
import type { ExploredTable } from "../views/table-file.ts";
import type { View } from "../views/view.ts";
import { addressWith, viewInAddress } from "./address.ts";
import { afterPaint } from "./after-paint.ts";
import { Bar } from "./Bar.tsx";
import { changeTold } from "./change-told.ts";
import type { exploredFigure } from "./figure.ts";
import { bringInSight } from "./in-sight.ts";
import { inPlace } from "./in-place.ts";
import { keepClear } from "./keep-clear.ts";
import { markFor, marksAt } from "./marked-rows.ts";
import { MarkRows } from "./MarkRows.tsx";
import { otherNumber } from "./other-number.ts";
import type { Place } from "./picks.ts";
import { shown } from "./shown.ts";
import { shutByKey, shutFromOutside } from "./shut.ts";
import type { exploredRows } from "./table-rows.ts";
import { waysBack } from "./ways-back.ts";

interface Props {
  table: ExploredTable;
  places: readonly Place[];
  shapes: MapShapes | undefined;
  figure: ReturnType<typeof exploredFigure>;
  rows: ReturnType<typeof exploredRows>;
  canvas: HTMLElement;
  /** The part of the page that the controls stand in. */
  root: HTMLElement;
  /** The control that the reader has opened before this came. */
  opened: string | undefined;
  /** How the reader has pressed a mark, by pointer or by key, before this came. */
  pressed: Event | undefined;
  /** Called when the figure is the one that the address asks for. */
  begun: () => void;
}

interface ReadMark {
  text: string;
  rows: readonly number[];
  /** The other numbers that went into a computed value. */
  others: readonly string[];
}

/** The controls of a figure at work: what is chosen is drawn, stands in the address, and narrows the table. */
export function Explorer({ table, places, shapes, figure, rows, canvas, root, opened, pressed, begun }: Props) {
  const first: ReadAddress = { view: table.standard, gone: [] };
  const [{ view, gone }, setState] = useState(first);
  // What the figure shows: the choices that follow from it are reckoned a moment later.
  const drawn = useRef(first);
  const [open, setOpen] = useState<string | undefined>();
  const [presses, setPresses] = useState(0);
  const [mark, setMark] = useState<ReadMark | undefined>();
  const [reckoning] = useState(afterPaint);

  /** Closes the rows behind a mark; a focus within them goes back to the mark. */
  function closeMark(): void {
    if (root.querySelector(".mark-rows:focus-within")) canvas.focus();
    setMark(undefined);
  }

  function draw(asked: View, lost: readonly string[]): void {
    const next = isSameView(asked, table.standard, table.standard) ? table.standard : asked;
    const answer = shown(table, next);
    figure.show(answer, shapes);
    const told = isRefusal(answer) ? answer.refused : changeTold(table, drawn.current.view, answer);
    announce([...lost, told].join(" "));
    drawn.current = { view: next, gone: [...lost] };
    // The picture is on the screen before the choices that follow from it are reckoned anew.
    reckoning.run(() => {
      if (isRefusal(answer)) inPlace(root, () => figure.leadOn(waysFrom(next)));
      rows.show(next);
      closeMark();
      setState(drawn.current);
    });
  }

  /** The ways on from a view that is refused; the button that leads there goes with it. */
  const waysFrom = (refused: View) =>
    waysBack(table, refused).map(({ label, view: next }) => ({
      label,
      go: () => {
        canvas.focus({ preventScroll: true });
        show(next);
      },
    }));

  function show(next: View): void {
    history.pushState(null, "", addressWith(table, next));
    inPlace(root, () => draw(next, []));
  }

  /** Opens the rows behind a mark; whoever asks for them by key is led there. */
  function readMark(element: Element | null, isByKey: boolean): void {
    const answer = shown(table, drawn.current.view);
    if (!(element instanceof HTMLElement || element instanceof SVGElement) || isRefusal(answer)) return;
    const marks = marksAt(answer, shapes, element);
    const found = marks.flatMap((one) => one.rows);
    if (found.length === 0) return;
    const others = marks.flatMap((one) => otherNumber(table, answer, one) ?? []);
    const text = element.dataset["v"] ?? "";
    setMark({ text, rows: [...new Set(found)], others: [...new Set(others)] });
    if (isByKey) {
      requestAnimationFrame(() => root.querySelector<HTMLElement>(".mark-rows")?.focus());
      return;
    }
    // They float at the foot of the window, as the controls do for whoever uses them.
    root.classList.add("touched");
    requestAnimationFrame(() => bringInSight(root, element));
    announce(`${text}. Rækkerne bag står under figuren.`);
  }

  useEffect(() => {
    const fromAddress = (): void => {
      const asked = viewInAddress(table);
      const { view: now, gone: told } = drawn.current;
      // An address that leads to a row changes nothing of the figure.
      if (!isSameView(asked.view, now, table.standard) || asked.gone.join() !== told.join())
        draw(asked.view, asked.gone);
    };
    const press = (event: Event): void => {
      const isByKey = event instanceof KeyboardEvent;
      readMark(isByKey ? canvas.querySelector(".read") : markFor(canvas, event.target), isByKey);
    };
    const key = (event: KeyboardEvent): void => {
      if (event.key === "Enter") press(event);
      if (event.key !== "Escape" || !root.querySelector(".mark-rows")) return;
      // The tip at the mark stays.
      event.stopPropagation();
      closeMark();
    };
    addEventListener("popstate", fromAddress);
    canvas.addEventListener("click", press);
    canvas.addEventListener("keydown", key);
    const ends = [shutFromOutside(), keepClear(root)];
    // What a reader has opened since is newer.
    setOpen((now) => now ?? opened);
    if (pressed) press(pressed);
    fromAddress();
    begun();
    return () => {
      removeEventListener("popstate", fromAddress);
      canvas.removeEventListener("click", press);
      canvas.removeEventListener("keydown", key);
      for (const end of ends) end();
    };
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
      {gone.length > 0 && (
        <div class="notice">
          {gone.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </div>
      )}
      {mark && <MarkRows {...{ table, places, view }} {...mark} close={closeMark} />}
    </>
  );
}
