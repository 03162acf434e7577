/** What lies over the picture, as parts come and go. */
import { createRoot } from "solid-js";
import { describe, expect, it } from "vitest";
import { createCoverings, useCovering } from "../../../src/ui/coverings";

const part = (isConnected = true): Element => ({ isConnected }) as Element;

describe(createCoverings, () => {
  it("knows what is there, until it is taken off", () => {
    const coverings = createCoverings();
    const [legend, bar] = [part(), part()];
    const remove = coverings.add(legend);
    coverings.add(bar);
    expect(coverings.elements()).toEqual([legend, bar]);
    remove();
    expect(coverings.elements()).toEqual([bar]);
  });
  it("leaves out what is not in the page, such as a part that was only just built", () => {
    const coverings = createCoverings();
    coverings.add(part(false));
    expect(coverings.elements()).toEqual([]);
  });
});

describe(useCovering, () => {
  it("says so where there is no list to register with", () => {
    expect(() => createRoot(useCovering)).toThrow("<CoveringsProvider>");
  });
});
