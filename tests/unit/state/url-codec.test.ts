/** The fragment: canonical, in the contract's order, defaults left out; whatever cannot be read is dropped and named. */
import { describe, expect, it } from "vitest";
import { createUrlCodec } from "../../../src/state/url-codec";
import { viewKeys } from "../../../src/state/view-keys";
import { defaultView, type ViewState } from "../../../src/state/view-state";
import { claim, country, direction, measure, pack, port, region, source, zone } from "../model/built-in";

const codec = createUrlCodec(pack, [
  { id: "opening", view: defaultView },
  { id: "laos", view: defaultView },
]);
const view = (partial: Partial<ViewState>): ViewState => ({ ...defaultView, ...partial });
const full = view({
  region: region("yunnan"),
  partner: [country("VN"), country("LA")],
  basis: ["border", "zone"],
  direction: direction("south-southeast-asia"),
  measure: measure("m2021-01"),
  claim: claim("k25"),
  source: source("rcsc"),
  zone: zone("ruili"),
  asof: "2022-01-01",
  view: "table",
  table: "zones",
  layers: ["corridors", "rcep"],
  inset: "off",
  slide: "laos",
  camera: [101.5, 23.25, 5.5],
  lang: "both",
  worldview: "china",
  theme: "contrast",
  renderer: "svg",
  kiosk: 20,
});
const written =
  "region=yunnan&partner=VN,LA&basis=border,zone&direction=south-southeast-asia&measure=m2021-01&claim=k25&source=rcsc&zone=ruili" +
  "&asof=2022-01-01&view=table&table=zones&layers=corridors,rcep&inset=off&slide=laos&camera=101.5,23.25,5.5&lang=both&worldview=china&theme=contrast&renderer=svg&kiosk=20";

describe("encode", () => {
  it("writes nothing for the default view", () => {
    expect(codec.encode(defaultView)).toBe("");
  });
  it("writes every key in the contract's order, commas as they are", () => {
    expect(codec.encode(full)).toBe(written);
    const order = viewKeys.filter((key) => !["claim", "source", "port", "table", "layers", "inset"].includes(key));
    expect(order).toEqual([
      "region",
      "partner",
      "basis",
      "direction",
      "measure",
      "zone",
      "asof",
      "view",
      "slide",
      "camera",
      "lang",
      "worldview",
      "theme",
      "renderer",
      "kiosk",
    ]);
  });
  it("writes partners and bases in one order, whatever the order of choosing", () => {
    expect(codec.encode(view({ partner: [country("LA"), country("VN")] }))).toBe("partner=VN,LA");
    expect(codec.encode(view({ basis: ["reading", "border"] }))).toBe("basis=border,reading");
  });
  it("leaves out all four bases: they mean the same as none", () => {
    expect(codec.encode(view({ basis: ["border", "zone", "group", "reading"] }))).toBe("");
  });
  it("takes no camera that is nowhere", () => {
    const settled = codec.settle(view({ camera: [101, 21, NaN] }));
    expect([settled.view.camera, settled.fragment]).toEqual([null, ""]);
  });
  it("leaves out the pack's own date", () => {
    expect(codec.encode(view({ asof: pack.asOf }))).toBe("");
  });
});

describe("decode", () => {
  it("reads what was written", () => {
    expect(codec.decode(written)).toEqual({ view: full, dropped: [] });
  });
  it("reads any order of keys, with or without a leading #", () => {
    expect(codec.decode("#lang=zh&region=guangxi").view).toEqual(
      view({ region: region("guangxi"), lang: "zh", worldview: "china" }),
    );
  });
  it("reads country codes in small letters and percent-encoded commas", () => {
    expect(codec.decode("partner=la%2Cvn").view.partner).toEqual(["VN", "LA"]);
  });
  it("reads the default view from nothing", () => {
    expect(codec.decode("")).toEqual({ view: defaultView, dropped: [] });
    expect(codec.decode("#")).toEqual({ view: defaultView, dropped: [] });
  });
  it("reads the pack's own date as the default", () => {
    expect(codec.decode(`asof=${pack.asOf}`)).toEqual({ view: defaultView, dropped: [] });
  });

  it.each([
    ["region=atlantis", [{ key: "region", value: "atlantis" }]],
    ["partner=LA,XX", [{ key: "partner", value: "XX" }]],
    ["basis=rumour", [{ key: "basis", value: "rumour" }]],
    ["asof=yesterday", [{ key: "asof", value: "yesterday" }]],
    ["asof=2021-02-30", [{ key: "asof", value: "2021-02-30" }]],
    ["asof=2021-04-31", [{ key: "asof", value: "2021-04-31" }]],
    ["region=yunnan&zone=khorgos", [{ key: "region", value: "yunnan" }]],
    ["region=yunnan&port=youyiguan", [{ key: "region", value: "yunnan" }]],
    ["region=yunnan&zone=hekou&port=mohan", [{ key: "port", value: "mohan" }]],
    ["asof=2021-13-01", [{ key: "asof", value: "2021-13-01" }]],
    ["slide=gone", [{ key: "slide", value: "gone" }]],
    ["camera=1,2", [{ key: "camera", value: "1,2" }]],
    ["camera=200,10,4", [{ key: "camera", value: "200,10,4" }]],
    ["camera=100,10,99", [{ key: "camera", value: "100,10,99" }]],
    ["camera=NaN,1,3", [{ key: "camera", value: "NaN,1,3" }]],
    ["kiosk=0", [{ key: "kiosk", value: "0" }]],
    ["kiosk=99999", [{ key: "kiosk", value: "99999" }]],
    ["colour=red", [{ key: "colour", value: "red" }]],
    ["nonsense", [{ key: "nonsense", value: "" }]],
    ["region=%E0%A4", [{ key: "region", value: "%E0%A4" }]],
    ["asof=0000-01-01", [{ key: "asof", value: "0000-01-01" }]],
    ["&&=&", []],
    ["region=yunnan&region=guangxi", [{ key: "region", value: "guangxi" }]],
    ["lang=fr", [{ key: "lang", value: "fr" }]],
    ["__proto__=x", [{ key: "__proto__", value: "x" }]],
  ])("drops what it cannot read of %s and names it", (fragment, dropped) => {
    expect(codec.decode(fragment).dropped).toEqual(dropped);
  });
  it("keeps the rest of a link that is partly junk", () => {
    expect(codec.decode("region=yunnan&partner=LA,XX&colour=red&lang=zh").view).toEqual(
      view({ region: region("yunnan"), partner: [country("LA")], lang: "zh", worldview: "china" }),
    );
  });
  it("leaves a slide's own value alone where it cannot read the address's", () => {
    const asTable = createUrlCodec(pack, [{ id: "table", view: { ...defaultView, view: "table", partner: [country("LA")] } }]);
    const read = asTable.decode("view=nonsense&partner=XX&slide=table");
    expect(read.view).toMatchObject({ view: "table", partner: ["LA"], slide: "table" });
    expect(read.dropped.map(({ key }) => key)).toEqual(["view", "partner"]);
  });
  it("cuts long junk short", () => {
    const [only] = codec.decode(`${"k".repeat(500)}=${"v".repeat(500)}`).dropped;
    expect([only?.key.length, only?.value.length]).toEqual([40, 40]);
  });
  it("refuses a worldview the pack does not offer", () => {
    const international = createUrlCodec({ ...pack, map: { ...pack.map, worldviews: ["international"] } });
    expect(international.decode("worldview=china")).toEqual({ view: defaultView, dropped: [{ key: "worldview", value: "china" }] });
  });
  it("starts in the pack's first worldview and leaves that out", () => {
    const map = { ...pack.map, worldviews: ["china", "international"] as const, opensOn: undefined };
    const home = createUrlCodec({ ...pack, map: { ...map, worldviews: [...map.worldviews] } });
    expect(home.decode("").view.worldview).toBe("china");
    expect(home.encode(home.decode("").view)).toBe("");
    expect(home.encode(home.decode("worldview=international").view)).toBe("worldview=international");
  });
});

describe("historyPolicy", () => {
  it.each([
    ["region", { region: region("yunnan") }],
    ["partner", { partner: [country("LA")] }],
    ["basis", { basis: ["border"] as const }],
    ["direction", { direction: direction("west") }],
    ["measure", { measure: measure("m2021-01") }],
    ["zone", { zone: zone("ruili") }],
    ["port", { port: port("mohan") }],
    ["view", { view: "sources" as const }],
    ["slide", { slide: "laos" }],
    ["asof", { asof: "2022-01-01" }],
    ["layers", { layers: ["corridors", "rcep"] }],
    ["inset", { inset: "off" as const }],
    ["worldview", { worldview: "china" as const }],
  ])("makes a change of %s a step for Back", (_key, partial) => {
    expect(codec.historyPolicy(defaultView, view(partial))).toBe("push");
  });
  it.each([
    ["camera", { camera: [100, 20, 4] as const }],
    ["lang", { lang: "zh" as const }],
    ["theme", { theme: "dark" as const }],
    ["renderer", { renderer: "svg" as const }],
    ["kiosk", { kiosk: 10 }],
  ])("lets a change of %s replace the entry", (_key, partial) => {
    expect(codec.historyPolicy(defaultView, view(partial))).toBe("replace");
  });
  it("makes a selection that lets go of the camera a step", () => {
    expect(codec.historyPolicy(view({ camera: [100, 20, 4] }), view({ region: region("yunnan") }))).toBe("push");
  });
  it("makes no step of another order of the same choice", () => {
    const one = view({ partner: [country("LA"), country("VN")] });
    expect(codec.historyPolicy(one, view({ partner: [country("VN"), country("LA")] }))).toBe("replace");
  });
});
