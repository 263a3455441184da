use crate::{Request, Response};
use std::{error, fmt, io, process};

/// What a function returns that can fail: `?` takes any error.
///
/// ```
/// fn double(mut request: apus::Request) -> apus::Answer {
///     let number: u32 = std::str::from_utf8(request.body()?)?.trim().parse()?;
///     Ok(apus::Response::text((number * 2).to_string()))
/// }
/// # assert_eq!(double(apus::Request::new("POST", "/").with_body("21")).unwrap().body(), Some(&b"42"[..]));
/// # assert!(double(apus::Request::new("POST", "/").with_body("x")).is_err());
/// ```
pub type Answer = Result<Response, Box<dyn error::Error>>;

/// What can be answered with: a [`Response`], text, bytes, or a result of those.
pub trait IntoResponse {
    /// The response. Of an error, the words go to the log, since they may be nothing for a client, and the status is 500.
    fn into_response(self) -> Response;
}

impl IntoResponse for Response {
    fn into_response(self) -> Response {
        self
    }
}

impl IntoResponse for &str {
    fn into_response(self) -> Response {
        Response::text(self)
    }
}

impl IntoResponse for String {
    fn into_response(self) -> Response {
        Response::text(self)
    }
}

impl IntoResponse for Vec<u8> {
    fn into_response(self) -> Response {
        Response::bytes("application/octet-stream", self)
    }
}

impl<R: IntoResponse, E: fmt::Display> IntoResponse for Result<R, E> {
    fn into_response(self) -> Response {
        self.map_or_else(
            |error| {
                eprintln!("{error}");
                Response::text("the function failed\n").with_status(500)
            },
            R::into_response,
        )
    }
}

/// Answers the request that this program was started for. `main` of a function needs no more than this.
///
/// ```
/// fn main() {
///     apus::serve(|request| format!("{} {}\n", request.method(), request.path()));
/// }
/// ```
pub fn serve<R: IntoResponse>(handler: impl FnOnce(Request) -> R) {
    let response = handler(Request::from_environment()).into_response();
    if let Err(error) = response.write(&mut io::stdout().lock()) {
        // A client that went away is nobody's fault.
        if error.kind() != io::ErrorKind::BrokenPipe {
            eprintln!("{error}");
        }
        process::exit(1);
    }
}

#[cfg(test)]
#[test]
fn results_become_responses() {
    let response = Ok::<_, String>("fine").into_response();
    assert_eq!((response.status(), response.body()), (200, Some(&b"fine"[..])));
    let response = Err::<Response, _>("the secret is 42").into_response();
    assert_eq!((response.status(), response.body()), (500, Some(&b"the function failed\n"[..])));
}
