/**
 * One codec per kind of URL value, from text to value and back. Decoding never throws; it reports what it could not read.
 * Every value can be encoded; an empty text means that nothing is chosen.
 */
import { isDay } from "../data/calendar";
import { zoomRange, type CameraLimits } from "../data/zoom-limits";
import { roundCamera, type Camera } from "./view-state";

/** The value, or what is left of it, and the parts that were dropped. */
export interface Decoded<T> {
  readonly value: T;
  readonly dropped: readonly string[];
}

/** Every codec keeps this law: `decode(encode(normal(value)))` is `normal(value)`, and nothing is dropped. */
export interface ParamCodec<T> {
  decode(raw: string): Decoded<T>;
  /** The value as it will be read from its text. A value that is normal already comes back unchanged. */
  normal(value: T): T;
  /**
   * An empty text means that nothing is chosen. Which keys are left out is decided elsewhere, by comparing with the base.
   * @param value must be normal
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

/** A comma-separated list, in the order of `values`. With `allIsNone`, all of them together mean the same as none. */
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

/** A codec for a single value, which `from` reads from the text; null when it cannot. */
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

/** @param ownDate the pack's own date, which is shown when no date is given */
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

const isOnMap = (camera: Camera): boolean =>
  camera.every(Number.isFinite) && Math.abs(camera[0]) <= 180 && Math.abs(camera[1]) <= 85;

/** null for a position that is nowhere on the map. */
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
