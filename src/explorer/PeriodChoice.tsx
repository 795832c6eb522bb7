import type { Option } from "./options.ts";

interface Props {
  legend: string;
  /** All times, earliest first. */
  options: readonly Option[];
  /** None chosen is all of them. */
  chosen: readonly string[];
  choose: (codes: string[]) => void;
}

/** A stretch of time, from one to another. */
export function PeriodChoice({ legend, options, chosen, choose }: Props) {
  const at = (code: string | undefined, otherwise: number): number => {
    const place = options.findIndex(({ value }) => value === code);
    return place < 0 ? otherwise : place;
  };
  const inOrder = options.filter(({ value }) => chosen.includes(value)).map(({ value }) => value);
  const [from, to] = [at(inOrder[0], 0), at(inOrder.at(-1), options.length - 1)];
  const between = (first: number, last: number): void => {
    const codes = options.slice(Math.min(first, last), Math.max(first, last) + 1).map(({ value }) => value);
    choose(codes.length === options.length ? [] : codes);
  };
  const select = (label: string, value: number, change: (place: number) => void) => (
    <label>
      {label}{" "}
      <select value={String(value)} onChange={(event) => change(Number(event.currentTarget.value))}>
        {options.map((option, place) => (
          <option key={option.value} value={String(place)}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <fieldset class="options period">
      <legend>{legend}</legend>
      {select("Fra", from, (place) => between(place, Math.max(place, to)))}
      {select("Til", to, (place) => between(Math.min(from, place), place))}
    </fieldset>
  );
}
