from ..buku import Book
from ..harapan import Expected, MAKS, MIN, capaian
from ..lembar import F, HEAD, at


def rsud():
    """All four quarters side by side on one sheet, staff's own % formulas for TW I-II, Maximize/Minimize."""
    book = Book("rsud")
    want = Expected(book, 2025, "RSUD Tanjung Lestari")
    want.about(
        """One sheet with grouped headers Triwulan I-IV (Target, Realisasi, %): TW I and II hold staff's own % formulas,
        TW III and IV are empty; Jenis Maximize/Minimize; sums, levels and a released index; a semester sheet that is no
        TW; realisasi anggaran per program with Alokasi Anggaran and fractions."""
    )
    pk_rows = [
        ("Meningkatnya mutu pelayanan rumah sakit", "Bed Occupancy Rate (BOR)", "%", "Maximize", 70, [70, 70, 70, 70], [66.4, 68.9, 71.2, 72.8]),
        (None, "Net Death Rate (NDR)", "per 1000", "Minimize", 25, [25, 25, 25, 25], [27.1, 24.6, 23.5, 22]),
        (None, "Waktu tunggu rawat jalan", "Menit", "Minimize", 60, [60, 60, 60, 60], [74, 69, 63, 66]),
        ("Meningkatnya jangkauan layanan", "Jumlah kunjungan rawat jalan", "Kunjungan", "Maximize", 50000, [12000, 13000, 13000, 12000], [11240, 12875, 13960, 12410]),
        ("Meningkatnya kepuasan pasien", "Indeks Kepuasan Masyarakat", "Nilai", "Maximize", 85, [None, None, None, 85], [None, None, None, 83.47]),
        ("Meningkatnya kemandirian keuangan BLUD", "Cost Recovery Rate", "%", "Maximize", 80, [20, 40, 60, 80], [17.5, 33, 52, None]),
    ]
    annual = [72.8, 22, 66, 11240 + 12875 + 13960 + 12410, 83.47, 52]
    kind = {"Maximize": MAKS, "Minimize": MIN}

    pk = book.sheet("PK DIREKTUR")
    pk.title(2, 2, 6, ["PERJANJIAN KINERJA TAHUN 2025", "RSUD TANJUNG LESTARI"])
    pk.head(5, 2, ["NO", "SASARAN", "INDIKATOR KINERJA", "SATUAN", "TARGET"])
    for i, (sasaran, nama, satuan, _, target, _, _) in enumerate(pk_rows):
        pk.row(6 + i, 2, [i + 1, sasaran, nama, satuan, target], formats={4: "#,##0"})
    pk.merge("C6:C8")
    pk.put("F14", "Direktur RSUD Tanjung Lestari,"), pk.put("F18", "dr. Bima Sanjaya, Sp.PD")

    one = book.sheet("KINERJA 2025", {"fill": "#E2EFDA"})
    one.title(1, 1, 18, ["LAPORAN CAPAIAN KINERJA TRIWULAN I S/D IV TAHUN 2025", "RSUD TANJUNG LESTARI"])
    for column, text in ((1, "No"), (2, "Sasaran"), (3, "Indikator Kinerja"), (4, "Jenis"), (5, "Satuan"), (6, "Target 2025")):
        one.merge(f"{at(4, column)}:{at(5, column)}", text, {**HEAD, "fill": "#E2EFDA"})
    for q, roman in enumerate(["I", "II", "III", "IV"]):
        left = 7 + 3 * q
        one.merge(f"{at(4, left)}:{at(4, left + 2)}", f"Triwulan {roman}", {**HEAD, "fill": "#E2EFDA"})
        one.head(5, left, ["Target", "Realisasi", "%"])
    one.row(6, 1, list(range(1, 19)), align="center", size=8)
    for i, (sasaran, nama, satuan, jenis, target, targets, reals) in enumerate(pk_rows):
        r = 7 + i
        one.row(r, 1, [i + 1, sasaran, nama, jenis, satuan, target])
        for q in range(4):
            left = 7 + 3 * q
            t, x = targets[q], reals[q]
            value = capaian(t, x, kind[jenis])
            if q < 2 and t is not None:
                text = f"={at(r, left + 1)}/{at(r, left)}" if jenis == "Maximize" else f"=(2*{at(r, left)}-{at(r, left + 1)})/{at(r, left)}"
                one.row(r, left, [t, x, F(text, float(value / 100))], formats={2: "0.00%"})
                want.may_colour(one, at(r, left + 2), value)
            else:
                one.row(r, left, [t, x, None], formats={2: "0.00%"})
                want.measure(one, at(r, left + 2), None, t, x, kind[jenis])
        want.indikator(nama, target, annual[i], kind[jenis])
    one.freeze = "G7"
    one.put("B15", "Ket: data TW IV Cost Recovery Rate menunggu rekonsiliasi keuangan", {"italic": True})

    half = book.sheet("Semester I")
    half.title(1, 1, 5, ["REKAP PENDAPATAN BLUD SEMESTER I TAHUN 2025"])
    half.head(3, 1, ["Bulan", "Rawat Jalan", "Rawat Inap", "Penunjang", "Jumlah"])
    for i, month in enumerate(["Januari", "Februari", "Maret", "April", "Mei", "Juni"]):
        values = [310500000 + 4100000 * i, 720300000 + 2500000 * i, 98400000 + 700000 * i]
        half.row(4 + i, 1, [month, *values, F(f"=SUM(B{4 + i}:D{4 + i})", sum(values))], formats={k: "#,##0" for k in (1, 2, 3, 4)})

    money = book.sheet("anggaran")
    money.title(1, 1, 6, ["REALISASI ANGGARAN RSUD TANJUNG LESTARI TAHUN 2025"])
    money.head(3, 1, ["No", "Program", "Alokasi Anggaran", "Realisasi", "%", "Efisiensi"])
    budget = [
        ("Program Pemenuhan Upaya Kesehatan Perorangan dan Masyarakat", 48210500000, 47015322180),
        ("Program Penunjang Urusan Pemerintahan Daerah", 61990742300, 60877412005),
    ]
    for i, (name, pagu, real) in enumerate(budget):
        money.row(4 + i, 1, [i + 1, name, pagu, real, None, None], formats={2: "#,##0", 3: "#,##0", 4: "0.00%", 5: "#,##0"})
        want.budget_row(money, at(4 + i, 5), at(4 + i, 6), pagu, real)
    pagu, real = want.budget_total([(p, r) for _, p, r in budget])
    money.row(6, 1, [None, "Total", F("=SUM(C4:C5)", int(pagu)), F("=SUM(D4:D5)", int(real)), None, None], bold=True, formats={2: "#,##0", 3: "#,##0", 4: "0.00%", 5: "#,##0"})
    want.budget_row(money, "E6", "F6", pagu, real)

    want.role(pk, "pk"), want.role(one, "monev-tahunan"), want.role(half, None), want.role(money, "realisasi-anggaran")
    return book, want
