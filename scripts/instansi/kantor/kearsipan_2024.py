from ..buku import Book
from ..harapan import Expected, KAB, capaian, kriteria, plain
from ..lembar import CELL, HEAD


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
