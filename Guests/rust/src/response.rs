use std::fmt;
use std::io::{self, Write};

/// What a client is told.
///
/// ```
/// use apus::Response;
///
/// let response = Response::json("{}").with_status(201).with_header("Location", "/photos/1");
/// assert_eq!((response.status(), response.body()), (201, Some(&b"{}"[..])));
/// ```
#[derive(Debug)]
pub struct Response {
    status: u16,
    headers: Vec<(String, String)>,
    body: Body,
}

/// The pieces of a body that comes bit by bit; the words of an error are for the log.
type Pieces = Box<dyn Iterator<Item = Result<Vec<u8>, String>>>;

enum Body {
    Bytes(Vec<u8>),
    Pieces(Pieces),
}

impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Body::Bytes(bytes) => write!(formatter, "{} bytes", bytes.len()),
            Body::Pieces(_) => formatter.write_str("pieces"),
        }
    }
}

impl Response {
    /// A response with the status 200 and some bytes of a type, such as `image/png`.
    pub fn bytes(content_type: &str, body: impl Into<Vec<u8>>) -> Response {
        Self::new(content_type, Body::Bytes(body.into()))
    }

    /// A response of plain text.
    pub fn text(text: impl Into<String>) -> Response {
        Self::bytes("text/plain; charset=utf-8", text.into())
    }

    /// A response of HTML.
    pub fn html(text: impl Into<String>) -> Response {
        Self::bytes("text/html; charset=utf-8", text.into())
    }

    /// A response of JSON; [`quoted`](crate::quoted) writes a string in it.
    pub fn json(text: impl Into<String>) -> Response {
        Self::bytes("application/json", text.into())
    }

    /// A response that is sent piece by piece, each when it is there: what [`Model::generate`](crate::Model::generate)
    /// makes, or any other iterator of results. An error ends the response; its words go to the log.
    ///
    /// ```
    /// let pieces = (0..3).map(|number| Ok::<_, String>(format!("{number}\n")));
    /// let response = apus::Response::stream("text/plain", pieces);
    /// ```
    pub fn stream<I, B, E>(content_type: &str, pieces: I) -> Response
    where
        I: IntoIterator<Item = Result<B, E>>,
        I::IntoIter: 'static,
        B: Into<Vec<u8>>,
        E: fmt::Display,
    {
        let pieces = pieces.into_iter().map(|piece| piece.map(Into::into).map_err(|error| error.to_string()));
        Self::new(content_type, Body::Pieces(Box::new(pieces)))
    }

    fn new(content_type: &str, body: Body) -> Response {
        Response { status: 200, headers: Vec::new(), body }.with_header("Content-Type", content_type)
    }

    /// The response with another status, such as 404.
    pub fn with_status(mut self, status: u16) -> Response {
        self.status = status;
        self
    }

    /// The response with one more header. Line breaks in it become spaces, so that a value which a client sent cannot begin
    /// a header of its own.
    pub fn with_header(mut self, name: &str, value: &str) -> Response {
        let line = |text: &str| text.replace(|character: char| character.is_control(), " ");
        self.headers.push((line(name), line(value)));
        self
    }

    /// The status.
    pub fn status(&self) -> u16 {
        self.status
    }

    /// A header; capitals make no difference in its name.
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|header| header.0.eq_ignore_ascii_case(name)).map(|header| header.1.as_str())
    }

    /// The body, if it is there as a whole.
    pub fn body(&self) -> Option<&[u8]> {
        match &self.body {
            Body::Bytes(bytes) => Some(bytes),
            Body::Pieces(_) => None,
        }
    }

    /// Writes the response as a server expects it of a program (RFC 3875 §6).
    ///
    /// # Errors
    /// What writing says, or the words of a piece that is an error; the pieces before it are written then.
    pub fn write(self, output: &mut impl Write) -> io::Result<()> {
        let mut head = format!("Status: {}\r\n", self.status);
        for (name, value) in &self.headers {
            head += &format!("{name}: {value}\r\n");
        }
        head += "\r\n";
        output.write_all(head.as_bytes())?;
        match self.body {
            Body::Bytes(bytes) => output.write_all(&bytes)?,
            Body::Pieces(pieces) => {
                for piece in pieces {
                    output.write_all(&piece.map_err(|words| io::Error::new(io::ErrorKind::Other, words))?)?;
                    output.flush()?;
                }
            }
        }
        output.flush()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(response: Response) -> String {
        let mut output = Vec::new();
        response.write(&mut output).unwrap();
        String::from_utf8(output).unwrap()
    }

    #[test]
    fn writes_status_headers_and_body() {
        let response = Response::text("no\n").with_status(404).with_header("Cache-Control", "no-store");
        assert_eq!(response.header("content-type"), Some("text/plain; charset=utf-8"));
        let head = "Status: 404\r\nContent-Type: text/plain; charset=utf-8\r\nCache-Control: no-store\r\n\r\n";
        assert_eq!(written(response), format!("{head}no\n"));
    }

    #[test]
    fn a_value_cannot_begin_a_header() {
        let response = Response::bytes("a/b", "").with_header("X", "1\r\nSet-Cookie: evil");
        assert_eq!(written(response), "Status: 200\r\nContent-Type: a/b\r\nX: 1  Set-Cookie: evil\r\n\r\n");
    }

    #[test]
    fn pieces_before_an_error_are_written() {
        let pieces = vec![Ok("one "), Ok("two"), Err("the model failed"), Ok("three")];
        let mut output = Vec::new();
        let error = Response::stream("text/plain", pieces).write(&mut output).unwrap_err();
        assert_eq!(error.to_string(), "the model failed");
        assert_eq!(output, b"Status: 200\r\nContent-Type: text/plain\r\n\r\none two");
    }
}
