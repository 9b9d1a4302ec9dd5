<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Plate</name>
    <message>
        <source>Sketch</source>
        <translation>Boceto</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
</context>
<context>
    <name>ToolTips</name>
    <message>
        <source>%1 (%2)</source>
        <comment>words, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Period</source>
        <comment>key</comment>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>key</comment>
        <translation>Coma</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>beatreel::AboutDialog</name>
    <message>
        <source>About Beatreel</source>
        <translation>Acerca de Beatreel</translation>
    </message>
    <message>
        <source>Beatreel %1</source>
        <comment>version</comment>
        <translation>Beatreel %1</translation>
    </message>
    <message>
        <source>A storyboard editor for video ads. It works without a network and without a key; models that cost something take over where you want them to.</source>
        <translation>Un editor de storyboards para anuncios en vídeo. Funciona sin red y sin clave; los modelos de pago entran donde se quiera.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.</translation>
    </message>
    <message>
        <source>Made from commit %1.</source>
        <translation>Hecho del commit %1.</translation>
    </message>
    <message>
        <source>What Beatreel is made with</source>
        <translation>De qué está hecho Beatreel</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>The libraries, fonts and sounds that Beatreel is made with, their versions and their licences.</source>
        <translation>Las bibliotecas, tipos de letra y sonidos de los que está hecho Beatreel, con sus versiones y licencias.</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionDescriptions</name>
    <message>
        <source>Closes the project and goes to the start page, to write a new brief. Everything is saved already.</source>
        <translation>Cierra el proyecto y va a la página de inicio para escribir un brief nuevo. Todo está ya guardado.</translation>
    </message>
    <message>
        <source>Opens a project from its folder.</source>
        <translation>Abre un proyecto desde su carpeta.</translation>
    </message>
    <message>
        <source>Lists every video of the database with its status, cost and length, to open it, try it again or delete it.</source>
        <translation>Muestra todos los vídeos de la base de datos con estado, coste y duración, para abrirlos, reintentarlos o eliminarlos.</translation>
    </message>
    <message>
        <source>Copies the whole project with its takes to another folder. Each edit of this one is saved by itself.</source>
        <translation>Copia todo el proyecto con sus tomas a otra carpeta. Cada edición de este se guarda sola.</translation>
    </message>
    <message>
        <source>Shows earlier states of this project, to go back to one. Going back can be undone.</source>
        <translation>Muestra estados anteriores de este proyecto para volver a uno. Volver se puede deshacer.</translation>
    </message>
    <message>
        <source>Takes a picture of your own as the frame of the selected beat.</source>
        <translation>Toma una imagen tuya como fotograma del beat seleccionado.</translation>
    </message>
    <message>
        <source>Takes a video of your own as the clip of the selected chunk.</source>
        <translation>Toma un vídeo tuyo como clip del segmento seleccionado.</translation>
    </message>
    <message>
        <source>Takes a track of your own as the film's music.</source>
        <translation>Toma una pista tuya como música de la película.</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF to print or send: each beat with its frame and its words.</source>
        <translation>Escribe el storyboard como PDF para imprimir o enviar: cada beat con su fotograma y sus textos.</translation>
    </message>
    <message>
        <source>Writes all frames as one picture, in the order of the film.</source>
        <translation>Escribe todos los fotogramas en una sola imagen, en el orden de la película.</translation>
    </message>
    <message>
        <source>Writes the cut for another editing program, with the clips beside it.</source>
        <translation>Escribe el montaje para otro programa de edición, con los clips al lado.</translation>
    </message>
    <message>
        <source>Writes what is spoken or shown as subtitles with their times.</source>
        <translation>Escribe lo dicho o mostrado como subtítulos con sus tiempos.</translation>
    </message>
    <message>
        <source>Writes the frame of every beat as a picture into a folder.</source>
        <translation>Escribe el fotograma de cada beat como imagen en una carpeta.</translation>
    </message>
    <message>
        <source>Sends the project with its takes to the storage, to open it on another computer. Only what is missing there travels.</source>
        <translation>Envía el proyecto con sus tomas al almacenamiento, para abrirlo en otro equipo. Solo viaja lo que allí falta.</translation>
    </message>
    <message>
        <source>Fetches a published project from the storage and opens it here.</source>
        <translation>Trae un proyecto publicado del almacenamiento y lo abre aquí.</translation>
    </message>
    <message>
        <source>Copies a link to the published film, to send it to somebody.</source>
        <translation>Copia un enlace a la película publicada, para enviarlo a alguien.</translation>
    </message>
    <message>
        <source>Closes the project. Everything is saved already.</source>
        <translation>Cierra el proyecto. Todo está ya guardado.</translation>
    </message>
    <message>
        <source>Ends Beatreel. What is being made stops, and goes on when you open the project again and ask for it.</source>
        <translation>Termina Beatreel. Lo que se está haciendo se para y sigue cuando vuelvas a abrir el proyecto y lo pidas.</translation>
    </message>
    <message>
        <source>Shows every key and lets you choose others.</source>
        <translation>Muestra todas las teclas y deja elegir otras.</translation>
    </message>
    <message>
        <source>Opens the handbook.</source>
        <translation>Abre el manual.</translation>
    </message>
    <message>
        <source>Shows what was added, changed and mended in this version.</source>
        <translation>Muestra lo añadido, cambiado y corregido en esta versión.</translation>
    </message>
    <message>
        <source>Gathers what helps to find a fault, without anything you wrote, and shows it before you save it. Nothing is sent.</source>
        <translation>Reúne lo que ayuda a encontrar un fallo, sin nada de lo que has escrito, y lo muestra antes de guardarlo. No se envía nada.</translation>
    </message>
    <message>
        <source>Says which version this is, with which libraries, and under which licences.</source>
        <translation>Dice qué versión es esta, con qué bibliotecas y bajo qué licencias.</translation>
    </message>
    <message>
        <source>Takes the last edit back. There is no limit, and takes are never lost by it.</source>
        <translation>Deshace la última edición. No hay límite y nunca se pierden tomas.</translation>
    </message>
    <message>
        <source>Makes the edit again that was undone last.</source>
        <translation>Repite la última edición deshecha.</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film, to paste them elsewhere.</source>
        <translation>Saca de la película los beats seleccionados para pegarlos en otro sitio.</translation>
    </message>
    <message>
        <source>Copies the selected beats, to paste them here or in another project.</source>
        <translation>Copia los beats seleccionados para pegarlos aquí o en otro proyecto.</translation>
    </message>
    <message>
        <source>Selects every beat, to change something of all of them at once.</source>
        <translation>Selecciona todos los beats para cambiar algo de todos a la vez.</translation>
    </message>
    <message>
        <source>Finds anything that can be done by a few letters of its name, and does it.</source>
        <translation>Encuentra cualquier cosa que se pueda hacer por unas letras de su nombre, y la hace.</translation>
    </message>
    <message>
        <source>Adds a beat behind the selected one.</source>
        <translation>Añade un beat detrás del seleccionado.</translation>
    </message>
    <message>
        <source>Gives the beat another template: another shot and action in its place. Its length stays.</source>
        <translation>Da otra plantilla al beat: otro plano y otra acción en su lugar. La duración se queda.</translation>
    </message>
    <message>
        <source>Swaps the beat with the one before it.</source>
        <translation>Intercambia el beat con el anterior.</translation>
    </message>
    <message>
        <source>Swaps the beat with the one after it.</source>
        <translation>Intercambia el beat con el siguiente.</translation>
    </message>
    <message>
        <source>Puts a copy of the beat behind it. The copy shows the same takes, so it costs nothing.</source>
        <translation>Pone una copia del beat detrás. La copia muestra las mismas tomas y no cuesta nada.</translation>
    </message>
    <message>
        <source>Makes the beat 5 s shorter; the least is 5 s.</source>
        <translation>Hace el beat 5 s más corto; el mínimo es 5 s.</translation>
    </message>
    <message>
        <source>Makes the beat 5 s longer; the most is 15 s.</source>
        <translation>Hace el beat 5 s más largo; el máximo es 15 s.</translation>
    </message>
    <message>
        <source>Keeps the beat as it is: no build and no plan changes it until it is unlocked.</source>
        <translation>Deja el beat como está: nada lo cambia hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film. It can be undone, and their takes are kept.</source>
        <translation>Saca de la película los beats seleccionados. Se puede deshacer, y sus tomas se conservan.</translation>
    </message>
    <message>
        <source>Shows the next take of the selected frame or clip.</source>
        <translation>Muestra la toma siguiente del fotograma o clip seleccionado.</translation>
    </message>
    <message>
        <source>Shows the take before this one of the selected frame or clip.</source>
        <translation>Muestra la toma anterior del fotograma o clip seleccionado.</translation>
    </message>
    <message>
        <source>Shows the beats along the time, with their clips and the music.</source>
        <translation>Muestra los beats en el tiempo, con sus clips y la música.</translation>
    </message>
    <message>
        <source>Shows the beats as cards in rows, as on a storyboard.</source>
        <translation>Muestra los beats como tarjetas en filas, como en un storyboard.</translation>
    </message>
    <message>
        <source>Shows or hides the templates that beats are made from.</source>
        <translation>Muestra u oculta las plantillas de las que se hacen los beats.</translation>
    </message>
    <message>
        <source>Shows or hides the look that all beats share: style, colours, mood and light.</source>
        <translation>Muestra u oculta el look que comparten todos los beats: estilo, colores, ambiente y luz.</translation>
    </message>
    <message>
        <source>Shows or hides everything about the selected beats: words, length, camera, models.</source>
        <translation>Muestra u oculta todo sobre los beats seleccionados: textos, duración, cámara, modelos.</translation>
    </message>
    <message>
        <source>Shows or hides all takes of what is selected, to choose one.</source>
        <translation>Muestra u oculta todas las tomas de lo seleccionado, para elegir una.</translation>
    </message>
    <message>
        <source>Shows two takes side by side or over each other, to choose the better one.</source>
        <translation>Muestra dos tomas lado a lado o superpuestas, para elegir la mejor.</translation>
    </message>
    <message>
        <source>Shows or hides what is being made, what waits, and what failed and why.</source>
        <translation>Muestra u oculta lo que se hace, lo que espera y lo que falló y por qué.</translation>
    </message>
    <message>
        <source>Shows or hides the list of edits, to go back to any of them.</source>
        <translation>Muestra u oculta la lista de ediciones, para volver a cualquiera.</translation>
    </message>
    <message>
        <source>Shows or hides the beats' words on their cards.</source>
        <translation>Muestra u oculta los textos de los beats en sus tarjetas.</translation>
    </message>
    <message>
        <source>Shows or hides how the energy rises and falls over the film.</source>
        <translation>Muestra u oculta cómo sube y baja la energía en la película.</translation>
    </message>
    <message>
        <source>Shows which part of the picture every screen shows, so that words stay inside it.</source>
        <translation>Muestra qué parte de la imagen se ve en toda pantalla, para que los textos queden dentro.</translation>
    </message>
    <message>
        <source>Shows how the camera moves over the frame.</source>
        <translation>Muestra cómo se mueve la cámara sobre el fotograma.</translation>
    </message>
    <message>
        <source>Shows less of the film, larger.</source>
        <translation>Muestra menos película, más grande.</translation>
    </message>
    <message>
        <source>Shows more of the film, smaller.</source>
        <translation>Muestra más película, más pequeña.</translation>
    </message>
    <message>
        <source>Shows the whole film in the width that there is.</source>
        <translation>Muestra toda la película en el ancho que hay.</translation>
    </message>
    <message>
        <source>Shows the film alone, on the whole screen. The same key goes back.</source>
        <translation>Muestra solo la película, a pantalla completa. La misma tecla vuelve.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>Lleva el teclado a la siguiente parte de la ventana.</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part of the window before this one.</source>
        <translation>Lleva el teclado a la parte anterior de la ventana.</translation>
    </message>
    <message>
        <source>Puts all panels back where they were at first.</source>
        <translation>Devuelve todos los paneles a su lugar inicial.</translation>
    </message>
    <message>
        <source>Makes plans from the brief, to choose one. Locked beats stay as they are.</source>
        <translation>Hace planes a partir del brief, para elegir uno. Los beats bloqueados se quedan como están.</translation>
    </message>
    <message>
        <source>Makes everything that is missing or no longer fits its beat, and nothing else. The price is shown before.</source>
        <translation>Hace todo lo que falta o ya no encaja con su beat, y nada más. El precio se muestra antes.</translation>
    </message>
    <message>
        <source>Makes one more take of the selected frame. The ones before it are kept.</source>
        <translation>Hace una toma más del fotograma seleccionado. Las anteriores se conservan.</translation>
    </message>
    <message>
        <source>Makes one more take of the selected clip. The ones before it are kept.</source>
        <translation>Hace una toma más del clip seleccionado. Las anteriores se conservan.</translation>
    </message>
    <message>
        <source>Makes four takes of the frame at once, to choose from.</source>
        <translation>Hace cuatro tomas del fotograma a la vez, para elegir.</translation>
    </message>
    <message>
        <source>Makes one more take of the music. The ones before it are kept.</source>
        <translation>Hace una toma más de la música. Las anteriores se conservan.</translation>
    </message>
    <message>
        <source>Lets what has begun end, and begins nothing more until it is pressed again.</source>
        <translation>Deja terminar lo empezado y no empieza nada más hasta que se pulse de nuevo.</translation>
    </message>
    <message>
        <source>Makes what failed once more, after showing what it costs.</source>
        <translation>Hace otra vez lo que falló, después de mostrar lo que cuesta.</translation>
    </message>
    <message>
        <source>Stops what is being made. What is done is kept, and what was paid is not paid again.</source>
        <translation>Para lo que se está haciendo. Lo hecho se conserva, y lo pagado no se paga de nuevo.</translation>
    </message>
    <message>
        <source>Makes what costs nothing on this computer.</source>
        <translation>Hace en este equipo lo que no cuesta nada.</translation>
    </message>
    <message>
        <source>Makes what costs nothing on the farm's computers.</source>
        <translation>Hace en los equipos de la granja lo que no cuesta nada.</translation>
    </message>
    <message>
        <source>Shows which models make this project's plans, frames, clips and music, and what they cost.</source>
        <translation>Muestra qué modelos hacen los planes, fotogramas, clips y música de este proyecto, y lo que cuestan.</translation>
    </message>
    <message>
        <source>Plays from the playhead, or pauses.</source>
        <translation>Reproduce desde el cabezal, o pausa.</translation>
    </message>
    <message>
        <source>Plays the whole film from its start.</source>
        <translation>Reproduce toda la película desde el inicio.</translation>
    </message>
    <message>
        <source>Plays the selected beats and stops at their end.</source>
        <translation>Reproduce los beats seleccionados y para al final.</translation>
    </message>
    <message>
        <source>Plays the five seconds at the playhead.</source>
        <translation>Reproduce los cinco segundos en el cabezal.</translation>
    </message>
    <message>
        <source>Plays backwards; once more is faster.</source>
        <translation>Reproduce hacia atrás; otra vez es más rápido.</translation>
    </message>
    <message>
        <source>Plays forwards; once more is faster.</source>
        <translation>Reproduce hacia delante; otra vez es más rápido.</translation>
    </message>
    <message>
        <source>Goes one picture back.</source>
        <translation>Va una imagen atrás.</translation>
    </message>
    <message>
        <source>Goes one picture on.</source>
        <translation>Va una imagen adelante.</translation>
    </message>
    <message>
        <source>Goes one second back.</source>
        <translation>Va un segundo atrás.</translation>
    </message>
    <message>
        <source>Goes one second on.</source>
        <translation>Va un segundo adelante.</translation>
    </message>
    <message>
        <source>Goes to the start of the beat before.</source>
        <translation>Va al inicio del beat anterior.</translation>
    </message>
    <message>
        <source>Goes to the start of the next beat.</source>
        <translation>Va al inicio del beat siguiente.</translation>
    </message>
    <message>
        <source>Goes to the film's first picture.</source>
        <translation>Va a la primera imagen de la película.</translation>
    </message>
    <message>
        <source>Goes to the film's last picture.</source>
        <translation>Va a la última imagen de la película.</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range begin here.</source>
        <translation>El bucle y la exportación parcial empiezan aquí.</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range end here.</source>
        <translation>El bucle y la exportación parcial terminan aquí.</translation>
    </message>
    <message>
        <source>Lets the range begin with the film again.</source>
        <translation>La parte vuelve a empezar con la película.</translation>
    </message>
    <message>
        <source>Lets the range end with the film again.</source>
        <translation>La parte vuelve a terminar con la película.</translation>
    </message>
    <message>
        <source>Begins again where the film or the range ends.</source>
        <translation>Empieza de nuevo donde termina la película o la parte.</translation>
    </message>
    <message>
        <source>Plays without sound. The film keeps its music.</source>
        <translation>Reproduce sin sonido. La película conserva su música.</translation>
    </message>
    <message>
        <source>Writes the film as a video: all of it or a part, in the format and size that you choose.</source>
        <translation>Escribe la película como vídeo: toda o una parte, en el formato y el tamaño que elijas.</translation>
    </message>
    <message>
        <source>Lets the next thing that you click tell what it is for.</source>
        <translation>Hace que lo siguiente en lo que hagas clic diga para qué sirve.</translation>
    </message>
    <message>
        <source>Puts the copied beats behind the selected one. They keep their takes where these still fit. A copied picture, video or track becomes a take of your own.</source>
        <translation>Pone los beats copiados detrás del seleccionado. Conservan sus tomas donde aún encajan. Una imagen, un vídeo o una pista que hayas copiado pasa a ser una toma tuya.</translation>
    </message>
    <message>
        <source>Opens the settings: appearance, sound and storage, services and their keys, models, costs, farm and keyboard.</source>
        <translation>Abre los ajustes: aspecto, sonido y disco, servicios y claves, modelos, costes, granja y teclado.</translation>
    </message>
    <message>
        <source>Shows or hides the brief, the reasons of its plan, and the models.</source>
        <translation>Muestra u oculta el brief, las razones de su plan y los modelos.</translation>
    </message>
    <message>
        <source>Lets the playhead stop at the borders of chunks while you drag it in the timeline.</source>
        <translation>Hace que el cabezal se detenga en los límites de los segmentos al arrastrarlo en la línea de tiempo.</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionFinder</name>
    <message>
        <source>Enter runs it, Esc leaves</source>
        <translation>Intro ejecuta, Esc sale</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter runs, Esc leaves.</source>
        <translation>Arriba y Abajo eligen, Intro ejecuta, Esc sale.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>Ninguna acción contiene «%1».</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 acción</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n acción</numerusform>
            <numerusform>%n acciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ActionKeys</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Enter waits for another key, Delete takes it away.</source>
        <translation>Intro espera otra tecla, Supr la quita.</translation>
    </message>
    <message>
        <source>Shipped without a key</source>
        <translation>De fábrica sin tecla</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>De fábrica: %1</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Restablecer las teclas de «%1»</translation>
    </message>
    <message>
        <source>%1, key of “%2”</source>
        <translation>%1, tecla de «%2»</translation>
    </message>
    <message>
        <source>Add a key for “%1”</source>
        <translation>Añadir una tecla para «%1»</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>Ninguna acción está elegida.</translation>
    </message>
    <message>
        <source>Enter or a click, then the key itself</source>
        <translation>Intro o un clic y, después, la tecla</translation>
    </message>
    <message>
        <source>A key of the chosen action. An action can have several; Delete takes one away.</source>
        <translation>Una tecla de la acción elegida. Una acción puede tener varias; Supr quita una.</translation>
    </message>
    <message>
        <source>The action stays in its menu, and keeps its other keys.</source>
        <translation>La acción sigue en su menú y conserva sus otras teclas.</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionTable</name>
    <message>
        <source>%1, %2</source>
        <comment>a command, its price</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>beatreel::AddressField</name>
    <message>
        <source>An address of a service ends with its path, as in “%1”. Take off the rest, from ? or # on.</source>
        <translation>La dirección de un servicio termina con su ruta, como en «%1». Quita el resto, a partir de ? o #.</translation>
    </message>
</context>
<context>
    <name>beatreel::AllVideosWindow</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Mostrar todos los vídeos</translation>
    </message>
    <message>
        <source>Search videos</source>
        <translation>Buscar vídeos</translation>
    </message>
    <message>
        <source>Search by name, brief, status or folder</source>
        <translation>Buscar por nombre, brief, estado o carpeta</translation>
    </message>
    <message>
        <source>Search videos (Ctrl+F)</source>
        <translation>Buscar vídeos (Ctrl+F)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Select a video.</source>
        <translation>Selecciona un vídeo.</translation>
    </message>
    <message>
        <source>Select one video only.</source>
        <translation>Selecciona un solo vídeo.</translation>
    </message>
    <message>
        <source>Open its project (Enter)</source>
        <translation>Abrir su proyecto (Intro)</translation>
    </message>
    <message>
        <source>It did not fail.</source>
        <translation>No ha fallado.</translation>
    </message>
    <message>
        <source>Open its project and make what failed or is missing</source>
        <translation>Abrir su proyecto y hacer lo que falló o falta</translation>
    </message>
    <message>
        <source>Show its project in the file manager</source>
        <translation>Mostrar su proyecto en el gestor de archivos</translation>
    </message>
    <message>
        <source>Delete it from the list (Del)</source>
        <translation>Eliminarlo de la lista (Supr)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Ordenar por</translation>
    </message>
    <message>
        <source>All videos — Beatreel</source>
        <translation>Todos los vídeos — Beatreel</translation>
    </message>
    <message>
        <source>The videos are being read…</source>
        <translation>Leyendo los vídeos…</translation>
    </message>
    <message>
        <source>No videos yet. Each project that is built stands here.</source>
        <translation>Aún no hay vídeos. Aquí aparece cada proyecto que se genera.</translation>
    </message>
    <message>
        <source>No video has this status.</source>
        <translation>Ningún vídeo tiene este estado.</translation>
    </message>
    <message>
        <source>No video has “%1” in it.</source>
        <translation>Ningún vídeo contiene «%1».</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status, how many videos</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, 1 video</source>
        <translation>%1, 1 vídeo</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n videos</source>
        <translation>
            <numerusform>%1, %n vídeo</numerusform>
            <numerusform>%1, %n vídeos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 video, %1</source>
        <translation>1 vídeo, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n videos, %1</source>
        <translation>
            <numerusform>%n vídeo, %1</numerusform>
            <numerusform>%n vídeos, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its project is not on this computer. The column Where says on which one.</source>
        <translation>Su proyecto no está en este equipo. La columna Dónde dice en cuál.</translation>
    </message>
</context>
<context>
    <name>beatreel::AnchorPad</name>
    <message>
        <source>Top left</source>
        <translation>Arriba a la izquierda</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Arriba a la derecha</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Abajo a la izquierda</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Abajo a la derecha</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Stronger edges, no tints</source>
        <translation>Bordes más fuertes, sin tintes</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nada se mueve por sí solo</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Tell the desktop</source>
        <translation>Avisar al escritorio</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>Al terminar una generación</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>Solo mientras otra ventana está delante.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Show tips</source>
        <translation>Mostrar consejos</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>Each is shown once, beside the menus, when it is of use.</source>
        <translation>Cada uno se muestra una vez, junto a los menús, cuando es útil.</translation>
    </message>
    <message>
        <source>Show tips again</source>
        <translation>Mostrar consejos de nuevo</translation>
    </message>
    <message>
        <source>Those shown before</source>
        <translation>Los que ya se mostraron</translation>
    </message>
</context>
<context>
    <name>beatreel::ApprovalField</name>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Cambios pedidos</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatActions</name>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>No hay ningún beat seleccionado.</translation>
    </message>
    <message>
        <source>No beats and no files are on the clipboard.</source>
        <translation>En el portapapeles no hay beats ni archivos.</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>template, length</comment>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>shot, movement</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>&amp;Make clip, %1</source>
        <comment>price</comment>
        <translation>&amp;Hacer clip, %1</translation>
    </message>
    <message>
        <source>Own &amp;video here…</source>
        <translation>&amp;Vídeo propio aquí…</translation>
    </message>
    <message>
        <source>Show &amp;takes</source>
        <translation>Mostrar &amp;tomas</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>&amp;Mostrar el archivo</translation>
    </message>
    <message>
        <source>&amp;Lock clip</source>
        <translation>Bloquear &amp;clip</translation>
    </message>
    <message>
        <source>&amp;Beat %1</source>
        <translation>&amp;Beat %1</translation>
    </message>
    <message>
        <source>Lock fra&amp;me</source>
        <translation>Blo&amp;quear fotograma</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>fotograma %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>clip %1.%2</translation>
    </message>
    <message>
        <source>Retry %1, %2</source>
        <comment>what, price</comment>
        <translation>Reintentar %1, %2</translation>
    </message>
    <message>
        <source>Make %1 with %2, %3</source>
        <comment>what, model, price</comment>
        <translation>Hacer %1 con %2, %3</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>De&amp;jar como está</translation>
    </message>
    <message>
        <source>Le&amp;ngth</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Cambios pedidos</translation>
    </message>
    <message>
        <source>Sa&amp;ve beat as template…</source>
        <translation>&amp;Guardar beat como plantilla…</translation>
    </message>
    <message>
        <source>App&amp;roval</source>
        <translation>&amp;Aprobación</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Está bloqueado. Desbloquéalo primero.</translation>
    </message>
    <message>
        <source>It is locked with its beat. Unlock the beat.</source>
        <translation>Está bloqueado con su beat. Desbloquea el beat.</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatModelField</name>
    <message>
        <source>Frame model</source>
        <translation>Modelo de fotograma</translation>
    </message>
    <message>
        <source>Clip model</source>
        <translation>Modelo de clip</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Project's: %1</source>
        <comment>the project's model</comment>
        <translation>Del proyecto: %1</translation>
    </message>
    <message>
        <source>%1, not in the catalogue</source>
        <translation>%1, no está en el catálogo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price of one</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatStyle</name>
    <message>
        <source>Clear</source>
        <comment>what is typed</comment>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardFileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>un archivo de tipo desconocido</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPainter</name>
    <message>
        <source>Add a beat, or drop a template here</source>
        <translation>Añade un beat o suelta aquí una plantilla</translation>
    </message>
    <message>
        <source>The film is %1 s of %2 s</source>
        <translation>La película tiene %1 s de %2 s</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPanel</name>
    <message>
        <source>Add beat</source>
        <translation>Añadir beat</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Voice-over, on-screen words and notes on the cards</source>
        <translation>Locución, textos en pantalla y notas en las tarjetas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>How large the cards are</source>
        <translation>Tamaño de las tarjetas</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats, read left to right</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats, de izquierda a derecha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::BoardView</name>
    <message>
        <source>Add a beat</source>
        <translation>Añadir un beat</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Beats</translation>
    </message>
</context>
<context>
    <name>beatreel::BriefForm</name>
    <message>
        <source>What is the ad about?</source>
        <translation>¿De qué trata el anuncio?</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Creatividad</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Imágenes de referencia</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>30 s for Nike sneakers. Urban, energetic, at dusk.</source>
        <translation>30 s para zapatillas Nike. Urbano, enérgico, al anochecer.</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Planificar sin red</translation>
    </message>
    <message>
        <source>From the brief</source>
        <translation>Del brief</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>The same brief and seed give the same film. Empty: it follows from the words and the length.</source>
        <translation>El mismo brief y la misma semilla dan la misma película. Vacío: se deduce del texto y la duración.</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Creativity, from strict to free</source>
        <translation>Creatividad, de estricta a libre</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricta</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelos: %1</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on.</source>
        <translation>Una semilla es un número entero desde 0.</translation>
    </message>
</context>
<context>
    <name>beatreel::BriefPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>Cancelar la planificación</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planificar de nuevo</translation>
    </message>
    <message>
        <source>Compare three plans</source>
        <translation>Comparar tres planes</translation>
    </message>
    <message>
        <source>Three plans are three requests.</source>
        <translation>Tres planes son tres peticiones.</translation>
    </message>
    <message>
        <source>Another seed or more creativity gives another one.</source>
        <translation>Otra semilla o más creatividad da otro.</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Plan again for a plan round those of now.</source>
        <translation>Entretanto se bloquearon o desbloquearon beats. Planifica de nuevo para partir de los de ahora.</translation>
    </message>
</context>
<context>
    <name>beatreel::BudgetBar</name>
    <message>
        <source>Spent %1, reserved %2, to build %3</source>
        <translation>Gastado %1, reservado %2, por generar %3</translation>
    </message>
    <message>
        <source>%1, budget %2</source>
        <comment>sums, budget</comment>
        <translation>%1, presupuesto %2</translation>
    </message>
</context>
<context>
    <name>beatreel::CardFace</name>
    <message>
        <source>%1.%2 %3 %</source>
        <comment>clip of a beat, progress</comment>
        <translation>%1.%2 %3 %</translation>
    </message>
    <message>
        <source>%1.%2 %3</source>
        <comment>clip of a beat, its trouble</comment>
        <translation>%1.%2 %3</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Desactualizado</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Hacer de nuevo</translation>
    </message>
    <message>
        <source>The picture's file is gone. Put it back, or make it again.</source>
        <translation>Falta el archivo de la imagen. Devuélvelo a su sitio o hazla de nuevo.</translation>
    </message>
    <message>
        <source>Your own picture of this beat is gone. Put it back, or give another.</source>
        <translation>Falta tu propia imagen de este beat. Devuélvela a su sitio o da otra.</translation>
    </message>
    <message>
        <source>Sketch it</source>
        <translation>Bocetarlo</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Hacer fotograma</translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation>Beat %1, %2, %3 segundos desde %4</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>sin fotograma aún</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>boceto</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>fotograma</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>clip</translation>
    </message>
    <message>
        <source>No frame yet.</source>
        <translation>Aún no hay fotograma.</translation>
    </message>
    <message>
        <source>Sketch: the first step of three.</source>
        <translation>Boceto: el primer paso de tres.</translation>
    </message>
    <message>
        <source>Frame: the second step of three.</source>
        <translation>Fotograma: el segundo paso de tres.</translation>
    </message>
    <message>
        <source>Clip: the last step of three.</source>
        <translation>Clip: el último paso de tres.</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>desactualizado: %1, actualizar cuesta %2</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>fallido: %1, reintentar cuesta %2</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone, making it again costs %1</source>
        <translation>fallido: falta el archivo de su imagen, hacerla de nuevo cuesta %1</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone</source>
        <translation>fallido: falta el archivo de su imagen</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>desactualizado, se deja como está</translation>
    </message>
    <message>
        <source>frame queued</source>
        <translation>fotograma en cola</translation>
    </message>
    <message>
        <source>making its frame, %1 percent</source>
        <translation>haciendo su fotograma, %1 por ciento</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>frame locked</source>
        <translation>fotograma bloqueado</translation>
    </message>
    <message>
        <source>The frame is locked: builds leave it alone.</source>
        <translation>El fotograma está bloqueado: las generaciones no lo tocan.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>aprobado</translation>
    </message>
    <message>
        <source>changes wanted</source>
        <translation>cambios pedidos</translation>
    </message>
</context>
<context>
    <name>beatreel::CardPainter</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>No voice-over</source>
        <translation>Sin locución</translation>
    </message>
    <message>
        <source>No words on screen</source>
        <translation>Sin textos en pantalla</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>mark</comment>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>mark</comment>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>mark</comment>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>Sin fotograma aún</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se deja</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>what is locked</comment>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Frame %1 %</source>
        <translation>Fotograma %1 %</translation>
    </message>
    <message>
        <source>Frame queued</source>
        <translation>Fotograma en cola</translation>
    </message>
</context>
<context>
    <name>beatreel::ChangesField</name>
    <message>
        <source>Which changes (in the notes)</source>
        <translation>Qué cambios (en las notas)</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>Qué debería ser distinto</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkFace</name>
    <message>
        <source>Waits for its frame</source>
        <translation>Espera su fotograma</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Espera %1</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>En cola, el siguiente</translation>
    </message>
    <message>
        <source>Queued, number %1</source>
        <translation>En cola, número %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Hacer clip</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Hacer de nuevo</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>The clip's file is gone. Put it back, or make it again.</source>
        <translation>Falta el archivo del clip. Devuélvelo a su sitio o hazlo de nuevo.</translation>
    </message>
    <message>
        <source>Your own file of this clip is gone. Put it back, or give another.</source>
        <translation>Falta tu propio archivo de este clip. Devuélvelo a su sitio o da otro.</translation>
    </message>
    <message>
        <source>Picture is stale</source>
        <translation>Imagen desactualizada</translation>
    </message>
    <message>
        <source>The picture that it begins from is stale.</source>
        <translation>La imagen con la que empieza está desactualizada.</translation>
    </message>
    <message>
        <source>Locked: builds leave it alone.</source>
        <translation>Bloqueado: las generaciones no lo tocan.</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <comment>model</comment>
        <translation>Hecho por %1.</translation>
    </message>
    <message>
        <source>not made yet, making it costs %1</source>
        <translation>aún sin hacer, hacerlo cuesta %1</translation>
    </message>
    <message>
        <source>running, %1 percent</source>
        <translation>en marcha, %1 por ciento</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>desactualizado: %1, actualizar cuesta %2</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>desactualizado, se deja como está</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>fallido: %1, reintentar cuesta %2</translation>
    </message>
    <message>
        <source>failed: its file is gone, making it again costs %1</source>
        <translation>fallido: falta su archivo, hacerlo de nuevo cuesta %1</translation>
    </message>
    <message>
        <source>failed: its file is gone</source>
        <translation>fallido: falta su archivo</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkPainter</name>
    <message>
        <source>Stale</source>
        <translation>Obsoleto</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Se deja</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Reintentar %1</translation>
    </message>
    <message>
        <source>Again %1</source>
        <translation>De nuevo %1</translation>
    </message>
</context>
<context>
    <name>beatreel::ComparePage</name>
    <message>
        <source>How takes are compared</source>
        <translation>Cómo se comparan las tomas</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>Una toma</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortinilla</translation>
    </message>
</context>
<context>
    <name>beatreel::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Run both clips</source>
        <translation>Reproducir ambos clips</translation>
    </message>
    <message>
        <source>Run both clips (Space)</source>
        <translation>Reproducir ambos clips (Espacio)</translation>
    </message>
    <message>
        <source>Stop both clips</source>
        <translation>Parar ambos clips</translation>
    </message>
    <message>
        <source>Select a beat or a clip to compare its takes.</source>
        <translation>Selecciona un beat o un clip para comparar sus tomas.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Aún no hay ninguna toma.</translation>
    </message>
    <message>
        <source>%1, its only take</source>
        <comment>slot</comment>
        <translation>%1, su única toma</translation>
    </message>
    <message>
        <source>%1, both run in step</source>
        <comment>slot</comment>
        <translation>%1, ambas a la par</translation>
    </message>
    <message>
        <source>%1, two takes</source>
        <comment>slot</comment>
        <translation>%1, dos tomas</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>Toma %1, en uso</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Toma %1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>Su archivo falta o está dañado. Devuélvelo a su sitio o elige otra toma.</translation>
    </message>
</context>
<context>
    <name>beatreel::ControlTexts</name>
    <message>
        <source>Product, length, mood, what happens: a sentence or two</source>
        <translation>Producto, duración, ambiente, qué ocurre: una o dos frases</translation>
    </message>
    <message>
        <source>What the ad is about, in your own words. The plan takes the product, the length, the style and the story from it.</source>
        <translation>De qué trata el anuncio, en tus propias palabras. El plan toma de ahí el producto, la duración, el estilo y la historia.</translation>
    </message>
    <message>
        <source>How long the film is to be; goes before what the brief says</source>
        <translation>Cuánto debe durar la película; prevalece sobre el brief</translation>
    </message>
    <message>
        <source>The length that the plan aims at. Without a choice it is what the brief says, or 30 seconds.</source>
        <translation>La duración que el plan busca. Si no se elige, es lo que dice el brief, o 30 segundos.</translation>
    </message>
    <message>
        <source>The number that decides where several plans would fit. Keep it to get the same film again, change it for another one.</source>
        <translation>El número que decide cuando caben varios planes. Consérvalo para obtener la misma película, cámbialo para obtener otra.</translation>
    </message>
    <message>
        <source>Another seed: another plan of the same brief</source>
        <translation>Otra semilla: otro plan del mismo brief</translation>
    </message>
    <message>
        <source>Puts in a number by chance, so that planning gives another film from the same words.</source>
        <translation>Pone un número al azar, para que el plan dé otra película con las mismas palabras.</translation>
    </message>
    <message>
        <source>Left keeps to the proven sequence, right roams</source>
        <translation>A la izquierda, la secuencia probada; a la derecha, más libre</translation>
    </message>
    <message>
        <source>How far a plan may go from the usual sequence of such ads. Strict gives what is proven, free gives surprises.</source>
        <translation>Cuánto puede apartarse un plan de la secuencia habitual de estos anuncios. Estricta da lo probado, libre da sorpresas.</translation>
    </message>
    <message>
        <source>Pictures of the product or of a style that the frames are to follow. Models that cannot see pictures leave them aside.</source>
        <translation>Imágenes del producto o de un estilo que los fotogramas deben seguir. Los modelos que no ven imágenes las dejan de lado.</translation>
    </message>
    <message>
        <source>Takes the picture off the brief. Its file stays where it is.</source>
        <translation>Quita la imagen del brief. Su archivo se queda donde está.</translation>
    </message>
    <message>
        <source>The built-in planner, without a network</source>
        <translation>El planificador integrado, sin red</translation>
    </message>
    <message>
        <source>Makes three plans from the brief, to choose one or to mix them. Frames and clips are made later.</source>
        <translation>Hace tres planes a partir del brief, para elegir uno o mezclarlos. Los fotogramas y los clips se hacen después.</translation>
    </message>
    <message>
        <source>An ad with its beats, frames, clips and music. Changes to it stay; pressing this again opens the same one.</source>
        <translation>Un anuncio con sus beats, fotogramas, clips y música. Los cambios se conservan; al pulsar de nuevo se abre el mismo.</translation>
    </message>
    <message>
        <source>The brief stays as it is</source>
        <translation>El brief se queda como está</translation>
    </message>
    <message>
        <source>Stops waiting for the plan. What a model was already asked for may still be billed.</source>
        <translation>Deja de esperar el plan. Lo que ya se pidió a un modelo todavía puede cobrarse.</translation>
    </message>
    <message>
        <source>Every video that was ever built, also on other computers</source>
        <translation>Todos los vídeos generados, también en otros equipos</translation>
    </message>
    <message>
        <source>A project's folder, or its .beatreel file</source>
        <translation>La carpeta de un proyecto o su archivo .beatreel</translation>
    </message>
    <message>
        <source>A project that was open before, and what waits in it. Press it to open it.</source>
        <translation>Un proyecto que se abrió antes y lo que espera en él. Púlsalo para abrirlo.</translation>
    </message>
    <message>
        <source>Its files stay where they are</source>
        <translation>Sus archivos se quedan donde están</translation>
    </message>
    <message>
        <source>Forgets the project here. Nothing of it is deleted.</source>
        <translation>Olvida el proyecto aquí. No se elimina nada de él.</translation>
    </message>
    <message>
        <source>Shows first what would become of your beats</source>
        <translation>Muestra antes qué sería de los beats</translation>
    </message>
    <message>
        <source>Plans the changed brief. Locked beats stay; nothing changes before you press Apply.</source>
        <translation>Planifica el brief cambiado. Los beats bloqueados se quedan; nada cambia antes de pulsar Aplicar.</translation>
    </message>
    <message>
        <source>Side by side, to take one or drag beats from another</source>
        <translation>Lado a lado, para usar uno o arrastrar beats de otro</translation>
    </message>
    <message>
        <source>Makes three plans of the brief and shows them beside each other.</source>
        <translation>Hace tres planes del brief y los muestra uno junto a otro.</translation>
    </message>
    <message>
        <source>One step: undo brings the beats of before back</source>
        <translation>Un solo paso: deshacer trae de vuelta los beats de antes</translation>
    </message>
    <message>
        <source>Replaces the beats by those of the plan. Locked beats stay, and takes that still fit are kept.</source>
        <translation>Reemplaza los beats por los del plan. Los beats bloqueados se quedan y las tomas que aún encajan se conservan.</translation>
    </message>
    <message>
        <source>The film stays as it is</source>
        <translation>La película se queda como está</translation>
    </message>
    <message>
        <source>Throws the plan away.</source>
        <translation>Descarta el plan.</translation>
    </message>
    <message>
        <source>By creativity, or by chance</source>
        <translation>Por creatividad o al azar</translation>
    </message>
    <message>
        <source>In what the three plans differ: in how freely they are planned, or only in their seed.</source>
        <translation>En qué difieren los tres planes: en lo libre que es su planificación, o solo en la semilla.</translation>
    </message>
    <message>
        <source>Drag a beat to another plan to mix them</source>
        <translation>Arrastra un beat a otro plan para mezclarlos</translation>
    </message>
    <message>
        <source>One of the plans: its beats, and what a full build of it costs. Left and Right go to the other plans.</source>
        <translation>Uno de los planes: sus beats y lo que cuesta generarlo entero. Izquierda y Derecha van a los otros planes.</translation>
    </message>
    <message>
        <source>The project stays as it was (Esc)</source>
        <translation>El proyecto se queda como estaba (Esc)</translation>
    </message>
    <message>
        <source>Goes back without taking a plan.</source>
        <translation>Vuelve atrás sin usar ningún plan.</translation>
    </message>
    <message>
        <source>Plans the brief; used when you plan again</source>
        <translation>Planifica el brief; se usa al planificar de nuevo</translation>
    </message>
    <message>
        <source>Which model turns the brief into beats. The built-in planner is free and needs no network.</source>
        <translation>Qué modelo convierte el brief en beats. El planificador integrado es gratis y no necesita red.</translation>
    </message>
    <message>
        <source>Another one makes the frames stale</source>
        <translation>Con otro, los fotogramas quedan desactualizados</translation>
    </message>
    <message>
        <source>Which model draws the frames. A beat can have its own, in the inspector.</source>
        <translation>Qué modelo dibuja los fotogramas. Un beat puede tener el suyo, en el inspector.</translation>
    </message>
    <message>
        <source>Another one makes the clips stale</source>
        <translation>Con otro, los clips quedan desactualizados</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips. A beat can have its own, in the inspector.</source>
        <translation>Qué modelo convierte los fotogramas en clips en movimiento. Un beat puede tener el suyo, en el inspector.</translation>
    </message>
    <message>
        <source>Another one makes the music stale</source>
        <translation>Con otro, la música queda desactualizada</translation>
    </message>
    <message>
        <source>Which model makes the film's music; none of them, or your own file, is possible too.</source>
        <translation>Qué modelo hace la música de la película; también puede ser ninguno, o un archivo tuyo.</translation>
    </message>
    <message>
        <source>The model for plans looks at the frames and describes the music</source>
        <translation>El modelo de planes mira los fotogramas y describe la música</translation>
    </message>
    <message>
        <source>Lets the planning model write what the music's model is asked for, from the frames. Without it, mood and beats decide.</source>
        <translation>Deja que el modelo de planes escriba, según los fotogramas, lo que se pide al modelo de música. Sin esto deciden el ambiente y los beats.</translation>
    </message>
    <message>
        <source>Folds this section, or unfolds it</source>
        <translation>Pliega esta sección o la despliega</translation>
    </message>
    <message>
        <source>Folds what stands below away to make room, or unfolds it again.</source>
        <translation>Pliega lo que hay debajo para hacer sitio, o lo vuelve a desplegar.</translation>
    </message>
    <message>
        <source>Chooses the free, built-in models for everything at once.</source>
        <translation>Elige de una vez los modelos gratuitos e integrados para todo.</translation>
    </message>
    <message>
        <source>Chooses paid models of middle price for everything at once.</source>
        <translation>Elige de una vez modelos de pago de precio medio para todo.</translation>
    </message>
    <message>
        <source>Chooses the models with the best pictures, at the highest price, at once.</source>
        <translation>Elige de una vez los modelos con las mejores imágenes, al precio más alto.</translation>
    </message>
    <message>
        <source>Choose a word or write your own</source>
        <translation>Elige una palabra o escribe la tuya</translation>
    </message>
    <message>
        <source>The name that prompts put in the place of {product_name}</source>
        <translation>El nombre que los prompts ponen en lugar de {product_name}</translation>
    </message>
    <message>
        <source>What the ad sells. Every prompt that names the product changes with it.</source>
        <translation>Lo que vende el anuncio. Con él cambian todos los prompts que nombran el producto.</translation>
    </message>
    <message>
        <source>The structure of the whole film</source>
        <translation>La estructura de toda la película</translation>
    </message>
    <message>
        <source>The style of all pictures and of the music, in a few words.</source>
        <translation>El estilo de todas las imágenes y de la música, en pocas palabras.</translation>
    </message>
    <message>
        <source>The feeling of the film. Frames, clips and music follow it.</source>
        <translation>El sentimiento de la película. Fotogramas, clips y música lo siguen.</translation>
    </message>
    <message>
        <source>The light that all frames share.</source>
        <translation>La luz que comparten todos los fotogramas.</translation>
    </message>
    <message>
        <source>Adds a colour to the palette. Three to five work best.</source>
        <translation>Añade un color a la paleta. De tres a cinco van mejor.</translation>
    </message>
    <message>
        <source>Takes the main colours of a picture of yours, such as a photograph of the product.</source>
        <translation>Toma los colores principales de una imagen tuya, como una fotografía del producto.</translation>
    </message>
    <message>
        <source>Gives all beats that are not locked the changed look. The bar says what goes stale and what refreshing it costs; nothing is made yet.</source>
        <translation>Da el look cambiado a todos los beats que no están bloqueados. La barra dice qué queda desactualizado y cuánto cuesta actualizarlo; aún no se hace nada.</translation>
    </message>
    <message>
        <source>Throws away what was changed here and not applied.</source>
        <translation>Descarta lo que se cambió aquí y no se aplicó.</translation>
    </message>
    <message>
        <source>Shows only templates that usually stand there</source>
        <translation>Muestra solo plantillas que suelen ir ahí</translation>
    </message>
    <message>
        <source>Narrows the list to templates for this place in a film. Others can be used there too.</source>
        <translation>Reduce la lista a las plantillas para este lugar de la película. Otras también se pueden usar ahí.</translation>
    </message>
    <message>
        <source>By name, shot, action or words of the prompt</source>
        <translation>Por nombre, plano, acción o palabras del prompt</translation>
    </message>
    <message>
        <source>Shows only the templates that have these words in them.</source>
        <translation>Muestra solo las plantillas que contienen estas palabras.</translation>
    </message>
    <message>
        <source>Narrows the templates to those for a product, an energy or a length.</source>
        <translation>Reduce las plantillas a las de un producto, una energía o una duración.</translation>
    </message>
    <message>
        <source>Shows all templates again</source>
        <translation>Vuelve a mostrar todas las plantillas</translation>
    </message>
    <message>
        <source>Empties the search and takes all filters off.</source>
        <translation>Vacía la búsqueda y quita todos los filtros.</translation>
    </message>
    <message>
        <source>Shows templates for every place</source>
        <translation>Muestra plantillas para cualquier lugar</translation>
    </message>
    <message>
        <source>Shows the templates without regard to where in a film they usually stand.</source>
        <translation>Muestra las plantillas sin mirar en qué lugar de la película suelen ir.</translation>
    </message>
    <message>
        <source>Shows only those that you made</source>
        <translation>Muestra solo las que hiciste tú</translation>
    </message>
    <message>
        <source>Narrows the list to templates of your own, which you save from beats.</source>
        <translation>Reduce la lista a tus propias plantillas, que se guardan a partir de beats.</translation>
    </message>
    <message>
        <source>The templates that beats are made from. Drag one into the film, or press Enter to add it behind the selected beat.</source>
        <translation>Las plantillas de las que se hacen los beats. Arrastra una a la película, o pulsa Intro para añadirla tras el beat seleccionado.</translation>
    </message>
    <message>
        <source>How the template is called in the library and in plans. It cannot change later.</source>
        <translation>Cómo se llama la plantilla en la biblioteca y en los planes. Después no se puede cambiar.</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in for each film</source>
        <translation>{product_name} y similares se rellenan en cada película</translation>
    </message>
    <message>
        <source>What the picture shows. Words in braces are replaced by those of the film's look.</source>
        <translation>Lo que muestra la imagen. Las palabras entre llaves se reemplazan por las del look de la película.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its product.</source>
        <translation>Pone en el prompt un hueco que cada película rellena con su producto.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its style.</source>
        <translation>Pone en el prompt un hueco que cada película rellena con su estilo.</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its setting.</source>
        <translation>Pone en el prompt un hueco que cada película rellena con su escenario.</translation>
    </message>
    <message>
        <source>What a new beat of it begins with</source>
        <translation>Con qué empieza un beat nuevo hecho de ella</translation>
    </message>
    <message>
        <source>The length of beats made from this template. Each can be changed later.</source>
        <translation>La duración de los beats hechos de esta plantilla. Después se puede cambiar en cada uno.</translation>
    </message>
    <message>
        <source>How lively it is: where in the film's curve it fits</source>
        <translation>Su viveza: dónde encaja en la curva de la película</translation>
    </message>
    <message>
        <source>How lively the beat is. Planners place it by this, and the music follows it.</source>
        <translation>La viveza del beat. Los planificadores lo colocan según ella y la música la sigue.</translation>
    </message>
    <message>
        <source>Where planners may place it</source>
        <translation>Dónde pueden ponerla los planificadores</translation>
    </message>
    <message>
        <source>Where in a film it usually stands: at the start, in the middle or at the end.</source>
        <translation>En qué lugar de una película suele ir: al principio, en medio o al final.</translation>
    </message>
    <message>
        <source>How the camera is placed</source>
        <translation>Cómo se coloca la cámara</translation>
    </message>
    <message>
        <source>How near the camera is and from where it looks. It goes into the prompt of the frame.</source>
        <translation>A qué distancia está la cámara y desde dónde mira. Va en el prompt del fotograma.</translation>
    </message>
    <message>
        <source>How the camera moves in the clip</source>
        <translation>Cómo se mueve la cámara en el clip</translation>
    </message>
    <message>
        <source>How the camera moves. It goes into the prompt of the clips.</source>
        <translation>Cómo se mueve la cámara. Va en el prompt de los clips.</translation>
    </message>
    <message>
        <source>The kind of scene, for the sketch and for searching</source>
        <translation>El tipo de escena, para el boceto y para buscar</translation>
    </message>
    <message>
        <source>What happens in the picture. The built-in artist draws by it.</source>
        <translation>Qué ocurre en la imagen. El dibujante integrado dibuja según esto.</translation>
    </message>
    <message>
        <source>Offered for every product</source>
        <translation>Se ofrece para todos los productos</translation>
    </message>
    <message>
        <source>Lets planners use the template for every kind of product.</source>
        <translation>Deja que los planificadores usen la plantilla para cualquier tipo de producto.</translation>
    </message>
    <message>
        <source>Offered for products of this kind</source>
        <translation>Se ofrece para productos de este tipo</translation>
    </message>
    <message>
        <source>For which kinds of product planners may use the template.</source>
        <translation>Para qué tipos de producto pueden usar la plantilla los planificadores.</translation>
    </message>
    <message>
        <source>Further kinds, with commas between them</source>
        <translation>Más tipos, separados por comas</translation>
    </message>
    <message>
        <source>Kinds of product that the shipped templates do not know.</source>
        <translation>Tipos de producto que las plantillas de fábrica no conocen.</translation>
    </message>
    <message>
        <source>It appears under Own in the library</source>
        <translation>Aparece en Propias, en la biblioteca</translation>
    </message>
    <message>
        <source>Writes the template to your own library, for this and all other projects.</source>
        <translation>Escribe la plantilla en tu propia biblioteca, para este y todos los demás proyectos.</translation>
    </message>
    <message>
        <source>Nothing is saved (Esc)</source>
        <translation>No se guarda nada (Esc)</translation>
    </message>
    <message>
        <source>Leaves without saving the template.</source>
        <translation>Sale sin guardar la plantilla.</translation>
    </message>
    <message>
        <source>Along the time, or as cards</source>
        <translation>A lo largo del tiempo o como tarjetas</translation>
    </message>
    <message>
        <source>How the beats are shown: the timeline shows how long each is, the board shows what each says.</source>
        <translation>Cómo se muestran los beats: la línea de tiempo muestra cuánto dura cada uno, el tablero muestra lo que dice cada uno.</translation>
    </message>
    <message>
        <source>The film along the time: beats, clips and music. Drag beats to move them and their edges to change their length; click a clip to see its takes.</source>
        <translation>La película a lo largo del tiempo: beats, clips y música. Arrastra los beats para moverlos y sus bordes para cambiar su duración; haz clic en un clip para ver sus tomas.</translation>
    </message>
    <message>
        <source>Behind the selected beat, from a template</source>
        <translation>Tras el beat seleccionado, de una plantilla</translation>
    </message>
    <message>
        <source>Lets only beats of one mark stand out: open, approved, or changes wanted. The film keeps all of them.</source>
        <translation>Deja destacados solo los beats con una marca: abierto, aprobado o cambios pedidos. La película los conserva todos.</translation>
    </message>
    <message>
        <source>How much of the film is seen at once</source>
        <translation>Cuánto de la película se ve a la vez</translation>
    </message>
    <message>
        <source>The beats as cards, in the order of the film. Drag cards to change it; each card shows the words and the state of its beat.</source>
        <translation>Los beats como tarjetas, en el orden de la película. Arrastra tarjetas para cambiarlo; cada tarjeta muestra los textos y el estado de su beat.</translation>
    </message>
    <message>
        <source>The film along the time, small: a cell a beat, as wide as it is long. Left and Right go from beat to beat.</source>
        <translation>La película a lo largo del tiempo, en pequeño: una celda por beat, tan ancha como larga su duración. Izquierda y Derecha van de beat en beat.</translation>
    </message>
    <message>
        <source>Shows only beats of one mark: open, approved, or changes wanted.</source>
        <translation>Muestra solo los beats con una marca: abierto, aprobado o cambios pedidos.</translation>
    </message>
    <message>
        <source>Larger cards show more of the picture, smaller ones more of the film.</source>
        <translation>Las tarjetas más grandes muestran más de la imagen; las más pequeñas, más de la película.</translation>
    </message>
    <message>
        <source>The whole film, the cut between two beats, or two takes</source>
        <translation>Toda la película, el corte entre dos beats o dos tomas</translation>
    </message>
    <message>
        <source>What the preview shows: the film, the two pictures at a cut, or two takes to choose between.</source>
        <translation>Lo que muestra la vista previa: la película, las dos imágenes de un corte o dos tomas entre las que elegir.</translation>
    </message>
    <message>
        <source>The film as it is so far, at the playhead. What has no clip yet is shown by its frame, or by a slate.</source>
        <translation>La película tal como está hasta ahora, en el cabezal. Lo que aún no tiene clip se muestra con su fotograma, o con una claqueta.</translation>
    </message>
    <message>
        <source>The last picture before a cut and the first one behind it, to judge whether they go together. Left and Right go to the cuts beside this one.</source>
        <translation>La última imagen antes de un corte y la primera después, para juzgar si encajan. Izquierda y Derecha van a los cortes de al lado.</translation>
    </message>
    <message>
        <source>Where the playhead stands. Type a time to go there.</source>
        <translation>Dónde está el cabezal. Escribe un tiempo para ir ahí.</translation>
    </message>
    <message>
        <source>How fast the film plays here. The exported film keeps its own speed.</source>
        <translation>A qué velocidad se reproduce aquí la película. La película exportada conserva su velocidad.</translation>
    </message>
    <message>
        <source>How loud the film plays here, and whether it is heard. The exported film keeps its loudness.</source>
        <translation>A qué volumen suena aquí la película y si se oye. La película exportada conserva su sonoridad.</translation>
    </message>
    <message>
        <source>Only here: the exported film keeps its loudness</source>
        <translation>Solo aquí: la película exportada conserva su sonoridad</translation>
    </message>
    <message>
        <source>How loud the film plays on this computer.</source>
        <translation>A qué volumen suena la película en este equipo.</translation>
    </message>
    <message>
        <source>Words and pictures that lie over this beat. Drag one to place it and its corners to resize it; the arrows, + and - do the same.</source>
        <translation>Textos e imágenes que van sobre este beat. Arrastra uno para colocarlo y sus esquinas para cambiar su tamaño; las flechas, + y - hacen lo mismo.</translation>
    </message>
    <message>
        <source>What does not hold together in the plan, such as a missing opening.</source>
        <translation>Lo que no encaja en el plan, como una apertura que falta.</translation>
    </message>
    <message>
        <source>All that the check of the plan found</source>
        <translation>Todo lo que encontró la comprobación del plan</translation>
    </message>
    <message>
        <source>Lists what does not hold together in the film, such as a missing opening, with the beat it is about.</source>
        <translation>Enumera lo que no encaja en la película, como una apertura que falta, con el beat al que se refiere.</translation>
    </message>
    <message>
        <source>What the film has now counts as wanted</source>
        <translation>Lo que la película tiene ahora pasa a ser lo deseado</translation>
    </message>
    <message>
        <source>Makes the present length the one that was asked for. The beats stay.</source>
        <translation>Hace de la duración actual la que se pidió. Los beats se quedan.</translation>
    </message>
    <message>
        <source>Edits that bring the film to its length</source>
        <translation>Cambios que llevan la película a su duración</translation>
    </message>
    <message>
        <source>Lists edits that bring the film to the length that was asked for, each with what it does and costs.</source>
        <translation>Enumera cambios que llevan la película a la duración pedida, cada uno con lo que hace y lo que cuesta.</translation>
    </message>
    <message>
        <source>Changes the clips' prompt: they go stale, and nothing is made yet</source>
        <translation>Cambia el prompt de los clips: quedan desactualizados y aún no se hace nada</translation>
    </message>
    <message>
        <source>Only for you: prompts and takes do not change</source>
        <translation>Solo para ti: los prompts y las tomas no cambian</translation>
    </message>
    <message>
        <source>How the beat is called on its card, in the jobs and in exports.</source>
        <translation>Cómo se llama el beat en su tarjeta, en las tareas y en las exportaciones.</translation>
    </message>
    <message>
        <source>All that can be done with this beat: the menu that a right click opens too.</source>
        <translation>Todo lo que se puede hacer con este beat: el menú que también abre un clic derecho.</translation>
    </message>
    <message>
        <source>The prompt as the models get it, with the words of the look filled in. Click it to write.</source>
        <translation>El prompt tal como lo reciben los modelos, con las palabras del look rellenadas. Haz clic en él para escribir.</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in from the look</source>
        <translation>{product_name} y similares se rellenan con el look</translation>
    </message>
    <message>
        <source>What the picture shows. A changed prompt makes the frame stale, and the clips that begin with it.</source>
        <translation>Lo que muestra la imagen. Un prompt cambiado deja desactualizados el fotograma y los clips que empiezan con él.</translation>
    </message>
    <message>
        <source>As it is sent, or as it is written</source>
        <translation>Tal como se envía o tal como está escrito</translation>
    </message>
    <message>
        <source>Shows the prompt with the look's words filled in, or with the places that they fill.</source>
        <translation>Muestra el prompt con las palabras del look rellenadas, o con los huecos que ellas rellenan.</translation>
    </message>
    <message>
        <source>How long the beat is. Longer needs more clips, which are made by the next build; clips that are there stay.</source>
        <translation>Cuánto dura el beat. Si dura más, necesita más clips, que hace la próxima generación; los clips que ya hay se quedan.</translation>
    </message>
    <message>
        <source>How lively it is; the music follows</source>
        <translation>La viveza del beat; la música la sigue</translation>
    </message>
    <message>
        <source>How near the camera is; goes into the frame's prompt</source>
        <translation>La distancia de la cámara; va en el prompt del fotograma</translation>
    </message>
    <message>
        <source>How the camera is placed. Another shot makes the frame and its clips stale.</source>
        <translation>Cómo se coloca la cámara. Otro plano deja desactualizados el fotograma y sus clips.</translation>
    </message>
    <message>
        <source>How the camera moves in the clips. The frame stays as it is.</source>
        <translation>Cómo se mueve la cámara en los clips. El fotograma se queda como está.</translation>
    </message>
    <message>
        <source>Goes into the storyboard PDF and the subtitles</source>
        <translation>Va en el PDF del storyboard y en los subtítulos</translation>
    </message>
    <message>
        <source>What is spoken over this beat. Beatreel does not speak it; it makes nothing stale.</source>
        <translation>Lo que se dice sobre este beat. Beatreel no lo locuta; no deja nada desactualizado.</translation>
    </message>
    <message>
        <source>Words and logo can lay them over the picture</source>
        <translation>Textos y logo puede ponerlos sobre la imagen</translation>
    </message>
    <message>
        <source>What is to be read in this beat. An overlay can show it; by itself it makes nothing stale.</source>
        <translation>Lo que se debe leer en este beat. Un rótulo puede mostrarlo; por sí solo no deja nada desactualizado.</translation>
    </message>
    <message>
        <source>For people; no model reads them</source>
        <translation>Para personas; ningún modelo las lee</translation>
    </message>
    <message>
        <source>Whatever is to be remembered of this beat. It stands in the storyboard PDF.</source>
        <translation>Cualquier cosa que se deba recordar de este beat. Aparece en el PDF del storyboard.</translation>
    </message>
    <message>
        <source>Kept in the notes of the beat</source>
        <translation>Se guarda en las notas del beat</translation>
    </message>
    <message>
        <source>What the client or the team wants otherwise in this beat.</source>
        <translation>Lo que el cliente o el equipo quiere distinto en este beat.</translation>
    </message>
    <message>
        <source>A mark for people; builds do not look at it</source>
        <translation>Una marca para personas; la generación no la tiene en cuenta</translation>
    </message>
    <message>
        <source>How far the beat is agreed on. The timeline and the board can be filtered by it.</source>
        <translation>Hasta qué punto hay acuerdo sobre el beat. La línea de tiempo y el tablero se pueden filtrar según esto.</translation>
    </message>
    <message>
        <source>Lets the film go to black and come back where this beat begins. It costs nothing and makes nothing stale.</source>
        <translation>Hace que la película pase a negro y vuelva donde empieza este beat. No cuesta nada y no deja nada desactualizado.</translation>
    </message>
    <message>
        <source>Lets the film come out of black at its start. It costs nothing.</source>
        <translation>Hace que la película salga de negro en su inicio. No cuesta nada.</translation>
    </message>
    <message>
        <source>Lets the film go to black at its end. It costs nothing.</source>
        <translation>Hace que la película vaya a negro en su final. No cuesta nada.</translation>
    </message>
    <message>
        <source>Draws the frames of the selected beats in the place of the film's model.</source>
        <translation>Dibuja los fotogramas de los beats seleccionados en lugar del modelo de la película.</translation>
    </message>
    <message>
        <source>Makes the clips of the selected beats in the place of the film's model.</source>
        <translation>Hace los clips de los beats seleccionados en lugar del modelo de la película.</translation>
    </message>
    <message>
        <source>Another number gives other pictures of the same words</source>
        <translation>Otro número da otras imágenes con las mismas palabras</translation>
    </message>
    <message>
        <source>The number that decides among the pictures that fit the words. The same seed gives the same picture, where the model allows it.</source>
        <translation>El número que decide entre las imágenes que encajan con las palabras. La misma semilla da la misma imagen, donde el modelo lo permite.</translation>
    </message>
    <message>
        <source>Puts in a number by chance. Frame and clips go stale; nothing is made yet.</source>
        <translation>Pone un número al azar. El fotograma y los clips quedan desactualizados; aún no se hace nada.</translation>
    </message>
    <message>
        <source>Which part of the clip is used</source>
        <translation>Qué parte del clip se usa</translation>
    </message>
    <message>
        <source>Which part of your own picture is used, where it has another shape than the film.</source>
        <translation>Qué parte de tu propia imagen se usa, cuando tiene otra forma que la película.</translation>
    </message>
    <message>
        <source>How much of the picture is cut off around</source>
        <translation>Cuánto de la imagen se recorta alrededor</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own picture, larger.</source>
        <translation>Toma una parte más pequeña de tu propia imagen, más grande.</translation>
    </message>
    <message>
        <source>The middle, as large as it fits</source>
        <translation>El centro, tan grande como quepa</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the picture again.</source>
        <translation>Vuelve a tomar la parte más grande del centro de la imagen.</translation>
    </message>
    <message>
        <source>Which part of your own video is used, where it has another shape than the film.</source>
        <translation>Qué parte de tu propio vídeo se usa, cuando tiene otra forma que la película.</translation>
    </message>
    <message>
        <source>How much of the video is cut off around</source>
        <translation>Cuánto del vídeo se recorta alrededor</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own video, larger.</source>
        <translation>Toma una parte más pequeña de tu propio vídeo, más grande.</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the video again.</source>
        <translation>Vuelve a tomar la parte más grande del centro del vídeo.</translation>
    </message>
    <message>
        <source>One take more; the one in use is kept</source>
        <translation>Una toma más; la que está en uso se conserva</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>Makes what failed once more with the same prompt and model.</source>
        <translation>Hace una vez más lo que falló, con el mismo prompt y el mismo modelo.</translation>
    </message>
    <message>
        <source>The most that this project may spend in all. A build that would go over it does not begin.</source>
        <translation>Lo máximo que este proyecto puede gastar en total. Una generación que lo superaría no empieza.</translation>
    </message>
    <message>
        <source>Skips the beginning of the music: the film starts with what is heard from there on.</source>
        <translation>Salta el principio de la música: la película empieza con lo que se oye desde ahí.</translation>
    </message>
    <message>
        <source>Makes the music louder or softer than the loudness that every exported film has.</source>
        <translation>Hace la música más fuerte o más suave que la sonoridad que tiene toda película exportada.</translation>
    </message>
    <message>
        <source>How long the music takes to become as loud as it is.</source>
        <translation>Cuánto tarda la música en llegar a su volumen.</translation>
    </message>
    <message>
        <source>How long the music takes to end. As usual follows the length of the film.</source>
        <translation>Cuánto tarda la música en terminar. Lo habitual sigue la duración de la película.</translation>
    </message>
    <message>
        <source>The film has no sound then, exported too</source>
        <translation>La película queda sin sonido, también al exportarla</translation>
    </message>
    <message>
        <source>Leaves the music out of the film without throwing it away.</source>
        <translation>Deja la música fuera de la película sin desecharla.</translation>
    </message>
    <message>
        <source>Lays words over this beat's picture. That costs nothing, and only this beat is encoded again.</source>
        <translation>Pone texto sobre la imagen de este beat. No cuesta nada y solo se codifica de nuevo este beat.</translation>
    </message>
    <message>
        <source>Lays a picture over the beat, such as a logo with a transparent ground (PNG or SVG).</source>
        <translation>Pone una imagen sobre el beat, como un logo con fondo transparente (PNG o SVG).</translation>
    </message>
    <message>
        <source>Ready arrangements of name, words and logo for the end of a film.</source>
        <translation>Composiciones listas de nombre, texto y logo para el final de una película.</translation>
    </message>
    <message>
        <source>What lies over this beat's picture. Choose one to change it below; Delete takes it away.</source>
        <translation>Lo que va sobre la imagen de este beat. Elige uno para cambiarlo abajo; Supr lo quita.</translation>
    </message>
    <message>
        <source>Moves it in front of what lies over it.</source>
        <translation>Lo mueve delante de lo que tiene encima.</translation>
    </message>
    <message>
        <source>Moves it behind what lies under it.</source>
        <translation>Lo mueve detrás de lo que tiene debajo.</translation>
    </message>
    <message>
        <source>Takes it off the picture. Undo brings it back.</source>
        <translation>Lo quita de la imagen. Deshacer lo recupera.</translation>
    </message>
    <message>
        <source>Words of your own, or ones that follow the beat</source>
        <translation>Texto propio o uno que sigue al beat</translation>
    </message>
    <message>
        <source>What the overlay says: its own words, the beat's on-screen words, or the product's name, which it then follows.</source>
        <translation>Lo que dice el rótulo: su propio texto, los textos en pantalla del beat o el nombre del producto, al que entonces sigue.</translation>
    </message>
    <message>
        <source>Enter begins a new line</source>
        <translation>Intro empieza una línea nueva</translation>
    </message>
    <message>
        <source>The words that lie over the picture.</source>
        <translation>El texto que va sobre la imagen.</translation>
    </message>
    <message>
        <source>It keeps its place and its size</source>
        <translation>Conserva su lugar y su tamaño</translation>
    </message>
    <message>
        <source>Takes another file in the place of this picture.</source>
        <translation>Toma otro archivo en lugar de esta imagen.</translation>
    </message>
    <message>
        <source>Of the fonts on this computer</source>
        <translation>De las fuentes de este equipo</translation>
    </message>
    <message>
        <source>The family of letters. A computer without it takes another one.</source>
        <translation>La familia de letras. Un equipo que no la tiene usa otra.</translation>
    </message>
    <message>
        <source>How strong the strokes are</source>
        <translation>El grosor de los trazos</translation>
    </message>
    <message>
        <source>How strong the letters are drawn, where the font has several weights.</source>
        <translation>Con qué grosor se dibujan las letras, cuando la fuente tiene varios.</translation>
    </message>
    <message>
        <source>How large it is, so that it looks the same in every size of film.</source>
        <translation>Su tamaño, que se ve igual en cualquier tamaño de película.</translation>
    </message>
    <message>
        <source>Room between the letters</source>
        <translation>Espacio entre las letras</translation>
    </message>
    <message>
        <source>Sets the letters further apart or closer together than the font does.</source>
        <translation>Separa las letras más, o las junta más, de lo que hace la fuente.</translation>
    </message>
    <message>
        <source>The colour of the words or of the shade.</source>
        <translation>El color del texto o del sombreado.</translation>
    </message>
    <message>
        <source>100 % hides what is behind</source>
        <translation>100 % oculta lo que hay detrás</translation>
    </message>
    <message>
        <source>Lets words be read over bright pictures</source>
        <translation>Permite leer textos sobre imágenes claras</translation>
    </message>
    <message>
        <source>How dark the shadow behind the words is.</source>
        <translation>Cuánto oscurece la sombra detrás del texto.</translation>
    </message>
    <message>
        <source>Snaps to this part of the picture</source>
        <translation>Se ajusta a esta parte de la imagen</translation>
    </message>
    <message>
        <source>Puts it into a corner, to an edge or into the middle, inside the safe area.</source>
        <translation>Lo pone en una esquina, en un borde o en el centro, dentro del área segura.</translation>
    </message>
    <message>
        <source>From the left edge</source>
        <translation>Desde el borde izquierdo</translation>
    </message>
    <message>
        <source>From the upper edge</source>
        <translation>Desde el borde superior</translation>
    </message>
    <message>
        <source>After the beat's start</source>
        <translation>Tras el inicio del beat</translation>
    </message>
    <message>
        <source>When it appears, in seconds of the beat.</source>
        <translation>Cuándo aparece, en segundos del beat.</translation>
    </message>
    <message>
        <source>When it goes, in seconds of the beat.</source>
        <translation>Cuándo se va, en segundos del beat.</translation>
    </message>
    <message>
        <source>0 shows it at once</source>
        <translation>0 lo muestra de golpe</translation>
    </message>
    <message>
        <source>How long it takes to appear.</source>
        <translation>Cuánto tarda en aparecer.</translation>
    </message>
    <message>
        <source>0 hides it at once</source>
        <translation>0 lo oculta de golpe</translation>
    </message>
    <message>
        <source>How long it takes to go.</source>
        <translation>Cuánto tarda en irse.</translation>
    </message>
    <message>
        <source>The frame, a clip of this beat, or the music</source>
        <translation>El fotograma, un clip de este beat o la música</translation>
    </message>
    <message>
        <source>Whose takes are shown here.</source>
        <translation>De quién son las tomas que se muestran aquí.</translation>
    </message>
    <message>
        <source>Hides what A and B have in common</source>
        <translation>Oculta lo que A y B tienen en común</translation>
    </message>
    <message>
        <source>Leaves only the rows in which the two takes differ: what made them look different.</source>
        <translation>Deja solo las filas en que las dos tomas difieren: lo que hizo que se vean distintas.</translation>
    </message>
    <message>
        <source>The first take</source>
        <translation>La primera toma</translation>
    </message>
    <message>
        <source>Makes the first take of what is chosen above.</source>
        <translation>Hace la primera toma de lo que está elegido arriba.</translation>
    </message>
    <message>
        <source>Take A or take B</source>
        <translation>La toma A o la toma B</translation>
    </message>
    <message>
        <source>Which of the two takes the note, the star and the verbs below are about.</source>
        <translation>A cuál de las dos se refieren la nota, la estrella y las acciones de abajo.</translation>
    </message>
    <message>
        <source>How each take was made: model, prompt, seed, price. What differs has a dot; Ctrl+C copies a row.</source>
        <translation>Cómo se hizo cada toma: modelo, prompt, semilla, precio. Lo que difiere lleva un punto; Ctrl+C copia una fila.</translation>
    </message>
    <message>
        <source>Kept with the take, not with the beat</source>
        <translation>Se guarda con la toma, no con el beat</translation>
    </message>
    <message>
        <source>A remark about this take, such as what is good in it.</source>
        <translation>Un comentario sobre esta toma, como lo que tiene de bueno.</translation>
    </message>
    <message>
        <source>Makes one take more with the prompt, seed and model of this one, whatever the beat says by now.</source>
        <translation>Hace una toma más con el prompt, la semilla y el modelo de esta, diga lo que diga ahora el beat.</translation>
    </message>
    <message>
        <source>Marks a good take, to find it again. The film shows what is in use.</source>
        <translation>Marca una buena toma, para volver a encontrarla. La película muestra lo que está en uso.</translation>
    </message>
    <message>
        <source>Shows the take's file in the file manager.</source>
        <translation>Muestra el archivo de la toma en el gestor de archivos.</translation>
    </message>
    <message>
        <source>Puts the take aside. Undo or the trash below brings it back until you empty it.</source>
        <translation>Aparta la toma. Deshacer o la papelera de abajo la recuperan hasta que se vacíe.</translation>
    </message>
    <message>
        <source>Gives another beat what this take was made with. Its takes go stale; nothing is made yet.</source>
        <translation>Da a otro beat aquello con lo que se hizo esta toma. Sus tomas quedan desactualizadas; aún no se hace nada.</translation>
    </message>
    <message>
        <source>Among the takes again, as it was</source>
        <translation>De nuevo entre las tomas, como estaba</translation>
    </message>
    <message>
        <source>Takes it out of the trash. The film does not change.</source>
        <translation>La saca de la papelera. La película no cambia.</translation>
    </message>
    <message>
        <source>Deletes the files of all takes in the trash, to free room. This cannot be undone.</source>
        <translation>Elimina los archivos de todas las tomas de la papelera, para liberar espacio. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Lets the film show take A. What follows from it is told below.</source>
        <translation>Hace que la película muestre la toma A. Lo que resulta de ello se dice abajo.</translation>
    </message>
    <message>
        <source>Lets the film show take B. What follows from it is told below.</source>
        <translation>Hace que la película muestre la toma B. Lo que resulta de ello se dice abajo.</translation>
    </message>
    <message>
        <source>Two takes side by side, or under a wipe</source>
        <translation>Dos tomas lado a lado, o bajo una cortinilla</translation>
    </message>
    <message>
        <source>All takes of what is selected. Enter puts one into the film, A and B choose two to compare.</source>
        <translation>Todas las tomas de lo seleccionado. Intro pone una en la película, A y B eligen dos para comparar.</translation>
    </message>
    <message>
        <source>How two takes are compared: side by side, under a wipe, or one at a time.</source>
        <translation>Cómo se comparan dos tomas: lado a lado, bajo una cortinilla o de una en una.</translation>
    </message>
    <message>
        <source>Take A and take B of the same frame or clip. Space runs clips, Left and Right step; with one at a time, A and B change between them.</source>
        <translation>La toma A y la toma B del mismo fotograma o clip. Espacio reproduce los clips, Izquierda y Derecha avanzan paso a paso; de una en una, A y B alternan entre ellas.</translation>
    </message>
    <message>
        <source>The border between the two takes: A at its left, B at its right.</source>
        <translation>El límite entre las dos tomas: A a su izquierda, B a su derecha.</translation>
    </message>
    <message>
        <source>Plays both clips from the same picture on, in a loop.</source>
        <translation>Reproduce ambos clips desde la misma imagen, en bucle.</translation>
    </message>
    <message>
        <source>Two takes of the music around a cut, to hear which one fits better. Space plays, A and B change the track, Left and Right the cut.</source>
        <translation>Dos tomas de la música en torno a un corte, para oír cuál encaja mejor. Espacio reproduce, A y B cambian la pista, Izquierda y Derecha el corte.</translation>
    </message>
    <message>
        <source>Plays a few seconds around the cut, with the track that is chosen.</source>
        <translation>Reproduce unos segundos en torno al corte, con la pista elegida.</translation>
    </message>
    <message>
        <source>Goes to the cut before this one. What plays goes on there.</source>
        <translation>Va al corte anterior a este. Lo que suena sigue ahí.</translation>
    </message>
    <message>
        <source>Goes to the cut behind this one. What plays goes on there.</source>
        <translation>Va al corte posterior a este. Lo que suena sigue ahí.</translation>
    </message>
    <message>
        <source>Changes without a gap while it plays</source>
        <translation>Cambia sin pausa mientras suena</translation>
    </message>
    <message>
        <source>Which of the two tracks is heard.</source>
        <translation>Cuál de las dos pistas se oye.</translation>
    </message>
    <message>
        <source>Drop a file here, or press to choose one</source>
        <translation>Suelta aquí un archivo, o pulsa para elegir uno</translation>
    </message>
    <message>
        <source>A picture, video or track of your own as a take. It is copied into the project.</source>
        <translation>Una imagen, un vídeo o una pista tuya como toma. Se copia en el proyecto.</translation>
    </message>
    <message>
        <source>Makes one take more of what is compared here.</source>
        <translation>Hace una toma más de lo que se compara aquí.</translation>
    </message>
    <message>
        <source>Four takes of one frame. 1 to 4 take one, which the film shows then; the others stay among the takes.</source>
        <translation>Cuatro tomas de un fotograma. De 1 a 4 se usa una, que la película muestra entonces; las otras se quedan entre las tomas.</translation>
    </message>
    <message>
        <source>Leaves the variants without taking one.</source>
        <translation>Sale de las variantes sin usar ninguna.</translation>
    </message>
    <message>
        <source>What is missing or stale, and nothing else</source>
        <translation>Lo que falta o está desactualizado, y nada más</translation>
    </message>
    <message>
        <source>Where what costs nothing is made: on this computer, or on the farm's workers. What runs already stays where it is.</source>
        <translation>Dónde se hace lo que no cuesta nada: en este equipo o en los workers de la granja. Lo que ya está en marcha se queda donde está.</translation>
    </message>
    <message>
        <source>Enter shows its log; Del cancels or dismisses it</source>
        <translation>Intro muestra su registro; Supr la cancela o cierra el aviso</translation>
    </message>
    <message>
        <source>Something that is being made, waits, or failed, with its reason. A running job shows how far it is.</source>
        <translation>Algo que se está haciendo, espera o falló, con su motivo. Una tarea en marcha muestra cuánto lleva.</translation>
    </message>
    <message>
        <source>Lets this job begin before the one above it.</source>
        <translation>Deja que esta tarea empiece antes que la de arriba.</translation>
    </message>
    <message>
        <source>Cancels the job, or takes one that failed off the list. What is finished stays.</source>
        <translation>Cancela la tarea, o quita de la lista una que falló. Lo terminado se queda.</translation>
    </message>
    <message>
        <source>Choose one to read its log</source>
        <translation>Elige una para leer su registro</translation>
    </message>
    <message>
        <source>What it was spent on</source>
        <translation>En qué se gastó</translation>
    </message>
    <message>
        <source>Adds the money up by kind of work, or by beat.</source>
        <translation>Suma el dinero por tipo de trabajo o por beat.</translation>
    </message>
    <message>
        <source>Spent, reserved, and to build</source>
        <translation>Gastado, reservado y por generar</translation>
    </message>
    <message>
        <source>What was spent so far, what is ordered and not billed yet, and what a full build would still cost.</source>
        <translation>Lo que se gastó hasta ahora, lo pedido y aún no cobrado, y lo que todavía costaría generarlo todo.</translation>
    </message>
    <message>
        <source>Goes to the prompt in the inspector, to say it in other words.</source>
        <translation>Va al prompt en el inspector, para decirlo con otras palabras.</translation>
    </message>
    <message>
        <source>Makes what failed with this model. It becomes the beat's model.</source>
        <translation>Hace lo que falló con este modelo. Pasa a ser el modelo del beat.</translation>
    </message>
    <message>
        <source>Each edit is saved within a second</source>
        <translation>Cada cambio se guarda en menos de un segundo</translation>
    </message>
    <message>
        <source>Whether the last edit is on the disk. Where that failed, it says why, and pressing it saves a copy elsewhere.</source>
        <translation>Si el último cambio está en el disco. Si eso falló, dice por qué, y al pulsarlo se guarda una copia en otro lugar.</translation>
    </message>
    <message>
        <source>Takes the notice away. What it tells of stays as it is.</source>
        <translation>Quita el aviso. Aquello de lo que avisa se queda como está.</translation>
    </message>
    <message>
        <source>Takes this line away, too</source>
        <translation>Quita también esta línea</translation>
    </message>
    <message>
        <source>Takes this tip away. It does not come again by itself.</source>
        <translation>Quita este consejo. No vuelve por sí solo.</translation>
    </message>
    <message>
        <source>A half written file is removed</source>
        <translation>Un archivo a medio escribir se quita</translation>
    </message>
    <message>
        <source>Stops the export. The project stays as it is.</source>
        <translation>Para la exportación. El proyecto se queda como está.</translation>
    </message>
    <message>
        <source>The next time it goes on where it stopped</source>
        <translation>La próxima vez sigue donde se paró</translation>
    </message>
    <message>
        <source>Stops what travels to or from the storage.</source>
        <translation>Para lo que va al almacenamiento o viene de él.</translation>
    </message>
    <message>
        <source>Nothing is charged before this is pressed (Enter)</source>
        <translation>No se cobra nada antes de pulsar esto (Intro)</translation>
    </message>
    <message>
        <source>Agrees to the price, and begins.</source>
        <translation>Acepta el precio y empieza.</translation>
    </message>
    <message>
        <source>Nothing is made and nothing is charged (Esc)</source>
        <translation>No se hace nada y no se cobra nada (Esc)</translation>
    </message>
    <message>
        <source>Leaves without making anything.</source>
        <translation>Sale sin hacer nada.</translation>
    </message>
    <message>
        <source>The settings, page Costs, change it again</source>
        <translation>En los ajustes, página Costes, se vuelve a cambiar</translation>
    </message>
    <message>
        <source>From now on, what costs less is made at once. The price still stands in its button, and the budget holds.</source>
        <translation>Desde ahora, lo que cuesta menos se hace enseguida. El precio sigue en su botón y el presupuesto vale.</translation>
    </message>
    <message>
        <source>Choose a step to go back or forward to it</source>
        <translation>Elige un paso para volver o avanzar hasta él</translation>
    </message>
    <message>
        <source>All edits since the project was opened. Going back keeps the later ones until you edit again.</source>
        <translation>Todos los cambios desde que se abrió el proyecto. Al volver atrás, los posteriores se conservan hasta el próximo cambio.</translation>
    </message>
    <message>
        <source>Changes at once, without a restart</source>
        <translation>Cambia al momento, sin reiniciar</translation>
    </message>
    <message>
        <source>The language of the menus and messages. Projects and what models are asked stay as they are.</source>
        <translation>El idioma de los menús y los mensajes. Los proyectos y lo que se pide a los modelos se quedan como están.</translation>
    </message>
    <message>
        <source>Pictures look the same in each</source>
        <translation>Las imágenes se ven igual en todos</translation>
    </message>
    <message>
        <source>Whether the editor is dark or light, or as the desktop is.</source>
        <translation>Si el editor es oscuro o claro, o como el escritorio.</translation>
    </message>
    <message>
        <source>Also where the desktop asks for it</source>
        <translation>También cuando el escritorio lo pide</translation>
    </message>
    <message>
        <source>Draws stronger edges and no tints, so that everything is told apart easily.</source>
        <translation>Dibuja bordes más fuertes y sin tintes, para que todo se distinga fácilmente.</translation>
    </message>
    <message>
        <source>Panels and cards jump in the place of gliding</source>
        <translation>Paneles y tarjetas saltan en lugar de deslizarse</translation>
    </message>
    <message>
        <source>Leaves out everything that moves by itself. Films play as ever.</source>
        <translation>Omite todo lo que se mueve por sí solo. Las películas se reproducen como siempre.</translation>
    </message>
    <message>
        <source>90 to 200 %, on top of the desktop's size</source>
        <translation>De 90 a 200 %, sobre el tamaño del escritorio</translation>
    </message>
    <message>
        <source>How large all text is. Buttons and rows grow with it.</source>
        <translation>El tamaño de todo el texto. Los botones y las filas crecen con él.</translation>
    </message>
    <message>
        <source>Tells you that a build has ended while you work in another window.</source>
        <translation>Avisa de que una generación terminó mientras trabajas en otra ventana.</translation>
    </message>
    <message>
        <source>One at a time; nothing has to be pressed</source>
        <translation>De uno en uno; no hay que pulsar nada</translation>
    </message>
    <message>
        <source>Tells at the right moment what can be done next. Each tip comes once.</source>
        <translation>Dice en el momento justo qué se puede hacer después. Cada consejo aparece una vez.</translation>
    </message>
    <message>
        <source>As if you had seen none yet</source>
        <translation>Como si aún no hubiera visto ninguno</translation>
    </message>
    <message>
        <source>Lets each tip come once more at its moment.</source>
        <translation>Deja que cada consejo aparezca otra vez en su momento.</translation>
    </message>
    <message>
        <source>A file .sf2 or .sf3</source>
        <translation>Un archivo .sf2 o .sf3</translation>
    </message>
    <message>
        <source>The instruments of the built-in score. Another one makes such music stale; making it again is free.</source>
        <translation>Los instrumentos de la música integrada. Otro soundfont deja desactualizada esa música; hacerla de nuevo es gratis.</translation>
    </message>
    <message>
        <source>Chooses a file with instruments for the built-in score.</source>
        <translation>Elige un archivo con instrumentos para la música integrada.</translation>
    </message>
    <message>
        <source>The one that this system brings</source>
        <translation>El que trae este sistema</translation>
    </message>
    <message>
        <source>Goes back to the instruments that are installed on this computer.</source>
        <translation>Vuelve a los instrumentos instalados en este equipo.</translation>
    </message>
    <message>
        <source>Too little makes projects open more slowly</source>
        <translation>Con muy poca, los proyectos se abren más despacio</translation>
    </message>
    <message>
        <source>The most room on the disk for small pictures of clips. They can always be made again.</source>
        <translation>El máximo espacio en disco para imágenes pequeñas de los clips. Siempre se pueden hacer de nuevo.</translation>
    </message>
    <message>
        <source>0 asks each time</source>
        <translation>0 pregunta cada vez</translation>
    </message>
    <message>
        <source>What costs less is made without a question. The price still stands in the button, and budgets hold.</source>
        <translation>Lo que cuesta menos se hace sin preguntar. El precio sigue en el botón y los presupuestos valen.</translation>
    </message>
    <message>
        <source>For projects that begin from now on</source>
        <translation>Para proyectos que empiecen desde ahora</translation>
    </message>
    <message>
        <source>The most that a new project may spend in all. The inspector changes it for each one.</source>
        <translation>Lo máximo que un proyecto nuevo puede gastar en total. En el inspector se cambia para cada uno.</translation>
    </message>
    <message>
        <source>A word, or a key such as Ctrl+D</source>
        <translation>Una palabra, o una tecla como Ctrl+D</translation>
    </message>
    <message>
        <source>Finds an action by its name or by its key.</source>
        <translation>Busca una acción por su nombre o por su tecla.</translation>
    </message>
    <message>
        <source>Enter changes the keys of the chosen action</source>
        <translation>Intro cambia las teclas de la acción elegida</translation>
    </message>
    <message>
        <source>All actions with their keys. Choose one, and give it other keys below.</source>
        <translation>Todas las acciones con sus teclas. Elige una y dale otras teclas abajo.</translation>
    </message>
    <message>
        <source>Gives all actions the keys that they had when Beatreel was installed.</source>
        <translation>Da a todas las acciones las teclas que tenían al instalar Beatreel.</translation>
    </message>
    <message>
        <source>Gives this action the keys that it had when Beatreel was installed.</source>
        <translation>Da a esta acción las teclas que tenía al instalar Beatreel.</translation>
    </message>
    <message>
        <source>Empty: the service's own address</source>
        <translation>Vacía: la dirección del propio servicio</translation>
    </message>
    <message>
        <source>It goes into the keychain and is never shown again</source>
        <translation>Va al depósito de claves y no se vuelve a mostrar</translation>
    </message>
    <message>
        <source>The secret that the service knows you by. Paste it here; it is kept by the desktop's keychain, and in no file.</source>
        <translation>El secreto por el que el servicio te conoce. Pégalo aquí; lo guarda el depósito de claves del escritorio, y ningún archivo.</translation>
    </message>
    <message>
        <source>Into the desktop's keychain</source>
        <translation>En el depósito de claves del escritorio</translation>
    </message>
    <message>
        <source>Keeps the key for this and all later starts.</source>
        <translation>Guarda la clave para esta y todas las próximas veces.</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>No cambia nada</translation>
    </message>
    <message>
        <source>Keeps the key that is stored, and forgets what was typed.</source>
        <translation>Conserva la clave guardada y olvida lo que se escribió.</translation>
    </message>
    <message>
        <source>The old one is used until the new one is stored</source>
        <translation>La anterior se usa hasta guardar la nueva</translation>
    </message>
    <message>
        <source>Lets you paste another key.</source>
        <translation>Permite pegar otra clave.</translation>
    </message>
    <message>
        <source>Out of the keychain; paid models cannot be used then</source>
        <translation>Fuera del depósito de claves; sin ella no se pueden usar modelos de pago</translation>
    </message>
    <message>
        <source>Deletes the key from this computer. To end it for good, delete it at the service too.</source>
        <translation>Elimina la clave de este equipo. Para anularla del todo, elimínala también en el servicio.</translation>
    </message>
    <message>
        <source>Where requests to Replicate go. Change it only for a server of your own that answers in its place.</source>
        <translation>Adónde van las peticiones a Replicate. Cámbiala solo por un servidor propio que responda en su lugar.</translation>
    </message>
    <message>
        <source>Where plans are asked for: OpenAI, or a server that speaks its language, such as Ollama or llama.cpp.</source>
        <translation>Dónde se piden los planes: OpenAI, o un servidor que habla su idioma, como Ollama o llama.cpp.</translation>
    </message>
    <message>
        <source>redis://host:6379/0, or rediss:// with TLS</source>
        <translation>redis://host:6379/0, o rediss:// con TLS</translation>
    </message>
    <message>
        <source>Where the farm's Redis is. Its workers make frames, clips and films for this computer.</source>
        <translation>Dónde está el Redis de la granja. Sus workers hacen fotogramas, clips y películas para este equipo.</translation>
    </message>
    <message>
        <source>Asks the service with this key and address whether they are right. It costs nothing.</source>
        <translation>Pregunta al servicio si esta clave y esta dirección son correctas. No cuesta nada.</translation>
    </message>
    <message>
        <source>Tells whether the farm can be used, and how many workers are up. Nothing is made.</source>
        <translation>Dice si la granja se puede usar y cuántos workers hay. No se hace nada.</translation>
    </message>
    <message>
        <source>More is faster, until the service slows you down</source>
        <translation>Más es más rápido, hasta que el servicio te frena</translation>
    </message>
    <message>
        <source>How many requests may run at the same time. The others wait.</source>
        <translation>Cuántas peticiones pueden estar en marcha a la vez. Las otras esperan.</translation>
    </message>
    <message>
        <source>How many requests may begin in one minute. The others wait.</source>
        <translation>Cuántas peticiones pueden empezar en un minuto. Las otras esperan.</translation>
    </message>
    <message>
        <source>Models that go together, from free to the best. A single one can be changed below.</source>
        <translation>Modelos que van juntos, de lo gratis a lo mejor. Abajo se puede cambiar uno solo.</translation>
    </message>
    <message>
        <source>Which model turns briefs into beats. The built-in planner is free and needs no network.</source>
        <translation>Qué modelo convierte los briefs en beats. El planificador integrado es gratis y no necesita red.</translation>
    </message>
    <message>
        <source>Which model draws the frames.</source>
        <translation>Qué modelo dibuja los fotogramas.</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips.</source>
        <translation>Qué modelo convierte los fotogramas en clips en movimiento.</translation>
    </message>
    <message>
        <source>Which model makes the music.</source>
        <translation>Qué modelo hace la música.</translation>
    </message>
    <message>
        <source>Empty: the first that the server lists</source>
        <translation>Vacío: el primero que da el servidor</translation>
    </message>
    <message>
        <source>Which of the server's models plans the briefs.</source>
        <translation>Cuál de los modelos del servidor planifica los briefs.</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>No cuesta nada</translation>
    </message>
    <message>
        <source>Asks the server which models it has, to choose one.</source>
        <translation>Pregunta al servidor qué modelos tiene, para elegir uno.</translation>
    </message>
    <message>
        <source>Without a path; the ending follows the format</source>
        <translation>Sin ruta; la extensión sigue al formato</translation>
    </message>
    <message>
        <source>How the file is called.</source>
        <translation>Cómo se llama el archivo.</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>Adónde va el archivo</translation>
    </message>
    <message>
        <source>Chooses the folder that the file is written into.</source>
        <translation>Elige la carpeta en que se escribe el archivo.</translation>
    </message>
    <message>
        <source>Sets format, size and the rest below</source>
        <translation>Fija abajo el formato, el tamaño y lo demás</translation>
    </message>
    <message>
        <source>Ready settings for a purpose: the master, the web, 4K, editing elsewhere, or a draft for review.</source>
        <translation>Ajustes listos para un fin: el máster, la web, 4K, la edición en otro programa o un borrador para revisión.</translation>
    </message>
    <message>
        <source>H.264 plays everywhere; ProRes is for editing</source>
        <translation>H.264 se ve en todas partes; ProRes es para edición</translation>
    </message>
    <message>
        <source>How pictures and sound are encoded, and in what kind of file.</source>
        <translation>Cómo se codifican las imágenes y el sonido, y en qué tipo de archivo.</translation>
    </message>
    <message>
        <source>Another size than the film's takes longer</source>
        <translation>Otro tamaño que el de la película tarda más</translation>
    </message>
    <message>
        <source>Width and height of the exported pictures.</source>
        <translation>Ancho y alto de las imágenes exportadas.</translation>
    </message>
    <message>
        <source>I and O set the in and out points while you watch</source>
        <translation>I y O fijan los puntos de entrada y salida al verla</translation>
    </message>
    <message>
        <source>Exports the whole film, the selected beats, or what lies between the in and out points.</source>
        <translation>Exporta toda la película, los beats seleccionados o lo que hay entre los puntos de entrada y salida.</translation>
    </message>
    <message>
        <source>Without it the file has no sound</source>
        <translation>Sin ella, el archivo no tiene sonido</translation>
    </message>
    <message>
        <source>Whether the film's music goes into the file.</source>
        <translation>Si la música de la película va en el archivo.</translation>
    </message>
    <message>
        <source>-14 for the web, -23 for European television</source>
        <translation>-14 para la web, -23 para la televisión europea</translation>
    </message>
    <message>
        <source>How loud the music is in the file, measured over the whole film.</source>
        <translation>La sonoridad de la música en el archivo, medida sobre toda la película.</translation>
    </message>
    <message>
        <source>Burnt into the pictures, for remarks</source>
        <translation>Grabado en las imágenes, para comentarios</translation>
    </message>
    <message>
        <source>Writes the number of the beat, its shot and the time over the pictures, so that people can say which one they mean.</source>
        <translation>Escribe el número del beat, su plano y el tiempo sobre las imágenes, para que se pueda decir a cuál se refiere un comentario.</translation>
    </message>
    <message>
        <source>Words that lie faintly over the whole film.</source>
        <translation>Texto que va tenue sobre toda la película.</translation>
    </message>
    <message>
        <source>Its price is in the button</source>
        <translation>Su precio está en el botón</translation>
    </message>
    <message>
        <source>Makes what is missing or stale, then exports. The export itself costs nothing.</source>
        <translation>Hace lo que falta o está desactualizado y luego exporta. La exportación en sí no cuesta nada.</translation>
    </message>
    <message>
        <source>Gaps show the frame, or a slate</source>
        <translation>Los huecos muestran el fotograma o una claqueta</translation>
    </message>
    <message>
        <source>Exports the film without waiting for what is missing or stale.</source>
        <translation>Exporta la película sin esperar lo que falta o está desactualizado.</translation>
    </message>
    <message>
        <source>It goes on while you work</source>
        <translation>Sigue mientras trabajas</translation>
    </message>
    <message>
        <source>Writes the file. A line at the bottom shows how far it is.</source>
        <translation>Escribe el archivo. Una línea abajo muestra cuánto lleva.</translation>
    </message>
    <message>
        <source>Nothing is written (Esc)</source>
        <translation>No se escribe nada (Esc)</translation>
    </message>
    <message>
        <source>Leaves without exporting.</source>
        <translation>Sale sin exportar.</translation>
    </message>
    <message>
        <source>A4, or Letter in North America</source>
        <translation>A4, o Carta en Norteamérica</translation>
    </message>
    <message>
        <source>The size of the pages.</source>
        <translation>El tamaño de las páginas.</translation>
    </message>
    <message>
        <source>Fewer leave more room for words</source>
        <translation>Con menos hay más sitio para textos</translation>
    </message>
    <message>
        <source>How many beats stand on one page, each with its picture and its words.</source>
        <translation>Cuántos beats van en una página, cada uno con su imagen y sus textos.</translation>
    </message>
    <message>
        <source>Asks for the file's name</source>
        <translation>Pide el nombre del archivo</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF.</source>
        <translation>Escribe el storyboard como PDF.</translation>
    </message>
    <message>
        <source>A few letters of its name; Enter does it</source>
        <translation>Unas letras de su nombre; Intro la ejecuta</translation>
    </message>
    <message>
        <source>Finds anything that can be done in Beatreel.</source>
        <translation>Encuentra cualquier cosa que se pueda hacer en Beatreel.</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it</source>
        <translation>Arriba y Abajo eligen, Intro la ejecuta</translation>
    </message>
    <message>
        <source>The actions that have these letters, each with its key.</source>
        <translation>Las acciones que contienen estas letras, cada una con su tecla.</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>La más nueva primero</translation>
    </message>
    <message>
        <source>The project as it was at earlier times. Each is a copy of its document; takes are never lost.</source>
        <translation>El proyecto tal como era en momentos anteriores. Cada versión es una copia de su documento; las tomas nunca se pierden.</translation>
    </message>
    <message>
        <source>One step: undo brings the present version back</source>
        <translation>Un solo paso: deshacer trae de vuelta la versión actual</translation>
    </message>
    <message>
        <source>Gives the project the beats, words and choices that it had then.</source>
        <translation>Da al proyecto los beats, los textos y las elecciones que tenía entonces.</translation>
    </message>
    <message>
        <source>The project stays as it is (Esc)</source>
        <translation>El proyecto se queda como está (Esc)</translation>
    </message>
    <message>
        <source>Leaves without going back.</source>
        <translation>Sale sin volver atrás.</translation>
    </message>
    <message>
        <source>Enter opens one</source>
        <translation>Intro abre uno</translation>
    </message>
    <message>
        <source>The projects that somebody published to the storage.</source>
        <translation>Los proyectos que alguien publicó en el almacenamiento.</translation>
    </message>
    <message>
        <source>Copies it into your folder of projects</source>
        <translation>Lo copia en tu carpeta de proyectos</translation>
    </message>
    <message>
        <source>Fetches the project with all its takes, and opens it.</source>
        <translation>Trae el proyecto con todas sus tomas y lo abre.</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>No se trae nada (Esc)</translation>
    </message>
    <message>
        <source>Leaves without opening a project.</source>
        <translation>Sale sin abrir un proyecto.</translation>
    </message>
    <message>
        <source>What this version can do that the ones before could not.</source>
        <translation>Lo que esta versión puede hacer y las anteriores no podían.</translation>
    </message>
    <message>
        <source>What helps to find a fault: the version, the last messages, and how the project is built up.</source>
        <translation>Lo que ayuda a encontrar un fallo: la versión, los últimos mensajes y cómo está construido el proyecto.</translation>
    </message>
    <message>
        <source>Saves the report, to attach it to a message.</source>
        <translation>Guarda el informe, para adjuntarlo a un mensaje.</translation>
    </message>
    <message>
        <source>Throws the report away. Nothing was sent.</source>
        <translation>Descarta el informe. No se envió nada.</translation>
    </message>
    <message>
        <source>Shows only videos with these words in their name, brief, status or folder.</source>
        <translation>Muestra solo los vídeos con estas palabras en su nombre, brief, estado o carpeta.</translation>
    </message>
    <message>
        <source>How many there are stands behind each</source>
        <translation>Cuántos hay se ve detrás de cada uno</translation>
    </message>
    <message>
        <source>Shows all videos, or only those in progress, finished or failed.</source>
        <translation>Muestra todos los vídeos, o solo los que están en curso, terminados o fallidos.</translation>
    </message>
    <message>
        <source>Enter opens one; a heading sorts by it</source>
        <translation>Intro abre uno; un encabezado ordena por él</translation>
    </message>
    <message>
        <source>Every video that was built, here or on other computers of the studio, with status, progress and cost.</source>
        <translation>Todos los vídeos generados, aquí o en otros equipos del estudio, con estado, progreso y coste.</translation>
    </message>
    <message>
        <source>Opens the project of the chosen video.</source>
        <translation>Abre el proyecto del vídeo elegido.</translation>
    </message>
    <message>
        <source>Opens the project and makes what failed once more, after showing what it costs.</source>
        <translation>Abre el proyecto y hace una vez más lo que falló, tras mostrar cuánto cuesta.</translation>
    </message>
    <message>
        <source>Shows the project's folder in the file manager.</source>
        <translation>Muestra la carpeta del proyecto en el gestor de archivos.</translation>
    </message>
    <message>
        <source>Takes the video off the list, and its project to the trash if you wish. Asks first.</source>
        <translation>Quita el vídeo de la lista y, si quieres, lleva su proyecto a la papelera. Pregunta antes.</translation>
    </message>
    <message>
        <source>Reads the list once more</source>
        <translation>Lee la lista una vez más</translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation>Pregunta de nuevo a la base de datos.</translation>
    </message>
    <message>
        <source>Empties the search and the filter</source>
        <translation>Vacía la búsqueda y el filtro</translation>
    </message>
    <message>
        <source>Shows all videos again.</source>
        <translation>Vuelve a mostrar todos los vídeos.</translation>
    </message>
    <message>
        <source>Goes to the page that was open before this one.</source>
        <translation>Va a la página que estaba abierta antes de esta.</translation>
    </message>
    <message>
        <source>Goes to the page that was open before you went back.</source>
        <translation>Va a la página que estaba abierta antes de volver atrás.</translation>
    </message>
    <message>
        <source>Finds the pages of the handbook that have these words in them.</source>
        <translation>Encuentra las páginas del manual que contienen estas palabras.</translation>
    </message>
    <message>
        <source>Enter opens the page at that place</source>
        <translation>Intro abre la página en ese lugar</translation>
    </message>
    <message>
        <source>The places in the handbook that have the words in them.</source>
        <translation>Los lugares del manual que contienen las palabras.</translation>
    </message>
    <message>
        <source>The pages in their order</source>
        <translation>Las páginas en su orden</translation>
    </message>
    <message>
        <source>The pages of the handbook. The first one leads to a film in five minutes.</source>
        <translation>Las páginas del manual. La primera lleva a una película en cinco minutos.</translation>
    </message>
    <message>
        <source>The page itself. Links lead to other pages; Alt+Left goes back.</source>
        <translation>La página misma. Los enlaces llevan a otras páginas; Alt+Izquierda vuelve atrás.</translation>
    </message>
    <message>
        <source>What plans this brief and makes the film</source>
        <translation>Qué planifica este brief y hace la película</translation>
    </message>
    <message>
        <source>The models of plan, frames, clips and music, in this order. New projects take those of the settings, page Models; an open one has its own, in the section Models of the panel Brief.</source>
        <translation>Los modelos del plan, los fotogramas, los clips y la música, en este orden. Los proyectos nuevos toman los de los ajustes, página Modelos; un proyecto abierto tiene los suyos, en la sección Modelos del panel Brief.</translation>
    </message>
    <message>
        <source>Plans this brief with the built-in planner in the place of the model that failed.</source>
        <translation>Planifica este brief con el planificador integrado en lugar del modelo que falló.</translation>
    </message>
    <message>
        <source>Makes the three plans with the built-in planner in the place of the model that failed.</source>
        <translation>Hace los tres planes con el planificador integrado en lugar del modelo que falló.</translation>
    </message>
    <message>
        <source>Free, and made on this computer</source>
        <translation>Gratis y hecho en este equipo</translation>
    </message>
    <message>
        <source>A brief to start from. Pressing it plans the film, begins a project with it and sketches its frames.</source>
        <translation>Un brief para empezar. Al pulsarlo se planifica la película, se empieza un proyecto con ella y se hacen bocetos de sus fotogramas.</translation>
    </message>
    <message>
        <source>The beats of this plan in their order. One that you drag to another plan is copied into that one.</source>
        <translation>Los beats de este plan en su orden. El que se arrastra a otro plan se copia en ese.</translation>
    </message>
    <message>
        <source>Its beats become the film's</source>
        <translation>Sus beats pasan a ser los de la película</translation>
    </message>
    <message>
        <source>Makes the film's beats from this plan. In a new project with the built-in models all frames are sketched at once; what costs money waits until you build it.</source>
        <translation>Hace los beats de la película a partir de este plan. En un proyecto nuevo con los modelos integrados, los bocetos de todos los fotogramas vienen enseguida; lo que cuesta dinero espera hasta que lo generes.</translation>
    </message>
    <message>
        <source>Chooses the cheapest paid models for plans, frames and clips at once, and the built-in score.</source>
        <translation>Elige de una vez los modelos de pago más baratos para planes, fotogramas y clips, y la música integrada.</translation>
    </message>
    <message>
        <source>What kind of thing it is; sketches draw it by this</source>
        <translation>Qué tipo de cosa es; los bocetos la dibujan según esto</translation>
    </message>
    <message>
        <source>The kind of product. Sketches show the thing and its place by it, and the library's filter offers it first. Another kind makes the frames stale.</source>
        <translation>El tipo de producto. Los bocetos muestran la cosa y su lugar según él, y el filtro de la biblioteca lo ofrece primero. Con otro tipo, los fotogramas quedan desactualizados.</translation>
    </message>
    <message>
        <source>How the film is built: which beats open it, carry it and close it, and how its energy runs. Another one leaves the beats as they are; the timeline shows its energy curve behind theirs.</source>
        <translation>Cómo se construye la película: qué beats la abren, la llevan y la cierran, y cómo va su energía. Otro arquetipo deja los beats como están; la línea de tiempo muestra su curva de energía detrás de la de los beats.</translation>
    </message>
    <message>
        <source>Any words; the library writes them with small letters, digits and _</source>
        <translation>Las palabras que quieras; la biblioteca las escribe con minúsculas, cifras y _</translation>
    </message>
    <message>
        <source>Shows less of the film larger, or more of it smaller. The wheel over the timeline does the same.</source>
        <translation>Muestra menos película más grande, o más película más pequeña. La rueda sobre la línea de tiempo hace lo mismo.</translation>
    </message>
    <message>
        <source>The film with its in and out points. Playback ▸ Set in point and Set out point put them at the playhead. A loop plays only what lies between them, and an export can take it alone.</source>
        <translation>La película con sus puntos de entrada y salida. Reproducción ▸ Fijar entrada y Fijar salida los ponen en el cabezal. Un bucle reproduce solo lo que hay entre ellos, y una exportación puede limitarse a eso.</translation>
    </message>
    <message>
        <source>Selects all of their beats</source>
        <translation>Selecciona todos sus beats</translation>
    </message>
    <message>
        <source>How many takes no longer fit their beats. Press it to select all of these beats.</source>
        <translation>Cuántas tomas ya no encajan con sus beats. Púlsalo para seleccionar todos esos beats.</translation>
    </message>
    <message>
        <source>Goes to the first one</source>
        <translation>Va a la primera</translation>
    </message>
    <message>
        <source>How many jobs failed. Press it to go to the first one; the inspector says why it failed.</source>
        <translation>Cuántas tareas fallaron. Púlsalo para ir a la primera; el inspector dice por qué falló.</translation>
    </message>
    <message>
        <source>One clip for every 5 s</source>
        <translation>Un clip por cada 5 s</translation>
    </message>
    <message>
        <source>How lively the beat is. Another energy makes its frame, its clips and the music stale.</source>
        <translation>La viveza del beat. Con otra energía, su fotograma, sus clips y la música quedan desactualizados.</translation>
    </message>
    <message>
        <source>Where in a clip that is longer than 5 s its part of the film begins. It costs nothing. A clip that goes on from its last picture becomes stale.</source>
        <translation>Dónde empieza, en un clip de más de 5 s, la parte que va en la película. No cuesta nada. Un clip que sigue desde su última imagen queda desactualizado.</translation>
    </message>
    <message>
        <source>Another model, at its own price</source>
        <translation>Otro modelo, a su propio precio</translation>
    </message>
    <message>
        <source>Where it lies in the picture, in percent of width and height: the corner, edge or middle that is chosen under Place. Dragging it in the preview changes the same.</source>
        <translation>Dónde está en la imagen, en porcentaje del ancho y el alto: la esquina, el borde o el centro que se elige en Lugar. Arrastrarlo en la vista previa cambia lo mismo.</translation>
    </message>
    <message>
        <source>The upper ones lie in front; the arrows below change that</source>
        <translation>Los de arriba van delante; las flechas de abajo lo cambian</translation>
    </message>
    <message>
        <source>Opens the colours</source>
        <translation>Abre los colores</translation>
    </message>
    <message>
        <source>How far it covers the picture. What is missing to 100 % lets the picture shine through.</source>
        <translation>Cuánto cubre la imagen. Lo que falta hasta el 100 % deja ver la imagen a través.</translation>
    </message>
    <message>
        <source>They have no room in this list</source>
        <translation>No caben en esta lista</translation>
    </message>
    <message>
        <source>How many more jobs wait or failed. They come into the list as those above them go.</source>
        <translation>Cuántas tareas más esperan o fallaron. Entran en la lista a medida que se van las de arriba.</translation>
    </message>
    <message>
        <source>What was made or cancelled today, the newest first.</source>
        <translation>Lo que se hizo o se canceló hoy, lo más nuevo primero.</translation>
    </message>
    <message>
        <source>The notice goes away with it</source>
        <translation>El aviso desaparece con ello</translation>
    </message>
    <message>
        <source>A next step after what the notice tells, such as showing the file that was written.</source>
        <translation>Un paso siguiente a lo que dice el aviso, como mostrar el archivo que se escribió.</translation>
    </message>
    <message>
        <source>Shows more of what this line tells, or ends such tips. The settings, page Appearance, switch them on again.</source>
        <translation>Muestra más de lo que dice esta línea o acaba con estos consejos. En los ajustes, página Aspecto, se vuelven a activar.</translation>
    </message>
    <message>
        <source>A message of the desktop; a click on it brings Beatreel forward</source>
        <translation>Un mensaje del escritorio; un clic en él trae Beatreel al frente</translation>
    </message>
    <message>
        <source>Undo is offered below</source>
        <translation>Abajo se ofrece deshacer</translation>
    </message>
    <message>
        <source>Changes the keys at once</source>
        <translation>Cambia las teclas al momento</translation>
    </message>
    <message>
        <source>Takes the key from the action that has it now, or brings back the keys that were reset.</source>
        <translation>Quita la tecla a la acción que la tiene ahora o recupera las teclas que se restablecieron.</translation>
    </message>
    <message>
        <source>No more than your account allows</source>
        <translation>No más de lo que permite tu cuenta</translation>
    </message>
    <message>
        <source>Such as “Draft”; together with beat, shot and timecode</source>
        <translation>Como «Borrador»; junto con beat, plano y código de tiempo</translation>
    </message>
    <message>
        <source>What Beatreel is made with. Each library has a licence of its own, in the last column.</source>
        <translation>Con qué está hecho Beatreel. Cada biblioteca tiene su propia licencia, en la última columna.</translation>
    </message>
    <message>
        <source>Copies the whole report, to paste it where you write to us.</source>
        <translation>Copia el informe entero, para pegarlo donde nos escribas.</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsPage</name>
    <message>
        <source>Always ask</source>
        <translation>Preguntar siempre</translation>
    </message>
    <message>
        <source>Do not ask under</source>
        <translation>No preguntar por debajo de</translation>
    </message>
    <message>
        <source>What costs less is made at once; the price still stands in its button. A project's budget holds all the same.</source>
        <translation>Lo que cuesta menos se hace enseguida; el precio sigue en su botón. El presupuesto del proyecto vale igualmente.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Budget of a new project</source>
        <translation>Presupuesto de un proyecto nuevo</translation>
    </message>
    <message>
        <source>A project never spends more than its budget. Each has its own, which stands in the inspector while no beat is selected.</source>
        <translation>Un proyecto nunca gasta más que su presupuesto. Cada uno tiene el suyo; está en el inspector mientras no haya un beat seleccionado.</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsSection</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, beat</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deleted beats</source>
        <translation>Beats eliminados</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Por fase</translation>
    </message>
    <message>
        <source>Costs by phase</source>
        <translation>Costes por fase</translation>
    </message>
    <message>
        <source>By beat</source>
        <translation>Por beat</translation>
    </message>
    <message>
        <source>Costs by beat</source>
        <translation>Costes por beat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Beat</translation>
    </message>
    <message>
        <source>After this build at least %1 of the %2 budget, price unknown</source>
        <translation>Tras esta generación, al menos %1 del presupuesto de %2, precio desconocido</translation>
    </message>
    <message>
        <source>After this build %1 of the %2 budget</source>
        <translation>Tras esta generación, %1 del presupuesto de %2</translation>
    </message>
    <message>
        <source>After this build at least %1, price unknown</source>
        <translation>Tras esta generación, al menos %1, precio desconocido</translation>
    </message>
    <message>
        <source>After this build %1</source>
        <translation>Tras esta generación, %1</translation>
    </message>
    <message>
        <source>Paid, not used: at least %1, price unknown</source>
        <translation>Pagado, sin usar: al menos %1, precio desconocido</translation>
    </message>
    <message>
        <source>Paid, not used %1</source>
        <translation>Pagado, sin usar: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsTable</name>
    <message>
        <source>Stale, to build</source>
        <translation>Por generar</translation>
    </message>
    <message>
        <source>To build</source>
        <translation>Por generar</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1: to build %2, reserved %3, spent %4</source>
        <translation>%1: por generar %2, reservado %3, gastado %4</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>beatreel::CropField</name>
    <message>
        <source>Crop of the frame</source>
        <translation>Recorte del fotograma</translation>
    </message>
    <message>
        <source>Crop of the clip</source>
        <translation>Recorte del clip</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Show the middle again</source>
        <translation>Volver al centro</translation>
    </message>
    <message>
        <source>Crop of frame %1</source>
        <comment>beat</comment>
        <translation>Recorte del fotograma %1</translation>
    </message>
    <message>
        <source>Crop of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>Recorte del clip %1.%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>beatreel::CropView</name>
    <message>
        <source>Drag the window, or move it with the arrows; + and - zoom, Home puts it back</source>
        <translation>Arrastra el marco o muévelo con las flechas; + y - acercan y alejan, Inicio lo devuelve</translation>
    </message>
    <message>
        <source>%1 percent from the left, %2 percent from the top, zoom %3 percent</source>
        <translation>%1 por ciento desde la izquierda, %2 por ciento desde arriba, zoom %3 por ciento</translation>
    </message>
</context>
<context>
    <name>beatreel::CutView</name>
    <message>
        <source>No cut</source>
        <translation>Sin corte</translation>
    </message>
    <message>
        <source>Cut %1 of %2, at %3</source>
        <comment>number, count, time</comment>
        <translation>Corte %1 de %2, en %3</translation>
    </message>
    <message>
        <source>A film of one beat has no cut.</source>
        <translation>Una película de un solo beat no tiene cortes.</translation>
    </message>
    <message>
        <source>Last, %1</source>
        <comment>picture before a cut; time</comment>
        <translation>Última, %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>picture after a cut; time</comment>
        <translation>Primera, %1</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Sin imagen aún</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopKeychain</name>
    <message>
        <source>The desktop's keychain is locked. Unlock it, and open the settings again.</source>
        <translation>El depósito de claves del escritorio está bloqueado. Desbloquéalo y vuelve a abrir los ajustes.</translation>
    </message>
    <message>
        <source>The desktop's keychain did not give the key up. Take it out in the desktop's own keychain program.</source>
        <translation>El depósito de claves del escritorio no soltó la clave. Quítala con el propio programa de claves del escritorio.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers.</source>
        <translation>Este escritorio no tiene un depósito de claves que responda.</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>beatreel::Dialogs</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of file, patterns</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The folder “%1” could not be opened. Open it with your file manager.</source>
        <translation>No se pudo abrir la carpeta «%1». Ábrela con tu gestor de archivos.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Choose a program for it.</source>
        <translation>No se pudo abrir «%1». Elige un programa para ello.</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been moved or deleted: put it back, or make it again.</source>
        <translation>«%1» ya no está. Puede haberse movido o eliminado: devuélvelo a su sitio o hazlo de nuevo.</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the page yourself: %1.</source>
        <translation>No se pudo abrir ningún navegador. Abre la página por tu cuenta: %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::DropWords</name>
    <message>
        <source>to %1, becomes beat %2</source>
        <translation>a %1, pasa a ser el beat %2</translation>
    </message>
    <message>
        <source>swap with %1</source>
        <comment>beat</comment>
        <translation>intercambiar con %1</translation>
    </message>
    <message>
        <source>beat %1 becomes %2</source>
        <comment>template</comment>
        <translation>el beat %1 pasa a ser %2</translation>
    </message>
    <message>
        <source>%1 s of %2 s, frame %3</source>
        <comment>length, target length, price</comment>
        <translation>%1 s de %2 s, fotograma %3</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to move it.</source>
        <translation>El beat %1 está bloqueado. Desbloquéalo para moverlo.</translation>
    </message>
</context>
<context>
    <name>beatreel::EditEffect</name>
    <message>
        <source>1 frame to make.</source>
        <translation>1 fotograma por hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames to make.</source>
        <translation>
            <numerusform>%n fotograma por hacer.</numerusform>
            <numerusform>%n fotogramas por hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip to make.</source>
        <translation>1 clip por hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips to make.</source>
        <translation>
            <numerusform>%n clip por hacer.</numerusform>
            <numerusform>%n clips por hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The music to make.</source>
        <translation>La música por hacer.</translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 toma queda desactualizada y se deja como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n toma queda desactualizada y se deja como está.</numerusform>
            <numerusform>%n tomas quedan desactualizadas y se dejan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing costs nothing.</source>
        <translation>Actualizar no cuesta nada.</translation>
    </message>
    <message>
        <source>Refreshing costs %1.</source>
        <translation>Actualizar cuesta %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::EditNames</name>
    <message>
        <source>Insert beat</source>
        <translation>Insertar beat</translation>
    </message>
    <message>
        <source>Paste beat</source>
        <translation>Pegar beat</translation>
    </message>
    <message>
        <source>Delete beat</source>
        <translation>Eliminar beat</translation>
    </message>
    <message>
        <source>Duplicate beat</source>
        <translation>Duplicar beat</translation>
    </message>
    <message>
        <source>Move beat</source>
        <translation>Mover beat</translation>
    </message>
    <message>
        <source>Swap beats</source>
        <translation>Intercambiar beats</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Cambiar duración</translation>
    </message>
    <message>
        <source>Swap template</source>
        <translation>Cambiar plantilla</translation>
    </message>
    <message>
        <source>Rename beat</source>
        <translation>Renombrar beat</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Edit shot</source>
        <translation>Editar plano</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Editar acción</translation>
    </message>
    <message>
        <source>Edit camera movement</source>
        <translation>Editar movimiento de cámara</translation>
    </message>
    <message>
        <source>Change energy</source>
        <translation>Cambiar energía</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Editar notas</translation>
    </message>
    <message>
        <source>Edit voice-over</source>
        <translation>Editar locución</translation>
    </message>
    <message>
        <source>Edit on-screen words</source>
        <translation>Editar textos en pantalla</translation>
    </message>
    <message>
        <source>Add words or logo</source>
        <translation>Añadir texto o logo</translation>
    </message>
    <message>
        <source>Remove words or logo</source>
        <translation>Quitar texto o logo</translation>
    </message>
    <message>
        <source>Edit words or logo</source>
        <translation>Editar texto o logo</translation>
    </message>
    <message>
        <source>Move words or logo</source>
        <translation>Mover texto o logo</translation>
    </message>
    <message>
        <source>Add end card</source>
        <translation>Añadir cartela final</translation>
    </message>
    <message>
        <source>Change fades</source>
        <translation>Cambiar fundidos</translation>
    </message>
    <message>
        <source>Change approval</source>
        <translation>Cambiar aprobación</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Cambiar semilla</translation>
    </message>
    <message>
        <source>Change model of beat</source>
        <translation>Cambiar modelo del beat</translation>
    </message>
    <message>
        <source>Lock beat</source>
        <translation>Bloquear beat</translation>
    </message>
    <message>
        <source>Unlock beat</source>
        <translation>Desbloquear beat</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Bloquear toma</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Desbloquear toma</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Elegir toma</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Marcar toma con estrella</translation>
    </message>
    <message>
        <source>Take star off take</source>
        <translation>Quitar estrella a la toma</translation>
    </message>
    <message>
        <source>Edit note on take</source>
        <translation>Editar nota de la toma</translation>
    </message>
    <message>
        <source>Move take to the trash</source>
        <translation>Mover toma a la papelera</translation>
    </message>
    <message>
        <source>Bring take back</source>
        <translation>Recuperar toma</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar papelera</translation>
    </message>
    <message>
        <source>Copy settings of take</source>
        <translation>Copiar ajustes de la toma</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Hacer de nuevo</translation>
    </message>
    <message>
        <source>Slip clip</source>
        <translation>Deslizar clip</translation>
    </message>
    <message>
        <source>Crop clip</source>
        <translation>Recortar clip</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Recortar imagen</translation>
    </message>
    <message>
        <source>Move in point of music</source>
        <translation>Mover entrada de la música</translation>
    </message>
    <message>
        <source>Change gain of music</source>
        <translation>Cambiar ganancia de la música</translation>
    </message>
    <message>
        <source>Fade music</source>
        <translation>Fundir música</translation>
    </message>
    <message>
        <source>Mute music</source>
        <translation>Silenciar música</translation>
    </message>
    <message>
        <source>Unmute music</source>
        <translation>Activar música</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>Usar imagen propia</translation>
    </message>
    <message>
        <source>Use own video</source>
        <translation>Usar vídeo propio</translation>
    </message>
    <message>
        <source>Use own track</source>
        <translation>Usar pista propia</translation>
    </message>
    <message>
        <source>Change product</source>
        <translation>Cambiar producto</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>Cambiar look</translation>
    </message>
    <message>
        <source>Change palette</source>
        <translation>Cambiar paleta</translation>
    </message>
    <message>
        <source>Change archetype</source>
        <translation>Cambiar arquetipo</translation>
    </message>
    <message>
        <source>Change target length</source>
        <translation>Cambiar duración prevista</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Cambiar formato</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>Editar brief</translation>
    </message>
    <message>
        <source>Change models</source>
        <translation>Cambiar modelos</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>Cambiar presupuesto</translation>
    </message>
    <message>
        <source>Plan from brief</source>
        <translation>Planificar desde el brief</translation>
    </message>
    <message>
        <source>Go back to earlier version</source>
        <translation>Volver a una versión anterior</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n beats</source>
        <translation>
            <numerusform>Insertar %n beat</numerusform>
            <numerusform>Insertar %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n beats</source>
        <translation>
            <numerusform>Pegar %n beat</numerusform>
            <numerusform>Pegar %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n beats</source>
        <translation>
            <numerusform>Eliminar %n beat</numerusform>
            <numerusform>Eliminar %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n beats</source>
        <translation>
            <numerusform>Duplicar %n beat</numerusform>
            <numerusform>Duplicar %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n beats</source>
        <translation>
            <numerusform>Mover %n beat</numerusform>
            <numerusform>Mover %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change length of %n beats</source>
        <translation>
            <numerusform>Cambiar duración de %n beat</numerusform>
            <numerusform>Cambiar duración de %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap template of %n beats</source>
        <translation>
            <numerusform>Cambiar plantilla de %n beat</numerusform>
            <numerusform>Cambiar plantilla de %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change model of %n beats</source>
        <translation>
            <numerusform>Cambiar modelo de %n beat</numerusform>
            <numerusform>Cambiar modelo de %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n beats</source>
        <translation>
            <numerusform>Bloquear %n beat</numerusform>
            <numerusform>Bloquear %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n beats</source>
        <translation>
            <numerusform>Desbloquear %n beat</numerusform>
            <numerusform>Desbloquear %n beats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy settings of take to %n beats</source>
        <translation>
            <numerusform>Copiar ajustes de la toma a %n beat</numerusform>
            <numerusform>Copiar ajustes de la toma a %n beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::EndCard</name>
    <message>
        <source>Name in the middle</source>
        <translation>Nombre en el centro</translation>
    </message>
    <message>
        <source>Logo over name and call to action</source>
        <translation>Logo sobre nombre y llamada a la acción</translation>
    </message>
    <message>
        <source>Lower third with logo</source>
        <translation>Tercio inferior con logo</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportActions</name>
    <message>
        <source>“%1” is still being exported. Stop it and close?</source>
        <translation>«%1» aún se está exportando. ¿Parar y cerrar?</translation>
    </message>
    <message>
        <source>What was written of it goes away.</source>
        <translation>Lo que ya se ha escrito se pierde.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar y cerrar</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Seguir exportando</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Aún no hay beats.</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Hay una exportación en marcha.</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>La película está generada.</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>Exportar MP4</translation>
    </message>
    <message>
        <source>The film is built. “%1” is already there.</source>
        <translation>La película está generada. «%1» ya existe.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Export storyboard PDF</source>
        <translation>Exportar storyboard en PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 storyboard</source>
        <translation>%1 storyboard</translation>
    </message>
    <message>
        <source>Export contact sheet</source>
        <translation>Exportar hoja de contactos</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>Imagen PNG</translation>
    </message>
    <message>
        <source>%1 contact sheet</source>
        <translation>%1 hoja de contactos</translation>
    </message>
    <message>
        <source>Export edit list</source>
        <translation>Exportar lista de edición</translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation>OpenTimelineIO</translation>
    </message>
    <message>
        <source>Final Cut Pro XML</source>
        <translation>Final Cut Pro XML</translation>
    </message>
    <message>
        <source>CMX 3600 EDL</source>
        <translation>CMX 3600 EDL</translation>
    </message>
    <message>
        <source>MLT for Shotcut and Kdenlive</source>
        <translation>MLT para Shotcut y Kdenlive</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Exportar subtítulos</translation>
    </message>
    <message>
        <source>SubRip</source>
        <translation>SubRip</translation>
    </message>
    <message>
        <source>Export frames into</source>
        <translation>Exportar fotogramas en</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 fotogramas</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>Generar antes</translation>
    </message>
    <message>
        <source>Export as it is</source>
        <translation>Exportar como está</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>La exportación se canceló. No se escribió nada.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>«%1» está escrito.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportBar</name>
    <message>
        <source>Exporting “%1”</source>
        <translation>Exportando «%1»</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto lleva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Cancelar lo que está en marcha</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>Exportar película</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Da un nombre al archivo.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportar en</translation>
    </message>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>«%1» ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>It is in “%1”. What it holds now is gone then.</source>
        <translation>Está en «%1». Lo que contiene ahora se perderá.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Cambiar la carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Ajuste</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Tamaño</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>Toda la película</translation>
    </message>
    <message>
        <source>The selected beats</source>
        <translation>Los beats seleccionados</translation>
    </message>
    <message>
        <source>In to out</source>
        <translation>De entrada a salida</translation>
    </message>
    <message>
        <source>P&amp;art</source>
        <translation>&amp;Parte</translation>
    </message>
    <message>
        <source>With music</source>
        <translation>Con música</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Sonoridad</translation>
    </message>
    <message>
        <source>Beat, shot and timecode</source>
        <translation>Beat, plano y código de tiempo</translation>
    </message>
    <message>
        <source>On pictures</source>
        <translation>Sobre las imágenes</translation>
    </message>
    <message>
        <source>Beat, shot and timecode on the pictures</source>
        <translation>Beat, plano y código de tiempo sobre las imágenes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Watermark</source>
        <translation>&amp;Marca de agua</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <comment>width and height</comment>
        <translation>%1, tal cual</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportWords</name>
    <message>
        <source>%1 min</source>
        <comment>about how long something takes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>about how long something takes</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %, about %2 left</source>
        <comment>percent, time</comment>
        <translation>%1 %, quedan unos %2</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Máster</translation>
    </message>
    <message>
        <source>Web 1080p</source>
        <translation>Web 1080p</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>Editing (ProRes)</source>
        <translation>Edición (ProRes)</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>Animatic for review</source>
        <translation>Animatic para revisión</translation>
    </message>
    <message>
        <source>H.265 (MP4)</source>
        <translation>H.265 (MP4)</translation>
    </message>
    <message>
        <source>ProRes 422 (MOV)</source>
        <translation>ProRes 422 (MOV)</translation>
    </message>
    <message>
        <source>VP9 (WebM)</source>
        <translation>VP9 (WebM)</translation>
    </message>
    <message>
        <source>H.264 (MP4)</source>
        <translation>H.264 (MP4)</translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <comment>width and height in pixels</comment>
        <translation>%1 x %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies the film, under a second.</source>
        <translation>Copia la película, menos de un segundo.</translation>
    </message>
    <message>
        <source>Copies the film and mixes its sound, about %1.</source>
        <translation>Copia la película y mezcla su sonido, unos %1.</translation>
    </message>
    <message>
        <source>Encodes %1 anew, about %2.</source>
        <translation>Codifica %1 de nuevo, unos %2.</translation>
    </message>
    <message>
        <source>Copies %1 and encodes %2, about %3.</source>
        <translation>Copia %1 y codifica %2, unos %3.</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>El beat %1 aún no tiene vídeo.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats have no video yet.</source>
        <translation>
            <numerusform>%n beat aún no tiene vídeo.</numerusform>
            <numerusform>%n beats aún no tienen vídeo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is not up to date.</source>
        <translation>El beat %1 no está al día.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are not up to date.</source>
        <translation>
            <numerusform>%n beat no está al día.</numerusform>
            <numerusform>%n beats no están al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>Aún no hay música.</translation>
    </message>
    <message>
        <source>The music is not up to date.</source>
        <translation>La música no está al día.</translation>
    </message>
</context>
<context>
    <name>beatreel::FaceItems</name>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>beatreel::FadeGesture</name>
    <message>
        <source>fades in over %1 s</source>
        <translation>entra en %1 s</translation>
    </message>
    <message>
        <source>fades out over %1 s</source>
        <translation>sale en %1 s</translation>
    </message>
</context>
<context>
    <name>beatreel::FadesField</name>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Dip to black</source>
        <translation>Paso por negro</translation>
    </message>
    <message>
        <source>To black and back at the beat's start, half of it on each side of the cut</source>
        <translation>A negro y de vuelta al inicio del beat, la mitad a cada lado del corte</translation>
    </message>
    <message>
        <source>Film from black</source>
        <translation>Desde negro</translation>
    </message>
    <message>
        <source>At the start of the film</source>
        <translation>Al inicio de la película</translation>
    </message>
    <message>
        <source>Film to black</source>
        <translation>A negro</translation>
    </message>
    <message>
        <source>At the end of the film</source>
        <translation>Al final de la película</translation>
    </message>
    <message>
        <source>No dip</source>
        <translation>Sin paso por negro</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>No fade</source>
        <translation>Sin fundido</translation>
    </message>
</context>
<context>
    <name>beatreel::FailureField</name>
    <message>
        <source>Frame %1: %2</source>
        <comment>number, why it failed</comment>
        <translation>Fotograma %1: %2</translation>
    </message>
    <message>
        <source>Clip %1.%2: %3</source>
        <comment>numbers, why it failed</comment>
        <translation>Clip %1.%2: %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmPage</name>
    <message>
        <source>Address of the farm</source>
        <translation>Dirección de la granja</translation>
    </message>
    <message>
        <source>A farm is a Redis and workers on as many computers as you like, which make frames, clips and films for this one. A single computer needs none. How to set one up stands in docs/farm.md.</source>
        <translation>Una granja es un Redis y workers en tantos equipos como se quiera, que hacen fotogramas, clips y películas para este. Un solo equipo no la necesita. Cómo montar una está en docs/farm.md.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Files travel over the storage that BEATREEL_STORAGE_URL names, here and on every worker.</source>
        <translation>Los archivos viajan por el almacenamiento que indica BEATREEL_STORAGE_URL, aquí y en cada worker.</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>Del entorno (%1), que prevalece sobre lo que se pone aquí.</translation>
    </message>
    <message>
        <source>Password of the farm</source>
        <translation>Contraseña de la granja</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The password was not kept: start Beatreel with %1 in its environment.</source>
        <translation>La contraseña no se guardó: inicia Beatreel con %1 en su entorno.</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmTest</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the farm</source>
        <translation>Probar la granja</translation>
    </message>
    <message>
        <source>Asks the Redis, the storage and the workers whether they are there.</source>
        <translation>Pregunta al Redis, al almacenamiento y a los workers si están.</translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>Preguntando a la granja…</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 puesto</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: 1 worker with %1 is up.</source>
        <comment>places</comment>
        <translation>Funciona: hay 1 worker con %1.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n workers with %1 are up.</source>
        <comment>places</comment>
        <translation>
            <numerusform>Funciona: hay %n worker con %1.</numerusform>
            <numerusform>Funciona: hay %n workers con %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no farm here. Give its address below.</source>
        <translation>Aquí no hay granja. Da su dirección abajo.</translation>
    </message>
</context>
<context>
    <name>beatreel::FileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>un archivo de tipo desconocido</translation>
    </message>
</context>
<context>
    <name>beatreel::FilterButton</name>
    <message>
        <source>Show marks</source>
        <translation>Mostrar marcas</translation>
    </message>
    <message>
        <source>Show beats by their mark</source>
        <translation>Mostrar beats según su marca</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Aprobado</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Cambios pedidos</translation>
    </message>
</context>
<context>
    <name>beatreel::FinishedSection</name>
    <message>
        <source>Finished today</source>
        <translation>Terminado hoy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what became of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>beatreel::FirstFrameHelp</name>
    <message>
        <source>From a key to the first paid frame</source>
        <translation>De una clave al primer fotograma de pago</translation>
    </message>
    <message>
        <source>1. Make an account at replicate.com and add some credit at replicate.com/account/billing.</source>
        <translation>1. Crea una cuenta en replicate.com y añade algo de saldo en replicate.com/account/billing.</translation>
    </message>
    <message>
        <source>2. Make a token at replicate.com/account/api-tokens, paste it below and press Store.</source>
        <translation>2. Crea un token en replicate.com/account/api-tokens, pégalo abajo y pulsa Guardar.</translation>
    </message>
    <message>
        <source>3. Press Test: it costs nothing and says whose key it is.</source>
        <translation>3. Pulsa Probar: no cuesta nada y dice de quién es la clave.</translation>
    </message>
    <message>
        <source>4. On the page Models, choose %1 for the frames of new projects: %2 (price of %3).</source>
        <translation>4. En la página Modelos, elige %1 para los fotogramas de los proyectos nuevos: %2 (precio del %3).</translation>
    </message>
    <message>
        <source>4. On the page Models, choose a model for the frames of new projects.</source>
        <translation>4. En la página Modelos, elige un modelo para los fotogramas de los proyectos nuevos.</translation>
    </message>
    <message>
        <source>5. On the page Costs, give new projects a budget: it is never exceeded.</source>
        <translation>5. En la página Costes, da un presupuesto a los proyectos nuevos: nunca se supera.</translation>
    </message>
    <message>
        <source>6. Write a brief and take a plan. With the built-in planner that is free.</source>
        <translation>6. Escribe un brief y toma un plan. Con el planificador integrado es gratis.</translation>
    </message>
    <message>
        <source>7. Make a frame. Every button that spends has its price in it, and asks first.</source>
        <translation>7. Haz un fotograma. Cada botón que gasta lleva su precio y pregunta antes.</translation>
    </message>
    <message>
        <source>8. What it cost stands with the take, and the sum in Jobs.</source>
        <translation>8. Lo que costó está junto a la toma, y la suma en Tareas.</translation>
    </message>
</context>
<context>
    <name>beatreel::FoundActions</name>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
</context>
<context>
    <name>beatreel::FrameView</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a beat</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>beatreel::FullScreenPreview</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>beatreel::GapsBox</name>
    <message>
        <source>Export as it is</source>
        <translation>Exportar como está</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>Generar antes</translation>
    </message>
</context>
<context>
    <name>beatreel::GenerateActions</name>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>No hay ningún beat seleccionado.</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>Están bloqueados, en preparación o son archivos tuyos.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Selecciona un beat.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Se está haciendo.</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>No hay nada en marcha.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Aún no hay beats.</translation>
    </message>
    <message>
        <source>A build is running.</source>
        <translation>Hay una generación en marcha.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Todo está al día.</translation>
    </message>
    <message>
        <source>the frame of beat %1</source>
        <translation>el fotograma del beat %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>clip %1.%2</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>la música</translation>
    </message>
    <message>
        <source>Make %1?</source>
        <translation>¿Hacer %1?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n takes?</source>
        <translation>
            <numerusform>¿Hacer %n toma?</numerusform>
            <numerusform>¿Hacer %n tomas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Make %1 again?</source>
        <translation>¿Hacer %1 de nuevo?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n frames again?</source>
        <translation>
            <numerusform>¿Hacer %n fotograma de nuevo?</numerusform>
            <numerusform>¿Hacer %n fotogramas de nuevo?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips again?</source>
        <translation>
            <numerusform>¿Hacer %n clip de nuevo?</numerusform>
            <numerusform>¿Hacer %n clips de nuevo?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 with %2?</source>
        <translation>¿Hacer %1 con %2?</translation>
    </message>
    <message>
        <source>Make what is missing or stale, 1 take?</source>
        <translation>¿Hacer lo que falta o está desactualizado, 1 toma?</translation>
    </message>
    <message numerus="yes">
        <source>Make what is missing or stale, %n takes?</source>
        <translation>
            <numerusform>¿Hacer lo que falta o está desactualizado, %n toma?</numerusform>
            <numerusform>¿Hacer lo que falta o está desactualizado, %n tomas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>Go on with the build, 1 take?</source>
        <translation>¿Seguir con la generación, 1 toma?</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the build, %n takes?</source>
        <translation>
            <numerusform>¿Seguir con la generación, %n toma?</numerusform>
            <numerusform>¿Seguir con la generación, %n tomas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Make four variants of %1?</source>
        <translation>¿Hacer cuatro variantes de %1?</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Hacerlas</translation>
    </message>
    <message>
        <source>Make %1 again as take %2 was made?</source>
        <translation>¿Hacer %1 de nuevo como se hizo la toma %2?</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>Parado. Lo que estaba terminado se conserva.</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>La película está generada.</translation>
    </message>
    <message>
        <source>The storyboard is ready.</source>
        <translation>El storyboard está listo.</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <comment>slot</comment>
        <translation>%1 está hecho.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are made.</source>
        <translation>
            <numerusform>%n toma está hecha.</numerusform>
            <numerusform>%n tomas están hechas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>La película no tiene música. Elige una en Modelos.</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Está bloqueado. Desbloquéalo primero.</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>Es un archivo tuyo: no hay nada que hacer de nuevo.</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookText</name>
    <message>
        <source>Page of the handbook</source>
        <translation>Página del manual</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookWindow</name>
    <message>
        <source>Handbook — Beatreel</source>
        <translation>Manual — Beatreel</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>Buscar en el manual (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Páginas del manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verb, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — Beatreel handbook</source>
        <comment>page</comment>
        <translation>%1 — Manual de Beatreel</translation>
    </message>
    <message>
        <source>No page has “%1” in it.</source>
        <translation>Ninguna página contiene «%1».</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::HistoryActions</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nada que deshacer.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nada que rehacer.</translation>
    </message>
</context>
<context>
    <name>beatreel::InOutBar</name>
    <message>
        <source>In %1, out %2</source>
        <comment>times</comment>
        <translation>Entrada %1, salida %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>time</comment>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>time</comment>
        <translation>Salida %1</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorHead</name>
    <message>
        <source>Swap for another template</source>
        <translation>Cambiar por otra plantilla</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Name of the beat</source>
        <translation>Nombre del beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Unlock: builds make it again, and it can be moved</source>
        <translation>Desbloquear: vuelve a generarse y se puede mover</translation>
    </message>
    <message>
        <source>Lock: it keeps its place, its length and its takes</source>
        <translation>Bloquear: conserva su lugar, su duración y sus tomas</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorPanel</name>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Length and camera</source>
        <translation>Duración y cámara</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Script and notes</source>
        <translation>Guion y notas</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>Locución</translation>
    </message>
    <message>
        <source>Nothing said here</source>
        <translation>Aquí no se dice nada</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>Textos en pantalla</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Sin textos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>Para quienes leen el storyboard</translation>
    </message>
    <message>
        <source>Words and logo</source>
        <translation>Textos y logo</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Aprobación</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Se está haciendo.</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>Están bloqueados, en preparación o son archivos tuyos.</translation>
    </message>
    <message>
        <source>Frame again</source>
        <translation>Otro fotograma</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Hacer fotograma</translation>
    </message>
    <message>
        <source>Clip again</source>
        <translation>Otro clip</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Hacer clip</translation>
    </message>
    <message>
        <source>Frames again</source>
        <translation>Otros fotogramas</translation>
    </message>
    <message>
        <source>Clips again</source>
        <translation>Otros clips</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Está bloqueado. Desbloquéalo primero.</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>Es un archivo tuyo: no hay nada que hacer de nuevo.</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorTakes</name>
    <message>
        <source>None yet.</source>
        <translation>Ninguna aún.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Takes of several beats</source>
        <translation>Tomas de varios beats</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Aún no hay con qué comparar.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobRow</name>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Aún no hay nada anotado.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Subir: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar aviso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Cerrar aviso: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Cancelar: %1</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Editar prompt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>beatreel::JobWords</name>
    <message>
        <source>%1, %2 so far, %3 left.</source>
        <comment>model, time, time</comment>
        <translation>%1, lleva %2, quedan %3.</translation>
    </message>
    <message>
        <source>%1, %2 so far.</source>
        <comment>model, time</comment>
        <translation>%1, lleva %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>En pausa.</translation>
    </message>
    <message>
        <source>Waits for its frame.</source>
        <translation>Espera su fotograma.</translation>
    </message>
    <message>
        <source>Waits for the last picture of the clip before.</source>
        <translation>Espera la última imagen del clip anterior.</translation>
    </message>
    <message>
        <source>Waits for the last picture of %1.</source>
        <translation>Espera la última imagen de %1.</translation>
    </message>
    <message>
        <source>Waits for its turn, next.</source>
        <translation>Espera su turno, es el siguiente.</translation>
    </message>
    <message>
        <source>Waits for its turn, number %1.</source>
        <translation>Espera su turno, número %1.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame of a deleted beat</source>
        <translation>Fotograma de un beat eliminado</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Fotograma %1</translation>
    </message>
    <message>
        <source>Clip of a deleted beat</source>
        <translation>Clip de un beat eliminado</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>job, beat</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to come.</source>
        <translation>
            <numerusform>Falta %n toma.</numerusform>
            <numerusform>Faltan %n tomas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the clip before.</source>
        <translation>Espera el clip anterior.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Espera %1.</translation>
    </message>
    <message>
        <source>%1 so far, %2 left.</source>
        <comment>time, time</comment>
        <translation>Lleva %1, quedan %2.</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <comment>time</comment>
        <translation>Lleva %1.</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Precio desconocido</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reservado</translation>
    </message>
    <message>
        <source>%1, failed: %2. Retry costs %3.</source>
        <comment>name, reason, price</comment>
        <translation>%1, fallido: %2. Reintentar cuesta %3.</translation>
    </message>
    <message>
        <source>%1, waiting. %2</source>
        <comment>name, reason</comment>
        <translation>%1, en espera. %2</translation>
    </message>
    <message>
        <source>%1, running, %2 percent, %3 left</source>
        <translation>%1, en marcha, %2 por ciento, quedan %3</translation>
    </message>
    <message>
        <source>%1, running, %2 percent</source>
        <translation>%1, en marcha, %2 por ciento</translation>
    </message>
    <message>
        <source>Cancelled with “%1”, which it needed</source>
        <translation>Cancelado con «%1», que necesitaba</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Not made: “%1” failed</source>
        <translation>Sin hacer: «%1» falló</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Sin hacer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n en marcha</numerusform>
            <numerusform>%n en marcha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 fotograma</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n fotograma</numerusform>
            <numerusform>%n fotogramas</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 clip</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n clip</numerusform>
            <numerusform>%n clips</numerusform>
        </translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 pista</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n pista</numerusform>
            <numerusform>%n pistas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is stale.</source>
        <translation>No hay nada en marcha. 1 beat está desactualizado.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are stale.</source>
        <translation>
            <numerusform>No hay nada en marcha. %n beat está desactualizado.</numerusform>
            <numerusform>No hay nada en marcha. %n beats están desactualizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is not made yet.</source>
        <translation>No hay nada en marcha. 1 beat está sin hacer.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are not made yet.</source>
        <translation>
            <numerusform>No hay nada en marcha. %n beat está sin hacer.</numerusform>
            <numerusform>No hay nada en marcha. %n beats están sin hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. The music is not up to date.</source>
        <translation>No hay nada en marcha. La música no está al día.</translation>
    </message>
    <message>
        <source>Nothing runs. Everything is up to date.</source>
        <translation>No hay nada en marcha. Todo está al día.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsActions</name>
    <message>
        <source>Nothing runs.</source>
        <translation>No hay nada en marcha.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>No falló nada.</translation>
    </message>
    <message>
        <source>The build ended. 1 job failed: %1</source>
        <translation>La generación terminó. 1 tarea falló: %1</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>La película está generada.</translation>
    </message>
    <message numerus="yes">
        <source>The build ended. %n jobs failed. The panel Jobs says why.</source>
        <translation>
            <numerusform>La generación terminó. %n tarea falló. El panel Tareas dice por qué.</numerusform>
            <numerusform>La generación terminó. %n tareas fallaron. El panel Tareas dice por qué.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsHead</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar todo</translation>
    </message>
    <message>
        <source>Ends what runs and lets nothing new begin. What is finished is kept.</source>
        <translation>Termina lo que está en marcha y no deja empezar nada nuevo. Lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Goes on with what waits.</source>
        <translation>Sigue con lo que espera.</translation>
    </message>
    <message>
        <source>What runs is finished; nothing new begins until you resume.</source>
        <translation>Lo que está en marcha se termina; nada nuevo empieza hasta reanudar.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsList</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>1 más espera</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>%n más espera</numerusform>
            <numerusform>%n más esperan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more failed</source>
        <translation>
            <numerusform>%n fallido más</numerusform>
            <numerusform>%n fallidos más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>The film is being put together.</source>
        <translation>Se está montando la película.</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>Actualizar todo</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>Generar película</translation>
    </message>
</context>
<context>
    <name>beatreel::KeptBeats</name>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat lasts 5, 10 or 15 s. Unlock it, or give it one of these lengths.</source>
        <translation>El beat %1 está fijo de %2 a %3, pero un beat dura 5, 10 o 15 s. Desbloquéalo o dale una de estas duraciones.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat begins at a multiple of 5 s. Unlock it, or give the beats before it lengths of 5, 10 or 15 s.</source>
        <translation>El beat %1 está fijo de %2 a %3, pero un beat empieza en un múltiplo de 5 s. Desbloquéalo o da a los beats anteriores duraciones de 5, 10 o 15 s.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but beat %4 is kept until %5. Unlock one of them.</source>
        <translation>El beat %1 está fijo de %2 a %3, pero el beat %4 está fijo hasta %5. Desbloquea uno de los dos.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or move it nearer to the beginning.</source>
        <translation>El beat %1 está fijo de %2 a %3, pero el brief pide %4 s. Desbloquéalo o acércalo al principio.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or ask for %5 s.</source>
        <translation>El beat %1 está fijo de %2 a %3, pero el brief pide %4 s. Desbloquéalo o pide %5 s.</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>Pulsa la tecla nueva</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una tecla</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyMap</name>
    <message>
        <source>The keys of “%1” cannot be read. The shipped ones are used; change them in the settings, on the page Keyboard.</source>
        <translation>Las teclas de «%1» no se pueden leer. Se usan las de fábrica; cámbialas en los ajustes, en la página Teclado.</translation>
    </message>
</context>
<context>
    <name>beatreel::KeysEditor</name>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>Ninguna acción contiene «%1».</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <translation>%1 abre el menú «%2». Elige otra tecla.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”.</source>
        <translation>%1 es una tecla de «%2».</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>Quitársela a «%1»</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>«%1» se queda sin tecla.</translation>
    </message>
    <message>
        <source>All keys are as shipped.</source>
        <translation>Todas las teclas están como de fábrica.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>beatreel::LaneNames</name>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Beats</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>archetype</source>
        <translation>arquetipo</translation>
    </message>
</context>
<context>
    <name>beatreel::LengthOffers</name>
    <message>
        <source>Make beat %1, %2, %3 s shorter</source>
        <translation>Acortar el beat %1, %2, %3 s</translation>
    </message>
    <message>
        <source>Make beat %1, %2, %3 s longer</source>
        <translation>Alargar el beat %1, %2, %3 s</translation>
    </message>
    <message>
        <source>Delete beat %1, %2, %3 s</source>
        <translation>Eliminar el beat %1, %2, %3 s</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryPanel</name>
    <message>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter by product, energy and length</source>
        <translation>Filtrar por producto, energía y duración</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>%1 (this project)</source>
        <translation>%1 (este proyecto)</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Producto</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Cualquier producto</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>&amp;Energía</translation>
    </message>
    <message>
        <source>Any energy</source>
        <translation>Cualquier energía</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>Filter by nothing</source>
        <translation>No filtrar</translation>
    </message>
    <message>
        <source>Search 1 template</source>
        <translation>En 1 plantilla</translation>
    </message>
    <message numerus="yes">
        <source>Search %n templates</source>
        <translation>
            <numerusform>En %n plantillas</numerusform>
            <numerusform>En %n plantillas</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template of your own yet. Save a beat as one, or copy one of these.</source>
        <translation>Aún no hay plantillas propias. Guarda un beat como plantilla o copia una de estas.</translation>
    </message>
    <message>
        <source>No template is like that.</source>
        <translation>Ninguna plantilla es así.</translation>
    </message>
    <message>
        <source>No template has “%1” in it.</source>
        <translation>Ninguna plantilla contiene «%1».</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>&amp;Add after the selected beat</source>
        <translation>&amp;Añadir tras el beat seleccionado</translation>
    </message>
    <message>
        <source>&amp;Add at the end of the film</source>
        <translation>&amp;Añadir al final de la película</translation>
    </message>
    <message>
        <source>&amp;Copy as own template…</source>
        <translation>&amp;Copiar como plantilla propia…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>E&amp;ditar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>It cannot be brought back. Beats made from it stay as they are.</source>
        <translation>No se puede recuperar. Los beats hechos con ella se quedan como están.</translation>
    </message>
    <message>
        <source>The one that comes with Beatreel takes its place again.</source>
        <translation>La que viene con Beatreel vuelve a ocupar su lugar.</translation>
    </message>
    <message>
        <source>Without it these archetypes are left out: %1.</source>
        <translation>Sin ella se omiten estos arquetipos: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between archetypes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>¿Eliminar la plantilla «%1»?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryView</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>%1

%2
For products: %3</source>
        <comment>template, prompt, categories</comment>
        <translation>%1

%2
Para productos: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between products</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
</context>
<context>
    <name>beatreel::ListWords</name>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a beat</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>beat, chunk, chunks</comment>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
</context>
<context>
    <name>beatreel::LookBar</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Changes the look of all beats; builds nothing</source>
        <translation>Cambia el look de todos los beats; no genera nada</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Puts the fields back to what the film has</source>
        <translation>Devuelve los campos a lo que tiene la película</translation>
    </message>
</context>
<context>
    <name>beatreel::LookEffect</name>
    <message>
        <source>1 beat goes stale.</source>
        <translation>1 beat queda desactualizado.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go stale.</source>
        <translation>
            <numerusform>%n beat queda desactualizado.</numerusform>
            <numerusform>%n beats quedan desactualizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The music goes stale.</source>
        <translation>La música queda desactualizada.</translation>
    </message>
    <message>
        <source>1 beat and the music go stale.</source>
        <translation>1 beat y la música quedan desactualizados.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats and the music go stale.</source>
        <translation>
            <numerusform>%n beat y la música quedan desactualizados.</numerusform>
            <numerusform>%n beats y la música quedan desactualizados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing it is free.</source>
        <translation>Actualizarlo es gratis.</translation>
    </message>
    <message>
        <source>Refreshing them is free.</source>
        <translation>Actualizarlos es gratis.</translation>
    </message>
    <message>
        <source>The price of refreshing it is unknown.</source>
        <translation>El precio de actualizarlo es desconocido.</translation>
    </message>
    <message>
        <source>The price of refreshing them is unknown.</source>
        <translation>El precio de actualizarlos es desconocido.</translation>
    </message>
    <message>
        <source>Refreshing it costs %1.</source>
        <translation>Actualizarlo cuesta %1.</translation>
    </message>
    <message>
        <source>Refreshing them costs %1.</source>
        <translation>Actualizarlos cuesta %1.</translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>El beat %1 está bloqueado y se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked beats stay.</source>
        <translation>
            <numerusform>%n beat bloqueado se queda.</numerusform>
            <numerusform>%n beats bloqueados se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>Los beats %1 están bloqueados y se quedan.</translation>
    </message>
    <message>
        <source>What was chosen or kept in beat %1 stays.</source>
        <translation>Lo elegido o dejado en el beat %1 se queda.</translation>
    </message>
    <message numerus="yes">
        <source>What was chosen or kept in %n beats stays.</source>
        <translation>
            <numerusform>Lo elegido o dejado en %n beat se queda.</numerusform>
            <numerusform>Lo elegido o dejado en %n beats se queda.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen or kept in beats %1 stays.</source>
        <translation>Lo elegido o dejado en los beats %1 se queda.</translation>
    </message>
    <message>
        <source>The music stays as it is.</source>
        <translation>La música se queda como está.</translation>
    </message>
    <message>
        <source>1 take is up to date again.</source>
        <translation>1 toma vuelve a estar al día.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are up to date again.</source>
        <translation>
            <numerusform>%n toma vuelve a estar al día.</numerusform>
            <numerusform>%n tomas vuelven a estar al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes stale.</source>
        <translation>Nada queda desactualizado.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>beatreel::LookPanel</name>
    <message>
        <source>No look yet. It comes with a plan.</source>
        <translation>Aún no hay look. Viene con un plan.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Arquetipo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>Estética</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Iluminación</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>El producto necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>beatreel::MainWindow</name>
    <message>
        <source>Beatreel</source>
        <translation>Beatreel</translation>
    </message>
    <message>
        <source>%1 — Beatreel</source>
        <translation>%1 — Beatreel</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Restored to %1, your last edit.</source>
        <translation>Restaurado hasta %1, tu última edición.</translation>
    </message>
    <message>
        <source>This build was interrupted.</source>
        <translation>Esta generación se interrumpió.</translation>
    </message>
    <message>
        <source>1 take is already paid and will be fetched.</source>
        <translation>1 toma ya está pagada y se recogerá.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are already paid and will be fetched.</source>
        <translation>
            <numerusform>%n toma ya está pagada y se recogerá.</numerusform>
            <numerusform>%n tomas ya están pagadas y se recogerán.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take is still to be made.</source>
        <translation>Falta 1 toma por hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to be made.</source>
        <translation>
            <numerusform>Falta %n toma por hacer.</numerusform>
            <numerusform>Faltan %n tomas por hacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>The language changes once what runs now has ended, and the plans that are offered are taken or left.</source>
        <translation>El idioma cambia cuando termine lo que está en marcha y los planes ofrecidos se tomen o se dejen.</translation>
    </message>
</context>
<context>
    <name>beatreel::MediaPage</name>
    <message>
        <source>Soundfont</source>
        <translation>Soundfont</translation>
    </message>
    <message>
        <source>What the built-in score is played with. Music that was made with another one goes stale.</source>
        <translation>Con qué se toca la música integrada. La música hecha con otro queda desactualizada.</translation>
    </message>
    <message>
        <source> GB</source>
        <comment>gigabytes</comment>
        <translation> GB</translation>
    </message>
    <message>
        <source>Cache, at most</source>
        <translation>Caché, como máximo</translation>
    </message>
    <message>
        <source>Small pictures of clips, kept on the disk so that projects open quickly. The oldest go first.</source>
        <translation>Imágenes pequeñas de los clips en el disco, para abrir rápido los proyectos. Las más antiguas se van primero.</translation>
    </message>
    <message>
        <source>The one that is installed</source>
        <translation>El que está instalado</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>Elegir un soundfont</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>Soundfonts</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>Usar el instalado</translation>
    </message>
</context>
<context>
    <name>beatreel::MenuTitles</name>
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
        <source>&amp;Beat</source>
        <translation>&amp;Beat</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>&amp;Generar</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Reproducción</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelField</name>
    <message>
        <source>%1 · %2</source>
        <comment>a model, its price</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No music</source>
        <translation>Sin música</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelSentences</name>
    <message>
        <source>Everything is made on this computer, for nothing.</source>
        <translation>Todo se hace en este equipo, sin coste.</translation>
    </message>
    <message>
        <source>Clips of 480p, scaled up; the built-in score.</source>
        <translation>Clips de 480p, ampliados; la música integrada.</translation>
    </message>
    <message>
        <source>The models of the specification. MusicGen's licence forbids commercial use.</source>
        <translation>Los modelos de la especificación. La licencia de MusicGen prohíbe el uso comercial.</translation>
    </message>
    <message>
        <source>Frames that follow reference pictures, clips of 720p, and music for commercial use.</source>
        <translation>Fotogramas que siguen imágenes de referencia, clips de 720p y música para uso comercial.</translation>
    </message>
    <message>
        <source>What it makes is yours to use.</source>
        <translation>Puedes usar lo que hace.</translation>
    </message>
    <message>
        <source>What it makes is yours to use; the soundfont's own licence applies to its samples.</source>
        <translation>Puedes usar lo que hace; a sus muestras se aplica la licencia del propio soundfont.</translation>
    </message>
    <message>
        <source>That of the model that you run.</source>
        <translation>La del modelo que ejecutas.</translation>
    </message>
    <message>
        <source>That of the model.</source>
        <translation>La del modelo.</translation>
    </message>
    <message>
        <source>OpenAI's terms: what it writes is yours to use.</source>
        <translation>Condiciones de OpenAI: puedes usar lo que escribe.</translation>
    </message>
    <message>
        <source>Apache 2.0: commercial use is allowed.</source>
        <translation>Apache 2.0: se permite el uso comercial.</translation>
    </message>
    <message>
        <source>CreativeML Open RAIL++-M: commercial use is allowed, with its use restrictions.</source>
        <translation>CreativeML Open RAIL++-M: se permite el uso comercial, con sus restricciones de uso.</translation>
    </message>
    <message>
        <source>Alibaba's terms: commercial use is allowed.</source>
        <translation>Condiciones de Alibaba: se permite el uso comercial.</translation>
    </message>
    <message>
        <source>ByteDance's terms: commercial use is allowed.</source>
        <translation>Condiciones de ByteDance: se permite el uso comercial.</translation>
    </message>
    <message>
        <source>Kuaishou's terms: commercial use is allowed.</source>
        <translation>Condiciones de Kuaishou: se permite el uso comercial.</translation>
    </message>
    <message>
        <source>MiniMax's terms: commercial use is allowed.</source>
        <translation>Condiciones de MiniMax: se permite el uso comercial.</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; pictures carry an invisible mark.</source>
        <translation>Condiciones de Google: se permite el uso comercial; las imágenes llevan una marca invisible.</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; the sound carries an inaudible mark.</source>
        <translation>Condiciones de Google: se permite el uso comercial; el sonido lleva una marca inaudible.</translation>
    </message>
    <message>
        <source>The weights are CC-BY-NC 4.0: not for commercial use. An ad is commercial; the built-in score or a track of your own is free of that.</source>
        <translation>Los pesos son CC-BY-NC 4.0: no para uso comercial. Un anuncio es comercial; la música integrada o una pista propia no tienen ese límite.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelSetField</name>
    <message>
        <source>Models that are chosen together</source>
        <translation>Modelos que se eligen juntos</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>Modelos elegidos por ti.</translation>
    </message>
    <message>
        <source>A film of 30 s in six beats: %1.</source>
        <comment>a price</comment>
        <translation>Una película de 30 s en seis beats: %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelWords</name>
    <message>
        <source>%1 a plan</source>
        <translation>%1 por plan</translation>
    </message>
    <message>
        <source>%1 a frame</source>
        <translation>%1 por fotograma</translation>
    </message>
    <message>
        <source>%1 a clip</source>
        <translation>%1 por clip</translation>
    </message>
    <message>
        <source>%1 a track</source>
        <translation>%1 por pista</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a set of models</comment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Economy</source>
        <comment>a set of models</comment>
        <translation>Económico</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a set of models</comment>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>a set of models</comment>
        <translation>El mejor</translation>
    </message>
    <message>
        <source>Price of %1, from a third party.</source>
        <translation>Precio del %1, de terceros.</translation>
    </message>
    <message>
        <source>Price of %1, not confirmed.</source>
        <translation>Precio del %1, sin confirmar.</translation>
    </message>
    <message>
        <source>Price of %1.</source>
        <translation>Precio del %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsPage</name>
    <message>
        <source>New projects begin with</source>
        <translation>Los proyectos nuevos empiezan con</translation>
    </message>
    <message>
        <source>Model set</source>
        <translation>Conjunto de modelos</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>The server's model</source>
        <translation>El modelo del servidor</translation>
    </message>
    <message>
        <source>The server gives no list. Look at its address on the page Services.</source>
        <translation>El servidor no da una lista. Mira su dirección en la página Servicios.</translation>
    </message>
    <message>
        <source>It needs an API token of Replicate: see the page Services.</source>
        <translation>Necesita un token de API de Replicate: mira la página Servicios.</translation>
    </message>
    <message>
        <source>It needs the address of your server: see the page Services.</source>
        <translation>Necesita la dirección de tu servidor: mira la página Servicios.</translation>
    </message>
    <message>
        <source>It needs an API key of OpenAI: see the page Services.</source>
        <translation>Necesita una clave de API de OpenAI: mira la página Servicios.</translation>
    </message>
    <message>
        <source>The built-in planner asks no server.</source>
        <translation>El planificador integrado no pregunta a ningún servidor.</translation>
    </message>
    <message>
        <source>That is “%1”. For another model, choose another planner.</source>
        <translation>Es «%1». Para otro modelo, elige otro planificador.</translation>
    </message>
    <message>
        <source>From the environment (OPENAI_MODEL), which goes before what is set here.</source>
        <translation>Del entorno (OPENAI_MODEL), que prevalece sobre lo que se pone aquí.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsSection</name>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Music from the frames</source>
        <translation>Música según los fotogramas</translation>
    </message>
    <message>
        <source>The film's music is not made from a prompt.</source>
        <translation>La música de la película no se hace a partir de un prompt.</translation>
    </message>
    <message>
        <source>The model for plans cannot see pictures: the prompt follows the mood and the beats.</source>
        <translation>El modelo de planes no puede ver imágenes: el prompt sigue el ambiente y los beats.</translation>
    </message>
    <message>
        <source>%1 looks at the frames and writes the music's prompt: %2.</source>
        <comment>model, price</comment>
        <translation>%1 mira los fotogramas y escribe el prompt de la música: %2.</translation>
    </message>
    <message>
        <source>%1, the whole film: %2</source>
        <comment>set, price</comment>
        <translation>%1, toda la película: %2</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>Modelos elegidos por ti.</translation>
    </message>
    <message>
        <source>%1 The prices are of the whole film, made anew.</source>
        <comment>what the set means</comment>
        <translation>%1 Los precios son de toda la película, hecha de nuevo.</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>elección propia</translation>
    </message>
    <message>
        <source>The film has a track of your own.</source>
        <translation>La película tiene una pista tuya.</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFace</name>
    <message>
        <source>No music</source>
        <translation>Sin música</translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>La película no tiene música. Elige una en Modelos.</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Aún sin música</translation>
    </message>
    <message>
        <source>Music %1 %</source>
        <translation>Música %1 %</translation>
    </message>
    <message>
        <source>Music queued</source>
        <translation>Música en cola</translation>
    </message>
    <message>
        <source>%1, %2 bpm, %3</source>
        <comment>music: source, tempo, price</comment>
        <translation>%1, %2 bpm, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>music: source, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Own track, %1</source>
        <translation>Pista propia, %1</translation>
    </message>
    <message>
        <source>Music: %1</source>
        <translation>Música: %1</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <comment>music</comment>
        <translation>%1, silenciada</translation>
    </message>
    <message>
        <source>%1, %2 dB</source>
        <comment>music, gain</comment>
        <translation>%1, %2 dB</translation>
    </message>
    <message>
        <source>The music's file is gone</source>
        <translation>Falta el archivo de la música</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Hacer de nuevo</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>Hacer música</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFields</name>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Where in the music the film starts</source>
        <translation>En qué punto de la música empieza la película</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Ganancia</translation>
    </message>
    <message>
        <source>Above or below the loudness of every film</source>
        <translation>Por encima o por debajo de la sonoridad habitual</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fundido de entrada</translation>
    </message>
    <message>
        <source>How long the music takes to come</source>
        <translation>Cuánto tarda la música en entrar</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fundido de salida</translation>
    </message>
    <message>
        <source>How long the music takes to go</source>
        <translation>Cuánto tarda la música en salir</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Lo habitual</translation>
    </message>
    <message>
        <source>%1 of the music</source>
        <comment>field</comment>
        <translation>%1 de la música</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicInGesture</name>
    <message>
        <source>from %1 of the music</source>
        <translation>desde %1 de la música</translation>
    </message>
</context>
<context>
    <name>beatreel::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar aviso</translation>
    </message>
</context>
<context>
    <name>beatreel::OrderWords</name>
    <message>
        <source>1 frame by %1</source>
        <comment>a model</comment>
        <translation>1 fotograma de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frames by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n fotograma de %1</numerusform>
            <numerusform>%n fotogramas de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip by %1</source>
        <comment>a model</comment>
        <translation>1 clip de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clips by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n clip de %1</numerusform>
            <numerusform>%n clips de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the music by %1</source>
        <comment>a model</comment>
        <translation>la música de %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayForm</name>
    <message>
        <source>Words</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Texto propio</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>Textos en pantalla</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Nombre del producto</translation>
    </message>
    <message>
        <source>What is to be read</source>
        <translation>Lo que se lee</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Otra imagen…</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Otra imagen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Grosor</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Fina</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>Seminegrita</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Extra bold</source>
        <translation>Extranegrita</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Negra</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of the frame's shorter side</source>
        <translation>Del lado corto del fotograma</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Espaciado</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Opacidad</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Horizontal</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vertical</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Beat's end</source>
        <translation>Fin del beat</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Fundido de entrada</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Fundido de salida</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayHandles</name>
    <message>
        <source>Words and logo over the picture</source>
        <translation>Textos y logo sobre la imagen</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Sombreado</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayList</name>
    <message>
        <source>Words and logo</source>
        <translation>Textos y logo</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlaysField</name>
    <message>
        <source>Add text</source>
        <translation>Añadir texto</translation>
    </message>
    <message>
        <source>Add logo…</source>
        <translation>Añadir logo…</translation>
    </message>
    <message>
        <source>End cards</source>
        <translation>Cartelas finales</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>One layer up</source>
        <translation>Subir una capa</translation>
    </message>
    <message>
        <source>One layer down</source>
        <translation>Bajar una capa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>On-screen words: none yet</source>
        <translation>Textos en pantalla: ninguno aún</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Sin textos aún</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Sombreado</translation>
    </message>
    <message>
        <source>Made by a newer Beatreel</source>
        <translation>Hecho con un Beatreel más nuevo</translation>
    </message>
    <message>
        <source>Nothing lies over this beat's pictures.</source>
        <translation>No hay nada sobre las imágenes de este beat.</translation>
    </message>
    <message>
        <source>Select one beat to lay something over its pictures.</source>
        <translation>Selecciona un beat para poner algo sobre sus imágenes.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Tu texto</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Elegir un logo</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileActions</name>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Selecciona un beat.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Lock music</source>
        <translation>&amp;Bloquear música</translation>
    </message>
    <message>
        <source>From its &amp;beginning</source>
        <translation>Desde el &amp;principio</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>&amp;Ganancia</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>None</source>
        <comment>fade</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>fade</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>Fundido de &amp;entrada</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>Fundido de s&amp;alida</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Lo habitual</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileSlot</name>
    <message>
        <source>Own picture</source>
        <translation>Imagen propia</translation>
    </message>
    <message>
        <source>Own video</source>
        <translation>Vídeo propio</translation>
    </message>
    <message>
        <source>Own track</source>
        <translation>Pista propia</translation>
    </message>
    <message>
        <source>%1, browse</source>
        <comment>what</comment>
        <translation>%1, examinar</translation>
    </message>
    <message>
        <source>drop, or browse</source>
        <translation>suelta o examina</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTaker</name>
    <message>
        <source>Pasted picture</source>
        <translation>Imagen pegada</translation>
    </message>
    <message>
        <source>“%1” is %2. Copy all of it into the project?</source>
        <comment>file, size</comment>
        <translation>«%1» ocupa %2. ¿Copiarlo entero en el proyecto?</translation>
    </message>
    <message>
        <source>The used range is what the film shows of it, and some seconds more for slipping.</source>
        <translation>La parte usada es lo que muestra la película y unos segundos más para deslizar.</translation>
    </message>
    <message>
        <source>Only the used range</source>
        <translation>Solo la parte usada</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Todo el archivo</translation>
    </message>
    <message>
        <source>Copying “%1” into the project.</source>
        <translation>Copiando «%1» en el proyecto.</translation>
    </message>
    <message>
        <source>%1 shows “%2”.</source>
        <comment>slot, file</comment>
        <translation>%1 muestra «%2».</translation>
    </message>
    <message numerus="yes">
        <source>“%1” shows in %n chunks.</source>
        <translation>
            <numerusform>«%1» se ve en %n segmento.</numerusform>
            <numerusform>«%1» se ve en %n segmentos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Import a picture</source>
        <translation>Importar una imagen</translation>
    </message>
    <message>
        <source>Import a video</source>
        <translation>Importar un vídeo</translation>
    </message>
    <message>
        <source>Import music</source>
        <translation>Importar música</translation>
    </message>
    <message>
        <source>The film has no beat left for “%1”. Add one, and drop it there.</source>
        <translation>A la película no le quedan beats para «%1». Añade uno y suéltalo ahí.</translation>
    </message>
    <message numerus="yes">
        <source>The film has no beat left for “%1” and %n more. Add some, and drop them there.</source>
        <translation>
            <numerusform>A la película no le quedan beats para «%1» y %n más. Añade algunos y suéltalos ahí.</numerusform>
            <numerusform>A la película no le quedan beats para «%1» y %n más. Añade algunos y suéltalos ahí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTarget</name>
    <message>
        <source>Picture for beat %1</source>
        <translation>Imagen para el beat %1</translation>
    </message>
    <message>
        <source>Video for 1 chunk</source>
        <translation>Vídeo para 1 segmento</translation>
    </message>
    <message numerus="yes">
        <source>Video for %n chunks</source>
        <translation>
            <numerusform>Vídeo para %n segmento</numerusform>
            <numerusform>Vídeo para %n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to give it files of your own.</source>
        <translation>El beat %1 está bloqueado. Desbloquéalo para darle archivos propios.</translation>
    </message>
    <message>
        <source>What beat %1 shows there is locked. Unlock it to give it files of your own.</source>
        <translation>Lo que el beat %1 muestra ahí está bloqueado. Desbloquéalo para darle archivos propios.</translation>
    </message>
    <message>
        <source>The music is locked. Unlock it to give it a track of your own.</source>
        <translation>La música está bloqueada. Desbloquéala para darle una pista propia.</translation>
    </message>
    <message>
        <source>Drop pictures and videos on a beat.</source>
        <translation>Suelta imágenes y vídeos sobre un beat.</translation>
    </message>
</context>
<context>
    <name>beatreel::PaletteField</name>
    <message>
        <source>From a picture…</source>
        <translation>De una imagen…</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Añadir un color</translation>
    </message>
    <message>
        <source>Take the palette from a picture</source>
        <translation>Tomar la paleta de una imagen</translation>
    </message>
    <message>
        <source>Replace the palette by the main colours of a picture</source>
        <translation>Sustituir la paleta por los colores principales de una imagen</translation>
    </message>
    <message>
        <source>1 colour; 3 to 5 work best.</source>
        <translation>1 color; de 3 a 5 van mejor.</translation>
    </message>
    <message numerus="yes">
        <source>%n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>%n color; de 3 a 5 van mejor.</numerusform>
            <numerusform>%n colores; de 3 a 5 van mejor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour %1</source>
        <translation>Cambiar el color %1</translation>
    </message>
    <message>
        <source>Colours from a picture</source>
        <translation>Colores de una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation>«%1» no es una imagen legible. Elige un archivo PNG, JPEG o WebP.</translation>
    </message>
</context>
<context>
    <name>beatreel::PanelDocks</name>
    <message>
        <source>%1, %2</source>
        <comment>panel, count</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Drag a tab to move its panel</source>
        <translation>Arrastra una pestaña para mover su panel</translation>
    </message>
    <message>
        <source>The panels at this side of the window. The menu View shows and hides them; Reset layout puts them back.</source>
        <translation>Los paneles de este lado de la ventana. El menú Ver los muestra y los oculta; Restablecer disposición los devuelve a su sitio.</translation>
    </message>
</context>
<context>
    <name>beatreel::PaperWords</name>
    <message>
        <source>Storyboard</source>
        <translation>Storyboard</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <comment>where a text goes on</comment>
        <translation>página %1</translation>
    </message>
    <message>
        <source>Texts in full</source>
        <translation>Textos completos</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>Sin fotograma aún</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to, of a film</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>Locución</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>En pantalla</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>seconds, beats</comment>
        <translation>%1 s, %2</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Arquetipo</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1 × %2, %3 fps</source>
        <translation>%1 × %2, %3 fps</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::PictureEditing</name>
    <message>
        <source>Save the picture there: it becomes a take of %1.</source>
        <comment>slot</comment>
        <translation>Guarda la imagen ahí: se convierte en una toma de %1.</translation>
    </message>
    <message>
        <source>Take %1 of %2 is yours, and in use.</source>
        <comment>number, slot</comment>
        <translation>La toma %1 de %2 es tuya y está en uso.</translation>
    </message>
    <message>
        <source>The picture could not be copied. Make room on the disk and try again.</source>
        <translation>No se pudo copiar la imagen. Libera espacio en el disco e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanBeats</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation>Beat %1, %2, %3 segundos desde %4</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueado</translation>
    </message>
    <message>
        <source>Copy to the plan on the left</source>
        <translation>Copiar al plan de la izquierda</translation>
    </message>
    <message>
        <source>Copy to the plan on the right</source>
        <translation>Copiar al plan de la derecha</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Adelantar</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Atrasar</translation>
    </message>
    <message>
        <source>Take out of this plan</source>
        <translation>Sacar de este plan</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanChange</name>
    <message>
        <source>The plan stays as it is.</source>
        <translation>El plan se queda como está.</translation>
    </message>
    <message>
        <source>1 beat goes.</source>
        <translation>1 beat se va.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go.</source>
        <translation>
            <numerusform>%n beat se va.</numerusform>
            <numerusform>%n beats se van.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat stays.</source>
        <translation>1 beat se queda.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats stay.</source>
        <translation>
            <numerusform>%n beat se queda.</numerusform>
            <numerusform>%n beats se quedan.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat is new.</source>
        <translation>1 beat es nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are new.</source>
        <translation>
            <numerusform>%n beat es nuevo.</numerusform>
            <numerusform>%n beats son nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>El beat %1 está bloqueado y se queda.</translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>Los beats %1 están bloqueados y se quedan.</translation>
    </message>
    <message>
        <source>The look changes: %1.</source>
        <comment>mood and lighting, say</comment>
        <translation>El look cambia: %1.</translation>
    </message>
    <message>
        <source>product</source>
        <comment>a field of the look</comment>
        <translation>producto</translation>
    </message>
    <message>
        <source>category</source>
        <comment>a field of the look</comment>
        <translation>categoría</translation>
    </message>
    <message>
        <source>aesthetic</source>
        <comment>a field of the look</comment>
        <translation>estética</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>a field of the look</comment>
        <translation>ambiente</translation>
    </message>
    <message>
        <source>lighting</source>
        <comment>a field of the look</comment>
        <translation>iluminación</translation>
    </message>
    <message>
        <source>palette</source>
        <comment>a field of the look</comment>
        <translation>paleta</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanColumn</name>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Usar este plan</translation>
    </message>
    <message>
        <source>Beats of the plan “%1”</source>
        <translation>Beats del plan «%1»</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s de %2 s</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>length, beats, chunks</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 segmento</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>As sketches free now</source>
        <translation>Como bocetos, gratis ya</translation>
    </message>
    <message>
        <source>A full build costs %1</source>
        <translation>Generarlo entero cuesta %1</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanMaker</name>
    <message>
        <source>%1 This plan was composed offline.</source>
        <comment>why</comment>
        <translation>%1 Este plan se compuso sin red.</translation>
    </message>
</context>
<context>
    <name>beatreel::Planning</name>
    <message>
        <source>Ask %1 for a plan?</source>
        <translation>¿Pedir un plan a %1?</translation>
    </message>
    <message>
        <source>Ask %1 for three plans?</source>
        <translation>¿Pedir tres planes a %1?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
</context>
<context>
    <name>beatreel::PlansView</name>
    <message>
        <source>Three plans</source>
        <translation>Tres planes</translation>
    </message>
    <message>
        <source>In what the plans differ</source>
        <translation>En qué difieren los planes</translation>
    </message>
    <message>
        <source>Strict, balanced, free</source>
        <translation>Estricto, equilibrado, libre</translation>
    </message>
    <message>
        <source>Three seeds</source>
        <translation>Tres semillas</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Planificar sin red</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Volver al proyecto</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Go back, and compare again.</source>
        <translation>Entretanto se bloquearon o desbloquearon beats. Vuelve y compara de nuevo.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Nothing has been spent.</source>
        <translation>Toma uno o arrastra beats de otro. No se ha gastado nada.</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Three plans were three requests.</source>
        <translation>Toma uno o arrastra beats de otro. Tres planes fueron tres peticiones.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a plan's name, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Estricta</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrada</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>Plan A</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>Plan B</translation>
    </message>
    <message>
        <source>Plan C</source>
        <translation>Plan C</translation>
    </message>
</context>
<context>
    <name>beatreel::PlaybackActions</name>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>The film is empty.</source>
        <translation>La película está vacía.</translation>
    </message>
    <message>
        <source>There is no in point.</source>
        <translation>No hay punto de entrada.</translation>
    </message>
    <message>
        <source>There is no out point.</source>
        <translation>No hay punto de salida.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>beatreel::Preferences</name>
    <message>
        <source>“%1” in the settings is none of: %2. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>«%1» en los ajustes no es ninguno de estos: %2. Se usa lo que trae Beatreel; elígelo de nuevo en los ajustes.</translation>
    </message>
    <message>
        <source>“%1” in the settings is not a number from %2 to %3. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>«%1» en los ajustes no es un número de %2 a %3. Se usa lo que trae Beatreel; elígelo de nuevo en los ajustes.</translation>
    </message>
</context>
<context>
    <name>beatreel::PreferencesFile</name>
    <message>
        <source>The settings file “%1”</source>
        <translation>El archivo de ajustes «%1»</translation>
    </message>
    <message>
        <source>The defaults are used; with your next change of the settings the file is kept under another name.</source>
        <translation>Se usan los valores predeterminados; con el próximo cambio de ajustes el archivo se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>The settings were not saved: the broken file “%1” could not be renamed. Rename or mend it.</source>
        <translation>Los ajustes no se guardaron: no se pudo renombrar el archivo dañado «%1». Renómbralo o repáralo.</translation>
    </message>
    <message>
        <source>The settings were not saved: the folder “%1” could not be made. Check its permissions and free space.</source>
        <translation>Los ajustes no se guardaron: no se pudo crear la carpeta «%1». Comprueba sus permisos y el espacio libre.</translation>
    </message>
</context>
<context>
    <name>beatreel::PreviewPanel</name>
    <message>
        <source>Film</source>
        <translation>Película</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Corte</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>View of the film</source>
        <translation>Vista de la película</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>tu propio archivo</translation>
    </message>
    <message>
        <source>Clip %1.%2, %3</source>
        <comment>beat, clip, model</comment>
        <translation>Clip %1.%2, %3</translation>
    </message>
    <message>
        <source>Frame of beat %1, %2</source>
        <comment>beat, model</comment>
        <translation>Fotograma del beat %1, %2</translation>
    </message>
    <message>
        <source>Beat %1, no frame yet</source>
        <translation>Beat %1, sin fotograma aún</translation>
    </message>
</context>
<context>
    <name>beatreel::Price</name>
    <message>
        <source>1 dollar</source>
        <translation>1 dólar</translation>
    </message>
    <message numerus="yes">
        <source>%n dollars</source>
        <translation>
            <numerusform>%n dólar</numerusform>
            <numerusform>%n dólares</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cent</source>
        <translation>1 centavo</translation>
    </message>
    <message numerus="yes">
        <source>%n cents</source>
        <translation>
            <numerusform>%n centavo</numerusform>
            <numerusform>%n centavos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>dollars, cents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>precio desconocido</translation>
    </message>
</context>
<context>
    <name>beatreel::PriceButton</name>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>beatreel::PricePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not ask under %1</source>
        <translation>No preguntar por debajo de %1</translation>
    </message>
    <message>
        <source>%1 over the budget. With no beat selected, the inspector shows it, to be raised.</source>
        <translation>%1 por encima del presupuesto. Sin ningún beat seleccionado, el inspector lo muestra para subirlo.</translation>
    </message>
    <message>
        <source>Then %1 of the budget is left.</source>
        <translation>Entonces queda %1 del presupuesto.</translation>
    </message>
</context>
<context>
    <name>beatreel::ProductChoice</name>
    <message>
        <source>All products</source>
        <translation>Todos los productos</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Otros productos</translation>
    </message>
    <message>
        <source>Others, with commas between them</source>
        <translation>Otros, separados por comas</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Beatreel projects</source>
        <translation>Proyectos de Beatreel</translation>
    </message>
    <message>
        <source>Close “%1” there, or open a copy of it here.</source>
        <translation>Cierra «%1» allí o abre aquí una copia.</translation>
    </message>
    <message>
        <source>The last good version of “%1” is of %2.</source>
        <comment>project, time</comment>
        <translation>La última versión buena de «%1» es del %2.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of a version</comment>
        <translation>d 'de' MMMM 'de' yyyy, HH:mm</translation>
    </message>
    <message>
        <source>This project is open in another window.</source>
        <translation>Este proyecto está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>The project's document is gone.</source>
        <translation>Falta el documento del proyecto.</translation>
    </message>
    <message>
        <source>The project's document is damaged.</source>
        <translation>El documento del proyecto está dañado.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Abrir una copia</translation>
    </message>
    <message>
        <source>Go back to the last good version</source>
        <translation>Volver a la última versión buena</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Guardando una copia…</translation>
    </message>
    <message>
        <source>A copy is saved as “%1”.</source>
        <translation>Hay una copia guardada como «%1».</translation>
    </message>
    <message>
        <source>“%1” is being built.</source>
        <translation>«%1» se está generando.</translation>
    </message>
    <message>
        <source>Closing stops that. What is finished is kept, and a build goes on from there.</source>
        <translation>Al cerrar se para. Lo terminado se conserva y la generación sigue desde ahí.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar y cerrar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Parando…</translation>
    </message>
    <message>
        <source>The last edits of “%1” are not saved.</source>
        <translation>Las últimas ediciones de «%1» no están guardadas.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cerrar sin guardar</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFindings</name>
    <message>
        <source>The picture of beat %1 is gone (%2). Put it back, or choose another take.</source>
        <translation>Falta la imagen del beat %1 (%2). Devuélvela a su sitio o elige otra toma.</translation>
    </message>
    <message>
        <source>Clip %1.%2 is gone (%3). Put it back, or choose another take.</source>
        <translation>Falta el clip %1.%2 (%3). Devuélvelo a su sitio o elige otra toma.</translation>
    </message>
    <message>
        <source>The music is gone (%1). Put it back, or choose another take.</source>
        <translation>Falta la música (%1). Devuélvela a su sitio o elige otra toma.</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectNumbers</name>
    <message>
        <source>Beats</source>
        <translation>Beats</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>That costs</source>
        <translation>Eso cuesta</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Gastado</translation>
    </message>
    <message>
        <source>Select a beat to see and change it.</source>
        <translation>Selecciona un beat para verlo y cambiarlo.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Presupuesto</translation>
    </message>
    <message>
        <source>Nothing is made that would cost more than this in all.</source>
        <translation>No se hace nada que en total cueste más que esto.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s de %2 s</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 toma</translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n toma</numerusform>
            <numerusform>%n tomas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 file is gone</source>
        <translation>%1; falta 1 archivo</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n files are gone</source>
        <translation>
            <numerusform>%1; falta %n archivo</numerusform>
            <numerusform>%1; faltan %n archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
</context>
<context>
    <name>beatreel::PromptField</name>
    <message>
        <source>Prompt, filled</source>
        <translation>Prompt, relleno</translation>
    </message>
    <message>
        <source>What is sent. What is tinted comes from the look.</source>
        <translation>Lo que se envía. Lo teñido viene del look.</translation>
    </message>
    <message>
        <source>Prompt, template</source>
        <translation>Prompt, plantilla</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>Forma del prompt</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Lo que se debe ver</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>beatreel::Provenance</name>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>integrado</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>tú</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>Punto de entrada</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Desliz.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Tardó</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>frame, take %1</source>
        <translation>fotograma, toma %1</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>un fotograma</translation>
    </message>
    <message>
        <source>clip before, take %1</source>
        <translation>clip anterior, toma %1</translation>
    </message>
    <message>
        <source>the clip before</source>
        <translation>el clip anterior</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>own file</source>
        <translation>archivo propio</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>Estética</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Iluminación</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
</context>
<context>
    <name>beatreel::ProvenanceTable</name>
    <message>
        <source>Where the takes come from</source>
        <translation>De dónde vienen las tomas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: both %2</source>
        <comment>label, value</comment>
        <translation>%1: ambas %2</translation>
    </message>
    <message>
        <source>%1 differs. A: %2. B: %3</source>
        <comment>label, values</comment>
        <translation>%1 difiere. A: %2. B: %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>beatreel::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentList</name>
    <message>
        <source>The projects that you make or open stand here.</source>
        <translation>Aquí están los proyectos que creas o abres.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentRow</name>
    <message>
        <source>Remove from list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>Quitar %1 de la lista</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>project, facts, what waits</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>leyéndose</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>length, day</comment>
        <translation>%1 s, %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>1 stale, %1</source>
        <translation>1 desactualizado, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stale, %1</source>
        <translation>
            <numerusform>%n desactualizado, %1</numerusform>
            <numerusform>%n desactualizados, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to make, %1</source>
        <translation>1 por hacer, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to make, %1</source>
        <translation>
            <numerusform>%n por hacer, %1</numerusform>
            <numerusform>%n por hacer, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ReferenceList</name>
    <message>
        <source>Take out %1</source>
        <translation>Sacar %1</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Imágenes de referencia</translation>
    </message>
    <message>
        <source>Drop or browse</source>
        <translation>Suelta o examina</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Añadir imágenes de referencia</translation>
    </message>
    <message>
        <source>Add pictures that the frames are to follow</source>
        <translation>Añadir imágenes que los fotogramas deben seguir</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>beatreel::RemarkWords</name>
    <message>
        <source>Voice-over: %1</source>
        <translation>Locución: %1</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>En pantalla: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notas: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderActions</name>
    <message>
        <source>The farm: %1, %2, %3.</source>
        <comment>workers, places, waiting steps</comment>
        <translation>La granja: %1, %2, %3.</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 worker</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n worker</numerusform>
            <numerusform>%n workers</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 puesto</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n puesto</numerusform>
            <numerusform>%n puestos</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nada en espera</translation>
    </message>
    <message>
        <source>1 step waiting</source>
        <translation>1 paso en espera</translation>
    </message>
    <message numerus="yes">
        <source>%n steps waiting</source>
        <translation>
            <numerusform>%n paso en espera</numerusform>
            <numerusform>%n pasos en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>Preguntando a la granja…</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one, or render on this computer.</source>
        <translation>No hay ningún worker de la granja. Inicia uno o renderiza en este equipo.</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>Renderizar en este equipo</translation>
    </message>
    <message>
        <source>There is no farm here. Give its address in the settings, on the page Farm.</source>
        <translation>Aquí no hay granja. Da su dirección en los ajustes, en la página Granja.</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderBar</name>
    <message>
        <source>Render on</source>
        <translation>Renderizar en</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>Renderizar en este equipo</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>La granja</translation>
    </message>
    <message>
        <source>Render on the farm</source>
        <translation>Renderizar en la granja</translation>
    </message>
    <message>
        <source>What you start from now on is made here.</source>
        <translation>Lo que inicies desde ahora se hace aquí.</translation>
    </message>
    <message>
        <source>What you start from now on is made by the farm's workers. What costs money is still asked for here.</source>
        <translation>Lo que inicies desde ahora lo hacen los workers de la granja. Lo que cuesta dinero se sigue pidiendo aquí.</translation>
    </message>
</context>
<context>
    <name>beatreel::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>This is all that the report says. Nothing you wrote is in it, no names, no paths and no keys, and nothing is sent. Save it, and add it to your message together with what you did and what happened.</source>
        <translation>Esto es todo lo que dice el informe. No contiene nada de lo que has escrito, ni nombres, rutas o claves, y no se envía nada. Guárdalo y adjúntalo a tu mensaje con lo que hiciste y lo que pasó.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>The whole report, as it is saved or copied.</source>
        <translation>El informe entero, tal como se guarda o se copia.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard, to paste it into a message.</source>
        <translation>Pone el informe en el portapapeles para pegarlo en un mensaje.</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Writes the report to a text file.</source>
        <translation>Escribe el informe en un archivo de texto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leaves without saving.</source>
        <translation>Sale sin guardar.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>beatreel::ResizeGesture</name>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>como antes</translation>
    </message>
    <message>
        <source>one clip less</source>
        <translation>un clip menos</translation>
    </message>
    <message>
        <source>two clips less</source>
        <translation>dos clips menos</translation>
    </message>
    <message>
        <source>one clip more, %1</source>
        <translation>un clip más, %1</translation>
    </message>
    <message>
        <source>two clips more, %1</source>
        <translation>dos clips más, %1</translation>
    </message>
</context>
<context>
    <name>beatreel::SampleBriefs</name>
    <message>
        <source>Start with a sample</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>Sneakers in the city</source>
        <translation>Zapatillas en la ciudad</translation>
    </message>
    <message>
        <source>Coffee in the morning</source>
        <translation>Café por la mañana</translation>
    </message>
    <message>
        <source>Make a film of it</source>
        <translation>Hacer una película con esto</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Cómo va</translation>
    </message>
    <message>
        <source>1. Write what the ad is about. Three plans come back, each a row of beats.</source>
        <translation>1. Escribe de qué trata el anuncio. Vuelven tres planes, cada uno una fila de beats.</translation>
    </message>
    <message>
        <source>2. Take one. Sketches, camera moves and music make it a film at once, free.</source>
        <translation>2. Toma uno. Bocetos, movimientos de cámara y música lo convierten en película al momento, gratis.</translation>
    </message>
    <message>
        <source>3. Change what you like, beat by beat, and pay only for what you make better.</source>
        <translation>3. Cambia lo que quieras, beat a beat, y paga solo por lo que mejores.</translation>
    </message>
</context>
<context>
    <name>beatreel::SavedMark</name>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved. Save a copy…</source>
        <translation>Sin guardar. Guardar una copia…</translation>
    </message>
    <message>
        <source>Not saved: %1. Save a copy…</source>
        <translation>Sin guardar: %1. Guardar una copia…</translation>
    </message>
    <message>
        <source>Press it to save a copy.</source>
        <translation>Púlsalo para guardar una copia.</translation>
    </message>
</context>
<context>
    <name>beatreel::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Otra semilla</translation>
    </message>
    <message>
        <source>Another seed: other takes of the same words</source>
        <translation>Otra semilla: otras tomas con las mismas palabras</translation>
    </message>
    <message>
        <source>From the project</source>
        <translation>Del proyecto</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>beatreel::Sentence</name>
    <message>
        <source>%1 See beatreel-cli --help for what there is.</source>
        <translation>%1 Mira en beatreel-cli --help lo que hay.</translation>
    </message>
    <message numerus="yes">
        <source>--%1 is given %n times; give it once.</source>
        <translation>
            <numerusform>--%1 aparece %n vez; ponlo una sola vez.</numerusform>
            <numerusform>--%1 aparece %n veces; ponlo una sola vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 necesita un valor: %2.</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3, not “%4”.</source>
        <translation>--%1 debe ser un número de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 debe ser un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. It knows: %3.</source>
        <translation>--%1 no conoce «%2». Conoce: %3.</translation>
    </message>
    <message>
        <source>%1 of %2: %3: %4</source>
        <translation>%1 de %2: %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos could not be made. Run the same command again: it goes on with them.</source>
        <translation>
            <numerusform>No se pudo hacer %1 de %n vídeo. Ejecuta otra vez la misma orden: sigue con lo que falta.</numerusform>
            <numerusform>No se pudieron hacer %1 de %n vídeos. Ejecuta otra vez la misma orden: sigue con los que faltan.</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>many videos: one for each line of a CSV file of briefs</source>
        <translation>muchos vídeos: uno por cada línea de un CSV de briefs</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>where the projects go; by default a folder named after FILE</source>
        <translation>adónde van los proyectos; por defecto, una carpeta con el nombre de FILE</translation>
    </message>
    <message>
        <source>how many are made at once: 1 here, 16 on a farm, unless you say otherwise</source>
        <translation>cuántos se hacen a la vez: 1 aquí, 16 en una granja, si no se dice otra cosa</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, línea %2: %3</translation>
    </message>
    <message>
        <source>%1 has no column “prompt”. Its first line names the columns: prompt, and perhaps name, %2.</source>
        <translation>%1 no tiene una columna «prompt». Su primera línea nombra las columnas: prompt y, si se quiere, name, %2.</translation>
    </message>
    <message>
        <source>%1 has a column “%2”, which is not known. There are: prompt, name, %3.</source>
        <translation>%1 tiene una columna «%2», que no se conoce. Hay: prompt, name, %3.</translation>
    </message>
    <message>
        <source>the prompt is empty.</source>
        <translation>el prompt está vacío.</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: use letters, digits, '.', '_' and '-'.</source>
        <translation>«%1» no puede ser un nombre: usa letras, cifras, '.', '_' y '-'.</translation>
    </message>
    <message>
        <source>“%1” holds the project of another brief. Give this one another name, or remove it.</source>
        <translation>«%1» contiene el proyecto de otro brief. Da otro nombre a este o quita aquel.</translation>
    </message>
    <message>
        <source>there in %1 s.</source>
        <translation>listo en %1 s.</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation>Sin empezar.</translation>
    </message>
    <message>
        <source>There is no beat “%1”: the project has beats 1 to %2.</source>
        <translation>No hay ningún beat «%1»: el proyecto tiene los beats de 1 a %2.</translation>
    </message>
    <message>
        <source>Say what to make again: --beat N (with --frame or --clip K), or --music.</source>
        <translation>Di qué hacer de nuevo: --beat N (con --frame o --clip K), o --music.</translation>
    </message>
    <message>
        <source>--frame and --clip are of a beat: say which with --beat N.</source>
        <translation>--frame y --clip son de un beat: di de cuál con --beat N.</translation>
    </message>
    <message>
        <source>--%1 is of a beat here: say which with --beat N.</source>
        <translation>--%1 es aquí de un beat: di de cuál con --beat N.</translation>
    </message>
    <message>
        <source>make lost paid takes again, at their price</source>
        <translation>hacer de nuevo las tomas pagadas que se perdieron, a su precio</translation>
    </message>
    <message>
        <source>repeat paid requests whose outcome is unknown</source>
        <translation>repetir las peticiones pagadas cuyo resultado se desconoce</translation>
    </message>
    <message>
        <source>this build never spends more than this</source>
        <translation>esta generación nunca gasta más que esto</translation>
    </message>
    <message>
        <source>go back to the last good version of a broken document</source>
        <translation>volver a la última versión buena de un documento dañado</translation>
    </message>
    <message>
        <source>a General MIDI soundfont for the score</source>
        <translation>un soundfont General MIDI para la música</translation>
    </message>
    <message>
        <source>make what is missing or stale</source>
        <translation>hacer lo que falta o está desactualizado</translation>
    </message>
    <message>
        <source>the same as build</source>
        <translation>lo mismo que build</translation>
    </message>
    <message>
        <source>one piece again, as a new take</source>
        <translation>una pieza de nuevo, como toma nueva</translation>
    </message>
    <message>
        <source>which beat: its number from 1, or its id</source>
        <translation>qué beat: su número desde 1, o su id</translation>
    </message>
    <message>
        <source>its frame (without --clip, this is meant)</source>
        <translation>su fotograma (se entiende este si no hay --clip)</translation>
    </message>
    <message>
        <source>its clip K, from 1</source>
        <translation>su clip K, desde 1</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODEL</translation>
    </message>
    <message>
        <source>the beat's own model for its frame; “project”: as the project</source>
        <translation>el modelo propio del beat para su fotograma; «project»: como el proyecto</translation>
    </message>
    <message>
        <source>the beat's own model for its clips; “project”: as the project</source>
        <translation>el modelo propio del beat para sus clips; «project»: como el proyecto</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>la música</translation>
    </message>
    <message>
        <source>codecs</source>
        <translation>códecs</translation>
    </message>
    <message>
        <source>FFmpeg's libraries have no libx264. Install libavcodec59 or libavcodec-extra with x264.</source>
        <translation>Las bibliotecas de FFmpeg no tienen libx264. Instala libavcodec59 o libavcodec-extra con x264.</translation>
    </message>
    <message>
        <source>soundfont</source>
        <translation>soundfont</translation>
    </message>
    <message>
        <source>There is no General MIDI soundfont. Install timgm6mb-soundfont, or name one with BEATREEL_SOUNDFONT.</source>
        <translation>No hay ningún soundfont General MIDI. Instala timgm6mb-soundfont o indica uno con BEATREEL_SOUNDFONT.</translation>
    </message>
    <message>
        <source>%1 (a small one; that of fluid-soundfont-gm sounds fuller, and is used once it is installed)</source>
        <translation>%1 (uno pequeño; el de fluid-soundfont-gm suena más lleno y se usa en cuanto está instalado)</translation>
    </message>
    <message>
        <source>is set in the environment</source>
        <translation>está definida en el entorno</translation>
    </message>
    <message>
        <source>is kept in the desktop's keychain</source>
        <translation>está en el depósito de claves del escritorio</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>can be reached: %1, for records and ledgers</source>
        <translation>responde: %1, para registros y cuentas</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>se puede escribir</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>almacenamiento</translation>
    </message>
    <message>
        <source>none is set: BEATREEL_STORAGE_URL would name one for publishing</source>
        <translation>no hay ninguno definido: BEATREEL_STORAGE_URL indicaría uno para publicar</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 responde</translation>
    </message>
    <message>
        <source>own templates</source>
        <translation>plantillas propias</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it concerns, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 archetype</source>
        <translation>1 arquetipo</translation>
    </message>
    <message numerus="yes">
        <source>%n archetypes</source>
        <translation>
            <numerusform>%n arquetipo</numerusform>
            <numerusform>%n arquetipos</numerusform>
        </translation>
    </message>
    <message>
        <source>templates</source>
        <translation>plantillas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts, such as 5 beats, 3 archetypes</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no plans by OpenAI; a server of your own needs none</source>
        <translation>no está ni en el entorno ni en el depósito de claves: no hay planes de OpenAI; un servidor propio no la necesita</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no paid frames, clips and music</source>
        <translation>no está ni en el entorno ni en el depósito de claves: no hay fotogramas, clips ni música de pago</translation>
    </message>
    <message>
        <source>%1 Build the project first, or export it as it is with --as-is.</source>
        <translation>%1 Genera antes el proyecto o expórtalo como está con --as-is.</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>of a PDF: a4 or letter</source>
        <translation>de un PDF: a4 o letter</translation>
    </message>
    <message>
        <source>beats on a page of a PDF: 1, 2, 3, 4, 6, 8, 9 or 12; 6</source>
        <translation>beats por página de un PDF: 1, 2, 3, 4, 6, 8, 9 o 12; 6</translation>
    </message>
    <message>
        <source>also where something is missing or out of date: edit lists have gaps there</source>
        <translation>también donde algo falta o está desactualizado: las listas de edición tienen huecos ahí</translation>
    </message>
    <message>
        <source>--%1 is for --format %2.</source>
        <translation>--%1 es para --format %2.</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder, or write into it with --force.</source>
        <translation>Ya hay algo en «%1». Elige otra carpeta o escribe en ella con --force.</translation>
    </message>
    <message>
        <source>Say where the stitched video goes with --out FILE.</source>
        <translation>Di adónde va el vídeo unido con --out FILE.</translation>
    </message>
    <message>
        <source>Say what and where: --format %1 --out FILE.</source>
        <translation>Di qué y adónde: --format %1 --out FILE.</translation>
    </message>
    <message>
        <source>CHUNK…</source>
        <translation>CHUNK…</translation>
    </message>
    <message>
        <source>conformed chunks to one MP4</source>
        <translation>segmentos ya conformados a un solo MP4</translation>
    </message>
    <message>
        <source>a project as a file or folder for people and other programs</source>
        <translation>un proyecto como archivo o carpeta para personas y otros programas</translation>
    </message>
    <message>
        <source>--%1 “%2” is no time. Write seconds or minutes:seconds, such as 12.5 or 0:12.5.</source>
        <translation>--%1 «%2» no es un tiempo. Escribe segundos o minutos:segundos, como 12.5 o 0:12.5.</translation>
    </message>
    <message>
        <source>There is nothing from there to there: the film is %1 s long.</source>
        <translation>No hay nada entre esos dos puntos: la película dura %1 s.</translation>
    </message>
    <message>
        <source>%1 makes a %2 file, not %3. Say --format %2.</source>
        <translation>%1 hace un archivo %2, no %3. Di --format %2.</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>720p, 1080p or 4k; the film's own where it is not given</source>
        <translation>720p, 1080p o 4k; el de la película si no se da</translation>
    </message>
    <message>
        <source>where in the film to begin: 12.5 or 0:12.5</source>
        <translation>en qué punto de la película empezar: 12.5 o 0:12.5</translation>
    </message>
    <message>
        <source>where to end</source>
        <translation>en qué punto terminar</translation>
    </message>
    <message>
        <source>a silent sound track</source>
        <translation>una pista de sonido en silencio</translation>
    </message>
    <message>
        <source>instead of -14</source>
        <translation>en lugar de -14</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>across the pictures of the review preset</source>
        <translation>a través de las imágenes del ajuste de revisión</translation>
    </message>
    <message>
        <source>%1 Run build first, or export it as it is with --as-is.</source>
        <translation>%1 Ejecuta antes build o expórtalo como está con --as-is.</translation>
    </message>
    <message>
        <source>The spec “%1”</source>
        <translation>La especificación «%1»</translation>
    </message>
    <message>
        <source>The spec “%1” cannot be built: see the findings above.</source>
        <translation>La especificación «%1» no se puede generar: mira los avisos de arriba.</translation>
    </message>
    <message>
        <source>“%1” exists already and is no Beatreel project. Name another folder with --project.</source>
        <translation>«%1» ya existe y no es un proyecto de Beatreel. Indica otra carpeta con --project.</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>brief to master</source>
        <translation>del brief al máster</translation>
    </message>
    <message>
        <source>build this plan instead of making one</source>
        <translation>generar este plan en lugar de hacer uno</translation>
    </message>
    <message>
        <source>the project's folder</source>
        <translation>la carpeta del proyecto</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>falta</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>desactualizado</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>perdido</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>listo</translation>
    </message>
    <message>
        <source>stale (changed: %1)</source>
        <translation>desactualizado (cambió: %1)</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1, se deja</translation>
    </message>
    <message>
        <source>Warning: what was spent is told by the takes alone. %1</source>
        <translation>Advertencia: lo gastado se sabe solo por las tomas. %1</translation>
    </message>
    <message>
        <source>%1: 1 beat, %2 s, spent %3</source>
        <translation>%1: 1 beat, %2 s, gastado %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n beats, %2 s, spent %3</source>
        <translation>
            <numerusform>%1: %n beat, %2 s, gastado %3</numerusform>
            <numerusform>%1: %n beats, %2 s, gastado %3</numerusform>
        </translation>
    </message>
    <message>
        <source>master: %1</source>
        <translation>máster: %1</translation>
    </message>
    <message>
        <source>no master in the project's folder</source>
        <translation>no hay máster en la carpeta del proyecto</translation>
    </message>
    <message>
        <source>shut down on %1: choose another</source>
        <translation>se apagó el %1: elige otro</translation>
    </message>
    <message>
        <source>set</source>
        <comment>of models; at most six columns</comment>
        <translation>conj.</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>before a check</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>FIX</source>
        <comment>before a check that found something to mend</comment>
        <translation>FIX</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked %1.</source>
        <translation>Falta algo: mira las líneas marcadas con %1.</translation>
    </message>
    <message>
        <source>what exists, what is stale, what was spent</source>
        <translation>qué existe, qué está desactualizado, qué se gastó</translation>
    </message>
    <message>
        <source>the catalogue with prices</source>
        <translation>el catálogo con precios</translation>
    </message>
    <message>
        <source>the planning models that the server of the settings lists; costs nothing</source>
        <translation>los modelos de planes que da el servidor de los ajustes; no cuesta nada</translation>
    </message>
    <message>
        <source>is everything there that a film needs</source>
        <translation>si está todo lo que necesita una película</translation>
    </message>
    <message>
        <source>Usage: beatreel-cli COMMAND …</source>
        <translation>Uso: beatreel-cli COMMAND …</translation>
    </message>
    <message>
        <source>beatreel-cli COMMAND --help shows a command's options.</source>
        <translation>beatreel-cli COMMAND --help muestra las opciones de una orden.</translation>
    </message>
    <message>
        <source>BEATREEL_LANGUAGE in the environment chooses the language: %1. --json is always English.</source>
        <translation>BEATREEL_LANGUAGE en el entorno elige el idioma: %1. --json está siempre en inglés.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1 takes nothing more. A text with spaces needs quotes round it.</source>
        <translation>%1 no admite nada más. Un texto con espacios necesita comillas.</translation>
    </message>
    <message>
        <source>%1 takes %2. A text with spaces needs quotes round it.</source>
        <translation>%1 admite %2. Un texto con espacios necesita comillas.</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>No hay ninguna orden «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>There is no prompt. Say in a sentence what the ad is for.</source>
        <translation>No hay prompt. Di en una frase de qué trata el anuncio.</translation>
    </message>
    <message>
        <source>Give either a prompt or --prompt-file, not both.</source>
        <translation>Da un prompt o --prompt-file, no ambos.</translation>
    </message>
    <message>
        <source>“%1” holds no prompt. Say in it what the ad is for.</source>
        <translation>«%1» no contiene ningún prompt. Di en él de qué trata el anuncio.</translation>
    </message>
    <message>
        <source>one JSON document on stdout, nothing else</source>
        <translation>un documento JSON en stdout, nada más</translation>
    </message>
    <message>
        <source>where the result goes</source>
        <translation>adónde va el resultado</translation>
    </message>
    <message>
        <source>replace FILE; plan an existing project anew, keeping its takes</source>
        <translation>reemplazar FILE; planificar de nuevo un proyecto que ya existe, conservando sus tomas</translation>
    </message>
    <message>
        <source>read the prompt from a file; - is standard input</source>
        <translation>leer el prompt de un archivo; - es la entrada estándar</translation>
    </message>
    <message>
        <source>seconds, 1 to 120, rounded to a multiple of 5</source>
        <translation>segundos, de 1 a 120, redondeados a un múltiplo de 5</translation>
    </message>
    <message>
        <source>0 keeps to the archetype, 1 is free; 0.5</source>
        <translation>0 sigue el arquetipo, 1 es libre; 0.5</translation>
    </message>
    <message>
        <source>another seed gives another film</source>
        <translation>otra semilla da otra película</translation>
    </message>
    <message>
        <source>who plans: offline, openai, or a model such as gpt-6-luna</source>
        <translation>quién planifica: offline, openai o un modelo como gpt-6-luna</translation>
    </message>
    <message>
        <source>who draws the frames: sketch, or a paid model such as sdxl</source>
        <translation>quién dibuja los fotogramas: sketch o un modelo de pago como sdxl</translation>
    </message>
    <message>
        <source>who makes the clips: camera, or a paid model such as hailuo-2.3-fast</source>
        <translation>quién hace los clips: camera o un modelo de pago como hailuo-2.3-fast</translation>
    </message>
    <message>
        <source>score, a paid model, none, or a sound file of your own</source>
        <translation>score, un modelo de pago, none o un archivo de sonido tuyo</translation>
    </message>
    <message>
        <source>a planning model that looks at the frames and writes the music's prompt</source>
        <translation>un modelo de planes que mira los fotogramas y escribe el prompt de la música</translation>
    </message>
    <message>
        <source>all models at once: draft, economy, standard or best</source>
        <translation>todos los modelos a la vez: draft, economy, standard o best</translation>
    </message>
    <message>
        <source>the project never spends more than this</source>
        <translation>el proyecto nunca gasta más que esto</translation>
    </message>
    <message>
        <source>have the steps done by the workers of this Redis: redis://host:6379/0; without URL, of the one that BEATREEL_FARM_URL names</source>
        <translation>encargar los pasos a los workers de este Redis: redis://host:6379/0; sin URL, a los del que indica BEATREEL_FARM_URL</translation>
    </message>
    <message>
        <source>--duration has no say over --spec: the plan's own beats make the length.</source>
        <translation>--duration no decide nada con --spec: la duración la dan los beats del plan.</translation>
    </message>
    <message>
        <source>--duration must be a number of seconds from 1 to 120, not “%1”.</source>
        <translation>--duration debe ser un número de segundos de 1 a 120, no «%1».</translation>
    </message>
    <message>
        <source>The duration of %1 s was rounded to %2 s: beats come in steps of 5 s.</source>
        <translation>La duración de %1 s se redondeó a %2 s: los beats van de 5 en 5 s.</translation>
    </message>
    <message>
        <source>--seed must be a whole number from 0 on, not “%1”.</source>
        <translation>--seed debe ser un número entero desde 0, no «%1».</translation>
    </message>
    <message>
        <source>There is no sound file “%1”. Check the path.</source>
        <translation>No hay ningún archivo de sonido «%1». Comprueba la ruta.</translation>
    </message>
    <message>
        <source>--music does not know “%1”. It knows: %2, or a sound file.</source>
        <translation>--music no conoce «%1». Conoce: %2, o un archivo de sonido.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>«%1» es una carpeta. Indica un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or replace it with --force.</source>
        <translation>«%1» ya existe. Elige otro nombre o reemplázalo con --force.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>No existe la carpeta «%1». Créala antes.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Choose another folder.</source>
        <translation>No se puede escribir en «%1»: %2. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>The phase's input on standard input</source>
        <translation>La entrada de la fase por la entrada estándar</translation>
    </message>
    <message>
        <source>There is no phase “%1”. There are: %2.</source>
        <translation>No hay ninguna fase «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>one phase: its input JSON on stdin, its output JSON on stdout</source>
        <translation>una fase: su JSON de entrada por stdin, su JSON de salida por stdout</translation>
    </message>
    <message>
        <source>where its files go; by default a folder named after the video's id</source>
        <translation>adónde van sus archivos; por defecto, una carpeta con el id del vídeo</translation>
    </message>
    <message>
        <source>a model catalogue with other prices</source>
        <translation>un catálogo de modelos con otros precios</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1, %2, %3 energy</source>
        <translation>%1, %2, energía %3</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: 1 finding.</source>
        <translation>«%1» no es una especificación válida: 1 aviso.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no valid spec: %n findings.</source>
        <translation>
            <numerusform>«%1» no es una especificación válida: %n aviso.</numerusform>
            <numerusform>«%1» no es una especificación válida: %n avisos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is valid.</source>
        <translation>«%1» es válida.</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: see the findings above.</source>
        <translation>«%1» no es una especificación válida: mira los avisos de arriba.</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>beat %1</translation>
    </message>
    <message>
        <source>the plan alone</source>
        <translation>solo el plan</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>SPEC</translation>
    </message>
    <message>
        <source>check a plan, all findings at once</source>
        <translation>comprobar un plan, con todos los avisos de una vez</translation>
    </message>
    <message>
        <source>DIR|SPEC</source>
        <translation>DIR|SPEC</translation>
    </message>
    <message>
        <source>what a build would cost now</source>
        <translation>lo que costaría ahora una generación</translation>
    </message>
    <message>
        <source>The plan of “%1” cannot be built: %2</source>
        <translation>El plan de «%1» no se puede generar: %2</translation>
    </message>
    <message>
        <source>“%1” is among the project's own files. Choose a place outside of it.</source>
        <translation>«%1» está entre los archivos del propio proyecto. Elige un lugar fuera de él.</translation>
    </message>
    <message>
        <source>at least %1, price unknown</source>
        <translation>al menos %1, precio desconocido</translation>
    </message>
    <message>
        <source>%1; paid, not used: %2</source>
        <translation>%1; pagado, sin usar: %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read. Give a file instead.</source>
        <translation>La entrada estándar no se puede leer. Da un archivo en su lugar.</translation>
    </message>
    <message>
        <source>Say --serve: steps are read from standard input, as docs/farm.md says.</source>
        <translation>Di --serve: los pasos se leen de la entrada estándar, como dice docs/farm.md.</translation>
    </message>
    <message>
        <source>This folder cannot be written to: %1. Start the program in another.</source>
        <translation>No se puede escribir en esta carpeta: %1. Inicia el programa en otra.</translation>
    </message>
    <message>
        <source>does the steps of other computers' builds, for a worker of a farm</source>
        <translation>hace los pasos de generaciones de otros equipos, para un worker de una granja</translation>
    </message>
    <message>
        <source>one JSON object a line, in and out, until the input ends (docs/farm.md)</source>
        <translation>un objeto JSON por línea, a la entrada y a la salida, hasta que acaba la entrada (docs/farm.md)</translation>
    </message>
    <message>
        <source>What has travelled is kept: the same command goes on with the rest.</source>
        <translation>Lo que ya viajó se conserva: la misma orden sigue con el resto.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>publish</source>
        <comment>what is under way</comment>
        <translation>publicación</translation>
    </message>
    <message>
        <source>There is no master yet: build the project, then publish it again.</source>
        <translation>Aún no hay máster: genera el proyecto y publícalo de nuevo.</translation>
    </message>
    <message>
        <source>everything was there already</source>
        <translation>ya estaba todo allí</translation>
    </message>
    <message>
        <source>1 file, %1 sent</source>
        <translation>1 archivo, %1 enviados</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 sent</source>
        <translation>
            <numerusform>%n archivo, %1 enviados</numerusform>
            <numerusform>%n archivos, %1 enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage has no projects yet.</source>
        <translation>El almacenamiento aún no tiene proyectos.</translation>
    </message>
    <message>
        <source>Say which project and where it goes: fetch VIDEO-ID --project DIR. fetch --list shows what the storage has.</source>
        <translation>Di qué proyecto y adónde va: fetch VIDEO-ID --project DIR. fetch --list muestra lo que tiene el almacenamiento.</translation>
    </message>
    <message>
        <source>fetch</source>
        <comment>what is under way</comment>
        <translation>descarga</translation>
    </message>
    <message>
        <source>--expires must be a time of at most 7 days, such as 30m, 12h or 7d, not “%1”.</source>
        <translation>--expires debe ser un tiempo de 7 días como máximo, como 30m, 12h o 7d, no «%1».</translation>
    </message>
    <message>
        <source>The link is to the master that was published; the project has another one by now. Publish it again to show that.</source>
        <translation>El enlace lleva al máster publicado; el proyecto ya tiene otro. Publícalo de nuevo para mostrar ese.</translation>
    </message>
    <message>
        <source>a project and its results to the storage; only what is missing travels</source>
        <translation>un proyecto y sus resultados al almacenamiento; solo viaja lo que falta</translation>
    </message>
    <message>
        <source>replace what another computer has published since</source>
        <translation>reemplazar lo que otro equipo ha publicado desde entonces</translation>
    </message>
    <message>
        <source>VIDEO-ID</source>
        <translation>VIDEO-ID</translation>
    </message>
    <message>
        <source>a project from the storage, with all its takes</source>
        <translation>un proyecto del almacenamiento, con todas sus tomas</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>adónde va</translation>
    </message>
    <message>
        <source>what the storage has, the newest first</source>
        <translation>lo que tiene el almacenamiento, primero lo más nuevo</translation>
    </message>
    <message>
        <source>an address at which anyone can see the published master</source>
        <translation>una dirección en la que cualquiera puede ver el máster publicado</translation>
    </message>
    <message>
        <source>until when: 30m, 12h, at most 7d, which is usual</source>
        <translation>hasta cuándo: 30m, 12h, como máximo 7d, que es lo habitual</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1 %, quedan %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>planning</source>
        <comment>a phase that is under way</comment>
        <translation>planificación</translation>
    </message>
    <message>
        <source>storyboard</source>
        <comment>a phase that is under way</comment>
        <translation>storyboard</translation>
    </message>
    <message>
        <source>chunks</source>
        <comment>a phase that is under way</comment>
        <translation>segmentos</translation>
    </message>
    <message>
        <source>stitching</source>
        <comment>a phase that is under way</comment>
        <translation>unión</translation>
    </message>
    <message>
        <source>music</source>
        <comment>a phase that is under way</comment>
        <translation>música</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Advertencia: %1</translation>
    </message>
    <message>
        <source>Stopped; resume “%1” goes on where it was.</source>
        <translation>Parado; resume «%1» sigue desde donde estaba.</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>lugar desconocido</translation>
    </message>
    <message>
        <source>There are no videos.</source>
        <translation>No hay vídeos.</translation>
    </message>
    <message>
        <source>note</source>
        <comment>before a finding</comment>
        <translation>nota</translation>
    </message>
    <message>
        <source>1 video is as its row says.</source>
        <translation>1 vídeo está como dice su fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are as their rows say.</source>
        <translation>
            <numerusform>%n vídeo está como dice su fila.</numerusform>
            <numerusform>%n vídeos están como dicen sus filas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos are not as their rows say: see the lines marked %2.</source>
        <translation>
            <numerusform>%1 de %n vídeo no está como dice su fila: mira las líneas marcadas con %2.</numerusform>
            <numerusform>%1 de %n vídeos no están como dicen sus filas: mira las líneas marcadas con %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>all videos of the database, the newest first</source>
        <translation>todos los vídeos de la base de datos, primero los más nuevos</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>only those: %1</source>
        <translation>solo estos: %1</translation>
    </message>
    <message>
        <source>compare each row with its project, files and ledger; 1 where they differ</source>
        <translation>comparar cada fila con su proyecto, sus archivos y su libro de cuentas; 1 si difieren</translation>
    </message>
    <message>
        <source>Beatreel's editor needs a display, and there is none here. The same work is done by beatreel-cli: try "beatreel-cli --help".</source>
        <translation>El editor de Beatreel necesita una pantalla y aquí no hay ninguna. El mismo trabajo lo hace beatreel-cli: prueba "beatreel-cli --help".</translation>
    </message>
    <message>
        <source>The settings file “%1”</source>
        <translation>El archivo de ajustes «%1»</translation>
    </message>
    <message>
        <source>%1 The defaults are used.</source>
        <translation>%1 Se usan los valores predeterminados.</translation>
    </message>
    <message>
        <source>%1 is “%2”, not a number from 0 to 1; %3 is used.</source>
        <translation>%1 es «%2», no un número de 0 a 1; se usa %3.</translation>
    </message>
    <message>
        <source>“creativity” in settings.json</source>
        <translation>«creativity» en settings.json</translation>
    </message>
    <message>
        <source>No farm is set. Give its address in the editor's settings, or with BEATREEL_FARM_URL.</source>
        <translation>No hay ninguna granja definida. Da su dirección en los ajustes del editor o con BEATREEL_FARM_URL.</translation>
    </message>
    <message>
        <source>The catalogue has no planning model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>El catálogo no tiene el modelo de planes «%1». Elige otro o añádelo al catálogo.</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>El catálogo no tiene el modelo «%1». Elige otro o añádelo al catálogo.</translation>
    </message>
    <message>
        <source>A farm needs a storage that its workers reach too: set BEATREEL_STORAGE_URL here and there.</source>
        <translation>Una granja necesita un almacenamiento al que lleguen también sus workers: define BEATREEL_STORAGE_URL aquí y allí.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room or choose another folder.</source>
        <translation>No se puede escribir «%1»: %2. Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path.</source>
        <translation>No existe el archivo «%1». Comprueba la ruta.</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 bytes and cannot be what is expected here. Choose another file.</source>
        <translation>«%1» ocupa más de %2 bytes y no puede ser lo que aquí se espera. Elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as such.</source>
        <translation>%1 no es texto en UTF-8. Guárdalo así.</translation>
    </message>
    <message>
        <source>%1, line %2 has %3 fields, and there are %4 names in its first line. Put a text with a comma into quotes.</source>
        <translation>%1, la línea %2 tiene %3 campos y su primera línea tiene %4 nombres. Pon entre comillas los textos con coma.</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2. Check that it exists and may be read.</source>
        <translation>No se puede leer «%1»: %2. Comprueba que existe y que se puede leer.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at line %3, column %4.</source>
        <translation>%1 no es JSON válido: %2 en la línea %3, columna %4.</translation>
    </message>
    <message>
        <source>%1 must be a JSON object ({ … }).</source>
        <translation>%1 debe ser un objeto JSON ({ … }).</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>Falta «%1».</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>«%1» debe ser %2.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>«%1» debe ser un número entero.</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>«%1» debe ser una lista de textos.</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Parado.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <source>the permissions do not allow it</source>
        <translation>los permisos no lo dejan</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>Interrumpido.</translation>
    </message>
    <message>
        <source>Stopped; it may be billed.</source>
        <translation>Parado; puede que se cobre.</translation>
    </message>
    <message>
        <source>Another computer builds this project now, since nothing was heard of this one for long. Wait until it has ended.</source>
        <translation>Ahora genera este proyecto otro equipo, porque hacía mucho que no se sabía nada de este. Espera a que termine.</translation>
    </message>
    <message>
        <source>take %1 of %2</source>
        <comment>step of a build</comment>
        <translation>toma %1 (%2)</translation>
    </message>
    <message>
        <source>stitch</source>
        <comment>step of a build</comment>
        <translation>unión</translation>
    </message>
    <message>
        <source>frame of beat %1</source>
        <comment>step of a build</comment>
        <translation>fotograma del beat %1</translation>
    </message>
    <message>
        <source>clip %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>clip %1 del beat %2</translation>
    </message>
    <message>
        <source>chunk %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>segmento %1 del beat %2</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>step of a build</comment>
        <translation>sonido</translation>
    </message>
    <message>
        <source>master</source>
        <comment>step of a build</comment>
        <translation>máster</translation>
    </message>
    <message>
        <source>music</source>
        <comment>step of a build</comment>
        <translation>música</translation>
    </message>
    <message>
        <source>Your own file of %1 is gone (takes/%2). Put it back, or give another.</source>
        <translation>Falta tu propio archivo: %1 (takes/%2). Devuélvelo a su sitio o da otro.</translation>
    </message>
    <message>
        <source>The take of %1 is gone (takes/%2). Put it back, or make it again for %3: on the command line, with --remake-lost.</source>
        <translation>Falta la toma: %1 (takes/%2). Devuélvela a su sitio o hazla de nuevo por %3: en la línea de órdenes, con --remake-lost.</translation>
    </message>
    <message>
        <source>%1 has no take and is locked. Unlock it to build it.</source>
        <translation>Está bloqueado y no tiene toma: %1. Desbloquéalo para generarlo.</translation>
    </message>
    <message>
        <source>An earlier request for %1 is not needed any more.</source>
        <translation>Una petición anterior ya no hace falta: %1.</translation>
    </message>
    <message>
        <source>The music is asked for as “%1”.</source>
        <translation>La música se pide como «%1».</translation>
    </message>
    <message>
        <source>The music was asked for by the rules, because no model wrote its prompt: %1</source>
        <translation>La música se pidió según las reglas, porque ningún modelo escribió su prompt: %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that Beatreel reads. Give a PNG, JPEG or WebP picture, an MP4, MOV or WebM video, or a WAV, MP3, OGG, FLAC or M4A track.</source>
        <translation>«%1» no es nada que Beatreel lea. Da una imagen PNG, JPEG o WebP, un vídeo MP4, MOV o WebM, o una pista WAV, MP3, OGG, FLAC o M4A.</translation>
    </message>
    <message>
        <source>“%1” is no picture. Give a PNG, JPEG or WebP file.</source>
        <translation>«%1» no es una imagen. Da un archivo PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Give an MP4, MOV or WebM file.</source>
        <translation>«%1» no contiene vídeo. Da un archivo MP4, MOV o WebM.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Give a WAV, MP3, OGG, FLAC or M4A file.</source>
        <translation>«%1» no contiene sonido. Da un archivo WAV, MP3, OGG, FLAC o M4A.</translation>
    </message>
    <message>
        <source>The input lacks the URL of a file. Give the output of the phase before.</source>
        <translation>A la entrada le falta la URL de un archivo. Da la salida de la fase anterior.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: only local files can, until S3 storage is set up.</source>
        <translation>«%1» no se puede leer: solo valen archivos locales mientras no haya un almacenamiento S3 definido.</translation>
    </message>
    <message>
        <source>“%1” leads out of the project. Give an absolute path or URL.</source>
        <translation>«%1» sale del proyecto. Da una ruta absoluta o una URL.</translation>
    </message>
    <message>
        <source>“creativity_level” must be a number from 0 to 1, not “%1”.</source>
        <translation>«creativity_level» debe ser un número de 0 a 1, no «%1».</translation>
    </message>
    <message>
        <source>“%1” belongs to another video (%2). Name another folder with --project.</source>
        <translation>«%1» es de otro vídeo (%2). Indica otra carpeta con --project.</translation>
    </message>
    <message>
        <source>The input has no “spec”. Give phase1_planning's.</source>
        <translation>La entrada no tiene «spec». Da la de phase1_planning.</translation>
    </message>
    <message>
        <source>The spec cannot be built: %1</source>
        <translation>La especificación no se puede generar: %1</translation>
    </message>
    <message>
        <source>The storyboard has %1 images for %2 beats. Give phase2_storyboard's output.</source>
        <translation>El storyboard tiene %1 imágenes para %2 beats. Da la salida de phase2_storyboard.</translation>
    </message>
    <message>
        <source>The input has no “chunks”. Give phase3_chunks'.</source>
        <translation>La entrada no tiene «chunks». Da los de phase3_chunks.</translation>
    </message>
    <message>
        <source>The input has no “stitched_url”. Give phase4_stitching's.</source>
        <translation>La entrada no tiene «stitched_url». Da la de phase4_stitching.</translation>
    </message>
    <message>
        <source>“video_id” must be letters, digits, - and _, not “%1”.</source>
        <translation>«video_id» debe tener solo letras, cifras, - y _, no «%1».</translation>
    </message>
    <message>
        <source>A paid plan was interrupted, and it may have cost %1. Ask for it again with --repeat-unknown.</source>
        <translation>Un plan de pago se interrumpió y puede haber costado %1. Pídelo de nuevo con --repeat-unknown.</translation>
    </message>
    <message>
        <source>Interrupted; it may be billed.</source>
        <translation>Interrumpido; puede que se cobre.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room and build again.</source>
        <translation>No se puede escribir «%1»: %2. Libera espacio y genera de nuevo.</translation>
    </message>
    <message>
        <source>The clip of a chunk is gone. Build again.</source>
        <translation>Falta el clip de un segmento. Genera de nuevo.</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it needs the database that all share, BEATREEL_DATABASE_URL.</source>
        <translation>Un worker de la granja no puede pagar: necesita la base de datos que todos comparten, BEATREEL_DATABASE_URL.</translation>
    </message>
    <message>
        <source>This is no step of a build: %1. Bring both computers to the same version of Beatreel.</source>
        <translation>Esto no es un paso de una generación: %1. Pon ambos equipos en la misma versión de Beatreel.</translation>
    </message>
    <message>
        <source>The picture that this clip begins with is gone. Build again.</source>
        <translation>Falta la imagen con la que empieza este clip. Genera de nuevo.</translation>
    </message>
    <message>
        <source>The take %1 is gone. Build again.</source>
        <translation>Falta la toma %1. Genera de nuevo.</translation>
    </message>
    <message>
        <source>its kind is “%1”</source>
        <translation>su clase es «%1»</translation>
    </message>
    <message>
        <source>its slot is “%1”</source>
        <translation>su lugar es «%1»</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>sus partes no encajan entre sí</translation>
    </message>
    <message>
        <source>%1 would not come out the same on this computer: it has another version of Beatreel, its drawings or the soundfont.</source>
        <translation>%1 no saldría igual en este equipo: tiene otra versión de Beatreel, de sus dibujos o del soundfont.</translation>
    </message>
    <message>
        <source>Cuts it from the clip before.</source>
        <translation>Se corta del clip anterior.</translation>
    </message>
    <message>
        <source>Asked %1 for %2: %3.</source>
        <translation>Pedido a %1, %2: %3.</translation>
    </message>
    <message>
        <source>A worker of the farm did not say what it paid with. Bring it to this version of Beatreel.</source>
        <translation>Un worker de la granja no dijo con qué pagó. Ponlo en esta versión de Beatreel.</translation>
    </message>
    <message>
        <source>Made take %1 for %2.</source>
        <translation>Toma %1 hecha; costó %2.</translation>
    </message>
    <message>
        <source>The project's own music is gone. Choose a track again with --music FILE.</source>
        <translation>Falta la música propia del proyecto. Elige otra pista con --music FILE.</translation>
    </message>
    <message>
        <source>The music's model is gone. Choose another in the models.</source>
        <translation>El modelo de la música ya no está. Elige otro en los modelos.</translation>
    </message>
    <message>
        <source>The picture that this clip began with is gone. Make the clip again with the present settings.</source>
        <translation>Falta la imagen con la que empezaba este clip. Haz el clip de nuevo con los ajustes actuales.</translation>
    </message>
    <message>
        <source>The clip could not be copied. Is the disk full?</source>
        <translation>El clip no se pudo copiar. ¿Está lleno el disco?</translation>
    </message>
    <message>
        <source>Its status is “%1”, but %2. Build it again.</source>
        <translation>Su estado es «%1», pero %2. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>Its status is “%1”, but nobody builds it any more. Build it again to go on.</source>
        <translation>Su estado es «%1», pero ya nadie lo genera. Genéralo de nuevo para seguir.</translation>
    </message>
    <message>
        <source>its progress is %1 %</source>
        <translation>su progreso es del %1 %</translation>
    </message>
    <message>
        <source>it has no time of completion</source>
        <translation>no tiene hora de finalización</translation>
    </message>
    <message>
        <source>it has a time of completion</source>
        <translation>tiene una hora de finalización</translation>
    </message>
    <message>
        <source>it has the error “%1”</source>
        <translation>tiene el error «%1»</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>no dice por qué</translation>
    </message>
    <message>
        <source>it names no video</source>
        <translation>no nombra ningún vídeo</translation>
    </message>
    <message>
        <source>Of its beats the row says %1, but there are %2. Build it again.</source>
        <translation>Beats: la fila dice %1, pero hay %2. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>Of its chunks the row says %1, but there are %2. Build it again.</source>
        <translation>Segmentos: la fila dice %1, pero hay %2. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>Of its chunk files the row says %1, but there are %2. Build it again.</source>
        <translation>Archivos de segmentos: la fila dice %1, pero hay %2. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>Of its storyboard images the row says %1, but there are %2. Build it again.</source>
        <translation>Imágenes del storyboard: la fila dice %1, pero hay %2. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>Its video “%1” is not there. Build it again.</source>
        <translation>Su vídeo «%1» no está. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>Its stitched video “%1” is not there. Build it again.</source>
        <translation>Su vídeo unido «%1» no está. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>Its music “%1” is not there. Build it again.</source>
        <translation>Su música «%1» no está. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>Its chunk “%1” is not there. Build it again.</source>
        <translation>Su segmento «%1» no está. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>Its storyboard image “%1” is not there. Build it again.</source>
        <translation>Su imagen de storyboard «%1» no está. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>The row says that it cost %1, its ledger and takes say %2. Build it again to bring the row up to date.</source>
        <translation>La fila dice que costó %1; su libro de cuentas y sus tomas dicen %2. Genéralo de nuevo para poner la fila al día.</translation>
    </message>
    <message numerus="yes">
        <source>It is complete, but of %n paid requests nobody knows the end yet. Build it again, which looks for them.</source>
        <translation>
            <numerusform>Está completo, pero aún no se sabe en qué acabó %n petición pagada. Genéralo de nuevo: eso la busca.</numerusform>
            <numerusform>Está completo, pero aún no se sabe en qué acabaron %n peticiones pagadas. Genéralo de nuevo: eso las busca.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds another video now (%2). Delete the row, or build the project where it is now.</source>
        <translation>«%1» contiene ahora otro vídeo (%2). Elimina la fila o genera el proyecto donde está ahora.</translation>
    </message>
    <message>
        <source>Where its project is is not known, so that it cannot be compared. Build it again.</source>
        <translation>No se sabe dónde está su proyecto, así que no se puede comparar. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>Its project is on “%1”; look at it there.</source>
        <translation>Su proyecto está en «%1»; míralo allí.</translation>
    </message>
    <message>
        <source>“%1” holds another video now. Open that folder itself, or delete this video without its folder.</source>
        <translation>«%1» contiene ahora otro vídeo. Abre esa carpeta o elimina este vídeo sin su carpeta.</translation>
    </message>
    <message>
        <source>The project in “%1” cannot be read, so it is not sure that it is this video's. Open it to mend it, or delete the video without its folder.</source>
        <translation>El proyecto de «%1» no se puede leer, así que no es seguro que sea el de este vídeo. Ábrelo para repararlo o elimina el vídeo sin su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is open in a Beatreel. Close it there first, then delete it.</source>
        <translation>«%1» está abierto en un Beatreel. Ciérralo allí y luego elimínalo.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the trash; its disk may have none. Delete the video without its folder, and remove that yourself.</source>
        <translation>«%1» no se puede mover a la papelera; puede que su disco no tenga. Elimina el vídeo sin su carpeta y quita esa a mano.</translation>
    </message>
    <message>
        <source>Its project is on “%1”, in “%2”. Open it there, or publish it there and open it here from the storage.</source>
        <translation>Su proyecto está en «%1», en «%2». Ábrelo allí, o publícalo allí y ábrelo aquí del almacenamiento.</translation>
    </message>
    <message>
        <source>It has no project, since its brief could not be planned. Plan the brief again.</source>
        <translation>No tiene proyecto, porque su brief no se pudo planificar. Planifica el brief de nuevo.</translation>
    </message>
    <message>
        <source>Its project “%1” is not there any more. Put it back, or delete the video.</source>
        <translation>Su proyecto «%1» ya no está. Devuélvelo a su sitio o elimina el vídeo.</translation>
    </message>
    <message>
        <source>It is being built now. Stop that first, then delete it.</source>
        <translation>Se está generando. Páralo primero y luego elimínalo.</translation>
    </message>
    <message>
        <source>The contact sheet would be too large. Export the frames instead.</source>
        <translation>La hoja de contactos sería demasiado grande. Exporta los fotogramas en su lugar.</translation>
    </message>
    <message>
        <source>The contact sheet could not be made: memory is short. Close other programs and export it again.</source>
        <translation>La hoja de contactos no se pudo hacer: falta memoria. Cierra otros programas y expórtala de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The film has %n cuts, and a CMX 3600 list holds %1 at most. Export it as OTIO, FCPXML or MLT.</source>
        <translation>
            <numerusform>La película tiene %n corte, y una lista CMX 3600 admite %1 como máximo. Expórtala como OTIO, FCPXML o MLT.</numerusform>
            <numerusform>La película tiene %n cortes, y una lista CMX 3600 admite %1 como máximo. Expórtala como OTIO, FCPXML o MLT.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot write “%1”. Make room or choose another folder.</source>
        <translation>No se puede escribir «%1». Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder for the frames.</source>
        <translation>«%1» es un archivo. Indica una carpeta para los fotogramas.</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder.</source>
        <translation>Ya hay algo en «%1». Elige otra carpeta.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of beats</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers of beats</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Build the project first, or export it as it is.</source>
        <translation>Genera antes el proyecto o expórtalo como está.</translation>
    </message>
    <message>
        <source>“%1” has no beats yet. Plan it first.</source>
        <translation>«%1» aún no tiene beats. Planifícalo antes.</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>El beat %1 aún no tiene vídeo.</translation>
    </message>
    <message>
        <source>Beats %1 have no video yet.</source>
        <translation>Los beats %1 aún no tienen vídeo.</translation>
    </message>
    <message>
        <source>The video of beat %1 is out of date.</source>
        <translation>El vídeo del beat %1 no está al día.</translation>
    </message>
    <message>
        <source>The videos of beats %1 are out of date.</source>
        <translation>Los vídeos de los beats %1 no están al día.</translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>Aún no hay música.</translation>
    </message>
    <message>
        <source>The music is out of date.</source>
        <translation>La música no está al día.</translation>
    </message>
    <message>
        <source>“%1” has no frames yet. Build it first.</source>
        <translation>«%1» aún no tiene fotogramas. Genéralo antes.</translation>
    </message>
    <message>
        <source>Beat %1 has no frame yet.</source>
        <translation>El beat %1 aún no tiene fotograma.</translation>
    </message>
    <message>
        <source>Beats %1 have no frames yet.</source>
        <translation>Los beats %1 aún no tienen fotogramas.</translation>
    </message>
    <message>
        <source>The frame of beat %1 is out of date.</source>
        <translation>El fotograma del beat %1 no está al día.</translation>
    </message>
    <message>
        <source>The frames of beats %1 are out of date.</source>
        <translation>Los fotogramas de los beats %1 no están al día.</translation>
    </message>
    <message>
        <source>No beat of “%1” has a voice-over line, on-screen words or notes. Write some first.</source>
        <translation>Ningún beat de «%1» tiene locución, textos en pantalla o notas. Escribe algo antes.</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one (docs/farm.md), or render on this computer.</source>
        <translation>No hay ningún worker de la granja. Inicia uno (docs/farm.md) o renderiza en este equipo.</translation>
    </message>
    <message>
        <source>The worker %1 does it.</source>
        <translation>Lo hace el worker %1.</translation>
    </message>
    <message>
        <source>What a worker made did not come over the storage as it was. Build again.</source>
        <translation>Lo que hizo un worker no llegó por el almacenamiento tal como era. Genera de nuevo.</translation>
    </message>
    <message>
        <source>A step of the farm cannot be read: %1. Bring all computers to the same version of Beatreel.</source>
        <translation>Un paso de la granja no se puede leer: %1. Pon todos los equipos en la misma versión de Beatreel.</translation>
    </message>
    <message>
        <source>its video is “%1”</source>
        <translation>su vídeo es «%1»</translation>
    </message>
    <message>
        <source>it names the file “%1”</source>
        <translation>nombra el archivo «%1»</translation>
    </message>
    <message>
        <source>its result names no file</source>
        <translation>su resultado no nombra ningún archivo</translation>
    </message>
    <message>
        <source>A worker of the farm cannot write to its folder. Make room there, or mend its rights.</source>
        <translation>Un worker de la granja no puede escribir en su carpeta. Libera espacio allí o corrige sus permisos.</translation>
    </message>
    <message>
        <source>A file of a step did not come over the storage as it was sent. Build again.</source>
        <translation>Un archivo de un paso no llegó por el almacenamiento como se envió. Genera de nuevo.</translation>
    </message>
    <message>
        <source>“%1” must be a text that says something.</source>
        <translation>«%1» debe ser un texto que diga algo.</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be one of: %3.</source>
        <translation>«%1» es «%2», pero debe ser uno de: %3.</translation>
    </message>
    <message>
        <source>“%1” must be a price of 0 or more.</source>
        <translation>«%1» debe ser un precio de 0 o más.</translation>
    </message>
    <message>
        <source>“%1” is “%2”, which is no unit of a price.</source>
        <translation>«%1» es «%2», que no es una unidad de precio.</translation>
    </message>
    <message>
        <source>“%1” must be a day such as 2026-01-31.</source>
        <translation>«%1» debe ser un día como 2026-01-31.</translation>
    </message>
    <message>
        <source>The model catalogue</source>
        <translation>El catálogo de modelos</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>«%1» debe ser un objeto.</translation>
    </message>
    <message>
        <source>“%1” is there twice for the step “%2”.</source>
        <translation>«%1» está dos veces para el paso «%2».</translation>
    </message>
    <message>
        <source>The model catalogue cannot be used: %1</source>
        <translation>El catálogo de modelos no se puede usar: %1</translation>
    </message>
    <message>
        <source>“%1.endpoint” must be “owner/name”.</source>
        <translation>«%1.endpoint» debe ser «owner/name».</translation>
    </message>
    <message>
        <source>“%1.version” must be 64 hexadecimal digits.</source>
        <translation>«%1.version» debe tener 64 cifras hexadecimales.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” must be 1 or 2.</source>
        <translation>«%1.chunks_per_clip» debe ser 1 o 2.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1” must make clips, and one of its “lengths” must be 10 or more.</source>
        <translation>«%1.chunks_per_clip» es 2, así que «%1» debe hacer clips, y una de sus «lengths» debe ser 10 o más.</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1.inputs” must name its “duration”.</source>
        <translation>«%1.chunks_per_clip» es 2, así que «%1.inputs» debe nombrar su «duration».</translation>
    </message>
    <message>
        <source>The catalogue's entry for “%1” cannot be used: %2</source>
        <translation>La entrada del catálogo para «%1» no se puede usar: %2</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder. Install FFmpeg's libavcodec.</source>
        <translation>Este FFmpeg no tiene codificador AAC. Instala libavcodec de FFmpeg.</translation>
    </message>
    <message>
        <source>There is not enough memory for the pictures. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para las imágenes. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A video of %1x%2 at %3 pictures a second cannot be made. Choose even sizes from 16 to 7680 pixels and 1 to 120 pictures a second.</source>
        <translation>No se puede hacer un vídeo de %1x%2 a %3 imágenes por segundo. Elige tamaños pares de 16 a 7680 píxeles y de 1 a 120 imágenes por segundo.</translation>
    </message>
    <message>
        <source>This FFmpeg has no H.264 encoder (libx264). Install FFmpeg's libavcodec with x264.</source>
        <translation>Este FFmpeg no tiene codificador H.264 (libx264). Instala libavcodec de FFmpeg con x264.</translation>
    </message>
    <message>
        <source>The H.264 encoder did not start. Close other programs and try again.</source>
        <translation>El codificador H.264 no arrancó. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>profile %1</source>
        <comment>of H.264</comment>
        <translation>perfil %1</translation>
    </message>
    <message>
        <source>“%1” is not a chunk that can be stitched: %2. Take the chunks that a project has in build/chunks.</source>
        <translation>«%1» no es un segmento que se pueda unir: %2. Toma los segmentos que un proyecto tiene en build/chunks.</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>no contiene vídeo</translation>
    </message>
    <message numerus="yes">
        <source>it holds %n streams instead of one</source>
        <translation>
            <numerusform>contiene %n flujo en lugar de uno</numerusform>
            <numerusform>contiene %n flujos en lugar de uno</numerusform>
        </translation>
    </message>
    <message>
        <source>it is coded as %1, not H.264</source>
        <translation>está codificado como %1, no H.264</translation>
    </message>
    <message>
        <source>its H.264 headers are missing</source>
        <translation>le faltan las cabeceras H.264</translation>
    </message>
    <message>
        <source>its clock has %1 ticks a second, not %2 a picture</source>
        <translation>su reloj tiene %1 pulsos por segundo, no %2 por imagen</translation>
    </message>
    <message numerus="yes">
        <source>it has %n pictures instead of %1</source>
        <translation>
            <numerusform>tiene %n imagen en lugar de %1</numerusform>
            <numerusform>tiene %n imágenes en lugar de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>it is %1, the first chunk %2</source>
        <translation>es %1, y el primer segmento %2</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, the first chunk %2</source>
        <translation>tiene %1 imágenes por segundo, y el primer segmento %2</translation>
    </message>
    <message>
        <source>it is H.264 %1, the first chunk %2</source>
        <translation>es H.264 %1, y el primer segmento %2</translation>
    </message>
    <message>
        <source>its H.264 encoder settings differ from the first chunk's</source>
        <translation>sus ajustes del codificador H.264 difieren de los del primer segmento</translation>
    </message>
    <message>
        <source>it is %1, not %2</source>
        <translation>es %1, no %2</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, not %2</source>
        <translation>tiene %1 imágenes por segundo, no %2</translation>
    </message>
    <message>
        <source>its H.264 encoder settings are not the present ones</source>
        <translation>sus ajustes del codificador H.264 no son los actuales</translation>
    </message>
    <message>
        <source>picture %1 is missing or out of step</source>
        <translation>la imagen %1 falta o está fuera de lugar</translation>
    </message>
    <message>
        <source>A chunk cannot start before its clip. Choose a slip of 0 or more.</source>
        <translation>Un segmento no puede empezar antes que su clip. Elige un deslizamiento de 0 o más.</translation>
    </message>
    <message>
        <source>%1: the chunk starts %2 s into the clip, the latest it can.</source>
        <translation>%1: el segmento empieza a los %2 s del clip, lo más tarde que puede.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Make the clip again.</source>
        <translation>«%1» no contiene vídeo. Haz el clip de nuevo.</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make the clip again.</source>
        <translation>«%1» se corta antes del final. Haz el clip de nuevo.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Choose another file.</source>
        <translation>«%1» no contiene vídeo. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is a still picture, not a video. Choose another file.</source>
        <translation>«%1» es una imagen fija, no un vídeo. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is incomplete: of %2 s only %3 s are there. Get the file again.</source>
        <translation>«%1» está incompleto: de %2 s solo están %3 s. Consigue el archivo de nuevo.</translation>
    </message>
    <message>
        <source>This FFmpeg has no Opus encoder (libopus). Choose another codec, or install FFmpeg with it.</source>
        <translation>Este FFmpeg no tiene codificador Opus (libopus). Elige otro códec o instala FFmpeg con él.</translation>
    </message>
    <message>
        <source>This FFmpeg has no %1 encoder (%2). Choose another codec, or install FFmpeg with it.</source>
        <translation>Este FFmpeg no tiene codificador %1 (%2). Elige otro códec o instala FFmpeg con él.</translation>
    </message>
    <message>
        <source>The %1 encoder did not start. Close other programs and try again.</source>
        <translation>El codificador %1 no arrancó. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The %1 encoder failed. Close other programs and try again.</source>
        <translation>El codificador %1 falló. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot become part of a master: %2. Build it again.</source>
        <translation>«%1» no puede formar parte de un máster: %2. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>no contiene %1</translation>
    </message>
    <message>
        <source>its sound is not 48 kHz stereo</source>
        <translation>su sonido no es estéreo a 48 kHz</translation>
    </message>
    <message>
        <source>The film has no pictures there. Choose another range.</source>
        <translation>La película no tiene imágenes ahí. Elige otro intervalo.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file.</source>
        <translation>«%1» es una carpeta. Indica un archivo.</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it, or choose another name.</source>
        <translation>«%1» ya existe. Reemplázalo o elige otro nombre.</translation>
    </message>
    <message>
        <source>There is not enough memory for the film's pictures. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para las imágenes de la película. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A filmstrip has 1 to %1 pictures. Ask for as many.</source>
        <translation>Una tira tiene de 1 a %1 imágenes. Pide un número así.</translation>
    </message>
    <message>
        <source>A filmstrip's pictures have 1 to %1 pixels a side. Ask for another size.</source>
        <translation>Las imágenes de una tira tienen de 1 a %1 píxeles de lado. Pide otro tamaño.</translation>
    </message>
    <message>
        <source>A picture of %1x%2 cannot be shown: it is too large, or memory is short. Close other programs and try again.</source>
        <translation>Una imagen de %1x%2 no se puede mostrar: es demasiado grande o falta memoria. Cierra otros programas e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>«%1» está vacío. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is no media file. Choose another file.</source>
        <translation>«%1» no es un archivo de imagen, vídeo o sonido. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is coded as %2, which cannot be decoded here. Convert it to H.264 or AAC first.</source>
        <translation>«%1» está codificado como %2, que aquí no se puede descodificar. Conviértelo antes a H.264 o AAC.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is broken, incomplete, or of a kind that Beatreel does not know. Choose another file.</source>
        <translation>«%1» no se puede leer: está dañado, incompleto o es de una clase que Beatreel no conoce. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“%1” could not be put together from its parts. Build again.</source>
        <translation>«%1» no se pudo componer a partir de sus partes. Genera de nuevo.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed: another stands in for it.</source>
        <translation>La fuente «%1» no está instalada: otra la sustituye.</translation>
    </message>
    <message>
        <source>The picture “%1” is broken or incomplete. Choose another file.</source>
        <translation>La imagen «%1» está dañada o incompleta. Elige otro archivo.</translation>
    </message>
    <message>
        <source>The picture “%1” is %2x%3; at most %4 pixels a side can be used. Make it smaller.</source>
        <translation>La imagen «%1» es de %2x%3; se pueden usar %4 píxeles de lado como máximo. Hazla más pequeña.</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG or WebP picture. Choose another file.</source>
        <translation>«%1» no es una imagen PNG, JPEG o WebP. Elige otro archivo.</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be encoded: %2.</source>
        <translation>La imagen «%1» no se puede codificar: %2.</translation>
    </message>
    <message>
        <source>Pictures of %1x%2 in the form “%3” cannot be converted. Convert the clip to H.264 first.</source>
        <translation>Las imágenes de %1x%2 en la forma «%3» no se pueden convertir. Convierte antes el clip a H.264.</translation>
    </message>
    <message>
        <source>“%1” holds no video. Build it again.</source>
        <translation>«%1» no contiene vídeo. Genéralo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” would be too long for a WAV file. Make the music shorter.</source>
        <translation>«%1» sería demasiado largo para un archivo WAV. Acorta la música.</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Choose another file.</source>
        <translation>«%1» no contiene sonido. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“%1” is longer than an hour. Choose a shorter piece.</source>
        <translation>«%1» dura más de una hora. Elige una pieza más corta.</translation>
    </message>
    <message>
        <source>There are no chunks to stitch. Name at least one.</source>
        <translation>No hay segmentos que unir. Indica al menos uno.</translation>
    </message>
    <message>
        <source>The drawing “%1” is too large or names other files. Save it as one plain SVG, or as a PNG.</source>
        <translation>El dibujo «%1» es demasiado grande o nombra otros archivos. Guárdalo como un solo SVG simple o como PNG.</translation>
    </message>
    <message>
        <source>The drawing “%1” is broken or empty. Choose another file.</source>
        <translation>El dibujo «%1» está dañado o vacío. Elige otro archivo.</translation>
    </message>
    <message>
        <source>A waveform has up to %1 columns a second. Ask for another number.</source>
        <translation>Una forma de onda tiene hasta %1 columnas por segundo. Pide otro número.</translation>
    </message>
    <message>
        <source>The address of “%1” cannot be used. Give one that begins with https://; http:// is for this computer only.</source>
        <translation>La dirección de «%1» no se puede usar. Da una que empiece con https://; http:// es solo para este equipo.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>el servicio</translation>
    </message>
    <message>
        <source>The address of “%1” holds a user name. Leave it out; a key has its own place in the settings.</source>
        <translation>La dirección de «%1» contiene un nombre de usuario. Quítalo; una clave tiene su propio lugar en los ajustes.</translation>
    </message>
    <message>
        <source>“%1” sent the request on to a place that is not safe. Check the address of the service.</source>
        <translation>«%1» desvió la petición a un lugar que no es seguro. Comprueba la dirección del servicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stopped a step on the farm. Build again to go on.</source>
        <translation>Alguien paró un paso en la granja. Genera de nuevo para seguir.</translation>
    </message>
    <message>
        <source>Nothing was heard of a step on the farm for %1.</source>
        <translation>No se supo nada de un paso en la granja durante %1.</translation>
    </message>
    <message>
        <source>No worker is up: start one, as docs/farm.md says.</source>
        <translation>No hay ningún worker: inicia uno, como dice docs/farm.md.</translation>
    </message>
    <message>
        <source>“%1” sent the request on to another place. Check the address of the service.</source>
        <translation>«%1» desvió la petición a otro lugar. Comprueba la dirección del servicio.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it. Check that it is still there.</source>
        <translation>No se puede leer «%1» para enviarlo. Comprueba que sigue ahí.</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>«%1» no respondió a tiempo.</translation>
    </message>
    <message>
        <source>“%1” stopped answering.</source>
        <translation>«%1» dejó de responder.</translation>
    </message>
    <message>
        <source>“%1” sent more than it should have: the file is too big.</source>
        <translation>«%1» envió más de lo que debía: el archivo es demasiado grande.</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room on the disk.</source>
        <translation>No se puede escribir «%1»: %2. Libera espacio en el disco.</translation>
    </message>
    <message>
        <source>“%1” broke off in the middle of its answer.</source>
        <translation>«%1» se cortó en medio de su respuesta.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to its end. Check that it is still there.</source>
        <translation>No se puede leer «%1» hasta el final. Comprueba que sigue ahí.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that the service runs and that its address is right.</source>
        <translation>«%1» no acepta conexiones. Comprueba que el servicio está en marcha y que su dirección es correcta.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the connection to the internet and the service's address.</source>
        <translation>«%1» no se encontró. Comprueba la conexión a internet y la dirección del servicio.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off.</source>
        <translation>Se cortó la conexión con «%1».</translation>
    </message>
    <message>
        <source>The Redis at “%1” asks for a password. Write it into the farm's address: redis://:password@host.</source>
        <translation>El Redis de «%1» pide una contraseña. Escríbela en la dirección de la granja: redis://:password@host.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the user or the password of the farm's address. Correct them.</source>
        <translation>El Redis de «%1» no acepta el usuario o la contraseña de la dirección de la granja. Corrígelos.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the password of the farm's address. Correct it.</source>
        <translation>El Redis de «%1» no acepta la contraseña de la dirección de la granja. Corrígela.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no password. Take it out of the farm's address.</source>
        <translation>El Redis de «%1» no tiene contraseña. Quítala de la dirección de la granja.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no database of the number in the farm's address. The usual one is 0.</source>
        <translation>El Redis de «%1» no tiene una base de datos con el número de la dirección de la granja. La habitual es la 0.</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not let this user do what a farm needs. Give the user more rights.</source>
        <translation>El Redis de «%1» no deja a este usuario hacer lo que necesita una granja. Dale más permisos.</translation>
    </message>
    <message>
        <source>The Redis at “%1” serves its own computer only, since it has no password. Give it one, and write it into the farm's address.</source>
        <translation>El Redis de «%1» solo sirve a su propio equipo, porque no tiene contraseña. Dale una y escríbela en la dirección de la granja.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is a copy that cannot be written. Give the farm the address of the main one.</source>
        <translation>El Redis de «%1» es una copia en la que no se puede escribir. Da a la granja la dirección del principal.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is still starting. Try again in a moment.</source>
        <translation>El Redis de «%1» aún está arrancando. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has lost its main server. Try again in a moment.</source>
        <translation>El Redis de «%1» perdió su servidor principal. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The Redis at “%1” is busy with a script. Try again in a moment.</source>
        <translation>El Redis de «%1» está ocupado con un script. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no memory left. Give it more (maxmemory), or wait until the queue is shorter.</source>
        <translation>Al Redis de «%1» no le queda memoria. Dale más (maxmemory) o espera a que la cola sea más corta.</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes nothing, since it cannot write to its disk. Make room on that disk.</source>
        <translation>El Redis de «%1» no acepta nada, porque no puede escribir en su disco. Libera espacio en ese disco.</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes no more connections. Raise its maxclients, or stop some workers.</source>
        <translation>El Redis de «%1» no acepta más conexiones. Sube su maxclients o para algunos workers.</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that Redis runs there and that the farm's address is right.</source>
        <translation>«%1» no acepta conexiones. Comprueba que allí hay un Redis en marcha y que la dirección de la granja es correcta.</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the farm's address and the connection to the network.</source>
        <translation>«%1» no se encontró. Comprueba la dirección de la granja y la conexión a la red.</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check the farm's address and the connection to the network.</source>
        <translation>No se puede llegar a «%1». Comprueba la dirección de la granja y la conexión a la red.</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” could not be made. Check that it runs.</source>
        <translation>No se pudo conectar con el Redis de «%1». Comprueba que está en marcha.</translation>
    </message>
    <message>
        <source>“%1” does not speak TLS as it should. If that Redis has no TLS, write redis:// instead of rediss://.</source>
        <translation>«%1» no habla TLS como debe. Si ese Redis no tiene TLS, escribe redis:// en lugar de rediss://.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is for another name. Nothing was sent.</source>
        <translation>«%1» no pudo demostrar quién es: su certificado es para otro nombre. No se envió nada.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: nobody known vouches for its certificate. Name the file of its authority. Nothing was sent.</source>
        <translation>«%1» no pudo demostrar quién es: nadie conocido responde por su certificado. Indica el archivo de su autoridad. No se envió nada.</translation>
    </message>
    <message>
        <source>The Redis at “%1” refused a command of the farm. Check that it is Redis 5 or newer.</source>
        <translation>El Redis de «%1» rechazó una orden de la granja. Comprueba que es Redis 5 o posterior.</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers. Check the host and the port of the farm's address.</source>
        <translation>En «%1» responde otro programa, no Redis. Comprueba el host y el puerto de la dirección de la granja.</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers, or one that wants TLS. Check host and port of the farm's address; with TLS it begins with rediss://.</source>
        <translation>En «%1» responde otro programa, no Redis, o uno que quiere TLS. Comprueba el host y el puerto de la dirección de la granja; con TLS empieza con rediss://.</translation>
    </message>
    <message>
        <source>The Redis at “%1” did not answer in time. Check that it is Redis, and the connection to it.</source>
        <translation>El Redis de «%1» no respondió a tiempo. Comprueba que es Redis y la conexión con él.</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” broke off. Check that it runs, then try again.</source>
        <translation>Se cortó la conexión con el Redis de «%1». Comprueba que está en marcha e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The address of the farm cannot be used: %1 It looks like redis://host:6379/0, or rediss://… with TLS.</source>
        <translation>La dirección de la granja no se puede usar: %1 Es como redis://host:6379/0, o rediss://… con TLS.</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or rediss://.</source>
        <translation>no empieza con redis:// o rediss://.</translation>
    </message>
    <message>
        <source>it cannot be read. In a password, write @ as %40, / as %2F, # as %23, % as %25.</source>
        <translation>no se puede leer. En una contraseña, escribe @ como %40, / como %2F, # como %23, % como %25.</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>no nombra ningún host.</translation>
    </message>
    <message>
        <source>0 is no port.</source>
        <translation>0 no es un puerto.</translation>
    </message>
    <message>
        <source>after the host there may be the number of a database, and nothing else.</source>
        <translation>tras el host puede ir el número de una base de datos y nada más.</translation>
    </message>
    <message>
        <source>there is something behind the database's number.</source>
        <translation>hay algo tras el número de la base de datos.</translation>
    </message>
    <message>
        <source>it names a user, but no password. A password alone is written redis://:password@host.</source>
        <translation>nombra un usuario, pero ninguna contraseña. Una contraseña sola se escribe redis://:password@host.</translation>
    </message>
    <message>
        <source>The farm's answer about a step cannot be read. Check that its workers are of Beatreel's own version.</source>
        <translation>La respuesta de la granja sobre un paso no se puede leer. Comprueba que sus workers son de la misma versión de Beatreel.</translation>
    </message>
    <message>
        <source>The farm's workers do not know this step. They serve another program, or an older Beatreel: see docs/farm.md.</source>
        <translation>Los workers de la granja no conocen este paso. Sirven a otro programa o a un Beatreel más antiguo: mira docs/farm.md.</translation>
    </message>
    <message>
        <source>The farm's worker ended in the middle of a step. Try again.</source>
        <translation>El worker de la granja terminó en medio de un paso. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>A step took longer than the farm lets it. Raise BEATREEL_FARM_STEP_LIMIT on its workers.</source>
        <translation>Un paso tardó más de lo que la granja le deja. Sube BEATREEL_FARM_STEP_LIMIT en sus workers.</translation>
    </message>
    <message>
        <source>No worker of the farm took the step in time. Start more workers.</source>
        <translation>Ningún worker de la granja tomó el paso a tiempo. Inicia más workers.</translation>
    </message>
    <message>
        <source>“%1” is no clip number.</source>
        <translation>«%1» no es un número de clip.</translation>
    </message>
    <message>
        <source>a list of the ids of beats</source>
        <translation>una lista de los ids de beats</translation>
    </message>
    <message>
        <source>-%1 to %1</source>
        <translation>de -%1 a %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a beat. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>«%1» no puede ser el id de un beat. Usa letras, cifras, «-», «_» y «.».</translation>
    </message>
    <message>
        <source>The beat “%1” lasts %2 s, but a beat lasts 5, 10 or 15 s.</source>
        <translation>El beat «%1» dura %2 s, pero un beat dura 5, 10 o 15 s.</translation>
    </message>
    <message>
        <source>the id of a take</source>
        <translation>el id de una toma</translation>
    </message>
    <message>
        <source>The document “%1”</source>
        <translation>El documento «%1»</translation>
    </message>
    <message>
        <source>The document “%1” cannot be used: %2</source>
        <translation>El documento «%1» no se puede usar: %2</translation>
    </message>
    <message>
        <source>The project cannot be saved in “%1” as it is: %2</source>
        <translation>El proyecto no se puede guardar en «%1» como está: %2</translation>
    </message>
    <message>
        <source>The document of the project in “%1” is gone.</source>
        <translation>Falta el documento del proyecto en «%1».</translation>
    </message>
    <message>
        <source>There is no project in “%1”. Name the folder that generate made.</source>
        <translation>No hay ningún proyecto en «%1». Indica la carpeta que hizo generate.</translation>
    </message>
    <message>
        <source>“%1” holds several documents (%2). Name the one you mean.</source>
        <translation>«%1» contiene varios documentos (%2). Indica el que quieres.</translation>
    </message>
    <message>
        <source>There is no project at “%1”. Check the path.</source>
        <translation>No hay ningún proyecto en «%1». Comprueba la ruta.</translation>
    </message>
    <message>
        <source>“%1” is no Beatreel project. Name its folder or its .beatreel file.</source>
        <translation>«%1» no es un proyecto de Beatreel. Indica su carpeta o su archivo .beatreel.</translation>
    </message>
    <message>
        <source>The last good version is “versions/%1”: build --restore goes back to it.</source>
        <translation>La última versión buena es «versions/%1»: build --restore vuelve a ella.</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 o más</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>un número de 0 a %1</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 cifras hexadecimales</translation>
    </message>
    <message>
        <source>a whole number in quotes, from 0 to 18446744073709551615</source>
        <translation>un número entero entre comillas, de 0 a 18446744073709551615</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. Save a copy of yours, or save over it: theirs is then among the versions.</source>
        <translation>Otro programa cambió «%1» desde que se abrió aquí. Guarda una copia de lo tuyo o guarda encima: lo suyo queda entonces entre las versiones.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Check the folder's permissions and free space.</source>
        <translation>No se puede escribir en «%1»: %2. Comprueba los permisos de la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Cannot lock “%1”: %2. Move the project to a file system that has locks.</source>
        <translation>No se puede bloquear «%1»: %2. Mueve el proyecto a un sistema de archivos que tenga bloqueos.</translation>
    </message>
    <message>
        <source>“%1” is being changed by another Beatreel. Wait until it is done or close it there; status, estimate and export work beside it.</source>
        <translation>Otro Beatreel está cambiando «%1». Espera a que acabe o ciérralo allí; status, estimate y export funcionan mientras tanto.</translation>
    </message>
    <message>
        <source>My ad</source>
        <translation>Mi anuncio</translation>
    </message>
    <message>
        <source>“%1” exists already. Go on with it by “build”, or plan it anew with --force.</source>
        <translation>«%1» ya existe. Sigue con él con «build» o planifícalo de nuevo con --force.</translation>
    </message>
    <message>
        <source>Cannot write in “%1”. Check its permissions and free space, or choose another folder.</source>
        <translation>No se puede escribir en «%1». Comprueba sus permisos y el espacio libre, o elige otra carpeta.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Choose another place.</source>
        <translation>No se puede crear la carpeta «%1». Elige otro lugar.</translation>
    </message>
    <message>
        <source>Cannot make the project “%1”: %2. Choose another place.</source>
        <translation>No se puede crear el proyecto «%1»: %2. Elige otro lugar.</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <comment>words of which one must be written</comment>
        <translation>%1, %2 o %3</translation>
    </message>
    <message>
        <source>The picture “%1” leads out of the project. Copy it into the project's folder and name it from there.</source>
        <translation>La imagen «%1» sale del proyecto. Cópiala en la carpeta del proyecto y nómbrala desde ahí.</translation>
    </message>
    <message>
        <source>a colour like #ffffff</source>
        <translation>un color como #ffffff</translation>
    </message>
    <message>
        <source>Cannot copy “%1” to “%2”: %3. Make room there or choose another place.</source>
        <translation>No se puede copiar «%1» en «%2»: %3. Libera espacio allí o elige otro lugar.</translation>
    </message>
    <message>
        <source>“%1” exists already. Give the copy another name.</source>
        <translation>«%1» ya existe. Da otro nombre a la copia.</translation>
    </message>
    <message>
        <source>A copy cannot lie inside the project itself. Choose another place.</source>
        <translation>Una copia no puede estar dentro del propio proyecto. Elige otro lugar.</translation>
    </message>
    <message>
        <source>Jobs keep writing to the project's ledger. Try again when they are done.</source>
        <translation>Hay tareas que no dejan de escribir en el libro de cuentas del proyecto. Inténtalo de nuevo cuando acaben.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1/%2”. Check permissions and free space.</source>
        <translation>No se puede crear la carpeta «%1/%2». Comprueba los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>“%1/%2” is a link that leads out of the project. Put what it stands for in its place.</source>
        <translation>«%1/%2» es un enlace que sale del proyecto. Pon en su lugar aquello a lo que apunta.</translation>
    </message>
    <message>
        <source>Cannot keep the broken document as “%1”: %2. Make room and try again.</source>
        <translation>No se puede conservar el documento dañado como «%1»: %2. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” has no earlier version that can be read. Its takes are in “takes”.</source>
        <translation>«%1» no tiene una versión anterior que se pueda leer. Sus tomas están en «takes».</translation>
    </message>
    <message>
        <source>1 to %1 seconds</source>
        <translation>de 1 a %1 segundos</translation>
    </message>
    <message>
        <source>The reference “%1” leads out of the project. Copy the picture into the project's folder and name it from there.</source>
        <translation>La referencia «%1» sale del proyecto. Copia la imagen en la carpeta del proyecto y nómbrala desde ahí.</translation>
    </message>
    <message>
        <source>named by the id of a take</source>
        <translation>nombrado por el id de una toma</translation>
    </message>
    <message>
        <source>The id “%1” is used by more than one beat. Give each beat an id of its own.</source>
        <translation>El id «%1» lo usa más de un beat. Da a cada beat un id propio.</translation>
    </message>
    <message>
        <source>This project was saved by a newer Beatreel (format %1, this one knows %2). Open it with that version.</source>
        <translation>Este proyecto lo guardó un Beatreel más nuevo (formato %1; este conoce el %2). Ábrelo con esa versión.</translation>
    </message>
    <message>
        <source>the version of the format, from 1 on</source>
        <translation>la versión del formato, desde 1</translation>
    </message>
    <message>
        <source>a name without “/”, of at most 200 bytes</source>
        <translation>un nombre sin «/», de 200 bytes como máximo</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check permissions and free space.</source>
        <translation>No se puede crear la carpeta «%1». Comprueba los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>a slot, such as “clip:b1:0”</source>
        <translation>un lugar, como «clip:b1:0»</translation>
    </message>
    <message>
        <source>the name of a take's file</source>
        <translation>el nombre del archivo de una toma</translation>
    </message>
    <message>
        <source>a time, such as “2026-01-31T12:00:00.000Z”</source>
        <translation>una hora, como «2026-01-31T12:00:00.000Z»</translation>
    </message>
    <message>
        <source>The take “%1”</source>
        <translation>La toma «%1»</translation>
    </message>
    <message>
        <source>Cannot remove “%1”: %2. Check the permissions of the project's folder.</source>
        <translation>No se puede quitar «%1»: %2. Comprueba los permisos de la carpeta del proyecto.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space.</source>
        <translation>No se puede crear la carpeta «%1». Comprueba sus permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>The brief is empty. Say what the video is about, such as “15s Nike sneakers, energetic and urban”.</source>
        <translation>El brief está vacío. Di de qué trata el vídeo, como «15s zapatillas Nike, enérgico y urbano».</translation>
    </message>
    <message>
        <source>A creativity of %1 is not possible. Choose a number from 0 (strict) to 1 (free).</source>
        <translation>Una creatividad de %1 no es posible. Elige un número de 0 (estricta) a 1 (libre).</translation>
    </message>
    <message>
        <source>The library has no beats or no archetypes to plan with. Add some, or install Beatreel again.</source>
        <translation>La biblioteca no tiene beats o arquetipos con los que planificar. Añade algunos o instala Beatreel de nuevo.</translation>
    </message>
    <message>
        <source>The brief asks for “%1”, but a video can be planned for 1 to %2 seconds. Ask for a length in that range.</source>
        <translation>El brief pide «%1», pero se puede planificar un vídeo de 1 a %2 segundos. Pide una duración dentro de ese margen.</translation>
    </message>
    <message>
        <source>“%1” was rounded to %2 s, because a video is made of pieces of 5 s.</source>
        <translation>«%1» se redondeó a %2 s, porque un vídeo se hace de piezas de 5 s.</translation>
    </message>
    <message>
        <source>The duration set by hand, %1, counts rather than “%2” in the brief.</source>
        <translation>Cuenta la duración puesta a mano, %1, y no «%2» del brief.</translation>
    </message>
    <message>
        <source>The brief names no product; the plan says “%1”.</source>
        <translation>El brief no nombra ningún producto; el plan dice «%1».</translation>
    </message>
    <message>
        <source>The library has too few beats for %1 s. Add beats or ask for a shorter video.</source>
        <translation>La biblioteca tiene muy pocos beats para %1 s. Añade beats o pide un vídeo más corto.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of a brief</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a product and its category</comment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>The brief is about %1 and says %2; both speak for “%3”.</source>
        <translation>El brief trata de %1 y dice %2; ambas cosas apuntan a «%3».</translation>
    </message>
    <message>
        <source>The brief is about %1, which speaks for “%2”.</source>
        <translation>El brief trata de %1, lo que apunta a «%2».</translation>
    </message>
    <message>
        <source>The brief says %1, which speak for “%2”.</source>
        <comment>several words</comment>
        <translation>El brief dice %1, palabras que apuntan a «%2».</translation>
    </message>
    <message>
        <source>The brief says %1, which speaks for “%2”.</source>
        <comment>one word</comment>
        <translation>El brief dice %1, lo que apunta a «%2».</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”, to which %2 s are a usual length.</source>
        <translation>Nada en el brief pide una manera concreta, así que el plan toma «%1», para el que %2 s son una duración habitual.</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”.</source>
        <translation>Nada en el brief pide una manera concreta, así que el plan toma «%1».</translation>
    </message>
    <message>
        <source>%1 runs %2 s instead of %3 s</source>
        <translation>%1 dura %2 s en lugar de %3 s</translation>
    </message>
    <message>
        <source>The one beat lasts %1 s.</source>
        <translation>El único beat dura %1 s.</translation>
    </message>
    <message>
        <source>The beats come to %1 = %2 s.</source>
        <translation>Los beats suman %1 = %2 s.</translation>
    </message>
    <message>
        <source>The one beat is kept as it was.</source>
        <translation>El único beat se conserva como estaba.</translation>
    </message>
    <message>
        <source>All beats are kept as they were.</source>
        <translation>Todos los beats se conservan como estaban.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a beat and when it starts</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which is kept as it was.</source>
        <comment>one beat</comment>
        <translation>El plan se compone en torno a %1, que se conserva como estaba.</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which are kept as they were.</source>
        <comment>several beats</comment>
        <translation>El plan se compone en torno a %1, que se conservan como estaban.</translation>
    </message>
    <message>
        <source>keeps the whole sequence of “%1” in its order</source>
        <comment>what the plan does</comment>
        <translation>conserva toda la secuencia de «%1» en su orden</translation>
    </message>
    <message>
        <source>keeps %1 of the sequence of “%2”</source>
        <comment>what the plan does</comment>
        <translation>conserva %1 de la secuencia de «%2»</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <comment>what the plan does</comment>
        <translation>omite %1</translation>
    </message>
    <message>
        <source>moves %1</source>
        <comment>what the plan does</comment>
        <translation>mueve %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <comment>what the plan does</comment>
        <translation>añade %1</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <comment>what the plan does</comment>
        <translation>repite %1</translation>
    </message>
    <message>
        <source>The plan %1.</source>
        <translation>El plan %1.</translation>
    </message>
    <message>
        <source>; it </source>
        <comment>between two things that the plan does</comment>
        <translation>; además, </translation>
    </message>
    <message>
        <source>To reach the length, %1.</source>
        <translation>Para llegar a la duración, %1.</translation>
    </message>
    <message>
        <source>Each archetype needs adjectives, lightings and palettes of five.</source>
        <translation>Cada arquetipo necesita adjetivos, iluminaciones y paletas de cinco.</translation>
    </message>
    <message>
        <source>The planner's word list</source>
        <translation>La lista de palabras del planificador</translation>
    </message>
    <message>
        <source>The planner's word list is damaged: %1</source>
        <translation>La lista de palabras del planificador está dañada: %1</translation>
    </message>
    <message>
        <source>There is nothing to set to music: the video has no beats; add one.</source>
        <translation>No hay nada a lo que poner música: el vídeo no tiene beats; añade uno.</translation>
    </message>
    <message>
        <source>Music can be composed for at most ten minutes; shorten the video, or use a music file.</source>
        <translation>La música se puede componer para diez minutos como máximo; acorta el vídeo o usa un archivo de música.</translation>
    </message>
    <message>
        <source>There is no soundfont at “%1”; install the package timgm6mb-soundfont, or give the path of a General MIDI soundfont.</source>
        <translation>No hay ningún soundfont en «%1»; instala el paquete timgm6mb-soundfont o da la ruta de un soundfont General MIDI.</translation>
    </message>
    <message>
        <source>The synthesiser could not be started; the machine may be out of memory.</source>
        <translation>No se pudo iniciar el sintetizador; puede que el equipo no tenga memoria libre.</translation>
    </message>
    <message>
        <source>“%1” is no soundfont that can be read (SF2 or SF3); install the package timgm6mb-soundfont, or give the path of another one.</source>
        <translation>«%1» no es un soundfont que se pueda leer (SF2 o SF3); instala el paquete timgm6mb-soundfont o da la ruta de otro.</translation>
    </message>
    <message>
        <source>The drawing "%1" cannot be used: %2. Install Beatreel again.</source>
        <translation>El dibujo «%1» no se puede usar: %2. Instala Beatreel de nuevo.</translation>
    </message>
    <message>
        <source>it is not an SVG</source>
        <translation>no es un SVG</translation>
    </message>
    <message>
        <source>its measures are missing</source>
        <translation>faltan sus medidas</translation>
    </message>
    <message>
        <source>its use is not known</source>
        <translation>se desconoce su uso</translation>
    </message>
    <message>
        <source>the side that it shows is not known</source>
        <translation>se desconoce el lado que muestra</translation>
    </message>
    <message>
        <source>its size is missing</source>
        <translation>falta su tamaño</translation>
    </message>
    <message>
        <source>The drawing %1 cannot be read. Install Beatreel again.</source>
        <translation>El dibujo %1 no se puede leer. Instala Beatreel de nuevo.</translation>
    </message>
    <message>
        <source>The artist's drawings are missing. Install Beatreel again.</source>
        <translation>Faltan los dibujos del artista. Instala Beatreel de nuevo.</translation>
    </message>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys and put it in the settings (OPENAI_API_KEY), or plan offline.</source>
        <translation>No hay clave para OpenAI. Crea una en platform.openai.com/api-keys y ponla en los ajustes (OPENAI_API_KEY), o planifica sin red.</translation>
    </message>
    <message>
        <source>The planning model refuses: “%1” Change the brief, or plan offline.</source>
        <translation>El modelo de planes se niega: «%1» Cambia el brief o planifica sin red.</translation>
    </message>
    <message>
        <source>A filter of “%1” held the plan back. Change the brief, or plan offline.</source>
        <translation>Un filtro de «%1» retuvo el plan. Cambia el brief o planifica sin red.</translation>
    </message>
    <message>
        <source>“%1” does not take the request: %2. Choose another planning model.</source>
        <translation>«%1» no acepta la petición: %2. Elige otro modelo de planes.</translation>
    </message>
    <message>
        <source>“%1” does not accept the key. Put a valid one in the settings (OPENAI_API_KEY).</source>
        <translation>«%1» no acepta la clave. Pon una válida en los ajustes (OPENAI_API_KEY).</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”. Add some, or plan offline.</source>
        <translation>No queda saldo en «%1». Añade algo o planifica sin red.</translation>
    </message>
    <message>
        <source>“%1” does not allow this from your account or country. Plan offline, or with another server.</source>
        <translation>«%1» no permite esto desde tu cuenta o país. Planifica sin red o con otro servidor.</translation>
    </message>
    <message>
        <source>“%1” does not know the planning model; it may have been shut down. Choose another.</source>
        <translation>«%1» no conoce el modelo de planes; puede que se haya apagado. Elige otro.</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”, or its limit is reached. Raise it, or plan offline.</source>
        <translation>No queda saldo en «%1» o se alcanzó su límite. Súbelo o planifica sin red.</translation>
    </message>
    <message>
        <source>“%1” refuses the request (%2): %3</source>
        <translation>«%1» rechaza la petición (%2): %3</translation>
    </message>
    <message>
        <source>“%1” is asked too often. Wait a little.</source>
        <translation>A «%1» se le pregunta demasiado a menudo. Espera un poco.</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own just now (%2). Try again later.</source>
        <translation>«%1» tiene ahora problemas propios (%2). Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>“%1” could not be shown to the model. Make that frame again.</source>
        <translation>«%1» no se pudo mostrar al modelo. Haz ese fotograma de nuevo.</translation>
    </message>
    <message>
        <source>The planning model wrote no words for the music. Build again, or choose another one.</source>
        <translation>El modelo de planes no escribió nada para la música. Genera de nuevo o elige otro.</translation>
    </message>
    <message>
        <source>The planning model was asked again, because its first plan broke the rules.</source>
        <translation>Se preguntó otra vez al modelo de planes, porque su primer plan no seguía las reglas.</translation>
    </message>
    <message>
        <source>The planning model's plan was repaired in small things.</source>
        <translation>El plan del modelo se reparó en pequeños detalles.</translation>
    </message>
    <message>
        <source>The planning model's plan broke the rules; the nearest valid sequence was made of it.</source>
        <translation>El plan del modelo no seguía las reglas; de él se hizo la secuencia válida más cercana.</translation>
    </message>
    <message>
        <source>The planning model gave no usable plan; this one was composed offline.</source>
        <translation>El modelo de planes no dio ningún plan utilizable; este se compuso sin red.</translation>
    </message>
    <message>
        <source>Every beat is kept, so the planning model was not asked.</source>
        <translation>Se conservan todos los beats, así que no se preguntó al modelo de planes.</translation>
    </message>
    <message>
        <source>“%1” has no model loaded. Load one, or name it with OPENAI_MODEL.</source>
        <translation>«%1» no tiene ningún modelo cargado. Carga uno o indícalo con OPENAI_MODEL.</translation>
    </message>
    <message>
        <source>The planning model was not asked again: %1</source>
        <translation>No se preguntó otra vez al modelo de planes: %1</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make it again, or choose another model.</source>
        <translation>«%1» se corta antes del final. Hazlo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>What the model sent is no picture, clip or track. Make it again, or choose another model.</source>
        <translation>Lo que envió el modelo no es una imagen, un clip o una pista. Hazlo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>Cannot rename “%1”. Check the permissions of its folder.</source>
        <translation>No se puede renombrar «%1». Comprueba los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>What the model sent cannot be played. Make it again, or choose another model.</source>
        <translation>Lo que envió el modelo no se puede reproducir. Hazlo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>Replicate does not take the request just now. Nothing was paid for it; try again later.</source>
        <translation>Replicate no acepta ahora la petición. No se pagó nada por ella; inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Replicate makes it as prediction %1.</source>
        <translation>Replicate lo hace como predicción %1.</translation>
    </message>
    <message>
        <source>The model takes too long. What it has made meanwhile is fetched with the next build.</source>
        <translation>El modelo tarda demasiado. Lo que haga entretanto se recoge con la próxima generación.</translation>
    </message>
    <message>
        <source>Replicate has not stopped prediction %1 yet. The next build asks again.</source>
        <translation>Replicate aún no ha parado la predicción %1. La próxima generación pregunta de nuevo.</translation>
    </message>
    <message>
        <source>it succeeded without a result</source>
        <translation>terminó bien, sin resultado</translation>
    </message>
    <message>
        <source>The prediction was stopped at Replicate. Make it again.</source>
        <translation>La predicción se paró en Replicate. Hazla de nuevo.</translation>
    </message>
    <message>
        <source>The prediction did not start in time and was dropped, free of charge. Make it again.</source>
        <translation>La predicción no empezó a tiempo y se descartó, sin coste. Hazla de nuevo.</translation>
    </message>
    <message>
        <source>Replicate keeps results for an hour; this one is older and gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>Replicate guarda los resultados una hora; este es más antiguo y ya no está. Reintentar lo hace de nuevo por %1; en la línea de órdenes, --remake-lost.</translation>
    </message>
    <message>
        <source>A paid request was interrupted more than an hour ago, and Replicate no longer tells what became of it. It may have cost %1. Retry asks for it again; on the command line, --repeat-unknown.</source>
        <translation>Una petición pagada se interrumpió hace más de una hora, y Replicate ya no dice qué fue de ella. Puede haber costado %1. Reintentar la pide de nuevo; en la línea de órdenes, --repeat-unknown.</translation>
    </message>
    <message>
        <source>It was never created.</source>
        <translation>Nunca se creó.</translation>
    </message>
    <message>
        <source>This was paid already, and its result is gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>Esto ya se pagó y su resultado ya no está. Reintentar lo hace de nuevo por %1; en la línea de órdenes, --remake-lost.</translation>
    </message>
    <message>
        <source>Looks through Replicate's list for a request whose answer was lost.</source>
        <translation>Busca en la lista de Replicate una petición cuya respuesta se perdió.</translation>
    </message>
    <message>
        <source>Found prediction %1 again.</source>
        <translation>La predicción %1 se encontró de nuevo.</translation>
    </message>
    <message>
        <source>Replicate does not know its prediction %1. Look whether its address and the key are the ones that it was made with; the next build asks again.</source>
        <translation>Replicate no conoce su predicción %1. Mira si la dirección y la clave son aquellas con las que se hizo; la próxima generación pregunta de nuevo.</translation>
    </message>
    <message>
        <source>Replicate answered something that is no prediction. Check the address of the service.</source>
        <translation>Replicate respondió algo que no es una predicción. Comprueba la dirección del servicio.</translation>
    </message>
    <message>
        <source>There is no key for Replicate. Make a token at replicate.com/account/api-tokens and put it in the settings (REPLICATE_API_TOKEN).</source>
        <translation>No hay clave para Replicate. Crea un token en replicate.com/account/api-tokens y ponlo en los ajustes (REPLICATE_API_TOKEN).</translation>
    </message>
    <message>
        <source>Replicate named a place on this computer as its result. It was not fetched. Check the address of the service.</source>
        <translation>Replicate indicó como resultado un lugar en este equipo. No se recogió. Comprueba la dirección del servicio.</translation>
    </message>
    <message>
        <source>The result cannot be fetched from “%1” just now (%2). It is paid for; the next build fetches it.</source>
        <translation>Ahora no se puede recoger el resultado de «%1» (%2). Está pagado; la próxima generación lo recoge.</translation>
    </message>
    <message>
        <source>Replicate does not accept the key. Put a valid API token in the settings (REPLICATE_API_TOKEN).</source>
        <translation>Replicate no acepta la clave. Pon un token de API válido en los ajustes (REPLICATE_API_TOKEN).</translation>
    </message>
    <message>
        <source>There is no credit left at Replicate. Add some at replicate.com/account/billing, then go on.</source>
        <translation>No queda saldo en Replicate. Añade algo en replicate.com/account/billing y luego sigue.</translation>
    </message>
    <message>
        <source>Replicate does not allow this with your account. Look at replicate.com/account.</source>
        <translation>Replicate no permite esto con tu cuenta. Mira en replicate.com/account.</translation>
    </message>
    <message>
        <source>Replicate does not know this model or prediction. Choose another model.</source>
        <translation>Replicate no conoce este modelo o predicción. Elige otro modelo.</translation>
    </message>
    <message>
        <source>Replicate takes no files of more than 100 MB. Use a smaller picture.</source>
        <translation>Replicate no acepta archivos de más de 100 MB. Usa una imagen más pequeña.</translation>
    </message>
    <message>
        <source>Replicate refuses the request: %1. Change it, or choose another model.</source>
        <translation>Replicate rechaza la petición: %1. Cámbiala o elige otro modelo.</translation>
    </message>
    <message>
        <source>Replicate is asked too often. Wait a little; with little credit left it is slower.</source>
        <translation>A Replicate se le pregunta demasiado a menudo. Espera un poco; con poco saldo va más lento.</translation>
    </message>
    <message>
        <source>Replicate has trouble of its own just now (%1). Try again later.</source>
        <translation>Replicate tiene ahora problemas propios (%1). Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>Replicate refuses the request (%1): %2</source>
        <translation>Replicate rechaza la petición (%1): %2</translation>
    </message>
    <message>
        <source>The model ran out of memory. Make it again with a smaller picture, or choose another model.</source>
        <translation>El modelo se quedó sin memoria. Hazlo de nuevo con una imagen más pequeña o elige otro modelo.</translation>
    </message>
    <message>
        <source>The model did not start in time. Make it again.</source>
        <translation>El modelo no arrancó a tiempo. Hazlo de nuevo.</translation>
    </message>
    <message>
        <source>The model's filter refused the picture or its text: %1. Change the beat's text.</source>
        <translation>El filtro del modelo rechazó la imagen o su texto: %1. Cambia el texto del beat.</translation>
    </message>
    <message>
        <source>The model failed without saying why. Make it again, or choose another model.</source>
        <translation>El modelo falló sin decir por qué. Hazlo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>The model failed: %1. Make it again, or choose another model.</source>
        <translation>El modelo falló: %1. Hazlo de nuevo o elige otro modelo.</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1” any more, of which a request is open. Put it back into the catalogue, then build again.</source>
        <translation>El catálogo ya no tiene el modelo «%1», del que hay una petición abierta. Devuélvelo al catálogo y genera de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is no video id. `fetch --list` shows those that the storage has.</source>
        <translation>«%1» no es el id de un vídeo. `fetch --list` muestra los que tiene el almacenamiento.</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another place.</source>
        <translation>«%1» ya existe. Elige otro lugar.</translation>
    </message>
    <message>
        <source>The storage has no project “%1”. `fetch --list` shows those that it has.</source>
        <translation>El almacenamiento no tiene el proyecto «%1». `fetch --list` muestra los que tiene.</translation>
    </message>
    <message>
        <source>“%1” needs %2 MB more than there is room for. Make room or choose another disk.</source>
        <translation>«%1» necesita %2 MB más de lo que cabe. Libera espacio o elige otro disco.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space, or choose another place.</source>
        <translation>No se puede crear la carpeta «%1». Comprueba sus permisos y el espacio libre, o elige otro lugar.</translation>
    </message>
    <message>
        <source>“%1” in the storage is not what was published: it is damaged. Publish the project again from the computer that has it.</source>
        <translation>«%1» en el almacenamiento no es lo que se publicó: está dañado. Publica el proyecto de nuevo desde el equipo que lo tiene.</translation>
    </message>
    <message>
        <source>“%1” was not in the storage as it was published; a build makes it again.</source>
        <translation>«%1» no estaba en el almacenamiento como se publicó; una generación lo hace de nuevo.</translation>
    </message>
    <message>
        <source>What the storage has under “%1” is another project. Publish it again from the computer that has it.</source>
        <translation>Lo que tiene el almacenamiento en «%1» es otro proyecto. Publícalo de nuevo desde el equipo que lo tiene.</translation>
    </message>
    <message>
        <source>What the storage has of this project is damaged or was not written by Beatreel. Publish it again from the computer that has it.</source>
        <translation>Lo que tiene el almacenamiento de este proyecto está dañado o no lo escribió Beatreel. Publícalo de nuevo desde el equipo que lo tiene.</translation>
    </message>
    <message>
        <source>The list of files in the storage</source>
        <translation>La lista de archivos del almacenamiento</translation>
    </message>
    <message>
        <source>A newer Beatreel published this project. Update this one to open it.</source>
        <translation>Este proyecto lo publicó un Beatreel más nuevo. Actualiza este para abrirlo.</translation>
    </message>
    <message>
        <source>the head of the manifest</source>
        <translation>la cabecera del manifiesto</translation>
    </message>
    <message>
        <source>file “%1”</source>
        <translation>archivo «%1»</translation>
    </message>
    <message>
        <source>product “%1”</source>
        <translation>producto «%1»</translation>
    </message>
    <message>
        <source>“%1” was published from elsewhere meanwhile%2. Open that one from the storage, or replace it with --force.</source>
        <translation>«%1» se publicó entretanto desde otro sitio%2. Abre ese del almacenamiento o reemplázalo con --force.</translation>
    </message>
    <message>
        <source>The storage has no master of “%1”. Build it, then publish it.</source>
        <translation>El almacenamiento no tiene máster de «%1». Genéralo y luego publícalo.</translation>
    </message>
    <message>
        <source>Warning: the video database does not know that it was published. %1</source>
        <translation>Advertencia: la base de datos de vídeos no sabe que se publicó. %1</translation>
    </message>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL: file:///a/folder or s3://bucket/prefix.</source>
        <translation>No hay almacenamiento definido. Indica uno con BEATREEL_STORAGE_URL: file:///a/folder o s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL must begin with file:/// or s3://.</source>
        <translation>BEATREEL_STORAGE_URL debe empezar con file:/// o s3://.</translation>
    </message>
    <message numerus="yes">
        <source>This video is being built by another Beatreel on “%1”. Wait until it has ended; if that computer is gone, the video is free in %n seconds.</source>
        <translation>
            <numerusform>Otro Beatreel genera este vídeo en «%1». Espera a que termine; si ese equipo ya no está, el vídeo queda libre en %n segundo.</numerusform>
            <numerusform>Otro Beatreel genera este vídeo en «%1». Espera a que termine; si ese equipo ya no está, el vídeo queda libre en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>the video database</source>
        <translation>la base de datos de vídeos</translation>
    </message>
    <message>
        <source>The database URL is not understood. Use “sqlite:///” and the absolute path of a file, such as “sqlite:////home/me/videos.sqlite”, or “postgresql://user@host/database”.</source>
        <translation>No se entiende la URL de la base de datos. Usa «sqlite:///» y la ruta absoluta de un archivo, como «sqlite:////home/me/videos.sqlite», o «postgresql://user@host/database».</translation>
    </message>
    <message>
        <source>The database URL “%1” does not name a file by its absolute path. Use a URL such as “sqlite:////home/me/videos.sqlite”.</source>
        <translation>La URL «%1» de la base de datos no nombra un archivo por su ruta absoluta. Usa una URL como «sqlite:////home/me/videos.sqlite».</translation>
    </message>
    <message>
        <source>The parameter “%1” of the database URL is not understood. Use sslmode, sslrootcert and host only.</source>
        <translation>No se entiende el parámetro «%1» de la URL de la base de datos. Usa solo sslmode, sslrootcert y host.</translation>
    </message>
    <message>
        <source>The database URL does not name a user, a host and a database. Use a URL such as “postgresql://user:password@host:5432/database”, and write special characters of the password as %XX.</source>
        <translation>La URL de la base de datos no nombra usuario, host y base de datos. Usa una URL como «postgresql://user:password@host:5432/database», y escribe los caracteres especiales de la contraseña como %XX.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room there or choose another folder.</source>
        <translation>No se puede escribir «%1»: %2. Libera espacio allí o elige otra carpeta.</translation>
    </message>
    <message>
        <source>A folder as storage is written file:/// and its whole path: file:///srv/films.</source>
        <translation>Una carpeta como almacenamiento se escribe file:/// y su ruta completa: file:///srv/films.</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check that the storage is there and can be written.</source>
        <translation>No se puede crear la carpeta «%1». Comprueba que el almacenamiento está ahí y que se puede escribir.</translation>
    </message>
    <message>
        <source>Cannot remove “%1”. Check the permissions of the storage.</source>
        <translation>No se puede quitar «%1». Comprueba los permisos del almacenamiento.</translation>
    </message>
    <message>
        <source>The storage “%1” is not there. Make the folder, or connect its disk.</source>
        <translation>El almacenamiento «%1» no está. Crea la carpeta o conecta su disco.</translation>
    </message>
    <message>
        <source>The storage “%1” cannot be written. Check its permissions.</source>
        <translation>No se puede escribir en el almacenamiento «%1». Comprueba sus permisos.</translation>
    </message>
    <message>
        <source>The estimate for “%1” by %2 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>La estimación para «%1» con %2 no es una cantidad de dinero. Corrige el precio del modelo en el catálogo.</translation>
    </message>
    <message>
        <source>The estimate for request %1 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>La estimación de la petición %1 no es una cantidad de dinero. Corrige el precio del modelo en el catálogo.</translation>
    </message>
    <message>
        <source>%1's request %2 belongs to “%3” already, not to “%4”. Build again.</source>
        <translation>La petición %2 de %1 ya es de «%3», no de «%4». Genera de nuevo.</translation>
    </message>
    <message>
        <source>The cost that was reported for request %1 is not an amount of money. Look at the provider's own bill.</source>
        <translation>El coste comunicado de la petición %1 no es una cantidad de dinero. Mira la factura del propio proveedor.</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a ledger. Move it away.</source>
        <translation>«%1» es una base de datos de otro programa, no un libro de cuentas. Muévela a otro sitio.</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>el libro de cuentas</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away and look at the providers' own lists for what was paid; without it, open requests are not known.</source>
        <translation>Devuelve a su sitio una copia de él, o muévelo a otro y mira en las listas de los propios proveedores lo que se pagó; sin él no se conocen las peticiones abiertas.</translation>
    </message>
    <message>
        <source>The ledger “%1” has no request %2. It was replaced while it was in use; start the build again.</source>
        <translation>El libro de cuentas «%1» no tiene la petición %2. Se reemplazó mientras estaba en uso; inicia la generación de nuevo.</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and its end is not known yet. Resume the build, which looks for it first.</source>
        <translation>«%1» ya se pidió a %2 y aún no se sabe en qué acabó. Reanuda la generación, que lo busca primero.</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and ended as %3. Ask for a new take to make it again.</source>
        <translation>«%1» ya se pidió a %2 y acabó como %3. Pide una toma nueva para hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>This would go over the budget of the project: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>Esto superaría el presupuesto del proyecto: %1 gastado y %2 reservado, la próxima petición se estima en %3 y el presupuesto es %4. Sube el presupuesto o elige un modelo más barato.</translation>
    </message>
    <message>
        <source>This would go over the budget of this build: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>Esto superaría el presupuesto de esta generación: %1 gastado y %2 reservado, la próxima petición se estima en %3 y el presupuesto es %4. Sube el presupuesto o elige un modelo más barato.</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Try again in a moment.</source>
        <translation>Otro programa tiene bloqueada la base de datos %1. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The database %1 is in use by too many at once. Try again in a moment.</source>
        <translation>Demasiados usan a la vez la base de datos %1. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The database %1 is read-only. Name one that can be written, not a standby.</source>
        <translation>La base de datos %1 es de solo lectura. Indica una en la que se pueda escribir, no una de reserva.</translation>
    </message>
    <message>
        <source>The user “%2” may not write in the database %1. Make that user its owner.</source>
        <translation>El usuario «%2» no puede escribir en la base de datos %1. Hazlo su propietario.</translation>
    </message>
    <message>
        <source>The database %1 has that row already. Try again.</source>
        <translation>La base de datos %1 ya tiene esa fila. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: its server's disk is full. Make room there, then try again.</source>
        <translation>No se puede escribir en la base de datos %1: el disco de su servidor está lleno. Libera espacio allí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The server of the database %1 has no room for more work. Try again in a moment.</source>
        <translation>El servidor de la base de datos %1 no tiene sitio para más trabajo. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The database server %1 does not take connections now: %2. Try again in a moment.</source>
        <translation>El servidor de base de datos %1 no acepta conexiones ahora: %2. Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The database server %1 refuses the user “%2”: the password is wrong or missing. Correct the database URL.</source>
        <translation>El servidor de base de datos %1 rechaza al usuario «%2»: la contraseña es errónea o falta. Corrige la URL de la base de datos.</translation>
    </message>
    <message>
        <source>The server %1 has no database “%2”. Make it with “createdb”, or name another in the database URL.</source>
        <translation>El servidor %1 no tiene la base de datos «%2». Créala con «createdb» o indica otra en la URL de la base de datos.</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached. Check that it is running, and the host and port of the database URL.</source>
        <translation>No se puede llegar al servidor de base de datos %1. Comprueba que está en marcha, y el host y el puerto de la URL de la base de datos.</translation>
    </message>
    <message>
        <source>The database server %1 refuses the connection: %2. Correct the database URL or the server's settings.</source>
        <translation>El servidor de base de datos %1 rechaza la conexión: %2. Corrige la URL de la base de datos o los ajustes del servidor.</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2. Check the server and its tables.</source>
        <translation>La base de datos %1 no se puede usar: %2. Comprueba el servidor y sus tablas.</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL names no bucket that can be one: write s3://bucket/prefix.</source>
        <translation>BEATREEL_STORAGE_URL no nombra un bucket posible: escribe s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>The prefix in BEATREEL_STORAGE_URL cannot be used: write s3://bucket/prefix.</source>
        <translation>El prefijo de BEATREEL_STORAGE_URL no se puede usar: escribe s3://bucket/prefix.</translation>
    </message>
    <message>
        <source>AWS_REGION is no region: write a name such as eu-central-1.</source>
        <translation>AWS_REGION no es una región: escribe un nombre como eu-central-1.</translation>
    </message>
    <message>
        <source>The storage needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>El almacenamiento necesita claves: define AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY.</translation>
    </message>
    <message>
        <source>“%1” did not answer as an S3 service does. Check AWS_ENDPOINT_URL.</source>
        <translation>«%1» no respondió como lo hace un servicio S3. Comprueba AWS_ENDPOINT_URL.</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off again and again. Try again later.</source>
        <translation>La conexión con «%1» se cortó una y otra vez. Inténtalo más tarde.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>
            <numerusform>El reloj de este equipo va %n minuto desviado, así que «%1» rechaza lo que firma. Pon el reloj en hora e inténtalo de nuevo.</numerusform>
            <numerusform>El reloj de este equipo va %n minutos desviado, así que «%1» rechaza lo que firma. Pon el reloj en hora e inténtalo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is too far off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>El reloj de este equipo va demasiado desviado, así que «%1» rechaza lo que firma. Pon el reloj en hora e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” does not know the access key. Check AWS_ACCESS_KEY_ID.</source>
        <translation>«%1» no conoce la clave de acceso. Comprueba AWS_ACCESS_KEY_ID.</translation>
    </message>
    <message>
        <source>“%1” does not accept the keys. Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>«%1» no acepta las claves. Comprueba AWS_ACCESS_KEY_ID y AWS_SECRET_ACCESS_KEY.</translation>
    </message>
    <message>
        <source>The session with “%1” has ended. Get new keys with a new AWS_SESSION_TOKEN.</source>
        <translation>La sesión con «%1» ha terminado. Consigue claves nuevas con un AWS_SESSION_TOKEN nuevo.</translation>
    </message>
    <message>
        <source>There is no bucket “%1” at “%2”. Make it, or correct BEATREEL_STORAGE_URL.</source>
        <translation>No hay bucket «%1» en «%2». Créalo o corrige BEATREEL_STORAGE_URL.</translation>
    </message>
    <message>
        <source>“%1” has forgotten an upload that was under way. Try again.</source>
        <translation>«%1» ha olvidado una subida que estaba en marcha. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>The bucket “%1” is not in the region “%2”. Set AWS_REGION to the one it is in.</source>
        <translation>El bucket «%1» no está en la región «%2». Pon en AWS_REGION la región en la que está.</translation>
    </message>
    <message>
        <source>“%1” does not let these keys do that in the bucket “%2”. Give them the right to list, read, write and delete there.</source>
        <translation>«%1» no deja que estas claves hagan eso en el bucket «%2». Dales permiso para listar, leer, escribir y eliminar allí.</translation>
    </message>
    <message>
        <source>A file changed while it was sent to “%1”. Try again.</source>
        <translation>Un archivo cambió mientras se enviaba a «%1». Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no room left at “%1”. Make room or raise the quota.</source>
        <translation>No queda espacio en «%1». Libera espacio o sube la cuota.</translation>
    </message>
    <message>
        <source>“%1” is too busy or has a fault of its own. Try again later.</source>
        <translation>«%1» está demasiado ocupado o tiene un fallo propio. Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>“%1” refused a request (%2). Check that it is an S3 service and that BEATREEL_STORAGE_URL is right.</source>
        <translation>«%1» rechazó una petición (%2). Comprueba que es un servicio S3 y que BEATREEL_STORAGE_URL es correcta.</translation>
    </message>
    <message>
        <source>“%1” did not begin an upload in parts. Check that it is an S3 service.</source>
        <translation>«%1» no empezó una subida por partes. Comprueba que es un servicio S3.</translation>
    </message>
    <message>
        <source>Qt's driver for %1 is missing. Install the package %2.</source>
        <translation>Falta el controlador de Qt para %1. Instala el paquete %2.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Beatreel (format %2, this one knows %3). Update Beatreel to use it.</source>
        <translation>«%1» lo escribió una versión más nueva de Beatreel (formato %2; esta conoce el %3). Actualiza Beatreel para usarlo.</translation>
    </message>
    <message>
        <source>“%1” is not set up for this version yet; the next build does that.</source>
        <translation>«%1» aún no está preparado para esta versión; lo hace la próxima generación.</translation>
    </message>
    <message>
        <source>The connection to the database %1 was lost. Check the server and the network, then try again.</source>
        <translation>Se perdió la conexión con la base de datos %1. Comprueba el servidor y la red, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” is a folder where %2 should be. Move it away.</source>
        <translation>«%1» es una carpeta donde debería estar %2. Muévela a otro sitio.</translation>
    </message>
    <message>
        <source>There is no folder “%1” for %2. Make it, or name another place.</source>
        <translation>No existe la carpeta «%1» para %2. Créala o indica otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is locked by another program. Close that program, or try again in a moment.</source>
        <translation>Otro programa tiene bloqueado «%1». Cierra ese programa o inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it or its folder is read-only. Change its permissions.</source>
        <translation>No se puede escribir «%1»: este archivo o su carpeta es de solo lectura. Cambia sus permisos.</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full. Make room, then try again.</source>
        <translation>No se puede escribir «%1»: el disco está lleno. Libera espacio e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and of its folder.</source>
        <translation>No se puede abrir «%1». Comprueba los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«%1» está dañado.</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2. Check the disk and the file.</source>
        <translation>«%1» no se puede usar: %2. Comprueba el disco y el archivo.</translation>
    </message>
    <message>
        <source>The video database has no video “%1”. Build the project to add it.</source>
        <translation>La base de datos de vídeos no tiene el vídeo «%1». Genera el proyecto para añadirlo.</translation>
    </message>
    <message>
        <source>It is being built on “%1”. Stop that first, then delete it.</source>
        <translation>Se está generando en «%1». Páralo primero y luego elimínalo.</translation>
    </message>
    <message>
        <source>Move it away, and a new one is made by the next build.</source>
        <translation>Muévelo a otro sitio, y la próxima generación crea uno nuevo.</translation>
    </message>
    <message>
        <source>The video database does not answer; its row of this video is not up to date.</source>
        <translation>La base de datos de vídeos no responde; su fila de este vídeo no está al día.</translation>
    </message>
    <message>
        <source>A video of %1 seconds cannot be planned. Ask for 1 to %2 seconds.</source>
        <translation>No se puede planificar un vídeo de %1 segundos. Pide de 1 a %2 segundos.</translation>
    </message>
    <message>
        <source>“%1” must be a text of 1 to %2 characters.</source>
        <translation>«%1» debe ser un texto de 1 a %2 caracteres.</translation>
    </message>
    <message>
        <source>“%1” must be a list of at least one text.</source>
        <translation>«%1» debe ser una lista de al menos un texto.</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be %3.</source>
        <translation>«%1» es «%2», pero debe ser %3.</translation>
    </message>
    <message>
        <source>“%1” must be two whole numbers of seconds, the shorter first.</source>
        <translation>«%1» debe ser dos números enteros de segundos, primero el menor.</translation>
    </message>
    <message>
        <source>“%1” is %2 but must be 5, 10 or 15.</source>
        <translation>«%1» es %2, pero debe ser 5, 10 o 15.</translation>
    </message>
    <message>
        <source>Cannot delete “%1”: %2. Check the permissions of its folder.</source>
        <translation>No se puede eliminar «%1»: %2. Comprueba los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>“%1” cannot name a template. Use small letters, digits and _, a letter first.</source>
        <translation>«%1» no puede nombrar una plantilla. Usa letras minúsculas, cifras y _, con una letra al principio.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or free the name.</source>
        <translation>No se puede crear la carpeta «%1». Libera espacio o deja libre el nombre.</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>«%1» no puede ser «%2».</translation>
    </message>
    <message>
        <source>“beats[%1].start” is %2, but the beats before it end at %3 s, where it was put.</source>
        <translation>«beats[%1].start» es %2, pero los beats anteriores acaban a los %3 s, donde se puso.</translation>
    </message>
    <message>
        <source>“fps” is %1 but must be from 1 to %2.</source>
        <translation>«fps» es %1, pero debe ser de 1 a %2.</translation>
    </message>
    <message>
        <source>“duration” is %1 s, but the beats come to %2 s, which counts.</source>
        <translation>«duration» es %1 s, pero los beats suman %2 s, que es lo que cuenta.</translation>
    </message>
    <message>
        <source>The archetype “%1” is not in the library. Known are: %2.</source>
        <translation>El arquetipo «%1» no está en la biblioteca. Se conocen: %2.</translation>
    </message>
    <message>
        <source>The spec has no beats. Add at least one.</source>
        <translation>La especificación no tiene beats. Añade al menos uno.</translation>
    </message>
    <message>
        <source>The beats come to %1 s, but %2 s were requested. Change durations, or add or remove beats.</source>
        <translation>Los beats suman %1 s, pero se pidieron %2 s. Cambia duraciones, o añade o quita beats.</translation>
    </message>
    <message>
        <source>The beat “%1” is not in the library. Choose another, or add it to your own beats.</source>
        <translation>El beat «%1» no está en la biblioteca. Elige otro o añádelo a tus propios beats.</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not open a video.</source>
        <translation>El beat «%1» no suele abrir un vídeo.</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not close a video.</source>
        <translation>El beat «%1» no suele cerrar un vídeo.</translation>
    </message>
    <message>
        <source>The mood “%1” is none of %2; the music will be neutral.</source>
        <translation>El ambiente «%1» no es ninguno de %2; la música será neutra.</translation>
    </message>
    <message>
        <source>The palette has 1 colour; 3 to 5 work best.</source>
        <translation>La paleta tiene 1 color; de 3 a 5 van mejor.</translation>
    </message>
    <message numerus="yes">
        <source>The palette has %n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>La paleta tiene %n color; de 3 a 5 van mejor.</numerusform>
            <numerusform>La paleta tiene %n colores; de 3 a 5 van mejor.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names the beat “%2”, which the library does not have.</source>
        <translation>«%1» nombra el beat «%2», que la biblioteca no tiene.</translation>
    </message>
    <message>
        <source>The beat library</source>
        <translation>La biblioteca de beats</translation>
    </message>
    <message>
        <source>The archetype library</source>
        <translation>La biblioteca de arquetipos</translation>
    </message>
    <message>
        <source>The library needs at least one beat and one archetype. Install Beatreel again.</source>
        <translation>La biblioteca necesita al menos un beat y un arquetipo. Instala Beatreel de nuevo.</translation>
    </message>
    <message>
        <source>The library of beats and archetypes is damaged: %1</source>
        <translation>La biblioteca de beats y arquetipos está dañada: %1</translation>
    </message>
    <message>
        <source>“%1” is no picture size. Write two even numbers from 16 to 7680, such as 1280x720.</source>
        <translation>«%1» no es un tamaño de imagen. Escribe dos números pares de 16 a 7680, como 1280x720.</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>tipos de letra</translation>
    </message>
    <message>
        <source>There are no fonts, so that words in a film would be missing. Install fonts-inter or fonts-dejavu-core.</source>
        <translation>No hay tipos de letra, así que faltaría el texto de la película. Instale fonts-inter o fonts-dejavu-core.</translation>
    </message>
    <message>
        <source>%1, which new words in a film have, is not installed: another is used in its place</source>
        <translation>%1, el tipo de letra del texto nuevo, no está instalado: se usa otro en su lugar</translation>
    </message>
    <message>
        <source>%1, for words in a film</source>
        <translation>%1, para el texto de la película</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or choose another folder.</source>
        <translation>No se puede crear la carpeta «%1». Libera espacio o elige otra carpeta.</translation>
    </message>
    <message>
        <source>%1 has two columns “%2”. Rename or remove one of them.</source>
        <translation>%1 tiene dos columnas «%2». Renombra o quita una de ellas.</translation>
    </message>
    <message>
        <source>there is a video “%1” already: give another name.</source>
        <translation>ya hay un vídeo «%1»: da otro nombre.</translation>
    </message>
    <message>
        <source>%1 holds no brief. Write one a line, under the heading “prompt”.</source>
        <translation>%1 no contiene ningún brief. Escribe uno por línea, bajo el encabezado «prompt».</translation>
    </message>
    <message>
        <source>It ended without a word: %1. Make it again.</source>
        <translation>Terminó sin decir nada: %1. Hazlo de nuevo.</translation>
    </message>
    <message>
        <source>The project has no music to make again: it was made with --music none. Choose some in the editor, under Models.</source>
        <translation>El proyecto no tiene música que hacer de nuevo: se hizo con --music none. Elige una en el editor, en Modelos.</translation>
    </message>
    <message>
        <source>The project's music is your own file, which cannot be made again. Give another one in the editor.</source>
        <translation>La música del proyecto es un archivo tuyo, que no se puede hacer de nuevo. Da otro en el editor.</translation>
    </message>
    <message>
        <source>Beat “%1” has no clip %2: it has %3. Give a number from 1 to %3.</source>
        <translation>El beat «%1» no tiene clip %2: tiene %3. Da un número de 1 a %3.</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 bytes and cannot be what is expected here. Give another file.</source>
        <translation>La entrada estándar contiene más de %1 bytes y no puede ser lo que aquí se espera. Da otro archivo.</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it has no key for Replicate (REPLICATE_API_TOKEN). Set it and start the worker again.</source>
        <translation>Un worker de la granja no puede pagar: no tiene clave para Replicate (REPLICATE_API_TOKEN). Defínela e inicia de nuevo el worker.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. Check that the program that reads it still runs, and that there is room.</source>
        <translation>El resultado no se pudo escribir en la salida estándar. Comprueba que el programa que lo lee sigue en marcha y que hay espacio.</translation>
    </message>
    <message>
        <source>%1, line %2: a quote is not closed. Add the missing ".</source>
        <translation>%1, línea %2: hay unas comillas sin cerrar. Añade la " que falta.</translation>
    </message>
    <message>
        <source>“%1” is no model that can see pictures. Choose another one in the models.</source>
        <translation>«%1» no es un modelo que pueda ver imágenes. Elige otro en los modelos.</translation>
    </message>
    <message>
        <source>Cannot copy “%1” into the project: %2. Check that it can be read and that there is room, then choose it again.</source>
        <translation>No se puede copiar «%1» en el proyecto: %2. Comprueba que se puede leer y que hay espacio, y elígelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 costs money, and whoever ordered it did not say how much it may cost. Order it with its price.</source>
        <translation>%1 cuesta dinero, y quien lo pidió no dijo cuánto puede costar. Pídelo con su precio.</translation>
    </message>
    <message>
        <source>Where its project is is not known: another program wrote its row. Open the project's folder by itself.</source>
        <translation>No se sabe dónde está su proyecto: su fila la escribió otro programa. Abre la carpeta del proyecto directamente.</translation>
    </message>
    <message>
        <source>The pictures of a filmstrip must be asked for in their order, %1 at most.</source>
        <translation>Las imágenes de una tira se deben pedir por orden, %1 como máximo.</translation>
    </message>
    <message>
        <source>One worker is up (%1); its log may say why. Look there, then build again.</source>
        <translation>Hay un worker (%1); puede que su registro diga por qué. Míralo y genera de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are up (%1); their logs may say why. Look there, then build again.</source>
        <translation>
            <numerusform>Hay %n worker (%1); puede que su registro diga por qué. Míralo y genera de nuevo.</numerusform>
            <numerusform>Hay %n workers (%1); puede que sus registros digan por qué. Míralos y genera de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sent another part of the file than it was asked for. Try again.</source>
        <translation>«%1» envió otra parte del archivo que la que se pidió. Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Whether it took the request is not known yet. Check the connection, then try again.</source>
        <translation>Aún no se sabe si aceptó la petición. Comprueba la conexión e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is not valid for it. Nothing was sent. Check its address and this computer's clock.</source>
        <translation>«%1» no pudo demostrar quién es: su certificado no vale para él. No se envió nada. Comprueba su dirección y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>The farm's worker failed at a step. Its log says why: look there, then build again, or render on this computer.</source>
        <translation>El worker de la granja falló en un paso. Su registro dice por qué: míralo y genera de nuevo, o renderiza en este equipo.</translation>
    </message>
    <message>
        <source>The take “%1” says of itself that it is “%2”: its file was renamed. It is left out; make it again, or give the file its name back.</source>
        <translation>La toma «%1» dice de sí misma que es «%2»: su archivo se renombró. Se deja fuera; hazla de nuevo o devuelve su nombre al archivo.</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a take. Use letters, digits, - and _.</source>
        <translation>«%1» no puede ser el id de una toma. Usa letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>What became of it could not be found out. It may be billed: look at the provider's list before you make it again.</source>
        <translation>No se pudo averiguar qué pasó con ello. Puede que se cobre: mira la lista del proveedor antes de hacerlo de nuevo.</translation>
    </message>
    <message>
        <source>A paid model needs a project, whose ledger says what was paid. Make one first.</source>
        <translation>Un modelo de pago necesita un proyecto, cuyo libro de cuentas dice lo que se pagó. Crea uno antes.</translation>
    </message>
    <message>
        <source>“%1” cannot name a file in the storage. Use a shorter name, without \ and without folders named . or ..</source>
        <translation>«%1» no puede nombrar un archivo en el almacenamiento. Usa un nombre más corto, sin \ y sin carpetas llamadas . o ..</translation>
    </message>
    <message>
        <source>There is no “%1” in the storage. Check the name, or publish it first.</source>
        <translation>No hay «%1» en el almacenamiento. Comprueba el nombre o publícalo antes.</translation>
    </message>
    <message>
        <source>“%1” in the storage leads out of its folder and is not read. Put the file itself there.</source>
        <translation>«%1» en el almacenamiento sale de su carpeta y no se lee. Pon ahí el archivo mismo.</translation>
    </message>
    <message>
        <source>“%1” in the storage is bigger than it should be. Publish the project again.</source>
        <translation>«%1» en el almacenamiento es más grande de lo que debe. Publica el proyecto de nuevo.</translation>
    </message>
    <message>
        <source>The request for “%1” is already settled as %2. Build again: what was paid is not paid twice.</source>
        <translation>La petición para «%1» ya está liquidada como %2. Genera de nuevo: lo pagado no se paga dos veces.</translation>
    </message>
    <message>
        <source>The style in BEATREEL_STORAGE_URL is “path” or “virtual”. Write one of them after style=.</source>
        <translation>El estilo en BEATREEL_STORAGE_URL es «path» o «virtual». Escribe uno de ellos tras style=.</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it: %2. Check that it is still there, then try again.</source>
        <translation>No se puede leer «%1» para enviarlo: %2. Comprueba que sigue ahí e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no file “%1” yet. Build the project first.</source>
        <translation>Aún no existe el archivo «%1». Genera antes el proyecto.</translation>
    </message>
    <message>
        <source>The video database has the video “%1” already. Give another name, or delete that one first.</source>
        <translation>La base de datos de vídeos ya tiene el vídeo «%1». Da otro nombre o elimina antes ese.</translation>
    </message>
    <message>
        <source>There is no template “%1” of your own. Look at the list of templates; those that come with Beatreel cannot be changed.</source>
        <translation>No hay ninguna plantilla tuya «%1». Mira la lista de plantillas; las que trae Beatreel no se pueden cambiar.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation>d 'de' MMMM 'de' yyyy, HH:mm</translation>
    </message>
</context>
<context>
    <name>beatreel::ServerModelField</name>
    <message>
        <source>Ask the server</source>
        <translation>Preguntar al servidor</translation>
    </message>
    <message>
        <source>Ask the server for its models</source>
        <translation>Preguntar al servidor por sus modelos</translation>
    </message>
    <message>
        <source>The first that the server lists</source>
        <translation>El primero que da el servidor</translation>
    </message>
    <message>
        <source>%1 · shut down on %2</source>
        <comment>a model, a date</comment>
        <translation>%1 · se apaga el %2</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Pidiendo la lista…</translation>
    </message>
    <message>
        <source>The server shuts this model down on %1. Choose another.</source>
        <translation>El servidor apaga este modelo el %1. Elige otro.</translation>
    </message>
    <message>
        <source>The server lists 1 model.</source>
        <translation>El servidor da 1 modelo.</translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n models.</source>
        <translation>
            <numerusform>El servidor da %n modelo.</numerusform>
            <numerusform>El servidor da %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any name that the server knows. Its list costs nothing.</source>
        <translation>Cualquier nombre que conozca el servidor. Su lista no cuesta nada.</translation>
    </message>
    <message>
        <source>The server does not list “%1”. Choose one that it lists, or check the name.</source>
        <translation>El servidor no da «%1». Elige uno que dé o comprueba el nombre.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceAccess</name>
    <message>
        <source>There is no keychain here to keep keys in.</source>
        <translation>Aquí no hay un depósito donde guardar claves.</translation>
    </message>
    <message>
        <source>This is no key: one has letters, digits and signs, and no blanks. Copy it again.</source>
        <translation>Eso no es una clave: tiene letras, cifras y signos, sin espacios. Cópiala de nuevo.</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>La granja</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceDesk</name>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys, or give the address of another server.</source>
        <translation>No hay clave para OpenAI. Crea una en platform.openai.com/api-keys o da la dirección de otro servidor.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceKeyField</name>
    <message>
        <source>Store</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Conservar la anterior</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>In the desktop's keychain</source>
        <translation>En el depósito de claves del escritorio</translation>
    </message>
    <message>
        <source>From the environment (%1)</source>
        <translation>Del entorno (%1)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Pegar aquí</translation>
    </message>
    <message>
        <source>The environment goes before the keychain. To use a stored key, start Beatreel without %1.</source>
        <translation>El entorno prevalece sobre el depósito. Para usar una clave guardada, inicia Beatreel sin %1.</translation>
    </message>
    <message>
        <source>It is used where %1 is not in the environment. It is never shown again.</source>
        <translation>Se usa donde %1 no está en el entorno. Nunca se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>It goes into the desktop's keychain, and into no file. Or start Beatreel with %1 in its environment.</source>
        <translation>Va al depósito de claves del escritorio y a ningún archivo. O inicia Beatreel con %1 en su entorno.</translation>
    </message>
    <message>
        <source>%1 Keys come from the environment only: start Beatreel with %2 in it.</source>
        <translation>%1 Las claves vienen solo del entorno: inicia Beatreel con %2 en él.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceTest</name>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>Probar %1</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>Preguntando a «%1»…</translation>
    </message>
    <message>
        <source>It works: the key is of the account “%1”.</source>
        <translation>Funciona: la clave es de la cuenta «%1».</translation>
    </message>
    <message>
        <source>It works: there is 1 model.</source>
        <translation>Funciona: hay 1 modelo.</translation>
    </message>
    <message numerus="yes">
        <source>It works: there are %n models.</source>
        <translation>
            <numerusform>Funciona: hay %n modelo.</numerusform>
            <numerusform>Funciona: hay %n modelos.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers, but not as %2 does. Look at the address: it usually ends with /v1.</source>
        <translation>«%1» responde, pero no como %2. Mira la dirección: suele terminar en /v1.</translation>
    </message>
    <message>
        <source>Tries this key and this address, at no cost</source>
        <translation>Prueba esta clave y esta dirección, sin coste</translation>
    </message>
</context>
<context>
    <name>beatreel::ServicesPage</name>
    <message>
        <source>Replicate: frames, clips and music</source>
        <translation>Replicate: fotogramas, clips y música</translation>
    </message>
    <message>
        <source>OpenAI or a compatible server: plans</source>
        <translation>OpenAI o un servidor compatible: planes</translation>
    </message>
    <message>
        <source>API token of Replicate</source>
        <translation>Token de API de Replicate</translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation>Clave de API de OpenAI</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>Token de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Address of Replicate</source>
        <translation>Dirección de Replicate</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>Del entorno (%1), que prevalece sobre lo que se pone aquí.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, LM Studio and vLLM work too, for example http://127.0.0.1:11434/v1, and need no key.</source>
        <translation>También valen Ollama, llama.cpp, LM Studio y vLLM, por ejemplo http://127.0.0.1:11434/v1, y no necesitan clave.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>¿Funciona?</translation>
    </message>
    <message>
        <source>At once, at most</source>
        <translation>A la vez, como máximo</translation>
    </message>
    <message>
        <source>How many frames, clips and tracks Replicate works on at the same time.</source>
        <translation>En cuántos fotogramas, clips y pistas trabaja Replicate al mismo tiempo.</translation>
    </message>
    <message>
        <source>New a minute, at most</source>
        <translation>Nuevos por minuto, como máximo</translation>
    </message>
    <message>
        <source>Replicate itself allows 600; with little credit it asks for pauses, which are kept.</source>
        <translation>Replicate permite 600; con poco saldo pide pausas, que se respetan.</translation>
    </message>
</context>
<context>
    <name>beatreel::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Sound and storage</source>
        <translation>Sonido y disco</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Granja</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
</context>
<context>
    <name>beatreel::ShapeField</name>
    <message>
        <source>Shot</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 segundos</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Med</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
    <message>
        <source>Locked: a locked beat keeps its place and its length.</source>
        <translation>Bloqueado: un beat bloqueado conserva su lugar y su duración.</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipField</name>
    <message>
        <source>Slip</source>
        <translation>Desliz.</translation>
    </message>
    <message>
        <source>Slip of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>Deslizamiento del clip %1.%2</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Aún no hay clip.</translation>
    </message>
    <message>
        <source>Select one beat to slip its clip.</source>
        <translation>Selecciona un beat para deslizar su clip.</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>El clip es tan largo como su segmento: no hay margen para deslizar.</translation>
    </message>
    <message>
        <source>The clip cannot be read. Make it again, or put its file back.</source>
        <translation>El clip no se puede leer. Hazlo de nuevo o devuelve su archivo a su sitio.</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipGesture</name>
    <message>
        <source>starts at %1 of the clip</source>
        <translation>empieza en %1 del clip</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>El clip es tan largo como su segmento: no hay margen para deslizar.</translation>
    </message>
</context>
<context>
    <name>beatreel::SmallChunk</name>
    <message>
        <source>Take %1</source>
        <translation>Toma %1</translation>
    </message>
</context>
<context>
    <name>beatreel::SpeedButton</name>
    <message>
        <source>%1x</source>
        <comment>speed</comment>
        <translation>%1x</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed, %1</source>
        <translation>Velocidad, %1</translation>
    </message>
</context>
<context>
    <name>beatreel::SpokenProgress</name>
    <message>
        <source>%1: %2 %</source>
        <comment>what runs, how far</comment>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>beatreel::StaleReasons</name>
    <message>
        <source>Template changed</source>
        <translation>Cambió la plantilla</translation>
    </message>
    <message>
        <source>Made before the template became “%1”.</source>
        <translation>Hecho antes de que la plantilla fuera «%1».</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Cambió el producto</translation>
    </message>
    <message>
        <source>Made before the product became “%1”.</source>
        <translation>Hecho antes de que el producto fuera «%1».</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>Cambió la categoría</translation>
    </message>
    <message>
        <source>Made before the category became “%1”.</source>
        <translation>Hecho antes de que la categoría fuera «%1».</translation>
    </message>
    <message>
        <source>Aesthetic changed</source>
        <translation>Cambió la estética</translation>
    </message>
    <message>
        <source>Made before the aesthetic became “%1”.</source>
        <translation>Hecho antes de que la estética fuera «%1».</translation>
    </message>
    <message>
        <source>Mood changed</source>
        <translation>Cambió el ambiente</translation>
    </message>
    <message>
        <source>Made before the mood became “%1”.</source>
        <translation>Hecho antes de que el ambiente fuera «%1».</translation>
    </message>
    <message>
        <source>Lighting changed</source>
        <translation>Cambió la luz</translation>
    </message>
    <message>
        <source>Made before the lighting became “%1”.</source>
        <translation>Hecho antes de que la iluminación fuera «%1».</translation>
    </message>
    <message>
        <source>Palette changed</source>
        <translation>Cambió la paleta</translation>
    </message>
    <message>
        <source>Made before the palette became %1.</source>
        <translation>Hecho antes de que la paleta fuera %1.</translation>
    </message>
    <message>
        <source>Shot changed</source>
        <translation>Cambió el plano</translation>
    </message>
    <message>
        <source>Made before the shot became “%1”.</source>
        <translation>Hecho antes de que el plano fuera «%1».</translation>
    </message>
    <message>
        <source>Action changed</source>
        <translation>Cambió la acción</translation>
    </message>
    <message>
        <source>Made before the action became “%1”.</source>
        <translation>Hecho antes de que la acción fuera «%1».</translation>
    </message>
    <message>
        <source>Energy changed</source>
        <translation>Cambió la energía</translation>
    </message>
    <message>
        <source>Made before the energy became “%1”.</source>
        <translation>Hecho antes de que la energía fuera «%1».</translation>
    </message>
    <message>
        <source>Movement changed</source>
        <translation>Otro movimiento</translation>
    </message>
    <message>
        <source>Made before the camera movement became “%1”.</source>
        <translation>Hecho antes de que el movimiento de cámara fuera «%1».</translation>
    </message>
    <message>
        <source>Beats changed</source>
        <translation>Cambiaron beats</translation>
    </message>
    <message>
        <source>Made for other beats or other lengths.</source>
        <translation>Hecho para otros beats u otras duraciones.</translation>
    </message>
    <message>
        <source>Seed changed</source>
        <translation>Cambió la semilla</translation>
    </message>
    <message>
        <source>Made before the seed became %1.</source>
        <translation>Hecho antes de que la semilla fuera %1.</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>Cambió la imagen</translation>
    </message>
    <message>
        <source>Began from another picture.</source>
        <translation>Empezó con otra imagen.</translation>
    </message>
    <message>
        <source>Cut from another clip.</source>
        <translation>Cortado de otro clip.</translation>
    </message>
    <message>
        <source>Length changed</source>
        <translation>Otra duración</translation>
    </message>
    <message>
        <source>Made for another length of the beat.</source>
        <translation>Hecho para otra duración del beat.</translation>
    </message>
    <message>
        <source>Format changed</source>
        <translation>Cambió el formato</translation>
    </message>
    <message>
        <source>Made before the format became %1.</source>
        <translation>Hecho antes de que el formato fuera %1.</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Cambió el modelo</translation>
    </message>
    <message>
        <source>Made before the model became “%1”.</source>
        <translation>Hecho antes de que el modelo fuera «%1».</translation>
    </message>
    <message>
        <source>Model renewed</source>
        <translation>Modelo renovado</translation>
    </message>
    <message>
        <source>Made by an earlier version of the model.</source>
        <translation>Hecho por una versión anterior del modelo.</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>Cambió el prompt</translation>
    </message>
    <message>
        <source>Made before the prompt was changed.</source>
        <translation>Hecho antes de cambiar el prompt.</translation>
    </message>
    <message>
        <source>New take asked for</source>
        <translation>Se pidió otra toma</translation>
    </message>
    <message>
        <source>One take more was asked for.</source>
        <translation>Se pidió una toma más.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>No disponible</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Sin presupuesto</translation>
    </message>
    <message>
        <source>Disk refused</source>
        <translation>Error de disco</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>Archivo dañado</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Falta el archivo</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
</context>
<context>
    <name>beatreel::StandardActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;All videos…</source>
        <translation>&amp;Todos los vídeos…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versiones…</translation>
    </message>
    <message>
        <source>&amp;Import picture…</source>
        <translation>&amp;Importar imagen…</translation>
    </message>
    <message>
        <source>Import vi&amp;deo…</source>
        <translation>Importar ví&amp;deo…</translation>
    </message>
    <message>
        <source>Import m&amp;usic…</source>
        <translation>Importar &amp;música…</translation>
    </message>
    <message>
        <source>Export &amp;MP4…</source>
        <translation>Exportar &amp;MP4…</translation>
    </message>
    <message>
        <source>Export storyboard &amp;PDF…</source>
        <translation>Exportar storyboard en &amp;PDF…</translation>
    </message>
    <message>
        <source>Export con&amp;tact sheet…</source>
        <translation>Exportar hoja de &amp;contactos…</translation>
    </message>
    <message>
        <source>Export &amp;edit list…</source>
        <translation>Exportar lista de &amp;edición…</translation>
    </message>
    <message>
        <source>Export su&amp;btitles…</source>
        <translation>Exportar su&amp;btítulos…</translation>
    </message>
    <message>
        <source>Export &amp;frames…</source>
        <translation>Exportar &amp;fotogramas…</translation>
    </message>
    <message>
        <source>Publis&amp;h to storage</source>
        <translation>&amp;Publicar en el almacenamiento</translation>
    </message>
    <message>
        <source>Open from stora&amp;ge…</source>
        <translation>Abrir del a&amp;lmacenamiento…</translation>
    </message>
    <message>
        <source>Copy &amp;link to the film</source>
        <translation>Copiar &amp;enlace a la película</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
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
        <source>&amp;Copy beats</source>
        <translation>&amp;Copiar beats</translation>
    </message>
    <message>
        <source>&amp;Paste beats</source>
        <translation>&amp;Pegar beats</translation>
    </message>
    <message>
        <source>Select &amp;all beats</source>
        <translation>Seleccionar &amp;todos los beats</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>&amp;Buscar una acción…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Línea de tiempo</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>Tabler&amp;o</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>B&amp;rief</source>
        <translation>B&amp;rief</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Loo&amp;k</translation>
    </message>
    <message>
        <source>Inspe&amp;ctor</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>T&amp;akes</source>
        <translation>To&amp;mas</translation>
    </message>
    <message>
        <source>Co&amp;mpare takes</source>
        <translation>&amp;Comparar tomas</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Words on cards</source>
        <translation>Te&amp;xtos en las tarjetas</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>Aj&amp;ustar</translation>
    </message>
    <message>
        <source>&amp;Energy curve</source>
        <translation>Curva de &amp;energía</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>Áreas &amp;seguras</translation>
    </message>
    <message>
        <source>Movement g&amp;uide</source>
        <translation>&amp;Guía de movimiento</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>Ajustar a la &amp;ventana</translation>
    </message>
    <message>
        <source>Full-screen pre&amp;view</source>
        <translation>Vista &amp;previa a pantalla completa</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>Regi&amp;ón siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Región a&amp;nterior</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>Restablecer &amp;disposición</translation>
    </message>
    <message>
        <source>&amp;Add beat after</source>
        <translation>Añadir &amp;beat detrás</translation>
    </message>
    <message>
        <source>&amp;Swap template…</source>
        <translation>Ca&amp;mbiar plantilla…</translation>
    </message>
    <message>
        <source>Move beat &amp;earlier</source>
        <translation>Ad&amp;elantar beat</translation>
    </message>
    <message>
        <source>&amp;Duplicate beat</source>
        <translation>D&amp;uplicar beat</translation>
    </message>
    <message>
        <source>Make beat sho&amp;rter</source>
        <translation>Aco&amp;rtar beat</translation>
    </message>
    <message>
        <source>Make beat lon&amp;ger</source>
        <translation>Alar&amp;gar beat</translation>
    </message>
    <message>
        <source>&amp;Lock beat</source>
        <translation>Bl&amp;oquear beat</translation>
    </message>
    <message>
        <source>Dele&amp;te beat</source>
        <translation>El&amp;iminar beat</translation>
    </message>
    <message>
        <source>&amp;Next take</source>
        <translation>Toma &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous take</source>
        <translation>Toma a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Plan from brief</source>
        <translation>&amp;Planificar desde el brief</translation>
    </message>
    <message>
        <source>&amp;Build all that is stale</source>
        <translation>Generar to&amp;do lo desactualizado</translation>
    </message>
    <message>
        <source>&amp;Frame again</source>
        <translation>Otro &amp;fotograma</translation>
    </message>
    <message>
        <source>Four &amp;variants of the frame</source>
        <translation>Cuatro &amp;variantes del fotograma</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;usa</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>Reintentar lo &amp;que falló</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Para&amp;r</translation>
    </message>
    <message>
        <source>Render on &amp;this computer</source>
        <translation>Renderizar en &amp;este equipo</translation>
    </message>
    <message>
        <source>Render on the f&amp;arm</source>
        <translation>Renderizar en la &amp;granja</translation>
    </message>
    <message>
        <source>M&amp;odels…</source>
        <translation>M&amp;odelos…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Play from t&amp;he start</source>
        <translation>Re&amp;producir desde el inicio</translation>
    </message>
    <message>
        <source>Play the selecte&amp;d beats</source>
        <translation>Repr&amp;oducir los beats seleccionados</translation>
    </message>
    <message>
        <source>Play this &amp;chunk</source>
        <translation>Reproducir este se&amp;gmento</translation>
    </message>
    <message>
        <source>Shuttle &amp;back</source>
        <translation>Marcha &amp;atrás</translation>
    </message>
    <message>
        <source>Shuttle &amp;forward</source>
        <translation>Marcha a&amp;delante</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>I&amp;magen atrás</translation>
    </message>
    <message>
        <source>Frame fo&amp;rward</source>
        <translation>Imagen adelan&amp;te</translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <translation>Segundo atr&amp;ás</translation>
    </message>
    <message>
        <source>Second f&amp;orward</source>
        <translation>Segundo adelant&amp;e</translation>
    </message>
    <message>
        <source>Pre&amp;vious beat</source>
        <translation>Beat a&amp;nterior</translation>
    </message>
    <message>
        <source>&amp;Next beat</source>
        <translation>Beat s&amp;iguiente</translation>
    </message>
    <message>
        <source>Go to &amp;start</source>
        <translation>Ir al ini&amp;cio</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>Ir al &amp;final</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <translation>Fi&amp;jar entrada</translation>
    </message>
    <message>
        <source>Set o&amp;ut point</source>
        <translation>Fijar sa&amp;lida</translation>
    </message>
    <message>
        <source>For&amp;get in point</source>
        <translation>&amp;Quitar entrada</translation>
    </message>
    <message>
        <source>Forge&amp;t out point</source>
        <translation>Q&amp;uitar salida</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>&amp;Bucle</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;About Beatreel</source>
        <translation>&amp;Acerca de Beatreel</translation>
    </message>
    <message>
        <source>Cut &amp;beats</source>
        <translation>Cortar beat&amp;s</translation>
    </message>
    <message>
        <source>M&amp;ove beat later</source>
        <translation>A&amp;trasar beat</translation>
    </message>
    <message>
        <source>Cl&amp;ip again</source>
        <translation>Otro c&amp;lip</translation>
    </message>
    <message>
        <source>Musi&amp;c again</source>
        <translation>O&amp;tra música</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>What's &amp;this?</source>
        <translation>¿Qué &amp;es esto?</translation>
    </message>
    <message>
        <source>What's &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
</context>
<context>
    <name>beatreel::StartPage</name>
    <message>
        <source>Beatreel</source>
        <translation>Beatreel</translation>
    </message>
    <message>
        <source>New from a brief</source>
        <translation>Nuevo desde un brief</translation>
    </message>
    <message>
        <source>Plan from the brief (Ctrl+Return)</source>
        <translation>Planificar desde el brief (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>Cancelar la planificación</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>All videos…</source>
        <translation>Todos los vídeos…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Abrir un proyecto</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planificar de nuevo</translation>
    </message>
    <message>
        <source>Three plans by a model: three requests (Ctrl+Return)</source>
        <translation>Tres planes de un modelo: tres peticiones (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir el ejemplo</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>Abrir el proyecto de ejemplo</translation>
    </message>
    <message>
        <source>A finished ad to look at and to change. It is made on this computer, free, and kept with your projects.</source>
        <translation>Un anuncio terminado para mirar y cambiar. Se hace en este equipo, gratis, y se guarda con tus proyectos.</translation>
    </message>
</context>
<context>
    <name>beatreel::StateLine</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>Progreso de lo que está en marcha</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s de %2 s</translation>
    </message>
    <message>
        <source>Set target to %1 s</source>
        <translation>Fijar objetivo en %1 s</translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation>Acortar…</translation>
    </message>
    <message>
        <source>Lengthen…</source>
        <translation>Alargar…</translation>
    </message>
    <message numerus="yes">
        <source>%n findings: %1</source>
        <translation>
            <numerusform>%n aviso: %1</numerusform>
            <numerusform>%n avisos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n desactualizado</numerusform>
            <numerusform>%n desactualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 tarea</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n tarea</numerusform>
            <numerusform>%n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent %1, reserved %2, budget %3</source>
        <translation>Gastado %1, reservado %2, presupuesto %3</translation>
    </message>
    <message>
        <source>Spent %1, budget %2</source>
        <translation>Gastado %1, presupuesto %2</translation>
    </message>
    <message>
        <source>Spent %1, reserved %2</source>
        <translation>Gastado %1, reservado %2</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Gastado %1</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageActions</name>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL.</source>
        <translation>No hay almacenamiento definido. Indica uno con BEATREEL_STORAGE_URL.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Aún no hay beats.</translation>
    </message>
    <message>
        <source>“%1” is still on its way. Stop it and close?</source>
        <translation>«%1» aún está en camino. ¿Parar y cerrar?</translation>
    </message>
    <message>
        <source>What has travelled is kept: it goes on from there next time.</source>
        <translation>Lo que ya viajó se conserva: la próxima vez sigue desde ahí.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Parar y cerrar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Stopped. What has travelled is kept: it goes on from there next time.</source>
        <translation>Parado. Lo que ya viajó se conserva: la próxima vez sigue desde ahí.</translation>
    </message>
    <message>
        <source>What was edited last is not saved yet, so it cannot be published. Save a copy, or make room on the disk.</source>
        <translation>Lo último editado aún no está guardado, así que no se puede publicar. Guarda una copia o libera espacio en el disco.</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>Publicando «%1»</translation>
    </message>
    <message>
        <source>“%1” was published from another computer meanwhile.</source>
        <translation>Entretanto «%1» se publicó desde otro equipo.</translation>
    </message>
    <message>
        <source>Open that one beside yours to see what differs, or put yours in its place.</source>
        <translation>Abre esa junto a la tuya para ver las diferencias, o pon la tuya en su lugar.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Abrir esa</translation>
    </message>
    <message>
        <source>Publish mine</source>
        <translation>Publicar la mía</translation>
    </message>
    <message>
        <source>“%1” is published. Everything was there already.</source>
        <translation>«%1» está publicado. Ya estaba todo allí.</translation>
    </message>
    <message>
        <source>“%1” is published: %2 sent.</source>
        <translation>«%1» está publicado: %2 enviados.</translation>
    </message>
    <message>
        <source>It has no film yet: build it and publish it again.</source>
        <translation>Aún no tiene película: genérala y publica de nuevo.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Fetching “%1”</source>
        <translation>Trayendo «%1»</translation>
    </message>
    <message>
        <source>Asking the storage for a link…</source>
        <translation>Pidiendo un enlace al almacenamiento…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicar</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>date and time at which a link ends</comment>
        <translation>d 'de' MMMM, HH:mm</translation>
    </message>
    <message>
        <source>The film's place in the storage is copied.</source>
        <translation>El lugar de la película en el almacenamiento está copiado.</translation>
    </message>
    <message>
        <source>The link to the film is copied. It works for everyone until %1.</source>
        <translation>El enlace a la película está copiado. Vale para todos hasta el %1.</translation>
    </message>
    <message>
        <source>It shows the film that was published last; the project has a newer one.</source>
        <translation>Muestra la última película publicada; el proyecto tiene una más nueva.</translation>
    </message>
    <message>
        <source>Something is on its way already. Wait until it has arrived.</source>
        <translation>Ya hay algo en camino. Espera a que llegue.</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation>d 'de' MMMM 'de' yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1
%2 s, %3, published %4</source>
        <comment>name, seconds, size, time</comment>
        <translation>%1
%2 s, %3, publicado el %4</translation>
    </message>
    <message>
        <source>Open from storage</source>
        <translation>Abrir del almacenamiento</translation>
    </message>
    <message>
        <source>Looking what %1 has…</source>
        <translation>Mirando qué tiene %1…</translation>
    </message>
    <message>
        <source>Published projects</source>
        <translation>Proyectos publicados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The storage has no projects yet. File ▸ Publish to storage puts one there.</source>
        <translation>El almacenamiento aún no tiene proyectos. Archivo ▸ Publicar en el almacenamiento pone uno allí.</translation>
    </message>
    <message>
        <source>The project comes into your folder of projects with all its takes.</source>
        <translation>El proyecto llega a tu carpeta de proyectos con todas sus tomas.</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryTerms</name>
    <message>
        <source>Close-up</source>
        <translation>Primer plano</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dinámico</translation>
    </message>
    <message>
        <source>Dynamic multi</source>
        <translation>Dinámico múltiple</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>Primerísimo plano</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Macro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Plano medio</translation>
    </message>
    <message>
        <source>Medium close-up</source>
        <translation>Plano medio corto</translation>
    </message>
    <message>
        <source>Medium wide</source>
        <translation>Plano americano</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Seguimiento</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Plano general</translation>
    </message>
    <message>
        <source>Cinematic wide</source>
        <translation>General de cine</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>Grúa abajo</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Grúa arriba</translation>
    </message>
    <message>
        <source>Fast cuts</source>
        <translation>Cortes rápidos</translation>
    </message>
    <message>
        <source>Handheld follow</source>
        <translation>Cámara en mano</translation>
    </message>
    <message>
        <source>Pan across</source>
        <translation>Paneo</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Acercamiento</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelación</translation>
    </message>
    <message>
        <source>Slow dolly in</source>
        <translation>Dolly lento</translation>
    </message>
    <message>
        <source>Slow orbit</source>
        <translation>Órbita lenta</translation>
    </message>
    <message>
        <source>Slow pan</source>
        <translation>Paneo lento</translation>
    </message>
    <message>
        <source>Slow push in</source>
        <translation>Acercamiento lento</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Estático</translation>
    </message>
    <message>
        <source>Static hold</source>
        <translation>Plano fijo</translation>
    </message>
    <message>
        <source>Tracking shot</source>
        <translation>Travelling</translation>
    </message>
    <message>
        <source>Whip pan</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>Aspirational lifestyle</source>
        <translation>Estilo de vida aspiracional</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>Brand story</source>
        <translation>Historia de marca</translation>
    </message>
    <message>
        <source>Demonstrate benefit</source>
        <translation>Demostrar el beneficio</translation>
    </message>
    <message>
        <source>Dynamic product</source>
        <translation>Producto dinámico</translation>
    </message>
    <message>
        <source>Energetic opening</source>
        <translation>Apertura enérgica</translation>
    </message>
    <message>
        <source>Establish environment</source>
        <translation>Presentar el entorno</translation>
    </message>
    <message>
        <source>Fast energy</source>
        <translation>Energía rápida</translation>
    </message>
    <message>
        <source>Feature highlight</source>
        <translation>Característica destacada</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Impresión final</translation>
    </message>
    <message>
        <source>Mood establishment</source>
        <translation>Crear ambiente</translation>
    </message>
    <message>
        <source>Multiple features</source>
        <translation>Varias características</translation>
    </message>
    <message>
        <source>Mysterious preview</source>
        <translation>Avance misterioso</translation>
    </message>
    <message>
        <source>Person using product</source>
        <translation>Persona con el producto</translation>
    </message>
    <message>
        <source>Product reveal</source>
        <translation>Revelación del producto</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Centro</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a level of energy</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todo</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>electrodomésticos</translation>
    </message>
    <message>
        <source>automotive</source>
        <translation>automóviles</translation>
    </message>
    <message>
        <source>beauty</source>
        <translation>belleza</translation>
    </message>
    <message>
        <source>energy drinks</source>
        <translation>bebidas energéticas</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>moda</translation>
    </message>
    <message>
        <source>fitness</source>
        <translation>fitness</translation>
    </message>
    <message>
        <source>home</source>
        <translation>hogar</translation>
    </message>
    <message>
        <source>jewelry</source>
        <translation>joyería</translation>
    </message>
    <message>
        <source>lifestyle</source>
        <translation>estilo de vida</translation>
    </message>
    <message>
        <source>luxury</source>
        <translation>lujo</translation>
    </message>
    <message>
        <source>sportswear</source>
        <translation>ropa deportiva</translation>
    </message>
    <message>
        <source>tech</source>
        <translation>tecnología</translation>
    </message>
    <message>
        <source>elegant</source>
        <translation>elegante</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>emotivo</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>enérgico</translation>
    </message>
    <message>
        <source>informative</source>
        <translation>informativo</translation>
    </message>
    <message>
        <source>minimalist</source>
        <translation>minimalista</translation>
    </message>
    <message>
        <source>Emotional Brand Storytelling</source>
        <translation>Historia de marca emotiva</translation>
    </message>
    <message>
        <source>Energetic Lifestyle Ad</source>
        <translation>Anuncio enérgico de estilo de vida</translation>
    </message>
    <message>
        <source>Feature-Focused Demonstration</source>
        <translation>Demostración de funciones</translation>
    </message>
    <message>
        <source>Luxury Product Showcase</source>
        <translation>Presentación de un producto de lujo</translation>
    </message>
    <message>
        <source>Minimalist Product Reveal</source>
        <translation>Revelación minimalista del producto</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryboardDialog</name>
    <message>
        <source>Export storyboard PDF</source>
        <translation>Exportar storyboard en PDF</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>&amp;Beats on a page</source>
        <translation>&amp;Beats por página</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchButton</name>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Añadir un color</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchCell</name>
    <message>
        <source>Remove this colour</source>
        <translation>Quitar este color</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a colour, its hex value</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number, name</comment>
        <translation>Color %1, %2</translation>
    </message>
    <message>
        <source>Remove colour %1, %2</source>
        <comment>number, name</comment>
        <translation>Quitar color %1, %2</translation>
    </message>
    <message>
        <source>A colour of the palette. Press it to choose another one, Delete takes it away.</source>
        <translation>Un color de la paleta. Púlsalo para elegir otro; Supr lo quita.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeCommands</name>
    <message>
        <source>It is your own file: nothing made it.</source>
        <translation>Es un archivo tuyo: nada lo hizo.</translation>
    </message>
    <message>
        <source>The model that made it is not in the catalogue any more. Make a new take with another one.</source>
        <translation>El modelo que la hizo ya no está en el catálogo. Haz una toma nueva con otro.</translation>
    </message>
    <message>
        <source>The picture that it began with is gone. Make a new take with the present one.</source>
        <translation>Falta la imagen con la que empezaba. Haz una toma nueva con la actual.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeFace</name>
    <message>
        <source>Take %1</source>
        <translation>Toma %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>falta su archivo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desactualizada</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a take</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>beatreel::TakeNote</name>
    <message>
        <source>Which of the two the note and the verbs are about</source>
        <translation>A cuál de las dos se refieren la nota y los botones</translation>
    </message>
    <message>
        <source>About A</source>
        <translation>Sobre A</translation>
    </message>
    <message>
        <source>About B</source>
        <translation>Sobre B</translation>
    </message>
    <message>
        <source>What is good about it, what is not</source>
        <translation>Lo que tiene de bueno y lo que no</translation>
    </message>
    <message>
        <source>Note on take %1</source>
        <translation>Nota de la toma %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeRow</name>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message numerus="yes">
        <source>Takes, %n</source>
        <translation>
            <numerusform>Tomas, %n</numerusform>
            <numerusform>Tomas, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Make it A</source>
        <translation>Que sea A</translation>
    </message>
    <message>
        <source>Make it B</source>
        <translation>Que sea B</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeVerbs</name>
    <message>
        <source>A in use</source>
        <translation>A en uso</translation>
    </message>
    <message>
        <source>B in use</source>
        <translation>B en uso</translation>
    </message>
    <message>
        <source>Use A</source>
        <translation>Usar A</translation>
    </message>
    <message>
        <source>Use B</source>
        <translation>Usar B</translation>
    </message>
    <message>
        <source>The film shows it</source>
        <translation>La película la muestra</translation>
    </message>
    <message>
        <source>The film shows it then; undo brings the other back</source>
        <translation>Entonces la película la muestra; deshacer recupera la otra</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeWords</name>
    <message>
        <source>Own file</source>
        <translation>Archivo propio</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and price of a take</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Fotograma %1</translation>
    </message>
    <message>
        <source>Clip %1.%2</source>
        <translation>Clip %1.%2</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Takes of frame %1</source>
        <translation>Tomas del fotograma %1</translation>
    </message>
    <message>
        <source>Takes of clip %1.%2</source>
        <translation>Tomas del clip %1.%2</translation>
    </message>
    <message>
        <source>Takes of the music</source>
        <translation>Tomas de la música</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>beat and clip</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1 goes stale, %2; it is kept unless you refresh it.</source>
        <comment>slot, price</comment>
        <translation>%1 queda desactualizado, %2; se conserva si no lo actualizas.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale, %1; they are kept unless you refresh them.</source>
        <translation>
            <numerusform>%n toma queda desactualizada, %1; se conserva si no la actualizas.</numerusform>
            <numerusform>%n tomas quedan desactualizadas, %1; se conservan si no las actualizas.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 toma queda desactualizada y se deja como está.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n toma queda desactualizada y se deja como está.</numerusform>
            <numerusform>%n tomas quedan desactualizadas y se dejan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else goes stale.</source>
        <translation>Nada más queda desactualizado.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesActions</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Aún no hay ninguna toma.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Selecciona un beat.</translation>
    </message>
    <message>
        <source>It is the newest take.</source>
        <translation>Es la toma más nueva.</translation>
    </message>
    <message>
        <source>It is the oldest take.</source>
        <translation>Es la toma más antigua.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>No hay ningún proyecto abierto.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>Make it &amp;A</source>
        <translation>Que sea &amp;A</translation>
    </message>
    <message>
        <source>Make it &amp;B</source>
        <translation>Que sea &amp;B</translation>
    </message>
    <message>
        <source>Take the &amp;star off</source>
        <translation>Quitar la &amp;estrella</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Estrella</translation>
    </message>
    <message>
        <source>A&amp;gain with these settings, %1</source>
        <comment>price</comment>
        <translation>&amp;De nuevo con estos ajustes, %1</translation>
    </message>
    <message>
        <source>&amp;Copy settings to</source>
        <translation>&amp;Copiar ajustes a</translation>
    </message>
    <message>
        <source>&amp;Edit picture</source>
        <translation>Editar &amp;imagen</translation>
    </message>
    <message>
        <source>Edit picture &amp;in…</source>
        <translation>Editar imagen c&amp;on…</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>&amp;Mostrar el archivo</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a beat</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The settings are copied. Undo takes them back.</source>
        <translation>Los ajustes están copiados. Deshacer los retira.</translation>
    </message>
    <message>
        <source>%1 shows take %2. Move it to the trash?</source>
        <comment>slot, number</comment>
        <translation>%1 muestra la toma %2. ¿Moverla a la papelera?</translation>
    </message>
    <message numerus="yes">
        <source>%n places show take %1. Move it to the trash?</source>
        <translation>
            <numerusform>%n lugar muestra la toma %1. ¿Moverla a la papelera?</numerusform>
            <numerusform>%n lugares muestran la toma %1. ¿Moverla a la papelera?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be brought back.</source>
        <translation>Se puede recuperar.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Remove 1 take for good?</source>
        <translation>¿Eliminar 1 toma para siempre?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n takes for good?</source>
        <translation>
            <numerusform>¿Eliminar %n toma para siempre?</numerusform>
            <numerusform>¿Eliminar %n tomas para siempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files, %1 at most, are removed from the disk. Undo does not bring them back. What they cost stays in the sums.</source>
        <translation>Sus archivos, como mucho %1, se eliminan del disco. Deshacer no los recupera. Lo que costaron sigue en las sumas.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>La papelera está vacía.</translation>
    </message>
    <message>
        <source>Choose a program to edit pictures in</source>
        <translation>Elegir un programa para editar imágenes</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesPanel</name>
    <message>
        <source>Only differences</source>
        <translation>Solo diferencias</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Reveal the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Copy settings to…</source>
        <translation>Copiar a…</translation>
    </message>
    <message>
        <source>Gives another beat the prompt, seed, shot and movement of this take</source>
        <translation>Da a otro beat el prompt, la semilla, el plano y el movimiento de esta toma</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Whose takes</source>
        <translation>De quién son las tomas</translation>
    </message>
    <message>
        <source>Select a beat or a clip to see its takes.</source>
        <translation>Selecciona un beat o un clip para ver sus tomas.</translation>
    </message>
    <message>
        <source>No frame yet. The film shows a slate.</source>
        <translation>Sin fotograma aún. La película muestra una claqueta.</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Hacer fotograma</translation>
    </message>
    <message>
        <source>No clip yet. The film shows the frame with its camera move.</source>
        <translation>Sin clip aún. La película muestra el fotograma con su movimiento de cámara.</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Hacer clip</translation>
    </message>
    <message>
        <source>No music yet.</source>
        <translation>Sin música aún.</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>Hacer música</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Se está haciendo.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Toma %1</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Quitar la estrella</translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>Se está haciendo una.</translation>
    </message>
    <message>
        <source>Again with these settings</source>
        <translation>De nuevo con estos ajustes</translation>
    </message>
    <message>
        <source>One take more as take %1 was made, whatever the beat says now</source>
        <translation>Una toma más, hecha como la toma %1, diga lo que diga ahora el beat</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Tomas</translation>
    </message>
    <message>
        <source>Drag A or B onto a take</source>
        <translation>Arrastra A o B sobre una toma</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are being made.</source>
        <translation>
            <numerusform>Se está haciendo %n toma.</numerusform>
            <numerusform>Se están haciendo %n tomas.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>Se está haciendo una.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>De nuevo</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Four variants</source>
        <translation>Cuatro variantes</translation>
    </message>
    <message>
        <source>Four takes with four seeds, to choose one of</source>
        <translation>Cuatro tomas con cuatro semillas, para elegir una</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>Está bloqueado. Desbloquéalo primero.</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDialog</name>
    <message>
        <source>Save beat as template</source>
        <translation>Guardar beat como plantilla</translation>
    </message>
    <message>
        <source>Copy as own template</source>
        <translation>Copiar como plantilla propia</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Editar plantilla</translation>
    </message>
    <message>
        <source>It has no letter yet.</source>
        <translation>Aún no tiene ninguna letra.</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>En la biblioteca: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Beats and archetypes know it by this name.</source>
        <translation>Los beats y arquetipos la conocen por este nombre.</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Insertar:</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Put %1 in at the caret</source>
        <translation>Insertar %1 en el cursor</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>&amp;Energía</translation>
    </message>
    <message>
        <source>Pl&amp;ace in the film</source>
        <translation>L&amp;ugar en la película</translation>
    </message>
    <message>
        <source>S&amp;hot</source>
        <translation>P&amp;lano</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Cámara</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>&amp;Qué ocurre</translation>
    </message>
    <message>
        <source>For products</source>
        <translation>Para productos</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDraft</name>
    <message>
        <source>The template needs a name with a letter in it.</source>
        <translation>La plantilla necesita un nombre con alguna letra.</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what is to be seen.</source>
        <translation>El prompt está vacío. Di lo que se debe ver.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, and %2 are the most. Shorten it.</source>
        <translation>El prompt tiene %1 caracteres y el máximo es %2. Acórtalo.</translation>
    </message>
    <message>
        <source>Nothing fills %1. A prompt can use {product_name}, {style_aesthetic} and {setting}.</source>
        <translation>Nada rellena %1. Un prompt puede usar {product_name}, {style_aesthetic} y {setting}.</translation>
    </message>
    <message>
        <source>The template is for no product. Choose some, or all.</source>
        <translation>La plantilla no es para ningún producto. Elige algunos o todos.</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateShelf</name>
    <message>
        <source>“%1” comes with Beatreel. Choose another name.</source>
        <translation>«%1» viene con Beatreel. Elige otro nombre.</translation>
    </message>
</context>
<context>
    <name>beatreel::TextField</name>
    <message>
        <source>Several</source>
        <translation>Varios</translation>
    </message>
</context>
<context>
    <name>beatreel::TileWords</name>
    <message>
        <source>%1 s  %2</source>
        <comment>length, shot</comment>
        <translation>%1 s  %2</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Propias</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 energy</source>
        <comment>template, position, length, shot, movement, energy</comment>
        <translation>%1, %2, %3, %4, %5, energía %6</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your own</source>
        <comment>what a template is</comment>
        <translation>%1, propia</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeStrip</name>
    <message>
        <source>Beats in time</source>
        <translation>Beats en el tiempo</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>hoy %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>ayer %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TimecodeField</name>
    <message>
        <source>Time of the picture</source>
        <translation>Tiempo de la imagen</translation>
    </message>
    <message>
        <source>Minutes, seconds, pictures: type 0:12:14, 12s, or +10 to go there</source>
        <translation>Minutos, segundos, imágenes: escribe 0:12:14, 12s o +10 para ir ahí</translation>
    </message>
</context>
<context>
    <name>beatreel::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Add beat</source>
        <translation>Añadir beat</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Imán</translation>
    </message>
    <message>
        <source>The playhead stops at the borders of chunks</source>
        <translation>El cabezal se detiene en los límites de los segmentos</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>Show the energy of the beats</source>
        <translation>Mostrar la energía de los beats</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Encajar</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Mostrar toda la película</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>beats, chunks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 segmento</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::TimelineView</name>
    <message>
        <source>Drag it to choose where in it the film starts.</source>
        <translation>Arrástralo para elegir dónde empieza la película.</translation>
    </message>
    <message>
        <source>Drag to fade the music in</source>
        <translation>Arrastra para fundir la entrada de la música</translation>
    </message>
    <message>
        <source>Drag to fade the music out</source>
        <translation>Arrastra para fundir la salida de la música</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>Añadir un beat</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to change its length.</source>
        <translation>El beat %1 está bloqueado. Desbloquéalo para cambiar su duración.</translation>
    </message>
    <message>
        <source>Clip %1.%2 is locked. Unlock it to slip it.</source>
        <comment>beat, clip</comment>
        <translation>El clip %1.%2 está bloqueado. Desbloquéalo para deslizarlo.</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Beats</translation>
    </message>
</context>
<context>
    <name>beatreel::TipBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar aviso</translation>
    </message>
</context>
<context>
    <name>beatreel::Tips</name>
    <message>
        <source>Click a beat: its words, length and camera stand in the Inspector.</source>
        <translation>Haz clic en un beat: sus textos, su duración y su cámara están en el Inspector.</translation>
    </message>
    <message>
        <source>A dashed edge: made before your change. Refresh it, or keep it as it is.</source>
        <translation>Un borde discontinuo: se hizo antes del cambio. Actualízalo o déjalo como está.</translation>
    </message>
    <message>
        <source>Every take is kept. Choose among them, or compare two, in Takes.</source>
        <translation>Todas las tomas se conservan. Elige entre ellas, o compara dos, en Tomas.</translation>
    </message>
    <message>
        <source>From now on a build makes only what you change.</source>
        <translation>Desde ahora, una generación hace solo lo que cambias.</translation>
    </message>
    <message>
        <source>File ▸ Export also has a storyboard, subtitles and an edit list.</source>
        <translation>Archivo ▸ Exportar también tiene storyboard, subtítulos y lista de edición.</translation>
    </message>
    <message>
        <source>Beatreel was updated to %1.</source>
        <translation>Beatreel se actualizó a %1.</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Don't show tips</source>
        <translation>No mostrar consejos</translation>
    </message>
</context>
<context>
    <name>beatreel::TrackCompareView</name>
    <message>
        <source>Previous cut</source>
        <translation>Corte anterior</translation>
    </message>
    <message>
        <source>Previous cut (Left)</source>
        <translation>Corte anterior (Izquierda)</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Corte siguiente</translation>
    </message>
    <message>
        <source>Next cut (Right)</source>
        <translation>Corte siguiente (Derecha)</translation>
    </message>
    <message>
        <source>Comparison of music</source>
        <translation>Comparación de música</translation>
    </message>
    <message>
        <source>Which track is heard</source>
        <translation>Qué pista se oye</translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation>Oír A</translation>
    </message>
    <message>
        <source>Hear A (A)</source>
        <translation>Oír A (A)</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>Oír B</translation>
    </message>
    <message>
        <source>Hear B (B)</source>
        <translation>Oír B (B)</translation>
    </message>
    <message>
        <source>Stop the music</source>
        <translation>Parar la música</translation>
    </message>
    <message>
        <source>Play the music here</source>
        <translation>Reproducir la música aquí</translation>
    </message>
    <message>
        <source>Stop the music (Space)</source>
        <translation>Parar la música (Espacio)</translation>
    </message>
    <message>
        <source>Play the music here (Space)</source>
        <translation>Reproducir la música aquí (Espacio)</translation>
    </message>
    <message>
        <source>Select the music to compare its takes.</source>
        <translation>Selecciona la música para comparar sus tomas.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Aún no hay ninguna toma.</translation>
    </message>
    <message>
        <source>Music at %1</source>
        <comment>time</comment>
        <translation>Música en %1</translation>
    </message>
    <message>
        <source>Music at cut %1 of %2, %3</source>
        <comment>number, count, time</comment>
        <translation>Música en el corte %1 de %2, %3</translation>
    </message>
    <message>
        <source>There is no second take yet.</source>
        <translation>Aún no hay una segunda toma.</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>Toma %1, en uso</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Toma %1</translation>
    </message>
    <message>
        <source>Cut, %1</source>
        <comment>time</comment>
        <translation>Corte, %1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>Su archivo falta o está dañado. Devuélvelo a su sitio o elige otra toma.</translation>
    </message>
</context>
<context>
    <name>beatreel::TrashList</name>
    <message>
        <source>Empty trash…</source>
        <translation>Vaciar papelera…</translation>
    </message>
    <message>
        <source>Removes their files for good</source>
        <translation>Elimina sus archivos para siempre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, model and price</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Recuperar: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::VariantsView</name>
    <message>
        <source>Keep take %1</source>
        <translation>Quedarse con la toma %1</translation>
    </message>
    <message>
        <source>Use none of them</source>
        <translation>No usar ninguna</translation>
    </message>
    <message>
        <source>The film shows what it shows now (Esc); the variants stay among the takes</source>
        <translation>La película muestra lo que muestra ahora (Esc); las variantes quedan entre las tomas</translation>
    </message>
    <message>
        <source>%1, four variants, %2 of %3 made</source>
        <comment>slot, counts</comment>
        <translation>%1, cuatro variantes, %2 de %3 hechas</translation>
    </message>
    <message>
        <source>%1, four variants: 1 to 4 use one</source>
        <comment>slot</comment>
        <translation>%1, cuatro variantes: de 1 a 4 usa una</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <comment>reason</comment>
        <translation>Sin hacer: %1</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Haciéndose</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Sin hacer</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>Variant %1 is in use. It stays when the look or the model changes.</source>
        <translation>La variante %1 está en uso. Se queda cuando cambia el look o el modelo.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>beatreel::VersionWords</name>
    <message>
        <source>1 beat added</source>
        <translation>1 beat añadido</translation>
    </message>
    <message numerus="yes">
        <source>%n beats added</source>
        <translation>
            <numerusform>%n beat añadido</numerusform>
            <numerusform>%n beats añadidos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat deleted</source>
        <translation>1 beat eliminado</translation>
    </message>
    <message numerus="yes">
        <source>%n beats deleted</source>
        <translation>
            <numerusform>%n beat eliminado</numerusform>
            <numerusform>%n beats eliminados</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat moved</source>
        <translation>1 beat movido</translation>
    </message>
    <message numerus="yes">
        <source>%n beats moved</source>
        <translation>
            <numerusform>%n beat movido</numerusform>
            <numerusform>%n beats movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beats changed</source>
        <translation>
            <numerusform>%n beat cambiado</numerusform>
            <numerusform>%n beats cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>beat %1 changed</source>
        <translation>beat %1 cambiado</translation>
    </message>
    <message>
        <source>look changed</source>
        <translation>look cambiado</translation>
    </message>
    <message>
        <source>brief changed</source>
        <translation>brief cambiado</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>plan cambiado</translation>
    </message>
    <message>
        <source>format changed</source>
        <translation>formato cambiado</translation>
    </message>
    <message>
        <source>music changed</source>
        <translation>música cambiada</translation>
    </message>
    <message>
        <source>fades changed</source>
        <translation>fundidos cambiados</translation>
    </message>
    <message>
        <source>takes marked</source>
        <translation>tomas marcadas</translation>
    </message>
    <message>
        <source>models changed</source>
        <translation>modelos cambiados</translation>
    </message>
    <message>
        <source>budget changed</source>
        <translation>presupuesto cambiado</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>beats, length</comment>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n beat</numerusform>
            <numerusform>%n beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::VersionsDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <comment>date and time of a version</comment>
        <translation>d 'de' MMMM 'de' yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>%1. Then: %2</source>
        <comment>how much of a film there is, what was changed</comment>
        <translation>%1. Después: %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each edit is saved, and the document before it is kept.</source>
        <translation>Aún no hay una versión anterior: cada edición se guarda, y el documento previo se conserva.</translation>
    </message>
    <message>
        <source>Going back is an edit: it can be undone.</source>
        <translation>Volver atrás es una edición: se puede deshacer.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Volver a esta versión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It cannot be read. Choose another version.</source>
        <translation>No se puede leer. Elige otra versión.</translation>
    </message>
</context>
<context>
    <name>beatreel::VideoReader</name>
    <message>
        <source>It is not in the list any more: somebody deleted it. Nothing is left to do.</source>
        <translation>Ya no está en la lista: alguien lo eliminó. No queda nada por hacer.</translation>
    </message>
</context>
<context>
    <name>beatreel::Videos</name>
    <message>
        <source>Its row goes from the database. Its project stays in “%1” and comes back into the list when it is built again, unless its folder goes to the trash too.</source>
        <translation>Su fila desaparece de la base de datos. Su proyecto queda en «%1» y vuelve a la lista cuando se genera de nuevo, salvo que su carpeta vaya también a la papelera.</translation>
    </message>
    <message>
        <source>Its row goes from the database. It has no project on this computer.</source>
        <translation>Su fila desaparece de la base de datos. No tiene proyecto en este equipo.</translation>
    </message>
    <message>
        <source>Its row goes from the database. Its project stays on “%1”.</source>
        <translation>Su fila desaparece de la base de datos. Su proyecto queda en «%1».</translation>
    </message>
    <message>
        <source>Their rows go from the database.</source>
        <translation>Sus filas desaparecen de la base de datos.</translation>
    </message>
    <message>
        <source>Their projects stay where they are.</source>
        <translation>Sus proyectos se quedan donde están.</translation>
    </message>
    <message>
        <source>1 of their projects is on this computer; it stays unless it goes to the trash too. The others stay where they are.</source>
        <translation>1 de sus proyectos está en este equipo; se queda, salvo que vaya también a la papelera. Los demás se quedan donde están.</translation>
    </message>
    <message>
        <source>Their projects stay, and come back into the list when they are built again, unless they go to the trash too.</source>
        <translation>Sus proyectos se quedan y vuelven a la lista cuando se generan de nuevo, salvo que vayan también a la papelera.</translation>
    </message>
    <message numerus="yes">
        <source>%n of their projects are on this computer; they stay unless they go to the trash too. The others stay where they are.</source>
        <translation>
            <numerusform>%n de sus proyectos está en este equipo; se queda, salvo que vaya también a la papelera. Los demás se quedan donde están.</numerusform>
            <numerusform>%n de sus proyectos están en este equipo; se quedan, salvo que vayan también a la papelera. Los demás se quedan donde están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” from the list?</source>
        <translation>¿Eliminar «%1» de la lista?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n videos from the list?</source>
        <translation>
            <numerusform>¿Eliminar %n vídeo de la lista?</numerusform>
            <numerusform>¿Eliminar %n vídeos de la lista?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Eliminar de la lista</translation>
    </message>
    <message>
        <source>Delete with its folder</source>
        <translation>Eliminar con su carpeta</translation>
    </message>
    <message>
        <source>Delete with 1 folder</source>
        <translation>Eliminar con 1 carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n folders</source>
        <translation>
            <numerusform>Eliminar con %n carpeta</numerusform>
            <numerusform>Eliminar con %n carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being built. Stop that first, then delete it.</source>
        <translation>«%1» se está generando. Páralo primero y luego elimínalo.</translation>
    </message>
    <message>
        <source>“%1” is being built on “%2”. Stop that first, then delete it.</source>
        <translation>«%1» se está generando en «%2». Páralo primero y luego elimínalo.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>«%1» está eliminado.</translation>
    </message>
    <message>
        <source>1 video is deleted.</source>
        <translation>1 vídeo está eliminado.</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are deleted.</source>
        <translation>
            <numerusform>%n vídeo está eliminado.</numerusform>
            <numerusform>%n vídeos están eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>«%1» no está eliminado. %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificando</translation>
    </message>
    <message>
        <source>Making frames</source>
        <translation>Haciendo fotogramas</translation>
    </message>
    <message>
        <source>Making clips</source>
        <translation>Haciendo clips</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>Uniendo</translation>
    </message>
    <message>
        <source>Adding music</source>
        <translation>Añadiendo música</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the computer that builds a video</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length of a film</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time of a video</comment>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a video, its status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 por ciento</translation>
    </message>
    <message>
        <source>Its row goes from the database. It is not known where its project is; it stays there.</source>
        <translation>Su fila desaparece de la base de datos. No se sabe dónde está su proyecto; ahí se queda.</translation>
    </message>
    <message>
        <source>Nobody builds it any more. Retry goes on with it.</source>
        <translation>Ya nadie lo genera. Reintentar sigue con él.</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosHeader</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosModel</name>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosTable</name>
    <message>
        <source>All videos</source>
        <translation>Todos los vídeos</translation>
    </message>
</context>
<context>
    <name>beatreel::VolumeButton</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume: muted</source>
        <translation>Volumen: silenciado</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <comment>percent</comment>
        <translation>Volumen: %1 %</translation>
    </message>
</context>
<context>
    <name>beatreel::WhatsNewDialog</name>
    <message>
        <source>What's new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>What was added, changed and mended in this version.</source>
        <translation>Lo añadido, cambiado y corregido en esta versión.</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowBar</name>
    <message>
        <source>View of the beats</source>
        <translation>Vista de los beats</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Línea de tiempo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Choose the models of this project</source>
        <translation>Elegir los modelos de este proyecto</translation>
    </message>
    <message>
        <source>Own models</source>
        <translation>Modelos propios</translation>
    </message>
    <message>
        <source>%1, a full build is free</source>
        <translation>%1, generar todo es gratis</translation>
    </message>
    <message>
        <source>%1, a full build %2</source>
        <comment>set of models, price</comment>
        <translation>%1, generar todo %2</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>Generar película</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>Actualizar todo</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>Aún no se ha abierto ningún proyecto</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Buscar una acción</translation>
    </message>
</context>
<context>
    <name>beatreel::WipeHandle</name>
    <message>
        <source>Wipe between A and B</source>
        <translation>Cortinilla entre A y B</translation>
    </message>
    <message>
        <source>Drag, or press Left and Right</source>
        <translation>Arrastra o pulsa Izquierda y Derecha</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A storyboard editor for video ads.</source>
        <translation>Un editor de storyboards para anuncios en vídeo.</translation>
    </message>
    <message>
        <source>A project's folder or document.</source>
        <translation>La carpeta o el documento de un proyecto.</translation>
    </message>
</context>
</TS>
