/**
 * One codec per kind of URL value: text to value and back. Decoding never throws; it says what it could not read.
 * Encoding is total: an empty text stands for nothing chosen.
 */
import { isDay } from "../data/calendar";
import { maxZoomAt, zoomRange } from "../data/zoom-limits";
import { roundCamera, type Camera } from "./view-state";

/** How a change of the key enters the history: a discrete choice is a step for Back, a continuous one is not. */
export type HistoryPolicy = "push" | "replace";

/** A value, or what is left of it and which parts were dropped. */
export interface Decoded<T> {
  readonly value: T;
  readonly dropped: readonly string[];
}

export interface ParamCodec<T> {
  readonly history: HistoryPolicy;
  decode(raw: string): Decoded<T>;
  /** Empty for nothing chosen; which keys are left out is decided by comparing with the base. */
  encode(value: T): string;
}

export function oneOf<T extends string>(values: readonly T[], history: HistoryPolicy = "push"): ParamCodec<T | null> {
  return {
    history,
    decode: (raw) => {
      const value = values.find((candidate) => candidate === raw) ?? null;
      return { value, dropped: value === null && raw !== "" ? [raw] : [] };
    },
    encode: (value) => value ?? "",
  };
}

export function oneOfOr<T extends string>(values: readonly T[], fallback: T, history: HistoryPolicy = "push"): ParamCodec<T> {
  const inner = oneOf(values, history);
  return {
    history,
    decode: (raw) => {
      const { value, dropped } = inner.decode(raw);
      return { value: value ?? fallback, dropped };
    },
    encode: (value) => value,
  };
}

/** Comma-separated, kept in the order of `values`; all of them together mean the same as none where `allIsNone`. */
export function someOf<T extends string>(values: readonly T[], allIsNone = false): ParamCodec<readonly T[]> {
  const canonical = (chosen: readonly T[]): readonly T[] => {
    const kept = values.filter((value) => chosen.includes(value));
    return allIsNone && kept.length === values.length ? [] : kept;
  };
  return {
    history: "push",
    decode: (raw) => {
      const parts = raw.split(",").filter((part) => part !== "");
      const find = (part: string): T | undefined => values.find((value) => value.toLowerCase() === part.toLowerCase());
      return { value: canonical(parts.flatMap((part) => find(part) ?? [])), dropped: parts.filter((part) => !find(part)) };
    },
    encode: (value) => canonical(value).join(","),
  };
}

/** A value that one reader makes of the text, or nothing. */
function read<T>(history: HistoryPolicy, from: (raw: string) => T | null, to: (value: T) => string): ParamCodec<T | null> {
  return {
    history,
    decode: (raw) => {
      const value = from(raw);
      return { value, dropped: value === null && raw !== "" ? [raw] : [] };
    },
    encode: (value) => (value === null ? "" : to(value)),
  };
}

/** @param ownDate the date that no date means */
export function dateCodec(ownDate: string): ParamCodec<string | null> {
  const inner = read(
    "push",
    (raw) => (isDay(raw) ? raw : null),
    (date) => (date === ownDate ? "" : date),
  );
  return {
    ...inner,
    decode: (raw) => {
      const { value, dropped } = inner.decode(raw);
      return { value: value === ownDate ? null : value, dropped };
    },
  };
}

export const cameraCodec: ParamCodec<Camera | null> = read("replace", readCamera, (camera) => camera.join(","));
export const secondsCodec: ParamCodec<number | null> = read("replace", readSeconds, String);

function readCamera(raw: string): Camera | null {
  const parts = raw.split(",");
  const [lon, lat, zoom] = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (parts.length !== 3 || lon === undefined || lat === undefined || zoom === undefined) return null;
  const inRange = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= zoomRange[0] && zoom <= maxZoomAt([lon, lat]);
  return inRange ? roundCamera([lon, lat, zoom]) : null;
}

function readSeconds(raw: string): number | null {
  const seconds = /^\d{1,4}$/.test(raw) ? Number(raw) : 0;
  return seconds >= 1 && seconds <= 3600 ? seconds : null;
}
