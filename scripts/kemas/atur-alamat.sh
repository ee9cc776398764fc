#!/bin/sh
# Menuliskan alamat server kantor ke manifest.xml dan tajuk-nginx.conf. Sekali saja; untuk alamat lain buka lagi zip-nya.
# Pemakaian: sh atur-alamat.sh https://capaian.kantor.go.id
set -eu

semula="https://alamat-capaian.invalid/jalur-capaian"
asal_semula="https://alamat-capaian.invalid"
jalur_semula="/jalur-capaian"
situs="$(dirname "$0")/situs"

gagal() {
  printf '%s\n' "$1" >&2
  exit 1
}

alamat="${1:-}"
while [ "${alamat%/}" != "$alamat" ]; do alamat="${alamat%/}"; done
printf '%s\n' "$alamat" | grep -Eq '^https://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~-]+)*$' ||
  gagal "Tuliskan alamat HTTPS server kantor, misalnya: sh atur-alamat.sh https://capaian.kantor.go.id"
[ -f "$situs/manifest.xml" ] || gagal "Folder situs tidak ada di samping skrip ini. Buka dulu seluruh isi zip-nya."
grep -qF "$semula" "$situs/manifest.xml" ||
  gagal "Alamat sudah pernah diatur di sini. Untuk alamat lain, buka lagi zip-nya ke folder baru."

jalur="$(printf '%s\n' "$alamat" | sed -E 's#^https://[^/]+##')"
asal="${alamat%"$jalur"}"
# The path first: the office's own address may hold the same word, and is not to be replaced again.
for nama in manifest.xml tajuk-nginx.conf; do
  sed -e "s#$jalur_semula#$jalur#g" -e "s#$asal_semula#$asal#g" "$situs/$nama" > "$situs/$nama.baru"
  mv "$situs/$nama.baru" "$situs/$nama"
done
printf 'Alamat diatur: %s\nLangkah berikutnya ada di situs/pemasangan.html.\n' "$alamat"
