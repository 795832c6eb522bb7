import { max, scaleLinear } from "d3";
import type { Chart, Drawing, Size } from "../../charts/chart.ts";
import { element, framed, textElement } from "../../charts/svg.ts";

/** A way by train: how long it takes, and how long it was to take. */
export interface Track {
  from: string;
  minutes: number;
  promised: number;
}

export interface TrackOptions {
  to: string;
  /** A time as one says it. */
  say: (minutes: number) => string;
  titles: { from: string; promised: string; driven: string };
}

const TOP = 34;
const ROW = 104;
const RAIL = 5;
const SLEEPER = 9;

/** Tracks as long as the time on the train, with a line where the promise ends; what runs on beyond it stands out. */
export function tracks(all: readonly Track[], options: TrackOptions): Chart {
  const { to, say, titles } = options;
  return {
    ...framed((size) => draw(all, options, size)),
    description: all
      .map(
        ({ from, minutes, promised }) =>
          `${from} til ${to}: lovet højst ${say(promised)}, i virkeligheden omkring ${say(minutes)}.`,
      )
      .join(" "),
    table: {
      columns: [
        { title: titles.from, numeric: false },
        { title: titles.promised, numeric: true },
        { title: titles.driven, numeric: true },
      ],
      rows: all.map(({ from, minutes, promised }) => [from, say(promised), say(minutes)]),
    },
  };
}

function draw(all: readonly Track[], { say }: TrackOptions, { width }: Size): Drawing {
  const longest = max(all, ({ minutes, promised }) => Math.max(minutes, promised)) ?? 0;
  const scale = scaleLinear([0, longest], [0, width - 8]);
  const promised = max(all, (track) => track.promised) ?? 0;
  const height = TOP + all.length * ROW;
  const line = scale(promised);
  const rows = all.map((track, at) => {
    const y = TOP + at * ROW + 52;
    const end = track.minutes;
    const start = { x: 0, "text-anchor": "start" };
    const over = end > track.promised;
    return (
      textElement({ ...start, y: y - 18, "font-size": 15, "font-weight": 600 }, `Fra ${track.from}`) +
      rail(
        0,
        scale(Math.min(end, track.promised)),
        y,
        "var(--contrast)",
        `${track.from}: lovet højst ${say(track.promised)}`,
      ) +
      (over ? rail(line + 2, scale(end), y, "var(--signal)", `${track.from}: omkring ${say(track.minutes)}`) : "") +
      textElement({ ...start, y: y + 30, "font-size": 17, "font-weight": 600 }, say(track.minutes)) +
      (over
        ? textElement(
            { x: line + 8, y: y + 30, "text-anchor": "start", fill: "var(--signal)", "font-weight": 600 },
            `+ ${say(end - track.promised)}`,
          )
        : "")
    );
  });
  return {
    content:
      element("path", { d: `M${line.toFixed(1)} 22V${height - 6}`, stroke: "var(--ink)", "stroke-dasharray": "3 3" }) +
      textElement({ x: line, y: 14, "font-weight": 600 }, `Løftet: ${say(promised)}`) +
      rows.join(""),
    height,
  };
}

/** Two rails on their sleepers. */
function rail(from: number, to: number, y: number, stroke: string, read: string): string {
  const [left, right] = [from.toFixed(1), to.toFixed(1)];
  const sleepers: string[] = [];
  for (let x = from + SLEEPER / 2; x < to; x += SLEEPER) sleepers.push(`M${x.toFixed(1)} ${y - 9}v18`);
  return (
    element("path", { d: sleepers.join(""), stroke, "stroke-width": 2.5, "stroke-opacity": 0.45 }) +
    element("path", {
      d: `M${left} ${y - RAIL}H${right}M${left} ${y + RAIL}H${right}`,
      ...{ stroke, "stroke-width": 2.5, "data-v": read },
    })
  );
}
