/** What holds text. */
const BLOCKS = "h1,h2,h3,p,li,dt,dd,th,td,div,label,summary";

/** How far text may move without anybody noticing, in pixels. */
const STILL = 1;

/** How much closer or wider words may be set without anybody noticing, in parts of the size of the text. */
const SPACINGS = [-0.03, 0.03, -0.06, 0.06];

interface Block {
  element: HTMLElement;
  /** Where it begins and how high it is, and how far below its top each piece of text in it begins. */
  place: number[];
}

function placeOf(element: HTMLElement): number[] {
  const { top, height } = element.getBoundingClientRect();
  const place = [top, height];
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    place.push((range.getClientRects()[0]?.top ?? top) - top);
  }
  return place;
}

/** Whether a block is as it was: in its place, or in its shape alone. */
function keeps({ element, place }: Block, shapeAlone = false): boolean {
  const now = placeOf(element);
  return place.every((value, index) => (shapeAlone && index === 0) || Math.abs(value - (now[index] ?? 0)) <= STILL);
}

/** Fetches the typefaces that a browser does without when they are late. */
async function fetchTypefaces(): Promise<FontFace[]> {
  const faces = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule)
    .map((rule) => (name: string) => rule.style.getPropertyValue(name))
    .filter((valueOf) => valueOf("font-display") === "optional")
    .map((valueOf) => {
      const family = valueOf("font-family").replaceAll('"', "");
      return new FontFace(family, valueOf("src"), { weight: valueOf("font-weight") || "normal" });
    });
  return Promise.all(faces.map((face) => face.load()));
}

/** The blocks of text that the reader sees some of. */
const blocksInView = (): Block[] =>
  [...document.querySelectorAll<HTMLElement>(BLOCKS)]
    .filter((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > top && bottom > 0 && top < innerHeight && !element.querySelector(BLOCKS);
    })
    .map((element) => ({ element, place: placeOf(element) }));

/** Sets the words of a block a hair closer or wider, if that gives it the shape that it had. */
function fit(block: Block): void {
  const { style } = block.element;
  for (const space of SPACINGS) {
    style.wordSpacing = `${space}em`;
    if (keeps(block, true)) return;
  }
  style.wordSpacing = "";
}

/**
 * Sets the page in the site's own typefaces when they came too late to be there from the start, as they do on a slow line
 * on the first page. What the reader sees stays where it is: where a line would break elsewhere, words are set closer or
 * wider; where that is not enough, the page stays as it was, and the next page begins with the typefaces from the cache.
 */
export async function typefaces(): Promise<void> {
  // Without them the page stays as good as it is.
  const faces = await fetchTypefaces().catch(() => []);
  const blocks = blocksInView();
  for (const face of faces) document.fonts.add(face);
  const uneven = blocks.filter((block) => !keeps(block, true));
  uneven.forEach(fit);
  if (blocks.every((block) => keeps(block))) return;
  for (const face of faces) document.fonts.delete(face);
  for (const { element } of uneven) element.style.wordSpacing = "";
}
