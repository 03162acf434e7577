/** The atlas with the sheet of one's own slides open. */
import { openAtlas, type Atlas } from "../../driver";

export async function openEditor(hash: string): Promise<Atlas> {
  const atlas = await openAtlas({ hash: `${hash}&renderer=svg` });
  await atlas.press("e");
  await atlas.editor.rows.first().waitFor();
  return atlas;
}
