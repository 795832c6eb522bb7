import type { APIRoute, GetStaticPaths } from "astro";
import { rankingReadings } from "../../../kommuner/ranking-readings.ts";
import { rankings } from "../../../kommuner/rankings.ts";

/** `/kommuner/tal/<rangliste>.json`: what strips read at their strokes. */
export const getStaticPaths = (() =>
  rankings.map((ranking) => ({
    params: { ranking: ranking.id },
    props: { text: JSON.stringify(rankingReadings(ranking)) },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { "Content-Type": "application/json" } });
