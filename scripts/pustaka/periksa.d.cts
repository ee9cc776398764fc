interface IsiPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
}

interface IsiKunci {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, object>>;
}

/** All that is wrong with the packages, one sentence each. */
export function periksaPustaka(
  packageJson: IsiPackage,
  lockfile: IsiKunci,
  lisensiTerpasang: (tempat: string) => string | undefined,
): readonly string[];
