/** What is sent as it stands, a tag, or text. A sign within an attribute ends no tag. */
const PIECE = /<(script|style|pre|textarea)\b[^]*?<\/\1>|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<]+/g;

/** A page with one space wherever its text has several in a row, which a browser shows as one. */
export const singleSpaces = (html: string): string =>
  html.replace(PIECE, (piece) => (piece.startsWith("<") ? piece : piece.replace(/[ \t\r\n]+/g, " ")));
