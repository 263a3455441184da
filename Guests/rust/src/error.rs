use std::fmt;

/// Why the host did not do what a function asked of a model (`nn_errno` of WASI-NN).
///
/// ```
/// assert_eq!(apus::ErrorCode::NotFound.to_string(), "not found");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorCode {
    /// An argument is not what the model or the host expects, such as a shape.
    InvalidArgument,
    /// The bytes are no model of the encoding that was named.
    InvalidEncoding,
    /// An address is outside of the function's memory.
    MissingMemory,
    /// Another thread of the function uses the model.
    Busy,
    /// The inference library failed; its words are in the host's log.
    RuntimeError,
    /// The host or the library cannot do this.
    UnsupportedOperation,
    /// There is no room for it.
    TooLarge,
    /// The function was given no model of this name.
    NotFound,
    /// The text has come to its end.
    EndOfSequence,
    /// The text has filled what the model can keep in mind.
    ContextFull,
    /// The prompt alone is more than the model can keep in mind.
    PromptTooLong,
    /// A number that this crate does not know.
    Other(u32),
}

impl ErrorCode {
    /// The error with a number of the interface; none for 0.
    pub(crate) fn check(number: u32) -> Result<(), ErrorCode> {
        Err(match number {
            0 => return Ok(()),
            1 => ErrorCode::InvalidArgument,
            2 => ErrorCode::InvalidEncoding,
            3 => ErrorCode::MissingMemory,
            4 => ErrorCode::Busy,
            5 => ErrorCode::RuntimeError,
            6 => ErrorCode::UnsupportedOperation,
            7 => ErrorCode::TooLarge,
            8 => ErrorCode::NotFound,
            100 => ErrorCode::EndOfSequence,
            101 => ErrorCode::ContextFull,
            102 => ErrorCode::PromptTooLong,
            other => ErrorCode::Other(other),
        })
    }

    /// The error, with what it happened to.
    pub(crate) fn of(self, subject: impl Into<String>) -> Error {
        Error { code: self, subject: subject.into() }
    }
}

impl fmt::Display for ErrorCode {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            ErrorCode::InvalidArgument => "invalid argument",
            ErrorCode::InvalidEncoding => "invalid encoding",
            ErrorCode::MissingMemory => "missing memory",
            ErrorCode::Busy => "busy",
            ErrorCode::RuntimeError => "runtime error",
            ErrorCode::UnsupportedOperation => "unsupported operation",
            ErrorCode::TooLarge => "too large",
            ErrorCode::NotFound => "not found",
            ErrorCode::EndOfSequence => "end of sequence",
            ErrorCode::ContextFull => "context full",
            ErrorCode::PromptTooLong => "prompt too long",
            ErrorCode::Other(number) => return write!(formatter, "unknown error {number}"),
        })
    }
}

/// What went wrong with a model: an [`ErrorCode`], and what it happened to.
///
/// ```
/// # // Natively there is no host, so that opening a model fails.
/// let error = apus::Model::open("food").unwrap_err();
/// assert_eq!(error.to_string(), "the model \"food\": unsupported operation");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    code: ErrorCode,
    subject: String,
}

impl Error {
    /// The kind of error, to tell them apart.
    pub fn code(&self) -> ErrorCode {
        self.code
    }
}

impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.subject, self.code)
    }
}

impl std::error::Error for Error {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_has_its_own_words() {
        let mut words: Vec<String> =
            (1..=8).chain(100..=103).map(|number| ErrorCode::check(number).unwrap_err().to_string()).collect();
        assert_eq!(words[7], "not found");
        assert_eq!(words[11], "unknown error 103");
        words.sort();
        words.dedup();
        assert_eq!(words.len(), 12);
        assert_eq!(ErrorCode::check(0), Ok(()));
    }
}
