// Files that the page saves: in folders of this test file's own, as files tested at the same time save the same names.
import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { inject } from "vitest";
import { until } from "../../page-api";

const saved = mkdtempSync(join(tmpdir(), "gateway-atlas-saved-"));
const newFolder = (): string => mkdtempSync(join(saved, "page-"));
export const dropSavedFiles = (): void => rmSync(saved, { recursive: true, force: true });

/** Where Firefox puts what it downloads. */
export const downloadsPath = newFolder();
/** Downloads that are complete: until then Firefox keeps an empty file of that name. */
const downloaded = (): readonly string[] =>
  readdirSync(downloadsPath).filter((name) => !name.endsWith(".part") && statSync(join(downloadsPath, name)).size > 0);

/** Saves the file that `action` downloads; gives its path, until the test's file ends, and the name the user would see. */
export async function fileSavedBy(page: Page, action: () => Promise<unknown>): Promise<{ name: string; path: string }> {
  // Over WebDriver BiDi the library hears of no download that is no navigation.
  if (inject("engine") === "firefox") {
    const before = new Set(downloaded());
    await action();
    const name = await until("a file is saved", () => Promise.resolve(downloaded().find((one) => !before.has(one))));
    return { name, path: join(downloadsPath, name) };
  }
  const [download] = await Promise.all([page.waitForEvent("download"), action()]);
  const name = download.suggestedFilename();
  const path = join(newFolder(), name);
  await download.saveAs(path);
  return { name, path };
}
