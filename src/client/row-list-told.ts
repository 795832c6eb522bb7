import { askedTwice } from "../lib/asked-twice.ts";
import { announce } from "./announce.ts";
import { hashId } from "./hash-id.ts";
import { make } from "./make.ts";

/** What an address can ask of a table, and not of a list. */
const OF_TABLE_ALONE = /[?&](?:sorter|skjul|tabelside|r\.[^&=]+)=/;

/** Tells over a list of rows what of the address it does not have. */
export function tellGone(root: HTMLElement): void {
  const notice = make("p", { className: "notice", hidden: true });
  root.prepend(notice);
  const tell = (): void => {
    const gone = [
      ...askedTwice(new URLSearchParams(location.search), ["søg"]),
      ...(OF_TABLE_ALONE.test(location.search) ? ["Her er en liste og ingen tabel at vælge i."] : []),
      ...(hashId().startsWith("r-") && !document.getElementById(hashId())
        ? ["Adressen leder til en række, der ikke er her."]
        : []),
    ];
    notice.textContent = gone.join(" ");
    notice.hidden = gone.length === 0;
    if (gone.length > 0) announce(notice.textContent);
  };
  addEventListener("hashchange", tell);
  tell();
}
