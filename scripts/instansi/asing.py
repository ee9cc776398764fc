"""Workbooks of quite another kind, to be left alone."""
import datetime

from .buku import Book
from .harapan import KAB
from .lembar import CELL, F, HEAD, NONE, at

PEOPLE = ["Andini Prameswari", "Bagas Wicaksono", "Citra Maharani", "Dimas Anggara", "Eka Saraswati", "Fajar Nugraha", "Gita Larasati", "Hendra Kusuma"]


def daftar_gaji():
    book = Book("daftar-gaji")
    ws = book.sheet("Gaji Januari")
    ws.title(1, 1, 9, ["DAFTAR PEMBAYARAN GAJI INDUK PNS", "DINAS PERTANIAN " + KAB, "BULAN JANUARI 2025"])
    ws.head(5, 1, ["No", "Nama / NIP", "Gol.", "Gaji Pokok", "Tunj. Keluarga", "Jumlah Kotor", "Potongan", "% Potongan", "Jumlah Bersih"])
    for i, name in enumerate(PEOPLE):
        pokok, tunj = 3100000 + 215000 * i, 310000 + 21500 * i
        cut = round((pokok + tunj) * 0.08)
        r = 6 + i
        ws.row(r, 1, [i + 1, name, "III/" + "abcd"[i % 4], pokok, tunj, F(f"=D{r}+E{r}", pokok + tunj), cut, None, F(f"=F{r}-G{r}", pokok + tunj - cut)], formats={k: "#,##0" for k in (3, 4, 5, 6, 8)} | {7: "0.00%"})
    ws.row(14, 1, ["JUMLAH", None, None, F("=SUM(D6:D13)", sum(3100000 + 215000 * i for i in range(8)))], bold=True, formats={3: "#,##0"})
    return book


def absensi():
    book = Book("absensi", "openpyxl")
    ws = book.sheet("Mei")
    ws.title(1, 1, 36, ["REKAPITULASI ABSENSI PEGAWAI BULAN MEI 2025", "KECAMATAN AIR BENING"])
    ws.head(4, 1, ["No", "Nama", *range(1, 32), "Hadir", "Target Hari Kerja", "% Kehadiran"])
    for i, name in enumerate(PEOPLE):
        days = ["L" if d % 7 in (3, 4) else ("H" if (d * 7 + i) % 11 else "S") for d in range(1, 32)]
        ws.row(5 + i, 1, [i + 1, name, *days, days.count("H"), 21, None], formats={35: "0%"})
    return book


def kib_aset():
    book = Book("kib-aset", "openpyxl")
    ws = book.sheet("KIB B")
    ws.title(1, 1, 10, ["KARTU INVENTARIS BARANG (KIB) B", "PERALATAN DAN MESIN", "DINAS PERPUSTAKAAN " + KAB])
    ws.head(6, 1, ["No.", "Kode Barang", "Jenis Barang / Nama Barang", "Nomor Register", "Merk / Type", "Tahun Pembelian", "Kondisi", "Harga (Rp)", "Persentase Penyusutan", "Nilai Sisa (Rp)"])
    for i, (name, price) in enumerate([("Laptop", 14500000), ("Printer", 3200000), ("Rak Buku", 2750000), ("AC Split", 6100000)]):
        ws.row(7 + i, 1, [i + 1, f"1.3.2.05.0{i + 1}", name, f"000{i + 1}", "-", 2021 + i, "Baik", price, 0.25 * (4 - i) / 4, price * 0.7], formats={7: "#,##0", 8: "0%", 9: "#,##0"})
    return book


def dpa_rincian():
    book = Book("dpa-rincian")
    ws = book.sheet("DPA 2.2.1")
    ws.title(1, 1, 7, ["DOKUMEN PELAKSANAAN ANGGARAN", "RINCIAN BELANJA SUB KEGIATAN SATUAN KERJA PERANGKAT DAERAH", "TAHUN ANGGARAN 2025"])
    ws.put("A5", "Sub Kegiatan"), ws.put("B5", "Penyediaan Bahan Logistik Kantor")
    ws.put("A6", "Indikator"), ws.put("B6", "Tolok Ukur Kinerja"), ws.put("C6", "Target Kinerja")
    ws.put("A7", "Keluaran"), ws.put("B7", "Jumlah paket bahan logistik kantor yang disediakan"), ws.put("C7", "12 Paket")
    ws.head(9, 1, ["Kode Rekening", "Uraian", "Koefisien", "Satuan", "Harga", "PPN", "Jumlah"])
    for i, (kode, name, unit, price, n) in enumerate([("5.1.02.01.01.0024", "Alat Tulis Kantor", "Paket", 1250000, 12), ("5.1.02.01.01.0026", "Bahan Cetak", "Buku", 45000, 300), ("5.1.02.02.01.0061", "Jasa Listrik", "Bulan", 8200000, 12)]):
        ws.row(10 + i, 1, [kode, name, f"{n} {unit}", unit, price, 0, F(f"=E{10 + i}*{n}", price * n)], formats={4: "#,##0", 6: "#,##0"})
    return book


def lra_akun():
    book = Book("lra-akun")
    ws = book.sheet("LRA")
    ws.title(1, 1, 6, ["PEMERINTAH " + KAB, "LAPORAN REALISASI ANGGARAN", "UNTUK TAHUN YANG BERAKHIR SAMPAI DENGAN 31 DESEMBER 2025"])
    ws.head(6, 1, ["Kode Rekening", "Uraian", "Anggaran 2025", "Realisasi 2025", "%", "Realisasi 2024"])
    rows = [
        ("4", "PENDAPATAN", 1210450000000, 1188200113450, 1150000000000), ("4.1", "PENDAPATAN ASLI DAERAH", 180450000000, 171200113450, 160000000000),
        ("4.1.01", "Pajak Daerah", 95000000000, 92150113450, 88000000000), ("5", "BELANJA", 1250900000000, 1170225314870, 1140000000000),
        ("5.1", "BELANJA OPERASI", 980400000000, 931100214870, 900000000000), ("5.1.01", "Belanja Pegawai", 540000000000, 522130214870, 500000000000),
        ("5.2", "BELANJA MODAL", 270500000000, 239125100000, 240000000000), (None, "SURPLUS / (DEFISIT)", -40450000000, 17974798580, 10000000000),
    ]
    for i, (kode, name, pagu, real, last) in enumerate(rows):
        ws.row(7 + i, 1, [kode, name, pagu, real, None if i % 2 else F(f"=D{7 + i}/C{7 + i}*100", real / pagu * 100), last], formats={2: "#,##0", 3: "#,##0", 4: "0.00", 5: "#,##0"})
    return book


def skm_rekap():
    book = Book("skm-rekap")
    ws = book.sheet("Rekap SKM")
    ws.title(1, 1, 6, ["REKAPITULASI HASIL SURVEI KEPUASAN MASYARAKAT", "MAL PELAYANAN PUBLIK " + KAB, "SEMESTER II TAHUN 2025"])
    ws.head(5, 1, ["No", "Unsur Pelayanan", "Nilai Rata-rata (NRR)", "NRR Tertimbang", "Mutu", "Kategori"])
    for i, name in enumerate(["Persyaratan", "Sistem, Mekanisme dan Prosedur", "Waktu Penyelesaian", "Biaya/Tarif", "Produk Spesifikasi", "Kompetensi Pelaksana", "Perilaku Pelaksana", "Penanganan Pengaduan", "Sarana dan Prasarana"]):
        score = 3.12 + 0.07 * (i % 5)
        ws.row(6 + i, 1, [f"U{i + 1}", name, score, F(f"=C{6 + i}/9", score / 9), "B", "Baik" if i % 2 else None], formats={2: "0.00", 3: "0.000"})
    ws.put("B16", "Indeks SKM"), ws.put("C16", F("=SUM(D6:D14)*25", 730 / 9), fmt="0.00")
    return book


def daftar_hadir():
    book = Book("daftar-hadir", "openpyxl")
    ws = book.sheet("Sheet1")
    ws.title(1, 1, 5, ["DAFTAR HADIR", "RAPAT PEMBAHASAN PERJANJIAN KINERJA DAN RENCANA AKSI TAHUN 2025"])
    ws.put("A4", "Hari/Tanggal : Senin, 13 Januari 2025"), ws.put("A5", "Tempat : Aula Bappeda")
    ws.head(7, 1, ["No", "Nama", "Jabatan", "Instansi", "Tanda Tangan"])
    for i, name in enumerate(PEOPLE):
        ws.row(8 + i, 1, [i + 1, name, "Kasubbag Perencanaan", "Dinas " + "ABCDEFGH"[i], f"{i + 1}."])
    return book


def penduduk():
    book = Book("penduduk")
    ws = book.sheet("2025")
    ws.title(1, 1, 6, ["JUMLAH PENDUDUK MENURUT KECAMATAN DAN JENIS KELAMIN", KAB + " TAHUN 2025"])
    ws.head(4, 1, ["No", "Kecamatan", "Laki-laki", "Perempuan", "Jumlah", "Persentase (%)"])
    names = ["Muara Damai", "Sukamaju", "Air Bening", "Kampung Baru", "Tanjung Kota"]
    for i, name in enumerate(names):
        r = 5 + i
        ws.row(r, 1, [i + 1, name, 15210 + 611 * i, 14870 + 590 * i, F(f"=C{r}+D{r}", 30080 + 1201 * i), None], formats={2: "#,##0", 3: "#,##0", 4: "#,##0", 5: "0.00"})
    ws.row(10, 1, [None, "Jumlah", F("=SUM(C5:C9)", 82160), F("=SUM(D5:D9)", 80250), F("=SUM(E5:E9)", 162410), None], bold=True, formats={k: "#,##0" for k in (2, 3, 4)})
    return book


def jadwal_kegiatan():
    book = Book("jadwal-kegiatan", "openpyxl")
    ws = book.sheet("jadwal")
    ws.title(1, 1, 15, ["JADWAL PELAKSANAAN KEGIATAN TAHUN 2025"])
    ws.merge("A3:A4", "No", HEAD), ws.merge("B3:B4", "Kegiatan", HEAD), ws.merge("O3:O4", "Keterangan", HEAD)
    for q, roman in enumerate(["I", "II", "III", "IV"]):
        left = 3 + 3 * q
        ws.merge(f"{at(3, left)}:{at(3, left + 2)}", f"Triwulan {roman}", HEAD)
        ws.head(4, left, ["Jan Feb Mar Apr Mei Jun Jul Agu Sep Okt Nov Des".split()[3 * q + k] for k in range(3)])
    for i, name in enumerate(["Penyusunan KAK", "Pengadaan", "Pelaksanaan", "Pelaporan"]):
        ws.row(5 + i, 1, [i + 1, name, *[None] * 12, "-"])
        for k in range(3):
            ws.cells[(5 + i, 3 + 3 * i + k)] = ("x", {**CELL, "fill": "#92D050"})
    return book


def kartu_stok():
    book = Book("kartu-stok")
    ws = book.sheet("Kertas A4")
    ws.title(1, 1, 7, ["KARTU PERSEDIAAN BARANG", "Nama Barang: Kertas HVS A4"])
    ws.head(4, 1, ["Tanggal", "Uraian", "Satuan", "Masuk", "Keluar", "Sisa", "Ket."])
    stock = 0
    for i, (into, out) in enumerate([(100, 0), (0, 24), (0, 31), (50, 0), (0, 40)]):
        stock += into - out
        text = f"=F{4 + i}+D{5 + i}-E{5 + i}" if i else "=D5-E5"
        ws.row(5 + i, 1, [datetime.date(2025, 1 + i, 6), "Pembelian" if into else "Bagian Umum", "Rim", into or None, out or None, F(text, stock), None], formats={0: "dd/mm/yyyy"})
    return book


def perjalanan_dinas():
    book = Book("perjalanan-dinas", "openpyxl")
    ws = book.sheet("Nominatif")
    ws.title(1, 1, 9, ["DAFTAR NOMINATIF PERJALANAN DINAS", "TAHUN ANGGARAN 2025"])
    ws.head(4, 1, ["No", "Nama", "Tujuan", "Tanggal", "Lama (hari)", "Uang Harian", "Transport", "Penginapan", "Jumlah Dibayarkan"])
    for i, name in enumerate(PEOPLE[:5]):
        ws.row(5 + i, 1, [i + 1, name, "Ibu kota provinsi", f"{4 + i} Maret 2025", 2 + i % 2, 430000 * (2 + i % 2), 900000, 650000, 430000 * (2 + i % 2) + 1550000], formats={k: "#,##0" for k in (5, 6, 7, 8)})
    return book


def pendapatan_apbd():
    book = Book("pendapatan-apbd")
    ws = book.sheet("Sept")
    ws.title(1, 1, 7, ["LAPORAN REALISASI PENDAPATAN DAERAH", "S/D TRIWULAN III TAHUN ANGGARAN 2025", "BADAN PENDAPATAN DAERAH " + KAB])
    ws.head(5, 1, ["No", "Jenis Pajak/Retribusi", "Target APBD", "Realisasi s/d Bulan Lalu", "Realisasi Bulan Ini", "Realisasi s/d Bulan Ini", "%"])
    for i, (name, target, before, now) in enumerate([("Pajak Hotel", 4200000000, 2810500000, 341200000), ("Pajak Restoran", 6800000000, 4900120000, 512300000), ("PBB-P2", 15000000000, 13040000000, 820500000), ("Retribusi Pasar", 900000000, 540250000, 61100000)]):
        r = 6 + i
        ws.row(r, 1, [i + 1, name, target, before, now, F(f"=D{r}+E{r}", before + now), F(f"=F{r}/C{r}", (before + now) / target) if i < 2 else None], formats={k: "#,##0" for k in (2, 3, 4, 5)} | {6: "0.00%"})
    return book


def nilai_rapor():
    book = Book("nilai-rapor", "openpyxl")
    ws = book.sheet("VII A")
    ws.title(1, 1, 8, ["DAFTAR NILAI CAPAIAN KOMPETENSI SISWA", "SMP NEGERI 3 TANJUNG LESTARI", "SEMESTER GANJIL TAHUN PELAJARAN 2025/2026"])
    ws.head(5, 1, ["No", "Nama Siswa", "KKM", "Matematika", "IPA", "Bahasa Indonesia", "Rata-rata", "Predikat"])
    for i, name in enumerate(PEOPLE):
        ws.row(6 + i, 1, [i + 1, name, 75, 70 + 3 * i, 74 + 2 * i, 80 + i, None, "ABCD"[i % 4]])
    return book


def skp_pegawai():
    book = Book("skp-pegawai")
    ws = book.sheet("SKP")
    ws.title(1, 1, 9, ["PENILAIAN SASARAN KINERJA PEGAWAI", "PERIODE 1 JANUARI S/D 31 DESEMBER 2025"])
    ws.put("A4", "Nama"), ws.put("C4", PEOPLE[0]), ws.put("A5", "NIP"), ws.put("C5", "19880412 201503 2 001")
    ws.put("A6", "Jabatan"), ws.put("C6", "Analis Kepegawaian Ahli Muda"), ws.put("A7", "Pejabat Penilai Kinerja"), ws.put("C7", PEOPLE[7])
    ws.head(9, 1, ["No", "Rencana Hasil Kerja Pimpinan yang Diintervensi", "Rencana Hasil Kerja", "Aspek", "Indikator Kinerja Individu", "Target", "Realisasi", "Capaian (%)", "Umpan Balik"])
    for i, (hasil, aspek, iki, target, real) in enumerate([("Tersusunnya dokumen analisis jabatan", "Kuantitas", "Jumlah dokumen", 12, 12), ("", "Kualitas", "Tingkat kesesuaian", 100, 95), ("Terlaksananya layanan kepegawaian", "Waktu", "Ketepatan waktu (bulan)", 12, 11)]):
        ws.row(10 + i, 1, [i + 1, "Meningkatnya kualitas manajemen ASN", hasil, aspek, iki, target, real, F(f"=G{10 + i}/F{10 + i}*100", real / target * 100) if i != 1 else None, "Baik"], formats={7: "0.00"})
    ws.put("A15", "Predikat Kinerja Pegawai: BAIK")
    return book


def progres_fisik():
    book = Book("progres-fisik")
    ws = book.sheet("Nov")
    ws.title(1, 1, 9, ["LAPORAN KEMAJUAN FISIK DAN KEUANGAN PAKET PEKERJAAN", "BULAN NOVEMBER 2025"])
    for area, text in (("A4:A6", "No."), ("B4:B6", "Nama Paket Pekerjaan"), ("C4:C6", "Nilai Kontrak (Rp)"), ("D4:D6", "Penyedia"), ("E4:H4", "Realisasi"), ("E5:F5", "s.d Bulan Lalu"), ("G5:H5", "s.d Bulan Ini"), ("I4:I6", "Deviasi")):
        ws.merge(area, text, HEAD)
    ws.head(6, 5, ["Keu (%)", "Fisik (%)", "Keu (%)", "Fisik (%)"])
    for i, (name, value) in enumerate([("Rehabilitasi Jalan Sukamaju", 4820000000), ("Pembangunan Drainase Kota", 1915000000), ("Jembatan Air Bening", 7740000000)]):
        r = 7 + i
        ws.row(r, 1, [i + 1, name, value, "CV Karya " + "ABC"[i], 40 + i, 52 + i, 60 + i, 71 + 2 * i, None if i else F(f"=H{r}-F{r}", 19 + i)], formats={2: "#,##0"})
    return book


def data_ipm():
    book = Book("data-ipm", "openpyxl")
    ws = book.sheet("Sheet1")
    ws.head(1, 1, ["Wilayah", 2019, 2020, 2021, 2022, 2023, 2024, 2025])
    for i, name in enumerate(["Muara Damai", "Sukamaju", "Air Bening", "Kampung Baru"]):
        ws.row(2 + i, 1, [name, *[round(68.4 + 0.35 * k + 0.6 * i, 2) for k in range(7)]])
    return book


def kode_rekening():
    book = Book("kode-rekening", "openpyxl")
    ws = book.sheet("ref")
    ws.head(1, 1, ["kode_rekening", "nama_rekening", "persentase_penyesuaian"])
    for i in range(40):
        ws.row(2 + i, 1, [f"5.1.02.01.01.{24 + i:04d}", f"Belanja Alat/Bahan untuk Kegiatan Kantor {i + 1}", 50], NONE)
    return book


def grafik():
    """Only a chart sheet is to be seen; its figures lie on a hidden sheet."""
    book = Book("grafik")
    book.sheet("Grafik Capaian").chart = {"name": "Capaian", "categories": "=data!$A$2:$A$5", "values": "=data!$B$2:$B$5"}
    data = book.sheet("data")
    data.hidden = True
    data.row(1, 1, ["Triwulan", "Persentase"], NONE)
    for q, value in enumerate([25, 48, 71, 96]):
        data.row(2 + q, 1, [f"TW {q + 1}", value], NONE)
    return book


def kosong():
    book = Book("kosong")
    book.sheet("Sheet1"), book.sheet("Sheet2")
    return book


ASING = [
    daftar_gaji,
    absensi,
    kib_aset,
    dpa_rincian,
    lra_akun,
    skm_rekap,
    daftar_hadir,
    penduduk,
    jadwal_kegiatan,
    kartu_stok,
    perjalanan_dinas,
    pendapatan_apbd,
    nilai_rapor,
    skp_pegawai,
    progres_fisik,
    data_ipm,
    kode_rekening,
    grafik,
    kosong,
]
