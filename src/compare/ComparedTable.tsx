import { lowerCase } from "../lib/lower-case.ts";
import type { ComparedKommune, ComparedMeasure } from "../model/comparison.ts";
import { urls } from "../site/urls.ts";
import type { Compared } from "./compared.ts";
import { doubtAnchor } from "./doubt-anchor.ts";

interface Props {
  chosen: readonly ComparedKommune[];
  compared: readonly Compared[];
  /** Whether what may be wrong with a measure is told below; else its ranking tells it. */
  withDoubts: boolean;
}

/** Whether what may be wrong with a measure is about them all: where it is about some values, it stands at those. */
const isInDoubt = ({ doubts, marks }: ComparedMeasure): boolean => doubts.length > 0 && Object.keys(marks).length === 0;

/** Leads to where what may be wrong with a measure is told. */
const DoubtLink = ({ of, text, withDoubts }: { of: ComparedMeasure; text: string; withDoubts: boolean }) => (
  <a class="where" href={(withDoubts && doubtAnchor(of)) || urls.ranking(of.id)}>
    {text}
  </a>
);

/** The value of every measure for each municipality, each leading to its place in the ranking, where its row is. */
export function ComparedTable({ chosen, compared, withDoubts }: Props) {
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
              Midt i feltet
            </th>
          </tr>
        </thead>
        <tbody>
          {compared.map(({ measure, name, unit, texts, few, middle, count }) => (
            <tr key={measure.id}>
              <th scope="row">
                <a href={urls.ranking(measure.id)}>{name}</a>
                {unit !== undefined && <span class="where"> {unit}</span>}
                {isInDoubt(measure) && (
                  <>
                    {" "}
                    <DoubtLink of={measure} text="med forbehold" {...{ withDoubts }} />
                  </>
                )}
                {measure.status !== null && ` (${lowerCase(measure.status)})`}
              </th>
              {chosen.map(({ slug, kommunekode }, at) => (
                <td key={slug} class="num">
                  {texts[at] === undefined ? (
                    <span class="none">ingen tal</span>
                  ) : (
                    <a href={`${urls.ranking(measure.id)}#${slug}`}>{texts[at]}</a>
                  )}
                  {few[at] !== undefined && (
                    <>
                      <br />
                      <span class="where">{few[at]}</span>
                    </>
                  )}
                  {measure.marks[kommunekode] !== undefined && (
                    <>
                      <br />
                      <DoubtLink of={measure} text={measure.marks[kommunekode]} {...{ withDoubts }} />
                    </>
                  )}
                </td>
              ))}
              <td class="num middle">
                {middle} <span class="where">({count} kommuner)</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
