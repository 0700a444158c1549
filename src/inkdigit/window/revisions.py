"""Which answers still belong to what is drawn."""

from __future__ import annotations


class Revisions:
    """Numbers the states of a drawing and says which answers are stale.

    While a stroke grows, an answer for the ink of a moment ago is still worth showing, and on a
    slow machine it is the only one there is. An answer older than one already shown is not, nor is
    one from before a break: a cleared sheet, a step back, another drawing.
    """

    def __init__(self) -> None:
        self._newest = 0
        self._oldest_welcome = 0

    @property
    def newest(self) -> int:
        """The number of the present state."""
        return self._newest

    def grown(self) -> int:
        """Number a state that the former one grew into."""
        self._newest += 1
        return self._newest

    def replaced(self) -> int:
        """Number a state that has nothing to do with the former ones: their answers are stale."""
        self._oldest_welcome = self.grown()
        return self._newest

    def accepts(self, revision: int) -> bool:
        """Whether an answer is to be shown; those before it are stale from then on."""
        if revision < self._oldest_welcome:
            return False
        self._oldest_welcome = revision
        return True
