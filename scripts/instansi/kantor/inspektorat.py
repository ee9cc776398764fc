from ..buku import Book
from ..harapan import Expected, KAB, capaian, dec, kriteria
from ..lembar import at


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
