import { escapeMarkup } from "../lib/markup.ts";
import { accountId } from "../model/account-id.ts";
import { piecesOf, type Words } from "../model/words.ts";

/** Words as markup, each fact leading to where it is accounted for: on this page, or on the page whose address is given. */
export const wordsMarkup = (words: Words, page = ""): string =>
  piecesOf(words)
    .map((piece) =>
      typeof piece === "string"
        ? escapeMarkup(piece)
        : `<a class="tal" href="${page}#${accountId(piece)}">${escapeMarkup(piece.text)}</a>`,
    )
    .join("");
