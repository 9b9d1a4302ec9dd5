<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Plate</name>
    <message>
        <source>Sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
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
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>key</comment>
        <translation>Komma</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 oder %2</translation>
    </message>
</context>
<context>
    <name>beatreel::AboutDialog</name>
    <message>
        <source>About Beatreel</source>
        <translation>Über Beatreel</translation>
    </message>
    <message>
        <source>Beatreel %1</source>
        <comment>version</comment>
        <translation>Beatreel %1</translation>
    </message>
    <message>
        <source>A storyboard editor for video ads. It works without a network and without a key; models that cost something take over where you want them to.</source>
        <translation>Ein Storyboard-Editor für Videowerbung. Er arbeitet ohne Netz und ohne Schlüssel; Modelle, die etwas kosten, übernehmen dort, wo Sie es wollen.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, FFmpeg, x264, FluidSynth and SQLite.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Mit Qt %1, FFmpeg, x264, FluidSynth und SQLite.</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionFinder</name>
    <message>
        <source>Enter runs it, Esc leaves</source>
        <translation>Enter führt aus, Esc schließt</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter runs, Esc leaves.</source>
        <translation>Auf und Ab wählen, Enter führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>Keine Aktion enthält „%1“.</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 Aktion</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n Aktion</numerusform>
            <numerusform>%n Aktionen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ActionKeys</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Enter waits for another key, Delete takes it away.</source>
        <translation>Enter wartet auf eine weitere Taste, Entf nimmt sie weg.</translation>
    </message>
    <message>
        <source>Shipped without a key</source>
        <translation>Ausgeliefert ohne Taste</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>Ausgeliefert: %1</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>Tasten von „%1“ zurücksetzen</translation>
    </message>
    <message>
        <source>%1, key of “%2”</source>
        <translation>%1, Taste für „%2“</translation>
    </message>
    <message>
        <source>Add a key for “%1”</source>
        <translation>Taste für „%1“ hinzufügen</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 wegnehmen</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>Keine Aktion ist gewählt.</translation>
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
        <source>An address of a service ends with its path, as in “%1”.</source>
        <translation>Die Adresse eines Dienstes endet mit ihrem Pfad, wie in „%1“.</translation>
    </message>
</context>
<context>
    <name>beatreel::AllVideosWindow</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>Alle Videos zeigen</translation>
    </message>
    <message>
        <source>Search videos</source>
        <translation>Videos suchen</translation>
    </message>
    <message>
        <source>Search by name, brief, status or folder</source>
        <translation>Nach Name, Briefing, Status oder Ordner suchen</translation>
    </message>
    <message>
        <source>Search videos (Ctrl+F)</source>
        <translation>Videos suchen (Strg+F)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Select a video.</source>
        <translation>Wählen Sie ein Video.</translation>
    </message>
    <message>
        <source>Select one video only.</source>
        <translation>Wählen Sie nur ein Video.</translation>
    </message>
    <message>
        <source>Open its project (Enter)</source>
        <translation>Projekt öffnen (Enter)</translation>
    </message>
    <message>
        <source>It did not fail.</source>
        <translation>Es ist nicht fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Open its project and make what failed or is missing</source>
        <translation>Projekt öffnen und erzeugen, was fehlgeschlagen ist oder fehlt</translation>
    </message>
    <message>
        <source>Its project is not on this computer.</source>
        <translation>Das Projekt ist nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>Show its project in the file manager</source>
        <translation>Projekt im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Delete it from the list (Del)</source>
        <translation>Aus der Liste löschen (Entf)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>All videos — Beatreel</source>
        <translation>Alle Videos — Beatreel</translation>
    </message>
    <message>
        <source>The videos are being read…</source>
        <translation>Die Videos werden gelesen…</translation>
    </message>
    <message>
        <source>No videos yet. Each project that is built stands here.</source>
        <translation>Noch keine Videos. Jedes Projekt, das erzeugt wird, steht hier.</translation>
    </message>
    <message>
        <source>No video has this status.</source>
        <translation>Kein Video hat diesen Status.</translation>
    </message>
    <message>
        <source>No video has “%1” in it.</source>
        <translation>Kein Video enthält „%1“.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status, how many videos</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, 1 video</source>
        <translation>%1, 1 Video</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n videos</source>
        <translation>
            <numerusform>%1, %n Video</numerusform>
            <numerusform>%1, %n Videos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 video, %1</source>
        <translation>1 Video, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n videos, %1</source>
        <translation>
            <numerusform>%n Video, %1</numerusform>
            <numerusform>%n Videos, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::AnchorPad</name>
    <message>
        <source>Top left</source>
        <translation>Oben links</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>Oben rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>Unten links</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>Unten rechts</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>Stronger edges, no tints</source>
        <translation>Stärkere Kanten, keine Tönungen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>Nichts bewegt sich von selbst</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Tell the desktop</source>
        <translation>Dem Desktop melden</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>Wenn ein Durchlauf endet</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>Nur solange ein anderes Fenster vorn ist.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>beatreel::ApprovalField</name>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Änderungen gewünscht</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>Kein Beat ist gewählt.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Ist gesperrt.</translation>
    </message>
    <message>
        <source>No beats and no files are on the clipboard.</source>
        <translation>In der Zwischenablage sind keine Beats und keine Dateien.</translation>
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
        <translation>Clip er&amp;zeugen, %1</translation>
    </message>
    <message>
        <source>Own &amp;video here…</source>
        <translation>Eigenes &amp;Video hierher…</translation>
    </message>
    <message>
        <source>Show &amp;takes</source>
        <translation>&amp;Takes zeigen</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>Datei im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>&amp;Lock clip</source>
        <translation>Clip &amp;sperren</translation>
    </message>
    <message>
        <source>&amp;Beat %1</source>
        <translation>B&amp;eat %1</translation>
    </message>
    <message>
        <source>Lock fra&amp;me</source>
        <translation>Fra&amp;me sperren</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>Clip %1.%2</translation>
    </message>
    <message>
        <source>Retry %1, %2</source>
        <comment>what, price</comment>
        <translation>%1 wiederholen, %2</translation>
    </message>
    <message>
        <source>Make %1 with %2, %3</source>
        <comment>what, model, price</comment>
        <translation>%1 mit %2 erzeugen, %3</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>So &amp;behalten</translation>
    </message>
    <message>
        <source>It is locked with its beat.</source>
        <translation>Ist mit dem Beat gesperrt.</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Änderungen gewünscht</translation>
    </message>
    <message>
        <source>Sa&amp;ve beat as template…</source>
        <translation>Beat als Vorla&amp;ge sichern…</translation>
    </message>
    <message>
        <source>App&amp;roval</source>
        <translation>F&amp;reigabe</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatModelField</name>
    <message>
        <source>Frame model</source>
        <translation>Frame-Modell</translation>
    </message>
    <message>
        <source>Clip model</source>
        <translation>Clip-Modell</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Project's: %1</source>
        <comment>the project's model</comment>
        <translation>Wie Projekt: %1</translation>
    </message>
    <message>
        <source>%1, not in the catalogue</source>
        <translation>%1, nicht im Katalog</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price of one</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardFileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>eine Datei unbekannter Art</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPainter</name>
    <message>
        <source>Add a beat, or drop a template here</source>
        <translation>Beat hinzufügen oder eine Vorlage hierher ziehen</translation>
    </message>
    <message>
        <source>The film is %1 s of %2 s</source>
        <translation>Der Film hat %1 s von %2 s</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPanel</name>
    <message>
        <source>Add beat</source>
        <translation>Beat hinzufügen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Voice-over, on-screen words and notes on the cards</source>
        <translation>Sprechertext, Bildschirmtexte und Notizen auf den Karten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>How large the cards are</source>
        <translation>Wie groß die Karten sind</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats, read left to right</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats, von links nach rechts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::BoardView</name>
    <message>
        <source>Add a beat</source>
        <translation>Beat hinzufügen</translation>
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
        <translation>Worum geht es in der Werbung?</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Kreativität</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Referenzbilder</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>30 s for Nike sneakers. Urban, energetic, at dusk.</source>
        <translation>30 s für Nike-Sneaker. Urban, energiegeladen, in der Dämmerung.</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Offline planen</translation>
    </message>
    <message>
        <source>From the brief</source>
        <translation>Aus dem Briefing</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>The same brief and seed give the same film. Empty: it follows from the words and the length.</source>
        <translation>Gleiches Briefing und gleicher Seed geben den gleichen Film. Leer: er folgt aus Text und Länge.</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Seed</translation>
    </message>
    <message>
        <source>Creativity, from strict to free</source>
        <translation>Kreativität, von streng bis frei</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>Modelle: %1</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on.</source>
        <translation>Ein Seed ist eine ganze Zahl ab 0.</translation>
    </message>
</context>
<context>
    <name>beatreel::BriefPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>Planung abbrechen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Plane…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Compare three plans</source>
        <translation>Drei Pläne vergleichen</translation>
    </message>
    <message>
        <source>Three plans are three requests.</source>
        <translation>Drei Pläne sind drei Anfragen.</translation>
    </message>
    <message>
        <source>Another seed or more creativity gives another one.</source>
        <translation>Ein anderer Seed oder mehr Kreativität gibt einen anderen.</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Plan again for a plan round those of now.</source>
        <translation>Inzwischen wurden Beats gesperrt oder entsperrt. Planen Sie neu, dann gilt der jetzige Stand.</translation>
    </message>
</context>
<context>
    <name>beatreel::BudgetBar</name>
    <message>
        <source>Spent %1, reserved %2, to build %3</source>
        <translation>Ausgegeben %1, reserviert %2, zu erzeugen %3</translation>
    </message>
    <message>
        <source>%1, budget %2</source>
        <comment>sums, budget</comment>
        <translation>%1, Budget %2</translation>
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
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Datei ist weg</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>The picture's file is gone. Put it back, or make it again.</source>
        <translation>Die Bilddatei ist weg. Legen Sie sie zurück, oder erzeugen Sie das Bild neu.</translation>
    </message>
    <message>
        <source>Your own picture of this beat is gone. Put it back, or give another.</source>
        <translation>Ihr eigenes Bild für diesen Beat ist weg. Legen Sie es zurück, oder geben Sie ein anderes.</translation>
    </message>
    <message>
        <source>Sketch it</source>
        <translation>Skizzieren</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Frame erzeugen</translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation>Beat %1, %2, %3 Sekunden ab %4</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>noch kein Frame</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>Skizze</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>No frame yet.</source>
        <translation>Noch kein Frame.</translation>
    </message>
    <message>
        <source>Sketch: the first step of three.</source>
        <translation>Skizze: der erste von drei Schritten.</translation>
    </message>
    <message>
        <source>Frame: the second step of three.</source>
        <translation>Frame: der zweite von drei Schritten.</translation>
    </message>
    <message>
        <source>Clip: the last step of three.</source>
        <translation>Clip: der letzte von drei Schritten.</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>veraltet: %1, Auffrischen kostet %2</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>fehlgeschlagen: %1, Wiederholen kostet %2</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone, making it again costs %1</source>
        <translation>fehlgeschlagen: die Bilddatei ist weg, Neuerzeugen kostet %1</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone</source>
        <translation>fehlgeschlagen: die Bilddatei ist weg</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>veraltet, so behalten</translation>
    </message>
    <message>
        <source>frame queued</source>
        <translation>Frame wartet</translation>
    </message>
    <message>
        <source>making its frame, %1 percent</source>
        <translation>Frame entsteht, %1 Prozent</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>frame locked</source>
        <translation>Frame gesperrt</translation>
    </message>
    <message>
        <source>The frame is locked: builds leave it alone.</source>
        <translation>Der Frame ist gesperrt: er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>changes wanted</source>
        <translation>Änderungen gewünscht</translation>
    </message>
</context>
<context>
    <name>beatreel::CardPainter</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No voice-over</source>
        <translation>Kein Sprechertext</translation>
    </message>
    <message>
        <source>No words on screen</source>
        <translation>Keine Bildschirmtexte</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>mark</comment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>mark</comment>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>mark</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>Noch kein Frame</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>what is locked</comment>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Frame %1 %</source>
        <translation>Frame %1 %</translation>
    </message>
    <message>
        <source>Frame queued</source>
        <translation>Frame wartet</translation>
    </message>
</context>
<context>
    <name>beatreel::ChangesField</name>
    <message>
        <source>Which changes (in the notes)</source>
        <translation>Welche Änderungen (in den Notizen)</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>Was anders sein soll</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkFace</name>
    <message>
        <source>Waits for its frame</source>
        <translation>Wartet auf Frame</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>Wartet, als Nächstes</translation>
    </message>
    <message>
        <source>Queued, number %1</source>
        <translation>Wartet, Nummer %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Clip erzeugen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Datei ist weg</translation>
    </message>
    <message>
        <source>The clip's file is gone. Put it back, or make it again.</source>
        <translation>Die Clipdatei ist weg. Legen Sie sie zurück, oder erzeugen Sie den Clip neu.</translation>
    </message>
    <message>
        <source>Your own file of this clip is gone. Put it back, or give another.</source>
        <translation>Ihre eigene Datei für diesen Clip ist weg. Legen Sie sie zurück, oder geben Sie eine andere.</translation>
    </message>
    <message>
        <source>Picture is stale</source>
        <translation>Bild veraltet</translation>
    </message>
    <message>
        <source>The picture that it begins from is stale.</source>
        <translation>Das Bild, mit dem er beginnt, ist veraltet.</translation>
    </message>
    <message>
        <source>Locked: builds leave it alone.</source>
        <translation>Gesperrt: er bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <comment>model</comment>
        <translation>Erzeugt von %1.</translation>
    </message>
    <message>
        <source>not made yet, making it costs %1</source>
        <translation>noch nicht erzeugt, das kostet %1</translation>
    </message>
    <message>
        <source>running, %1 percent</source>
        <translation>läuft, %1 Prozent</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>veraltet: %1, Auffrischen kostet %2</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>veraltet, so behalten</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>fehlgeschlagen: %1, Wiederholen kostet %2</translation>
    </message>
    <message>
        <source>failed: its file is gone, making it again costs %1</source>
        <translation>fehlgeschlagen: die Datei ist weg, Neuerzeugen kostet %1</translation>
    </message>
    <message>
        <source>failed: its file is gone</source>
        <translation>fehlgeschlagen: die Datei ist weg</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkPainter</name>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>Nochmal %1</translation>
    </message>
    <message>
        <source>Again %1</source>
        <translation>Neu %1</translation>
    </message>
</context>
<context>
    <name>beatreel::ComparePage</name>
    <message>
        <source>How takes are compared</source>
        <translation>Wie Takes verglichen werden</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>Ein Take</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
</context>
<context>
    <name>beatreel::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Run both clips</source>
        <translation>Beide Clips abspielen</translation>
    </message>
    <message>
        <source>Run both clips (Space)</source>
        <translation>Beide Clips abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Stop both clips</source>
        <translation>Beide Clips anhalten</translation>
    </message>
    <message>
        <source>Select a beat or a clip to compare its takes.</source>
        <translation>Wählen Sie einen Beat oder Clip, um dessen Takes zu vergleichen.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Es gibt noch keinen Take.</translation>
    </message>
    <message>
        <source>%1, its only take</source>
        <comment>slot</comment>
        <translation>%1, der einzige Take</translation>
    </message>
    <message>
        <source>%1, both run in step</source>
        <comment>slot</comment>
        <translation>%1, beide im Gleichlauf</translation>
    </message>
    <message>
        <source>%1, two takes</source>
        <comment>slot</comment>
        <translation>%1, zwei Takes</translation>
    </message>
    <message>
        <source>Its file is gone or broken.</source>
        <translation>Die Datei ist weg oder beschädigt.</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>Take %1, im Film</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsPage</name>
    <message>
        <source>Always ask</source>
        <translation>Immer fragen</translation>
    </message>
    <message>
        <source>Do not ask under</source>
        <translation>Nicht fragen unter</translation>
    </message>
    <message>
        <source>What costs less is made at once; the price still stands in its button. A project's budget holds all the same.</source>
        <translation>Was weniger kostet, wird sofort erzeugt; der Preis steht trotzdem auf der Schaltfläche. Das Budget eines Projekts gilt in jedem Fall.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Budget of a new project</source>
        <translation>Budget eines neuen Projekts</translation>
    </message>
    <message>
        <source>A project never spends more than its budget. Each has its own, which stands in the inspector while no beat is selected.</source>
        <translation>Ein Projekt gibt nie mehr als sein Budget aus. Jedes hat sein eigenes; es steht im Inspektor, solange kein Beat gewählt ist.</translation>
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
        <translation>Frames</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>Zusammenfügen</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, beat</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deleted beats</source>
        <translation>Gelöschte Beats</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>Nach Phase</translation>
    </message>
    <message>
        <source>Costs by phase</source>
        <translation>Kosten nach Phase</translation>
    </message>
    <message>
        <source>By beat</source>
        <translation>Nach Beat</translation>
    </message>
    <message>
        <source>Costs by beat</source>
        <translation>Kosten nach Beat</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>Beat</translation>
    </message>
    <message>
        <source>After this build at least %1 of the %2 budget, price unknown</source>
        <translation>Danach mindestens %1 von %2 Budget, Preis unbekannt</translation>
    </message>
    <message>
        <source>After this build %1 of the %2 budget</source>
        <translation>Danach %1 von %2 Budget</translation>
    </message>
    <message>
        <source>After this build at least %1, price unknown</source>
        <translation>Danach mindestens %1, Preis unbekannt</translation>
    </message>
    <message>
        <source>After this build %1</source>
        <translation>Danach %1</translation>
    </message>
    <message>
        <source>Paid, not used: at least %1, price unknown</source>
        <translation>Bezahlt, nicht verwendet: mindestens %1, Preis unbekannt</translation>
    </message>
    <message>
        <source>Paid, not used %1</source>
        <translation>Bezahlt, nicht verwendet: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsTable</name>
    <message>
        <source>Stale, to build</source>
        <translation>Veraltet, offen</translation>
    </message>
    <message>
        <source>To build</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1: to build %2, reserved %3, spent %4</source>
        <translation>%1: offen %2, reserviert %3, ausgegeben %4</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>beatreel::CropField</name>
    <message>
        <source>Crop of the frame</source>
        <translation>Ausschnitt des Frames</translation>
    </message>
    <message>
        <source>Crop of the clip</source>
        <translation>Ausschnitt des Clips</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show the middle again</source>
        <translation>Wieder die Mitte zeigen</translation>
    </message>
    <message>
        <source>Crop of frame %1</source>
        <comment>beat</comment>
        <translation>Ausschnitt von Frame %1</translation>
    </message>
    <message>
        <source>Crop of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>Ausschnitt von Clip %1.%2</translation>
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
        <translation>Fenster ziehen oder mit den Pfeiltasten bewegen; + und - zoomen, Pos1 setzt es zurück</translation>
    </message>
    <message>
        <source>%1 percent from the left, %2 percent from the top, zoom %3 percent</source>
        <translation>%1 Prozent von links, %2 Prozent von oben, Zoom %3 Prozent</translation>
    </message>
</context>
<context>
    <name>beatreel::CutView</name>
    <message>
        <source>No cut</source>
        <translation>Kein Schnitt</translation>
    </message>
    <message>
        <source>Cut %1 of %2, at %3</source>
        <comment>number, count, time</comment>
        <translation>Schnitt %1 von %2, bei %3</translation>
    </message>
    <message>
        <source>A film of one beat has no cut.</source>
        <translation>Ein Film aus einem Beat hat keinen Schnitt.</translation>
    </message>
    <message>
        <source>Last, %1</source>
        <comment>picture before a cut; time</comment>
        <translation>Letztes, %1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>picture after a cut; time</comment>
        <translation>Erstes, %1</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>Noch kein Bild</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopKeychain</name>
    <message>
        <source>The desktop's keychain is locked. Unlock it, and open the settings again.</source>
        <translation>Der Schlüsselbund des Desktops ist gesperrt. Entsperren Sie ihn, und öffnen Sie die Einstellungen erneut.</translation>
    </message>
    <message>
        <source>The desktop's keychain did not give the key up. Take it out in the desktop's own keychain program.</source>
        <translation>Der Schlüsselbund des Desktops gab den Schlüssel nicht her. Nehmen Sie ihn im Schlüsselbund-Programm des Desktops heraus.</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers.</source>
        <translation>Dieser Desktop hat keinen Schlüsselbund, der antwortet.</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
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
        <source>“%1” is no longer there. It may have been moved or deleted.</source>
        <translation>„%1“ ist nicht mehr da. Vielleicht wurde es verschoben oder gelöscht.</translation>
    </message>
    <message>
        <source>The folder “%1” could not be opened. Open it with your file manager.</source>
        <translation>Der Ordner „%1“ ließ sich nicht öffnen. Öffnen Sie ihn mit Ihrem Dateimanager.</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Choose a program for it.</source>
        <translation>„%1“ ließ sich nicht öffnen. Wählen Sie ein Programm dafür.</translation>
    </message>
    <message>
        <source>No browser could be opened. The page is %1.</source>
        <translation>Kein Browser ließ sich öffnen. Die Seite ist %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::DropWords</name>
    <message>
        <source>to %1, becomes beat %2</source>
        <translation>nach %1, wird Beat %2</translation>
    </message>
    <message>
        <source>swap with %1</source>
        <comment>beat</comment>
        <translation>mit %1 tauschen</translation>
    </message>
    <message>
        <source>beat %1 becomes %2</source>
        <comment>template</comment>
        <translation>Beat %1 wird %2</translation>
    </message>
    <message>
        <source>%1 s of %2 s, frame %3</source>
        <comment>length, target length, price</comment>
        <translation>%1 s von %2 s, Frame %3</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to move it.</source>
        <translation>Beat %1 ist gesperrt. Entsperren Sie ihn, um ihn zu verschieben.</translation>
    </message>
</context>
<context>
    <name>beatreel::EditEffect</name>
    <message>
        <source>1 frame to make.</source>
        <translation>1 Frame zu erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>%n frames to make.</source>
        <translation>
            <numerusform>%n Frame zu erzeugen.</numerusform>
            <numerusform>%n Frames zu erzeugen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip to make.</source>
        <translation>1 Clip zu erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>%n clips to make.</source>
        <translation>
            <numerusform>%n Clip zu erzeugen.</numerusform>
            <numerusform>%n Clips zu erzeugen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The music to make.</source>
        <translation>Die Musik zu erzeugen.</translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 Take veraltet und bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n Take veraltet und bleibt, wie er ist.</numerusform>
            <numerusform>%n Takes veralten und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing costs nothing.</source>
        <translation>Auffrischen kostet nichts.</translation>
    </message>
    <message>
        <source>Refreshing costs %1.</source>
        <translation>Auffrischen kostet %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::EditNames</name>
    <message>
        <source>Insert beat</source>
        <translation>Beat einfügen</translation>
    </message>
    <message>
        <source>Paste beat</source>
        <translation>Beat einsetzen</translation>
    </message>
    <message>
        <source>Delete beat</source>
        <translation>Beat löschen</translation>
    </message>
    <message>
        <source>Duplicate beat</source>
        <translation>Beat duplizieren</translation>
    </message>
    <message>
        <source>Move beat</source>
        <translation>Beat verschieben</translation>
    </message>
    <message>
        <source>Swap beats</source>
        <translation>Beats tauschen</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>Länge ändern</translation>
    </message>
    <message>
        <source>Swap template</source>
        <translation>Vorlage tauschen</translation>
    </message>
    <message>
        <source>Rename beat</source>
        <translation>Beat umbenennen</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Edit shot</source>
        <translation>Einstellung bearbeiten</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>Handlung bearbeiten</translation>
    </message>
    <message>
        <source>Edit camera movement</source>
        <translation>Kamerabewegung bearbeiten</translation>
    </message>
    <message>
        <source>Change energy</source>
        <translation>Energie ändern</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Edit voice-over</source>
        <translation>Sprechertext bearbeiten</translation>
    </message>
    <message>
        <source>Edit on-screen words</source>
        <translation>Bildschirmtext bearbeiten</translation>
    </message>
    <message>
        <source>Add words or logo</source>
        <translation>Text oder Logo hinzufügen</translation>
    </message>
    <message>
        <source>Remove words or logo</source>
        <translation>Text oder Logo entfernen</translation>
    </message>
    <message>
        <source>Edit words or logo</source>
        <translation>Text oder Logo bearbeiten</translation>
    </message>
    <message>
        <source>Move words or logo</source>
        <translation>Text oder Logo bewegen</translation>
    </message>
    <message>
        <source>Add end card</source>
        <translation>Endcard hinzufügen</translation>
    </message>
    <message>
        <source>Change fades</source>
        <translation>Blenden ändern</translation>
    </message>
    <message>
        <source>Change approval</source>
        <translation>Freigabe ändern</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>Seed ändern</translation>
    </message>
    <message>
        <source>Change model of beat</source>
        <translation>Modell des Beats ändern</translation>
    </message>
    <message>
        <source>Lock beat</source>
        <translation>Beat sperren</translation>
    </message>
    <message>
        <source>Unlock beat</source>
        <translation>Beat entsperren</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>Take sperren</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>Take entsperren</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>Take wählen</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>Take mit Stern versehen</translation>
    </message>
    <message>
        <source>Take star off take</source>
        <translation>Stern vom Take nehmen</translation>
    </message>
    <message>
        <source>Edit note on take</source>
        <translation>Notiz zum Take bearbeiten</translation>
    </message>
    <message>
        <source>Move take to the trash</source>
        <translation>Take in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Bring take back</source>
        <translation>Take zurückholen</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Copy settings of take</source>
        <translation>Einstellungen des Takes kopieren</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So behalten</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Slip clip</source>
        <translation>Clip-Inhalt verschieben</translation>
    </message>
    <message>
        <source>Crop clip</source>
        <translation>Clip beschneiden</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>Bild beschneiden</translation>
    </message>
    <message>
        <source>Move in point of music</source>
        <translation>In-Punkt der Musik verschieben</translation>
    </message>
    <message>
        <source>Change gain of music</source>
        <translation>Pegel der Musik ändern</translation>
    </message>
    <message>
        <source>Fade music</source>
        <translation>Musik blenden</translation>
    </message>
    <message>
        <source>Mute music</source>
        <translation>Musik stummschalten</translation>
    </message>
    <message>
        <source>Unmute music</source>
        <translation>Musik laut schalten</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>Eigenes Bild verwenden</translation>
    </message>
    <message>
        <source>Use own video</source>
        <translation>Eigenes Video verwenden</translation>
    </message>
    <message>
        <source>Use own track</source>
        <translation>Eigene Musik verwenden</translation>
    </message>
    <message>
        <source>Change product</source>
        <translation>Produkt ändern</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>Look ändern</translation>
    </message>
    <message>
        <source>Change palette</source>
        <translation>Palette ändern</translation>
    </message>
    <message>
        <source>Change archetype</source>
        <translation>Archetyp ändern</translation>
    </message>
    <message>
        <source>Change target length</source>
        <translation>Ziellänge ändern</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>Format ändern</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>Briefing bearbeiten</translation>
    </message>
    <message>
        <source>Change models</source>
        <translation>Modelle ändern</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>Budget ändern</translation>
    </message>
    <message>
        <source>Plan from brief</source>
        <translation>Aus Briefing planen</translation>
    </message>
    <message>
        <source>Go back to earlier version</source>
        <translation>Zu früherer Version zurück</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n beats</source>
        <translation>
            <numerusform>%n Beat einfügen</numerusform>
            <numerusform>%n Beats einfügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n beats</source>
        <translation>
            <numerusform>%n Beat einsetzen</numerusform>
            <numerusform>%n Beats einsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n beats</source>
        <translation>
            <numerusform>%n Beat löschen</numerusform>
            <numerusform>%n Beats löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n beats</source>
        <translation>
            <numerusform>%n Beat duplizieren</numerusform>
            <numerusform>%n Beats duplizieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n beats</source>
        <translation>
            <numerusform>%n Beat verschieben</numerusform>
            <numerusform>%n Beats verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change length of %n beats</source>
        <translation>
            <numerusform>Länge von %n Beat ändern</numerusform>
            <numerusform>Länge von %n Beats ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap template of %n beats</source>
        <translation>
            <numerusform>Vorlage von %n Beat tauschen</numerusform>
            <numerusform>Vorlage von %n Beats tauschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change model of %n beats</source>
        <translation>
            <numerusform>Modell von %n Beat ändern</numerusform>
            <numerusform>Modell von %n Beats ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n beats</source>
        <translation>
            <numerusform>%n Beat sperren</numerusform>
            <numerusform>%n Beats sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n beats</source>
        <translation>
            <numerusform>%n Beat entsperren</numerusform>
            <numerusform>%n Beats entsperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy settings of take to %n beats</source>
        <translation>
            <numerusform>Einstellungen des Takes auf %n Beat kopieren</numerusform>
            <numerusform>Einstellungen des Takes auf %n Beats kopieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::EndCard</name>
    <message>
        <source>Name in the middle</source>
        <translation>Name in der Mitte</translation>
    </message>
    <message>
        <source>Logo over name and call to action</source>
        <translation>Logo über Name und Handlungsaufruf</translation>
    </message>
    <message>
        <source>Lower third with logo</source>
        <translation>Bauchbinde mit Logo</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportActions</name>
    <message>
        <source>“%1” is still being exported. Stop it and close?</source>
        <translation>„%1“ wird noch exportiert. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>What was written of it goes away.</source>
        <translation>Was davon geschrieben ist, geht verloren.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>Weiter exportieren</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Es gibt noch keine Beats.</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>Ein Export läuft.</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>Der Film ist fertig.</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>MP4 exportieren</translation>
    </message>
    <message>
        <source>The film is built. “%1” is already there.</source>
        <translation>Der Film ist fertig. „%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Anderer Name</translation>
    </message>
    <message>
        <source>Export storyboard PDF</source>
        <translation>Storyboard als PDF exportieren</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 storyboard</source>
        <translation>%1 Storyboard</translation>
    </message>
    <message>
        <source>Export contact sheet</source>
        <translation>Kontaktbogen exportieren</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG-Bild</translation>
    </message>
    <message>
        <source>%1 contact sheet</source>
        <translation>%1 Kontaktbogen</translation>
    </message>
    <message>
        <source>Export edit list</source>
        <translation>Schnittliste exportieren</translation>
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
        <translation>MLT für Shotcut und Kdenlive</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>Untertitel exportieren</translation>
    </message>
    <message>
        <source>SubRip</source>
        <translation>SubRip</translation>
    </message>
    <message>
        <source>Export frames into</source>
        <translation>Frames exportieren nach</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 Frames</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>Erst erzeugen</translation>
    </message>
    <message>
        <source>Export as it is</source>
        <translation>So exportieren</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>„%1“ ist geschrieben.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportBar</name>
    <message>
        <source>Exporting “%1”</source>
        <translation>„%1“ wird exportiert</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>Abbrechen, was läuft</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>Film exportieren</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Geben Sie der Datei einen Namen.</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>„%1“ gibt es schon. Ersetzen?</translation>
    </message>
    <message>
        <source>It is in “%1”. What it holds now is gone then.</source>
        <translation>Die Datei liegt in „%1“. Was jetzt darin steht, ist dann weg.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>Ordner ändern</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>Der ganze Film</translation>
    </message>
    <message>
        <source>The selected beats</source>
        <translation>Die gewählten Beats</translation>
    </message>
    <message>
        <source>In to out</source>
        <translation>Von In bis Out</translation>
    </message>
    <message>
        <source>P&amp;art</source>
        <translation>&amp;Teil</translation>
    </message>
    <message>
        <source>With music</source>
        <translation>Mit Musik</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>&amp;Lautheit</translation>
    </message>
    <message>
        <source>Beat, shot and timecode</source>
        <translation>Beat, Einstellung und Timecode</translation>
    </message>
    <message>
        <source>On pictures</source>
        <translation>Auf den Bildern</translation>
    </message>
    <message>
        <source>Beat, shot and timecode on the pictures</source>
        <translation>Beat, Einstellung und Timecode auf den Bildern</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>&amp;Watermark</source>
        <translation>&amp;Wasserzeichen</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <comment>width and height</comment>
        <translation>%1, unverändert</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
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
        <translation>%1 %, noch etwa %2</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>Master</translation>
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
        <translation>Schnitt (ProRes)</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>Animatic for review</source>
        <translation>Animatic zur Abnahme</translation>
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
        <translation>1 Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies the film, under a second.</source>
        <translation>Kopiert den Film, unter einer Sekunde.</translation>
    </message>
    <message>
        <source>Copies the film and mixes its sound, about %1.</source>
        <translation>Kopiert den Film und mischt den Ton, etwa %1.</translation>
    </message>
    <message>
        <source>Encodes %1 anew, about %2.</source>
        <translation>Kodiert %1 neu, etwa %2.</translation>
    </message>
    <message>
        <source>Copies %1 and encodes %2, about %3.</source>
        <translation>Kopiert %1 und kodiert %2, etwa %3.</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>Beat %1 hat noch kein Video.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats have no video yet.</source>
        <translation>
            <numerusform>%n Beat hat noch kein Video.</numerusform>
            <numerusform>%n Beats haben noch kein Video.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is not up to date.</source>
        <translation>Beat %1 ist nicht aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are not up to date.</source>
        <translation>
            <numerusform>%n Beat ist nicht aktuell.</numerusform>
            <numerusform>%n Beats sind nicht aktuell.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>Es gibt noch keine Musik.</translation>
    </message>
    <message>
        <source>The music is not up to date.</source>
        <translation>Die Musik ist nicht aktuell.</translation>
    </message>
</context>
<context>
    <name>beatreel::FaceItems</name>
    <message>
        <source>Select</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>beatreel::FadeGesture</name>
    <message>
        <source>fades in over %1 s</source>
        <translation>blendet über %1 s ein</translation>
    </message>
    <message>
        <source>fades out over %1 s</source>
        <translation>blendet über %1 s aus</translation>
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
        <translation>Über Schwarz</translation>
    </message>
    <message>
        <source>To black and back at the beat's start, half of it on each side of the cut</source>
        <translation>Ins Schwarze und zurück am Anfang des Beats, je zur Hälfte beiderseits des Schnitts</translation>
    </message>
    <message>
        <source>Film from black</source>
        <translation>Film aus Schwarz</translation>
    </message>
    <message>
        <source>At the start of the film</source>
        <translation>Am Anfang des Films</translation>
    </message>
    <message>
        <source>Film to black</source>
        <translation>Film ins Schwarze</translation>
    </message>
    <message>
        <source>At the end of the film</source>
        <translation>Am Ende des Films</translation>
    </message>
    <message>
        <source>No dip</source>
        <translation>Kein Schwarz</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>No fade</source>
        <translation>Keine Blende</translation>
    </message>
</context>
<context>
    <name>beatreel::FailureField</name>
    <message>
        <source>Frame %1: %2</source>
        <comment>number, why it failed</comment>
        <translation>Frame %1: %2</translation>
    </message>
    <message>
        <source>Clip %1.%2: %3</source>
        <comment>numbers, why it failed</comment>
        <translation>Clip %1.%2: %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmPage</name>
    <message>
        <source>Address of the farm</source>
        <translation>Adresse der Farm</translation>
    </message>
    <message>
        <source>A farm is a Redis and workers on as many computers as you like, which make frames, clips and films for this one. A single computer needs none. How to set one up stands in docs/farm.md.</source>
        <translation>Eine Farm ist ein Redis und Arbeiter auf beliebig vielen Computern, die Frames, Clips und Filme für diesen erzeugen. Ein einzelner Computer braucht keine. Wie man eine einrichtet, steht in docs/farm.md.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Geht es?</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Files travel over the storage that BEATREEL_STORAGE_URL names, here and on every worker.</source>
        <translation>Dateien gehen über den Speicher, den BEATREEL_STORAGE_URL nennt, hier und auf jedem Arbeiter.</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>Aus der Umgebung (%1); sie geht dem vor, was hier steht.</translation>
    </message>
    <message>
        <source>Password of the farm</source>
        <translation>Passwort der Farm</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The password was not kept: start Beatreel with %1 in its environment.</source>
        <translation>Das Passwort wurde nicht behalten: starten Sie Beatreel mit %1 in der Umgebung.</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmTest</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test the farm</source>
        <translation>Farm testen</translation>
    </message>
    <message>
        <source>Asks the Redis, the storage and the workers whether they are there.</source>
        <translation>Fragt Redis, Speicher und Arbeiter, ob sie da sind.</translation>
    </message>
    <message>
        <source>There is no farm here.</source>
        <translation>Hier ist keine Farm.</translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>Farm wird gefragt…</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: 1 worker with %1 is up.</source>
        <comment>places</comment>
        <translation>Es geht: 1 Arbeiter mit %1 ist da.</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n workers with %1 are up.</source>
        <comment>places</comment>
        <translation>
            <numerusform>Es geht: %n Arbeiter mit %1 ist da.</numerusform>
            <numerusform>Es geht: %n Arbeiter mit %1 sind da.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::FileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>eine Datei unbekannter Art</translation>
    </message>
</context>
<context>
    <name>beatreel::FilterButton</name>
    <message>
        <source>Show marks</source>
        <translation>Marken zeigen</translation>
    </message>
    <message>
        <source>Show beats by their mark</source>
        <translation>Beats nach ihrer Marke zeigen</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Alle Marken</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>Änderungen gewünscht</translation>
    </message>
</context>
<context>
    <name>beatreel::FinishedSection</name>
    <message>
        <source>Finished today</source>
        <translation>Heute fertig</translation>
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
        <translation>Vom Schlüssel zum ersten bezahlten Frame</translation>
    </message>
    <message>
        <source>1. Make an account at replicate.com and add some credit at replicate.com/account/billing.</source>
        <translation>1. Legen Sie ein Konto bei replicate.com an und laden Sie es unter replicate.com/account/billing auf.</translation>
    </message>
    <message>
        <source>2. Make a token at replicate.com/account/api-tokens, paste it below and press Store.</source>
        <translation>2. Erzeugen Sie ein Token unter replicate.com/account/api-tokens, setzen Sie es unten ein und drücken Sie Speichern.</translation>
    </message>
    <message>
        <source>3. Press Test: it costs nothing and says whose key it is.</source>
        <translation>3. Drücken Sie Testen: das kostet nichts und sagt, wem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>4. On the page Models, choose %1 for the frames of new projects: %2 (price of %3).</source>
        <translation>4. Wählen Sie auf der Seite Modelle %1 für die Frames neuer Projekte: %2 (Preis vom %3).</translation>
    </message>
    <message>
        <source>4. On the page Models, choose a model for the frames of new projects.</source>
        <translation>4. Wählen Sie auf der Seite Modelle ein Modell für die Frames neuer Projekte.</translation>
    </message>
    <message>
        <source>5. On the page Costs, give new projects a budget: it is never exceeded.</source>
        <translation>5. Geben Sie neuen Projekten auf der Seite Kosten ein Budget: es wird nie überschritten.</translation>
    </message>
    <message>
        <source>6. Write a brief and take a plan. With the built-in planner that is free.</source>
        <translation>6. Schreiben Sie ein Briefing und nehmen Sie einen Plan. Mit dem eingebauten Planer ist das kostenlos.</translation>
    </message>
    <message>
        <source>7. Make a frame. Every button that spends has its price in it, and asks first.</source>
        <translation>7. Erzeugen Sie einen Frame. Jede Schaltfläche, die etwas ausgibt, trägt ihren Preis und fragt vorher.</translation>
    </message>
    <message>
        <source>8. What it cost stands with the take, and the sum in Jobs.</source>
        <translation>8. Was er kostete, steht beim Take, und die Summe unter Aufträge.</translation>
    </message>
</context>
<context>
    <name>beatreel::FoundActions</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>beatreel::FrameView</name>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
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
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>beatreel::GapsBox</name>
    <message>
        <source>Export as it is</source>
        <translation>So exportieren</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>Erst erzeugen</translation>
    </message>
</context>
<context>
    <name>beatreel::GenerateActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>Kein Beat ist gewählt.</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>Sie sind gesperrt, entstehen gerade oder sind Ihre eigenen Dateien.</translation>
    </message>
    <message>
        <source>The film has no music.</source>
        <translation>Der Film hat keine Musik.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Wählen Sie einen Beat.</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Ist gesperrt.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Wird gerade erzeugt.</translation>
    </message>
    <message>
        <source>It is your own file.</source>
        <translation>Es ist Ihre eigene Datei.</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Es gibt noch keine Beats.</translation>
    </message>
    <message>
        <source>A build is running.</source>
        <translation>Es wird gerade erzeugt.</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>Alles ist aktuell.</translation>
    </message>
    <message>
        <source>the frame of beat %1</source>
        <translation>den Frame von Beat %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>Clip %1.%2</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>die Musik</translation>
    </message>
    <message>
        <source>Make %1?</source>
        <translation>Erzeugen: %1?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n takes?</source>
        <translation>
            <numerusform>%n Take erzeugen?</numerusform>
            <numerusform>%n Takes erzeugen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Make %1 again?</source>
        <translation>Neu erzeugen: %1?</translation>
    </message>
    <message numerus="yes">
        <source>Make %n frames again?</source>
        <translation>
            <numerusform>%n Frame neu erzeugen?</numerusform>
            <numerusform>%n Frames neu erzeugen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips again?</source>
        <translation>
            <numerusform>%n Clip neu erzeugen?</numerusform>
            <numerusform>%n Clips neu erzeugen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 with %2?</source>
        <translation>Erzeugen: %1 mit %2?</translation>
    </message>
    <message>
        <source>Make what is missing or stale, 1 take?</source>
        <translation>Erzeugen, was fehlt oder veraltet ist, 1 Take?</translation>
    </message>
    <message numerus="yes">
        <source>Make what is missing or stale, %n takes?</source>
        <translation>
            <numerusform>Erzeugen, was fehlt oder veraltet ist, %n Take?</numerusform>
            <numerusform>Erzeugen, was fehlt oder veraltet ist, %n Takes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Go on with the build, 1 take?</source>
        <translation>Weiter erzeugen, 1 Take?</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the build, %n takes?</source>
        <translation>
            <numerusform>Weiter erzeugen, %n Take?</numerusform>
            <numerusform>Weiter erzeugen, %n Takes?</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make four variants of %1?</source>
        <translation>Vier Varianten erzeugen: %1?</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Make %1 again as take %2 was made?</source>
        <translation>Neu erzeugen: %1, so wie Take %2?</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>Angehalten. Was fertig war, bleibt.</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>Der Film ist fertig.</translation>
    </message>
    <message>
        <source>The storyboard is ready.</source>
        <translation>Das Storyboard ist fertig.</translation>
    </message>
</context>
<context>
    <name>beatreel::HistoryActions</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie geöffnet</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>Nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>Nichts wiederherzustellen.</translation>
    </message>
</context>
<context>
    <name>beatreel::InOutBar</name>
    <message>
        <source>In %1, out %2</source>
        <comment>times</comment>
        <translation>In %1, Out %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>time</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>time</comment>
        <translation>Out %1</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorHead</name>
    <message>
        <source>Swap for another template</source>
        <translation>Gegen andere Vorlage tauschen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Name of the beat</source>
        <translation>Name des Beats</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats</numerusform>
        </translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Unlock: builds make it again, and it can be moved</source>
        <translation>Entsperren: er wird wieder neu erzeugt und lässt sich verschieben</translation>
    </message>
    <message>
        <source>Lock: it keeps its place, its length and its takes</source>
        <translation>Sperren: er behält Platz, Länge und Takes</translation>
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
        <translation>Länge und Kamera</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Script and notes</source>
        <translation>Skript und Notizen</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>Sprechertext</translation>
    </message>
    <message>
        <source>Nothing said here</source>
        <translation>Hier wird nichts gesprochen</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>Bildschirmtext</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>Kein Text</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>Für alle, die das Storyboard lesen</translation>
    </message>
    <message>
        <source>Words and logo</source>
        <translation>Text und Logo</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Ist gesperrt.</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Wird gerade erzeugt.</translation>
    </message>
    <message>
        <source>It is your own file.</source>
        <translation>Es ist Ihre eigene Datei.</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>Sie sind gesperrt, entstehen gerade oder sind Ihre eigenen Dateien.</translation>
    </message>
    <message>
        <source>Frame again</source>
        <translation>Frame neu</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Frame erzeugen</translation>
    </message>
    <message>
        <source>Clip again</source>
        <translation>Clip neu</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Clip erzeugen</translation>
    </message>
    <message>
        <source>Frames again</source>
        <translation>Frames neu</translation>
    </message>
    <message>
        <source>Clips again</source>
        <translation>Clips neu</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorTakes</name>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Takes of several beats</source>
        <translation>Takes mehrerer Beats</translation>
    </message>
    <message>
        <source>Two takes side by side or under a wipe</source>
        <translation>Zwei Takes nebeneinander oder unter einem Wischer</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>Es gibt noch nichts zu vergleichen.</translation>
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
        <translation>Noch nichts notiert.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Nach oben: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>Ausblenden: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Abbrechen: %1</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>Prompt bearbeiten</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>beatreel::JobWords</name>
    <message>
        <source>%1, %2 so far, %3 left.</source>
        <comment>model, time, time</comment>
        <translation>%1, bisher %2, noch %3.</translation>
    </message>
    <message>
        <source>%1, %2 so far.</source>
        <comment>model, time</comment>
        <translation>%1, bisher %2.</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>Pausiert.</translation>
    </message>
    <message>
        <source>Waits for its frame.</source>
        <translation>Wartet auf den Frame.</translation>
    </message>
    <message>
        <source>Waits for the last picture of the clip before.</source>
        <translation>Wartet auf das letzte Bild des Clips davor.</translation>
    </message>
    <message>
        <source>Waits for the last picture of %1.</source>
        <translation>Wartet auf das letzte Bild von %1.</translation>
    </message>
    <message>
        <source>Waits for its turn, next.</source>
        <translation>Wartet, als Nächstes dran.</translation>
    </message>
    <message>
        <source>Waits for its turn, number %1.</source>
        <translation>Wartet, Nummer %1.</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame of a deleted beat</source>
        <translation>Frame eines gelöschten Beats</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>Clip of a deleted beat</source>
        <translation>Clip eines gelöschten Beats</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>Clip %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
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
            <numerusform>%n Take kommt noch.</numerusform>
            <numerusform>%n Takes kommen noch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the clip before.</source>
        <translation>Wartet auf den Clip davor.</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>Wartet auf %1.</translation>
    </message>
    <message>
        <source>%1 so far, %2 left.</source>
        <comment>time, time</comment>
        <translation>Bisher %1, noch %2.</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <comment>time</comment>
        <translation>Bisher %1.</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>Preis unbekannt</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>%1 reserviert</translation>
    </message>
    <message>
        <source>%1, failed: %2. Retry costs %3.</source>
        <comment>name, reason, price</comment>
        <translation>%1, fehlgeschlagen: %2. Wiederholen kostet %3.</translation>
    </message>
    <message>
        <source>%1, waiting. %2</source>
        <comment>name, reason</comment>
        <translation>%1, wartet. %2</translation>
    </message>
    <message>
        <source>%1, running, %2 percent, %3 left</source>
        <translation>%1, läuft, %2 Prozent, noch %3</translation>
    </message>
    <message>
        <source>%1, running, %2 percent</source>
        <translation>%1, läuft, %2 Prozent</translation>
    </message>
    <message>
        <source>Cancelled with “%1”, which it needed</source>
        <translation>Mit „%1“ abgebrochen, das es brauchte</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Not made: “%1” failed</source>
        <translation>Nicht erzeugt: „%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht erzeugt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, price</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n läuft</numerusform>
            <numerusform>%n laufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n wartet</numerusform>
            <numerusform>%n warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 Frame</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n Frame</numerusform>
            <numerusform>%n Frames</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 Clip</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n Clip</numerusform>
            <numerusform>%n Clips</numerusform>
        </translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Musikstück</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n Musikstück</numerusform>
            <numerusform>%n Musikstücke</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is stale.</source>
        <translation>Nichts läuft. 1 Beat ist veraltet.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are stale.</source>
        <translation>
            <numerusform>Nichts läuft. %n Beat ist veraltet.</numerusform>
            <numerusform>Nichts läuft. %n Beats sind veraltet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is not made yet.</source>
        <translation>Nichts läuft. 1 Beat ist noch nicht erzeugt.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are not made yet.</source>
        <translation>
            <numerusform>Nichts läuft. %n Beat ist noch nicht erzeugt.</numerusform>
            <numerusform>Nichts läuft. %n Beats sind noch nicht erzeugt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. The music is not up to date.</source>
        <translation>Nichts läuft. Die Musik ist nicht aktuell.</translation>
    </message>
    <message>
        <source>Nothing runs. Everything is up to date.</source>
        <translation>Nichts läuft. Alles ist aktuell.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsActions</name>
    <message>
        <source>Nothing runs.</source>
        <translation>Nichts läuft.</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>Nichts ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The build ended. 1 job failed: %1</source>
        <translation>Fertig. 1 Auftrag ist fehlgeschlagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>The build ended. %n jobs failed.</source>
        <translation>
            <numerusform>Fertig. %n Auftrag ist fehlgeschlagen.</numerusform>
            <numerusform>Fertig. %n Aufträge sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>Der Film ist fertig.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsHead</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alles anhalten</translation>
    </message>
    <message>
        <source>Ends what runs and lets nothing new begin. What is finished is kept.</source>
        <translation>Beendet, was läuft, und lässt nichts Neues beginnen. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Goes on with what waits.</source>
        <translation>Geht mit dem weiter, was wartet.</translation>
    </message>
    <message>
        <source>What runs is finished; nothing new begins until you resume.</source>
        <translation>Was läuft, wird fertig; nichts Neues beginnt, bis Sie fortsetzen.</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsList</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>1 weiterer wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>%n weiterer wartet</numerusform>
            <numerusform>%n weitere warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more failed</source>
        <translation>
            <numerusform>%n weiterer fehlgeschlagen</numerusform>
            <numerusform>%n weitere fehlgeschlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>The film is being put together.</source>
        <translation>Der Film wird zusammengefügt.</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>Veraltetes erzeugen</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>Film erzeugen</translation>
    </message>
</context>
<context>
    <name>beatreel::KeptBeats</name>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat lasts 5, 10 or 15 s. Unlock it, or give it one of these lengths.</source>
        <translation>Beat %1 ist von %2 bis %3 festgehalten, aber ein Beat dauert 5, 10 oder 15 s. Entsperren Sie ihn, oder geben Sie ihm eine dieser Längen.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat begins at a multiple of 5 s. Unlock it, or give the beats before it lengths of 5, 10 or 15 s.</source>
        <translation>Beat %1 ist von %2 bis %3 festgehalten, aber ein Beat beginnt bei einem Vielfachen von 5 s. Entsperren Sie ihn, oder geben Sie den Beats davor Längen von 5, 10 oder 15 s.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but beat %4 is kept until %5. Unlock one of them.</source>
        <translation>Beat %1 ist von %2 bis %3 festgehalten, aber Beat %4 ist bis %5 festgehalten. Entsperren Sie einen davon.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or move it nearer to the beginning.</source>
        <translation>Beat %1 ist von %2 bis %3 festgehalten, aber das Briefing verlangt %4 s. Entsperren Sie ihn, oder rücken Sie ihn näher an den Anfang.</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or ask for %5 s.</source>
        <translation>Beat %1 ist von %2 bis %3 festgehalten, aber das Briefing verlangt %4 s. Entsperren Sie ihn, oder verlangen Sie %5 s.</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>Neue Taste drücken</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Taste hinzufügen</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyMap</name>
    <message>
        <source>The keys of “%1” cannot be read. The shipped ones are used.</source>
        <translation>Die Tasten von „%1“ sind nicht lesbar. Die ausgelieferten gelten.</translation>
    </message>
</context>
<context>
    <name>beatreel::KeysEditor</name>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>Keine Aktion enthält „%1“.</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <translation>%1 öffnet das Menü „%2“. Wählen Sie eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”.</source>
        <translation>%1 ist eine Taste von „%2“.</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>„%1“ wegnehmen</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>„%1“ hat jetzt keine Taste.</translation>
    </message>
    <message>
        <source>All keys are as shipped.</source>
        <translation>Alle Tasten sind wie ausgeliefert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>beatreel::LaneNames</name>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
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
        <translation>Musik</translation>
    </message>
    <message>
        <source>archetype</source>
        <translation>Archetyp</translation>
    </message>
</context>
<context>
    <name>beatreel::LengthOffers</name>
    <message>
        <source>Make beat %1, %2, %3 s shorter</source>
        <translation>Beat %1, %2, um %3 s kürzen</translation>
    </message>
    <message>
        <source>Make beat %1, %2, %3 s longer</source>
        <translation>Beat %1, %2, um %3 s verlängern</translation>
    </message>
    <message>
        <source>Delete beat %1, %2, %3 s</source>
        <translation>Beat %1, %2, löschen, %3 s</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryPanel</name>
    <message>
        <source>Search templates</source>
        <translation>Vorlagen suchen</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Filter by product, energy and length</source>
        <translation>Nach Produkt, Energie und Länge filtern</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>%1 (this project)</source>
        <translation>%1 (dieses Projekt)</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>&amp;Produkt</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>Jedes Produkt</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>Energ&amp;ie</translation>
    </message>
    <message>
        <source>Any energy</source>
        <translation>Jede Energie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Jede Länge</translation>
    </message>
    <message>
        <source>Filter by nothing</source>
        <translation>Nach nichts filtern</translation>
    </message>
    <message>
        <source>Search 1 template</source>
        <translation>1 Vorlage durchsuchen</translation>
    </message>
    <message numerus="yes">
        <source>Search %n templates</source>
        <translation>
            <numerusform>%n Vorlage durchsuchen</numerusform>
            <numerusform>%n Vorlagen durchsuchen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template of your own yet. Save a beat as one, or copy one of these.</source>
        <translation>Es gibt noch keine eigene Vorlage. Sichern Sie einen Beat als Vorlage, oder kopieren Sie eine von diesen.</translation>
    </message>
    <message>
        <source>No template is like that.</source>
        <translation>Keine Vorlage ist so.</translation>
    </message>
    <message>
        <source>No template has “%1” in it.</source>
        <translation>Keine Vorlage enthält „%1“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>&amp;Add after the selected beat</source>
        <translation>&amp;Nach dem gewählten Beat einfügen</translation>
    </message>
    <message>
        <source>&amp;Add at the end of the film</source>
        <translation>Am &amp;Ende des Films einfügen</translation>
    </message>
    <message>
        <source>&amp;Copy as own template…</source>
        <translation>Als eigene Vorlage &amp;kopieren…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>It cannot be brought back. Beats made from it stay as they are.</source>
        <translation>Sie lässt sich nicht zurückholen. Beats, die aus ihr entstanden, bleiben.</translation>
    </message>
    <message>
        <source>The one that comes with Beatreel takes its place again.</source>
        <translation>Die mitgelieferte tritt wieder an ihre Stelle.</translation>
    </message>
    <message>
        <source>Without it these archetypes are left out: %1.</source>
        <translation>Ohne sie fallen diese Archetypen weg: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between archetypes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>Die Vorlage „%1“ löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryView</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>%1

%2
For products: %3</source>
        <comment>template, prompt, categories</comment>
        <translation>%1

%2
Für Produkte: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between products</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
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
        <translation>%1 (%2 von %3)</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
</context>
<context>
    <name>beatreel::LookBar</name>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Changes the look of all beats; builds nothing</source>
        <translation>Ändert den Look aller Beats; erzeugt nichts</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Puts the fields back to what the film has</source>
        <translation>Setzt die Felder auf den Stand des Films zurück</translation>
    </message>
</context>
<context>
    <name>beatreel::LookEffect</name>
    <message>
        <source>1 beat goes stale.</source>
        <translation>1 Beat veraltet.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go stale.</source>
        <translation>
            <numerusform>%n Beat veraltet.</numerusform>
            <numerusform>%n Beats veralten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The music goes stale.</source>
        <translation>Die Musik veraltet.</translation>
    </message>
    <message>
        <source>1 beat and the music go stale.</source>
        <translation>1 Beat und die Musik veralten.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats and the music go stale.</source>
        <translation>
            <numerusform>%n Beat und die Musik veralten.</numerusform>
            <numerusform>%n Beats und die Musik veralten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing it is free.</source>
        <translation>Das Auffrischen ist kostenlos.</translation>
    </message>
    <message>
        <source>Refreshing them is free.</source>
        <translation>Das Auffrischen ist kostenlos.</translation>
    </message>
    <message>
        <source>The price of refreshing it is unknown.</source>
        <translation>Der Preis des Auffrischens ist unbekannt.</translation>
    </message>
    <message>
        <source>The price of refreshing them is unknown.</source>
        <translation>Der Preis des Auffrischens ist unbekannt.</translation>
    </message>
    <message>
        <source>Refreshing it costs %1.</source>
        <translation>Das Auffrischen kostet %1.</translation>
    </message>
    <message>
        <source>Refreshing them costs %1.</source>
        <translation>Das Auffrischen kostet %1.</translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>Beat %1 ist gesperrt und bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n locked beats stay.</source>
        <translation>
            <numerusform>%n gesperrter Beat bleibt.</numerusform>
            <numerusform>%n gesperrte Beats bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>Beats %1 sind gesperrt und bleiben.</translation>
    </message>
    <message>
        <source>What was chosen or kept in beat %1 stays.</source>
        <translation>Was in Beat %1 gewählt oder behalten wurde, bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>What was chosen or kept in %n beats stays.</source>
        <translation>
            <numerusform>Was in %n Beat gewählt oder behalten wurde, bleibt.</numerusform>
            <numerusform>Was in %n Beats gewählt oder behalten wurde, bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen or kept in beats %1 stays.</source>
        <translation>Was in den Beats %1 gewählt oder behalten wurde, bleibt.</translation>
    </message>
    <message>
        <source>The music stays as it is.</source>
        <translation>Die Musik bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>1 take is up to date again.</source>
        <translation>1 Take ist wieder aktuell.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are up to date again.</source>
        <translation>
            <numerusform>%n Take ist wieder aktuell.</numerusform>
            <numerusform>%n Takes sind wieder aktuell.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes stale.</source>
        <translation>Nichts veraltet.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 und %2</translation>
    </message>
</context>
<context>
    <name>beatreel::LookPanel</name>
    <message>
        <source>No look yet. It comes with a plan.</source>
        <translation>Noch kein Look. Er kommt mit einem Plan.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Archetyp</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>Ästhetik</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>Das Produkt braucht einen Namen.</translation>
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
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>Restored to %1, your last edit.</source>
        <translation>Wiederhergestellt bis %1, Ihrer letzten Änderung.</translation>
    </message>
    <message>
        <source>This build was interrupted.</source>
        <translation>Dieser Durchlauf wurde unterbrochen.</translation>
    </message>
    <message>
        <source>1 take is already paid and will be fetched.</source>
        <translation>1 Take ist schon bezahlt und wird geholt.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are already paid and will be fetched.</source>
        <translation>
            <numerusform>%n Take ist schon bezahlt und wird geholt.</numerusform>
            <numerusform>%n Takes sind schon bezahlt und werden geholt.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take is still to be made.</source>
        <translation>1 Take ist noch zu erzeugen.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to be made.</source>
        <translation>
            <numerusform>%n Take ist noch zu erzeugen.</numerusform>
            <numerusform>%n Takes sind noch zu erzeugen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>The language changes once what runs now has ended, and the plans that are offered are taken or left.</source>
        <translation>Die Sprache wechselt, sobald fertig ist, was jetzt läuft, und die angebotenen Pläne genommen oder verlassen sind.</translation>
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
        <translation>Womit die eingebaute Musik gespielt wird. Musik, die mit einem anderen entstand, veraltet.</translation>
    </message>
    <message>
        <source> GB</source>
        <comment>gigabytes</comment>
        <translation> GB</translation>
    </message>
    <message>
        <source>Cache, at most</source>
        <translation>Zwischenspeicher, höchstens</translation>
    </message>
    <message>
        <source>Small pictures of clips, kept on the disk so that projects open quickly. The oldest go first.</source>
        <translation>Kleine Bilder der Clips auf der Platte, damit Projekte schnell öffnen. Die ältesten gehen zuerst.</translation>
    </message>
    <message>
        <source>The one that is installed</source>
        <translation>Der installierte</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>Soundfont wählen</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>Soundfonts</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>Den installierten verwenden</translation>
    </message>
</context>
<context>
    <name>beatreel::MenuTitles</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Beat</source>
        <translation>B&amp;eat</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>E&amp;rzeugen</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>&amp;Wiedergabe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
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
        <translation>Keine Musik</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelSetField</name>
    <message>
        <source>Models that are chosen together</source>
        <translation>Modelle, die zusammen gewählt werden</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>Modelle nach eigener Wahl.</translation>
    </message>
    <message>
        <source>A film of 30 s in six beats: %1.</source>
        <comment>a price</comment>
        <translation>Ein Film von 30 s in sechs Beats: %1.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelWords</name>
    <message>
        <source>%1 a plan</source>
        <translation>%1 je Plan</translation>
    </message>
    <message>
        <source>%1 a frame</source>
        <translation>%1 je Frame</translation>
    </message>
    <message>
        <source>%1 a clip</source>
        <translation>%1 je Clip</translation>
    </message>
    <message>
        <source>%1 a track</source>
        <translation>%1 je Musikstück</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 je Sekunde</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a set of models</comment>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Economy</source>
        <comment>a set of models</comment>
        <translation>Günstig</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a set of models</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>a set of models</comment>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Price of %1, from a third party.</source>
        <translation>Preis vom %1, von dritter Seite.</translation>
    </message>
    <message>
        <source>Price of %1, not confirmed.</source>
        <translation>Preis vom %1, nicht bestätigt.</translation>
    </message>
    <message>
        <source>Price of %1.</source>
        <translation>Preis vom %1.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsPage</name>
    <message>
        <source>New projects begin with</source>
        <translation>Neue Projekte beginnen mit</translation>
    </message>
    <message>
        <source>Model set</source>
        <translation>Modellsatz</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>The server's model</source>
        <translation>Modell des Servers</translation>
    </message>
    <message>
        <source>The server gives no list. Look at its address on the page Services.</source>
        <translation>Der Server gibt keine Liste. Sehen Sie auf der Seite Dienste nach seiner Adresse.</translation>
    </message>
    <message>
        <source>It needs an API token of Replicate: see the page Services.</source>
        <translation>Es braucht ein API-Token von Replicate: siehe Seite Dienste.</translation>
    </message>
    <message>
        <source>It needs the address of your server: see the page Services.</source>
        <translation>Es braucht die Adresse Ihres Servers: siehe Seite Dienste.</translation>
    </message>
    <message>
        <source>It needs an API key of OpenAI: see the page Services.</source>
        <translation>Es braucht einen API-Schlüssel von OpenAI: siehe Seite Dienste.</translation>
    </message>
    <message>
        <source>The built-in planner asks no server.</source>
        <translation>Der eingebaute Planer fragt keinen Server.</translation>
    </message>
    <message>
        <source>That is “%1”. For another model, choose another planner.</source>
        <translation>Das ist „%1“. Für ein anderes Modell wählen Sie einen anderen Planer.</translation>
    </message>
    <message>
        <source>From the environment (OPENAI_MODEL), which goes before what is set here.</source>
        <translation>Aus der Umgebung (OPENAI_MODEL); sie geht dem vor, was hier steht.</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsSection</name>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Music from the frames</source>
        <translation>Musik nach den Frames</translation>
    </message>
    <message>
        <source>The film's music is not made from a prompt.</source>
        <translation>Die Musik des Films entsteht nicht aus einem Prompt.</translation>
    </message>
    <message>
        <source>The model for plans cannot see pictures: the prompt follows the mood and the beats.</source>
        <translation>Das Modell für Pläne kann keine Bilder sehen: der Prompt folgt Stimmung und Beats.</translation>
    </message>
    <message>
        <source>%1 looks at the frames and writes the music's prompt: %2.</source>
        <comment>model, price</comment>
        <translation>%1 sieht die Frames an und schreibt den Prompt der Musik: %2.</translation>
    </message>
    <message>
        <source>%1, the whole film: %2</source>
        <comment>set, price</comment>
        <translation>%1, der ganze Film: %2</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>Modelle nach eigener Wahl.</translation>
    </message>
    <message>
        <source>%1 The prices are of the whole film, made anew.</source>
        <comment>what the set means</comment>
        <translation>%1 Die Preise gelten für den ganzen Film, neu erzeugt.</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>eigene Wahl</translation>
    </message>
    <message>
        <source>The film has a track of your own.</source>
        <translation>Der Film hat eine eigene Musik.</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFace</name>
    <message>
        <source>No music</source>
        <translation>Keine Musik</translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>Der Film hat keine Musik. Wählen Sie welche unter Modelle.</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>Noch keine Musik</translation>
    </message>
    <message>
        <source>Music %1 %</source>
        <translation>Musik %1 %</translation>
    </message>
    <message>
        <source>Music queued</source>
        <translation>Musik wartet</translation>
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
        <translation>Eigene Musik, %1</translation>
    </message>
    <message>
        <source>Music: %1</source>
        <translation>Musik: %1</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <comment>music</comment>
        <translation>%1, stumm</translation>
    </message>
    <message>
        <source>%1, %2 dB</source>
        <comment>music, gain</comment>
        <translation>%1, %2 dB</translation>
    </message>
    <message>
        <source>The music's file is gone</source>
        <translation>Die Musikdatei ist weg</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Neu erzeugen</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>Musik erzeugen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Auffrischen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFields</name>
    <message>
        <source>Muted</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>In-Punkt</translation>
    </message>
    <message>
        <source>Where in the music the film starts</source>
        <translation>Wo in der Musik der Film beginnt</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Above or below the loudness of every film</source>
        <translation>Über oder unter der üblichen Lautheit</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>How long the music takes to come</source>
        <translation>Wie lange die Musik zum Kommen braucht</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>How long the music takes to go</source>
        <translation>Wie lange die Musik zum Gehen braucht</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>%1 of the music</source>
        <comment>field</comment>
        <translation>%1 der Musik</translation>
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
        <translation>ab %1 der Musik</translation>
    </message>
</context>
<context>
    <name>beatreel::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>beatreel::OrderWords</name>
    <message>
        <source>1 frame by %1</source>
        <comment>a model</comment>
        <translation>1 Frame von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n frames by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n Frame von %1</numerusform>
            <numerusform>%n Frames von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip by %1</source>
        <comment>a model</comment>
        <translation>1 Clip von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n clips by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n Clip von %1</numerusform>
            <numerusform>%n Clips von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>the music by %1</source>
        <comment>a model</comment>
        <translation>die Musik von %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayForm</name>
    <message>
        <source>Words</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>Eigener Text</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>Bildschirmtext</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>Produktname</translation>
    </message>
    <message>
        <source>What is to be read</source>
        <translation>Was zu lesen ist</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>Anderes Bild…</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>Anderes Bild</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>Halbfett</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Extra bold</source>
        <translation>Extrafett</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of the frame's shorter side</source>
        <translation>Der kürzeren Seite des Bildes</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>Laufweite</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Deckkraft</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Quer</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Beat's end</source>
        <translation>Ende des Beats</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayHandles</name>
    <message>
        <source>Words and logo over the picture</source>
        <translation>Text und Logo über dem Bild</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Abdunkelung</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayList</name>
    <message>
        <source>Words and logo</source>
        <translation>Text und Logo</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlaysField</name>
    <message>
        <source>Add text</source>
        <translation>Text hinzufügen</translation>
    </message>
    <message>
        <source>Add logo…</source>
        <translation>Logo hinzufügen…</translation>
    </message>
    <message>
        <source>End cards</source>
        <translation>Endcards</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>Logo…</translation>
    </message>
    <message>
        <source>One layer up</source>
        <translation>Eine Ebene höher</translation>
    </message>
    <message>
        <source>One layer down</source>
        <translation>Eine Ebene tiefer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>On-screen words: none yet</source>
        <translation>Bildschirmtext: noch keiner</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>Noch kein Text</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>Abdunkelung</translation>
    </message>
    <message>
        <source>Made by a newer Beatreel</source>
        <translation>Von einem neueren Beatreel</translation>
    </message>
    <message>
        <source>Nothing lies over this beat's pictures.</source>
        <translation>Über den Bildern dieses Beats liegt nichts.</translation>
    </message>
    <message>
        <source>Select one beat to lay something over its pictures.</source>
        <translation>Wählen Sie einen Beat, um etwas über seine Bilder zu legen.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Ihr Text</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileActions</name>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Wählen Sie einen Beat.</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>&amp;Lock music</source>
        <translation>Musi&amp;k sperren</translation>
    </message>
    <message>
        <source>From its &amp;beginning</source>
        <translation>Von &amp;Anfang an</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>&amp;Pegel</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>None</source>
        <comment>fade</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>fade</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>E&amp;inblenden</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>Aus&amp;blenden</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileSlot</name>
    <message>
        <source>Own picture</source>
        <translation>Eigenes Bild</translation>
    </message>
    <message>
        <source>Own video</source>
        <translation>Eigenes Video</translation>
    </message>
    <message>
        <source>Own track</source>
        <translation>Eigene Musik</translation>
    </message>
    <message>
        <source>%1, browse</source>
        <comment>what</comment>
        <translation>%1, durchsuchen</translation>
    </message>
    <message>
        <source>drop, or browse</source>
        <translation>ablegen oder durchsuchen</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTaker</name>
    <message>
        <source>The film has no beat left for “%1”.</source>
        <translation>Der Film hat keinen Beat mehr für „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>The film has no beat left for “%1” and %n more.</source>
        <translation>
            <numerusform>Der Film hat keinen Beat mehr für „%1“ und %n weitere.</numerusform>
            <numerusform>Der Film hat keinen Beat mehr für „%1“ und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>Eingefügtes Bild</translation>
    </message>
    <message>
        <source>“%1” is %2. Copy all of it into the project?</source>
        <comment>file, size</comment>
        <translation>„%1“ hat %2. Alles ins Projekt kopieren?</translation>
    </message>
    <message>
        <source>The used range is what the film shows of it, and some seconds more for slipping.</source>
        <translation>Der verwendete Teil ist, was der Film davon zeigt, und einige Sekunden mehr zum Verschieben.</translation>
    </message>
    <message>
        <source>Only the used range</source>
        <translation>Nur der verwendete Teil</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>Copying “%1” into the project.</source>
        <translation>„%1“ wird ins Projekt kopiert.</translation>
    </message>
    <message>
        <source>%1 shows “%2”.</source>
        <comment>slot, file</comment>
        <translation>%1 zeigt „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” shows in %n chunks.</source>
        <translation>
            <numerusform>„%1“ steht in %n Abschnitt.</numerusform>
            <numerusform>„%1“ steht in %n Abschnitten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Videos</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Import a picture</source>
        <translation>Bild importieren</translation>
    </message>
    <message>
        <source>Import a video</source>
        <translation>Video importieren</translation>
    </message>
    <message>
        <source>Import music</source>
        <translation>Musik importieren</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTarget</name>
    <message>
        <source>Picture for beat %1</source>
        <translation>Bild für Beat %1</translation>
    </message>
    <message>
        <source>Video for 1 chunk</source>
        <translation>Video für 1 Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>Video for %n chunks</source>
        <translation>
            <numerusform>Video für %n Abschnitt</numerusform>
            <numerusform>Video für %n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to give it files of your own.</source>
        <translation>Beat %1 ist gesperrt. Entsperren Sie ihn, um ihm eigene Dateien zu geben.</translation>
    </message>
    <message>
        <source>What beat %1 shows there is locked. Unlock it to give it files of your own.</source>
        <translation>Was Beat %1 dort zeigt, ist gesperrt. Entsperren Sie es, um eigene Dateien zu geben.</translation>
    </message>
    <message>
        <source>The music is locked. Unlock it to give it a track of your own.</source>
        <translation>Die Musik ist gesperrt. Entsperren Sie sie, um eine eigene zu geben.</translation>
    </message>
    <message>
        <source>Drop pictures and videos on a beat.</source>
        <translation>Legen Sie Bilder und Videos auf einem Beat ab.</translation>
    </message>
</context>
<context>
    <name>beatreel::PaletteField</name>
    <message>
        <source>From a picture…</source>
        <translation>Aus einem Bild…</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Farbe hinzufügen</translation>
    </message>
    <message>
        <source>Take the palette from a picture</source>
        <translation>Palette aus einem Bild nehmen</translation>
    </message>
    <message>
        <source>Replace the palette by the main colours of a picture</source>
        <translation>Die Palette durch die Hauptfarben eines Bildes ersetzen</translation>
    </message>
    <message>
        <source>1 colour; 3 to 5 work best.</source>
        <translation>1 Farbe; 3 bis 5 sind am besten.</translation>
    </message>
    <message numerus="yes">
        <source>%n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>%n Farbe; 3 bis 5 sind am besten.</numerusform>
            <numerusform>%n Farben; 3 bis 5 sind am besten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour %1</source>
        <translation>Farbe %1 ändern</translation>
    </message>
    <message>
        <source>Colours from a picture</source>
        <translation>Farben aus einem Bild</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation>„%1“ ist kein lesbares Bild. Wählen Sie eine PNG-, JPEG- oder WebP-Datei.</translation>
    </message>
</context>
<context>
    <name>beatreel::PanelDocks</name>
    <message>
        <source>%1, %2</source>
        <comment>panel, count</comment>
        <translation>%1, %2</translation>
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
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>page %1</source>
        <comment>where a text goes on</comment>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Texts in full</source>
        <translation>Texte in voller Länge</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>Noch kein Frame</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to, of a film</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>Sprechertext</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>Im Bild</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>seconds, beats</comment>
        <translation>%1 s, %2</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>Archetyp</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>%1 × %2, %3 fps</source>
        <translation>%1 × %2, %3 fps</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::PictureEditing</name>
    <message>
        <source>The picture could not be copied. Is the disk full?</source>
        <translation>Das Bild ließ sich nicht kopieren. Ist die Platte voll?</translation>
    </message>
    <message>
        <source>Save the picture there: it becomes a take of %1.</source>
        <comment>slot</comment>
        <translation>Sichern Sie das Bild dort: es wird ein Take von %1.</translation>
    </message>
    <message>
        <source>Take %1 of %2 is yours, and in use.</source>
        <comment>number, slot</comment>
        <translation>Take %1 von %2 ist Ihrer und im Film.</translation>
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
        <translation>Beat %1, %2, %3 Sekunden ab %4</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>Copy to the plan on the left</source>
        <translation>In den Plan links kopieren</translation>
    </message>
    <message>
        <source>Copy to the plan on the right</source>
        <translation>In den Plan rechts kopieren</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Nach vorn</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Nach hinten</translation>
    </message>
    <message>
        <source>Take out of this plan</source>
        <translation>Aus diesem Plan nehmen</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanChange</name>
    <message>
        <source>The plan stays as it is.</source>
        <translation>Der Plan bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>1 beat goes.</source>
        <translation>1 Beat geht.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go.</source>
        <translation>
            <numerusform>%n Beat geht.</numerusform>
            <numerusform>%n Beats gehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat stays.</source>
        <translation>1 Beat bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats stay.</source>
        <translation>
            <numerusform>%n Beat bleibt.</numerusform>
            <numerusform>%n Beats bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat is new.</source>
        <translation>1 Beat ist neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are new.</source>
        <translation>
            <numerusform>%n Beat ist neu.</numerusform>
            <numerusform>%n Beats sind neu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>Beat %1 ist gesperrt und bleibt.</translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>Beats %1 sind gesperrt und bleiben.</translation>
    </message>
    <message>
        <source>The look changes: %1.</source>
        <comment>mood and lighting, say</comment>
        <translation>Der Look ändert sich: %1.</translation>
    </message>
    <message>
        <source>product</source>
        <comment>a field of the look</comment>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>category</source>
        <comment>a field of the look</comment>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>aesthetic</source>
        <comment>a field of the look</comment>
        <translation>Ästhetik</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>a field of the look</comment>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>lighting</source>
        <comment>a field of the look</comment>
        <translation>Licht</translation>
    </message>
    <message>
        <source>palette</source>
        <comment>a field of the look</comment>
        <translation>Palette</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanColumn</name>
    <message>
        <source>Selected</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>Diesen Plan nehmen</translation>
    </message>
    <message>
        <source>Beats of the plan “%1”</source>
        <translation>Beats des Plans „%1“</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s von %2 s</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>length, beats, chunks</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
    <message>
        <source>As sketches free now</source>
        <translation>Als Skizzen jetzt kostenlos</translation>
    </message>
    <message>
        <source>A full build costs %1</source>
        <translation>Ganz erzeugt kostet er %1</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanMaker</name>
    <message>
        <source>%1 This plan was composed offline.</source>
        <comment>why</comment>
        <translation>%1 Dieser Plan entstand offline.</translation>
    </message>
</context>
<context>
    <name>beatreel::Planning</name>
    <message>
        <source>Ask %1 for a plan?</source>
        <translation>%1 um einen Plan bitten?</translation>
    </message>
    <message>
        <source>Ask %1 for three plans?</source>
        <translation>%1 um drei Pläne bitten?</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>beatreel::PlansView</name>
    <message>
        <source>Three plans</source>
        <translation>Drei Pläne</translation>
    </message>
    <message>
        <source>In what the plans differ</source>
        <translation>Worin sich die Pläne unterscheiden</translation>
    </message>
    <message>
        <source>Strict, balanced, free</source>
        <translation>Streng, ausgewogen, frei</translation>
    </message>
    <message>
        <source>Three seeds</source>
        <translation>Drei Seeds</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>Offline planen</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>Zurück zum Projekt</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Go back, and compare again.</source>
        <translation>Inzwischen wurden Beats gesperrt oder entsperrt. Gehen Sie zurück, und vergleichen Sie neu.</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Plane…</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Nothing has been spent.</source>
        <translation>Nehmen Sie einen, oder ziehen Sie Beats aus einem anderen. Nichts wurde ausgegeben.</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Three plans were three requests.</source>
        <translation>Nehmen Sie einen, oder ziehen Sie Beats aus einem anderen. Drei Pläne waren drei Anfragen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a plan's name, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>Streng</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
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
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>The film is empty.</source>
        <translation>Der Film ist leer.</translation>
    </message>
    <message>
        <source>There is no in point.</source>
        <translation>Es gibt keinen In-Punkt.</translation>
    </message>
    <message>
        <source>There is no out point.</source>
        <translation>Es gibt keinen Out-Punkt.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
</context>
<context>
    <name>beatreel::Preferences</name>
    <message>
        <source>“%1” in the settings is none of: %2.</source>
        <translation>„%1“ in den Einstellungen ist nichts von: %2.</translation>
    </message>
    <message>
        <source>“%1” in the settings is not a number from %2 to %3.</source>
        <translation>„%1“ in den Einstellungen ist keine Zahl von %2 bis %3.</translation>
    </message>
</context>
<context>
    <name>beatreel::PreferencesFile</name>
    <message>
        <source>The settings file “%1”</source>
        <translation>Die Einstellungsdatei „%1“</translation>
    </message>
    <message>
        <source>The defaults are used; with your next change of the settings the file is kept under another name.</source>
        <translation>Die Vorgaben gelten; bei der nächsten Änderung bleibt die Datei unter anderem Namen erhalten.</translation>
    </message>
    <message>
        <source>The settings were not saved: the broken file “%1” could not be renamed. Rename or mend it.</source>
        <translation>Die Einstellungen wurden nicht gesichert: die beschädigte Datei „%1“ ließ sich nicht umbenennen. Benennen Sie sie um, oder reparieren Sie sie.</translation>
    </message>
    <message>
        <source>The settings were not saved: the folder “%1” could not be made.</source>
        <translation>Die Einstellungen wurden nicht gesichert: der Ordner „%1“ ließ sich nicht anlegen. Prüfen Sie, ob dort geschrieben werden darf.</translation>
    </message>
</context>
<context>
    <name>beatreel::PreviewPanel</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>View of the film</source>
        <translation>Ansicht des Films</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>Ihre eigene Datei</translation>
    </message>
    <message>
        <source>Clip %1.%2, %3</source>
        <comment>beat, clip, model</comment>
        <translation>Clip %1.%2, %3</translation>
    </message>
    <message>
        <source>Frame of beat %1, %2</source>
        <comment>beat, model</comment>
        <translation>Frame von Beat %1, %2</translation>
    </message>
    <message>
        <source>Beat %1, no frame yet</source>
        <translation>Beat %1, noch kein Frame</translation>
    </message>
</context>
<context>
    <name>beatreel::Price</name>
    <message>
        <source>1 dollar</source>
        <translation>1 Dollar</translation>
    </message>
    <message numerus="yes">
        <source>%n dollars</source>
        <translation>
            <numerusform>%n Dollar</numerusform>
            <numerusform>%n Dollar</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cent</source>
        <translation>1 Cent</translation>
    </message>
    <message numerus="yes">
        <source>%n cents</source>
        <translation>
            <numerusform>%n Cent</numerusform>
            <numerusform>%n Cent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>dollars, cents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>kostenlos</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>bis zu %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>Preis unbekannt</translation>
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
        <source>%1 %2.</source>
        <comment>a question, who is paid</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not ask under %1</source>
        <translation>Nicht fragen unter %1</translation>
    </message>
    <message>
        <source>%1 over the budget. With no beat selected, the inspector shows it, to be raised.</source>
        <translation>%1 über dem Budget. Ohne gewählten Beat zeigt der Inspektor es; dort lässt es sich erhöhen.</translation>
    </message>
    <message>
        <source>Then %1 of the budget is left.</source>
        <translation>Danach bleiben %1 vom Budget.</translation>
    </message>
</context>
<context>
    <name>beatreel::ProductChoice</name>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>Andere Produkte</translation>
    </message>
    <message>
        <source>Others, with commas between them</source>
        <translation>Andere, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Beatreel projects</source>
        <translation>Beatreel-Projekte</translation>
    </message>
    <message>
        <source>Close “%1” there, or open a copy of it here.</source>
        <translation>Schließen Sie „%1“ dort, oder öffnen Sie hier eine Kopie.</translation>
    </message>
    <message>
        <source>The last good version of “%1” is of %2.</source>
        <comment>project, time</comment>
        <translation>Die letzte gute Version von „%1“ ist vom %2.</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of a version</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>This project is open in another window.</source>
        <translation>Dieses Projekt ist in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <source>The project's document is gone.</source>
        <translation>Das Dokument des Projekts ist weg.</translation>
    </message>
    <message>
        <source>The project's document is damaged.</source>
        <translation>Das Dokument des Projekts ist beschädigt.</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Go back to the last good version</source>
        <translation>Zur letzten guten Version zurück</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie sichern</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gesichert…</translation>
    </message>
    <message>
        <source>A copy is saved as “%1”.</source>
        <translation>Eine Kopie ist als „%1“ gesichert.</translation>
    </message>
    <message>
        <source>“%1” is being built.</source>
        <translation>„%1“ wird gerade erzeugt.</translation>
    </message>
    <message>
        <source>Closing stops that. What is finished is kept, and a build goes on from there.</source>
        <translation>Schließen hält das an. Was fertig ist, bleibt, und es geht von dort weiter.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>The last edits of “%1” are not saved.</source>
        <translation>Die letzten Änderungen an „%1“ sind nicht gesichert.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie sichern…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Schließen ohne Sichern</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFindings</name>
    <message>
        <source>The picture of beat %1 is gone (%2). Put it back, or choose another take.</source>
        <translation>Das Bild von Beat %1 ist weg (%2). Legen Sie es zurück, oder wählen Sie einen anderen Take.</translation>
    </message>
    <message>
        <source>Clip %1.%2 is gone (%3). Put it back, or choose another take.</source>
        <translation>Clip %1.%2 ist weg (%3). Legen Sie ihn zurück, oder wählen Sie einen anderen Take.</translation>
    </message>
    <message>
        <source>The music is gone (%1). Put it back, or choose another take.</source>
        <translation>Die Musik ist weg (%1). Legen Sie sie zurück, oder wählen Sie einen anderen Take.</translation>
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
        <translation>Länge</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>Zu erzeugen</translation>
    </message>
    <message>
        <source>That costs</source>
        <translation>Das kostet</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Select a beat to see and change it.</source>
        <translation>Wählen Sie einen Beat, um ihn zu sehen und zu ändern.</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Nothing is made that would cost more than this in all.</source>
        <translation>Nichts wird erzeugt, was insgesamt mehr kosten würde.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keins</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s von %2 s</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 Take</translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n Take</numerusform>
            <numerusform>%n Takes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 file is gone</source>
        <translation>%1; 1 Datei ist weg</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n files are gone</source>
        <translation>
            <numerusform>%1; %n Datei ist weg</numerusform>
            <numerusform>%1; %n Dateien sind weg</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
</context>
<context>
    <name>beatreel::PromptField</name>
    <message>
        <source>Prompt, filled</source>
        <translation>Prompt, ausgefüllt</translation>
    </message>
    <message>
        <source>What is sent. What is tinted comes from the look.</source>
        <translation>Was gesendet wird. Was getönt ist, kommt aus dem Look.</translation>
    </message>
    <message>
        <source>Prompt, template</source>
        <translation>Prompt, Vorlage</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>Form des Prompts</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ausgefüllt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>Was zu sehen sein soll</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
</context>
<context>
    <name>beatreel::Provenance</name>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>eingebaut</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>Sie selbst</translation>
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
        <translation>Parameter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>In-Punkt</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauerte</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>frame, take %1</source>
        <translation>Frame, Take %1</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>einem Frame</translation>
    </message>
    <message>
        <source>clip before, take %1</source>
        <translation>Clip davor, Take %1</translation>
    </message>
    <message>
        <source>the clip before</source>
        <translation>dem Clip davor</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>own file</source>
        <translation>eigene Datei</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>Ästhetik</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Licht</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Handlung</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
</context>
<context>
    <name>beatreel::ProvenanceTable</name>
    <message>
        <source>Where the takes come from</source>
        <translation>Woher die Takes kommen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: both %2</source>
        <comment>label, value</comment>
        <translation>%1: beide %2</translation>
    </message>
    <message>
        <source>%1 differs. A: %2. B: %3</source>
        <comment>label, values</comment>
        <translation>%1 verschieden. A: %2. B: %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>beatreel::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentList</name>
    <message>
        <source>The projects that you make or open stand here.</source>
        <translation>Hier stehen die Projekte, die Sie anlegen oder öffnen.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Letzte Projekte</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentRow</name>
    <message>
        <source>Remove from list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 aus der Liste nehmen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>project, facts, what waits</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>wird gelesen</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>length, day</comment>
        <translation>%1 s, %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>1 stale, %1</source>
        <translation>1 veraltet, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n stale, %1</source>
        <translation>
            <numerusform>%n veraltet, %1</numerusform>
            <numerusform>%n veraltet, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to make, %1</source>
        <translation>1 offen, %1</translation>
    </message>
    <message numerus="yes">
        <source>%n to make, %1</source>
        <translation>
            <numerusform>%n offen, %1</numerusform>
            <numerusform>%n offen, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ReferenceList</name>
    <message>
        <source>Take out %1</source>
        <translation>%1 herausnehmen</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>Referenzbilder</translation>
    </message>
    <message>
        <source>Drop or browse</source>
        <translation>Ablegen oder durchsuchen</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>Referenzbilder hinzufügen</translation>
    </message>
    <message>
        <source>Add pictures that the frames are to follow</source>
        <translation>Bilder hinzufügen, an die sich die Frames halten</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>beatreel::RemarkWords</name>
    <message>
        <source>Voice-over: %1</source>
        <translation>Sprechertext: %1</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>Im Bild: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notizen: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderActions</name>
    <message>
        <source>The farm: %1, %2, %3.</source>
        <comment>workers, places, waiting steps</comment>
        <translation>Die Farm: %1, %2, %3.</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 Arbeiter</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n Arbeiter</numerusform>
            <numerusform>%n Arbeiter</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Platz</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nichts wartet</translation>
    </message>
    <message>
        <source>1 step waiting</source>
        <translation>1 Schritt wartet</translation>
    </message>
    <message numerus="yes">
        <source>%n steps waiting</source>
        <translation>
            <numerusform>%n Schritt wartet</numerusform>
            <numerusform>%n Schritte warten</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no farm here.</source>
        <translation>Hier ist keine Farm.</translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>Farm wird gefragt…</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one, or render on this computer.</source>
        <translation>Kein Arbeiter der Farm ist da. Starten Sie einen, oder rechnen Sie auf diesem Computer.</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>Auf diesem Computer rechnen</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderBar</name>
    <message>
        <source>Render on</source>
        <translation>Rechnen auf</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>Auf diesem Computer rechnen</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>Die Farm</translation>
    </message>
    <message>
        <source>Render on the farm</source>
        <translation>Auf der Farm rechnen</translation>
    </message>
    <message>
        <source>What you start from now on is made here.</source>
        <translation>Was Sie von nun an starten, entsteht hier.</translation>
    </message>
    <message>
        <source>What you start from now on is made by the farm's workers. What costs money is still asked for here.</source>
        <translation>Was Sie von nun an starten, entsteht bei den Arbeitern der Farm. Was Geld kostet, wird weiterhin hier bestellt.</translation>
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
        <translation>wie bisher</translation>
    </message>
    <message>
        <source>one clip less</source>
        <translation>ein Clip weniger</translation>
    </message>
    <message>
        <source>two clips less</source>
        <translation>zwei Clips weniger</translation>
    </message>
    <message>
        <source>one clip more, %1</source>
        <translation>ein Clip mehr, %1</translation>
    </message>
    <message>
        <source>two clips more, %1</source>
        <translation>zwei Clips mehr, %1</translation>
    </message>
</context>
<context>
    <name>beatreel::SampleBriefs</name>
    <message>
        <source>Start with a sample</source>
        <translation>Mit einem Beispiel beginnen</translation>
    </message>
    <message>
        <source>Sneakers in the city</source>
        <translation>Sneaker in der Stadt</translation>
    </message>
    <message>
        <source>Coffee in the morning</source>
        <translation>Kaffee am Morgen</translation>
    </message>
    <message>
        <source>Make a film of it</source>
        <translation>Einen Film daraus machen</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>1. Write what the ad is about. Three plans come back, each a row of beats.</source>
        <translation>1. Schreiben Sie, worum es geht. Drei Pläne kommen zurück, jeder eine Reihe von Beats.</translation>
    </message>
    <message>
        <source>2. Take one. Sketches, camera moves and music make it a film at once, free.</source>
        <translation>2. Nehmen Sie einen. Skizzen, Kamerafahrten und Musik machen sofort einen Film daraus, kostenlos.</translation>
    </message>
    <message>
        <source>3. Change what you like, beat by beat, and pay only for what you make better.</source>
        <translation>3. Ändern Sie, was Sie wollen, Beat für Beat, und zahlen Sie nur für das, was besser werden soll.</translation>
    </message>
</context>
<context>
    <name>beatreel::SavedMark</name>
    <message>
        <source>Saving…</source>
        <translation>Sichert…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gesichert</translation>
    </message>
    <message>
        <source>Not saved. Save a copy…</source>
        <translation>Nicht gesichert. Kopie sichern…</translation>
    </message>
    <message>
        <source>Not saved: %1. Save a copy…</source>
        <translation>Nicht gesichert: %1. Kopie sichern…</translation>
    </message>
    <message>
        <source>Press it to save a copy.</source>
        <translation>Drücken Sie darauf, um eine Kopie zu sichern.</translation>
    </message>
</context>
<context>
    <name>beatreel::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>Anderer Seed</translation>
    </message>
    <message>
        <source>Another seed: other takes of the same words</source>
        <translation>Anderer Seed: andere Takes mit denselben Worten</translation>
    </message>
    <message>
        <source>From the project</source>
        <translation>Vom Projekt</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
</context>
<context>
    <name>beatreel::ServerModelField</name>
    <message>
        <source>Ask the server</source>
        <translation>Server fragen</translation>
    </message>
    <message>
        <source>Ask the server for its models</source>
        <translation>Den Server nach seinen Modellen fragen</translation>
    </message>
    <message>
        <source>The first that the server lists</source>
        <translation>Das erste, das der Server nennt</translation>
    </message>
    <message>
        <source>%1 · shut down on %2</source>
        <comment>a model, a date</comment>
        <translation>%1 · abgeschaltet am %2</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>Die Liste wird geholt…</translation>
    </message>
    <message>
        <source>The server shuts this model down on %1. Choose another.</source>
        <translation>Der Server schaltet dieses Modell am %1 ab. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The server does not list “%1”.</source>
        <translation>Der Server nennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>The server lists 1 model.</source>
        <translation>Der Server nennt 1 Modell.</translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n models.</source>
        <translation>
            <numerusform>Der Server nennt %n Modell.</numerusform>
            <numerusform>Der Server nennt %n Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any name that the server knows. Its list costs nothing.</source>
        <translation>Jeder Name, den der Server kennt. Seine Liste kostet nichts.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceAccess</name>
    <message>
        <source>There is no keychain here to keep keys in.</source>
        <translation>Hier gibt es keinen Schlüsselbund für Schlüssel.</translation>
    </message>
    <message>
        <source>This is no key: one has letters, digits and signs, and no blanks. Copy it again.</source>
        <translation>Das ist kein Schlüssel: einer hat Buchstaben, Ziffern und Zeichen, und keine Leerzeichen. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>Die Farm</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceDesk</name>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys, or give the address of another server.</source>
        <translation>Es gibt keinen Schlüssel für OpenAI. Erzeugen Sie einen unter platform.openai.com/api-keys, oder geben Sie die Adresse eines anderen Servers an.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceKeyField</name>
    <message>
        <source>Store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Den alten behalten</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>In the desktop's keychain</source>
        <translation>Im Schlüsselbund des Desktops</translation>
    </message>
    <message>
        <source>From the environment (%1)</source>
        <translation>Aus der Umgebung (%1)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>Hier einsetzen</translation>
    </message>
    <message>
        <source>The environment goes before the keychain. To use a stored key, start Beatreel without %1.</source>
        <translation>Die Umgebung geht dem Schlüsselbund vor. Um einen gespeicherten Schlüssel zu verwenden, starten Sie Beatreel ohne %1.</translation>
    </message>
    <message>
        <source>It is used where %1 is not in the environment. It is never shown again.</source>
        <translation>Er gilt, wo %1 nicht in der Umgebung steht. Er wird nie wieder gezeigt.</translation>
    </message>
    <message>
        <source>It goes into the desktop's keychain, and into no file. Or start Beatreel with %1 in its environment.</source>
        <translation>Er kommt in den Schlüsselbund des Desktops und in keine Datei. Oder starten Sie Beatreel mit %1 in der Umgebung.</translation>
    </message>
    <message>
        <source>%1 Keys come from the environment only: start Beatreel with %2 in it.</source>
        <translation>%1 Schlüssel kommen nur aus der Umgebung: starten Sie Beatreel mit %2 darin.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceTest</name>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Asks with this key and address for what costs nothing.</source>
        <translation>Fragt mit diesem Schlüssel und dieser Adresse nach etwas, das nichts kostet.</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>„%1“ wird gefragt…</translation>
    </message>
    <message>
        <source>It works: the key is of the account “%1”.</source>
        <translation>Es geht: der Schlüssel gehört zum Konto „%1“.</translation>
    </message>
    <message>
        <source>It works: there is 1 model.</source>
        <translation>Es geht: es gibt 1 Modell.</translation>
    </message>
    <message numerus="yes">
        <source>It works: there are %n models.</source>
        <translation>
            <numerusform>Es geht: es gibt %n Modell.</numerusform>
            <numerusform>Es geht: es gibt %n Modelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers, but not as %2 does. Look at the address: it usually ends with /v1.</source>
        <translation>„%1“ antwortet, aber nicht wie %2. Prüfen Sie die Adresse: sie endet meist mit /v1.</translation>
    </message>
</context>
<context>
    <name>beatreel::ServicesPage</name>
    <message>
        <source>Replicate: frames, clips and music</source>
        <translation>Replicate: Frames, Clips und Musik</translation>
    </message>
    <message>
        <source>OpenAI or a compatible server: plans</source>
        <translation>OpenAI oder ein kompatibler Server: Pläne</translation>
    </message>
    <message>
        <source>API token of Replicate</source>
        <translation>API-Token von Replicate</translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation>API-Schlüssel von OpenAI</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API-Token</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Address of Replicate</source>
        <translation>Adresse von Replicate</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>Aus der Umgebung (%1); sie geht dem vor, was hier steht.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, LM Studio and vLLM work too, for example http://127.0.0.1:11434/v1, and need no key.</source>
        <translation>Auch Ollama, llama.cpp, LM Studio und vLLM gehen, zum Beispiel http://127.0.0.1:11434/v1, und brauchen keinen Schlüssel.</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Geht es?</translation>
    </message>
    <message>
        <source>At once, at most</source>
        <translation>Zugleich, höchstens</translation>
    </message>
    <message>
        <source>How many frames, clips and tracks Replicate works on at the same time.</source>
        <translation>An wie vielen Frames, Clips und Musikstücken Replicate zugleich arbeitet.</translation>
    </message>
    <message>
        <source>New a minute, at most</source>
        <translation>Neue je Minute, höchstens</translation>
    </message>
    <message>
        <source>Replicate itself allows 600; with little credit it asks for pauses, which are kept.</source>
        <translation>Replicate selbst erlaubt 600; bei wenig Guthaben verlangt es Pausen, die eingehalten werden.</translation>
    </message>
</context>
<context>
    <name>beatreel::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Sound and storage</source>
        <translation>Ton und Speicher</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Dienste</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>Farm</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>beatreel::ShapeField</name>
    <message>
        <source>Shot</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 Sekunden</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Med</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>Locked: a locked beat keeps its place and its length.</source>
        <translation>Gesperrt: ein gesperrter Beat behält Platz und Länge.</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipField</name>
    <message>
        <source>Slip</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Slip of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>Versatz von Clip %1.%2</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>Es gibt noch keinen Clip.</translation>
    </message>
    <message>
        <source>Select one beat to slip its clip.</source>
        <translation>Wählen Sie einen Beat, um den Inhalt seines Clips zu verschieben.</translation>
    </message>
    <message>
        <source>The clip cannot be read.</source>
        <translation>Der Clip ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>Der Clip ist so lang wie sein Abschnitt: da ist nichts zu verschieben.</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipGesture</name>
    <message>
        <source>starts at %1 of the clip</source>
        <translation>beginnt bei %1 des Clips</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>Der Clip ist so lang wie sein Abschnitt: da ist nichts zu verschieben.</translation>
    </message>
</context>
<context>
    <name>beatreel::SmallChunk</name>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
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
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed, %1</source>
        <translation>Tempo, %1</translation>
    </message>
</context>
<context>
    <name>beatreel::StaleReasons</name>
    <message>
        <source>Template changed</source>
        <translation>Vorlage geändert</translation>
    </message>
    <message>
        <source>Made before the template became “%1”.</source>
        <translation>Entstand, bevor die Vorlage „%1“ wurde.</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>Produkt geändert</translation>
    </message>
    <message>
        <source>Made before the product became “%1”.</source>
        <translation>Entstand, bevor das Produkt „%1“ wurde.</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>Kategorie geändert</translation>
    </message>
    <message>
        <source>Made before the category became “%1”.</source>
        <translation>Entstand, bevor die Kategorie „%1“ wurde.</translation>
    </message>
    <message>
        <source>Aesthetic changed</source>
        <translation>Ästhetik geändert</translation>
    </message>
    <message>
        <source>Made before the aesthetic became “%1”.</source>
        <translation>Entstand, bevor die Ästhetik „%1“ wurde.</translation>
    </message>
    <message>
        <source>Mood changed</source>
        <translation>Stimmung geändert</translation>
    </message>
    <message>
        <source>Made before the mood became “%1”.</source>
        <translation>Entstand, bevor die Stimmung „%1“ wurde.</translation>
    </message>
    <message>
        <source>Lighting changed</source>
        <translation>Licht geändert</translation>
    </message>
    <message>
        <source>Made before the lighting became “%1”.</source>
        <translation>Entstand, bevor das Licht „%1“ wurde.</translation>
    </message>
    <message>
        <source>Palette changed</source>
        <translation>Palette geändert</translation>
    </message>
    <message>
        <source>Made before the palette became %1.</source>
        <translation>Entstand, bevor die Palette %1 wurde.</translation>
    </message>
    <message>
        <source>Shot changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Made before the shot became “%1”.</source>
        <translation>Entstand, bevor die Einstellung „%1“ wurde.</translation>
    </message>
    <message>
        <source>Action changed</source>
        <translation>Handlung geändert</translation>
    </message>
    <message>
        <source>Made before the action became “%1”.</source>
        <translation>Entstand, bevor die Handlung „%1“ wurde.</translation>
    </message>
    <message>
        <source>Energy changed</source>
        <translation>Energie geändert</translation>
    </message>
    <message>
        <source>Made before the energy became “%1”.</source>
        <translation>Entstand, bevor die Energie „%1“ wurde.</translation>
    </message>
    <message>
        <source>Movement changed</source>
        <translation>Bewegung geändert</translation>
    </message>
    <message>
        <source>Made before the camera movement became “%1”.</source>
        <translation>Entstand, bevor die Kamerabewegung „%1“ wurde.</translation>
    </message>
    <message>
        <source>Beats changed</source>
        <translation>Beats geändert</translation>
    </message>
    <message>
        <source>Made for other beats or other lengths.</source>
        <translation>Entstand für andere Beats oder Längen.</translation>
    </message>
    <message>
        <source>Seed changed</source>
        <translation>Seed geändert</translation>
    </message>
    <message>
        <source>Made before the seed became %1.</source>
        <translation>Entstand, bevor der Seed %1 wurde.</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>Bild geändert</translation>
    </message>
    <message>
        <source>Began from another picture.</source>
        <translation>Begann mit einem anderen Bild.</translation>
    </message>
    <message>
        <source>Cut from another clip.</source>
        <translation>Aus einem anderen Clip geschnitten.</translation>
    </message>
    <message>
        <source>Length changed</source>
        <translation>Länge geändert</translation>
    </message>
    <message>
        <source>Made for another length of the beat.</source>
        <translation>Entstand für eine andere Länge des Beats.</translation>
    </message>
    <message>
        <source>Format changed</source>
        <translation>Format geändert</translation>
    </message>
    <message>
        <source>Made before the format became %1.</source>
        <translation>Entstand, bevor das Format %1 wurde.</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>Modell geändert</translation>
    </message>
    <message>
        <source>Made before the model became “%1”.</source>
        <translation>Entstand, bevor das Modell „%1“ wurde.</translation>
    </message>
    <message>
        <source>Model renewed</source>
        <translation>Modell erneuert</translation>
    </message>
    <message>
        <source>Made by an earlier version of the model.</source>
        <translation>Von einer früheren Version des Modells.</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>Prompt geändert</translation>
    </message>
    <message>
        <source>Made before the prompt was changed.</source>
        <translation>Entstand, bevor der Prompt geändert wurde.</translation>
    </message>
    <message>
        <source>New take asked for</source>
        <translation>Neuer Take verlangt</translation>
    </message>
    <message>
        <source>One take more was asked for.</source>
        <translation>Ein weiterer Take wurde verlangt.</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>Über dem Budget</translation>
    </message>
    <message>
        <source>Disk refused</source>
        <translation>Platte verweigert</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>Datei beschädigt</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>Datei ist weg</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Antwort verloren</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>beatreel::StandardActions</name>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;All videos…</source>
        <translation>Alle &amp;Videos…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>Kopie &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>Ve&amp;rsionen…</translation>
    </message>
    <message>
        <source>&amp;Import picture…</source>
        <translation>&amp;Bild importieren…</translation>
    </message>
    <message>
        <source>Import vi&amp;deo…</source>
        <translation>Vi&amp;deo importieren…</translation>
    </message>
    <message>
        <source>Import m&amp;usic…</source>
        <translation>M&amp;usik importieren…</translation>
    </message>
    <message>
        <source>Export &amp;MP4…</source>
        <translation>&amp;MP4 exportieren…</translation>
    </message>
    <message>
        <source>Export storyboard &amp;PDF…</source>
        <translation>Storyboard-&amp;PDF exportieren…</translation>
    </message>
    <message>
        <source>Export con&amp;tact sheet…</source>
        <translation>&amp;Kontaktbogen exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;edit list…</source>
        <translation>&amp;Schnittliste exportieren…</translation>
    </message>
    <message>
        <source>Export su&amp;btitles…</source>
        <translation>&amp;Untertitel exportieren…</translation>
    </message>
    <message>
        <source>Export &amp;frames…</source>
        <translation>&amp;Frames exportieren…</translation>
    </message>
    <message>
        <source>Publis&amp;h to storage</source>
        <translation>In den Speic&amp;her veröffentlichen</translation>
    </message>
    <message>
        <source>Open from stora&amp;ge…</source>
        <translation>&amp;Aus dem Speicher öffnen…</translation>
    </message>
    <message>
        <source>Copy &amp;link to the film</source>
        <translation>&amp;Link zum Film kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy beats</source>
        <translation>Beats &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste beats</source>
        <translation>Beats &amp;einsetzen</translation>
    </message>
    <message>
        <source>Select &amp;all beats</source>
        <translation>&amp;Alle Beats wählen</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>Aktion &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Zeitleiste</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>Ta&amp;fel</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>B&amp;rief</source>
        <translation>B&amp;riefing</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>Loo&amp;k</translation>
    </message>
    <message>
        <source>Inspe&amp;ctor</source>
        <translation>&amp;Inspektor</translation>
    </message>
    <message>
        <source>T&amp;akes</source>
        <translation>T&amp;akes</translation>
    </message>
    <message>
        <source>Co&amp;mpare takes</source>
        <translation>Takes &amp;vergleichen</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>Auf&amp;träge</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Ver&amp;lauf</translation>
    </message>
    <message>
        <source>&amp;Words on cards</source>
        <translation>Te&amp;xte auf den Karten</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>Einraste&amp;n</translation>
    </message>
    <message>
        <source>&amp;Energy curve</source>
        <translation>Ener&amp;giekurve</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>&amp;Sichere Ränder</translation>
    </message>
    <message>
        <source>Movement g&amp;uide</source>
        <translation>Beweg&amp;ungshilfe</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Vergr&amp;ößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>V&amp;erkleinern</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>Ein&amp;passen</translation>
    </message>
    <message>
        <source>Full-screen pre&amp;view</source>
        <translation>Vollbil&amp;d-Vorschau</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>N&amp;ächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>Voriger Berei&amp;ch</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>An&amp;ordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Add beat after</source>
        <translation>Beat &amp;dahinter einfügen</translation>
    </message>
    <message>
        <source>&amp;Swap template…</source>
        <translation>&amp;Vorlage tauschen…</translation>
    </message>
    <message>
        <source>Move beat &amp;earlier</source>
        <translation>&amp;Beat nach vorn</translation>
    </message>
    <message>
        <source>&amp;Duplicate beat</source>
        <translation>Beat d&amp;uplizieren</translation>
    </message>
    <message>
        <source>Make beat sho&amp;rter</source>
        <translation>Beat kü&amp;rzen</translation>
    </message>
    <message>
        <source>Make beat lon&amp;ger</source>
        <translation>Beat ver&amp;längern</translation>
    </message>
    <message>
        <source>Loc&amp;k beat</source>
        <translation>Beat &amp;sperren</translation>
    </message>
    <message>
        <source>Dele&amp;te beat</source>
        <translation>Beat l&amp;öschen</translation>
    </message>
    <message>
        <source>&amp;Next take</source>
        <translation>&amp;Nächster Take</translation>
    </message>
    <message>
        <source>&amp;Previous take</source>
        <translation>Voriger &amp;Take</translation>
    </message>
    <message>
        <source>&amp;Plan from brief</source>
        <translation>Aus Briefing &amp;planen</translation>
    </message>
    <message>
        <source>&amp;Build all that is stale</source>
        <translation>Alles Veraltete &amp;erzeugen</translation>
    </message>
    <message>
        <source>&amp;Frame again</source>
        <translation>Frame &amp;neu</translation>
    </message>
    <message>
        <source>Four &amp;variants of the frame</source>
        <translation>Vier &amp;Varianten des Frames</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>Pa&amp;use</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>Fehlgeschlagenes &amp;wiederholen</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>Render on &amp;this computer</source>
        <translation>Auf &amp;diesem Computer rechnen</translation>
    </message>
    <message>
        <source>Render on the f&amp;arm</source>
        <translation>Auf der &amp;Farm rechnen</translation>
    </message>
    <message>
        <source>M&amp;odels…</source>
        <translation>M&amp;odelle…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Abspielen oder Pause</translation>
    </message>
    <message>
        <source>Play from t&amp;he start</source>
        <translation>Von An&amp;fang abspielen</translation>
    </message>
    <message>
        <source>Play the selecte&amp;d beats</source>
        <translation>&amp;Gewählte Beats abspielen</translation>
    </message>
    <message>
        <source>Play this &amp;chunk</source>
        <translation>Diesen A&amp;bschnitt abspielen</translation>
    </message>
    <message>
        <source>Shuttle &amp;back</source>
        <translation>R&amp;ückwärts laufen</translation>
    </message>
    <message>
        <source>Shuttle &amp;forward</source>
        <translation>Vor&amp;wärts laufen</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>Bild zurüc&amp;k</translation>
    </message>
    <message>
        <source>Frame fo&amp;rward</source>
        <translation>Bild vo&amp;r</translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <translation>Sekunde &amp;zurück</translation>
    </message>
    <message>
        <source>Second f&amp;orward</source>
        <translation>Sekunde v&amp;or</translation>
    </message>
    <message>
        <source>Pre&amp;vious beat</source>
        <translation>&amp;Voriger Beat</translation>
    </message>
    <message>
        <source>&amp;Next beat</source>
        <translation>&amp;Nächster Beat</translation>
    </message>
    <message>
        <source>Go to &amp;start</source>
        <translation>Zu&amp;m Anfang</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>Zum &amp;Ende</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <translation>&amp;In-Punkt setzen</translation>
    </message>
    <message>
        <source>Set o&amp;ut point</source>
        <translation>O&amp;ut-Punkt setzen</translation>
    </message>
    <message>
        <source>For&amp;get in point</source>
        <translation>In-Punkt l&amp;öschen</translation>
    </message>
    <message>
        <source>Forge&amp;t out point</source>
        <translation>Out-Punkt lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>Sch&amp;leife</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stumm</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation>&amp;Dokumentation</translation>
    </message>
    <message>
        <source>&amp;About Beatreel</source>
        <translation>&amp;Über Beatreel</translation>
    </message>
    <message>
        <source>Cut &amp;beats</source>
        <translation>Bea&amp;ts ausschneiden</translation>
    </message>
    <message>
        <source>M&amp;ove beat later</source>
        <translation>Beat nach &amp;hinten</translation>
    </message>
    <message>
        <source>Cl&amp;ip again</source>
        <translation>&amp;Clip neu</translation>
    </message>
    <message>
        <source>Musi&amp;c again</source>
        <translation>&amp;Musik neu</translation>
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
        <translation>Neu aus einem Briefing</translation>
    </message>
    <message>
        <source>Plan from the brief (Ctrl+Return)</source>
        <translation>Aus dem Briefing planen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Ein Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>Planung abbrechen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>All videos…</source>
        <translation>Alle Videos…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Plane…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Three plans by a model: three requests (Ctrl+Return)</source>
        <translation>Drei Pläne von einem Modell: drei Anfragen (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>beatreel::StateLine</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>Fortschritt dessen, was läuft</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 s von %2 s</translation>
    </message>
    <message>
        <source>Set target to %1 s</source>
        <translation>Ziel auf %1 s setzen</translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation>Kürzen…</translation>
    </message>
    <message>
        <source>Lengthen…</source>
        <translation>Verlängern…</translation>
    </message>
    <message numerus="yes">
        <source>%n findings: %1</source>
        <translation>
            <numerusform>%n Befund: %1</numerusform>
            <numerusform>%n Befunde: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n veraltet</numerusform>
            <numerusform>%n veraltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fehlgeschlagen</numerusform>
            <numerusform>%n fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent %1, reserved %2, budget %3</source>
        <translation>Ausgegeben %1, reserviert %2, Budget %3</translation>
    </message>
    <message>
        <source>Spent %1, budget %2</source>
        <translation>Ausgegeben %1, Budget %2</translation>
    </message>
    <message>
        <source>Spent %1, reserved %2</source>
        <translation>Ausgegeben %1, reserviert %2</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>Ausgegeben %1</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageActions</name>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL.</source>
        <translation>Kein Speicher ist eingestellt. Nennen Sie einen mit BEATREEL_STORAGE_URL.</translation>
    </message>
    <message>
        <source>Something is on its way already.</source>
        <translation>Etwas ist schon unterwegs.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>Es gibt noch keine Beats.</translation>
    </message>
    <message>
        <source>“%1” is still on its way. Stop it and close?</source>
        <translation>„%1“ ist noch unterwegs. Anhalten und schließen?</translation>
    </message>
    <message>
        <source>What has travelled is kept: it goes on from there next time.</source>
        <translation>Was übertragen ist, bleibt: beim nächsten Mal geht es von dort weiter.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Anhalten und schließen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Stopped. What has travelled is kept: it goes on from there next time.</source>
        <translation>Angehalten. Was übertragen ist, bleibt: beim nächsten Mal geht es von dort weiter.</translation>
    </message>
    <message>
        <source>What was edited last is not saved yet, so it cannot be published. Save a copy, or make room on the disk.</source>
        <translation>Die letzten Änderungen sind noch nicht gesichert und lassen sich deshalb nicht veröffentlichen. Sichern Sie eine Kopie, oder schaffen Sie Platz auf der Platte.</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>„%1“ wird veröffentlicht</translation>
    </message>
    <message>
        <source>“%1” was published from another computer meanwhile.</source>
        <translation>„%1“ wurde inzwischen von einem anderen Computer veröffentlicht.</translation>
    </message>
    <message>
        <source>Open that one beside yours to see what differs, or put yours in its place.</source>
        <translation>Öffnen Sie jene Fassung neben Ihrer, um die Unterschiede zu sehen, oder setzen Sie Ihre an ihre Stelle.</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>Jene öffnen</translation>
    </message>
    <message>
        <source>Publish mine</source>
        <translation>Meine veröffentlichen</translation>
    </message>
    <message>
        <source>“%1” is published. Everything was there already.</source>
        <translation>„%1“ ist veröffentlicht. Alles war schon da.</translation>
    </message>
    <message>
        <source>“%1” is published: %2 sent.</source>
        <translation>„%1“ ist veröffentlicht: %2 gesendet.</translation>
    </message>
    <message>
        <source>It has no film yet: build it and publish it again.</source>
        <translation>Es hat noch keinen Film: erzeugen Sie ihn, und veröffentlichen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Fetching “%1”</source>
        <translation>„%1“ wird geholt</translation>
    </message>
    <message>
        <source>Asking the storage for a link…</source>
        <translation>Der Speicher wird um einen Link gebeten…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>date and time at which a link ends</comment>
        <translation>d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>The film's place in the storage is copied.</source>
        <translation>Der Ort des Films im Speicher ist kopiert.</translation>
    </message>
    <message>
        <source>The link to the film is copied. It works for everyone until %1.</source>
        <translation>Der Link zum Film ist kopiert. Er gilt für alle bis %1.</translation>
    </message>
    <message>
        <source>It shows the film that was published last; the project has a newer one.</source>
        <translation>Er zeigt den Film, der zuletzt veröffentlicht wurde; das Projekt hat einen neueren.</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1
%2 s, %3, published %4</source>
        <comment>name, seconds, size, time</comment>
        <translation>%1
%2 s, %3, veröffentlicht %4</translation>
    </message>
    <message>
        <source>Open from storage</source>
        <translation>Aus dem Speicher öffnen</translation>
    </message>
    <message>
        <source>Looking what %1 has…</source>
        <translation>Es wird nachgesehen, was %1 hat…</translation>
    </message>
    <message>
        <source>Published projects</source>
        <translation>Veröffentlichte Projekte</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The storage has no projects yet. File ▸ Publish to storage puts one there.</source>
        <translation>Der Speicher hat noch keine Projekte. Datei ▸ In den Speicher veröffentlichen legt eins dorthin.</translation>
    </message>
    <message>
        <source>The project comes into your folder of projects with all its takes.</source>
        <translation>Das Projekt kommt mit allen Takes in Ihren Projektordner.</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryTerms</name>
    <message>
        <source>Close-up</source>
        <translation>Nahaufnahme</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>Dynamisch</translation>
    </message>
    <message>
        <source>Dynamic multi</source>
        <translation>Dynamisch, mehrteilig</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>Extreme Nahaufnahme</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>Makro</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Medium close-up</source>
        <translation>Halbnah, eng</translation>
    </message>
    <message>
        <source>Medium wide</source>
        <translation>Halbtotale</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>Verfolgung</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Totale</translation>
    </message>
    <message>
        <source>Cinematic wide</source>
        <translation>Kino-Totale</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>Kran abwärts</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>Kran aufwärts</translation>
    </message>
    <message>
        <source>Fast cuts</source>
        <translation>Schnelle Schnitte</translation>
    </message>
    <message>
        <source>Handheld follow</source>
        <translation>Handkamera folgt</translation>
    </message>
    <message>
        <source>Pan across</source>
        <translation>Schwenk quer</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>Heranfahren</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Enthüllung</translation>
    </message>
    <message>
        <source>Slow dolly in</source>
        <translation>Langsame Heranfahrt</translation>
    </message>
    <message>
        <source>Slow orbit</source>
        <translation>Langsame Umkreisung</translation>
    </message>
    <message>
        <source>Slow pan</source>
        <translation>Langsamer Schwenk</translation>
    </message>
    <message>
        <source>Slow push in</source>
        <translation>Langsames Heranfahren</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>Statisch</translation>
    </message>
    <message>
        <source>Static hold</source>
        <translation>Ruhende Einstellung</translation>
    </message>
    <message>
        <source>Tracking shot</source>
        <translation>Mitfahrt</translation>
    </message>
    <message>
        <source>Whip pan</source>
        <translation>Reißschwenk</translation>
    </message>
    <message>
        <source>Aspirational lifestyle</source>
        <translation>Begehrter Lebensstil</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>Brand story</source>
        <translation>Markengeschichte</translation>
    </message>
    <message>
        <source>Demonstrate benefit</source>
        <translation>Nutzen zeigen</translation>
    </message>
    <message>
        <source>Dynamic product</source>
        <translation>Produkt in Bewegung</translation>
    </message>
    <message>
        <source>Energetic opening</source>
        <translation>Energischer Auftakt</translation>
    </message>
    <message>
        <source>Establish environment</source>
        <translation>Umgebung zeigen</translation>
    </message>
    <message>
        <source>Fast energy</source>
        <translation>Schnelle Energie</translation>
    </message>
    <message>
        <source>Feature highlight</source>
        <translation>Merkmal im Fokus</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>Letzter Eindruck</translation>
    </message>
    <message>
        <source>Mood establishment</source>
        <translation>Stimmung setzen</translation>
    </message>
    <message>
        <source>Multiple features</source>
        <translation>Mehrere Merkmale</translation>
    </message>
    <message>
        <source>Mysterious preview</source>
        <translation>Geheimnisvoller Blick</translation>
    </message>
    <message>
        <source>Person using product</source>
        <translation>Mensch mit Produkt</translation>
    </message>
    <message>
        <source>Product reveal</source>
        <translation>Produktenthüllung</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Schluss</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryboardDialog</name>
    <message>
        <source>Export storyboard PDF</source>
        <translation>Storyboard als PDF exportieren</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>&amp;Beats on a page</source>
        <translation>&amp;Beats je Seite</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchButton</name>
    <message>
        <source>Colour %1</source>
        <translation>Farbe %1</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>Farbe hinzufügen</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchCell</name>
    <message>
        <source>Remove this colour</source>
        <translation>Diese Farbe entfernen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a colour, its hex value</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number, name</comment>
        <translation>Farbe %1, %2</translation>
    </message>
    <message>
        <source>Remove colour %1, %2</source>
        <comment>number, name</comment>
        <translation>Farbe %1, %2, entfernen</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeCommands</name>
    <message>
        <source>It is your own file: nothing made it.</source>
        <translation>Es ist Ihre eigene Datei: nichts hat sie erzeugt.</translation>
    </message>
    <message>
        <source>The model that made it is not in the catalogue any more.</source>
        <translation>Das Modell, das ihn erzeugte, ist nicht mehr im Katalog.</translation>
    </message>
    <message>
        <source>The picture that it began with is gone.</source>
        <translation>Das Bild, mit dem er begann, ist weg.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeFace</name>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>im Film</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>die Datei ist weg</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
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
        <translation>Um welchen der beiden es bei Notiz und Befehlen geht</translation>
    </message>
    <message>
        <source>About A</source>
        <translation>Zu A</translation>
    </message>
    <message>
        <source>About B</source>
        <translation>Zu B</translation>
    </message>
    <message>
        <source>What is good about it, what is not</source>
        <translation>Was daran gut ist, was nicht</translation>
    </message>
    <message>
        <source>Note on take %1</source>
        <translation>Notiz zu Take %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeRow</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message numerus="yes">
        <source>Takes, %n</source>
        <translation>
            <numerusform>Takes, %n</numerusform>
            <numerusform>Takes, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Make it A</source>
        <translation>Als A nehmen</translation>
    </message>
    <message>
        <source>Make it B</source>
        <translation>Als B nehmen</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeVerbs</name>
    <message>
        <source>A in use</source>
        <translation>A im Film</translation>
    </message>
    <message>
        <source>B in use</source>
        <translation>B im Film</translation>
    </message>
    <message>
        <source>Use A</source>
        <translation>A verwenden</translation>
    </message>
    <message>
        <source>Use B</source>
        <translation>B verwenden</translation>
    </message>
    <message>
        <source>The film shows it</source>
        <translation>Der Film zeigt ihn</translation>
    </message>
    <message>
        <source>The film shows it then; undo brings the other back</source>
        <translation>Der Film zeigt ihn dann; Rückgängig bringt den anderen zurück</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeWords</name>
    <message>
        <source>Own file</source>
        <translation>Eigene Datei</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and price of a take</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>Frame %1</translation>
    </message>
    <message>
        <source>Clip %1.%2</source>
        <translation>Clip %1.%2</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Takes of frame %1</source>
        <translation>Takes von Frame %1</translation>
    </message>
    <message>
        <source>Takes of clip %1.%2</source>
        <translation>Takes von Clip %1.%2</translation>
    </message>
    <message>
        <source>Takes of the music</source>
        <translation>Takes der Musik</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>beat and clip</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1 goes stale, %2; it is kept unless you refresh it.</source>
        <comment>slot, price</comment>
        <translation>%1 veraltet, %2; bleibt, wenn Sie nicht auffrischen.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale, %1; they are kept unless you refresh them.</source>
        <translation>
            <numerusform>%n Take veraltet, %1; bleibt, wenn Sie nicht auffrischen.</numerusform>
            <numerusform>%n Takes veralten, %1; sie bleiben, wenn Sie nicht auffrischen.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 Take veraltet und bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n Take veraltet und bleibt, wie er ist.</numerusform>
            <numerusform>%n Takes veralten und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else goes stale.</source>
        <translation>Sonst veraltet nichts.</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesActions</name>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Es gibt noch keinen Take.</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>Wählen Sie einen Beat.</translation>
    </message>
    <message>
        <source>It is the newest take.</source>
        <translation>Es ist der neueste Take.</translation>
    </message>
    <message>
        <source>It is the oldest take.</source>
        <translation>Es ist der älteste Take.</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>Kein Projekt ist offen.</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>Ver&amp;wenden</translation>
    </message>
    <message>
        <source>Make it &amp;A</source>
        <translation>Als &amp;A nehmen</translation>
    </message>
    <message>
        <source>Make it &amp;B</source>
        <translation>Als &amp;B nehmen</translation>
    </message>
    <message>
        <source>Take the &amp;star off</source>
        <translation>&amp;Stern wegnehmen</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>&amp;Stern</translation>
    </message>
    <message>
        <source>A&amp;gain with these settings, %1</source>
        <comment>price</comment>
        <translation>&amp;Neu mit diesen Einstellungen, %1</translation>
    </message>
    <message>
        <source>&amp;Copy settings to</source>
        <translation>Einstellungen &amp;kopieren nach</translation>
    </message>
    <message>
        <source>&amp;Edit picture</source>
        <translation>B&amp;ild bearbeiten</translation>
    </message>
    <message>
        <source>Edit picture &amp;in…</source>
        <translation>Bild bearbeiten &amp;mit…</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>Datei im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a beat</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The settings are copied. Undo takes them back.</source>
        <translation>Die Einstellungen sind kopiert. Rückgängig nimmt sie zurück.</translation>
    </message>
    <message>
        <source>%1 shows take %2. Move it to the trash?</source>
        <comment>slot, number</comment>
        <translation>%1 zeigt Take %2. In den Papierkorb legen?</translation>
    </message>
    <message numerus="yes">
        <source>%n places show take %1. Move it to the trash?</source>
        <translation>
            <numerusform>%n Stelle zeigt Take %1. In den Papierkorb legen?</numerusform>
            <numerusform>%n Stellen zeigen Take %1. In den Papierkorb legen?</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be brought back.</source>
        <translation>Er lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Remove 1 take for good?</source>
        <translation>1 Take endgültig entfernen?</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n takes for good?</source>
        <translation>
            <numerusform>%n Take endgültig entfernen?</numerusform>
            <numerusform>%n Takes endgültig entfernen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files, %1 at most, are removed from the disk. Undo does not bring them back. What they cost stays in the sums.</source>
        <translation>Die Dateien, höchstens %1, werden von der Platte entfernt. Rückgängig bringt sie nicht zurück. Was sie kosteten, bleibt in den Summen.</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>Endgültig entfernen</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Choose a program to edit pictures in</source>
        <translation>Programm zum Bearbeiten von Bildern wählen</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesPanel</name>
    <message>
        <source>Only differences</source>
        <translation>Nur Unterschiede</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern</translation>
    </message>
    <message>
        <source>Reveal the file</source>
        <translation>Datei im Ordner zeigen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Copy settings to…</source>
        <translation>Einstellungen kopieren nach…</translation>
    </message>
    <message>
        <source>Gives another beat the prompt, seed, shot and movement of this take</source>
        <translation>Gibt einem anderen Beat Prompt, Seed, Einstellung und Bewegung dieses Takes</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Whose takes</source>
        <translation>Wessen Takes</translation>
    </message>
    <message>
        <source>Select a beat or a clip to see its takes.</source>
        <translation>Wählen Sie einen Beat oder Clip, um dessen Takes zu sehen.</translation>
    </message>
    <message>
        <source>No frame yet. The film shows a slate.</source>
        <translation>Noch kein Frame. Der Film zeigt eine Tafel.</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>Frame erzeugen</translation>
    </message>
    <message>
        <source>No clip yet. The film shows the frame with its camera move.</source>
        <translation>Noch kein Clip. Der Film zeigt den Frame mit seiner Kamerabewegung.</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>Clip erzeugen</translation>
    </message>
    <message>
        <source>No music yet.</source>
        <translation>Noch keine Musik.</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>Musik erzeugen</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>Wird gerade erzeugt.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>Stern wegnehmen</translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>Einer entsteht gerade.</translation>
    </message>
    <message>
        <source>Again with these settings</source>
        <translation>Neu mit diesen Einstellungen</translation>
    </message>
    <message>
        <source>One take more as take %1 was made, whatever the beat says now</source>
        <translation>Ein Take mehr, so wie Take %1 entstand, was immer der Beat jetzt sagt</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>Takes</translation>
    </message>
    <message>
        <source>Drag A or B onto a take</source>
        <translation>Ziehen Sie A oder B auf einen Take</translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation>Ist gesperrt.</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are being made.</source>
        <translation>
            <numerusform>%n Take entsteht gerade.</numerusform>
            <numerusform>%n Takes entstehen gerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>Einer entsteht gerade.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Four variants</source>
        <translation>Vier Varianten</translation>
    </message>
    <message>
        <source>Four takes with four seeds, to choose one of</source>
        <translation>Vier Takes mit vier Seeds zur Auswahl</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDialog</name>
    <message>
        <source>Save beat as template</source>
        <translation>Beat als Vorlage sichern</translation>
    </message>
    <message>
        <source>Copy as own template</source>
        <translation>Als eigene Vorlage kopieren</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>Vorlage bearbeiten</translation>
    </message>
    <message>
        <source>It has no letter yet.</source>
        <translation>Er hat noch keinen Buchstaben.</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>In der Bibliothek: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage sichern</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Beats and archetypes know it by this name.</source>
        <translation>Beats und Archetypen kennen sie unter diesem Namen.</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Prompt</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>Einsetzen:</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Schauplatz</translation>
    </message>
    <message>
        <source>Put %1 in at the caret</source>
        <translation>%1 an der Schreibmarke einsetzen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>Energ&amp;ie</translation>
    </message>
    <message>
        <source>Pl&amp;ace in the film</source>
        <translation>&amp;Ort im Film</translation>
    </message>
    <message>
        <source>S&amp;hot</source>
        <translation>&amp;Einstellung</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>&amp;Kamera</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>&amp;Was geschieht</translation>
    </message>
    <message>
        <source>For products</source>
        <translation>Für Produkte</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDraft</name>
    <message>
        <source>The template needs a name with a letter in it.</source>
        <translation>Die Vorlage braucht einen Namen mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what is to be seen.</source>
        <translation>Der Prompt ist leer. Sagen Sie, was zu sehen sein soll.</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, and %2 are the most. Shorten it.</source>
        <translation>Der Prompt hat %1 Zeichen, höchstens %2 sind erlaubt. Kürzen Sie ihn.</translation>
    </message>
    <message>
        <source>Nothing fills %1. A prompt can use {product_name}, {style_aesthetic} and {setting}.</source>
        <translation>%1 wird von nichts ausgefüllt. Ein Prompt kann {product_name}, {style_aesthetic} und {setting} verwenden.</translation>
    </message>
    <message>
        <source>The template is for no product. Choose some, or all.</source>
        <translation>Die Vorlage ist für kein Produkt. Wählen Sie einige oder alle.</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateShelf</name>
    <message>
        <source>“%1” comes with Beatreel. Choose another name.</source>
        <translation>„%1“ gehört zu Beatreel. Wählen Sie einen anderen Namen.</translation>
    </message>
</context>
<context>
    <name>beatreel::TextField</name>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
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
        <translation>Eigene</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 energy</source>
        <comment>template, position, length, shot, movement, energy</comment>
        <translation>%1, %2, %3, %4, %5, Energie %6</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your own</source>
        <comment>what a template is</comment>
        <translation>%1, Ihre eigene</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeStrip</name>
    <message>
        <source>Beats in time</source>
        <translation>Beats in der Zeit</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>gestern %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TimecodeField</name>
    <message>
        <source>Time of the picture</source>
        <translation>Zeit des Bildes</translation>
    </message>
    <message>
        <source>Minutes, seconds, pictures: type 0:12:14, 12s, or +10 to go there</source>
        <translation>Minuten, Sekunden, Bilder: 0:12:14, 12s oder +10 eintippen, um dorthin zu gehen</translation>
    </message>
</context>
<context>
    <name>beatreel::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Add beat</source>
        <translation>Beat hinzufügen</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Einrasten</translation>
    </message>
    <message>
        <source>The playhead stops at the borders of chunks</source>
        <translation>Die Abspielposition hält an den Grenzen der Abschnitte</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>Show the energy of the beats</source>
        <translation>Die Energie der Beats zeigen</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>Den ganzen Film zeigen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>beats, chunks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n Abschnitt</numerusform>
            <numerusform>%n Abschnitte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::TimelineView</name>
    <message>
        <source>Drag it to choose where in it the film starts.</source>
        <translation>Ziehen Sie, um zu wählen, wo darin der Film beginnt.</translation>
    </message>
    <message>
        <source>Drag to fade the music in</source>
        <translation>Ziehen, um die Musik einzublenden</translation>
    </message>
    <message>
        <source>Drag to fade the music out</source>
        <translation>Ziehen, um die Musik auszublenden</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>Beat hinzufügen</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to change its length.</source>
        <translation>Beat %1 ist gesperrt. Entsperren Sie ihn, um seine Länge zu ändern.</translation>
    </message>
    <message>
        <source>Clip %1.%2 is locked. Unlock it to slip it.</source>
        <comment>beat, clip</comment>
        <translation>Clip %1.%2 ist gesperrt. Entsperren Sie ihn, um seinen Inhalt zu verschieben.</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>Beats</translation>
    </message>
</context>
<context>
    <name>beatreel::TrackCompareView</name>
    <message>
        <source>Previous cut</source>
        <translation>Voriger Schnitt</translation>
    </message>
    <message>
        <source>Previous cut (Left)</source>
        <translation>Voriger Schnitt (Links)</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>Nächster Schnitt</translation>
    </message>
    <message>
        <source>Next cut (Right)</source>
        <translation>Nächster Schnitt (Rechts)</translation>
    </message>
    <message>
        <source>Comparison of music</source>
        <translation>Musikvergleich</translation>
    </message>
    <message>
        <source>Which track is heard</source>
        <translation>Welche Musik zu hören ist</translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation>A hören</translation>
    </message>
    <message>
        <source>Hear A (A)</source>
        <translation>A hören (A)</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>B hören</translation>
    </message>
    <message>
        <source>Hear B (B)</source>
        <translation>B hören (B)</translation>
    </message>
    <message>
        <source>Stop the music</source>
        <translation>Musik anhalten</translation>
    </message>
    <message>
        <source>Play the music here</source>
        <translation>Musik hier abspielen</translation>
    </message>
    <message>
        <source>Stop the music (Space)</source>
        <translation>Musik anhalten (Leertaste)</translation>
    </message>
    <message>
        <source>Play the music here (Space)</source>
        <translation>Musik hier abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Select the music to compare its takes.</source>
        <translation>Wählen Sie die Musik, um ihre Takes zu vergleichen.</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>Es gibt noch keinen Take.</translation>
    </message>
    <message>
        <source>Music at %1</source>
        <comment>time</comment>
        <translation>Musik bei %1</translation>
    </message>
    <message>
        <source>Music at cut %1 of %2, %3</source>
        <comment>number, count, time</comment>
        <translation>Musik bei Schnitt %1 von %2, %3</translation>
    </message>
    <message>
        <source>There is no second take yet.</source>
        <translation>Es gibt noch keinen zweiten Take.</translation>
    </message>
    <message>
        <source>Its file is gone or broken.</source>
        <translation>Die Datei ist weg oder beschädigt.</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>Take %1, im Film</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>Take %1</translation>
    </message>
    <message>
        <source>Cut, %1</source>
        <comment>time</comment>
        <translation>Schnitt, %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TrashList</name>
    <message>
        <source>Empty trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Removes their files for good</source>
        <translation>Entfernt die Dateien endgültig</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, model and price</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>Zurückholen: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::VariantsView</name>
    <message>
        <source>Keep take %1</source>
        <translation>Take %1 behalten</translation>
    </message>
    <message>
        <source>Use none of them</source>
        <translation>Keine davon verwenden</translation>
    </message>
    <message>
        <source>The film shows what it shows now (Esc); the variants stay among the takes</source>
        <translation>Der Film zeigt, was er jetzt zeigt (Esc); die Varianten bleiben bei den Takes</translation>
    </message>
    <message>
        <source>%1, four variants, %2 of %3 made</source>
        <comment>slot, counts</comment>
        <translation>%1, vier Varianten, %2 von %3 erzeugt</translation>
    </message>
    <message>
        <source>%1, four variants: 1 to 4 use one</source>
        <comment>slot</comment>
        <translation>%1, vier Varianten: 1 bis 4 verwendet eine</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <comment>reason</comment>
        <translation>Nicht erzeugt: %1</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>Entsteht</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>Nicht erzeugt</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>im Film</translation>
    </message>
    <message>
        <source>Variant %1 is in use. It stays when the look or the model changes.</source>
        <translation>Variante %1 ist im Film. Sie bleibt, wenn Look oder Modell sich ändern.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
</context>
<context>
    <name>beatreel::VersionWords</name>
    <message>
        <source>1 beat added</source>
        <translation>1 Beat hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>%n beats added</source>
        <translation>
            <numerusform>%n Beat hinzugefügt</numerusform>
            <numerusform>%n Beats hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat deleted</source>
        <translation>1 Beat gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n beats deleted</source>
        <translation>
            <numerusform>%n Beat gelöscht</numerusform>
            <numerusform>%n Beats gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat moved</source>
        <translation>1 Beat verschoben</translation>
    </message>
    <message numerus="yes">
        <source>%n beats moved</source>
        <translation>
            <numerusform>%n Beat verschoben</numerusform>
            <numerusform>%n Beats verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beats changed</source>
        <translation>
            <numerusform>%n Beat geändert</numerusform>
            <numerusform>%n Beats geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>beat %1 changed</source>
        <translation>Beat %1 geändert</translation>
    </message>
    <message>
        <source>look changed</source>
        <translation>Look geändert</translation>
    </message>
    <message>
        <source>brief changed</source>
        <translation>Briefing geändert</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>Plan geändert</translation>
    </message>
    <message>
        <source>format changed</source>
        <translation>Format geändert</translation>
    </message>
    <message>
        <source>music changed</source>
        <translation>Musik geändert</translation>
    </message>
    <message>
        <source>fades changed</source>
        <translation>Blenden geändert</translation>
    </message>
    <message>
        <source>takes marked</source>
        <translation>Takes markiert</translation>
    </message>
    <message>
        <source>models changed</source>
        <translation>Modelle geändert</translation>
    </message>
    <message>
        <source>budget changed</source>
        <translation>Budget geändert</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>beats, length</comment>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 Beat</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n Beat</numerusform>
            <numerusform>%n Beats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::VersionsDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <comment>date and time of a version</comment>
        <translation>d. MMMM yyyy, HH:mm:ss</translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation>Nicht lesbar.</translation>
    </message>
    <message>
        <source>%1. Then: %2</source>
        <comment>how much of a film there is, what was changed</comment>
        <translation>%1. Danach: %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each edit is saved, and the document before it is kept.</source>
        <translation>Es gibt noch keine frühere Version: jede Änderung wird gesichert, und das Dokument davor bleibt erhalten.</translation>
    </message>
    <message>
        <source>Going back is an edit: it can be undone.</source>
        <translation>Zurückgehen ist eine Änderung: sie lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>Zu dieser Version zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>beatreel::VideoReader</name>
    <message>
        <source>It is not in the list any more.</source>
        <translation>Es steht nicht mehr in der Liste.</translation>
    </message>
</context>
<context>
    <name>beatreel::Videos</name>
    <message>
        <source>Its row goes from the database. Its project stays in “%1” and comes back into the list when it is built again, unless its folder goes to the trash too.</source>
        <translation>Die Zeile verschwindet aus der Datenbank. Das Projekt bleibt in „%1“ und kommt wieder in die Liste, wenn es erneut erzeugt wird, außer sein Ordner kommt auch in den Papierkorb.</translation>
    </message>
    <message>
        <source>Its row goes from the database. Where its project is is not known; it stays there.</source>
        <translation>Die Zeile verschwindet aus der Datenbank. Wo das Projekt ist, ist nicht bekannt; es bleibt dort.</translation>
    </message>
    <message>
        <source>Its row goes from the database. It has no project on this computer.</source>
        <translation>Die Zeile verschwindet aus der Datenbank. Auf diesem Computer gibt es kein Projekt dazu.</translation>
    </message>
    <message>
        <source>Its row goes from the database. Its project stays on “%1”.</source>
        <translation>Die Zeile verschwindet aus der Datenbank. Das Projekt bleibt auf „%1“.</translation>
    </message>
    <message>
        <source>Their rows go from the database.</source>
        <translation>Ihre Zeilen verschwinden aus der Datenbank.</translation>
    </message>
    <message>
        <source>Their projects stay where they are.</source>
        <translation>Ihre Projekte bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>1 of their projects is on this computer; it stays unless it goes to the trash too. The others stay where they are.</source>
        <translation>1 ihrer Projekte ist auf diesem Computer; es bleibt, außer es kommt auch in den Papierkorb. Die anderen bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Their projects stay, and come back into the list when they are built again, unless they go to the trash too.</source>
        <translation>Ihre Projekte bleiben und kommen wieder in die Liste, wenn sie erneut erzeugt werden, außer sie kommen auch in den Papierkorb.</translation>
    </message>
    <message numerus="yes">
        <source>%n of their projects are on this computer; they stay unless they go to the trash too. The others stay where they are.</source>
        <translation>
            <numerusform>%n ihrer Projekte ist auf diesem Computer; es bleibt, außer es kommt auch in den Papierkorb. Die anderen bleiben, wo sie sind.</numerusform>
            <numerusform>%n ihrer Projekte sind auf diesem Computer; sie bleiben, außer sie kommen auch in den Papierkorb. Die anderen bleiben, wo sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” from the list?</source>
        <translation>„%1“ aus der Liste löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n videos from the list?</source>
        <translation>
            <numerusform>%n Video aus der Liste löschen?</numerusform>
            <numerusform>%n Videos aus der Liste löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>Aus der Liste löschen</translation>
    </message>
    <message>
        <source>Delete with its folder</source>
        <translation>Mit Ordner löschen</translation>
    </message>
    <message>
        <source>Delete with 1 folder</source>
        <translation>Mit 1 Ordner löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n folders</source>
        <translation>
            <numerusform>Mit %n Ordner löschen</numerusform>
            <numerusform>Mit %n Ordnern löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being built. Stop that first, then delete it.</source>
        <translation>„%1“ wird gerade erzeugt. Halten Sie das erst an, dann löschen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is being built on “%2”. Stop that first, then delete it.</source>
        <translation>„%1“ wird gerade auf „%2“ erzeugt. Halten Sie das erst an, dann löschen Sie es.</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>„%1“ ist gelöscht.</translation>
    </message>
    <message>
        <source>1 video is deleted.</source>
        <translation>1 Video ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are deleted.</source>
        <translation>
            <numerusform>%n Video ist gelöscht.</numerusform>
            <numerusform>%n Videos sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>„%1“ ist nicht gelöscht. %2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Plant</translation>
    </message>
    <message>
        <source>Making frames</source>
        <translation>Frames entstehen</translation>
    </message>
    <message>
        <source>Making clips</source>
        <translation>Clips entstehen</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>Fügt zusammen</translation>
    </message>
    <message>
        <source>Adding music</source>
        <translation>Musik kommt dazu</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Nobody builds it any more.</source>
        <translation>Niemand erzeugt es mehr.</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the computer that builds a video</comment>
        <translation>auf %1</translation>
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
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a video, its status</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1, %2 Prozent</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosModel</name>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosTable</name>
    <message>
        <source>All videos</source>
        <translation>Alle Videos</translation>
    </message>
</context>
<context>
    <name>beatreel::VolumeButton</name>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Volume: muted</source>
        <translation>Lautstärke: stumm</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <comment>percent</comment>
        <translation>Lautstärke: %1 %</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowBar</name>
    <message>
        <source>View of the beats</source>
        <translation>Ansicht der Beats</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Choose the models of this project</source>
        <translation>Die Modelle dieses Projekts wählen</translation>
    </message>
    <message>
        <source>Own models</source>
        <translation>Eigene Modelle</translation>
    </message>
    <message>
        <source>%1, a full build is free</source>
        <translation>%1, ganz erzeugt kostenlos</translation>
    </message>
    <message>
        <source>%1, a full build %2</source>
        <comment>set of models, price</comment>
        <translation>%1, ganz erzeugt %2</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>Film erzeugen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>Veraltetes erzeugen</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>Noch kein Projekt war offen</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
</context>
<context>
    <name>beatreel::WipeHandle</name>
    <message>
        <source>Wipe between A and B</source>
        <translation>Wischer zwischen A und B</translation>
    </message>
    <message>
        <source>Drag, or press Left and Right</source>
        <translation>Ziehen, oder Links und Rechts drücken</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A storyboard editor for video ads.</source>
        <translation>Ein Storyboard-Editor für Videowerbung.</translation>
    </message>
    <message>
        <source>A project's folder or document.</source>
        <translation>Ordner oder Dokument eines Projekts.</translation>
    </message>
</context>
</TS>
