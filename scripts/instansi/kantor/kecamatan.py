from decimal import Decimal

from ..buku import Book
from ..harapan import Expected, KAB, dec, rupiah
from ..lembar import at


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
