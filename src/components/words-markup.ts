import { escapeMarkup } from "../lib/markup.ts";
import { accountId } from "../model/account-id.ts";
import { piecesOf, type Words } from "../model/words.ts";

/**
 * Words as markup, each fact leading to where it is accounted for: on this page, or on the page whose address is given; in an
 * account of its own, or in the one that is named.
 */
export const wordsMarkup = (words: Words, page = "", idOf = accountId): string =>
  piecesOf(words)
    .map((piece) =>
      typeof piece === "string"
        ? escapeMarkup(piece)
        : `<a class="tal" href="${page}#${idOf(piece)}">${escapeMarkup(piece.text)}</a>`,
    )
    .join("");
