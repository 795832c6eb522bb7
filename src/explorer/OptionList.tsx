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
  return (
    <fieldset class="options">
      <legend>{legend}</legend>
      {options.map(({ value, label, why }) => (
        <label key={value} class={why === undefined ? undefined : "unfit"}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            disabled={why !== undefined && value !== chosen}
            onChange={() => choose(value)}
          />
          <span>
            {label}
            {why !== undefined && value !== chosen && <small>{why}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
