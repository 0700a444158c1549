"""An XML file of a stranger's making as a small tree, or an error: nothing in between.

expat alone parses; no entity is ever defined, so none can expand or fetch anything ("billion
laughs", external entities), and the tree's size and depth are limited.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.parsers import expat

MOST_BYTES = 100_000_000
MOST_ELEMENTS = 200_000
MOST_NESTED = 100


class XmlError(Exception):
    """The file is no XML, or more than this program is willing to take."""


@dataclass(eq=False, slots=True)
class Element:
    """One element: its local name, attributes without prefixes, children, and all its own text."""

    name: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    text: str = ""
    _first: dict[str, Element] = field(default_factory=dict)

    def append(self, child: Element) -> None:
        """Add a child after the others."""
        self.children.append(child)
        self._first.setdefault(child.name, child)

    def child(self, name: str) -> Element | None:
        """The first child of this name, found as quickly among many as among few."""
        return self._first.get(name)


def parse_xml(data: bytes) -> Element:
    """Parse a document and return its root, namespaces left out.

    Raises XmlError for what is not well-formed, declares entities, is in an encoding unknown here,
    or exceeds MOST_BYTES, MOST_ELEMENTS or MOST_NESTED.
    """
    if len(data) > MOST_BYTES:
        raise XmlError(f"it is larger than {MOST_BYTES // 1_000_000} MB")
    builder = _Builder()
    parser = expat.ParserCreate()
    parser.buffer_text = True
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.characters
    parser.StartDoctypeDeclHandler = builder.doctype
    try:
        parser.Parse(data.lstrip(), True)
    except expat.ExpatError as error:
        what = expat.ErrorString(error.code)
        raise XmlError(f"it is not well-formed XML: {what}, line {error.lineno}") from error
    except (LookupError, ValueError) as error:
        raise XmlError(f"its encoding is not one this program reads: {error}") from error
    return builder.root.children[0]


class _Builder:
    """expat's events put together, within the limits."""

    def __init__(self) -> None:
        self.root = Element("", {})
        self._open = [self.root]
        self._texts: list[list[str]] = [[]]
        self._elements = 0

    def start(self, name: str, attributes: dict[str, str]) -> None:
        self._elements += 1
        if self._elements > MOST_ELEMENTS:
            raise XmlError(f"it has more than {MOST_ELEMENTS:,} elements")
        if len(self._open) > MOST_NESTED:
            raise XmlError(f"its elements are nested more than {MOST_NESTED} deep")
        local = {_local(key): value for key, value in attributes.items()}
        element = Element(_local(name), local)
        self._open[-1].append(element)
        self._open.append(element)
        self._texts.append([])

    def end(self, name: str) -> None:
        del name
        self._open.pop().text = "".join(self._texts.pop())

    def characters(self, text: str) -> None:
        self._texts[-1].append(text)

    def doctype(
        self, name: str, system_id: str | None, public_id: str | None, has_internal_subset: bool
    ) -> None:
        del name, system_id, public_id
        if has_internal_subset:
            raise XmlError("it brings its own document type, which could define entities")


def _local(name: str) -> str:
    return name.rpartition(":")[2]
