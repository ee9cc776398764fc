from decimal import Decimal

from ..buku import Book
from ..harapan import Expected, KAB, capaian, dec, kriteria, rupiah
from ..lembar import F, NONE, at


def bpkad():
    """Budget in many notations, cross-sheet targets, sub kegiatan tree, two years of belanja."""
    book = Book("bpkad")
    want = Expected(book, 2025, "Badan Pengelolaan Keuangan dan Aset Daerah Kabupaten Tanjung Lestari")
    want.about(
        """Amounts as text with decimals in Indonesian and English notation beside numbers; Anggaran Setelah Perubahan;
        totals by SUM and typed; targets that are formulas into the PK sheet; program tree with Bertambah/(Berkurang);
        belanja of two years with an empty Jumlah; one row with staff's own % formula; a very hidden sheet."""
    )
    kin = [
        ("Meningkatnya kualitas pengelolaan keuangan daerah", "Persentase penetapan APBD tepat waktu", "%", 100, 100),
        ("Meningkatnya kualitas pengelolaan keuangan daerah", "Persentase penyerapan belanja daerah", "%", 95, 91.37),
        ("Meningkatnya kualitas pengelolaan aset daerah", "Persentase aset tanah bersertifikat", "%", 62.5, 41.8),
    ]
    pk = book.sheet("pk2025")
    pk.title(1, 1, 5, ["PERJANJIAN KINERJA TAHUN 2025", "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH " + KAB])
    pk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"])
    for i, (sasaran, nama, satuan, target, _) in enumerate(kin):
        pk.row(5 + i, 1, [i + 1, sasaran, nama, satuan, target])

    pgk = book.sheet("pengukuran2025")
    pgk.title(1, 1, 8, ["PENGUKURAN KINERJA TAHUN 2025", "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH " + KAB])
    pgk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian", "Kategori"])
    for i, (_, nama, satuan, target, real) in enumerate(kin):
        r = 5 + i
        value = capaian(target, real)
        shown = F(f"=F{r}/E{r}*100", float(value)) if i == 0 else None
        pgk.row(r, 1, [i + 1, F(f"=pk2025!B{r}", kin[i][0]), F(f"=pk2025!C{r}", nama), satuan, F(f"=pk2025!E{r}", target), real, shown, None], formats={6: "0.00"})
        if i == 0:
            want.may_colour(pgk, f"G{r}", value)
            want.cell(pgk, f"H{r}", *kriteria(value))
        else:
            want.measure(pgk, f"G{r}", f"H{r}", target, real)
        want.same(pgk, f"E{r}")
        want.indikator(nama, target, real)

    tree = book.sheet("struktur anggaran")
    tree.title(1, 2, 6, ["STRUKTUR PROGRAM DAN KEGIATAN TAHUN 2025", "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH"])
    tree.head(4, 2, ["Kode", "Program / Kegiatan", "Anggaran Sebelum Perubahan", "Anggaran Setelah Perubahan", "Bertambah/(Berkurang)"])
    items = [
        ("5.02.01", "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH", 18220450000, 18010450000),
        ("5.02.01.2.01", "Kegiatan Perencanaan, Penganggaran, dan Evaluasi Kinerja", 220450000, 210450000),
        ("5.02.01.2.02", "Kegiatan Administrasi Keuangan Perangkat Daerah", 18000000000, 17800000000),
        ("5.02.02", "PROGRAM PENGELOLAAN KEUANGAN DAERAH", 4411200000, 4911200000),
        ("5.02.02.2.01", "Kegiatan Koordinasi dan Penyusunan Rencana Anggaran Daerah", 4411200000, 4911200000),
        ("5.02.03", "PROGRAM PENGELOLAAN BARANG MILIK DAERAH", 1250000000, 1250000000),
        ("5.02.03.2.01", "Kegiatan Pengelolaan Barang Milik Daerah", 1250000000, 1250000000),
    ]
    money_format = '#,##0_);(#,##0);"-"'
    for i, (kode, name, before, after) in enumerate(items):
        r = 5 + i
        tree.row(r, 2, [kode, name, before, after, None], formats={2: money_format, 3: money_format, 4: money_format}, bold=len(kode) == 7)
        want.cell(tree, at(r, 6), dec(after) - dec(before))
    before = sum(b for k, _, b, _ in items if len(k) == 7)
    after = sum(a for k, _, _, a in items if len(k) == 7)
    tree.row(12, 2, ["JUMLAH", None, F("=D5+D8+D10", before), F("=E5+E8+E10", after), None], formats={2: money_format, 3: money_format, 4: money_format}, bold=True)
    tree.merge("B12:C12")
    want.cell(tree, "F12", dec(after) - dec(before))
    want.same(tree, "D12", "E12")

    money = book.sheet("serapan TA 2025")
    money.title(2, 3, 8, ["ANGGARAN DAN REALISASI BELANJA PER PROGRAM", "BADAN PENGELOLAAN KEUANGAN DAN ASET DAERAH " + KAB, "TAHUN ANGGARAN 2025"])
    money.head(6, 3, ["No", "Program", "Anggaran Setelah Perubahan", "Realisasi", "Penyerapan (%)", "Sisa Anggaran"])
    budget = [
        ("Program Penunjang Urusan Pemerintahan Daerah", 18010450000, Decimal("17545210334.75")),
        ("Program Pengelolaan Keuangan Daerah", Decimal("4911200000"), Decimal("4702118550")),
        ("Program Pengelolaan Barang Milik Daerah", Decimal("1250000000"), Decimal("1113905221.40")),
    ]
    texts = [(18010450000, "Rp17.545.210.334,75"), ("Rp. 4.911.200.000,-", "4,702,118,550.00"), ("Rp 1.250.000.000,00", 1113905221.4)]
    for i, (name, pagu, real) in enumerate(budget):
        r = 7 + i
        money.row(r, 3, [i + 1, name, texts[i][0], texts[i][1], None, None], formats={2: "#,##0", 3: "#,##0.00", 4: "0.00%", 5: "#,##0.00"})
        want.budget_row(money, at(r, 7), at(r, 8), pagu, real)
    pagu, real = want.budget_total([(p, r) for _, p, r in budget])
    money.row(10, 3, ["TOTAL", None, "Rp24.171.650.000,00", "Rp23.361.234.106,15", None, None], formats={4: "0.00%", 5: "#,##0.00"}, bold=True)
    assert rupiah(pagu, 2) == "Rp24.171.650.000,00" and rupiah(real, 2) == "Rp23.361.234.106,15", (pagu, real)
    money.merge("C10:D10")
    want.budget_row(money, "G10", "H10", pagu, real)
    money.put("C12", "*) Realisasi per 31 Desember 2025 (unaudited)", {"italic": True})
    want.finding("T09", money, "F8")

    years = book.sheet("Belanja 24-25")
    years.title(1, 1, 6, ["PERBANDINGAN ANGGARAN TAHUN 2024 DAN 2025"])
    years.head(3, 1, ["Tahun", "Belanja Operasi", "Belanja Modal", "Belanja Tidak Terduga", "Belanja Transfer", "Jumlah"])
    years.row(4, 1, [2024, "Rp21.900.115.000,00", "Rp1.044.300.000,00", "-", "-", "Rp22.944.415.000,00"])
    years.row(5, 1, [2025, 22871650000, 1300000000, None, None, None], formats={1: "#,##0", 2: "#,##0", 5: "#,##0"})
    want.cell(years, "F5", 24171650000)
    want.same(years, "F4")

    secret = book.sheet("_ref")
    secret.very_hidden = True
    secret.row(1, 1, ["Sangat Baik", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"], NONE)

    want.role(pk, "pk"), want.role(pgk, "pengukuran"), want.role(tree, "program-kegiatan")
    want.role(money, "realisasi-anggaran"), want.role(years, "anggaran-dua-tahun"), want.role(secret, None)
    return book, want
