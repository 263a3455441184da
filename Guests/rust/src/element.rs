//! Tensors and what they are made of.
//!
//! The unsafe code looks at elements as bytes. It is sound because [`Element`] cannot be implemented elsewhere, and its
//! types have neither padding nor values that are not allowed.
use std::mem::{size_of, size_of_val};
use std::slice;

/// What the elements of a tensor are (`tensor_type` of WASI-NN).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum ElementType {
    /// Floating point of 16 bits; Rust has no such type, see [`Tensor::from_bytes`].
    F16 = 0,
    /// Floating point of 32 bits.
    F32 = 1,
    /// Floating point of 64 bits.
    F64 = 2,
    /// A byte.
    U8 = 3,
    /// An integer of 32 bits with a sign.
    I32 = 4,
    /// An integer of 64 bits with a sign.
    I64 = 5,
}

impl ElementType {
    /// In bytes.
    pub(crate) fn size(self) -> u64 {
        match self {
            ElementType::U8 => 1,
            ElementType::F16 => 2,
            ElementType::F32 | ElementType::I32 => 4,
            ElementType::F64 | ElementType::I64 => 8,
        }
    }
}

/// A type of Rust that tensors can have: `f32`, `f64`, `u8`, `i32` or `i64`.
pub trait Element: sealed::Sealed + Copy + Default {
    /// Its name in the interface.
    const TYPE: ElementType;
}

mod sealed {
    pub trait Sealed {}
}

macro_rules! element {
    ($($type:ty: $name:ident),*) => {
        $(
            impl sealed::Sealed for $type {}
            impl Element for $type {
                const TYPE: ElementType = ElementType::$name;
            }
        )*
    };
}
element!(f32: F32, f64: F64, u8: U8, i32: I32, i64: I64);

/// A view of numbers with a shape: what a model computes from.
///
/// ```
/// let pixels = vec![0u8; 192 * 192 * 3];
/// let image = apus::Tensor::new(&[1, 192, 192, 3], &pixels);
/// let scores = apus::Tensor::new(&[3], &[0.5f32, 0.25, 0.25]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Tensor<'a> {
    dimensions: &'a [u32],
    element_type: ElementType,
    bytes: &'a [u8],
}

impl<'a> Tensor<'a> {
    /// Makes a tensor of its elements, the last dimension being the innermost. The model compares their number with the
    /// dimensions when it is given the tensor.
    pub fn new<T: Element>(dimensions: &'a [u32], elements: &'a [T]) -> Self {
        Tensor { dimensions, element_type: T::TYPE, bytes: bytes(elements) }
    }

    /// Makes a tensor of the bytes of its elements, each with its lowest byte first.
    pub fn from_bytes(dimensions: &'a [u32], element_type: ElementType, bytes: &'a [u8]) -> Self {
        Tensor { dimensions, element_type, bytes }
    }

    /// The number of elements in each dimension.
    pub fn dimensions(&self) -> &'a [u32] {
        self.dimensions
    }

    /// What the elements are.
    pub fn element_type(&self) -> ElementType {
        self.element_type
    }

    /// The elements as bytes.
    pub fn bytes(&self) -> &'a [u8] {
        self.bytes
    }
}

impl Tensor<'_> {
    /// How many bytes the dimensions ask for; none if there are more than anyone has.
    pub(crate) fn byte_count(&self) -> Option<u64> {
        let mut dimensions = self.dimensions.iter();
        dimensions.try_fold(self.element_type.size(), |count, dimension| count.checked_mul(u64::from(*dimension)))
    }
}

/// The bytes of elements.
fn bytes<T: Element>(elements: &[T]) -> &[u8] {
    // SAFETY: the bytes are those of the elements, they are all initialised, and a byte needs no alignment.
    unsafe { slice::from_raw_parts(elements.as_ptr().cast(), size_of_val(elements)) }
}

/// The bytes of elements, to be written.
pub(crate) fn bytes_mut<T: Element>(elements: &mut [T]) -> &mut [u8] {
    // SAFETY: as above; every pattern of bits is a value of T.
    unsafe { slice::from_raw_parts_mut(elements.as_mut_ptr().cast(), size_of_val(elements)) }
}

/// How many elements some bytes are; none if there are bytes left over.
pub(crate) fn count<T: Element>(bytes: usize) -> Option<usize> {
    (bytes % size_of::<T>() == 0).then(|| bytes / size_of::<T>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn elements_are_bytes_in_little_endian() {
        let tensor = Tensor::new(&[2], &[1i32, -1]);
        assert_eq!(tensor.bytes(), [1, 0, 0, 0, 255, 255, 255, 255]);
        assert_eq!(tensor.element_type(), ElementType::I32);
        let mut numbers = [0f32; 2];
        bytes_mut(&mut numbers)[4..].copy_from_slice(&1.5f32.to_le_bytes());
        assert_eq!(numbers, [0.0, 1.5]);
    }

    #[test]
    fn bytes_left_over_are_no_elements() {
        assert_eq!(count::<i64>(24), Some(3));
        assert_eq!(count::<i64>(25), None);
        assert_eq!(count::<u8>(25), Some(25));
    }
}
