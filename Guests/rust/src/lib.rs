//! Functions for Apus, in ten lines and without dependencies.
//!
//! A function is a program for `wasm32-wasi` (`wasm32-wasip1` in newer toolchains) that `apus serve` starts for each
//! request, in an instance of its own. What a panic or a trap ends is that one request.
//!
//! # Answer HTTP
//!
//! [`serve()`] reads the request, calls a closure or function with it, and writes what it returns:
//!
//! ```
//! fn main() {
//!     apus::serve(|request| format!("Hello, {}!\n", request.parameter("name").as_deref().unwrap_or("world")));
//! }
//! ```
//!
//! What can fail returns an [`Answer`]; the words of an error go to the log, and the client is told that the function
//! failed:
//!
//! ```
//! use apus::{Answer, Request, Response};
//!
//! fn count(mut request: Request) -> Answer {
//!     if request.method() != "POST" {
//!         return Ok(Response::text("expected a POST\n").with_status(405).with_header("Allow", "POST"));
//!     }
//!     let words = String::from_utf8(request.body()?.to_vec())?.split_whitespace().count();
//!     Ok(Response::json(format!("{{\"words\": {words}}}\n")))
//! }
//!
//! assert_eq!(count(Request::new("POST", "/").with_body("to be or not")).unwrap().status(), 200);
//! ```
//!
//! # Ask a model
//!
//! The host gives a function its models by name, in `apus.toml` or with `apus run --nn-model food=food.tflite`:
//!
//! ```no_run
//! use apus::{Error, Model, Tensor};
//!
//! fn probabilities(pixels: &[u8]) -> Result<Vec<u8>, Error> {
//!     Model::open("food")?.infer(&Tensor::new(&[1, 192, 192, 3], pixels))
//! }
//! ```
//!
//! A language model gives its text piece by piece, and [`Response::stream`] sends each piece when it is there:
//!
//! ```no_run
//! use apus::{Answer, Model, Request, Response};
//!
//! fn answer(mut request: Request) -> Answer {
//!     let prompt = String::from_utf8(request.body()?.to_vec())?;
//!     let pieces = Model::open("smollm2")?.generate(&prompt)?;
//!     Ok(Response::stream("text/plain; charset=utf-8", pieces))
//! }
//! # fn main() { apus::serve(answer) }
//! ```
//!
//! # From bytes to bytes
//!
//! [`handle!`] makes the other kind of function, which needs no HTTP and no WASI.
#![deny(missing_docs, unsafe_code, unsafe_op_in_unsafe_fn)]
#![warn(rust_2018_idioms)]
// Examples with `main` can be copied as they are.
#![allow(clippy::needless_doctest_main)]

#[doc(hidden)]
#[allow(unsafe_code)]
pub mod bytes;
#[allow(unsafe_code)]
mod element;
mod error;
mod generation;
#[allow(unsafe_code)]
mod host;
mod json;
mod model;
mod request;
mod response;
mod serve;

pub use element::{Element, ElementType, Tensor};
pub use error::{Error, ErrorCode};
pub use generation::Generation;
pub use json::quoted;
pub use model::Model;
pub use request::Request;
pub use response::Response;
pub use serve::{serve, Answer, IntoResponse};
