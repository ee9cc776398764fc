from ..buku import Book
from ..harapan import Expected, KAB, capaian, money_rows


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
