/** The only door for packs. The built-in pack is part of the bundle, so that no edition needs the network. */
import builtIn from "../../packs/border-zones-2021/pack.json";
import { parsePack, type ParsedPack } from "./parse-pack";

/** The pack that the app starts with. A released build has no problems; in a fork they are shown to the author. */
export const loadBuiltInPack = (): ParsedPack => parsePack(builtIn);
