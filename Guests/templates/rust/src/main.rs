//! Greets whoever asks: a function for Apus.
use apus::{Request, Response};

fn main() {
    apus::serve(greet);
}

fn greet(request: Request) -> Response {
    let name = request.parameter("name").unwrap_or_else(|| "world".into());
    Response::text(format!("Hello, {name}!\n"))
}

#[test]
fn greets_by_name() {
    let response = greet(Request::new("GET", "/").with_query("name=Ada"));
    assert_eq!(response.body(), Some(&b"Hello, Ada!\n"[..]));
}
