/** What holds text. */
const BLOCKS = "h1,h2,h3,p,li,dt,dd,th,td,div,label,summary";

/** How far text may move up or down without anybody noticing, in pixels, and how far along its line. */
const STILL = 1;
const ALONG = 3;
/**
 * How much may move further along its line: the share of the window that does, times how far the furthest goes, in windows.
 * So browsers reckon.
 */
const MOST = 0.006;

/**
 * How much closer or wider words may be set without anybody noticing, in parts of the size of the text; and letters a fifth of it.
 * Words that are set closer than this run together.
 */
const SPACINGS = [0, -0.015, 0.015, -0.03, 0.03, 0.06];

interface Block {
  element: HTMLElement;
  /** Where it begins and how high it is, and how far below its top each piece of text in it begins. */
  place: number[];
  /** How far from its left each piece of text in it begins. */
  starts: number[];
}

function measured(element: HTMLElement): Block {
  const { top, left, height } = element.getBoundingClientRect();
  const [place, starts]: [number[], number[]] = [[top, height], []];
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    range.selectNodeContents(texts.currentNode);
    const first = range.getClientRects()[0];
    place.push((first?.top ?? top) - top);
    starts.push((first?.left ?? left) - left);
  }
  return { element, place, starts };
}

/** Whether a block is as it was: in its place, or in its shape alone. */
const keeps = (block: Block, now: Block, shapeAlone = false): boolean =>
  block.place.every(
    (value, index) => (shapeAlone && index === 0) || Math.abs(value - (now.place[index] ?? 0)) <= STILL,
  );

/** How far the text of a block has gone along its lines, at most. */
const along = (block: Block, now: Block): number =>
  Math.max(0, ...block.starts.map((value, index) => Math.abs(value - (now.starts[index] ?? 0))));

/** How far the text of a block has gone along its lines since then, at most; without end where its shape is another. */
function moved(block: Block): number {
  const now = measured(block.element);
  return keeps(block, now, true) ? along(block, now) : Infinity;
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
      // To ask where a table lies that is not laid out yet would lay it out.
      if (!element.checkVisibility({ contentVisibilityAuto: true })) return false;
      const { top, bottom } = element.getBoundingClientRect();
      return bottom > top && bottom > 0 && top < innerHeight && !element.querySelector(BLOCKS);
    })
    .map(measured);

/** Sets words and their letters closer or wider, or as they were. */
function space({ style }: HTMLElement, by: number): void {
  style.wordSpacing = by === 0 ? "" : `${by}em`;
  style.letterSpacing = by === 0 ? "" : `${by / 5}em`;
}

/** Sets the words of a block a hair closer or wider, so that it has the shape that it had and its text goes least along. */
function fit(block: Block): void {
  let [best, least] = [0, Infinity];
  for (const by of SPACINGS) {
    space(block.element, by);
    const now = moved(block);
    if (now < least) [best, least] = [by, now];
    if (least <= ALONG) break;
  }
  space(block.element, best);
}

/** Whether what the reader sees is where it was, but for a little that has gone along its line. */
function stands(blocks: readonly Block[]): boolean {
  let [area, furthest] = [0, 0];
  for (const block of blocks) {
    const now = measured(block.element);
    if (!keeps(block, now)) return false;
    const far = along(block, now);
    if (far <= ALONG) continue;
    const [top = 0, height = 0] = now.place;
    area += Math.min(top + height, innerHeight) - Math.max(top, 0);
    furthest = Math.max(furthest, far);
  }
  return (area / innerHeight) * (furthest / Math.max(innerWidth, innerHeight)) <= MOST;
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
  const uneven = blocks.filter((block) => moved(block) > ALONG);
  uneven.forEach(fit);
  if (stands(blocks)) return;
  for (const face of faces) document.fonts.delete(face);
  for (const { element } of uneven) space(element, 0);
}
