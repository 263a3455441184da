//! Answers as request.c does.

fn main() {
    apus::serve(|mut request: apus::Request| -> Result<String, std::io::Error> {
        let mut text = format!("{} {}\n", request.method(), request.path());
        for name in ["Accept", "Content-Type"] {
            text += &format!("{name}: {}\n", request.header(name).unwrap_or("none"));
        }
        for name in ["a", "b", "long", "flag", "empty", "last"] {
            text += &format!("{name}: {}\n", request.parameter(name).as_deref().unwrap_or("none"));
        }
        Ok(text + &format!("{} bytes\n", request.body()?.len()))
    });
}
