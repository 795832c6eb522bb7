/** Which folds stood open when the reader left this step of the history, by their places on the page. */
function opened(): readonly unknown[] {
  const state: unknown = history.state;
  return state instanceof Object && "folds" in state && Array.isArray(state.folds) ? state.folds : [];
}

/** Keeps which folds are open in the history, so that whoever follows a link out of one finds it open on the way back. */
export function keptFolds(): void {
  const folds = [...document.querySelectorAll("details")];
  if (folds.length === 0) return;
  for (const [at, fold] of folds.entries()) if (opened().includes(at)) fold.open = true;
  const keep = (): void => history.replaceState({ folds: folds.flatMap(({ open }, at) => (open ? [at] : [])) }, "");
  // A press on a link is kept too: a step within the page has begun without.
  for (const type of ["toggle", "click"]) document.addEventListener(type, keep, true);
}
