from ..buku import Book
from ..harapan import Expected, KAB


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
