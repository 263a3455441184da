//! The functions as WebAssembly imports them. Only those that a program uses become imports of the module, so that one
//! which needs no more than the standard runs on every host that has the standard.
//!
//! The calls are sound because every address comes from a reference that lives until the call has returned, beside the
//! size of what it refers to, and the host writes nowhere else.
use super::Output;
use crate::{ErrorCode, Tensor};

/// A tensor as the host reads it.
#[repr(C)]
pub struct RawTensor {
    dimensions: *const u32,
    rank: usize,
    element_type: u32,
    bytes: *const u8,
    size: usize,
}

mod raw {
    use super::RawTensor;

    #[link(wasm_import_module = "wasi_ephemeral_nn")]
    extern "C" {
        pub fn load_by_name(name: *const u8, size: usize, graph: &mut u32) -> u32;
        pub fn load_by_name_with_config(
            name: *const u8, size: usize, text: *const u8, text_size: usize, graph: &mut u32,
        ) -> u32;
        pub fn init_execution_context(graph: u32, context: &mut u32) -> u32;
        pub fn set_input(context: u32, index: u32, tensor: &RawTensor) -> u32;
        pub fn compute(context: u32) -> u32;
        pub fn get_output(context: u32, index: u32, output: *mut u8, room: usize, size: &mut u32) -> u32;
        pub fn compute_single(context: u32) -> u32;
        pub fn get_output_single(context: u32, index: u32, output: *mut u8, room: usize, size: &mut u32) -> u32;
        pub fn fini_single(context: u32) -> u32;
        pub fn unload(graph: u32) -> u32;
        pub fn finalize_execution_context(context: u32) -> u32;
    }
}

pub fn load_by_name(name: &str) -> Result<u32, ErrorCode> {
    let mut graph = 0;
    ErrorCode::check(unsafe { raw::load_by_name(name.as_ptr(), name.len(), &mut graph) })?;
    Ok(graph)
}

pub fn load_by_name_with_config(name: &str, text: &str) -> Result<u32, ErrorCode> {
    let mut graph = 0;
    ErrorCode::check(unsafe {
        raw::load_by_name_with_config(name.as_ptr(), name.len(), text.as_ptr(), text.len(), &mut graph)
    })?;
    Ok(graph)
}

pub fn init_execution_context(graph: u32) -> Result<u32, ErrorCode> {
    let mut context = 0;
    ErrorCode::check(unsafe { raw::init_execution_context(graph, &mut context) })?;
    Ok(context)
}

pub fn set_input(context: u32, index: u32, tensor: &Tensor<'_>) -> Result<(), ErrorCode> {
    let raw = RawTensor {
        dimensions: tensor.dimensions().as_ptr(),
        rank: tensor.dimensions().len(),
        element_type: tensor.element_type() as u32,
        bytes: tensor.bytes().as_ptr(),
        size: tensor.bytes().len(),
    };
    ErrorCode::check(unsafe { raw::set_input(context, index, &raw) })
}

pub fn compute(context: u32) -> Result<(), ErrorCode> {
    ErrorCode::check(unsafe { raw::compute(context) })
}

pub fn get_output(context: u32, index: u32, room: &mut [u8]) -> Result<Output, ErrorCode> {
    let mut size = 0;
    let number = unsafe { raw::get_output(context, index, room.as_mut_ptr(), room.len(), &mut size) };
    Output::new(number, size, room.len())
}

pub fn compute_single(context: u32) -> Result<(), ErrorCode> {
    ErrorCode::check(unsafe { raw::compute_single(context) })
}

pub fn get_output_single(context: u32, index: u32, room: &mut [u8]) -> Result<Output, ErrorCode> {
    let mut size = 0;
    let number = unsafe { raw::get_output_single(context, index, room.as_mut_ptr(), room.len(), &mut size) };
    Output::new(number, size, room.len())
}

pub fn fini_single(context: u32) -> Result<(), ErrorCode> {
    ErrorCode::check(unsafe { raw::fini_single(context) })
}

pub fn unload(graph: u32) -> Result<(), ErrorCode> {
    ErrorCode::check(unsafe { raw::unload(graph) })
}

pub fn finalize_execution_context(context: u32) -> Result<(), ErrorCode> {
    ErrorCode::check(unsafe { raw::finalize_execution_context(context) })
}
