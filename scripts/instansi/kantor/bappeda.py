from ..buku import Book
from ..harapan import Expected, KAB
from ..lembar import HEAD, at


def bappeda():
    """Sasaran and indikator in one column, PK with quarter columns, predikat, a used range of 5,000 formatted rows."""
    book = Book("bappeda")
    want = Expected(book, 2025, "Badan Perencanaan Pembangunan Daerah Kabupaten Tanjung Lestari")
    want.about(
        """Renstra 2025-2029 with Sasaran Strategis/Indikator Kinerja in one column and numbers 1, 1.1, formatted to row
        5,000; PK with Target Triwulan I-IV as columns; pengukuran with Uraian, Tingkat Capaian, Kategori in upper case;
        predikat BB/A beside numbers; a hidden data sheet; a note and a signature below."""
    )
    groups = [
        (
            "Meningkatnya kualitas perencanaan pembangunan daerah",
            [
                ("Persentase keselarasan RKPD dengan RPJMD", "%", 90, [92, 94, 96, 98, 100], (None, 92, None, None), 92, 95.65),
                ("Persentase usulan musrenbang yang terakomodir dalam APBD", "%", 41, [45, 50, 55, 60, 65], (0, 0, 20, 25), 45, 33.3),
            ],
        ),
        (
            "Meningkatnya kualitas pengendalian dan evaluasi pembangunan",
            [
                ("Persentase capaian indikator RPJMD yang tercapai", "%", 72.5, [75, 78, 80, 83, 85], (20, 40, 60, 75), 75, 71.25),
                ("Jumlah dokumen evaluasi yang ditindaklanjuti", "Dokumen", 3, [4, 4, 5, 5, 6], (1, 1, 1, 1), 4, 4),
            ],
        ),
        (
            "Meningkatnya akuntabilitas kinerja Bappeda",
            [("Predikat SAKIP Bappeda", "Predikat", "B", ["BB", "BB", "A", "A", "A"], (None, None, None, "BB"), "BB", "A")],
        ),
    ]

    ren = book.sheet("RENSTRA 2025-2029", {"fill": "#BDD7EE"})
    ren.formatted_to = 5000
    ren.title(1, 1, 9, ["TUJUAN DAN SASARAN JANGKA MENENGAH", "BADAN PERENCANAAN PEMBANGUNAN DAERAH " + KAB, "RENSTRA TAHUN 2025-2029"])
    for column, text in ((1, "No"), (2, "Sasaran Strategis/Indikator Kinerja"), (3, "Satuan"), (4, "Kondisi Awal"), (10, "Kondisi Akhir")):
        ren.merge(f"{at(5, column)}:{at(6, column)}", text, {**HEAD, "fill": "#BDD7EE"})
    ren.merge("E5:I5", "Target Kinerja Tahun", {**HEAD, "fill": "#BDD7EE"})
    ren.head(6, 5, [2025, 2026, 2027, 2028, 2029])
    r = 7
    for g, (sasaran, inds) in enumerate(groups):
        ren.row(r, 1, [str(g + 1), sasaran] + [None] * 8, bold=True)
        r += 1
        for i, (nama, satuan, awal, targets, _, _, _) in enumerate(inds):
            ren.row(r, 1, [f"{g + 1}.{i + 1}", nama, satuan, awal, *targets, targets[-1]])
            r += 1
    ren.width("B", 48)

    pk = book.sheet("PK Kaban")
    pk.title(1, 1, 9, ["PERJANJIAN KINERJA TAHUN 2025", "KEPALA BADAN PERENCANAAN PEMBANGUNAN DAERAH", KAB])
    for column, text in ((1, "NO"), (2, "SASARAN STRATEGIS"), (3, "INDIKATOR KINERJA"), (4, "SATUAN"), (5, "TARGET TAHUNAN")):
        pk.merge(f"{at(5, column)}:{at(6, column)}", text, {**HEAD, "fill": "#D9E1F2"})
    pk.merge("F5:I5", "TARGET TRIWULAN", {**HEAD, "fill": "#D9E1F2"})
    pk.head(6, 6, ["I", "II", "III", "IV"])
    r = 7
    for g, (sasaran, inds) in enumerate(groups):
        top = r
        for nama, satuan, _, _, quarters, target, _ in inds:
            pk.row(r, 1, [g + 1 if r == top else None, sasaran if r == top else None, nama, satuan, target, *quarters])
            r += 1
        if len(inds) > 1:
            pk.merge(f"A{top}:A{r - 1}"), pk.merge(f"B{top}:B{r - 1}")
    pk.head(13, 1, ["NO", "PROGRAM", None, None, "ANGGARAN"])
    pk.merge("B13:D13")
    pk.row(14, 1, [1, "Program Perencanaan, Pengendalian dan Evaluasi Pembangunan Daerah", None, None, "Rp3.412.775.000,00"])
    pk.row(15, 1, [2, "Program Koordinasi dan Sinkronisasi Perencanaan Pembangunan Daerah", None, None, "Rp2.051.310.500,00"])
    pk.merge("B14:D14"), pk.merge("B15:D15")
    pk.put("H18", "Tanjung Lestari, 2 Januari 2025"), pk.put("H19", "Kepala Bappeda,")
    pk.put("H23", "Ir. Gunawan Pratama, M.Si"), pk.put("H24", "NIP 19690307 199503 1 002")

    cap = book.sheet("capaian kinerja 2025", {"fill": "#FFF2CC"})
    cap.title(1, 1, 8, ["PENGUKURAN KINERJA TAHUN 2025", "BADAN PERENCANAAN PEMBANGUNAN DAERAH " + KAB])
    cap.head(4, 1, ["NO", "SASARAN STRATEGIS", "URAIAN INDIKATOR", "SATUAN", "TARGET", "REALISASI", "TINGKAT CAPAIAN", "KATEGORI"])
    r = 5
    for g, (sasaran, inds) in enumerate(groups):
        for i, (nama, satuan, _, _, _, target, real) in enumerate(inds):
            first = i == 0
            cap.row(r, 1, [g + 1 if first else None, sasaran.upper() if first else None, nama.upper(), satuan, target, real, None, None], formats={6: "0.00%"})
            want.measure(cap, at(r, 7), at(r, 8), target, real)
            want.indikator(nama, target, real)
            r += 1
    cap.put("A11", "Keterangan: predikat SAKIP berdasarkan hasil evaluasi Inspektorat Daerah", {"italic": True})
    cap.put("F13", "Mengetahui,"), cap.put("F14", "Kepala Bappeda,"), cap.put("F18", "Ir. Gunawan Pratama, M.Si")
    want.same(cap, "G10", "H10")

    data = book.sheet("data dukung")
    data.hidden = True
    data.title(1, 1, 4, ["REKAP USULAN MUSRENBANG PER KECAMATAN"], merged=False)
    data.head(3, 1, ["No", "Kecamatan", "Jumlah Usulan", "Terakomodir"])
    for i, name in enumerate(["Muara Damai", "Sukamaju", "Air Bening"]):
        data.row(4 + i, 1, [i + 1, name, 120 + 7 * i, 40 + 2 * i])

    want.role(ren, "renstra"), want.role(pk, ["pk", "pk-anggaran"]), want.role(cap, "pengukuran"), want.role(data, None)
    return book, want
