"""Every string that a person sees is there in every language. `make translations` helps."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from inkdigit.resources import translations_folder
from inkdigit.window.languages import LANGUAGES

WINDOW = Path(__file__).parents[2] / "src" / "inkdigit" / "window"
SPOKEN = sorted(set(LANGUAGES) - {"en"})
PLURAL_FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "hi": 2, "ja": 1}

Source = tuple[str, str]
"""A context and a text."""


def strings_of(tree: ast.AST, context: str = "") -> Iterator[Source]:
    """Yield what a module asks to be translated; in a class the context is its name."""
    for node in ast.iter_child_nodes(tree):
        inside = node.name if isinstance(node, ast.ClassDef) else context
        if isinstance(node, ast.Call) and node.args:
            name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
            name = node.func.id if isinstance(node.func, ast.Name) else name
            words = [each.value for each in node.args if isinstance(each, ast.Constant)]
            texts = [word for word in words if isinstance(word, str)]
            if name == "tr" and texts:
                yield context, texts[0]
            elif name in ("translate", "QT_TRANSLATE_NOOP") and len(texts) > 1:
                yield texts[0], texts[1]
        yield from strings_of(node, inside)


def asked_for() -> set[Source]:
    modules = [ast.parse(path.read_text("utf-8")) for path in WINDOW.glob("*.py")]
    return {source for module in modules for source in strings_of(module)}


def translations(language: str) -> dict[Source, list[str]]:
    """The translations of a language that are done: the plural forms of each, or the one."""
    tree = ElementTree.parse(translations_folder() / f"inkdigit_{language}.ts")
    found = {}
    for context in tree.iter("context"):
        for message in context.iter("message"):
            words = message.find("translation")
            assert words is not None
            if words.get("type") is None:
                forms = [form.text or "" for form in words.iter("numerusform")]
                source = (context.findtext("name") or "", message.findtext("source") or "")
                found[source] = forms or [words.text or ""]
    return found


def placeholders(text: str) -> list[str]:
    return sorted(set(re.findall(r"\{\w+\}", text)))


@pytest.mark.parametrize("language", SPOKEN)
def test_every_string_of_the_window_is_translated(language: str) -> None:
    done = {source for source, forms in translations(language).items() if all(forms)}
    assert len(done) > 100
    assert sorted(asked_for() - done) == []


@pytest.mark.parametrize("language", SPOKEN)
def test_nothing_is_translated_that_is_not_asked_for(language: str) -> None:
    assert sorted(set(translations(language)) - asked_for()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_parts_that_change_are_the_same_in_every_language(language: str) -> None:
    differing = [
        (source, form)
        for (_, source), forms in translations(language).items()
        for form in forms
        if placeholders(form) != placeholders(source)
    ]
    assert differing == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_counted_has_the_forms_of_the_language(language: str) -> None:
    counted = [forms for (_, text), forms in translations(language).items() if "%n" in text]
    assert counted
    assert {len(forms) for forms in counted} == {PLURAL_FORMS[language]}
    assert all("%n" in forms[-1] for forms in counted)


@pytest.mark.parametrize("language", SPOKEN)
def test_a_command_that_has_a_letter_keeps_one(language: str) -> None:
    mark = re.compile(r"&\S")
    differing = [
        (source, form)
        for (_, source), forms in translations(language).items()
        for form in forms
        if len(mark.findall(source)) != len(mark.findall(form))
    ]
    assert differing == []


@pytest.mark.parametrize("file", sorted(translations_folder().glob("*.ts")), ids=lambda f: f.stem)
def test_what_the_window_loads_is_made_of_the_newest_translations(
    file: Path, tmp_path: Path
) -> None:
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        pytest.skip("needs pyside6-lrelease beside the interpreter")
    made = tmp_path / "made.qm"
    subprocess.run([tool, "-silent", str(file), "-qm", str(made)], check=True)
    assert made.read_bytes() == file.with_suffix(".qm").read_bytes(), "run make translations"
