#!/usr/bin/python3
"""Makes the workbooks of other agencies and what hitung must make of them.

    python3 scripts/fixtures-instansi.py            writes everything
    python3 scripts/fixtures-instansi.py rsud bpkad  only these

test/fixtures/instansi/NAME.xlsx + NAME.json : kinerja workbooks in other offices' layouts
test/fixtures/asing/NAME.xlsx                : government workbooks of quite another kind, to be left alone

All offices, people and figures are made up. Expected values are worked out here in decimal arithmetic from the figures
of each office, independently of the product's own code. Needs openpyxl and xlsxwriter. Same input, same bytes.
What makes a workbook: scripts/instansi/lembar.py, buku.py, paket.py; what hitung must make of it: harapan.py; the data:
kantor, one office a file, and asing.py.

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
import json
import sys
from pathlib import Path

from instansi.asing import ASING
from instansi.kantor import KANTOR

ROOT = Path(__file__).resolve().parent.parent / "test" / "fixtures"
MAX_BYTES = 40_000


def berkas(make):
    return make.__name__.replace("_", "-")


def main(only):
    (ROOT / "instansi").mkdir(parents=True, exist_ok=True)
    (ROOT / "asing").mkdir(parents=True, exist_ok=True)
    for make in KANTOR:
        name = berkas(make)
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
    for make in ASING:
        name = berkas(make)
        if only and name not in only:
            continue
        data = make().bytes()
        assert len(data) < MAX_BYTES, f"{name}: {len(data)} bytes"
        (ROOT / "asing" / f"{name}.xlsx").write_bytes(data)
        print(f"asing/{name}: {len(data)} bytes")


if __name__ == "__main__":
    main(set(sys.argv[1:]))
