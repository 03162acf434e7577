/** The single door for packs: the built-in one is part of the bundle, so that no edition needs the network. */
import builtIn from "../../packs/border-zones-2021/pack.json";
import { parsePack, type ParsedPack } from "./parse-pack";

/** The pack the app starts with. Problems are impossible in a released build; in a fork they are shown to the author. */
export const loadBuiltInPack = (): ParsedPack => parsePack(builtIn);
