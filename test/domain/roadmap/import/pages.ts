/** Word's page with everything merged that can be. */
export const merged = `<html><head><title>План</title><style>td {}</style></head><body>
<table class="stamp"><tr><td><p>СОГЛАСОВАНО</p><p>Протокол педсовета от 28.08.2025 № 1</p></td>
<td><p>УТВЕРЖДЕНО</p><p>приказом МБОУ «СОШ № 5»</p><p>от 01.09.2025 № 210/1-од</p></td></tr></table>
<p class=MsoNormal align=center><b>ДОРОЖНАЯ КАРТА<o:p></o:p></b></p><p>наставничества «учитель – ученик»
на 2025-2026 год</p>
<table border=1><thead><tr><th rowspan=2>Мероприятие</th><th colspan=2>Сроки</th><th rowspan=2>Ответственный</th><th rowspan=2>Показатель</th></tr>
<tr><th>начало</th><th>окончание</th></tr></thead>
<tr><td colspan=5><b>Подготовительный этап</b></td></tr>
<tr><td>Сбор заявок</td><td>01.09.2025</td><td>15.09.2025</td><td rowspan=2><p>Куратор</p><p>Классные руководители</p></td><td rowspan=2>Не менее 20 заявок</td></tr>
<tr><td>Беседы<br>с учениками</td><td>10.09.2025</td><td>20.09.2025</td></tr>
<tr><td colspan=5>Основной этап</td></tr>
<tr><td><ul><li>Встречи пар</li><li>Дневник пары</li></ul></td><td colspan=2>в течение года</td><td>Наставники</td><td>100% пар</td></tr>
</table></body></html>`;

/** Google Docs: spans in spans, a header row of ordinary cells, stages merged downwards. */
export const google = `<html><body class="doc"><h1><span>Дорожная карта</span></h1><p><span>МАОУ «Лицей «Росток»</span></p>
<table><tbody><tr><td><p><span>№</span></p></td><td><p><span>Наименование этапа</span></p></td><td><p><span>Содержание деятельности и примерный план мероприятий</span></p></td><td><p><span>Сроки</span></p></td><td><p><span>Ответственный</span></p></td></tr>
<tr><td rowspan="2"><p><span>1</span></p></td><td rowspan="2"><p><span>Подготовка&nbsp;условий</span></p></td><td><p><span>Приказ </span><span>о&nbsp;наставничестве</span></p></td><td><p>август</p></td><td><p>Директор</p></td></tr>
<tr><td><p>Мониторинг запросов</p></td><td><p>сентябрь</p></td><td><p>Куратор</p></td></tr>
<tr><td><p>2</p></td><td><p>Рефлексия</p></td><td><p>Анкетирование</p></td><td><p>май</p></td><td><p>Психолог</p></td></tr>
</tbody></table></body></html>`;
