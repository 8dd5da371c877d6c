/**
 * The part of the package `docx` that `docx.ts` uses. `paths` of the core's tsconfig.json points here: the package's own
 * declarations refer to Node's types, and with them `process` and `setTimeout` would compile in all of the core.
 */
export declare const AlignmentType: { LEFT: 'left'; CENTER: 'center'; RIGHT: 'right'; BOTH: 'both' };
export declare const BorderStyle: { SINGLE: 'single'; NONE: 'none' };
export declare const LineRuleType: { AUTO: 'auto'; EXACT: 'exact' };
export declare const PageNumber: { CURRENT: 'CURRENT' };
export declare const PageOrientation: { LANDSCAPE: 'landscape' };
export declare const TableLayoutType: { FIXED: 'fixed' };
export declare const VerticalAlign: { TOP: 'top'; BOTTOM: 'bottom' };
export declare const WidthType: { DXA: 'dxa' };

type Values<Constant> = Constant[keyof Constant];

interface IRunOptions {
  readonly text?: string;
  readonly children?: readonly (string | Values<typeof PageNumber>)[];
  readonly font?: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly language?: { readonly value: string };
}

export interface IParagraphOptions {
  readonly children?: readonly TextRun[];
  readonly alignment?: Values<typeof AlignmentType>;
  readonly indent?: { readonly left?: number; readonly firstLine?: number };
  readonly spacing?: {
    readonly before?: number;
    readonly after?: number;
    readonly line?: number;
    readonly lineRule?: Values<typeof LineRuleType>;
  };
  readonly keepNext?: boolean;
  readonly pageBreakBefore?: boolean;
}

interface Border {
  readonly style: Values<typeof BorderStyle>;
  readonly size: number;
  readonly color: string;
}

interface ITableCellOptions {
  readonly children: readonly Paragraph[];
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly width?: { readonly size: number; readonly type: Values<typeof WidthType> };
  readonly borders?: { readonly top: Border; readonly bottom: Border; readonly left: Border; readonly right: Border };
  readonly verticalAlign?: Values<typeof VerticalAlign>;
}

interface ITableOptions {
  readonly rows: readonly TableRow[];
  readonly width?: { readonly size: number; readonly type: Values<typeof WidthType> };
  readonly columnWidths?: readonly number[];
  readonly layout?: Values<typeof TableLayoutType>;
  readonly margins?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
}

interface ISectionOptions {
  readonly properties?: {
    readonly titlePage?: boolean;
    readonly page?: {
      /** Of the sheet upright; the package turns it. */
      readonly size?: {
        readonly width: number;
        readonly height: number;
        readonly orientation?: Values<typeof PageOrientation>;
      };
      readonly margin?: Readonly<Record<'top' | 'right' | 'bottom' | 'left' | 'header' | 'footer', number>>;
    };
  };
  readonly headers?: { readonly default?: Header; readonly first?: Header };
  readonly children: readonly (Paragraph | Table)[];
}

interface IPropertiesOptions {
  readonly title?: string;
  readonly creator?: string;
  readonly lastModifiedBy?: string;
  readonly styles?: { readonly default?: { readonly document?: { readonly run?: IRunOptions } } };
  readonly sections: readonly ISectionOptions[];
}

export declare class TextRun {
  private readonly element: 'w:r';
  constructor(options: IRunOptions);
}
export declare class Paragraph {
  private readonly element: 'w:p';
  constructor(options: IParagraphOptions);
}
export declare class TableCell {
  private readonly element: 'w:tc';
  constructor(options: ITableCellOptions);
}
export declare class TableRow {
  private readonly element: 'w:tr';
  constructor(options: { children: readonly TableCell[]; tableHeader?: boolean; cantSplit?: boolean });
}
export declare class Table {
  private readonly element: 'w:tbl';
  constructor(options: ITableOptions);
}
export declare class Header {
  private readonly element: 'w:hdr';
  constructor(options: { children: readonly Paragraph[] });
}
export declare class Document {
  private readonly file: true;
  constructor(options: IPropertiesOptions);
}
/** The package keeps its compiler private and offers only promises in public; Apps Script needs the bytes at once. */
export declare const Packer: {
  readonly compiler: { compile(document: Document): Map<string, string | Uint8Array> };
};
