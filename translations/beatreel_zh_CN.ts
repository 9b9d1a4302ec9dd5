<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Plate</name>
    <message>
        <source>Sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>片段</translation>
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
        <translation>句点</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>key</comment>
        <translation>逗号</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 或 %2</translation>
    </message>
</context>
<context>
    <name>beatreel::AboutDialog</name>
    <message>
        <source>About Beatreel</source>
        <translation>关于 Beatreel</translation>
    </message>
    <message>
        <source>Beatreel %1</source>
        <comment>version</comment>
        <translation>Beatreel %1</translation>
    </message>
    <message>
        <source>A storyboard editor for video ads. It works without a network and without a key; models that cost something take over where you want them to.</source>
        <translation>制作视频广告的分镜编辑器。无需网络和密钥即可使用；付费模型只在你需要的地方接手。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。</translation>
    </message>
    <message>
        <source>Made from commit %1.</source>
        <translation>由提交 %1 生成。</translation>
    </message>
    <message>
        <source>What Beatreel is made with</source>
        <translation>Beatreel 的组成</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>组成</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>The libraries, fonts and sounds that Beatreel is made with, their versions and their licences.</source>
        <translation>Beatreel 所用的库、字体和音色及其版本和许可证。</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionDescriptions</name>
    <message>
        <source>Closes the project and goes to the start page, to write a new brief. Everything is saved already.</source>
        <translation>关闭项目并回到开始页，写新的简报。所有内容都已保存。</translation>
    </message>
    <message>
        <source>Opens a project from its folder.</source>
        <translation>从文件夹打开项目。</translation>
    </message>
    <message>
        <source>Lists every video of the database with its status, cost and length, to open it, try it again or delete it.</source>
        <translation>列出数据库中的所有视频及其状态、费用和长度，可打开、重试或删除。</translation>
    </message>
    <message>
        <source>Copies the whole project with its takes to another folder. Each edit of this one is saved by itself.</source>
        <translation>把整个项目连同版本复制到另一个文件夹。这里的每次编辑都会自动保存。</translation>
    </message>
    <message>
        <source>Shows earlier states of this project, to go back to one. Going back can be undone.</source>
        <translation>显示此项目早先的状态，可回到其中之一。返回可以撤销。</translation>
    </message>
    <message>
        <source>Takes a picture of your own as the frame of the selected beat.</source>
        <translation>用你自己的图片作所选节拍的画面。</translation>
    </message>
    <message>
        <source>Takes a video of your own as the clip of the selected chunk.</source>
        <translation>用你自己的视频作所选分段的片段。</translation>
    </message>
    <message>
        <source>Takes a track of your own as the film's music.</source>
        <translation>用你自己的音乐作影片的音乐。</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF to print or send: each beat with its frame and its words.</source>
        <translation>把分镜写成 PDF 供打印或发送：每个节拍附画面和文字。</translation>
    </message>
    <message>
        <source>Writes all frames as one picture, in the order of the film.</source>
        <translation>把所有画面按影片顺序写成一张图片。</translation>
    </message>
    <message>
        <source>Writes the cut for another editing program, with the clips beside it.</source>
        <translation>为其他剪辑软件写出剪辑，并附上片段。</translation>
    </message>
    <message>
        <source>Writes what is spoken or shown as subtitles with their times.</source>
        <translation>把所说或所示的文字写成带时间的字幕。</translation>
    </message>
    <message>
        <source>Writes the frame of every beat as a picture into a folder.</source>
        <translation>把每个节拍的画面作为图片写入文件夹。</translation>
    </message>
    <message>
        <source>Sends the project with its takes to the storage, to open it on another computer. Only what is missing there travels.</source>
        <translation>把项目连同版本发送到存储，以便在另一台电脑打开。只传送那里缺少的部分。</translation>
    </message>
    <message>
        <source>Fetches a published project from the storage and opens it here.</source>
        <translation>从存储获取已发布的项目并在此打开。</translation>
    </message>
    <message>
        <source>Copies a link to the published film, to send it to somebody.</source>
        <translation>复制已发布影片的链接，以便发送给他人。</translation>
    </message>
    <message>
        <source>Closes the project. Everything is saved already.</source>
        <translation>关闭项目。所有内容都已保存。</translation>
    </message>
    <message>
        <source>Ends Beatreel. What is being made stops, and goes on when you open the project again and ask for it.</source>
        <translation>退出 Beatreel。正在制作的会停止，再次打开项目并要求时继续。</translation>
    </message>
    <message>
        <source>Shows every key and lets you choose others.</source>
        <translation>显示所有按键，并可更改。</translation>
    </message>
    <message>
        <source>Opens the handbook.</source>
        <translation>打开手册。</translation>
    </message>
    <message>
        <source>Shows what was added, changed and mended in this version.</source>
        <translation>显示此版本新增、更改和修复的内容。</translation>
    </message>
    <message>
        <source>Gathers what helps to find a fault, without anything you wrote, and shows it before you save it. Nothing is sent.</source>
        <translation>收集有助于查找故障的信息，不含你写的任何内容，并在保存前显示。不会发送任何内容。</translation>
    </message>
    <message>
        <source>Says which version this is, with which libraries, and under which licences.</source>
        <translation>说明这是哪个版本、使用哪些库及其许可证。</translation>
    </message>
    <message>
        <source>Takes the last edit back. There is no limit, and takes are never lost by it.</source>
        <translation>撤销最后一次编辑。次数不限，版本绝不会丢失。</translation>
    </message>
    <message>
        <source>Makes the edit again that was undone last.</source>
        <translation>重做最后撤销的编辑。</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film, to paste them elsewhere.</source>
        <translation>把所选节拍从影片中取出，以便粘贴到别处。</translation>
    </message>
    <message>
        <source>Copies the selected beats, to paste them here or in another project.</source>
        <translation>复制所选节拍，以便粘贴到这里或其他项目。</translation>
    </message>
    <message>
        <source>Selects every beat, to change something of all of them at once.</source>
        <translation>选择所有节拍，以便一次更改。</translation>
    </message>
    <message>
        <source>Finds anything that can be done by a few letters of its name, and does it.</source>
        <translation>用名称中的几个字母找到并执行任何操作。</translation>
    </message>
    <message>
        <source>Adds a beat behind the selected one.</source>
        <translation>在所选节拍之后添加一个节拍。</translation>
    </message>
    <message>
        <source>Gives the beat another template: another shot and action in its place. Its length stays.</source>
        <translation>给节拍换一个模板：换景别和动作，长度不变。</translation>
    </message>
    <message>
        <source>Swaps the beat with the one before it.</source>
        <translation>与前一个节拍交换。</translation>
    </message>
    <message>
        <source>Swaps the beat with the one after it.</source>
        <translation>与后一个节拍交换。</translation>
    </message>
    <message>
        <source>Puts a copy of the beat behind it. The copy shows the same takes, so it costs nothing.</source>
        <translation>在节拍之后放一个副本。副本显示相同的版本，因此免费。</translation>
    </message>
    <message>
        <source>Makes the beat 5 s shorter; the least is 5 s.</source>
        <translation>把节拍缩短 5 秒；最短 5 秒。</translation>
    </message>
    <message>
        <source>Makes the beat 5 s longer; the most is 15 s.</source>
        <translation>把节拍延长 5 秒；最长 15 秒。</translation>
    </message>
    <message>
        <source>Keeps the beat as it is: no build and no plan changes it until it is unlocked.</source>
        <translation>保持节拍不变：解锁之前，制作和策划都不会改动它。</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film. It can be undone, and their takes are kept.</source>
        <translation>把所选节拍从影片中移除。可以撤销，版本也会保留。</translation>
    </message>
    <message>
        <source>Shows the next take of the selected frame or clip.</source>
        <translation>显示所选画面或片段的下一个版本。</translation>
    </message>
    <message>
        <source>Shows the take before this one of the selected frame or clip.</source>
        <translation>显示所选画面或片段的上一个版本。</translation>
    </message>
    <message>
        <source>Shows the beats along the time, with their clips and the music.</source>
        <translation>按时间显示节拍，以及片段和音乐。</translation>
    </message>
    <message>
        <source>Shows the beats as cards in rows, as on a storyboard.</source>
        <translation>像分镜那样以成排的卡片显示节拍。</translation>
    </message>
    <message>
        <source>Shows or hides the templates that beats are made from.</source>
        <translation>显示或隐藏制作节拍所用的模板。</translation>
    </message>
    <message>
        <source>Shows or hides the look that all beats share: style, colours, mood and light.</source>
        <translation>显示或隐藏所有节拍共用的风格：样式、颜色、情绪和光线。</translation>
    </message>
    <message>
        <source>Shows or hides everything about the selected beats: words, length, camera, models.</source>
        <translation>显示或隐藏所选节拍的一切：文字、长度、运镜、模型。</translation>
    </message>
    <message>
        <source>Shows or hides all takes of what is selected, to choose one.</source>
        <translation>显示或隐藏所选内容的所有版本，以便选择。</translation>
    </message>
    <message>
        <source>Shows two takes side by side or over each other, to choose the better one.</source>
        <translation>并排或重叠显示两个版本，以便选出较好的。</translation>
    </message>
    <message>
        <source>Shows or hides what is being made, what waits, and what failed and why.</source>
        <translation>显示或隐藏正在制作、等待、失败及其原因。</translation>
    </message>
    <message>
        <source>Shows or hides the list of edits, to go back to any of them.</source>
        <translation>显示或隐藏编辑列表，可回到任何一步。</translation>
    </message>
    <message>
        <source>Shows or hides the beats' words on their cards.</source>
        <translation>显示或隐藏卡片上的节拍文字。</translation>
    </message>
    <message>
        <source>Shows or hides how the energy rises and falls over the film.</source>
        <translation>显示或隐藏影片能量的起伏。</translation>
    </message>
    <message>
        <source>Shows which part of the picture every screen shows, so that words stay inside it.</source>
        <translation>显示任何屏幕都能看到的画面范围，让文字留在其中。</translation>
    </message>
    <message>
        <source>Shows how the camera moves over the frame.</source>
        <translation>显示镜头在画面上如何移动。</translation>
    </message>
    <message>
        <source>Shows less of the film, larger.</source>
        <translation>显示更少的影片，更大。</translation>
    </message>
    <message>
        <source>Shows more of the film, smaller.</source>
        <translation>显示更多的影片，更小。</translation>
    </message>
    <message>
        <source>Shows the whole film in the width that there is.</source>
        <translation>在现有宽度内显示整部影片。</translation>
    </message>
    <message>
        <source>Shows the film alone, on the whole screen. The same key goes back.</source>
        <translation>全屏只显示影片。同一按键返回。</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>把键盘焦点移到窗口的下一部分。</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part of the window before this one.</source>
        <translation>把键盘焦点移到窗口的上一部分。</translation>
    </message>
    <message>
        <source>Puts all panels back where they were at first.</source>
        <translation>把所有面板放回最初的位置。</translation>
    </message>
    <message>
        <source>Makes plans from the brief, to choose one. Locked beats stay as they are.</source>
        <translation>按简报做方案供选择。锁定的节拍保持原样。</translation>
    </message>
    <message>
        <source>Makes everything that is missing or no longer fits its beat, and nothing else. The price is shown before.</source>
        <translation>制作所有缺少或不再符合节拍的部分，别无其他。事先显示价格。</translation>
    </message>
    <message>
        <source>Makes one more take of the selected frame. The ones before it are kept.</source>
        <translation>为所选画面再做一个版本。之前的保留。</translation>
    </message>
    <message>
        <source>Makes one more take of the selected clip. The ones before it are kept.</source>
        <translation>为所选片段再做一个版本。之前的保留。</translation>
    </message>
    <message>
        <source>Makes four takes of the frame at once, to choose from.</source>
        <translation>一次为画面做四个版本，供选择。</translation>
    </message>
    <message>
        <source>Makes one more take of the music. The ones before it are kept.</source>
        <translation>为音乐再做一个版本。之前的保留。</translation>
    </message>
    <message>
        <source>Lets what has begun end, and begins nothing more until it is pressed again.</source>
        <translation>让已开始的做完，再次按下之前不再开始新的。</translation>
    </message>
    <message>
        <source>Makes what failed once more, after showing what it costs.</source>
        <translation>显示费用后，重新制作失败的部分。</translation>
    </message>
    <message>
        <source>Stops what is being made. What is done is kept, and what was paid is not paid again.</source>
        <translation>停止正在制作的部分。已完成的保留，已付款的不会再次付款。</translation>
    </message>
    <message>
        <source>Makes what costs nothing on this computer.</source>
        <translation>免费的部分在这台电脑上制作。</translation>
    </message>
    <message>
        <source>Makes what costs nothing on the farm's computers.</source>
        <translation>免费的部分在农场的电脑上制作。</translation>
    </message>
    <message>
        <source>Shows which models make this project's plans, frames, clips and music, and what they cost.</source>
        <translation>显示此项目的方案、画面、片段和音乐由哪些模型制作及其费用。</translation>
    </message>
    <message>
        <source>Plays from the playhead, or pauses.</source>
        <translation>从播放头播放，或暂停。</translation>
    </message>
    <message>
        <source>Plays the whole film from its start.</source>
        <translation>从头播放整部影片。</translation>
    </message>
    <message>
        <source>Plays the selected beats and stops at their end.</source>
        <translation>播放所选节拍，到结尾停止。</translation>
    </message>
    <message>
        <source>Plays the five seconds at the playhead.</source>
        <translation>播放播放头所在的五秒。</translation>
    </message>
    <message>
        <source>Plays backwards; once more is faster.</source>
        <translation>倒放；再按一次更快。</translation>
    </message>
    <message>
        <source>Plays forwards; once more is faster.</source>
        <translation>正放；再按一次更快。</translation>
    </message>
    <message>
        <source>Goes one picture back.</source>
        <translation>后退一帧。</translation>
    </message>
    <message>
        <source>Goes one picture on.</source>
        <translation>前进一帧。</translation>
    </message>
    <message>
        <source>Goes one second back.</source>
        <translation>后退一秒。</translation>
    </message>
    <message>
        <source>Goes one second on.</source>
        <translation>前进一秒。</translation>
    </message>
    <message>
        <source>Goes to the start of the beat before.</source>
        <translation>到上一个节拍的开头。</translation>
    </message>
    <message>
        <source>Goes to the start of the next beat.</source>
        <translation>到下一个节拍的开头。</translation>
    </message>
    <message>
        <source>Goes to the film's first picture.</source>
        <translation>到影片的第一帧。</translation>
    </message>
    <message>
        <source>Goes to the film's last picture.</source>
        <translation>到影片的最后一帧。</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range begin here.</source>
        <translation>循环播放和部分导出从这里开始。</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range end here.</source>
        <translation>循环播放和部分导出在这里结束。</translation>
    </message>
    <message>
        <source>Lets the range begin with the film again.</source>
        <translation>范围重新从影片开头开始。</translation>
    </message>
    <message>
        <source>Lets the range end with the film again.</source>
        <translation>范围重新到影片结尾结束。</translation>
    </message>
    <message>
        <source>Begins again where the film or the range ends.</source>
        <translation>在影片或范围结束处重新开始。</translation>
    </message>
    <message>
        <source>Plays without sound. The film keeps its music.</source>
        <translation>无声播放。影片的音乐保留。</translation>
    </message>
    <message>
        <source>Writes the film as a video: all of it or a part, in the format and size that you choose.</source>
        <translation>把影片写成视频：全部或一段，格式和尺寸由你选择。</translation>
    </message>
    <message>
        <source>Lets the next thing that you click tell what it is for.</source>
        <translation>让你接下来点击的东西说明它的用途。</translation>
    </message>
    <message>
        <source>Puts the copied beats behind the selected one. They keep their takes where these still fit. A copied picture, video or track becomes a take of your own.</source>
        <translation>把复制的节拍放在所选节拍之后。仍然合适的版本会保留。复制的图片、视频或音乐会成为你自己的版本。</translation>
    </message>
    <message>
        <source>Opens the settings: appearance, sound and storage, services and their keys, models, costs, farm and keyboard.</source>
        <translation>打开设置：外观、声音和存储、服务和密钥、模型、费用、农场和键盘。</translation>
    </message>
    <message>
        <source>Shows or hides the brief, the reasons of its plan, and the models.</source>
        <translation>显示或隐藏简报、方案的理由和模型。</translation>
    </message>
    <message>
        <source>Lets the playhead stop at the borders of chunks while you drag it in the timeline.</source>
        <translation>在时间线上拖动播放头时，让它停在分段的边界。</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionFinder</name>
    <message>
        <source>Enter runs it, Esc leaves</source>
        <translation>回车执行，Esc 离开</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter runs, Esc leaves.</source>
        <translation>上下键选择，回车执行，Esc 离开。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>没有包含“%1”的操作。</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>1 个操作</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>%n 个操作</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ActionKeys</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Enter waits for another key, Delete takes it away.</source>
        <translation>按回车等待新键，按 Delete 移除。</translation>
    </message>
    <message>
        <source>Shipped without a key</source>
        <translation>默认没有按键</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>重置“%1”的按键</translation>
    </message>
    <message>
        <source>%1, key of “%2”</source>
        <translation>%1，“%2”的按键</translation>
    </message>
    <message>
        <source>Add a key for “%1”</source>
        <translation>为“%1”添加按键</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>没有选择操作。</translation>
    </message>
    <message>
        <source>Enter or a click, then the key itself</source>
        <translation>回车或点击，然后按下按键</translation>
    </message>
    <message>
        <source>A key of the chosen action. An action can have several; Delete takes one away.</source>
        <translation>所选操作的一个按键。一个操作可以有多个按键；Delete 移除一个。</translation>
    </message>
    <message>
        <source>The action stays in its menu, and keeps its other keys.</source>
        <translation>操作仍在菜单中，其他按键也保留。</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionTable</name>
    <message>
        <source>%1, %2</source>
        <comment>a command, its price</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>beatreel::AddressField</name>
    <message>
        <source>An address of a service ends with its path, as in “%1”. Take off the rest, from ? or # on.</source>
        <translation>服务地址以路径结尾，例如“%1”。请去掉从 ? 或 # 开始的部分。</translation>
    </message>
</context>
<context>
    <name>beatreel::AllVideosWindow</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>显示所有视频</translation>
    </message>
    <message>
        <source>Search videos</source>
        <translation>搜索视频</translation>
    </message>
    <message>
        <source>Search by name, brief, status or folder</source>
        <translation>按名称、简报、状态或文件夹搜索</translation>
    </message>
    <message>
        <source>Search videos (Ctrl+F)</source>
        <translation>搜索视频 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>在文件夹中显示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>Select a video.</source>
        <translation>请选择一个视频。</translation>
    </message>
    <message>
        <source>Select one video only.</source>
        <translation>请只选择一个视频。</translation>
    </message>
    <message>
        <source>Open its project (Enter)</source>
        <translation>打开项目 (回车)</translation>
    </message>
    <message>
        <source>It did not fail.</source>
        <translation>它没有失败。</translation>
    </message>
    <message>
        <source>Open its project and make what failed or is missing</source>
        <translation>打开项目，制作失败或缺少的部分</translation>
    </message>
    <message>
        <source>Show its project in the file manager</source>
        <translation>在文件管理器中显示项目</translation>
    </message>
    <message>
        <source>Delete it from the list (Del)</source>
        <translation>从列表中删除 (Del)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>排序方式(&amp;S)</translation>
    </message>
    <message>
        <source>All videos — Beatreel</source>
        <translation>所有视频 — Beatreel</translation>
    </message>
    <message>
        <source>The videos are being read…</source>
        <translation>正在读取视频…</translation>
    </message>
    <message>
        <source>No videos yet. Each project that is built stands here.</source>
        <translation>还没有视频。制作过的项目都会列在这里。</translation>
    </message>
    <message>
        <source>No video has this status.</source>
        <translation>没有处于此状态的视频。</translation>
    </message>
    <message>
        <source>No video has “%1” in it.</source>
        <translation>没有包含“%1”的视频。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status, how many videos</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, 1 video</source>
        <translation>%1，1 个视频</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n videos</source>
        <translation>
            <numerusform>%1，%n 个视频</numerusform>
        </translation>
    </message>
    <message>
        <source>1 video, %1</source>
        <translation>1 个视频，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n videos, %1</source>
        <translation>
            <numerusform>%n 个视频，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its project is not on this computer. The column Where says on which one.</source>
        <translation>项目不在这台电脑上。“位置”列写明在哪一台上。</translation>
    </message>
</context>
<context>
    <name>beatreel::AnchorPad</name>
    <message>
        <source>Top left</source>
        <translation>左上</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>上</translation>
    </message>
    <message>
        <source>Top right</source>
        <translation>右上</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Bottom left</source>
        <translation>左下</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>下</translation>
    </message>
    <message>
        <source>Bottom right</source>
        <translation>右下</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>位置：%1</translation>
    </message>
</context>
<context>
    <name>beatreel::AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随桌面</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Stronger edges, no tints</source>
        <translation>边缘更强，不着色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>没有任何东西自行移动</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Tell the desktop</source>
        <translation>通知桌面</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>制作结束时</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>仅当其他窗口在前面时。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Show tips</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Each is shown once, beside the menus, when it is of use.</source>
        <translation>每条只在有用时于菜单旁显示一次。</translation>
    </message>
    <message>
        <source>Show tips again</source>
        <translation>重新显示提示</translation>
    </message>
    <message>
        <source>Those shown before</source>
        <translation>以前显示过的提示</translation>
    </message>
</context>
<context>
    <name>beatreel::ApprovalField</name>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>需修改</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>需要修改</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatActions</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>没有选中节拍。</translation>
    </message>
    <message>
        <source>No beats and no files are on the clipboard.</source>
        <translation>剪贴板里没有节拍，也没有文件。</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>template, length</comment>
        <translation>%1，%2 秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>shot, movement</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>&amp;Make clip, %1</source>
        <comment>price</comment>
        <translation>制作片段(&amp;M)，%1</translation>
    </message>
    <message>
        <source>Own &amp;video here…</source>
        <translation>在此使用自己的视频(&amp;V)…</translation>
    </message>
    <message>
        <source>Show &amp;takes</source>
        <translation>显示版本(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>显示文件(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lock clip</source>
        <translation>锁定片段(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Beat %1</source>
        <translation>节拍 %1(&amp;B)</translation>
    </message>
    <message>
        <source>Lock fra&amp;me</source>
        <translation>锁定画面(&amp;M)</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>画面 %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>片段 %1.%2</translation>
    </message>
    <message>
        <source>Retry %1, %2</source>
        <comment>what, price</comment>
        <translation>重试 %1，%2</translation>
    </message>
    <message>
        <source>Make %1 with %2, %3</source>
        <comment>what, model, price</comment>
        <translation>用 %2 制作 %1，%3</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>保持原样(&amp;K)</translation>
    </message>
    <message>
        <source>Le&amp;ngth</source>
        <translation>长度(&amp;N)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>需要修改</translation>
    </message>
    <message>
        <source>Sa&amp;ve beat as template…</source>
        <translation>将节拍存为模板(&amp;V)…</translation>
    </message>
    <message>
        <source>App&amp;roval</source>
        <translation>审批(&amp;R)</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>It is locked with its beat. Unlock the beat.</source>
        <translation>已随节拍一起锁定。请解锁该节拍。</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatModelField</name>
    <message>
        <source>Frame model</source>
        <translation>画面模型</translation>
    </message>
    <message>
        <source>Clip model</source>
        <translation>片段模型</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>Project's: %1</source>
        <comment>the project's model</comment>
        <translation>项目的：%1</translation>
    </message>
    <message>
        <source>%1, not in the catalogue</source>
        <translation>%1，不在目录中</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price of one</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatStyle</name>
    <message>
        <source>Clear</source>
        <comment>what is typed</comment>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardFileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>未知类型的文件</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPainter</name>
    <message>
        <source>Add a beat, or drop a template here</source>
        <translation>添加节拍，或把模板拖到这里</translation>
    </message>
    <message>
        <source>The film is %1 s of %2 s</source>
        <translation>影片 %1 秒，共需 %2 秒</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPanel</name>
    <message>
        <source>Add beat</source>
        <translation>添加节拍</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Voice-over, on-screen words and notes on the cards</source>
        <translation>在卡片上显示旁白、屏幕文字和备注</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>How large the cards are</source>
        <translation>卡片的大小</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>分镜板</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 个节拍</translation>
    </message>
    <message numerus="yes">
        <source>%n beats, read left to right</source>
        <translation>
            <numerusform>%n 个节拍，从左到右</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::BoardView</name>
    <message>
        <source>Add a beat</source>
        <translation>添加节拍</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>节拍</translation>
    </message>
</context>
<context>
    <name>beatreel::BriefForm</name>
    <message>
        <source>What is the ad about?</source>
        <translation>广告讲什么？</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>创意度</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>参考图片</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>30 s for Nike sneakers. Urban, energetic, at dusk.</source>
        <translation>30 秒 Nike 运动鞋广告。都市、活力、黄昏。</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>离线策划</translation>
    </message>
    <message>
        <source>From the brief</source>
        <translation>来自简报</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>The same brief and seed give the same film. Empty: it follows from the words and the length.</source>
        <translation>相同的简报和种子得到相同的影片。留空则由文字和长度决定。</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Creativity, from strict to free</source>
        <translation>创意度，从严谨到自由</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严谨</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>模型：%1</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on.</source>
        <translation>种子是从 0 开始的整数。</translation>
    </message>
</context>
<context>
    <name>beatreel::BriefPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>取消策划</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在策划…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新策划</translation>
    </message>
    <message>
        <source>Compare three plans</source>
        <translation>比较三个方案</translation>
    </message>
    <message>
        <source>Three plans are three requests.</source>
        <translation>三个方案就是三次请求。</translation>
    </message>
    <message>
        <source>Another seed or more creativity gives another one.</source>
        <translation>换种子或提高创意度会得到另一个。</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Plan again for a plan round those of now.</source>
        <translation>其间有节拍被锁定或解锁。请按现在的状态重新策划。</translation>
    </message>
</context>
<context>
    <name>beatreel::BudgetBar</name>
    <message>
        <source>Spent %1, reserved %2, to build %3</source>
        <translation>已花费 %1，已预留 %2，待制作 %3</translation>
    </message>
    <message>
        <source>%1, budget %2</source>
        <comment>sums, budget</comment>
        <translation>%1，预算 %2</translation>
    </message>
</context>
<context>
    <name>beatreel::CardFace</name>
    <message>
        <source>%1.%2 %3 %</source>
        <comment>clip of a beat, progress</comment>
        <translation>%1.%2 %3%</translation>
    </message>
    <message>
        <source>%1.%2 %3</source>
        <comment>clip of a beat, its trouble</comment>
        <translation>%1.%2 %3</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>文件丢失</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>重新制作</translation>
    </message>
    <message>
        <source>The picture's file is gone. Put it back, or make it again.</source>
        <translation>图片文件丢失。请放回原处，或重新制作。</translation>
    </message>
    <message>
        <source>Your own picture of this beat is gone. Put it back, or give another.</source>
        <translation>你为这个节拍提供的图片丢失。请放回原处，或换一张。</translation>
    </message>
    <message>
        <source>Sketch it</source>
        <translation>画草图</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>制作画面</translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation>节拍 %1，%2，从 %4 起 %3 秒</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>还没有画面</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>草图</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>No frame yet.</source>
        <translation>还没有画面。</translation>
    </message>
    <message>
        <source>Sketch: the first step of three.</source>
        <translation>草图：三步中的第一步。</translation>
    </message>
    <message>
        <source>Frame: the second step of three.</source>
        <translation>画面：三步中的第二步。</translation>
    </message>
    <message>
        <source>Clip: the last step of three.</source>
        <translation>片段：三步中的最后一步。</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>已过期：%1，更新需 %2</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>失败：%1，重试需 %2</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone, making it again costs %1</source>
        <translation>失败：图片文件丢失，重新制作需 %1</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone</source>
        <translation>失败：图片文件丢失</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>已过期，保持原样</translation>
    </message>
    <message>
        <source>frame queued</source>
        <translation>画面排队中</translation>
    </message>
    <message>
        <source>making its frame, %1 percent</source>
        <translation>正在制作画面，百分之 %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>frame locked</source>
        <translation>画面已锁定</translation>
    </message>
    <message>
        <source>The frame is locked: builds leave it alone.</source>
        <translation>画面已锁定：制作时不会改动。</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>changes wanted</source>
        <translation>需要修改</translation>
    </message>
</context>
<context>
    <name>beatreel::CardPainter</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>No voice-over</source>
        <translation>没有旁白</translation>
    </message>
    <message>
        <source>No words on screen</source>
        <translation>没有屏幕文字</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>mark</comment>
        <translation>待定</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>mark</comment>
        <translation>通过</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>mark</comment>
        <translation>需修改</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>还没有画面</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Frame</source>
        <comment>what is locked</comment>
        <translation>画面</translation>
    </message>
    <message>
        <source>Frame %1 %</source>
        <translation>画面 %1%</translation>
    </message>
    <message>
        <source>Frame queued</source>
        <translation>画面排队中</translation>
    </message>
</context>
<context>
    <name>beatreel::ChangesField</name>
    <message>
        <source>Which changes (in the notes)</source>
        <translation>改什么（写在备注里）</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>哪里应该不同</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkFace</name>
    <message>
        <source>Waits for its frame</source>
        <translation>等待画面</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>等待 %1</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>排队中，下一个</translation>
    </message>
    <message>
        <source>Queued, number %1</source>
        <translation>排队中，第 %1 个</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>制作片段</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>重新制作</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>文件丢失</translation>
    </message>
    <message>
        <source>The clip's file is gone. Put it back, or make it again.</source>
        <translation>片段文件丢失。请放回原处，或重新制作。</translation>
    </message>
    <message>
        <source>Your own file of this clip is gone. Put it back, or give another.</source>
        <translation>你为这个片段提供的文件丢失。请放回原处，或换一个。</translation>
    </message>
    <message>
        <source>Picture is stale</source>
        <translation>图片已过期</translation>
    </message>
    <message>
        <source>The picture that it begins from is stale.</source>
        <translation>起始图片已过期。</translation>
    </message>
    <message>
        <source>Locked: builds leave it alone.</source>
        <translation>已锁定：制作时不会改动。</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <comment>model</comment>
        <translation>由 %1 制作。</translation>
    </message>
    <message>
        <source>not made yet, making it costs %1</source>
        <translation>尚未制作，制作需 %1</translation>
    </message>
    <message>
        <source>running, %1 percent</source>
        <translation>进行中，百分之 %1</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>已过期：%1，更新需 %2</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>已过期，保持原样</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>失败：%1，重试需 %2</translation>
    </message>
    <message>
        <source>failed: its file is gone, making it again costs %1</source>
        <translation>失败：文件丢失，重新制作需 %1</translation>
    </message>
    <message>
        <source>failed: its file is gone</source>
        <translation>失败：文件丢失</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>片段 %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkPainter</name>
    <message>
        <source>Stale</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>重试 %1</translation>
    </message>
    <message>
        <source>Again %1</source>
        <translation>重做 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::ComparePage</name>
    <message>
        <source>How takes are compared</source>
        <translation>如何比较版本</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>单个版本</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>划像</translation>
    </message>
</context>
<context>
    <name>beatreel::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Run both clips</source>
        <translation>播放两个片段</translation>
    </message>
    <message>
        <source>Run both clips (Space)</source>
        <translation>播放两个片段 (空格)</translation>
    </message>
    <message>
        <source>Stop both clips</source>
        <translation>停止两个片段</translation>
    </message>
    <message>
        <source>Select a beat or a clip to compare its takes.</source>
        <translation>选择节拍或片段来比较其版本。</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>还没有版本。</translation>
    </message>
    <message>
        <source>%1, its only take</source>
        <comment>slot</comment>
        <translation>%1，唯一的版本</translation>
    </message>
    <message>
        <source>%1, both run in step</source>
        <comment>slot</comment>
        <translation>%1，两者同步播放</translation>
    </message>
    <message>
        <source>%1, two takes</source>
        <comment>slot</comment>
        <translation>%1，两个版本</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>版本 %1，使用中</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>文件丢失或损坏。请放回原处，或选择其他版本。</translation>
    </message>
</context>
<context>
    <name>beatreel::ControlTexts</name>
    <message>
        <source>Product, length, mood, what happens: a sentence or two</source>
        <translation>产品、长度、情绪、情节：一两句话</translation>
    </message>
    <message>
        <source>What the ad is about, in your own words. The plan takes the product, the length, the style and the story from it.</source>
        <translation>用你自己的话说明广告讲什么。方案会从中取得产品、长度、样式和故事。</translation>
    </message>
    <message>
        <source>How long the film is to be; goes before what the brief says</source>
        <translation>影片的长度；优先于简报中所写的</translation>
    </message>
    <message>
        <source>The length that the plan aims at. Without a choice it is what the brief says, or 30 seconds.</source>
        <translation>方案的目标长度。不选择时按简报所写，否则为 30 秒。</translation>
    </message>
    <message>
        <source>The number that decides where several plans would fit. Keep it to get the same film again, change it for another one.</source>
        <translation>有多个方案都合适时，由这个数决定选哪个。保留它可再得到同一部影片，更改它会得到另一部。</translation>
    </message>
    <message>
        <source>Another seed: another plan of the same brief</source>
        <translation>换个种子：同一简报的另一个方案</translation>
    </message>
    <message>
        <source>Puts in a number by chance, so that planning gives another film from the same words.</source>
        <translation>填入一个随机数，让同样的文字策划出另一部影片。</translation>
    </message>
    <message>
        <source>Left keeps to the proven sequence, right roams</source>
        <translation>左边遵循成熟的顺序，右边自由发挥</translation>
    </message>
    <message>
        <source>How far a plan may go from the usual sequence of such ads. Strict gives what is proven, free gives surprises.</source>
        <translation>方案可以偏离此类广告常见顺序的程度。严谨给出成熟的做法，自由带来惊喜。</translation>
    </message>
    <message>
        <source>Pictures of the product or of a style that the frames are to follow. Models that cannot see pictures leave them aside.</source>
        <translation>画面要参照的产品或风格的图片。看不了图片的模型会忽略它们。</translation>
    </message>
    <message>
        <source>Takes the picture off the brief. Its file stays where it is.</source>
        <translation>从简报中移除该图片。它的文件留在原处。</translation>
    </message>
    <message>
        <source>The built-in planner, without a network</source>
        <translation>内置策划器，无需网络</translation>
    </message>
    <message>
        <source>Makes three plans from the brief, to choose one or to mix them. Frames and clips are made later.</source>
        <translation>按简报做三个方案，可选其一或混合使用。画面和片段稍后制作。</translation>
    </message>
    <message>
        <source>An ad with its beats, frames, clips and music. Changes to it stay; pressing this again opens the same one.</source>
        <translation>一支包含节拍、画面、片段和音乐的广告。所作更改会保留；再次点按会打开同一支。</translation>
    </message>
    <message>
        <source>The brief stays as it is</source>
        <translation>简报保持原样</translation>
    </message>
    <message>
        <source>Stops waiting for the plan. What a model was already asked for may still be billed.</source>
        <translation>不再等待方案。已向模型发出的请求仍可能计费。</translation>
    </message>
    <message>
        <source>Every video that was ever built, also on other computers</source>
        <translation>制作过的所有视频，包括其他电脑上的</translation>
    </message>
    <message>
        <source>A project's folder, or its .beatreel file</source>
        <translation>项目的文件夹，或其 .beatreel 文件</translation>
    </message>
    <message>
        <source>A project that was open before, and what waits in it. Press it to open it.</source>
        <translation>以前打开过的项目，以及其中待办的内容。点击即可打开。</translation>
    </message>
    <message>
        <source>Its files stay where they are</source>
        <translation>它的文件留在原处</translation>
    </message>
    <message>
        <source>Forgets the project here. Nothing of it is deleted.</source>
        <translation>在此忘记该项目。不会删除其任何内容。</translation>
    </message>
    <message>
        <source>Shows first what would become of your beats</source>
        <translation>先显示你的节拍会有什么变化</translation>
    </message>
    <message>
        <source>Plans the changed brief. Locked beats stay; nothing changes before you press Apply.</source>
        <translation>策划更改后的简报。锁定的节拍保留；按“应用”之前不会有任何更改。</translation>
    </message>
    <message>
        <source>Side by side, to take one or drag beats from another</source>
        <translation>并排显示，可采用一个或从别的方案拖来节拍</translation>
    </message>
    <message>
        <source>Makes three plans of the brief and shows them beside each other.</source>
        <translation>按简报做三个方案，并排显示。</translation>
    </message>
    <message>
        <source>One step: undo brings the beats of before back</source>
        <translation>一步操作：撤销可恢复之前的节拍</translation>
    </message>
    <message>
        <source>Replaces the beats by those of the plan. Locked beats stay, and takes that still fit are kept.</source>
        <translation>用方案的节拍替换现有节拍。锁定的节拍保留，仍适合的版本也保留。</translation>
    </message>
    <message>
        <source>The film stays as it is</source>
        <translation>影片保持原样</translation>
    </message>
    <message>
        <source>Throws the plan away.</source>
        <translation>放弃该方案。</translation>
    </message>
    <message>
        <source>By creativity, or by chance</source>
        <translation>按创意度，或随机</translation>
    </message>
    <message>
        <source>In what the three plans differ: in how freely they are planned, or only in their seed.</source>
        <translation>三个方案的差别：在于策划的自由程度，或仅在于种子。</translation>
    </message>
    <message>
        <source>Drag a beat to another plan to mix them</source>
        <translation>把节拍拖到另一个方案即可混合</translation>
    </message>
    <message>
        <source>One of the plans: its beats, and what a full build of it costs. Left and Right go to the other plans.</source>
        <translation>其中一个方案：它的节拍，以及全部制作的费用。左右键可到其他方案。</translation>
    </message>
    <message>
        <source>The project stays as it was (Esc)</source>
        <translation>项目保持原来的样子 (Esc)</translation>
    </message>
    <message>
        <source>Goes back without taking a plan.</source>
        <translation>不采用方案并返回。</translation>
    </message>
    <message>
        <source>Plans the brief; used when you plan again</source>
        <translation>策划简报；重新策划时使用</translation>
    </message>
    <message>
        <source>Which model turns the brief into beats. The built-in planner is free and needs no network.</source>
        <translation>由哪个模型把简报变为节拍。内置策划器免费，无需网络。</translation>
    </message>
    <message>
        <source>Another one makes the frames stale</source>
        <translation>更换后画面会过期</translation>
    </message>
    <message>
        <source>Which model draws the frames. A beat can have its own, in the inspector.</source>
        <translation>由哪个模型画画面。节拍可以在检查器中用自己的模型。</translation>
    </message>
    <message>
        <source>Another one makes the clips stale</source>
        <translation>更换后片段会过期</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips. A beat can have its own, in the inspector.</source>
        <translation>由哪个模型把画面变为动态片段。节拍可以在检查器中用自己的模型。</translation>
    </message>
    <message>
        <source>Another one makes the music stale</source>
        <translation>更换后音乐会过期</translation>
    </message>
    <message>
        <source>Which model makes the film's music; none of them, or your own file, is possible too.</source>
        <translation>由哪个模型制作影片的音乐；也可以不要音乐，或用自己的文件。</translation>
    </message>
    <message>
        <source>The model for plans looks at the frames and describes the music</source>
        <translation>策划模型查看画面并描述音乐</translation>
    </message>
    <message>
        <source>Lets the planning model write what the music's model is asked for, from the frames. Without it, mood and beats decide.</source>
        <translation>让策划模型根据画面写出对音乐模型的要求。不启用时由情绪和节拍决定。</translation>
    </message>
    <message>
        <source>Folds this section, or unfolds it</source>
        <translation>折叠或展开此部分</translation>
    </message>
    <message>
        <source>Folds what stands below away to make room, or unfolds it again.</source>
        <translation>折叠下面的内容以腾出空间，或重新展开。</translation>
    </message>
    <message>
        <source>Chooses the free, built-in models for everything at once.</source>
        <translation>一次为所有内容选择免费的内置模型。</translation>
    </message>
    <message>
        <source>Chooses paid models of middle price for everything at once.</source>
        <translation>一次为所有内容选择中等价格的付费模型。</translation>
    </message>
    <message>
        <source>Chooses the models with the best pictures, at the highest price, at once.</source>
        <translation>一次选择图片质量最好、价格最高的模型。</translation>
    </message>
    <message>
        <source>Choose a word or write your own</source>
        <translation>选择一个词，或自己写</translation>
    </message>
    <message>
        <source>The name that prompts put in the place of {product_name}</source>
        <translation>提示词中代入 {product_name} 的名称</translation>
    </message>
    <message>
        <source>What the ad sells. Every prompt that names the product changes with it.</source>
        <translation>广告所卖的东西。所有提到该产品的提示词都会随之更改。</translation>
    </message>
    <message>
        <source>The structure of the whole film</source>
        <translation>整部影片的结构</translation>
    </message>
    <message>
        <source>The style of all pictures and of the music, in a few words.</source>
        <translation>所有图片和音乐的风格，用几个词表示。</translation>
    </message>
    <message>
        <source>The feeling of the film. Frames, clips and music follow it.</source>
        <translation>影片的情绪。画面、片段和音乐都依从它。</translation>
    </message>
    <message>
        <source>The light that all frames share.</source>
        <translation>所有画面共有的光线。</translation>
    </message>
    <message>
        <source>Adds a colour to the palette. Three to five work best.</source>
        <translation>给色板添加一种颜色。三到五种最合适。</translation>
    </message>
    <message>
        <source>Takes the main colours of a picture of yours, such as a photograph of the product.</source>
        <translation>从你自己的图片 (例如产品照片) 中提取主要颜色。</translation>
    </message>
    <message>
        <source>Gives all beats that are not locked the changed look. The bar says what goes stale and what refreshing it costs; nothing is made yet.</source>
        <translation>给所有未锁定的节拍应用更改后的风格。提示栏会说明哪些过期、更新要花多少钱；暂不制作任何内容。</translation>
    </message>
    <message>
        <source>Throws away what was changed here and not applied.</source>
        <translation>放弃在此更改但未应用的内容。</translation>
    </message>
    <message>
        <source>Shows only templates that usually stand there</source>
        <translation>只显示通常放在那里的模板</translation>
    </message>
    <message>
        <source>Narrows the list to templates for this place in a film. Others can be used there too.</source>
        <translation>把列表缩小到适合影片此位置的模板。其他模板也可以用在那里。</translation>
    </message>
    <message>
        <source>By name, shot, action or words of the prompt</source>
        <translation>按名称、景别、动作或提示词中的词</translation>
    </message>
    <message>
        <source>Shows only the templates that have these words in them.</source>
        <translation>只显示含有这些词的模板。</translation>
    </message>
    <message>
        <source>Narrows the templates to those for a product, an energy or a length.</source>
        <translation>按产品、能量或长度缩小模板范围。</translation>
    </message>
    <message>
        <source>Shows all templates again</source>
        <translation>重新显示所有模板</translation>
    </message>
    <message>
        <source>Empties the search and takes all filters off.</source>
        <translation>清空搜索并取消所有筛选。</translation>
    </message>
    <message>
        <source>Shows templates for every place</source>
        <translation>显示所有位置的模板</translation>
    </message>
    <message>
        <source>Shows the templates without regard to where in a film they usually stand.</source>
        <translation>显示模板，不论它们通常放在影片的哪里。</translation>
    </message>
    <message>
        <source>Shows only those that you made</source>
        <translation>只显示你自己做的</translation>
    </message>
    <message>
        <source>Narrows the list to templates of your own, which you save from beats.</source>
        <translation>把列表缩小到你自己的、由节拍存成的模板。</translation>
    </message>
    <message>
        <source>The templates that beats are made from. Drag one into the film, or press Enter to add it behind the selected beat.</source>
        <translation>用来创建节拍的模板。把模板拖入影片，或按回车添加到所选节拍之后。</translation>
    </message>
    <message>
        <source>How the template is called in the library and in plans. It cannot change later.</source>
        <translation>模板在模板库和方案中的名称。以后不能更改。</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in for each film</source>
        <translation>{product_name} 等由每部影片填入</translation>
    </message>
    <message>
        <source>What the picture shows. Words in braces are replaced by those of the film's look.</source>
        <translation>图片中显示的内容。花括号中的词会替换为影片风格中的词。</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its product.</source>
        <translation>在提示词中插入一个位置，由每部影片填入其产品。</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its style.</source>
        <translation>在提示词中插入一个位置，由每部影片填入其样式。</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its setting.</source>
        <translation>在提示词中插入一个位置，由每部影片填入其场景。</translation>
    </message>
    <message>
        <source>What a new beat of it begins with</source>
        <translation>用它新建的节拍的初始值</translation>
    </message>
    <message>
        <source>The length of beats made from this template. Each can be changed later.</source>
        <translation>用此模板创建的节拍的长度。以后可以逐个更改。</translation>
    </message>
    <message>
        <source>How lively it is: where in the film's curve it fits</source>
        <translation>活跃程度：适合放在影片曲线的哪里</translation>
    </message>
    <message>
        <source>How lively the beat is. Planners place it by this, and the music follows it.</source>
        <translation>节拍的活跃程度。策划器据此安排位置，音乐也依从它。</translation>
    </message>
    <message>
        <source>Where planners may place it</source>
        <translation>策划器可以放置它的位置</translation>
    </message>
    <message>
        <source>Where in a film it usually stands: at the start, in the middle or at the end.</source>
        <translation>它通常放在影片的哪里：开头、中间或结尾。</translation>
    </message>
    <message>
        <source>How the camera is placed</source>
        <translation>镜头如何摆放</translation>
    </message>
    <message>
        <source>How near the camera is and from where it looks. It goes into the prompt of the frame.</source>
        <translation>镜头有多近、从哪里看。它会写入画面的提示词。</translation>
    </message>
    <message>
        <source>How the camera moves in the clip</source>
        <translation>镜头在片段中如何运动</translation>
    </message>
    <message>
        <source>How the camera moves. It goes into the prompt of the clips.</source>
        <translation>镜头如何运动。它会写入片段的提示词。</translation>
    </message>
    <message>
        <source>The kind of scene, for the sketch and for searching</source>
        <translation>场景的种类，用于草图和搜索</translation>
    </message>
    <message>
        <source>What happens in the picture. The built-in artist draws by it.</source>
        <translation>图片中发生的事。内置画师据此作画。</translation>
    </message>
    <message>
        <source>Offered for every product</source>
        <translation>对所有产品提供</translation>
    </message>
    <message>
        <source>Lets planners use the template for every kind of product.</source>
        <translation>让策划器可以对任何种类的产品使用此模板。</translation>
    </message>
    <message>
        <source>Offered for products of this kind</source>
        <translation>对此类产品提供</translation>
    </message>
    <message>
        <source>For which kinds of product planners may use the template.</source>
        <translation>策划器可以对哪些种类的产品使用此模板。</translation>
    </message>
    <message>
        <source>Further kinds, with commas between them</source>
        <translation>其他种类，用逗号分隔</translation>
    </message>
    <message>
        <source>Kinds of product that the shipped templates do not know.</source>
        <translation>自带模板中没有的产品种类。</translation>
    </message>
    <message>
        <source>It appears under Own in the library</source>
        <translation>它会出现在模板库的“自己的”中</translation>
    </message>
    <message>
        <source>Writes the template to your own library, for this and all other projects.</source>
        <translation>把模板写入你自己的模板库，供此项目和所有其他项目使用。</translation>
    </message>
    <message>
        <source>Nothing is saved (Esc)</source>
        <translation>不保存任何内容 (Esc)</translation>
    </message>
    <message>
        <source>Leaves without saving the template.</source>
        <translation>不保存模板并离开。</translation>
    </message>
    <message>
        <source>Along the time, or as cards</source>
        <translation>沿时间显示，或以卡片显示</translation>
    </message>
    <message>
        <source>How the beats are shown: the timeline shows how long each is, the board shows what each says.</source>
        <translation>节拍的显示方式：时间线显示每个有多长，分镜板显示每个讲什么。</translation>
    </message>
    <message>
        <source>The film along the time: beats, clips and music. Drag beats to move them and their edges to change their length; click a clip to see its takes.</source>
        <translation>沿时间显示的影片：节拍、片段和音乐。拖动节拍可移动，拖动边缘可更改长度；点击片段可查看其版本。</translation>
    </message>
    <message>
        <source>Behind the selected beat, from a template</source>
        <translation>在所选节拍之后，取自模板</translation>
    </message>
    <message>
        <source>Lets only beats of one mark stand out: open, approved, or changes wanted. The film keeps all of them.</source>
        <translation>只突出一种标记的节拍：待定、已通过或需要修改。影片仍保留全部节拍。</translation>
    </message>
    <message>
        <source>How much of the film is seen at once</source>
        <translation>一次看到影片的多少</translation>
    </message>
    <message>
        <source>The beats as cards, in the order of the film. Drag cards to change it; each card shows the words and the state of its beat.</source>
        <translation>以卡片显示的节拍，按影片顺序排列。拖动卡片可更改顺序；每张卡片显示该节拍的文字和状态。</translation>
    </message>
    <message>
        <source>The film along the time, small: a cell a beat, as wide as it is long. Left and Right go from beat to beat.</source>
        <translation>沿时间显示的缩小影片：每个节拍一格，格宽即其长度。左右键在节拍之间移动。</translation>
    </message>
    <message>
        <source>Shows only beats of one mark: open, approved, or changes wanted.</source>
        <translation>只显示一种标记的节拍：待定、已通过或需要修改。</translation>
    </message>
    <message>
        <source>Larger cards show more of the picture, smaller ones more of the film.</source>
        <translation>卡片大，图片看得更清；卡片小，影片看得更多。</translation>
    </message>
    <message>
        <source>The whole film, the cut between two beats, or two takes</source>
        <translation>整部影片、两个节拍之间的剪切点，或两个版本</translation>
    </message>
    <message>
        <source>What the preview shows: the film, the two pictures at a cut, or two takes to choose between.</source>
        <translation>预览显示什么：影片、剪切点前后的两张图片，或供选择的两个版本。</translation>
    </message>
    <message>
        <source>The film as it is so far, at the playhead. What has no clip yet is shown by its frame, or by a slate.</source>
        <translation>目前的影片，在播放头处。还没有片段的地方显示画面或场记板。</translation>
    </message>
    <message>
        <source>The last picture before a cut and the first one behind it, to judge whether they go together. Left and Right go to the cuts beside this one.</source>
        <translation>剪切点之前的最后一张图片和之后的第一张，用来判断是否衔接。左右键可到相邻的剪切点。</translation>
    </message>
    <message>
        <source>Where the playhead stands. Type a time to go there.</source>
        <translation>播放头的位置。输入时间可跳到那里。</translation>
    </message>
    <message>
        <source>How fast the film plays here. The exported film keeps its own speed.</source>
        <translation>影片在这里的播放速度。导出的影片保持自己的速度。</translation>
    </message>
    <message>
        <source>How loud the film plays here, and whether it is heard. The exported film keeps its loudness.</source>
        <translation>影片在这里播放的音量，以及是否有声。导出的影片保持自己的响度。</translation>
    </message>
    <message>
        <source>Only here: the exported film keeps its loudness</source>
        <translation>仅限这里：导出的影片保持自己的响度</translation>
    </message>
    <message>
        <source>How loud the film plays on this computer.</source>
        <translation>影片在这台电脑上播放的音量。</translation>
    </message>
    <message>
        <source>Words and pictures that lie over this beat. Drag one to place it and its corners to resize it; the arrows, + and - do the same.</source>
        <translation>叠加在此节拍上的文字和图片。拖动可放置，拖动角可调整大小；方向键、+ 和 - 作用相同。</translation>
    </message>
    <message>
        <source>What does not hold together in the plan, such as a missing opening.</source>
        <translation>方案中不连贯的地方，例如缺少开头。</translation>
    </message>
    <message>
        <source>All that the check of the plan found</source>
        <translation>方案检查发现的所有问题</translation>
    </message>
    <message>
        <source>Lists what does not hold together in the film, such as a missing opening, with the beat it is about.</source>
        <translation>列出影片中不连贯的地方 (例如缺少开头) 及相关节拍。</translation>
    </message>
    <message>
        <source>What the film has now counts as wanted</source>
        <translation>把影片现在的长度当作目标</translation>
    </message>
    <message>
        <source>Makes the present length the one that was asked for. The beats stay.</source>
        <translation>把现在的长度设为要求的长度。节拍保留。</translation>
    </message>
    <message>
        <source>Edits that bring the film to its length</source>
        <translation>让影片达到目标长度的编辑</translation>
    </message>
    <message>
        <source>Lists edits that bring the film to the length that was asked for, each with what it does and costs.</source>
        <translation>列出让影片达到要求长度的编辑，以及各自的作用和费用。</translation>
    </message>
    <message>
        <source>Changes the clips' prompt: they go stale, and nothing is made yet</source>
        <translation>更改片段的提示词：片段过期，暂不制作</translation>
    </message>
    <message>
        <source>Only for you: prompts and takes do not change</source>
        <translation>只供你自己用：提示词和版本不变</translation>
    </message>
    <message>
        <source>How the beat is called on its card, in the jobs and in exports.</source>
        <translation>节拍在卡片、任务和导出中的名称。</translation>
    </message>
    <message>
        <source>All that can be done with this beat: the menu that a right click opens too.</source>
        <translation>可以对此节拍做的所有操作：与右键打开的菜单相同。</translation>
    </message>
    <message>
        <source>The prompt as the models get it, with the words of the look filled in. Click it to write.</source>
        <translation>模型收到的提示词，已填入风格中的词。点击即可书写。</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in from the look</source>
        <translation>{product_name} 等由风格填入</translation>
    </message>
    <message>
        <source>What the picture shows. A changed prompt makes the frame stale, and the clips that begin with it.</source>
        <translation>图片中显示的内容。更改提示词会让画面以及由它开始的片段过期。</translation>
    </message>
    <message>
        <source>As it is sent, or as it is written</source>
        <translation>发送的形式，或书写的形式</translation>
    </message>
    <message>
        <source>Shows the prompt with the look's words filled in, or with the places that they fill.</source>
        <translation>显示填入风格用词后的提示词，或显示待填的位置。</translation>
    </message>
    <message>
        <source>How long the beat is. Longer needs more clips, which are made by the next build; clips that are there stay.</source>
        <translation>节拍的长度。更长就需要更多片段，由下次制作完成；已有的片段保留。</translation>
    </message>
    <message>
        <source>How lively it is; the music follows</source>
        <translation>活跃程度；音乐依从它</translation>
    </message>
    <message>
        <source>How near the camera is; goes into the frame's prompt</source>
        <translation>镜头有多近；写入画面的提示词</translation>
    </message>
    <message>
        <source>How the camera is placed. Another shot makes the frame and its clips stale.</source>
        <translation>镜头如何摆放。更换景别会让画面及其片段过期。</translation>
    </message>
    <message>
        <source>How the camera moves in the clips. The frame stays as it is.</source>
        <translation>镜头在片段中如何运动。画面保持原样。</translation>
    </message>
    <message>
        <source>Goes into the storyboard PDF and the subtitles</source>
        <translation>写入分镜 PDF 和字幕</translation>
    </message>
    <message>
        <source>What is spoken over this beat. Beatreel does not speak it; it makes nothing stale.</source>
        <translation>此节拍中的旁白。Beatreel 不会朗读；它不会让任何内容过期。</translation>
    </message>
    <message>
        <source>Words and logo can lay them over the picture</source>
        <translation>“文字和标志”可以把它叠加到图片上</translation>
    </message>
    <message>
        <source>What is to be read in this beat. An overlay can show it; by itself it makes nothing stale.</source>
        <translation>此节拍中要让人读到的文字。可用叠加层显示；它本身不会让任何内容过期。</translation>
    </message>
    <message>
        <source>For people; no model reads them</source>
        <translation>给人看的；模型不会读</translation>
    </message>
    <message>
        <source>Whatever is to be remembered of this beat. It stands in the storyboard PDF.</source>
        <translation>关于此节拍要记住的事。它会写在分镜 PDF 中。</translation>
    </message>
    <message>
        <source>Kept in the notes of the beat</source>
        <translation>保存在节拍的备注中</translation>
    </message>
    <message>
        <source>What the client or the team wants otherwise in this beat.</source>
        <translation>客户或团队希望此节拍有哪些不同。</translation>
    </message>
    <message>
        <source>A mark for people; builds do not look at it</source>
        <translation>给人看的标记；制作时不考虑</translation>
    </message>
    <message>
        <source>How far the beat is agreed on. The timeline and the board can be filtered by it.</source>
        <translation>此节拍已商定到什么程度。时间线和分镜板可以按它筛选。</translation>
    </message>
    <message>
        <source>Lets the film go to black and come back where this beat begins. It costs nothing and makes nothing stale.</source>
        <translation>让影片在此节拍开始处淡到黑场再恢复。不花钱，也不会让任何内容过期。</translation>
    </message>
    <message>
        <source>Lets the film come out of black at its start. It costs nothing.</source>
        <translation>让影片在开头从黑场淡入。不花钱。</translation>
    </message>
    <message>
        <source>Lets the film go to black at its end. It costs nothing.</source>
        <translation>让影片在结尾淡到黑场。不花钱。</translation>
    </message>
    <message>
        <source>Draws the frames of the selected beats in the place of the film's model.</source>
        <translation>代替影片的模型，为所选节拍画画面。</translation>
    </message>
    <message>
        <source>Makes the clips of the selected beats in the place of the film's model.</source>
        <translation>代替影片的模型，为所选节拍制作片段。</translation>
    </message>
    <message>
        <source>Another number gives other pictures of the same words</source>
        <translation>换一个数，同样的文字得到不同的图片</translation>
    </message>
    <message>
        <source>The number that decides among the pictures that fit the words. The same seed gives the same picture, where the model allows it.</source>
        <translation>在符合文字的图片中决定用哪张的数。只要模型支持，相同的种子得到相同的图片。</translation>
    </message>
    <message>
        <source>Puts in a number by chance. Frame and clips go stale; nothing is made yet.</source>
        <translation>填入一个随机数。画面和片段会过期；暂不制作任何内容。</translation>
    </message>
    <message>
        <source>Which part of the clip is used</source>
        <translation>使用片段的哪一部分</translation>
    </message>
    <message>
        <source>Which part of your own picture is used, where it has another shape than the film.</source>
        <translation>你自己的图片与影片形状不同时，使用其中哪一部分。</translation>
    </message>
    <message>
        <source>How much of the picture is cut off around</source>
        <translation>图片四周裁掉多少</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own picture, larger.</source>
        <translation>取你自己图片中较小的部分并放大。</translation>
    </message>
    <message>
        <source>The middle, as large as it fits</source>
        <translation>居中，尽可能大</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the picture again.</source>
        <translation>重新取图片中间最大的部分。</translation>
    </message>
    <message>
        <source>Which part of your own video is used, where it has another shape than the film.</source>
        <translation>你自己的视频与影片形状不同时，使用其中哪一部分。</translation>
    </message>
    <message>
        <source>How much of the video is cut off around</source>
        <translation>视频四周裁掉多少</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own video, larger.</source>
        <translation>取你自己视频中较小的部分并放大。</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the video again.</source>
        <translation>重新取视频中间最大的部分。</translation>
    </message>
    <message>
        <source>One take more; the one in use is kept</source>
        <translation>多做一个版本；使用中的保留</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>同样的再来一次</translation>
    </message>
    <message>
        <source>Makes what failed once more with the same prompt and model.</source>
        <translation>用相同的提示词和模型再次制作失败的内容。</translation>
    </message>
    <message>
        <source>The most that this project may spend in all. A build that would go over it does not begin.</source>
        <translation>此项目总共最多可以花多少。会超出的制作不会开始。</translation>
    </message>
    <message>
        <source>Skips the beginning of the music: the film starts with what is heard from there on.</source>
        <translation>跳过音乐的开头：影片从那里听到的声音开始。</translation>
    </message>
    <message>
        <source>Makes the music louder or softer than the loudness that every exported film has.</source>
        <translation>让音乐比所有导出影片的统一响度更响或更轻。</translation>
    </message>
    <message>
        <source>How long the music takes to become as loud as it is.</source>
        <translation>音乐达到应有音量所用的时间。</translation>
    </message>
    <message>
        <source>How long the music takes to end. As usual follows the length of the film.</source>
        <translation>音乐结束所用的时间。“通常”按影片的长度而定。</translation>
    </message>
    <message>
        <source>The film has no sound then, exported too</source>
        <translation>影片将没有声音，导出时也是</translation>
    </message>
    <message>
        <source>Leaves the music out of the film without throwing it away.</source>
        <translation>让影片不含音乐，但不丢弃音乐。</translation>
    </message>
    <message>
        <source>Lays words over this beat's picture. That costs nothing, and only this beat is encoded again.</source>
        <translation>在此节拍的图片上叠加文字。不花钱，只需重新编码此节拍。</translation>
    </message>
    <message>
        <source>Lays a picture over the beat, such as a logo with a transparent ground (PNG or SVG).</source>
        <translation>在节拍上叠加一张图片，例如透明底的标志 (PNG 或 SVG)。</translation>
    </message>
    <message>
        <source>Ready arrangements of name, words and logo for the end of a film.</source>
        <translation>用于影片结尾的名称、文字和标志的现成排版。</translation>
    </message>
    <message>
        <source>What lies over this beat's picture. Choose one to change it below; Delete takes it away.</source>
        <translation>叠加在此节拍图片上的内容。选择一个即可在下面更改；Delete 移除它。</translation>
    </message>
    <message>
        <source>Moves it in front of what lies over it.</source>
        <translation>移到它上面那一层的前面。</translation>
    </message>
    <message>
        <source>Moves it behind what lies under it.</source>
        <translation>移到它下面那一层的后面。</translation>
    </message>
    <message>
        <source>Takes it off the picture. Undo brings it back.</source>
        <translation>从图片上移除。撤销可恢复。</translation>
    </message>
    <message>
        <source>Words of your own, or ones that follow the beat</source>
        <translation>自定文字，或跟随节拍的文字</translation>
    </message>
    <message>
        <source>What the overlay says: its own words, the beat's on-screen words, or the product's name, which it then follows.</source>
        <translation>叠加层的文字：自定文字、节拍的屏幕文字或产品名称；后两者会随之变化。</translation>
    </message>
    <message>
        <source>Enter begins a new line</source>
        <translation>回车换行</translation>
    </message>
    <message>
        <source>The words that lie over the picture.</source>
        <translation>叠加在图片上的文字。</translation>
    </message>
    <message>
        <source>It keeps its place and its size</source>
        <translation>位置和大小保持不变</translation>
    </message>
    <message>
        <source>Takes another file in the place of this picture.</source>
        <translation>用另一个文件代替此图片。</translation>
    </message>
    <message>
        <source>Of the fonts on this computer</source>
        <translation>这台电脑上的字体</translation>
    </message>
    <message>
        <source>The family of letters. A computer without it takes another one.</source>
        <translation>文字的字体。没有该字体的电脑会改用其他字体。</translation>
    </message>
    <message>
        <source>How strong the strokes are</source>
        <translation>笔画有多粗</translation>
    </message>
    <message>
        <source>How strong the letters are drawn, where the font has several weights.</source>
        <translation>字体有多种字重时，文字的粗细。</translation>
    </message>
    <message>
        <source>How large it is, so that it looks the same in every size of film.</source>
        <translation>它有多大，在任何尺寸的影片中看起来都一样。</translation>
    </message>
    <message>
        <source>Room between the letters</source>
        <translation>字与字之间的距离</translation>
    </message>
    <message>
        <source>Sets the letters further apart or closer together than the font does.</source>
        <translation>让字距比字体原有的更宽或更窄。</translation>
    </message>
    <message>
        <source>The colour of the words or of the shade.</source>
        <translation>文字或压暗的颜色。</translation>
    </message>
    <message>
        <source>100 % hides what is behind</source>
        <translation>100% 会完全遮住后面</translation>
    </message>
    <message>
        <source>Lets words be read over bright pictures</source>
        <translation>让文字在明亮的图片上也清晰可读</translation>
    </message>
    <message>
        <source>How dark the shadow behind the words is.</source>
        <translation>文字后面的阴影有多深。</translation>
    </message>
    <message>
        <source>Snaps to this part of the picture</source>
        <translation>吸附到图片的此部位</translation>
    </message>
    <message>
        <source>Puts it into a corner, to an edge or into the middle, inside the safe area.</source>
        <translation>放到角落、边缘或中间，在安全区之内。</translation>
    </message>
    <message>
        <source>From the left edge</source>
        <translation>从左边缘算起</translation>
    </message>
    <message>
        <source>From the upper edge</source>
        <translation>从上边缘算起</translation>
    </message>
    <message>
        <source>After the beat's start</source>
        <translation>从节拍开始算起</translation>
    </message>
    <message>
        <source>When it appears, in seconds of the beat.</source>
        <translation>何时出现，以节拍内的秒数计。</translation>
    </message>
    <message>
        <source>When it goes, in seconds of the beat.</source>
        <translation>何时消失，以节拍内的秒数计。</translation>
    </message>
    <message>
        <source>0 shows it at once</source>
        <translation>0 为立即显示</translation>
    </message>
    <message>
        <source>How long it takes to appear.</source>
        <translation>出现所用的时间。</translation>
    </message>
    <message>
        <source>0 hides it at once</source>
        <translation>0 为立即隐藏</translation>
    </message>
    <message>
        <source>How long it takes to go.</source>
        <translation>消失所用的时间。</translation>
    </message>
    <message>
        <source>The frame, a clip of this beat, or the music</source>
        <translation>画面、此节拍的片段，或音乐</translation>
    </message>
    <message>
        <source>Whose takes are shown here.</source>
        <translation>这里显示哪一个的版本。</translation>
    </message>
    <message>
        <source>Hides what A and B have in common</source>
        <translation>隐藏 A 和 B 相同的内容</translation>
    </message>
    <message>
        <source>Leaves only the rows in which the two takes differ: what made them look different.</source>
        <translation>只保留两个版本不同的行：即造成差别的原因。</translation>
    </message>
    <message>
        <source>The first take</source>
        <translation>第一个版本</translation>
    </message>
    <message>
        <source>Makes the first take of what is chosen above.</source>
        <translation>为上面所选的内容制作第一个版本。</translation>
    </message>
    <message>
        <source>Take A or take B</source>
        <translation>版本 A 或版本 B</translation>
    </message>
    <message>
        <source>Which of the two takes the note, the star and the verbs below are about.</source>
        <translation>下面的备注、星标和操作针对两个版本中的哪一个。</translation>
    </message>
    <message>
        <source>How each take was made: model, prompt, seed, price. What differs has a dot; Ctrl+C copies a row.</source>
        <translation>每个版本的制作方式：模型、提示词、种子、价格。不同之处带有圆点；Ctrl+C 复制一行。</translation>
    </message>
    <message>
        <source>Kept with the take, not with the beat</source>
        <translation>随版本保存，不随节拍</translation>
    </message>
    <message>
        <source>A remark about this take, such as what is good in it.</source>
        <translation>对此版本的备注，例如它好在哪里。</translation>
    </message>
    <message>
        <source>Makes one take more with the prompt, seed and model of this one, whatever the beat says by now.</source>
        <translation>用此版本的提示词、种子和模型再做一个版本，不管节拍现在怎么写。</translation>
    </message>
    <message>
        <source>Marks a good take, to find it again. The film shows what is in use.</source>
        <translation>标记好的版本，方便以后找到。影片显示的是使用中的版本。</translation>
    </message>
    <message>
        <source>Shows the take's file in the file manager.</source>
        <translation>在文件管理器中显示该版本的文件。</translation>
    </message>
    <message>
        <source>Puts the take aside. Undo or the trash below brings it back until you empty it.</source>
        <translation>把版本放到一边。在清空之前，可用撤销或下面的回收站恢复。</translation>
    </message>
    <message>
        <source>Gives another beat what this take was made with. Its takes go stale; nothing is made yet.</source>
        <translation>把制作此版本的设置给另一个节拍。那个节拍的版本会过期；暂不制作任何内容。</translation>
    </message>
    <message>
        <source>Among the takes again, as it was</source>
        <translation>回到版本之中，和原来一样</translation>
    </message>
    <message>
        <source>Takes it out of the trash. The film does not change.</source>
        <translation>从回收站取出。影片不变。</translation>
    </message>
    <message>
        <source>Deletes the files of all takes in the trash, to free room. This cannot be undone.</source>
        <translation>删除回收站中所有版本的文件以腾出空间。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Lets the film show take A. What follows from it is told below.</source>
        <translation>让影片显示版本 A。由此带来的影响在下面说明。</translation>
    </message>
    <message>
        <source>Lets the film show take B. What follows from it is told below.</source>
        <translation>让影片显示版本 B。由此带来的影响在下面说明。</translation>
    </message>
    <message>
        <source>Two takes side by side, or under a wipe</source>
        <translation>两个版本并排，或用划像比较</translation>
    </message>
    <message>
        <source>All takes of what is selected. Enter puts one into the film, A and B choose two to compare.</source>
        <translation>所选内容的所有版本。回车把一个放入影片，A 和 B 选出要比较的两个。</translation>
    </message>
    <message>
        <source>How two takes are compared: side by side, under a wipe, or one at a time.</source>
        <translation>两个版本的比较方式：并排、划像，或一次一个。</translation>
    </message>
    <message>
        <source>Take A and take B of the same frame or clip. Space runs clips, Left and Right step; with one at a time, A and B change between them.</source>
        <translation>同一画面或片段的版本 A 和版本 B。空格播放片段，左右键逐帧移动；一次一个时，A 和 B 在两者间切换。</translation>
    </message>
    <message>
        <source>The border between the two takes: A at its left, B at its right.</source>
        <translation>两个版本之间的分界：左边是 A，右边是 B。</translation>
    </message>
    <message>
        <source>Plays both clips from the same picture on, in a loop.</source>
        <translation>从同一帧起循环播放两个片段。</translation>
    </message>
    <message>
        <source>Two takes of the music around a cut, to hear which one fits better. Space plays, A and B change the track, Left and Right the cut.</source>
        <translation>剪切点前后的两个音乐版本，听听哪个更合适。空格播放，A 和 B 换音乐，左右键换剪切点。</translation>
    </message>
    <message>
        <source>Plays a few seconds around the cut, with the track that is chosen.</source>
        <translation>用所选音乐播放剪切点前后的几秒。</translation>
    </message>
    <message>
        <source>Goes to the cut before this one. What plays goes on there.</source>
        <translation>到上一个剪切点。正在播放的会在那里继续。</translation>
    </message>
    <message>
        <source>Goes to the cut behind this one. What plays goes on there.</source>
        <translation>到下一个剪切点。正在播放的会在那里继续。</translation>
    </message>
    <message>
        <source>Changes without a gap while it plays</source>
        <translation>播放时无间断切换</translation>
    </message>
    <message>
        <source>Which of the two tracks is heard.</source>
        <translation>听两首音乐中的哪一首。</translation>
    </message>
    <message>
        <source>Drop a file here, or press to choose one</source>
        <translation>把文件拖到这里，或点击选择</translation>
    </message>
    <message>
        <source>A picture, video or track of your own as a take. It is copied into the project.</source>
        <translation>把你自己的图片、视频或音乐作为版本。它会复制到项目中。</translation>
    </message>
    <message>
        <source>Makes one take more of what is compared here.</source>
        <translation>为这里比较的内容再做一个版本。</translation>
    </message>
    <message>
        <source>Four takes of one frame. 1 to 4 take one, which the film shows then; the others stay among the takes.</source>
        <translation>同一画面的四个版本。1 到 4 选用一个，影片随即显示它；其余的留在版本之中。</translation>
    </message>
    <message>
        <source>Leaves the variants without taking one.</source>
        <translation>不采用任何变体并离开。</translation>
    </message>
    <message>
        <source>What is missing or stale, and nothing else</source>
        <translation>缺少或过期的部分，仅此而已</translation>
    </message>
    <message>
        <source>Where what costs nothing is made: on this computer, or on the farm's workers. What runs already stays where it is.</source>
        <translation>免费的内容在哪里制作：在这台电脑上，或由农场的工作进程制作。已在进行的留在原处。</translation>
    </message>
    <message>
        <source>Enter shows its log; Del cancels or dismisses it</source>
        <translation>回车显示日志；Del 取消或关闭它</translation>
    </message>
    <message>
        <source>Something that is being made, waits, or failed, with its reason. A running job shows how far it is.</source>
        <translation>正在制作、等待中或失败的内容，失败的附有原因。进行中的任务显示进度。</translation>
    </message>
    <message>
        <source>Lets this job begin before the one above it.</source>
        <translation>让此任务先于上面的任务开始。</translation>
    </message>
    <message>
        <source>Cancels the job, or takes one that failed off the list. What is finished stays.</source>
        <translation>取消任务，或把失败的任务移出列表。已完成的保留。</translation>
    </message>
    <message>
        <source>Choose one to read its log</source>
        <translation>选择一个以阅读其日志</translation>
    </message>
    <message>
        <source>What it was spent on</source>
        <translation>花在了什么上</translation>
    </message>
    <message>
        <source>Adds the money up by kind of work, or by beat.</source>
        <translation>按工作种类或按节拍合计费用。</translation>
    </message>
    <message>
        <source>Spent, reserved, and to build</source>
        <translation>已花费、已预留和待制作</translation>
    </message>
    <message>
        <source>What was spent so far, what is ordered and not billed yet, and what a full build would still cost.</source>
        <translation>到目前已花费的、已下单但尚未计费的，以及全部制作还要花费的。</translation>
    </message>
    <message>
        <source>Goes to the prompt in the inspector, to say it in other words.</source>
        <translation>到检查器中的提示词，换一种说法。</translation>
    </message>
    <message>
        <source>Makes what failed with this model. It becomes the beat's model.</source>
        <translation>用此模型制作失败的内容。它会成为该节拍的模型。</translation>
    </message>
    <message>
        <source>Each edit is saved within a second</source>
        <translation>每次编辑都在一秒内保存</translation>
    </message>
    <message>
        <source>Whether the last edit is on the disk. Where that failed, it says why, and pressing it saves a copy elsewhere.</source>
        <translation>最近一次编辑是否已存到磁盘。若失败则说明原因，点击可在别处保存副本。</translation>
    </message>
    <message>
        <source>Takes the notice away. What it tells of stays as it is.</source>
        <translation>关闭通知。它所说的内容保持原样。</translation>
    </message>
    <message>
        <source>Takes this line away, too</source>
        <translation>同时移除这一行</translation>
    </message>
    <message>
        <source>Takes this tip away. It does not come again by itself.</source>
        <translation>移除此提示。它不会自行再次出现。</translation>
    </message>
    <message>
        <source>A half written file is removed</source>
        <translation>写了一半的文件会删除</translation>
    </message>
    <message>
        <source>Stops the export. The project stays as it is.</source>
        <translation>停止导出。项目保持原样。</translation>
    </message>
    <message>
        <source>The next time it goes on where it stopped</source>
        <translation>下次会从停下的地方继续</translation>
    </message>
    <message>
        <source>Stops what travels to or from the storage.</source>
        <translation>停止与存储之间的传送。</translation>
    </message>
    <message>
        <source>Nothing is charged before this is pressed (Enter)</source>
        <translation>按下之前不会收费 (回车)</translation>
    </message>
    <message>
        <source>Agrees to the price, and begins.</source>
        <translation>同意价格并开始。</translation>
    </message>
    <message>
        <source>Nothing is made and nothing is charged (Esc)</source>
        <translation>不制作，也不收费 (Esc)</translation>
    </message>
    <message>
        <source>Leaves without making anything.</source>
        <translation>不制作任何内容并离开。</translation>
    </message>
    <message>
        <source>The settings, page Costs, change it again</source>
        <translation>可在设置的“费用”页改回</translation>
    </message>
    <message>
        <source>From now on, what costs less is made at once. The price still stands in its button, and the budget holds.</source>
        <translation>从现在起，低于此价的会立即制作。价格仍显示在按钮上，预算依然有效。</translation>
    </message>
    <message>
        <source>Choose a step to go back or forward to it</source>
        <translation>选择一步即可后退或前进到那里</translation>
    </message>
    <message>
        <source>All edits since the project was opened. Going back keeps the later ones until you edit again.</source>
        <translation>打开项目以来的所有编辑。后退后，在你再次编辑之前仍保留后面的编辑。</translation>
    </message>
    <message>
        <source>Changes at once, without a restart</source>
        <translation>立即更改，无需重启</translation>
    </message>
    <message>
        <source>The language of the menus and messages. Projects and what models are asked stay as they are.</source>
        <translation>菜单和消息的语言。项目和对模型的请求保持原样。</translation>
    </message>
    <message>
        <source>Pictures look the same in each</source>
        <translation>图片在各主题中看起来一样</translation>
    </message>
    <message>
        <source>Whether the editor is dark or light, or as the desktop is.</source>
        <translation>编辑器用深色、浅色，或跟随桌面。</translation>
    </message>
    <message>
        <source>Also where the desktop asks for it</source>
        <translation>桌面要求时也会启用</translation>
    </message>
    <message>
        <source>Draws stronger edges and no tints, so that everything is told apart easily.</source>
        <translation>边缘更强，不着色，让一切易于分辨。</translation>
    </message>
    <message>
        <source>Panels and cards jump in the place of gliding</source>
        <translation>面板和卡片直接切换而不滑动</translation>
    </message>
    <message>
        <source>Leaves out everything that moves by itself. Films play as ever.</source>
        <translation>去掉所有自行移动的效果。影片照常播放。</translation>
    </message>
    <message>
        <source>90 to 200 %, on top of the desktop's size</source>
        <translation>90 到 200%，在桌面的大小之上</translation>
    </message>
    <message>
        <source>How large all text is. Buttons and rows grow with it.</source>
        <translation>所有文字的大小。按钮和行会随之变大。</translation>
    </message>
    <message>
        <source>Tells you that a build has ended while you work in another window.</source>
        <translation>你在其他窗口工作时，告诉你制作已结束。</translation>
    </message>
    <message>
        <source>One at a time; nothing has to be pressed</source>
        <translation>每次一条，无需点按</translation>
    </message>
    <message>
        <source>Tells at the right moment what can be done next. Each tip comes once.</source>
        <translation>在合适的时候告诉你接下来可以做什么。每条提示只出现一次。</translation>
    </message>
    <message>
        <source>As if you had seen none yet</source>
        <translation>就像从未看过一样</translation>
    </message>
    <message>
        <source>Lets each tip come once more at its moment.</source>
        <translation>让每条提示在合适的时候再出现一次。</translation>
    </message>
    <message>
        <source>A file .sf2 or .sf3</source>
        <translation>.sf2 或 .sf3 文件</translation>
    </message>
    <message>
        <source>The instruments of the built-in score. Another one makes such music stale; making it again is free.</source>
        <translation>内置配乐的乐器。更换后这类音乐会过期；重新制作免费。</translation>
    </message>
    <message>
        <source>Chooses a file with instruments for the built-in score.</source>
        <translation>选择一个含有内置配乐所用乐器的文件。</translation>
    </message>
    <message>
        <source>The one that this system brings</source>
        <translation>系统自带的那个</translation>
    </message>
    <message>
        <source>Goes back to the instruments that are installed on this computer.</source>
        <translation>改回这台电脑上已安装的乐器。</translation>
    </message>
    <message>
        <source>Too little makes projects open more slowly</source>
        <translation>太小会让项目打开变慢</translation>
    </message>
    <message>
        <source>The most room on the disk for small pictures of clips. They can always be made again.</source>
        <translation>片段的小图片最多占用的磁盘空间。它们随时可以重新生成。</translation>
    </message>
    <message>
        <source>0 asks each time</source>
        <translation>0 为每次询问</translation>
    </message>
    <message>
        <source>What costs less is made without a question. The price still stands in the button, and budgets hold.</source>
        <translation>低于此价的不经询问就制作。价格仍显示在按钮上，预算依然有效。</translation>
    </message>
    <message>
        <source>For projects that begin from now on</source>
        <translation>用于今后开始的项目</translation>
    </message>
    <message>
        <source>The most that a new project may spend in all. The inspector changes it for each one.</source>
        <translation>新项目总共最多可以花多少。每个项目可在检查器中更改。</translation>
    </message>
    <message>
        <source>A word, or a key such as Ctrl+D</source>
        <translation>一个词，或按键，如 Ctrl+D</translation>
    </message>
    <message>
        <source>Finds an action by its name or by its key.</source>
        <translation>按名称或按键查找操作。</translation>
    </message>
    <message>
        <source>Enter changes the keys of the chosen action</source>
        <translation>回车更改所选操作的按键</translation>
    </message>
    <message>
        <source>All actions with their keys. Choose one, and give it other keys below.</source>
        <translation>所有操作及其按键。选择一个，在下面给它其他按键。</translation>
    </message>
    <message>
        <source>Gives all actions the keys that they had when Beatreel was installed.</source>
        <translation>让所有操作恢复安装 Beatreel 时的按键。</translation>
    </message>
    <message>
        <source>Gives this action the keys that it had when Beatreel was installed.</source>
        <translation>让此操作恢复安装 Beatreel 时的按键。</translation>
    </message>
    <message>
        <source>Empty: the service's own address</source>
        <translation>留空：服务自己的地址</translation>
    </message>
    <message>
        <source>It goes into the keychain and is never shown again</source>
        <translation>存入密钥环，不再显示</translation>
    </message>
    <message>
        <source>The secret that the service knows you by. Paste it here; it is kept by the desktop's keychain, and in no file.</source>
        <translation>服务用来识别你的密钥。请粘贴到这里；它保存在桌面的密钥环中，不存入任何文件。</translation>
    </message>
    <message>
        <source>Into the desktop's keychain</source>
        <translation>存入桌面的密钥环</translation>
    </message>
    <message>
        <source>Keeps the key for this and all later starts.</source>
        <translation>保存密钥，供这次和以后启动使用。</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>什么都不变</translation>
    </message>
    <message>
        <source>Keeps the key that is stored, and forgets what was typed.</source>
        <translation>保留已存的密钥，忘记刚输入的内容。</translation>
    </message>
    <message>
        <source>The old one is used until the new one is stored</source>
        <translation>存好新的之前使用原来的</translation>
    </message>
    <message>
        <source>Lets you paste another key.</source>
        <translation>可粘贴另一个密钥。</translation>
    </message>
    <message>
        <source>Out of the keychain; paid models cannot be used then</source>
        <translation>移出密钥环；之后无法使用付费模型</translation>
    </message>
    <message>
        <source>Deletes the key from this computer. To end it for good, delete it at the service too.</source>
        <translation>从这台电脑删除密钥。要彻底作废，请在服务处也删除它。</translation>
    </message>
    <message>
        <source>Where requests to Replicate go. Change it only for a server of your own that answers in its place.</source>
        <translation>对 Replicate 的请求发往哪里。只有当你自己的服务器代替它回应时才更改。</translation>
    </message>
    <message>
        <source>Where plans are asked for: OpenAI, or a server that speaks its language, such as Ollama or llama.cpp.</source>
        <translation>向哪里请求方案：OpenAI，或使用相同协议的服务器，如 Ollama 或 llama.cpp。</translation>
    </message>
    <message>
        <source>redis://host:6379/0, or rediss:// with TLS</source>
        <translation>redis://host:6379/0，使用 TLS 时为 rediss://</translation>
    </message>
    <message>
        <source>Where the farm's Redis is. Its workers make frames, clips and films for this computer.</source>
        <translation>农场的 Redis 在哪里。其工作进程为这台电脑制作画面、片段和影片。</translation>
    </message>
    <message>
        <source>Asks the service with this key and address whether they are right. It costs nothing.</source>
        <translation>向服务询问此密钥和地址是否正确。不花钱。</translation>
    </message>
    <message>
        <source>Tells whether the farm can be used, and how many workers are up. Nothing is made.</source>
        <translation>说明农场能否使用，有多少工作进程在线。不制作任何内容。</translation>
    </message>
    <message>
        <source>More is faster, until the service slows you down</source>
        <translation>越多越快，直到服务限速</translation>
    </message>
    <message>
        <source>How many requests may run at the same time. The others wait.</source>
        <translation>可以同时进行多少个请求。其余的等待。</translation>
    </message>
    <message>
        <source>How many requests may begin in one minute. The others wait.</source>
        <translation>一分钟内可以开始多少个请求。其余的等待。</translation>
    </message>
    <message>
        <source>Models that go together, from free to the best. A single one can be changed below.</source>
        <translation>互相搭配的模型，从免费到最佳。可在下面单独更改。</translation>
    </message>
    <message>
        <source>Which model turns briefs into beats. The built-in planner is free and needs no network.</source>
        <translation>由哪个模型把简报变为节拍。内置策划器免费，无需网络。</translation>
    </message>
    <message>
        <source>Which model draws the frames.</source>
        <translation>由哪个模型画画面。</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips.</source>
        <translation>由哪个模型把画面变为动态片段。</translation>
    </message>
    <message>
        <source>Which model makes the music.</source>
        <translation>由哪个模型制作音乐。</translation>
    </message>
    <message>
        <source>Empty: the first that the server lists</source>
        <translation>留空：服务器列出的第一个</translation>
    </message>
    <message>
        <source>Which of the server's models plans the briefs.</source>
        <translation>由服务器的哪个模型策划简报。</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>不花钱</translation>
    </message>
    <message>
        <source>Asks the server which models it has, to choose one.</source>
        <translation>询问服务器有哪些模型，以便选择。</translation>
    </message>
    <message>
        <source>Without a path; the ending follows the format</source>
        <translation>不含路径；扩展名随格式而定</translation>
    </message>
    <message>
        <source>How the file is called.</source>
        <translation>文件的名称。</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>文件放在哪里</translation>
    </message>
    <message>
        <source>Chooses the folder that the file is written into.</source>
        <translation>选择文件写入的文件夹。</translation>
    </message>
    <message>
        <source>Sets format, size and the rest below</source>
        <translation>设置下面的格式、尺寸等</translation>
    </message>
    <message>
        <source>Ready settings for a purpose: the master, the web, 4K, editing elsewhere, or a draft for review.</source>
        <translation>按用途的现成设置：母版、网络、4K、在别处剪辑，或审阅用草稿。</translation>
    </message>
    <message>
        <source>H.264 plays everywhere; ProRes is for editing</source>
        <translation>H.264 到处可播；ProRes 用于剪辑</translation>
    </message>
    <message>
        <source>How pictures and sound are encoded, and in what kind of file.</source>
        <translation>图像和声音如何编码，用哪种文件。</translation>
    </message>
    <message>
        <source>Another size than the film's takes longer</source>
        <translation>与影片不同的尺寸更费时间</translation>
    </message>
    <message>
        <source>Width and height of the exported pictures.</source>
        <translation>导出图像的宽度和高度。</translation>
    </message>
    <message>
        <source>I and O set the in and out points while you watch</source>
        <translation>观看时按 I 和 O 设入点和出点</translation>
    </message>
    <message>
        <source>Exports the whole film, the selected beats, or what lies between the in and out points.</source>
        <translation>导出整部影片、选中的节拍，或入点与出点之间的部分。</translation>
    </message>
    <message>
        <source>Without it the file has no sound</source>
        <translation>没有它，文件就没有声音</translation>
    </message>
    <message>
        <source>Whether the film's music goes into the file.</source>
        <translation>影片的音乐是否放入文件。</translation>
    </message>
    <message>
        <source>-14 for the web, -23 for European television</source>
        <translation>网络用 -14，欧洲电视用 -23</translation>
    </message>
    <message>
        <source>How loud the music is in the file, measured over the whole film.</source>
        <translation>文件中音乐的响度，按整部影片测量。</translation>
    </message>
    <message>
        <source>Burnt into the pictures, for remarks</source>
        <translation>烧录到图像上，便于提意见</translation>
    </message>
    <message>
        <source>Writes the number of the beat, its shot and the time over the pictures, so that people can say which one they mean.</source>
        <translation>把节拍的编号、景别和时间写在图像上，方便说明指的是哪一个。</translation>
    </message>
    <message>
        <source>Words that lie faintly over the whole film.</source>
        <translation>淡淡叠加在整部影片上的文字。</translation>
    </message>
    <message>
        <source>Its price is in the button</source>
        <translation>价格在按钮上</translation>
    </message>
    <message>
        <source>Makes what is missing or stale, then exports. The export itself costs nothing.</source>
        <translation>先制作缺少或过期的部分，再导出。导出本身不花钱。</translation>
    </message>
    <message>
        <source>Gaps show the frame, or a slate</source>
        <translation>空缺处显示画面或场记板</translation>
    </message>
    <message>
        <source>Exports the film without waiting for what is missing or stale.</source>
        <translation>不等缺少或过期的部分，直接导出影片。</translation>
    </message>
    <message>
        <source>It goes on while you work</source>
        <translation>你工作时它会继续</translation>
    </message>
    <message>
        <source>Writes the file. A line at the bottom shows how far it is.</source>
        <translation>写入文件。底部有一行显示进度。</translation>
    </message>
    <message>
        <source>Nothing is written (Esc)</source>
        <translation>不写入任何内容 (Esc)</translation>
    </message>
    <message>
        <source>Leaves without exporting.</source>
        <translation>不导出并离开。</translation>
    </message>
    <message>
        <source>A4, or Letter in North America</source>
        <translation>A4，或北美用的信纸</translation>
    </message>
    <message>
        <source>The size of the pages.</source>
        <translation>页面的大小。</translation>
    </message>
    <message>
        <source>Fewer leave more room for words</source>
        <translation>越少，文字的空间越大</translation>
    </message>
    <message>
        <source>How many beats stand on one page, each with its picture and its words.</source>
        <translation>每页放多少个节拍，各带图片和文字。</translation>
    </message>
    <message>
        <source>Asks for the file's name</source>
        <translation>会询问文件名</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF.</source>
        <translation>把分镜写成 PDF。</translation>
    </message>
    <message>
        <source>A few letters of its name; Enter does it</source>
        <translation>输入名称中的几个字母；回车执行</translation>
    </message>
    <message>
        <source>Finds anything that can be done in Beatreel.</source>
        <translation>查找 Beatreel 能做的任何事。</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it</source>
        <translation>上下键选择，回车执行</translation>
    </message>
    <message>
        <source>The actions that have these letters, each with its key.</source>
        <translation>含有这些字母的操作，各带其按键。</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>The project as it was at earlier times. Each is a copy of its document; takes are never lost.</source>
        <translation>项目在早先各时刻的样子。每个都是其文档的副本；版本绝不会丢失。</translation>
    </message>
    <message>
        <source>One step: undo brings the present version back</source>
        <translation>一步操作：撤销可恢复现在的样子</translation>
    </message>
    <message>
        <source>Gives the project the beats, words and choices that it had then.</source>
        <translation>让项目恢复当时的节拍、文字和选择。</translation>
    </message>
    <message>
        <source>The project stays as it is (Esc)</source>
        <translation>项目保持原样 (Esc)</translation>
    </message>
    <message>
        <source>Leaves without going back.</source>
        <translation>不恢复并离开。</translation>
    </message>
    <message>
        <source>Enter opens one</source>
        <translation>回车打开</translation>
    </message>
    <message>
        <source>The projects that somebody published to the storage.</source>
        <translation>有人发布到存储的项目。</translation>
    </message>
    <message>
        <source>Copies it into your folder of projects</source>
        <translation>复制到你的项目文件夹</translation>
    </message>
    <message>
        <source>Fetches the project with all its takes, and opens it.</source>
        <translation>获取项目及其所有版本，并打开它。</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>不获取任何内容 (Esc)</translation>
    </message>
    <message>
        <source>Leaves without opening a project.</source>
        <translation>不打开项目并离开。</translation>
    </message>
    <message>
        <source>What this version can do that the ones before could not.</source>
        <translation>此版本能做而以前版本不能做的事。</translation>
    </message>
    <message>
        <source>What helps to find a fault: the version, the last messages, and how the project is built up.</source>
        <translation>有助于查找问题的信息：版本、最近的消息，以及项目的构成。</translation>
    </message>
    <message>
        <source>Saves the report, to attach it to a message.</source>
        <translation>保存报告，以便附在消息中。</translation>
    </message>
    <message>
        <source>Throws the report away. Nothing was sent.</source>
        <translation>放弃报告。没有发送任何内容。</translation>
    </message>
    <message>
        <source>Shows only videos with these words in their name, brief, status or folder.</source>
        <translation>只显示名称、简报、状态或文件夹中含有这些词的视频。</translation>
    </message>
    <message>
        <source>How many there are stands behind each</source>
        <translation>数量显示在各项后面</translation>
    </message>
    <message>
        <source>Shows all videos, or only those in progress, finished or failed.</source>
        <translation>显示所有视频，或只显示进行中、已完成或失败的。</translation>
    </message>
    <message>
        <source>Enter opens one; a heading sorts by it</source>
        <translation>回车打开；点击标题排序</translation>
    </message>
    <message>
        <source>Every video that was built, here or on other computers of the studio, with status, progress and cost.</source>
        <translation>在这里或工作室其他电脑上制作的所有视频，附状态、进度和费用。</translation>
    </message>
    <message>
        <source>Opens the project of the chosen video.</source>
        <translation>打开所选视频的项目。</translation>
    </message>
    <message>
        <source>Opens the project and makes what failed once more, after showing what it costs.</source>
        <translation>打开项目，显示费用后再次制作失败的内容。</translation>
    </message>
    <message>
        <source>Shows the project's folder in the file manager.</source>
        <translation>在文件管理器中显示项目的文件夹。</translation>
    </message>
    <message>
        <source>Takes the video off the list, and its project to the trash if you wish. Asks first.</source>
        <translation>把视频移出列表，需要时也把其项目移到回收站。会先询问。</translation>
    </message>
    <message>
        <source>Reads the list once more</source>
        <translation>重新读取列表</translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation>再次询问数据库。</translation>
    </message>
    <message>
        <source>Empties the search and the filter</source>
        <translation>清空搜索和筛选</translation>
    </message>
    <message>
        <source>Shows all videos again.</source>
        <translation>重新显示所有视频。</translation>
    </message>
    <message>
        <source>Goes to the page that was open before this one.</source>
        <translation>到在此页之前打开的页面。</translation>
    </message>
    <message>
        <source>Goes to the page that was open before you went back.</source>
        <translation>到后退之前打开的页面。</translation>
    </message>
    <message>
        <source>Finds the pages of the handbook that have these words in them.</source>
        <translation>查找手册中含有这些词的页面。</translation>
    </message>
    <message>
        <source>Enter opens the page at that place</source>
        <translation>回车在该处打开页面</translation>
    </message>
    <message>
        <source>The places in the handbook that have the words in them.</source>
        <translation>手册中含有这些词的地方。</translation>
    </message>
    <message>
        <source>The pages in their order</source>
        <translation>按顺序排列的页面</translation>
    </message>
    <message>
        <source>The pages of the handbook. The first one leads to a film in five minutes.</source>
        <translation>手册的页面。第一页带你在五分钟内做出一部影片。</translation>
    </message>
    <message>
        <source>The page itself. Links lead to other pages; Alt+Left goes back.</source>
        <translation>页面本身。链接通往其他页面；Alt+左 返回。</translation>
    </message>
    <message>
        <source>What plans this brief and makes the film</source>
        <translation>由什么来策划此简报并制作影片</translation>
    </message>
    <message>
        <source>The models of plan, frames, clips and music, in this order. New projects take those of the settings, page Models; an open one has its own, in the section Models of the panel Brief.</source>
        <translation>方案、画面、片段和音乐的模型，按此顺序排列。新项目采用设置的“模型”页中的模型；打开的项目有自己的模型，在“简报”面板的“模型”部分。</translation>
    </message>
    <message>
        <source>Plans this brief with the built-in planner in the place of the model that failed.</source>
        <translation>用内置策划器代替失败的模型来策划此简报。</translation>
    </message>
    <message>
        <source>Makes the three plans with the built-in planner in the place of the model that failed.</source>
        <translation>用内置策划器代替失败的模型来做三个方案。</translation>
    </message>
    <message>
        <source>Free, and made on this computer</source>
        <translation>免费，在这台电脑上制作</translation>
    </message>
    <message>
        <source>A brief to start from. Pressing it plans the film, begins a project with it and sketches its frames.</source>
        <translation>可用来开始的简报。点击它会策划影片，用它开始一个项目，并画出各画面的草图。</translation>
    </message>
    <message>
        <source>The beats of this plan in their order. One that you drag to another plan is copied into that one.</source>
        <translation>此方案的节拍，按顺序排列。拖到另一个方案的节拍会复制到那个方案中。</translation>
    </message>
    <message>
        <source>Its beats become the film's</source>
        <translation>它的节拍成为影片的节拍</translation>
    </message>
    <message>
        <source>Makes the film's beats from this plan. In a new project with the built-in models all frames are sketched at once; what costs money waits until you build it.</source>
        <translation>按此方案生成影片的节拍。在使用内置模型的新项目中，所有画面的草图随即画好；要花钱的内容会等到你开始制作。</translation>
    </message>
    <message>
        <source>Chooses the cheapest paid models for plans, frames and clips at once, and the built-in score.</source>
        <translation>一次为方案、画面和片段选择最便宜的付费模型，并选择内置配乐。</translation>
    </message>
    <message>
        <source>What kind of thing it is; sketches draw it by this</source>
        <translation>是什么类的东西；草图据此绘制</translation>
    </message>
    <message>
        <source>The kind of product. Sketches show the thing and its place by it, and the library's filter offers it first. Another kind makes the frames stale.</source>
        <translation>产品的种类。草图据此绘制物品及其所在的地方，模板库的筛选会优先提供它。更换种类后画面会过期。</translation>
    </message>
    <message>
        <source>How the film is built: which beats open it, carry it and close it, and how its energy runs. Another one leaves the beats as they are; the timeline shows its energy curve behind theirs.</source>
        <translation>影片的构成：用哪些节拍开头、展开和收尾，能量如何起伏。更换后节拍保持原样；时间线会在节拍的曲线后面显示它的能量曲线。</translation>
    </message>
    <message>
        <source>Any words; the library writes them with small letters, digits and _</source>
        <translation>任何词语；模板库会用小写字母、数字和 _ 书写</translation>
    </message>
    <message>
        <source>Shows less of the film larger, or more of it smaller. The wheel over the timeline does the same.</source>
        <translation>把影片的一小部分放大，或把更多部分缩小显示。在时间线上滚动滚轮作用相同。</translation>
    </message>
    <message>
        <source>The film with its in and out points. Playback ▸ Set in point and Set out point put them at the playhead. A loop plays only what lies between them, and an export can take it alone.</source>
        <translation>带入点和出点的影片。“播放 ▸ 设入点”和“设出点”把它们放在播放头处。循环只播放两者之间的部分，导出也可以只取这一部分。</translation>
    </message>
    <message>
        <source>Selects all of their beats</source>
        <translation>选中它们的所有节拍</translation>
    </message>
    <message>
        <source>How many takes no longer fit their beats. Press it to select all of these beats.</source>
        <translation>有多少版本不再适合其节拍。点击可选中所有这样的节拍。</translation>
    </message>
    <message>
        <source>Goes to the first one</source>
        <translation>到第一个</translation>
    </message>
    <message>
        <source>How many jobs failed. Press it to go to the first one; the inspector says why it failed.</source>
        <translation>有多少任务失败。点击可到第一个；检查器会说明其失败的原因。</translation>
    </message>
    <message>
        <source>One clip for every 5 s</source>
        <translation>每 5 秒一个片段</translation>
    </message>
    <message>
        <source>How lively the beat is. Another energy makes its frame, its clips and the music stale.</source>
        <translation>节拍的活跃程度。更改能量后，它的画面、片段和音乐会过期。</translation>
    </message>
    <message>
        <source>Where in a clip that is longer than 5 s its part of the film begins. It costs nothing. A clip that goes on from its last picture becomes stale.</source>
        <translation>片段长于 5 秒时，影片所用部分从哪里开始。不花钱。从它最后一帧接续的片段会过期。</translation>
    </message>
    <message>
        <source>Another model, at its own price</source>
        <translation>另一个模型，按其价格</translation>
    </message>
    <message>
        <source>Where it lies in the picture, in percent of width and height: the corner, edge or middle that is chosen under Place. Dragging it in the preview changes the same.</source>
        <translation>它在图片中的位置，以宽和高的百分比表示：指“位置”中所选的角、边缘或中间。在预览中拖动效果相同。</translation>
    </message>
    <message>
        <source>The upper ones lie in front; the arrows below change that</source>
        <translation>上面的在前；下方的箭头可更改</translation>
    </message>
    <message>
        <source>Opens the colours</source>
        <translation>打开颜色</translation>
    </message>
    <message>
        <source>How far it covers the picture. What is missing to 100 % lets the picture shine through.</source>
        <translation>它遮住图片的程度。不足 100% 的部分会透出图片。</translation>
    </message>
    <message>
        <source>They have no room in this list</source>
        <translation>此列表放不下的任务</translation>
    </message>
    <message>
        <source>How many more jobs wait or failed. They come into the list as those above them go.</source>
        <translation>另外还有多少任务在等待或已失败。上面的任务离开后，它们会进入列表。</translation>
    </message>
    <message>
        <source>What was made or cancelled today, the newest first.</source>
        <translation>今天制作或取消的内容，最新的在前。</translation>
    </message>
    <message>
        <source>The notice goes away with it</source>
        <translation>通知会随之关闭</translation>
    </message>
    <message>
        <source>A next step after what the notice tells, such as showing the file that was written.</source>
        <translation>通知所说内容之后的下一步，例如显示已写入的文件。</translation>
    </message>
    <message>
        <source>Shows more of what this line tells, or ends such tips. The settings, page Appearance, switch them on again.</source>
        <translation>显示此行所说内容的更多信息，或停止此类提示。可在设置的“外观”页重新开启。</translation>
    </message>
    <message>
        <source>A message of the desktop; a click on it brings Beatreel forward</source>
        <translation>桌面消息；点击它会把 Beatreel 带到前面</translation>
    </message>
    <message>
        <source>Undo is offered below</source>
        <translation>下方可撤销</translation>
    </message>
    <message>
        <source>Changes the keys at once</source>
        <translation>立即更改按键</translation>
    </message>
    <message>
        <source>Takes the key from the action that has it now, or brings back the keys that were reset.</source>
        <translation>从现在使用它的操作取走此按键，或恢复被重置的按键。</translation>
    </message>
    <message>
        <source>No more than your account allows</source>
        <translation>不超过你的账户所允许的</translation>
    </message>
    <message>
        <source>Such as “Draft”; together with beat, shot and timecode</source>
        <translation>例如“草稿”；与节拍、景别和时间码一起显示</translation>
    </message>
    <message>
        <source>What Beatreel is made with. Each library has a licence of its own, in the last column.</source>
        <translation>Beatreel 所用的库。每个库都有自己的许可证，见最后一列。</translation>
    </message>
    <message>
        <source>Copies the whole report, to paste it where you write to us.</source>
        <translation>复制完整报告，以便粘贴到你写信给我们的地方。</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsPage</name>
    <message>
        <source>Always ask</source>
        <translation>总是询问</translation>
    </message>
    <message>
        <source>Do not ask under</source>
        <translation>低于此价不询问</translation>
    </message>
    <message>
        <source>What costs less is made at once; the price still stands in its button. A project's budget holds all the same.</source>
        <translation>更便宜的会立即制作；价格仍显示在按钮上。项目预算始终有效。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Budget of a new project</source>
        <translation>新项目的预算</translation>
    </message>
    <message>
        <source>A project never spends more than its budget. Each has its own, which stands in the inspector while no beat is selected.</source>
        <translation>项目花费绝不超过预算。每个项目有自己的预算，未选中节拍时显示在检查器中。</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsSection</name>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, beat</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deleted beats</source>
        <translation>已删除的节拍</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>按阶段</translation>
    </message>
    <message>
        <source>Costs by phase</source>
        <translation>各阶段费用</translation>
    </message>
    <message>
        <source>By beat</source>
        <translation>按节拍</translation>
    </message>
    <message>
        <source>Costs by beat</source>
        <translation>各节拍费用</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>After this build at least %1 of the %2 budget, price unknown</source>
        <translation>本次制作后至少 %1，预算 %2，价格未知</translation>
    </message>
    <message>
        <source>After this build %1 of the %2 budget</source>
        <translation>本次制作后 %1，预算 %2</translation>
    </message>
    <message>
        <source>After this build at least %1, price unknown</source>
        <translation>本次制作后至少 %1，价格未知</translation>
    </message>
    <message>
        <source>After this build %1</source>
        <translation>本次制作后 %1</translation>
    </message>
    <message>
        <source>Paid, not used: at least %1, price unknown</source>
        <translation>已付未用：至少 %1，价格未知</translation>
    </message>
    <message>
        <source>Paid, not used %1</source>
        <translation>已付未用 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsTable</name>
    <message>
        <source>Stale, to build</source>
        <translation>待制作</translation>
    </message>
    <message>
        <source>To build</source>
        <translation>待制作</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>已预留</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: to build %2, reserved %3, spent %4</source>
        <translation>%1：待制作 %2，已预留 %3，已花费 %4</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>beatreel::CropField</name>
    <message>
        <source>Crop of the frame</source>
        <translation>画面裁剪</translation>
    </message>
    <message>
        <source>Crop of the clip</source>
        <translation>片段裁剪</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Show the middle again</source>
        <translation>回到中央</translation>
    </message>
    <message>
        <source>Crop of frame %1</source>
        <comment>beat</comment>
        <translation>画面 %1 的裁剪</translation>
    </message>
    <message>
        <source>Crop of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>片段 %1.%2 的裁剪</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>beatreel::CropView</name>
    <message>
        <source>Drag the window, or move it with the arrows; + and - zoom, Home puts it back</source>
        <translation>拖动取景框或用方向键移动；+ 和 - 缩放，Home 复位</translation>
    </message>
    <message>
        <source>%1 percent from the left, %2 percent from the top, zoom %3 percent</source>
        <translation>距左 %1%，距上 %2%，缩放 %3%</translation>
    </message>
</context>
<context>
    <name>beatreel::CutView</name>
    <message>
        <source>No cut</source>
        <translation>没有剪切点</translation>
    </message>
    <message>
        <source>Cut %1 of %2, at %3</source>
        <comment>number, count, time</comment>
        <translation>剪切点 %1 / %2，在 %3</translation>
    </message>
    <message>
        <source>A film of one beat has no cut.</source>
        <translation>只有一个节拍的影片没有剪切点。</translation>
    </message>
    <message>
        <source>Last, %1</source>
        <comment>picture before a cut; time</comment>
        <translation>最后，%1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>picture after a cut; time</comment>
        <translation>最初，%1</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>还没有图片</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopKeychain</name>
    <message>
        <source>The desktop's keychain is locked. Unlock it, and open the settings again.</source>
        <translation>桌面的密钥环已锁定。请解锁后重新打开设置。</translation>
    </message>
    <message>
        <source>The desktop's keychain did not give the key up. Take it out in the desktop's own keychain program.</source>
        <translation>桌面的密钥环没有交出密钥。请在桌面自带的密钥环程序中移除它。</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers.</source>
        <translation>此桌面没有可用的密钥环。</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
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
        <translation>无法打开文件夹“%1”。请用文件管理器打开。</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Choose a program for it.</source>
        <translation>无法打开“%1”。请为它选择一个程序。</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been moved or deleted: put it back, or make it again.</source>
        <translation>“%1”已不在原处。可能被移动或删除了：请放回原处，或重新制作。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the page yourself: %1.</source>
        <translation>无法打开浏览器。请自行打开网页：%1。</translation>
    </message>
</context>
<context>
    <name>beatreel::DropWords</name>
    <message>
        <source>to %1, becomes beat %2</source>
        <translation>到 %1，成为节拍 %2</translation>
    </message>
    <message>
        <source>swap with %1</source>
        <comment>beat</comment>
        <translation>与 %1 交换</translation>
    </message>
    <message>
        <source>beat %1 becomes %2</source>
        <comment>template</comment>
        <translation>节拍 %1 变为 %2</translation>
    </message>
    <message>
        <source>%1 s of %2 s, frame %3</source>
        <comment>length, target length, price</comment>
        <translation>%1 秒，共需 %2 秒，画面 %3</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to move it.</source>
        <translation>节拍 %1 已锁定。解锁后才能移动。</translation>
    </message>
</context>
<context>
    <name>beatreel::EditEffect</name>
    <message>
        <source>1 frame to make.</source>
        <translation>待制作 1 个画面。</translation>
    </message>
    <message numerus="yes">
        <source>%n frames to make.</source>
        <translation>
            <numerusform>待制作 %n 个画面。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip to make.</source>
        <translation>待制作 1 个片段。</translation>
    </message>
    <message numerus="yes">
        <source>%n clips to make.</source>
        <translation>
            <numerusform>待制作 %n 个片段。</numerusform>
        </translation>
    </message>
    <message>
        <source>The music to make.</source>
        <translation>待制作音乐。</translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 个版本过期并保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n 个版本过期并保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing costs nothing.</source>
        <translation>更新免费。</translation>
    </message>
    <message>
        <source>Refreshing costs %1.</source>
        <translation>更新需 %1。</translation>
    </message>
</context>
<context>
    <name>beatreel::EditNames</name>
    <message>
        <source>Insert beat</source>
        <translation>插入节拍</translation>
    </message>
    <message>
        <source>Paste beat</source>
        <translation>粘贴节拍</translation>
    </message>
    <message>
        <source>Delete beat</source>
        <translation>删除节拍</translation>
    </message>
    <message>
        <source>Duplicate beat</source>
        <translation>复制节拍</translation>
    </message>
    <message>
        <source>Move beat</source>
        <translation>移动节拍</translation>
    </message>
    <message>
        <source>Swap beats</source>
        <translation>交换节拍</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>更改长度</translation>
    </message>
    <message>
        <source>Swap template</source>
        <translation>更换模板</translation>
    </message>
    <message>
        <source>Rename beat</source>
        <translation>重命名节拍</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Edit shot</source>
        <translation>编辑景别</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>编辑动作</translation>
    </message>
    <message>
        <source>Edit camera movement</source>
        <translation>编辑运镜</translation>
    </message>
    <message>
        <source>Change energy</source>
        <translation>更改能量</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Edit voice-over</source>
        <translation>编辑旁白</translation>
    </message>
    <message>
        <source>Edit on-screen words</source>
        <translation>编辑屏幕文字</translation>
    </message>
    <message>
        <source>Add words or logo</source>
        <translation>添加文字或标志</translation>
    </message>
    <message>
        <source>Remove words or logo</source>
        <translation>移除文字或标志</translation>
    </message>
    <message>
        <source>Edit words or logo</source>
        <translation>编辑文字或标志</translation>
    </message>
    <message>
        <source>Move words or logo</source>
        <translation>移动文字或标志</translation>
    </message>
    <message>
        <source>Add end card</source>
        <translation>添加片尾卡</translation>
    </message>
    <message>
        <source>Change fades</source>
        <translation>更改淡变</translation>
    </message>
    <message>
        <source>Change approval</source>
        <translation>更改审批</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>更改种子</translation>
    </message>
    <message>
        <source>Change model of beat</source>
        <translation>更改节拍的模型</translation>
    </message>
    <message>
        <source>Lock beat</source>
        <translation>锁定节拍</translation>
    </message>
    <message>
        <source>Unlock beat</source>
        <translation>解锁节拍</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>锁定版本</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>解锁版本</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>选择版本</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>给版本加星标</translation>
    </message>
    <message>
        <source>Take star off take</source>
        <translation>取消版本星标</translation>
    </message>
    <message>
        <source>Edit note on take</source>
        <translation>编辑版本备注</translation>
    </message>
    <message>
        <source>Move take to the trash</source>
        <translation>将版本移到回收站</translation>
    </message>
    <message>
        <source>Bring take back</source>
        <translation>恢复版本</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>清空回收站</translation>
    </message>
    <message>
        <source>Copy settings of take</source>
        <translation>复制版本的设置</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>重新制作</translation>
    </message>
    <message>
        <source>Slip clip</source>
        <translation>滑移片段</translation>
    </message>
    <message>
        <source>Crop clip</source>
        <translation>裁剪片段</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>裁剪图片</translation>
    </message>
    <message>
        <source>Move in point of music</source>
        <translation>移动音乐入点</translation>
    </message>
    <message>
        <source>Change gain of music</source>
        <translation>更改音乐增益</translation>
    </message>
    <message>
        <source>Fade music</source>
        <translation>音乐淡变</translation>
    </message>
    <message>
        <source>Mute music</source>
        <translation>音乐静音</translation>
    </message>
    <message>
        <source>Unmute music</source>
        <translation>取消音乐静音</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>使用自己的图片</translation>
    </message>
    <message>
        <source>Use own video</source>
        <translation>使用自己的视频</translation>
    </message>
    <message>
        <source>Use own track</source>
        <translation>使用自己的音乐</translation>
    </message>
    <message>
        <source>Change product</source>
        <translation>更改产品</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>更改风格</translation>
    </message>
    <message>
        <source>Change palette</source>
        <translation>更改色板</translation>
    </message>
    <message>
        <source>Change archetype</source>
        <translation>更改原型</translation>
    </message>
    <message>
        <source>Change target length</source>
        <translation>更改目标长度</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>更改格式</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>编辑简报</translation>
    </message>
    <message>
        <source>Change models</source>
        <translation>更改模型</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>更改预算</translation>
    </message>
    <message>
        <source>Plan from brief</source>
        <translation>按简报策划</translation>
    </message>
    <message>
        <source>Go back to earlier version</source>
        <translation>回到早先的版本</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n beats</source>
        <translation>
            <numerusform>插入 %n 个节拍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n beats</source>
        <translation>
            <numerusform>粘贴 %n 个节拍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n beats</source>
        <translation>
            <numerusform>删除 %n 个节拍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n beats</source>
        <translation>
            <numerusform>复制 %n 个节拍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n beats</source>
        <translation>
            <numerusform>移动 %n 个节拍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change length of %n beats</source>
        <translation>
            <numerusform>更改 %n 个节拍的长度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap template of %n beats</source>
        <translation>
            <numerusform>更换 %n 个节拍的模板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change model of %n beats</source>
        <translation>
            <numerusform>更改 %n 个节拍的模型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n beats</source>
        <translation>
            <numerusform>锁定 %n 个节拍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n beats</source>
        <translation>
            <numerusform>解锁 %n 个节拍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy settings of take to %n beats</source>
        <translation>
            <numerusform>将版本的设置复制到 %n 个节拍</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::EndCard</name>
    <message>
        <source>Name in the middle</source>
        <translation>名称居中</translation>
    </message>
    <message>
        <source>Logo over name and call to action</source>
        <translation>标志、名称和行动号召</translation>
    </message>
    <message>
        <source>Lower third with logo</source>
        <translation>下三分之一，带标志</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportActions</name>
    <message>
        <source>“%1” is still being exported. Stop it and close?</source>
        <translation>“%1”仍在导出。停止并关闭吗？</translation>
    </message>
    <message>
        <source>What was written of it goes away.</source>
        <translation>已写入的部分会被丢弃。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>继续导出</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>还没有节拍。</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>正在导出。</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>影片制作完成。</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>导出 MP4</translation>
    </message>
    <message>
        <source>The film is built. “%1” is already there.</source>
        <translation>影片制作完成。“%1”已存在。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>换个名称</translation>
    </message>
    <message>
        <source>Export storyboard PDF</source>
        <translation>导出分镜 PDF</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 storyboard</source>
        <translation>%1 分镜</translation>
    </message>
    <message>
        <source>Export contact sheet</source>
        <translation>导出小样表</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>%1 contact sheet</source>
        <translation>%1 小样表</translation>
    </message>
    <message>
        <source>Export edit list</source>
        <translation>导出剪辑列表</translation>
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
        <translation>Shotcut 和 Kdenlive 用的 MLT</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>导出字幕</translation>
    </message>
    <message>
        <source>SubRip</source>
        <translation>SubRip</translation>
    </message>
    <message>
        <source>Export frames into</source>
        <translation>画面导出到</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 画面</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>先制作</translation>
    </message>
    <message>
        <source>Export as it is</source>
        <translation>按现状导出</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消。没有写入任何内容。</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>“%1”已写入。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportBar</name>
    <message>
        <source>Exporting “%1”</source>
        <translation>正在导出“%1”</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>取消进行中的任务</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>导出影片</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>请给文件命名。</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>“%1”已存在。要替换吗？</translation>
    </message>
    <message>
        <source>It is in “%1”. What it holds now is gone then.</source>
        <translation>它在“%1”中。现有内容将会丢失。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>更改文件夹</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>格式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>尺寸(&amp;S)</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>整部影片</translation>
    </message>
    <message>
        <source>The selected beats</source>
        <translation>选中的节拍</translation>
    </message>
    <message>
        <source>In to out</source>
        <translation>入点到出点</translation>
    </message>
    <message>
        <source>P&amp;art</source>
        <translation>范围(&amp;A)</translation>
    </message>
    <message>
        <source>With music</source>
        <translation>带音乐</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>响度(&amp;L)</translation>
    </message>
    <message>
        <source>Beat, shot and timecode</source>
        <translation>节拍、景别和时间码</translation>
    </message>
    <message>
        <source>On pictures</source>
        <translation>画面叠加</translation>
    </message>
    <message>
        <source>Beat, shot and timecode on the pictures</source>
        <translation>在画面上显示节拍、景别和时间码</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>&amp;Watermark</source>
        <translation>水印(&amp;W)</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <comment>width and height</comment>
        <translation>%1，原样</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportWords</name>
    <message>
        <source>%1 min</source>
        <comment>about how long something takes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>about how long something takes</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 %, about %2 left</source>
        <comment>percent, time</comment>
        <translation>%1%，剩余约 %2</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>母版</translation>
    </message>
    <message>
        <source>Web 1080p</source>
        <translation>网络 1080p</translation>
    </message>
    <message>
        <source>4K</source>
        <translation>4K</translation>
    </message>
    <message>
        <source>Editing (ProRes)</source>
        <translation>剪辑用 (ProRes)</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>Animatic for review</source>
        <translation>审阅用动态分镜</translation>
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
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>1 picture</source>
        <translation>1 帧</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies the film, under a second.</source>
        <translation>复制影片，不到一秒。</translation>
    </message>
    <message>
        <source>Copies the film and mixes its sound, about %1.</source>
        <translation>复制影片并混音，约 %1。</translation>
    </message>
    <message>
        <source>Encodes %1 anew, about %2.</source>
        <translation>重新编码 %1，约 %2。</translation>
    </message>
    <message>
        <source>Copies %1 and encodes %2, about %3.</source>
        <translation>复制 %1 并编码 %2，约 %3。</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>节拍 %1 还没有视频。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats have no video yet.</source>
        <translation>
            <numerusform>%n 个节拍还没有视频。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is not up to date.</source>
        <translation>节拍 %1 不是最新的。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are not up to date.</source>
        <translation>
            <numerusform>%n 个节拍不是最新的。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>还没有音乐。</translation>
    </message>
    <message>
        <source>The music is not up to date.</source>
        <translation>音乐不是最新的。</translation>
    </message>
</context>
<context>
    <name>beatreel::FaceItems</name>
    <message>
        <source>Select</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>beatreel::FadeGesture</name>
    <message>
        <source>fades in over %1 s</source>
        <translation>用 %1 秒淡入</translation>
    </message>
    <message>
        <source>fades out over %1 s</source>
        <translation>用 %1 秒淡出</translation>
    </message>
</context>
<context>
    <name>beatreel::FadesField</name>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Dip to black</source>
        <translation>经黑场</translation>
    </message>
    <message>
        <source>To black and back at the beat's start, half of it on each side of the cut</source>
        <translation>在节拍开始处转黑再转回，剪切点两侧各一半</translation>
    </message>
    <message>
        <source>Film from black</source>
        <translation>从黑场开始</translation>
    </message>
    <message>
        <source>At the start of the film</source>
        <translation>在影片开头</translation>
    </message>
    <message>
        <source>Film to black</source>
        <translation>到黑场结束</translation>
    </message>
    <message>
        <source>At the end of the film</source>
        <translation>在影片结尾</translation>
    </message>
    <message>
        <source>No dip</source>
        <translation>不经黑场</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>No fade</source>
        <translation>不淡变</translation>
    </message>
</context>
<context>
    <name>beatreel::FailureField</name>
    <message>
        <source>Frame %1: %2</source>
        <comment>number, why it failed</comment>
        <translation>画面 %1：%2</translation>
    </message>
    <message>
        <source>Clip %1.%2: %3</source>
        <comment>numbers, why it failed</comment>
        <translation>片段 %1.%2：%3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmPage</name>
    <message>
        <source>Address of the farm</source>
        <translation>农场地址</translation>
    </message>
    <message>
        <source>A farm is a Redis and workers on as many computers as you like, which make frames, clips and films for this one. A single computer needs none. How to set one up stands in docs/farm.md.</source>
        <translation>农场由一个 Redis 和任意多台电脑上的工作进程组成，替这台电脑制作画面、片段和影片。单台电脑不需要。搭建方法见 docs/farm.md。</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>能用吗？</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Files travel over the storage that BEATREEL_STORAGE_URL names, here and on every worker.</source>
        <translation>文件通过 BEATREEL_STORAGE_URL 指定的存储传送，本机和每个工作进程都一样。</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>来自环境变量 (%1)，优先于此处的设置。</translation>
    </message>
    <message>
        <source>Password of the farm</source>
        <translation>农场密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>The password was not kept: start Beatreel with %1 in its environment.</source>
        <translation>密码没有保存：请在环境变量 %1 中提供并启动 Beatreel。</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmTest</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test the farm</source>
        <translation>测试农场</translation>
    </message>
    <message>
        <source>Asks the Redis, the storage and the workers whether they are there.</source>
        <translation>询问 Redis、存储和工作进程是否在线。</translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>正在询问农场…</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 个位置</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n 个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: 1 worker with %1 is up.</source>
        <comment>places</comment>
        <translation>可用：1 个工作进程，%1。</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n workers with %1 are up.</source>
        <comment>places</comment>
        <translation>
            <numerusform>可用：%n 个工作进程，%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no farm here. Give its address below.</source>
        <translation>这里没有农场。请在下面填写地址。</translation>
    </message>
</context>
<context>
    <name>beatreel::FileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>未知类型的文件</translation>
    </message>
</context>
<context>
    <name>beatreel::FilterButton</name>
    <message>
        <source>Show marks</source>
        <translation>显示标记</translation>
    </message>
    <message>
        <source>Show beats by their mark</source>
        <translation>按标记显示节拍</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>所有标记</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>需要修改</translation>
    </message>
</context>
<context>
    <name>beatreel::FinishedSection</name>
    <message>
        <source>Finished today</source>
        <translation>今天完成</translation>
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
        <translation>从密钥到第一张付费画面</translation>
    </message>
    <message>
        <source>1. Make an account at replicate.com and add some credit at replicate.com/account/billing.</source>
        <translation>1. 在 replicate.com 注册账户，并在 replicate.com/account/billing 充一点值。</translation>
    </message>
    <message>
        <source>2. Make a token at replicate.com/account/api-tokens, paste it below and press Store.</source>
        <translation>2. 在 replicate.com/account/api-tokens 创建令牌，粘贴到下面并按“保存”。</translation>
    </message>
    <message>
        <source>3. Press Test: it costs nothing and says whose key it is.</source>
        <translation>3. 按“测试”：免费，并告诉你密钥属于谁。</translation>
    </message>
    <message>
        <source>4. On the page Models, choose %1 for the frames of new projects: %2 (price of %3).</source>
        <translation>4. 在“模型”页为新项目的画面选择 %1：%2（%3 的价格）。</translation>
    </message>
    <message>
        <source>4. On the page Models, choose a model for the frames of new projects.</source>
        <translation>4. 在“模型”页为新项目的画面选择一个模型。</translation>
    </message>
    <message>
        <source>5. On the page Costs, give new projects a budget: it is never exceeded.</source>
        <translation>5. 在“费用”页给新项目一个预算：绝不会超过。</translation>
    </message>
    <message>
        <source>6. Write a brief and take a plan. With the built-in planner that is free.</source>
        <translation>6. 写一份简报并选一个方案。用内置策划器是免费的。</translation>
    </message>
    <message>
        <source>7. Make a frame. Every button that spends has its price in it, and asks first.</source>
        <translation>7. 制作一张画面。会花钱的按钮上都有价格，并且先询问。</translation>
    </message>
    <message>
        <source>8. What it cost stands with the take, and the sum in Jobs.</source>
        <translation>8. 花费写在版本旁，总额在“任务”里。</translation>
    </message>
</context>
<context>
    <name>beatreel::FoundActions</name>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>不可用</translation>
    </message>
</context>
<context>
    <name>beatreel::FrameView</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
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
        <translation>预览</translation>
    </message>
</context>
<context>
    <name>beatreel::GapsBox</name>
    <message>
        <source>Export as it is</source>
        <translation>按现状导出</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>先制作</translation>
    </message>
</context>
<context>
    <name>beatreel::GenerateActions</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>没有选中节拍。</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>它们已锁定、正在制作，或是你自己的文件。</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>请选择一个节拍。</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>正在制作。</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>没有进行中的任务。</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>还没有节拍。</translation>
    </message>
    <message>
        <source>A build is running.</source>
        <translation>正在制作。</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>全部是最新的。</translation>
    </message>
    <message>
        <source>the frame of beat %1</source>
        <translation>节拍 %1 的画面</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>片段 %1.%2</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Make %1?</source>
        <translation>制作 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Make %n takes?</source>
        <translation>
            <numerusform>制作 %n 个版本？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Make %1 again?</source>
        <translation>重新制作 %1？</translation>
    </message>
    <message numerus="yes">
        <source>Make %n frames again?</source>
        <translation>
            <numerusform>重新制作 %n 个画面？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips again?</source>
        <translation>
            <numerusform>重新制作 %n 个片段？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 with %2?</source>
        <translation>用 %2 制作 %1？</translation>
    </message>
    <message>
        <source>Make what is missing or stale, 1 take?</source>
        <translation>制作缺少或过期的 1 个版本？</translation>
    </message>
    <message numerus="yes">
        <source>Make what is missing or stale, %n takes?</source>
        <translation>
            <numerusform>制作缺少或过期的 %n 个版本？</numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Go on with the build, 1 take?</source>
        <translation>继续制作，1 个版本？</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the build, %n takes?</source>
        <translation>
            <numerusform>继续制作，%n 个版本？</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Make four variants of %1?</source>
        <translation>为 %1 制作四个变体？</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Make %1 again as take %2 was made?</source>
        <translation>按版本 %2 的方式重新制作 %1？</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>已停止。已完成的保留。</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>影片制作完成。</translation>
    </message>
    <message>
        <source>The storyboard is ready.</source>
        <translation>分镜已就绪。</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <comment>slot</comment>
        <translation>%1已完成。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are made.</source>
        <translation>
            <numerusform>%n 个版本已完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>影片没有音乐。请在“模型”中选择。</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>这是你自己的文件：没有可重新制作的内容。</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookText</name>
    <message>
        <source>Page of the handbook</source>
        <translation>手册的页面</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookWindow</name>
    <message>
        <source>Handbook — Beatreel</source>
        <translation>手册 — Beatreel</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>搜索手册 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>手册的页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verb, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — Beatreel handbook</source>
        <comment>page</comment>
        <translation>%1 — Beatreel 手册</translation>
    </message>
    <message>
        <source>No page has “%1” in it.</source>
        <translation>没有包含“%1”的页面。</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 页</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::HistoryActions</name>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>打开时的状态</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
</context>
<context>
    <name>beatreel::InOutBar</name>
    <message>
        <source>In %1, out %2</source>
        <comment>times</comment>
        <translation>入点 %1，出点 %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>time</comment>
        <translation>入点 %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>time</comment>
        <translation>出点 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorHead</name>
    <message>
        <source>Swap for another template</source>
        <translation>换成另一个模板</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Name of the beat</source>
        <translation>节拍名称</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n 个节拍</numerusform>
        </translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Unlock: builds make it again, and it can be moved</source>
        <translation>解锁：制作时会重做，也可以移动</translation>
    </message>
    <message>
        <source>Lock: it keeps its place, its length and its takes</source>
        <translation>锁定：保持位置、长度和版本</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorPanel</name>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Length and camera</source>
        <translation>长度和运镜</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Script and notes</source>
        <translation>脚本和备注</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>旁白</translation>
    </message>
    <message>
        <source>Nothing said here</source>
        <translation>此处没有旁白</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>屏幕文字</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>写给阅读分镜的人</translation>
    </message>
    <message>
        <source>Words and logo</source>
        <translation>文字和标志</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>正在制作。</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>它们已锁定、正在制作，或是你自己的文件。</translation>
    </message>
    <message>
        <source>Frame again</source>
        <translation>重做画面</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>制作画面</translation>
    </message>
    <message>
        <source>Clip again</source>
        <translation>重做片段</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>制作片段</translation>
    </message>
    <message>
        <source>Frames again</source>
        <translation>重做画面</translation>
    </message>
    <message>
        <source>Clips again</source>
        <translation>重做片段</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>已锁定。请先解锁。</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>这是你自己的文件：没有可重新制作的内容。</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorTakes</name>
    <message>
        <source>None yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Takes of several beats</source>
        <translation>多个节拍的版本</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>还没有可比较的。</translation>
    </message>
</context>
<context>
    <name>beatreel::JobRow</name>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>还没有记录。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>上移：%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>关闭：%1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>编辑提示词</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>beatreel::JobWords</name>
    <message>
        <source>%1, %2 so far, %3 left.</source>
        <comment>model, time, time</comment>
        <translation>%1，已用 %2，剩余 %3。</translation>
    </message>
    <message>
        <source>%1, %2 so far.</source>
        <comment>model, time</comment>
        <translation>%1，已用 %2。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>已暂停。</translation>
    </message>
    <message>
        <source>Waits for its frame.</source>
        <translation>等待画面。</translation>
    </message>
    <message>
        <source>Waits for the last picture of the clip before.</source>
        <translation>等待前一个片段的最后一帧。</translation>
    </message>
    <message>
        <source>Waits for the last picture of %1.</source>
        <translation>等待 %1 的最后一帧。</translation>
    </message>
    <message>
        <source>Waits for its turn, next.</source>
        <translation>排队等候，下一个。</translation>
    </message>
    <message>
        <source>Waits for its turn, number %1.</source>
        <translation>排队等候，第 %1 个。</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Frame of a deleted beat</source>
        <translation>已删除节拍的画面</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>画面 %1</translation>
    </message>
    <message>
        <source>Clip of a deleted beat</source>
        <translation>已删除节拍的片段</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>片段 %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>job, beat</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to come.</source>
        <translation>
            <numerusform>还有 %n 个版本待完成。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the clip before.</source>
        <translation>等待前一个片段。</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>等待 %1。</translation>
    </message>
    <message>
        <source>%1 so far, %2 left.</source>
        <comment>time, time</comment>
        <translation>已用 %1，剩余 %2。</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <comment>time</comment>
        <translation>已用 %1。</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>价格未知</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>已预留 %1</translation>
    </message>
    <message>
        <source>%1, failed: %2. Retry costs %3.</source>
        <comment>name, reason, price</comment>
        <translation>%1，失败：%2。重试需 %3。</translation>
    </message>
    <message>
        <source>%1, waiting. %2</source>
        <comment>name, reason</comment>
        <translation>%1，等待中。%2</translation>
    </message>
    <message>
        <source>%1, running, %2 percent, %3 left</source>
        <translation>%1，进行中，百分之 %2，剩余 %3</translation>
    </message>
    <message>
        <source>%1, running, %2 percent</source>
        <translation>%1，进行中，百分之 %2</translation>
    </message>
    <message>
        <source>Cancelled with “%1”, which it needed</source>
        <translation>随所需的“%1”一起取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Not made: “%1” failed</source>
        <translation>未制作：“%1”失败</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未制作</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, price</comment>
        <translation>%1，%2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>%n 个进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 个等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>1 个画面</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>%n 个画面</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>1 个片段</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>%n 个片段</numerusform>
        </translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 首音乐</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>%n 首音乐</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is stale.</source>
        <translation>没有进行中的任务。1 个节拍已过期。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are stale.</source>
        <translation>
            <numerusform>没有进行中的任务。%n 个节拍已过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is not made yet.</source>
        <translation>没有进行中的任务。1 个节拍尚未制作。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are not made yet.</source>
        <translation>
            <numerusform>没有进行中的任务。%n 个节拍尚未制作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. The music is not up to date.</source>
        <translation>没有进行中的任务。音乐不是最新的。</translation>
    </message>
    <message>
        <source>Nothing runs. Everything is up to date.</source>
        <translation>没有进行中的任务。全部是最新的。</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsActions</name>
    <message>
        <source>Nothing runs.</source>
        <translation>没有进行中的任务。</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>没有失败。</translation>
    </message>
    <message>
        <source>The build ended. 1 job failed: %1</source>
        <translation>制作结束。1 个任务失败：%1</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>影片制作完成。</translation>
    </message>
    <message numerus="yes">
        <source>The build ended. %n jobs failed. The panel Jobs says why.</source>
        <translation>
            <numerusform>制作结束。%n 个任务失败。原因见“任务”面板。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsHead</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Ends what runs and lets nothing new begin. What is finished is kept.</source>
        <translation>结束进行中的任务，不再开始新的。已完成的保留。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Goes on with what waits.</source>
        <translation>继续等待中的任务。</translation>
    </message>
    <message>
        <source>What runs is finished; nothing new begins until you resume.</source>
        <translation>进行中的会做完；继续之前不开始新的。</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsList</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>还有 1 个等待</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>还有 %n 个等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more failed</source>
        <translation>
            <numerusform>还有 %n 个失败</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>The film is being put together.</source>
        <translation>正在合成影片。</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>制作过期部分</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>制作影片</translation>
    </message>
</context>
<context>
    <name>beatreel::KeptBeats</name>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat lasts 5, 10 or 15 s. Unlock it, or give it one of these lengths.</source>
        <translation>节拍 %1 固定在 %2 至 %3，但节拍长 5、10 或 15 秒。请解锁，或改为其中一种长度。</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat begins at a multiple of 5 s. Unlock it, or give the beats before it lengths of 5, 10 or 15 s.</source>
        <translation>节拍 %1 固定在 %2 至 %3，但节拍从 5 秒的倍数开始。请解锁，或把它前面的节拍改为 5、10 或 15 秒。</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but beat %4 is kept until %5. Unlock one of them.</source>
        <translation>节拍 %1 固定在 %2 至 %3，但节拍 %4 固定到 %5。请解锁其中一个。</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or move it nearer to the beginning.</source>
        <translation>节拍 %1 固定在 %2 至 %3，但简报要求 %4 秒。请解锁，或把它移到更靠前的位置。</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or ask for %5 s.</source>
        <translation>节拍 %1 固定在 %2 至 %3，但简报要求 %4 秒。请解锁，或要求 %5 秒。</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>请按新按键</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>添加按键</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyMap</name>
    <message>
        <source>The keys of “%1” cannot be read. The shipped ones are used; change them in the settings, on the page Keyboard.</source>
        <translation>无法读取“%1”的按键。使用默认按键；请在设置的“键盘”页更改。</translation>
    </message>
</context>
<context>
    <name>beatreel::KeysEditor</name>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>搜索操作和按键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>没有包含“%1”的操作。</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <translation>%1 会打开菜单“%2”。请换一个按键。</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”.</source>
        <translation>%1 是“%2”的按键。</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>从“%1”取走</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>“%1”现在没有按键。</translation>
    </message>
    <message>
        <source>All keys are as shipped.</source>
        <translation>所有按键均为默认。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>beatreel::LaneNames</name>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>archetype</source>
        <translation>原型</translation>
    </message>
</context>
<context>
    <name>beatreel::LengthOffers</name>
    <message>
        <source>Make beat %1, %2, %3 s shorter</source>
        <translation>将节拍 %1、%2 缩短 %3 秒</translation>
    </message>
    <message>
        <source>Make beat %1, %2, %3 s longer</source>
        <translation>将节拍 %1、%2 延长 %3 秒</translation>
    </message>
    <message>
        <source>Delete beat %1, %2, %3 s</source>
        <translation>删除节拍 %1、%2，%3 秒</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryPanel</name>
    <message>
        <source>Search templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by product, energy and length</source>
        <translation>按产品、能量和长度筛选</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>%1 (this project)</source>
        <translation>%1（本项目）</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>产品(&amp;P)</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>任何产品</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>能量(&amp;E)</translation>
    </message>
    <message>
        <source>Any energy</source>
        <translation>任何能量</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>任何长度</translation>
    </message>
    <message>
        <source>Filter by nothing</source>
        <translation>不筛选</translation>
    </message>
    <message>
        <source>Search 1 template</source>
        <translation>搜索 1 个模板</translation>
    </message>
    <message numerus="yes">
        <source>Search %n templates</source>
        <translation>
            <numerusform>搜索 %n 个模板</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template of your own yet. Save a beat as one, or copy one of these.</source>
        <translation>还没有自己的模板。把节拍存为模板，或复制其中一个。</translation>
    </message>
    <message>
        <source>No template is like that.</source>
        <translation>没有这样的模板。</translation>
    </message>
    <message>
        <source>No template has “%1” in it.</source>
        <translation>没有包含“%1”的模板。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>&amp;Add after the selected beat</source>
        <translation>添加到所选节拍之后(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add at the end of the film</source>
        <translation>添加到影片末尾(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy as own template…</source>
        <translation>复制为自己的模板(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>It cannot be brought back. Beats made from it stay as they are.</source>
        <translation>无法恢复。由它制作的节拍保持原样。</translation>
    </message>
    <message>
        <source>The one that comes with Beatreel takes its place again.</source>
        <translation>Beatreel 自带的模板将重新生效。</translation>
    </message>
    <message>
        <source>Without it these archetypes are left out: %1.</source>
        <translation>没有它将缺少这些原型：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between archetypes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>删除模板“%1”？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryView</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>%1

%2
For products: %3</source>
        <comment>template, prompt, categories</comment>
        <translation>%1

%2
适用产品：%3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between products</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
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
        <translation>%1（第 %2 段，共 %3 段）</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
</context>
<context>
    <name>beatreel::LookBar</name>
    <message>
        <source>Apply</source>
        <translation>应用</translation>
    </message>
    <message>
        <source>Changes the look of all beats; builds nothing</source>
        <translation>更改所有节拍的风格；不制作</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Puts the fields back to what the film has</source>
        <translation>把各项恢复为影片现有的内容</translation>
    </message>
</context>
<context>
    <name>beatreel::LookEffect</name>
    <message>
        <source>1 beat goes stale.</source>
        <translation>1 个节拍过期。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go stale.</source>
        <translation>
            <numerusform>%n 个节拍过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>The music goes stale.</source>
        <translation>音乐过期。</translation>
    </message>
    <message>
        <source>1 beat and the music go stale.</source>
        <translation>1 个节拍和音乐过期。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats and the music go stale.</source>
        <translation>
            <numerusform>%n 个节拍和音乐过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing it is free.</source>
        <translation>更新免费。</translation>
    </message>
    <message>
        <source>Refreshing them is free.</source>
        <translation>更新免费。</translation>
    </message>
    <message>
        <source>The price of refreshing it is unknown.</source>
        <translation>更新价格未知。</translation>
    </message>
    <message>
        <source>The price of refreshing them is unknown.</source>
        <translation>更新价格未知。</translation>
    </message>
    <message>
        <source>Refreshing it costs %1.</source>
        <translation>更新需 %1。</translation>
    </message>
    <message>
        <source>Refreshing them costs %1.</source>
        <translation>更新需 %1。</translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>节拍 %1 已锁定，保持不变。</translation>
    </message>
    <message numerus="yes">
        <source>%n locked beats stay.</source>
        <translation>
            <numerusform>%n 个锁定的节拍保持不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>节拍 %1 已锁定，保持不变。</translation>
    </message>
    <message>
        <source>What was chosen or kept in beat %1 stays.</source>
        <translation>节拍 %1 中选定或保留的内容不变。</translation>
    </message>
    <message numerus="yes">
        <source>What was chosen or kept in %n beats stays.</source>
        <translation>
            <numerusform>%n 个节拍中选定或保留的内容不变。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen or kept in beats %1 stays.</source>
        <translation>节拍 %1 中选定或保留的内容不变。</translation>
    </message>
    <message>
        <source>The music stays as it is.</source>
        <translation>音乐保持原样。</translation>
    </message>
    <message>
        <source>1 take is up to date again.</source>
        <translation>1 个版本恢复为最新。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are up to date again.</source>
        <translation>
            <numerusform>%n 个版本恢复为最新。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes stale.</source>
        <translation>没有内容过期。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 和 %2</translation>
    </message>
</context>
<context>
    <name>beatreel::LookPanel</name>
    <message>
        <source>No look yet. It comes with a plan.</source>
        <translation>还没有风格。它随方案而来。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>原型</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>美学</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>色板</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>产品需要名称。</translation>
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
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>Restored to %1, your last edit.</source>
        <translation>已恢复到 %1，你的最后一次编辑。</translation>
    </message>
    <message>
        <source>This build was interrupted.</source>
        <translation>这次制作被中断了。</translation>
    </message>
    <message>
        <source>1 take is already paid and will be fetched.</source>
        <translation>1 个版本已付款，将会取回。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are already paid and will be fetched.</source>
        <translation>
            <numerusform>%n 个版本已付款，将会取回。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take is still to be made.</source>
        <translation>还有 1 个版本待制作。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to be made.</source>
        <translation>
            <numerusform>还有 %n 个版本待制作。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The language changes once what runs now has ended, and the plans that are offered are taken or left.</source>
        <translation>待进行中的任务结束，且提供的方案被选用或关闭后，语言将会切换。</translation>
    </message>
</context>
<context>
    <name>beatreel::MediaPage</name>
    <message>
        <source>Soundfont</source>
        <translation>音色库</translation>
    </message>
    <message>
        <source>What the built-in score is played with. Music that was made with another one goes stale.</source>
        <translation>内置配乐使用的音色。用其他音色制作的音乐会过期。</translation>
    </message>
    <message>
        <source> GB</source>
        <comment>gigabytes</comment>
        <translation> GB</translation>
    </message>
    <message>
        <source>Cache, at most</source>
        <translation>缓存上限</translation>
    </message>
    <message>
        <source>Small pictures of clips, kept on the disk so that projects open quickly. The oldest go first.</source>
        <translation>片段的小图，存在磁盘上以便快速打开项目。最旧的先删除。</translation>
    </message>
    <message>
        <source>The one that is installed</source>
        <translation>已安装的那个</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>选择音色库</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>音色库</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>使用已安装的</translation>
    </message>
</context>
<context>
    <name>beatreel::MenuTitles</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Beat</source>
        <translation>节拍(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>播放(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <translation>没有音乐</translation>
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
        <translation>全部在这台电脑上免费制作。</translation>
    </message>
    <message>
        <source>Clips of 480p, scaled up; the built-in score.</source>
        <translation>480p 的片段，放大显示；内置配乐。</translation>
    </message>
    <message>
        <source>The models of the specification. MusicGen's licence forbids commercial use.</source>
        <translation>规格中的模型。MusicGen 的许可证禁止商业使用。</translation>
    </message>
    <message>
        <source>Frames that follow reference pictures, clips of 720p, and music for commercial use.</source>
        <translation>参照参考图片的画面、720p 的片段，以及可商用的音乐。</translation>
    </message>
    <message>
        <source>What it makes is yours to use.</source>
        <translation>它制作的内容可由你使用。</translation>
    </message>
    <message>
        <source>What it makes is yours to use; the soundfont's own licence applies to its samples.</source>
        <translation>它制作的内容可由你使用；音色库自己的许可证适用于其采样。</translation>
    </message>
    <message>
        <source>That of the model that you run.</source>
        <translation>依你所运行模型的许可证。</translation>
    </message>
    <message>
        <source>That of the model.</source>
        <translation>依该模型的许可证。</translation>
    </message>
    <message>
        <source>OpenAI's terms: what it writes is yours to use.</source>
        <translation>OpenAI 的条款：它写的内容可由你使用。</translation>
    </message>
    <message>
        <source>Apache 2.0: commercial use is allowed.</source>
        <translation>Apache 2.0：允许商业使用。</translation>
    </message>
    <message>
        <source>CreativeML Open RAIL++-M: commercial use is allowed, with its use restrictions.</source>
        <translation>CreativeML Open RAIL++-M：允许商业使用，但有其使用限制。</translation>
    </message>
    <message>
        <source>Alibaba's terms: commercial use is allowed.</source>
        <translation>阿里巴巴的条款：允许商业使用。</translation>
    </message>
    <message>
        <source>ByteDance's terms: commercial use is allowed.</source>
        <translation>字节跳动的条款：允许商业使用。</translation>
    </message>
    <message>
        <source>Kuaishou's terms: commercial use is allowed.</source>
        <translation>快手的条款：允许商业使用。</translation>
    </message>
    <message>
        <source>MiniMax's terms: commercial use is allowed.</source>
        <translation>MiniMax 的条款：允许商业使用。</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; pictures carry an invisible mark.</source>
        <translation>Google 的条款：允许商业使用；图片带有看不见的标记。</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; the sound carries an inaudible mark.</source>
        <translation>Google 的条款：允许商业使用；声音带有听不见的标记。</translation>
    </message>
    <message>
        <source>The weights are CC-BY-NC 4.0: not for commercial use. An ad is commercial; the built-in score or a track of your own is free of that.</source>
        <translation>权重为 CC-BY-NC 4.0：不可商业使用。广告属于商业用途；内置配乐或自己的音乐不受此限制。</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelSetField</name>
    <message>
        <source>Models that are chosen together</source>
        <translation>一起选择的模型</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>自选模型。</translation>
    </message>
    <message>
        <source>A film of 30 s in six beats: %1.</source>
        <comment>a price</comment>
        <translation>六个节拍 30 秒的影片：%1。</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelWords</name>
    <message>
        <source>%1 a plan</source>
        <translation>每个方案 %1</translation>
    </message>
    <message>
        <source>%1 a frame</source>
        <translation>每个画面 %1</translation>
    </message>
    <message>
        <source>%1 a clip</source>
        <translation>每个片段 %1</translation>
    </message>
    <message>
        <source>%1 a track</source>
        <translation>每首音乐 %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a set of models</comment>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Economy</source>
        <comment>a set of models</comment>
        <translation>经济</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a set of models</comment>
        <translation>标准</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>a set of models</comment>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Price of %1, from a third party.</source>
        <translation>%1 的价格，来自第三方。</translation>
    </message>
    <message>
        <source>Price of %1, not confirmed.</source>
        <translation>%1 的价格，未确认。</translation>
    </message>
    <message>
        <source>Price of %1.</source>
        <translation>%1 的价格。</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsPage</name>
    <message>
        <source>New projects begin with</source>
        <translation>新项目的初始设置</translation>
    </message>
    <message>
        <source>Model set</source>
        <translation>模型组合</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>The server's model</source>
        <translation>服务器的模型</translation>
    </message>
    <message>
        <source>The server gives no list. Look at its address on the page Services.</source>
        <translation>服务器没有提供列表。请在“服务”页检查其地址。</translation>
    </message>
    <message>
        <source>It needs an API token of Replicate: see the page Services.</source>
        <translation>需要 Replicate 的 API 令牌：见“服务”页。</translation>
    </message>
    <message>
        <source>It needs the address of your server: see the page Services.</source>
        <translation>需要你的服务器地址：见“服务”页。</translation>
    </message>
    <message>
        <source>It needs an API key of OpenAI: see the page Services.</source>
        <translation>需要 OpenAI 的 API 密钥：见“服务”页。</translation>
    </message>
    <message>
        <source>The built-in planner asks no server.</source>
        <translation>内置策划器不访问服务器。</translation>
    </message>
    <message>
        <source>That is “%1”. For another model, choose another planner.</source>
        <translation>那是“%1”。要用其他模型，请选择其他策划器。</translation>
    </message>
    <message>
        <source>From the environment (OPENAI_MODEL), which goes before what is set here.</source>
        <translation>来自环境变量 (OPENAI_MODEL)，优先于此处的设置。</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsSection</name>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>片段</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Music from the frames</source>
        <translation>依画面配乐</translation>
    </message>
    <message>
        <source>The film's music is not made from a prompt.</source>
        <translation>影片的音乐不由提示词生成。</translation>
    </message>
    <message>
        <source>The model for plans cannot see pictures: the prompt follows the mood and the beats.</source>
        <translation>策划模型看不到图片：提示词依据情绪和节拍。</translation>
    </message>
    <message>
        <source>%1 looks at the frames and writes the music's prompt: %2.</source>
        <comment>model, price</comment>
        <translation>%1 看画面并写出音乐提示词：%2。</translation>
    </message>
    <message>
        <source>%1, the whole film: %2</source>
        <comment>set, price</comment>
        <translation>%1，整部影片：%2</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>自选模型。</translation>
    </message>
    <message>
        <source>%1 The prices are of the whole film, made anew.</source>
        <comment>what the set means</comment>
        <translation>%1 价格为重新制作整部影片的价格。</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>自选</translation>
    </message>
    <message>
        <source>The film has a track of your own.</source>
        <translation>影片使用你自己的音乐。</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFace</name>
    <message>
        <source>No music</source>
        <translation>没有音乐</translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>影片没有音乐。请在“模型”中选择。</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>还没有音乐</translation>
    </message>
    <message>
        <source>Music %1 %</source>
        <translation>音乐 %1%</translation>
    </message>
    <message>
        <source>Music queued</source>
        <translation>音乐排队中</translation>
    </message>
    <message>
        <source>%1, %2 bpm, %3</source>
        <comment>music: source, tempo, price</comment>
        <translation>%1，%2 bpm，%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>music: source, price</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Own track, %1</source>
        <translation>自己的音乐，%1</translation>
    </message>
    <message>
        <source>Music: %1</source>
        <translation>音乐：%1</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <comment>music</comment>
        <translation>%1，静音</translation>
    </message>
    <message>
        <source>%1, %2 dB</source>
        <comment>music, gain</comment>
        <translation>%1，%2 dB</translation>
    </message>
    <message>
        <source>The music's file is gone</source>
        <translation>音乐文件丢失</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>重新制作</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>制作音乐</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFields</name>
    <message>
        <source>Muted</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>入点</translation>
    </message>
    <message>
        <source>Where in the music the film starts</source>
        <translation>影片从音乐的哪里开始</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>增益</translation>
    </message>
    <message>
        <source>Above or below the loudness of every film</source>
        <translation>高于或低于通常的响度</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>淡入</translation>
    </message>
    <message>
        <source>How long the music takes to come</source>
        <translation>音乐淡入的时间</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>淡出</translation>
    </message>
    <message>
        <source>How long the music takes to go</source>
        <translation>音乐淡出的时间</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>%1 of the music</source>
        <comment>field</comment>
        <translation>音乐的%1</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicInGesture</name>
    <message>
        <source>from %1 of the music</source>
        <translation>从音乐的 %1 开始</translation>
    </message>
</context>
<context>
    <name>beatreel::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>beatreel::OrderWords</name>
    <message>
        <source>1 frame by %1</source>
        <comment>a model</comment>
        <translation>1 个画面，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n frames by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n 个画面，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip by %1</source>
        <comment>a model</comment>
        <translation>1 个片段，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n clips by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%n 个片段，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>the music by %1</source>
        <comment>a model</comment>
        <translation>音乐，%1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayForm</name>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自定文字</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>屏幕文字</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>产品名称</translation>
    </message>
    <message>
        <source>What is to be read</source>
        <translation>显示的文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>换一张图片…</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>换一张图片</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>字重</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>细体</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>半粗</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>粗体</translation>
    </message>
    <message>
        <source>Extra bold</source>
        <translation>特粗</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>最粗</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of the frame's shorter side</source>
        <translation>相对画面短边</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>字距</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>阴影</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
    <message>
        <source>Beat's end</source>
        <translation>节拍结束</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>淡入</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>淡出</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayHandles</name>
    <message>
        <source>Words and logo over the picture</source>
        <translation>图片上的文字和标志</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>压暗</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayList</name>
    <message>
        <source>Words and logo</source>
        <translation>文字和标志</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlaysField</name>
    <message>
        <source>Add text</source>
        <translation>添加文字</translation>
    </message>
    <message>
        <source>Add logo…</source>
        <translation>添加标志…</translation>
    </message>
    <message>
        <source>End cards</source>
        <translation>片尾卡</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>标志…</translation>
    </message>
    <message>
        <source>One layer up</source>
        <translation>上移一层</translation>
    </message>
    <message>
        <source>One layer down</source>
        <translation>下移一层</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>On-screen words: none yet</source>
        <translation>屏幕文字：还没有</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>还没有文字</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>标志</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>压暗</translation>
    </message>
    <message>
        <source>Made by a newer Beatreel</source>
        <translation>由更新版的 Beatreel 制作</translation>
    </message>
    <message>
        <source>Nothing lies over this beat's pictures.</source>
        <translation>这个节拍的图片上没有叠加内容。</translation>
    </message>
    <message>
        <source>Select one beat to lay something over its pictures.</source>
        <translation>选择一个节拍，即可在图片上叠加内容。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>你的文字</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>选择标志</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileActions</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>请选择一个节拍。</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lock music</source>
        <translation>锁定音乐(&amp;L)</translation>
    </message>
    <message>
        <source>From its &amp;beginning</source>
        <translation>从头开始(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>增益(&amp;G)</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>None</source>
        <comment>fade</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>fade</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>淡入(&amp;I)</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>淡出(&amp;O)</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileSlot</name>
    <message>
        <source>Own picture</source>
        <translation>自己的图片</translation>
    </message>
    <message>
        <source>Own video</source>
        <translation>自己的视频</translation>
    </message>
    <message>
        <source>Own track</source>
        <translation>自己的音乐</translation>
    </message>
    <message>
        <source>%1, browse</source>
        <comment>what</comment>
        <translation>%1，浏览</translation>
    </message>
    <message>
        <source>drop, or browse</source>
        <translation>拖放或浏览</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTaker</name>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
    <message>
        <source>“%1” is %2. Copy all of it into the project?</source>
        <comment>file, size</comment>
        <translation>“%1”大小为 %2。全部复制到项目中吗？</translation>
    </message>
    <message>
        <source>The used range is what the film shows of it, and some seconds more for slipping.</source>
        <translation>使用范围是影片中显示的部分，外加供滑移的几秒。</translation>
    </message>
    <message>
        <source>Only the used range</source>
        <translation>仅使用范围</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>整个文件</translation>
    </message>
    <message>
        <source>Copying “%1” into the project.</source>
        <translation>正在把“%1”复制到项目中。</translation>
    </message>
    <message>
        <source>%1 shows “%2”.</source>
        <comment>slot, file</comment>
        <translation>%1 显示“%2”。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” shows in %n chunks.</source>
        <translation>
            <numerusform>“%1”显示在 %n 个分段中。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Import a picture</source>
        <translation>导入图片</translation>
    </message>
    <message>
        <source>Import a video</source>
        <translation>导入视频</translation>
    </message>
    <message>
        <source>Import music</source>
        <translation>导入音乐</translation>
    </message>
    <message>
        <source>The film has no beat left for “%1”. Add one, and drop it there.</source>
        <translation>影片中没有剩余节拍可放“%1”。请添加一个，再拖放到那里。</translation>
    </message>
    <message numerus="yes">
        <source>The film has no beat left for “%1” and %n more. Add some, and drop them there.</source>
        <translation>
            <numerusform>影片中没有剩余节拍可放“%1”和另外 %n 个。请添加一些，再拖放到那里。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTarget</name>
    <message>
        <source>Picture for beat %1</source>
        <translation>节拍 %1 的图片</translation>
    </message>
    <message>
        <source>Video for 1 chunk</source>
        <translation>1 个分段的视频</translation>
    </message>
    <message numerus="yes">
        <source>Video for %n chunks</source>
        <translation>
            <numerusform>%n 个分段的视频</numerusform>
        </translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to give it files of your own.</source>
        <translation>节拍 %1 已锁定。解锁后才能使用自己的文件。</translation>
    </message>
    <message>
        <source>What beat %1 shows there is locked. Unlock it to give it files of your own.</source>
        <translation>节拍 %1 在那里显示的内容已锁定。解锁后才能使用自己的文件。</translation>
    </message>
    <message>
        <source>The music is locked. Unlock it to give it a track of your own.</source>
        <translation>音乐已锁定。解锁后才能使用自己的音乐。</translation>
    </message>
    <message>
        <source>Drop pictures and videos on a beat.</source>
        <translation>请把图片和视频拖到节拍上。</translation>
    </message>
</context>
<context>
    <name>beatreel::PaletteField</name>
    <message>
        <source>From a picture…</source>
        <translation>取自图片…</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>添加颜色</translation>
    </message>
    <message>
        <source>Take the palette from a picture</source>
        <translation>从图片取色板</translation>
    </message>
    <message>
        <source>Replace the palette by the main colours of a picture</source>
        <translation>用图片的主要颜色替换色板</translation>
    </message>
    <message>
        <source>1 colour; 3 to 5 work best.</source>
        <translation>1 种颜色；3 到 5 种最合适。</translation>
    </message>
    <message numerus="yes">
        <source>%n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>%n 种颜色；3 到 5 种最合适。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour %1</source>
        <translation>更改颜色 %1</translation>
    </message>
    <message>
        <source>Colours from a picture</source>
        <translation>取自图片的颜色</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation>“%1”不是可读取的图片。请选择 PNG、JPEG 或 WebP 文件。</translation>
    </message>
</context>
<context>
    <name>beatreel::PanelDocks</name>
    <message>
        <source>%1, %2</source>
        <comment>panel, count</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Drag a tab to move its panel</source>
        <translation>拖动标签页可移动其面板</translation>
    </message>
    <message>
        <source>The panels at this side of the window. The menu View shows and hides them; Reset layout puts them back.</source>
        <translation>窗口这一侧的面板。“视图”菜单可显示或隐藏它们；“重置布局”让它们复位。</translation>
    </message>
</context>
<context>
    <name>beatreel::PaperWords</name>
    <message>
        <source>Storyboard</source>
        <translation>分镜</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
    <message>
        <source>page %1</source>
        <comment>where a text goes on</comment>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>Texts in full</source>
        <translation>完整文字</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>还没有画面</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to, of a film</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>景别</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>旁白</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>seconds, beats</comment>
        <translation>%1 秒, %2</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>原型</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>%1 × %2, %3 fps</source>
        <translation>%1 × %2，%3 fps</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 个节拍</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n 个节拍</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::PictureEditing</name>
    <message>
        <source>Save the picture there: it becomes a take of %1.</source>
        <comment>slot</comment>
        <translation>把图片存在那里：它会成为 %1 的一个版本。</translation>
    </message>
    <message>
        <source>Take %1 of %2 is yours, and in use.</source>
        <comment>number, slot</comment>
        <translation>%2 的版本 %1 是你自己的，正在使用。</translation>
    </message>
    <message>
        <source>The picture could not be copied. Make room on the disk and try again.</source>
        <translation>无法复制图片。请在磁盘上腾出空间后重试。</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanBeats</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation>节拍 %1，%2，从 %4 起 %3 秒</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1，已锁定</translation>
    </message>
    <message>
        <source>Copy to the plan on the left</source>
        <translation>复制到左边的方案</translation>
    </message>
    <message>
        <source>Copy to the plan on the right</source>
        <translation>复制到右边的方案</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前移</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>后移</translation>
    </message>
    <message>
        <source>Take out of this plan</source>
        <translation>从此方案移除</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanChange</name>
    <message>
        <source>The plan stays as it is.</source>
        <translation>方案保持原样。</translation>
    </message>
    <message>
        <source>1 beat goes.</source>
        <translation>1 个节拍移除。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go.</source>
        <translation>
            <numerusform>%n 个节拍移除。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat stays.</source>
        <translation>1 个节拍保留。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats stay.</source>
        <translation>
            <numerusform>%n 个节拍保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat is new.</source>
        <translation>1 个节拍新增。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are new.</source>
        <translation>
            <numerusform>%n 个节拍新增。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>节拍 %1 已锁定，保持不变。</translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>节拍 %1 已锁定，保持不变。</translation>
    </message>
    <message>
        <source>The look changes: %1.</source>
        <comment>mood and lighting, say</comment>
        <translation>风格变化：%1。</translation>
    </message>
    <message>
        <source>product</source>
        <comment>a field of the look</comment>
        <translation>产品</translation>
    </message>
    <message>
        <source>category</source>
        <comment>a field of the look</comment>
        <translation>类别</translation>
    </message>
    <message>
        <source>aesthetic</source>
        <comment>a field of the look</comment>
        <translation>美学</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>a field of the look</comment>
        <translation>情绪</translation>
    </message>
    <message>
        <source>lighting</source>
        <comment>a field of the look</comment>
        <translation>光线</translation>
    </message>
    <message>
        <source>palette</source>
        <comment>a field of the look</comment>
        <translation>色板</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanColumn</name>
    <message>
        <source>Selected</source>
        <translation>已选</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>采用此方案</translation>
    </message>
    <message>
        <source>Beats of the plan “%1”</source>
        <translation>方案“%1”的节拍</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 秒，共需 %2 秒</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>length, beats, chunks</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 个节拍</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n 个节拍</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 个分段</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n 个分段</numerusform>
        </translation>
    </message>
    <message>
        <source>As sketches free now</source>
        <translation>先用草图，免费</translation>
    </message>
    <message>
        <source>A full build costs %1</source>
        <translation>全部制作需 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanMaker</name>
    <message>
        <source>%1 This plan was composed offline.</source>
        <comment>why</comment>
        <translation>%1 此方案为离线生成。</translation>
    </message>
</context>
<context>
    <name>beatreel::Planning</name>
    <message>
        <source>Ask %1 for a plan?</source>
        <translation>请 %1 做一个方案？</translation>
    </message>
    <message>
        <source>Ask %1 for three plans?</source>
        <translation>请 %1 做三个方案？</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>策划</translation>
    </message>
</context>
<context>
    <name>beatreel::PlansView</name>
    <message>
        <source>Three plans</source>
        <translation>三个方案</translation>
    </message>
    <message>
        <source>In what the plans differ</source>
        <translation>方案之间的差别</translation>
    </message>
    <message>
        <source>Strict, balanced, free</source>
        <translation>严谨、均衡、自由</translation>
    </message>
    <message>
        <source>Three seeds</source>
        <translation>三个种子</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>离线策划</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>返回项目</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Go back, and compare again.</source>
        <translation>其间有节拍被锁定或解锁。请返回并重新比较。</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在策划…</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Nothing has been spent.</source>
        <translation>选用一个，或从别的方案拖来节拍。尚未花费。</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Three plans were three requests.</source>
        <translation>选用一个，或从别的方案拖来节拍。三个方案是三次请求。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a plan's name, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>严谨</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>方案 A</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>方案 B</translation>
    </message>
    <message>
        <source>Plan C</source>
        <translation>方案 C</translation>
    </message>
</context>
<context>
    <name>beatreel::PlaybackActions</name>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>The film is empty.</source>
        <translation>影片是空的。</translation>
    </message>
    <message>
        <source>There is no in point.</source>
        <translation>没有入点。</translation>
    </message>
    <message>
        <source>There is no out point.</source>
        <translation>没有出点。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>beatreel::Preferences</name>
    <message>
        <source>“%1” in the settings is none of: %2. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>设置中的“%1”不是以下任何一个：%2。使用 Beatreel 自带的值；请在设置中重新选择。</translation>
    </message>
    <message>
        <source>“%1” in the settings is not a number from %2 to %3. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>设置中的“%1”不是 %2 到 %3 之间的数。使用 Beatreel 自带的值；请在设置中重新选择。</translation>
    </message>
</context>
<context>
    <name>beatreel::PreferencesFile</name>
    <message>
        <source>The settings file “%1”</source>
        <translation>设置文件“%1”</translation>
    </message>
    <message>
        <source>The defaults are used; with your next change of the settings the file is kept under another name.</source>
        <translation>使用默认值；下次更改设置时，该文件会以其他名称保留。</translation>
    </message>
    <message>
        <source>The settings were not saved: the broken file “%1” could not be renamed. Rename or mend it.</source>
        <translation>设置没有保存：损坏的文件“%1”无法重命名。请重命名或修复它。</translation>
    </message>
    <message>
        <source>The settings were not saved: the folder “%1” could not be made. Check its permissions and free space.</source>
        <translation>设置没有保存：无法创建文件夹“%1”。请检查其权限和剩余空间。</translation>
    </message>
</context>
<context>
    <name>beatreel::PreviewPanel</name>
    <message>
        <source>Film</source>
        <translation>影片</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切点</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>View of the film</source>
        <translation>影片视图</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>你自己的文件</translation>
    </message>
    <message>
        <source>Clip %1.%2, %3</source>
        <comment>beat, clip, model</comment>
        <translation>片段 %1.%2，%3</translation>
    </message>
    <message>
        <source>Frame of beat %1, %2</source>
        <comment>beat, model</comment>
        <translation>节拍 %1 的画面，%2</translation>
    </message>
    <message>
        <source>Beat %1, no frame yet</source>
        <translation>节拍 %1，还没有画面</translation>
    </message>
</context>
<context>
    <name>beatreel::Price</name>
    <message>
        <source>1 dollar</source>
        <translation>1 美元</translation>
    </message>
    <message numerus="yes">
        <source>%n dollars</source>
        <translation>
            <numerusform>%n 美元</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cent</source>
        <translation>1 美分</translation>
    </message>
    <message numerus="yes">
        <source>%n cents</source>
        <translation>
            <numerusform>%n 美分</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>dollars, cents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>价格未知</translation>
    </message>
</context>
<context>
    <name>beatreel::PriceButton</name>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>beatreel::PricePanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Do not ask under %1</source>
        <translation>低于 %1 不询问</translation>
    </message>
    <message>
        <source>%1 over the budget. With no beat selected, the inspector shows it, to be raised.</source>
        <translation>超出预算 %1。未选中节拍时，检查器会显示预算，可在那里提高。</translation>
    </message>
    <message>
        <source>Then %1 of the budget is left.</source>
        <translation>之后预算还剩 %1。</translation>
    </message>
</context>
<context>
    <name>beatreel::ProductChoice</name>
    <message>
        <source>All products</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>其他产品</translation>
    </message>
    <message>
        <source>Others, with commas between them</source>
        <translation>其他，用逗号分隔</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Beatreel projects</source>
        <translation>Beatreel 项目</translation>
    </message>
    <message>
        <source>Close “%1” there, or open a copy of it here.</source>
        <translation>请在那边关闭“%1”，或在此打开副本。</translation>
    </message>
    <message>
        <source>The last good version of “%1” is of %2.</source>
        <comment>project, time</comment>
        <translation>“%1”最后的完好版本是 %2 的。</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of a version</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>This project is open in another window.</source>
        <translation>此项目已在另一个窗口中打开。</translation>
    </message>
    <message>
        <source>The project's document is gone.</source>
        <translation>项目文档丢失。</translation>
    </message>
    <message>
        <source>The project's document is damaged.</source>
        <translation>项目文档已损坏。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>打开副本</translation>
    </message>
    <message>
        <source>Go back to the last good version</source>
        <translation>回到最后的完好版本</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 的副本</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>保存副本</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>正在保存副本…</translation>
    </message>
    <message>
        <source>A copy is saved as “%1”.</source>
        <translation>副本已保存为“%1”。</translation>
    </message>
    <message>
        <source>“%1” is being built.</source>
        <translation>“%1”正在制作。</translation>
    </message>
    <message>
        <source>Closing stops that. What is finished is kept, and a build goes on from there.</source>
        <translation>关闭会停止制作。已完成的保留，之后从那里继续。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>The last edits of “%1” are not saved.</source>
        <translation>“%1”的最后编辑没有保存。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>保存副本…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>不保存并关闭</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFindings</name>
    <message>
        <source>The picture of beat %1 is gone (%2). Put it back, or choose another take.</source>
        <translation>节拍 %1 的图片丢失 (%2)。请放回原处，或选择其他版本。</translation>
    </message>
    <message>
        <source>Clip %1.%2 is gone (%3). Put it back, or choose another take.</source>
        <translation>片段 %1.%2 丢失 (%3)。请放回原处，或选择其他版本。</translation>
    </message>
    <message>
        <source>The music is gone (%1). Put it back, or choose another take.</source>
        <translation>音乐丢失 (%1)。请放回原处，或选择其他版本。</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectNumbers</name>
    <message>
        <source>Beats</source>
        <translation>节拍</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>待制作</translation>
    </message>
    <message>
        <source>That costs</source>
        <translation>所需费用</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>已花费</translation>
    </message>
    <message>
        <source>Select a beat to see and change it.</source>
        <translation>选择节拍即可查看和更改。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>预算</translation>
    </message>
    <message>
        <source>Nothing is made that would cost more than this in all.</source>
        <translation>总费用会超过此数的都不制作。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 秒，共需 %2 秒</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>1 个版本</translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>%n 个版本</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 file is gone</source>
        <translation>%1；1 个文件丢失</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n files are gone</source>
        <translation>
            <numerusform>%1；%n 个文件丢失</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>beatreel::PromptField</name>
    <message>
        <source>Prompt, filled</source>
        <translation>提示词，已填</translation>
    </message>
    <message>
        <source>What is sent. What is tinted comes from the look.</source>
        <translation>发送的内容。着色部分来自风格。</translation>
    </message>
    <message>
        <source>Prompt, template</source>
        <translation>提示词，模板</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>提示词的形式</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>已填</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>要看到什么</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
</context>
<context>
    <name>beatreel::Provenance</name>
    <message>
        <source>Provider</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>你自己</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>入点</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>滑移</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>起始</translation>
    </message>
    <message>
        <source>frame, take %1</source>
        <translation>画面，版本 %1</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>clip before, take %1</source>
        <translation>前一片段，版本 %1</translation>
    </message>
    <message>
        <source>the clip before</source>
        <translation>前一片段</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>own file</source>
        <translation>自己的文件</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>美学</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>光线</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>色板</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>景别</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>运镜</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
</context>
<context>
    <name>beatreel::ProvenanceTable</name>
    <message>
        <source>Where the takes come from</source>
        <translation>版本的来历</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: both %2</source>
        <comment>label, value</comment>
        <translation>%1：两者均为 %2</translation>
    </message>
    <message>
        <source>%1 differs. A: %2. B: %3</source>
        <comment>label, values</comment>
        <translation>%1 不同。A：%2。B：%3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>beatreel::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentList</name>
    <message>
        <source>The projects that you make or open stand here.</source>
        <translation>你创建或打开的项目都列在这里。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentRow</name>
    <message>
        <source>Remove from list</source>
        <translation>从列表移除</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>从列表移除 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>project, facts, what waits</comment>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>找不到</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>length, day</comment>
        <translation>%1 秒, %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>1 stale, %1</source>
        <translation>1 个过期，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n stale, %1</source>
        <translation>
            <numerusform>%n 个过期，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to make, %1</source>
        <translation>1 个待制作，%1</translation>
    </message>
    <message numerus="yes">
        <source>%n to make, %1</source>
        <translation>
            <numerusform>%n 个待制作，%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ReferenceList</name>
    <message>
        <source>Take out %1</source>
        <translation>移除 %1</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>参考图片</translation>
    </message>
    <message>
        <source>Drop or browse</source>
        <translation>拖放或浏览</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>添加参考图片</translation>
    </message>
    <message>
        <source>Add pictures that the frames are to follow</source>
        <translation>添加供画面参照的图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>beatreel::RemarkWords</name>
    <message>
        <source>Voice-over: %1</source>
        <translation>旁白：%1</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>屏幕：%1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>备注：%1</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderActions</name>
    <message>
        <source>The farm: %1, %2, %3.</source>
        <comment>workers, places, waiting steps</comment>
        <translation>农场：%1，%2，%3。</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>1 个工作进程</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>%n 个工作进程</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 个位置</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n 个位置</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>无等待</translation>
    </message>
    <message>
        <source>1 step waiting</source>
        <translation>1 步等待</translation>
    </message>
    <message numerus="yes">
        <source>%n steps waiting</source>
        <translation>
            <numerusform>%n 步等待</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>正在询问农场…</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one, or render on this computer.</source>
        <translation>农场没有在线的工作进程。请启动一个，或在这台电脑上处理。</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>在这台电脑上处理</translation>
    </message>
    <message>
        <source>There is no farm here. Give its address in the settings, on the page Farm.</source>
        <translation>这里没有农场。请在设置的“农场”页填写地址。</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderBar</name>
    <message>
        <source>Render on</source>
        <translation>渲染位置</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>在这台电脑上处理</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>农场</translation>
    </message>
    <message>
        <source>Render on the farm</source>
        <translation>在农场处理</translation>
    </message>
    <message>
        <source>What you start from now on is made here.</source>
        <translation>从现在起开始的任务在这里制作。</translation>
    </message>
    <message>
        <source>What you start from now on is made by the farm's workers. What costs money is still asked for here.</source>
        <translation>从现在起开始的任务由农场的工作进程制作。要花钱的仍在这里请求。</translation>
    </message>
</context>
<context>
    <name>beatreel::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>报告问题</translation>
    </message>
    <message>
        <source>This is all that the report says. Nothing you wrote is in it, no names, no paths and no keys, and nothing is sent. Save it, and add it to your message together with what you did and what happened.</source>
        <translation>报告的内容就是这些。其中没有你写的任何内容，没有名称、路径或密钥，也不会发送。请保存它，连同你做了什么、发生了什么一起附在消息中。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The whole report, as it is saved or copied.</source>
        <translation>保存或复制的完整报告。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard, to paste it into a message.</source>
        <translation>把报告放到剪贴板，以便粘贴到消息中。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes the report to a text file.</source>
        <translation>把报告写入文本文件。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Leaves without saving.</source>
        <translation>不保存并离开。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>beatreel::ResizeGesture</name>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>和之前一样</translation>
    </message>
    <message>
        <source>one clip less</source>
        <translation>少一个片段</translation>
    </message>
    <message>
        <source>two clips less</source>
        <translation>少两个片段</translation>
    </message>
    <message>
        <source>one clip more, %1</source>
        <translation>多一个片段，%1</translation>
    </message>
    <message>
        <source>two clips more, %1</source>
        <translation>多两个片段，%1</translation>
    </message>
</context>
<context>
    <name>beatreel::SampleBriefs</name>
    <message>
        <source>Start with a sample</source>
        <translation>从示例开始</translation>
    </message>
    <message>
        <source>Sneakers in the city</source>
        <translation>城市里的运动鞋</translation>
    </message>
    <message>
        <source>Coffee in the morning</source>
        <translation>早晨的咖啡</translation>
    </message>
    <message>
        <source>Make a film of it</source>
        <translation>用它制作影片</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>1. Write what the ad is about. Three plans come back, each a row of beats.</source>
        <translation>1. 写下广告讲什么。会得到三个方案，每个都是一排节拍。</translation>
    </message>
    <message>
        <source>2. Take one. Sketches, camera moves and music make it a film at once, free.</source>
        <translation>2. 选用一个。草图、运镜和音乐立刻变成影片，免费。</translation>
    </message>
    <message>
        <source>3. Change what you like, beat by beat, and pay only for what you make better.</source>
        <translation>3. 逐个节拍修改，只为想做得更好的部分付费。</translation>
    </message>
</context>
<context>
    <name>beatreel::SavedMark</name>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Not saved. Save a copy…</source>
        <translation>未保存。保存副本…</translation>
    </message>
    <message>
        <source>Not saved: %1. Save a copy…</source>
        <translation>未保存：%1。保存副本…</translation>
    </message>
    <message>
        <source>Press it to save a copy.</source>
        <translation>点击即可保存副本。</translation>
    </message>
</context>
<context>
    <name>beatreel::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Another seed: other takes of the same words</source>
        <translation>换个种子：同样的文字，不同的版本</translation>
    </message>
    <message>
        <source>From the project</source>
        <translation>来自项目</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
</context>
<context>
    <name>beatreel::Sentence</name>
    <message>
        <source>%1 See beatreel-cli --help for what there is.</source>
        <translation>%1 用 beatreel-cli --help 查看有哪些。</translation>
    </message>
    <message numerus="yes">
        <source>--%1 is given %n times; give it once.</source>
        <translation>
            <numerusform>--%1 给出了 %n 次；请只给一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 需要一个值：%2。</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3, not “%4”.</source>
        <translation>--%1 必须是 %2 到 %3 之间的数，不能是“%4”。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 必须是 %2 到 %3 之间的整数，不能是“%4”。</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. It knows: %3.</source>
        <translation>--%1 不认识“%2”。可用：%3。</translation>
    </message>
    <message>
        <source>%1 of %2: %3: %4</source>
        <translation>%1 / %2：%3：%4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos could not be made. Run the same command again: it goes on with them.</source>
        <translation>
            <numerusform>%n 个视频中有 %1 个未能制作。再次运行同一命令即可继续。</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>many videos: one for each line of a CSV file of briefs</source>
        <translation>多个视频：CSV 简报文件每行一个</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>where the projects go; by default a folder named after FILE</source>
        <translation>项目放在哪里；默认是以 FILE 命名的文件夹</translation>
    </message>
    <message>
        <source>how many are made at once: 1 here, 16 on a farm, unless you say otherwise</source>
        <translation>同时制作多少个：本机 1，农场 16，除非另行指定</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1 has no column “prompt”. Its first line names the columns: prompt, and perhaps name, %2.</source>
        <translation>%1 没有“prompt”列。第一行应写列名：prompt，还可以有 name、%2。</translation>
    </message>
    <message>
        <source>%1 has a column “%2”, which is not known. There are: prompt, name, %3.</source>
        <translation>%1 有未知的列“%2”。可用：prompt、name、%3。</translation>
    </message>
    <message>
        <source>the prompt is empty.</source>
        <translation>提示词为空。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: use letters, digits, '.', '_' and '-'.</source>
        <translation>“%1”不能作名称：请用字母、数字、'.'、'_' 和 '-'。</translation>
    </message>
    <message>
        <source>“%1” holds the project of another brief. Give this one another name, or remove it.</source>
        <translation>“%1”中是另一份简报的项目。请给这份换个名称，或移除它。</translation>
    </message>
    <message>
        <source>there in %1 s.</source>
        <translation>在 %1 秒内完成。</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation>尚未开始。</translation>
    </message>
    <message>
        <source>There is no beat “%1”: the project has beats 1 to %2.</source>
        <translation>没有节拍“%1”：项目有节拍 1 到 %2。</translation>
    </message>
    <message>
        <source>Say what to make again: --beat N (with --frame or --clip K), or --music.</source>
        <translation>请指明重新制作什么：--beat N（加 --frame 或 --clip K），或 --music。</translation>
    </message>
    <message>
        <source>--frame and --clip are of a beat: say which with --beat N.</source>
        <translation>--frame 和 --clip 属于节拍：请用 --beat N 指明。</translation>
    </message>
    <message>
        <source>--%1 is of a beat here: say which with --beat N.</source>
        <translation>--%1 在此属于节拍：请用 --beat N 指明。</translation>
    </message>
    <message>
        <source>make lost paid takes again, at their price</source>
        <translation>按价格重新制作丢失的付费版本</translation>
    </message>
    <message>
        <source>repeat paid requests whose outcome is unknown</source>
        <translation>重复结果未知的付费请求</translation>
    </message>
    <message>
        <source>this build never spends more than this</source>
        <translation>此次制作绝不超过此金额</translation>
    </message>
    <message>
        <source>go back to the last good version of a broken document</source>
        <translation>回到损坏文档的最后完好版本</translation>
    </message>
    <message>
        <source>a General MIDI soundfont for the score</source>
        <translation>用于配乐的 General MIDI 音色库</translation>
    </message>
    <message>
        <source>make what is missing or stale</source>
        <translation>制作缺少或过期的部分</translation>
    </message>
    <message>
        <source>the same as build</source>
        <translation>与 build 相同</translation>
    </message>
    <message>
        <source>one piece again, as a new take</source>
        <translation>重做其中一件，作为新版本</translation>
    </message>
    <message>
        <source>which beat: its number from 1, or its id</source>
        <translation>哪个节拍：从 1 起的编号，或其 id</translation>
    </message>
    <message>
        <source>its frame (without --clip, this is meant)</source>
        <translation>它的画面（不加 --clip 时即为此）</translation>
    </message>
    <message>
        <source>its clip K, from 1</source>
        <translation>它的片段 K，从 1 起</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODEL</translation>
    </message>
    <message>
        <source>the beat's own model for its frame; “project”: as the project</source>
        <translation>节拍画面自己的模型；“project”：与项目相同</translation>
    </message>
    <message>
        <source>the beat's own model for its clips; “project”: as the project</source>
        <translation>节拍片段自己的模型；“project”：与项目相同</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>codecs</source>
        <translation>编解码器</translation>
    </message>
    <message>
        <source>FFmpeg's libraries have no libx264. Install libavcodec59 or libavcodec-extra with x264.</source>
        <translation>FFmpeg 的库没有 libx264。请安装带 x264 的 libavcodec59 或 libavcodec-extra。</translation>
    </message>
    <message>
        <source>soundfont</source>
        <translation>音色库</translation>
    </message>
    <message>
        <source>There is no General MIDI soundfont. Install timgm6mb-soundfont, or name one with BEATREEL_SOUNDFONT.</source>
        <translation>没有 General MIDI 音色库。请安装 timgm6mb-soundfont，或用 BEATREEL_SOUNDFONT 指定一个。</translation>
    </message>
    <message>
        <source>%1 (a small one; that of fluid-soundfont-gm sounds fuller, and is used once it is installed)</source>
        <translation>%1（较小；fluid-soundfont-gm 的更饱满，安装后会自动使用）</translation>
    </message>
    <message>
        <source>is set in the environment</source>
        <translation>已在环境变量中设置</translation>
    </message>
    <message>
        <source>is kept in the desktop's keychain</source>
        <translation>保存在桌面的密钥环中</translation>
    </message>
    <message>
        <source>database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>can be reached: %1, for records and ledgers</source>
        <translation>可以访问：%1，用于记录和账本</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>可以写入</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>none is set: BEATREEL_STORAGE_URL would name one for publishing</source>
        <translation>未设置：可用 BEATREEL_STORAGE_URL 指定用于发布的存储</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 可以访问</translation>
    </message>
    <message>
        <source>own templates</source>
        <translation>自己的模板</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it concerns, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 个节拍</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n 个节拍</numerusform>
        </translation>
    </message>
    <message>
        <source>1 archetype</source>
        <translation>1 个原型</translation>
    </message>
    <message numerus="yes">
        <source>%n archetypes</source>
        <translation>
            <numerusform>%n 个原型</numerusform>
        </translation>
    </message>
    <message>
        <source>templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts, such as 5 beats, 3 archetypes</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no plans by OpenAI; a server of your own needs none</source>
        <translation>环境变量和密钥环中都没有：无法用 OpenAI 做方案；自己的服务器不需要</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no paid frames, clips and music</source>
        <translation>环境变量和密钥环中都没有：没有付费的画面、片段和音乐</translation>
    </message>
    <message>
        <source>%1 Build the project first, or export it as it is with --as-is.</source>
        <translation>%1 请先制作项目，或用 --as-is 按现状导出。</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>of a PDF: a4 or letter</source>
        <translation>PDF 的纸张：a4 或 letter</translation>
    </message>
    <message>
        <source>beats on a page of a PDF: 1, 2, 3, 4, 6, 8, 9 or 12; 6</source>
        <translation>PDF 每页的节拍数：1、2、3、4、6、8、9 或 12；默认 6</translation>
    </message>
    <message>
        <source>also where something is missing or out of date: edit lists have gaps there</source>
        <translation>即使有缺少或过期也导出：剪辑列表在那里留空</translation>
    </message>
    <message>
        <source>--%1 is for --format %2.</source>
        <translation>--%1 用于 --format %2。</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder, or write into it with --force.</source>
        <translation>“%1”中已有内容。请换一个文件夹，或用 --force 写入其中。</translation>
    </message>
    <message>
        <source>Say where the stitched video goes with --out FILE.</source>
        <translation>请用 --out FILE 指明拼接后的视频放在哪里。</translation>
    </message>
    <message>
        <source>Say what and where: --format %1 --out FILE.</source>
        <translation>请指明格式和位置：--format %1 --out FILE。</translation>
    </message>
    <message>
        <source>CHUNK…</source>
        <translation>CHUNK…</translation>
    </message>
    <message>
        <source>conformed chunks to one MP4</source>
        <translation>将整理好的分段合成一个 MP4</translation>
    </message>
    <message>
        <source>a project as a file or folder for people and other programs</source>
        <translation>把项目导出为文件或文件夹，供人和其他程序使用</translation>
    </message>
    <message>
        <source>--%1 “%2” is no time. Write seconds or minutes:seconds, such as 12.5 or 0:12.5.</source>
        <translation>--%1 “%2”不是时间。请写秒数或 分:秒，例如 12.5 或 0:12.5。</translation>
    </message>
    <message>
        <source>There is nothing from there to there: the film is %1 s long.</source>
        <translation>从那里到那里没有内容：影片长 %1 秒。</translation>
    </message>
    <message>
        <source>%1 makes a %2 file, not %3. Say --format %2.</source>
        <translation>%1 生成 %2 文件，而不是 %3。请用 --format %2。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>720p, 1080p or 4k; the film's own where it is not given</source>
        <translation>720p、1080p 或 4k；不指定则为影片本身的尺寸</translation>
    </message>
    <message>
        <source>where in the film to begin: 12.5 or 0:12.5</source>
        <translation>从影片何处开始：12.5 或 0:12.5</translation>
    </message>
    <message>
        <source>where to end</source>
        <translation>到何处结束</translation>
    </message>
    <message>
        <source>a silent sound track</source>
        <translation>无声的音轨</translation>
    </message>
    <message>
        <source>instead of -14</source>
        <translation>代替 -14</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>across the pictures of the review preset</source>
        <translation>横贯审阅预设的画面</translation>
    </message>
    <message>
        <source>%1 Run build first, or export it as it is with --as-is.</source>
        <translation>%1 请先运行 build，或用 --as-is 按现状导出。</translation>
    </message>
    <message>
        <source>The spec “%1”</source>
        <translation>规格“%1”</translation>
    </message>
    <message>
        <source>The spec “%1” cannot be built: see the findings above.</source>
        <translation>规格“%1”无法制作：见上面的发现。</translation>
    </message>
    <message>
        <source>“%1” exists already and is no Beatreel project. Name another folder with --project.</source>
        <translation>“%1”已存在，且不是 Beatreel 项目。请用 --project 指定其他文件夹。</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>brief to master</source>
        <translation>从简报到母版</translation>
    </message>
    <message>
        <source>build this plan instead of making one</source>
        <translation>制作这个方案，而不另做方案</translation>
    </message>
    <message>
        <source>the project's folder</source>
        <translation>项目的文件夹</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>缺少</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>过期</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>丢失</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>就绪</translation>
    </message>
    <message>
        <source>stale (changed: %1)</source>
        <translation>过期（已更改：%1）</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1，保持</translation>
    </message>
    <message>
        <source>Warning: what was spent is told by the takes alone. %1</source>
        <translation>警告：花费仅由版本得知。%1</translation>
    </message>
    <message>
        <source>%1: 1 beat, %2 s, spent %3</source>
        <translation>%1：1 个节拍，%2 秒，已花费 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n beats, %2 s, spent %3</source>
        <translation>
            <numerusform>%1：%n 个节拍，%2 秒，已花费 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>master: %1</source>
        <translation>母版：%1</translation>
    </message>
    <message>
        <source>no master in the project's folder</source>
        <translation>项目文件夹中没有母版</translation>
    </message>
    <message>
        <source>shut down on %1: choose another</source>
        <translation>于 %1 停用：请另选一个</translation>
    </message>
    <message>
        <source>set</source>
        <comment>of models; at most six columns</comment>
        <translation>组合</translation>
    </message>
    <message>
        <source>ok</source>
        <comment>before a check</comment>
        <translation>正常</translation>
    </message>
    <message>
        <source>FIX</source>
        <comment>before a check that found something to mend</comment>
        <translation>FIX</translation>
    </message>
    <message>
        <source>Something is missing: see the lines marked %1.</source>
        <translation>有所缺少：见标有 %1 的行。</translation>
    </message>
    <message>
        <source>what exists, what is stale, what was spent</source>
        <translation>有什么、什么过期、花了多少</translation>
    </message>
    <message>
        <source>the catalogue with prices</source>
        <translation>目录及价格</translation>
    </message>
    <message>
        <source>the planning models that the server of the settings lists; costs nothing</source>
        <translation>设置中服务器列出的策划模型；免费</translation>
    </message>
    <message>
        <source>is everything there that a film needs</source>
        <translation>影片所需是否齐备</translation>
    </message>
    <message>
        <source>Usage: beatreel-cli COMMAND …</source>
        <translation>用法：beatreel-cli 命令 …</translation>
    </message>
    <message>
        <source>beatreel-cli COMMAND --help shows a command's options.</source>
        <translation>beatreel-cli 命令 --help 显示该命令的选项。</translation>
    </message>
    <message>
        <source>BEATREEL_LANGUAGE in the environment chooses the language: %1. --json is always English.</source>
        <translation>环境变量 BEATREEL_LANGUAGE 选择语言：%1。--json 始终为英文。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>%1 takes nothing more. A text with spaces needs quotes round it.</source>
        <translation>%1 不再接受更多参数。含空格的文字需加引号。</translation>
    </message>
    <message>
        <source>%1 takes %2. A text with spaces needs quotes round it.</source>
        <translation>%1 接受 %2。含空格的文字需加引号。</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>没有命令“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>There is no prompt. Say in a sentence what the ad is for.</source>
        <translation>没有提示词。请用一句话说明广告的内容。</translation>
    </message>
    <message>
        <source>Give either a prompt or --prompt-file, not both.</source>
        <translation>请给提示词或 --prompt-file，二者择一。</translation>
    </message>
    <message>
        <source>“%1” holds no prompt. Say in it what the ad is for.</source>
        <translation>“%1”中没有提示词。请在其中说明广告的内容。</translation>
    </message>
    <message>
        <source>one JSON document on stdout, nothing else</source>
        <translation>在 stdout 输出一个 JSON 文档，别无其他</translation>
    </message>
    <message>
        <source>where the result goes</source>
        <translation>结果放在哪里</translation>
    </message>
    <message>
        <source>replace FILE; plan an existing project anew, keeping its takes</source>
        <translation>替换 FILE；为已有项目重新策划，保留其版本</translation>
    </message>
    <message>
        <source>read the prompt from a file; - is standard input</source>
        <translation>从文件读取提示词；- 为标准输入</translation>
    </message>
    <message>
        <source>seconds, 1 to 120, rounded to a multiple of 5</source>
        <translation>秒数，1 到 120，取整为 5 的倍数</translation>
    </message>
    <message>
        <source>0 keeps to the archetype, 1 is free; 0.5</source>
        <translation>0 遵循原型，1 为自由；0.5</translation>
    </message>
    <message>
        <source>another seed gives another film</source>
        <translation>换种子得到另一部影片</translation>
    </message>
    <message>
        <source>who plans: offline, openai, or a model such as gpt-6-luna</source>
        <translation>由谁策划：offline、openai，或 gpt-6-luna 之类的模型</translation>
    </message>
    <message>
        <source>who draws the frames: sketch, or a paid model such as sdxl</source>
        <translation>由谁画画面：sketch，或 sdxl 之类的付费模型</translation>
    </message>
    <message>
        <source>who makes the clips: camera, or a paid model such as hailuo-2.3-fast</source>
        <translation>由谁做片段：camera，或 hailuo-2.3-fast 之类的付费模型</translation>
    </message>
    <message>
        <source>score, a paid model, none, or a sound file of your own</source>
        <translation>score、付费模型、none，或你自己的声音文件</translation>
    </message>
    <message>
        <source>a planning model that looks at the frames and writes the music's prompt</source>
        <translation>看画面并写音乐提示词的策划模型</translation>
    </message>
    <message>
        <source>all models at once: draft, economy, standard or best</source>
        <translation>一次选定所有模型：draft、economy、standard 或 best</translation>
    </message>
    <message>
        <source>the project never spends more than this</source>
        <translation>项目花费绝不超过此金额</translation>
    </message>
    <message>
        <source>have the steps done by the workers of this Redis: redis://host:6379/0; without URL, of the one that BEATREEL_FARM_URL names</source>
        <translation>让此 Redis 的工作进程执行各步：redis://host:6379/0；不带 URL 则用 BEATREEL_FARM_URL 指定的</translation>
    </message>
    <message>
        <source>--duration has no say over --spec: the plan's own beats make the length.</source>
        <translation>--duration 对 --spec 无效：长度由方案自己的节拍决定。</translation>
    </message>
    <message>
        <source>--duration must be a number of seconds from 1 to 120, not “%1”.</source>
        <translation>--duration 必须是 1 到 120 的秒数，不能是“%1”。</translation>
    </message>
    <message>
        <source>The duration of %1 s was rounded to %2 s: beats come in steps of 5 s.</source>
        <translation>时长 %1 秒已取整为 %2 秒：节拍以 5 秒为单位。</translation>
    </message>
    <message>
        <source>--seed must be a whole number from 0 on, not “%1”.</source>
        <translation>--seed 必须是从 0 开始的整数，不能是“%1”。</translation>
    </message>
    <message>
        <source>There is no sound file “%1”. Check the path.</source>
        <translation>没有声音文件“%1”。请检查路径。</translation>
    </message>
    <message>
        <source>--music does not know “%1”. It knows: %2, or a sound file.</source>
        <translation>--music 不认识“%1”。可用：%2，或声音文件。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>“%1”是文件夹。请指定其中的文件。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or replace it with --force.</source>
        <translation>“%1”已存在。请换个名称，或用 --force 替换。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>没有文件夹“%1”。请先创建它。</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Choose another folder.</source>
        <translation>无法写入“%1”：%2。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The phase's input on standard input</source>
        <translation>标准输入中该阶段的输入</translation>
    </message>
    <message>
        <source>There is no phase “%1”. There are: %2.</source>
        <translation>没有阶段“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>one phase: its input JSON on stdin, its output JSON on stdout</source>
        <translation>单个阶段：stdin 输入 JSON，stdout 输出 JSON</translation>
    </message>
    <message>
        <source>where its files go; by default a folder named after the video's id</source>
        <translation>文件放在哪里；默认是以视频 id 命名的文件夹</translation>
    </message>
    <message>
        <source>a model catalogue with other prices</source>
        <translation>带其他价格的模型目录</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, %2, %3 energy</source>
        <translation>%1，%2，能量 %3</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: 1 finding.</source>
        <translation>“%1”不是有效的规格：1 项发现。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no valid spec: %n findings.</source>
        <translation>
            <numerusform>“%1”不是有效的规格：%n 项发现。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is valid.</source>
        <translation>“%1”有效。</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: see the findings above.</source>
        <translation>“%1”不是有效的规格：见上面的发现。</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>节拍 %1</translation>
    </message>
    <message>
        <source>the plan alone</source>
        <translation>仅方案</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>SPEC</translation>
    </message>
    <message>
        <source>check a plan, all findings at once</source>
        <translation>检查方案，一次列出所有发现</translation>
    </message>
    <message>
        <source>DIR|SPEC</source>
        <translation>DIR|SPEC</translation>
    </message>
    <message>
        <source>what a build would cost now</source>
        <translation>现在制作需要多少费用</translation>
    </message>
    <message>
        <source>The plan of “%1” cannot be built: %2</source>
        <translation>“%1”的方案无法制作：%2</translation>
    </message>
    <message>
        <source>“%1” is among the project's own files. Choose a place outside of it.</source>
        <translation>“%1”属于项目自己的文件。请选择项目之外的位置。</translation>
    </message>
    <message>
        <source>at least %1, price unknown</source>
        <translation>至少 %1，价格未知</translation>
    </message>
    <message>
        <source>%1; paid, not used: %2</source>
        <translation>%1；已付未用：%2</translation>
    </message>
    <message>
        <source>Standard input cannot be read. Give a file instead.</source>
        <translation>无法读取标准输入。请改用文件。</translation>
    </message>
    <message>
        <source>Say --serve: steps are read from standard input, as docs/farm.md says.</source>
        <translation>请用 --serve：步骤从标准输入读取，见 docs/farm.md。</translation>
    </message>
    <message>
        <source>This folder cannot be written to: %1. Start the program in another.</source>
        <translation>此文件夹不可写：%1。请在其他文件夹启动程序。</translation>
    </message>
    <message>
        <source>does the steps of other computers' builds, for a worker of a farm</source>
        <translation>作为农场的工作进程，执行其他电脑制作中的步骤</translation>
    </message>
    <message>
        <source>one JSON object a line, in and out, until the input ends (docs/farm.md)</source>
        <translation>每行一个 JSON 对象，输入和输出，直到输入结束 (docs/farm.md)</translation>
    </message>
    <message>
        <source>What has travelled is kept: the same command goes on with the rest.</source>
        <translation>已传送的部分保留：用同一命令继续其余部分。</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>publish</source>
        <comment>what is under way</comment>
        <translation>发布</translation>
    </message>
    <message>
        <source>There is no master yet: build the project, then publish it again.</source>
        <translation>还没有母版：请先制作项目，再次发布。</translation>
    </message>
    <message>
        <source>everything was there already</source>
        <translation>所有内容原本就在那里</translation>
    </message>
    <message>
        <source>1 file, %1 sent</source>
        <translation>1 个文件，发送了 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 sent</source>
        <translation>
            <numerusform>%n 个文件，发送了 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage has no projects yet.</source>
        <translation>存储中还没有项目。</translation>
    </message>
    <message>
        <source>Say which project and where it goes: fetch VIDEO-ID --project DIR. fetch --list shows what the storage has.</source>
        <translation>请指明哪个项目及位置：fetch VIDEO-ID --project DIR。fetch --list 显示存储中的内容。</translation>
    </message>
    <message>
        <source>fetch</source>
        <comment>what is under way</comment>
        <translation>获取</translation>
    </message>
    <message>
        <source>--expires must be a time of at most 7 days, such as 30m, 12h or 7d, not “%1”.</source>
        <translation>--expires 必须是最多 7 天的时间，如 30m、12h 或 7d，不能是“%1”。</translation>
    </message>
    <message>
        <source>The link is to the master that was published; the project has another one by now. Publish it again to show that.</source>
        <translation>链接指向已发布的母版；项目现在已有另一个。要展示新的请再次发布。</translation>
    </message>
    <message>
        <source>a project and its results to the storage; only what is missing travels</source>
        <translation>把项目及其成果放到存储；只传送缺少的部分</translation>
    </message>
    <message>
        <source>replace what another computer has published since</source>
        <translation>替换其间另一台电脑发布的内容</translation>
    </message>
    <message>
        <source>VIDEO-ID</source>
        <translation>VIDEO-ID</translation>
    </message>
    <message>
        <source>a project from the storage, with all its takes</source>
        <translation>从存储获取项目及其所有版本</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>放到哪里</translation>
    </message>
    <message>
        <source>what the storage has, the newest first</source>
        <translation>存储中的内容，最新的在前</translation>
    </message>
    <message>
        <source>an address at which anyone can see the published master</source>
        <translation>任何人都能观看已发布母版的地址</translation>
    </message>
    <message>
        <source>until when: 30m, 12h, at most 7d, which is usual</source>
        <translation>有效期：30m、12h，最多 7d，这也是默认值</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1%，剩余 %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>planning</source>
        <comment>a phase that is under way</comment>
        <translation>策划</translation>
    </message>
    <message>
        <source>storyboard</source>
        <comment>a phase that is under way</comment>
        <translation>分镜</translation>
    </message>
    <message>
        <source>chunks</source>
        <comment>a phase that is under way</comment>
        <translation>分段</translation>
    </message>
    <message>
        <source>stitching</source>
        <comment>a phase that is under way</comment>
        <translation>拼接</translation>
    </message>
    <message>
        <source>music</source>
        <comment>a phase that is under way</comment>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Stopped; resume “%1” goes on where it was.</source>
        <translation>已停止；resume “%1” 可从中断处继续。</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>位置未知</translation>
    </message>
    <message>
        <source>There are no videos.</source>
        <translation>没有视频。</translation>
    </message>
    <message>
        <source>note</source>
        <comment>before a finding</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>1 video is as its row says.</source>
        <translation>1 个视频与其记录一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are as their rows say.</source>
        <translation>
            <numerusform>%n 个视频与其记录一致。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos are not as their rows say: see the lines marked %2.</source>
        <translation>
            <numerusform>%n 个视频中有 %1 个与记录不一致：见标有 %2 的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>all videos of the database, the newest first</source>
        <translation>数据库中的所有视频，最新的在前</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>only those: %1</source>
        <translation>仅限：%1</translation>
    </message>
    <message>
        <source>compare each row with its project, files and ledger; 1 where they differ</source>
        <translation>将每条记录与项目、文件和账本对照；有差异时返回 1</translation>
    </message>
    <message>
        <source>Beatreel's editor needs a display, and there is none here. The same work is done by beatreel-cli: try "beatreel-cli --help".</source>
        <translation>Beatreel 的编辑器需要显示器，而这里没有。beatreel-cli 可完成同样的工作：试试 "beatreel-cli --help"。</translation>
    </message>
    <message>
        <source>The settings file “%1”</source>
        <translation>设置文件“%1”</translation>
    </message>
    <message>
        <source>%1 The defaults are used.</source>
        <translation>%1 使用默认值。</translation>
    </message>
    <message>
        <source>%1 is “%2”, not a number from 0 to 1; %3 is used.</source>
        <translation>%1 是“%2”，不是 0 到 1 之间的数；使用 %3。</translation>
    </message>
    <message>
        <source>“creativity” in settings.json</source>
        <translation>settings.json 中的“creativity”</translation>
    </message>
    <message>
        <source>No farm is set. Give its address in the editor's settings, or with BEATREEL_FARM_URL.</source>
        <translation>没有设置农场。请在编辑器的设置中填写地址，或用 BEATREEL_FARM_URL 指定。</translation>
    </message>
    <message>
        <source>The catalogue has no planning model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>目录中没有策划模型“%1”。请另选一个，或将它加入目录。</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>目录中没有模型“%1”。请另选一个，或将它加入目录。</translation>
    </message>
    <message>
        <source>A farm needs a storage that its workers reach too: set BEATREEL_STORAGE_URL here and there.</source>
        <translation>农场需要其工作进程也能访问的存储：请在两边设置 BEATREEL_STORAGE_URL。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room or choose another folder.</source>
        <translation>无法写入“%1”：%2。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path.</source>
        <translation>没有文件“%1”。请检查路径。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 bytes and cannot be what is expected here. Choose another file.</source>
        <translation>“%1”超过 %2 字节，不可能是所需内容。请选择其他文件。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as such.</source>
        <translation>%1 不是 UTF-8 文本。请以该编码保存。</translation>
    </message>
    <message>
        <source>%1, line %2 has %3 fields, and there are %4 names in its first line. Put a text with a comma into quotes.</source>
        <translation>%1，第 %2 行有 %3 个字段，而第一行有 %4 个名称。含逗号的文字请加引号。</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2. Check that it exists and may be read.</source>
        <translation>无法读取“%1”：%2。请检查它是否存在且可读。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at line %3, column %4.</source>
        <translation>%1 不是有效的 JSON：%2，第 %3 行，第 %4 列。</translation>
    </message>
    <message>
        <source>%1 must be a JSON object ({ … }).</source>
        <translation>%1 必须是 JSON 对象 ({ … })。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>“%1”必须是%2。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>“%1” must be a whole number.</source>
        <translation>“%1”必须是整数。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>“%1”必须是文本列表。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>磁盘只读</translation>
    </message>
    <message>
        <source>the permissions do not allow it</source>
        <translation>权限不允许</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>已中断。</translation>
    </message>
    <message>
        <source>Stopped; it may be billed.</source>
        <translation>已停止；可能会计费。</translation>
    </message>
    <message>
        <source>Another computer builds this project now, since nothing was heard of this one for long. Wait until it has ended.</source>
        <translation>由于很久没有这台电脑的消息，另一台电脑正在制作此项目。请等它结束。</translation>
    </message>
    <message>
        <source>take %1 of %2</source>
        <comment>step of a build</comment>
        <translation>版本 %1 / %2</translation>
    </message>
    <message>
        <source>stitch</source>
        <comment>step of a build</comment>
        <translation>拼接</translation>
    </message>
    <message>
        <source>frame of beat %1</source>
        <comment>step of a build</comment>
        <translation>%1 的画面</translation>
    </message>
    <message>
        <source>clip %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>%2 的片段 %1</translation>
    </message>
    <message>
        <source>chunk %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>%2 的分段 %1</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>step of a build</comment>
        <translation>声音</translation>
    </message>
    <message>
        <source>master</source>
        <comment>step of a build</comment>
        <translation>母版</translation>
    </message>
    <message>
        <source>music</source>
        <comment>step of a build</comment>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Your own file of %1 is gone (takes/%2). Put it back, or give another.</source>
        <translation>你为 %1 提供的文件丢失 (takes/%2)。请放回原处，或换一个。</translation>
    </message>
    <message>
        <source>The take of %1 is gone (takes/%2). Put it back, or make it again for %3: on the command line, with --remake-lost.</source>
        <translation>%1 的版本丢失 (takes/%2)。请放回原处，或以 %3 重新制作：命令行用 --remake-lost。</translation>
    </message>
    <message>
        <source>%1 has no take and is locked. Unlock it to build it.</source>
        <translation>%1 没有版本且已锁定。解锁后才能制作。</translation>
    </message>
    <message>
        <source>An earlier request for %1 is not needed any more.</source>
        <translation>不再需要先前对 %1 的请求。</translation>
    </message>
    <message>
        <source>The music is asked for as “%1”.</source>
        <translation>音乐按“%1”请求。</translation>
    </message>
    <message>
        <source>The music was asked for by the rules, because no model wrote its prompt: %1</source>
        <translation>音乐按规则请求，因为没有模型写出其提示词：%1</translation>
    </message>
    <message>
        <source>“%1” is nothing that Beatreel reads. Give a PNG, JPEG or WebP picture, an MP4, MOV or WebM video, or a WAV, MP3, OGG, FLAC or M4A track.</source>
        <translation>“%1”不是 Beatreel 能读取的内容。请给 PNG、JPEG 或 WebP 图片，MP4、MOV 或 WebM 视频，或 WAV、MP3、OGG、FLAC 或 M4A 音乐。</translation>
    </message>
    <message>
        <source>“%1” is no picture. Give a PNG, JPEG or WebP file.</source>
        <translation>“%1”不是图片。请给 PNG、JPEG 或 WebP 文件。</translation>
    </message>
    <message>
        <source>“%1” holds no video. Give an MP4, MOV or WebM file.</source>
        <translation>“%1”没有视频。请给 MP4、MOV 或 WebM 文件。</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Give a WAV, MP3, OGG, FLAC or M4A file.</source>
        <translation>“%1”没有声音。请给 WAV、MP3、OGG、FLAC 或 M4A 文件。</translation>
    </message>
    <message>
        <source>The input lacks the URL of a file. Give the output of the phase before.</source>
        <translation>输入缺少文件的 URL。请给前一阶段的输出。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: only local files can, until S3 storage is set up.</source>
        <translation>无法读取“%1”：设置好 S3 存储之前只能读取本地文件。</translation>
    </message>
    <message>
        <source>“%1” leads out of the project. Give an absolute path or URL.</source>
        <translation>“%1”指向项目之外。请给绝对路径或 URL。</translation>
    </message>
    <message>
        <source>“creativity_level” must be a number from 0 to 1, not “%1”.</source>
        <translation>“creativity_level”必须是 0 到 1 之间的数，不能是“%1”。</translation>
    </message>
    <message>
        <source>“%1” belongs to another video (%2). Name another folder with --project.</source>
        <translation>“%1”属于另一个视频 (%2)。请用 --project 指定其他文件夹。</translation>
    </message>
    <message>
        <source>The input has no “spec”. Give phase1_planning's.</source>
        <translation>输入没有“spec”。请给 phase1_planning 的输出。</translation>
    </message>
    <message>
        <source>The spec cannot be built: %1</source>
        <translation>规格无法制作：%1</translation>
    </message>
    <message>
        <source>The storyboard has %1 images for %2 beats. Give phase2_storyboard's output.</source>
        <translation>分镜有 %1 张图片，而节拍有 %2 个。请给 phase2_storyboard 的输出。</translation>
    </message>
    <message>
        <source>The input has no “chunks”. Give phase3_chunks'.</source>
        <translation>输入没有“chunks”。请给 phase3_chunks 的输出。</translation>
    </message>
    <message>
        <source>The input has no “stitched_url”. Give phase4_stitching's.</source>
        <translation>输入没有“stitched_url”。请给 phase4_stitching 的输出。</translation>
    </message>
    <message>
        <source>“video_id” must be letters, digits, - and _, not “%1”.</source>
        <translation>“video_id”必须由字母、数字、- 和 _ 组成，不能是“%1”。</translation>
    </message>
    <message>
        <source>A paid plan was interrupted, and it may have cost %1. Ask for it again with --repeat-unknown.</source>
        <translation>一次付费策划被中断，可能已花费 %1。请用 --repeat-unknown 再次请求。</translation>
    </message>
    <message>
        <source>Interrupted; it may be billed.</source>
        <translation>已中断；可能会计费。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room and build again.</source>
        <translation>无法写入“%1”：%2。请腾出空间后再次制作。</translation>
    </message>
    <message>
        <source>The clip of a chunk is gone. Build again.</source>
        <translation>分段的片段丢失。请再次制作。</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it needs the database that all share, BEATREEL_DATABASE_URL.</source>
        <translation>农场的一个工作进程无法付款：它需要大家共用的数据库 BEATREEL_DATABASE_URL。</translation>
    </message>
    <message>
        <source>This is no step of a build: %1. Bring both computers to the same version of Beatreel.</source>
        <translation>这不是制作的步骤：%1。请让两台电脑使用相同版本的 Beatreel。</translation>
    </message>
    <message>
        <source>The picture that this clip begins with is gone. Build again.</source>
        <translation>此片段的起始图片丢失。请再次制作。</translation>
    </message>
    <message>
        <source>The take %1 is gone. Build again.</source>
        <translation>版本 %1 丢失。请再次制作。</translation>
    </message>
    <message>
        <source>its kind is “%1”</source>
        <translation>它的种类是“%1”</translation>
    </message>
    <message>
        <source>its slot is “%1”</source>
        <translation>它的位置是“%1”</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>它的各部分不相符</translation>
    </message>
    <message>
        <source>%1 would not come out the same on this computer: it has another version of Beatreel, its drawings or the soundfont.</source>
        <translation>%1 在这台电脑上结果会不同：Beatreel、图样或音色库的版本不同。</translation>
    </message>
    <message>
        <source>Cuts it from the clip before.</source>
        <translation>从前一个片段剪出。</translation>
    </message>
    <message>
        <source>Asked %1 for %2: %3.</source>
        <translation>请求 %1 制作 %2：%3。</translation>
    </message>
    <message>
        <source>A worker of the farm did not say what it paid with. Bring it to this version of Beatreel.</source>
        <translation>农场的一个工作进程没有说明用什么付款。请让它使用此版本的 Beatreel。</translation>
    </message>
    <message>
        <source>Made take %1 for %2.</source>
        <translation>以 %2 制作了版本 %1。</translation>
    </message>
    <message>
        <source>The project's own music is gone. Choose a track again with --music FILE.</source>
        <translation>项目自己的音乐丢失。请用 --music FILE 重新选择。</translation>
    </message>
    <message>
        <source>The music's model is gone. Choose another in the models.</source>
        <translation>音乐的模型已不在。请在模型中另选一个。</translation>
    </message>
    <message>
        <source>The picture that this clip began with is gone. Make the clip again with the present settings.</source>
        <translation>此片段的起始图片丢失。请用现在的设置重新制作片段。</translation>
    </message>
    <message>
        <source>The clip could not be copied. Is the disk full?</source>
        <translation>无法复制片段。磁盘满了吗？</translation>
    </message>
    <message>
        <source>Its status is “%1”, but %2. Build it again.</source>
        <translation>它的状态是“%1”，但%2。请再次制作。</translation>
    </message>
    <message>
        <source>Its status is “%1”, but nobody builds it any more. Build it again to go on.</source>
        <translation>它的状态是“%1”，但已没有程序在制作。请再次制作以继续。</translation>
    </message>
    <message>
        <source>its progress is %1 %</source>
        <translation>其进度是 %1%</translation>
    </message>
    <message>
        <source>it has no time of completion</source>
        <translation>没有完成时间</translation>
    </message>
    <message>
        <source>it has a time of completion</source>
        <translation>有完成时间</translation>
    </message>
    <message>
        <source>it has the error “%1”</source>
        <translation>有错误“%1”</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>没有说明原因</translation>
    </message>
    <message>
        <source>it names no video</source>
        <translation>没有指明视频</translation>
    </message>
    <message>
        <source>Of its beats the row says %1, but there are %2. Build it again.</source>
        <translation>记录中节拍数为 %1，实际为 %2。请再次制作。</translation>
    </message>
    <message>
        <source>Of its chunks the row says %1, but there are %2. Build it again.</source>
        <translation>记录中分段数为 %1，实际为 %2。请再次制作。</translation>
    </message>
    <message>
        <source>Of its chunk files the row says %1, but there are %2. Build it again.</source>
        <translation>记录中分段文件数为 %1，实际为 %2。请再次制作。</translation>
    </message>
    <message>
        <source>Of its storyboard images the row says %1, but there are %2. Build it again.</source>
        <translation>记录中分镜图片数为 %1，实际为 %2。请再次制作。</translation>
    </message>
    <message>
        <source>Its video “%1” is not there. Build it again.</source>
        <translation>它的视频“%1”不在。请再次制作。</translation>
    </message>
    <message>
        <source>Its stitched video “%1” is not there. Build it again.</source>
        <translation>它的拼接视频“%1”不在。请再次制作。</translation>
    </message>
    <message>
        <source>Its music “%1” is not there. Build it again.</source>
        <translation>它的音乐“%1”不在。请再次制作。</translation>
    </message>
    <message>
        <source>Its chunk “%1” is not there. Build it again.</source>
        <translation>它的分段“%1”不在。请再次制作。</translation>
    </message>
    <message>
        <source>Its storyboard image “%1” is not there. Build it again.</source>
        <translation>它的分镜图片“%1”不在。请再次制作。</translation>
    </message>
    <message>
        <source>The row says that it cost %1, its ledger and takes say %2. Build it again to bring the row up to date.</source>
        <translation>记录称花费 %1，账本和版本为 %2。请再次制作以更新记录。</translation>
    </message>
    <message numerus="yes">
        <source>It is complete, but of %n paid requests nobody knows the end yet. Build it again, which looks for them.</source>
        <translation>
            <numerusform>它已完成，但还有 %n 个付费请求的结果未知。请再次制作，它会查找。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds another video now (%2). Delete the row, or build the project where it is now.</source>
        <translation>“%1”现在是另一个视频 (%2)。请删除该记录，或在现在的位置制作项目。</translation>
    </message>
    <message>
        <source>Where its project is is not known, so that it cannot be compared. Build it again.</source>
        <translation>项目在哪里未知，因此无法对照。请再次制作。</translation>
    </message>
    <message>
        <source>Its project is on “%1”; look at it there.</source>
        <translation>它的项目在“%1”上；请到那里查看。</translation>
    </message>
    <message>
        <source>“%1” holds another video now. Open that folder itself, or delete this video without its folder.</source>
        <translation>“%1”现在是另一个视频。请直接打开该文件夹，或不连文件夹删除此视频。</translation>
    </message>
    <message>
        <source>The project in “%1” cannot be read, so it is not sure that it is this video's. Open it to mend it, or delete the video without its folder.</source>
        <translation>无法读取“%1”中的项目，因此不能确定它属于此视频。请打开修复，或不连文件夹删除视频。</translation>
    </message>
    <message>
        <source>“%1” is open in a Beatreel. Close it there first, then delete it.</source>
        <translation>“%1”正在某个 Beatreel 中打开。请先在那里关闭，再删除。</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the trash; its disk may have none. Delete the video without its folder, and remove that yourself.</source>
        <translation>无法把“%1”移到回收站；其磁盘可能没有。请不连文件夹删除视频，再自行移除文件夹。</translation>
    </message>
    <message>
        <source>Its project is on “%1”, in “%2”. Open it there, or publish it there and open it here from the storage.</source>
        <translation>它的项目在“%1”上的“%2”。请在那里打开，或在那里发布后从存储在此打开。</translation>
    </message>
    <message>
        <source>It has no project, since its brief could not be planned. Plan the brief again.</source>
        <translation>它没有项目，因为简报无法策划。请重新策划简报。</translation>
    </message>
    <message>
        <source>Its project “%1” is not there any more. Put it back, or delete the video.</source>
        <translation>它的项目“%1”已不在。请放回原处，或删除视频。</translation>
    </message>
    <message>
        <source>It is being built now. Stop that first, then delete it.</source>
        <translation>它正在制作。请先停止，再删除。</translation>
    </message>
    <message>
        <source>The contact sheet would be too large. Export the frames instead.</source>
        <translation>小样表会太大。请改为导出画面。</translation>
    </message>
    <message>
        <source>The contact sheet could not be made: memory is short. Close other programs and export it again.</source>
        <translation>无法制作小样表：内存不足。请关闭其他程序后再导出。</translation>
    </message>
    <message numerus="yes">
        <source>The film has %n cuts, and a CMX 3600 list holds %1 at most. Export it as OTIO, FCPXML or MLT.</source>
        <translation>
            <numerusform>影片有 %n 个剪切点，而 CMX 3600 列表最多 %1 个。请导出为 OTIO、FCPXML 或 MLT。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot write “%1”. Make room or choose another folder.</source>
        <translation>无法写入“%1”。请腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder for the frames.</source>
        <translation>“%1”是文件。请为画面指定一个文件夹。</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder.</source>
        <translation>“%1”中已有内容。请选择其他文件夹。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the numbers of beats</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>numbers of beats</comment>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>Build the project first, or export it as it is.</source>
        <translation>请先制作项目，或按现状导出。</translation>
    </message>
    <message>
        <source>“%1” has no beats yet. Plan it first.</source>
        <translation>“%1”还没有节拍。请先策划。</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>节拍 %1 还没有视频。</translation>
    </message>
    <message>
        <source>Beats %1 have no video yet.</source>
        <translation>节拍 %1 还没有视频。</translation>
    </message>
    <message>
        <source>The video of beat %1 is out of date.</source>
        <translation>节拍 %1 的视频已过期。</translation>
    </message>
    <message>
        <source>The videos of beats %1 are out of date.</source>
        <translation>节拍 %1 的视频已过期。</translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>还没有音乐。</translation>
    </message>
    <message>
        <source>The music is out of date.</source>
        <translation>音乐已过期。</translation>
    </message>
    <message>
        <source>“%1” has no frames yet. Build it first.</source>
        <translation>“%1”还没有画面。请先制作。</translation>
    </message>
    <message>
        <source>Beat %1 has no frame yet.</source>
        <translation>节拍 %1 还没有画面。</translation>
    </message>
    <message>
        <source>Beats %1 have no frames yet.</source>
        <translation>节拍 %1 还没有画面。</translation>
    </message>
    <message>
        <source>The frame of beat %1 is out of date.</source>
        <translation>节拍 %1 的画面已过期。</translation>
    </message>
    <message>
        <source>The frames of beats %1 are out of date.</source>
        <translation>节拍 %1 的画面已过期。</translation>
    </message>
    <message>
        <source>No beat of “%1” has a voice-over line, on-screen words or notes. Write some first.</source>
        <translation>“%1”的节拍都没有旁白、屏幕文字或备注。请先写一些。</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one (docs/farm.md), or render on this computer.</source>
        <translation>农场没有在线的工作进程。请启动一个 (docs/farm.md)，或在这台电脑上处理。</translation>
    </message>
    <message>
        <source>The worker %1 does it.</source>
        <translation>由工作进程 %1 执行。</translation>
    </message>
    <message>
        <source>What a worker made did not come over the storage as it was. Build again.</source>
        <translation>工作进程制作的内容经存储传来时已改变。请再次制作。</translation>
    </message>
    <message>
        <source>A step of the farm cannot be read: %1. Bring all computers to the same version of Beatreel.</source>
        <translation>无法读取农场的一个步骤：%1。请让所有电脑使用相同版本的 Beatreel。</translation>
    </message>
    <message>
        <source>its video is “%1”</source>
        <translation>它的视频是“%1”</translation>
    </message>
    <message>
        <source>it names the file “%1”</source>
        <translation>它指定了文件“%1”</translation>
    </message>
    <message>
        <source>its result names no file</source>
        <translation>它的结果没有指定文件</translation>
    </message>
    <message>
        <source>A worker of the farm cannot write to its folder. Make room there, or mend its rights.</source>
        <translation>农场的一个工作进程无法写入其文件夹。请在那里腾出空间，或修正权限。</translation>
    </message>
    <message>
        <source>A file of a step did not come over the storage as it was sent. Build again.</source>
        <translation>步骤的一个文件经存储传来时与发送时不同。请再次制作。</translation>
    </message>
    <message>
        <source>“%1” must be a text that says something.</source>
        <translation>“%1”必须是有内容的文本。</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be one of: %3.</source>
        <translation>“%1”是“%2”，但必须是以下之一：%3。</translation>
    </message>
    <message>
        <source>“%1” must be a price of 0 or more.</source>
        <translation>“%1”必须是 0 或更高的价格。</translation>
    </message>
    <message>
        <source>“%1” is “%2”, which is no unit of a price.</source>
        <translation>“%1”是“%2”，不是价格的单位。</translation>
    </message>
    <message>
        <source>“%1” must be a day such as 2026-01-31.</source>
        <translation>“%1”必须是日期，例如 2026-01-31。</translation>
    </message>
    <message>
        <source>The model catalogue</source>
        <translation>模型目录</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>“%1”必须是对象。</translation>
    </message>
    <message>
        <source>“%1” is there twice for the step “%2”.</source>
        <translation>“%1”在步骤“%2”中出现两次。</translation>
    </message>
    <message>
        <source>The model catalogue cannot be used: %1</source>
        <translation>模型目录无法使用：%1</translation>
    </message>
    <message>
        <source>“%1.endpoint” must be “owner/name”.</source>
        <translation>“%1.endpoint”必须是“owner/name”。</translation>
    </message>
    <message>
        <source>“%1.version” must be 64 hexadecimal digits.</source>
        <translation>“%1.version”必须是 64 位十六进制数。</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” must be 1 or 2.</source>
        <translation>“%1.chunks_per_clip”必须是 1 或 2。</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1” must make clips, and one of its “lengths” must be 10 or more.</source>
        <translation>“%1.chunks_per_clip”为 2，因此“%1”必须制作片段，且其“lengths”之一须为 10 或更大。</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1.inputs” must name its “duration”.</source>
        <translation>“%1.chunks_per_clip”为 2，因此“%1.inputs”必须指明其“duration”。</translation>
    </message>
    <message>
        <source>The catalogue's entry for “%1” cannot be used: %2</source>
        <translation>目录中“%1”的条目无法使用：%2</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder. Install FFmpeg's libavcodec.</source>
        <translation>此 FFmpeg 没有 AAC 编码器。请安装 FFmpeg 的 libavcodec。</translation>
    </message>
    <message>
        <source>There is not enough memory for the pictures. Close other programs and try again.</source>
        <translation>内存不足以处理图片。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>A video of %1x%2 at %3 pictures a second cannot be made. Choose even sizes from 16 to 7680 pixels and 1 to 120 pictures a second.</source>
        <translation>无法制作每秒 %3 帧、%1x%2 的视频。请选择 16 到 7680 像素的偶数尺寸和每秒 1 到 120 帧。</translation>
    </message>
    <message>
        <source>This FFmpeg has no H.264 encoder (libx264). Install FFmpeg's libavcodec with x264.</source>
        <translation>此 FFmpeg 没有 H.264 编码器 (libx264)。请安装带 x264 的 FFmpeg libavcodec。</translation>
    </message>
    <message>
        <source>The H.264 encoder did not start. Close other programs and try again.</source>
        <translation>H.264 编码器没有启动。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>profile %1</source>
        <comment>of H.264</comment>
        <translation>profile %1</translation>
    </message>
    <message>
        <source>“%1” is not a chunk that can be stitched: %2. Take the chunks that a project has in build/chunks.</source>
        <translation>“%1”不是可拼接的分段：%2。请使用项目 build/chunks 中的分段。</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>它没有视频</translation>
    </message>
    <message numerus="yes">
        <source>it holds %n streams instead of one</source>
        <translation>
            <numerusform>它有 %n 个流，而不是一个</numerusform>
        </translation>
    </message>
    <message>
        <source>it is coded as %1, not H.264</source>
        <translation>它的编码是 %1，而不是 H.264</translation>
    </message>
    <message>
        <source>its H.264 headers are missing</source>
        <translation>缺少 H.264 头</translation>
    </message>
    <message>
        <source>its clock has %1 ticks a second, not %2 a picture</source>
        <translation>它的时钟每秒 %1 拍，而不是每帧 %2 拍</translation>
    </message>
    <message numerus="yes">
        <source>it has %n pictures instead of %1</source>
        <translation>
            <numerusform>它有 %n 帧，而不是 %1 帧</numerusform>
        </translation>
    </message>
    <message>
        <source>it is %1, the first chunk %2</source>
        <translation>它是 %1，第一个分段是 %2</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, the first chunk %2</source>
        <translation>它每秒 %1 帧，第一个分段 %2 帧</translation>
    </message>
    <message>
        <source>it is H.264 %1, the first chunk %2</source>
        <translation>它是 H.264 %1，第一个分段是 %2</translation>
    </message>
    <message>
        <source>its H.264 encoder settings differ from the first chunk's</source>
        <translation>它的 H.264 编码设置与第一个分段不同</translation>
    </message>
    <message>
        <source>it is %1, not %2</source>
        <translation>它是 %1，而不是 %2</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, not %2</source>
        <translation>它每秒 %1 帧，而不是 %2 帧</translation>
    </message>
    <message>
        <source>its H.264 encoder settings are not the present ones</source>
        <translation>它的 H.264 编码设置不是现在的设置</translation>
    </message>
    <message>
        <source>picture %1 is missing or out of step</source>
        <translation>第 %1 帧缺失或错位</translation>
    </message>
    <message>
        <source>A chunk cannot start before its clip. Choose a slip of 0 or more.</source>
        <translation>分段不能早于片段开始。请选择 0 或更大的滑移。</translation>
    </message>
    <message>
        <source>%1: the chunk starts %2 s into the clip, the latest it can.</source>
        <translation>%1：分段从片段的 %2 秒处开始，已是最晚。</translation>
    </message>
    <message>
        <source>“%1” holds no video. Make the clip again.</source>
        <translation>“%1”没有视频。请重新制作片段。</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make the clip again.</source>
        <translation>“%1”在结尾之前中断。请重新制作片段。</translation>
    </message>
    <message>
        <source>“%1” holds no video. Choose another file.</source>
        <translation>“%1”没有视频。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is a still picture, not a video. Choose another file.</source>
        <translation>“%1”是静止图片，不是视频。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is incomplete: of %2 s only %3 s are there. Get the file again.</source>
        <translation>“%1”不完整：%2 秒中只有 %3 秒。请重新获取文件。</translation>
    </message>
    <message>
        <source>This FFmpeg has no Opus encoder (libopus). Choose another codec, or install FFmpeg with it.</source>
        <translation>此 FFmpeg 没有 Opus 编码器 (libopus)。请选择其他编解码器，或安装带有它的 FFmpeg。</translation>
    </message>
    <message>
        <source>This FFmpeg has no %1 encoder (%2). Choose another codec, or install FFmpeg with it.</source>
        <translation>此 FFmpeg 没有 %1 编码器 (%2)。请选择其他编解码器，或安装带有它的 FFmpeg。</translation>
    </message>
    <message>
        <source>The %1 encoder did not start. Close other programs and try again.</source>
        <translation>%1 编码器没有启动。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>The %1 encoder failed. Close other programs and try again.</source>
        <translation>%1 编码器失败。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot become part of a master: %2. Build it again.</source>
        <translation>“%1”无法成为母版的一部分：%2。请再次制作。</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>没有 %1</translation>
    </message>
    <message>
        <source>its sound is not 48 kHz stereo</source>
        <translation>声音不是 48 kHz 立体声</translation>
    </message>
    <message>
        <source>The film has no pictures there. Choose another range.</source>
        <translation>影片在那里没有画面。请选择其他范围。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file.</source>
        <translation>“%1”是文件夹。请指定文件。</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it, or choose another name.</source>
        <translation>“%1”已存在。请替换它，或换个名称。</translation>
    </message>
    <message>
        <source>There is not enough memory for the film's pictures. Close other programs and try again.</source>
        <translation>内存不足以处理影片的画面。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>A filmstrip has 1 to %1 pictures. Ask for as many.</source>
        <translation>胶片条有 1 到 %1 张图片。请按此请求。</translation>
    </message>
    <message>
        <source>A filmstrip's pictures have 1 to %1 pixels a side. Ask for another size.</source>
        <translation>胶片条的图片每边 1 到 %1 像素。请换个尺寸。</translation>
    </message>
    <message>
        <source>A picture of %1x%2 cannot be shown: it is too large, or memory is short. Close other programs and try again.</source>
        <translation>无法显示 %1x%2 的图片：太大，或内存不足。请关闭其他程序后重试。</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>“%1”是空的。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is no media file. Choose another file.</source>
        <translation>“%1”不是媒体文件。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is coded as %2, which cannot be decoded here. Convert it to H.264 or AAC first.</source>
        <translation>“%1”的编码是 %2，这里无法解码。请先转换为 H.264 或 AAC。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is broken, incomplete, or of a kind that Beatreel does not know. Choose another file.</source>
        <translation>无法读取“%1”：已损坏、不完整，或是 Beatreel 不认识的类型。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” could not be put together from its parts. Build again.</source>
        <translation>“%1”无法由各部分合成。请再次制作。</translation>
    </message>
    <message>
        <source>The font “%1” is not installed: another stands in for it.</source>
        <translation>字体“%1”没有安装：由另一种代替。</translation>
    </message>
    <message>
        <source>The picture “%1” is broken or incomplete. Choose another file.</source>
        <translation>图片“%1”已损坏或不完整。请选择其他文件。</translation>
    </message>
    <message>
        <source>The picture “%1” is %2x%3; at most %4 pixels a side can be used. Make it smaller.</source>
        <translation>图片“%1”为 %2x%3；每边最多 %4 像素。请缩小。</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG or WebP picture. Choose another file.</source>
        <translation>“%1”不是 PNG、JPEG 或 WebP 图片。请选择其他文件。</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be encoded: %2.</source>
        <translation>无法编码图片“%1”：%2。</translation>
    </message>
    <message>
        <source>Pictures of %1x%2 in the form “%3” cannot be converted. Convert the clip to H.264 first.</source>
        <translation>无法转换 %1x%2、形式为“%3”的画面。请先将片段转换为 H.264。</translation>
    </message>
    <message>
        <source>“%1” holds no video. Build it again.</source>
        <translation>“%1”没有视频。请再次制作。</translation>
    </message>
    <message>
        <source>“%1” would be too long for a WAV file. Make the music shorter.</source>
        <translation>“%1”对 WAV 文件来说太长。请缩短音乐。</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Choose another file.</source>
        <translation>“%1”没有声音。请选择其他文件。</translation>
    </message>
    <message>
        <source>“%1” is longer than an hour. Choose a shorter piece.</source>
        <translation>“%1”超过一小时。请选择较短的。</translation>
    </message>
    <message>
        <source>There are no chunks to stitch. Name at least one.</source>
        <translation>没有可拼接的分段。请至少指定一个。</translation>
    </message>
    <message>
        <source>The drawing “%1” is too large or names other files. Save it as one plain SVG, or as a PNG.</source>
        <translation>图形“%1”太大或引用了其他文件。请存为单个普通 SVG，或 PNG。</translation>
    </message>
    <message>
        <source>The drawing “%1” is broken or empty. Choose another file.</source>
        <translation>图形“%1”已损坏或为空。请选择其他文件。</translation>
    </message>
    <message>
        <source>A waveform has up to %1 columns a second. Ask for another number.</source>
        <translation>波形每秒最多 %1 列。请换个数目。</translation>
    </message>
    <message>
        <source>The address of “%1” cannot be used. Give one that begins with https://; http:// is for this computer only.</source>
        <translation>“%1”的地址无法使用。请给以 https:// 开头的地址；http:// 仅用于本机。</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>该服务</translation>
    </message>
    <message>
        <source>The address of “%1” holds a user name. Leave it out; a key has its own place in the settings.</source>
        <translation>“%1”的地址含有用户名。请去掉；密钥在设置中有专门的位置。</translation>
    </message>
    <message>
        <source>“%1” sent the request on to a place that is not safe. Check the address of the service.</source>
        <translation>“%1”把请求转到不安全的地方。请检查服务的地址。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody stopped a step on the farm. Build again to go on.</source>
        <translation>有人停止了农场上的一个步骤。请再次制作以继续。</translation>
    </message>
    <message>
        <source>Nothing was heard of a step on the farm for %1.</source>
        <translation>农场上的一个步骤已有 %1 没有消息。</translation>
    </message>
    <message>
        <source>No worker is up: start one, as docs/farm.md says.</source>
        <translation>没有在线的工作进程：请按 docs/farm.md 启动一个。</translation>
    </message>
    <message>
        <source>“%1” sent the request on to another place. Check the address of the service.</source>
        <translation>“%1”把请求转到别处。请检查服务的地址。</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it. Check that it is still there.</source>
        <translation>无法读取“%1”以发送。请检查它是否还在。</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>“%1”没有及时回应。</translation>
    </message>
    <message>
        <source>“%1” stopped answering.</source>
        <translation>“%1”停止了回应。</translation>
    </message>
    <message>
        <source>“%1” sent more than it should have: the file is too big.</source>
        <translation>“%1”发来的内容过多：文件太大。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room on the disk.</source>
        <translation>无法写入“%1”：%2。请在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>“%1” broke off in the middle of its answer.</source>
        <translation>“%1”在回应中途断开。</translation>
    </message>
    <message>
        <source>Cannot read “%1” to its end. Check that it is still there.</source>
        <translation>无法把“%1”读到结尾。请检查它是否还在。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后重试。</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that the service runs and that its address is right.</source>
        <translation>“%1”不接受连接。请检查服务是否运行、地址是否正确。</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the connection to the internet and the service's address.</source>
        <translation>找不到“%1”。请检查互联网连接和服务的地址。</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off.</source>
        <translation>与“%1”的连接断开了。</translation>
    </message>
    <message>
        <source>The Redis at “%1” asks for a password. Write it into the farm's address: redis://:password@host.</source>
        <translation>“%1”的 Redis 要求密码。请写入农场地址：redis://:password@host。</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the user or the password of the farm's address. Correct them.</source>
        <translation>“%1”的 Redis 不接受农场地址中的用户或密码。请更正。</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the password of the farm's address. Correct it.</source>
        <translation>“%1”的 Redis 不接受农场地址中的密码。请更正。</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no password. Take it out of the farm's address.</source>
        <translation>“%1”的 Redis 没有密码。请从农场地址中去掉。</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no database of the number in the farm's address. The usual one is 0.</source>
        <translation>“%1”的 Redis 没有农场地址中编号的数据库。通常为 0。</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not let this user do what a farm needs. Give the user more rights.</source>
        <translation>“%1”的 Redis 不允许此用户执行农场所需的操作。请给用户更多权限。</translation>
    </message>
    <message>
        <source>The Redis at “%1” serves its own computer only, since it has no password. Give it one, and write it into the farm's address.</source>
        <translation>“%1”的 Redis 没有密码，因此只服务本机。请设置密码，并写入农场地址。</translation>
    </message>
    <message>
        <source>The Redis at “%1” is a copy that cannot be written. Give the farm the address of the main one.</source>
        <translation>“%1”的 Redis 是不可写的副本。请在农场地址中使用主服务器。</translation>
    </message>
    <message>
        <source>The Redis at “%1” is still starting. Try again in a moment.</source>
        <translation>“%1”的 Redis 仍在启动。请稍后重试。</translation>
    </message>
    <message>
        <source>The Redis at “%1” has lost its main server. Try again in a moment.</source>
        <translation>“%1”的 Redis 失去了主服务器。请稍后重试。</translation>
    </message>
    <message>
        <source>The Redis at “%1” is busy with a script. Try again in a moment.</source>
        <translation>“%1”的 Redis 正忙于脚本。请稍后重试。</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no memory left. Give it more (maxmemory), or wait until the queue is shorter.</source>
        <translation>“%1”的 Redis 没有内存了。请增加 (maxmemory)，或等队列变短。</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes nothing, since it cannot write to its disk. Make room on that disk.</source>
        <translation>“%1”的 Redis 无法写入磁盘，因此不接受内容。请在该磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes no more connections. Raise its maxclients, or stop some workers.</source>
        <translation>“%1”的 Redis 不再接受连接。请提高 maxclients，或停止一些工作进程。</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that Redis runs there and that the farm's address is right.</source>
        <translation>“%1”不接受连接。请检查那里是否运行 Redis、农场地址是否正确。</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the farm's address and the connection to the network.</source>
        <translation>找不到“%1”。请检查农场地址和网络连接。</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check the farm's address and the connection to the network.</source>
        <translation>无法访问“%1”。请检查农场地址和网络连接。</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” could not be made. Check that it runs.</source>
        <translation>无法连接“%1”的 Redis。请检查它是否运行。</translation>
    </message>
    <message>
        <source>“%1” does not speak TLS as it should. If that Redis has no TLS, write redis:// instead of rediss://.</source>
        <translation>“%1”的 TLS 不正常。如果该 Redis 没有 TLS，请写 redis:// 而不是 rediss://。</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is for another name. Nothing was sent.</source>
        <translation>“%1”无法证明身份：其证书属于另一个名称。没有发送任何内容。</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: nobody known vouches for its certificate. Name the file of its authority. Nothing was sent.</source>
        <translation>“%1”无法证明身份：没有已知机构为其证书担保。请指定其机构的文件。没有发送任何内容。</translation>
    </message>
    <message>
        <source>The Redis at “%1” refused a command of the farm. Check that it is Redis 5 or newer.</source>
        <translation>“%1”的 Redis 拒绝了农场的一条命令。请检查是否为 Redis 5 或更新版本。</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers. Check the host and the port of the farm's address.</source>
        <translation>“%1”上回应的不是 Redis。请检查农场地址的主机和端口。</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers, or one that wants TLS. Check host and port of the farm's address; with TLS it begins with rediss://.</source>
        <translation>“%1”上回应的不是 Redis，或需要 TLS。请检查农场地址的主机和端口；使用 TLS 时以 rediss:// 开头。</translation>
    </message>
    <message>
        <source>The Redis at “%1” did not answer in time. Check that it is Redis, and the connection to it.</source>
        <translation>“%1”的 Redis 没有及时回应。请检查它是否为 Redis，以及连接情况。</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” broke off. Check that it runs, then try again.</source>
        <translation>与“%1”的 Redis 的连接断开了。请检查它是否运行，然后重试。</translation>
    </message>
    <message>
        <source>The address of the farm cannot be used: %1 It looks like redis://host:6379/0, or rediss://… with TLS.</source>
        <translation>农场地址无法使用：%1 格式如 redis://host:6379/0，使用 TLS 时为 rediss://…。</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or rediss://.</source>
        <translation>它不以 redis:// 或 rediss:// 开头。</translation>
    </message>
    <message>
        <source>it cannot be read. In a password, write @ as %40, / as %2F, # as %23, % as %25.</source>
        <translation>它无法读取。密码中的 @ 写作 %40，/ 写作 %2F，# 写作 %23，% 写作 %25。</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>它没有指明主机。</translation>
    </message>
    <message>
        <source>0 is no port.</source>
        <translation>0 不是端口。</translation>
    </message>
    <message>
        <source>after the host there may be the number of a database, and nothing else.</source>
        <translation>主机之后只能有数据库编号。</translation>
    </message>
    <message>
        <source>there is something behind the database's number.</source>
        <translation>数据库编号之后还有内容。</translation>
    </message>
    <message>
        <source>it names a user, but no password. A password alone is written redis://:password@host.</source>
        <translation>它指明了用户，但没有密码。只有密码时写作 redis://:password@host。</translation>
    </message>
    <message>
        <source>The farm's answer about a step cannot be read. Check that its workers are of Beatreel's own version.</source>
        <translation>无法读取农场对一个步骤的回应。请检查其工作进程是否为 Beatreel 的相同版本。</translation>
    </message>
    <message>
        <source>The farm's workers do not know this step. They serve another program, or an older Beatreel: see docs/farm.md.</source>
        <translation>农场的工作进程不认识此步骤。它们服务于其他程序或旧版 Beatreel：见 docs/farm.md。</translation>
    </message>
    <message>
        <source>The farm's worker ended in the middle of a step. Try again.</source>
        <translation>农场的工作进程在步骤中途结束。请重试。</translation>
    </message>
    <message>
        <source>A step took longer than the farm lets it. Raise BEATREEL_FARM_STEP_LIMIT on its workers.</source>
        <translation>一个步骤超过了农场允许的时间。请在其工作进程上提高 BEATREEL_FARM_STEP_LIMIT。</translation>
    </message>
    <message>
        <source>No worker of the farm took the step in time. Start more workers.</source>
        <translation>没有农场的工作进程及时接手该步骤。请启动更多工作进程。</translation>
    </message>
    <message>
        <source>“%1” is no clip number.</source>
        <translation>“%1”不是片段编号。</translation>
    </message>
    <message>
        <source>a list of the ids of beats</source>
        <translation>节拍 id 的列表</translation>
    </message>
    <message>
        <source>-%1 to %1</source>
        <translation>-%1 到 %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a beat. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>“%1”不能作节拍的 id。请用字母、数字、“-”、“_”和“.”。</translation>
    </message>
    <message>
        <source>The beat “%1” lasts %2 s, but a beat lasts 5, 10 or 15 s.</source>
        <translation>节拍“%1”长 %2 秒，但节拍长 5、10 或 15 秒。</translation>
    </message>
    <message>
        <source>the id of a take</source>
        <translation>版本的 id</translation>
    </message>
    <message>
        <source>The document “%1”</source>
        <translation>文档“%1”</translation>
    </message>
    <message>
        <source>The document “%1” cannot be used: %2</source>
        <translation>文档“%1”无法使用：%2</translation>
    </message>
    <message>
        <source>The project cannot be saved in “%1” as it is: %2</source>
        <translation>项目无法以现状保存在“%1”中：%2</translation>
    </message>
    <message>
        <source>The document of the project in “%1” is gone.</source>
        <translation>“%1”中项目的文档丢失。</translation>
    </message>
    <message>
        <source>There is no project in “%1”. Name the folder that generate made.</source>
        <translation>“%1”中没有项目。请指定 generate 创建的文件夹。</translation>
    </message>
    <message>
        <source>“%1” holds several documents (%2). Name the one you mean.</source>
        <translation>“%1”中有多个文档 (%2)。请指明是哪一个。</translation>
    </message>
    <message>
        <source>There is no project at “%1”. Check the path.</source>
        <translation>“%1”处没有项目。请检查路径。</translation>
    </message>
    <message>
        <source>“%1” is no Beatreel project. Name its folder or its .beatreel file.</source>
        <translation>“%1”不是 Beatreel 项目。请指定其文件夹或 .beatreel 文件。</translation>
    </message>
    <message>
        <source>The last good version is “versions/%1”: build --restore goes back to it.</source>
        <translation>最后的完好版本是“versions/%1”：build --restore 可回到那里。</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 或更大</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>0 到 %1 之间的数</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 位十六进制数</translation>
    </message>
    <message>
        <source>a whole number in quotes, from 0 to 18446744073709551615</source>
        <translation>带引号的整数，从 0 到 18446744073709551615</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. Save a copy of yours, or save over it: theirs is then among the versions.</source>
        <translation>“%1”在此打开后被其他程序更改了。请保存你的副本，或覆盖保存：对方的随后在版本记录中。</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Check the folder's permissions and free space.</source>
        <translation>无法写入“%1”：%2。请检查文件夹的权限和剩余空间。</translation>
    </message>
    <message>
        <source>Cannot lock “%1”: %2. Move the project to a file system that has locks.</source>
        <translation>无法锁定“%1”：%2。请把项目移到支持锁定的文件系统。</translation>
    </message>
    <message>
        <source>“%1” is being changed by another Beatreel. Wait until it is done or close it there; status, estimate and export work beside it.</source>
        <translation>“%1”正被另一个 Beatreel 更改。请等它完成或在那里关闭；status、estimate 和 export 可同时使用。</translation>
    </message>
    <message>
        <source>My ad</source>
        <translation>我的广告</translation>
    </message>
    <message>
        <source>“%1” exists already. Go on with it by “build”, or plan it anew with --force.</source>
        <translation>“%1”已存在。请用“build”继续，或用 --force 重新策划。</translation>
    </message>
    <message>
        <source>Cannot write in “%1”. Check its permissions and free space, or choose another folder.</source>
        <translation>无法写入“%1”。请检查权限和剩余空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Choose another place.</source>
        <translation>无法创建文件夹“%1”。请选择其他位置。</translation>
    </message>
    <message>
        <source>Cannot make the project “%1”: %2. Choose another place.</source>
        <translation>无法创建项目“%1”：%2。请选择其他位置。</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 到 %2 之间的数</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <comment>words of which one must be written</comment>
        <translation>%1、%2 或 %3</translation>
    </message>
    <message>
        <source>The picture “%1” leads out of the project. Copy it into the project's folder and name it from there.</source>
        <translation>图片“%1”指向项目之外。请把它复制到项目文件夹中，再从那里指定。</translation>
    </message>
    <message>
        <source>a colour like #ffffff</source>
        <translation>颜色，如 #ffffff</translation>
    </message>
    <message>
        <source>Cannot copy “%1” to “%2”: %3. Make room there or choose another place.</source>
        <translation>无法把“%1”复制到“%2”：%3。请在那里腾出空间或选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” exists already. Give the copy another name.</source>
        <translation>“%1”已存在。请给副本换个名称。</translation>
    </message>
    <message>
        <source>A copy cannot lie inside the project itself. Choose another place.</source>
        <translation>副本不能放在项目内部。请选择其他位置。</translation>
    </message>
    <message>
        <source>Jobs keep writing to the project's ledger. Try again when they are done.</source>
        <translation>任务仍在写入项目的账本。请在完成后重试。</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1/%2”. Check permissions and free space.</source>
        <translation>无法创建文件夹“%1/%2”。请检查权限和剩余空间。</translation>
    </message>
    <message>
        <source>“%1/%2” is a link that leads out of the project. Put what it stands for in its place.</source>
        <translation>“%1/%2”是指向项目之外的链接。请用其所指的内容代替它。</translation>
    </message>
    <message>
        <source>Cannot keep the broken document as “%1”: %2. Make room and try again.</source>
        <translation>无法把损坏的文档保留为“%1”：%2。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” has no earlier version that can be read. Its takes are in “takes”.</source>
        <translation>“%1”没有可读取的早先版本。它的版本文件在“takes”中。</translation>
    </message>
    <message>
        <source>1 to %1 seconds</source>
        <translation>1 到 %1 秒</translation>
    </message>
    <message>
        <source>The reference “%1” leads out of the project. Copy the picture into the project's folder and name it from there.</source>
        <translation>参考“%1”指向项目之外。请把图片复制到项目文件夹中，再从那里指定。</translation>
    </message>
    <message>
        <source>named by the id of a take</source>
        <translation>以版本的 id 命名</translation>
    </message>
    <message>
        <source>The id “%1” is used by more than one beat. Give each beat an id of its own.</source>
        <translation>id “%1”被多个节拍使用。请给每个节拍自己的 id。</translation>
    </message>
    <message>
        <source>This project was saved by a newer Beatreel (format %1, this one knows %2). Open it with that version.</source>
        <translation>此项目由更新的 Beatreel 保存 (格式 %1，此版本支持 %2)。请用那个版本打开。</translation>
    </message>
    <message>
        <source>the version of the format, from 1 on</source>
        <translation>格式的版本，从 1 起</translation>
    </message>
    <message>
        <source>a name without “/”, of at most 200 bytes</source>
        <translation>不含“/”且不超过 200 字节的名称</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check permissions and free space.</source>
        <translation>无法创建文件夹“%1”。请检查权限和剩余空间。</translation>
    </message>
    <message>
        <source>a slot, such as “clip:b1:0”</source>
        <translation>位置，如“clip:b1:0”</translation>
    </message>
    <message>
        <source>the name of a take's file</source>
        <translation>版本文件的名称</translation>
    </message>
    <message>
        <source>a time, such as “2026-01-31T12:00:00.000Z”</source>
        <translation>时间，如“2026-01-31T12:00:00.000Z”</translation>
    </message>
    <message>
        <source>The take “%1”</source>
        <translation>版本“%1”</translation>
    </message>
    <message>
        <source>Cannot remove “%1”: %2. Check the permissions of the project's folder.</source>
        <translation>无法移除“%1”：%2。请检查项目文件夹的权限。</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space.</source>
        <translation>无法创建文件夹“%1”。请检查其权限和剩余空间。</translation>
    </message>
    <message>
        <source>The brief is empty. Say what the video is about, such as “15s Nike sneakers, energetic and urban”.</source>
        <translation>简报为空。请说明视频的内容，例如“15 秒 Nike 运动鞋，活力，都市”。</translation>
    </message>
    <message>
        <source>A creativity of %1 is not possible. Choose a number from 0 (strict) to 1 (free).</source>
        <translation>创意度不能为 %1。请选择 0 (严谨) 到 1 (自由) 之间的数。</translation>
    </message>
    <message>
        <source>The library has no beats or no archetypes to plan with. Add some, or install Beatreel again.</source>
        <translation>库中没有可用于策划的节拍或原型。请添加一些，或重新安装 Beatreel。</translation>
    </message>
    <message>
        <source>The brief asks for “%1”, but a video can be planned for 1 to %2 seconds. Ask for a length in that range.</source>
        <translation>简报要求“%1”，但视频可策划 1 到 %2 秒。请要求此范围内的长度。</translation>
    </message>
    <message>
        <source>“%1” was rounded to %2 s, because a video is made of pieces of 5 s.</source>
        <translation>“%1”已取整为 %2 秒，因为视频由 5 秒的段落组成。</translation>
    </message>
    <message>
        <source>The duration set by hand, %1, counts rather than “%2” in the brief.</source>
        <translation>以手动设定的时长 %1 为准，而不是简报中的“%2”。</translation>
    </message>
    <message>
        <source>The brief names no product; the plan says “%1”.</source>
        <translation>简报没有指明产品；方案写作“%1”。</translation>
    </message>
    <message>
        <source>The library has too few beats for %1 s. Add beats or ask for a shorter video.</source>
        <translation>库中的节拍不足以做 %1 秒。请添加节拍，或要求更短的视频。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of a brief</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a product and its category</comment>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>The brief is about %1 and says %2; both speak for “%3”.</source>
        <translation>简报关于%1，并写到%2；两者都指向“%3”。</translation>
    </message>
    <message>
        <source>The brief is about %1, which speaks for “%2”.</source>
        <translation>简报关于%1，指向“%2”。</translation>
    </message>
    <message>
        <source>The brief says %1, which speak for “%2”.</source>
        <comment>several words</comment>
        <translation>简报写到%1，它们指向“%2”。</translation>
    </message>
    <message>
        <source>The brief says %1, which speaks for “%2”.</source>
        <comment>one word</comment>
        <translation>简报写到%1，它指向“%2”。</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”, to which %2 s are a usual length.</source>
        <translation>简报没有要求特定方式，因此方案采用“%1”，%2 秒是它常用的长度。</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”.</source>
        <translation>简报没有要求特定方式，因此方案采用“%1”。</translation>
    </message>
    <message>
        <source>%1 runs %2 s instead of %3 s</source>
        <translation>%1 为 %2 秒，而不是 %3 秒</translation>
    </message>
    <message>
        <source>The one beat lasts %1 s.</source>
        <translation>唯一的节拍长 %1 秒。</translation>
    </message>
    <message>
        <source>The beats come to %1 = %2 s.</source>
        <translation>各节拍合计 %1 = %2 秒。</translation>
    </message>
    <message>
        <source>The one beat is kept as it was.</source>
        <translation>唯一的节拍保持原样。</translation>
    </message>
    <message>
        <source>All beats are kept as they were.</source>
        <translation>所有节拍保持原样。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a beat and when it starts</comment>
        <translation>%2 处的 %1</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which is kept as it was.</source>
        <comment>one beat</comment>
        <translation>方案围绕 %1 编排，它保持原样。</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which are kept as they were.</source>
        <comment>several beats</comment>
        <translation>方案围绕 %1 编排，它们保持原样。</translation>
    </message>
    <message>
        <source>keeps the whole sequence of “%1” in its order</source>
        <comment>what the plan does</comment>
        <translation>按原顺序保留“%1”的整个序列</translation>
    </message>
    <message>
        <source>keeps %1 of the sequence of “%2”</source>
        <comment>what the plan does</comment>
        <translation>保留“%2”序列中的 %1 个</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <comment>what the plan does</comment>
        <translation>省去 %1</translation>
    </message>
    <message>
        <source>moves %1</source>
        <comment>what the plan does</comment>
        <translation>移动 %1</translation>
    </message>
    <message>
        <source>adds %1</source>
        <comment>what the plan does</comment>
        <translation>添加 %1</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <comment>what the plan does</comment>
        <translation>重复 %1</translation>
    </message>
    <message>
        <source>The plan %1.</source>
        <translation>方案%1。</translation>
    </message>
    <message>
        <source>; it </source>
        <comment>between two things that the plan does</comment>
        <translation>；并</translation>
    </message>
    <message>
        <source>To reach the length, %1.</source>
        <translation>为达到长度，%1。</translation>
    </message>
    <message>
        <source>Each archetype needs adjectives, lightings and palettes of five.</source>
        <translation>每个原型需要形容词、光线和五色的色板。</translation>
    </message>
    <message>
        <source>The planner's word list</source>
        <translation>策划器的词表</translation>
    </message>
    <message>
        <source>The planner's word list is damaged: %1</source>
        <translation>策划器的词表已损坏：%1</translation>
    </message>
    <message>
        <source>There is nothing to set to music: the video has no beats; add one.</source>
        <translation>没有可配乐的内容：视频没有节拍；请添加一个。</translation>
    </message>
    <message>
        <source>Music can be composed for at most ten minutes; shorten the video, or use a music file.</source>
        <translation>最多可作十分钟的音乐；请缩短视频，或使用音乐文件。</translation>
    </message>
    <message>
        <source>There is no soundfont at “%1”; install the package timgm6mb-soundfont, or give the path of a General MIDI soundfont.</source>
        <translation>“%1”处没有音色库；请安装软件包 timgm6mb-soundfont，或给出 General MIDI 音色库的路径。</translation>
    </message>
    <message>
        <source>The synthesiser could not be started; the machine may be out of memory.</source>
        <translation>合成器无法启动；机器可能内存不足。</translation>
    </message>
    <message>
        <source>“%1” is no soundfont that can be read (SF2 or SF3); install the package timgm6mb-soundfont, or give the path of another one.</source>
        <translation>“%1”不是可读取的音色库 (SF2 或 SF3)；请安装软件包 timgm6mb-soundfont，或给出另一个的路径。</translation>
    </message>
    <message>
        <source>The drawing "%1" cannot be used: %2. Install Beatreel again.</source>
        <translation>图样“%1”无法使用：%2。请重新安装 Beatreel。</translation>
    </message>
    <message>
        <source>it is not an SVG</source>
        <translation>它不是 SVG</translation>
    </message>
    <message>
        <source>its measures are missing</source>
        <translation>缺少其尺度</translation>
    </message>
    <message>
        <source>its use is not known</source>
        <translation>其用途未知</translation>
    </message>
    <message>
        <source>the side that it shows is not known</source>
        <translation>它所示的面未知</translation>
    </message>
    <message>
        <source>its size is missing</source>
        <translation>缺少其尺寸</translation>
    </message>
    <message>
        <source>The drawing %1 cannot be read. Install Beatreel again.</source>
        <translation>无法读取图样 %1。请重新安装 Beatreel。</translation>
    </message>
    <message>
        <source>The artist's drawings are missing. Install Beatreel again.</source>
        <translation>缺少绘图用的图样。请重新安装 Beatreel。</translation>
    </message>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys and put it in the settings (OPENAI_API_KEY), or plan offline.</source>
        <translation>没有 OpenAI 的密钥。请在 platform.openai.com/api-keys 创建并填入设置 (OPENAI_API_KEY)，或离线策划。</translation>
    </message>
    <message>
        <source>The planning model refuses: “%1” Change the brief, or plan offline.</source>
        <translation>策划模型拒绝：“%1” 请修改简报，或离线策划。</translation>
    </message>
    <message>
        <source>A filter of “%1” held the plan back. Change the brief, or plan offline.</source>
        <translation>“%1”的过滤器拦下了方案。请修改简报，或离线策划。</translation>
    </message>
    <message>
        <source>“%1” does not take the request: %2. Choose another planning model.</source>
        <translation>“%1”不接受此请求：%2。请选择其他策划模型。</translation>
    </message>
    <message>
        <source>“%1” does not accept the key. Put a valid one in the settings (OPENAI_API_KEY).</source>
        <translation>“%1”不接受密钥。请在设置中填入有效的密钥 (OPENAI_API_KEY)。</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”. Add some, or plan offline.</source>
        <translation>“%1”的余额已用完。请充值，或离线策划。</translation>
    </message>
    <message>
        <source>“%1” does not allow this from your account or country. Plan offline, or with another server.</source>
        <translation>“%1”不允许你的账户或国家这样做。请离线策划，或使用其他服务器。</translation>
    </message>
    <message>
        <source>“%1” does not know the planning model; it may have been shut down. Choose another.</source>
        <translation>“%1”不认识该策划模型；它可能已停用。请另选一个。</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”, or its limit is reached. Raise it, or plan offline.</source>
        <translation>“%1”的余额已用完，或达到上限。请提高，或离线策划。</translation>
    </message>
    <message>
        <source>“%1” refuses the request (%2): %3</source>
        <translation>“%1”拒绝了请求 (%2)：%3</translation>
    </message>
    <message>
        <source>“%1” is asked too often. Wait a little.</source>
        <translation>对“%1”的请求过于频繁。请稍等。</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own just now (%2). Try again later.</source>
        <translation>“%1”此刻自身有故障 (%2)。请稍后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be shown to the model. Make that frame again.</source>
        <translation>无法向模型展示“%1”。请重新制作该画面。</translation>
    </message>
    <message>
        <source>The planning model wrote no words for the music. Build again, or choose another one.</source>
        <translation>策划模型没有为音乐写出文字。请再次制作，或选择其他模型。</translation>
    </message>
    <message>
        <source>The planning model was asked again, because its first plan broke the rules.</source>
        <translation>策划模型被再次询问，因为它的第一个方案违反规则。</translation>
    </message>
    <message>
        <source>The planning model's plan was repaired in small things.</source>
        <translation>策划模型的方案作了小的修正。</translation>
    </message>
    <message>
        <source>The planning model's plan broke the rules; the nearest valid sequence was made of it.</source>
        <translation>策划模型的方案违反规则；已据此做成最接近的有效序列。</translation>
    </message>
    <message>
        <source>The planning model gave no usable plan; this one was composed offline.</source>
        <translation>策划模型没有给出可用的方案；此方案为离线编排。</translation>
    </message>
    <message>
        <source>Every beat is kept, so the planning model was not asked.</source>
        <translation>所有节拍都保留，因此没有询问策划模型。</translation>
    </message>
    <message>
        <source>“%1” has no model loaded. Load one, or name it with OPENAI_MODEL.</source>
        <translation>“%1”没有加载模型。请加载一个，或用 OPENAI_MODEL 指定。</translation>
    </message>
    <message>
        <source>The planning model was not asked again: %1</source>
        <translation>没有再次询问策划模型：%1</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make it again, or choose another model.</source>
        <translation>“%1”在结尾之前中断。请重新制作，或选择其他模型。</translation>
    </message>
    <message>
        <source>What the model sent is no picture, clip or track. Make it again, or choose another model.</source>
        <translation>模型发来的不是图片、片段或音乐。请重新制作，或选择其他模型。</translation>
    </message>
    <message>
        <source>Cannot rename “%1”. Check the permissions of its folder.</source>
        <translation>无法重命名“%1”。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>What the model sent cannot be played. Make it again, or choose another model.</source>
        <translation>模型发来的内容无法播放。请重新制作，或选择其他模型。</translation>
    </message>
    <message>
        <source>Replicate does not take the request just now. Nothing was paid for it; try again later.</source>
        <translation>Replicate 此刻不接受请求。没有为此付款；请稍后重试。</translation>
    </message>
    <message>
        <source>Replicate makes it as prediction %1.</source>
        <translation>Replicate 以预测 %1 进行制作。</translation>
    </message>
    <message>
        <source>The model takes too long. What it has made meanwhile is fetched with the next build.</source>
        <translation>模型耗时太久。它其间制作的内容会在下次制作时取回。</translation>
    </message>
    <message>
        <source>Replicate has not stopped prediction %1 yet. The next build asks again.</source>
        <translation>Replicate 尚未停止预测 %1。下次制作会再次询问。</translation>
    </message>
    <message>
        <source>it succeeded without a result</source>
        <translation>它成功了，但没有结果</translation>
    </message>
    <message>
        <source>The prediction was stopped at Replicate. Make it again.</source>
        <translation>预测在 Replicate 被停止。请重新制作。</translation>
    </message>
    <message>
        <source>The prediction did not start in time and was dropped, free of charge. Make it again.</source>
        <translation>预测没有及时开始，已免费取消。请重新制作。</translation>
    </message>
    <message>
        <source>Replicate keeps results for an hour; this one is older and gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>Replicate 将结果保留一小时；此结果已过期丢失。“重试”会以 %1 重新制作；命令行用 --remake-lost。</translation>
    </message>
    <message>
        <source>A paid request was interrupted more than an hour ago, and Replicate no longer tells what became of it. It may have cost %1. Retry asks for it again; on the command line, --repeat-unknown.</source>
        <translation>一个付费请求在一小时前被中断，Replicate 已不再提供其结果。可能已花费 %1。“重试”会再次请求；命令行用 --repeat-unknown。</translation>
    </message>
    <message>
        <source>It was never created.</source>
        <translation>它从未创建。</translation>
    </message>
    <message>
        <source>This was paid already, and its result is gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>这已付款，但结果丢失。“重试”会以 %1 重新制作；命令行用 --remake-lost。</translation>
    </message>
    <message>
        <source>Looks through Replicate's list for a request whose answer was lost.</source>
        <translation>在 Replicate 的列表中查找回应丢失的请求。</translation>
    </message>
    <message>
        <source>Found prediction %1 again.</source>
        <translation>重新找到了预测 %1。</translation>
    </message>
    <message>
        <source>Replicate does not know its prediction %1. Look whether its address and the key are the ones that it was made with; the next build asks again.</source>
        <translation>Replicate 不认识其预测 %1。请检查地址和密钥是否与制作时相同；下次制作会再次询问。</translation>
    </message>
    <message>
        <source>Replicate answered something that is no prediction. Check the address of the service.</source>
        <translation>Replicate 的回应不是预测。请检查服务的地址。</translation>
    </message>
    <message>
        <source>There is no key for Replicate. Make a token at replicate.com/account/api-tokens and put it in the settings (REPLICATE_API_TOKEN).</source>
        <translation>没有 Replicate 的密钥。请在 replicate.com/account/api-tokens 创建令牌并填入设置 (REPLICATE_API_TOKEN)。</translation>
    </message>
    <message>
        <source>Replicate named a place on this computer as its result. It was not fetched. Check the address of the service.</source>
        <translation>Replicate 把这台电脑上的位置作为结果。没有取回。请检查服务的地址。</translation>
    </message>
    <message>
        <source>The result cannot be fetched from “%1” just now (%2). It is paid for; the next build fetches it.</source>
        <translation>此刻无法从“%1”取回结果 (%2)。已付款；下次制作会取回。</translation>
    </message>
    <message>
        <source>Replicate does not accept the key. Put a valid API token in the settings (REPLICATE_API_TOKEN).</source>
        <translation>Replicate 不接受密钥。请在设置中填入有效的 API 令牌 (REPLICATE_API_TOKEN)。</translation>
    </message>
    <message>
        <source>There is no credit left at Replicate. Add some at replicate.com/account/billing, then go on.</source>
        <translation>Replicate 的余额已用完。请在 replicate.com/account/billing 充值，然后继续。</translation>
    </message>
    <message>
        <source>Replicate does not allow this with your account. Look at replicate.com/account.</source>
        <translation>Replicate 不允许你的账户这样做。请查看 replicate.com/account。</translation>
    </message>
    <message>
        <source>Replicate does not know this model or prediction. Choose another model.</source>
        <translation>Replicate 不认识此模型或预测。请选择其他模型。</translation>
    </message>
    <message>
        <source>Replicate takes no files of more than 100 MB. Use a smaller picture.</source>
        <translation>Replicate 不接受超过 100 MB 的文件。请使用较小的图片。</translation>
    </message>
    <message>
        <source>Replicate refuses the request: %1. Change it, or choose another model.</source>
        <translation>Replicate 拒绝了请求：%1。请修改，或选择其他模型。</translation>
    </message>
    <message>
        <source>Replicate is asked too often. Wait a little; with little credit left it is slower.</source>
        <translation>对 Replicate 的请求过于频繁。请稍等；余额少时会更慢。</translation>
    </message>
    <message>
        <source>Replicate has trouble of its own just now (%1). Try again later.</source>
        <translation>Replicate 此刻自身有故障 (%1)。请稍后重试。</translation>
    </message>
    <message>
        <source>Replicate refuses the request (%1): %2</source>
        <translation>Replicate 拒绝了请求 (%1)：%2</translation>
    </message>
    <message>
        <source>The model ran out of memory. Make it again with a smaller picture, or choose another model.</source>
        <translation>模型内存不足。请用较小的图片重新制作，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model did not start in time. Make it again.</source>
        <translation>模型没有及时启动。请重新制作。</translation>
    </message>
    <message>
        <source>The model's filter refused the picture or its text: %1. Change the beat's text.</source>
        <translation>模型的过滤器拒绝了图片或文字：%1。请修改节拍的文字。</translation>
    </message>
    <message>
        <source>The model failed without saying why. Make it again, or choose another model.</source>
        <translation>模型失败而没有说明原因。请重新制作，或选择其他模型。</translation>
    </message>
    <message>
        <source>The model failed: %1. Make it again, or choose another model.</source>
        <translation>模型失败：%1。请重新制作，或选择其他模型。</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1” any more, of which a request is open. Put it back into the catalogue, then build again.</source>
        <translation>目录中已没有模型“%1”，而它还有未完的请求。请放回目录，再次制作。</translation>
    </message>
    <message>
        <source>“%1” is no video id. `fetch --list` shows those that the storage has.</source>
        <translation>“%1”不是视频 id。`fetch --list` 显示存储中有哪些。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another place.</source>
        <translation>“%1”已存在。请选择其他位置。</translation>
    </message>
    <message>
        <source>The storage has no project “%1”. `fetch --list` shows those that it has.</source>
        <translation>存储中没有项目“%1”。`fetch --list` 显示有哪些。</translation>
    </message>
    <message>
        <source>“%1” needs %2 MB more than there is room for. Make room or choose another disk.</source>
        <translation>“%1”还缺 %2 MB 空间。请腾出空间或选择其他磁盘。</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space, or choose another place.</source>
        <translation>无法创建文件夹“%1”。请检查权限和剩余空间，或选择其他位置。</translation>
    </message>
    <message>
        <source>“%1” in the storage is not what was published: it is damaged. Publish the project again from the computer that has it.</source>
        <translation>存储中的“%1”与发布的不同：已损坏。请从拥有该项目的电脑再次发布。</translation>
    </message>
    <message>
        <source>“%1” was not in the storage as it was published; a build makes it again.</source>
        <translation>“%1”在存储中与发布时不同；制作时会重新生成。</translation>
    </message>
    <message>
        <source>What the storage has under “%1” is another project. Publish it again from the computer that has it.</source>
        <translation>存储中“%1”下的是另一个项目。请从拥有该项目的电脑再次发布。</translation>
    </message>
    <message>
        <source>What the storage has of this project is damaged or was not written by Beatreel. Publish it again from the computer that has it.</source>
        <translation>存储中此项目的内容已损坏，或不是由 Beatreel 写入。请从拥有该项目的电脑再次发布。</translation>
    </message>
    <message>
        <source>The list of files in the storage</source>
        <translation>存储中的文件列表</translation>
    </message>
    <message>
        <source>A newer Beatreel published this project. Update this one to open it.</source>
        <translation>此项目由更新的 Beatreel 发布。请更新此版本后打开。</translation>
    </message>
    <message>
        <source>the head of the manifest</source>
        <translation>清单的开头</translation>
    </message>
    <message>
        <source>file “%1”</source>
        <translation>文件“%1”</translation>
    </message>
    <message>
        <source>product “%1”</source>
        <translation>成品“%1”</translation>
    </message>
    <message>
        <source>“%1” was published from elsewhere meanwhile%2. Open that one from the storage, or replace it with --force.</source>
        <translation>其间“%1”已从别处发布%2。请从存储打开那一份，或用 --force 替换。</translation>
    </message>
    <message>
        <source>The storage has no master of “%1”. Build it, then publish it.</source>
        <translation>存储中没有“%1”的母版。请先制作，再发布。</translation>
    </message>
    <message>
        <source>Warning: the video database does not know that it was published. %1</source>
        <translation>警告：视频数据库不知道它已发布。%1</translation>
    </message>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL: file:///a/folder or s3://bucket/prefix.</source>
        <translation>没有设置存储。请用 BEATREEL_STORAGE_URL 指定：file:///a/folder 或 s3://bucket/prefix。</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL must begin with file:/// or s3://.</source>
        <translation>BEATREEL_STORAGE_URL 必须以 file:/// 或 s3:// 开头。</translation>
    </message>
    <message numerus="yes">
        <source>This video is being built by another Beatreel on “%1”. Wait until it has ended; if that computer is gone, the video is free in %n seconds.</source>
        <translation>
            <numerusform>此视频正由“%1”上的另一个 Beatreel 制作。请等它结束；如果那台电脑已不在，视频将在 %n 秒后可用。</numerusform>
        </translation>
    </message>
    <message>
        <source>the video database</source>
        <translation>视频数据库</translation>
    </message>
    <message>
        <source>The database URL is not understood. Use “sqlite:///” and the absolute path of a file, such as “sqlite:////home/me/videos.sqlite”, or “postgresql://user@host/database”.</source>
        <translation>无法理解数据库 URL。请用“sqlite:///”加文件的绝对路径，如“sqlite:////home/me/videos.sqlite”，或“postgresql://user@host/database”。</translation>
    </message>
    <message>
        <source>The database URL “%1” does not name a file by its absolute path. Use a URL such as “sqlite:////home/me/videos.sqlite”.</source>
        <translation>数据库 URL “%1”没有以绝对路径指定文件。请用“sqlite:////home/me/videos.sqlite”之类的 URL。</translation>
    </message>
    <message>
        <source>The parameter “%1” of the database URL is not understood. Use sslmode, sslrootcert and host only.</source>
        <translation>无法理解数据库 URL 的参数“%1”。请只用 sslmode、sslrootcert 和 host。</translation>
    </message>
    <message>
        <source>The database URL does not name a user, a host and a database. Use a URL such as “postgresql://user:password@host:5432/database”, and write special characters of the password as %XX.</source>
        <translation>数据库 URL 没有指明用户、主机和数据库。请用“postgresql://user:password@host:5432/database”之类的 URL，密码中的特殊字符写作 %XX。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room there or choose another folder.</source>
        <translation>无法写入“%1”：%2。请在那里腾出空间或选择其他文件夹。</translation>
    </message>
    <message>
        <source>A folder as storage is written file:/// and its whole path: file:///srv/films.</source>
        <translation>用作存储的文件夹写作 file:/// 加完整路径：file:///srv/films。</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check that the storage is there and can be written.</source>
        <translation>无法创建文件夹“%1”。请检查存储是否存在且可写。</translation>
    </message>
    <message>
        <source>Cannot remove “%1”. Check the permissions of the storage.</source>
        <translation>无法移除“%1”。请检查存储的权限。</translation>
    </message>
    <message>
        <source>The storage “%1” is not there. Make the folder, or connect its disk.</source>
        <translation>存储“%1”不在。请创建该文件夹，或连接其磁盘。</translation>
    </message>
    <message>
        <source>The storage “%1” cannot be written. Check its permissions.</source>
        <translation>存储“%1”不可写。请检查其权限。</translation>
    </message>
    <message>
        <source>The estimate for “%1” by %2 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>%2 对“%1”的估价不是金额。请更正目录中该模型的价格。</translation>
    </message>
    <message>
        <source>The estimate for request %1 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>请求 %1 的估价不是金额。请更正目录中该模型的价格。</translation>
    </message>
    <message>
        <source>%1's request %2 belongs to “%3” already, not to “%4”. Build again.</source>
        <translation>%1 的请求 %2 已属于“%3”，而不是“%4”。请再次制作。</translation>
    </message>
    <message>
        <source>The cost that was reported for request %1 is not an amount of money. Look at the provider's own bill.</source>
        <translation>请求 %1 报告的费用不是金额。请查看服务商自己的账单。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a ledger. Move it away.</source>
        <translation>“%1”是其他程序的数据库，不是账本。请移走。</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>账本</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away and look at the providers' own lists for what was paid; without it, open requests are not known.</source>
        <translation>请放回其副本，或将它移走并在服务商的列表中查看付款；没有它就不知道未完的请求。</translation>
    </message>
    <message>
        <source>The ledger “%1” has no request %2. It was replaced while it was in use; start the build again.</source>
        <translation>账本“%1”没有请求 %2。它在使用中被替换了；请重新开始制作。</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and its end is not known yet. Resume the build, which looks for it first.</source>
        <translation>已向 %2 请求“%1”，其结果尚不清楚。请继续制作，它会先查找。</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and ended as %3. Ask for a new take to make it again.</source>
        <translation>已向 %2 请求“%1”，结果为 %3。要重新制作请要求新版本。</translation>
    </message>
    <message>
        <source>This would go over the budget of the project: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>这会超出项目预算：已花费 %1，已预留 %2，下一请求估计 %3，预算 %4。请提高预算或选择更便宜的模型。</translation>
    </message>
    <message>
        <source>This would go over the budget of this build: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>这会超出本次制作的预算：已花费 %1，已预留 %2，下一请求估计 %3，预算 %4。请提高预算或选择更便宜的模型。</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Try again in a moment.</source>
        <translation>数据库 %1 被其他程序锁定。请稍后重试。</translation>
    </message>
    <message>
        <source>The database %1 is in use by too many at once. Try again in a moment.</source>
        <translation>同时使用数据库 %1 的过多。请稍后重试。</translation>
    </message>
    <message>
        <source>The database %1 is read-only. Name one that can be written, not a standby.</source>
        <translation>数据库 %1 只读。请指定可写的，而不是备用库。</translation>
    </message>
    <message>
        <source>The user “%2” may not write in the database %1. Make that user its owner.</source>
        <translation>用户“%2”不能写入数据库 %1。请让该用户成为所有者。</translation>
    </message>
    <message>
        <source>The database %1 has that row already. Try again.</source>
        <translation>数据库 %1 已有该记录。请重试。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: its server's disk is full. Make room there, then try again.</source>
        <translation>数据库 %1 无法写入：其服务器的磁盘已满。请在那里腾出空间后重试。</translation>
    </message>
    <message>
        <source>The server of the database %1 has no room for more work. Try again in a moment.</source>
        <translation>数据库 %1 的服务器没有余力处理更多工作。请稍后重试。</translation>
    </message>
    <message>
        <source>The database server %1 does not take connections now: %2. Try again in a moment.</source>
        <translation>数据库服务器 %1 现在不接受连接：%2。请稍后重试。</translation>
    </message>
    <message>
        <source>The database server %1 refuses the user “%2”: the password is wrong or missing. Correct the database URL.</source>
        <translation>数据库服务器 %1 拒绝用户“%2”：密码错误或缺少。请更正数据库 URL。</translation>
    </message>
    <message>
        <source>The server %1 has no database “%2”. Make it with “createdb”, or name another in the database URL.</source>
        <translation>服务器 %1 没有数据库“%2”。请用“createdb”创建，或在数据库 URL 中指定另一个。</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached. Check that it is running, and the host and port of the database URL.</source>
        <translation>无法访问数据库服务器 %1。请检查它是否运行，以及数据库 URL 的主机和端口。</translation>
    </message>
    <message>
        <source>The database server %1 refuses the connection: %2. Correct the database URL or the server's settings.</source>
        <translation>数据库服务器 %1 拒绝连接：%2。请更正数据库 URL 或服务器的设置。</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2. Check the server and its tables.</source>
        <translation>数据库 %1 无法使用：%2。请检查服务器及其数据表。</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL names no bucket that can be one: write s3://bucket/prefix.</source>
        <translation>BEATREEL_STORAGE_URL 没有指明可用的存储桶：请写 s3://bucket/prefix。</translation>
    </message>
    <message>
        <source>The prefix in BEATREEL_STORAGE_URL cannot be used: write s3://bucket/prefix.</source>
        <translation>BEATREEL_STORAGE_URL 中的前缀无法使用：请写 s3://bucket/prefix。</translation>
    </message>
    <message>
        <source>AWS_REGION is no region: write a name such as eu-central-1.</source>
        <translation>AWS_REGION 不是区域：请写 eu-central-1 之类的名称。</translation>
    </message>
    <message>
        <source>The storage needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>存储需要密钥：请设置 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY。</translation>
    </message>
    <message>
        <source>“%1” did not answer as an S3 service does. Check AWS_ENDPOINT_URL.</source>
        <translation>“%1”的回应不像 S3 服务。请检查 AWS_ENDPOINT_URL。</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off again and again. Try again later.</source>
        <translation>与“%1”的连接一再断开。请稍后重试。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>
            <numerusform>这台电脑的时钟偏差 %n 分钟，因此“%1”拒绝其签名。请校正时钟后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is too far off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>这台电脑的时钟偏差过大，因此“%1”拒绝其签名。请校正时钟后重试。</translation>
    </message>
    <message>
        <source>“%1” does not know the access key. Check AWS_ACCESS_KEY_ID.</source>
        <translation>“%1”不认识该访问密钥。请检查 AWS_ACCESS_KEY_ID。</translation>
    </message>
    <message>
        <source>“%1” does not accept the keys. Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>“%1”不接受密钥。请检查 AWS_ACCESS_KEY_ID 和 AWS_SECRET_ACCESS_KEY。</translation>
    </message>
    <message>
        <source>The session with “%1” has ended. Get new keys with a new AWS_SESSION_TOKEN.</source>
        <translation>与“%1”的会话已结束。请获取新密钥和新的 AWS_SESSION_TOKEN。</translation>
    </message>
    <message>
        <source>There is no bucket “%1” at “%2”. Make it, or correct BEATREEL_STORAGE_URL.</source>
        <translation>“%2”上没有存储桶“%1”。请创建它，或更正 BEATREEL_STORAGE_URL。</translation>
    </message>
    <message>
        <source>“%1” has forgotten an upload that was under way. Try again.</source>
        <translation>“%1”已忘记进行中的上传。请重试。</translation>
    </message>
    <message>
        <source>The bucket “%1” is not in the region “%2”. Set AWS_REGION to the one it is in.</source>
        <translation>存储桶“%1”不在区域“%2”。请把 AWS_REGION 设为其所在区域。</translation>
    </message>
    <message>
        <source>“%1” does not let these keys do that in the bucket “%2”. Give them the right to list, read, write and delete there.</source>
        <translation>“%1”不允许这些密钥在存储桶“%2”中这样做。请给它们列出、读取、写入和删除的权限。</translation>
    </message>
    <message>
        <source>A file changed while it was sent to “%1”. Try again.</source>
        <translation>文件在发送到“%1”时被更改。请重试。</translation>
    </message>
    <message>
        <source>There is no room left at “%1”. Make room or raise the quota.</source>
        <translation>“%1”没有空间了。请腾出空间或提高配额。</translation>
    </message>
    <message>
        <source>“%1” is too busy or has a fault of its own. Try again later.</source>
        <translation>“%1”太忙或自身有故障。请稍后重试。</translation>
    </message>
    <message>
        <source>“%1” refused a request (%2). Check that it is an S3 service and that BEATREEL_STORAGE_URL is right.</source>
        <translation>“%1”拒绝了请求 (%2)。请检查它是否为 S3 服务、BEATREEL_STORAGE_URL 是否正确。</translation>
    </message>
    <message>
        <source>“%1” did not begin an upload in parts. Check that it is an S3 service.</source>
        <translation>“%1”没有开始分块上传。请检查它是否为 S3 服务。</translation>
    </message>
    <message>
        <source>Qt's driver for %1 is missing. Install the package %2.</source>
        <translation>缺少 Qt 的 %1 驱动。请安装软件包 %2。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Beatreel (format %2, this one knows %3). Update Beatreel to use it.</source>
        <translation>“%1”由更新版的 Beatreel 写入 (格式 %2，此版本支持 %3)。请更新 Beatreel 后使用。</translation>
    </message>
    <message>
        <source>“%1” is not set up for this version yet; the next build does that.</source>
        <translation>“%1”尚未为此版本设置；下次制作会完成。</translation>
    </message>
    <message>
        <source>The connection to the database %1 was lost. Check the server and the network, then try again.</source>
        <translation>与数据库 %1 的连接丢失。请检查服务器和网络后重试。</translation>
    </message>
    <message>
        <source>“%1” is a folder where %2 should be. Move it away.</source>
        <translation>“%1”是文件夹，而那里应是%2。请移走。</translation>
    </message>
    <message>
        <source>There is no folder “%1” for %2. Make it, or name another place.</source>
        <translation>没有供%2使用的文件夹“%1”。请创建，或指定其他位置。</translation>
    </message>
    <message>
        <source>“%1” is locked by another program. Close that program, or try again in a moment.</source>
        <translation>“%1”被其他程序锁定。请关闭该程序，或稍后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it or its folder is read-only. Change its permissions.</source>
        <translation>“%1”不可写：它或其文件夹只读。请更改权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full. Make room, then try again.</source>
        <translation>“%1”不可写：磁盘已满。请腾出空间后重试。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and of its folder.</source>
        <translation>“%1”无法打开。请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>“%1”已损坏。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2. Check the disk and the file.</source>
        <translation>“%1”无法使用：%2。请检查磁盘和文件。</translation>
    </message>
    <message>
        <source>The video database has no video “%1”. Build the project to add it.</source>
        <translation>视频数据库没有视频“%1”。制作项目即可加入。</translation>
    </message>
    <message>
        <source>It is being built on “%1”. Stop that first, then delete it.</source>
        <translation>它正在“%1”上制作。请先停止，再删除。</translation>
    </message>
    <message>
        <source>Move it away, and a new one is made by the next build.</source>
        <translation>请移走，下次制作会新建一个。</translation>
    </message>
    <message>
        <source>The video database does not answer; its row of this video is not up to date.</source>
        <translation>视频数据库没有回应；此视频的记录不是最新的。</translation>
    </message>
    <message>
        <source>A video of %1 seconds cannot be planned. Ask for 1 to %2 seconds.</source>
        <translation>无法策划 %1 秒的视频。请要求 1 到 %2 秒。</translation>
    </message>
    <message>
        <source>“%1” must be a text of 1 to %2 characters.</source>
        <translation>“%1”必须是 1 到 %2 个字符的文本。</translation>
    </message>
    <message>
        <source>“%1” must be a list of at least one text.</source>
        <translation>“%1”必须是至少一个文本的列表。</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be %3.</source>
        <translation>“%1”是“%2”，但必须是%3。</translation>
    </message>
    <message>
        <source>“%1” must be two whole numbers of seconds, the shorter first.</source>
        <translation>“%1”必须是两个整秒数，较短的在前。</translation>
    </message>
    <message>
        <source>“%1” is %2 but must be 5, 10 or 15.</source>
        <translation>“%1”是 %2，但必须是 5、10 或 15。</translation>
    </message>
    <message>
        <source>Cannot delete “%1”: %2. Check the permissions of its folder.</source>
        <translation>无法删除“%1”：%2。请检查其文件夹的权限。</translation>
    </message>
    <message>
        <source>“%1” cannot name a template. Use small letters, digits and _, a letter first.</source>
        <translation>“%1”不能作模板的名称。请用小写字母、数字和 _，以字母开头。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or free the name.</source>
        <translation>无法创建文件夹“%1”。请腾出空间或释放该名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>“%1”不能是“%2”。</translation>
    </message>
    <message>
        <source>“beats[%1].start” is %2, but the beats before it end at %3 s, where it was put.</source>
        <translation>“beats[%1].start”是 %2，但前面的节拍在 %3 秒结束，已放到那里。</translation>
    </message>
    <message>
        <source>“fps” is %1 but must be from 1 to %2.</source>
        <translation>“fps”是 %1，但必须是 1 到 %2。</translation>
    </message>
    <message>
        <source>“duration” is %1 s, but the beats come to %2 s, which counts.</source>
        <translation>“duration”是 %1 秒，但节拍合计 %2 秒，以此为准。</translation>
    </message>
    <message>
        <source>The archetype “%1” is not in the library. Known are: %2.</source>
        <translation>库中没有原型“%1”。已知的有：%2。</translation>
    </message>
    <message>
        <source>The spec has no beats. Add at least one.</source>
        <translation>规格没有节拍。请至少添加一个。</translation>
    </message>
    <message>
        <source>The beats come to %1 s, but %2 s were requested. Change durations, or add or remove beats.</source>
        <translation>节拍合计 %1 秒，但要求的是 %2 秒。请更改长度，或增减节拍。</translation>
    </message>
    <message>
        <source>The beat “%1” is not in the library. Choose another, or add it to your own beats.</source>
        <translation>库中没有节拍“%1”。请另选一个，或加入你自己的节拍。</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not open a video.</source>
        <translation>节拍“%1”通常不用于开头。</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not close a video.</source>
        <translation>节拍“%1”通常不用于结尾。</translation>
    </message>
    <message>
        <source>The mood “%1” is none of %2; the music will be neutral.</source>
        <translation>情绪“%1”不是 %2 之一；音乐将为中性。</translation>
    </message>
    <message>
        <source>The palette has 1 colour; 3 to 5 work best.</source>
        <translation>色板有 1 种颜色；3 到 5 种最合适。</translation>
    </message>
    <message numerus="yes">
        <source>The palette has %n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>色板有 %n 种颜色；3 到 5 种最合适。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names the beat “%2”, which the library does not have.</source>
        <translation>“%1”提到节拍“%2”，而库中没有。</translation>
    </message>
    <message>
        <source>The beat library</source>
        <translation>节拍库</translation>
    </message>
    <message>
        <source>The archetype library</source>
        <translation>原型库</translation>
    </message>
    <message>
        <source>The library needs at least one beat and one archetype. Install Beatreel again.</source>
        <translation>库至少需要一个节拍和一个原型。请重新安装 Beatreel。</translation>
    </message>
    <message>
        <source>The library of beats and archetypes is damaged: %1</source>
        <translation>节拍和原型的库已损坏：%1</translation>
    </message>
    <message>
        <source>“%1” is no picture size. Write two even numbers from 16 to 7680, such as 1280x720.</source>
        <translation>“%1”不是画面尺寸。请写两个 16 到 7680 的偶数，如 1280x720。</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>There are no fonts, so that words in a film would be missing. Install fonts-inter or fonts-dejavu-core.</source>
        <translation>没有字体，影片中的文字将会缺失。请安装 fonts-inter 或 fonts-dejavu-core。</translation>
    </message>
    <message>
        <source>%1, which new words in a film have, is not installed: another is used in its place</source>
        <translation>新文字所用的 %1 未安装，将以其他字体代替</translation>
    </message>
    <message>
        <source>%1, for words in a film</source>
        <translation>%1，用于影片中的文字</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or choose another folder.</source>
        <translation>无法创建文件夹“%1”。请腾出空间，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 has two columns “%2”. Rename or remove one of them.</source>
        <translation>%1 有两列“%2”。请重命名或移除其中一列。</translation>
    </message>
    <message>
        <source>there is a video “%1” already: give another name.</source>
        <translation>已经有名为“%1”的视频：请换个名称。</translation>
    </message>
    <message>
        <source>%1 holds no brief. Write one a line, under the heading “prompt”.</source>
        <translation>%1 中没有简报。请在标题“prompt”下每行写一个。</translation>
    </message>
    <message>
        <source>It ended without a word: %1. Make it again.</source>
        <translation>它没有说明就结束了：%1。请重新制作。</translation>
    </message>
    <message>
        <source>The project has no music to make again: it was made with --music none. Choose some in the editor, under Models.</source>
        <translation>项目没有可重新制作的音乐：它是用 --music none 制作的。请在编辑器的“模型”中选择。</translation>
    </message>
    <message>
        <source>The project's music is your own file, which cannot be made again. Give another one in the editor.</source>
        <translation>项目的音乐是你自己的文件，无法重新制作。请在编辑器中换一个。</translation>
    </message>
    <message>
        <source>Beat “%1” has no clip %2: it has %3. Give a number from 1 to %3.</source>
        <translation>节拍“%1”没有片段 %2：它有 %3 个。请给出 1 到 %3 之间的数。</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 bytes and cannot be what is expected here. Give another file.</source>
        <translation>标准输入超过 %1 字节，不可能是所需内容。请换一个文件。</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it has no key for Replicate (REPLICATE_API_TOKEN). Set it and start the worker again.</source>
        <translation>农场的一个工作进程无法付款：没有 Replicate 的密钥 (REPLICATE_API_TOKEN)。请设置后重新启动该工作进程。</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. Check that the program that reads it still runs, and that there is room.</source>
        <translation>结果无法写入标准输出。请检查读取它的程序是否仍在运行，以及是否有空间。</translation>
    </message>
    <message>
        <source>%1, line %2: a quote is not closed. Add the missing ".</source>
        <translation>%1，第 %2 行：引号没有闭合。请补上缺少的 "。</translation>
    </message>
    <message>
        <source>“%1” is no model that can see pictures. Choose another one in the models.</source>
        <translation>“%1”不是能看图片的模型。请在“模型”中另选一个。</translation>
    </message>
    <message>
        <source>Cannot copy “%1” into the project: %2. Check that it can be read and that there is room, then choose it again.</source>
        <translation>无法把“%1”复制到项目中：%2。请检查它能否读取、空间是否足够，然后重新选择。</translation>
    </message>
    <message>
        <source>%1 costs money, and whoever ordered it did not say how much it may cost. Order it with its price.</source>
        <translation>%1 要花钱，而下单者没有说明可以花多少。请连同价格一起下单。</translation>
    </message>
    <message>
        <source>Where its project is is not known: another program wrote its row. Open the project's folder by itself.</source>
        <translation>它的项目在哪里未知：记录由其他程序写入。请直接打开项目的文件夹。</translation>
    </message>
    <message>
        <source>The pictures of a filmstrip must be asked for in their order, %1 at most.</source>
        <translation>胶片条的图片必须按顺序请求，最多 %1 张。</translation>
    </message>
    <message>
        <source>One worker is up (%1); its log may say why. Look there, then build again.</source>
        <translation>有一个工作进程在线 (%1)；其日志可能说明原因。请查看后再次制作。</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are up (%1); their logs may say why. Look there, then build again.</source>
        <translation>
            <numerusform>有 %n 个工作进程在线 (%1)；其日志可能说明原因。请查看后再次制作。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sent another part of the file than it was asked for. Try again.</source>
        <translation>“%1”发来的不是所请求的文件部分。请重试。</translation>
    </message>
    <message>
        <source>Whether it took the request is not known yet. Check the connection, then try again.</source>
        <translation>它是否接受了请求尚不清楚。请检查连接，然后重试。</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is not valid for it. Nothing was sent. Check its address and this computer's clock.</source>
        <translation>“%1”无法证明身份：其证书对它无效。没有发送任何内容。请检查其地址和这台电脑的时钟。</translation>
    </message>
    <message>
        <source>The farm's worker failed at a step. Its log says why: look there, then build again, or render on this computer.</source>
        <translation>农场的工作进程在一个步骤上失败。其日志说明了原因：请查看后再次制作，或在这台电脑上处理。</translation>
    </message>
    <message>
        <source>The take “%1” says of itself that it is “%2”: its file was renamed. It is left out; make it again, or give the file its name back.</source>
        <translation>版本“%1”自称是“%2”：它的文件被重命名了。它不会被使用；请重新制作，或恢复文件的名称。</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a take. Use letters, digits, - and _.</source>
        <translation>“%1”不能作版本的 id。请使用字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>What became of it could not be found out. It may be billed: look at the provider's list before you make it again.</source>
        <translation>无法查明它的结果。它可能会计费：重新制作前请查看服务商的列表。</translation>
    </message>
    <message>
        <source>A paid model needs a project, whose ledger says what was paid. Make one first.</source>
        <translation>付费模型需要项目，由其账本记录付款。请先创建一个。</translation>
    </message>
    <message>
        <source>“%1” cannot name a file in the storage. Use a shorter name, without \ and without folders named . or ..</source>
        <translation>“%1”不能作存储中文件的名称。请用更短的名称，不含 \，也不含名为 . 或 .. 的文件夹。</translation>
    </message>
    <message>
        <source>There is no “%1” in the storage. Check the name, or publish it first.</source>
        <translation>存储中没有“%1”。请检查名称，或先发布它。</translation>
    </message>
    <message>
        <source>“%1” in the storage leads out of its folder and is not read. Put the file itself there.</source>
        <translation>存储中的“%1”指向其文件夹之外，不予读取。请把文件本身放在那里。</translation>
    </message>
    <message>
        <source>“%1” in the storage is bigger than it should be. Publish the project again.</source>
        <translation>存储中的“%1”比应有的大。请再次发布项目。</translation>
    </message>
    <message>
        <source>The request for “%1” is already settled as %2. Build again: what was paid is not paid twice.</source>
        <translation>对“%1”的请求已结算为 %2。请再次制作：已付的不会重复付款。</translation>
    </message>
    <message>
        <source>The style in BEATREEL_STORAGE_URL is “path” or “virtual”. Write one of them after style=.</source>
        <translation>BEATREEL_STORAGE_URL 中的 style 为“path”或“virtual”。请在 style= 后写其中一个。</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it: %2. Check that it is still there, then try again.</source>
        <translation>无法读取“%1”以发送：%2。请检查它是否还在，然后重试。</translation>
    </message>
    <message>
        <source>There is no file “%1” yet. Build the project first.</source>
        <translation>还没有文件“%1”。请先制作项目。</translation>
    </message>
    <message>
        <source>The video database has the video “%1” already. Give another name, or delete that one first.</source>
        <translation>视频数据库已有视频“%1”。请换个名称，或先删除那一个。</translation>
    </message>
    <message>
        <source>There is no template “%1” of your own. Look at the list of templates; those that come with Beatreel cannot be changed.</source>
        <translation>你没有名为“%1”的模板。请查看模板列表；Beatreel 自带的模板无法更改。</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
</context>
<context>
    <name>beatreel::ServerModelField</name>
    <message>
        <source>Ask the server</source>
        <translation>询问服务器</translation>
    </message>
    <message>
        <source>Ask the server for its models</source>
        <translation>向服务器询问其模型</translation>
    </message>
    <message>
        <source>The first that the server lists</source>
        <translation>服务器列出的第一个</translation>
    </message>
    <message>
        <source>%1 · shut down on %2</source>
        <comment>a model, a date</comment>
        <translation>%1 · %2 停用</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>正在获取列表…</translation>
    </message>
    <message>
        <source>The server shuts this model down on %1. Choose another.</source>
        <translation>服务器将于 %1 停用此模型。请另选一个。</translation>
    </message>
    <message>
        <source>The server lists 1 model.</source>
        <translation>服务器列出 1 个模型。</translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n models.</source>
        <translation>
            <numerusform>服务器列出 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>Any name that the server knows. Its list costs nothing.</source>
        <translation>服务器认识的任何名称。获取列表免费。</translation>
    </message>
    <message>
        <source>The server does not list “%1”. Choose one that it lists, or check the name.</source>
        <translation>服务器没有列出“%1”。请选择它列出的模型，或检查名称。</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceAccess</name>
    <message>
        <source>There is no keychain here to keep keys in.</source>
        <translation>这里没有可保存密钥的密钥环。</translation>
    </message>
    <message>
        <source>This is no key: one has letters, digits and signs, and no blanks. Copy it again.</source>
        <translation>这不是密钥：密钥由字母、数字和符号组成，没有空格。请重新复制。</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>农场</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceDesk</name>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys, or give the address of another server.</source>
        <translation>没有 OpenAI 的密钥。请在 platform.openai.com/api-keys 创建，或填写其他服务器的地址。</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceKeyField</name>
    <message>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>保留原来的</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>In the desktop's keychain</source>
        <translation>在桌面的密钥环中</translation>
    </message>
    <message>
        <source>From the environment (%1)</source>
        <translation>来自环境变量 (%1)</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>粘贴到这里</translation>
    </message>
    <message>
        <source>The environment goes before the keychain. To use a stored key, start Beatreel without %1.</source>
        <translation>环境变量优先于密钥环。要使用保存的密钥，请不带 %1 启动 Beatreel。</translation>
    </message>
    <message>
        <source>It is used where %1 is not in the environment. It is never shown again.</source>
        <translation>环境变量中没有 %1 时使用。不会再次显示。</translation>
    </message>
    <message>
        <source>It goes into the desktop's keychain, and into no file. Or start Beatreel with %1 in its environment.</source>
        <translation>它存入桌面的密钥环，不写入任何文件。或在环境变量 %1 中提供并启动 Beatreel。</translation>
    </message>
    <message>
        <source>%1 Keys come from the environment only: start Beatreel with %2 in it.</source>
        <translation>%1 密钥只来自环境变量：请带 %2 启动 Beatreel。</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceTest</name>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>测试 %1</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>正在询问“%1”…</translation>
    </message>
    <message>
        <source>It works: the key is of the account “%1”.</source>
        <translation>可用：密钥属于账户“%1”。</translation>
    </message>
    <message>
        <source>It works: there is 1 model.</source>
        <translation>可用：有 1 个模型。</translation>
    </message>
    <message numerus="yes">
        <source>It works: there are %n models.</source>
        <translation>
            <numerusform>可用：有 %n 个模型。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers, but not as %2 does. Look at the address: it usually ends with /v1.</source>
        <translation>“%1”有回应，但不像 %2。请检查地址：通常以 /v1 结尾。</translation>
    </message>
    <message>
        <source>Tries this key and this address, at no cost</source>
        <translation>测试此密钥和地址，不花钱</translation>
    </message>
</context>
<context>
    <name>beatreel::ServicesPage</name>
    <message>
        <source>Replicate: frames, clips and music</source>
        <translation>Replicate：画面、片段和音乐</translation>
    </message>
    <message>
        <source>OpenAI or a compatible server: plans</source>
        <translation>OpenAI 或兼容服务器：方案</translation>
    </message>
    <message>
        <source>API token of Replicate</source>
        <translation>Replicate 的 API 令牌</translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation>OpenAI 的 API 密钥</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API 令牌</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 密钥</translation>
    </message>
    <message>
        <source>Address of Replicate</source>
        <translation>Replicate 的地址</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>来自环境变量 (%1)，优先于此处的设置。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, LM Studio and vLLM work too, for example http://127.0.0.1:11434/v1, and need no key.</source>
        <translation>Ollama、llama.cpp、LM Studio 和 vLLM 也可以，例如 http://127.0.0.1:11434/v1，无需密钥。</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>能用吗？</translation>
    </message>
    <message>
        <source>At once, at most</source>
        <translation>同时最多</translation>
    </message>
    <message>
        <source>How many frames, clips and tracks Replicate works on at the same time.</source>
        <translation>Replicate 同时处理多少画面、片段和音乐。</translation>
    </message>
    <message>
        <source>New a minute, at most</source>
        <translation>每分钟最多新增</translation>
    </message>
    <message>
        <source>Replicate itself allows 600; with little credit it asks for pauses, which are kept.</source>
        <translation>Replicate 自身允许 600；余额少时会要求停顿，这会被遵守。</translation>
    </message>
</context>
<context>
    <name>beatreel::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Sound and storage</source>
        <translation>声音和存储</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>农场</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>beatreel::ShapeField</name>
    <message>
        <source>Shot</source>
        <translation>景别</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>运镜</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Med</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
    <message>
        <source>Locked: a locked beat keeps its place and its length.</source>
        <translation>已锁定：锁定的节拍保持位置和长度。</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipField</name>
    <message>
        <source>Slip</source>
        <translation>滑移</translation>
    </message>
    <message>
        <source>Slip of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>片段 %1.%2 的滑移</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>还没有片段。</translation>
    </message>
    <message>
        <source>Select one beat to slip its clip.</source>
        <translation>选择一个节拍来滑移其片段。</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>片段与分段一样长：没有滑移的余地。</translation>
    </message>
    <message>
        <source>The clip cannot be read. Make it again, or put its file back.</source>
        <translation>无法读取片段。请重新制作，或把它的文件放回原处。</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipGesture</name>
    <message>
        <source>starts at %1 of the clip</source>
        <translation>从片段的 %1 开始</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>片段与分段一样长：没有滑移的余地。</translation>
    </message>
</context>
<context>
    <name>beatreel::SmallChunk</name>
    <message>
        <source>Take %1</source>
        <translation>版本 %1</translation>
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
        <translation>速度</translation>
    </message>
    <message>
        <source>Speed, %1</source>
        <translation>速度，%1</translation>
    </message>
</context>
<context>
    <name>beatreel::SpokenProgress</name>
    <message>
        <source>%1: %2 %</source>
        <comment>what runs, how far</comment>
        <translation>%1：%2 %</translation>
    </message>
</context>
<context>
    <name>beatreel::StaleReasons</name>
    <message>
        <source>Template changed</source>
        <translation>模板已更改</translation>
    </message>
    <message>
        <source>Made before the template became “%1”.</source>
        <translation>制作于模板变为“%1”之前。</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>产品已更改</translation>
    </message>
    <message>
        <source>Made before the product became “%1”.</source>
        <translation>制作于产品变为“%1”之前。</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>类别已更改</translation>
    </message>
    <message>
        <source>Made before the category became “%1”.</source>
        <translation>制作于类别变为“%1”之前。</translation>
    </message>
    <message>
        <source>Aesthetic changed</source>
        <translation>美学已更改</translation>
    </message>
    <message>
        <source>Made before the aesthetic became “%1”.</source>
        <translation>制作于美学变为“%1”之前。</translation>
    </message>
    <message>
        <source>Mood changed</source>
        <translation>情绪已更改</translation>
    </message>
    <message>
        <source>Made before the mood became “%1”.</source>
        <translation>制作于情绪变为“%1”之前。</translation>
    </message>
    <message>
        <source>Lighting changed</source>
        <translation>光线已更改</translation>
    </message>
    <message>
        <source>Made before the lighting became “%1”.</source>
        <translation>制作于光线变为“%1”之前。</translation>
    </message>
    <message>
        <source>Palette changed</source>
        <translation>色板已更改</translation>
    </message>
    <message>
        <source>Made before the palette became %1.</source>
        <translation>制作于色板变为 %1 之前。</translation>
    </message>
    <message>
        <source>Shot changed</source>
        <translation>景别已更改</translation>
    </message>
    <message>
        <source>Made before the shot became “%1”.</source>
        <translation>制作于景别变为“%1”之前。</translation>
    </message>
    <message>
        <source>Action changed</source>
        <translation>动作已更改</translation>
    </message>
    <message>
        <source>Made before the action became “%1”.</source>
        <translation>制作于动作变为“%1”之前。</translation>
    </message>
    <message>
        <source>Energy changed</source>
        <translation>能量已更改</translation>
    </message>
    <message>
        <source>Made before the energy became “%1”.</source>
        <translation>制作于能量变为“%1”之前。</translation>
    </message>
    <message>
        <source>Movement changed</source>
        <translation>运镜已更改</translation>
    </message>
    <message>
        <source>Made before the camera movement became “%1”.</source>
        <translation>制作于运镜变为“%1”之前。</translation>
    </message>
    <message>
        <source>Beats changed</source>
        <translation>节拍已更改</translation>
    </message>
    <message>
        <source>Made for other beats or other lengths.</source>
        <translation>为其他节拍或其他长度制作。</translation>
    </message>
    <message>
        <source>Seed changed</source>
        <translation>种子已更改</translation>
    </message>
    <message>
        <source>Made before the seed became %1.</source>
        <translation>制作于种子变为 %1 之前。</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>图片已更改</translation>
    </message>
    <message>
        <source>Began from another picture.</source>
        <translation>起始于另一张图片。</translation>
    </message>
    <message>
        <source>Cut from another clip.</source>
        <translation>剪自另一个片段。</translation>
    </message>
    <message>
        <source>Length changed</source>
        <translation>长度已更改</translation>
    </message>
    <message>
        <source>Made for another length of the beat.</source>
        <translation>为节拍的其他长度制作。</translation>
    </message>
    <message>
        <source>Format changed</source>
        <translation>格式已更改</translation>
    </message>
    <message>
        <source>Made before the format became %1.</source>
        <translation>制作于格式变为 %1 之前。</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>模型已更改</translation>
    </message>
    <message>
        <source>Made before the model became “%1”.</source>
        <translation>制作于模型变为“%1”之前。</translation>
    </message>
    <message>
        <source>Model renewed</source>
        <translation>模型已更新</translation>
    </message>
    <message>
        <source>Made by an earlier version of the model.</source>
        <translation>由模型的早期版本制作。</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>提示词已更改</translation>
    </message>
    <message>
        <source>Made before the prompt was changed.</source>
        <translation>制作于提示词更改之前。</translation>
    </message>
    <message>
        <source>New take asked for</source>
        <translation>要求新版本</translation>
    </message>
    <message>
        <source>One take more was asked for.</source>
        <translation>要求再做一个版本。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>超出预算</translation>
    </message>
    <message>
        <source>Disk refused</source>
        <translation>磁盘错误</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>文件损坏</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>文件丢失</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>回应丢失</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
</context>
<context>
    <name>beatreel::StandardActions</name>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;All videos…</source>
        <translation>所有视频(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>保存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Import picture…</source>
        <translation>导入图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Import vi&amp;deo…</source>
        <translation>导入视频(&amp;D)…</translation>
    </message>
    <message>
        <source>Import m&amp;usic…</source>
        <translation>导入音乐(&amp;U)…</translation>
    </message>
    <message>
        <source>Export &amp;MP4…</source>
        <translation>导出 MP4(&amp;M)…</translation>
    </message>
    <message>
        <source>Export storyboard &amp;PDF…</source>
        <translation>导出分镜 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Export con&amp;tact sheet…</source>
        <translation>导出小样表(&amp;T)…</translation>
    </message>
    <message>
        <source>Export &amp;edit list…</source>
        <translation>导出剪辑列表(&amp;E)…</translation>
    </message>
    <message>
        <source>Export su&amp;btitles…</source>
        <translation>导出字幕(&amp;B)…</translation>
    </message>
    <message>
        <source>Export &amp;frames…</source>
        <translation>导出画面(&amp;F)…</translation>
    </message>
    <message>
        <source>Publis&amp;h to storage</source>
        <translation>发布到存储(&amp;H)</translation>
    </message>
    <message>
        <source>Open from stora&amp;ge…</source>
        <translation>从存储打开(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy &amp;link to the film</source>
        <translation>复制影片链接(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy beats</source>
        <translation>复制节拍(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste beats</source>
        <translation>粘贴节拍(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all beats</source>
        <translation>选择所有节拍(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>查找操作(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>分镜板(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>模板库(&amp;L)</translation>
    </message>
    <message>
        <source>B&amp;rief</source>
        <translation>简报(&amp;R)</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>风格(&amp;K)</translation>
    </message>
    <message>
        <source>Inspe&amp;ctor</source>
        <translation>检查器(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;akes</source>
        <translation>版本(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare takes</source>
        <translation>比较版本(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>任务(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Words on cards</source>
        <translation>卡片上的文字(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>吸附(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Energy curve</source>
        <translation>能量曲线(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>安全区(&amp;S)</translation>
    </message>
    <message>
        <source>Movement g&amp;uide</source>
        <translation>运镜参考线(&amp;U)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>适合窗口(&amp;F)</translation>
    </message>
    <message>
        <source>Full-screen pre&amp;view</source>
        <translation>全屏预览(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>下一区域(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>上一区域(&amp;P)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>重置布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Add beat after</source>
        <translation>在后面添加节拍(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Swap template…</source>
        <translation>更换模板(&amp;S)…</translation>
    </message>
    <message>
        <source>Move beat &amp;earlier</source>
        <translation>节拍前移(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Duplicate beat</source>
        <translation>复制节拍(&amp;D)</translation>
    </message>
    <message>
        <source>Make beat sho&amp;rter</source>
        <translation>缩短节拍(&amp;R)</translation>
    </message>
    <message>
        <source>Make beat lon&amp;ger</source>
        <translation>延长节拍(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Lock beat</source>
        <translation>锁定节拍(&amp;L)</translation>
    </message>
    <message>
        <source>Dele&amp;te beat</source>
        <translation>删除节拍(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next take</source>
        <translation>下一个版本(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous take</source>
        <translation>上一个版本(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Plan from brief</source>
        <translation>按简报策划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Build all that is stale</source>
        <translation>制作所有过期部分(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Frame again</source>
        <translation>重做画面(&amp;F)</translation>
    </message>
    <message>
        <source>Four &amp;variants of the frame</source>
        <translation>画面的四个变体(&amp;V)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>暂停(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>重试失败的(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Render on &amp;this computer</source>
        <translation>在这台电脑上处理(&amp;T)</translation>
    </message>
    <message>
        <source>Render on the f&amp;arm</source>
        <translation>在农场处理(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;odels…</source>
        <translation>模型(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Play from t&amp;he start</source>
        <translation>从头播放(&amp;H)</translation>
    </message>
    <message>
        <source>Play the selecte&amp;d beats</source>
        <translation>播放选中的节拍(&amp;D)</translation>
    </message>
    <message>
        <source>Play this &amp;chunk</source>
        <translation>播放此分段(&amp;C)</translation>
    </message>
    <message>
        <source>Shuttle &amp;back</source>
        <translation>快退(&amp;B)</translation>
    </message>
    <message>
        <source>Shuttle &amp;forward</source>
        <translation>快进(&amp;F)</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>后退一帧(&amp;K)</translation>
    </message>
    <message>
        <source>Frame fo&amp;rward</source>
        <translation>前进一帧(&amp;R)</translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <translation>后退一秒(&amp;A)</translation>
    </message>
    <message>
        <source>Second f&amp;orward</source>
        <translation>前进一秒(&amp;O)</translation>
    </message>
    <message>
        <source>Pre&amp;vious beat</source>
        <translation>上一个节拍(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next beat</source>
        <translation>下一个节拍(&amp;N)</translation>
    </message>
    <message>
        <source>Go to &amp;start</source>
        <translation>到开头(&amp;S)</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <translation>设入点(&amp;I)</translation>
    </message>
    <message>
        <source>Set o&amp;ut point</source>
        <translation>设出点(&amp;U)</translation>
    </message>
    <message>
        <source>For&amp;get in point</source>
        <translation>清除入点(&amp;G)</translation>
    </message>
    <message>
        <source>Forge&amp;t out point</source>
        <translation>清除出点(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>循环(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>静音(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Beatreel</source>
        <translation>关于 Beatreel(&amp;A)</translation>
    </message>
    <message>
        <source>Cut &amp;beats</source>
        <translation>剪切节拍(&amp;B)</translation>
    </message>
    <message>
        <source>M&amp;ove beat later</source>
        <translation>节拍后移(&amp;O)</translation>
    </message>
    <message>
        <source>Cl&amp;ip again</source>
        <translation>重做片段(&amp;I)</translation>
    </message>
    <message>
        <source>Musi&amp;c again</source>
        <translation>重做音乐(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>手册(&amp;H)</translation>
    </message>
    <message>
        <source>What's &amp;this?</source>
        <translation>这是什么(&amp;T)？</translation>
    </message>
    <message>
        <source>What's &amp;new</source>
        <translation>新功能(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>报告问题(&amp;R)…</translation>
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
        <translation>从简报新建</translation>
    </message>
    <message>
        <source>Plan from the brief (Ctrl+Return)</source>
        <translation>按简报策划 (Ctrl+回车)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>取消策划</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>All videos…</source>
        <translation>所有视频…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>正在策划…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>策划</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新策划</translation>
    </message>
    <message>
        <source>Three plans by a model: three requests (Ctrl+Return)</source>
        <translation>由模型做三个方案：三次请求 (Ctrl+回车)</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>打开示例项目</translation>
    </message>
    <message>
        <source>A finished ad to look at and to change. It is made on this computer, free, and kept with your projects.</source>
        <translation>一部已完成的广告，可查看和更改。在这台电脑上免费制作，与你的项目保存在一起。</translation>
    </message>
</context>
<context>
    <name>beatreel::StateLine</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>进行中任务的进度</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%1 秒，共需 %2 秒</translation>
    </message>
    <message>
        <source>Set target to %1 s</source>
        <translation>将目标设为 %1 秒</translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation>缩短…</translation>
    </message>
    <message>
        <source>Lengthen…</source>
        <translation>延长…</translation>
    </message>
    <message numerus="yes">
        <source>%n findings: %1</source>
        <translation>
            <numerusform>%n 项发现：%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>%n 个过期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 个任务</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n 个任务</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent %1, reserved %2, budget %3</source>
        <translation>已花费 %1，已预留 %2，预算 %3</translation>
    </message>
    <message>
        <source>Spent %1, budget %2</source>
        <translation>已花费 %1，预算 %2</translation>
    </message>
    <message>
        <source>Spent %1, reserved %2</source>
        <translation>已花费 %1，已预留 %2</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>已花费 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageActions</name>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL.</source>
        <translation>没有设置存储。请用 BEATREEL_STORAGE_URL 指定。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>还没有节拍。</translation>
    </message>
    <message>
        <source>“%1” is still on its way. Stop it and close?</source>
        <translation>“%1”仍在传送。停止并关闭吗？</translation>
    </message>
    <message>
        <source>What has travelled is kept: it goes on from there next time.</source>
        <translation>已传送的部分保留：下次从那里继续。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Stopped. What has travelled is kept: it goes on from there next time.</source>
        <translation>已停止。已传送的部分保留：下次从那里继续。</translation>
    </message>
    <message>
        <source>What was edited last is not saved yet, so it cannot be published. Save a copy, or make room on the disk.</source>
        <translation>最后的编辑尚未保存，因此无法发布。请保存副本，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>正在发布“%1”</translation>
    </message>
    <message>
        <source>“%1” was published from another computer meanwhile.</source>
        <translation>其间“%1”已从另一台电脑发布。</translation>
    </message>
    <message>
        <source>Open that one beside yours to see what differs, or put yours in its place.</source>
        <translation>打开那一份与你的对照，或用你的替换它。</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>打开那一份</translation>
    </message>
    <message>
        <source>Publish mine</source>
        <translation>发布我的</translation>
    </message>
    <message>
        <source>“%1” is published. Everything was there already.</source>
        <translation>“%1”已发布。所有内容原本就在那里。</translation>
    </message>
    <message>
        <source>“%1” is published: %2 sent.</source>
        <translation>“%1”已发布：发送了 %2。</translation>
    </message>
    <message>
        <source>It has no film yet: build it and publish it again.</source>
        <translation>还没有影片：请先制作再发布。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Fetching “%1”</source>
        <translation>正在获取“%1”</translation>
    </message>
    <message>
        <source>Asking the storage for a link…</source>
        <translation>正在向存储请求链接…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>date and time at which a link ends</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>The film's place in the storage is copied.</source>
        <translation>影片在存储中的位置已复制。</translation>
    </message>
    <message>
        <source>The link to the film is copied. It works for everyone until %1.</source>
        <translation>影片链接已复制。在 %1 之前任何人都可使用。</translation>
    </message>
    <message>
        <source>It shows the film that was published last; the project has a newer one.</source>
        <translation>它显示最后发布的影片；项目中有更新的。</translation>
    </message>
    <message>
        <source>Something is on its way already. Wait until it has arrived.</source>
        <translation>已有内容在传送中。请等它送达。</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of publishing</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>%1
%2 s, %3, published %4</source>
        <comment>name, seconds, size, time</comment>
        <translation>%1
%2 秒，%3，发布于 %4</translation>
    </message>
    <message>
        <source>Open from storage</source>
        <translation>从存储打开</translation>
    </message>
    <message>
        <source>Looking what %1 has…</source>
        <translation>正在查看 %1 中的内容…</translation>
    </message>
    <message>
        <source>Published projects</source>
        <translation>已发布的项目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The storage has no projects yet. File ▸ Publish to storage puts one there.</source>
        <translation>存储中还没有项目。“文件 ▸ 发布到存储”会放一个进去。</translation>
    </message>
    <message>
        <source>The project comes into your folder of projects with all its takes.</source>
        <translation>项目连同所有版本一起放入你的项目文件夹。</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryTerms</name>
    <message>
        <source>Close-up</source>
        <translation>特写</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>动感</translation>
    </message>
    <message>
        <source>Dynamic multi</source>
        <translation>动感多画面</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>大特写</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>微距</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中景</translation>
    </message>
    <message>
        <source>Medium close-up</source>
        <translation>近景</translation>
    </message>
    <message>
        <source>Medium wide</source>
        <translation>中远景</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>跟拍</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>远景</translation>
    </message>
    <message>
        <source>Cinematic wide</source>
        <translation>电影宽景</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>升降下</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>升降上</translation>
    </message>
    <message>
        <source>Fast cuts</source>
        <translation>快速剪切</translation>
    </message>
    <message>
        <source>Handheld follow</source>
        <translation>手持跟随</translation>
    </message>
    <message>
        <source>Pan across</source>
        <translation>横摇</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>推近</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭示</translation>
    </message>
    <message>
        <source>Slow dolly in</source>
        <translation>缓慢推轨</translation>
    </message>
    <message>
        <source>Slow orbit</source>
        <translation>缓慢环绕</translation>
    </message>
    <message>
        <source>Slow pan</source>
        <translation>缓慢摇摄</translation>
    </message>
    <message>
        <source>Slow push in</source>
        <translation>缓慢推近</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Static hold</source>
        <translation>固定镜头</translation>
    </message>
    <message>
        <source>Tracking shot</source>
        <translation>跟踪镜头</translation>
    </message>
    <message>
        <source>Whip pan</source>
        <translation>甩镜头</translation>
    </message>
    <message>
        <source>Aspirational lifestyle</source>
        <translation>向往的生活</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>前后对比</translation>
    </message>
    <message>
        <source>Brand story</source>
        <translation>品牌故事</translation>
    </message>
    <message>
        <source>Demonstrate benefit</source>
        <translation>展示益处</translation>
    </message>
    <message>
        <source>Dynamic product</source>
        <translation>动感产品</translation>
    </message>
    <message>
        <source>Energetic opening</source>
        <translation>活力开场</translation>
    </message>
    <message>
        <source>Establish environment</source>
        <translation>交代环境</translation>
    </message>
    <message>
        <source>Fast energy</source>
        <translation>快速能量</translation>
    </message>
    <message>
        <source>Feature highlight</source>
        <translation>功能亮点</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>最后印象</translation>
    </message>
    <message>
        <source>Mood establishment</source>
        <translation>营造情绪</translation>
    </message>
    <message>
        <source>Multiple features</source>
        <translation>多项功能</translation>
    </message>
    <message>
        <source>Mysterious preview</source>
        <translation>神秘预告</translation>
    </message>
    <message>
        <source>Person using product</source>
        <translation>使用产品的人</translation>
    </message>
    <message>
        <source>Product reveal</source>
        <translation>产品揭晓</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>开头</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>居中</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a level of energy</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>家电</translation>
    </message>
    <message>
        <source>automotive</source>
        <translation>汽车</translation>
    </message>
    <message>
        <source>beauty</source>
        <translation>美妆</translation>
    </message>
    <message>
        <source>energy drinks</source>
        <translation>能量饮料</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>时尚</translation>
    </message>
    <message>
        <source>fitness</source>
        <translation>健身</translation>
    </message>
    <message>
        <source>home</source>
        <translation>家居</translation>
    </message>
    <message>
        <source>jewelry</source>
        <translation>珠宝</translation>
    </message>
    <message>
        <source>lifestyle</source>
        <translation>生活方式</translation>
    </message>
    <message>
        <source>luxury</source>
        <translation>奢侈品</translation>
    </message>
    <message>
        <source>sportswear</source>
        <translation>运动服饰</translation>
    </message>
    <message>
        <source>tech</source>
        <translation>科技</translation>
    </message>
    <message>
        <source>elegant</source>
        <translation>优雅</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>感人</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>充满活力</translation>
    </message>
    <message>
        <source>informative</source>
        <translation>信息性</translation>
    </message>
    <message>
        <source>minimalist</source>
        <translation>极简</translation>
    </message>
    <message>
        <source>Emotional Brand Storytelling</source>
        <translation>感人的品牌故事</translation>
    </message>
    <message>
        <source>Energetic Lifestyle Ad</source>
        <translation>活力生活方式广告</translation>
    </message>
    <message>
        <source>Feature-Focused Demonstration</source>
        <translation>功能演示</translation>
    </message>
    <message>
        <source>Luxury Product Showcase</source>
        <translation>奢侈品展示</translation>
    </message>
    <message>
        <source>Minimalist Product Reveal</source>
        <translation>极简产品揭示</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryboardDialog</name>
    <message>
        <source>Export storyboard PDF</source>
        <translation>导出分镜 PDF</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>纸张(&amp;P)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信纸</translation>
    </message>
    <message>
        <source>&amp;Beats on a page</source>
        <translation>每页节拍数(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchButton</name>
    <message>
        <source>Colour %1</source>
        <translation>颜色 %1</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>添加颜色</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchCell</name>
    <message>
        <source>Remove this colour</source>
        <translation>移除此颜色</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a colour, its hex value</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number, name</comment>
        <translation>颜色 %1，%2</translation>
    </message>
    <message>
        <source>Remove colour %1, %2</source>
        <comment>number, name</comment>
        <translation>移除颜色 %1，%2</translation>
    </message>
    <message>
        <source>A colour of the palette. Press it to choose another one, Delete takes it away.</source>
        <translation>色板中的一种颜色。点击可另选一种，Delete 移除它。</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeCommands</name>
    <message>
        <source>It is your own file: nothing made it.</source>
        <translation>这是你自己的文件：不是制作出来的。</translation>
    </message>
    <message>
        <source>The model that made it is not in the catalogue any more. Make a new take with another one.</source>
        <translation>制作它的模型已不在目录中。请用其他模型制作新版本。</translation>
    </message>
    <message>
        <source>The picture that it began with is gone. Make a new take with the present one.</source>
        <translation>它的起始图片丢失了。请用现在的图片制作新版本。</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeFace</name>
    <message>
        <source>Take %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>已加星标</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>文件丢失</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>丢失</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between what is said of a take</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeNote</name>
    <message>
        <source>Which of the two the note and the verbs are about</source>
        <translation>备注和按钮针对两者中的哪一个</translation>
    </message>
    <message>
        <source>About A</source>
        <translation>关于 A</translation>
    </message>
    <message>
        <source>About B</source>
        <translation>关于 B</translation>
    </message>
    <message>
        <source>What is good about it, what is not</source>
        <translation>哪里好，哪里不好</translation>
    </message>
    <message>
        <source>Note on take %1</source>
        <translation>版本 %1 的备注</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeRow</name>
    <message>
        <source>Takes</source>
        <translation>版本</translation>
    </message>
    <message numerus="yes">
        <source>Takes, %n</source>
        <translation>
            <numerusform>版本，%n</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Make it A</source>
        <translation>设为 A</translation>
    </message>
    <message>
        <source>Make it B</source>
        <translation>设为 B</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeVerbs</name>
    <message>
        <source>A in use</source>
        <translation>A 使用中</translation>
    </message>
    <message>
        <source>B in use</source>
        <translation>B 使用中</translation>
    </message>
    <message>
        <source>Use A</source>
        <translation>使用 A</translation>
    </message>
    <message>
        <source>Use B</source>
        <translation>使用 B</translation>
    </message>
    <message>
        <source>The film shows it</source>
        <translation>影片正在显示它</translation>
    </message>
    <message>
        <source>The film shows it then; undo brings the other back</source>
        <translation>影片将显示它；撤销可换回另一个</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeWords</name>
    <message>
        <source>Own file</source>
        <translation>自己的文件</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and price of a take</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>画面 %1</translation>
    </message>
    <message>
        <source>Clip %1.%2</source>
        <translation>片段 %1.%2</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Takes of frame %1</source>
        <translation>画面 %1 的版本</translation>
    </message>
    <message>
        <source>Takes of clip %1.%2</source>
        <translation>片段 %1.%2 的版本</translation>
    </message>
    <message>
        <source>Takes of the music</source>
        <translation>音乐的版本</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>beat and clip</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1 goes stale, %2; it is kept unless you refresh it.</source>
        <comment>slot, price</comment>
        <translation>%1 将过期，%2；不更新则保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale, %1; they are kept unless you refresh them.</source>
        <translation>
            <numerusform>%n 个版本将过期，%1；不更新则保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>1 个版本过期并保持原样。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>%n 个版本过期并保持原样。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else goes stale.</source>
        <translation>没有其他内容过期。</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesActions</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>还没有版本。</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>请选择一个节拍。</translation>
    </message>
    <message>
        <source>It is the newest take.</source>
        <translation>这是最新的版本。</translation>
    </message>
    <message>
        <source>It is the oldest take.</source>
        <translation>这是最旧的版本。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>没有打开的项目。</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Make it &amp;A</source>
        <translation>设为 A(&amp;A)</translation>
    </message>
    <message>
        <source>Make it &amp;B</source>
        <translation>设为 B(&amp;B)</translation>
    </message>
    <message>
        <source>Take the &amp;star off</source>
        <translation>取消星标(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星标(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;gain with these settings, %1</source>
        <comment>price</comment>
        <translation>用这些设置再做(&amp;G)，%1</translation>
    </message>
    <message>
        <source>&amp;Copy settings to</source>
        <translation>复制设置到(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit picture</source>
        <translation>编辑图片(&amp;E)</translation>
    </message>
    <message>
        <source>Edit picture &amp;in…</source>
        <translation>用其他程序编辑图片(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>显示文件(&amp;R)</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>移到回收站(&amp;T)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a beat</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The settings are copied. Undo takes them back.</source>
        <translation>设置已复制。撤销可收回。</translation>
    </message>
    <message>
        <source>%1 shows take %2. Move it to the trash?</source>
        <comment>slot, number</comment>
        <translation>%1 显示版本 %2。移到回收站吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n places show take %1. Move it to the trash?</source>
        <translation>
            <numerusform>%n 处显示版本 %1。移到回收站吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be brought back.</source>
        <translation>可以恢复。</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Remove 1 take for good?</source>
        <translation>彻底删除 1 个版本？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n takes for good?</source>
        <translation>
            <numerusform>彻底删除 %n 个版本？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files, %1 at most, are removed from the disk. Undo does not bring them back. What they cost stays in the sums.</source>
        <translation>它们的文件（最多 %1）将从磁盘删除。撤销无法恢复。花费仍计入总额。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>彻底删除</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>回收站是空的。</translation>
    </message>
    <message>
        <source>Choose a program to edit pictures in</source>
        <translation>选择编辑图片的程序</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesPanel</name>
    <message>
        <source>Only differences</source>
        <translation>仅差别</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星标</translation>
    </message>
    <message>
        <source>Reveal the file</source>
        <translation>显示文件</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>Copy settings to…</source>
        <translation>复制设置到…</translation>
    </message>
    <message>
        <source>Gives another beat the prompt, seed, shot and movement of this take</source>
        <translation>把此版本的提示词、种子、景别和运镜给另一个节拍</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Whose takes</source>
        <translation>哪一个的版本</translation>
    </message>
    <message>
        <source>Select a beat or a clip to see its takes.</source>
        <translation>选择节拍或片段来查看其版本。</translation>
    </message>
    <message>
        <source>No frame yet. The film shows a slate.</source>
        <translation>还没有画面。影片显示场记板。</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>制作画面</translation>
    </message>
    <message>
        <source>No clip yet. The film shows the frame with its camera move.</source>
        <translation>还没有片段。影片显示带运镜的画面。</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>制作片段</translation>
    </message>
    <message>
        <source>No music yet.</source>
        <translation>还没有音乐。</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>制作音乐</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>正在制作。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>取消星标</translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>正在制作一个。</translation>
    </message>
    <message>
        <source>Again with these settings</source>
        <translation>用这些设置再做</translation>
    </message>
    <message>
        <source>One take more as take %1 was made, whatever the beat says now</source>
        <translation>按版本 %1 的方式再做一个，不论节拍现在如何</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Drag A or B onto a take</source>
        <translation>把 A 或 B 拖到某个版本上</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are being made.</source>
        <translation>
            <numerusform>正在制作 %n 个版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>正在制作一个。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>制作</translation>
    </message>
    <message>
        <source>Four variants</source>
        <translation>四个变体</translation>
    </message>
    <message>
        <source>Four takes with four seeds, to choose one of</source>
        <translation>四个种子的四个版本，任选其一</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>已锁定。请先解锁。</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDialog</name>
    <message>
        <source>Save beat as template</source>
        <translation>将节拍存为模板</translation>
    </message>
    <message>
        <source>Copy as own template</source>
        <translation>复制为自己的模板</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>编辑模板</translation>
    </message>
    <message>
        <source>It has no letter yet.</source>
        <translation>还没有字母。</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>在模板库中：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Beats and archetypes know it by this name.</source>
        <translation>节拍和原型以此名称识别它。</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>插入：</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>样式</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Put %1 in at the caret</source>
        <translation>在光标处插入 %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>长度(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>能量(&amp;E)</translation>
    </message>
    <message>
        <source>Pl&amp;ace in the film</source>
        <translation>在影片中的位置(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;hot</source>
        <translation>景别(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>运镜(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>发生什么(&amp;W)</translation>
    </message>
    <message>
        <source>For products</source>
        <translation>适用产品</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDraft</name>
    <message>
        <source>The template needs a name with a letter in it.</source>
        <translation>模板需要一个含字母的名称。</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what is to be seen.</source>
        <translation>提示词为空。请写出要看到什么。</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, and %2 are the most. Shorten it.</source>
        <translation>提示词有 %1 个字符，上限为 %2。请缩短。</translation>
    </message>
    <message>
        <source>Nothing fills %1. A prompt can use {product_name}, {style_aesthetic} and {setting}.</source>
        <translation>%1 没有可填的内容。提示词可使用 {product_name}、{style_aesthetic} 和 {setting}。</translation>
    </message>
    <message>
        <source>The template is for no product. Choose some, or all.</source>
        <translation>模板没有适用产品。请选择一些或全部。</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateShelf</name>
    <message>
        <source>“%1” comes with Beatreel. Choose another name.</source>
        <translation>“%1”是 Beatreel 自带的。请换个名称。</translation>
    </message>
</context>
<context>
    <name>beatreel::TextField</name>
    <message>
        <source>Several</source>
        <translation>多个</translation>
    </message>
</context>
<context>
    <name>beatreel::TileWords</name>
    <message>
        <source>%1 s  %2</source>
        <comment>length, shot</comment>
        <translation>%1 秒  %2</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自己的</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 energy</source>
        <comment>template, position, length, shot, movement, energy</comment>
        <translation>%1，%2，%3，%4，%5，能量%6</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, your own</source>
        <comment>what a template is</comment>
        <translation>%1，你自己的</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeStrip</name>
    <message>
        <source>Beats in time</source>
        <translation>按时间排列的节拍</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>昨天 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TimecodeField</name>
    <message>
        <source>Time of the picture</source>
        <translation>画面时间</translation>
    </message>
    <message>
        <source>Minutes, seconds, pictures: type 0:12:14, 12s, or +10 to go there</source>
        <translation>分、秒、帧：输入 0:12:14、12s 或 +10 即可跳转</translation>
    </message>
</context>
<context>
    <name>beatreel::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Add beat</source>
        <translation>添加节拍</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>吸附</translation>
    </message>
    <message>
        <source>The playhead stops at the borders of chunks</source>
        <translation>播放头停在分段的边界</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能量</translation>
    </message>
    <message>
        <source>Show the energy of the beats</source>
        <translation>显示节拍的能量</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>显示整部影片</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>beats, chunks</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 个节拍</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n 个节拍</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 个分段</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n 个分段</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::TimelineView</name>
    <message>
        <source>Drag it to choose where in it the film starts.</source>
        <translation>拖动以选择影片从哪里开始。</translation>
    </message>
    <message>
        <source>Drag to fade the music in</source>
        <translation>拖动让音乐淡入</translation>
    </message>
    <message>
        <source>Drag to fade the music out</source>
        <translation>拖动让音乐淡出</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>添加节拍</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to change its length.</source>
        <translation>节拍 %1 已锁定。解锁后才能更改长度。</translation>
    </message>
    <message>
        <source>Clip %1.%2 is locked. Unlock it to slip it.</source>
        <comment>beat, clip</comment>
        <translation>片段 %1.%2 已锁定。解锁后才能滑移。</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>节拍</translation>
    </message>
</context>
<context>
    <name>beatreel::TipBar</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>beatreel::Tips</name>
    <message>
        <source>Click a beat: its words, length and camera stand in the Inspector.</source>
        <translation>点击节拍：其文字、长度和运镜显示在检查器中。</translation>
    </message>
    <message>
        <source>A dashed edge: made before your change. Refresh it, or keep it as it is.</source>
        <translation>虚线边缘：在你更改之前制作。请更新，或保持原样。</translation>
    </message>
    <message>
        <source>Every take is kept. Choose among them, or compare two, in Takes.</source>
        <translation>所有版本都会保留。可在“版本”中选择，或比较两个。</translation>
    </message>
    <message>
        <source>From now on a build makes only what you change.</source>
        <translation>从现在起，制作只处理你更改的部分。</translation>
    </message>
    <message>
        <source>File ▸ Export also has a storyboard, subtitles and an edit list.</source>
        <translation>“文件 ▸ 导出”还有分镜、字幕和剪辑列表。</translation>
    </message>
    <message>
        <source>Beatreel was updated to %1.</source>
        <translation>Beatreel 已更新到 %1。</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>Don't show tips</source>
        <translation>不显示提示</translation>
    </message>
</context>
<context>
    <name>beatreel::TrackCompareView</name>
    <message>
        <source>Previous cut</source>
        <translation>上一个剪切点</translation>
    </message>
    <message>
        <source>Previous cut (Left)</source>
        <translation>上一个剪切点 (左)</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>下一个剪切点</translation>
    </message>
    <message>
        <source>Next cut (Right)</source>
        <translation>下一个剪切点 (右)</translation>
    </message>
    <message>
        <source>Comparison of music</source>
        <translation>音乐比较</translation>
    </message>
    <message>
        <source>Which track is heard</source>
        <translation>听哪一首</translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation>听 A</translation>
    </message>
    <message>
        <source>Hear A (A)</source>
        <translation>听 A (A)</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>听 B</translation>
    </message>
    <message>
        <source>Hear B (B)</source>
        <translation>听 B (B)</translation>
    </message>
    <message>
        <source>Stop the music</source>
        <translation>停止音乐</translation>
    </message>
    <message>
        <source>Play the music here</source>
        <translation>在此播放音乐</translation>
    </message>
    <message>
        <source>Stop the music (Space)</source>
        <translation>停止音乐 (空格)</translation>
    </message>
    <message>
        <source>Play the music here (Space)</source>
        <translation>在此播放音乐 (空格)</translation>
    </message>
    <message>
        <source>Select the music to compare its takes.</source>
        <translation>选择音乐来比较其版本。</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>还没有版本。</translation>
    </message>
    <message>
        <source>Music at %1</source>
        <comment>time</comment>
        <translation>音乐在 %1</translation>
    </message>
    <message>
        <source>Music at cut %1 of %2, %3</source>
        <comment>number, count, time</comment>
        <translation>音乐在剪切点 %1 / %2，%3</translation>
    </message>
    <message>
        <source>There is no second take yet.</source>
        <translation>还没有第二个版本。</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>版本 %1，使用中</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Cut, %1</source>
        <comment>time</comment>
        <translation>剪切点，%1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>文件丢失或损坏。请放回原处，或选择其他版本。</translation>
    </message>
</context>
<context>
    <name>beatreel::TrashList</name>
    <message>
        <source>Empty trash…</source>
        <translation>清空回收站…</translation>
    </message>
    <message>
        <source>Removes their files for good</source>
        <translation>彻底删除其文件</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, model and price</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>恢复：%1</translation>
    </message>
</context>
<context>
    <name>beatreel::VariantsView</name>
    <message>
        <source>Keep take %1</source>
        <translation>保留版本 %1</translation>
    </message>
    <message>
        <source>Use none of them</source>
        <translation>都不使用</translation>
    </message>
    <message>
        <source>The film shows what it shows now (Esc); the variants stay among the takes</source>
        <translation>影片保持现状 (Esc)；变体留在版本中</translation>
    </message>
    <message>
        <source>%1, four variants, %2 of %3 made</source>
        <comment>slot, counts</comment>
        <translation>%1，四个变体，已完成 %2 / %3</translation>
    </message>
    <message>
        <source>%1, four variants: 1 to 4 use one</source>
        <comment>slot</comment>
        <translation>%1，四个变体：按 1 到 4 选用</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>变体 %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <comment>reason</comment>
        <translation>未制作：%1</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>制作中</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>未制作</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Variant %1 is in use. It stays when the look or the model changes.</source>
        <translation>变体 %1 使用中。风格或模型更改时它会保留。</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>beatreel::VersionWords</name>
    <message>
        <source>1 beat added</source>
        <translation>添加 1 个节拍</translation>
    </message>
    <message numerus="yes">
        <source>%n beats added</source>
        <translation>
            <numerusform>添加 %n 个节拍</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat deleted</source>
        <translation>删除 1 个节拍</translation>
    </message>
    <message numerus="yes">
        <source>%n beats deleted</source>
        <translation>
            <numerusform>删除 %n 个节拍</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat moved</source>
        <translation>移动 1 个节拍</translation>
    </message>
    <message numerus="yes">
        <source>%n beats moved</source>
        <translation>
            <numerusform>移动 %n 个节拍</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beats changed</source>
        <translation>
            <numerusform>更改 %n 个节拍</numerusform>
        </translation>
    </message>
    <message>
        <source>beat %1 changed</source>
        <translation>更改节拍 %1</translation>
    </message>
    <message>
        <source>look changed</source>
        <translation>更改风格</translation>
    </message>
    <message>
        <source>brief changed</source>
        <translation>更改简报</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>更改方案</translation>
    </message>
    <message>
        <source>format changed</source>
        <translation>更改格式</translation>
    </message>
    <message>
        <source>music changed</source>
        <translation>更改音乐</translation>
    </message>
    <message>
        <source>fades changed</source>
        <translation>更改淡变</translation>
    </message>
    <message>
        <source>takes marked</source>
        <translation>标记版本</translation>
    </message>
    <message>
        <source>models changed</source>
        <translation>更改模型</translation>
    </message>
    <message>
        <source>budget changed</source>
        <translation>更改预算</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>beats, length</comment>
        <translation>%1，%2 秒</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>1 个节拍</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>%n 个节拍</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::VersionsDialog</name>
    <message>
        <source>d MMMM yyyy, HH:mm:ss</source>
        <comment>date and time of a version</comment>
        <translation>yyyy年M月d日 HH:mm:ss</translation>
    </message>
    <message>
        <source>%1. Then: %2</source>
        <comment>how much of a film there is, what was changed</comment>
        <translation>%1。之后：%2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本记录</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each edit is saved, and the document before it is kept.</source>
        <translation>还没有早先的版本：每次编辑都会保存，并保留之前的文档。</translation>
    </message>
    <message>
        <source>Going back is an edit: it can be undone.</source>
        <translation>返回也是一次编辑：可以撤销。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>早先的版本</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>回到此版本</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It cannot be read. Choose another version.</source>
        <translation>无法读取。请选择其他版本。</translation>
    </message>
</context>
<context>
    <name>beatreel::VideoReader</name>
    <message>
        <source>It is not in the list any more: somebody deleted it. Nothing is left to do.</source>
        <translation>它已不在列表中：有人删除了它。无需再做什么。</translation>
    </message>
</context>
<context>
    <name>beatreel::Videos</name>
    <message>
        <source>Its row goes from the database. Its project stays in “%1” and comes back into the list when it is built again, unless its folder goes to the trash too.</source>
        <translation>它的记录将从数据库中删除。项目留在“%1”，再次制作时会回到列表；除非文件夹也移到回收站。</translation>
    </message>
    <message>
        <source>Its row goes from the database. It has no project on this computer.</source>
        <translation>它的记录将从数据库中删除。这台电脑上没有它的项目。</translation>
    </message>
    <message>
        <source>Its row goes from the database. Its project stays on “%1”.</source>
        <translation>它的记录将从数据库中删除。项目留在“%1”。</translation>
    </message>
    <message>
        <source>Their rows go from the database.</source>
        <translation>它们的记录将从数据库中删除。</translation>
    </message>
    <message>
        <source>Their projects stay where they are.</source>
        <translation>它们的项目留在原处。</translation>
    </message>
    <message>
        <source>1 of their projects is on this computer; it stays unless it goes to the trash too. The others stay where they are.</source>
        <translation>其中 1 个项目在这台电脑上；除非也移到回收站，否则保留。其余留在原处。</translation>
    </message>
    <message>
        <source>Their projects stay, and come back into the list when they are built again, unless they go to the trash too.</source>
        <translation>它们的项目会保留，再次制作时回到列表；除非也移到回收站。</translation>
    </message>
    <message numerus="yes">
        <source>%n of their projects are on this computer; they stay unless they go to the trash too. The others stay where they are.</source>
        <translation>
            <numerusform>其中 %n 个项目在这台电脑上；除非也移到回收站，否则保留。其余留在原处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” from the list?</source>
        <translation>从列表中删除“%1”？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n videos from the list?</source>
        <translation>
            <numerusform>从列表中删除 %n 个视频？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>从列表中删除</translation>
    </message>
    <message>
        <source>Delete with its folder</source>
        <translation>连文件夹一起删除</translation>
    </message>
    <message>
        <source>Delete with 1 folder</source>
        <translation>连 1 个文件夹一起删除</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n folders</source>
        <translation>
            <numerusform>连 %n 个文件夹一起删除</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being built. Stop that first, then delete it.</source>
        <translation>“%1”正在制作。请先停止，再删除。</translation>
    </message>
    <message>
        <source>“%1” is being built on “%2”. Stop that first, then delete it.</source>
        <translation>“%1”正在“%2”上制作。请先停止，再删除。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>“%1”已删除。</translation>
    </message>
    <message>
        <source>1 video is deleted.</source>
        <translation>已删除 1 个视频。</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are deleted.</source>
        <translation>
            <numerusform>已删除 %n 个视频。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>“%1”没有删除。%2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>策划中</translation>
    </message>
    <message>
        <source>Making frames</source>
        <translation>制作画面</translation>
    </message>
    <message>
        <source>Making clips</source>
        <translation>制作片段</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>拼接中</translation>
    </message>
    <message>
        <source>Adding music</source>
        <translation>添加音乐</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the computer that builds a video</comment>
        <translation>在 %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length of a film</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <comment>date and time of a video</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a video, its status</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1，百分之 %2</translation>
    </message>
    <message>
        <source>Its row goes from the database. It is not known where its project is; it stays there.</source>
        <translation>它的记录将从数据库中删除。项目在哪里未知；它留在原处。</translation>
    </message>
    <message>
        <source>Nobody builds it any more. Retry goes on with it.</source>
        <translation>已没有程序在制作它。“重试”会继续制作。</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosModel</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosTable</name>
    <message>
        <source>All videos</source>
        <translation>所有视频</translation>
    </message>
</context>
<context>
    <name>beatreel::VolumeButton</name>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Volume: muted</source>
        <translation>音量：静音</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <comment>percent</comment>
        <translation>音量：%1%</translation>
    </message>
</context>
<context>
    <name>beatreel::WhatsNewDialog</name>
    <message>
        <source>What's new</source>
        <translation>新功能</translation>
    </message>
    <message>
        <source>What was added, changed and mended in this version.</source>
        <translation>此版本新增、更改和修复的内容。</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowBar</name>
    <message>
        <source>View of the beats</source>
        <translation>节拍的视图</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>分镜板</translation>
    </message>
    <message>
        <source>Choose the models of this project</source>
        <translation>选择此项目的模型</translation>
    </message>
    <message>
        <source>Own models</source>
        <translation>自选模型</translation>
    </message>
    <message>
        <source>%1, a full build is free</source>
        <translation>%1，全部制作免费</translation>
    </message>
    <message>
        <source>%1, a full build %2</source>
        <comment>set of models, price</comment>
        <translation>%1，全部制作 %2</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>制作影片</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>制作过期部分</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>还没有打开过项目</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>查找操作</translation>
    </message>
</context>
<context>
    <name>beatreel::WipeHandle</name>
    <message>
        <source>Wipe between A and B</source>
        <translation>A 与 B 之间的划像</translation>
    </message>
    <message>
        <source>Drag, or press Left and Right</source>
        <translation>拖动，或按左右方向键</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A storyboard editor for video ads.</source>
        <translation>制作视频广告的分镜编辑器。</translation>
    </message>
    <message>
        <source>A project's folder or document.</source>
        <translation>项目的文件夹或文档。</translation>
    </message>
</context>
</TS>
