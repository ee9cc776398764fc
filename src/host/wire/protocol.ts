/** Anything that JSON can say. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json;
}

export interface ArgumentInfo {
  Arguments?: Json[];
  /** Non-zero where the argument is the id of an object path. */
  ReferencedObjectPathIds?: Json[] | null;
}

export interface ObjectPathInfo {
  Id: number;
  ObjectPathType: number;
  Name?: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

export const PathType = {
  globalObject: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  nullObject: 7,
} as const;

export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

export interface Action {
  Id: number;
  ActionType: number;
  Name?: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
  RecursiveQueryInfo?: { Queries: Record<string, QueryInfo>; MaxDepth: number };
  ObjectState?: JsonObject;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export interface RequestBody {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPathInfo>;
}

export interface RequestMessage {
  id: number;
  type: number;
  flags?: number;
  message?: { url?: string; body?: RequestBody | string };
}

export interface ActionResult {
  ActionId: number;
  Value: Json;
}

export interface ReplyError {
  Code: string;
  Message: string;
  Location: string;
  ActionIndex: number;
  HttpStatusCode: number;
}

export interface ReplyBody {
  Results: ActionResult[];
  TraceIds: number[];
  Error?: ReplyError;
}
