/** The keys of the table of commands, pressed one by one; written down is for which commands that was done. */
import { it } from "vitest";
import { commands } from "../../../../src/presentation/keys/commands";
import type { Atlas } from "../../../driver";
import { openOnePage } from "../one-page";

type CommandId = (typeof commands)[number]["id"];
export interface Keyboard {
  /** The page, on a slide. */
  readonly on: (slide: string) => Promise<Atlas>;
  /** One test for each key of a command. */
  readonly pressing: (id: CommandId, what: string, test: (key: string) => Promise<void>) => void;
  /** Commands that have such tests. */
  readonly tested: ReadonlySet<CommandId>;
}

const keysOf = (id: string): readonly string[] => commands.find((command) => command.id === id)?.keys ?? [];
/** As the browser library names it. */
const nameOf = (key: string): string => key.replace(/ $/, "Space");

/** The keys, to be pressed on one page that is opened before the tests. */
export function makeKeyboard(): Keyboard {
  const tested = new Set<CommandId>();
  return {
    on: openOnePage(),
    pressing: (id, what, test) => {
      tested.add(id);
      it.each(keysOf(id).map(nameOf))(`%s ${what}`, test);
    },
    tested,
  };
}
