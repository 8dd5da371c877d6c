/**
 * Members of forms that the declarations of Apps Script's types do not know yet.
 * https://developers.google.com/workspace/forms/api/guides/publish-form
 */
declare namespace GoogleAppsScript {
  namespace Forms {
    interface Form {
      /** Whether the form can be published or not at all: those made before 2025 cannot. */
      supportsAdvancedResponderPermissions(): boolean;
      isPublished(): boolean;
      setPublished(enabled: boolean): Form;
    }
  }
}
