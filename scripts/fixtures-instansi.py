#!/usr/bin/python3
"""Makes the workbooks of other agencies and what hitung must make of them.

    python3 scripts/fixtures-instansi.py            writes everything
    python3 scripts/fixtures-instansi.py rsud bpkad  only these

test/fixtures/instansi/NAME.xlsx + NAME.json : kinerja workbooks in other offices' layouts
test/fixtures/asing/NAME.xlsx                : government workbooks of quite another kind, to be left alone

All offices, people and figures are made up. Expected values are worked out here in decimal arithmetic from the figures
of each office, independently of the product's own code. Needs openpyxl and xlsxwriter. Same input, same bytes.

The JSON:
  tahun, instansi, argumen        what the reader must find, and the arguments of the run
  peran                           per sheet: role, list of roles (top to bottom, then left to right), or null
  indikator                       annual result, names without regard to case; figures of a percent satuan in 0-100 notation
  anggaranTotal                   ratio of sums; null where no realisasi anggaran exists
  sel                             every cell that hitung writes: value after, and fill ("#RRGGBB" or null)
  tetap                           cells whose content stays as it is
  bolehWarna                      cells of `tetap` that may get the kriteria fill, and which one
  temuan                          findings that must be among those reported; `sel` is one of the cells they rest on
  terkunci                        results that belong on a protected sheet: to be listed, not written
"""
import datetime
import io
import json
import re
import struct
import sys
import zipfile
import zlib
from decimal import ROUND_HALF_UP, Decimal, getcontext
from pathlib import Path

import openpyxl
import xlsxwriter
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.utils import get_column_letter, range_boundaries
from openpyxl.worksheet.datavalidation import DataValidation

getcontext().prec = 40
ROOT = Path(__file__).resolve().parent.parent / "test" / "fixtures"
WHEN = datetime.datetime(2025, 12, 31, 8, 0, 0)
MAX_BYTES = 40_000

# ---------------------------------------------------------------- workbook model


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


class Book:
    def __init__(self, name, engine="xlsxwriter"):
        self.name = name
        self.engine = engine
        self.sheets = []
        self.names = {}

    def sheet(self, name, look=None):
        sheet = Sheet(self, name, look)
        self.sheets.append(sheet)
        return sheet

    def bytes(self):
        for sheet in self.sheets:
            sheet.fit()
        return steady(self.by_xlsxwriter() if self.engine == "xlsxwriter" else self.by_openpyxl())

    # -- xlsxwriter keeps what formulas showed
    def by_xlsxwriter(self):
        buffer = io.BytesIO()
        book = xlsxwriter.Workbook(buffer, {"in_memory": True, "strings_to_formulas": False})
        book.set_properties({"created": WHEN, "author": "Subbag Perencanaan"})
        formats = {}

        def form(style):
            key = json.dumps(style, sort_keys=True)
            if key not in formats:
                spec = {}
                if style.get("bold"):
                    spec["bold"] = True
                if style.get("italic"):
                    spec["italic"] = True
                if style.get("border"):
                    spec["border"] = 1
                if style.get("wrap"):
                    spec["text_wrap"] = True
                for ours, theirs in (("align", "align"), ("valign", "valign"), ("fmt", "num_format"), ("size", "font_size")):
                    if style.get(ours):
                        spec[theirs] = style[ours]
                if style.get("fill"):
                    spec["bg_color"] = style["fill"]
                if style.get("color"):
                    spec["font_color"] = style["color"]
                if style.get("unlocked"):
                    spec["locked"] = False
                formats[key] = book.add_format(spec)
            return formats[key]

        for sheet in self.sheets:
            if sheet.chart:
                chart = book.add_chart({"type": "column"})
                chart.add_series(sheet.chart)
                book.add_chartsheet(sheet.name).set_chart(chart)
                continue
            ws = book.add_worksheet(sheet.name)
            for letters, width in sheet.widths.items():
                ws.set_column(f"{letters}:{letters}" if ":" not in letters else letters, width)
            for letters in sheet.hidden_columns:
                ws.set_column(f"{letters}:{letters}", None, None, {"hidden": True})
            if sheet.formatted_to:
                edge = form({"border": True})
                for row in range(sheet.formatted_to):
                    ws.set_row(row, None, edge)
            for row in sheet.hidden_rows:
                ws.set_row(row - 1, None, None, {"hidden": True})
            for area in sheet.merges:
                left, top, right, bottom = range_boundaries(area)
                ws.merge_range(top - 1, left - 1, bottom - 1, right - 1, "", form(sheet.cells[(top, left)][1]))
            merged = {(r, c) for a in sheet.merges for r, c in inner(a)}
            for (row, column), (value, style) in sorted(sheet.cells.items()):
                if (row, column) in merged:
                    continue
                place, f = (row - 1, column - 1), form(style)
                if isinstance(value, F):
                    ws.write_formula(*place, value.text, f, value.value)
                elif value is None:
                    ws.write_blank(*place, None, f)
                elif isinstance(value, bool):
                    ws.write_boolean(*place, value, f)
                elif isinstance(value, (int, float)):
                    ws.write_number(*place, value, f)
                elif isinstance(value, (datetime.date, datetime.datetime)):
                    ws.write_datetime(*place, value, f)
                else:
                    ws.write_string(*place, value, f)
            for address, text in sheet.comments.items():
                ws.write_comment(address, text, {"author": "Subbag Perencanaan"})
            for area, choices in sheet.validations:
                ws.data_validation(area, {"validate": "list", "source": choices})
            for area, limit, color in sheet.conditions:
                ws.conditional_format(area, {"type": "cell", "criteria": "<", "value": limit, "format": book.add_format({"bg_color": color})})
            for address in sheet.images:
                ws.insert_image(address, "logo.png", {"image_data": io.BytesIO(logo())})
            if sheet.freeze:
                ws.freeze_panes(sheet.freeze)
            if sheet.protected:
                ws.protect("", {"select_locked_cells": True})
            if sheet.hidden or sheet.very_hidden:
                ws.hide()
        for name, ref in self.names.items():
            book.define_name(name, ref)
        visible = next((s for s in self.sheets if not (s.hidden or s.very_hidden)), None)
        if visible:
            book.get_worksheet_by_name(visible.name).activate()
            book.get_worksheet_by_name(visible.name).set_first_sheet()
        book.close()
        deep = [s.name for s in self.sheets if s.very_hidden]
        return rewrite(buffer.getvalue(), lambda path, body: bury(body, deep) if path == "xl/workbook.xml" else body)

    # -- openpyxl writes other XML; used where no formula needs a shown value
    def by_openpyxl(self):
        book = openpyxl.Workbook()
        book.remove(book.active)
        thin = Side(style="thin", color="FF000000")
        for sheet in self.sheets:
            ws = book.create_sheet(sheet.name)
            for letters, width in sheet.widths.items():
                first, last = (letters.split(":") + [letters])[:2] if ":" in letters else (letters, letters)
                for c in range(split(first + "1")[1], split(last + "1")[1] + 1):
                    ws.column_dimensions[get_column_letter(c)].width = width
            for letters in sheet.hidden_columns:
                ws.column_dimensions[letters].hidden = True
            for row in sheet.hidden_rows:
                ws.row_dimensions[row].hidden = True
            for (row, column), (value, style) in sorted(sheet.cells.items()):
                assert not isinstance(value, F), f"{self.name}: a formula needs xlsxwriter"
                cell = ws.cell(row, column)
                if isinstance(value, str):
                    cell.value = value
                    cell.data_type = "s"
                else:
                    cell.value = value
                if style.get("bold") or style.get("italic") or style.get("size") or style.get("color"):
                    color = "FF" + style["color"].strip("#") if style.get("color") else None
                    cell.font = Font(bold=style.get("bold"), italic=style.get("italic"), size=style.get("size", 11), color=color)
                if style.get("border"):
                    cell.border = Border(left=thin, right=thin, top=thin, bottom=thin)
                if style.get("wrap") or style.get("align") or style.get("valign"):
                    vertical = {"vcenter": "center"}.get(style.get("valign"), style.get("valign"))
                    cell.alignment = Alignment(wrap_text=style.get("wrap"), horizontal=style.get("align"), vertical=vertical)
                if style.get("fill"):
                    cell.fill = PatternFill("solid", fgColor="FF" + style["fill"].strip("#"))
                if style.get("fmt"):
                    cell.number_format = style["fmt"]
                if style.get("unlocked"):
                    cell.protection = Protection(locked=False)
            for area in sheet.merges:
                ws.merge_cells(area)
            for address, text in sheet.comments.items():
                ws[address].comment = Comment(text, "Subbag Perencanaan")
            for area, choices in sheet.validations:
                rule = DataValidation(type="list", formula1='"' + ",".join(choices) + '"', allow_blank=True)
                ws.add_data_validation(rule)
                rule.add(area)
            for area, limit, color in sheet.conditions:
                fill = PatternFill("solid", bgColor="FF" + color.strip("#"))
                ws.conditional_formatting.add(area, CellIsRule(operator="lessThan", formula=[str(limit)], fill=fill))
            if sheet.freeze:
                ws.freeze_panes = sheet.freeze
            if sheet.protected:
                ws.protection.sheet = True
            if sheet.very_hidden:
                ws.sheet_state = "veryHidden"
            elif sheet.hidden:
                ws.sheet_state = "hidden"
        book.active = next((i for i, s in enumerate(self.sheets) if not (s.hidden or s.very_hidden)), 0)
        buffer = io.BytesIO()
        book.save(buffer)
        return buffer.getvalue()


def covered(area):
    left, top, right, bottom = range_boundaries(area)
    return [(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1)]


def inner(area):
    return covered(area)[1:]


def bury(body, names):
    """Marks hidden sheets as very hidden, which xlsxwriter cannot."""
    for name in names:
        body = re.sub(rb'(<sheet name="%s"[^>]*state=")hidden' % re.escape(name.encode()), rb"\1veryHidden", body)
    return body


def steady(data):
    """The same workbook without the time of day: fixed zip times, fixed created/modified."""
    stamp = rb"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z"
    fixed = b"2025-12-31T08:00:00Z"
    return rewrite(data, lambda path, body: re.sub(stamp, fixed, body) if path == "docProps/core.xml" else body)


def rewrite(data, change):
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as new:
        for info in old.infolist():
            body = change(info.filename, old.read(info.filename))
            entry = zipfile.ZipInfo(info.filename, (2025, 12, 31, 8, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o600 << 16
            new.writestr(entry, body)
    return out.getvalue()


def logo():
    """A 24 x 24 green shield, as small as a picture gets."""
    rows = b"".join(b"\0" + b"".join(b"\x10\x80\x40" if abs(x - 12) < 11 - y // 3 else b"\xff\xff\xff" for x in range(24)) for y in range(24))

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    head = struct.pack(">IIBBBBB", 24, 24, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


# ---------------------------------------------------------------- rules, worked out on their own

SCALES = [
    ["D", "C", "CC", "B", "BB", "A", "AA"],
    ["TMP", "TW", "WDP", "WTP"],
    ["Sangat Kurang", "Kurang", "Cukup", "Baik", "Sangat Baik"],
]
CLASSES = [
    (91, "Sangat Baik", "#00B050"),
    (76, "Tinggi", "#92D050"),
    (66, "Sedang", "#FFC000"),
    (51, "Rendah", "#FFFF00"),
]
MAKS, MIN = "maksimum", "minimum"


def dec(value):
    return value if isinstance(value, Decimal) else Decimal(str(value))


def capaian(target, realisasi, jenis=MAKS):
    """kinerja.md section 2; None where there is nothing to say."""
    if target is None or realisasi is None:
        return None
    if isinstance(target, str):
        scale = next(s for s in SCALES if target in s and realisasi in s)
        return Decimal(scale.index(realisasi) + 1) * 100 / Decimal(scale.index(target) + 1)
    if isinstance(target, tuple):
        low, high, value = dec(target[0]), dec(target[1]), dec(realisasi)
        if low <= value <= high:
            return Decimal(100)
        return value * 100 / (high if value > high else low)
    target, realisasi = dec(target), dec(realisasi)
    if target == 0:
        if jenis == MAKS:
            return None
        return Decimal(100 if realisasi == 0 else 0)
    if jenis == MIN:
        return max(Decimal(0), (2 * target - realisasi) * 100 / target)
    return realisasi * 100 / target


def kriteria(value):
    if value is None:
        return None, None
    for floor, word, fill in CLASSES:
        if value >= floor:
            return word, fill
    return "Sangat Rendah", "#FF0000"


def plain(value):
    """A JSON number, whole where it is whole."""
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return f"{value[0]}-{value[1]}"
    value = dec(value)
    return int(value) if value == value.to_integral_value() else float(value)


class Expected:
    def __init__(self, book, tahun, instansi, argumen=("--dasar-target", "pk")):
        self.book = book
        self.data = {
            "tahun": tahun,
            "instansi": instansi,
            "argumen": list(argumen),
            "keterangan": "",
            "peran": {},
            "indikator": [],
            "anggaranTotal": None,
            "sel": {},
            "tetap": [],
            "bolehWarna": {},
            "temuan": [],
            "terkunci": {},
        }

    def about(self, text):
        self.data["keterangan"] = " ".join(text.split())

    def role(self, sheet, peran):
        self.data["peran"][sheet.name if isinstance(sheet, Sheet) else sheet] = peran

    def indikator(self, nama, target, realisasi, jenis=MAKS):
        value = capaian(target, realisasi, jenis)
        self.data["indikator"].append(
            {
                "nama": nama,
                "target": plain(target),
                "realisasi": plain(realisasi),
                "capaian": plain(value),
                "kriteria": kriteria(value)[0],
            }
        )

    def ref(self, sheet, address):
        return f"'{sheet.name.replace(chr(39), chr(39) * 2)}'!{address}"

    def cell(self, sheet, address, value, fill=None):
        key = self.ref(sheet, address)
        assert key not in self.data["sel"], key
        self.data["sel"][key] = {"nilai": plain(value), "warna": fill}

    def percent(self, sheet, address, value, fill=True):
        """A result in the notation of its cell: a fraction where the cell shows %, else 0-100."""
        if value is None:
            return
        style = sheet.cells[split(address)][1]
        self.cell(sheet, address, value / 100 if "%" in style.get("fmt", "") else value, kriteria(value)[1] if fill else None)

    def measure(self, sheet, persen, word, target, realisasi, jenis=MAKS):
        value = capaian(target, realisasi, jenis)
        if value is None:
            self.same(sheet, *[a for a in (persen, word) if a])
            return
        if persen:
            self.percent(sheet, persen, value)
        if word:
            self.cell(sheet, word, kriteria(value)[0], kriteria(value)[1])

    def same(self, sheet, *addresses):
        self.data["tetap"] += [self.ref(sheet, a) for a in addresses]

    def may_colour(self, sheet, address, value):
        """Content stays; the kriteria fill is allowed there."""
        self.same(sheet, address)
        self.data["bolehWarna"][self.ref(sheet, address)] = kriteria(value)[1]

    def budget_row(self, sheet, persen, efisiensi, pagu, realisasi):
        pagu, realisasi = dec(pagu), dec(realisasi)
        if persen and pagu != 0:
            self.percent(sheet, persen, realisasi * 100 / pagu, fill=False)
        if efisiensi:
            self.cell(sheet, efisiensi, pagu - realisasi)

    def budget_total(self, rows):
        pagu = sum((dec(p) for p, _ in rows), Decimal(0))
        realisasi = sum((dec(r) for _, r in rows), Decimal(0))
        self.data["anggaranTotal"] = {
            "pagu": plain(pagu),
            "realisasi": plain(realisasi),
            "persen": plain(realisasi * 100 / pagu),
            "efisiensi": plain(pagu - realisasi),
        }
        return pagu, realisasi

    def finding(self, kode, sheet=None, address=None):
        self.data["temuan"].append({"kode": kode, "sel": self.ref(sheet, address) if sheet else None})

    def check(self, data):
        """The expectation must fit the workbook: named cells exist, cells to fill are empty or say something else."""
        book = openpyxl.load_workbook(io.BytesIO(data))
        assert list(self.data["peran"]) == book.sheetnames, (self.book.name, list(self.data["peran"]), book.sheetnames)
        for key, want in self.data["sel"].items():
            name, address = re.match(r"^'(.*)'!([A-Z]+\d+)$", key).groups()
            cell = book[name.replace("''", "'")][address]
            assert not (isinstance(cell.value, str) and cell.value.startswith("=")), f"{key} holds a formula"
            blank = cell.value is None and want["nilai"] is not None
            assert blank or cell.value != want["nilai"] or cell.fill.fill_type, f"{key} already says it"
            assert type(cell).__name__ != "MergedCell", f"{key} lies inside a merge"
        for key in self.data["tetap"]:
            assert key not in self.data["sel"], f"{key} both written and kept"


def rupiah(value, decimals=0, prefix="Rp"):
    text = f"{dec(value):,.{decimals}f}".translate(str.maketrans(",.", ".,"))
    return f"{prefix}{text}"


def rounded(value, places=2):
    return float(dec(value).quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP))


KAB = "KABUPATEN TANJUNG LESTARI"
INSTANSI = {}
ASING = {}


def instansi(fn):
    INSTANSI[fn.__name__.replace("_", "-")] = fn
    return fn


def asing(fn):
    ASING[fn.__name__.replace("_", "-")] = fn
    return fn


# ---------------------------------------------------------------- kinerja workbooks


@instansi
def dinkes_kabupaten():
    """Tables off the corner, a Jenis column, minimum indikator, Tgt/Real./Sat., staff's AVERAGE, Serapan and Sisa."""
    book = Book("dinkes-kabupaten")
    want = Expected(book, 2025, "Dinas Kesehatan Kabupaten Tanjung Lestari")
    want.about(
        """PK at C12 under a logo on a sheet called Sheet1; TW III on a sheet called tw3 with % cells in 0.00% beside a
        0-100 one; Jenis Positif/Negatif only on the pengukuran sheet; three minimum indikator; sasaran on the first row
        only, no merges; a row of averages by formula; Serapan, Penyerapan (%), Sisa Anggaran; an irrelevant sheet."""
    )
    rows = [
        ("Meningkatnya derajat kesehatan ibu dan anak", "Angka Kematian Ibu (AKI)", "per 100.000 KH", "Negatif", 110.2, 102, 96.4),
        (None, "Angka Kematian Bayi (AKB)", "per 1.000 KH", "Negatif", 9.9, 9.5, 10.2),
        (None, "Prevalensi Stunting", "%", "Negatif", 17.3, 14, 15.8),
        ("Meningkatnya mutu pelayanan kesehatan", "Persentase Puskesmas terakreditasi Paripurna", "%", "Positif", 70.59, 85, 88.24),
        (None, "Indeks Kepuasan Masyarakat di Puskesmas", "Nilai", "Positif", 78.9, 83, 62.7),
        ("Meningkatnya tata kelola perangkat daerah", "Nilai SAKIP Dinas Kesehatan", "Nilai", "Positif", 68.4, 72, 49.3),
    ]
    kind = {"Negatif": MIN, "Positif": MAKS}

    pk = book.sheet("Sheet1", {"fill": "#C6E0B4"})
    pk.images = ["C1"]
    pk.title(5, 3, 7, ["PERJANJIAN KINERJA TAHUN 2025", "DINAS KESEHATAN KABUPATEN TANJUNG LESTARI"])
    pk.head(12, 3, ["No.", "Sasaran Strategis", "Indikator Kinerja", "Sat.", "Target Th. 2025"])
    pk.row(13, 3, ["(1)", "(2)", "(3)", "(4)", "(5)"], align="center")
    number = 0
    for i, (sasaran, nama, satuan, _, _, target, _) in enumerate(rows):
        number += bool(sasaran)
        pk.row(14 + i, 3, [number if sasaran else None, sasaran, nama, satuan, target])
    pk.merge("D14:D16"), pk.merge("C14:C16"), pk.merge("D17:D18"), pk.merge("C17:C18")
    pk.head(22, 3, ["No", "Program", "Anggaran (Rp)", "Ket."])
    programs = [
        ("Program Pemenuhan Upaya Kesehatan Perorangan dan Upaya Kesehatan Masyarakat", 84512300450, 81220145300),
        ("Program Peningkatan Kapasitas Sumber Daya Manusia Kesehatan", 3120450000, 2987310500),
        ("Program Sediaan Farmasi, Alat Kesehatan dan Makanan Minuman", 412600000, 398774250),
        ("Program Penunjang Urusan Pemerintahan Daerah Kabupaten", 61005221900, 59870004125),
    ]
    for i, (name, pagu, _) in enumerate(programs):
        pk.row(23 + i, 3, [i + 1, name, pagu, "APBD" if i != 1 else "DAK Non Fisik"], formats={2: "#,##0"})
    total = sum(p for _, p, _ in programs)
    pk.row(27, 3, ["Jumlah", None, F("=SUM(E23:E26)", total), None], formats={2: "#,##0"}, bold=True)
    pk.merge("C27:D27")
    pk.put("F29", "Tanjung Lestari, 6 Januari 2025")
    pk.put("D30", "Bupati Tanjung Lestari,")
    pk.put("F30", "Kepala Dinas Kesehatan,")
    pk.put("D34", "H. Ruslan Adiputra")
    pk.put("F34", "dr. Maharani Kusuma, M.Kes")
    pk.put("F35", "NIP. 19720514 200003 2 004")
    pk.width("C", 6), pk.width("D:E", 34), pk.width("F:G", 18)

    tw = book.sheet("tw3", {"fill": "#FFE699"})
    tw.title(1, 1, 9, ["EVALUASI RENCANA AKSI PERJANJIAN KINERJA", "DINAS KESEHATAN " + KAB, "TRIWULAN III TAHUN 2025"])
    for column, text in ((1, "No"), (2, "Indikator Kinerja"), (3, "Sat."), (4, "Target Th. 2025"), (8, "Kendala"), (9, "Rencana Tindak Lanjut")):
        tw.merge(f"{at(5, column)}:{at(6, column)}", text, {**HEAD, "fill": "#FFE699"})
    tw.merge("E5:G5", "Triwulan III", {**HEAD, "fill": "#FFE699"})
    tw.head(6, 5, ["Tgt", "Real.", "%"])
    quarter = [(None, None), (None, None), (14.5, 15.1), (80, 82.35), (82, 80.1), (None, None)]
    for i, (target, real) in enumerate(quarter):
        _, nama, satuan, jenis, _, annual, _ = rows[i]
        note = "Dirilis setahun sekali" if target is None else "-"
        tw.row(7 + i, 1, [i + 1, nama, satuan, annual, target, real, None, note, None], formats={6: "0.00%" if i != 4 else "0.00"})
        want.measure(tw, at(7 + i, 7), None, target, real, kind[jenis])
    tw.put("B14", "Catatan: AKI dan AKB dihitung pada akhir tahun")

    pgk = book.sheet("Pengukuran", {"fill": "#F8CBAD"})
    pgk.title(3, 2, 12, ["PENGUKURAN KINERJA TAHUN 2025", "DINAS KESEHATAN KABUPATEN TANJUNG LESTARI"], merged=False)
    pgk.head(6, 2, ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Sat.", "Jenis", "Kondisi Awal", "Tgt", "Real.", "Capaian (%)", "Predikat", "Ket."])
    pgk.row(7, 2, [1, 2, 3, 4, 5, 6, 7, 8, "9=8/7*100%", 10, 11], align="center", italic=True)
    number = 0
    for i, (sasaran, nama, satuan, jenis, awal, target, real) in enumerate(rows):
        number += bool(sasaran)
        r = 8 + i
        pgk.row(r, 2, [number if sasaran else None, sasaran, nama, satuan, jenis, awal, target, real, None, None, None], formats={8: "0.00"})
        want.measure(pgk, at(r, 10), at(r, 11), target, real, kind[jenis])
        want.indikator(nama, target, real, kind[jenis])
    pgk.row(14, 2, ["Rata-rata capaian kinerja", None, None, None, None, None, None, None, F("=AVERAGE(J8:J13)", "#DIV/0!"), None, None], bold=True, formats={8: "0.00"})
    pgk.merge("B14:I14", "Rata-rata capaian kinerja", {**CELL, "bold": True})
    want.same(pgk, "J14", "K14", "L8", "L9")
    pgk.put("C16", "Sumber: Bidang Kesmas, Bidang P2P dan Subbag Program (diolah)")
    pgk.comments["I9"] = "Angka sementara, menunggu audit maternal perinatal"
    want.same(pgk, "I9", "G9")

    duit = book.sheet("Serapan")
    duit.title(2, 2, 7, ["REALISASI ANGGARAN PER PROGRAM", "DINAS KESEHATAN " + KAB, "TAHUN ANGGARAN 2025"])
    duit.head(6, 2, ["No", "Program", "Pagu", "Serapan", "Penyerapan (%)", "Sisa Anggaran"])
    for i, (name, pagu, real) in enumerate(programs):
        r = 7 + i
        duit.row(r, 2, [i + 1, name, pagu, real, None, None], formats={2: "#,##0", 3: "#,##0", 4: "0.00", 5: "#,##0"})
        want.budget_row(duit, at(r, 6), at(r, 7), pagu, real)
    spent = sum(r for _, _, r in programs)
    duit.row(
        11, 2, ["JUMLAH", None, F("=SUM(D7:D10)", total), F("=SUM(E7:E10)", spent), None, None],
        bold=True, formats={2: "#,##0", 3: "#,##0", 4: "0.00", 5: "#,##0"},
    )
    duit.merge("B11:C11")
    want.budget_row(duit, "F11", "G11", total, spent)
    want.same(duit, "D11", "E11")
    want.budget_total([(p, r) for _, p, r in programs])

    other = book.sheet("Daftar Puskesmas")
    other.title(1, 1, 4, ["DAFTAR PUSKESMAS DAN JUMLAH TENAGA"])
    other.head(3, 1, ["No", "Puskesmas", "Kecamatan", "Jumlah Tenaga"])
    for i, name in enumerate(["Muara Damai", "Sukamaju", "Air Bening", "Kampung Baru"]):
        other.row(4 + i, 1, [i + 1, "Puskesmas " + name, name, 31 + 4 * i])

    want.role(pk, ["pk", "pk-anggaran"]), want.role(tw, "monev-tw-3"), want.role(pgk, "pengukuran")
    want.role(duit, "realisasi-anggaran"), want.role(other, None)
    return book, want


@instansi
def bappeda():
    """Sasaran and indikator in one column, PK with quarter columns, predikat, a used range of 5,000 formatted rows."""
    book = Book("bappeda")
    want = Expected(book, 2025, "Badan Perencanaan Pembangunan Daerah Kabupaten Tanjung Lestari")
    want.about(
        """Renstra 2025-2029 with Sasaran Strategis/Indikator Kinerja in one column and numbers 1, 1.1, formatted to row
        5,000; PK with Target Triwulan I-IV as columns; pengukuran with Uraian, Tingkat Capaian, Kategori in upper case;
        predikat BB/A beside numbers; a hidden data sheet; a note and a signature below."""
    )
    groups = [
        (
            "Meningkatnya kualitas perencanaan pembangunan daerah",
            [
                ("Persentase keselarasan RKPD dengan RPJMD", "%", 90, [92, 94, 96, 98, 100], (None, 92, None, None), 92, 95.65),
                ("Persentase usulan musrenbang yang terakomodir dalam APBD", "%", 41, [45, 50, 55, 60, 65], (0, 0, 20, 25), 45, 33.3),
            ],
        ),
        (
            "Meningkatnya kualitas pengendalian dan evaluasi pembangunan",
            [
                ("Persentase capaian indikator RPJMD yang tercapai", "%", 72.5, [75, 78, 80, 83, 85], (20, 40, 60, 75), 75, 71.25),
                ("Jumlah dokumen evaluasi yang ditindaklanjuti", "Dokumen", 3, [4, 4, 5, 5, 6], (1, 1, 1, 1), 4, 4),
            ],
        ),
        (
            "Meningkatnya akuntabilitas kinerja Bappeda",
            [("Predikat SAKIP Bappeda", "Predikat", "B", ["BB", "BB", "A", "A", "A"], (None, None, None, "BB"), "BB", "A")],
        ),
    ]

    ren = book.sheet("RENSTRA 2025-2029", {"fill": "#BDD7EE"})
    ren.formatted_to = 5000
    ren.title(1, 1, 9, ["TUJUAN DAN SASARAN JANGKA MENENGAH", "BADAN PERENCANAAN PEMBANGUNAN DAERAH " + KAB, "RENSTRA TAHUN 2025-2029"])
    for column, text in ((1, "No"), (2, "Sasaran Strategis/Indikator Kinerja"), (3, "Satuan"), (4, "Kondisi Awal"), (10, "Kondisi Akhir")):
        ren.merge(f"{at(5, column)}:{at(6, column)}", text, {**HEAD, "fill": "#BDD7EE"})
    ren.merge("E5:I5", "Target Kinerja Tahun", {**HEAD, "fill": "#BDD7EE"})
    ren.head(6, 5, [2025, 2026, 2027, 2028, 2029])
    r = 7
    for g, (sasaran, inds) in enumerate(groups):
        ren.row(r, 1, [str(g + 1), sasaran] + [None] * 8, bold=True)
        r += 1
        for i, (nama, satuan, awal, targets, _, _, _) in enumerate(inds):
            ren.row(r, 1, [f"{g + 1}.{i + 1}", nama, satuan, awal, *targets, targets[-1]])
            r += 1
    ren.width("B", 48)

    pk = book.sheet("PK Kaban")
    pk.title(1, 1, 9, ["PERJANJIAN KINERJA TAHUN 2025", "KEPALA BADAN PERENCANAAN PEMBANGUNAN DAERAH", KAB])
    for column, text in ((1, "NO"), (2, "SASARAN STRATEGIS"), (3, "INDIKATOR KINERJA"), (4, "SATUAN"), (5, "TARGET TAHUNAN")):
        pk.merge(f"{at(5, column)}:{at(6, column)}", text, {**HEAD, "fill": "#D9E1F2"})
    pk.merge("F5:I5", "TARGET TRIWULAN", {**HEAD, "fill": "#D9E1F2"})
    pk.head(6, 6, ["I", "II", "III", "IV"])
    r = 7
    for g, (sasaran, inds) in enumerate(groups):
        top = r
        for nama, satuan, _, _, quarters, target, _ in inds:
            pk.row(r, 1, [g + 1 if r == top else None, sasaran if r == top else None, nama, satuan, target, *quarters])
            r += 1
        if len(inds) > 1:
            pk.merge(f"A{top}:A{r - 1}"), pk.merge(f"B{top}:B{r - 1}")
    pk.head(13, 1, ["NO", "PROGRAM", None, None, "ANGGARAN"])
    pk.merge("B13:D13")
    pk.row(14, 1, [1, "Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah", None, None, "Rp3.412.775.000,00"])
    pk.row(15, 1, [2, "Program Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah", None, None, "Rp2.051.310.500,00"])
    pk.merge("B14:D14"), pk.merge("B15:D15")
    pk.put("H18", "Tanjung Lestari, 2 Januari 2025"), pk.put("H19", "Kepala Bappeda,")
    pk.put("H23", "Ir. Gunawan Pratama, M.Si"), pk.put("H24", "NIP 19690307 199503 1 002")

    cap = book.sheet("capaian kinerja 2025", {"fill": "#FFF2CC"})
    cap.title(1, 1, 8, ["PENGUKURAN KINERJA TAHUN 2025", "BADAN PERENCANAAN PEMBANGUNAN DAERAH " + KAB])
    cap.head(4, 1, ["NO", "SASARAN STRATEGIS", "URAIAN INDIKATOR", "SATUAN", "TARGET", "REALISASI", "TINGKAT CAPAIAN", "KATEGORI"])
    r = 5
    for g, (sasaran, inds) in enumerate(groups):
        for i, (nama, satuan, _, _, _, target, real) in enumerate(inds):
            first = i == 0
            cap.row(r, 1, [g + 1 if first else None, sasaran.upper() if first else None, nama.upper(), satuan, target, real, None, None], formats={6: "0.00%"})
            want.measure(cap, at(r, 7), at(r, 8), target, real)
            want.indikator(nama, target, real)
            r += 1
    cap.put("A11", "Keterangan: predikat SAKIP berdasarkan hasil evaluasi Inspektorat Daerah", {"italic": True})
    cap.put("F13", "Mengetahui,"), cap.put("F14", "Kepala Bappeda,"), cap.put("F18", "Ir. Gunawan Pratama, M.Si")
    want.same(cap, "G10", "H10")

    data = book.sheet("data dukung")
    data.hidden = True
    data.title(1, 1, 4, ["REKAP USULAN MUSRENBANG PER KECAMATAN"], merged=False)
    data.head(3, 1, ["No", "Kecamatan", "Jumlah Usulan", "Terakomodir"])
    for i, name in enumerate(["Muara Damai", "Sukamaju", "Air Bening"]):
        data.row(4 + i, 1, [i + 1, name, 120 + 7 * i, 40 + 2 * i])

    want.role(ren, "renstra"), want.role(pk, ["pk", "pk-anggaran"]), want.role(cap, "pengukuran"), want.role(data, None)
    return book, want


@instansi
def rsud():
    """All four quarters side by side on one sheet, staff's own % formulas for TW I-II, Maximize/Minimize."""
    book = Book("rsud")
    want = Expected(book, 2025, "RSUD Tanjung Lestari")
    want.about(
        """One sheet with grouped headers Triwulan I-IV (Target, Realisasi, %): TW I and II hold staff's own % formulas,
        TW III and IV are empty; Jenis Maximize/Minimize; sums, levels and a released index; a semester sheet that is no
        TW; realisasi anggaran per program with Alokasi Anggaran and fractions."""
    )
    pk_rows = [
        ("Meningkatnya mutu pelayanan rumah sakit", "Bed Occupancy Rate (BOR)", "%", "Maximize", 70, [70, 70, 70, 70], [66.4, 68.9, 71.2, 72.8]),
        (None, "Net Death Rate (NDR)", "per 1000", "Minimize", 25, [25, 25, 25, 25], [27.1, 24.6, 23.5, 22]),
        (None, "Waktu tunggu rawat jalan", "Menit", "Minimize", 60, [60, 60, 60, 60], [74, 69, 63, 66]),
        ("Meningkatnya jangkauan layanan", "Jumlah kunjungan rawat jalan", "Kunjungan", "Maximize", 50000, [12000, 13000, 13000, 12000], [11240, 12875, 13960, 12410]),
        ("Meningkatnya kepuasan pasien", "Indeks Kepuasan Masyarakat", "Nilai", "Maximize", 85, [None, None, None, 85], [None, None, None, 83.47]),
        ("Meningkatnya kemandirian keuangan BLUD", "Cost Recovery Rate", "%", "Maximize", 80, [20, 40, 60, 80], [17.5, 33, 52, None]),
    ]
    annual = [72.8, 22, 66, 11240 + 12875 + 13960 + 12410, 83.47, 52]
    kind = {"Maximize": MAKS, "Minimize": MIN}

    pk = book.sheet("PK DIREKTUR")
    pk.title(2, 2, 6, ["PERJANJIAN KINERJA TAHUN 2025", "RSUD TANJUNG LESTARI"])
    pk.head(5, 2, ["NO", "SASARAN", "INDIKATOR KINERJA", "SATUAN", "TARGET"])
    for i, (sasaran, nama, satuan, _, target, _, _) in enumerate(pk_rows):
        pk.row(6 + i, 2, [i + 1, sasaran, nama, satuan, target], formats={4: "#,##0"})
    pk.merge("C6:C8")
    pk.put("F14", "Direktur RSUD Tanjung Lestari,"), pk.put("F18", "dr. Bima Sanjaya, Sp.PD")

    one = book.sheet("KINERJA 2025", {"fill": "#E2EFDA"})
    one.title(1, 1, 18, ["LAPORAN CAPAIAN KINERJA TRIWULAN I S/D IV TAHUN 2025", "RSUD TANJUNG LESTARI"])
    for column, text in ((1, "No"), (2, "Sasaran"), (3, "Indikator Kinerja"), (4, "Jenis"), (5, "Satuan"), (6, "Target 2025")):
        one.merge(f"{at(4, column)}:{at(5, column)}", text, {**HEAD, "fill": "#E2EFDA"})
    for q, roman in enumerate(["I", "II", "III", "IV"]):
        left = 7 + 3 * q
        one.merge(f"{at(4, left)}:{at(4, left + 2)}", f"Triwulan {roman}", {**HEAD, "fill": "#E2EFDA"})
        one.head(5, left, ["Target", "Realisasi", "%"])
    one.row(6, 1, list(range(1, 19)), align="center", size=8)
    for i, (sasaran, nama, satuan, jenis, target, targets, reals) in enumerate(pk_rows):
        r = 7 + i
        one.row(r, 1, [i + 1, sasaran, nama, jenis, satuan, target])
        for q in range(4):
            left = 7 + 3 * q
            t, x = targets[q], reals[q]
            value = capaian(t, x, kind[jenis])
            if q < 2 and t is not None:
                text = f"={at(r, left + 1)}/{at(r, left)}" if jenis == "Maximize" else f"=(2*{at(r, left)}-{at(r, left + 1)})/{at(r, left)}"
                one.row(r, left, [t, x, F(text, float(value / 100))], formats={2: "0.00%"})
                want.may_colour(one, at(r, left + 2), value)
            else:
                one.row(r, left, [t, x, None], formats={2: "0.00%"})
                want.measure(one, at(r, left + 2), None, t, x, kind[jenis])
        want.indikator(nama, target, annual[i], kind[jenis])
    one.freeze = "G7"
    one.put("B15", "Ket: data TW IV Cost Recovery Rate menunggu rekonsiliasi keuangan", {"italic": True})

    half = book.sheet("Semester I")
    half.title(1, 1, 5, ["REKAP PENDAPATAN BLUD SEMESTER I TAHUN 2025"])
    half.head(3, 1, ["Bulan", "Rawat Jalan", "Rawat Inap", "Penunjang", "Jumlah"])
    for i, month in enumerate(["Januari", "Februari", "Maret", "April", "Mei", "Juni"]):
        values = [310500000 + 4100000 * i, 720300000 + 2500000 * i, 98400000 + 700000 * i]
        half.row(4 + i, 1, [month, *values, F(f"=SUM(B{4 + i}:D{4 + i})", sum(values))], formats={k: "#,##0" for k in (1, 2, 3, 4)})

    money = book.sheet("anggaran")
    money.title(1, 1, 6, ["REALISASI ANGGARAN RSUD TANJUNG LESTARI TAHUN 2025"])
    money.head(3, 1, ["No", "Program", "Alokasi Anggaran", "Realisasi", "%", "Efisiensi"])
    budget = [
        ("Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat", 48210500000, 47015322180),
        ("Program Penunjang Urusan Pemerintahan Daerah", 61990742300, 60877412005),
    ]
    for i, (name, pagu, real) in enumerate(budget):
        money.row(4 + i, 1, [i + 1, name, pagu, real, None, None], formats={2: "#,##0", 3: "#,##0", 4: "0.00%", 5: "#,##0"})
        want.budget_row(money, at(4 + i, 5), at(4 + i, 6), pagu, real)
    pagu, real = want.budget_total([(p, r) for _, p, r in budget])
    money.row(6, 1, [None, "Total", F("=SUM(C4:C5)", int(pagu)), F("=SUM(D4:D5)", int(real)), None, None], bold=True, formats={2: "#,##0", 3: "#,##0", 4: "0.00%", 5: "#,##0"})
    want.budget_row(money, "E6", "F6", pagu, real)

    want.role(pk, "pk"), want.role(one, "monev-tahunan"), want.role(half, None), want.role(money, "realisasi-anggaran")
    return book, want


@instansi
def kecamatan():
    """A small office: everything on one sheet, one table above another, no merges at all."""
    book = Book("kecamatan", "openpyxl")
    want = Expected(book, 2025, "Kecamatan Sukamaju Kabupaten Tanjung Lestari")
    want.about(
        """A single sheet with PK, pengukuran and realisasi anggaran one above another, separated by blank rows and
        headings in bold; no merges; sasaran on the first row only; fractions with 0% formats; % Capaian; typed text
        amounts with decimals; a blank row inside the table; written by other software than Excel."""
    )
    rows = [
        ("Meningkatnya kualitas pelayanan publik", "Indeks Kepuasan Masyarakat (IKM)", "Indeks", 82.5, 84.12, None),
        (None, "Persentase pelayanan administrasi tepat waktu", "%", 0.95, 0.9, "0%"),
        ("Meningkatnya tata kelola pemerintahan desa", "Persentase desa dengan APBDes tepat waktu", "%", 1, 0.75, "0%"),
        (None, "Jumlah desa mandiri", "Desa", 5, 3, None),
        ("Meningkatnya ketenteraman dan ketertiban", "Persentase konflik yang diselesaikan", "%", 1, None, "0%"),
    ]
    ws = book.sheet("Sheet1")
    ws.title(1, 1, 6, ["KECAMATAN SUKAMAJU", KAB, "LAPORAN KINERJA TAHUN 2025"], merged=False)
    ws.put("A6", "A. Perjanjian Kinerja", bold=True)
    ws.head(7, 1, ["No", "Sasaran", "Indikator", "Satuan", "Target"])
    number = 0
    for i, (sasaran, nama, satuan, target, _, fmt) in enumerate(rows):
        number += bool(sasaran)
        ws.row(8 + i, 1, [number if sasaran else None, sasaran, nama, satuan, target], formats={4: fmt} if fmt else None)
    ws.put("A16", "B. Pengukuran Kinerja Tahun 2025", bold=True)
    ws.head(17, 1, ["No", "Sasaran", "Indikator", "Satuan", "Target", "Realisasi", "% Capaian", "Kriteria"])
    number = 0
    for i, (sasaran, nama, satuan, target, real, fmt) in enumerate(rows):
        number += bool(sasaran)
        r = 18 + i + (1 if i == 4 else 0)
        formats = {6: "0.00%"}
        if fmt:
            formats |= {4: fmt, 5: fmt}
        ws.row(r, 1, [number if sasaran else None, sasaran, nama, satuan, target, real, None, None], formats=formats)
        want.measure(ws, at(r, 7), at(r, 8), target, real)
        scale = 100 if fmt else 1
        want.indikator(nama, dec(target) * scale, None if real is None else dec(real) * scale)
    ws.row(22, 1, [None] * 8)
    want.same(ws, "G22", "H22")
    ws.put("A26", "C. Realisasi Anggaran", bold=True)
    ws.head(27, 1, ["No", "Program/Kegiatan", "Pagu", "Realisasi", "Persentase", "Sisa"])
    budget = [
        ("Program Penyelenggaraan Pemerintahan dan Pelayanan Publik", Decimal("412350000"), Decimal("401225750.50")),
        ("Program Pemberdayaan Masyarakat Desa dan Kelurahan", Decimal("228400000"), Decimal("228400000")),
        ("Program Penunjang Urusan Pemerintahan Daerah", Decimal("1945112800"), Decimal("1890775310.25")),
    ]
    for i, (name, pagu, real) in enumerate(budget):
        r = 28 + i
        ws.row(r, 1, [i + 1, name, rupiah(pagu, 2), rupiah(real, 2), None, None], formats={4: "0.00", 5: "#,##0.00"})
        want.budget_row(ws, at(r, 5), at(r, 6), pagu, real)
    pagu, real = want.budget_total([(p, r) for _, p, r in budget])
    ws.row(31, 1, [None, "Jumlah", rupiah(pagu, 2), rupiah(real, 2), None, None], formats={4: "0.00", 5: "#,##0.00"}, bold=True)
    want.budget_row(ws, "E31", "F31", pagu, real)
    ws.put("F34", "Sukamaju, 15 Januari 2026"), ws.put("F35", "Camat Sukamaju,"), ws.put("F39", "Dra. Wulan Permatasari")
    ws.width("B:C", 40), ws.width("E:H", 16)
    want.role(ws, ["pk", "pengukuran", "realisasi-anggaran"])
    return book, want


@instansi
def inspektorat():
    """Grades everywhere, fractions beside 0-100 numbers, agreeing and wrong typed percentages."""
    book = Book("inspektorat")
    want = Expected(book, 2025, "Inspektorat Daerah Kabupaten Tanjung Lestari")
    want.about(
        """Predikat on three scales (WTP, BB, Sangat Baik); one column mixes 0-100 numbers and fractions with % formats;
        typed percentages, one agreeing at its displayed precision and one wrong; a kriteria column called Ket. Kinerja
        beside a Keterangan column; indikator names in upper case on one sheet and title case on the other; IKU sheet."""
    )
    rows = [
        ("Meningkatnya akuntabilitas keuangan daerah", "Opini BPK atas LKPD", "Opini", "WTP", "WTP"),
        ("", "Persentase Tindak Lanjut Temuan BPK", "%", 88, 84.5),
        ("Meningkatnya kapabilitas pengawasan intern", "Level Kapabilitas APIP", "Level", 3, 3),
        ("", "Nilai Maturitas SPIP", "Nilai", 3.2, 3.451),
        ("", "Kualitas Pengawasan Menurut Auditi", "Kualitas", "Baik", "Sangat Baik"),
        ("Meningkatnya akuntabilitas kinerja", "Nilai SAKIP Pemerintah Kabupaten", "Predikat", "BB", "CC"),
        ("", "Persentase Perangkat Daerah dengan SAKIP Minimal B", "%", 0.9, 0.6),
        ("", "Indeks Persepsi Korupsi", "Indeks", 75, None),
    ]
    iku = book.sheet("IKU")
    iku.title(1, 1, 4, ["INDIKATOR KINERJA UTAMA (IKU)", "INSPEKTORAT DAERAH " + KAB, "TAHUN 2025-2029"])
    iku.head(5, 1, ["NO", "SASARAN", "INDIKATOR KINERJA UTAMA", "FORMULA / CARA PENGHITUNGAN"])
    formulas = ["Opini BPK", "=(jumlah TL selesai / jumlah rekomendasi) x 100%", "Penilaian BPKP", "Penilaian BPKP", "Survei auditi", "Evaluasi KemenPANRB", "= PD bernilai B / seluruh PD x 100%", "Survei"]
    for i, (sasaran, nama, *_rest) in enumerate(rows):
        iku.row(6 + i, 1, [i + 1, sasaran or None, nama.upper(), formulas[i]])

    pk = book.sheet("Perjanjian Kinerja")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2025", "INSPEKTUR DAERAH " + KAB])
    pk.head(4, 1, ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET"])
    pk.row(5, 1, [1, 2, 3, 4, 5], align="center")
    for i, (sasaran, nama, satuan, target, _) in enumerate(rows):
        pk.row(6 + i, 1, [i + 1, sasaran.upper() or None, nama.upper(), satuan, target], formats={4: "0%"} if target == 0.9 else None)

    pgk = book.sheet("REALISASI KINERJA")
    pgk.title(1, 1, 9, ["PENGUKURAN CAPAIAN KINERJA TAHUN 2025", "INSPEKTORAT DAERAH " + KAB])
    pgk.head(4, 1, ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET", "REALISASI", "PERSENTASE", "KRITERIA", "KETERANGAN"])
    typed = {2: 100, 3: 107.84, 1: 98.02}
    for i, (sasaran, nama, satuan, target, real) in enumerate(rows):
        r = 5 + i
        fraction = isinstance(target, float) and target < 1
        formats = {6: "0.00%" if fraction else "0.00"}
        if fraction:
            formats |= {4: "0%", 5: "0%"}
        pgk.row(r, 1, [i + 1, sasaran or None, nama, satuan, target, real, typed.get(i), None, "LHP BPK 2025" if i < 2 else None], formats=formats)
        value = capaian(target, real)
        if i in (2, 3):
            want.may_colour(pgk, at(r, 7), value)
            want.cell(pgk, at(r, 8), *kriteria(value))
        else:
            want.measure(pgk, at(r, 7), at(r, 8), target, real)
        scale = 100 if fraction else 1
        want.indikator(nama, dec(target) * scale if fraction else target, dec(real) * scale if fraction else real)
    want.finding("T04", pgk, "G6")
    want.same(pgk, "I5", "I7", "E5", "F11")

    money = book.sheet("Anggaran")
    money.title(1, 1, 7, ["REALISASI ANGGARAN PER SASARAN TAHUN 2025", "INSPEKTORAT DAERAH " + KAB])
    money.head(4, 1, ["NO", "SASARAN STRATEGIS", "PROGRAM", "PAGU (Rp)", "REALISASI (Rp)", "%", "EFISIENSI (Rp)"])
    budget = [
        ("Meningkatnya akuntabilitas keuangan daerah", "Program Penyelenggaraan Pengawasan", 2315600000, 2280114700),
        ("Meningkatnya kapabilitas pengawasan intern", "Program Perumusan Kebijakan, Pendampingan dan Asistensi", 640200000, 655000000),
        ("Meningkatnya akuntabilitas kinerja", "Program Penunjang Urusan Pemerintahan Daerah", 9120334000, 8870551200),
    ]
    for i, (sasaran, program, pagu, real) in enumerate(budget):
        money.row(5 + i, 1, [i + 1, sasaran, program, pagu, real, None, None], formats={3: "#,##0", 4: "#,##0", 5: "0.00", 6: "#,##0_);(#,##0)"})
        want.budget_row(money, at(5 + i, 6), at(5 + i, 7), pagu, real)
    want.finding("T12", money, "E6")
    pagu, real = want.budget_total([(p, r) for *_, p, r in budget])
    money.row(8, 1, ["JUMLAH", None, None, int(pagu), int(real), None, None], bold=True, formats={3: "#,##0", 4: "#,##0", 5: "0.00", 6: "#,##0_);(#,##0)"})
    money.merge("A8:C8")
    want.budget_row(money, "F8", "G8", pagu, real)

    want.role(iku, "iku"), want.role(pk, "pk"), want.role(pgk, "pengukuran"), want.role(money, "realisasi-anggaran")
    return book, want


@instansi
def bpkad():
    """Budget in many notations, cross-sheet targets, sub kegiatan tree, two years of belanja."""
    book = Book("bpkad")
    want = Expected(book, 2025, "Badan Pengelolaan Keuangan dan Aset Daerah Kabupaten Tanjung Lestari")
    want.about(
        """Amounts as text with decimals in Indonesian and English notation beside numbers; Anggaran Setelah Perubahan;
        totals by SUM and typed; targets that are formulas into the PK sheet; program tree with Bertambah/(Berkurang);
        belanja of two years with an empty Jumlah; one row with staff's own % formula; a very hidden sheet."""
    )
    kin = [
        ("Meningkatnya kualitas pengelolaan keuangan daerah", "Persentase penetapan APBD tepat waktu", "%", 100, 100),
        ("Meningkatnya kualitas pengelolaan keuangan daerah", "Persentase penyerapan belanja daerah", "%", 95, 91.37),
        ("Meningkatnya kualitas pengelolaan aset daerah", "Persentase aset tanah bersertifikat", "%", 62.5, 41.8),
    ]
    pk = book.sheet("pk2025")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2025", "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH " + KAB])
    pk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"])
    for i, (sasaran, nama, satuan, target, _) in enumerate(kin):
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target])

    pgk = book.sheet("pengukuran2025")
    pgk.title(1, 1, 8, ["PENGUKURAN KINERJA TAHUN 2025", "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH " + KAB])
    pgk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian", "Kategori"])
    for i, (_, nama, satuan, target, real) in enumerate(kin):
        r = 5 + i
        value = capaian(target, real)
        shown = F(f"=F{r}/E{r}*100", float(value)) if i == 0 else None
        pgk.row(r, 1, [i + 1, F(f"=pk2025!B{r}", kin[i][0]), F(f"=pk2025!C{r}", nama), satuan, F(f"=pk2025!E{r}", target), real, shown, None], formats={6: "0.00"})
        if i == 0:
            want.may_colour(pgk, f"G{r}", value)
            want.cell(pgk, f"H{r}", *kriteria(value))
        else:
            want.measure(pgk, f"G{r}", f"H{r}", target, real)
        want.same(pgk, f"E{r}")
        want.indikator(nama, target, real)

    tree = book.sheet("struktur anggaran")
    tree.title(1, 2, 6, ["STRUKTUR PROGRAM DAN KEGIATAN TAHUN 2025", "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH"])
    tree.head(4, 2, ["Kode", "Program / Kegiatan", "Anggaran Sebelum Perubahan", "Anggaran Setelah Perubahan", "Bertambah/(Berkurang)"])
    items = [
        ("5.02.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", 18220450000, 18010450000),
        ("5.02.01.2.01", "Kegiatan Perencanaan, Penganggaran, dan Evaluasi Kinerja", 220450000, 210450000),
        ("5.02.01.2.02", "Kegiatan Administrasi Keuangan Perangkat Daerah", 18000000000, 17800000000),
        ("5.02.02", "PROGRAM PENGELOLAAN KEUANGAN DAERAH", 4411200000, 4911200000),
        ("5.02.02.2.01", "Kegiatan Koordinasi dan Penyusunan Rencana Anggaran Daerah", 4411200000, 4911200000),
        ("5.02.03", "PROGRAM PENGELOLAAN BARANG MILIK DAERAH", 1250000000, 1250000000),
        ("5.02.03.2.01", "Kegiatan Pengelolaan Barang Milik Daerah", 1250000000, 1250000000),
    ]
    money_format = '#,##0_);(#,##0);"-"'
    for i, (kode, name, before, after) in enumerate(items):
        r = 5 + i
        tree.row(r, 2, [kode, name, before, after, None], formats={2: money_format, 3: money_format, 4: money_format}, bold=len(kode) == 7)
        want.cell(tree, at(r, 6), dec(after) - dec(before))
    before = sum(b for k, _, b, _ in items if len(k) == 7)
    after = sum(a for k, _, _, a in items if len(k) == 7)
    tree.row(12, 2, ["JUMLAH", None, F("=D5+D8+D10", before), F("=E5+E8+E10", after), None], formats={2: money_format, 3: money_format, 4: money_format}, bold=True)
    tree.merge("B12:C12")
    want.cell(tree, "F12", dec(after) - dec(before))
    want.same(tree, "D12", "E12")

    money = book.sheet("serapan TA 2025")
    money.title(2, 3, 8, ["ANGGARAN DAN REALISASI BELANJA PER PROGRAM", "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH " + KAB, "TAHUN ANGGARAN 2025"])
    money.head(6, 3, ["No", "Program", "Anggaran Setelah Perubahan", "Realisasi", "Penyerapan (%)", "Sisa Anggaran"])
    budget = [
        ("Program Penunjang Urusan Pemerintahan Daerah", 18010450000, Decimal("17545210334.75")),
        ("Program Pengelolaan Keuangan Daerah", Decimal("4911200000"), Decimal("4702118550")),
        ("Program Pengelolaan Barang Milik Daerah", Decimal("1250000000"), Decimal("1113905221.40")),
    ]
    texts = [(18010450000, "Rp17.545.210.334,75"), ("Rp. 4.911.200.000,-", "4,702,118,550.00"), ("Rp 1.250.000.000,00", 1113905221.4)]
    for i, (name, pagu, real) in enumerate(budget):
        r = 7 + i
        money.row(r, 3, [i + 1, name, texts[i][0], texts[i][1], None, None], formats={2: "#,##0", 3: "#,##0.00", 4: "0.00%", 5: "#,##0.00"})
        want.budget_row(money, at(r, 7), at(r, 8), pagu, real)
    pagu, real = want.budget_total([(p, r) for _, p, r in budget])
    money.row(10, 3, ["TOTAL", None, "Rp24.171.650.000,00", "Rp23.361.234.106,15", None, None], formats={4: "0.00%", 5: "#,##0.00"}, bold=True)
    assert rupiah(pagu, 2) == "Rp24.171.650.000,00" and rupiah(real, 2) == "Rp23.361.234.106,15", (pagu, real)
    money.merge("C10:D10")
    want.budget_row(money, "G10", "H10", pagu, real)
    money.put("C12", "*) Realisasi per 31 Desember 2025 (unaudited)", {"italic": True})
    want.finding("T09", money, "F8")

    years = book.sheet("Belanja 24-25")
    years.title(1, 1, 6, ["PERBANDINGAN ANGGARAN TAHUN 2024 DAN 2025"])
    years.head(3, 1, ["Tahun", "Belanja Operasi", "Belanja Modal", "Belanja Tidak Terduga", "Belanja Transfer", "Jumlah"])
    years.row(4, 1, [2024, "Rp21.900.115.000,00", "Rp1.044.300.000,00", "-", "-", "Rp22.944.415.000,00"])
    years.row(5, 1, [2025, 22871650000, 1300000000, None, None, None], formats={1: "#,##0", 2: "#,##0", 5: "#,##0"})
    want.cell(years, "F5", 24171650000)
    want.same(years, "F4")

    secret = book.sheet("_ref")
    secret.very_hidden = True
    secret.row(1, 1, ["Sangat Baik", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"], NONE)

    want.role(pk, "pk"), want.role(pgk, "pengukuran"), want.role(tree, "program-kegiatan")
    want.role(money, "realisasi-anggaran"), want.role(years, "anggaran-dua-tahun"), want.role(secret, None)
    return book, want


def money_rows(ws, want, top, left, budget, total_row, percent="0.00", tail=True):
    """No, Program, pagu, realisasi, %, sisa: the plainest realisasi table; returns the sums."""
    formats = {2: "#,##0", 3: "#,##0", 4: percent, 5: "#,##0"}
    for i, (name, pagu, real) in enumerate(budget):
        ws.row(top + i, left, [i + 1, name, pagu, real, None, None], formats=formats)
        want.budget_row(ws, at(top + i, left + 4), at(top + i, left + 5), pagu, real)
    pagu, real = want.budget_total([(p, r) for _, p, r in budget])
    ws.row(total_row, left, ["Jumlah", None, int(pagu), int(real), None, None], formats=formats, bold=True)
    want.budget_row(ws, at(total_row, left + 4), at(total_row, left + 5), pagu, real)
    return pagu, real


@instansi
def dinsos():
    """Nine sasaran, merged over their indikator, numbering 1.1, a Formula line under every indikator."""
    book = Book("dinsos")
    want = Expected(book, 2025, "Dinas Sosial Kabupaten Tanjung Lestari")
    want.about(
        """Nine sasaran with twelve indikator; sasaran merged over its indikator and their sub-rows 'Formula: …', whose
        result cells stay empty; numbering 1.1; Kriteria/Kode; last year's figures as input; monev TW II with Target TW II
        and a Persentase column; header over three rows."""
    )
    groups = [
        ("Meningkatnya kesejahteraan penyandang disabilitas", [("Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya", "%", 62, 65, 68.4)]),
        ("Meningkatnya perlindungan anak terlantar", [("Persentase anak terlantar yang terpenuhi kebutuhan dasarnya", "%", 70.1, 75, 55.2)]),
        ("Meningkatnya perlindungan lanjut usia", [("Persentase lanjut usia terlantar yang dilayani", "%", 58, 60, 60), ("Jumlah LKS lanjut usia terakreditasi", "LKS", 2, 4, 3)]),
        ("Meningkatnya penanganan korban bencana", [("Persentase korban bencana yang menerima bantuan tepat waktu", "%", 95, 100, 100)]),
        ("Menurunnya kemiskinan ekstrem", [("Persentase kemiskinan ekstrem", "%", 0.85, 0.5, 0.62)]),
        ("Meningkatnya akurasi data kesejahteraan sosial", [("Persentase data DTSEN yang dimutakhirkan", "%", 80, 90, 63.5), ("Jumlah desa dengan operator aktif", "Desa", 60, 74, 74)]),
        ("Meningkatnya peran PSKS", [("Persentase PSKS aktif", "%", 66, 70, 46.2)]),
        ("Meningkatnya pengelolaan taman makam pahlawan", [("Indeks kelayakan TMP", "Indeks", 3.1, 3.5, 3.5)]),
        ("Meningkatnya akuntabilitas kinerja perangkat daerah", [("Nilai SAKIP", "Nilai", 65.2, 70, 71.06), ("Indeks Kepuasan Masyarakat", "Indeks", 81, 83, None)]),
    ]
    pk = book.sheet("P K")
    pk.title(1, 1, 5, ["LAMPIRAN PERJANJIAN KINERJA TAHUN 2025", "DINAS SOSIAL " + KAB])
    pk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"])
    pk.row(5, 1, ["(1)", "(2)", "(3)", "(4)", "(5)"], align="center")
    r = 6
    for g, (sasaran, inds) in enumerate(groups):
        top = r
        for nama, satuan, _, target, _ in inds:
            pk.row(r, 1, [g + 1 if r == top else None, sasaran if r == top else None, nama, satuan, target])
            r += 1
        if len(inds) > 1:
            pk.merge(f"A{top}:A{r - 1}"), pk.merge(f"B{top}:B{r - 1}")

    pgk = book.sheet("Pengukuran", {"fill": "#FCE4D6"})
    pgk.title(1, 1, 10, ["CAPAIAN KINERJA DINAS SOSIAL", "TAHUN 2025"])
    for column, text in ((1, "NO"), (2, "SASARAN STRATEGIS"), (3, "INDIKATOR/META INDIKATOR"), (4, "SATUAN"), (5, "CAPAIAN 2024")):
        pgk.merge(f"{at(4, column)}:{at(6, column)}", text, {**HEAD, "fill": "#FCE4D6"})
    pgk.merge("F4:I4", "TAHUN 2025", {**HEAD, "fill": "#FCE4D6"})
    for column, text in ((6, "TARGET"), (7, "REALISASI"), (8, "PERSENTASE"), (9, "KRITERIA/ KODE")):
        pgk.merge(f"{at(5, column)}:{at(6, column)}", text, {**HEAD, "fill": "#FCE4D6"})
    pgk.merge("J4:J6", "KET.", {**HEAD, "fill": "#FCE4D6"})
    pgk.row(7, 1, ["1", "2", "3", "4", "5", "6", "7", "8=7/6*100%", "9", "10"], align="center", size=8)
    r = 8
    for g, (sasaran, inds) in enumerate(groups):
        top = r
        for i, (nama, satuan, last, target, real) in enumerate(inds):
            first = r == top
            pgk.row(r, 1, [g + 1 if first else None, sasaran if first else None, f"{g + 1}.{i + 1} {nama}", satuan, last, target, real, None, None, None], formats={7: "0.00"})
            pgk.row(r + 1, 1, [None, None, "Formula: = (jumlah terpenuhi / jumlah sasaran) x 100%" if satuan == "%" else "Formula: hasil pendataan", None, None, None, None, None, None, None], italic=True)
            want.measure(pgk, f"H{r}", f"I{r}", target, real)
            want.same(pgk, f"H{r + 1}", f"I{r + 1}")
            want.indikator(nama, target, real)
            r += 2
        pgk.merge(f"A{top}:A{r - 1}"), pgk.merge(f"B{top}:B{r - 1}")
    pgk.put("B34", "Sumber data: Bidang Rehabilitasi Sosial, Bidang Linjamsos")

    tw = book.sheet("monev (2)", {"fill": "#DDEBF7"})
    tw.title(1, 1, 8, ["MONITORING DAN EVALUASI RENCANA AKSI", "DINAS SOSIAL " + KAB, "TRIWULAN II TAHUN 2025"])
    tw.head(5, 1, ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target Tahunan", "Target TW II", "Realisasi TW II", "Persentase TW II"])
    half = {"Persentase anak terlantar yang terpenuhi kebutuhan dasarnya": (40, 31.5), "Persentase data DTSEN yang dimutakhirkan": (45, 44), "Jumlah desa dengan operator aktif": (70, 74)}
    r = 6
    for g, (sasaran, inds) in enumerate(groups):
        for i, (nama, satuan, _, target, _) in enumerate(inds):
            t, x = half.get(nama, (None, None))
            tw.row(r, 1, [f"{g + 1}.{i + 1}", sasaran, nama.upper(), satuan, target, t, x, None], formats={7: "0.00%"})
            want.measure(tw, f"H{r}", None, t, x)
            r += 1
    want.role(pk, "pk"), want.role(pgk, "pengukuran"), want.role(tw, "monev-tw-2")
    return book, want


@instansi
def disdukcapil():
    """Four flat TW sheets under careless names, a protected PK, a group heading that lies, no pengukuran sheet."""
    book = Book("disdukcapil")
    want = Expected(book, 2025, "Dinas Kependudukan dan Pencatatan Sipil Kabupaten Tanjung Lestari")
    want.about(
        """Four flat monev sheets TW1, 'Triwulan 2 (FIX)', tw3, 'TW 4 fix bgt', each laid out differently: blank spacer
        columns, the table from row 12, fractions, upper case; tw3's group heading says TRIWULAN II; one wrong typed %;
        PK on a protected sheet; annual realisasi follows from the quarters by pola; a list of services is irrelevant."""
    )
    rows = [
        ("Meningkatnya tertib administrasi kependudukan", "Persentase Kepemilikan KTP-el", "%", 99.4, [98.5, 98.8, 99.1, 99.4], [98.62, 98.9, 99.05, 99.52]),
        (None, "Persentase Kepemilikan Akta Kelahiran Usia 0-18 Tahun", "%", 97, [95.5, 96, 96.5, 97], [95.8, 96.1, 96.4, 96.9]),
        ("Meningkatnya jangkauan pelayanan", "Jumlah Pelayanan Jemput Bola", "Kegiatan", 48, [12, 12, 12, 12], [10, 14, 7, 15]),
        ("Meningkatnya kepuasan masyarakat", "Indeks Kepuasan Masyarakat", "Nilai", 88, [None, None, None, 88], [None, None, None, 89.15]),
    ]
    annual = [99.52, 96.9, 46, 89.15]
    pk = book.sheet("pk kadis")
    pk.protected = True
    pk.title(2, 2, 6, ["PERJANJIAN KINERJA TAHUN 2025", "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL " + KAB])
    pk.head(5, 2, ["No.", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target 2025"])
    for i, (sasaran, nama, satuan, target, _, _) in enumerate(rows):
        pk.row(6 + i, 2, [i + 1, sasaran, nama, satuan, target])
        want.indikator(nama, target, annual[i])
    pk.merge("C6:C7")

    one = book.sheet("TW1")
    one.title(1, 1, 7, ["MONEV RENCANA AKSI TRIWULAN I TAHUN 2025", "DISDUKCAPIL " + KAB])
    one.head(4, 1, ["No", "Indikator Kinerja", "Satuan", "Target TW I", "Realisasi TW I", "% Capaian", "Predikat"])
    for i, (_, nama, satuan, _, targets, reals) in enumerate(rows):
        one.row(5 + i, 1, [i + 1, nama, satuan, targets[0], reals[0], None, None], formats={5: "0.00%"})
        want.measure(one, f"F{5 + i}", f"G{5 + i}", targets[0], reals[0])

    two = book.sheet("Triwulan 2 (FIX)", {"fill": "#FFD966"})
    two.title(1, 1, 11, ["LAPORAN MONITORING DAN EVALUASI RENCANA AKSI", "TRIWULAN II TAHUN 2025"])
    two.head(4, 1, ["No", None, "Indikator Kinerja", None, "Sat.", None, "Tgt", "Real.", "Capaian (%)", None, "Ket."])
    for i, (_, nama, satuan, _, targets, reals) in enumerate(rows):
        typed = {0: 100.1, 2: 86.67}.get(i)
        two.row(5 + i, 1, [i + 1, None, nama, None, satuan, None, targets[1], reals[1], typed, None, None], formats={8: "0.00"})
        value = capaian(targets[1], reals[1])
        if i == 0:
            want.may_colour(two, "I5", value)
        else:
            want.measure(two, f"I{5 + i}", None, targets[1], reals[1])
    two.cells[(5, 9)] = (100.1, {**CELL, "fmt": "0.0"})
    want.finding("T04", two, "I7")
    for letters in ("B", "D", "F", "J"):
        two.width(letters, 2)

    three = book.sheet("tw3", {"fill": "#A9D08E"})
    three.title(1, 1, 8, ["MONITORING DAN EVALUASI RENCANA AKSI KINERJA", "DINAS KEPENDUDUKAN DAN PENCATATAN SIPIL", "TRIWULAN III TAHUN ANGGARAN 2025"])
    for column, text in ((1, "NO"), (2, "SASARAN"), (3, "INDIKATOR KINERJA"), (4, "SATUAN"), (5, "TARGET TAHUN 2025"), (9, "PENJELASAN PROGRES TW III")):
        three.merge(f"{at(5, column)}:{at(6, column)}", text, {**HEAD, "fill": "#A9D08E"})
    three.merge("F5:H5", "TRIWULAN II", {**HEAD, "fill": "#A9D08E"})
    three.head(6, 6, ["TARGET TW III", "REALISASI TW III", "%"])
    for i, (sasaran, nama, satuan, target, targets, reals) in enumerate(rows):
        three.row(7 + i, 1, [i + 1, sasaran.upper() if sasaran else None, nama.upper(), satuan, target, targets[2], reals[2], None, "-"])
        want.measure(three, f"H{7 + i}", None, targets[2], reals[2])
    want.finding("T08", three, "F5")

    four = book.sheet("TW 4 fix bgt", {"fill": "#F4B084"})
    four.title(8, 2, 9, ["EVALUASI RENCANA AKSI TRIWULAN IV TAHUN 2025", "DISDUKCAPIL " + KAB])
    four.head(12, 2, ["NO", "SASARAN", "INDIKATOR", "SATUAN", "TARGET TW IV", "REALISASI TW IV", "TINGKAT CAPAIAN (%)", "KATEGORI"])
    for i, (sasaran, nama, satuan, _, targets, reals) in enumerate(rows):
        four.row(13 + i, 2, [i + 1, sasaran, nama, satuan, targets[3], reals[3], None, None], formats={6: "0.00"})
        want.measure(four, f"H{13 + i}", f"I{13 + i}", targets[3], reals[3])
    four.put("G19", "Tanjung Lestari, 12 Januari 2026"), four.put("G20", "Mengetahui,"), four.put("G21", "Kepala Dinas,")
    four.put("G25", "Drs. Suryadi Halim"), four.put("G26", "NIP. 19680212 199203 1 007")

    other = book.sheet("jenis layanan")
    other.head(1, 1, ["No", "Jenis Layanan", "Waktu (menit)", "Biaya"])
    for i, name in enumerate(["KTP-el", "Kartu Keluarga", "Akta Kelahiran", "KIA"]):
        other.row(2 + i, 1, [i + 1, name, 15 + 5 * i, "Gratis"])
    want.role(pk, "pk"), want.role(one, "monev-tw-1"), want.role(two, "monev-tw-2"), want.role(three, "monev-tw-3")
    want.role(four, "monev-tw-4"), want.role(other, None)
    return book, want


@instansi
def satpol_pp():
    """Kinerja and anggaran side by side, targets of zero, minimum indikator, blank rows between groups."""
    book = Book("satpol-pp")
    want = Expected(book, 2025, "Satuan Polisi Pamong Praja Kabupaten Tanjung Lestari")
    want.about(
        """Pengukuran and realisasi anggaran side by side on one sheet, parted by an empty column; group rows and blank
        spacer rows; Jenis Indikator Minimize with target 0 and realisasi 0 (100) and 2 (0); Maximize with target 0
        (nothing); '-' and n/a for no value; staff's yellow mark on an input cell."""
    )
    groups = [
        (
            "Meningkatnya penegakan Perda dan Perkada",
            [
                ("Persentase pelanggaran Perda yang diselesaikan", "%", "Maximize", 92, 89.6),
                ("Jumlah pelanggaran Perda berulang", "Kasus", "Minimize", 0, 0),
                ("Jumlah PPNS baru", "Orang", "Maximize", 0, 1),
            ],
        ),
        (
            "Meningkatnya penanggulangan kebakaran",
            [
                ("Waktu tanggap kebakaran", "Menit", "Minimize", 15, 18.5),
                ("Jumlah korban jiwa kebakaran", "Orang", "Minimize", 0, 2),
                ("Cakupan wilayah manajemen kebakaran", "%", "Maximize", 70, None),
                ("Indeks ketenteraman", "Indeks", "Maximize", 78, None),
            ],
        ),
    ]
    pk = book.sheet("PK")
    pk.title(1, 1, 4, ["PERJANJIAN KINERJA TAHUN 2025", "SATUAN POLISI PAMONG PRAJA " + KAB])
    pk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", "Tgt"])
    r = 5
    for g, (sasaran, inds) in enumerate(groups):
        for i, (nama, satuan, _, target, _) in enumerate(inds):
            pk.row(r, 1, [g + 1 if i == 0 else None, sasaran if i == 0 else None, nama, satuan, target])
            r += 1

    ws = book.sheet("REKAP 2025", {"fill": "#D0CECE"})
    ws.title(1, 1, 16, ["REKAPITULASI CAPAIAN KINERJA DAN REALISASI ANGGARAN TAHUN 2025", "SATUAN POLISI PAMONG PRAJA " + KAB])
    ws.put("A4", "I. PENGUKURAN KINERJA", bold=True), ws.put("K4", "II. REALISASI ANGGARAN", bold=True)
    ws.head(5, 1, ["No", "Sasaran", "Indikator", "Satuan", "Jenis Indikator", "Target", "Realisasi", "Capaian (%)", "Kriteria"])
    ws.head(5, 11, ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%", "Efisiensi (Rp)"])
    blanks = {"Cakupan wilayah manajemen kebakaran": "-", "Indeks ketenteraman": "n/a"}
    kind = {"Maximize": MAKS, "Minimize": MIN}
    r = 6
    for g, (sasaran, inds) in enumerate(groups):
        for i, (nama, satuan, jenis, target, real) in enumerate(inds):
            shown = blanks.get(nama, real)
            ws.row(r, 1, [g + 1 if i == 0 else None, sasaran if i == 0 else None, nama, satuan, jenis, target, shown, None, None], formats={7: "0.00"})
            want.measure(ws, f"H{r}", f"I{r}", target, real, kind[jenis])
            want.indikator(nama, target, real, kind[jenis])
            if nama == "Jumlah PPNS baru":
                want.finding("T12", ws, f"F{r}")
            r += 1
        ws.row(r, 1, [None] * 9)
        want.same(ws, f"H{r}", f"I{r}")
        r += 1
    ws.cells[(10, 7)] = (18.5, {**CELL, "fill": "#FFFF00"})
    budget = [
        ("Program Peningkatan Ketenteraman dan Ketertiban Umum", 3120000000, 3044110500),
        ("Program Pencegahan dan Penanggulangan Kebakaran", 1811250000, 1765432000),
        ("Program Penunjang Urusan Pemerintahan Daerah", 9950775000, 9433210875),
    ]
    money_rows(ws, want, 6, 11, budget, 9)
    ws.width("J", 3), ws.width("B:C", 34), ws.width("L", 40)
    ws.put("K12", "Catatan: realisasi per 31 Desember 2025"), ws.put("P15", "Kepala Satuan,"), ws.put("P19", "Rahmat Nugroho, S.STP")
    want.role(pk, "pk"), want.role(ws, ["pengukuran", "realisasi-anggaran"])
    return book, want


@instansi
def bkpsdm():
    """Comments, validations, conditional formats; Bulan and Semester sheets that are no TW; a fixed scale sheet."""
    book = Book("bkpsdm")
    want = Expected(book, 2025, "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kabupaten Tanjung Lestari")
    want.about(
        """Kriteria column with a list validation, conditional format on the % column, comments on inputs; Semester I
        with target, realisasi and staff's % formulas, and a sheet by Bulan: neither is a TW; Renstra 2021-2026 with
        Kondisi Awal and Kondisi Akhir; hidden columns; a legend of the kriteria scale; realisasi by formula."""
    )
    rows = [
        ("Meningkatnya profesionalitas ASN", "Indeks Profesionalitas ASN", "Indeks", 62.1, [65, 68, 71, 74, 77, 80], 77, 74.35),
        (None, "Persentase ASN yang mengikuti pengembangan kompetensi 20 JP", "%", 40, [50, 60, 70, 80, 90, 95], 90, 61.18),
        ("Meningkatnya kualitas manajemen ASN", "Indeks Sistem Merit", "Indeks", 175, [200, 225, 250, 275, 300, 325], 300, 290.5),
        (None, "Persentase penyelesaian kenaikan pangkat tepat waktu", "%", 90, [92, 94, 96, 98, 100, 100], 100, 100),
        ("Meningkatnya akuntabilitas kinerja", "Predikat SAKIP", "Predikat", "CC", ["B", "B", "B", "BB", "BB", "A"], "BB", "B"),
    ]
    ren = book.sheet("Matrik Renstra")
    ren.title(1, 1, 11, ["MATRIK RENCANA STRATEGIS BKPSDM TAHUN 2021-2026"])
    for column, text in ((1, "No"), (2, "Sasaran"), (3, "Indikator Sasaran"), (4, "Satuan"), (5, "Kondisi Awal (2020)"), (12, "Kondisi Akhir")):
        ren.merge(f"{at(3, column)}:{at(4, column)}", text, {**HEAD, "fill": "#D9E1F2"})
    ren.merge("F3:K3", "Target Capaian Tahun", {**HEAD, "fill": "#D9E1F2"})
    ren.head(4, 6, ["2021", "2022", "2023", "2024", "2025", "2026"])
    for i, (sasaran, nama, satuan, awal, targets, _, _) in enumerate(rows):
        ren.row(5 + i, 1, [i + 1, sasaran, nama, satuan, awal, *targets, targets[-1]])
    ren.hidden_columns = ["F", "G"]

    pk = book.sheet("PK 25")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2025", "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA"])
    pk.head(4, 1, ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET"])
    for i, (sasaran, nama, satuan, _, _, target, _) in enumerate(rows):
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target])

    half = book.sheet("Semester I")
    half.title(1, 1, 6, ["LAPORAN KINERJA SEMESTER I TAHUN 2025"])
    half.head(3, 1, ["No", "Indikator Kinerja", "Satuan", "Target Semester I", "Realisasi Semester I", "%"])
    for i, (t, x) in enumerate([(70, 69.2), (45, 30.4), (280, 281)]):
        half.row(4 + i, 1, [i + 1, rows[i][1], rows[i][2], t, x, F(f"=E{4 + i}/D{4 + i}*100", float(capaian(t, x)))], formats={5: "0.00"})
        want.same(half, f"F{4 + i}")

    month = book.sheet("Bulan")
    month.title(1, 1, 14, ["REKAPITULASI USUL KENAIKAN PANGKAT PER BULAN TAHUN 2025"])
    month.head(3, 1, ["No", "Golongan", "Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"])
    for i, name in enumerate(["II", "III", "IV"]):
        month.row(4 + i, 1, [i + 1, name, *[3 + (i * 5 + m * 2) % 9 for m in range(12)]])

    pgk = book.sheet("Ukur Kinerja", {"fill": "#B4C6E7"})
    pgk.title(1, 1, 9, ["PENGUKURAN KINERJA TAHUN 2025", "BADAN KEPEGAWAIAN DAN PENGEMBANGAN SUMBER DAYA MANUSIA " + KAB])
    pgk.head(4, 1, ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET", "REALISASI", "% CAPAIAN", "KRITERIA", "KETERANGAN"])
    for i, (sasaran, nama, satuan, _, _, target, real) in enumerate(rows):
        r = 5 + i
        shown = F("=ROUND(1040/1700*100,2)", 61.18) if i == 1 else real
        pgk.row(r, 1, [i + 1, sasaran, nama, satuan, target, shown, None, None, None], formats={6: "0.00"})
        want.measure(pgk, f"G{r}", f"H{r}", target, real)
        want.indikator(nama, target, real)
    pgk.merge("B5:B6"), pgk.merge("B7:B8")
    want.same(pgk, "F6")
    pgk.validations = [("H5:H9", ["Sangat Baik", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"])]
    pgk.conditions = [("G5:G9", 75, "#F8CBAD")]
    pgk.comments = {"F5": "Hasil pengukuran BKN Oktober 2025", "F7": "Nilai sementara KASN"}
    pgk.put("B12", "Skala Nilai Peringkat Kinerja", bold=True)
    pgk.head(13, 2, ["Interval", "Kriteria"])
    for i, (span, word) in enumerate([("≥ 91", "Sangat Baik"), ("76 - 90", "Tinggi"), ("66 - 75", "Sedang"), ("51 - 65", "Rendah"), ("≤ 50", "Sangat Rendah")]):
        pgk.row(14 + i, 2, [span, word])

    for sheet, peran in ((ren, "renstra"), (pk, "pk"), (half, None), (month, None), (pgk, "pengukuran")):
        want.role(sheet, peran)
    return book, want


@instansi
def dinas_pupr():
    """PK and PK Perubahan, program tree before and after, kinerja and anggaran under grouped headers."""
    book = Book("dinas-pupr")
    want = Expected(book, 2025, "Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Tanjung Lestari")
    want.about(
        """PK Perubahan with other targets while the run asks for pk; pengukuran with the changed target, so the sheet's
        own % differs from the annual figure; one table with Kinerja and Anggaran groups side by side per sasaran and a
        total; program tree with Sebelum/Setelah; an Evaluasi Renja form (K/Rp columns, staff's own
        formulas) to be left alone; text numbers with decimal comma."""
    )
    rows = [
        ("Meningkatnya kualitas jalan kabupaten", "Persentase jalan kabupaten dalam kondisi mantap", "%", 78.5, 76, "75,82", 75.82, 98450775000, Decimal("95110245318.5")),
        ("Meningkatnya layanan irigasi", "Rasio jaringan irigasi kondisi baik", "%", 64.2, 64.2, "58,1", 58.1, 22310400000, Decimal("21004118250")),
        ("Meningkatnya akses air minum dan sanitasi", "Persentase rumah tangga berakses air minum layak", "%", 88, 88, "90,35", 90.35, 15875000000, Decimal("15875000000")),
        ("Meningkatnya kesesuaian tata ruang", "Persentase kesesuaian pemanfaatan ruang", "%", 81, 80, None, None, 2140000000, Decimal("1980334120")),
    ]
    pk = book.sheet("PK 2025")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2025", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG " + KAB])
    pk.head(4, 1, ["NO.", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET"])
    new = book.sheet("PK-P")
    new.title(1, 1, 5, ["PERJANJIAN KINERJA PERUBAHAN TAHUN 2025", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG " + KAB])
    new.head(4, 1, ["NO.", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET PERUBAHAN"])
    for i, (sasaran, nama, satuan, target, changed, _, real, _, _) in enumerate(rows):
        pk.row(5 + i, 1, [f"{i + 1}.", sasaran, nama, satuan, target])
        new.row(5 + i, 1, [f"{i + 1}.", sasaran, nama, satuan, changed])
        want.indikator(nama, target, real)
    pk.head(11, 1, ["NO.", "PROGRAM", "ANGGARAN", "KETERANGAN"])
    programs = ["Program Penyelenggaraan Jalan", "Program Pengelolaan Sumber Daya Air", "Program Pengelolaan Sistem Penyediaan Air Minum", "Program Penyelenggaraan Penataan Ruang"]
    before = [101450775000, 22310400000, 12500000000, 2140000000]
    for i, name in enumerate(programs):
        pk.row(12 + i, 1, [f"{i + 1}.", name, rupiah(before[i], 0, "Rp. ") + ",-", "APBD"])
    want.finding("T01", new, "E5")

    pgk = book.sheet("pengukuran")
    pgk.title(1, 1, 8, ["PENGUKURAN KINERJA TAHUN 2025", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG " + KAB])
    pgk.head(4, 1, ["NO.", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET", "REALISASI", "CAPAIAN %", "KRITERIA"])
    for i, (sasaran, nama, satuan, _, changed, text, real, _, _) in enumerate(rows):
        pgk.row(5 + i, 1, [f"{i + 1}.", sasaran, nama, satuan, changed, text, None, None], formats={6: "0.00"})
        want.measure(pgk, f"G{5 + i}", f"H{5 + i}", changed, real)

    ws = book.sheet("Kinerja & Anggaran", {"fill": "#C9C9C9"})
    ws.title(1, 1, 10, ["ANGGARAN DAN REALISASI BELANJA PER SASARAN TAHUN 2025"])
    for column, text in ((1, "No"), (2, "Sasaran"), (3, "Indikator"), (10, "Efisiensi")):
        ws.merge(f"{at(3, column)}:{at(4, column)}", text, {**HEAD, "fill": "#C9C9C9"})
    ws.merge("D3:F3", "Kinerja", {**HEAD, "fill": "#C9C9C9"}), ws.merge("G3:I3", "Anggaran", {**HEAD, "fill": "#C9C9C9"})
    ws.head(4, 4, ["Target", "Realisasi", "% Realisasi", "Target (Rp)", "Realisasi (Rp)", "% Realisasi"])
    formats = {5: "0.00", 6: "#,##0", 7: "#,##0.00", 8: "0.00%", 9: "#,##0.00"}
    for i, (sasaran, nama, _, _, changed, _, real, pagu, spent) in enumerate(rows):
        r = 5 + i
        ws.row(r, 1, [i + 1, sasaran, nama, changed, real, None, pagu, float(spent), None, None], formats=formats)
        want.measure(ws, f"F{r}", None, changed, real)
        want.budget_row(ws, f"I{r}", f"J{r}", pagu, spent)
    pagu, spent = want.budget_total([(p, s) for *_, p, s in rows])
    ws.row(9, 1, ["Total Belanja", None, None, None, None, None, F("=SUM(G5:G8)", int(pagu)), F("=SUM(H5:H8)", float(spent)), None, None], formats=formats, bold=True)
    ws.merge("A9:F9")
    want.budget_row(ws, "I9", "J9", pagu, spent)
    want.same(ws, "G9", "H9")

    tree = book.sheet("Program")
    tree.title(1, 1, 5, ["STRUKTUR PROGRAM DAN KEGIATAN TAHUN 2025"])
    tree.head(3, 1, ["Kode", "Program/Kegiatan", "Sebelum Perubahan (Rp)", "Setelah Perubahan (Rp)", "Bertambah/ Berkurang (Rp)"])
    items = [
        ("1.1", "PROGRAM PENYELENGGARAAN JALAN", 101450775000, 98450775000),
        ("1.1.1", "Kegiatan Penyelenggaraan Jalan Kabupaten/Kota", 101450775000, 98450775000),
        ("1.2", "PROGRAM PENGELOLAAN SUMBER DAYA AIR", 22310400000, 22310400000),
        ("1.2.1", "Kegiatan Pengembangan dan Pengelolaan Sistem Irigasi", 22310400000, 22310400000),
        ("1.3", "PROGRAM PENGELOLAAN SISTEM PENYEDIAAN AIR MINUM", 12500000000, 15875000000),
        ("1.3.1", "Kegiatan Pengelolaan dan Pengembangan SPAM", 12500000000, 15875000000),
    ]
    notation = '#,##0.00_);(#,##0.00);"-"'
    for i, (kode, name, old, now) in enumerate(items):
        tree.row(4 + i, 1, [kode, name, old, now, None], formats={2: notation, 3: notation, 4: notation}, bold=kode.count(".") == 1)
        want.cell(tree, f"E{4 + i}", dec(now) - dec(old))

    form = book.sheet("E.81")
    form.title(1, 1, 14, ["EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH LINGKUP KABUPATEN", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG " + KAB, "PERIODE PELAKSANAAN TAHUN 2025"])
    for area, text in (
        ("A5:A7", "No"), ("B5:B7", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan"), ("C5:C7", "Indikator Kinerja Program (Outcome)/Kegiatan (Output)"),
        ("D5:E6", "Target Kinerja dan Anggaran Renja Tahun Berjalan"), ("F5:I5", "Realisasi Kinerja Pada Triwulan"), ("F6:G6", "I"), ("H6:I6", "II"),
        ("J5:K6", "Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi"), ("L5:M6", "Tingkat Capaian Kinerja dan Realisasi Anggaran (%)"), ("N5:N7", "Unit PD Penanggung Jawab"),
    ):
        form.merge(area, text, {**HEAD, "fill": "#EDEDED"})
    form.head(7, 4, ["K", "Rp"] * 5)
    form.row(8, 1, ["1", "2", "3", "4", None, "5", None, "6", None, "7 = 5 + 6", None, "8 = 7 / 4 x 100", None, "9"], align="center", size=8)
    for i, (name, unit, k, rp, k1, r1, k2, r2) in enumerate([
        ("Program Penyelenggaraan Jalan", "Panjang jalan yang ditangani (km)", 42, 98450775000, 8, 12400000000, 15, 31050000000),
        ("Program Pengelolaan Sumber Daya Air", "Luas irigasi direhabilitasi (ha)", 310, 22310400000, 40, 2100500000, 95, 6720300000),
    ]):
        r = 9 + i
        form.row(r, 1, [i + 1, name, unit, k, rp, k1, r1, k2, r2, F(f"=F{r}+H{r}", k1 + k2), F(f"=G{r}+I{r}", r1 + r2), F(f"=J{r}/D{r}*100", (k1 + k2) / k * 100), F(f"=K{r}/E{r}*100", (r1 + r2) / rp * 100), "Bidang"], formats={4: "#,##0", 6: "#,##0", 8: "#,##0", 10: "#,##0", 11: "0.00", 12: "0.00"})
        want.same(form, f"L{r}", f"M{r}")

    want.role(pk, ["pk", "pk-anggaran"]), want.role(new, "pk-perubahan"), want.role(pgk, "pengukuran")
    want.role(ws, "realisasi-anggaran"), want.role(tree, "program-kegiatan"), want.role(form, None)
    return book, want


@instansi
def dpmptsp():
    """Rupiah as a kinerja figure, kumulatif quarters, quality words, last year's sheet."""
    book = Book("dpmptsp", "openpyxl")
    want = Expected(book, 2025, "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kabupaten Tanjung Lestari")
    want.about(
        """PK with columns TW I-TW IV; investment in rupiah as text with decimals and as number; a quality predikat
        (Baik, Sangat Baik); monev TW IV flat with kumulatif, summed and released indikator and no earlier TW sheets;
        Capaian 2024 with agreeing typed values; a very wide note; written by other software than Excel."""
    )
    rows = [
        ("Meningkatnya investasi daerah", "Nilai realisasi investasi", "Rupiah", "Rp1.250.000.000.000,00", 1250000000000, [250000000000, 600000000000, 900000000000, 1250000000000], 1318445210750.5),
        (None, "Jumlah investor baru", "Investor", 40, 40, [5, 15, 28, 40], 22),
        ("Meningkatnya kualitas pelayanan perizinan", "Kualitas pelayanan perizinan", "Predikat", "Baik", "Baik", [None, None, None, "Baik"], "Sangat Baik"),
        (None, "Persentase izin terbit tepat waktu", "%", 97.5, 97.5, [97.5, 97.5, 97.5, 97.5], 88.1),
    ]
    pk = book.sheet("Perkin 2025")
    pk.title(1, 1, 9, ["PERJANJIAN KINERJA TAHUN 2025", "DPMPTSP " + KAB])
    pk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target Tahun 2025", "TW I", "TW II", "TW III", "TW IV"])
    tw = book.sheet("Lap. TW4")
    tw.title(1, 1, 9, ["LAPORAN MONITORING DAN EVALUASI RENCANA AKSI", "DINAS PENANAMAN MODAL DAN PELAYANAN TERPADU SATU PINTU " + KAB, "TRIWULAN IV TAHUN 2025"])
    tw.head(5, 1, ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target TW IV", "Realisasi TW IV", "Capaian TW IV (%)", "Kriteria", "Faktor Pendorong/Penghambat"])
    for i, (sasaran, nama, satuan, shown, target, quarters, real) in enumerate(rows):
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, shown, *quarters], formats={k: "#,##0" for k in range(5, 9)} if i == 0 else None)
        tw.row(6 + i, 1, [i + 1, sasaran, nama, satuan, quarters[3], real, None, None, "Koordinasi lintas sektor berjalan baik"], formats={4: "#,##0", 5: "#,##0.00", 6: "0.00%"} if i == 0 else {6: "0.00%"})
        want.measure(tw, f"G{6 + i}", f"H{6 + i}", quarters[3], real)
        want.indikator(nama, target, real)
    last = book.sheet("2024")
    last.title(1, 1, 6, ["CAPAIAN KINERJA TAHUN 2024"])
    last.head(3, 1, ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"])
    for i, (nama, satuan, target, real, typed) in enumerate([("Jumlah investor baru", "Investor", 35, 38, 108.57), ("Persentase izin terbit tepat waktu", "%", 97, 93.2, 96.08)]):
        last.row(4 + i, 1, [i + 1, nama, satuan, target, real, typed], formats={5: "0.00"})
        want.may_colour(last, f"F{4 + i}", capaian(target, real))
    money = book.sheet("KEU")
    money.title(1, 1, 6, ["LAPORAN REALISASI ANGGARAN PER PROGRAM TAHUN 2025", "DPMPTSP " + KAB])
    money.head(4, 1, ["No", "Program", "Anggaran (Rp)", "Realisasi (Rp)", "Serapan (%)", "Sisa Anggaran (Rp)"])
    budget = [
        ("Program Promosi Penanaman Modal", 845000000, 791250000),
        ("Program Pelayanan Penanaman Modal", 1260500000, 1244870300),
        ("Program Penunjang Urusan Pemerintahan Daerah", 6412000000, 6250118740),
    ]
    money_rows(money, want, 5, 1, budget, 8, percent="0.00%")
    want.role(pk, "pk"), want.role(tw, "monev-tw-4"), want.role(last, "capaian-lalu"), want.role(money, "realisasi-anggaran")
    return book, want


@instansi
def sekretariat_dprd():
    """Realisasi before target, indikator before sasaran, sheets named Sheet1-Sheet3, no kriteria column."""
    book = Book("sekretariat-dprd", "openpyxl")
    want = Expected(book, 2025, "Sekretariat DPRD Kabupaten Tanjung Lestari")
    want.about(
        """Column order turned round: indikator before sasaran, Real. before Tgt; sheets Sheet1-Sheet3; no kriteria
        column, so only the % cell is coloured; two header words in one cell ('Target / Th 2025'); titles in the middle of the
        sheet; a Sisa column before the % column; a number as text with stray spaces."""
    )
    rows = [
        ("Persentase Ranperda yang ditetapkan tepat waktu", "Meningkatnya kualitas fasilitasi fungsi legislasi", "%", 90, 81.82),
        ("Persentase fasilitasi rapat alat kelengkapan DPRD", "Meningkatnya kualitas fasilitasi fungsi legislasi", "%", 100, 100),
        ("Indeks kepuasan anggota DPRD", "Meningkatnya kualitas layanan sekretariat", "Indeks", 3.4, 3.52),
        ("Nilai SAKIP Sekretariat DPRD", "Meningkatnya akuntabilitas kinerja", "Nilai", 71, 34.9),
    ]
    pk = book.sheet("Sheet1")
    pk.title(3, 4, 8, ["PERJANJIAN KINERJA", "SEKRETARIAT DPRD " + KAB, "TAHUN 2025"])
    pk.head(9, 4, ["No", "Indikator Kinerja", "Sasaran Strategis", "Sat", "Target / Th 2025"])
    pgk = book.sheet("Sheet2")
    pgk.title(3, 4, 10, ["PENGUKURAN KINERJA", "SEKRETARIAT DPRD " + KAB, "TAHUN 2025"])
    pgk.head(9, 4, ["No", "Indikator Kinerja", "Sasaran Strategis", "Sat", "Real.", "Tgt", "%"])
    for i, (nama, sasaran, satuan, target, real) in enumerate(rows):
        pk.row(10 + i, 4, [i + 1, nama, sasaran, satuan, target])
        shown = " 3,52 " if i == 2 else real
        pgk.row(10 + i, 4, [i + 1, nama, sasaran, satuan, shown, target, None], formats={6: "0.00"})
        want.measure(pgk, f"J{10 + i}", None, target, real)
        want.indikator(nama, target, real)
    pgk.put("D16", "Tanjung Lestari, 20 Januari 2026"), pgk.put("D17", "Sekretaris DPRD,"), pgk.put("D21", "Dra. Lestari Ayu, M.AP")
    money = book.sheet("Sheet3")
    money.title(1, 1, 6, ["REALISASI ANGGARAN SEKRETARIAT DPRD TAHUN 2025"])
    money.head(3, 1, ["No", "Program", "Pagu Anggaran", "Realisasi Anggaran", "Sisa Anggaran", "Tingkat Penyerapan (%)"])
    budget = [("Program Dukungan Pelaksanaan Tugas dan Fungsi DPRD", 18760340000, 17905112450), ("Program Penunjang Urusan Pemerintahan Daerah", 24110850000, 23650441800)]
    formats = {2: "#,##0", 3: "#,##0", 4: "#,##0", 5: "0.00"}
    for i, (name, pagu, real) in enumerate(budget):
        money.row(4 + i, 1, [i + 1, name, pagu, real, None, None], formats=formats)
        want.budget_row(money, f"F{4 + i}", f"E{4 + i}", pagu, real)
    pagu, real = want.budget_total([(p, r) for _, p, r in budget])
    money.row(6, 1, [None, "JUMLAH TOTAL", int(pagu), int(real), None, None], formats=formats, bold=True)
    want.budget_row(money, "F6", "E6", pagu, real)
    want.role(pk, "pk"), want.role(pgk, "pengukuran"), want.role(money, "realisasi-anggaran")
    return book, want


@instansi
def kesbangpol():
    """Two years side by side, last year's PK on a hidden sheet, a legend, and a total that is a mean."""
    book = Book("kesbangpol")
    want = Expected(book, 2025, "Badan Kesatuan Bangsa dan Politik Kabupaten Tanjung Lestari")
    want.about(
        """Pengukuran with the groups Tahun 2024 and Tahun 2025, each with Target, Realisasi, % Capaian: 2024 by formula,
        2025 empty; a hidden PK of 2024 with other targets; realisasi anggaran whose typed total % is the mean of its rows
        (replaced by the ratio of sums); kriteria Kategori Capaian; Tindak Lanjut LHE."""
    )
    rows = [
        ("Meningkatnya wawasan kebangsaan masyarakat", "Indeks wawasan kebangsaan", "Indeks", 70, 68.4, 72, 73.8),
        ("Meningkatnya kualitas demokrasi", "Persentase partisipasi pemilih", "%", 80, 81.2, 82, 60.9),
        ("Menurunnya potensi konflik", "Persentase potensi konflik yang ditangani", "%", 95, 92, 96, 75.1),
    ]
    old = book.sheet("PK 2024 (arsip)")
    old.hidden = True
    old.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2024", "BADAN KESATUAN BANGSA DAN POLITIK " + KAB])
    pk = book.sheet("PK 2025")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2025", "BADAN KESATUAN BANGSA DAN POLITIK " + KAB])
    for sheet in (old, pk):
        sheet.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"])
    pgk = book.sheet("Capaian")
    pgk.title(1, 1, 11, ["PENGUKURAN KINERJA TAHUN 2025", "BADAN KESATUAN BANGSA DAN POLITIK " + KAB])
    for column, text in ((1, "No"), (2, "Sasaran"), (3, "Indikator Sasaran"), (4, "Satuan"), (11, "Kategori Capaian")):
        pgk.merge(f"{at(4, column)}:{at(5, column)}", text, {**HEAD, "fill": "#D9E1F2"})
    pgk.merge("E4:G4", "Tahun 2024", {**HEAD, "fill": "#D9E1F2"}), pgk.merge("H4:J4", "Tahun 2025", {**HEAD, "fill": "#D9E1F2"})
    pgk.head(5, 5, ["Target", "Realisasi", "% Capaian", "Target", "Realisasi", "% Capaian"])
    for i, (sasaran, nama, satuan, t4, r4, t5, r5) in enumerate(rows):
        old.row(5 + i, 1, [i + 1, sasaran, nama, satuan, t4])
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, t5])
        r = 6 + i
        value = capaian(t4, r4)
        pgk.row(r, 1, [i + 1, sasaran, nama, satuan, t4, r4, F(f"=F{r}/E{r}*100", float(value)), t5, r5, None, None], formats={6: "0.00", 9: "0.00"})
        want.may_colour(pgk, f"G{r}", value)
        want.measure(pgk, f"J{r}", f"K{r}", t5, r5)
        want.indikator(nama, t5, r5)
    money = book.sheet("Realisasi")
    money.title(1, 1, 6, ["REALISASI ANGGARAN PER SASARAN TAHUN 2025"])
    money.head(3, 1, ["No", "Sasaran Strategis", "Anggaran", "Realisasi", "%", "Efisiensi"])
    budget = [(rows[0][0], 1240000000, 1239000000), (rows[1][0], 4870500000, 4110250000), (rows[2][0], 655000000, 655000000)]
    formats = {2: "#,##0", 3: "#,##0", 4: "0.00", 5: "#,##0"}
    for i, (sasaran, pagu, real) in enumerate(budget):
        money.row(4 + i, 1, [i + 1, sasaran, pagu, real, None, None], formats=formats)
        want.budget_row(money, f"E{4 + i}", f"F{4 + i}", pagu, real)
    pagu, real = want.budget_total([(p, r) for _, p, r in budget])
    mean = rounded(sum(dec(r) * 100 / dec(p) for _, p, r in budget) / 3)
    money.row(7, 1, ["Total", None, int(pagu), int(real), mean, None], formats=formats, bold=True)
    money.merge("A7:B7")
    want.budget_row(money, "E7", "F7", pagu, real)
    want.finding("T05", money, "E7")
    lhe = book.sheet("TL LHE")
    lhe.title(1, 1, 4, ["TINDAK LANJUT ATAS LAPORAN HASIL EVALUASI SAKIP TAHUN 2024"])
    lhe.head(3, 1, ["No", "Rekomendasi", "Tindak Lanjut", "Status"])
    for i, text in enumerate(["Menyempurnakan cascading kinerja", "Melakukan reviu rencana aksi secara berkala"]):
        lhe.row(4 + i, 1, [i + 1, text, "Telah dilakukan melalui rapat koordinasi", "Selesai"])
    for sheet, peran in ((old, "pk"), (pk, "pk"), (pgk, "pengukuran"), (money, "realisasi-anggaran"), (lhe, "tindak-lanjut")):
        want.role(sheet, peran)
    return book, want


@instansi
def disdik():
    """A cascade for TW IV, targets and realisasi by cross-sheet formulas, IKU, rencana aksi by rows."""
    book = Book("disdik")
    want = Expected(book, 2025, "Dinas Pendidikan Kabupaten Tanjung Lestari")
    want.about(
        """Monev TW IV as a cascade sasaran-program with TW rows below each (nothing to fill there); no pengukuran, so its
        Capaian is the annual realisasi; rencana aksi with four rows an indikator; monev TW II with targets that are
        formulas into the rencana aksi; IKU with a Penjelasan column; comparison with nasional; a stray #REF! outside."""
    )
    rows = [
        ("Meningkatnya akses pendidikan", "Angka Partisipasi Sekolah 7-15 tahun", "%", 98.6, [98, 98.2, 98.4, 98.6], [97.9, 98.1, 98.3, 98.75]),
        ("Meningkatnya mutu pendidikan", "Persentase satuan pendidikan terakreditasi minimal B", "%", 85, [70, 75, 80, 85], [68, 71, 74, 78.2]),
        ("Meningkatnya mutu guru", "Jumlah guru bersertifikat", "Orang", 400, [100, 100, 100, 100], [90, 85, 120, 61]),
    ]
    annual = [98.75, 78.2, 356]
    iku = book.sheet("iku")
    iku.title(1, 1, 4, ["INDIKATOR KINERJA UTAMA", "DINAS PENDIDIKAN " + KAB, "TAHUN 2025-2029"])
    iku.head(5, 1, ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Penjelasan/Formulasi"])
    pk = book.sheet("perjanjian")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2025", "DINAS PENDIDIKAN " + KAB])
    pk.head(4, 1, ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET"])
    ra = book.sheet("renaksi")
    ra.title(1, 1, 7, ["RENCANA AKSI ATAS PERJANJIAN KINERJA TAHUN 2025", "DINAS PENDIDIKAN " + KAB])
    ra.head(4, 1, ["No.", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target Tahunan", "Triwulan", "Target TW"])
    tw = book.sheet("smt-tw2")
    tw.title(1, 1, 8, ["EVALUASI RENCANA AKSI", "DINAS PENDIDIKAN " + KAB, "TRIWULAN II TAHUN 2025"])
    tw.head(5, 1, ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target TW II", "Realisasi TW II", "Capaian TW II", "Kategori"])
    casc = book.sheet("cascading tw4", {"fill": "#E2EFDA"})
    casc.title(1, 1, 9, ["LAPORAN MONEV", "RENCANA AKSI KINERJA DINAS PENDIDIKAN " + KAB, "TRIWULAN IV TAHUN 2025"])
    casc.head(5, 1, ["No", "Sasaran Strategis", "Indikator Kinerja Sasaran Strategis", "Target", "Capaian", "Sasaran Program", "Indikator Kinerja Program", "Target", "Capaian"])
    programs = ["PROGRAM PENGELOLAAN PENDIDIKAN", "PROGRAM PENGEMBANGAN KURIKULUM", "PROGRAM PENDIDIK DAN TENAGA KEPENDIDIKAN"]
    for i, (sasaran, nama, satuan, target, targets, reals) in enumerate(rows):
        iku.row(6 + i, 1, [i + 1, sasaran, nama, "= jumlah / total x 100%" if satuan == "%" else "Data Dapodik"])
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target])
        top = 5 + 4 * i
        for q in range(4):
            first = q == 0
            ra.row(top + q, 1, [i + 1, sasaran, nama, satuan, target, "Triwulan " + ["I", "II", "III", "IV"][q], targets[q]] if first else [None] * 5 + ["Triwulan " + ["I", "II", "III", "IV"][q], targets[q]])
        for column in "ABCDE":
            ra.merge(f"{column}{top}:{column}{top + 3}")
        r = 6 + i
        tw.row(r, 1, [i + 1, sasaran, nama, satuan, F(f"=renaksi!G{top + 1}", targets[1]), reals[1], None, None], formats={6: "0.00%"})
        want.measure(tw, f"G{r}", f"H{r}", targets[1], reals[1])
        want.same(tw, f"E{r}")
        top = 6 + 5 * i
        casc.row(top, 1, [i + 1, sasaran, nama, target, annual[i], programs[i], "Persentase " + programs[i].lower(), 100, 95 - i])
        for q in range(4):
            casc.row(top + 1 + q, 1, [None, None, None, f"TW {q + 1}", reals[q], None, None, f"TW {q + 1}", [25, 50, 75, 95 - i][q]])
        for column in "ABCFG":
            casc.merge(f"{column}{top}:{column}{top + 4}")
        want.indikator(nama, target, annual[i])
    casc.put("L3", F("=#REF!", "#REF!"))
    nas = book.sheet("nasional")
    nas.title(1, 1, 8, ["PERBANDINGAN TARGET DAN REALISASI KINERJA DENGAN NASIONAL TAHUN 2025"])
    nas.head(3, 1, ["No.", "Indikator", "Target (Nasional)", "Target (PD)", "Realisasi (Nasional)", "Realisasi (PD)"])
    nas.row(4, 1, ["1.", rows[0][1], 99, 98.6, 98.9, 98.75])
    nas.row(5, 1, ["2.", rows[1][1], "*", 85, "*", 78.2])
    for sheet, peran in ((iku, "iku"), (pk, "pk"), (ra, "rencana-aksi"), (tw, "monev-tw-2"), (casc, "monev-tw-4"), (nas, "nasional")):
        want.role(sheet, peran)
    return book, want


@instansi
def dishub_2026():
    """A year that has only begun: TW I of 2026, everything else blank."""
    book = Book("dishub-2026", "openpyxl")
    want = Expected(book, 2026, "Dinas Perhubungan Kabupaten Tanjung Lestari")
    want.about(
        """Tahun 2026 with only TW I filled: summed, kumulatif and released indikator; TW II-IV sheets prepared and empty;
        rencana aksi with the quarters as columns; monev with sasaran rows above their indikator in one column; a monthly
        traffic count that is irrelevant."""
    )
    rows = [
        ("Meningkatnya keselamatan lalu lintas", "Jumlah rambu terpasang", "Unit", 400, [100, 100, 100, 100], 84),
        ("Meningkatnya keselamatan lalu lintas", "Persentase ruas jalan berperlengkapan lengkap", "%", 72, [66, 68, 70, 72], 66.5),
        ("Meningkatnya layanan angkutan umum", "Persentase trayek terlayani", "%", 80, [20, 40, 60, 80], 13.2),
        ("Meningkatnya kepuasan masyarakat", "Indeks Kepuasan Masyarakat", "Indeks", 84, [None, None, None, 84], None),
    ]
    pk = book.sheet("PK TA 2026")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN ANGGARAN 2026", "DINAS PERHUBUNGAN " + KAB])
    pk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target Tahun 2026"])
    ra = book.sheet("RENCANA AKSI")
    ra.title(1, 1, 9, ["RENCANA AKSI KINERJA TAHUN 2026", "DINAS PERHUBUNGAN " + KAB])
    for column, text in ((1, "No"), (2, "Sasaran"), (3, "Indikator"), (4, "Satuan"), (5, "Target")):
        ra.merge(f"{at(4, column)}:{at(5, column)}", text, {**HEAD, "fill": "#D9E1F2"})
    ra.merge("F4:I4", "Target Triwulan", {**HEAD, "fill": "#D9E1F2"})
    ra.head(5, 6, ["TW 1", "TW 2", "TW 3", "TW 4"])
    for i, (sasaran, nama, satuan, target, targets, real) in enumerate(rows):
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target])
        ra.row(6 + i, 1, [i + 1, sasaran, nama, satuan, target, *targets])
        want.indikator(nama, target, real)
    for q, roman in enumerate(["I", "II", "III", "IV"]):
        tw = book.sheet(f"tw{q + 1} 2026")
        tw.title(1, 1, 7, ["MONITORING DAN EVALUASI RENCANA AKSI KINERJA", "DINAS PERHUBUNGAN " + KAB, f"TRIWULAN {roman} TAHUN 2026"])
        tw.head(5, 1, ["No", "Sasaran/Indikator Kinerja", "Satuan", "Target", "Realisasi", "%", "Kriteria"])
        r, number, last = 6, 0, None
        for sasaran, nama, satuan, _, targets, real in rows:
            if sasaran != last:
                number, last, sub = number + 1, sasaran, 0
                tw.row(r, 1, [number, sasaran, None, None, None, None, None], bold=True)
                want.same(tw, f"F{r}", f"G{r}")
                r += 1
            sub += 1
            tw.row(r, 1, [f"{number}.{sub}", nama, satuan, targets[q], real if q == 0 else None, None, None], formats={5: "0.00"})
            want.measure(tw, f"F{r}", f"G{r}", targets[q], real if q == 0 else None)
            r += 1
        want.role(tw, f"monev-tw-{q + 1}")
    other = book.sheet("LHR")
    other.title(1, 1, 4, ["LALU LINTAS HARIAN RATA-RATA PER BULAN"])
    other.head(3, 1, ["Bulan", "Motor", "Mobil", "Truk"])
    for i, month in enumerate(["Januari", "Februari", "Maret"]):
        other.row(4 + i, 1, [month, 8120 + 40 * i, 2210 + 15 * i, 640 + 9 * i])
    peran = want.data["peran"]
    want.data["peran"] = {"PK TA 2026": "pk", "RENCANA AKSI": "rencana-aksi", **peran, "LHR": None}
    return book, want


@instansi
def dispar_2023():
    """An older year, a range target, two rows of headers with line breaks, a title in one cell."""
    book = Book("dispar-2023")
    want = Expected(book, 2023, "Dinas Pariwisata, Kepemudaan dan Olahraga Kota Bandar Lestari")
    want.about(
        """Tahun 2023 in a kota; title with a line break in one cell; Jenis with Rentang (target 5,50-6,00 as text),
        Positif and Negatif; header words with line breaks; all figures as text, where the decimal commas of the column
        tell that 131.410 has thousands; blank rows before the footer."""
    )
    rows = [
        ("Meningkatnya kontribusi pariwisata", "Pertumbuhan sub sektor pariwisata", "%", "Rentang", "5,50-6,00", (Decimal("5.50"), Decimal("6.00")), "6,24", 6.24),
        ("Meningkatnya kontribusi pariwisata", "Jumlah kunjungan wisatawan", "Orang", "Positif", "125.000", 125000, "131.410", 131410),
        ("Meningkatnya daya saing destinasi", "Rata-rata keluhan wisatawan per bulan", "Keluhan", "Negatif", "8", 8, "11", 11),
        ("Meningkatnya prestasi olahraga", "Jumlah medali tingkat provinsi", "Medali", "Positif", "24", 24, "23", 23),
        ("Meningkatnya prestasi olahraga", "Persentase cabang olahraga berprestasi", "%", "Positif", "37,5", 37.5, "25", 25),
    ]
    kind = {"Positif": MAKS, "Negatif": MIN, "Rentang": MAKS}
    pk = book.sheet("Lampiran PK")
    pk.merge("A1:E1", "PERJANJIAN KINERJA TAHUN 2023\nDINAS PARIWISATA, KEPEMUDAAN DAN OLAHRAGA\nKOTA BANDAR LESTARI", {**TITLE, "wrap": True})
    pk.head(3, 1, ["NO", "SASARAN\nSTRATEGIS", "INDIKATOR\nKINERJA", "SATUAN", "TARGET\nKINERJA"])
    pgk = book.sheet("LKE", {"fill": "#FFF2CC"})
    pgk.merge("A1:I1", "PENGUKURAN KINERJA TAHUN 2023\nDINAS PARIWISATA, KEPEMUDAAN DAN OLAHRAGA KOTA BANDAR LESTARI", {**TITLE, "wrap": True})
    pgk.head(3, 1, ["NO", "SASARAN\nSTRATEGIS", "INDIKATOR\nKINERJA", "SATUAN", "JENIS\nINDIKATOR", "TARGET\n2023", "REALISASI\n2023", "CAPAIAN\nKINERJA (%)", "KRITERIA\nCAPAIAN"])
    for i, (sasaran, nama, satuan, jenis, shown, target, text, real) in enumerate(rows):
        pk.row(4 + i, 1, [i + 1, sasaran, nama, satuan, shown])
        pgk.row(4 + i, 1, [i + 1, sasaran, nama, satuan, jenis, shown, text, None, None], formats={7: "0.00"})
        want.measure(pgk, f"H{4 + i}", f"I{4 + i}", target, real, kind[jenis])
        want.indikator(nama, target, real, kind[jenis])
        if isinstance(target, tuple):
            want.data["indikator"][-1]["target"] = "5.5-6"
    pgk.put("G13", "Bandar Lestari,     Januari 2024"), pgk.put("G14", "Kepala Dinas,"), pgk.put("G18", "Teguh Wibowo, S.Sos., M.M.")
    want.role(pk, "pk"), want.role(pgk, "pengukuran")
    return book, want


@instansi
def kearsipan_2024():
    """Results on a protected sheet, an old fill on a row that lost its realisasi, short kriteria words."""
    book = Book("kearsipan-2024")
    want = Expected(book, 2024, "Dinas Perpustakaan dan Kearsipan Kabupaten Tanjung Lestari")
    want.about(
        """Tahun 2024. Pengukuran is protected, so its results are only listed (`terkunci`); monev TW III is open: a typed
        'SGT BAIK' that says the same, a typed 'Rendah' that does not, a green fill left over on a row whose realisasi was
        taken back, a note by staff in the % column; header over four rows."""
    )
    rows = [
        ("Meningkatnya budaya baca masyarakat", "Tingkat Kegemaran Membaca", "Indeks", 68, 71.5, 66, 67.2),
        (None, "Indeks Pembangunan Literasi Masyarakat", "Indeks", 74, 70.3, 74, 34.1),
        ("Meningkatnya tertib arsip", "Persentase perangkat daerah tertib arsip", "%", 60, 41.5, 45, None),
        (None, "Nilai pengawasan kearsipan", "Nilai", 80, 82.25, 80, None),
    ]
    pk = book.sheet("PK_2024")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2024", "DINAS PERPUSTAKAAN DAN KEARSIPAN " + KAB])
    pk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"])
    tw = book.sheet("Monev TW.III", {"fill": "#EAD1DC"})
    tw.title(1, 1, 9, ["MONITORING DAN EVALUASI RENCANA AKSI", "DINAS PERPUSTAKAAN DAN KEARSIPAN " + KAB])
    for area, text in (
        ("A4:A7", "No"), ("B4:B7", "Sasaran"), ("C4:C7", "Indikator Kinerja"), ("D4:D7", "Satuan"), ("E4:H4", "Kinerja Tahun 2024"), ("E5:H5", "Triwulan III"),
        ("E6:E7", "Target"), ("F6:F7", "Realisasi"), ("G6:H6", "Capaian"), ("I4:I7", "Link Bukti Dukung Kinerja"),
    ):
        tw.merge(area, text, {**HEAD, "fill": "#EAD1DC"})
    tw.head(7, 7, ["%", "Kriteria"])
    pgk = book.sheet("Pengukuran (kunci)")
    pgk.protected = True
    pgk.title(1, 1, 8, ["PENGUKURAN KINERJA TAHUN 2024", "DINAS PERPUSTAKAAN DAN KEARSIPAN " + KAB])
    pgk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)", "Kriteria"])
    locked = {}
    for i, (sasaran, nama, satuan, target, real, t3, r3) in enumerate(rows):
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target])
        pgk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target, real, None, None], formats={6: "0.00"})
        tw.row(8 + i, 1, [i + 1, sasaran, nama, satuan, t3, r3, None, ["SGT BAIK", "Rendah", None, None][i], "https://arsip.contoh.go.id/bukti"], formats={6: "0.00"})
        want.indikator(nama, target, real)
        value = capaian(target, real)
        locked[want.ref(pgk, f"G{5 + i}")] = {"nilai": plain(value), "warna": kriteria(value)[1]}
        locked[want.ref(pgk, f"H{5 + i}")] = {"nilai": kriteria(value)[0], "warna": kriteria(value)[1]}
        want.same(pgk, f"G{5 + i}", f"H{5 + i}")
    want.percent(tw, "G8", capaian(66, 67.2))
    want.may_colour(tw, "H8", capaian(66, 67.2))
    want.measure(tw, "G9", "H9", 74, 34.1)
    tw.cells[(10, 7)] = (None, {**CELL, "fmt": "0.00", "fill": "#00B050"})
    want.cell(tw, "G10", None, None)
    want.same(tw, "H10", "G11", "H11")
    tw.cells[(11, 7)] = ("menunggu ANRI", CELL)
    want.data["terkunci"] = locked
    want.role(pk, "pk"), want.role(tw, "monev-tw-3"), want.role(pgk, "pengukuran")
    return book, want


@instansi
def dinas_pertanian():
    """Words met in real files: K and Rp, Sisa and % Sisa, Kendala, Solusi, PIC, a monthly progress sheet."""
    book = Book("dinas-pertanian")
    want = Expected(book, 2025, "Dinas Pertanian dan Ketahanan Pangan Kabupaten Tanjung Lestari")
    want.about(
        """Monev TW III with Kendala yang Dihadapi, Solusi, Rencana Tindak Lanjut, PIC, Batas Waktu and a kode indikator;
        kinerja (K) and keuangan (Rp) groups where only the K % is empty; realisasi anggaran with NO, URAIAN, ANGGARAN,
        REALISASI, %, SISA, % SISA, where % SISA is staff's own and no capaian; decimals in rupiah; unit shares; a monthly
        progress sheet with Bulan Lalu, Bulan Ini, s.d Bulan Ini; upper-case satuan; PERSEN for %."""
    )
    rows = [
        ("1.1.1", "Meningkatnya produksi pangan", "Produksi padi", "TON", 182500, [41000, 52000, 47500, 42000], 46102.75, 4120000000, 2988412300.5),
        ("1.1.2", "Meningkatnya produksi pangan", "Produktivitas jagung", "KW/HA", 58.5, [None, None, None, 58.5], None, 1250000000, 801250000),
        ("1.2.1", "Meningkatnya ketahanan pangan", "Skor Pola Pangan Harapan", "SKOR", 92.4, [None, 90, None, 92.4], None, 640500000, 512300000),
        ("1.2.2", "Meningkatnya ketahanan pangan", "Persentase desa rentan pangan", "PERSEN", 6, [9, 8, 7, 6], 7.9, 310000000, 150400000),
    ]
    pk = book.sheet("PK")
    pk.title(1, 1, 6, ["PERJANJIAN KINERJA TAHUN 2025", "DINAS PERTANIAN DAN KETAHANAN PANGAN " + KAB])
    pk.head(4, 1, ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET KINERJA", "JENIS"])
    ra = book.sheet("RA")
    ra.title(1, 1, 9, ["RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2025"])
    ra.head(3, 1, ["NO", "SASARAN", "INDIKATOR KINERJA", "SATUAN", "TARGET", "TW I", "TW II", "TW III", "TW IV"])
    tw = book.sheet("Realisasi TW III", {"fill": "#C6EFCE"})
    tw.title(1, 1, 17, ["LAPORAN MONITORING DAN EVALUASI RENCANA AKSI", "DINAS PERTANIAN DAN KETAHANAN PANGAN " + KAB, "TRIWULAN III TAHUN 2025"])
    for area, text in (
        ("A5:A6", "Kode Indikator"), ("B5:B6", "Sasaran"), ("C5:C6", "Indikator Kinerja"), ("D5:D6", "Satuan"), ("E5:G5", "Kinerja (K)"), ("H5:J5", "Keuangan (Rp)"),
        ("K5:K6", "Kendala yang Dihadapi"), ("L5:L6", "Solusi yang Telah Dilakukan"), ("M5:M6", "Rencana Tindak Lanjut"), ("N5:N6", "PIC Tindak Lanjut"), ("O5:O6", "Batas Waktu"),
    ):
        tw.merge(area, text, {**HEAD, "fill": "#C6EFCE"})
    tw.head(6, 5, ["Target TW III", "Realisasi TW III", "%", "Pagu", "Realisasi", "% Serapan"])
    last = book.sheet("LKjIP III", {"fill": "#C6EFCE"})
    last.title(1, 1, 8, ["PENGUKURAN KINERJA TAHUN 2025", "DINAS PERTANIAN DAN KETAHANAN PANGAN " + KAB])
    last.head(4, 1, ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET KINERJA", "REALISASI KINERJA", "CAPAIAN KINERJA (%)", "KATEGORI"])
    year = [183110.4, 57.9, 93.1, 7.2]
    for i, (kode, sasaran, nama, satuan, target, targets, real, pagu, spent) in enumerate(rows):
        jenis = MIN if "rentan" in nama else MAKS
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target, "Minimum" if jenis == MIN else "Maksimum"], formats={4: "#,##0.0"})
        ra.row(4 + i, 1, [i + 1, sasaran, nama, satuan, target, *targets])
        r = 7 + i
        value = spent / pagu * 100
        tw.row(r, 1, [kode, sasaran, nama, satuan, targets[2], real, None, pagu, spent, F(f"=I{r}/H{r}*100", value), "Kemarau panjang", "Pompanisasi", "Penambahan alokasi", "Bidang Tanaman Pangan", "30 November 2025"], formats={6: "0.00", 7: "#,##0", 8: "#,##0.00", 9: "0.00"})
        want.measure(tw, f"G{r}", None, targets[2], real, jenis)
        want.same(tw, f"J{r}", f"O{r}")
        last.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target, year[i], None, None], formats={4: "#,##0.0", 5: "#,##0.0", 6: "0.00"})
        want.measure(last, f"G{5 + i}", f"H{5 + i}", target, year[i], jenis)
        want.indikator(nama, target, year[i], jenis)
    money = book.sheet("Sheet8")
    money.title(1, 1, 7, ["DINAS PERTANIAN DAN KETAHANAN PANGAN", "REKAPITULASI REALISASI BELANJA PER PROGRAM", "TAHUN ANGGARAN 2025"])
    money.head(5, 1, ["NO", "URAIAN PROGRAM", "ANGGARAN", "REALISASI", "%", "SISA", "% SISA"])
    budget = [
        ("Program Penyediaan dan Pengembangan Sarana Pertanian", 5370000000, Decimal("5190412300.5")),
        ("Program Peningkatan Diversifikasi dan Ketahanan Pangan", 950500000, Decimal("921300000")),
        ("Program Penunjang Urusan Pemerintahan Daerah", 8812440000, Decimal("8650118204.35")),
    ]
    formats = {2: "#,##0", 3: "#,##0.00", 4: "0.00%", 5: "#,##0.00", 6: "0.00%"}
    for i, (name, pagu, spent) in enumerate(budget):
        r = 6 + i
        money.row(r, 1, [i + 1, name, pagu, float(spent), None, None, F(f"=(C{r}-D{r})/C{r}", float((pagu - spent) / pagu))], formats=formats)
        want.budget_row(money, f"E{r}", f"F{r}", pagu, spent)
        want.same(money, f"G{r}")
    pagu, spent = want.budget_total([(p, s) for _, p, s in budget])
    money.row(9, 1, ["TOTAL", None, F("=SUM(C6:C8)", int(pagu)), F("=SUM(D6:D8)", float(spent)), None, None, F("=(C9-D9)/C9", float((pagu - spent) / pagu))], formats=formats, bold=True)
    money.merge("A9:B9")
    want.budget_row(money, "E9", "F9", pagu, spent)
    want.same(money, "G9")
    month = book.sheet("lap bulanan")
    month.title(1, 1, 10, ["REALISASI PELAKSANAAN ANGGARAN BULAN NOVEMBER 2025"])
    for area, text in (("A3:A5", "No."), ("B3:B5", "Program/Kegiatan/Sub Kegiatan"), ("C3:C5", "Jumlah Anggaran (Rp)"), ("D3:D5", "Bobot (%)"), ("E3:F3", "Bulan Lalu"), ("G3:H3", "Bulan Ini"), ("I3:J3", "s.d Bulan Ini")):
        month.merge(area, text, HEAD)
    month.head(4, 5, ["Keuangan", "Fisik"] * 3)
    month.head(5, 5, ["Rp", "%"] * 3)
    for i, (name, pagu, spent) in enumerate(budget):
        month.row(6 + i, 1, [i + 1, name, pagu, [35, 7, 58][i], pagu // 2, 61, pagu // 10, 9, pagu // 2 + pagu // 10, 70], formats={2: "#,##0", 4: "#,##0", 6: "#,##0", 8: "#,##0"})
    for sheet, peran in ((pk, "pk"), (ra, "rencana-aksi"), (tw, "monev-tw-3"), (last, "pengukuran"), (money, "realisasi-anggaran"), (month, None)):
        want.role(sheet, peran)
    return book, want


# ---------------------------------------------------------------- workbooks of another kind

PEOPLE = ["Andini Prameswari", "Bagas Wicaksono", "Citra Maharani", "Dimas Anggara", "Eka Saraswati", "Fajar Nugraha", "Gita Larasati", "Hendra Kusuma"]


@asing
def daftar_gaji():
    book = Book("daftar-gaji")
    ws = book.sheet("Gaji Januari")
    ws.title(1, 1, 9, ["DAFTAR PEMBAYARAN GAJI INDUK PNS", "DINAS PERTANIAN " + KAB, "BULAN JANUARI 2025"])
    ws.head(5, 1, ["No", "Nama / NIP", "Gol.", "Gaji Pokok", "Tunj. Keluarga", "Jumlah Kotor", "Potongan", "% Potongan", "Jumlah Bersih"])
    for i, name in enumerate(PEOPLE):
        pokok, tunj = 3100000 + 215000 * i, 310000 + 21500 * i
        cut = round((pokok + tunj) * 0.08)
        r = 6 + i
        ws.row(r, 1, [i + 1, name, "III/" + "abcd"[i % 4], pokok, tunj, F(f"=D{r}+E{r}", pokok + tunj), cut, None, F(f"=F{r}-G{r}", pokok + tunj - cut)], formats={k: "#,##0" for k in (3, 4, 5, 6, 8)} | {7: "0.00%"})
    ws.row(14, 1, ["JUMLAH", None, None, F("=SUM(D6:D13)", sum(3100000 + 215000 * i for i in range(8)))], bold=True, formats={3: "#,##0"})
    return book


@asing
def absensi():
    book = Book("absensi", "openpyxl")
    ws = book.sheet("Mei")
    ws.title(1, 1, 36, ["REKAPITULASI ABSENSI PEGAWAI BULAN MEI 2025", "KECAMATAN AIR BENING"])
    ws.head(4, 1, ["No", "Nama", *range(1, 32), "Hadir", "Target Hari Kerja", "% Kehadiran"])
    for i, name in enumerate(PEOPLE):
        days = ["L" if d % 7 in (3, 4) else ("H" if (d * 7 + i) % 11 else "S") for d in range(1, 32)]
        ws.row(5 + i, 1, [i + 1, name, *days, days.count("H"), 21, None], formats={35: "0%"})
    return book


@asing
def kib_aset():
    book = Book("kib-aset", "openpyxl")
    ws = book.sheet("KIB B")
    ws.title(1, 1, 10, ["KARTU INVENTARIS BARANG (KIB) B", "PERALATAN DAN MESIN", "DINAS PERPUSTAKAAN " + KAB])
    ws.head(6, 1, ["No.", "Kode Barang", "Jenis Barang / Nama Barang", "Nomor Register", "Merk / Type", "Tahun Pembelian", "Kondisi", "Harga (Rp)", "Persentase Penyusutan", "Nilai Sisa (Rp)"])
    for i, (name, price) in enumerate([("Laptop", 14500000), ("Printer", 3200000), ("Rak Buku", 2750000), ("AC Split", 6100000)]):
        ws.row(7 + i, 1, [i + 1, f"1.3.2.05.0{i + 1}", name, f"000{i + 1}", "-", 2021 + i, "Baik", price, 0.25 * (4 - i) / 4, price * 0.7], formats={7: "#,##0", 8: "0%", 9: "#,##0"})
    return book


@asing
def dpa_rincian():
    book = Book("dpa-rincian")
    ws = book.sheet("DPA 2.2.1")
    ws.title(1, 1, 7, ["DOKUMEN PELAKSANAAN ANGGARAN", "RINCIAN BELANJA SUB KEGIATAN SATUAN KERJA PERANGKAT DAERAH", "TAHUN ANGGARAN 2025"])
    ws.put("A5", "Sub Kegiatan"), ws.put("B5", "Penyediaan Bahan Logistik Kantor")
    ws.put("A6", "Indikator"), ws.put("B6", "Tolok Ukur Kinerja"), ws.put("C6", "Target Kinerja")
    ws.put("A7", "Keluaran"), ws.put("B7", "Jumlah paket bahan logistik kantor yang disediakan"), ws.put("C7", "12 Paket")
    ws.head(9, 1, ["Kode Rekening", "Uraian", "Koefisien", "Satuan", "Harga", "PPN", "Jumlah"])
    for i, (kode, name, unit, price, n) in enumerate([("5.1.02.01.01.0024", "Alat Tulis Kantor", "Paket", 1250000, 12), ("5.1.02.01.01.0026", "Bahan Cetak", "Buku", 45000, 300), ("5.1.02.02.01.0061", "Jasa Listrik", "Bulan", 8200000, 12)]):
        ws.row(10 + i, 1, [kode, name, f"{n} {unit}", unit, price, 0, F(f"=E{10 + i}*{n}", price * n)], formats={4: "#,##0", 6: "#,##0"})
    return book


@asing
def lra_akun():
    book = Book("lra-akun")
    ws = book.sheet("LRA")
    ws.title(1, 1, 6, ["PEMERINTAH " + KAB, "LAPORAN REALISASI ANGGARAN", "UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2025"])
    ws.head(6, 1, ["Kode Rekening", "Uraian", "Anggaran 2025", "Realisasi 2025", "%", "Realisasi 2024"])
    rows = [
        ("4", "PENDAPATAN", 1210450000000, 1188200113450, 1150000000000), ("4.1", "PENDAPATAN ASLI DAERAH", 180450000000, 171200113450, 160000000000),
        ("4.1.01", "Pajak Daerah", 95000000000, 92150113450, 88000000000), ("5", "BELANJA", 1250900000000, 1170225314870, 1140000000000),
        ("5.1", "BELANJA OPERASI", 980400000000, 931100214870, 900000000000), ("5.1.01", "Belanja Pegawai", 540000000000, 522130214870, 500000000000),
        ("5.2", "BELANJA MODAL", 270500000000, 239125100000, 240000000000), (None, "SURPLUS / (DEFISIT)", -40450000000, 17974798580, 10000000000),
    ]
    for i, (kode, name, pagu, real, last) in enumerate(rows):
        ws.row(7 + i, 1, [kode, name, pagu, real, None if i % 2 else F(f"=D{7 + i}/C{7 + i}*100", real / pagu * 100), last], formats={2: "#,##0", 3: "#,##0", 4: "0.00", 5: "#,##0"})
    return book


@asing
def skm_rekap():
    book = Book("skm-rekap")
    ws = book.sheet("Rekap SKM")
    ws.title(1, 1, 6, ["REKAPITULASI HASIL SURVEI KEPUASAN MASYARAKAT", "MAL PELAYANAN PUBLIK " + KAB, "SEMESTER II TAHUN 2025"])
    ws.head(5, 1, ["No", "Unsur Pelayanan", "Nilai Rata-rata (NRR)", "NRR Tertimbang", "Mutu", "Kategori"])
    for i, name in enumerate(["Persyaratan", "Sistem, Mekanisme dan Prosedur", "Waktu Penyelesaian", "Biaya/Tarif", "Produk Spesifikasi", "Kompetensi Pelaksana", "Perilaku Pelaksana", "Penanganan Pengaduan", "Sarana dan Prasarana"]):
        score = 3.12 + 0.07 * (i % 5)
        ws.row(6 + i, 1, [f"U{i + 1}", name, score, F(f"=C{6 + i}/9", score / 9), "B", "Baik" if i % 2 else None], formats={2: "0.00", 3: "0.000"})
    ws.put("B16", "Indeks SKM"), ws.put("C16", F("=SUM(D6:D14)*25", 730 / 9), fmt="0.00")
    return book


@asing
def daftar_hadir():
    book = Book("daftar-hadir", "openpyxl")
    ws = book.sheet("Sheet1")
    ws.title(1, 1, 5, ["DAFTAR HADIR", "RAPAT PEMBAHASAN PERJANJIAN KINERJA DAN RENCANA AKSI TAHUN 2025"])
    ws.put("A4", "Hari/Tanggal : Senin, 13 Januari 2025"), ws.put("A5", "Tempat : Aula Bappeda")
    ws.head(7, 1, ["No", "Nama", "Jabatan", "Instansi", "Tanda Tangan"])
    for i, name in enumerate(PEOPLE):
        ws.row(8 + i, 1, [i + 1, name, "Kasubbag Perencanaan", "Dinas " + "ABCDEFGH"[i], f"{i + 1}."])
    return book


@asing
def penduduk():
    book = Book("penduduk")
    ws = book.sheet("2025")
    ws.title(1, 1, 6, ["JUMLAH PENDUDUK MENURUT KECAMATAN DAN JENIS KELAMIN", KAB + " TAHUN 2025"])
    ws.head(4, 1, ["No", "Kecamatan", "Laki-laki", "Perempuan", "Jumlah", "Persentase (%)"])
    names = ["Muara Damai", "Sukamaju", "Air Bening", "Kampung Baru", "Tanjung Kota"]
    for i, name in enumerate(names):
        r = 5 + i
        ws.row(r, 1, [i + 1, name, 15210 + 611 * i, 14870 + 590 * i, F(f"=C{r}+D{r}", 30080 + 1201 * i), None], formats={2: "#,##0", 3: "#,##0", 4: "#,##0", 5: "0.00"})
    ws.row(10, 1, [None, "Jumlah", F("=SUM(C5:C9)", 82160), F("=SUM(D5:D9)", 80250), F("=SUM(E5:E9)", 162410), None], bold=True, formats={k: "#,##0" for k in (2, 3, 4)})
    return book


@asing
def jadwal_kegiatan():
    book = Book("jadwal-kegiatan", "openpyxl")
    ws = book.sheet("jadwal")
    ws.title(1, 1, 15, ["JADWAL PELAKSANAAN KEGIATAN TAHUN 2025"])
    ws.merge("A3:A4", "No", HEAD), ws.merge("B3:B4", "Kegiatan", HEAD), ws.merge("O3:O4", "Keterangan", HEAD)
    for q, roman in enumerate(["I", "II", "III", "IV"]):
        left = 3 + 3 * q
        ws.merge(f"{at(3, left)}:{at(3, left + 2)}", f"Triwulan {roman}", HEAD)
        ws.head(4, left, ["Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split()[3 * q + k] for k in range(3)])
    for i, name in enumerate(["Penyusunan KAK", "Pengadaan", "Pelaksanaan", "Pelaporan"]):
        ws.row(5 + i, 1, [i + 1, name, *[None] * 12, "-"])
        for k in range(3):
            ws.cells[(5 + i, 3 + 3 * i + k)] = ("x", {**CELL, "fill": "#92D050"})
    return book


@asing
def kartu_stok():
    book = Book("kartu-stok")
    ws = book.sheet("Kertas A4")
    ws.title(1, 1, 7, ["KARTU PERSEDIAAN BARANG", "Nama Barang: Kertas HVS A4"])
    ws.head(4, 1, ["Tanggal", "Uraian", "Satuan", "Masuk", "Keluar", "Sisa", "Ket."])
    stock = 0
    for i, (into, out) in enumerate([(100, 0), (0, 24), (0, 31), (50, 0), (0, 40)]):
        stock += into - out
        text = f"=F{4 + i}+D{5 + i}-E{5 + i}" if i else "=D5-E5"
        ws.row(5 + i, 1, [datetime.date(2025, 1 + i, 6), "Pembelian" if into else "Bagian Umum", "Rim", into or None, out or None, F(text, stock), None], formats={0: "dd/mm/yyyy"})
    return book


@asing
def perjalanan_dinas():
    book = Book("perjalanan-dinas", "openpyxl")
    ws = book.sheet("Nominatif")
    ws.title(1, 1, 9, ["DAFTAR NOMINATIF PERJALANAN DINAS", "TAHUN ANGGARAN 2025"])
    ws.head(4, 1, ["No", "Nama", "Tujuan", "Tanggal", "Lama (hari)", "Uang Harian", "Transport", "Penginapan", "Jumlah Dibayarkan"])
    for i, name in enumerate(PEOPLE[:5]):
        ws.row(5 + i, 1, [i + 1, name, "Ibu kota provinsi", f"{4 + i} Maret 2025", 2 + i % 2, 430000 * (2 + i % 2), 900000, 650000, 430000 * (2 + i % 2) + 1550000], formats={k: "#,##0" for k in (5, 6, 7, 8)})
    return book


@asing
def pendapatan_apbd():
    book = Book("pendapatan-apbd")
    ws = book.sheet("Sept")
    ws.title(1, 1, 7, ["LAPORAN REALISASI PENDAPATAN DAERAH", "S/D TRIWULAN III TAHUN ANGGARAN 2025", "BADAN PENDAPATAN DAERAH " + KAB])
    ws.head(5, 1, ["No", "Jenis Pajak/Retribusi", "Target APBD", "Realisasi s/d Bulan Lalu", "Realisasi Bulan Ini", "Realisasi s/d Bulan Ini", "%"])
    for i, (name, target, before, now) in enumerate([("Pajak Hotel", 4200000000, 2810500000, 341200000), ("Pajak Restoran", 6800000000, 4900120000, 512300000), ("PBB-P2", 15000000000, 13040000000, 820500000), ("Retribusi Pasar", 900000000, 540250000, 61100000)]):
        r = 6 + i
        ws.row(r, 1, [i + 1, name, target, before, now, F(f"=D{r}+E{r}", before + now), F(f"=F{r}/C{r}", (before + now) / target) if i < 2 else None], formats={k: "#,##0" for k in (2, 3, 4, 5)} | {6: "0.00%"})
    return book


@asing
def nilai_rapor():
    book = Book("nilai-rapor", "openpyxl")
    ws = book.sheet("VII A")
    ws.title(1, 1, 8, ["DAFTAR NILAI CAPAIAN KOMPETENSI SISWA", "SMP NEGERI 3 TANJUNG LESTARI", "SEMESTER GANJIL TAHUN PELAJARAN 2025/2026"])
    ws.head(5, 1, ["No", "Nama Siswa", "KKM", "Matematika", "IPA", "Bahasa Indonesia", "Rata-rata", "Predikat"])
    for i, name in enumerate(PEOPLE):
        ws.row(6 + i, 1, [i + 1, name, 75, 70 + 3 * i, 74 + 2 * i, 80 + i, None, "ABCD"[i % 4]])
    return book


@asing
def skp_pegawai():
    book = Book("skp-pegawai")
    ws = book.sheet("SKP")
    ws.title(1, 1, 9, ["PENILAIAN SASARAN KINERJA PEGAWAI", "PERIODE 1 JANUARI S/D 31 DESEMBER 2025"])
    ws.put("A4", "Nama"), ws.put("C4", PEOPLE[0]), ws.put("A5", "NIP"), ws.put("C5", "19880412 201503 2 001")
    ws.put("A6", "Jabatan"), ws.put("C6", "Analis Kepegawaian Ahli Muda"), ws.put("A7", "Pejabat Penilai Kinerja"), ws.put("C7", PEOPLE[7])
    ws.head(9, 1, ["No", "Rencana Hasil Kerja Pimpinan yang Diintervensi", "Rencana Hasil Kerja", "Aspek", "Indikator Kinerja Individu", "Target", "Realisasi", "Capaian (%)", "Umpan Balik"])
    for i, (hasil, aspek, iki, target, real) in enumerate([("Tersusunnya dokumen analisis jabatan", "Kuantitas", "Jumlah dokumen", 12, 12), ("", "Kualitas", "Tingkat kesesuaian", 100, 95), ("Terlaksananya layanan kepegawaian", "Waktu", "Ketepatan waktu (bulan)", 12, 11)]):
        ws.row(10 + i, 1, [i + 1, "Meningkatnya kualitas manajemen ASN", hasil, aspek, iki, target, real, F(f"=G{10 + i}/F{10 + i}*100", real / target * 100) if i != 1 else None, "Baik"], formats={7: "0.00"})
    ws.put("A15", "Predikat Kinerja Pegawai: BAIK")
    return book


@asing
def progres_fisik():
    book = Book("progres-fisik")
    ws = book.sheet("Nov")
    ws.title(1, 1, 9, ["LAPORAN KEMAJUAN FISIK DAN KEUANGAN PAKET PEKERJAAN", "BULAN NOVEMBER 2025"])
    for area, text in (("A4:A6", "No."), ("B4:B6", "Nama Paket Pekerjaan"), ("C4:C6", "Nilai Kontrak (Rp)"), ("D4:D6", "Penyedia"), ("E4:H4", "Realisasi"), ("E5:F5", "s.d Bulan Lalu"), ("G5:H5", "s.d Bulan Ini"), ("I4:I6", "Deviasi")):
        ws.merge(area, text, HEAD)
    ws.head(6, 5, ["Keu (%)", "Fisik (%)", "Keu (%)", "Fisik (%)"])
    for i, (name, value) in enumerate([("Rehabilitasi Jalan Sukamaju", 4820000000), ("Pembangunan Drainase Kota", 1915000000), ("Jembatan Air Bening", 7740000000)]):
        r = 7 + i
        ws.row(r, 1, [i + 1, name, value, "CV Karya " + "ABC"[i], 40 + i, 52 + i, 60 + i, 71 + 2 * i, None if i else F(f"=H{r}-F{r}", 19 + i)], formats={2: "#,##0"})
    return book


@asing
def data_ipm():
    book = Book("data-ipm", "openpyxl")
    ws = book.sheet("Sheet1")
    ws.head(1, 1, ["Wilayah", 2019, 2020, 2021, 2022, 2023, 2024, 2025])
    for i, name in enumerate(["Muara Damai", "Sukamaju", "Air Bening", "Kampung Baru"]):
        ws.row(2 + i, 1, [name, *[round(68.4 + 0.35 * k + 0.6 * i, 2) for k in range(7)]])
    return book


@asing
def kode_rekening():
    book = Book("kode-rekening", "openpyxl")
    ws = book.sheet("ref")
    ws.head(1, 1, ["kode_rekening", "nama_rekening", "persentase_penyesuaian"])
    for i in range(40):
        ws.row(2 + i, 1, [f"5.1.02.01.01.{24 + i:04d}", f"Belanja Alat/Bahan untuk Kegiatan Kantor {i + 1}", 50], NONE)
    return book


@asing
def grafik():
    """Only a chart sheet is to be seen; its figures lie on a hidden sheet."""
    book = Book("grafik")
    book.sheet("Grafik Capaian").chart = {"name": "Capaian", "categories": "=data!$A$2:$A$5", "values": "=data!$B$2:$B$5"}
    data = book.sheet("data")
    data.hidden = True
    data.row(1, 1, ["Triwulan", "Persentase"], NONE)
    for q, value in enumerate([25, 48, 71, 96]):
        data.row(2 + q, 1, [f"TW {q + 1}", value], NONE)
    return book


@asing
def kosong():
    book = Book("kosong")
    book.sheet("Sheet1"), book.sheet("Sheet2")
    return book


# ---------------------------------------------------------------- writing


def main(only):
    (ROOT / "instansi").mkdir(parents=True, exist_ok=True)
    (ROOT / "asing").mkdir(parents=True, exist_ok=True)
    for name, make in INSTANSI.items():
        if only and name not in only:
            continue
        book, want = make()
        data = book.bytes()
        want.check(data)
        assert len(data) < MAX_BYTES, f"{name}: {len(data)} bytes"
        (ROOT / "instansi" / f"{name}.xlsx").write_bytes(data)
        text = json.dumps(want.data, ensure_ascii=False, indent=2)
        (ROOT / "instansi" / f"{name}.json").write_text(text + "\n", encoding="utf-8")
        print(f"instansi/{name}: {len(book.sheets)} sheets, {len(want.data['sel'])} cells to fill, {len(data)} bytes")
    for name, make in ASING.items():
        if only and name not in only:
            continue
        data = make().bytes()
        assert len(data) < MAX_BYTES, f"{name}: {len(data)} bytes"
        (ROOT / "asing" / f"{name}.xlsx").write_bytes(data)
        print(f"asing/{name}: {len(data)} bytes")


if __name__ == "__main__":
    main(set(sys.argv[1:]))
