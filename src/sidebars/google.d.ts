/** What a page of HtmlService finds: https://developers.google.com/apps-script/guides/html/reference/run */
declare const google: {
  readonly script: {
    readonly run: Runner;
    readonly host: {
      /** Gives the keyboard to the sheet. https://developers.google.com/apps-script/guides/html/reference/host */
      readonly editor: { focus(): void };
    };
  };
};

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (trouble: unknown) => void): Runner;
  call(name: string, json: string): void;
}
