import { HostError, notImplemented } from "./host-error";
import { isHostObject, type HostObject } from "./host-object";
import type { ObjectPaths } from "./object-paths";
import { ActionType, type Action, type Json, type JsonObject, type QueryInfo } from "./protocol";
import { loadSpelling, retrieveSpelling, runQuery } from "./query";

function update(object: HostObject, state: JsonObject, paths: ObjectPaths): void {
  for (const [name, value] of Object.entries(state)) {
    paths.admit(object, name);
    if (object.linkName(name) === undefined) object.write(name, value);
    else {
      const linked = object.link(name);
      if (linked && value !== null && typeof value === "object" && !Array.isArray(value)) update(linked, value, paths);
    }
  }
}

function recursiveQuery(object: HostObject, action: Action): JsonObject {
  const query: QueryInfo | undefined = action.RecursiveQueryInfo?.Queries[object.typeName];
  if (!query) throw notImplemented(`${object.typeName}.loadRecursive`);
  return runQuery(object, query, loadSpelling);
}

function runOnObject(object: HostObject, action: Action, paths: ObjectPaths): Json {
  const name = action.Name ?? "";
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object.identity();
    case ActionType.query:
      return runQuery(object, action.QueryInfo ?? {}, loadSpelling);
    case ActionType.queryAsJson:
      return runQuery(object, action.QueryInfo ?? {}, retrieveSpelling);
    case ActionType.recursiveQuery:
      return recursiveQuery(object, action);
    case ActionType.method: {
      paths.admit(object, name);
      const result = object.call(name, paths.arguments(action.ArgumentInfo));
      return isHostObject(result) ? result.identity() : result;
    }
    case ActionType.setProperty:
      paths.admit(object, name);
      object.write(name, action.ArgumentInfo?.Arguments?.[0] ?? null);
      return null;
    case ActionType.update:
      update(object, action.ObjectState ?? {}, paths);
      return null;
    case ActionType.ensureUnchanged:
      return null;
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

const writing: readonly number[] = [ActionType.setProperty, ActionType.update];

/** Does one action and gives its value. Throws HostError. */
export function runAction(action: Action, paths: ObjectPaths): Json {
  const object = paths.resolve(action.ObjectPathId);
  if (object) return runOnObject(object, action, paths);
  if (writing.includes(action.ActionType)) throw new HostError("InvalidObjectPath", action.Name);
  if (action.ActionType === ActionType.method || action.ActionType === ActionType.queryAsJson) return { _IsNull: true };
  return null;
}
