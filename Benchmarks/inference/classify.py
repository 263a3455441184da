"""The food classifier in Python, with Pillow for the photo:

    classify.py library|litert LIBRARY MODEL LABELS REPEAT PHOTO

`library` calls the C library through ctypes, `litert` takes the package ai-edge-litert, which has a newer one of its own.
"""
import ctypes
import sys

from PIL import Image

SIDE = 192


def decode(photo):
    """The middle of a photo, 6/7 of the shorter side, in the size of the model's input."""
    image = Image.open(photo).convert("RGB")
    square = min(image.size) * 6 // 7
    left, top = (image.width - square) // 2, (image.height - square) // 2
    return image.resize((SIDE, SIDE), Image.BOX, (left, top, left + square, top + square))


class XNNPackOptions(ctypes.Structure):
    _fields_ = [("threads", ctypes.c_int32), ("others", ctypes.c_uint8 * 508)]


class Library:
    """TensorFlow Lite through ctypes, with XNNPACK and one thread."""

    def __init__(self, path, model):
        lite = self.lite = ctypes.CDLL(path)
        pointer = ctypes.c_void_p
        for name, result, parameters in [
            ("ModelCreateFromFile", pointer, [ctypes.c_char_p]), ("InterpreterOptionsCreate", pointer, []),
            ("InterpreterOptionsSetNumThreads", None, [pointer, ctypes.c_int32]),
            ("XNNPackDelegateOptionsDefault", XNNPackOptions, []),
            ("XNNPackDelegateCreate", pointer, [ctypes.POINTER(XNNPackOptions)]),
            ("InterpreterOptionsAddDelegate", None, [pointer, pointer]),
            ("InterpreterCreate", pointer, [pointer, pointer]), ("InterpreterAllocateTensors", ctypes.c_int, [pointer]),
            ("InterpreterInvoke", ctypes.c_int, [pointer]),
            ("InterpreterGetInputTensor", pointer, [pointer, ctypes.c_int32]),
            ("InterpreterGetOutputTensor", pointer, [pointer, ctypes.c_int32]),
            ("TensorByteSize", ctypes.c_size_t, [pointer]),
            ("TensorCopyFromBuffer", ctypes.c_int, [pointer, ctypes.c_char_p, ctypes.c_size_t]),
            ("TensorCopyToBuffer", ctypes.c_int, [pointer, ctypes.c_char_p, ctypes.c_size_t]),
        ]:  # fmt: skip
            function = getattr(lite, f"TfLite{name}")
            function.restype, function.argtypes = result, parameters
        options = lite.TfLiteInterpreterOptionsCreate()
        lite.TfLiteInterpreterOptionsSetNumThreads(options, 1)
        settings = lite.TfLiteXNNPackDelegateOptionsDefault()
        settings.threads = 1
        lite.TfLiteInterpreterOptionsAddDelegate(options, lite.TfLiteXNNPackDelegateCreate(ctypes.byref(settings)))
        self.interpreter = lite.TfLiteInterpreterCreate(lite.TfLiteModelCreateFromFile(model.encode()), options)
        if lite.TfLiteInterpreterAllocateTensors(self.interpreter) != 0:
            sys.exit("TfLiteInterpreterAllocateTensors failed")

    def infer(self, image):
        lite, data = self.lite, image.tobytes()
        lite.TfLiteTensorCopyFromBuffer(lite.TfLiteInterpreterGetInputTensor(self.interpreter, 0), data, len(data))
        lite.TfLiteInterpreterInvoke(self.interpreter)
        tensor = lite.TfLiteInterpreterGetOutputTensor(self.interpreter, 0)
        output = ctypes.create_string_buffer(lite.TfLiteTensorByteSize(tensor))
        lite.TfLiteTensorCopyToBuffer(tensor, output, len(output))
        return output.raw


class LiteRT:
    """The package ai-edge-litert."""

    def __init__(self, _, model):
        import numpy
        from ai_edge_litert.interpreter import Interpreter

        self.numpy = numpy
        self.interpreter = Interpreter(model_path=model, num_threads=1)
        self.interpreter.allocate_tensors()
        self.input = self.interpreter.get_input_details()[0]["index"]
        self.output = self.interpreter.get_output_details()[0]["index"]

    def infer(self, image):
        self.interpreter.set_tensor(self.input, self.numpy.asarray(image)[None])
        self.interpreter.invoke()
        return self.interpreter.get_tensor(self.output)[0].tolist()


def main():
    kind, library, model, labels, repeat, photo = sys.argv[1:]
    engine = (Library if kind == "library" else LiteRT)(library, model)
    labels = open(labels).read().splitlines()
    for _ in range(int(repeat)):
        probabilities = engine.infer(decode(photo))
        order = sorted(range(len(labels)), key=lambda label: -probabilities[label])
    for label in order[:5]:
        print(f"{labels[label]:20} {probabilities[label] / 255:.3f}")


main()
