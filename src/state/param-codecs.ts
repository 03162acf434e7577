/**
 * One codec per kind of URL value: text to value and back. Decoding never throws; it says what it could not read.
 * Encoding is total: an empty text stands for nothing chosen.
 */
import { isDay } from "../data/calendar";
import { zoomRange, type CameraLimits } from "../data/zoom-limits";
import { roundCamera, type Camera } from "./view-state";

/** A value, or what is left of it and which parts were dropped. */
export interface Decoded<T> {
  readonly value: T;
  readonly dropped: readonly string[];
}

/** One law for all of them: `decode(encode(normal(value)))` is `normal(value)`, and drops nothing. */
export interface ParamCodec<T> {
  decode(raw: string): Decoded<T>;
  /** The value as its text will be read; one that is so already comes back as it is. */
  normal(value: T): T;
  /**
   * Empty for nothing chosen; which keys are left out is decided by comparing with the base.
   * @param value a normal one
   */
  encode(value: T): string;
}

export function oneOf<T extends string>(values: readonly T[]): ParamCodec<T | null> {
  return {
    decode: (raw) => {
      const value = values.find((candidate) => candidate === raw) ?? null;
      return { value, dropped: value === null && raw !== "" ? [raw] : [] };
    },
    normal: (value) => (value !== null && values.includes(value) ? value : null),
    encode: (value) => value ?? "",
  };
}

export function oneOfOr<T extends string>(values: readonly T[], fallback: T): ParamCodec<T> {
  const inner = oneOf(values);
  return {
    decode: (raw) => {
      const { value, dropped } = inner.decode(raw);
      return { value: value ?? fallback, dropped };
    },
    normal: (value) => inner.normal(value) ?? fallback,
    encode: (value) => value,
  };
}

/** Comma-separated, kept in the order of `values`; all of them together mean the same as none where `allIsNone`. */
export function someOf<T extends string>(values: readonly T[], allIsNone = false): ParamCodec<readonly T[]> {
  const normal = (chosen: readonly T[]): readonly T[] => {
    if (chosen.length === 0) return chosen;
    const kept = values.filter((value) => chosen.includes(value));
    if (allIsNone && kept.length === values.length) return [];
    return kept.length === chosen.length && kept.every((value, index) => value === chosen[index]) ? chosen : kept;
  };
  return {
    decode: (raw) => {
      const parts = raw.split(",").filter((part) => part !== "");
      const find = (part: string): T | undefined => values.find((value) => value.toLowerCase() === part.toLowerCase());
      return { value: normal(parts.flatMap((part) => find(part) ?? [])), dropped: parts.filter((part) => !find(part)) };
    },
    normal,
    encode: (value) => value.join(","),
  };
}

/** A value that one reader makes of the text, or nothing. */
function read<T>(from: (raw: string) => T | null, normal: (value: T) => T | null, to: (value: T) => string): ParamCodec<T | null> {
  return {
    decode: (raw) => {
      const value = from(raw);
      return { value: value === null ? null : normal(value), dropped: value === null && raw !== "" ? [raw] : [] };
    },
    normal: (value) => (value === null ? null : normal(value)),
    encode: (value) => (value === null ? "" : to(value)),
  };
}

/** @param ownDate the date that no date means */
export const dateCodec = (ownDate: string): ParamCodec<string | null> =>
  read(
    (raw) => (isDay(raw) ? raw : null),
    (date) => (date === ownDate || !isDay(date) ? null : date),
    (date) => date,
  );

export const cameraCodec = (limits: CameraLimits): ParamCodec<Camera | null> =>
  read(
    (raw) => readCamera(raw, limits),
    (camera) => normalCamera(camera, limits),
    (camera) => camera.join(","),
  );
export const secondsCodec: ParamCodec<number | null> = read(readSeconds, (seconds) => readSeconds(String(seconds)), String);

const isOnMap = ([lon, lat]: Camera): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 85;

/** null for a place that is nowhere on the map. */
function normalCamera(camera: Camera, limits: CameraLimits): Camera | null {
  if (!isOnMap(camera)) return null;
  const rounded = roundCamera(camera, limits);
  return rounded.every((value, index) => Object.is(value, camera[index])) ? camera : rounded;
}

function readCamera(raw: string, limits: CameraLimits): Camera | null {
  const parts = raw.split(",");
  const [lon, lat, zoom] = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
  if (parts.length !== 3 || lon === undefined || lat === undefined || zoom === undefined) return null;
  return isOnMap([lon, lat, zoom]) && zoom >= zoomRange[0] && zoom <= limits.maxZoomAt([lon, lat]) ? [lon, lat, zoom] : null;
}

function readSeconds(raw: string): number | null {
  const seconds = /^\d{1,4}$/.test(raw) ? Number(raw) : 0;
  return seconds >= 1 && seconds <= 3600 ? seconds : null;
}
