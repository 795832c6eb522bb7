import type { SitePage } from "../site-page.ts";

const UNREAD = new Set(["script", "style", "template", "code", "pre", "kbd", "samp"]);
const SPOKEN = ["alt", "aria-label", "aria-description", "title", "placeholder"];

/** Words before a number that make its point something else than a decimal point: a version, an agenda item, a time. */
const LABEL = /^(version|wcag|by|html|css|mål|delmål|punkt|punkterne|pkt\.?|bilag|afsnit|tabel|kl\.?|§+)$/i;
/** File names, addresses and ids: digits and points belong to a name. */
const NAME = /:\/\/|@|\p{L}[-_./]?\d|\d\.\p{L}{2,}|_/u;
const DANISH = /^(\d+(,\d+)?|[1-9]\d{0,2}(\.\d{3})+(,\d+)?|\d{1,2}\.\d{1,2}\.\d{4})$/;
const ENGLISH_THOUSANDS = /^[1-9]\d{0,2}(,\d{3})+$/;
/** What follows a decimal number and never a count: `6,468 %` can only be six and a half. */
const MEASURE = /^(?:pct|%|procentpoint|mio)/;
const LEAK = /\b(NaN|undefined|null|Infinity)\b|\[object /;

/** The numbers in a text that are not written as Danes write them. */
export function foreignNumbers(text: string): string[] {
  const words = text.split(/\s+/);
  return words.flatMap((word, index) => {
    if (NAME.test(word) || LABEL.test((words[index - 1] ?? "").replace(/^\(/, ""))) return [];
    const numbers = word.match(/\d[\d.,]*\d/g) ?? [];
    const decimal = MEASURE.test(words[index + 1] ?? "");
    return numbers.filter((number) => !DANISH.test(number) || (ENGLISH_THOUSANDS.test(number) && !decimal));
  });
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): boolean => node.nodeType === 3;

/** A cell whose text is, read as Danes read numbers, the very value that it is sorted by. */
function isItsOwnValue(cell: Element): boolean {
  const value = cell.getAttribute("data-value");
  const text = cell.textContent?.trim().replaceAll(".", "").replace(",", ".").replace("−", "-");
  return value !== null && text !== "" && Number(text) === Number(value);
}

function texts(node: Node): string[] {
  if (isText(node)) return [node.textContent ?? ""];
  // The number of an item in a list, such as 8.2, is a name and not an amount.
  if (!isElement(node) || UNREAD.has(node.localName) || node.classList.contains("item-number")) return [];
  if (isItsOwnValue(node)) return [];
  const spoken = SPOKEN.map((name) => node.getAttribute(name)).filter((value) => value !== null);
  const meta = node.matches("meta[name=description], meta[property^='og:']")
    ? [node.getAttribute("content") ?? ""]
    : [];
  return [...spoken, ...meta, ...[...node.childNodes].flatMap(texts)];
}

/** Numbers in English form, and values that leaked out of the code, in anything a reader of the page sees or hears. */
export function numberFaults({ path, document }: SitePage): string[] {
  return texts(document.documentElement).flatMap((text) => {
    const leaked = LEAK.exec(text)?.[0];
    const found = [...foreignNumbers(text), ...(leaked ? [leaked] : [])];
    return found.map((number) => `${path} ${number} in: ${text.trim().slice(0, 80)}`);
  });
}
