//! The host's functions (module `wasi_ephemeral_nn`), made safe: references in place of addresses, results in place of
//! numbers. Natively there is no host, and every call says so; the unit tests have one that plays by a script.

#[cfg(target_family = "wasm")]
mod imports;
#[cfg(target_family = "wasm")]
pub use imports::*;

#[cfg(all(test, not(target_family = "wasm")))]
#[path = "script.rs"]
pub mod native;
#[cfg(all(not(test), not(target_family = "wasm")))]
mod native;
#[cfg(not(target_family = "wasm"))]
pub use native::*;

use crate::ErrorCode;

/// What became of a question for an output.
#[derive(Debug, PartialEq, Eq)]
pub enum Output {
    /// The output has as many bytes, and they are there.
    Written(usize),
    /// There was no room for as many bytes.
    Needs(usize),
}

impl Output {
    /// What an answer of the host means.
    /// - `number`: the error, or 0; `size`: what the host says the output has; `room`: what it was given. In bytes.
    #[cfg_attr(all(not(test), not(target_family = "wasm")), allow(dead_code))]
    fn new(number: u32, size: u32, room: usize) -> Result<Output, ErrorCode> {
        let size = size as usize;
        match ErrorCode::check(number) {
            // A host that claims more than there was room for is not believed.
            Ok(()) => Ok(Output::Written(size.min(room))),
            Err(ErrorCode::TooLarge) if size > room => Ok(Output::Needs(size)),
            Err(code) => Err(code),
        }
    }
}
