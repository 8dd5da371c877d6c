/** The page of the window; its script builds everything in it. */
export const windowPage = `<!DOCTYPE html>
<html lang="ru">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Наставник</title>
<link rel="stylesheet" href="/window.css">
<script src="/window.js" defer></script>
</head>
<body></body>
</html>
`;
