/** The advanced Drive service, over the files that the script itself made. */
export function drive(): GoogleAppsScript.Drive {
  if (!Drive) throw new Error('The manifest does not enable the advanced Drive service.');
  return Drive;
}
