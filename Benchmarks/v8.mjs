// Runs a module in Node: a WASI command with its arguments, or a function of a module that needs nothing.
//
//     node v8.mjs MODULE [ARG…]
//     node v8.mjs --invoke NAME MODULE [NUMBER…]
import { readFileSync } from "node:fs";

process.removeAllListeners("warning");
const words = process.argv.slice(2);
const name = words[0] === "--invoke" ? words.splice(0, 2)[1] : null;
const [file, ...rest] = words;
const module = new WebAssembly.Module(readFileSync(file));
if (name !== null) {
  const instance = new WebAssembly.Instance(module, {});
  console.log(String(instance.exports[name](...rest.map(Number))));
} else {
  const { WASI } = await import("node:wasi");
  const wasi = new WASI({ version: "preview1", args: [file, ...rest], returnOnExit: true });
  process.exitCode = wasi.start(new WebAssembly.Instance(module, wasi.getImportObject()));
}
