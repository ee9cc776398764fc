"""A worksheet as data: cells, looks, merges, and what else a sheet has."""
from openpyxl.utils import get_column_letter, range_boundaries

from .paket import covered


class F:
    """A formula and the value that Excel last showed for it."""

    def __init__(self, text, value):
        self.text = text
        self.value = value


HEAD = {"bold": True, "border": True, "wrap": True, "align": "center", "valign": "vcenter"}
CELL = {"border": True, "wrap": True, "valign": "top"}
TITLE = {"bold": True, "align": "center", "size": 12}
NONE = {}


def at(row, column):
    return f"{get_column_letter(column)}{row}"


def split(address):
    column, row, _, _ = range_boundaries(address)
    return row, column


class Sheet:
    def __init__(self, book, name, look=None):
        self.book = book
        self.name = name
        self.cells = {}
        self.merges = []
        self.widths = {}
        self.hidden = False
        self.very_hidden = False
        self.protected = False
        self.comments = {}
        self.validations = []
        self.conditions = []
        self.images = []
        self.formatted_to = 0
        self.freeze = None
        self.look = {"fill": "#D9E1F2", **(look or {})}
        self.chart = None
        self.hidden_columns = []
        self.hidden_rows = []

    def put(self, address, value, style=NONE, **more):
        row, column = split(address)
        self.cells[(row, column)] = (value, {**style, **more})

    def row(self, row, column, values, style=CELL, formats=None, **more):
        for i, value in enumerate(values):
            extra = dict(more)
            if formats and i in formats:
                extra["fmt"] = formats[i]
            self.cells[(row, column + i)] = (value, {**style, **extra})

    def head(self, row, column, values, **more):
        for i, value in enumerate(values):
            self.cells[(row, column + i)] = (value, {**HEAD, "fill": self.look["fill"], **more})

    def merge(self, area, value=None, style=None, **more):
        left, top, right, bottom = range_boundaries(area)
        first = self.cells.get((top, left), (None, {}))
        value = first[0] if value is None else value
        style = {**(style if style is not None else first[1]), **more}
        for r in range(top, bottom + 1):
            for c in range(left, right + 1):
                self.cells[(r, c)] = (value if (r, c) == (top, left) else None, style)
        self.merges.append(area)

    def title(self, row, left, right, lines, merged=True, **more):
        for i, line in enumerate(lines):
            if merged:
                self.merge(f"{at(row + i, left)}:{at(row + i, right)}", line, {**TITLE, **more})
            else:
                self.cells[(row + i, left)] = (line, {**TITLE, "align": "left", **more})

    def width(self, letters, width):
        self.widths[letters] = width

    def fit(self):
        """Columns as wide as staff would draw them, where nothing else was said."""
        said = set()
        for letters in self.widths:
            first, last = (letters.split(":") * 2)[:2]
            said |= set(range(split(first + "1")[1], split(last + "1")[1] + 1))
        inside = {p for area in self.merges for p in covered(area) if len({c for _, c in covered(area)}) > 1}
        for column in sorted({c for _, c in self.cells} - said):
            texts = [v for (r, c), (v, s) in self.cells.items() if c == column and s.get("border") and (r, c) not in inside]
            texts = [v.value if isinstance(v, F) else v for v in texts]
            long = max((len(t) for t in texts if isinstance(t, str)), default=0)
            digits = max((len(f"{t:,.2f}") + 1 for t in texts if isinstance(t, (int, float))), default=0)
            if texts:
                self.widths[get_column_letter(column)] = max(5, min(38, long + 1), min(22, digits))
