/**
 * Lights up a scene, as the last step. It changes fills and lines of what is there, and adds the links of a hovered region
 * and those to a hovered country. Everything else stays the same objects.
 */
import { thingKey, type ThingKey } from "../../model/things";
import { linkLines } from "./link-lines";
import { linkStretches, litPairs, litRegionLinks, shownLinks } from "./links";
import { lookOf, type Look } from "./look";
import { corridorLines } from "./overlays";
import { mix } from "./palette";
import { partnerFills } from "./partner-fills";
import { isCloseUpAlone, type SceneInput } from "./scene-input";
import type { Scene } from "./scene-shapes";

/** @param scene as built from `input` */
export function lightScene(scene: Scene, input: SceneInput, lit: ReadonlySet<ThingKey>): Scene {
  if (lit.size === 0) return scene;
  const look = lookOf(input);
  const isAlone = isCloseUpAlone(input);
  const pairs = isAlone ? [] : litPairs(input, lit);
  const more = isAlone || pairs.length > 0 ? [] : litRegionLinks(input, lit);
  const links = isAlone ? [] : [...shownLinks(input), ...more, ...pairs];
  return {
    ...scene,
    unitFills: new Map([...litFills(input, look, lit), ...partnerFills(more, input), ...scene.unitFills]),
    stretches: links.length > 0 ? linkStretches(links, input, look, lit) : scene.stretches,
    regions: litRegions(scene, input, look, lit),
    links: links.length > 0 ? [...corridorLines(input, look.palette), ...linkLines(links, input, look, lit)] : scene.links,
  };
}

const litFills = ({ briefing }: SceneInput, { palette }: Look, lit: ReadonlySet<ThingKey>): readonly [string, string][] =>
  briefing.countries.flatMap(({ code }) =>
    lit.has(thingKey({ kind: "country", id: code })) ? [[code, mix(palette.label, palette.land, 0.16)]] : [],
  );

function litRegions({ regions }: Scene, input: SceneInput, look: Look, lit: ReadonlySet<ThingKey>): Scene["regions"] {
  const ids = input.briefing.regions.map(({ id }) => id).filter((id) => id !== input.selected && lit.has(`region:${id}`));
  return regions.map((region) => {
    const id = ids.find((one) => one === region.id);
    if (!id) return region;
    const { fill, ink } = look.colour(id);
    return { ...region, fill: look.isMuted(id) ? region.fill : mix(fill, ink, 0.86), strokeWidth: 2.25 };
  });
}
