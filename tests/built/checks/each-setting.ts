import type { Locator } from "playwright-core";

/** Sets a figure's radio buttons in every combination there is and looks each time; once when it has none. */
export async function eachSetting(figure: Locator, look: () => Promise<void>): Promise<void> {
  const names = await figure.evaluate((element) =>
    [...element.querySelectorAll<HTMLInputElement>("input[type=radio]")].map((radio) => radio.name),
  );
  const groups = [...Map.groupBy(names.keys(), (index) => names[index]).values()];
  const settings = groups.reduce<number[][]>(
    (combined, group) => combined.flatMap((chosen) => group.map((index) => [...chosen, index])),
    [[]],
  );
  for (const setting of settings) {
    await figure.evaluate((element, chosen) => {
      const radios = element.querySelectorAll<HTMLInputElement>("input[type=radio]");
      for (const index of chosen) radios[index]?.click();
    }, setting);
    await look();
  }
}
