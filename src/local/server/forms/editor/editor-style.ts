import { policyOf, STYLE } from '../form-style';

/** What the page on which a questionnaire is changed has beyond the look of those on which it is answered. */
export const EDITOR_STYLE = `.item,.about{padding-top:16px}
.item>legend,.about>legend{margin-bottom:12px;color:var(--quiet);font-size:14px;font-weight:600}
.label{display:block;margin:14px 0 4px;color:var(--quiet);font-size:14px}
legend+.label,.error+.label{margin-top:0}
textarea.field.short{min-height:44px}
textarea.field.long{min-height:72px}
.ask{font-weight:600}
.low-high{display:grid;gap:0 16px}
.item .option{margin-top:8px}
.note{margin-top:10px;color:var(--quiet);font-size:14px}
.item.bad .field:not([aria-invalid]),.about.bad .field:not([aria-invalid]){border-color:var(--strong)}
.tools{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-top:14px;padding-top:14px;border-top:1px solid var(--line)}
.tool{min-height:40px;padding:7px 16px;border:1px solid var(--strong);border-radius:20px;background:#fff;color:var(--blue);font:inherit;font-size:15px;font-weight:600;cursor:pointer}
.tool:hover{background:#f1f5fb}
.tool:disabled{border-color:var(--line);color:var(--strong);background:#fff;cursor:default}
.remove span small{display:none;color:var(--quiet)}
.item:has(.remove input:checked) .remove small{display:block}
.item:has(.remove input:checked){border-style:dashed;background:#f7f7f8}
.item:has(.remove input:checked) .ask{text-decoration:line-through;color:var(--quiet)}
.said{border:2px solid #146c2e}
.bar{position:sticky;bottom:0;display:flex;flex-wrap:wrap;gap:10px 16px;align-items:center;margin:20px 0 0;padding:12px 0;background:#eef2f8}
.new .choosing,.new .scaling{display:none}
.new:has(option[value=choice]:checked) .choosing,.new:has(option[value=checkbox]:checked) .choosing,.new:has(option[value=scale]:checked) .scaling{display:block}
@supports not selector(:has(a)){.new .choosing,.new .scaling{display:block}.remove small{display:block}}
html{scroll-padding:24px 0 96px}
@media (min-width:600px){.low-high{grid-template-columns:1fr 1fr}}
@media (max-width:599px){.bar{padding:10px 16px}.bar .send{width:auto}.tools{gap:8px 6px}.tool{padding:7px 12px}}`;

export const EDITOR_POLICY = policyOf(STYLE, EDITOR_STYLE);
