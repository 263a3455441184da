use crate::element::{bytes_mut, count};
use crate::host::{self, Output};
use crate::{Element, Error, ErrorCode, Generation, Tensor};

/// A model that the host gave the function, with what it computes in.
///
/// The host loads a model once for all functions; opening one is cheap. It is closed with the function's instance, at the
/// end of the request.
///
/// ```no_run
/// # fn main() -> Result<(), apus::Error> {
/// # let pixels = vec![0u8; 192 * 192 * 3];
/// use apus::{Model, Tensor};
///
/// let mut model = Model::open("food")?;
/// let probabilities: Vec<u8> = model.infer(&Tensor::new(&[1, 192, 192, 3], &pixels))?;
/// # Ok(())
/// # }
/// ```
///
/// A model with several inputs or outputs:
///
/// ```no_run
/// # fn main() -> Result<(), apus::Error> {
/// # let (words, mask) = (vec![0i64; 128], vec![0i64; 128]);
/// use apus::{Model, Tensor};
///
/// let mut model = Model::open("sentiment")?;
/// model.set_input(0, &Tensor::new(&[1, 128], &words))?;
/// model.set_input(1, &Tensor::new(&[1, 128], &mask))?;
/// model.compute()?;
/// let scores = model.output::<f32>(0)?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug)]
pub struct Model {
    name: String,
    graph: u32,
    context: u32,
    /// Bytes that the largest output so far had, so that the next one finds room at once.
    room: usize,
}

impl Model {
    /// Bytes for the first output, of which the host is asked for no size: a question costs a line in its log.
    const FIRST_ROOM: usize = 1 << 16;

    /// Opens a model by the name that the host gave it.
    ///
    /// # Errors
    /// [`ErrorCode::NotFound`] if the function was given no model of this name.
    pub fn open(name: &str) -> Result<Model, Error> {
        Self::with_graph(name, host::load_by_name(name))
    }

    /// Opens a model with a configuration for the inference library, in JSON: `{"ctx-size": 2048, "temp": 0.7}` for a
    /// language model.
    ///
    /// # Errors
    /// As for [`open`](Self::open); [`ErrorCode::InvalidArgument`] if the library does not understand the configuration.
    pub fn open_with(name: &str, configuration: &str) -> Result<Model, Error> {
        Self::with_graph(name, host::load_by_name_with_config(name, configuration))
    }

    fn with_graph(name: &str, graph: Result<u32, ErrorCode>) -> Result<Model, Error> {
        let opened = graph.and_then(|graph| Ok((graph, host::init_execution_context(graph)?)));
        let (graph, context) = opened.map_err(|code| code.of(format!("the model {name:?}")))?;
        Ok(Model { name: name.into(), graph, context, room: Self::FIRST_ROOM })
    }

    /// Computes the first output from the only input.
    ///
    /// # Errors
    /// What [`set_input`](Self::set_input), [`compute`](Self::compute) and [`output`](Self::output) say.
    pub fn infer<T: Element>(&mut self, input: &Tensor<'_>) -> Result<Vec<T>, Error> {
        self.set_input(0, input)?;
        self.compute()?;
        self.output(0)
    }

    /// Sets an input; the host copies what is in the tensor.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArgument`] if the tensor has not as many elements as its dimensions say, or if the model expects
    /// another shape or type.
    pub fn set_input(&mut self, index: u32, tensor: &Tensor<'_>) -> Result<(), Error> {
        let found = tensor.bytes().len() as u64;
        if tensor.byte_count() != Some(found) {
            return Err(ErrorCode::InvalidArgument.of(format!(
                "input {index} of the model {:?}: expected {} for the shape {:?}, found {found} bytes",
                self.name,
                tensor.byte_count().map_or("fewer elements".into(), |count| format!("{count} bytes")),
                tensor.dimensions(),
            )));
        }
        host::set_input(self.context, index, tensor).map_err(|code| self.error(code, &format!("input {index} of ")))
    }

    /// Computes the outputs.
    ///
    /// # Errors
    /// [`ErrorCode::RuntimeError`] if the library fails, for example because an input has not been set.
    pub fn compute(&mut self) -> Result<(), Error> {
        host::compute(self.context).map_err(|code| self.error(code, ""))
    }

    /// Takes an output: its elements, the last dimension being the innermost.
    ///
    /// # Errors
    /// [`ErrorCode::InvalidArgument`] if there is no such output, or if its bytes are not a whole number of elements.
    pub fn output<T: Element>(&mut self, index: u32) -> Result<Vec<T>, Error> {
        let fail = |model: &Self, code| model.error(code, &format!("output {index} of "));
        // A second time with as much room as the host asks for.
        for _ in 0..2 {
            let mut elements = vec![T::default(); count::<T>(self.room).unwrap_or(self.room)];
            let answer = host::get_output(self.context, index, bytes_mut(&mut elements));
            match answer.map_err(|code| fail(self, code))? {
                Output::Written(size) => {
                    elements.truncate(count::<T>(size).ok_or_else(|| fail(self, ErrorCode::InvalidArgument))?);
                    return Ok(elements);
                }
                // Room for whole elements, of whatever type.
                Output::Needs(size) => self.room = (size + 7) / 8 * 8,
            }
        }
        Err(fail(self, ErrorCode::TooLarge))
    }

    /// Lets a language model write on from a prompt, piece by piece.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), apus::Error> {
    /// for piece in apus::Model::open("smollm2")?.generate("Once upon a time")? {
    ///     print!("{}", piece?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`ErrorCode::UnsupportedOperation`] if it is no language model; a prompt that is too long is an error of the first
    /// piece.
    pub fn generate(mut self, prompt: &str) -> Result<Generation, Error> {
        self.set_prompt(prompt)?;
        Ok(Generation::new(self))
    }

    /// Lets a language model write on from a prompt, and takes the whole text when it is complete.
    ///
    /// # Errors
    /// As for [`generate`](Self::generate); [`ErrorCode::PromptTooLong`].
    pub fn complete(&mut self, prompt: &str) -> Result<String, Error> {
        self.set_prompt(prompt)?;
        self.compute()?;
        Ok(String::from_utf8_lossy(&self.output(0)?).into_owned())
    }

    fn set_prompt(&mut self, prompt: &str) -> Result<(), Error> {
        self.set_input(0, &Tensor::new(&[prompt.len() as u32], prompt.as_bytes()))
    }

    /// Closes the model: for a program that opens many. There is no `Drop` that does it, because hosts that have no more
    /// than the standard lack the functions, and every module would import them.
    ///
    /// # Errors
    /// [`ErrorCode::Busy`] if another thread uses it.
    pub fn close(self) -> Result<(), Error> {
        let closed = host::finalize_execution_context(self.context).and_then(|()| host::unload(self.graph));
        closed.map_err(|code| self.error(code, ""))
    }

    /// The number of the context.
    pub(crate) fn context(&self) -> u32 {
        self.context
    }

    /// An error with the name of the model.
    pub(crate) fn error(&self, code: ErrorCode, part: &str) -> Error {
        code.of(format!("{part}the model {:?}", self.name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::native::script;

    #[test]
    fn infers_the_first_output_from_the_first_input() {
        script(|script| {
            script.models = vec!["other", "food"];
            script.outputs = vec![vec![7, 8, 9]];
        });
        let output: Vec<u8> = Model::open("food").unwrap().infer(&Tensor::new(&[1, 2], &[5u8, 6])).unwrap();
        assert_eq!(output, [7, 8, 9]);
        let calls = script(|script| script.calls.clone());
        assert_eq!(calls, ["load food", "set 1 0 [1, 2] [5, 6]", "compute 1", "get 0 65536"]);
    }

    #[test]
    fn says_which_model_and_which_part() {
        script(|script| {
            script.models = vec!["food"];
            script.outputs = vec![vec![1, 2, 3, 4, 5]];
        });
        assert_eq!(Model::open("f\"").unwrap_err().to_string(), "the model \"f\\\"\": not found");
        let mut model = Model::open("food").unwrap();
        let tensor = [0f32; 3];
        let error = model.set_input(2, &Tensor::new(&[2, 2], &tensor)).unwrap_err();
        let words = "input 2 of the model \"food\": expected 16 bytes for the shape [2, 2], found 12 bytes";
        assert_eq!(error.to_string(), format!("{words}: invalid argument"));
        let error = model.set_input(0, &Tensor::new(&[u32::MAX, u32::MAX, u32::MAX], &tensor)).unwrap_err();
        assert!(error.to_string().contains("expected fewer elements for the shape"), "{error}");
        assert_eq!(model.output::<f32>(0).unwrap_err().to_string(), "output 0 of the model \"food\": invalid argument");
        assert_eq!(model.output::<u8>(1).unwrap_err().code(), ErrorCode::InvalidArgument);
    }

    #[test]
    fn a_large_output_is_asked_for_twice_and_the_next_one_once() {
        let large: Vec<u8> = (0..100_004u32).map(|number| number as u8).collect();
        script(|script| {
            script.models = vec!["food"];
            script.outputs = vec![large.clone()];
        });
        let mut model = Model::open("food").unwrap();
        assert_eq!(model.output::<u8>(0).unwrap(), large);
        assert_eq!(model.output::<i32>(0).unwrap()[1], i32::from_le_bytes([4, 5, 6, 7]));
        let calls = script(|script| script.calls.clone());
        assert_eq!(calls, ["load food", "get 0 65536", "get 0 100008", "get 0 100008"]);
    }

    #[test]
    fn a_configuration_goes_to_the_host_and_closing_closes_both() {
        script(|script| script.models = vec!["food"]);
        Model::open_with("food", "{\"threads\": 2}").unwrap().close().unwrap();
        let calls = script(|script| script.calls.clone());
        assert_eq!(calls, ["configure {\"threads\": 2}", "load food", "finalize 0", "unload 0"]);
    }
}
