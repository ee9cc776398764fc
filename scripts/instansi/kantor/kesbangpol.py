from ..buku import Book
from ..harapan import Expected, KAB, capaian, dec, rounded
from ..lembar import F, HEAD, at


def kesbangpol():
    """Two years side by side, last year's PK on a hidden sheet, a legend, and a total that is a mean."""
    book = Book("kesbangpol")
    want = Expected(book, 2025, "Badan Kesatuan Bangsa dan Politik Kabupaten Tanjung Lestari")
    want.about(
        """Pengukuran with the groups Tahun 2024 and Tahun 2025, each with Target, Realisasi, % Capaian: 2024 by formula,
        2025 empty; a hidden PK of 2024 with other targets; realisasi anggaran whose typed total % is the mean of its rows
        (replaced by the ratio of sums); kriteria Kategori Capaian; Tindak Lanjut LHE."""
    )
    rows = [
        ("Meningkatnya wawasan kebangsaan masyarakat", "Indeks wawasan kebangsaan", "Indeks", 70, 68.4, 72, 73.8),
        ("Meningkatnya kualitas demokrasi", "Persentase partisipasi pemilih", "%", 80, 81.2, 82, 60.9),
        ("Menurunnya potensi konflik", "Persentase potensi konflik yang ditangani", "%", 95, 92, 96, 75.1),
    ]
    old = book.sheet("PK 2024 (arsip)")
    old.hidden = True
    old.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2024", "BADAN KESATUAN BANGSA DAN POLITIK " + KAB])
    pk = book.sheet("PK 2025")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2025", "BADAN KESATUAN BANGSA DAN POLITIK " + KAB])
    for sheet in (old, pk):
        sheet.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"])
    pgk = book.sheet("Capaian")
    pgk.title(1, 1, 11, ["PENGUKURAN KINERJA TAHUN 2025", "BADAN KESATUAN BANGSA DAN POLITIK " + KAB])
    for column, text in ((1, "No"), (2, "Sasaran"), (3, "Indikator Sasaran"), (4, "Satuan"), (11, "Kategori Capaian")):
        pgk.merge(f"{at(4, column)}:{at(5, column)}", text, {**HEAD, "fill": "#D9E1F2"})
    pgk.merge("E4:G4", "Tahun 2024", {**HEAD, "fill": "#D9E1F2"}), pgk.merge("H4:J4", "Tahun 2025", {**HEAD, "fill": "#D9E1F2"})
    pgk.head(5, 5, ["Target", "Realisasi", "% Capaian", "Target", "Realisasi", "% Capaian"])
    for i, (sasaran, nama, satuan, t4, r4, t5, r5) in enumerate(rows):
        old.row(5 + i, 1, [i + 1, sasaran, nama, satuan, t4])
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, t5])
        r = 6 + i
        value = capaian(t4, r4)
        pgk.row(r, 1, [i + 1, sasaran, nama, satuan, t4, r4, F(f"=F{r}/E{r}*100", float(value)), t5, r5, None, None], formats={6: "0.00", 9: "0.00"})
        want.may_colour(pgk, f"G{r}", value)
        want.measure(pgk, f"J{r}", f"K{r}", t5, r5)
        want.indikator(nama, t5, r5)
    money = book.sheet("Realisasi")
    money.title(1, 1, 6, ["REALISASI ANGGARAN PER SASARAN TAHUN 2025"])
    money.head(3, 1, ["No", "Sasaran Strategis", "Anggaran", "Realisasi", "%", "Efisiensi"])
    budget = [(rows[0][0], 1240000000, 1239000000), (rows[1][0], 4870500000, 4110250000), (rows[2][0], 655000000, 655000000)]
    formats = {2: "#,##0", 3: "#,##0", 4: "0.00", 5: "#,##0"}
    for i, (sasaran, pagu, real) in enumerate(budget):
        money.row(4 + i, 1, [i + 1, sasaran, pagu, real, None, None], formats=formats)
        want.budget_row(money, f"E{4 + i}", f"F{4 + i}", pagu, real)
    pagu, real = want.budget_total([(p, r) for _, p, r in budget])
    mean = rounded(sum(dec(r) * 100 / dec(p) for _, p, r in budget) / 3)
    money.row(7, 1, ["Total", None, int(pagu), int(real), mean, None], formats=formats, bold=True)
    money.merge("A7:B7")
    want.budget_row(money, "E7", "F7", pagu, real)
    want.finding("T05", money, "E7")
    lhe = book.sheet("TL LHE")
    lhe.title(1, 1, 4, ["TINDAK LANJUT ATAS LAPORAN HASIL EVALUASI SAKIP TAHUN 2024"])
    lhe.head(3, 1, ["No", "Rekomendasi", "Tindak Lanjut", "Status"])
    for i, text in enumerate(["Menyempurnakan cascading kinerja", "Melakukan reviu rencana aksi secara berkala"]):
        lhe.row(4 + i, 1, [i + 1, text, "Telah dilakukan melalui rapat koordinasi", "Selesai"])
    for sheet, peran in ((old, "pk"), (pk, "pk"), (pgk, "pengukuran"), (money, "realisasi-anggaran"), (lhe, "tindak-lanjut")):
        want.role(sheet, peran)
    return book, want
