import { uraiKetikan, type Ketikan } from "../../src/cli/urai-ketikan";
import { cariPerintah, type Perintah } from "../../src/cli/pilihan";

/** What was typed behind the name of a command, as the command line takes it apart. */
export function ketik(perintah: Perintah["nama"], argumen: readonly string[]): Ketikan {
  const diurai = uraiKetikan(cariPerintah(perintah)!, argumen);
  if (!diurai.ok) throw new Error(diurai.pesan);
  return diurai.permintaan;
}
