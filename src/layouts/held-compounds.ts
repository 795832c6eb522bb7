const HEADING = /<h1\b[^>]*>[^]*?<\/h1>/g;

/** A word with a hyphen in it, between spaces, signs and tags. */
const COMPOUND = /(?<=[\s>(»])[\p{L}\d]+-\p{L}+(?=[\s<,.:)«])/gu;

/** In the large letters of a heading a phone has no room for a longer word on one line. */
const LONGEST = 18;

/** Page markup in whose heading a word like `EU-kontorets` is not parted at its hyphen, as if it were two. */
export const heldCompounds = (markup: string): string =>
  markup.replace(HEADING, (heading) =>
    heading.replace(COMPOUND, (word) => (word.length > LONGEST ? word : `<span class="held">${word}</span>`)),
  );
