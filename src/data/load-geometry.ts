/** The detail level of the base geometry, in a separate chunk: loaded after the first frame, parsed once. */
import type { Topology } from "topojson-specification";

/** @throws when the file is not a topology, which only a broken build can cause */
export async function loadDetailTopology(): Promise<Topology> {
  const { default: text } = await import("../../geo/detail.topo.json?raw");
  const value: unknown = JSON.parse(text);
  if (!isTopology(value)) throw new Error("geo/detail.topo.json is not a topology");
  return value;
}

const isTopology = (value: unknown): value is Topology =>
  typeof value === "object" &&
  value !== null &&
  "type" in value &&
  value.type === "Topology" &&
  "objects" in value &&
  "arcs" in value;
