import { ByReason } from "./ByReason.tsx";
import type { Option } from "./options.ts";

interface Props {
  /** What is chosen between; unique among what is open. */
  name: string;
  legend: string;
  options: readonly Option[];
  chosen: string;
  choose: (value: string) => void;
}

/** One of several, each with why it cannot be chosen, where it cannot. */
export function OptionList({ name, legend, options, chosen, choose }: Props) {
  const told = options.map(({ value, label, why }) =>
    why === undefined || value === chosen ? { value, label } : { value, label, why },
  );
  return (
    <fieldset class="options">
      <legend>{legend}</legend>
      <ByReason
        name={name}
        options={told}
        draw={({ value, label, why }, describedBy) => (
          <label key={value} class={why === undefined ? undefined : "unfit"}>
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === chosen}
              disabled={why !== undefined}
              aria-describedby={describedBy}
              onChange={() => choose(value)}
            />
            <span>
              {label}
              {why !== undefined && describedBy === undefined && <small>{why}</small>}
            </span>
          </label>
        )}
      />
    </fieldset>
  );
}
