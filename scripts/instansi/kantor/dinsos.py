from ..buku import Book
from ..harapan import Expected, KAB
from ..lembar import HEAD, at


def dinsos():
    """Nine sasaran, merged over their indikator, numbering 1.1, a Formula line under every indikator."""
    book = Book("dinsos")
    want = Expected(book, 2025, "Dinas Sosial Kabupaten Tanjung Lestari")
    want.about(
        """Nine sasaran with twelve indikator; sasaran merged over its indikator and their sub-rows 'Formula: …', whose
        result cells stay empty; numbering 1.1; Kriteria/Kode; last year's figures as input; monev TW II with Target TW II
        and a Persentase column; header over three rows."""
    )
    groups = [
        ("Meningkatnya kesejahteraan penyandang disabilitas", [("Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya", "%", 62, 65, 68.4)]),
        ("Meningkatnya perlindungan anak terlantar", [("Persentase anak terlantar yang terpenuhi kebutuhan dasarnya", "%", 70.1, 75, 55.2)]),
        ("Meningkatnya perlindungan lanjut usia", [("Persentase lanjut usia terlantar yang dilayani", "%", 58, 60, 60), ("Jumlah LKS lanjut usia terakreditasi", "LKS", 2, 4, 3)]),
        ("Meningkatnya penanganan korban bencana", [("Persentase korban bencana yang menerima bantuan tepat waktu", "%", 95, 100, 100)]),
        ("Menurunnya kemiskinan ekstrem", [("Persentase kemiskinan ekstrem", "%", 0.85, 0.5, 0.62)]),
        ("Meningkatnya akurasi data kesejahteraan sosial", [("Persentase data DTSEN yang dimutakhirkan", "%", 80, 90, 63.5), ("Jumlah desa dengan operator aktif", "Desa", 60, 74, 74)]),
        ("Meningkatnya peran PSKS", [("Persentase PSKS aktif", "%", 66, 70, 46.2)]),
        ("Meningkatnya pengelolaan taman makam pahlawan", [("Indeks kelayakan TMP", "Indeks", 3.1, 3.5, 3.5)]),
        ("Meningkatnya akuntabilitas kinerja perangkat daerah", [("Nilai SAKIP", "Nilai", 65.2, 70, 71.06), ("Indeks Kepuasan Masyarakat", "Indeks", 81, 83, None)]),
    ]
    pk = book.sheet("P K")
    pk.title(1, 1, 5, ["LAMPIRAN PERJANJIAN KINERJA TAHUN 2025", "DINAS SOSIAL " + KAB])
    pk.head(4, 1, ["No", "Sasaran Strategis", "Indikator Kinerja", "Satuan", "Target"])
    pk.row(5, 1, ["(1)", "(2)", "(3)", "(4)", "(5)"], align="center")
    r = 6
    for g, (sasaran, inds) in enumerate(groups):
        top = r
        for nama, satuan, _, target, _ in inds:
            pk.row(r, 1, [g + 1 if r == top else None, sasaran if r == top else None, nama, satuan, target])
            r += 1
        if len(inds) > 1:
            pk.merge(f"A{top}:A{r - 1}"), pk.merge(f"B{top}:B{r - 1}")

    pgk = book.sheet("Pengukuran", {"fill": "#FCE4D6"})
    pgk.title(1, 1, 10, ["CAPAIAN KINERJA DINAS SOSIAL", "TAHUN 2025"])
    for column, text in ((1, "NO"), (2, "SASARAN STRATEGIS"), (3, "INDIKATOR/META INDIKATOR"), (4, "SATUAN"), (5, "CAPAIAN 2024")):
        pgk.merge(f"{at(4, column)}:{at(6, column)}", text, {**HEAD, "fill": "#FCE4D6"})
    pgk.merge("F4:I4", "TAHUN 2025", {**HEAD, "fill": "#FCE4D6"})
    for column, text in ((6, "TARGET"), (7, "REALISASI"), (8, "PERSENTASE"), (9, "KRITERIA/ KODE")):
        pgk.merge(f"{at(5, column)}:{at(6, column)}", text, {**HEAD, "fill": "#FCE4D6"})
    pgk.merge("J4:J6", "KET.", {**HEAD, "fill": "#FCE4D6"})
    pgk.row(7, 1, ["1", "2", "3", "4", "5", "6", "7", "8=7/6*100%", "9", "10"], align="center", size=8)
    r = 8
    for g, (sasaran, inds) in enumerate(groups):
        top = r
        for i, (nama, satuan, last, target, real) in enumerate(inds):
            first = r == top
            pgk.row(r, 1, [g + 1 if first else None, sasaran if first else None, f"{g + 1}.{i + 1} {nama}", satuan, last, target, real, None, None, None], formats={7: "0.00"})
            pgk.row(r + 1, 1, [None, None, "Formula: = (jumlah terpenuhi / jumlah sasaran) x 100%" if satuan == "%" else "Formula: hasil pendataan", None, None, None, None, None, None, None], italic=True)
            want.measure(pgk, f"H{r}", f"I{r}", target, real)
            want.same(pgk, f"H{r + 1}", f"I{r + 1}")
            want.indikator(nama, target, real)
            r += 2
        pgk.merge(f"A{top}:A{r - 1}"), pgk.merge(f"B{top}:B{r - 1}")
    pgk.put("B34", "Sumber data: Bidang Rehabilitasi Sosial, Bidang Linjamsos")

    tw = book.sheet("monev (2)", {"fill": "#DDEBF7"})
    tw.title(1, 1, 8, ["MONITORING DAN EVALUASI RENCANA AKSI", "DINAS SOSIAL " + KAB, "TRIWULAN II TAHUN 2025"])
    tw.head(5, 1, ["No", "Sasaran", "Indikator Kinerja", "Satuan", "Target Tahunan", "Target TW II", "Realisasi TW II", "Persentase TW II"])
    half = {"Persentase anak terlantar yang terpenuhi kebutuhan dasarnya": (40, 31.5), "Persentase data DTSEN yang dimutakhirkan": (45, 44), "Jumlah desa dengan operator aktif": (70, 74)}
    r = 6
    for g, (sasaran, inds) in enumerate(groups):
        for i, (nama, satuan, _, target, _) in enumerate(inds):
            t, x = half.get(nama, (None, None))
            tw.row(r, 1, [f"{g + 1}.{i + 1}", sasaran, nama.upper(), satuan, target, t, x, None], formats={7: "0.00%"})
            want.measure(tw, f"H{r}", None, t, x)
            r += 1
    want.role(pk, "pk"), want.role(pgk, "pengukuran"), want.role(tw, "monev-tw-2")
    return book, want
