import type { Option } from "./options.ts";

/** What there is to count of some options: what is no sum, where anything is not. */
function counted(options: readonly Option[]): readonly Option[] {
  const parts = options.filter(({ isSum }) => isSum !== true);
  return parts.length > 0 ? parts : options;
}

/** Some of several options in few words: how many of them, with the sums beside them by name, or by number where they are several. */
function someText(some: readonly Option[], all: readonly Option[]): string {
  const of = counted(all);
  const parts = some.filter((option) => of.includes(option));
  const [sum, ...others] = some.filter((option) => !of.includes(option));
  const whole = sum === undefined ? [] : [others.length === 0 ? sum.label : `${others.length + 1} samlede tal`];
  const count = parts.length === of.length ? `alle ${of.length}` : `${parts.length} af ${of.length}`;
  return [...whole, ...(parts.length === 0 ? [] : [count])].join(" og ");
}

/**
 * What is chosen of a column, in few words: `alle 98`, `2024`, `Sjælland`, `3 af 12`, `Hele landet og 2 af 10`. A name keeps its
 * capital. Of those that other choices leave, a single one is as good as chosen.
 */
export function chosenText(
  options: readonly Option[],
  codes: readonly string[] | undefined,
  left: readonly Option[] = options,
): string {
  const asked = options.filter(({ value }) => codes?.includes(value));
  const open = left.filter(({ value }) => codes?.includes(value));
  // Beside those that have something to show, one that has nothing does not count.
  const [some, all] = open.length > 0 || asked.length === 0 ? [open, left] : [asked, options];
  const chosen = some.length === 0 && left.length === 1 ? left : some;
  const [only, another] = chosen;
  if (only && !another) return only.label;
  if (!only || chosen.length === all.length) return `alle ${counted(all.length > 0 ? all : options).length}`;
  return someText(chosen, all);
}
