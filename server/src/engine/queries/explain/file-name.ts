/** The last part of a file's name, readable: "northshire.plan.yaml". */
export function fileName(file: string): string {
  const last = file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    // A percent sign that is part of the name and not of an address.
    return last;
  }
}
