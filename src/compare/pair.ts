import { announce } from "../client/announce.ts";
import { make } from "../client/make.ts";
import { partOf } from "../client/part-of.ts";
import { drawPair } from "./draw-pair.ts";
import { fetchFile } from "./fetch-file.ts";
import { pairIn, pairQuery, type PairChoice } from "./pair-choice.ts";
import { pairControls } from "./pair-controls.ts";
import { pairFigure } from "./pair-figure.ts";

/** Lets a reader choose the two measures of a figure: what is chosen is drawn and stands in the address. */
export async function start(root: HTMLElement): Promise<void> {
  const controls = pairControls(root);
  const file = await fetchFile();
  const show = ({ choice, gone }: ReturnType<typeof pairIn>): void => {
    const figure = pairFigure(file, choice);
    drawPair(root, figure);
    partOf(root, ".pair-gone").replaceChildren(...gone.map((text) => make("li", {}, text)));
    controls.put(choice);
    announce([...gone, figure.sentence].join(" "));
  };
  const fromAddress = (): void => show(pairIn(location.search, file));
  const choose = (chosen: Partial<PairChoice>): void => {
    const choice = { ...pairIn(location.search, file).choice, ...chosen };
    const url = new URL(location.href);
    url.search = pairQuery(choice, file.measures);
    history.pushState(null, "", url);
    show({ choice, gone: [] });
  };
  for (const control of controls.all) control.addEventListener("change", () => choose(controls.chosen()));
  addEventListener("popstate", fromAddress);
  // What was chosen while this was on its way.
  const since = controls.chosenSince();
  if (Object.keys(since).length > 0) choose(since);
  else if (location.search !== "") fromAddress();
}
