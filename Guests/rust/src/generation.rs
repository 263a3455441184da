use crate::host::{self, Output};
use crate::{Error, ErrorCode, Model};

/// The text that a language model writes, piece by piece: an iterator that [`Model::generate`] makes.
///
/// A piece is what one token adds. Characters that two tokens share come whole, with the second.
#[derive(Debug)]
pub struct Generation {
    model: Model,
    /// Bytes that are no whole character yet.
    pending: Vec<u8>,
    state: State,
}

#[derive(Debug, PartialEq, Eq)]
enum State {
    Writing,
    Complete,
    /// The model could keep no more in mind.
    Full,
    Failed,
}

impl Generation {
    /// Bytes for a piece; the longest tokens of today's models have about a hundred.
    const ROOM: usize = 1024;

    pub(crate) fn new(model: Model) -> Self {
        Generation { model, pending: Vec::new(), state: State::Writing }
    }

    /// Whether the text stopped because it filled what the model can keep in mind.
    pub fn is_cut(&self) -> bool {
        self.state == State::Full
    }

    /// Ends the text where it is, and gives the model back.
    pub fn into_model(mut self) -> Model {
        self.finish(State::Complete);
        self.model
    }

    /// The bytes of the next token; none at the end.
    fn token(&mut self) -> Result<Option<Vec<u8>>, ErrorCode> {
        match host::compute_single(self.model.context()) {
            Ok(()) => {}
            Err(ErrorCode::EndOfSequence) => {
                self.finish(State::Complete);
                return Ok(None);
            }
            Err(ErrorCode::ContextFull) => {
                self.finish(State::Full);
                return Ok(None);
            }
            Err(code) => return Err(code),
        }
        let mut room = Self::ROOM;
        for _ in 0..2 {
            let mut bytes = vec![0; room];
            match host::get_output_single(self.model.context(), 0, &mut bytes)? {
                Output::Written(size) => {
                    bytes.truncate(size);
                    return Ok(Some(bytes));
                }
                Output::Needs(size) => room = size,
            }
        }
        Err(ErrorCode::TooLarge)
    }

    /// Tells the host once that no more is wanted.
    fn finish(&mut self, state: State) {
        if self.state == State::Writing {
            self.state = state;
            // The text has ended whatever the host says.
            let _ = host::fini_single(self.model.context());
        }
    }
}

impl Iterator for Generation {
    type Item = Result<String, Error>;

    fn next(&mut self) -> Option<Self::Item> {
        while self.state == State::Writing {
            match self.token() {
                Ok(Some(bytes)) => {
                    self.pending.extend(bytes);
                    let text = take_characters(&mut self.pending);
                    if !text.is_empty() {
                        return Some(Ok(text));
                    }
                }
                Ok(None) => {
                    let rest = std::mem::take(&mut self.pending);
                    if !rest.is_empty() {
                        return Some(Ok(String::from_utf8_lossy(&rest).into_owned()));
                    }
                }
                Err(code) => {
                    self.finish(State::Failed);
                    return Some(Err(self.model.error(code, "")));
                }
            }
        }
        None
    }
}

/// Takes what is complete from the front of some bytes, with U+FFFD in place of what is no UTF-8.
fn take_characters(bytes: &mut Vec<u8>) -> String {
    let mut text = String::new();
    loop {
        match std::str::from_utf8(bytes) {
            Ok(all) => {
                text.push_str(all);
                bytes.clear();
                return text;
            }
            Err(error) => {
                let valid = error.valid_up_to();
                text.push_str(&String::from_utf8_lossy(&bytes[..valid]));
                match error.error_len() {
                    None => {
                        bytes.drain(..valid);
                        return text;
                    }
                    Some(wrong) => {
                        text.push('\u{FFFD}');
                        bytes.drain(..valid + wrong);
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::native::script;

    fn generate(pieces: &[&[u8]], ending: u32) -> Generation {
        script(|script| {
            script.models = vec!["llm"];
            script.pieces = pieces.iter().map(|piece| piece.to_vec()).collect();
            script.ending = ending;
            script.calls.clear();
        });
        Model::open("llm").unwrap().generate("Hi").unwrap()
    }

    #[test]
    fn gives_piece_by_piece_and_finishes_once() {
        let mut generation = generate(&[b"Hel", b"lo", b""], 100);
        let pieces: Vec<String> = generation.by_ref().map(Result::unwrap).collect();
        assert_eq!(pieces, ["Hel", "lo"]);
        assert!(!generation.is_cut());
        assert!(generation.next().is_none());
        generation.into_model();
        assert_eq!(script(|script| script.calls.clone()), ["load llm", "set 0 0 [2] [72, 105]", "finish 0"]);
    }

    #[test]
    fn characters_come_whole() {
        let pieces: Vec<String> = generate(&[b"caf\xC3", b"\xA9 \xF0\x9F", b"\x8D\xB5", b"\xFFa", b"b\xE2\x82"], 100)
            .map(Result::unwrap)
            .collect();
        assert_eq!(pieces, ["caf", "\u{e9} ", "\u{1F375}", "\u{FFFD}a", "b", "\u{FFFD}"]);
    }

    #[test]
    fn says_when_the_text_is_cut_and_when_it_failed() {
        let mut generation = generate(&[b"a"], 101);
        assert_eq!(generation.by_ref().count(), 1);
        assert!(generation.is_cut());
        let mut generation = generate(&[b"a"], 102);
        assert_eq!(generation.next().unwrap().unwrap(), "a");
        assert_eq!(generation.next().unwrap().unwrap_err().to_string(), "the model \"llm\": prompt too long");
        assert!(generation.next().is_none());
    }

    #[test]
    fn a_long_token_is_asked_for_twice() {
        let long = vec![b'x'; 5000];
        let pieces: Vec<String> = generate(&[&long], 100).map(Result::unwrap).collect();
        assert_eq!(pieces[0].len(), 5000);
    }
}
