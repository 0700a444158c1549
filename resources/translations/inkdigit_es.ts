<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Inkdigit</source>
        <translation>Acerca de Inkdigit</translation>
    </message>
    <message>
        <source>Inkdigit {version}</source>
        <translation>Inkdigit {version}</translation>
    </message>
    <message>
        <source>Draw a digit and see at once which one it is, and how sure the program is. Nothing you draw leaves this computer.</source>
        <translation>Dibuje una cifra y vea al instante cuál es y con qué seguridad la reconoce el programa. Nada de lo que dibuja sale de este equipo.</translation>
    </message>
    <message>
        <source>{version} · MIT</source>
        <translation>{version} · MIT</translation>
    </message>
    <message>
        <source>The network was trained on MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) and the pen-based digits of UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</source>
        <translation>La red se entrenó con MNIST (LeCun et al. 1998), EMNIST (Cohen et al. 2017) y las cifras a lápiz de la UCI (Alimoglu &amp; Alpaydin 1996, CC BY 4.0).</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Save ink…</source>
        <translation>&amp;Guardar la tinta…</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation>Guardar como &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as S&amp;VG…</source>
        <translation>Guardar como S&amp;VG…</translation>
    </message>
    <message>
        <source>&amp;Export history…</source>
        <translation>&amp;Exportar el historial…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Copy answer</source>
        <translation>&amp;Copiar la respuesta</translation>
    </message>
    <message>
        <source>&amp;Paste picture</source>
        <translation>&amp;Pegar imagen</translation>
    </message>
    <message>
        <source>&amp;Pen</source>
        <translation>&amp;Lápiz</translation>
    </message>
    <message>
        <source>&amp;Eraser</source>
        <translation>&amp;Goma</translation>
    </message>
    <message>
        <source>&amp;Thinner pen</source>
        <translation>Lápiz más &amp;fino</translation>
    </message>
    <message>
        <source>Thic&amp;ker pen</source>
        <translation>Lápiz más &amp;grueso</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>What the &amp;network sees</source>
        <translation>Lo que ve la &amp;red</translation>
    </message>
    <message>
        <source>&amp;System theme</source>
        <translation>Tema del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light theme</source>
        <translation>Tema &amp;claro</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>Tema &amp;oscuro</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>Open &amp;log folder</source>
        <translation>Abrir la carpeta de re&amp;gistro</translation>
    </message>
    <message>
        <source>&amp;About Inkdigit</source>
        <translation>&amp;Acerca de Inkdigit</translation>
    </message>
    <message>
        <source>{command} ({keys})</source>
        <translation>{command} ({keys})</translation>
    </message>
</context>
<context>
    <name>AnswerPane</name>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
</context>
<context>
    <name>AnswerView</name>
    <message>
        <source>Digit</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>{digit}, {words}</source>
        <translation>{digit}, {words}</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Aún no hay nada dibujado</translation>
    </message>
    <message>
        <source>Getting ready to read…</source>
        <translation>Preparando la lectura…</translation>
    </message>
    <message>
        <source>Digits cannot be read</source>
        <translation>No se pueden leer las cifras</translation>
    </message>
    <message>
        <source>{confidence} sure</source>
        <translation>{confidence} de seguridad</translation>
    </message>
    <message>
        <source>Perhaps a {digit} · {confidence}</source>
        <translation>Quizá un {digit} · {confidence}</translation>
    </message>
    <message>
        <source>Not a digit · {confidence}</source>
        <translation>No es una cifra · {confidence}</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>Drawing area</source>
        <translation>Zona de dibujo</translation>
    </message>
    <message>
        <source>Draw a digit here. The arrow keys move the pen, the space bar puts it down and lifts it, Escape takes back the stroke.</source>
        <translation>Dibuje aquí una cifra. Las flechas mueven el lápiz, la barra espaciadora lo apoya y lo levanta, Escape retira el trazo.</translation>
    </message>
    <message>
        <source>tablet with pressure</source>
        <translation>tableta con presión</translation>
    </message>
    <message>
        <source>tablet</source>
        <translation>tableta</translation>
    </message>
    <message>
        <source>Draw a digit</source>
        <translation>Dibuje una cifra</translation>
    </message>
    <message>
        <source>mouse</source>
        <translation>ratón</translation>
    </message>
    <message>
        <source>touch</source>
        <translation>dedo</translation>
    </message>
    <message>
        <source>keyboard</source>
        <translation>teclado</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Inkdigit met an error that it did not expect. You can go on working. The report below helps to mend it; it is in the log file too.</source>
        <translation>Inkdigit encontró un error inesperado. Puede seguir trabajando. El informe de abajo ayuda a corregirlo; también está en el archivo de registro.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Co&amp;py report</source>
        <translation>Co&amp;piar el informe</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a picture or ink</source>
        <translation>Abrir una imagen o tinta</translation>
    </message>
    <message>
        <source>Pictures and ink ({patterns});;All files (*)</source>
        <translation>Imágenes y tinta ({patterns});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save ink</source>
        <translation>Guardar la tinta</translation>
    </message>
    <message>
        <source>Save as SVG</source>
        <translation>Guardar como SVG</translation>
    </message>
    <message>
        <source>Save as PNG</source>
        <translation>Guardar como PNG</translation>
    </message>
    <message>
        <source>Export history</source>
        <translation>Exportar el historial</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>No se puede guardar «{name}»: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n drawing(s) in “{name}”.</source>
        <translation>
            <numerusform>Se guardó %n dibujo en «{name}».</numerusform>
            <numerusform>Se guardaron %n dibujos en «{name}».</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no picture and no file to open.</source>
        <translation>El portapapeles no contiene ninguna imagen ni archivo que abrir.</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>cifra</translation>
    </message>
    <message>
        <source>Saved “{name}”.</source>
        <translation>«{name}» guardado.</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Not read</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es una cifra</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
</context>
<context>
    <name>HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
    <message>
        <source>Show only the drawings read as one digit</source>
        <translation>Mostrar solo los dibujos leídos como una misma cifra</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Not a digit</source>
        <translation>No es una cifra</translation>
    </message>
    <message>
        <source>Clear the history</source>
        <translation>Borrar el historial</translation>
    </message>
    <message>
        <source>Clear the history…</source>
        <translation>Borrar el historial…</translation>
    </message>
    <message>
        <source>Drawings, the newest first</source>
        <translation>Dibujos, los más recientes primero</translation>
    </message>
    <message>
        <source>What you draw is kept here.</source>
        <translation>Lo que dibuja se guarda aquí.</translation>
    </message>
    <message>
        <source>No drawing was refused as not a digit.</source>
        <translation>Ningún dibujo se rechazó por no ser una cifra.</translation>
    </message>
    <message>
        <source>No drawing was read as {digit}.</source>
        <translation>Ningún dibujo se leyó como {digit}.</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>Se copió «{text}».</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Remove all drawings from the history?</source>
        <translation>¿Quitar todos los dibujos del historial?</translation>
    </message>
    <message>
        <source>This can be undone until Inkdigit is closed.</source>
        <translation>Se puede deshacer hasta que se cierre Inkdigit.</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>History cleared.</source>
        <translation>Historial borrado.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Dibujo</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Lan&amp;guage</source>
        <translation>I&amp;dioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>&amp;Language of the system</source>
        <translation>&amp;Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Part of the program</source>
        <translation>Parte del programa</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Digits cannot be read. {reason} Drawing and the history still work.</source>
        <translation>No se pueden leer las cifras. {reason} El dibujo y el historial siguen funcionando.</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>no es una cifra</translation>
    </message>
    <message>
        <source>Copied “{text}”.</source>
        <translation>Se copió «{text}».</translation>
    </message>
    <message>
        <source>The log is in {folder}</source>
        <translation>El registro está en {folder}</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>NetworkView</name>
    <message>
        <source>What the network sees</source>
        <translation>Lo que ve la red</translation>
    </message>
    <message>
        <source>The drawing as the network sees it: 28 × 28 pixels, centred and scaled.</source>
        <translation>El dibujo como lo ve la red: 28 × 28 píxeles, centrado y a escala.</translation>
    </message>
</context>
<context>
    <name>PictureOverlay</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
</context>
<context>
    <name>ProbabilityChart</name>
    <message>
        <source>Probabilities</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <source>not a digit</source>
        <translation>no es una cifra</translation>
    </message>
    <message>
        <source>Nothing is read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>{label}: {percentage}</source>
        <translation>{label}: {percentage}</translation>
    </message>
    <message>
        <source>{label}: probability {probability}</source>
        <translation>{label}: probabilidad {probability}</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The drawing could not be read: {reason}</source>
        <translation>No se pudo leer el dibujo: {reason}</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Move the pen on the canvas</source>
        <translation>Mover el lápiz por la hoja</translation>
    </message>
    <message>
        <source>Arrow keys</source>
        <translation>Flechas</translation>
    </message>
    <message>
        <source>Put the pen down, lift it</source>
        <translation>Apoyar el lápiz, levantarlo</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Give up the stroke being drawn</source>
        <translation>Descartar el trazo en curso</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Erase with the mouse</source>
        <translation>Borrar con el ratón</translation>
    </message>
    <message>
        <source>Right button</source>
        <translation>Botón derecho</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Pen: {device}</source>
        <translation>Lápiz: {device}</translation>
    </message>
    <message>
        <source>read in {time} ms</source>
        <translation>leído en {time} ms</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>&amp;Grosor</translation>
    </message>
    <message>
        <source>Pen width</source>
        <translation>Grosor del lápiz</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>“{name}” cannot be opened: {reason}</source>
        <translation>No se puede abrir «{name}»: {reason}</translation>
    </message>
    <message>
        <source>“{name}” holds no ink.</source>
        <translation>«{name}» no contiene tinta.</translation>
    </message>
    <message>
        <source>“{name}” cannot be saved: {reason}</source>
        <translation>No se puede guardar «{name}»: {reason}</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
</context>
</TS>
