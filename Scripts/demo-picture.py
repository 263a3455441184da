#!/usr/bin/env python3
"""Draws what `make demo-engine` prints as Documentation/demo.svg.

Usage: Scripts/demo-engine.sh | Scripts/demo-picture.py [FIRST LAST]…     the lines to show, from 1
"""
import html
import pathlib
import re
import sys

TARGET = pathlib.Path(__file__).resolve().parent.parent / "Documentation" / "demo.svg"
COLOURS = {"1": "#e6b450", "32": "#7fd962"}
LINE, WIDTH, MARGIN = 18, 8.1, 16


def spans(line):
    """The line as text with colours."""
    parts = re.split(r"\x1b\[(\d+)m", line)
    colour, result = None, ""
    for index, part in enumerate(parts):
        if index % 2:
            colour = COLOURS.get(part)
        elif part:
            text = html.escape(part)
            result += f'<tspan fill="{colour}">{text}</tspan>' if colour else text
    return result


def main():
    lines = sys.stdin.read().split("\n")
    words = [int(word) for word in sys.argv[1:]] or [1, len(lines)]
    ranges = zip(words[::2], words[1::2])
    lines = [line.rstrip() for first, last in ranges for line in lines[first - 1:last]]
    columns = max(len(re.sub(r"\x1b\[\d+m", "", line)) for line in lines)
    width, height = columns * WIDTH + 2 * MARGIN, len(lines) * LINE + 2 * MARGIN
    body = "\n".join(
        f'<text x="{MARGIN}" y="{MARGIN + LINE * (index + 1) - 5}" xml:space="preserve">{spans(line)}</text>'
        for index, line in enumerate(lines))
    TARGET.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height}" width="{width:.0f}" '
        f'height="{height}" font-family="ui-monospace, Menlo, Consolas, monospace" font-size="13.5" '
        f'fill="#d0d0d0">\n<rect width="100%" height="100%" rx="8" fill="#10141c"/>\n{body}\n</svg>\n')


if __name__ == "__main__":
    main()
