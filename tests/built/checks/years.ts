import type { SitePage } from "../site-page.ts";

/** What a column of years is headed. */
const YEAR = /(?<!pr\. )\bår\b|årstal|\baar\b|(?<!pr\. )år$|byggestart/iu;
const WITH_POINT = /^[12]\.\d{3}$/;
/** As many numbers as these between 1900 and 2100, and no other, are no coincidence. */
const ENOUGH = 3;

const isLikeYear = (text: string): boolean => {
  const value = Number(text.replace(".", ""));
  return value >= 1900 && value <= 2100;
};

/** Years that a table writes as amounts: `2.017`. A year is a name, and takes no separator. */
export function yearFaults({ path, document }: SitePage): string[] {
  return [...document.querySelectorAll("table")].flatMap((table) => {
    const heads = [...table.querySelectorAll("thead tr:last-child > *")].map((head) => head.textContent?.trim() ?? "");
    const rows = [...table.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim() ?? ""),
    );
    return heads.flatMap((head, at) => {
      const numbers = rows.map((row) => row[at] ?? "").filter((text) => /^[\d.,−-]+$/.test(text));
      const pointed = numbers.filter((text) => WITH_POINT.test(text) && isLikeYear(text));
      const suspicious = YEAR.test(head)
        ? pointed.length > 0
        : pointed.length >= ENOUGH && pointed.length === numbers.length;
      return suspicious ? [`${path} »${head}« has ${pointed[0]}`] : [];
    });
  });
}
