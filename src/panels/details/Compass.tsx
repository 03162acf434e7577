/**
 * A small compass whose needle points where the region opens to. It has no needle where no direction is drawn. The
 * needle is dotted where the direction is our reading.
 */
import { bearing } from "@turf/turf";
import { Show } from "solid-js";
import type { Direction } from "../../data/schema";

/** Degrees clockwise from north at the arrow's start; null without an arrow. */
const bearingOf = (direction: Direction): number | null =>
  direction.arrow && bearing([...direction.arrow.from], [...direction.arrow.to]);

export function Compass(props: { readonly direction: Direction }) {
  return (
    <svg
      class="compass"
      classList={{ "is-reading": props.direction.standing === "reading" }}
      viewBox="-24 -24 48 48"
      aria-hidden="true"
    >
      <circle r="22" />
      <path class="compass-ticks" d="M0-22v4M0 22v-4M-22 0h4M22 0h-4" />
      <Show when={bearingOf(props.direction) !== null} fallback={<circle class="compass-point" r="4" />}>
        <path class="compass-needle" d="M0-16L6 10L0 6L-6 10Z" transform={`rotate(${bearingOf(props.direction) ?? 0})`} />
      </Show>
    </svg>
  );
}
