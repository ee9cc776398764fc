const messages: Readonly<Record<string, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  ItemAlreadyExists: "The resource being created already exists.",
  AccessDenied: "You cannot perform the requested operation.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidSelection: "The current selection is invalid for this operation.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  MergedRangeConflict: "Cannot complete the operation. A range can't overlap with another merged range.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
  UnsupportedSheet: "This sheet type does not support this operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  RequestAborted: "The request was aborted during run time.",
  InvalidOperationInCellEditMode:
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  GeneralException: "There was an internal error while processing the request.",
};

const statuses: Readonly<Record<string, number>> = {
  AccessDenied: 401,
  ItemNotFound: 404,
  ApiNotFound: 404,
  ItemAlreadyExists: 409,
  GeneralException: 500,
  NotImplemented: 501,
};

/** What Excel would answer instead of a result. `location` names the member, as "Range.values". */
export class HostError extends Error {
  constructor(
    readonly code: string,
    readonly location = "",
    message = messages[code] ?? code,
  ) {
    super(message);
    this.name = "HostError";
  }

  get status(): number {
    return statuses[this.code] ?? 400;
  }
}

/** The answer for a member that this host does not know. */
export function notImplemented(member: string): HostError {
  return new HostError("NotImplemented", member, `NotImplemented: ${member}`);
}

export function invalidArgument(location: string): HostError {
  return new HostError("InvalidArgument", location);
}
