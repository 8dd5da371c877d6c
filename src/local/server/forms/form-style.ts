import { createHash } from 'node:crypto';

/** The look of every page of a questionnaire: one column that fits a phone, in the colours of the office's window. */
export const STYLE = `:root{color-scheme:light;--ink:#1f1f1f;--quiet:#5f6368;--line:#e1e3e6;--strong:#80868b;--blue:#0b57d0;--red:#b3261e}
*{box-sizing:border-box}
body{margin:0;background:#eef2f8;color:var(--ink);font:16px/1.45 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif}
main{max-width:680px;margin:0 auto;padding:24px 16px 48px}
h1{margin:0;font-size:26px;line-height:1.25;font-weight:600}
h2{margin:0;font-size:20px;line-height:1.3;font-weight:600}
p{margin:0}
h1,h2,p,legend,label,li{overflow-wrap:anywhere}
fieldset{min-width:0;margin:0}
legend{float:left;width:100%;padding:0}
legend+*{clear:both}
.card{margin:0 0 12px;padding:20px;border:1px solid var(--line);border-radius:10px;background:#fff}
.top{border-top:8px solid var(--blue)}
.section{margin-top:28px;border-left:6px solid var(--blue)}
.text{margin-top:10px;white-space:pre-line}
.small{margin-top:14px;color:var(--quiet);font-size:14px}
.title{display:block;margin-bottom:10px;font-weight:600}
.must{color:var(--red)}
.help{margin:-6px 0 10px;color:var(--quiet);font-size:14px;white-space:pre-line}
.bad{border-color:var(--red);box-shadow:inset 4px 0 var(--red)}
.error{margin:0 0 10px;color:var(--red);font-weight:600;font-size:15px}
.field{display:block;width:100%;min-height:44px;padding:9px 12px;border:1px solid var(--strong);border-radius:6px;background:#fff;color:inherit;font:inherit}
textarea.field{min-height:120px;max-height:70vh;resize:vertical;field-sizing:content}
input[type=date].field{width:auto;min-width:180px}
.bad .field{border-color:var(--red)}
.option{display:flex;gap:12px;align-items:flex-start;min-height:40px;padding:8px;margin:0 -8px;border-radius:6px;cursor:pointer;break-inside:avoid}
.option:hover,.step:hover{background:#f1f5fb}
.none{color:var(--quiet)}
input[type=radio],input[type=checkbox]{flex:none;width:20px;height:20px;margin:2px 0 0;accent-color:var(--blue);cursor:pointer}
.scale{display:flex;margin:0 -8px}
.step{display:flex;flex:1 1 0;flex-direction:column;align-items:center;min-width:0;padding:8px 0;border-radius:6px;cursor:pointer}
.ends{display:flex;justify-content:space-between;gap:24px;margin:4px 0 8px;color:var(--quiet);font-size:14px}
.ends span:last-child{text-align:right}
.summary{border:2px solid var(--red)}
.summary ul{margin:10px 0 0;padding-left:22px}
.summary a{color:var(--red)}
.send{display:inline-block;min-height:48px;padding:10px 28px;border:0;border-radius:24px;background:var(--blue);color:#fff;font:inherit;font-weight:600;cursor:pointer}
.send:hover{background:#0842a0}
.links{display:flex;flex-wrap:wrap;gap:8px 28px;margin-top:18px}
a{color:var(--blue)}
:focus-visible{outline:3px solid var(--blue);outline-offset:2px}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (min-width:600px){.card{padding:24px}.many{columns:2;column-gap:24px}}
@media (max-width:599px){main{padding:0 0 32px}.card{margin-bottom:8px;padding:18px 16px;border-width:1px 0;border-radius:0}.top{border-top-width:8px}.section{border-left-width:6px}.end{padding:8px 16px}.send{width:100%}}
@media print{body{background:#fff}.end{display:none}}`;

const sourceOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** Of pages without any script, without other styles than these, and with nothing to do but to send their own fields. */
export const policyOf = (...styles: readonly string[]): string =>
  [
    "default-src 'none'",
    `style-src ${styles.map(sourceOf).join(' ')}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

/** Of the pages that anybody may open. */
export const FORM_POLICY = policyOf(STYLE);
