import { useRef } from "preact/hooks";
import type { ComparedKommune } from "../model/comparison.ts";

interface Props {
  chosen: readonly ComparedKommune[];
  choose: (chosen: readonly string[]) => void;
}

/** The municipalities that stand side by side, each with a way out; the focus goes on to the next, or to the field before them. */
export function ChosenKommuner({ chosen, choose }: Props) {
  const list = useRef<HTMLUListElement>(null);

  function remove(gone: string, item: Element | null): void {
    const neighbour = item?.nextElementSibling ?? item?.previousElementSibling;
    const next = neighbour?.querySelector("button") ?? list.current?.parentElement?.querySelector("select");
    next?.focus();
    choose(chosen.map(({ slug }) => slug).filter((slug) => slug !== gone));
  }

  return (
    <ul ref={list} class="chosen" aria-label="Valgte kommuner">
      {chosen.map(({ slug, name }) => (
        <li key={slug}>
          <button type="button" onClick={({ currentTarget }) => remove(slug, currentTarget.closest("li"))}>
            {name} <span aria-hidden="true">×</span>
            <span class="visually-hidden"> – fjern</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
