// Written by InstructionGenerator from Sources/Language/InstructionTable; change the table and run `make generate`.
// swift-format-ignore-file

import CExecution
import WebAssembly

