import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type FormEvent } from "react";
import { isSibuk } from "../keadaan/keadaan-panel";
import { useKeadaan, usePengendali } from "../keadaan/konteks-panel";
import { useKamus } from "../teks/kamus";

const useGaya = makeStyles({
  tutup: { margin: "2px 0 4px" },
  isian: { display: "grid", gap: "4px", margin: "4px 0 6px" },
  kotak: {
    width: "100%",
    minHeight: "48px",
    boxSizing: "border-box",
    padding: "4px 8px",
    font: "inherit",
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    resize: "vertical",
  },
  salah: { margin: 0, fontSize: "12px", lineHeight: "16px", color: tokens.colorPaletteRedForeground1 },
  tombol: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

interface Sifat {
  /** The findings that are accepted together. */
  readonly kunci: readonly string[];
  readonly tombol: string;
  /** What the button does, for who does not see where it stands. */
  readonly panjang: string;
  readonly label: string;
}

/** "Tandai diterima", and the reason that it asks for; nothing can be accepted without. */
export function FormTerima({ kunci, tombol, panjang, label }: Sifat) {
  const gaya = useGaya();
  const k = useKamus();
  const kendali = usePengendali();
  const { kerja } = useKeadaan();
  const [alasan, setAlasan] = useState<string | null>(null);
  const [kurang, setKurang] = useState(false);
  const id = useId();
  const tulis = (isi: string | null) => {
    setAlasan(isi);
    setKurang(false);
  };
  if (alasan === null)
    return (
      <Button className={gaya.tutup} size="small" aria-label={panjang} onClick={() => tulis("")}>
        {tombol}
      </Button>
    );
  const simpan = (kejadian: FormEvent) => {
    kejadian.preventDefault();
    if (alasan.trim() === "") setKurang(true);
    else if (!isSibuk(kerja)) void kendali.temuan.terima(kunci, alasan);
  };
  return (
    <form className={gaya.isian} onSubmit={simpan} noValidate>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        className={gaya.kotak}
        rows={2}
        required
        ref={fokusPertama}
        aria-invalid={kurang}
        aria-describedby={kurang ? `${id}-salah` : undefined}
        value={alasan}
        onChange={(e) => tulis(e.target.value)}
      />
      {kurang && (
        <p className={gaya.salah} id={`${id}-salah`} role="alert">
          {k.temuan.alasanWajib}
        </p>
      )}
      <div className={gaya.tombol}>
        <Button size="small" appearance="primary" type="submit" disabledFocusable={isSibuk(kerja)}>
          {k.temuan.simpan}
        </Button>
        <Button size="small" type="button" onClick={() => tulis(null)}>
          {k.temuan.batal}
        </Button>
      </div>
    </form>
  );
}

/** Whoever opened the form wants to type. */
function fokusPertama(kotak: HTMLTextAreaElement | null): void {
  kotak?.focus();
}
