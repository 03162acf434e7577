/** Catches what is dropped on a window. Otherwise the browser would leave the page and open the file. */
import { isTyping } from "../ui/key-targets";

/** Whether it looks like a file of slides. Other files are not read: they may be as large as a film. */
export const isDeckFile = ({ name, type }: Pick<File, "name" | "type">): boolean =>
  /\.json$/i.test(name) || type === "application/json";

/**
 * @param onFile a file dropped anywhere; of several the first
 * @returns removes the listeners
 */
export function catchDroppedFiles(on: Window, onFile: (file: File) => void): () => void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;
  /** Text may be dropped into a field. Dropped anywhere else, text and links do nothing. */
  const isOurs = (event: DragEvent): boolean => !event.defaultPrevented && (hasFiles(event) || !isTyping(event.target));
  const onOver = (event: DragEvent): void => {
    if (!isOurs(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = hasFiles(event) ? "copy" : "none";
  };
  const onDrop = (event: DragEvent): void => {
    if (!isOurs(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  on.addEventListener("dragover", onOver);
  on.addEventListener("drop", onDrop);
  return () => {
    on.removeEventListener("dragover", onOver);
    on.removeEventListener("drop", onDrop);
  };
}
