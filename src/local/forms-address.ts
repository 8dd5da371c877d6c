/** The port on which the window of the local office is served when nothing else is asked for. */
export const USUAL_PORT = 8787;

/** Where questionnaires are answered on this machine; the id of a form follows. */
export const formsAddress = (port: number): string => `http://localhost:${port}/forms/`;
