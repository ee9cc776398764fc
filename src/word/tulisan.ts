import { TextRun, type IRunOptions } from "docx";

/** A run of text with its looks. */
export const tulisan = (rupa: IRunOptions): TextRun => new TextRun(rupa);
