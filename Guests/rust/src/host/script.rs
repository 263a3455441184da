//! A host for unit tests, one for each thread: it has the models, outputs and texts that a test puts there, and keeps what
//! it was asked.
use super::Output;
use crate::{ErrorCode, Tensor};
use std::cell::RefCell;
use std::collections::VecDeque;

#[derive(Default)]
pub struct Script {
    /// The names of the models; the graph and the context of each have its place as their number.
    pub models: Vec<&'static str>,
    /// What `compute` puts out, by index.
    pub outputs: Vec<Vec<u8>>,
    /// What each `compute_single` puts out, and what the last one answers.
    pub pieces: VecDeque<Vec<u8>>,
    pub ending: u32,
    /// What was asked, in order.
    pub calls: Vec<String>,
    current: Vec<u8>,
}

thread_local! {
    static SCRIPT: RefCell<Script> = RefCell::default();
}

/// Lets a test write or read the script of its thread.
pub fn script<R>(body: impl FnOnce(&mut Script) -> R) -> R {
    SCRIPT.with(|script| body(&mut script.borrow_mut()))
}

fn call(text: String) {
    script(|script| script.calls.push(text))
}

fn write(bytes: &[u8], room: &mut [u8]) -> Result<Output, ErrorCode> {
    if bytes.len() <= room.len() {
        room[..bytes.len()].copy_from_slice(bytes);
        Output::new(0, bytes.len() as u32, room.len())
    } else {
        Output::new(7, bytes.len() as u32, room.len())
    }
}

pub fn load_by_name(name: &str) -> Result<u32, ErrorCode> {
    call(format!("load {name}"));
    let place = script(|script| script.models.iter().position(|model| *model == name));
    place.map(|place| place as u32).ok_or(ErrorCode::NotFound)
}

pub fn load_by_name_with_config(name: &str, text: &str) -> Result<u32, ErrorCode> {
    call(format!("configure {text}"));
    load_by_name(name)
}

pub fn init_execution_context(graph: u32) -> Result<u32, ErrorCode> {
    Ok(graph)
}

pub fn set_input(context: u32, index: u32, tensor: &Tensor<'_>) -> Result<(), ErrorCode> {
    call(format!("set {context} {index} {:?} {:?}", tensor.dimensions(), tensor.bytes()));
    Ok(())
}

pub fn compute(context: u32) -> Result<(), ErrorCode> {
    call(format!("compute {context}"));
    Ok(())
}

pub fn get_output(_context: u32, index: u32, room: &mut [u8]) -> Result<Output, ErrorCode> {
    call(format!("get {index} {}", room.len()));
    script(|script| write(script.outputs.get(index as usize).ok_or(ErrorCode::InvalidArgument)?, room))
}

pub fn compute_single(_context: u32) -> Result<(), ErrorCode> {
    script(|script| match script.pieces.pop_front() {
        Some(piece) => {
            script.current = piece;
            Ok(())
        }
        None => ErrorCode::check(script.ending),
    })
}

pub fn get_output_single(_context: u32, _index: u32, room: &mut [u8]) -> Result<Output, ErrorCode> {
    script(|script| write(&script.current, room))
}

pub fn fini_single(context: u32) -> Result<(), ErrorCode> {
    call(format!("finish {context}"));
    Ok(())
}

pub fn unload(graph: u32) -> Result<(), ErrorCode> {
    call(format!("unload {graph}"));
    Ok(())
}

pub fn finalize_execution_context(context: u32) -> Result<(), ErrorCode> {
    call(format!("finalize {context}"));
    Ok(())
}

#[test]
fn a_host_that_claims_too_much_is_not_believed() {
    assert_eq!(Output::new(0, 5, 3), Ok(Output::Written(3)));
    assert_eq!(Output::new(7, 5, 3), Ok(Output::Needs(5)));
    assert_eq!(Output::new(7, 3, 3), Err(ErrorCode::TooLarge));
}
