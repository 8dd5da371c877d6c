/**
 * The director's review as data: what it says, with no word of how it is drawn. It is a spreadsheet of two columns, so
 * narrow that a phone shows them side by side.
 */
export interface Review {
  /** The name of the file too: the same whatever it says. */
  readonly title: string;
  readonly sections: readonly ReviewSection[];
}

export interface ReviewSection {
  readonly heading?: string;
  readonly rows: readonly ReviewRow[];
}

export type ReviewRow =
  | { readonly kind: 'sentence'; readonly text: string; readonly tone?: 'alarm' | 'quiet' }
  | {
      readonly kind: 'line';
      readonly label: string;
      readonly value: string | number;
      /** Stands under the label. */
      readonly remark?: string | undefined;
      /** Where the label leads. */
      readonly link?: string | undefined;
      readonly tone?: 'alarm' | 'total' | undefined;
    };
