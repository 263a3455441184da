use std::io::{self, Read};

/// What a client asks: the variables of the environment and the standard input, as CGI has them (RFC 3875).
///
/// A test makes one itself:
///
/// ```
/// use apus::Request;
///
/// let mut request = Request::new("POST", "/photos").with_query("size=2&name=a+%C3%A9").with_body("...");
/// assert_eq!(request.parameter("name").as_deref(), Some("a é"));
/// assert_eq!(request.body().unwrap(), b"...");
/// ```
#[derive(Debug, Default)]
pub struct Request {
    method: String,
    path: String,
    query: String,
    /// The variables of the environment that headers became.
    headers: Vec<(String, String)>,
    body: Vec<u8>,
    /// Whether the body is still on the standard input.
    is_unread: bool,
}

impl Request {
    /// The request that this program was started for. Without a server it is a `GET` of an empty path, with the standard
    /// input as its body.
    pub fn from_environment() -> Request {
        let variable = |name| std::env::var(name).unwrap_or_default();
        let method = variable("REQUEST_METHOD");
        let is_header = |name: &str| name.starts_with("HTTP_") || name == "CONTENT_TYPE" || name == "CONTENT_LENGTH";
        // `vars` would panic for what is no UTF-8.
        let headers = std::env::vars_os()
            .filter_map(|(name, value)| Some((name.into_string().ok()?, value.into_string().ok()?)))
            .filter(|(name, _)| is_header(name))
            .collect();
        Request {
            method: if method.is_empty() { "GET".into() } else { method },
            path: variable("PATH_INFO"),
            query: variable("QUERY_STRING"),
            headers,
            body: Vec::new(),
            is_unread: true,
        }
    }

    /// Makes a request for a test.
    pub fn new(method: &str, path: &str) -> Request {
        Request { method: method.into(), path: path.into(), ..Request::default() }
    }

    /// The request with another query.
    pub fn with_query(mut self, query: &str) -> Request {
        self.query = query.into();
        self
    }

    /// The request with one more header.
    pub fn with_header(mut self, name: &str, value: &str) -> Request {
        self.headers.push((variable(name), value.into()));
        self
    }

    /// The request with another body.
    pub fn with_body(mut self, body: impl Into<Vec<u8>>) -> Request {
        self.body = body.into();
        self.is_unread = false;
        self
    }

    /// The method, such as `GET`.
    pub fn method(&self) -> &str {
        &self.method
    }

    /// What follows the function's route, starting with a slash if there is anything.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The query as it was sent, without the question mark.
    pub fn query(&self) -> &str {
        &self.query
    }

    /// A parameter of the query, decoded: the first one of this name.
    pub fn parameter(&self, name: &str) -> Option<String> {
        self.query.split('&').find_map(|pair| {
            let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
            (decoded(key) == name).then(|| decoded(value))
        })
    }

    /// A header; capitals make no difference in its name.
    ///
    /// ```
    /// let request = apus::Request::new("GET", "/").with_header("Accept-Language", "de");
    /// assert_eq!(request.header("accept-language"), Some("de"));
    /// ```
    pub fn header(&self, name: &str) -> Option<&str> {
        let name = variable(name);
        self.headers.iter().find(|header| header.0 == name).map(|header| header.1.as_str())
    }

    /// The body, which is read when it is first asked for.
    ///
    /// # Errors
    /// What reading the standard input says.
    pub fn body(&mut self) -> io::Result<&[u8]> {
        if self.is_unread {
            self.is_unread = false;
            // A server need not close the input (RFC 3875 §4.2).
            let size = self.header("Content-Length").and_then(|size| size.trim().parse().ok());
            io::stdin().lock().take(size.unwrap_or(u64::MAX)).read_to_end(&mut self.body)?;
        }
        Ok(&self.body)
    }
}

/// The variable of the environment that a header becomes (RFC 3875 §4.1).
fn variable(name: &str) -> String {
    let name = name.to_ascii_uppercase().replace('-', "_");
    match name.as_str() {
        "CONTENT_TYPE" | "CONTENT_LENGTH" => name,
        _ => format!("HTTP_{name}"),
    }
}

/// What a part of a query stands for: `+` is a space, `%41` an A; what is no UTF-8 becomes U+FFFD.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, others @ ..] = rest {
        let (byte, next) = match (first, others) {
            (b'+', _) => (b' ', others),
            (b'%', [high, low, next @ ..]) => match (digit(*high), digit(*low)) {
                (Some(high), Some(low)) => (high << 4 | low, next),
                _ => (b'%', others),
            },
            _ => (*first, others),
        };
        bytes.push(byte);
        rest = next;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn digit(character: u8) -> Option<u8> {
    (character as char).to_digit(16).map(|digit| digit as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_decoded() {
        let request = Request::new("GET", "").with_query("a=1&b=%41%zz%4&=x&flag&a=2&%62c=d%3De%26&e=%ff");
        let parameter = |name| request.parameter(name);
        assert_eq!(parameter("a").as_deref(), Some("1"));
        assert_eq!(parameter("b").as_deref(), Some("A%zz%4"));
        assert_eq!(parameter("").as_deref(), Some("x"));
        assert_eq!(parameter("flag").as_deref(), Some(""));
        assert_eq!(parameter("bc").as_deref(), Some("d=e&"));
        assert_eq!(parameter("e").as_deref(), Some("\u{FFFD}"));
        assert_eq!(parameter("x"), None);
    }

    #[test]
    fn headers_are_variables() {
        assert_eq!(variable("x-Request-id"), "HTTP_X_REQUEST_ID");
        assert_eq!(variable("content-type"), "CONTENT_TYPE");
        let request = Request::new("GET", "").with_header("Content-Type", "image/png");
        assert_eq!(request.header("CONTENT-TYPE"), Some("image/png"));
        assert_eq!(request.header("Content"), None);
    }
}
