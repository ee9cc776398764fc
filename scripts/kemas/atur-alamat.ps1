# Menuliskan alamat server kantor ke manifest.xml dan tajuk-nginx.conf. Sekali saja; untuk alamat lain buka lagi zip-nya.
# Pemakaian: powershell -ExecutionPolicy Bypass -File atur-alamat.ps1 https://capaian.kantor.go.id
param([string] $Alamat = "")

$ErrorActionPreference = "Stop"
$semula = "https://alamat-capaian.invalid/jalur-capaian"
$asalSemula = "https://alamat-capaian.invalid"
$jalurSemula = "/jalur-capaian"
$situs = Join-Path (Split-Path -Parent $MyInvocation.MyCommand.Path) "situs"
$manifest = Join-Path $situs "manifest.xml"

function Berhenti([string] $kalimat) {
  [Console]::Error.WriteLine($kalimat)
  exit 1
}

$Alamat = $Alamat.TrimEnd("/")
if ($Alamat -cnotmatch '^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*$') {
  Berhenti "Tuliskan alamat HTTPS server kantor, misalnya: atur-alamat.ps1 https://capaian.kantor.go.id"
}
if (-not (Test-Path -LiteralPath $manifest)) {
  Berhenti "Folder situs tidak ada di samping skrip ini. Buka dulu seluruh isi zip-nya."
}
if (-not [IO.File]::ReadAllText($manifest).Contains($semula)) {
  Berhenti "Alamat sudah pernah diatur di sini. Untuk alamat lain, buka lagi zip-nya ke folder baru."
}

$jalur = $Alamat -creplace '^https://[^/]+', ''
$asal = $Alamat.Substring(0, $Alamat.Length - $jalur.Length)
foreach ($nama in "manifest.xml", "tajuk-nginx.conf") {
  $berkas = Join-Path $situs $nama
  # The path first: the office's own address may hold the same word, and is not to be replaced again.
  $isi = [IO.File]::ReadAllText($berkas).Replace($jalurSemula, $jalur).Replace($asalSemula, $asal)
  # Without a byte order mark, which nginx would take for a word.
  [IO.File]::WriteAllText($berkas, $isi)
}
Write-Output "Alamat diatur: $Alamat"
Write-Output "Langkah berikutnya ada di situs\pemasangan.html."
