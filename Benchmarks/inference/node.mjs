// Runs the guest of the food classifier in Node, with its WASI and with inference by an addon on the same library:
//   node node.mjs GUEST ADDON LIBRARY MODEL FOLDER [ARGUMENT…]
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { WASI } from "node:wasi";

const [guest, addon, library, model, folder, ...args] = process.argv.slice(2);
const native = createRequire(import.meta.url)(addon);
const wasi = new WASI({ version: "preview1", args: ["classify", ...args], preopens: { ".": folder } });

let memory;
const word = (address) => new DataView(memory.buffer).getUint32(address, true);
const put = (address, value) => new DataView(memory.buffer).setUint32(address, value, true);
const bytes = (address, size) => new Uint8Array(memory.buffer, address, size);

const inference = {
  load_by_name(name, size, graph) {
    native.open(library, model);
    put(graph, 0);
    return 0;
  },
  init_execution_context(graph, context) {
    put(context, 0);
    return 0;
  },
  set_input(context, index, tensor) {
    native.setInput(bytes(word(tensor + 12), word(tensor + 16)));
    return 0;
  },
  compute(context) {
    native.compute();
    return 0;
  },
  get_output(context, index, output, room, size) {
    put(size, native.getOutput(bytes(output, room)));
    return 0;
  },
};

const module = await WebAssembly.compile(readFileSync(guest));
const instance = await WebAssembly.instantiate(module, { ...wasi.getImportObject(), wasi_ephemeral_nn: inference });
memory = instance.exports.memory;
process.exitCode = wasi.start(instance) ?? 0;
