//! In place of the kit, for a measurement: as much of its interface as the food classifier uses, and a model whose answer
//! depends on the input but is not computed by a network.
use std::fmt;

pub type Answer = Result<Response, Box<dyn std::error::Error>>;

#[derive(Debug)]
pub struct Error;

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str("not here")
    }
}

impl std::error::Error for Error {}

pub struct Tensor<'a> {
    data: &'a [u8],
}

impl<'a> Tensor<'a> {
    pub fn new(_: &[u32], data: &'a [u8]) -> Tensor<'a> {
        Tensor { data }
    }
}

pub struct Model;

impl Model {
    pub fn open(_: &str) -> Result<Model, Error> {
        Ok(Model)
    }

    /// A probability for each of 47 labels: pixels from here and there.
    pub fn infer(&mut self, input: &Tensor) -> Result<Vec<u8>, Error> {
        Ok((0..47).map(|label| input.data[label * (input.data.len() / 47)]).collect())
    }
}

pub struct Request;

impl Request {
    pub fn body(&mut self) -> Result<&[u8], Error> {
        Err(Error)
    }
}

pub struct Response;

impl Response {
    pub fn json(_: String) -> Response {
        Response
    }

    pub fn with_status(self, _: u16) -> Response {
        self
    }
}

pub fn quoted(text: &str) -> String {
    text.to_string()
}

pub fn serve(_: impl Fn(Request) -> Answer) {}
