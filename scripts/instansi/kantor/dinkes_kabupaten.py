from ..buku import Book
from ..harapan import Expected, KAB, MAKS, MIN
from ..lembar import CELL, F, HEAD, at


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
