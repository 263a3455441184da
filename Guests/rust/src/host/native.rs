//! What there is without a host: nothing.
use super::Output;
use crate::{ErrorCode, Tensor};

const NO_HOST: ErrorCode = ErrorCode::UnsupportedOperation;

pub fn load_by_name(_name: &str) -> Result<u32, ErrorCode> {
    Err(NO_HOST)
}

pub fn load_by_name_with_config(_name: &str, _text: &str) -> Result<u32, ErrorCode> {
    Err(NO_HOST)
}

pub fn init_execution_context(_graph: u32) -> Result<u32, ErrorCode> {
    Err(NO_HOST)
}

pub fn set_input(_context: u32, _index: u32, _tensor: &Tensor<'_>) -> Result<(), ErrorCode> {
    Err(NO_HOST)
}

pub fn compute(_context: u32) -> Result<(), ErrorCode> {
    Err(NO_HOST)
}

pub fn get_output(_context: u32, _index: u32, _room: &mut [u8]) -> Result<Output, ErrorCode> {
    Err(NO_HOST)
}

pub fn compute_single(_context: u32) -> Result<(), ErrorCode> {
    Err(NO_HOST)
}

pub fn get_output_single(_context: u32, _index: u32, _room: &mut [u8]) -> Result<Output, ErrorCode> {
    Err(NO_HOST)
}

pub fn fini_single(_context: u32) -> Result<(), ErrorCode> {
    Err(NO_HOST)
}

pub fn unload(_graph: u32) -> Result<(), ErrorCode> {
    Err(NO_HOST)
}

pub fn finalize_execution_context(_context: u32) -> Result<(), ErrorCode> {
    Err(NO_HOST)
}
