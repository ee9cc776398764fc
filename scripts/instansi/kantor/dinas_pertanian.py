from decimal import Decimal

from ..buku import Book
from ..harapan import Expected, KAB, MAKS, MIN
from ..lembar import F, HEAD


def dinas_pertanian():
    """Words met in real files: K and Rp, Sisa and % Sisa, Kendala, Solusi, PIC, a monthly progress sheet."""
    book = Book("dinas-pertanian")
    want = Expected(book, 2025, "Dinas Pertanian dan Ketahanan Pangan Kabupaten Tanjung Lestari")
    want.about(
        """Monev TW III with Kendala yang Dihadapi, Solusi, Rencana Tindak Lanjut, PIC, Batas Waktu and a kode indikator;
        kinerja (K) and keuangan (Rp) groups where only the K % is empty; realisasi anggaran with NO, URAIAN, ANGGARAN,
        REALISASI, %, SISA, % SISA, where % SISA is staff's own and no capaian; decimals in rupiah; unit shares; a monthly
        progress sheet with Bulan Lalu, Bulan Ini, s.d Bulan Ini; upper-case satuan; PERSEN for %."""
    )
    rows = [
        ("1.1.1", "Meningkatnya produksi pangan", "Produksi padi", "TON", 182500, [41000, 52000, 47500, 42000], 46102.75, 4120000000, 2988412300.5),
        ("1.1.2", "Meningkatnya produksi pangan", "Produktivitas jagung", "KW/HA", 58.5, [None, None, None, 58.5], None, 1250000000, 801250000),
        ("1.2.1", "Meningkatnya ketahanan pangan", "Skor Pola Pangan Harapan", "SKOR", 92.4, [None, 90, None, 92.4], None, 640500000, 512300000),
        ("1.2.2", "Meningkatnya ketahanan pangan", "Persentase desa rentan pangan", "PERSEN", 6, [9, 8, 7, 6], 7.9, 310000000, 150400000),
    ]
    pk = book.sheet("PK")
    pk.title(1, 1, 6, ["PERJANJIAN KINERJA TAHUN 2025", "DINAS PERTANIAN DAN KETAHANAN PANGAN " + KAB])
    pk.head(4, 1, ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET KINERJA", "JENIS"])
    ra = book.sheet("RA")
    ra.title(1, 1, 9, ["RENCANA AKSI PENCAPAIAN KINERJA TAHUN 2025"])
    ra.head(3, 1, ["NO", "SASARAN", "INDIKATOR KINERJA", "SATUAN", "TARGET", "TW I", "TW II", "TW III", "TW IV"])
    tw = book.sheet("Realisasi TW III", {"fill": "#C6EFCE"})
    tw.title(1, 1, 17, ["LAPORAN MONITORING DAN EVALUASI RENCANA AKSI", "DINAS PERTANIAN DAN KETAHANAN PANGAN " + KAB, "TRIWULAN III TAHUN 2025"])
    for area, text in (
        ("A5:A6", "Kode Indikator"), ("B5:B6", "Sasaran"), ("C5:C6", "Indikator Kinerja"), ("D5:D6", "Satuan"), ("E5:G5", "Kinerja (K)"), ("H5:J5", "Keuangan (Rp)"),
        ("K5:K6", "Kendala yang Dihadapi"), ("L5:L6", "Solusi yang Telah Dilakukan"), ("M5:M6", "Rencana Tindak Lanjut"), ("N5:N6", "PIC Tindak Lanjut"), ("O5:O6", "Batas Waktu"),
    ):
        tw.merge(area, text, {**HEAD, "fill": "#C6EFCE"})
    tw.head(6, 5, ["Target TW III", "Realisasi TW III", "%", "Pagu", "Realisasi", "% Serapan"])
    last = book.sheet("LKjIP III", {"fill": "#C6EFCE"})
    last.title(1, 1, 8, ["PENGUKURAN KINERJA TAHUN 2025", "DINAS PERTANIAN DAN KETAHANAN PANGAN " + KAB])
    last.head(4, 1, ["NO", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET KINERJA", "REALISASI KINERJA", "CAPAIAN KINERJA (%)", "KATEGORI"])
    year = [183110.4, 57.9, 93.1, 7.2]
    for i, (kode, sasaran, nama, satuan, target, targets, real, pagu, spent) in enumerate(rows):
        jenis = MIN if "rentan" in nama else MAKS
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target, "Minimum" if jenis == MIN else "Maksimum"], formats={4: "#,##0.0"})
        ra.row(4 + i, 1, [i + 1, sasaran, nama, satuan, target, *targets])
        r = 7 + i
        value = spent / pagu * 100
        tw.row(r, 1, [kode, sasaran, nama, satuan, targets[2], real, None, pagu, spent, F(f"=I{r}/H{r}*100", value), "Kemarau panjang", "Pompanisasi", "Penambahan alokasi", "Bidang Tanaman Pangan", "30 November 2025"], formats={6: "0.00", 7: "#,##0", 8: "#,##0.00", 9: "0.00"})
        want.measure(tw, f"G{r}", None, targets[2], real, jenis)
        want.same(tw, f"J{r}", f"O{r}")
        last.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target, year[i], None, None], formats={4: "#,##0.0", 5: "#,##0.0", 6: "0.00"})
        want.measure(last, f"G{5 + i}", f"H{5 + i}", target, year[i], jenis)
        want.indikator(nama, target, year[i], jenis)
    money = book.sheet("Sheet8")
    money.title(1, 1, 7, ["DINAS PERTANIAN DAN KETAHANAN PANGAN", "REKAPITULASI REALISASI BELANJA PER PROGRAM", "TAHUN ANGGARAN 2025"])
    money.head(5, 1, ["NO", "URAIAN PROGRAM", "ANGGARAN", "REALISASI", "%", "SISA", "% SISA"])
    budget = [
        ("Program Penyediaan dan Pengembangan Sarana Pertanian", 5370000000, Decimal("5190412300.5")),
        ("Program Peningkatan Diversifikasi dan Ketahanan Pangan", 950500000, Decimal("921300000")),
        ("Program Penunjang Urusan Pemerintahan Daerah", 8812440000, Decimal("8650118204.35")),
    ]
    formats = {2: "#,##0", 3: "#,##0.00", 4: "0.00%", 5: "#,##0.00", 6: "0.00%"}
    for i, (name, pagu, spent) in enumerate(budget):
        r = 6 + i
        money.row(r, 1, [i + 1, name, pagu, float(spent), None, None, F(f"=(C{r}-D{r})/C{r}", float((pagu - spent) / pagu))], formats=formats)
        want.budget_row(money, f"E{r}", f"F{r}", pagu, spent)
        want.same(money, f"G{r}")
    pagu, spent = want.budget_total([(p, s) for _, p, s in budget])
    money.row(9, 1, ["TOTAL", None, F("=SUM(C6:C8)", int(pagu)), F("=SUM(D6:D8)", float(spent)), None, None, F("=(C9-D9)/C9", float((pagu - spent) / pagu))], formats=formats, bold=True)
    money.merge("A9:B9")
    want.budget_row(money, "E9", "F9", pagu, spent)
    want.same(money, "G9")
    month = book.sheet("lap bulanan")
    month.title(1, 1, 10, ["REALISASI PELAKSANAAN ANGGARAN BULAN NOVEMBER 2025"])
    for area, text in (("A3:A5", "No."), ("B3:B5", "Program/Kegiatan/Sub Kegiatan"), ("C3:C5", "Jumlah Anggaran (Rp)"), ("D3:D5", "Bobot (%)"), ("E3:F3", "Bulan Lalu"), ("G3:H3", "Bulan Ini"), ("I3:J3", "s.d Bulan Ini")):
        month.merge(area, text, HEAD)
    month.head(4, 5, ["Keuangan", "Fisik"] * 3)
    month.head(5, 5, ["Rp", "%"] * 3)
    for i, (name, pagu, spent) in enumerate(budget):
        month.row(6 + i, 1, [i + 1, name, pagu, [35, 7, 58][i], pagu // 2, 61, pagu // 10, 9, pagu // 2 + pagu // 10, 70], formats={2: "#,##0", 4: "#,##0", 6: "#,##0", 8: "#,##0"})
    for sheet, peran in ((pk, "pk"), (ra, "rencana-aksi"), (tw, "monev-tw-3"), (last, "pengukuran"), (money, "realisasi-anggaran"), (month, None)):
        want.role(sheet, peran)
    return book, want
