// What Hitung Capaian is to write, how much that is, and why nothing is where nothing is.
export { countPlan, type Plan } from "../../plan/plan";
export { sebabTetap, type SebabTetap } from "../../plan/sebab-tetap";
