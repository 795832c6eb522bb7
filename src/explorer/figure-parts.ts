import { make } from "../client/make.ts";
import { partOf } from "../client/part-of.ts";

/** The parts of a figure on a page that follow from its view. */
export interface FigureParts {
  title: HTMLElement;
  subtitle: HTMLElement;
  canvas: HTMLElement;
  description: HTMLElement;
  table: HTMLElement;
  source: HTMLElement;
  /** What folds the table away. */
  fold: HTMLElement;
  /** What is noted of the view that is shown, where that is not the page's own. */
  note: HTMLElement;
  /** What the page notes of its own figure. */
  ownNotes: readonly Element[];
  /** What copies a link to it. */
  share: HTMLElement;
}

/** Finds the parts of a figure, and gives it a note that is not shown. Throws where it lacks one. */
export function figureParts(figure: HTMLElement): FigureParts {
  const source = partOf(figure, ".source-line");
  const note = make("p", { hidden: true });
  const ownNotes = [...partOf(figure, ".figure-notes").children].filter(
    (child) => child !== source && !child.matches(".figure-links"),
  );
  source.before(note);
  return {
    title: partOf(figure, ".figure-title"),
    subtitle: partOf(figure, ".figure-subtitle"),
    canvas: partOf(figure, ".canvas"),
    description: partOf(figure, ".canvas + p"),
    table: partOf(figure, ".figure-table table"),
    fold: partOf(figure, ".figure-table"),
    ...{ source, note, ownNotes, share: partOf(figure, ".share") },
  };
}

/** Keeps what a figure says of itself as the page comes, and gives what brings that back. */
export function firstWords({ title, subtitle, description, table, source }: FigureParts): () => void {
  const first = [title, subtitle, description, table, source].map((element) => ({ element, html: element.innerHTML }));
  return () => {
    for (const { element, html } of first) element.innerHTML = html;
  };
}
