use std::fmt::Write;

/// A string as JSON writes it, quotes included (RFC 8259 §7).
///
/// ```
/// assert_eq!(apus::quoted("a \"tea\"\n"), r#""a \"tea\"\n""#);
/// ```
pub fn quoted(string: &str) -> String {
    let mut text = String::with_capacity(string.len() + 2);
    text.push('"');
    for character in string.chars() {
        match character {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            control if control < ' ' => {
                let _ = write!(text, "\\u{:04x}", u32::from(control));
            }
            other => text.push(other),
        }
    }
    text.push('"');
    text
}

#[cfg(test)]
#[test]
fn controls_are_escaped_and_other_characters_are_not() {
    assert_eq!(quoted("\u{1}\\\u{1f}\u{7f}\u{e9}\r\t"), "\"\\u0001\\\\\\u001f\u{7f}\u{e9}\\r\\t\"");
}
