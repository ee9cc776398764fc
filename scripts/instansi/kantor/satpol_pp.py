from ..buku import Book
from ..harapan import Expected, KAB, MAKS, MIN, money_rows
from ..lembar import CELL


def satpol_pp():
    """Kinerja and anggaran side by side, targets of zero, minimum indikator, blank rows between groups."""
    book = Book("satpol-pp")
    want = Expected(book, 2025, "Satuan Polisi Pamong Praja Kabupaten Tanjung Lestari")
    want.about(
        """Pengukuran and realisasi anggaran side by side on one sheet, parted by an empty column; group rows and blank
        spacer rows; Jenis Indikator Minimize with target 0 and realisasi 0 (100) and 2 (0); Maximize with target 0
        (nothing); '-' and n/a for no value; staff's yellow mark on an input cell."""
    )
    groups = [
        (
            "Meningkatnya penegakan Perda dan Perkada",
            [
                ("Persentase pelanggaran Perda yang diselesaikan", "%", "Maximize", 92, 89.6),
                ("Jumlah pelanggaran Perda berulang", "Kasus", "Minimize", 0, 0),
                ("Jumlah PPNS baru", "Orang", "Maximize", 0, 1),
            ],
        ),
        (
            "Meningkatnya penanggulangan kebakaran",
            [
                ("Waktu tanggap kebakaran", "Menit", "Minimize", 15, 18.5),
                ("Jumlah korban jiwa kebakaran", "Orang", "Minimize", 0, 2),
                ("Cakupan wilayah manajemen kebakaran", "%", "Maximize", 70, None),
                ("Indeks ketenteraman", "Indeks", "Maximize", 78, None),
            ],
        ),
    ]
    pk = book.sheet("PK")
    pk.title(1, 1, 4, ["PERJANJIAN KINERJA TAHUN 2025", "SATUAN POLISI PAMONG PRAJA " + KAB])
    pk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja Utama", "Satuan", "Tgt"])
    r = 5
    for g, (sasaran, inds) in enumerate(groups):
        for i, (nama, satuan, _, target, _) in enumerate(inds):
            pk.row(r, 1, [g + 1 if i == 0 else None, sasaran if i == 0 else None, nama, satuan, target])
            r += 1

    ws = book.sheet("REKAP 2025", {"fill": "#D0CECE"})
    ws.title(1, 1, 16, ["REKAPITULASI CAPAIAN KINERJA DAN REALISASI ANGGARAN TAHUN 2025", "SATUAN POLISI PAMONG PRAJA " + KAB])
    ws.put("A4", "I. PENGUKURAN KINERJA", bold=True), ws.put("K4", "II. REALISASI ANGGARAN", bold=True)
    ws.head(5, 1, ["No", "Sasaran", "Indikator", "Satuan", "Jenis Indikator", "Target", "Realisasi", "Capaian (%)", "Kriteria"])
    ws.head(5, 11, ["No", "Program", "Pagu (Rp)", "Realisasi (Rp)", "%", "Efisiensi (Rp)"])
    blanks = {"Cakupan wilayah manajemen kebakaran": "-", "Indeks ketenteraman": "n/a"}
    kind = {"Maximize": MAKS, "Minimize": MIN}
    r = 6
    for g, (sasaran, inds) in enumerate(groups):
        for i, (nama, satuan, jenis, target, real) in enumerate(inds):
            shown = blanks.get(nama, real)
            ws.row(r, 1, [g + 1 if i == 0 else None, sasaran if i == 0 else None, nama, satuan, jenis, target, shown, None, None], formats={7: "0.00"})
            want.measure(ws, f"H{r}", f"I{r}", target, real, kind[jenis])
            want.indikator(nama, target, real, kind[jenis])
            if nama == "Jumlah PPNS baru":
                want.finding("T12", ws, f"F{r}")
            r += 1
        ws.row(r, 1, [None] * 9)
        want.same(ws, f"H{r}", f"I{r}")
        r += 1
    ws.cells[(10, 7)] = (18.5, {**CELL, "fill": "#FFFF00"})
    budget = [
        ("Program Peningkatan Ketenteraman dan Ketertiban Umum", 3120000000, 3044110500),
        ("Program Pencegahan dan Penanggulangan Kebakaran", 1811250000, 1765432000),
        ("Program Penunjang Urusan Pemerintahan Daerah", 9950775000, 9433210875),
    ]
    money_rows(ws, want, 6, 11, budget, 9)
    ws.width("J", 3), ws.width("B:C", 34), ws.width("L", 40)
    ws.put("K12", "Catatan: realisasi per 31 Desember 2025"), ws.put("P15", "Kepala Satuan,"), ws.put("P19", "Rahmat Nugroho, S.STP")
    want.role(pk, "pk"), want.role(ws, ["pengukuran", "realisasi-anggaran"])
    return book, want
