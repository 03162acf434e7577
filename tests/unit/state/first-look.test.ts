// What a page shows that names nothing: the system's language and theme, and the worldview of that language.
import { createRoot, createSignal } from "solid-js";
import { describe, expect, it, onTestFinished } from "vitest";
import { createBriefingState } from "../../../src/state/briefing-state";
import { opensOn, preferredLook } from "../../../src/state/first-look";
import { createUrlCodec } from "../../../src/state/url-codec";
import { speak } from "../../../src/state/view-state";
import { pack, places } from "../model/built-in";

const none = (): boolean => false;
const chinese = { lang: "zh", theme: "dark" } as const;

describe(preferredLook, () => {
  it.each([
    [["en-GB", "zh-CN"], "en"],
    [["zh-CN", "en"], "zh"],
    [["zh-Hant-TW"], "zh"],
    [["fr", "zh", "en"], "zh"],
    [["fr"], "en"],
    [[], "en"],
  ] as const)("of %j speaks %s", (languages, lang) => {
    expect(preferredLook(languages, none)).toEqual({ lang, theme: "light" });
  });
  it("takes more contrast before dark", () => {
    expect(preferredLook([], (query) => query.includes("dark")).theme).toBe("dark");
    expect(preferredLook([], () => true).theme).toBe("contrast");
  });
});

describe(createUrlCodec, () => {
  const plain = createUrlCodec(pack);
  const preferring = createUrlCodec(pack, [], chinese);
  it("opens Chinese on China's worldview, English on the international, and as the address says before all", () => {
    expect(plain.decode("").view).toMatchObject({ lang: "en", worldview: "international", theme: "light" });
    expect(plain.decode("lang=zh").view.worldview).toBe("china");
    expect(plain.decode("lang=both").view.worldview).toBe("international");
    expect(plain.decode("lang=zh&worldview=international").view.worldview).toBe("international");
    expect(preferring.decode("").view).toMatchObject({ lang: "zh", worldview: "china", theme: "dark" });
    expect(preferring.decode("lang=en&theme=light").view).toMatchObject({ lang: "en", worldview: "international", theme: "light" });
  });
  it("keeps every view in the address, whatever the system prefers", () => {
    for (const codec of [plain, preferring])
      for (const address of [
        "",
        "lang=en",
        "lang=zh",
        "lang=both&worldview=china",
        "lang=zh&worldview=international&theme=light",
      ]) {
        const { view } = codec.decode(address);
        expect(codec.decode(codec.encode(view)).view).toEqual(view);
      }
  });
  it("names language and worldview for others, so that they see the same", () => {
    const mine = preferring.decode("region=yunnan").view;
    const link = preferring.encode(mine, ["lang", "worldview"]);
    expect(link).toBe("region=yunnan&lang=zh&worldview=china");
    expect(plain.decode(link).view).toMatchObject({ lang: "zh", worldview: "china" });
  });
});

describe("changing the language", () => {
  /** The worldviews of the three languages that `L` goes through from an address. */
  const round = (address: string): readonly string[] =>
    createRoot((dispose) => {
      onTestFinished(dispose);
      const [current, write] = createSignal(address);
      const state = createBriefingState(pack, places.adjacency, { current, write: (to) => void write(to) });
      return [0, 1, 2].map(() => {
        state.speakNext();
        return `${state.view().lang} ${state.view().worldview}`;
      });
    });
  it("takes the worldview along", () => {
    expect(round("")).toEqual(["zh china", "both international", "en international"]);
  });
  it.each([
    ["worldview=china", ["zh china", "both china", "en china"]],
    ["lang=zh&worldview=china", ["both china", "en china", "zh china"]],
    ["lang=zh&worldview=international", ["both international", "en international", "zh international"]],
    ["worldview=international", ["zh international", "both international", "en international"]],
  ])("leaves one alone that was chosen: %s", (address, worldviews) => {
    expect(round(address)).toEqual(worldviews);
  });
  it("leaves one alone that was chosen and is what the language opens on: its address does not name it", () => {
    createRoot((dispose) => {
      onTestFinished(dispose);
      const [current, write] = createSignal("");
      const state = createBriefingState(pack, places.adjacency, { current, write: (to) => void write(to) });
      state.showWorldview("china");
      state.showWorldview("international");
      expect(current()).toBe("");
      state.speakNext();
      expect(state.view()).toMatchObject({ lang: "zh", worldview: "international" });
    });
  });
  it("is no step for Back", () => {
    const codec = createUrlCodec(pack);
    const english = codec.decode("").view;
    expect(codec.historyPolicy(english, speak(english, "zh", opensOn(pack), null))).toBe("replace");
  });
});
