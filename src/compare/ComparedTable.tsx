import type { ComparedKommune } from "../model/comparison.ts";
import { urls } from "../site/urls.ts";
import type { Compared } from "./compared.ts";
import { lowerCase } from "../lib/lower-case.ts";

interface Props {
  chosen: readonly ComparedKommune[];
  compared: readonly Compared[];
}

/** The value of every measure for each municipality, each leading to its place in the ranking, where its row is. */
export function ComparedTable({ chosen, compared }: Props) {
  return (
    <section class="scroll" tabindex={0} aria-label="Tabel: kommunerne side om side">
      <table class="compared">
        <caption class="visually-hidden">Kommunerne side om side</caption>
        <thead>
          <tr>
            <th scope="col">Tal</th>
            {chosen.map(({ slug, name, kommunekode }) => (
              <th key={slug} scope="col" class="num" data-k={kommunekode}>
                <a href={urls.kommune(slug)}>{name}</a>
              </th>
            ))}
            <th scope="col" class="num">
              Midt blandt alle, der har tallet
            </th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ measure, name, unit, texts, middle, count }) => (
            <tr key={measure.id}>
              <th scope="row">
                <a href={urls.ranking(measure.id)}>{name}</a>
                {unit !== undefined && <span class="where"> {unit}</span>}
                {measure.doubts.length > 0 && (
                  <>
                    {" "}
                    <a class="where" href={`#striber-${measure.id}`}>
                      med forbehold
                    </a>
                  </>
                )}
                {measure.status !== null && ` (${lowerCase(measure.status)})`}
              </th>
              {chosen.map(({ slug }, at) => (
                <td key={slug} class="num">
                  {texts[at] === undefined ? (
                    <span class="none">ingen tal</span>
                  ) : (
                    <a href={`${urls.ranking(measure.id)}#${slug}`}>{texts[at]}</a>
                  )}
                </td>
              ))}
              <td class="num">
                {middle} <span class="where">({count} kommuner)</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
