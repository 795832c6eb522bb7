import { OF_OTHERS } from "../lib/of-others.ts";

/** Whether a query asks for another view than the first, which has pins, or for what nobody knows, which the reader of views tells. */
export function asksForView(query: string, pins = ""): boolean {
  const own = new URLSearchParams(pins);
  return [...new URLSearchParams(query)].some(([name, code]) => !OF_OTHERS.test(name) && own.get(name) !== code);
}
