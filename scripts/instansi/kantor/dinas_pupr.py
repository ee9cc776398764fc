from decimal import Decimal

from ..buku import Book
from ..harapan import Expected, KAB, dec, rupiah
from ..lembar import F, HEAD, at


def dinas_pupr():
    """PK and PK Perubahan, program tree before and after, kinerja and anggaran under grouped headers."""
    book = Book("dinas-pupr")
    want = Expected(book, 2025, "Dinas Pekerjaan Umum dan Penataan Ruang Kabupaten Tanjung Lestari")
    want.about(
        """PK Perubahan with other targets while the run asks for pk; pengukuran with the changed target, so the sheet's
        own % differs from the annual figure; one table with Kinerja and Anggaran groups side by side per sasaran and a
        total; program tree with Sebelum/Setelah; an Evaluasi Renja form (K/Rp columns, staff's own
        formulas) to be left alone; text numbers with decimal comma."""
    )
    rows = [
        ("Meningkatnya kualitas jalan kabupaten", "Persentase jalan kabupaten dalam kondisi mantap", "%", 78.5, 76, "75,82", 75.82, 98450775000, Decimal("95110245318.5")),
        ("Meningkatnya layanan irigasi", "Rasio jaringan irigasi kondisi baik", "%", 64.2, 64.2, "58,1", 58.1, 22310400000, Decimal("21004118250")),
        ("Meningkatnya akses air minum dan sanitasi", "Persentase rumah tangga berakses air minum layak", "%", 88, 88, "90,35", 90.35, 15875000000, Decimal("15875000000")),
        ("Meningkatnya kesesuaian tata ruang", "Persentase kesesuaian pemanfaatan ruang", "%", 81, 80, None, None, 2140000000, Decimal("1980334120")),
    ]
    pk = book.sheet("PK 2025")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2025", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG " + KAB])
    pk.head(4, 1, ["NO.", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET"])
    new = book.sheet("PK-P")
    new.title(1, 1, 5, ["PERJANJIAN KINERJA PERUBAHAN TAHUN 2025", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG " + KAB])
    new.head(4, 1, ["NO.", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET PERUBAHAN"])
    for i, (sasaran, nama, satuan, target, changed, _, real, _, _) in enumerate(rows):
        pk.row(5 + i, 1, [f"{i + 1}.", sasaran, nama, satuan, target])
        new.row(5 + i, 1, [f"{i + 1}.", sasaran, nama, satuan, changed])
        want.indikator(nama, target, real)
    pk.head(11, 1, ["NO.", "PROGRAM", "ANGGARAN", "KETERANGAN"])
    programs = ["Program Penyelenggaraan Jalan", "Program Pengelolaan Sumber Daya Air", "Program Pengelolaan Sistem Penyediaan Air Minum", "Program Penyelenggaraan Penataan Ruang"]
    before = [101450775000, 22310400000, 12500000000, 2140000000]
    for i, name in enumerate(programs):
        pk.row(12 + i, 1, [f"{i + 1}.", name, rupiah(before[i], 0, "Rp. ") + ",-", "APBD"])
    want.finding("T01", new, "E5")

    pgk = book.sheet("pengukuran")
    pgk.title(1, 1, 8, ["PENGUKURAN KINERJA TAHUN 2025", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG " + KAB])
    pgk.head(4, 1, ["NO.", "SASARAN STRATEGIS", "INDIKATOR KINERJA", "SATUAN", "TARGET", "REALISASI", "CAPAIAN %", "KRITERIA"])
    for i, (sasaran, nama, satuan, _, changed, text, real, _, _) in enumerate(rows):
        pgk.row(5 + i, 1, [f"{i + 1}.", sasaran, nama, satuan, changed, text, None, None], formats={6: "0.00"})
        want.measure(pgk, f"G{5 + i}", f"H{5 + i}", changed, real)

    ws = book.sheet("Kinerja & Anggaran", {"fill": "#C9C9C9"})
    ws.title(1, 1, 10, ["ANGGARAN DAN REALISASI BELANJA PER SASARAN TAHUN 2025"])
    for column, text in ((1, "No"), (2, "Sasaran"), (3, "Indikator"), (10, "Efisiensi")):
        ws.merge(f"{at(3, column)}:{at(4, column)}", text, {**HEAD, "fill": "#C9C9C9"})
    ws.merge("D3:F3", "Kinerja", {**HEAD, "fill": "#C9C9C9"}), ws.merge("G3:I3", "Anggaran", {**HEAD, "fill": "#C9C9C9"})
    ws.head(4, 4, ["Target", "Realisasi", "% Realisasi", "Target (Rp)", "Realisasi (Rp)", "% Realisasi"])
    formats = {5: "0.00", 6: "#,##0", 7: "#,##0.00", 8: "0.00%", 9: "#,##0.00"}
    for i, (sasaran, nama, _, _, changed, _, real, pagu, spent) in enumerate(rows):
        r = 5 + i
        ws.row(r, 1, [i + 1, sasaran, nama, changed, real, None, pagu, float(spent), None, None], formats=formats)
        want.measure(ws, f"F{r}", None, changed, real)
        want.budget_row(ws, f"I{r}", f"J{r}", pagu, spent)
    pagu, spent = want.budget_total([(p, s) for *_, p, s in rows])
    ws.row(9, 1, ["Total Belanja", None, None, None, None, None, F("=SUM(G5:G8)", int(pagu)), F("=SUM(H5:H8)", float(spent)), None, None], formats=formats, bold=True)
    ws.merge("A9:F9")
    want.budget_row(ws, "I9", "J9", pagu, spent)
    want.same(ws, "G9", "H9")

    tree = book.sheet("Program")
    tree.title(1, 1, 5, ["STRUKTUR PROGRAM DAN KEGIATAN TAHUN 2025"])
    tree.head(3, 1, ["Kode", "Program/Kegiatan", "Sebelum Perubahan (Rp)", "Setelah Perubahan (Rp)", "Bertambah/ Berkurang (Rp)"])
    items = [
        ("1.1", "PROGRAM PENYELENGGARAAN JALAN", 101450775000, 98450775000),
        ("1.1.1", "Kegiatan Penyelenggaraan Jalan Kabupaten/Kota", 101450775000, 98450775000),
        ("1.2", "PROGRAM PENGELOLAAN SUMBER DAYA AIR", 22310400000, 22310400000),
        ("1.2.1", "Kegiatan Pengembangan dan Pengelolaan Sistem Irigasi", 22310400000, 22310400000),
        ("1.3", "PROGRAM PENGELOLAAN SISTEM PENYEDIAAN AIR MINUM", 12500000000, 15875000000),
        ("1.3.1", "Kegiatan Pengelolaan dan Pengembangan SPAM", 12500000000, 15875000000),
    ]
    notation = '#,##0.00_);(#,##0.00);"-"'
    for i, (kode, name, old, now) in enumerate(items):
        tree.row(4 + i, 1, [kode, name, old, now, None], formats={2: notation, 3: notation, 4: notation}, bold=kode.count(".") == 1)
        want.cell(tree, f"E{4 + i}", dec(now) - dec(old))

    form = book.sheet("E.81")
    form.title(1, 1, 14, ["EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH LINGKUP KABUPATEN", "DINAS PEKERJAAN UMUM DAN PENATAAN RUANG " + KAB, "PERIODE PELAKSANAAN TAHUN 2025"])
    for area, text in (
        ("A5:A7", "No"), ("B5:B7", "Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan"), ("C5:C7", "Indikator Kinerja Program (Outcome)/Kegiatan (Output)"),
        ("D5:E6", "Target Kinerja dan Anggaran Renja Tahun Berjalan"), ("F5:I5", "Realisasi Kinerja Pada Triwulan"), ("F6:G6", "I"), ("H6:I6", "II"),
        ("J5:K6", "Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi"), ("L5:M6", "Tingkat Capaian Kinerja dan Realisasi Anggaran (%)"), ("N5:N7", "Unit PD Penanggung Jawab"),
    ):
        form.merge(area, text, {**HEAD, "fill": "#EDEDED"})
    form.head(7, 4, ["K", "Rp"] * 5)
    form.row(8, 1, ["1", "2", "3", "4", None, "5", None, "6", None, "7 = 5 + 6", None, "8 = 7 / 4 x 100", None, "9"], align="center", size=8)
    for i, (name, unit, k, rp, k1, r1, k2, r2) in enumerate([
        ("Program Penyelenggaraan Jalan", "Panjang jalan yang ditangani (km)", 42, 98450775000, 8, 12400000000, 15, 31050000000),
        ("Program Pengelolaan Sumber Daya Air", "Luas irigasi direhabilitasi (ha)", 310, 22310400000, 40, 2100500000, 95, 6720300000),
    ]):
        r = 9 + i
        form.row(r, 1, [i + 1, name, unit, k, rp, k1, r1, k2, r2, F(f"=F{r}+H{r}", k1 + k2), F(f"=G{r}+I{r}", r1 + r2), F(f"=J{r}/D{r}*100", (k1 + k2) / k * 100), F(f"=K{r}/E{r}*100", (r1 + r2) / rp * 100), "Bidang"], formats={4: "#,##0", 6: "#,##0", 8: "#,##0", 10: "#,##0", 11: "0.00", 12: "0.00"})
        want.same(form, f"L{r}", f"M{r}")

    want.role(pk, ["pk", "pk-anggaran"]), want.role(new, "pk-perubahan"), want.role(pgk, "pengukuran")
    want.role(ws, "realisasi-anggaran"), want.role(tree, "program-kegiatan"), want.role(form, "evaluasi-renja")
    return book, want
