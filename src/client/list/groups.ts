/** A part of a page that says how much is left of it, and how to work what is folded. */
export interface Groups {
  /** Hides groups that have nothing left and says how much the others have. What is narrowed is unfolded, and else as it was. */
  show: (isNarrowed: boolean) => void;
  /** Unfolds all, or folds all when all is unfolded. */
  foldAll: () => void;
  areOpen: () => boolean;
}

/** The groups of what is listed on a page, and what is folded among it. */
export function listedGroups(): Groups {
  const groups = [...document.querySelectorAll<HTMLElement>(".listed-group")];
  const folds = [...document.querySelectorAll<HTMLDetailsElement>("details.listed-group, .listed > details")];
  const areOpen = (): boolean => folds.every(({ open }) => open);
  let before: boolean[] | undefined;
  return {
    show(isNarrowed) {
      for (const group of groups) {
        const left = group.querySelectorAll(".listed:not([data-out])").length;
        group.hidden = left === 0;
        const told = group.querySelector(".listed-count");
        if (told) told.textContent = String(left);
      }
      if (isNarrowed) {
        before ??= folds.map(({ open }) => open);
        for (const fold of folds) fold.open = true;
      } else if (before) {
        for (const [at, fold] of folds.entries()) fold.open = before[at] ?? false;
        before = undefined;
      }
    },
    foldAll() {
      const open = !areOpen();
      for (const fold of folds) fold.open = open;
    },
    areOpen,
  };
}
