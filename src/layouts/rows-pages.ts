import { hasManyRows } from "../components/many-rows.ts";
import type { Fact } from "../model/fact.ts";

/** What a page of rows shows: the numbers of another page that rest on many rows, each with all of them. A type, since Astro takes no interface. */
export type RowsPageProps = {
  title: string;
  /** What the page with the numbers is called, and its address. */
  of: string;
  home: string;
  accounts: readonly { id: string; fact: Fact }[];
};

/** A page of rows for each page of which some numbers rest on more rows than it has room for. */
export const rowsPages = <Params extends Record<string, string>>(
  pages: readonly (RowsPageProps & { params: Params })[],
): { params: Params; props: RowsPageProps }[] =>
  pages
    .map(({ params, accounts, ...props }) => ({
      params,
      props: { ...props, accounts: accounts.filter(({ fact }) => hasManyRows(fact)) },
    }))
    .filter(({ props }) => props.accounts.length > 0);
