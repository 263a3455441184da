//! The interface from bytes to bytes: what [`handle!`](crate::handle) expands to.

use std::alloc::{alloc, dealloc, Layout};
use std::{ptr, slice};

/// Makes a module that answers bytes with bytes, of a function or closure that takes `&[u8]` and returns anything that can
/// become a `Vec<u8>`, such as a `String`.
///
/// It exports `apus_allocate(size: i32) -> i32`, with which the host makes room for the bytes, and `apus_handle(address:
/// i32, size: i32) -> i64`, which returns the address of the answer in the upper half and its size in the lower. The crate
/// is a library of the type `cdylib`.
///
/// ```
/// fn shout(bytes: &[u8]) -> Vec<u8> {
///     bytes.to_ascii_uppercase()
/// }
///
/// apus::handle!(shout);
/// # fn main() {}
/// ```
///
/// A panic is a trap; the host answers a request with an error then.
#[macro_export]
macro_rules! handle {
    ($function:expr) => {
        /// Makes room for a request.
        #[no_mangle]
        pub extern "C" fn apus_allocate(size: usize) -> *mut u8 {
            $crate::bytes::allocate(size)
        }

        /// Answers a request.
        ///
        /// # Safety
        /// The address must be one that `apus_allocate` returned for the same size.
        #[no_mangle]
        pub unsafe extern "C" fn apus_handle(address: *mut u8, size: usize) -> u64 {
            #[allow(unused_unsafe)]
            unsafe {
                $crate::bytes::handle(address, size, $function)
            }
        }
    };
}

/// Makes room for a request. Returns null if there is none.
pub fn allocate(size: usize) -> *mut u8 {
    match layout(size) {
        // SAFETY: the size of the layout is not zero.
        Some(layout) => unsafe { alloc(layout) },
        None => ptr::null_mut(),
    }
}

/// A layout of at least one byte, so that every request has an address.
fn layout(size: usize) -> Option<Layout> {
    Layout::array::<u8>(size.max(1)).ok()
}

/// Calls a function with a request, whose memory is given back, and returns its answer: the address and the size, or 0 for
/// nothing.
///
/// # Safety
/// The address must be one that [`allocate`] returned for the same size, and its bytes must have been written.
pub unsafe fn handle<A: Into<Vec<u8>>>(address: *mut u8, size: usize, function: impl FnOnce(&[u8]) -> A) -> u64 {
    let answer = {
        // SAFETY: the caller promises it.
        let request = unsafe { slice::from_raw_parts(address, size) };
        function(request).into().into_boxed_slice()
    };
    if let Some(layout) = layout(size) {
        // SAFETY: `allocate` made it with this layout, and the slice above has ended.
        unsafe { dealloc(address, layout) };
    }
    if answer.is_empty() {
        return 0;
    }
    // The host reads the answer after the return; the memory goes with the instance.
    let answer: &'static mut [u8] = Box::leak(answer);
    pack(answer.as_ptr() as usize, answer.len())
}

fn pack(address: usize, size: usize) -> u64 {
    (address as u64) << 32 | size as u64
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ask<A: Into<Vec<u8>>>(request: &[u8], function: impl FnOnce(&[u8]) -> A) -> u64 {
        let address = allocate(request.len());
        assert!(!address.is_null());
        unsafe {
            ptr::copy_nonoverlapping(request.as_ptr(), address, request.len());
            handle(address, request.len(), function)
        }
    }

    #[test]
    fn a_function_sees_its_request() {
        // Natively addresses have more than 32 bits, but the size is right.
        let answer = ask(b"some bytes", |request| {
            assert_eq!(request, b"some bytes");
            String::from("an answer")
        });
        assert_eq!(answer as u32, 9);
        assert_eq!(ask(b"", |request| request.to_vec()), 0);
    }

    #[test]
    fn packs_the_address_above_the_size() {
        assert_eq!(pack(0xFFFF_0000, 0x8000_0001), 0xFFFF_0000_8000_0001);
    }

    #[test]
    fn no_room_is_null() {
        assert!(allocate(usize::MAX).is_null());
    }
}
