<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Plate</name>
    <message>
        <source>Sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ToolTips</name>
    <message>
        <source>%1 (%2)</source>
        <comment>words, key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::AboutDialog</name>
    <message>
        <source>About Beatreel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beatreel %1</source>
        <comment>version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A storyboard editor for video ads. It works without a network and without a key; models that cost something take over where you want them to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1, FFmpeg, x264, FluidSynth and SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ActionFinder</name>
    <message>
        <source>Enter runs it, Esc leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and Down choose, Enter runs, Esc leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 action</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ActionKeys</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter waits for another key, Delete takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped without a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, key of “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ActionTable</name>
    <message>
        <source>%1, %2</source>
        <comment>a command, its price</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::AddressField</name>
    <message>
        <source>An address of a service ends with its path, as in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::AllVideosWindow</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search by name, brief, status or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search videos (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one video only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its project (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its project and make what failed or is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its project is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its project in the file manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete it from the list (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All videos — Beatreel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The videos are being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No videos yet. Each project that is built stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video has this status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video has “%1” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status, how many videos</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, 1 video</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n videos</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 video, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n videos, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::AnchorPad</name>
    <message>
        <source>Top left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stronger edges, no tints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ApprovalField</name>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::BeatActions</name>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No beats and no files are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>template, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>shot, movement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make clip, %1</source>
        <comment>price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own &amp;video here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock fra&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry %1, %2</source>
        <comment>what, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 with %2, %3</source>
        <comment>what, model, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked with its beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve beat as template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>App&amp;roval</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::BeatModelField</name>
    <message>
        <source>Frame model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project&apos;s: %1</source>
        <comment>the project&apos;s model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not in the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price of one</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::BoardFileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPainter</name>
    <message>
        <source>Add a beat, or drop a template here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is %1 s of %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPanel</name>
    <message>
        <source>Add beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice-over, on-screen words and notes on the cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large the cards are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats, read left to right</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::BoardView</name>
    <message>
        <source>Add a beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::BriefForm</name>
    <message>
        <source>What is the ad about?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 s for Nike sneakers. Urban, energetic, at dusk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same brief and seed give the same film. Empty: it follows from the words and the length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creativity, from strict to free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::BriefPanel</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare three plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three plans are three requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed or more creativity gives another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Plan again for a plan round those of now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::BudgetBar</name>
    <message>
        <source>Spent %1, reserved %2, to build %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, budget %2</source>
        <comment>sums, budget</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::CardFace</name>
    <message>
        <source>%1.%2 %3 %</source>
        <comment>clip of a beat, progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2 %3</source>
        <comment>clip of a beat, its trouble</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture&apos;s file is gone. Put it back, or make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own picture of this beat is gone. Put it back, or give another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sketch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sketch: the first step of three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame: the second step of three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip: the last step of three.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone, making it again costs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>making its frame, %1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frame is locked: builds leave it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changes wanted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::CardPainter</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No voice-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <comment>mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>what is locked</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame queued</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ChangesField</name>
    <message>
        <source>Which changes (in the notes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkFace</name>
    <message>
        <source>Waits for its frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queued, number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip&apos;s file is gone. Put it back, or make it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own file of this clip is gone. Put it back, or give another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that it begins from is stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: builds leave it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <comment>model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not made yet, making it costs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running, %1 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: its file is gone, making it again costs %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed: its file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkPainter</name>
    <message>
        <source>Stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ComparePage</name>
    <message>
        <source>How takes are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run both clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run both clips (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop both clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a beat or a clip to compare its takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, its only take</source>
        <comment>slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, both run in step</source>
        <comment>slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, two takes</source>
        <comment>slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is gone or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::CostsPage</name>
    <message>
        <source>Always ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What costs less is made at once; the price still stands in its button. A project&apos;s budget holds all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget of a new project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project never spends more than its budget. Each has its own, which stands in the inspector while no beat is selected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::CostsSection</name>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, beat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs by phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs by beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this build at least %1 of the %2 budget, price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this build %1 of the %2 budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this build at least %1, price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After this build %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, not used: at least %1, price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid, not used %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::CostsTable</name>
    <message>
        <source>Stale, to build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: to build %2, reserved %3, spent %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::CropField</name>
    <message>
        <source>Crop of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop of the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the middle again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop of frame %1</source>
        <comment>beat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::CropView</name>
    <message>
        <source>Drag the window, or move it with the arrows; + and - zoom, Home puts it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 percent from the left, %2 percent from the top, zoom %3 percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::CutView</name>
    <message>
        <source>No cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut %1 of %2, at %3</source>
        <comment>number, count, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film of one beat has no cut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last, %1</source>
        <comment>picture before a cut; time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>picture after a cut; time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopKeychain</name>
    <message>
        <source>The desktop&apos;s keychain is locked. Unlock it, and open the settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop&apos;s keychain did not give the key up. Take it out in the desktop&apos;s own keychain program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::Dialogs</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of file, patterns</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been moved or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” could not be opened. Open it with your file manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be opened. Choose a program for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No browser could be opened. The page is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::DropWords</name>
    <message>
        <source>to %1, becomes beat %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap with %1</source>
        <comment>beat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beat %1 becomes %2</source>
        <comment>template</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s of %2 s, frame %3</source>
        <comment>length, target length, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to move it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::EditEffect</name>
    <message>
        <source>1 frame to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n frames to make.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clips to make.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The music to make.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::EditNames</name>
    <message>
        <source>Insert beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit camera movement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit voice-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit on-screen words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add words or logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove words or logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit words or logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move words or logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add end card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change fades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change model of beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take star off take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit note on take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move take to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy settings of take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in point of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change gain of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use own video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use own track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change archetype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change target length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan from brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Insert %n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change length of %n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap template of %n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change model of %n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy settings of take to %n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::EndCard</name>
    <message>
        <source>Name in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo over name and call to action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower third with logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ExportActions</name>
    <message>
        <source>“%1” is still being exported. Stop it and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written of it goes away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is built. “%1” is already there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export storyboard PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export edit list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenTimelineIO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final Cut Pro XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CMX 3600 EDL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MLT for Shotcut and Kdenlive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SubRip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export frames into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ExportBar</name>
    <message>
        <source>Exporting “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ExportDialog</name>
    <message>
        <source>Export film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is in “%1”. What it holds now is gone then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In to out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;art</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat, shot and timecode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat, shot and timecode on the pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Watermark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <comment>width and height</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ExportWords</name>
    <message>
        <source>%1 min</source>
        <comment>about how long something takes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>about how long something takes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, about %2 left</source>
        <comment>percent, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web 1080p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Editing (ProRes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WebM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animatic for review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H.265 (MP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ProRes 422 (MOV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VP9 (WebM)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H.264 (MP4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 x %2</source>
        <comment>width and height in pixels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copies the film, under a second.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the film and mixes its sound, about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encodes %1 anew, about %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies %1 and encodes %2, about %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats have no video yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is not up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats are not up to date.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music is not up to date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FaceItems</name>
    <message>
        <source>Select</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FadeGesture</name>
    <message>
        <source>fades in over %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fades out over %1 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FadesField</name>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dip to black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To black and back at the beat&apos;s start, half of it on each side of the cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film from black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the start of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film to black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fade</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FailureField</name>
    <message>
        <source>Frame %1: %2</source>
        <comment>number, why it failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1.%2: %3</source>
        <comment>numbers, why it failed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FarmPage</name>
    <message>
        <source>Address of the farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A farm is a Redis and workers on as many computers as you like, which make frames, clips and films for this one. A single computer needs none. How to set one up stands in docs/farm.md.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files travel over the storage that BEATREEL_STORAGE_URL names, here and on every worker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password was not kept: start Beatreel with %1 in its environment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FarmTest</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the Redis, the storage and the workers whether they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no farm here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It works: 1 worker with %1 is up.</source>
        <comment>places</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It works: %n workers with %1 are up.</source>
        <comment>places</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::FileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FilterButton</name>
    <message>
        <source>Show marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show beats by their mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FinishedSection</name>
    <message>
        <source>Finished today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FirstFrameHelp</name>
    <message>
        <source>From a key to the first paid frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Make an account at replicate.com and add some credit at replicate.com/account/billing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Make a token at replicate.com/account/api-tokens, paste it below and press Store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Press Test: it costs nothing and says whose key it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. On the page Models, choose %1 for the frames of new projects: %2 (price of %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4. On the page Models, choose a model for the frames of new projects.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5. On the page Costs, give new projects a budget: it is never exceeded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>6. Write a brief and take a plan. With the built-in planner that is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>7. Make a frame. Every button that spends has its price in it, and asks first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8. What it cost stands with the take, and the sum in Jobs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FoundActions</name>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not available</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FrameView</name>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a beat</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::FullScreenPreview</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::GapsBox</name>
    <message>
        <source>Export as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::GenerateActions</name>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has no music.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A build is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the frame of beat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n takes?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 again?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n frames again?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips again?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 with %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make what is missing or stale, 1 take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make what is missing or stale, %n takes?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the build, 1 take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Go on with the build, %n takes?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make four variants of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 again as take %2 was made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storyboard is ready.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::HistoryActions</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::InOutBar</name>
    <message>
        <source>In %1, out %2</source>
        <comment>times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorHead</name>
    <message>
        <source>Swap for another template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock: builds make it again, and it can be moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock: it keeps its place, its length and its takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorPanel</name>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length and camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Script and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing said here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words and logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is your own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorTakes</name>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes of several beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two takes side by side or under a wipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::JobRow</name>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::JobWords</name>
    <message>
        <source>%1, %2 so far, %3 left.</source>
        <comment>model, time, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 so far.</source>
        <comment>model, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the last picture of the clip before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for the last picture of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn, next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for its turn, number %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Frame of a deleted beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip of a deleted beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>job, beat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to come.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the clip before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far, %2 left.</source>
        <comment>time, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, failed: %2. Retry costs %3.</source>
        <comment>name, reason, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waiting. %2</source>
        <comment>name, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, running, %2 percent, %3 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, running, %2 percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled with “%1”, which it needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made: “%1” failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 track</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are stale.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is not made yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are not made yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. The music is not up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing runs. Everything is up to date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::JobsActions</name>
    <message>
        <source>Nothing runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build ended. 1 job failed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The build ended. %n jobs failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::JobsHead</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends what runs and lets nothing new begin. What is finished is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes on with what waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What runs is finished; nothing new begins until you resume.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::JobsList</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is being put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build film</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::KeptBeats</name>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat lasts 5, 10 or 15 s. Unlock it, or give it one of these lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat begins at a multiple of 5 s. Unlock it, or give the beats before it lengths of 5, 10 or 15 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but beat %4 is kept until %5. Unlock one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or move it nearer to the beginning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or ask for %5 s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::KeyMap</name>
    <message>
        <source>The keys of “%1” cannot be read. The shipped ones are used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::KeysEditor</name>
    <message>
        <source>Reset all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a key of “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys are as shipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::LaneNames</name>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archetype</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::LengthOffers</name>
    <message>
        <source>Make beat %1, %2, %3 s shorter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make beat %1, %2, %3 s longer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete beat %1, %2, %3 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryPanel</name>
    <message>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by product, energy and length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (this project)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search 1 template</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search %n templates</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template of your own yet. Save a beat as one, or copy one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template is like that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No template has “%1” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add after the selected beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add at the end of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy as own template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be brought back. Beats made from it stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that comes with Beatreel takes its place again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it these archetypes are left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between archetypes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryView</name>
    <message>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1

%2
For products: %3</source>
        <comment>template, prompt, categories</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between products</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ListWords</name>
    <message>
        <source>%1 %2</source>
        <comment>number and name of a beat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <comment>beat, chunk, chunks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::LookBar</name>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the look of all beats; builds nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the fields back to what the film has</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::LookEffect</name>
    <message>
        <source>1 beat goes stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats go stale.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The music goes stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 beat and the music go stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats and the music go stale.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing it is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing them is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of refreshing it is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of refreshing them is unknown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing it costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refreshing them costs %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n locked beats stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was chosen or kept in beat %1 stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What was chosen or kept in %n beats stays.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen or kept in beats %1 stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 take is up to date again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n takes are up to date again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::LookPanel</name>
    <message>
        <source>No look yet. It comes with a plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::MainWindow</name>
    <message>
        <source>Beatreel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 — Beatreel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored to %1, your last edit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build was interrupted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 take is already paid and will be fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n takes are already paid and will be fetched.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 take is still to be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to be made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes once what runs now has ended, and the plans that are offered are taken or left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::MediaPage</name>
    <message>
        <source>Soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the built-in score is played with. Music that was made with another one goes stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> GB</source>
        <comment>gigabytes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cache, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures of clips, kept on the disk so that projects open quickly. The oldest go first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one that is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::MenuTitles</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ModelField</name>
    <message>
        <source>%1 · %2</source>
        <comment>a model, its price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ModelSetField</name>
    <message>
        <source>Models that are chosen together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A film of 30 s in six beats: %1.</source>
        <comment>a price</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ModelWords</name>
    <message>
        <source>%1 a plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a set of models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economy</source>
        <comment>a set of models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a set of models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best</source>
        <comment>a set of models</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of %1, from a third party.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of %1, not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsPage</name>
    <message>
        <source>New projects begin with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server&apos;s model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server gives no list. Look at its address on the page Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an API token of Replicate: see the page Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the address of your server: see the page Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs an API key of OpenAI: see the page Services.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in planner asks no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is “%1”. For another model, choose another planner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the environment (OPENAI_MODEL), which goes before what is set here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsSection</name>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music from the frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film&apos;s music is not made from a prompt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model for plans cannot see pictures: the prompt follows the mood and the beats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 looks at the frames and writes the music&apos;s prompt: %2.</source>
        <comment>model, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the whole film: %2</source>
        <comment>set, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The prices are of the whole film, made anew.</source>
        <comment>what the set means</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has a track of your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFace</name>
    <message>
        <source>No music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music queued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 bpm, %3</source>
        <comment>music: source, tempo, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>music: source, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own track, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, muted</source>
        <comment>music</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 dB</source>
        <comment>music, gain</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music&apos;s file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFields</name>
    <message>
        <source>Muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where in the music the film starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above or below the loudness of every film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the music takes to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the music takes to go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the music</source>
        <comment>field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::MusicInGesture</name>
    <message>
        <source>from %1 of the music</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::OrderWords</name>
    <message>
        <source>1 frame by %1</source>
        <comment>a model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n frames by %1</source>
        <comment>a model</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip by %1</source>
        <comment>a model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n clips by %1</source>
        <comment>a model</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the music by %1</source>
        <comment>a model</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayForm</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the frame&apos;s shorter side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat&apos;s end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayHandles</name>
    <message>
        <source>Words and logo over the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayList</name>
    <message>
        <source>Words and logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::OverlaysField</name>
    <message>
        <source>Add text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One layer down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On-screen words: none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by a newer Beatreel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing lies over this beat&apos;s pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one beat to lay something over its pictures.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileActions</name>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From its &amp;beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <comment>fade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>fade</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As usual</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileSlot</name>
    <message>
        <source>Own picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own track</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, browse</source>
        <comment>what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop, or browse</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTaker</name>
    <message>
        <source>The film has no beat left for “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The film has no beat left for “%1” and %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is %2. Copy all of it into the project?</source>
        <comment>file, size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The used range is what the film shows of it, and some seconds more for slipping.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the used range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying “%1” into the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows “%2”.</source>
        <comment>slot, file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>“%1” shows in %n chunks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Videos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import music</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTarget</name>
    <message>
        <source>Picture for beat %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video for 1 chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Video for %n chunks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to give it files of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What beat %1 shows there is locked. Unlock it to give it files of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music is locked. Unlock it to give it a track of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop pictures and videos on a beat.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PaletteField</name>
    <message>
        <source>From a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the palette from a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the palette by the main colours of a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 colour; 3 to 5 work best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colours; 3 to 5 work best.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours from a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PanelDocks</name>
    <message>
        <source>%1, %2</source>
        <comment>panel, count</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PaperWords</name>
    <message>
        <source>Storyboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1</source>
        <comment>where a text goes on</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to, of a film</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>seconds, beats</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2, %3 fps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::PictureEditing</name>
    <message>
        <source>The picture could not be copied. Is the disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture there: it becomes a take of %1.</source>
        <comment>slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 of %2 is yours, and in use.</source>
        <comment>number, slot</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PlanBeats</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to the plan on the left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy to the plan on the right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of this plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PlanChange</name>
    <message>
        <source>The plan stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 beat goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats go.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats are new.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look changes: %1.</source>
        <comment>mood and lighting, say</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>product</source>
        <comment>a field of the look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <comment>a field of the look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aesthetic</source>
        <comment>a field of the look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mood</source>
        <comment>a field of the look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lighting</source>
        <comment>a field of the look</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>palette</source>
        <comment>a field of the look</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PlanColumn</name>
    <message>
        <source>Selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats of the plan “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>length, beats, chunks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As sketches free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full build costs %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PlanMaker</name>
    <message>
        <source>%1 This plan was composed offline.</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::Planning</name>
    <message>
        <source>Ask %1 for a plan?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 for three plans?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PlansView</name>
    <message>
        <source>Three plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In what the plans differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict, balanced, free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Go back, and compare again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Nothing has been spent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Three plans were three requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a plan&apos;s name, what is said of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan C</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PlaybackActions</name>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no in point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no out point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::Preferences</name>
    <message>
        <source>“%1” in the settings is none of: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” in the settings is not a number from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PreferencesFile</name>
    <message>
        <source>The settings file “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The defaults are used; with your next change of the settings the file is kept under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not saved: the broken file “%1” could not be renamed. Rename or mend it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings were not saved: the folder “%1” could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PreviewPanel</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View of the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1.%2, %3</source>
        <comment>beat, clip, model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame of beat %1, %2</source>
        <comment>beat, model</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1, no frame yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::Price</name>
    <message>
        <source>1 dollar</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dollars</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 cent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n cents</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>dollars, cents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PriceButton</name>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PricePanel</name>
    <message>
        <source>%1 %2.</source>
        <comment>a question, who is paid</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not ask under %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 over the budget. With no beat selected, the inspector shows it, to be raised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then %1 of the budget is left.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ProductChoice</name>
    <message>
        <source>All products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other products</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others, with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beatreel projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “%1” there, or open a copy of it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good version of “%1” is of %2.</source>
        <comment>project, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of a version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This project is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s document is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project&apos;s document is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to the last good version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy is saved as “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing stops that. What is finished is kept, and a build goes on from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last edits of “%1” are not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFindings</name>
    <message>
        <source>The picture of beat %1 is gone (%2). Put it back, or choose another take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1.%2 is gone (%3). Put it back, or choose another take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The music is gone (%1). Put it back, or choose another take.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectNumbers</name>
    <message>
        <source>Beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a beat to see and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is made that would cost more than this in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 take</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; %n files are gone</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::PromptField</name>
    <message>
        <source>Prompt, filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent. What is tinted comes from the look.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt, template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::Provenance</name>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame, take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clip before, take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clip before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ProvenanceTable</name>
    <message>
        <source>Where the takes come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: both %2</source>
        <comment>label, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 differs. A: %2. B: %3</source>
        <comment>label, values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::RecentList</name>
    <message>
        <source>The projects that you make or open stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::RecentRow</name>
    <message>
        <source>Remove from list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>project, facts, what waits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>length, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 stale, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n stale, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 to make, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to make, %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ReferenceList</name>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop or browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pictures that the frames are to follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::RemarkWords</name>
    <message>
        <source>Voice-over: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::RenderActions</name>
    <message>
        <source>The farm: %1, %2, %3.</source>
        <comment>workers, places, waiting steps</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 step waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no farm here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one, or render on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::RenderBar</name>
    <message>
        <source>Render on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render on the farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you start from now on is made here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you start from now on is made by the farm&apos;s workers. What costs money is still asked for here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ResizeGesture</name>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clip less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two clips less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one clip more, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two clips more, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::SampleBriefs</name>
    <message>
        <source>Start with a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sneakers in the city</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coffee in the morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a film of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Write what the ad is about. Three plans come back, each a row of beats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Take one. Sketches, camera moves and music make it a film at once, free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Change what you like, beat by beat, and pay only for what you make better.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::SavedMark</name>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved. Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1. Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press it to save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::SeedField</name>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed: other takes of the same words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ServerModelField</name>
    <message>
        <source>Ask the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the server for its models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first that the server lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · shut down on %2</source>
        <comment>a model, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server shuts this model down on %1. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not list “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server lists 1 model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n models.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any name that the server knows. Its list costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceAccess</name>
    <message>
        <source>There is no keychain here to keep keys in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no key: one has letters, digits and signs, and no blanks. Copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The farm</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceDesk</name>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys, or give the address of another server.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceKeyField</name>
    <message>
        <source>Store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the desktop&apos;s keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the environment (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The environment goes before the keychain. To use a stored key, start Beatreel without %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is used where %1 is not in the environment. It is never shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It goes into the desktop&apos;s keychain, and into no file. Or start Beatreel with %1 in its environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Keys come from the environment only: start Beatreel with %2 in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceTest</name>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks with this key and address for what costs nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: the key is of the account “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It works: there is 1 model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It works: there are %n models.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers, but not as %2 does. Look at the address: it usually ends with /v1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ServicesPage</name>
    <message>
        <source>Replicate: frames, clips and music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenAI or a compatible server: plans</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token of Replicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of Replicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, LM Studio and vLLM work too, for example http://127.0.0.1:11434/v1, and need no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many frames, clips and tracks Replicate works on at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New a minute, at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replicate itself allows 600; with little credit it asks for pauses, which are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound and storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::ShapeField</name>
    <message>
        <source>Shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked: a locked beat keeps its place and its length.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::SlipField</name>
    <message>
        <source>Slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slip of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one beat to slip its clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::SlipGesture</name>
    <message>
        <source>starts at %1 of the clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::SmallChunk</name>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::SpeedButton</name>
    <message>
        <source>%1x</source>
        <comment>speed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::StaleReasons</name>
    <message>
        <source>Template changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the template became “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the product became “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the category became “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aesthetic changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the aesthetic became “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the mood became “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lighting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the lighting became “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Palette changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the palette became %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shot changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the shot became “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the action became “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the energy became “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the camera movement became “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for other beats or other lengths.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the seed became %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Began from another picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut from another clip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made for another length of the beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the format became %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the model became “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by an earlier version of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made before the prompt was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New take asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One take more was asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::StandardActions</name>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All videos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import vi&amp;deo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import m&amp;usic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;MP4…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export storyboard &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export con&amp;tact sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;edit list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export su&amp;btitles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export &amp;frames…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publis&amp;h to storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from stora&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;link to the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;all beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B&amp;rief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspe&amp;ctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;akes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mpare takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words on cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Energy curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movement g&amp;uide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full-screen pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add beat after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Swap template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move beat &amp;earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Duplicate beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make beat sho&amp;rter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make beat lon&amp;ger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loc&amp;k beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan from brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Build all that is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frame again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four &amp;variants of the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render on &amp;this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Render on the f&amp;arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;odels…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play from t&amp;he start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the selecte&amp;d beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play this &amp;chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuttle &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shuttle &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame fo&amp;rward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second f&amp;orward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set o&amp;ut point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For&amp;get in point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forge&amp;t out point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Documentation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Beatreel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut &amp;beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ove beat later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cl&amp;ip again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musi&amp;c again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::StartPage</name>
    <message>
        <source>Beatreel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New from a brief</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan from the brief (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All videos…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three plans by a model: three requests (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::StateLine</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set target to %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengthen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n findings: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Spent %1, reserved %2, budget %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent %1, budget %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent %1, reserved %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::StorageActions</name>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is on its way already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is still on its way. Stop it and close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has travelled is kept: it goes on from there next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What has travelled is kept: it goes on from there next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was edited last is not saved yet, so it cannot be published. Save a copy, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was published from another computer meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one beside yours to see what differs, or put yours in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is published. Everything was there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is published: %2 sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no film yet: build it and publish it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the storage for a link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>date and time at which a link ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film&apos;s place in the storage is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link to the film is copied. It works for everyone until %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows the film that was published last; the project has a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::StorageDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2 s, %3, published %4</source>
        <comment>name, seconds, size, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open from storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what %1 has…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The storage has no projects yet. File ▸ Publish to storage puts one there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The project comes into your folder of projects with all its takes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::StoryTerms</name>
    <message>
        <source>Close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic multi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Macro</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium close-up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cinematic wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast cuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handheld follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Push in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow dolly in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow orbit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slow push in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking shot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whip pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aspirational lifestyle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brand story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstrate benefit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dynamic product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energetic opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Establish environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feature highlight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mood establishment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Multiple features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mysterious preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person using product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::StoryboardDialog</name>
    <message>
        <source>Export storyboard PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Beats on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchButton</name>
    <message>
        <source>Colour %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchCell</name>
    <message>
        <source>Remove this colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a colour, its hex value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number, name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove colour %1, %2</source>
        <comment>number, name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TakeCommands</name>
    <message>
        <source>It is your own file: nothing made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model that made it is not in the catalogue any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture that it began with is gone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TakeFace</name>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a take</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TakeNote</name>
    <message>
        <source>Which of the two the note and the verbs are about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is good about it, what is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on take %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TakeRow</name>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Takes, %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it B</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TakeVerbs</name>
    <message>
        <source>A in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film shows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film shows it then; undo brings the other back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TakeWords</name>
    <message>
        <source>Own file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and price of a take</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes of frame %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes of clip %1.%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes of the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>beat and clip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 goes stale, %2; it is kept unless you refresh it.</source>
        <comment>slot, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale, %1; they are kept unless you refresh them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else goes stale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TakesActions</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the newest take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is the oldest take.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it &amp;A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it &amp;B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the &amp;star off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gain with these settings, %1</source>
        <comment>price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy settings to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit picture &amp;in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a beat</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings are copied. Undo takes them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows take %2. Move it to the trash?</source>
        <comment>slot, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places show take %1. Move it to the trash?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It can be brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove 1 take for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Remove %n takes for good?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Their files, %1 at most, are removed from the disk. Undo does not bring them back. What they cost stays in the sums.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a program to edit pictures in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TakesPanel</name>
    <message>
        <source>Only differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy settings to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives another beat the prompt, seed, shot and movement of this take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a beat or a clip to see its takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No frame yet. The film shows a slate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No clip yet. The film shows the frame with its camera move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No music yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again with these settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One take more as take %1 was made, whatever the beat says now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag A or B onto a take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n takes are being made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four variants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four takes with four seeds, to choose one of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDialog</name>
    <message>
        <source>Save beat as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as own template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has no letter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats and archetypes know it by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put %1 in at the caret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pl&amp;ace in the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;hot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For products</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDraft</name>
    <message>
        <source>The template needs a name with a letter in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt is empty. Say what is to be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prompt has %1 characters, and %2 are the most. Shorten it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fills %1. A prompt can use {product_name}, {style_aesthetic} and {setting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The template is for no product. Choose some, or all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateShelf</name>
    <message>
        <source>“%1” comes with Beatreel. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TextField</name>
    <message>
        <source>Several</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TileWords</name>
    <message>
        <source>%1 s  %2</source>
        <comment>length, shot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 energy</source>
        <comment>template, position, length, shot, movement, energy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your own</source>
        <comment>what a template is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TimeStrip</name>
    <message>
        <source>Beats in time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TimeText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TimecodeField</name>
    <message>
        <source>Time of the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, seconds, pictures: type 0:12:14, 12s, or +10 to go there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The playhead stops at the borders of chunks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Energy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the energy of the beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>beats, chunks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::TimelineView</name>
    <message>
        <source>Drag it to choose where in it the film starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to fade the music in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag to fade the music out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to change its length.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip %1.%2 is locked. Unlock it to slip it.</source>
        <comment>beat, clip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beats</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TrackCompareView</name>
    <message>
        <source>Previous cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous cut (Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next cut (Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparison of music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which track is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear A (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear B (B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the music here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the music (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the music here (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the music to compare its takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music at %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music at cut %1 of %2, %3</source>
        <comment>number, count, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no second take yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its file is gone or broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut, %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::TrashList</name>
    <message>
        <source>Empty trash…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes their files for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, model and price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::VariantsView</name>
    <message>
        <source>Keep take %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use none of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film shows what it shows now (Esc); the variants stay among the takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, four variants, %2 of %3 made</source>
        <comment>slot, counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, four variants: 1 to 4 use one</source>
        <comment>slot</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant %1 is in use. It stays when the look or the model changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::VersionWords</name>
    <message>
        <source>1 beat added</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats deleted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats moved</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beats changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>beat %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brief changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>music changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fades changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>models changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>budget changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>beats, length</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::VersionsDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <comment>date and time of a version</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Then: %2</source>
        <comment>how much of a film there is, what was changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier version yet: each edit is saved, and the document before it is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back is an edit: it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::VideoReader</name>
    <message>
        <source>It is not in the list any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::Videos</name>
    <message>
        <source>Its row goes from the database. Its project stays in “%1” and comes back into the list when it is built again, unless its folder goes to the trash too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its row goes from the database. Where its project is is not known; it stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its row goes from the database. It has no project on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its row goes from the database. Its project stays on “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their rows go from the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their projects stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 of their projects is on this computer; it stays unless it goes to the trash too. The others stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their projects stay, and come back into the list when they are built again, unless they go to the trash too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n of their projects are on this computer; they stay unless they go to the trash too. The others stay where they are.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” from the list?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n videos from the list?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete with its folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete with 1 folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n folders</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being built. Stop that first, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is being built on “%2”. Stop that first, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 video is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n videos are deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not deleted. %2</source>
        <comment>name, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making clips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody builds it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the computer that builds a video</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length of a film</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time of a video</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a video, its status</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::VideosHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::VideosModel</name>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::VideosTable</name>
    <message>
        <source>All videos</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::VolumeButton</name>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume: muted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <comment>percent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::WindowBar</name>
    <message>
        <source>View of the beats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the models of this project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a full build is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, a full build %2</source>
        <comment>set of models, price</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::WindowMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>beatreel::WipeHandle</name>
    <message>
        <source>Wipe between A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag, or press Left and Right</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A storyboard editor for video ads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project&apos;s folder or document.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
