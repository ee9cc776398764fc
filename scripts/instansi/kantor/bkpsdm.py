from ..buku import Book
from ..harapan import Expected, KAB, capaian
from ..lembar import F, HEAD, at


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
