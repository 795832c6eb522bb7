import { slugOf } from "../../lib/slug-of.ts";
import type { SearchRecord } from "../../site/search-record.ts";

/** How the address of a number in a story ends, before what it is called. */
export const NUMBER = "#tal-";
const YEAR = "#aar-";

type Told = Pick<SearchRecord, "t" | "d">;

/** A whole address, of one that ends before what follows from the record: its title as addresses are written, or its first year. */
export function wholeAddress(address: string, { t, d = "" }: Told): string {
  if (address.endsWith(YEAR)) return address + (/\d{4}/.exec(d)?.[0] ?? "");
  return address.endsWith(NUMBER) || address.endsWith("#") ? address + slugOf(t) : address;
}

/** An address without its end where that follows from the record. */
export function shortAddress(address: string, told: Told): string {
  const short = address.replace(/#(?:aar-|tal-)?.*/, (anchor) => /^#(?:aar-|tal-)?/.exec(anchor)?.[0] ?? "");
  return wholeAddress(short, told) === address ? short : address;
}

/** An address as far as the next is likely to begin as it does: its page where it is a place on one, or its folder. */
const begins = (address: string): string => /^.*#|^.*\/(?=[^/]*\/$)/.exec(address)?.[0] ?? "";

/** Addresses of which each lacks what it begins with as the one before it. */
export function shared(addresses: readonly string[]): string[] {
  return addresses.map((address, at) => {
    const before = begins(addresses[at - 1] ?? "");
    return before !== "" && address.startsWith(before) && !address.startsWith("/", before.length)
      ? address.slice(before.length)
      : address;
  });
}

/** The same with what each begins with. */
export function unshared(addresses: readonly string[]): string[] {
  let last = "";
  return addresses.map((address) => (last = address.startsWith("/") ? address : begins(last) + address));
}
