import { jalankanPerintah, type Dialog } from "./office-tiruan";

describe("ribbon button Hitung Capaian", () => {
  let logged: jest.SpyInstance;

  beforeEach(() => {
    logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
  });

  afterEach(() => logged.mockRestore());

  test.each<[Dialog, number]>([
    ["opens", 0],
    ["is refused", 1],
    ["throws", 1],
  ])("is completed once when its window %s", async (dialog, errors) => {
    const { completed, opened } = await jalankanPerintah("hitungCapaian", dialog);
    expect(completed).toBe(1);
    expect(opened).toEqual(["https://localhost:3000/taskpane.html"]);
    expect(logged).toHaveBeenCalledTimes(errors);
  });
});
