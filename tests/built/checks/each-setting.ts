import type { Locator } from "playwright-core";

/** Sets the radio buttons of a figure in every combination there is and looks each time; once when it has none. Runs in the page. */
function lookInEach<Look>(figure: Element, look: (figure: Element) => Look): Look[] {
  const radios = [...figure.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  const groups = [...Map.groupBy(radios, ({ name }) => name).values()];
  const settings = groups.reduce<HTMLInputElement[][]>(
    (combined, group) => combined.flatMap((chosen) => group.map((radio) => [...chosen, radio])),
    [[]],
  );
  return settings.map((setting) => {
    for (const radio of setting) radio.click();
    return look(figure);
  });
}

/**
 * What `look`, a function that needs nothing from around it, sees of a figure in every combination of its radio buttons.
 * All of it is one errand to the page: to send for each setting by itself takes longer than the looking.
 */
export async function inEachSetting<Look>(figure: Locator, look: (figure: Element) => Look): Promise<Look[]> {
  const inPage = await figure.page().evaluateHandle<(figure: Element) => Look>(`(${look.toString()})`);
  return figure.evaluate(lookInEach<Look>, inPage);
}
