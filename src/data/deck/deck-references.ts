/** Checks what slides point at in the pack: every id exists, none is listed twice, no camera is too close. Pure; all problems. */
import type { Slide } from "./deck-schema";
import { corridorLayer } from "../choices";
import type { Named } from "../fault";
import { repeatedIn, shorten, type Problem } from "../problem";
import type { Pack } from "../schema";
import { cameraLimits, type CameraLimits } from "../zoom-limits";

/** A slide and its path: `slides(id = yunnan)`. */
export type NamedSlide = readonly [path: string, slide: Slide];

interface Known {
  readonly named: Named;
  readonly ids: ReadonlySet<string>;
}
/** One reference: its path, the ids it may give, the id it gives. A null id points nowhere, which is fine. */
type Reference = readonly [path: string, known: Known, id: string | null];

const idsOf = (named: Named, rows: readonly { readonly id: string }[]): Known => ({
  named,
  ids: new Set(rows.map(({ id }) => id)),
});

function tooClose(path: string, camera: Slide["view"]["camera"], limits: CameraLimits): Problem[] {
  if (camera === null) return [];
  const [lon, lat, zoom] = camera;
  const most = limits.maxZoomAt([lon, lat]);
  return zoom <= most ? [] : [{ path: `${path}[2]`, code: "too-close", parameters: { most } }];
}

export function checkDeckReferences(slides: readonly NamedSlide[], pack: Pack): Problem[] {
  const regions = idsOf("region", pack.regions);
  const directions = idsOf("direction", pack.directions);
  const measures = idsOf("measure", pack.measures);
  const claims = idsOf("claim", [...pack.claims, ...pack.changes]);
  const zones = idsOf("zone", pack.zones);
  const ports = idsOf("port", pack.ports);
  const sources = idsOf("source", pack.sources);
  const layers: Known = { named: "layer", ids: new Set([corridorLayer, ...pack.agreements.map(({ id }) => id)]) };
  const countries: Known = { named: "country", ids: new Set(pack.countries.map(({ code }) => code)) };

  const limits = cameraLimits(pack.closeUps);

  const referencesOf = (path: string, { view, refs }: Slide): Reference[] => [
    [`${path}.view.region`, regions, view.region],
    ...view.partner.map((code, index): Reference => [`${path}.view.partner[${index}]`, countries, code]),
    ...view.layers.map((id, index): Reference => [`${path}.view.layers[${index}]`, layers, id]),
    [`${path}.view.direction`, directions, view.direction],
    [`${path}.view.measure`, measures, view.measure],
    [`${path}.view.claim`, claims, view.claim],
    [`${path}.view.source`, sources, view.source],
    [`${path}.view.zone`, zones, view.zone],
    [`${path}.view.port`, ports, view.port],
    ...refs.map(({ source }, index): Reference => [`${path}.refs[${index}].source`, sources, source]),
  ];
  return slides.flatMap(([path, slide]) => [
    ...referencesOf(path, slide).flatMap(([where, { named, ids }, id]): Problem[] =>
      id === null || ids.has(id) ? [] : [{ path: where, code: "unknown-id", parameters: { named, id: shorten(id) } }],
    ),
    ...repeatedIn(`${path}.view.partner`, slide.view.partner),
    ...repeatedIn(`${path}.view.basis`, slide.view.basis),
    ...repeatedIn(`${path}.view.layers`, slide.view.layers),
    ...tooClose(`${path}.view.camera`, slide.view.camera, limits),
  ]);
}
