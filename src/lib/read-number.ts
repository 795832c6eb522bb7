/** A number as Danes or machines write it: `1.234,5`, `-2`, `0.5`. Undefined when it is none, null when nothing is written. */
export function readNumber(text: string): number | null | undefined {
  const bare = text.replace(/\s/g, "").replace("−", "-");
  if (bare === "") return null;
  const plain = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(bare) ? bare.replaceAll(".", "") : bare;
  const value = Number(plain.replace(",", "."));
  return Number.isFinite(value) ? value : undefined;
}
