//! Answers with the letters of a request as capitals.

apus::handle!(|request: &[u8]| request.to_ascii_uppercase());
