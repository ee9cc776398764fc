import { Button } from "@fluentui/react-components";
import { useGayaPengaturan } from "./gaya-pengaturan";

interface Sifat {
  readonly label: string;
  readonly penuh: boolean;
  readonly tambah: () => void;
  readonly kabar: string;
}

/** Below a list of classes: one more at its end, and what the last change did. */
export function TambahKelas({ label, penuh, tambah, kabar }: Sifat) {
  const gaya = useGayaPengaturan();
  return (
    <>
      <div>
        <Button className={gaya.tombol} size="small" disabledFocusable={penuh} onClick={tambah}>
          {label}
        </Button>
      </div>
      <p className={gaya.kecil} role="status">
        {kabar}
      </p>
    </>
  );
}
