import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from inkdigit.history.errors import Trouble, said
from inkdigit.window.languages import speak
from inkdigit.window.reasons import SENTENCES, as_sentence, in_our_words

SOURCE = Path(__file__).parents[2] / "src" / "inkdigit"


def sentences_raised(module: str, *errors: str) -> Iterator[str]:
    """Yield what a module gives these errors to say, its changing parts as "1"."""
    tree = ast.parse((SOURCE / module).read_text("utf-8"))
    for call in ast.walk(tree):
        if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name)):
            continue
        if call.func.id in errors:
            for value in (*call.args, *(keyword.value for keyword in call.keywords)):
                if isinstance(value, ast.Constant) and isinstance(value.value, str):
                    yield value.value
                elif isinstance(value, ast.JoinedStr):
                    yield "".join(
                        str(part.value) if isinstance(part, ast.Constant) else "1"
                        for part in value.values
                    )


@pytest.mark.parametrize(
    ("module", "errors"),
    [
        ("ink/inkformat.py", ("FormatError",)),
        ("ink/inkml.py", ("InkMLError",)),
        ("ink/tracedata.py", ("TraceError",)),
        ("ink/xmltree.py", ("XmlError",)),
        ("reading/labelled.py", ("LabelledError",)),
        ("reading/framing.py", ("NothingToRead",)),
        ("reading/network.py", ("NetworkError",)),
        ("reading/stages.py", ("NetworkError",)),
        ("window/worker.py", ("ValueError",)),
        ("reading/files.py", ("UnreadableFile",)),
        ("reading/decoding.py", ("PictureError",)),
        ("reading/pictures.py", ("PictureError",)),
        ("reading/binarise.py", ("NoInk",)),
        ("reading/batch.py", ("Found", "FileReading")),
        ("history/schema.py", ("SchemaError",)),
        ("history/database.py", ("NoDatabaseError",)),
        ("history/recovery.py", ("Opened", "_in_memory")),
        ("history/rows.py", ("HistoryError",)),
        ("history/store.py", ("HistoryError",)),
    ],
)
def test_what_a_storey_below_says_is_known(
    speaker: QApplication, module: str, errors: tuple[str, ...]
) -> None:
    speak(speaker, "de")
    raised = [each for each in sentences_raised(module, *errors) if "Keras" not in each]
    assert raised
    assert [sentence for sentence in raised if in_our_words(sentence) == sentence] == []


def test_every_trouble_of_the_history_is_known(speaker: QApplication) -> None:
    speak(speaker, "ja")
    assert [one for one in Trouble if in_our_words(said(one)) == said(one)] == []


@pytest.mark.parametrize("rest", ["", " What lay in its place was set aside as “a.db”."])
def test_where_the_history_goes_on_is_told_in_our_words(speaker: QApplication, rest: str) -> None:
    speak(speaker, "ja")
    words = in_our_words(
        f"The history goes on in a new file, with all that it held: {said(Trouble.GONE)}.{rest}"
    )
    assert words.startswith("履歴は")
    assert ("「a.db」" in words) is bool(rest)
    assert "What" not in words


def test_parts_are_put_into_words_in_turn(speaker: QApplication) -> None:
    speak(speaker, "de")
    text = "there is no ink on the picture: nothing on it can be told from its paper"
    words = in_our_words(text)
    assert "there is" not in words
    assert "nothing" not in words


def test_parts_of_parts_are_too(speaker: QApplication) -> None:
    speak(speaker, "de")
    text = (
        "a.inkml can't be learned from: the InkML file is damaged: trace 3: its points are too many"
    )
    words = in_our_words(text)
    assert words.startswith("aus a.inkml")
    assert words.endswith("die InkML-Datei ist beschädigt: Spur 3: sie hat zu viele Punkte")


def test_a_sentence_begins_with_a_capital_where_its_language_has_them(
    speaker: QApplication,
) -> None:
    begins = {}
    for language in ("en", "de", "ja"):
        speak(speaker, language)
        begins[language] = as_sentence("the file is empty")[:3]
    assert begins == {"en": "The", "de": "Die", "ja": in_our_words("the file is empty")[:3]}


def test_what_is_not_known_stays_as_it_is(speaker: QApplication) -> None:
    speak(speaker, "de")
    assert in_our_words("the moon is full") == "the moon is full"
    assert "/some/path" in in_our_words("There is no network at /some/path.")


def test_in_english_nothing_changes(speaker: QApplication) -> None:
    speak(speaker, "en")
    assert [sentence for sentence in SENTENCES if in_our_words(sentence) != sentence] == []
