import type { CitedRange, DatasetRow } from "../../analysis/cited-ranges.ts";
import { count } from "../../lib/format.ts";
import type { Published } from "../../model/published.ts";
import { rowAddress } from "../../model/row-address.ts";
import { urls } from "../../site/urls.ts";
import { rowName } from "../account-rows.ts";

/** More rows of one dataset than this are told by their number. */
const MOST = 6;

/** The rows of one dataset that name a range: links to each, or to all of them. */
export interface RowLinks {
  title: string;
  links: { href: string; text: string }[];
}

/** The rows that name a range, dataset by dataset. */
export const rowLinks = ({ rows }: CitedRange): RowLinks[] =>
  [...Map.groupBy(rows, ({ dataset }) => dataset)].map(([dataset, own]) => ({
    title: dataset.title,
    links: own.length > MOST ? [allOf(dataset, own.length)] : own.map(linkTo),
  }));

const allOf = ({ id }: Published, rows: number) => ({
  href: `${urls.dataset(id)}#tabel`,
  text: count(rows, "række", "rækker"),
});

const linkTo = ({ dataset, row }: DatasetRow) => ({
  href: `${urls.dataset(dataset.id)}#${rowAddress(dataset.key, row)}`,
  text: rowName(dataset, row) || "Rækken",
});

/** How many rows name some ranges, each counted once. */
export const rowsOn = (ranges: readonly CitedRange[]): number =>
  new Set(ranges.flatMap(({ rows }) => rows.map(({ row }) => row))).size;
