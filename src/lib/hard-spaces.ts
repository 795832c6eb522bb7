/** What must not begin a line of its own: the sign or the unit after a number or an amount, and the number of a line. */
const HELD = /<pre\b[^]*?<\/pre>|[ \t\r\n]+(?=%|kr\.|mio\. |mia\. )|(?<=\blinje) (?=\d)/g;

/** Text or markup in which, but for what is preformatted, per cent signs and kroner hang on to their numbers: `45,2 %`, `20,3 mio. kr.`, `linje 12` */
export const hardSpaces = (text: string): string =>
  text.replace(HELD, (found) => (found.startsWith("<") ? found : "\u00a0"));
