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
  temuan                          findings that must be among those reported
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
        self.charts = []
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
            for kind, series, place in sheet.charts:
                chart = book.add_chart({"type": kind})
                for one in series:
                    chart.add_series(one)
                ws.insert_chart(place, chart)
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


def inner(area):
    left, top, right, bottom = range_boundaries(area)
    return [(r, c) for r in range(top, bottom + 1) for c in range(left, right + 1) if (r, c) != (top, left)]


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
        edge, off = (high, value - high) if value > high else (low, low - value)
        return (edge - off) * 100 / edge
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
            assert cell.value is None or cell.value != want["nilai"], f"{key} already says it"
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
    want = Expected(book, 2025, "Kecamatan Sukamaju")
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
