/** Checks that a close-up can be drawn and reached: one for a region, its names once, its camera over its own frame. Pure. */
import type { PackRecords } from "./pack-records";
import { faultAt, recordName, repeatedIn, type Problem } from "../problem";
import type { CloseUp } from "../schema";
import { fromRim } from "../zoom-limits";

function checkCamera(path: string, { camera: [lon, lat, zoom], frame, zooms: [least, most] }: CloseUp): readonly Problem[] {
  const isOver = fromRim(frame, [lon, lat]) <= 0;
  const isClose = zoom >= least && zoom <= most;
  return [
    ...(isOver ? [] : [faultAt(path, "outside-frame")]),
    ...(isClose ? [] : [{ path: `${path}[2]`, code: "no-close-up-zoom", parameters: { least, most } } as const]),
  ];
}

export function checkCloseUps({ lists: { closeUps } }: PackRecords): readonly Problem[] {
  return [
    ...repeatedIn(
      "closeUps",
      closeUps.map(({ region }) => region),
    ),
    ...closeUps.flatMap((closeUp, index) => {
      const path = `closeUps${recordName(closeUp, index)}`;
      return [
        ...repeatedIn(
          `${path}.names`,
          closeUp.names.map(({ id }) => id),
        ),
        ...repeatedIn(
          `${path}.areas`,
          closeUp.areas.map(({ shape }) => shape),
        ),
        ...checkCamera(`${path}.camera`, closeUp),
      ];
    }),
  ];
}
