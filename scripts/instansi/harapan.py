"""What hitung must make of a workbook, worked out from its figures in decimal arithmetic, apart from the product."""
import io
import re
from decimal import Decimal, ROUND_HALF_UP, getcontext

import openpyxl

from .lembar import Sheet, at, split

getcontext().prec = 40
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
        return value * 100 / low if value < low else max(Decimal(0), (2 * high - value) * 100 / high)
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
