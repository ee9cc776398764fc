/** The namespaces of drawings and charts; strict files have their own. */
export interface DrawingNamespaces {
  readonly spreadsheetDrawing: string;
  readonly main: string;
  readonly chart: string;
  readonly relationships: string;
}

const transitional = "http://schemas.openxmlformats.org";
const strict = "http://purl.oclc.org/ooxml";

/** `relationships` is how the package's relationship types start. */
export function drawingNamespaces(relationships: string): DrawingNamespaces {
  if (relationships.startsWith(strict))
    return {
      spreadsheetDrawing: `${strict}/drawingml/spreadsheetDrawing`,
      main: `${strict}/drawingml/main`,
      chart: `${strict}/drawingml/chart`,
      relationships,
    };
  return {
    spreadsheetDrawing: `${transitional}/drawingml/2006/spreadsheetDrawing`,
    main: `${transitional}/drawingml/2006/main`,
    chart: `${transitional}/drawingml/2006/chart`,
    relationships,
  };
}
