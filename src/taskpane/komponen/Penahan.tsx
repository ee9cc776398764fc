import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { useKamus } from "../teks/kamus";

interface Keadaan {
  readonly rusak: boolean;
}

/** Keeps the button and its sentence alive where a part below can't be loaded or drawn, and offers to start anew. */
export class Penahan extends Component<{ readonly children: ReactNode }, Keadaan> {
  override state: Keadaan = { rusak: false };

  static getDerivedStateFromError(): Keadaan {
    return { rusak: true };
  }

  override render(): ReactNode {
    return this.state.rusak ? <Rusak /> : this.props.children;
  }
}

function Rusak() {
  const k = useKamus();
  return (
    <div className="kepala" role="alert">
      <p className="kata">{k.rusak}</p>
      <Button size="small" onClick={() => location.reload()}>
        {k.muatUlang}
      </Button>
    </div>
  );
}
