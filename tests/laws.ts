// Laws run on one fixed seed in CI, so that a landing never depends on luck; elsewhere each run takes a fresh one.
import fc from "fast-check";

if (process.env["CI"]) fc.configureGlobal({ seed: 20_211_129 });
