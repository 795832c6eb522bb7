import { useState } from "preact/hooks";
import { fold } from "../client/fold.ts";
import { ByReason } from "./ByReason.tsx";
import type { Option } from "./options.ts";
import type { Pick } from "./picks.ts";
import { lowerCase } from "../lib/lower-case.ts";

interface Props {
  name: string;
  legend: string;
  options: readonly Option[];
  chosen: readonly string[];
  /** Whether only one of them can be shown at a time. */
  single: boolean;
  /** What chooses none of them is called. */
  none: string;
  /** What follows from what is chosen, where it goes without a mark. */
  told?: string | undefined;
  picks: readonly Pick[];
  choose: (codes: string[]) => void;
}

/** Longer lists have a field that narrows them. */
const SEARCHED_FROM = 13;

/** Several of many codes, or one where only one can be shown. */
export function CodeList({ name, legend, options, chosen, single, none, told, picks, choose }: Props) {
  const [query, setQuery] = useState("");
  const words = fold(query).split(/\s+/);
  const found = options.filter(({ label }) => words.every((word) => fold(label).includes(word)));
  const toggle = (code: string, on: boolean): void =>
    choose(
      single
        ? [code]
        : options.map(({ value }) => value).filter((value) => (value === code ? on : chosen.includes(value))),
    );
  return (
    <fieldset class="options codes">
      <legend>{legend}</legend>
      {options.length >= SEARCHED_FROM && (
        <input
          type="search"
          aria-label={`Søg i ${lowerCase(legend)}`}
          placeholder="Søg"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      <p class="picks">
        {!single && (
          <button
            type="button"
            disabled={chosen.length === 0}
            onClick={({ currentTarget }) => {
              // It cannot be pressed again.
              currentTarget.closest("fieldset")?.querySelector("input")?.focus();
              choose([]);
            }}
          >
            {none}
          </button>
        )}
        {picks.map(({ label, codes }) => (
          <button key={label} type="button" onClick={() => choose([...codes])}>
            {label}
          </button>
        ))}
      </p>
      {told !== undefined && <p>{told}</p>}
      <ByReason
        name={name}
        group="code-list"
        options={found}
        draw={({ value, label, why }, describedBy) => (
          <label key={value} class={why === undefined ? undefined : "unfit"}>
            <input
              type={single ? "radio" : "checkbox"}
              name={name}
              value={value}
              checked={chosen.includes(value)}
              disabled={why !== undefined && !chosen.includes(value)}
              aria-describedby={describedBy}
              onChange={(event) => toggle(value, event.currentTarget.checked)}
            />
            <span>
              {label}
              {why !== undefined && describedBy === undefined && <small>{why}</small>}
            </span>
          </label>
        )}
      />
      {found.length === 0 && <p>Intet passer til »{query}«.</p>}
    </fieldset>
  );
}
