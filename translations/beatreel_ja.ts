<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Plate</name>
    <message>
        <source>Sketch</source>
        <translation>スケッチ</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>クリップ</translation>
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
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>Comma</source>
        <comment>key</comment>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>keys</comment>
        <translation>%1 または %2</translation>
    </message>
</context>
<context>
    <name>beatreel::AboutDialog</name>
    <message>
        <source>About Beatreel</source>
        <translation>Beatreel について</translation>
    </message>
    <message>
        <source>Beatreel %1</source>
        <comment>version</comment>
        <translation>Beatreel %1</translation>
    </message>
    <message>
        <source>A storyboard editor for video ads. It works without a network and without a key; models that cost something take over where you want them to.</source>
        <translation>動画広告のための絵コンテ編集ソフトです。ネットワークもキーもなしで動き、有料のモデルは使いたいところだけに使えます。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>GNU 一般公衆利用許諾書 バージョン 3 以降によるフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Made from commit %1.</source>
        <translation>コミット %1 から作成。</translation>
    </message>
    <message>
        <source>What Beatreel is made with</source>
        <translation>Beatreel を構成するもの</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>構成</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>The libraries, fonts and sounds that Beatreel is made with, their versions and their licences.</source>
        <translation>Beatreel を構成するライブラリ、フォント、音源と、そのバージョン、ライセンスです。</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionDescriptions</name>
    <message>
        <source>Closes the project and goes to the start page, to write a new brief. Everything is saved already.</source>
        <translation>プロジェクトを閉じて開始ページに移り、新しいブリーフを書きます。すべて保存済みです。</translation>
    </message>
    <message>
        <source>Opens a project from its folder.</source>
        <translation>フォルダーからプロジェクトを開きます。</translation>
    </message>
    <message>
        <source>Lists every video of the database with its status, cost and length, to open it, try it again or delete it.</source>
        <translation>データベースのすべての動画を状態、費用、長さとともに並べ、開く、再試行、削除ができます。</translation>
    </message>
    <message>
        <source>Copies the whole project with its takes to another folder. Each edit of this one is saved by itself.</source>
        <translation>プロジェクト全体をテイクごと別のフォルダーにコピーします。編集は自動で保存されています。</translation>
    </message>
    <message>
        <source>Shows earlier states of this project, to go back to one. Going back can be undone.</source>
        <translation>このプロジェクトの以前の状態を表示し、戻せます。戻したことも取り消せます。</translation>
    </message>
    <message>
        <source>Takes a picture of your own as the frame of the selected beat.</source>
        <translation>自分の画像を選択したビートのフレームにします。</translation>
    </message>
    <message>
        <source>Takes a video of your own as the clip of the selected chunk.</source>
        <translation>自分の動画を選択した区間のクリップにします。</translation>
    </message>
    <message>
        <source>Takes a track of your own as the film's music.</source>
        <translation>自分の曲を映像の音楽にします。</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF to print or send: each beat with its frame and its words.</source>
        <translation>絵コンテを印刷や送付用の PDF で書き出します。各ビートのフレームと文字が入ります。</translation>
    </message>
    <message>
        <source>Writes all frames as one picture, in the order of the film.</source>
        <translation>すべてのフレームを映像の順に 1 枚の画像に書き出します。</translation>
    </message>
    <message>
        <source>Writes the cut for another editing program, with the clips beside it.</source>
        <translation>カットをほかの編集ソフト用に、クリップを添えて書き出します。</translation>
    </message>
    <message>
        <source>Writes what is spoken or shown as subtitles with their times.</source>
        <translation>話す言葉や表示する文字を、時刻付きの字幕として書き出します。</translation>
    </message>
    <message>
        <source>Writes the frame of every beat as a picture into a folder.</source>
        <translation>各ビートのフレームを画像としてフォルダーに書き出します。</translation>
    </message>
    <message>
        <source>Sends the project with its takes to the storage, to open it on another computer. Only what is missing there travels.</source>
        <translation>プロジェクトをテイクごとストレージに送り、別のコンピューターで開けるようにします。足りないものだけ送ります。</translation>
    </message>
    <message>
        <source>Fetches a published project from the storage and opens it here.</source>
        <translation>公開したプロジェクトをストレージから取得して開きます。</translation>
    </message>
    <message>
        <source>Copies a link to the published film, to send it to somebody.</source>
        <translation>公開した映像へのリンクをコピーし、誰かに送れます。</translation>
    </message>
    <message>
        <source>Closes the project. Everything is saved already.</source>
        <translation>プロジェクトを閉じます。すべて保存済みです。</translation>
    </message>
    <message>
        <source>Ends Beatreel. What is being made stops, and goes on when you open the project again and ask for it.</source>
        <translation>Beatreel を終了します。作成中のものは止まり、プロジェクトを開き直して指示すると続きます。</translation>
    </message>
    <message>
        <source>Shows every key and lets you choose others.</source>
        <translation>すべてのキーを表示し、変更できます。</translation>
    </message>
    <message>
        <source>Opens the handbook.</source>
        <translation>ハンドブックを開きます。</translation>
    </message>
    <message>
        <source>Shows what was added, changed and mended in this version.</source>
        <translation>このバージョンで加わったもの、変わったもの、直ったものを表示します。</translation>
    </message>
    <message>
        <source>Gathers what helps to find a fault, without anything you wrote, and shows it before you save it. Nothing is sent.</source>
        <translation>不具合を探すのに役立つ情報を、あなたが書いたものを含めずに集め、保存の前に見せます。何も送信しません。</translation>
    </message>
    <message>
        <source>Says which version this is, with which libraries, and under which licences.</source>
        <translation>バージョン、ライブラリ、ライセンスを表示します。</translation>
    </message>
    <message>
        <source>Takes the last edit back. There is no limit, and takes are never lost by it.</source>
        <translation>最後の編集を取り消します。回数に限りはなく、テイクは失われません。</translation>
    </message>
    <message>
        <source>Makes the edit again that was undone last.</source>
        <translation>最後に取り消した編集をやり直します。</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film, to paste them elsewhere.</source>
        <translation>選択したビートを映像から取り出し、別の場所に貼り付けられるようにします。</translation>
    </message>
    <message>
        <source>Copies the selected beats, to paste them here or in another project.</source>
        <translation>選択したビートをコピーし、ここや別のプロジェクトに貼り付けられるようにします。</translation>
    </message>
    <message>
        <source>Selects every beat, to change something of all of them at once.</source>
        <translation>すべてのビートを選択し、まとめて変更できるようにします。</translation>
    </message>
    <message>
        <source>Finds anything that can be done by a few letters of its name, and does it.</source>
        <translation>できることを名前の数文字から探して実行します。</translation>
    </message>
    <message>
        <source>Adds a beat behind the selected one.</source>
        <translation>選択したビートの後にビートを追加します。</translation>
    </message>
    <message>
        <source>Gives the beat another template: another shot and action in its place. Its length stays.</source>
        <translation>ビートを別のテンプレートにします。ショットとアクションが変わり、長さはそのままです。</translation>
    </message>
    <message>
        <source>Swaps the beat with the one before it.</source>
        <translation>前のビートと入れ替えます。</translation>
    </message>
    <message>
        <source>Swaps the beat with the one after it.</source>
        <translation>後のビートと入れ替えます。</translation>
    </message>
    <message>
        <source>Puts a copy of the beat behind it. The copy shows the same takes, so it costs nothing.</source>
        <translation>ビートの後に複製を置きます。同じテイクを使うので無料です。</translation>
    </message>
    <message>
        <source>Makes the beat 5 s shorter; the least is 5 s.</source>
        <translation>ビートを 5 秒短くします。最短は 5 秒です。</translation>
    </message>
    <message>
        <source>Makes the beat 5 s longer; the most is 15 s.</source>
        <translation>ビートを 5 秒長くします。最長は 15 秒です。</translation>
    </message>
    <message>
        <source>Keeps the beat as it is: no build and no plan changes it until it is unlocked.</source>
        <translation>ビートをそのままに保ちます。ロックを解除するまで作成やプランで変わりません。</translation>
    </message>
    <message>
        <source>Takes the selected beats out of the film. It can be undone, and their takes are kept.</source>
        <translation>選択したビートを映像から取り除きます。取り消せて、テイクも残ります。</translation>
    </message>
    <message>
        <source>Shows the next take of the selected frame or clip.</source>
        <translation>選択したフレームかクリップの次のテイクを表示します。</translation>
    </message>
    <message>
        <source>Shows the take before this one of the selected frame or clip.</source>
        <translation>選択したフレームかクリップの前のテイクを表示します。</translation>
    </message>
    <message>
        <source>Shows the beats along the time, with their clips and the music.</source>
        <translation>ビートを時間に沿って、クリップと音楽とともに表示します。</translation>
    </message>
    <message>
        <source>Shows the beats as cards in rows, as on a storyboard.</source>
        <translation>ビートを絵コンテのようにカードで並べて表示します。</translation>
    </message>
    <message>
        <source>Shows or hides the templates that beats are made from.</source>
        <translation>ビートの元になるテンプレートを表示または隠します。</translation>
    </message>
    <message>
        <source>Shows or hides the look that all beats share: style, colours, mood and light.</source>
        <translation>全ビート共通のルック（スタイル、色、ムード、光）を表示または隠します。</translation>
    </message>
    <message>
        <source>Shows or hides everything about the selected beats: words, length, camera, models.</source>
        <translation>選択したビートのすべて（文字、長さ、カメラ、モデル）を表示または隠します。</translation>
    </message>
    <message>
        <source>Shows or hides all takes of what is selected, to choose one.</source>
        <translation>選択したもののテイクをすべて表示または隠し、選べるようにします。</translation>
    </message>
    <message>
        <source>Shows two takes side by side or over each other, to choose the better one.</source>
        <translation>2 つのテイクを並べるか重ねて表示し、良い方を選べます。</translation>
    </message>
    <message>
        <source>Shows or hides what is being made, what waits, and what failed and why.</source>
        <translation>作成中、待機中、失敗とその理由を表示または隠します。</translation>
    </message>
    <message>
        <source>Shows or hides the list of edits, to go back to any of them.</source>
        <translation>編集の一覧を表示または隠し、どこへでも戻れます。</translation>
    </message>
    <message>
        <source>Shows or hides the beats' words on their cards.</source>
        <translation>カードにビートの文字を表示または隠します。</translation>
    </message>
    <message>
        <source>Shows or hides how the energy rises and falls over the film.</source>
        <translation>映像のエネルギーの上下を表示または隠します。</translation>
    </message>
    <message>
        <source>Shows which part of the picture every screen shows, so that words stay inside it.</source>
        <translation>どの画面でも見える範囲を示し、文字をその中に収められます。</translation>
    </message>
    <message>
        <source>Shows how the camera moves over the frame.</source>
        <translation>フレーム上のカメラの動きを示します。</translation>
    </message>
    <message>
        <source>Shows less of the film, larger.</source>
        <translation>映像の範囲を狭く、大きく表示します。</translation>
    </message>
    <message>
        <source>Shows more of the film, smaller.</source>
        <translation>映像の範囲を広く、小さく表示します。</translation>
    </message>
    <message>
        <source>Shows the whole film in the width that there is.</source>
        <translation>映像全体を今の幅に表示します。</translation>
    </message>
    <message>
        <source>Shows the film alone, on the whole screen. The same key goes back.</source>
        <translation>映像だけを画面全体に表示します。同じキーで戻ります。</translation>
    </message>
    <message>
        <source>Takes the keyboard to the next part of the window.</source>
        <translation>キーボードをウィンドウの次の部分に移します。</translation>
    </message>
    <message>
        <source>Takes the keyboard to the part of the window before this one.</source>
        <translation>キーボードをウィンドウの前の部分に移します。</translation>
    </message>
    <message>
        <source>Puts all panels back where they were at first.</source>
        <translation>すべてのパネルを最初の位置に戻します。</translation>
    </message>
    <message>
        <source>Makes plans from the brief, to choose one. Locked beats stay as they are.</source>
        <translation>ブリーフからプランを作り、選べます。ロックしたビートはそのままです。</translation>
    </message>
    <message>
        <source>Makes everything that is missing or no longer fits its beat, and nothing else. The price is shown before.</source>
        <translation>不足やビートに合わなくなったものだけをすべて作ります。価格は先に表示されます。</translation>
    </message>
    <message>
        <source>Makes one more take of the selected frame. The ones before it are kept.</source>
        <translation>選択したフレームのテイクをもう 1 つ作ります。前のものは残ります。</translation>
    </message>
    <message>
        <source>Makes one more take of the selected clip. The ones before it are kept.</source>
        <translation>選択したクリップのテイクをもう 1 つ作ります。前のものは残ります。</translation>
    </message>
    <message>
        <source>Makes four takes of the frame at once, to choose from.</source>
        <translation>フレームのテイクを一度に 4 つ作り、選べます。</translation>
    </message>
    <message>
        <source>Makes one more take of the music. The ones before it are kept.</source>
        <translation>音楽のテイクをもう 1 つ作ります。前のものは残ります。</translation>
    </message>
    <message>
        <source>Lets what has begun end, and begins nothing more until it is pressed again.</source>
        <translation>始まったものは終わらせ、もう一度押すまで新しいものを始めません。</translation>
    </message>
    <message>
        <source>Makes what failed once more, after showing what it costs.</source>
        <translation>失敗したものを、費用を示してからもう一度作ります。</translation>
    </message>
    <message>
        <source>Stops what is being made. What is done is kept, and what was paid is not paid again.</source>
        <translation>作成中のものを停止します。できたものは残り、支払い済みのものに再び支払うことはありません。</translation>
    </message>
    <message>
        <source>Makes what costs nothing on this computer.</source>
        <translation>無料のものをこのコンピューターで作ります。</translation>
    </message>
    <message>
        <source>Makes what costs nothing on the farm's computers.</source>
        <translation>無料のものをファームのコンピューターで作ります。</translation>
    </message>
    <message>
        <source>Shows which models make this project's plans, frames, clips and music, and what they cost.</source>
        <translation>このプロジェクトのプラン、フレーム、クリップ、音楽を作るモデルと費用を表示します。</translation>
    </message>
    <message>
        <source>Plays from the playhead, or pauses.</source>
        <translation>再生ヘッドから再生、または一時停止します。</translation>
    </message>
    <message>
        <source>Plays the whole film from its start.</source>
        <translation>映像全体を最初から再生します。</translation>
    </message>
    <message>
        <source>Plays the selected beats and stops at their end.</source>
        <translation>選択したビートを再生し、その終わりで止まります。</translation>
    </message>
    <message>
        <source>Plays the five seconds at the playhead.</source>
        <translation>再生ヘッドのある 5 秒を再生します。</translation>
    </message>
    <message>
        <source>Plays backwards; once more is faster.</source>
        <translation>逆再生します。もう一度押すと速くなります。</translation>
    </message>
    <message>
        <source>Plays forwards; once more is faster.</source>
        <translation>順方向に再生します。もう一度押すと速くなります。</translation>
    </message>
    <message>
        <source>Goes one picture back.</source>
        <translation>1 コマ戻ります。</translation>
    </message>
    <message>
        <source>Goes one picture on.</source>
        <translation>1 コマ進みます。</translation>
    </message>
    <message>
        <source>Goes one second back.</source>
        <translation>1 秒戻ります。</translation>
    </message>
    <message>
        <source>Goes one second on.</source>
        <translation>1 秒進みます。</translation>
    </message>
    <message>
        <source>Goes to the start of the beat before.</source>
        <translation>前のビートの先頭に移ります。</translation>
    </message>
    <message>
        <source>Goes to the start of the next beat.</source>
        <translation>次のビートの先頭に移ります。</translation>
    </message>
    <message>
        <source>Goes to the film's first picture.</source>
        <translation>映像の最初のコマに移ります。</translation>
    </message>
    <message>
        <source>Goes to the film's last picture.</source>
        <translation>映像の最後のコマに移ります。</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range begin here.</source>
        <translation>ループ再生と範囲の書き出しがここから始まります。</translation>
    </message>
    <message>
        <source>Lets playing in a loop and exporting a range end here.</source>
        <translation>ループ再生と範囲の書き出しがここで終わります。</translation>
    </message>
    <message>
        <source>Lets the range begin with the film again.</source>
        <translation>範囲を再び映像の先頭から始めます。</translation>
    </message>
    <message>
        <source>Lets the range end with the film again.</source>
        <translation>範囲を再び映像の末尾で終えます。</translation>
    </message>
    <message>
        <source>Begins again where the film or the range ends.</source>
        <translation>映像か範囲の終わりで最初に戻ります。</translation>
    </message>
    <message>
        <source>Plays without sound. The film keeps its music.</source>
        <translation>音を出さずに再生します。映像の音楽は残ります。</translation>
    </message>
    <message>
        <source>Writes the film as a video: all of it or a part, in the format and size that you choose.</source>
        <translation>映像を動画として書き出します。全体または一部を、選んだ形式とサイズで。</translation>
    </message>
    <message>
        <source>Lets the next thing that you click tell what it is for.</source>
        <translation>次にクリックしたものが何のためにあるかを説明します。</translation>
    </message>
    <message>
        <source>Puts the copied beats behind the selected one. They keep their takes where these still fit. A copied picture, video or track becomes a take of your own.</source>
        <translation>コピーしたビートを選択したビートの後に置きます。合うテイクは保たれます。コピーした画像、動画、曲は自分のテイクになります。</translation>
    </message>
    <message>
        <source>Opens the settings: appearance, sound and storage, services and their keys, models, costs, farm and keyboard.</source>
        <translation>設定を開きます: 外観、音声と保存、サービスとキー、モデル、費用、ファーム、キーボード。</translation>
    </message>
    <message>
        <source>Shows or hides the brief, the reasons of its plan, and the models.</source>
        <translation>ブリーフ、プランの理由、モデルを表示または隠します。</translation>
    </message>
    <message>
        <source>Lets the playhead stop at the borders of chunks while you drag it in the timeline.</source>
        <translation>タイムラインで再生ヘッドをドラッグするときに、区間の境で止まるようにします。</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionFinder</name>
    <message>
        <source>Enter runs it, Esc leaves</source>
        <translation>Enter で実行、Esc で閉じる</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter runs, Esc leaves.</source>
        <translation>上下で選択、Enter で実行、Esc で閉じます。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>「%1」を含む操作はありません。</translation>
    </message>
    <message>
        <source>1 action</source>
        <translation>操作 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n actions</source>
        <translation>
            <numerusform>操作 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ActionKeys</name>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Enter waits for another key, Delete takes it away.</source>
        <translation>Enter で次のキーを待ち、Delete で外します。</translation>
    </message>
    <message>
        <source>Shipped without a key</source>
        <translation>初期状態ではキーなし</translation>
    </message>
    <message>
        <source>Shipped: %1</source>
        <translation>初期設定: %1</translation>
    </message>
    <message>
        <source>Reset the keys of “%1”</source>
        <translation>「%1」のキーをリセット</translation>
    </message>
    <message>
        <source>%1, key of “%2”</source>
        <translation>%1、「%2」のキー</translation>
    </message>
    <message>
        <source>Add a key for “%1”</source>
        <translation>「%1」にキーを追加</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>No action is chosen.</source>
        <translation>操作が選ばれていません。</translation>
    </message>
    <message>
        <source>Enter or a click, then the key itself</source>
        <translation>Enter かクリック、続けてキーを押す</translation>
    </message>
    <message>
        <source>A key of the chosen action. An action can have several; Delete takes one away.</source>
        <translation>選んだ操作のキーです。1 つの操作に複数のキーを付けられます。Delete で 1 つ外します。</translation>
    </message>
    <message>
        <source>The action stays in its menu, and keeps its other keys.</source>
        <translation>操作はメニューに残り、ほかのキーもそのままです。</translation>
    </message>
</context>
<context>
    <name>beatreel::ActionTable</name>
    <message>
        <source>%1, %2</source>
        <comment>a command, its price</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>beatreel::AddressField</name>
    <message>
        <source>An address of a service ends with its path, as in “%1”. Take off the rest, from ? or # on.</source>
        <translation>サービスのアドレスは「%1」のようにパスで終わります。? または # から後を取り除いてください。</translation>
    </message>
</context>
<context>
    <name>beatreel::AllVideosWindow</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show all videos</source>
        <translation>すべての動画を表示</translation>
    </message>
    <message>
        <source>Search videos</source>
        <translation>動画を検索</translation>
    </message>
    <message>
        <source>Search by name, brief, status or folder</source>
        <translation>名前、ブリーフ、状態、フォルダーで検索</translation>
    </message>
    <message>
        <source>Search videos (Ctrl+F)</source>
        <translation>動画を検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>フォルダーを表示(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>開く(&amp;O)</translation>
    </message>
    <message>
        <source>Select a video.</source>
        <translation>動画を選んでください。</translation>
    </message>
    <message>
        <source>Select one video only.</source>
        <translation>動画を 1 つだけ選んでください。</translation>
    </message>
    <message>
        <source>Open its project (Enter)</source>
        <translation>プロジェクトを開く (Enter)</translation>
    </message>
    <message>
        <source>It did not fail.</source>
        <translation>失敗していません。</translation>
    </message>
    <message>
        <source>Open its project and make what failed or is missing</source>
        <translation>プロジェクトを開き、失敗や不足を作り直す</translation>
    </message>
    <message>
        <source>Show its project in the file manager</source>
        <translation>プロジェクトをファイルマネージャーで表示</translation>
    </message>
    <message>
        <source>Delete it from the list (Del)</source>
        <translation>一覧から削除 (Del)</translation>
    </message>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>All videos — Beatreel</source>
        <translation>すべての動画 — Beatreel</translation>
    </message>
    <message>
        <source>The videos are being read…</source>
        <translation>動画を読み込んでいます…</translation>
    </message>
    <message>
        <source>No videos yet. Each project that is built stands here.</source>
        <translation>動画はまだありません。作成したプロジェクトがここに並びます。</translation>
    </message>
    <message>
        <source>No video has this status.</source>
        <translation>この状態の動画はありません。</translation>
    </message>
    <message>
        <source>No video has “%1” in it.</source>
        <translation>「%1」を含む動画はありません。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a status, how many videos</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, 1 video</source>
        <translation>%1、動画 1 本</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n videos</source>
        <translation>
            <numerusform>%1、動画 %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>1 video, %1</source>
        <translation>動画 1 本、%1</translation>
    </message>
    <message numerus="yes">
        <source>%n videos, %1</source>
        <translation>
            <numerusform>動画 %n 本、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Its project is not on this computer. The column Where says on which one.</source>
        <translation>プロジェクトはこのコンピューターにありません。どのコンピューターにあるかは「場所」の列に出ています。</translation>
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
        <translation>中央</translation>
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
        <translation>位置: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::AppearancePage</name>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Stronger edges, no tints</source>
        <translation>輪郭を強く、色味なし</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Nothing moves by itself</source>
        <translation>自動では何も動かない</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent</comment>
        <translation>%</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>Tell the desktop</source>
        <translation>デスクトップに通知</translation>
    </message>
    <message>
        <source>When a build ends</source>
        <translation>作成が終わったとき</translation>
    </message>
    <message>
        <source>Only while another window is in front.</source>
        <translation>別のウィンドウが前面にあるときだけ。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Show tips</source>
        <translation>ヒントを表示</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>ヒント</translation>
    </message>
    <message>
        <source>Each is shown once, beside the menus, when it is of use.</source>
        <translation>役に立つときに、メニューの横に一度だけ出ます。</translation>
    </message>
    <message>
        <source>Show tips again</source>
        <translation>ヒントをもう一度表示</translation>
    </message>
    <message>
        <source>Those shown before</source>
        <translation>すでに表示されたもの</translation>
    </message>
</context>
<context>
    <name>beatreel::ApprovalField</name>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>要変更</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>変更の依頼あり</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatActions</name>
    <message>
        <source>No project is open.</source>
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>ビートが選ばれていません。</translation>
    </message>
    <message>
        <source>No beats and no files are on the clipboard.</source>
        <translation>クリップボードにビートもファイルもありません。</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>template, length</comment>
        <translation>%1、%2 秒</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>shot, movement</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>&amp;Make clip, %1</source>
        <comment>price</comment>
        <translation>クリップを作成(&amp;M)、%1</translation>
    </message>
    <message>
        <source>Own &amp;video here…</source>
        <translation>自分の動画をここに(&amp;V)…</translation>
    </message>
    <message>
        <source>Show &amp;takes</source>
        <translation>テイクを表示(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>ファイルの場所を表示(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Lock clip</source>
        <translation>クリップをロック(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Beat %1</source>
        <translation>ビート %1(&amp;B)</translation>
    </message>
    <message>
        <source>Lock fra&amp;me</source>
        <translation>フレームをロック(&amp;M)</translation>
    </message>
    <message>
        <source>frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>クリップ %1.%2</translation>
    </message>
    <message>
        <source>Retry %1, %2</source>
        <comment>what, price</comment>
        <translation>%1 を再試行、%2</translation>
    </message>
    <message>
        <source>Make %1 with %2, %3</source>
        <comment>what, model, price</comment>
        <translation>%1 を %2 で作成、%3</translation>
    </message>
    <message>
        <source>&amp;Keep as it is</source>
        <translation>このままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Le&amp;ngth</source>
        <translation>長さ(&amp;N)</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>length</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>変更の依頼あり</translation>
    </message>
    <message>
        <source>Sa&amp;ve beat as template…</source>
        <translation>ビートをテンプレートとして保存(&amp;V)…</translation>
    </message>
    <message>
        <source>App&amp;roval</source>
        <translation>承認(&amp;R)</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>ロックされています。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>It is locked with its beat. Unlock the beat.</source>
        <translation>ビートと一緒にロックされています。ビートのロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatModelField</name>
    <message>
        <source>Frame model</source>
        <translation>フレームのモデル</translation>
    </message>
    <message>
        <source>Clip model</source>
        <translation>クリップのモデル</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>Project's: %1</source>
        <comment>the project's model</comment>
        <translation>プロジェクト: %1</translation>
    </message>
    <message>
        <source>%1, not in the catalogue</source>
        <translation>%1、カタログにありません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model, price of one</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>beatreel::BeatStyle</name>
    <message>
        <source>Clear</source>
        <comment>what is typed</comment>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardFileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>不明な種類のファイル</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPainter</name>
    <message>
        <source>Add a beat, or drop a template here</source>
        <translation>ビートを追加、またはテンプレートをここにドロップ</translation>
    </message>
    <message>
        <source>The film is %1 s of %2 s</source>
        <translation>映像は %2 秒中 %1 秒</translation>
    </message>
</context>
<context>
    <name>beatreel::BoardPanel</name>
    <message>
        <source>Add beat</source>
        <translation>ビートを追加</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Voice-over, on-screen words and notes on the cards</source>
        <translation>カードにナレーション、画面の文字、メモを表示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>How large the cards are</source>
        <translation>カードの大きさ</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>ビート 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n beats, read left to right</source>
        <translation>
            <numerusform>ビート %n 個、左から右へ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::BoardView</name>
    <message>
        <source>Add a beat</source>
        <translation>ビートを追加</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>ビート</translation>
    </message>
</context>
<context>
    <name>beatreel::BriefForm</name>
    <message>
        <source>What is the ad about?</source>
        <translation>何の広告ですか？</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>創造性</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>参考画像</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>30 s for Nike sneakers. Urban, energetic, at dusk.</source>
        <translation>Nike スニーカーの 30 秒広告。都会的、エネルギッシュ、夕暮れ。</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>オフラインでプラン</translation>
    </message>
    <message>
        <source>From the brief</source>
        <translation>ブリーフから</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>The same brief and seed give the same film. Empty: it follows from the words and the length.</source>
        <translation>同じブリーフとシードからは同じ映像ができます。空欄なら文と長さから決まります。</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>Creativity, from strict to free</source>
        <translation>創造性（厳密から自由まで）</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Models: %1</source>
        <translation>モデル: %1</translation>
    </message>
    <message>
        <source>A seed is a whole number from 0 on.</source>
        <translation>シードは 0 以上の整数です。</translation>
    </message>
</context>
<context>
    <name>beatreel::BriefPanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>プランを中止</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>プラン中…</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>プランを作り直す</translation>
    </message>
    <message>
        <source>Compare three plans</source>
        <translation>3 つのプランを比べる</translation>
    </message>
    <message>
        <source>Three plans are three requests.</source>
        <translation>3 つのプランは 3 回の依頼になります。</translation>
    </message>
    <message>
        <source>Another seed or more creativity gives another one.</source>
        <translation>シードを変えるか創造性を上げると別のものになります。</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Plan again for a plan round those of now.</source>
        <translation>その間にビートのロックが変わりました。今の状態でもう一度プランしてください。</translation>
    </message>
</context>
<context>
    <name>beatreel::BudgetBar</name>
    <message>
        <source>Spent %1, reserved %2, to build %3</source>
        <translation>支出 %1、予約 %2、これから %3</translation>
    </message>
    <message>
        <source>%1, budget %2</source>
        <comment>sums, budget</comment>
        <translation>%1、予算 %2</translation>
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
        <translation>要更新</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>The picture's file is gone. Put it back, or make it again.</source>
        <translation>画像のファイルがなくなりました。元に戻すか、作り直してください。</translation>
    </message>
    <message>
        <source>Your own picture of this beat is gone. Put it back, or give another.</source>
        <translation>このビートに使ったご自分の画像がなくなりました。元に戻すか、別の画像を選んでください。</translation>
    </message>
    <message>
        <source>Sketch it</source>
        <translation>スケッチする</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>フレームを作成</translation>
    </message>
    <message>
        <source>Beat %1, %2, %3 seconds from %4</source>
        <translation>ビート %1、%2、%4 から %3 秒</translation>
    </message>
    <message>
        <source>no frame yet</source>
        <translation>フレームなし</translation>
    </message>
    <message>
        <source>sketch</source>
        <translation>スケッチ</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>No frame yet.</source>
        <translation>フレームはまだありません。</translation>
    </message>
    <message>
        <source>Sketch: the first step of three.</source>
        <translation>スケッチ: 3 段階の 1 番目。</translation>
    </message>
    <message>
        <source>Frame: the second step of three.</source>
        <translation>フレーム: 3 段階の 2 番目。</translation>
    </message>
    <message>
        <source>Clip: the last step of three.</source>
        <translation>クリップ: 3 段階の最後。</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>要更新: %1、更新は %2</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>失敗: %1、再試行は %2</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone, making it again costs %1</source>
        <translation>失敗: 画像のファイルがありません、作り直しは %1</translation>
    </message>
    <message>
        <source>failed: the file of its picture is gone</source>
        <translation>失敗: 画像のファイルがありません</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>要更新、このまま使用</translation>
    </message>
    <message>
        <source>frame queued</source>
        <translation>フレーム待機中</translation>
    </message>
    <message>
        <source>making its frame, %1 percent</source>
        <translation>フレームを作成中、%1 パーセント</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>frame locked</source>
        <translation>フレームをロック中</translation>
    </message>
    <message>
        <source>The frame is locked: builds leave it alone.</source>
        <translation>フレームはロックされています。作成しても変わりません。</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>changes wanted</source>
        <translation>変更の依頼あり</translation>
    </message>
</context>
<context>
    <name>beatreel::CardPainter</name>
    <message>
        <source>%1 to %2</source>
        <comment>times</comment>
        <translation>%1 ～ %2</translation>
    </message>
    <message>
        <source>No voice-over</source>
        <translation>ナレーションなし</translation>
    </message>
    <message>
        <source>No words on screen</source>
        <translation>画面の文字なし</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>mark</comment>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>mark</comment>
        <translation>承認</translation>
    </message>
    <message>
        <source>Changes</source>
        <comment>mark</comment>
        <translation>要変更</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>フレームなし</translation>
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
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Frame %1 %</source>
        <translation>フレーム %1%</translation>
    </message>
    <message>
        <source>Frame queued</source>
        <translation>フレーム待機中</translation>
    </message>
</context>
<context>
    <name>beatreel::ChangesField</name>
    <message>
        <source>Which changes (in the notes)</source>
        <translation>変更の内容（メモに）</translation>
    </message>
    <message>
        <source>What should be different</source>
        <translation>どこをどう変えるか</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkFace</name>
    <message>
        <source>Waits for its frame</source>
        <translation>フレーム待ち</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>Queued, next</source>
        <translation>待機中、次の番</translation>
    </message>
    <message>
        <source>Queued, number %1</source>
        <translation>待機中、%1 番目</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>progress</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り %1</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>クリップを作成</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>The clip's file is gone. Put it back, or make it again.</source>
        <translation>クリップのファイルがなくなりました。元に戻すか、作り直してください。</translation>
    </message>
    <message>
        <source>Your own file of this clip is gone. Put it back, or give another.</source>
        <translation>このクリップに使ったご自分のファイルがなくなりました。元に戻すか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>Picture is stale</source>
        <translation>画像が要更新</translation>
    </message>
    <message>
        <source>The picture that it begins from is stale.</source>
        <translation>最初の画像が要更新です。</translation>
    </message>
    <message>
        <source>Locked: builds leave it alone.</source>
        <translation>ロック中: 作成しても変わりません。</translation>
    </message>
    <message>
        <source>Made by %1.</source>
        <comment>model</comment>
        <translation>作成: %1。</translation>
    </message>
    <message>
        <source>not made yet, making it costs %1</source>
        <translation>未作成、作成は %1</translation>
    </message>
    <message>
        <source>running, %1 percent</source>
        <translation>作成中、%1 パーセント</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>stale: %1, refresh costs %2</source>
        <translation>要更新: %1、更新は %2</translation>
    </message>
    <message>
        <source>stale, kept as it is</source>
        <translation>要更新、このまま使用</translation>
    </message>
    <message>
        <source>failed: %1, retry costs %2</source>
        <translation>失敗: %1、再試行は %2</translation>
    </message>
    <message>
        <source>failed: its file is gone, making it again costs %1</source>
        <translation>失敗: ファイルがありません、作り直しは %1</translation>
    </message>
    <message>
        <source>failed: its file is gone</source>
        <translation>失敗: ファイルがありません</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>クリップ %1</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>ロック中</translation>
    </message>
</context>
<context>
    <name>beatreel::ChunkPainter</name>
    <message>
        <source>Stale</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>Retry %1</source>
        <translation>再試行 %1</translation>
    </message>
    <message>
        <source>Again %1</source>
        <translation>もう一度 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::ComparePage</name>
    <message>
        <source>How takes are compared</source>
        <translation>テイクの比べ方</translation>
    </message>
    <message>
        <source>One take</source>
        <translation>1 テイク</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>並べる</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>ワイプ</translation>
    </message>
</context>
<context>
    <name>beatreel::CompareView</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Run both clips</source>
        <translation>両方のクリップを再生</translation>
    </message>
    <message>
        <source>Run both clips (Space)</source>
        <translation>両方のクリップを再生 (Space)</translation>
    </message>
    <message>
        <source>Stop both clips</source>
        <translation>両方のクリップを停止</translation>
    </message>
    <message>
        <source>Select a beat or a clip to compare its takes.</source>
        <translation>ビートかクリップを選ぶとテイクを比べられます。</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>テイクはまだありません。</translation>
    </message>
    <message>
        <source>%1, its only take</source>
        <comment>slot</comment>
        <translation>%1、ただ 1 つのテイク</translation>
    </message>
    <message>
        <source>%1, both run in step</source>
        <comment>slot</comment>
        <translation>%1、両方を同時再生</translation>
    </message>
    <message>
        <source>%1, two takes</source>
        <comment>slot</comment>
        <translation>%1、2 つのテイク</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>テイク %1、使用中</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>テイク %1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>ファイルがないか壊れています。元に戻すか、別のテイクを選んでください。</translation>
    </message>
</context>
<context>
    <name>beatreel::ControlTexts</name>
    <message>
        <source>Product, length, mood, what happens: a sentence or two</source>
        <translation>商品、長さ、ムード、起こること: 1、2 文で</translation>
    </message>
    <message>
        <source>What the ad is about, in your own words. The plan takes the product, the length, the style and the story from it.</source>
        <translation>何の広告かを自分の言葉で書きます。商品、長さ、スタイル、物語はここからプランに取り込まれます。</translation>
    </message>
    <message>
        <source>How long the film is to be; goes before what the brief says</source>
        <translation>映像の長さ。ブリーフの記述より優先</translation>
    </message>
    <message>
        <source>The length that the plan aims at. Without a choice it is what the brief says, or 30 seconds.</source>
        <translation>プランが目指す長さです。選ばなければブリーフの長さ、または 30 秒になります。</translation>
    </message>
    <message>
        <source>The number that decides where several plans would fit. Keep it to get the same film again, change it for another one.</source>
        <translation>当てはまるプランがいくつもあるときに、どれにするかを決める数です。同じ映像をもう一度作るならそのまま、別の映像にするなら変えてください。</translation>
    </message>
    <message>
        <source>Another seed: another plan of the same brief</source>
        <translation>別のシード: 同じブリーフから別のプラン</translation>
    </message>
    <message>
        <source>Puts in a number by chance, so that planning gives another film from the same words.</source>
        <translation>無作為な数を入れます。同じ言葉から別の映像がプランされます。</translation>
    </message>
    <message>
        <source>Left keeps to the proven sequence, right roams</source>
        <translation>左は定番の流れどおり、右は自由に</translation>
    </message>
    <message>
        <source>How far a plan may go from the usual sequence of such ads. Strict gives what is proven, free gives surprises.</source>
        <translation>この種の広告の定番の流れから、プランがどこまで離れてよいかです。厳密なら実績のある形、自由なら意外な形になります。</translation>
    </message>
    <message>
        <source>Pictures of the product or of a style that the frames are to follow. Models that cannot see pictures leave them aside.</source>
        <translation>フレームの手本にする商品やスタイルの画像です。画像を見られないモデルは使いません。</translation>
    </message>
    <message>
        <source>Takes the picture off the brief. Its file stays where it is.</source>
        <translation>画像をブリーフから外します。ファイルは元の場所に残ります。</translation>
    </message>
    <message>
        <source>The built-in planner, without a network</source>
        <translation>内蔵のプランナー、ネットワーク不要</translation>
    </message>
    <message>
        <source>Makes three plans from the brief, to choose one or to mix them. Frames and clips are made later.</source>
        <translation>ブリーフから 3 つのプランを作ります。1 つを選ぶことも、混ぜることもできます。フレームとクリップはあとで作ります。</translation>
    </message>
    <message>
        <source>An ad with its beats, frames, clips and music. Changes to it stay; pressing this again opens the same one.</source>
        <translation>ビート、フレーム、クリップ、音楽がそろった広告です。変更は残り、もう一度押すと同じものが開きます。</translation>
    </message>
    <message>
        <source>The brief stays as it is</source>
        <translation>ブリーフはそのまま</translation>
    </message>
    <message>
        <source>Stops waiting for the plan. What a model was already asked for may still be billed.</source>
        <translation>プランを待つのをやめます。モデルにすでに依頼した分は請求されることがあります。</translation>
    </message>
    <message>
        <source>Every video that was ever built, also on other computers</source>
        <translation>これまでに作成したすべての動画。ほかのコンピューターの分も</translation>
    </message>
    <message>
        <source>A project's folder, or its .beatreel file</source>
        <translation>プロジェクトのフォルダーか .beatreel ファイル</translation>
    </message>
    <message>
        <source>A project that was open before, and what waits in it. Press it to open it.</source>
        <translation>前に開いたプロジェクトと、そこで待っているものです。押すと開きます。</translation>
    </message>
    <message>
        <source>Its files stay where they are</source>
        <translation>ファイルは元の場所に残ります</translation>
    </message>
    <message>
        <source>Forgets the project here. Nothing of it is deleted.</source>
        <translation>ここの一覧からプロジェクトを外します。何も削除されません。</translation>
    </message>
    <message>
        <source>Shows first what would become of your beats</source>
        <translation>ビートがどう変わるかを先に表示</translation>
    </message>
    <message>
        <source>Plans the changed brief. Locked beats stay; nothing changes before you press Apply.</source>
        <translation>変えたブリーフをプランします。ロックしたビートは残り、「適用」を押すまで何も変わりません。</translation>
    </message>
    <message>
        <source>Side by side, to take one or drag beats from another</source>
        <translation>並べて、1 つ使うか別のプランのビートをドラッグ</translation>
    </message>
    <message>
        <source>Makes three plans of the brief and shows them beside each other.</source>
        <translation>ブリーフから 3 つのプランを作り、並べて表示します。</translation>
    </message>
    <message>
        <source>One step: undo brings the beats of before back</source>
        <translation>1 操作: 元に戻すと前のビートに戻る</translation>
    </message>
    <message>
        <source>Replaces the beats by those of the plan. Locked beats stay, and takes that still fit are kept.</source>
        <translation>ビートをプランのものに置き換えます。ロックしたビートは残り、まだ合うテイクは保たれます。</translation>
    </message>
    <message>
        <source>The film stays as it is</source>
        <translation>映像はそのまま</translation>
    </message>
    <message>
        <source>Throws the plan away.</source>
        <translation>プランを破棄します。</translation>
    </message>
    <message>
        <source>By creativity, or by chance</source>
        <translation>創造性で、または無作為に</translation>
    </message>
    <message>
        <source>In what the three plans differ: in how freely they are planned, or only in their seed.</source>
        <translation>3 つのプランの違いです。どれだけ自由にプランするか、またはシードだけを変えるかを選びます。</translation>
    </message>
    <message>
        <source>Drag a beat to another plan to mix them</source>
        <translation>ビートを別のプランへドラッグして混ぜる</translation>
    </message>
    <message>
        <source>One of the plans: its beats, and what a full build of it costs. Left and Right go to the other plans.</source>
        <translation>プランの 1 つです。そのビートと、すべて作成したときの費用を示します。左右キーで別のプランへ移ります。</translation>
    </message>
    <message>
        <source>The project stays as it was (Esc)</source>
        <translation>プロジェクトは元のまま (Esc)</translation>
    </message>
    <message>
        <source>Goes back without taking a plan.</source>
        <translation>プランを使わずに戻ります。</translation>
    </message>
    <message>
        <source>Plans the brief; used when you plan again</source>
        <translation>ブリーフをプランする。次にプランするときに使用</translation>
    </message>
    <message>
        <source>Which model turns the brief into beats. The built-in planner is free and needs no network.</source>
        <translation>ブリーフをビートにするモデルです。内蔵のプランナーは無料で、ネットワークは不要です。</translation>
    </message>
    <message>
        <source>Another one makes the frames stale</source>
        <translation>変えるとフレームが要更新に</translation>
    </message>
    <message>
        <source>Which model draws the frames. A beat can have its own, in the inspector.</source>
        <translation>フレームを描くモデルです。ビートごとの指定はインスペクターでできます。</translation>
    </message>
    <message>
        <source>Another one makes the clips stale</source>
        <translation>変えるとクリップが要更新に</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips. A beat can have its own, in the inspector.</source>
        <translation>フレームを動くクリップにするモデルです。ビートごとの指定はインスペクターでできます。</translation>
    </message>
    <message>
        <source>Another one makes the music stale</source>
        <translation>変えると音楽が要更新に</translation>
    </message>
    <message>
        <source>Which model makes the film's music; none of them, or your own file, is possible too.</source>
        <translation>映像の音楽を作るモデルです。音楽なしや、自分のファイルにもできます。</translation>
    </message>
    <message>
        <source>The model for plans looks at the frames and describes the music</source>
        <translation>プラン用モデルがフレームを見て音楽を言葉にする</translation>
    </message>
    <message>
        <source>Lets the planning model write what the music's model is asked for, from the frames. Without it, mood and beats decide.</source>
        <translation>音楽のモデルへの依頼文を、プラン用モデルにフレームから書かせます。オフならムードとビートで決まります。</translation>
    </message>
    <message>
        <source>Folds this section, or unfolds it</source>
        <translation>この部分をたたむ、または開く</translation>
    </message>
    <message>
        <source>Folds what stands below away to make room, or unfolds it again.</source>
        <translation>場所を空けるため下の内容をたたむか、もう一度開きます。</translation>
    </message>
    <message>
        <source>Chooses the free, built-in models for everything at once.</source>
        <translation>すべてに無料の内蔵モデルをまとめて選びます。</translation>
    </message>
    <message>
        <source>Chooses paid models of middle price for everything at once.</source>
        <translation>すべてに中くらいの価格の有料モデルをまとめて選びます。</translation>
    </message>
    <message>
        <source>Chooses the models with the best pictures, at the highest price, at once.</source>
        <translation>画像が最もよいモデルを、最も高い価格でまとめて選びます。</translation>
    </message>
    <message>
        <source>Choose a word or write your own</source>
        <translation>語を選ぶか、自分で書く</translation>
    </message>
    <message>
        <source>The name that prompts put in the place of {product_name}</source>
        <translation>プロンプトの {product_name} に入る名前</translation>
    </message>
    <message>
        <source>What the ad sells. Every prompt that names the product changes with it.</source>
        <translation>広告で売るものです。商品の名前が入るプロンプトはすべて一緒に変わります。</translation>
    </message>
    <message>
        <source>The structure of the whole film</source>
        <translation>映像全体の構成</translation>
    </message>
    <message>
        <source>The style of all pictures and of the music, in a few words.</source>
        <translation>すべての画像と音楽のスタイルを短い言葉で表します。</translation>
    </message>
    <message>
        <source>The feeling of the film. Frames, clips and music follow it.</source>
        <translation>映像の気分です。フレーム、クリップ、音楽がこれに従います。</translation>
    </message>
    <message>
        <source>The light that all frames share.</source>
        <translation>すべてのフレームに共通の光です。</translation>
    </message>
    <message>
        <source>Adds a colour to the palette. Three to five work best.</source>
        <translation>パレットに色を加えます。3 ～ 5 色がおすすめです。</translation>
    </message>
    <message>
        <source>Takes the main colours of a picture of yours, such as a photograph of the product.</source>
        <translation>商品の写真など、自分の画像から主な色を取り込みます。</translation>
    </message>
    <message>
        <source>Gives all beats that are not locked the changed look. The bar says what goes stale and what refreshing it costs; nothing is made yet.</source>
        <translation>ロックしていないすべてのビートに、変えたルックを適用します。何が要更新になり、更新にいくらかかるかはバーに出ます。まだ何も作りません。</translation>
    </message>
    <message>
        <source>Throws away what was changed here and not applied.</source>
        <translation>ここで変えて適用していないものを破棄します。</translation>
    </message>
    <message>
        <source>Shows only templates that usually stand there</source>
        <translation>ふつうそこに置くテンプレートだけを表示</translation>
    </message>
    <message>
        <source>Narrows the list to templates for this place in a film. Others can be used there too.</source>
        <translation>一覧を映像のこの位置に向くテンプレートに絞ります。ほかのテンプレートも使えます。</translation>
    </message>
    <message>
        <source>By name, shot, action or words of the prompt</source>
        <translation>名前、ショット、アクション、プロンプトの語で</translation>
    </message>
    <message>
        <source>Shows only the templates that have these words in them.</source>
        <translation>この語を含むテンプレートだけを表示します。</translation>
    </message>
    <message>
        <source>Narrows the templates to those for a product, an energy or a length.</source>
        <translation>商品、エネルギー、長さでテンプレートを絞り込みます。</translation>
    </message>
    <message>
        <source>Shows all templates again</source>
        <translation>すべてのテンプレートをもう一度表示</translation>
    </message>
    <message>
        <source>Empties the search and takes all filters off.</source>
        <translation>検索を消し、絞り込みをすべて解除します。</translation>
    </message>
    <message>
        <source>Shows templates for every place</source>
        <translation>すべての位置のテンプレートを表示</translation>
    </message>
    <message>
        <source>Shows the templates without regard to where in a film they usually stand.</source>
        <translation>映像のどこにふつう置くかに関係なくテンプレートを表示します。</translation>
    </message>
    <message>
        <source>Shows only those that you made</source>
        <translation>自分で作ったものだけを表示</translation>
    </message>
    <message>
        <source>Narrows the list to templates of your own, which you save from beats.</source>
        <translation>一覧を、ビートから保存した自分用のテンプレートに絞ります。</translation>
    </message>
    <message>
        <source>The templates that beats are made from. Drag one into the film, or press Enter to add it behind the selected beat.</source>
        <translation>ビートのもとになるテンプレートです。映像へドラッグするか、Enter で選択したビートの後に加えます。</translation>
    </message>
    <message>
        <source>How the template is called in the library and in plans. It cannot change later.</source>
        <translation>ライブラリとプランでのテンプレートの名前です。あとで変えられません。</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in for each film</source>
        <translation>{product_name} などは映像ごとに埋まる</translation>
    </message>
    <message>
        <source>What the picture shows. Words in braces are replaced by those of the film's look.</source>
        <translation>画像に写るものです。波かっこの語は、映像のルックの語に置き換わります。</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its product.</source>
        <translation>映像ごとに商品が入る場所をプロンプトに挿入します。</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its style.</source>
        <translation>映像ごとにスタイルが入る場所をプロンプトに挿入します。</translation>
    </message>
    <message>
        <source>Puts a place into the prompt that each film fills with its setting.</source>
        <translation>映像ごとに舞台が入る場所をプロンプトに挿入します。</translation>
    </message>
    <message>
        <source>What a new beat of it begins with</source>
        <translation>新しいビートの初期値</translation>
    </message>
    <message>
        <source>The length of beats made from this template. Each can be changed later.</source>
        <translation>このテンプレートから作るビートの長さです。あとでそれぞれ変えられます。</translation>
    </message>
    <message>
        <source>How lively it is: where in the film's curve it fits</source>
        <translation>躍動感: 映像の曲線のどこに合うか</translation>
    </message>
    <message>
        <source>How lively the beat is. Planners place it by this, and the music follows it.</source>
        <translation>ビートの躍動感です。プランナーはこれで位置を決め、音楽もこれに従います。</translation>
    </message>
    <message>
        <source>Where planners may place it</source>
        <translation>プランナーが置ける位置</translation>
    </message>
    <message>
        <source>Where in a film it usually stands: at the start, in the middle or at the end.</source>
        <translation>映像のどこにふつう置くかです。始まり、中ほど、終わりのいずれかです。</translation>
    </message>
    <message>
        <source>How the camera is placed</source>
        <translation>カメラの置き方</translation>
    </message>
    <message>
        <source>How near the camera is and from where it looks. It goes into the prompt of the frame.</source>
        <translation>カメラの近さと向きです。フレームのプロンプトに入ります。</translation>
    </message>
    <message>
        <source>How the camera moves in the clip</source>
        <translation>クリップでのカメラの動き</translation>
    </message>
    <message>
        <source>How the camera moves. It goes into the prompt of the clips.</source>
        <translation>カメラの動きです。クリップのプロンプトに入ります。</translation>
    </message>
    <message>
        <source>The kind of scene, for the sketch and for searching</source>
        <translation>場面の種類。スケッチと検索に使用</translation>
    </message>
    <message>
        <source>What happens in the picture. The built-in artist draws by it.</source>
        <translation>画像の中で起こることです。内蔵の絵描きがこれをもとに描きます。</translation>
    </message>
    <message>
        <source>Offered for every product</source>
        <translation>すべての商品に勧める</translation>
    </message>
    <message>
        <source>Lets planners use the template for every kind of product.</source>
        <translation>すべての種類の商品で、プランナーがこのテンプレートを使えるようにします。</translation>
    </message>
    <message>
        <source>Offered for products of this kind</source>
        <translation>この種類の商品に勧める</translation>
    </message>
    <message>
        <source>For which kinds of product planners may use the template.</source>
        <translation>プランナーがこのテンプレートを使える商品の種類です。</translation>
    </message>
    <message>
        <source>Further kinds, with commas between them</source>
        <translation>ほかの種類、コンマ区切り</translation>
    </message>
    <message>
        <source>Kinds of product that the shipped templates do not know.</source>
        <translation>付属のテンプレートにない商品の種類です。</translation>
    </message>
    <message>
        <source>It appears under Own in the library</source>
        <translation>ライブラリの「自分用」に入る</translation>
    </message>
    <message>
        <source>Writes the template to your own library, for this and all other projects.</source>
        <translation>テンプレートを自分のライブラリに書き込みます。このプロジェクトでもほかのプロジェクトでも使えます。</translation>
    </message>
    <message>
        <source>Nothing is saved (Esc)</source>
        <translation>何も保存しない (Esc)</translation>
    </message>
    <message>
        <source>Leaves without saving the template.</source>
        <translation>テンプレートを保存せずに閉じます。</translation>
    </message>
    <message>
        <source>Along the time, or as cards</source>
        <translation>時間順に、またはカードで</translation>
    </message>
    <message>
        <source>How the beats are shown: the timeline shows how long each is, the board shows what each says.</source>
        <translation>ビートの表示のしかたです。タイムラインは長さを、ボードは内容を示します。</translation>
    </message>
    <message>
        <source>The film along the time: beats, clips and music. Drag beats to move them and their edges to change their length; click a clip to see its takes.</source>
        <translation>時間に沿った映像です。ビート、クリップ、音楽が並びます。ビートはドラッグで動かし、端のドラッグで長さを変えます。クリップをクリックするとテイクが出ます。</translation>
    </message>
    <message>
        <source>Behind the selected beat, from a template</source>
        <translation>選択したビートの後に、テンプレートから</translation>
    </message>
    <message>
        <source>Lets only beats of one mark stand out: open, approved, or changes wanted. The film keeps all of them.</source>
        <translation>1 つのマークのビートだけを目立たせます: 未確認、承認済み、変更の依頼あり。映像にはすべて残ります。</translation>
    </message>
    <message>
        <source>How much of the film is seen at once</source>
        <translation>一度に見える映像の範囲</translation>
    </message>
    <message>
        <source>The beats as cards, in the order of the film. Drag cards to change it; each card shows the words and the state of its beat.</source>
        <translation>ビートを映像の順にカードで並べたものです。ドラッグで順番を変えます。カードにはビートの文字と状態が出ます。</translation>
    </message>
    <message>
        <source>The film along the time, small: a cell a beat, as wide as it is long. Left and Right go from beat to beat.</source>
        <translation>時間に沿った映像の縮小版です。1 ビートが 1 マスで、幅が長さを表します。左右キーでビートを移ります。</translation>
    </message>
    <message>
        <source>Shows only beats of one mark: open, approved, or changes wanted.</source>
        <translation>1 つのマークのビートだけを表示します: 未確認、承認済み、変更の依頼あり。</translation>
    </message>
    <message>
        <source>Larger cards show more of the picture, smaller ones more of the film.</source>
        <translation>カードを大きくすると画像が、小さくすると映像が広く見えます。</translation>
    </message>
    <message>
        <source>The whole film, the cut between two beats, or two takes</source>
        <translation>映像全体、2 つのビートの間のカット、または 2 つのテイク</translation>
    </message>
    <message>
        <source>What the preview shows: the film, the two pictures at a cut, or two takes to choose between.</source>
        <translation>プレビューに表示するものです。映像、カットの前後の画像、または選び比べる 2 つのテイクです。</translation>
    </message>
    <message>
        <source>The film as it is so far, at the playhead. What has no clip yet is shown by its frame, or by a slate.</source>
        <translation>再生ヘッドの位置の、今できている映像です。クリップがまだないところはフレームかスレートで表示します。</translation>
    </message>
    <message>
        <source>The last picture before a cut and the first one behind it, to judge whether they go together. Left and Right go to the cuts beside this one.</source>
        <translation>カットの前の最後の画像と、後の最初の画像です。つながりを確かめられます。左右キーで隣のカットへ移ります。</translation>
    </message>
    <message>
        <source>Where the playhead stands. Type a time to go there.</source>
        <translation>再生ヘッドの位置です。時刻を入力するとそこへ移ります。</translation>
    </message>
    <message>
        <source>How fast the film plays here. The exported film keeps its own speed.</source>
        <translation>ここで映像を再生する速さです。書き出す映像の速さは変わりません。</translation>
    </message>
    <message>
        <source>How loud the film plays here, and whether it is heard. The exported film keeps its loudness.</source>
        <translation>ここで映像を再生する音量と、音を出すかどうかです。書き出す映像のラウドネスは変わりません。</translation>
    </message>
    <message>
        <source>Only here: the exported film keeps its loudness</source>
        <translation>ここだけ: 書き出す映像のラウドネスは不変</translation>
    </message>
    <message>
        <source>How loud the film plays on this computer.</source>
        <translation>このコンピューターで映像を再生する音量です。</translation>
    </message>
    <message>
        <source>Words and pictures that lie over this beat. Drag one to place it and its corners to resize it; the arrows, + and - do the same.</source>
        <translation>このビートに重ねる文字と画像です。ドラッグで置き、角のドラッグで大きさを変えます。矢印キー、+、- でも同じです。</translation>
    </message>
    <message>
        <source>What does not hold together in the plan, such as a missing opening.</source>
        <translation>冒頭がないなど、プランの整っていないところです。</translation>
    </message>
    <message>
        <source>All that the check of the plan found</source>
        <translation>プランの点検で見つかったすべて</translation>
    </message>
    <message>
        <source>Lists what does not hold together in the film, such as a missing opening, with the beat it is about.</source>
        <translation>冒頭がないなど、映像の整っていないところを、該当するビートとともに一覧にします。</translation>
    </message>
    <message>
        <source>What the film has now counts as wanted</source>
        <translation>今の映像の長さを目標とする</translation>
    </message>
    <message>
        <source>Makes the present length the one that was asked for. The beats stay.</source>
        <translation>今の長さを、求められた長さとします。ビートはそのままです。</translation>
    </message>
    <message>
        <source>Edits that bring the film to its length</source>
        <translation>映像を目標の長さにする編集</translation>
    </message>
    <message>
        <source>Lists edits that bring the film to the length that was asked for, each with what it does and costs.</source>
        <translation>映像を求められた長さにする編集を、それぞれの内容と費用とともに一覧にします。</translation>
    </message>
    <message>
        <source>Changes the clips' prompt: they go stale, and nothing is made yet</source>
        <translation>クリップのプロンプトが変わり要更新に。まだ何も作らない</translation>
    </message>
    <message>
        <source>Only for you: prompts and takes do not change</source>
        <translation>自分用: プロンプトとテイクは変わらない</translation>
    </message>
    <message>
        <source>How the beat is called on its card, in the jobs and in exports.</source>
        <translation>カード、ジョブ、書き出しでのビートの名前です。</translation>
    </message>
    <message>
        <source>All that can be done with this beat: the menu that a right click opens too.</source>
        <translation>このビートでできることすべてです。右クリックで開くメニューと同じです。</translation>
    </message>
    <message>
        <source>The prompt as the models get it, with the words of the look filled in. Click it to write.</source>
        <translation>モデルに渡るプロンプトです。ルックの語が埋まっています。クリックすると書けます。</translation>
    </message>
    <message>
        <source>{product_name} and the like are filled in from the look</source>
        <translation>{product_name} などはルックから埋まる</translation>
    </message>
    <message>
        <source>What the picture shows. A changed prompt makes the frame stale, and the clips that begin with it.</source>
        <translation>画像に写るものです。プロンプトを変えると、フレームとそれで始まるクリップが要更新になります。</translation>
    </message>
    <message>
        <source>As it is sent, or as it is written</source>
        <translation>送られる形、または書いた形</translation>
    </message>
    <message>
        <source>Shows the prompt with the look's words filled in, or with the places that they fill.</source>
        <translation>プロンプトを、ルックの語が埋まった形か、語の入る場所のままの形で表示します。</translation>
    </message>
    <message>
        <source>How long the beat is. Longer needs more clips, which are made by the next build; clips that are there stay.</source>
        <translation>ビートの長さです。長くするとクリップが増え、次の作成で作られます。今あるクリップは残ります。</translation>
    </message>
    <message>
        <source>How lively it is; the music follows</source>
        <translation>躍動感。音楽もこれに従う</translation>
    </message>
    <message>
        <source>How near the camera is; goes into the frame's prompt</source>
        <translation>カメラの近さ。フレームのプロンプトに入る</translation>
    </message>
    <message>
        <source>How the camera is placed. Another shot makes the frame and its clips stale.</source>
        <translation>カメラの置き方です。ショットを変えると、フレームとそのクリップが要更新になります。</translation>
    </message>
    <message>
        <source>How the camera moves in the clips. The frame stays as it is.</source>
        <translation>クリップでのカメラの動きです。フレームはそのままです。</translation>
    </message>
    <message>
        <source>Goes into the storyboard PDF and the subtitles</source>
        <translation>絵コンテの PDF と字幕に入る</translation>
    </message>
    <message>
        <source>What is spoken over this beat. Beatreel does not speak it; it makes nothing stale.</source>
        <translation>このビートで話される言葉です。Beatreel は読み上げません。要更新になるものはありません。</translation>
    </message>
    <message>
        <source>Words and logo can lay them over the picture</source>
        <translation>「文字とロゴ」で画像に重ねられる</translation>
    </message>
    <message>
        <source>What is to be read in this beat. An overlay can show it; by itself it makes nothing stale.</source>
        <translation>このビートで読ませる言葉です。オーバーレイで表示できます。これだけで要更新になるものはありません。</translation>
    </message>
    <message>
        <source>For people; no model reads them</source>
        <translation>人のためのもの。モデルは読まない</translation>
    </message>
    <message>
        <source>Whatever is to be remembered of this beat. It stands in the storyboard PDF.</source>
        <translation>このビートについて覚えておきたいことです。絵コンテの PDF に載ります。</translation>
    </message>
    <message>
        <source>Kept in the notes of the beat</source>
        <translation>ビートのメモに残る</translation>
    </message>
    <message>
        <source>What the client or the team wants otherwise in this beat.</source>
        <translation>このビートで、クライアントやチームが変えてほしいことです。</translation>
    </message>
    <message>
        <source>A mark for people; builds do not look at it</source>
        <translation>人のためのマーク。作成には影響しない</translation>
    </message>
    <message>
        <source>How far the beat is agreed on. The timeline and the board can be filtered by it.</source>
        <translation>このビートの合意がどこまで進んだかです。タイムラインとボードをこれで絞り込めます。</translation>
    </message>
    <message>
        <source>Lets the film go to black and come back where this beat begins. It costs nothing and makes nothing stale.</source>
        <translation>このビートの始まりで、映像を黒に落としてから戻します。費用はかからず、要更新になるものもありません。</translation>
    </message>
    <message>
        <source>Lets the film come out of black at its start. It costs nothing.</source>
        <translation>映像の始まりを黒から立ち上げます。費用はかかりません。</translation>
    </message>
    <message>
        <source>Lets the film go to black at its end. It costs nothing.</source>
        <translation>映像の終わりを黒に落とします。費用はかかりません。</translation>
    </message>
    <message>
        <source>Draws the frames of the selected beats in the place of the film's model.</source>
        <translation>映像のモデルの代わりに、選択したビートのフレームを描きます。</translation>
    </message>
    <message>
        <source>Makes the clips of the selected beats in the place of the film's model.</source>
        <translation>映像のモデルの代わりに、選択したビートのクリップを作ります。</translation>
    </message>
    <message>
        <source>Another number gives other pictures of the same words</source>
        <translation>数を変えると、同じ言葉で別の画像に</translation>
    </message>
    <message>
        <source>The number that decides among the pictures that fit the words. The same seed gives the same picture, where the model allows it.</source>
        <translation>言葉に合う画像の中からどれにするかを決める数です。モデルが対応していれば、同じシードから同じ画像ができます。</translation>
    </message>
    <message>
        <source>Puts in a number by chance. Frame and clips go stale; nothing is made yet.</source>
        <translation>無作為な数を入れます。フレームとクリップが要更新になります。まだ何も作りません。</translation>
    </message>
    <message>
        <source>Which part of the clip is used</source>
        <translation>クリップのどこを使うか</translation>
    </message>
    <message>
        <source>Which part of your own picture is used, where it has another shape than the film.</source>
        <translation>自分の画像の形が映像と違うときに、どこを使うかです。</translation>
    </message>
    <message>
        <source>How much of the picture is cut off around</source>
        <translation>画像の周りをどれだけ切り落とすか</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own picture, larger.</source>
        <translation>自分の画像の小さな部分を大きくして使います。</translation>
    </message>
    <message>
        <source>The middle, as large as it fits</source>
        <translation>入るだけ大きく、中央を</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the picture again.</source>
        <translation>画像の中央から、もう一度いちばん大きな部分を使います。</translation>
    </message>
    <message>
        <source>Which part of your own video is used, where it has another shape than the film.</source>
        <translation>自分の動画の形が映像と違うときに、どこを使うかです。</translation>
    </message>
    <message>
        <source>How much of the video is cut off around</source>
        <translation>動画の周りをどれだけ切り落とすか</translation>
    </message>
    <message>
        <source>Takes a smaller part of your own video, larger.</source>
        <translation>自分の動画の小さな部分を大きくして使います。</translation>
    </message>
    <message>
        <source>Takes the largest part from the middle of the video again.</source>
        <translation>動画の中央から、もう一度いちばん大きな部分を使います。</translation>
    </message>
    <message>
        <source>One take more; the one in use is kept</source>
        <translation>テイクを 1 つ追加。使用中のものは残る</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>同じものをもう一度</translation>
    </message>
    <message>
        <source>Makes what failed once more with the same prompt and model.</source>
        <translation>失敗したものを、同じプロンプトとモデルでもう一度作ります。</translation>
    </message>
    <message>
        <source>The most that this project may spend in all. A build that would go over it does not begin.</source>
        <translation>このプロジェクトで使える総額の上限です。上限を超える作成は始まりません。</translation>
    </message>
    <message>
        <source>Skips the beginning of the music: the film starts with what is heard from there on.</source>
        <translation>音楽の最初を飛ばします。映像はそこから聞こえる音で始まります。</translation>
    </message>
    <message>
        <source>Makes the music louder or softer than the loudness that every exported film has.</source>
        <translation>音楽を、書き出す映像共通のラウドネスより大きく、または小さくします。</translation>
    </message>
    <message>
        <source>How long the music takes to become as loud as it is.</source>
        <translation>音楽が本来の音量になるまでの時間です。</translation>
    </message>
    <message>
        <source>How long the music takes to end. As usual follows the length of the film.</source>
        <translation>音楽が終わるまでの時間です。「標準」では映像の長さに従います。</translation>
    </message>
    <message>
        <source>The film has no sound then, exported too</source>
        <translation>映像は無音になる。書き出しても</translation>
    </message>
    <message>
        <source>Leaves the music out of the film without throwing it away.</source>
        <translation>音楽を捨てずに映像から外します。</translation>
    </message>
    <message>
        <source>Lays words over this beat's picture. That costs nothing, and only this beat is encoded again.</source>
        <translation>このビートの画像に文字を重ねます。費用はかからず、このビートだけを符号化し直します。</translation>
    </message>
    <message>
        <source>Lays a picture over the beat, such as a logo with a transparent ground (PNG or SVG).</source>
        <translation>背景が透明なロゴ（PNG か SVG）などの画像をビートに重ねます。</translation>
    </message>
    <message>
        <source>Ready arrangements of name, words and logo for the end of a film.</source>
        <translation>映像の最後に使う、名前、文字、ロゴの既製の配置です。</translation>
    </message>
    <message>
        <source>What lies over this beat's picture. Choose one to change it below; Delete takes it away.</source>
        <translation>このビートの画像に重なるものです。選ぶと下で変えられ、Delete で外せます。</translation>
    </message>
    <message>
        <source>Moves it in front of what lies over it.</source>
        <translation>上に重なるものの手前に移します。</translation>
    </message>
    <message>
        <source>Moves it behind what lies under it.</source>
        <translation>下にあるものの後ろに移します。</translation>
    </message>
    <message>
        <source>Takes it off the picture. Undo brings it back.</source>
        <translation>画像から外します。元に戻すと復活します。</translation>
    </message>
    <message>
        <source>Words of your own, or ones that follow the beat</source>
        <translation>自由な文字、またはビートに従う文字</translation>
    </message>
    <message>
        <source>What the overlay says: its own words, the beat's on-screen words, or the product's name, which it then follows.</source>
        <translation>オーバーレイの文字です。自由な文字、ビートの画面の文字、または商品名を選べます。後の 2 つは元が変わると一緒に変わります。</translation>
    </message>
    <message>
        <source>Enter begins a new line</source>
        <translation>Enter で改行</translation>
    </message>
    <message>
        <source>The words that lie over the picture.</source>
        <translation>画像に重なる文字です。</translation>
    </message>
    <message>
        <source>It keeps its place and its size</source>
        <translation>位置と大きさはそのまま</translation>
    </message>
    <message>
        <source>Takes another file in the place of this picture.</source>
        <translation>この画像を別のファイルに替えます。</translation>
    </message>
    <message>
        <source>Of the fonts on this computer</source>
        <translation>このコンピューターのフォントから</translation>
    </message>
    <message>
        <source>The family of letters. A computer without it takes another one.</source>
        <translation>文字の書体です。それがないコンピューターでは別の書体になります。</translation>
    </message>
    <message>
        <source>How strong the strokes are</source>
        <translation>線の太さ</translation>
    </message>
    <message>
        <source>How strong the letters are drawn, where the font has several weights.</source>
        <translation>文字の線の太さです。フォントに複数の太さがある場合に選べます。</translation>
    </message>
    <message>
        <source>How large it is, so that it looks the same in every size of film.</source>
        <translation>大きさです。映像がどのサイズでも同じに見えます。</translation>
    </message>
    <message>
        <source>Room between the letters</source>
        <translation>文字と文字の間</translation>
    </message>
    <message>
        <source>Sets the letters further apart or closer together than the font does.</source>
        <translation>字間をフォント本来より広く、または狭くします。</translation>
    </message>
    <message>
        <source>The colour of the words or of the shade.</source>
        <translation>文字または陰の色です。</translation>
    </message>
    <message>
        <source>100 % hides what is behind</source>
        <translation>100% で後ろが隠れる</translation>
    </message>
    <message>
        <source>Lets words be read over bright pictures</source>
        <translation>明るい画像の上でも文字が読めるように</translation>
    </message>
    <message>
        <source>How dark the shadow behind the words is.</source>
        <translation>文字の後ろの影の濃さです。</translation>
    </message>
    <message>
        <source>Snaps to this part of the picture</source>
        <translation>画像のこの部分に吸着</translation>
    </message>
    <message>
        <source>Puts it into a corner, to an edge or into the middle, inside the safe area.</source>
        <translation>セーフエリアの内側で、角、端、中央に置きます。</translation>
    </message>
    <message>
        <source>From the left edge</source>
        <translation>左端から</translation>
    </message>
    <message>
        <source>From the upper edge</source>
        <translation>上端から</translation>
    </message>
    <message>
        <source>After the beat's start</source>
        <translation>ビートの始まりから</translation>
    </message>
    <message>
        <source>When it appears, in seconds of the beat.</source>
        <translation>現れる時刻です。ビートの中の秒で示します。</translation>
    </message>
    <message>
        <source>When it goes, in seconds of the beat.</source>
        <translation>消える時刻です。ビートの中の秒で示します。</translation>
    </message>
    <message>
        <source>0 shows it at once</source>
        <translation>0 ですぐに表示</translation>
    </message>
    <message>
        <source>How long it takes to appear.</source>
        <translation>現れるのにかかる時間です。</translation>
    </message>
    <message>
        <source>0 hides it at once</source>
        <translation>0 ですぐに消える</translation>
    </message>
    <message>
        <source>How long it takes to go.</source>
        <translation>消えるのにかかる時間です。</translation>
    </message>
    <message>
        <source>The frame, a clip of this beat, or the music</source>
        <translation>フレーム、このビートのクリップ、または音楽</translation>
    </message>
    <message>
        <source>Whose takes are shown here.</source>
        <translation>ここにテイクを表示する対象です。</translation>
    </message>
    <message>
        <source>Hides what A and B have in common</source>
        <translation>A と B で同じものを隠す</translation>
    </message>
    <message>
        <source>Leaves only the rows in which the two takes differ: what made them look different.</source>
        <translation>2 つのテイクで違う行だけを残します。見た目が変わった原因がわかります。</translation>
    </message>
    <message>
        <source>The first take</source>
        <translation>最初のテイク</translation>
    </message>
    <message>
        <source>Makes the first take of what is chosen above.</source>
        <translation>上で選んだものの最初のテイクを作ります。</translation>
    </message>
    <message>
        <source>Take A or take B</source>
        <translation>テイク A またはテイク B</translation>
    </message>
    <message>
        <source>Which of the two takes the note, the star and the verbs below are about.</source>
        <translation>下のメモ、星、操作が 2 つのテイクのどちらについてかです。</translation>
    </message>
    <message>
        <source>How each take was made: model, prompt, seed, price. What differs has a dot; Ctrl+C copies a row.</source>
        <translation>各テイクの作られ方です: モデル、プロンプト、シード、価格。違うものには点が付きます。Ctrl+C で行をコピーします。</translation>
    </message>
    <message>
        <source>Kept with the take, not with the beat</source>
        <translation>ビートではなくテイクに残る</translation>
    </message>
    <message>
        <source>A remark about this take, such as what is good in it.</source>
        <translation>よいところなど、このテイクについてのメモです。</translation>
    </message>
    <message>
        <source>Makes one take more with the prompt, seed and model of this one, whatever the beat says by now.</source>
        <translation>ビートの今の内容に関係なく、このテイクと同じプロンプト、シード、モデルでテイクを 1 つ追加で作ります。</translation>
    </message>
    <message>
        <source>Marks a good take, to find it again. The film shows what is in use.</source>
        <translation>よいテイクに印を付けて、また見つけられるようにします。映像に出るのは使用中のものです。</translation>
    </message>
    <message>
        <source>Shows the take's file in the file manager.</source>
        <translation>テイクのファイルをファイルマネージャーで表示します。</translation>
    </message>
    <message>
        <source>Puts the take aside. Undo or the trash below brings it back until you empty it.</source>
        <translation>テイクを脇に置きます。空にするまでは、元に戻すか下のゴミ箱から戻せます。</translation>
    </message>
    <message>
        <source>Gives another beat what this take was made with. Its takes go stale; nothing is made yet.</source>
        <translation>このテイクを作った設定を別のビートに渡します。そのビートのテイクは要更新になります。まだ何も作りません。</translation>
    </message>
    <message>
        <source>Among the takes again, as it was</source>
        <translation>元どおりテイクの中に戻る</translation>
    </message>
    <message>
        <source>Takes it out of the trash. The film does not change.</source>
        <translation>ゴミ箱から出します。映像は変わりません。</translation>
    </message>
    <message>
        <source>Deletes the files of all takes in the trash, to free room. This cannot be undone.</source>
        <translation>ゴミ箱のテイクのファイルをすべて削除し、空きを作ります。元に戻せません。</translation>
    </message>
    <message>
        <source>Lets the film show take A. What follows from it is told below.</source>
        <translation>映像にテイク A を使います。その影響は下に示します。</translation>
    </message>
    <message>
        <source>Lets the film show take B. What follows from it is told below.</source>
        <translation>映像にテイク B を使います。その影響は下に示します。</translation>
    </message>
    <message>
        <source>Two takes side by side, or under a wipe</source>
        <translation>2 つのテイクを並べるか、ワイプで</translation>
    </message>
    <message>
        <source>All takes of what is selected. Enter puts one into the film, A and B choose two to compare.</source>
        <translation>選択したもののすべてのテイクです。Enter で映像に使い、A と B で比べる 2 つを選びます。</translation>
    </message>
    <message>
        <source>How two takes are compared: side by side, under a wipe, or one at a time.</source>
        <translation>2 つのテイクの比べ方です。並べる、ワイプ、または 1 つずつです。</translation>
    </message>
    <message>
        <source>Take A and take B of the same frame or clip. Space runs clips, Left and Right step; with one at a time, A and B change between them.</source>
        <translation>同じフレームかクリップのテイク A とテイク B です。Space でクリップを再生し、左右キーでコマを送ります。1 つずつのときは A と B で切り替えます。</translation>
    </message>
    <message>
        <source>The border between the two takes: A at its left, B at its right.</source>
        <translation>2 つのテイクの境目です。左が A、右が B です。</translation>
    </message>
    <message>
        <source>Plays both clips from the same picture on, in a loop.</source>
        <translation>両方のクリップを同じ画像からループ再生します。</translation>
    </message>
    <message>
        <source>Two takes of the music around a cut, to hear which one fits better. Space plays, A and B change the track, Left and Right the cut.</source>
        <translation>カット前後の音楽の 2 つのテイクです。聞き比べてどちらが合うかを選べます。Space で再生、A と B で曲、左右キーでカットを変えます。</translation>
    </message>
    <message>
        <source>Plays a few seconds around the cut, with the track that is chosen.</source>
        <translation>選んだ曲で、カット前後の数秒を再生します。</translation>
    </message>
    <message>
        <source>Goes to the cut before this one. What plays goes on there.</source>
        <translation>前のカットへ移ります。再生中ならそこで続きます。</translation>
    </message>
    <message>
        <source>Goes to the cut behind this one. What plays goes on there.</source>
        <translation>次のカットへ移ります。再生中ならそこで続きます。</translation>
    </message>
    <message>
        <source>Changes without a gap while it plays</source>
        <translation>再生中も途切れずに切り替わる</translation>
    </message>
    <message>
        <source>Which of the two tracks is heard.</source>
        <translation>2 つの曲のどちらを聞くかです。</translation>
    </message>
    <message>
        <source>Drop a file here, or press to choose one</source>
        <translation>ここにファイルをドロップ、または押して選択</translation>
    </message>
    <message>
        <source>A picture, video or track of your own as a take. It is copied into the project.</source>
        <translation>自分の画像、動画、曲をテイクにします。プロジェクトにコピーされます。</translation>
    </message>
    <message>
        <source>Makes one take more of what is compared here.</source>
        <translation>ここで比べているもののテイクを 1 つ追加で作ります。</translation>
    </message>
    <message>
        <source>Four takes of one frame. 1 to 4 take one, which the film shows then; the others stay among the takes.</source>
        <translation>1 つのフレームの 4 つのテイクです。1 ～ 4 で選ぶと映像に使われ、ほかはテイクの中に残ります。</translation>
    </message>
    <message>
        <source>Leaves the variants without taking one.</source>
        <translation>どれも使わずにバリエーションを閉じます。</translation>
    </message>
    <message>
        <source>What is missing or stale, and nothing else</source>
        <translation>不足と要更新のものだけ</translation>
    </message>
    <message>
        <source>Where what costs nothing is made: on this computer, or on the farm's workers. What runs already stays where it is.</source>
        <translation>無料のものをどこで作るかです。このコンピューターか、ファームのワーカーです。すでに実行中のものはそのまま続きます。</translation>
    </message>
    <message>
        <source>Enter shows its log; Del cancels or dismisses it</source>
        <translation>Enter でログを表示、Del で中止または閉じる</translation>
    </message>
    <message>
        <source>Something that is being made, waits, or failed, with its reason. A running job shows how far it is.</source>
        <translation>作成中、待機中、または失敗したもので、失敗には理由が付きます。実行中のジョブは進み具合を示します。</translation>
    </message>
    <message>
        <source>Lets this job begin before the one above it.</source>
        <translation>このジョブを、上のジョブより先に始めます。</translation>
    </message>
    <message>
        <source>Cancels the job, or takes one that failed off the list. What is finished stays.</source>
        <translation>ジョブを中止するか、失敗したものを一覧から外します。完成したものは残ります。</translation>
    </message>
    <message>
        <source>Choose one to read its log</source>
        <translation>選ぶとログが読める</translation>
    </message>
    <message>
        <source>What it was spent on</source>
        <translation>何に使ったか</translation>
    </message>
    <message>
        <source>Adds the money up by kind of work, or by beat.</source>
        <translation>金額を作業の種類別またはビート別に合計します。</translation>
    </message>
    <message>
        <source>Spent, reserved, and to build</source>
        <translation>支出、予約、これから作成</translation>
    </message>
    <message>
        <source>What was spent so far, what is ordered and not billed yet, and what a full build would still cost.</source>
        <translation>これまでの支出、依頼済みでまだ請求されていない分、すべて作成するのにこれからかかる費用です。</translation>
    </message>
    <message>
        <source>Goes to the prompt in the inspector, to say it in other words.</source>
        <translation>インスペクターのプロンプトに移り、別の言い方にできます。</translation>
    </message>
    <message>
        <source>Makes what failed with this model. It becomes the beat's model.</source>
        <translation>失敗したものをこのモデルで作ります。これがビートのモデルになります。</translation>
    </message>
    <message>
        <source>Each edit is saved within a second</source>
        <translation>編集は 1 秒以内に保存</translation>
    </message>
    <message>
        <source>Whether the last edit is on the disk. Where that failed, it says why, and pressing it saves a copy elsewhere.</source>
        <translation>最後の編集がディスクに保存されたかどうかです。失敗したときは理由が出て、押すと別の場所にコピーを保存します。</translation>
    </message>
    <message>
        <source>Takes the notice away. What it tells of stays as it is.</source>
        <translation>通知を閉じます。通知の対象はそのままです。</translation>
    </message>
    <message>
        <source>Takes this line away, too</source>
        <translation>この行も消えます</translation>
    </message>
    <message>
        <source>Takes this tip away. It does not come again by itself.</source>
        <translation>このヒントを消します。自動では再表示されません。</translation>
    </message>
    <message>
        <source>A half written file is removed</source>
        <translation>書きかけのファイルは削除</translation>
    </message>
    <message>
        <source>Stops the export. The project stays as it is.</source>
        <translation>書き出しを中止します。プロジェクトはそのままです。</translation>
    </message>
    <message>
        <source>The next time it goes on where it stopped</source>
        <translation>次は止まったところから続く</translation>
    </message>
    <message>
        <source>Stops what travels to or from the storage.</source>
        <translation>ストレージとの送受信を中止します。</translation>
    </message>
    <message>
        <source>Nothing is charged before this is pressed (Enter)</source>
        <translation>押すまで何も課金されない (Enter)</translation>
    </message>
    <message>
        <source>Agrees to the price, and begins.</source>
        <translation>価格に同意して始めます。</translation>
    </message>
    <message>
        <source>Nothing is made and nothing is charged (Esc)</source>
        <translation>何も作らず、課金もなし (Esc)</translation>
    </message>
    <message>
        <source>Leaves without making anything.</source>
        <translation>何も作らずに閉じます。</translation>
    </message>
    <message>
        <source>The settings, page Costs, change it again</source>
        <translation>設定の「費用」のページで変更できる</translation>
    </message>
    <message>
        <source>From now on, what costs less is made at once. The price still stands in its button, and the budget holds.</source>
        <translation>今後、これより安いものはすぐに作ります。価格はこれまでどおりボタンに出て、予算も守られます。</translation>
    </message>
    <message>
        <source>Choose a step to go back or forward to it</source>
        <translation>段階を選ぶと、そこへ戻る、または進む</translation>
    </message>
    <message>
        <source>All edits since the project was opened. Going back keeps the later ones until you edit again.</source>
        <translation>プロジェクトを開いてからのすべての編集です。戻っても、次に編集するまで後の編集は残ります。</translation>
    </message>
    <message>
        <source>Changes at once, without a restart</source>
        <translation>再起動なしですぐに変わる</translation>
    </message>
    <message>
        <source>The language of the menus and messages. Projects and what models are asked stay as they are.</source>
        <translation>メニューとメッセージの言語です。プロジェクトとモデルへの依頼は変わりません。</translation>
    </message>
    <message>
        <source>Pictures look the same in each</source>
        <translation>画像の見え方はどれも同じ</translation>
    </message>
    <message>
        <source>Whether the editor is dark or light, or as the desktop is.</source>
        <translation>編集画面をダーク、ライト、またはデスクトップに合わせます。</translation>
    </message>
    <message>
        <source>Also where the desktop asks for it</source>
        <translation>デスクトップが求めるときにも有効</translation>
    </message>
    <message>
        <source>Draws stronger edges and no tints, so that everything is told apart easily.</source>
        <translation>輪郭を強く、色味なしで描き、すべてを見分けやすくします。</translation>
    </message>
    <message>
        <source>Panels and cards jump in the place of gliding</source>
        <translation>パネルとカードが滑らずに切り替わる</translation>
    </message>
    <message>
        <source>Leaves out everything that moves by itself. Films play as ever.</source>
        <translation>自動で動くものをなくします。映像の再生は変わりません。</translation>
    </message>
    <message>
        <source>90 to 200 %, on top of the desktop's size</source>
        <translation>90 ～ 200%、デスクトップの文字サイズに加えて</translation>
    </message>
    <message>
        <source>How large all text is. Buttons and rows grow with it.</source>
        <translation>すべての文字の大きさです。ボタンや行も合わせて大きくなります。</translation>
    </message>
    <message>
        <source>Tells you that a build has ended while you work in another window.</source>
        <translation>別のウィンドウで作業中に、作成が終わったことを知らせます。</translation>
    </message>
    <message>
        <source>One at a time; nothing has to be pressed</source>
        <translation>一度に一つ。何も押す必要はありません</translation>
    </message>
    <message>
        <source>Tells at the right moment what can be done next. Each tip comes once.</source>
        <translation>次にできることを適切なタイミングで知らせます。各ヒントは一度だけ表示されます。</translation>
    </message>
    <message>
        <source>As if you had seen none yet</source>
        <translation>まだ一つも見ていない状態に戻します</translation>
    </message>
    <message>
        <source>Lets each tip come once more at its moment.</source>
        <translation>各ヒントを、その場面でもう一度表示します。</translation>
    </message>
    <message>
        <source>A file .sf2 or .sf3</source>
        <translation>.sf2 か .sf3 のファイル</translation>
    </message>
    <message>
        <source>The instruments of the built-in score. Another one makes such music stale; making it again is free.</source>
        <translation>内蔵の音楽の楽器です。変えるとその音楽は要更新になりますが、作り直しは無料です。</translation>
    </message>
    <message>
        <source>Chooses a file with instruments for the built-in score.</source>
        <translation>内蔵の音楽の楽器が入ったファイルを選びます。</translation>
    </message>
    <message>
        <source>The one that this system brings</source>
        <translation>このシステムに付属のもの</translation>
    </message>
    <message>
        <source>Goes back to the instruments that are installed on this computer.</source>
        <translation>このコンピューターにインストール済みの楽器に戻します。</translation>
    </message>
    <message>
        <source>Too little makes projects open more slowly</source>
        <translation>少なすぎるとプロジェクトが遅く開く</translation>
    </message>
    <message>
        <source>The most room on the disk for small pictures of clips. They can always be made again.</source>
        <translation>クリップの小さな画像に使うディスク容量の上限です。いつでも作り直せます。</translation>
    </message>
    <message>
        <source>0 asks each time</source>
        <translation>0 なら毎回確認</translation>
    </message>
    <message>
        <source>What costs less is made without a question. The price still stands in the button, and budgets hold.</source>
        <translation>これより安いものは確認せずに作ります。価格はこれまでどおりボタンに出て、予算も守られます。</translation>
    </message>
    <message>
        <source>For projects that begin from now on</source>
        <translation>これから始めるプロジェクト用</translation>
    </message>
    <message>
        <source>The most that a new project may spend in all. The inspector changes it for each one.</source>
        <translation>新しいプロジェクトで使える総額の上限です。プロジェクトごとにインスペクターで変えられます。</translation>
    </message>
    <message>
        <source>A word, or a key such as Ctrl+D</source>
        <translation>語、または Ctrl+D などのキー</translation>
    </message>
    <message>
        <source>Finds an action by its name or by its key.</source>
        <translation>操作を名前かキーで探します。</translation>
    </message>
    <message>
        <source>Enter changes the keys of the chosen action</source>
        <translation>Enter で選んだ操作のキーを変更</translation>
    </message>
    <message>
        <source>All actions with their keys. Choose one, and give it other keys below.</source>
        <translation>すべての操作とそのキーです。1 つ選び、下で別のキーを付けられます。</translation>
    </message>
    <message>
        <source>Gives all actions the keys that they had when Beatreel was installed.</source>
        <translation>すべての操作を、Beatreel をインストールしたときのキーに戻します。</translation>
    </message>
    <message>
        <source>Gives this action the keys that it had when Beatreel was installed.</source>
        <translation>この操作を、Beatreel をインストールしたときのキーに戻します。</translation>
    </message>
    <message>
        <source>Empty: the service's own address</source>
        <translation>空欄: サービス本来のアドレス</translation>
    </message>
    <message>
        <source>It goes into the keychain and is never shown again</source>
        <translation>キーチェーンに入り、二度と表示されない</translation>
    </message>
    <message>
        <source>The secret that the service knows you by. Paste it here; it is kept by the desktop's keychain, and in no file.</source>
        <translation>サービスがあなたを見分けるための秘密のキーです。ここに貼り付けます。デスクトップのキーチェーンに保存され、ファイルには残りません。</translation>
    </message>
    <message>
        <source>Into the desktop's keychain</source>
        <translation>デスクトップのキーチェーンへ</translation>
    </message>
    <message>
        <source>Keeps the key for this and all later starts.</source>
        <translation>今回と今後の起動のためにキーを保存します。</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>何も変わらない</translation>
    </message>
    <message>
        <source>Keeps the key that is stored, and forgets what was typed.</source>
        <translation>保存済みのキーを残し、入力したものは捨てます。</translation>
    </message>
    <message>
        <source>The old one is used until the new one is stored</source>
        <translation>新しいものを保存するまでは前のものを使用</translation>
    </message>
    <message>
        <source>Lets you paste another key.</source>
        <translation>別のキーを貼り付けられます。</translation>
    </message>
    <message>
        <source>Out of the keychain; paid models cannot be used then</source>
        <translation>キーチェーンから削除。有料モデルは使えなくなる</translation>
    </message>
    <message>
        <source>Deletes the key from this computer. To end it for good, delete it at the service too.</source>
        <translation>このコンピューターからキーを削除します。完全に無効にするには、サービスでも削除してください。</translation>
    </message>
    <message>
        <source>Where requests to Replicate go. Change it only for a server of your own that answers in its place.</source>
        <translation>Replicate へのリクエストの送り先です。代わりに応答する自分のサーバーがあるときだけ変えてください。</translation>
    </message>
    <message>
        <source>Where plans are asked for: OpenAI, or a server that speaks its language, such as Ollama or llama.cpp.</source>
        <translation>プランの依頼先です。OpenAI か、Ollama や llama.cpp のような同じ方式のサーバーです。</translation>
    </message>
    <message>
        <source>redis://host:6379/0, or rediss:// with TLS</source>
        <translation>redis://host:6379/0、TLS なら rediss://</translation>
    </message>
    <message>
        <source>Where the farm's Redis is. Its workers make frames, clips and films for this computer.</source>
        <translation>ファームの Redis の場所です。そのワーカーが、このコンピューターの代わりにフレーム、クリップ、映像を作ります。</translation>
    </message>
    <message>
        <source>Asks the service with this key and address whether they are right. It costs nothing.</source>
        <translation>このキーとアドレスが正しいかをサービスに尋ねます。費用はかかりません。</translation>
    </message>
    <message>
        <source>Tells whether the farm can be used, and how many workers are up. Nothing is made.</source>
        <translation>ファームを使えるか、ワーカーが何台動いているかを知らせます。何も作りません。</translation>
    </message>
    <message>
        <source>More is faster, until the service slows you down</source>
        <translation>多いほど速い。サービスに抑えられるまで</translation>
    </message>
    <message>
        <source>How many requests may run at the same time. The others wait.</source>
        <translation>同時に実行できるリクエストの数です。ほかは待ちます。</translation>
    </message>
    <message>
        <source>How many requests may begin in one minute. The others wait.</source>
        <translation>1 分間に始められるリクエストの数です。ほかは待ちます。</translation>
    </message>
    <message>
        <source>Models that go together, from free to the best. A single one can be changed below.</source>
        <translation>無料から最高まで、組み合わせのよいモデルです。1 つずつは下で変えられます。</translation>
    </message>
    <message>
        <source>Which model turns briefs into beats. The built-in planner is free and needs no network.</source>
        <translation>ブリーフをビートにするモデルです。内蔵のプランナーは無料で、ネットワークは不要です。</translation>
    </message>
    <message>
        <source>Which model draws the frames.</source>
        <translation>フレームを描くモデルです。</translation>
    </message>
    <message>
        <source>Which model turns frames into moving clips.</source>
        <translation>フレームを動くクリップにするモデルです。</translation>
    </message>
    <message>
        <source>Which model makes the music.</source>
        <translation>音楽を作るモデルです。</translation>
    </message>
    <message>
        <source>Empty: the first that the server lists</source>
        <translation>空欄: サーバーの一覧の最初のもの</translation>
    </message>
    <message>
        <source>Which of the server's models plans the briefs.</source>
        <translation>サーバーのどのモデルでブリーフをプランするかです。</translation>
    </message>
    <message>
        <source>Costs nothing</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>Asks the server which models it has, to choose one.</source>
        <translation>サーバーにどのモデルがあるかを尋ね、選べるようにします。</translation>
    </message>
    <message>
        <source>Without a path; the ending follows the format</source>
        <translation>パスなし。拡張子は形式に従う</translation>
    </message>
    <message>
        <source>How the file is called.</source>
        <translation>ファイルの名前です。</translation>
    </message>
    <message>
        <source>Where the file goes</source>
        <translation>ファイルの保存先</translation>
    </message>
    <message>
        <source>Chooses the folder that the file is written into.</source>
        <translation>ファイルを書き込むフォルダーを選びます。</translation>
    </message>
    <message>
        <source>Sets format, size and the rest below</source>
        <translation>下の形式、サイズなどを設定</translation>
    </message>
    <message>
        <source>Ready settings for a purpose: the master, the web, 4K, editing elsewhere, or a draft for review.</source>
        <translation>目的別の既製の設定です: マスター、Web、4K、ほかのソフトでの編集、確認用の下書き。</translation>
    </message>
    <message>
        <source>H.264 plays everywhere; ProRes is for editing</source>
        <translation>H.264 はどこでも再生、ProRes は編集用</translation>
    </message>
    <message>
        <source>How pictures and sound are encoded, and in what kind of file.</source>
        <translation>画像と音声の符号化のしかたと、ファイルの種類です。</translation>
    </message>
    <message>
        <source>Another size than the film's takes longer</source>
        <translation>映像と違うサイズは時間がかかる</translation>
    </message>
    <message>
        <source>Width and height of the exported pictures.</source>
        <translation>書き出す画像の幅と高さです。</translation>
    </message>
    <message>
        <source>I and O set the in and out points while you watch</source>
        <translation>再生中に I と O でイン点とアウト点を設定</translation>
    </message>
    <message>
        <source>Exports the whole film, the selected beats, or what lies between the in and out points.</source>
        <translation>映像全体、選択したビート、またはイン点とアウト点の間を書き出します。</translation>
    </message>
    <message>
        <source>Without it the file has no sound</source>
        <translation>なければファイルは無音</translation>
    </message>
    <message>
        <source>Whether the film's music goes into the file.</source>
        <translation>映像の音楽をファイルに入れるかどうかです。</translation>
    </message>
    <message>
        <source>-14 for the web, -23 for European television</source>
        <translation>Web は -14、欧州のテレビは -23</translation>
    </message>
    <message>
        <source>How loud the music is in the file, measured over the whole film.</source>
        <translation>ファイルでの音楽の大きさです。映像全体で測ります。</translation>
    </message>
    <message>
        <source>Burnt into the pictures, for remarks</source>
        <translation>意見を書くため、画像に焼き込む</translation>
    </message>
    <message>
        <source>Writes the number of the beat, its shot and the time over the pictures, so that people can say which one they mean.</source>
        <translation>ビートの番号、ショット、時刻を画像に書き込みます。どのビートのことかを伝えやすくなります。</translation>
    </message>
    <message>
        <source>Words that lie faintly over the whole film.</source>
        <translation>映像全体に薄く重ねる文字です。</translation>
    </message>
    <message>
        <source>Its price is in the button</source>
        <translation>価格はボタンに表示</translation>
    </message>
    <message>
        <source>Makes what is missing or stale, then exports. The export itself costs nothing.</source>
        <translation>不足と要更新のものを作ってから書き出します。書き出し自体は無料です。</translation>
    </message>
    <message>
        <source>Gaps show the frame, or a slate</source>
        <translation>欠けたところはフレームかスレート</translation>
    </message>
    <message>
        <source>Exports the film without waiting for what is missing or stale.</source>
        <translation>不足や要更新のものを待たずに映像を書き出します。</translation>
    </message>
    <message>
        <source>It goes on while you work</source>
        <translation>作業中も続く</translation>
    </message>
    <message>
        <source>Writes the file. A line at the bottom shows how far it is.</source>
        <translation>ファイルを書き込みます。進み具合は下の行に出ます。</translation>
    </message>
    <message>
        <source>Nothing is written (Esc)</source>
        <translation>何も書き込まない (Esc)</translation>
    </message>
    <message>
        <source>Leaves without exporting.</source>
        <translation>書き出さずに閉じます。</translation>
    </message>
    <message>
        <source>A4, or Letter in North America</source>
        <translation>A4、北米ではレター</translation>
    </message>
    <message>
        <source>The size of the pages.</source>
        <translation>ページの大きさです。</translation>
    </message>
    <message>
        <source>Fewer leave more room for words</source>
        <translation>少ないほど文字の場所が広い</translation>
    </message>
    <message>
        <source>How many beats stand on one page, each with its picture and its words.</source>
        <translation>1 ページに載せるビートの数です。それぞれに画像と文字が付きます。</translation>
    </message>
    <message>
        <source>Asks for the file's name</source>
        <translation>ファイル名を尋ねる</translation>
    </message>
    <message>
        <source>Writes the storyboard as a PDF.</source>
        <translation>絵コンテを PDF に書き出します。</translation>
    </message>
    <message>
        <source>A few letters of its name; Enter does it</source>
        <translation>名前の数文字を入力し、Enter で実行</translation>
    </message>
    <message>
        <source>Finds anything that can be done in Beatreel.</source>
        <translation>Beatreel でできることを何でも探します。</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter does it</source>
        <translation>上下キーで選び、Enter で実行</translation>
    </message>
    <message>
        <source>The actions that have these letters, each with its key.</source>
        <translation>この文字を含む操作です。それぞれのキーも示します。</translation>
    </message>
    <message>
        <source>The newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>The project as it was at earlier times. Each is a copy of its document; takes are never lost.</source>
        <translation>これまでの時点のプロジェクトです。それぞれが文書のコピーです。テイクは失われません。</translation>
    </message>
    <message>
        <source>One step: undo brings the present version back</source>
        <translation>1 操作: 元に戻すと今のバージョンに戻る</translation>
    </message>
    <message>
        <source>Gives the project the beats, words and choices that it had then.</source>
        <translation>プロジェクトを、そのときのビート、言葉、選択に戻します。</translation>
    </message>
    <message>
        <source>The project stays as it is (Esc)</source>
        <translation>プロジェクトはそのまま (Esc)</translation>
    </message>
    <message>
        <source>Leaves without going back.</source>
        <translation>戻さずに閉じます。</translation>
    </message>
    <message>
        <source>Enter opens one</source>
        <translation>Enter で開く</translation>
    </message>
    <message>
        <source>The projects that somebody published to the storage.</source>
        <translation>誰かがストレージに公開したプロジェクトです。</translation>
    </message>
    <message>
        <source>Copies it into your folder of projects</source>
        <translation>自分のプロジェクトのフォルダーにコピー</translation>
    </message>
    <message>
        <source>Fetches the project with all its takes, and opens it.</source>
        <translation>プロジェクトをすべてのテイクごと取得して開きます。</translation>
    </message>
    <message>
        <source>Nothing is fetched (Esc)</source>
        <translation>何も取得しない (Esc)</translation>
    </message>
    <message>
        <source>Leaves without opening a project.</source>
        <translation>プロジェクトを開かずに閉じます。</translation>
    </message>
    <message>
        <source>What this version can do that the ones before could not.</source>
        <translation>このバージョンで新しくできるようになったことです。</translation>
    </message>
    <message>
        <source>What helps to find a fault: the version, the last messages, and how the project is built up.</source>
        <translation>不具合を見つける手がかりです: バージョン、最近のメッセージ、プロジェクトの構成。</translation>
    </message>
    <message>
        <source>Saves the report, to attach it to a message.</source>
        <translation>報告を保存し、メッセージに添付できるようにします。</translation>
    </message>
    <message>
        <source>Throws the report away. Nothing was sent.</source>
        <translation>報告を破棄します。何も送っていません。</translation>
    </message>
    <message>
        <source>Shows only videos with these words in their name, brief, status or folder.</source>
        <translation>名前、ブリーフ、状態、フォルダーにこの語を含む動画だけを表示します。</translation>
    </message>
    <message>
        <source>How many there are stands behind each</source>
        <translation>件数はそれぞれの後ろに表示</translation>
    </message>
    <message>
        <source>Shows all videos, or only those in progress, finished or failed.</source>
        <translation>すべての動画、または進行中、完了、失敗のものだけを表示します。</translation>
    </message>
    <message>
        <source>Enter opens one; a heading sorts by it</source>
        <translation>Enter で開く。見出しで並べ替え</translation>
    </message>
    <message>
        <source>Every video that was built, here or on other computers of the studio, with status, progress and cost.</source>
        <translation>作成したすべての動画です。ここと、スタジオのほかのコンピューターの分を、状態、進み具合、費用とともに示します。</translation>
    </message>
    <message>
        <source>Opens the project of the chosen video.</source>
        <translation>選んだ動画のプロジェクトを開きます。</translation>
    </message>
    <message>
        <source>Opens the project and makes what failed once more, after showing what it costs.</source>
        <translation>プロジェクトを開き、費用を示してから、失敗したものをもう一度作ります。</translation>
    </message>
    <message>
        <source>Shows the project's folder in the file manager.</source>
        <translation>プロジェクトのフォルダーをファイルマネージャーで表示します。</translation>
    </message>
    <message>
        <source>Takes the video off the list, and its project to the trash if you wish. Asks first.</source>
        <translation>動画を一覧から外し、必要ならプロジェクトをゴミ箱に移します。先に確認します。</translation>
    </message>
    <message>
        <source>Reads the list once more</source>
        <translation>一覧をもう一度読み込む</translation>
    </message>
    <message>
        <source>Asks the database again.</source>
        <translation>データベースにもう一度尋ねます。</translation>
    </message>
    <message>
        <source>Empties the search and the filter</source>
        <translation>検索と絞り込みを消す</translation>
    </message>
    <message>
        <source>Shows all videos again.</source>
        <translation>すべての動画をもう一度表示します。</translation>
    </message>
    <message>
        <source>Goes to the page that was open before this one.</source>
        <translation>このページの前に開いていたページへ移ります。</translation>
    </message>
    <message>
        <source>Goes to the page that was open before you went back.</source>
        <translation>戻る前に開いていたページへ移ります。</translation>
    </message>
    <message>
        <source>Finds the pages of the handbook that have these words in them.</source>
        <translation>この語を含むハンドブックのページを探します。</translation>
    </message>
    <message>
        <source>Enter opens the page at that place</source>
        <translation>Enter でページのその場所を開く</translation>
    </message>
    <message>
        <source>The places in the handbook that have the words in them.</source>
        <translation>ハンドブックの中で、この語がある場所です。</translation>
    </message>
    <message>
        <source>The pages in their order</source>
        <translation>ページを順に並べたもの</translation>
    </message>
    <message>
        <source>The pages of the handbook. The first one leads to a film in five minutes.</source>
        <translation>ハンドブックのページです。最初のページでは 5 分で映像ができます。</translation>
    </message>
    <message>
        <source>The page itself. Links lead to other pages; Alt+Left goes back.</source>
        <translation>ページの内容です。リンクはほかのページにつながり、Alt+左で戻ります。</translation>
    </message>
    <message>
        <source>What plans this brief and makes the film</source>
        <translation>このブリーフをプランし、映像を作るもの</translation>
    </message>
    <message>
        <source>The models of plan, frames, clips and music, in this order. New projects take those of the settings, page Models; an open one has its own, in the section Models of the panel Brief.</source>
        <translation>プラン、フレーム、クリップ、音楽のモデルを、この順に示します。新しいプロジェクトには設定の「モデル」ページのものを使います。開いているプロジェクトには独自のモデルがあり、「ブリーフ」パネルの「モデル」の部分にあります。</translation>
    </message>
    <message>
        <source>Plans this brief with the built-in planner in the place of the model that failed.</source>
        <translation>失敗したモデルの代わりに、内蔵のプランナーでこのブリーフをプランします。</translation>
    </message>
    <message>
        <source>Makes the three plans with the built-in planner in the place of the model that failed.</source>
        <translation>失敗したモデルの代わりに、内蔵のプランナーで 3 つのプランを作ります。</translation>
    </message>
    <message>
        <source>Free, and made on this computer</source>
        <translation>無料。このコンピューターで作成</translation>
    </message>
    <message>
        <source>A brief to start from. Pressing it plans the film, begins a project with it and sketches its frames.</source>
        <translation>始めるためのブリーフです。押すと映像をプランし、プロジェクトを始めて、フレームをスケッチします。</translation>
    </message>
    <message>
        <source>The beats of this plan in their order. One that you drag to another plan is copied into that one.</source>
        <translation>このプランのビートを順に並べたものです。別のプランへドラッグすると、そのプランにコピーされます。</translation>
    </message>
    <message>
        <source>Its beats become the film's</source>
        <translation>このプランのビートが映像のビートになる</translation>
    </message>
    <message>
        <source>Makes the film's beats from this plan. In a new project with the built-in models all frames are sketched at once; what costs money waits until you build it.</source>
        <translation>このプランから映像のビートを作ります。内蔵モデルの新しいプロジェクトでは、すべてのフレームのスケッチがすぐにできます。費用のかかるものは、作成を指示するまで待ちます。</translation>
    </message>
    <message>
        <source>Chooses the cheapest paid models for plans, frames and clips at once, and the built-in score.</source>
        <translation>プラン、フレーム、クリップには最も安い有料モデルを、音楽には内蔵のものをまとめて選びます。</translation>
    </message>
    <message>
        <source>What kind of thing it is; sketches draw it by this</source>
        <translation>どんな種類のものか。スケッチはこれをもとに描かれる</translation>
    </message>
    <message>
        <source>The kind of product. Sketches show the thing and its place by it, and the library's filter offers it first. Another kind makes the frames stale.</source>
        <translation>商品の種類です。スケッチはこれに合わせて商品とその場所を描き、ライブラリの絞り込みでは最初に出ます。変えるとフレームが要更新になります。</translation>
    </message>
    <message>
        <source>How the film is built: which beats open it, carry it and close it, and how its energy runs. Another one leaves the beats as they are; the timeline shows its energy curve behind theirs.</source>
        <translation>映像の組み立てです。どのビートで始め、つなぎ、締めるか、エネルギーがどう動くかを決めます。変えてもビートはそのままで、タイムラインではビートの曲線の後ろにそのエネルギー曲線が出ます。</translation>
    </message>
    <message>
        <source>Any words; the library writes them with small letters, digits and _</source>
        <translation>どんな語でも可。ライブラリでは小文字、数字、_ で書かれる</translation>
    </message>
    <message>
        <source>Shows less of the film larger, or more of it smaller. The wheel over the timeline does the same.</source>
        <translation>映像の一部を大きく、または広い範囲を小さく表示します。タイムライン上のホイールでも同じです。</translation>
    </message>
    <message>
        <source>The film with its in and out points. Playback ▸ Set in point and Set out point put them at the playhead. A loop plays only what lies between them, and an export can take it alone.</source>
        <translation>映像とそのイン点、アウト点です。「再生 ▸ イン点を設定」と「アウト点を設定」で再生ヘッドの位置に置きます。ループはその間だけを再生し、その間だけを書き出すこともできます。</translation>
    </message>
    <message>
        <source>Selects all of their beats</source>
        <translation>該当するビートをすべて選択</translation>
    </message>
    <message>
        <source>How many takes no longer fit their beats. Press it to select all of these beats.</source>
        <translation>ビートに合わなくなったテイクの数です。押すと該当するビートをすべて選択します。</translation>
    </message>
    <message>
        <source>Goes to the first one</source>
        <translation>最初のものへ移る</translation>
    </message>
    <message>
        <source>How many jobs failed. Press it to go to the first one; the inspector says why it failed.</source>
        <translation>失敗したジョブの数です。押すと最初のものへ移り、失敗の理由がインスペクターに出ます。</translation>
    </message>
    <message>
        <source>One clip for every 5 s</source>
        <translation>5 秒ごとに 1 クリップ</translation>
    </message>
    <message>
        <source>How lively the beat is. Another energy makes its frame, its clips and the music stale.</source>
        <translation>ビートの躍動感です。エネルギーを変えると、フレーム、クリップ、音楽が要更新になります。</translation>
    </message>
    <message>
        <source>Where in a clip that is longer than 5 s its part of the film begins. It costs nothing. A clip that goes on from its last picture becomes stale.</source>
        <translation>5 秒より長いクリップの、どこから映像に使うかです。費用はかかりません。その最後の画像から続くクリップは要更新になります。</translation>
    </message>
    <message>
        <source>Another model, at its own price</source>
        <translation>別のモデルで、その価格で作成</translation>
    </message>
    <message>
        <source>Where it lies in the picture, in percent of width and height: the corner, edge or middle that is chosen under Place. Dragging it in the preview changes the same.</source>
        <translation>画像のどこにあるかを、幅と高さのパーセントで示します。「位置」で選んだ角、端、中央の場所です。プレビューでドラッグしても同じです。</translation>
    </message>
    <message>
        <source>The upper ones lie in front; the arrows below change that</source>
        <translation>上のものほど手前。下の矢印で変更</translation>
    </message>
    <message>
        <source>Opens the colours</source>
        <translation>色の選択を開く</translation>
    </message>
    <message>
        <source>How far it covers the picture. What is missing to 100 % lets the picture shine through.</source>
        <translation>画像をどれだけ覆うかです。100% に足りない分だけ画像が透けて見えます。</translation>
    </message>
    <message>
        <source>They have no room in this list</source>
        <translation>この一覧に入りきらないもの</translation>
    </message>
    <message>
        <source>How many more jobs wait or failed. They come into the list as those above them go.</source>
        <translation>ほかに待機中または失敗したジョブの数です。上のものがなくなると一覧に入ります。</translation>
    </message>
    <message>
        <source>What was made or cancelled today, the newest first.</source>
        <translation>今日作ったもの、中止したものです。新しい順です。</translation>
    </message>
    <message>
        <source>The notice goes away with it</source>
        <translation>通知も消えます</translation>
    </message>
    <message>
        <source>A next step after what the notice tells, such as showing the file that was written.</source>
        <translation>通知の内容に続く操作です。書き出したファイルの表示などがあります。</translation>
    </message>
    <message>
        <source>Shows more of what this line tells, or ends such tips. The settings, page Appearance, switch them on again.</source>
        <translation>この行の内容を詳しく表示するか、ヒントを終わりにします。設定の「外観」ページでもう一度表示できます。</translation>
    </message>
    <message>
        <source>A message of the desktop; a click on it brings Beatreel forward</source>
        <translation>デスクトップのメッセージ。クリックすると Beatreel が手前に出る</translation>
    </message>
    <message>
        <source>Undo is offered below</source>
        <translation>下で元に戻せる</translation>
    </message>
    <message>
        <source>Changes the keys at once</source>
        <translation>キーがすぐに変わる</translation>
    </message>
    <message>
        <source>Takes the key from the action that has it now, or brings back the keys that were reset.</source>
        <translation>今そのキーを使っている操作からキーを外してこちらに付けるか、リセットしたキーを元に戻します。</translation>
    </message>
    <message>
        <source>No more than your account allows</source>
        <translation>アカウントで許される数まで</translation>
    </message>
    <message>
        <source>Such as “Draft”; together with beat, shot and timecode</source>
        <translation>「下書き」など。ビート、ショット、タイムコードと一緒に</translation>
    </message>
    <message>
        <source>What Beatreel is made with. Each library has a licence of its own, in the last column.</source>
        <translation>Beatreel を構成するものです。ライブラリにはそれぞれのライセンスがあり、最後の列に出ています。</translation>
    </message>
    <message>
        <source>Copies the whole report, to paste it where you write to us.</source>
        <translation>報告の全文をコピーし、ご連絡いただく場所に貼り付けられるようにします。</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsPage</name>
    <message>
        <source>Always ask</source>
        <translation>常に確認する</translation>
    </message>
    <message>
        <source>Do not ask under</source>
        <translation>これ未満は確認しない</translation>
    </message>
    <message>
        <source>What costs less is made at once; the price still stands in its button. A project's budget holds all the same.</source>
        <translation>これより安いものはすぐに作られます。価格はボタンに表示されたままです。プロジェクトの予算は変わらず守られます。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Budget of a new project</source>
        <translation>新しいプロジェクトの予算</translation>
    </message>
    <message>
        <source>A project never spends more than its budget. Each has its own, which stands in the inspector while no beat is selected.</source>
        <translation>プロジェクトは予算を超えて使いません。予算はプロジェクトごとにあり、ビートを選んでいないときインスペクターに表示されます。</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsSection</name>
    <message>
        <source>Plan</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Stitch</source>
        <translation>結合</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, beat</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Deleted beats</source>
        <translation>削除したビート</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>By phase</source>
        <translation>工程別</translation>
    </message>
    <message>
        <source>Costs by phase</source>
        <translation>工程別の費用</translation>
    </message>
    <message>
        <source>By beat</source>
        <translation>ビート別</translation>
    </message>
    <message>
        <source>Costs by beat</source>
        <translation>ビート別の費用</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>工程</translation>
    </message>
    <message>
        <source>Beat</source>
        <translation>ビート</translation>
    </message>
    <message>
        <source>After this build at least %1 of the %2 budget, price unknown</source>
        <translation>この作成のあと 予算 %2 のうち少なくとも %1、価格不明あり</translation>
    </message>
    <message>
        <source>After this build %1 of the %2 budget</source>
        <translation>この作成のあと 予算 %2 のうち %1</translation>
    </message>
    <message>
        <source>After this build at least %1, price unknown</source>
        <translation>この作成のあと 少なくとも %1、価格不明あり</translation>
    </message>
    <message>
        <source>After this build %1</source>
        <translation>この作成のあと %1</translation>
    </message>
    <message>
        <source>Paid, not used: at least %1, price unknown</source>
        <translation>支払い済み・未使用: 少なくとも %1、価格不明あり</translation>
    </message>
    <message>
        <source>Paid, not used %1</source>
        <translation>支払い済み・未使用 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::CostsTable</name>
    <message>
        <source>Stale, to build</source>
        <translation>要更新分</translation>
    </message>
    <message>
        <source>To build</source>
        <translation>これから作成</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>予約</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1: to build %2, reserved %3, spent %4</source>
        <translation>%1: これから %2、予約 %3、支出 %4</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
</context>
<context>
    <name>beatreel::CropField</name>
    <message>
        <source>Crop of the frame</source>
        <translation>フレームのトリミング</translation>
    </message>
    <message>
        <source>Crop of the clip</source>
        <translation>クリップのトリミング</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Show the middle again</source>
        <translation>中央に戻す</translation>
    </message>
    <message>
        <source>Crop of frame %1</source>
        <comment>beat</comment>
        <translation>フレーム %1 のトリミング</translation>
    </message>
    <message>
        <source>Crop of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>クリップ %1.%2 のトリミング</translation>
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
        <translation>枠をドラッグするか矢印キーで動かします。+ と - でズーム、Home で元に戻します</translation>
    </message>
    <message>
        <source>%1 percent from the left, %2 percent from the top, zoom %3 percent</source>
        <translation>左から %1 パーセント、上から %2 パーセント、ズーム %3 パーセント</translation>
    </message>
</context>
<context>
    <name>beatreel::CutView</name>
    <message>
        <source>No cut</source>
        <translation>カットなし</translation>
    </message>
    <message>
        <source>Cut %1 of %2, at %3</source>
        <comment>number, count, time</comment>
        <translation>カット %1 / %2、%3</translation>
    </message>
    <message>
        <source>A film of one beat has no cut.</source>
        <translation>ビートが 1 つの映像にはカットがありません。</translation>
    </message>
    <message>
        <source>Last, %1</source>
        <comment>picture before a cut; time</comment>
        <translation>最後、%1</translation>
    </message>
    <message>
        <source>First, %1</source>
        <comment>picture after a cut; time</comment>
        <translation>最初、%1</translation>
    </message>
    <message>
        <source>No picture yet</source>
        <translation>画像なし</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopKeychain</name>
    <message>
        <source>The desktop's keychain is locked. Unlock it, and open the settings again.</source>
        <translation>デスクトップのキーチェーンがロックされています。解除してから設定を開き直してください。</translation>
    </message>
    <message>
        <source>The desktop's keychain did not give the key up. Take it out in the desktop's own keychain program.</source>
        <translation>デスクトップのキーチェーンがキーを手放しませんでした。デスクトップのキーチェーンの画面で削除してください。</translation>
    </message>
    <message>
        <source>This desktop has no keychain that answers.</source>
        <translation>応答するキーチェーンがこのデスクトップにありません。</translation>
    </message>
</context>
<context>
    <name>beatreel::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
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
        <translation>フォルダー「%1」を開けませんでした。ファイルマネージャーで開いてください。</translation>
    </message>
    <message>
        <source>“%1” could not be opened. Choose a program for it.</source>
        <translation>「%1」を開けませんでした。開くプログラムを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no longer there. It may have been moved or deleted: put it back, or make it again.</source>
        <translation>「%1」はもうありません。移動か削除された可能性があります。元に戻すか、作り直してください。</translation>
    </message>
    <message>
        <source>No browser could be opened. Open the page yourself: %1.</source>
        <translation>ブラウザーを開けませんでした。ご自分でページを開いてください: %1。</translation>
    </message>
</context>
<context>
    <name>beatreel::DropWords</name>
    <message>
        <source>to %1, becomes beat %2</source>
        <translation>%1 へ、ビート %2 になります</translation>
    </message>
    <message>
        <source>swap with %1</source>
        <comment>beat</comment>
        <translation>%1 と入れ替え</translation>
    </message>
    <message>
        <source>beat %1 becomes %2</source>
        <comment>template</comment>
        <translation>ビート %1 が %2 になります</translation>
    </message>
    <message>
        <source>%1 s of %2 s, frame %3</source>
        <comment>length, target length, price</comment>
        <translation>%2 秒中 %1 秒、フレーム %3</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to move it.</source>
        <translation>ビート %1 はロックされています。動かすにはロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>beatreel::EditEffect</name>
    <message>
        <source>1 frame to make.</source>
        <translation>作成するフレーム 1 枚。</translation>
    </message>
    <message numerus="yes">
        <source>%n frames to make.</source>
        <translation>
            <numerusform>作成するフレーム %n 枚。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip to make.</source>
        <translation>作成するクリップ 1 本。</translation>
    </message>
    <message numerus="yes">
        <source>%n clips to make.</source>
        <translation>
            <numerusform>作成するクリップ %n 本。</numerusform>
        </translation>
    </message>
    <message>
        <source>The music to make.</source>
        <translation>作成する音楽があります。</translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>テイク 1 つが要更新になり、そのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>テイク %n 個が要更新になり、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing costs nothing.</source>
        <translation>更新は無料です。</translation>
    </message>
    <message>
        <source>Refreshing costs %1.</source>
        <translation>更新は %1 です。</translation>
    </message>
</context>
<context>
    <name>beatreel::EditNames</name>
    <message>
        <source>Insert beat</source>
        <translation>ビートを挿入</translation>
    </message>
    <message>
        <source>Paste beat</source>
        <translation>ビートを貼り付け</translation>
    </message>
    <message>
        <source>Delete beat</source>
        <translation>ビートを削除</translation>
    </message>
    <message>
        <source>Duplicate beat</source>
        <translation>ビートを複製</translation>
    </message>
    <message>
        <source>Move beat</source>
        <translation>ビートを移動</translation>
    </message>
    <message>
        <source>Swap beats</source>
        <translation>ビートを入れ替え</translation>
    </message>
    <message>
        <source>Change length</source>
        <translation>長さを変更</translation>
    </message>
    <message>
        <source>Swap template</source>
        <translation>テンプレートを入れ替え</translation>
    </message>
    <message>
        <source>Rename beat</source>
        <translation>ビートの名前を変更</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Edit shot</source>
        <translation>ショットを編集</translation>
    </message>
    <message>
        <source>Edit action</source>
        <translation>アクションを編集</translation>
    </message>
    <message>
        <source>Edit camera movement</source>
        <translation>カメラの動きを編集</translation>
    </message>
    <message>
        <source>Change energy</source>
        <translation>エネルギーを変更</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Edit voice-over</source>
        <translation>ナレーションを編集</translation>
    </message>
    <message>
        <source>Edit on-screen words</source>
        <translation>画面の文字を編集</translation>
    </message>
    <message>
        <source>Add words or logo</source>
        <translation>文字かロゴを追加</translation>
    </message>
    <message>
        <source>Remove words or logo</source>
        <translation>文字かロゴを削除</translation>
    </message>
    <message>
        <source>Edit words or logo</source>
        <translation>文字かロゴを編集</translation>
    </message>
    <message>
        <source>Move words or logo</source>
        <translation>文字かロゴを移動</translation>
    </message>
    <message>
        <source>Add end card</source>
        <translation>エンドカードを追加</translation>
    </message>
    <message>
        <source>Change fades</source>
        <translation>フェードを変更</translation>
    </message>
    <message>
        <source>Change approval</source>
        <translation>承認を変更</translation>
    </message>
    <message>
        <source>Change seed</source>
        <translation>シードを変更</translation>
    </message>
    <message>
        <source>Change model of beat</source>
        <translation>ビートのモデルを変更</translation>
    </message>
    <message>
        <source>Lock beat</source>
        <translation>ビートをロック</translation>
    </message>
    <message>
        <source>Unlock beat</source>
        <translation>ビートのロックを解除</translation>
    </message>
    <message>
        <source>Lock take</source>
        <translation>テイクをロック</translation>
    </message>
    <message>
        <source>Unlock take</source>
        <translation>テイクのロックを解除</translation>
    </message>
    <message>
        <source>Choose take</source>
        <translation>テイクを選択</translation>
    </message>
    <message>
        <source>Star take</source>
        <translation>テイクに星を付ける</translation>
    </message>
    <message>
        <source>Take star off take</source>
        <translation>テイクの星を外す</translation>
    </message>
    <message>
        <source>Edit note on take</source>
        <translation>テイクのメモを編集</translation>
    </message>
    <message>
        <source>Move take to the trash</source>
        <translation>テイクをゴミ箱へ</translation>
    </message>
    <message>
        <source>Bring take back</source>
        <translation>テイクを戻す</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>ゴミ箱を空にする</translation>
    </message>
    <message>
        <source>Copy settings of take</source>
        <translation>テイクの設定をコピー</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>このままにする</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Slip clip</source>
        <translation>クリップをスリップ</translation>
    </message>
    <message>
        <source>Crop clip</source>
        <translation>クリップをトリミング</translation>
    </message>
    <message>
        <source>Crop picture</source>
        <translation>画像をトリミング</translation>
    </message>
    <message>
        <source>Move in point of music</source>
        <translation>音楽の開始点を移動</translation>
    </message>
    <message>
        <source>Change gain of music</source>
        <translation>音楽のゲインを変更</translation>
    </message>
    <message>
        <source>Fade music</source>
        <translation>音楽をフェード</translation>
    </message>
    <message>
        <source>Mute music</source>
        <translation>音楽をミュート</translation>
    </message>
    <message>
        <source>Unmute music</source>
        <translation>音楽のミュートを解除</translation>
    </message>
    <message>
        <source>Use own picture</source>
        <translation>自分の画像を使用</translation>
    </message>
    <message>
        <source>Use own video</source>
        <translation>自分の動画を使用</translation>
    </message>
    <message>
        <source>Use own track</source>
        <translation>自分の曲を使用</translation>
    </message>
    <message>
        <source>Change product</source>
        <translation>商品を変更</translation>
    </message>
    <message>
        <source>Change look</source>
        <translation>ルックを変更</translation>
    </message>
    <message>
        <source>Change palette</source>
        <translation>パレットを変更</translation>
    </message>
    <message>
        <source>Change archetype</source>
        <translation>アーキタイプを変更</translation>
    </message>
    <message>
        <source>Change target length</source>
        <translation>目標の長さを変更</translation>
    </message>
    <message>
        <source>Change format</source>
        <translation>フォーマットを変更</translation>
    </message>
    <message>
        <source>Edit brief</source>
        <translation>ブリーフを編集</translation>
    </message>
    <message>
        <source>Change models</source>
        <translation>モデルを変更</translation>
    </message>
    <message>
        <source>Change budget</source>
        <translation>予算を変更</translation>
    </message>
    <message>
        <source>Plan from brief</source>
        <translation>ブリーフからプラン</translation>
    </message>
    <message>
        <source>Go back to earlier version</source>
        <translation>前のバージョンに戻す</translation>
    </message>
    <message numerus="yes">
        <source>Insert %n beats</source>
        <translation>
            <numerusform>ビート %n 個を挿入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n beats</source>
        <translation>
            <numerusform>ビート %n 個を貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n beats</source>
        <translation>
            <numerusform>ビート %n 個を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n beats</source>
        <translation>
            <numerusform>ビート %n 個を複製</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n beats</source>
        <translation>
            <numerusform>ビート %n 個を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change length of %n beats</source>
        <translation>
            <numerusform>ビート %n 個の長さを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Swap template of %n beats</source>
        <translation>
            <numerusform>ビート %n 個のテンプレートを入れ替え</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change model of %n beats</source>
        <translation>
            <numerusform>ビート %n 個のモデルを変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lock %n beats</source>
        <translation>
            <numerusform>ビート %n 個をロック</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unlock %n beats</source>
        <translation>
            <numerusform>ビート %n 個のロックを解除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy settings of take to %n beats</source>
        <translation>
            <numerusform>テイクの設定をビート %n 個にコピー</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::EndCard</name>
    <message>
        <source>Name in the middle</source>
        <translation>名前を中央に</translation>
    </message>
    <message>
        <source>Logo over name and call to action</source>
        <translation>ロゴの下に名前と呼びかけ</translation>
    </message>
    <message>
        <source>Lower third with logo</source>
        <translation>下三分の一にロゴ</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportActions</name>
    <message>
        <source>“%1” is still being exported. Stop it and close?</source>
        <translation>「%1」を書き出し中です。中止して閉じますか？</translation>
    </message>
    <message>
        <source>What was written of it goes away.</source>
        <translation>書き出した途中のものは消えます。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Go on exporting</source>
        <translation>書き出しを続ける</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>ビートはまだありません。</translation>
    </message>
    <message>
        <source>An export is running.</source>
        <translation>書き出し中です。</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>映像ができました。</translation>
    </message>
    <message>
        <source>Export MP4</source>
        <translation>MP4 を書き出す</translation>
    </message>
    <message>
        <source>The film is built. “%1” is already there.</source>
        <translation>映像ができました。「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>別の名前</translation>
    </message>
    <message>
        <source>Export storyboard PDF</source>
        <translation>絵コンテを PDF で書き出す</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>%1 storyboard</source>
        <translation>%1 絵コンテ</translation>
    </message>
    <message>
        <source>Export contact sheet</source>
        <translation>コンタクトシートを書き出す</translation>
    </message>
    <message>
        <source>PNG picture</source>
        <translation>PNG 画像</translation>
    </message>
    <message>
        <source>%1 contact sheet</source>
        <translation>%1 コンタクトシート</translation>
    </message>
    <message>
        <source>Export edit list</source>
        <translation>編集リストを書き出す</translation>
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
        <translation>Shotcut・Kdenlive 用 MLT</translation>
    </message>
    <message>
        <source>Export subtitles</source>
        <translation>字幕を書き出す</translation>
    </message>
    <message>
        <source>SubRip</source>
        <translation>SubRip</translation>
    </message>
    <message>
        <source>Export frames into</source>
        <translation>フレームの書き出し先</translation>
    </message>
    <message>
        <source>%1 frames</source>
        <translation>%1 フレーム</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>先に作成する</translation>
    </message>
    <message>
        <source>Export as it is</source>
        <translation>このまま書き出す</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>書き出しを中止しました。何も書かれていません。</translation>
    </message>
    <message>
        <source>“%1” is written.</source>
        <translation>「%1」を書き出しました。</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportBar</name>
    <message>
        <source>Exporting “%1”</source>
        <translation>「%1」を書き出し中</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel what runs</source>
        <translation>実行中の処理を中止</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportDialog</name>
    <message>
        <source>Export film</source>
        <translation>映像を書き出す</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>ファイルに名前を付けてください。</translation>
    </message>
    <message>
        <source>Export into</source>
        <translation>書き出し先</translation>
    </message>
    <message>
        <source>“%1” is already there. Replace it?</source>
        <translation>「%1」はすでにあります。置き換えますか？</translation>
    </message>
    <message>
        <source>It is in “%1”. What it holds now is gone then.</source>
        <translation>「%1」にあります。今の内容は失われます。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>置き換える</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the folder</source>
        <translation>フォルダーを変更</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>独自の設定</translation>
    </message>
    <message>
        <source>&amp;Preset</source>
        <translation>プリセット(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>形式(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>サイズ(&amp;S)</translation>
    </message>
    <message>
        <source>The whole film</source>
        <translation>映像全体</translation>
    </message>
    <message>
        <source>The selected beats</source>
        <translation>選択したビート</translation>
    </message>
    <message>
        <source>In to out</source>
        <translation>インからアウトまで</translation>
    </message>
    <message>
        <source>P&amp;art</source>
        <translation>範囲(&amp;A)</translation>
    </message>
    <message>
        <source>With music</source>
        <translation>音楽あり</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>音声</translation>
    </message>
    <message>
        <source> LUFS</source>
        <translation> LUFS</translation>
    </message>
    <message>
        <source>&amp;Loudness</source>
        <translation>ラウドネス(&amp;L)</translation>
    </message>
    <message>
        <source>Beat, shot and timecode</source>
        <translation>ビート、ショット、タイムコード</translation>
    </message>
    <message>
        <source>On pictures</source>
        <translation>画面表示</translation>
    </message>
    <message>
        <source>Beat, shot and timecode on the pictures</source>
        <translation>画面にビート、ショット、タイムコードを表示</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>&amp;Watermark</source>
        <translation>透かし(&amp;W)</translation>
    </message>
    <message>
        <source>%1, as it is</source>
        <comment>width and height</comment>
        <translation>%1（そのまま）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>書き出す</translation>
    </message>
</context>
<context>
    <name>beatreel::ExportWords</name>
    <message>
        <source>%1 min</source>
        <comment>about how long something takes</comment>
        <translation>%1 分</translation>
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
        <translation>%1%、残り約 %2</translation>
    </message>
    <message>
        <source>Master</source>
        <translation>マスター</translation>
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
        <translation>編集用 (ProRes)</translation>
    </message>
    <message>
        <source>WebM</source>
        <translation>WebM</translation>
    </message>
    <message>
        <source>Animatic for review</source>
        <translation>確認用アニマティック</translation>
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
        <translation>1 枚</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Copies the film, under a second.</source>
        <translation>映像をコピーします。1 秒未満です。</translation>
    </message>
    <message>
        <source>Copies the film and mixes its sound, about %1.</source>
        <translation>映像をコピーし、音声をミックスします。約 %1 です。</translation>
    </message>
    <message>
        <source>Encodes %1 anew, about %2.</source>
        <translation>%1 を新たにエンコードします。約 %2 です。</translation>
    </message>
    <message>
        <source>Copies %1 and encodes %2, about %3.</source>
        <translation>%1 をコピーし、%2 をエンコードします。約 %3 です。</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>ビート %1 にはまだ動画がありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats have no video yet.</source>
        <translation>
            <numerusform>%n 個のビートにまだ動画がありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is not up to date.</source>
        <translation>ビート %1 は最新ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are not up to date.</source>
        <translation>
            <numerusform>%n 個のビートが最新ではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>音楽はまだありません。</translation>
    </message>
    <message>
        <source>The music is not up to date.</source>
        <translation>音楽は最新ではありません。</translation>
    </message>
</context>
<context>
    <name>beatreel::FaceItems</name>
    <message>
        <source>Select</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>beatreel::FadeGesture</name>
    <message>
        <source>fades in over %1 s</source>
        <translation>%1 秒かけてフェードイン</translation>
    </message>
    <message>
        <source>fades out over %1 s</source>
        <translation>%1 秒かけてフェードアウト</translation>
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
        <translation>黒を挟む</translation>
    </message>
    <message>
        <source>To black and back at the beat's start, half of it on each side of the cut</source>
        <translation>ビートの始まりで黒へ、そして戻ります。カットの前後に半分ずつ</translation>
    </message>
    <message>
        <source>Film from black</source>
        <translation>黒から始める</translation>
    </message>
    <message>
        <source>At the start of the film</source>
        <translation>映像の始まりで</translation>
    </message>
    <message>
        <source>Film to black</source>
        <translation>黒で終える</translation>
    </message>
    <message>
        <source>At the end of the film</source>
        <translation>映像の終わりで</translation>
    </message>
    <message>
        <source>No dip</source>
        <translation>黒を挟まない</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>No fade</source>
        <translation>フェードなし</translation>
    </message>
</context>
<context>
    <name>beatreel::FailureField</name>
    <message>
        <source>Frame %1: %2</source>
        <comment>number, why it failed</comment>
        <translation>フレーム %1: %2</translation>
    </message>
    <message>
        <source>Clip %1.%2: %3</source>
        <comment>numbers, why it failed</comment>
        <translation>クリップ %1.%2: %3</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmPage</name>
    <message>
        <source>Address of the farm</source>
        <translation>ファームのアドレス</translation>
    </message>
    <message>
        <source>A farm is a Redis and workers on as many computers as you like, which make frames, clips and films for this one. A single computer needs none. How to set one up stands in docs/farm.md.</source>
        <translation>ファームは Redis と何台ものワーカーからなり、このコンピューターの代わりにフレーム、クリップ、映像を作ります。1 台だけなら必要ありません。作り方は docs/farm.md にあります。</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>動くか確認</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Files travel over the storage that BEATREEL_STORAGE_URL names, here and on every worker.</source>
        <translation>ファイルは、ここと各ワーカーの BEATREEL_STORAGE_URL が示すストレージを通ります。</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>環境変数 (%1) の値です。ここでの設定より優先されます。</translation>
    </message>
    <message>
        <source>Password of the farm</source>
        <translation>ファームのパスワード</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The password was not kept: start Beatreel with %1 in its environment.</source>
        <translation>パスワードは保存されませんでした。環境変数 %1 を付けて Beatreel を起動してください。</translation>
    </message>
</context>
<context>
    <name>beatreel::FarmTest</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test the farm</source>
        <translation>ファームをテスト</translation>
    </message>
    <message>
        <source>Asks the Redis, the storage and the workers whether they are there.</source>
        <translation>Redis、ストレージ、ワーカーがあるかを尋ねます。</translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>ファームに問い合わせ中…</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 枠</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n 枠</numerusform>
        </translation>
    </message>
    <message>
        <source>It works: 1 worker with %1 is up.</source>
        <comment>places</comment>
        <translation>動いています: ワーカー 1 台、%1。</translation>
    </message>
    <message numerus="yes">
        <source>It works: %n workers with %1 are up.</source>
        <comment>places</comment>
        <translation>
            <numerusform>動いています: ワーカー %n 台、%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no farm here. Give its address below.</source>
        <translation>ここにファームはありません。下でアドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>beatreel::FileGesture</name>
    <message>
        <source>a file of unknown kind</source>
        <translation>不明な種類のファイル</translation>
    </message>
</context>
<context>
    <name>beatreel::FilterButton</name>
    <message>
        <source>Show marks</source>
        <translation>マークで表示</translation>
    </message>
    <message>
        <source>Show beats by their mark</source>
        <translation>マークでビートを絞り込む</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>すべてのマーク</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Changes wanted</source>
        <translation>変更の依頼あり</translation>
    </message>
</context>
<context>
    <name>beatreel::FinishedSection</name>
    <message>
        <source>Finished today</source>
        <translation>今日完了</translation>
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
        <translation>キーの取得から最初の有料フレームまで</translation>
    </message>
    <message>
        <source>1. Make an account at replicate.com and add some credit at replicate.com/account/billing.</source>
        <translation>1. replicate.com でアカウントを作り、replicate.com/account/billing で少額をチャージします。</translation>
    </message>
    <message>
        <source>2. Make a token at replicate.com/account/api-tokens, paste it below and press Store.</source>
        <translation>2. replicate.com/account/api-tokens でトークンを作り、下に貼り付けて「保存」を押します。</translation>
    </message>
    <message>
        <source>3. Press Test: it costs nothing and says whose key it is.</source>
        <translation>3. 「テスト」を押します。無料で、誰のキーかがわかります。</translation>
    </message>
    <message>
        <source>4. On the page Models, choose %1 for the frames of new projects: %2 (price of %3).</source>
        <translation>4. 「モデル」のページで、新しいプロジェクトのフレームに %1 を選びます: %2（%3 の価格）。</translation>
    </message>
    <message>
        <source>4. On the page Models, choose a model for the frames of new projects.</source>
        <translation>4. 「モデル」のページで、新しいプロジェクトのフレームに使うモデルを選びます。</translation>
    </message>
    <message>
        <source>5. On the page Costs, give new projects a budget: it is never exceeded.</source>
        <translation>5. 「費用」のページで、新しいプロジェクトの予算を決めます。超えることはありません。</translation>
    </message>
    <message>
        <source>6. Write a brief and take a plan. With the built-in planner that is free.</source>
        <translation>6. ブリーフを書き、プランを選びます。内蔵プランナーなら無料です。</translation>
    </message>
    <message>
        <source>7. Make a frame. Every button that spends has its price in it, and asks first.</source>
        <translation>7. フレームを作ります。お金のかかるボタンには価格があり、先に確認します。</translation>
    </message>
    <message>
        <source>8. What it cost stands with the take, and the sum in Jobs.</source>
        <translation>8. かかった費用はテイクに、合計は「ジョブ」に表示されます。</translation>
    </message>
</context>
<context>
    <name>beatreel::FoundActions</name>
    <message>
        <source>on</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>使えません</translation>
    </message>
</context>
<context>
    <name>beatreel::FrameView</name>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
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
        <translation>プレビュー</translation>
    </message>
</context>
<context>
    <name>beatreel::GapsBox</name>
    <message>
        <source>Export as it is</source>
        <translation>このまま書き出す</translation>
    </message>
    <message>
        <source>Build first</source>
        <translation>先に作成する</translation>
    </message>
</context>
<context>
    <name>beatreel::GenerateActions</name>
    <message>
        <source>No project is open.</source>
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>No beat is selected.</source>
        <translation>ビートが選ばれていません。</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>ロック中か、作成中か、ご自分のファイルです。</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>ビートを 1 つ選んでください。</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>作成中です。</translation>
    </message>
    <message>
        <source>Nothing runs.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>ビートはまだありません。</translation>
    </message>
    <message>
        <source>A build is running.</source>
        <translation>作成中です。</translation>
    </message>
    <message>
        <source>Everything is up to date.</source>
        <translation>すべて最新です。</translation>
    </message>
    <message>
        <source>the frame of beat %1</source>
        <translation>ビート %1 のフレーム</translation>
    </message>
    <message>
        <source>clip %1.%2</source>
        <translation>クリップ %1.%2</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Make %1?</source>
        <translation>%1 を作成しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Make %n takes?</source>
        <translation>
            <numerusform>テイク %n 個を作成しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Make %1 again?</source>
        <translation>%1 を作り直しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Make %n frames again?</source>
        <translation>
            <numerusform>フレーム %n 枚を作り直しますか？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n clips again?</source>
        <translation>
            <numerusform>クリップ %n 本を作り直しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Make %1 with %2?</source>
        <translation>%1 を %2 で作成しますか？</translation>
    </message>
    <message>
        <source>Make what is missing or stale, 1 take?</source>
        <translation>不足や要更新のもの、テイク 1 個を作成しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Make what is missing or stale, %n takes?</source>
        <translation>
            <numerusform>不足や要更新のもの、テイク %n 個を作成しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Build</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Go on with the build, 1 take?</source>
        <translation>続きを作成しますか？ テイク 1 個</translation>
    </message>
    <message numerus="yes">
        <source>Go on with the build, %n takes?</source>
        <translation>
            <numerusform>続きを作成しますか？ テイク %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Make four variants of %1?</source>
        <translation>%1 の 4 つのバリエーションを作成しますか？</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Make %1 again as take %2 was made?</source>
        <translation>%1 をテイク %2 と同じ設定で作り直しますか？</translation>
    </message>
    <message>
        <source>Stopped. What was finished is kept.</source>
        <translation>停止しました。完了したものは残ります。</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>映像ができました。</translation>
    </message>
    <message>
        <source>The storyboard is ready.</source>
        <translation>絵コンテができました。</translation>
    </message>
    <message>
        <source>%1 is made.</source>
        <comment>slot</comment>
        <translation>%1が完成しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are made.</source>
        <translation>
            <numerusform>%n 個のテイクが完成しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>この映像に音楽はありません。「モデル」で選んでください。</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>ロックされています。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>ご自分のファイルです。作り直すものはありません。</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookText</name>
    <message>
        <source>Page of the handbook</source>
        <translation>ハンドブックのページ</translation>
    </message>
</context>
<context>
    <name>beatreel::HandbookWindow</name>
    <message>
        <source>Handbook — Beatreel</source>
        <translation>ハンドブック — Beatreel</translation>
    </message>
    <message>
        <source>Search the handbook</source>
        <translation>ハンドブックを検索</translation>
    </message>
    <message>
        <source>Search the handbook (Ctrl+F)</source>
        <translation>ハンドブックを検索 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>ハンドブックのページ一覧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>verb, key</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 — Beatreel handbook</source>
        <comment>page</comment>
        <translation>%1 — Beatreel ハンドブック</translation>
    </message>
    <message>
        <source>No page has “%1” in it.</source>
        <translation>「%1」を含むページはありません。</translation>
    </message>
    <message>
        <source>1 page</source>
        <translation>1 ページ</translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n ページ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::HistoryActions</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>開いたとき</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>元に戻す(&amp;U): %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>やり直す(&amp;R): %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Nothing to undo.</source>
        <translation>元に戻すものがありません。</translation>
    </message>
    <message>
        <source>Nothing to redo.</source>
        <translation>やり直すものがありません。</translation>
    </message>
</context>
<context>
    <name>beatreel::InOutBar</name>
    <message>
        <source>In %1, out %2</source>
        <comment>times</comment>
        <translation>イン %1、アウト %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>time</comment>
        <translation>イン %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <comment>time</comment>
        <translation>アウト %1</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorHead</name>
    <message>
        <source>Swap for another template</source>
        <translation>別のテンプレートに入れ替え</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Name of the beat</source>
        <translation>ビートの名前</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>ビート %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Unlock: builds make it again, and it can be moved</source>
        <translation>ロックを解除: 再び作成の対象になり、動かせます</translation>
    </message>
    <message>
        <source>Lock: it keeps its place, its length and its takes</source>
        <translation>ロック: 位置、長さ、テイクを保ちます</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorPanel</name>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Length and camera</source>
        <translation>長さとカメラ</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Script and notes</source>
        <translation>台本とメモ</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>ナレーション</translation>
    </message>
    <message>
        <source>Nothing said here</source>
        <translation>ここではナレーションなし</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>画面の文字</translation>
    </message>
    <message>
        <source>No words</source>
        <translation>文字なし</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>For those who read the storyboard</source>
        <translation>絵コンテを読む人へ</translation>
    </message>
    <message>
        <source>Words and logo</source>
        <translation>文字とロゴ</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Making</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>作成中です。</translation>
    </message>
    <message>
        <source>They are locked, being made, or your own files.</source>
        <translation>ロック中か、作成中か、ご自分のファイルです。</translation>
    </message>
    <message>
        <source>Frame again</source>
        <translation>フレームをもう一度</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>フレームを作成</translation>
    </message>
    <message>
        <source>Clip again</source>
        <translation>クリップをもう一度</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>クリップを作成</translation>
    </message>
    <message>
        <source>Frames again</source>
        <translation>フレームをもう一度</translation>
    </message>
    <message>
        <source>Clips again</source>
        <translation>クリップをもう一度</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>ロックされています。先にロックを解除してください。</translation>
    </message>
    <message>
        <source>It is your own file: there is nothing to make again.</source>
        <translation>ご自分のファイルです。作り直すものはありません。</translation>
    </message>
</context>
<context>
    <name>beatreel::InspectorTakes</name>
    <message>
        <source>None yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Takes of several beats</source>
        <translation>複数のビートのテイク</translation>
    </message>
    <message>
        <source>There is nothing to compare with yet.</source>
        <translation>比べるものがまだありません。</translation>
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
        <translation>まだ記録はありません。</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>上へ: %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Dismiss: %1</source>
        <translation>閉じる: %1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>中止: %1</translation>
    </message>
    <message>
        <source>Edit prompt</source>
        <translation>プロンプトを編集</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>beatreel::JobWords</name>
    <message>
        <source>%1, %2 so far, %3 left.</source>
        <comment>model, time, time</comment>
        <translation>%1、経過 %2、残り %3。</translation>
    </message>
    <message>
        <source>%1, %2 so far.</source>
        <comment>model, time</comment>
        <translation>%1、経過 %2。</translation>
    </message>
    <message>
        <source>Paused.</source>
        <translation>一時停止中。</translation>
    </message>
    <message>
        <source>Waits for its frame.</source>
        <translation>フレームを待っています。</translation>
    </message>
    <message>
        <source>Waits for the last picture of the clip before.</source>
        <translation>前のクリップの最後の画像を待っています。</translation>
    </message>
    <message>
        <source>Waits for the last picture of %1.</source>
        <translation>%1 の最後の画像を待っています。</translation>
    </message>
    <message>
        <source>Waits for its turn, next.</source>
        <translation>順番待ち、次です。</translation>
    </message>
    <message>
        <source>Waits for its turn, number %1.</source>
        <translation>順番待ち、%1 番目です。</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
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
        <translation>削除したビートのフレーム</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>Clip of a deleted beat</source>
        <translation>削除したビートのクリップ</translation>
    </message>
    <message>
        <source>Clip %1</source>
        <translation>クリップ %1</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>job, beat</comment>
        <translation>%1、%2</translation>
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
            <numerusform>残りのテイクは %n 個です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits for the clip before.</source>
        <translation>前のクリップを待っています。</translation>
    </message>
    <message>
        <source>Waits for %1.</source>
        <translation>%1 を待っています。</translation>
    </message>
    <message>
        <source>%1 so far, %2 left.</source>
        <comment>time, time</comment>
        <translation>経過 %1、残り %2。</translation>
    </message>
    <message>
        <source>%1 so far.</source>
        <comment>time</comment>
        <translation>経過 %1。</translation>
    </message>
    <message>
        <source>Price unknown</source>
        <translation>価格不明</translation>
    </message>
    <message>
        <source>%1 reserved</source>
        <translation>予約 %1</translation>
    </message>
    <message>
        <source>%1, failed: %2. Retry costs %3.</source>
        <comment>name, reason, price</comment>
        <translation>%1、失敗: %2。再試行は %3 です。</translation>
    </message>
    <message>
        <source>%1, waiting. %2</source>
        <comment>name, reason</comment>
        <translation>%1、待機中。%2</translation>
    </message>
    <message>
        <source>%1, running, %2 percent, %3 left</source>
        <translation>%1、実行中、%2 パーセント、残り %3</translation>
    </message>
    <message>
        <source>%1, running, %2 percent</source>
        <translation>%1、実行中、%2 パーセント</translation>
    </message>
    <message>
        <source>Cancelled with “%1”, which it needed</source>
        <translation>必要な「%1」と一緒に中止</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Not made: “%1” failed</source>
        <translation>作成されず: 「%1」が失敗</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>作成されず</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, price</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <translation>
            <numerusform>実行中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>待機中 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 frame</source>
        <translation>フレーム 1 枚</translation>
    </message>
    <message numerus="yes">
        <source>%n frames</source>
        <translation>
            <numerusform>フレーム %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip</source>
        <translation>クリップ 1 本</translation>
    </message>
    <message numerus="yes">
        <source>%n clips</source>
        <translation>
            <numerusform>クリップ %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>曲 1 曲</translation>
    </message>
    <message numerus="yes">
        <source>%n tracks</source>
        <translation>
            <numerusform>曲 %n 曲</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is stale.</source>
        <translation>実行中のものはありません。1 個のビートが要更新です。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are stale.</source>
        <translation>
            <numerusform>実行中のものはありません。%n 個のビートが要更新です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. 1 beat is not made yet.</source>
        <translation>実行中のものはありません。1 個のビートが未作成です。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing runs. %n beats are not made yet.</source>
        <translation>
            <numerusform>実行中のものはありません。%n 個のビートが未作成です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing runs. The music is not up to date.</source>
        <translation>実行中のものはありません。音楽が最新ではありません。</translation>
    </message>
    <message>
        <source>Nothing runs. Everything is up to date.</source>
        <translation>実行中のものはありません。すべて最新です。</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsActions</name>
    <message>
        <source>Nothing runs.</source>
        <translation>実行中のものはありません。</translation>
    </message>
    <message>
        <source>Nothing failed.</source>
        <translation>失敗はありません。</translation>
    </message>
    <message>
        <source>The build ended. 1 job failed: %1</source>
        <translation>作成が終わりました。失敗 1 件: %1</translation>
    </message>
    <message>
        <source>The film is built.</source>
        <translation>映像ができました。</translation>
    </message>
    <message numerus="yes">
        <source>The build ended. %n jobs failed. The panel Jobs says why.</source>
        <translation>
            <numerusform>作成が終わりました。失敗 %n 件です。理由は「ジョブ」パネルにあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsHead</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Ends what runs and lets nothing new begin. What is finished is kept.</source>
        <translation>実行中のものを終え、新しいものを始めません。完了したものは残ります。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Goes on with what waits.</source>
        <translation>待っているものを続けます。</translation>
    </message>
    <message>
        <source>What runs is finished; nothing new begins until you resume.</source>
        <translation>実行中のものは最後まで行います。再開するまで新しいものは始まりません。</translation>
    </message>
</context>
<context>
    <name>beatreel::JobsList</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>ほか 1 件が待機中</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait</source>
        <translation>
            <numerusform>ほか %n 件が待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more failed</source>
        <translation>
            <numerusform>ほか %n 件が失敗</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::JobsPanel</name>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>The film is being put together.</source>
        <translation>映像をまとめています。</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>要更新を作成</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>映像を作成</translation>
    </message>
</context>
<context>
    <name>beatreel::KeptBeats</name>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat lasts 5, 10 or 15 s. Unlock it, or give it one of these lengths.</source>
        <translation>ビート %1 は %2 から %3 に固定されていますが、ビートの長さは 5、10、15 秒です。ロックを解除するか、いずれかの長さにしてください。</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but a beat begins at a multiple of 5 s. Unlock it, or give the beats before it lengths of 5, 10 or 15 s.</source>
        <translation>ビート %1 は %2 から %3 に固定されていますが、ビートは 5 秒の倍数から始まります。ロックを解除するか、前のビートを 5、10、15 秒にしてください。</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but beat %4 is kept until %5. Unlock one of them.</source>
        <translation>ビート %1 は %2 から %3 に固定されていますが、ビート %4 が %5 まで固定されています。どちらかのロックを解除してください。</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or move it nearer to the beginning.</source>
        <translation>ビート %1 は %2 から %3 に固定されていますが、ブリーフは %4 秒です。ロックを解除するか、前の方へ動かしてください。</translation>
    </message>
    <message>
        <source>Beat %1 is kept at %2 to %3, but the brief asks for %4 s. Unlock it, or ask for %5 s.</source>
        <translation>ビート %1 は %2 から %3 に固定されていますが、ブリーフは %4 秒です。ロックを解除するか、%5 秒にしてください。</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyField</name>
    <message>
        <source>Press the new key</source>
        <translation>新しいキーを押す</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
</context>
<context>
    <name>beatreel::KeyMap</name>
    <message>
        <source>The keys of “%1” cannot be read. The shipped ones are used; change them in the settings, on the page Keyboard.</source>
        <translation>「%1」のキーを読めません。初期設定を使います。設定の「キーボード」のページで変えてください。</translation>
    </message>
</context>
<context>
    <name>beatreel::KeysEditor</name>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>操作とキーを検索</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作とキー</translation>
    </message>
    <message>
        <source>No action has “%1” in it.</source>
        <translation>「%1」を含む操作はありません。</translation>
    </message>
    <message>
        <source>%1 opens the menu “%2”. Choose another key.</source>
        <translation>%1 はメニュー「%2」を開きます。別のキーを選んでください。</translation>
    </message>
    <message>
        <source>%1 is a key of “%2”.</source>
        <translation>%1 は「%2」のキーです。</translation>
    </message>
    <message>
        <source>Take it from “%1”</source>
        <translation>「%1」から外す</translation>
    </message>
    <message>
        <source>“%1” has no key now.</source>
        <translation>「%1」のキーはなくなりました。</translation>
    </message>
    <message>
        <source>All keys are as shipped.</source>
        <translation>すべてのキーは初期設定のままです。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>beatreel::LaneNames</name>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>ビート</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
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
        <translation>ビート %1、%2 を %3 秒短くする</translation>
    </message>
    <message>
        <source>Make beat %1, %2, %3 s longer</source>
        <translation>ビート %1、%2 を %3 秒長くする</translation>
    </message>
    <message>
        <source>Delete beat %1, %2, %3 s</source>
        <translation>ビート %1、%2 を削除、%3 秒</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryPanel</name>
    <message>
        <source>Search templates</source>
        <translation>テンプレートを検索</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>絞り込み</translation>
    </message>
    <message>
        <source>Filter by product, energy and length</source>
        <translation>商品、エネルギー、長さで絞り込み</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自分用</translation>
    </message>
    <message>
        <source>%1 (this project)</source>
        <translation>%1（このプロジェクト）</translation>
    </message>
    <message>
        <source>&amp;Product</source>
        <translation>商品(&amp;P)</translation>
    </message>
    <message>
        <source>Any product</source>
        <translation>すべての商品</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>エネルギー(&amp;E)</translation>
    </message>
    <message>
        <source>Any energy</source>
        <translation>すべてのエネルギー</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>すべての長さ</translation>
    </message>
    <message>
        <source>Filter by nothing</source>
        <translation>絞り込みを解除</translation>
    </message>
    <message>
        <source>Search 1 template</source>
        <translation>1 個から検索</translation>
    </message>
    <message numerus="yes">
        <source>Search %n templates</source>
        <translation>
            <numerusform>%n 個から検索</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no template of your own yet. Save a beat as one, or copy one of these.</source>
        <translation>自分用のテンプレートはまだありません。ビートを保存するか、ここからコピーしてください。</translation>
    </message>
    <message>
        <source>No template is like that.</source>
        <translation>当てはまるテンプレートはありません。</translation>
    </message>
    <message>
        <source>No template has “%1” in it.</source>
        <translation>「%1」を含むテンプレートはありません。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索を消す</translation>
    </message>
    <message>
        <source>&amp;Add after the selected beat</source>
        <translation>選択したビートの後に追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add at the end of the film</source>
        <translation>映像の最後に追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Copy as own template…</source>
        <translation>自分用テンプレートにコピー(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>It cannot be brought back. Beats made from it stay as they are.</source>
        <translation>元に戻せません。これから作ったビートはそのまま残ります。</translation>
    </message>
    <message>
        <source>The one that comes with Beatreel takes its place again.</source>
        <translation>Beatreel 付属のものが再び使われます。</translation>
    </message>
    <message>
        <source>Without it these archetypes are left out: %1.</source>
        <translation>なくなると次のアーキタイプが使えません: %1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between archetypes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Delete the template “%1”?</source>
        <translation>テンプレート「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>beatreel::LibraryView</name>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>%1

%2
For products: %3</source>
        <comment>template, prompt, categories</comment>
        <translation>%1

%2
対象の商品: %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between products</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
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
        <translation>%1（%3 中 %2）</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
</context>
<context>
    <name>beatreel::LookBar</name>
    <message>
        <source>Apply</source>
        <translation>適用</translation>
    </message>
    <message>
        <source>Changes the look of all beats; builds nothing</source>
        <translation>すべてのビートのルックを変えます。作成はしません</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Puts the fields back to what the film has</source>
        <translation>欄を映像の現在の内容に戻します</translation>
    </message>
</context>
<context>
    <name>beatreel::LookEffect</name>
    <message>
        <source>1 beat goes stale.</source>
        <translation>1 個のビートが要更新になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go stale.</source>
        <translation>
            <numerusform>%n 個のビートが要更新になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The music goes stale.</source>
        <translation>音楽が要更新になります。</translation>
    </message>
    <message>
        <source>1 beat and the music go stale.</source>
        <translation>1 個のビートと音楽が要更新になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats and the music go stale.</source>
        <translation>
            <numerusform>%n 個のビートと音楽が要更新になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Refreshing it is free.</source>
        <translation>更新は無料です。</translation>
    </message>
    <message>
        <source>Refreshing them is free.</source>
        <translation>更新は無料です。</translation>
    </message>
    <message>
        <source>The price of refreshing it is unknown.</source>
        <translation>更新の価格は不明です。</translation>
    </message>
    <message>
        <source>The price of refreshing them is unknown.</source>
        <translation>更新の価格は不明です。</translation>
    </message>
    <message>
        <source>Refreshing it costs %1.</source>
        <translation>更新は %1 です。</translation>
    </message>
    <message>
        <source>Refreshing them costs %1.</source>
        <translation>更新は %1 です。</translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>ビート %1 はロックされていて変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>%n locked beats stay.</source>
        <translation>
            <numerusform>ロックされた %n 個のビートは変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>ビート %1 はロックされていて変わりません。</translation>
    </message>
    <message>
        <source>What was chosen or kept in beat %1 stays.</source>
        <translation>ビート %1 で選んだもの、残したものは変わりません。</translation>
    </message>
    <message numerus="yes">
        <source>What was chosen or kept in %n beats stays.</source>
        <translation>
            <numerusform>%n 個のビートで選んだもの、残したものは変わりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>What was chosen or kept in beats %1 stays.</source>
        <translation>ビート %1 で選んだもの、残したものは変わりません。</translation>
    </message>
    <message>
        <source>The music stays as it is.</source>
        <translation>音楽はそのままです。</translation>
    </message>
    <message>
        <source>1 take is up to date again.</source>
        <translation>テイク 1 個が再び最新になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are up to date again.</source>
        <translation>
            <numerusform>テイク %n 個が再び最新になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing goes stale.</source>
        <translation>要更新になるものはありません。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 と %2</translation>
    </message>
</context>
<context>
    <name>beatreel::LookPanel</name>
    <message>
        <source>No look yet. It comes with a plan.</source>
        <translation>ルックはまだありません。プランと一緒に決まります。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>アーキタイプ</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>テイスト</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>ムード</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>The product needs a name.</source>
        <translation>商品には名前が必要です。</translation>
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
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>Restored to %1, your last edit.</source>
        <translation>最後の編集 %1 まで復元しました。</translation>
    </message>
    <message>
        <source>This build was interrupted.</source>
        <translation>この作成は中断されました。</translation>
    </message>
    <message>
        <source>1 take is already paid and will be fetched.</source>
        <translation>テイク 1 個は支払い済みで、これから受け取ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are already paid and will be fetched.</source>
        <translation>
            <numerusform>テイク %n 個は支払い済みで、これから受け取ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take is still to be made.</source>
        <translation>テイク 1 個がまだ未作成です。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are still to be made.</source>
        <translation>
            <numerusform>テイク %n 個がまだ未作成です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>The language changes once what runs now has ended, and the plans that are offered are taken or left.</source>
        <translation>実行中のものが終わり、提案されたプランを選ぶか閉じると、言語が切り替わります。</translation>
    </message>
</context>
<context>
    <name>beatreel::MediaPage</name>
    <message>
        <source>Soundfont</source>
        <translation>サウンドフォント</translation>
    </message>
    <message>
        <source>What the built-in score is played with. Music that was made with another one goes stale.</source>
        <translation>内蔵の音楽を鳴らす音源です。別のもので作った音楽は要更新になります。</translation>
    </message>
    <message>
        <source> GB</source>
        <comment>gigabytes</comment>
        <translation> GB</translation>
    </message>
    <message>
        <source>Cache, at most</source>
        <translation>キャッシュの上限</translation>
    </message>
    <message>
        <source>Small pictures of clips, kept on the disk so that projects open quickly. The oldest go first.</source>
        <translation>プロジェクトをすぐ開けるよう、クリップの小さな画像をディスクに置きます。古いものから消えます。</translation>
    </message>
    <message>
        <source>The one that is installed</source>
        <translation>インストール済みのもの</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Choose a soundfont</source>
        <translation>サウンドフォントを選択</translation>
    </message>
    <message>
        <source>Soundfonts</source>
        <translation>サウンドフォント</translation>
    </message>
    <message>
        <source>Use the installed one</source>
        <translation>インストール済みのものを使用</translation>
    </message>
</context>
<context>
    <name>beatreel::MenuTitles</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Beat</source>
        <translation>ビート(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Generate</source>
        <translation>生成(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Playback</source>
        <translation>再生(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
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
        <translation>音楽なし</translation>
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
        <translation>すべてこのコンピューターで、無料で作ります。</translation>
    </message>
    <message>
        <source>Clips of 480p, scaled up; the built-in score.</source>
        <translation>480p のクリップを拡大し、音楽は内蔵のものです。</translation>
    </message>
    <message>
        <source>The models of the specification. MusicGen's licence forbids commercial use.</source>
        <translation>仕様どおりのモデルです。MusicGen のライセンスは商用利用を禁じています。</translation>
    </message>
    <message>
        <source>Frames that follow reference pictures, clips of 720p, and music for commercial use.</source>
        <translation>参考画像に従うフレーム、720p のクリップ、商用利用できる音楽です。</translation>
    </message>
    <message>
        <source>What it makes is yours to use.</source>
        <translation>作ったものは自由に使えます。</translation>
    </message>
    <message>
        <source>What it makes is yours to use; the soundfont's own licence applies to its samples.</source>
        <translation>作ったものは自由に使えます。サンプル音にはサウンドフォント自体のライセンスが適用されます。</translation>
    </message>
    <message>
        <source>That of the model that you run.</source>
        <translation>お使いのモデルのライセンスに従います。</translation>
    </message>
    <message>
        <source>That of the model.</source>
        <translation>モデルのライセンスに従います。</translation>
    </message>
    <message>
        <source>OpenAI's terms: what it writes is yours to use.</source>
        <translation>OpenAI の規約: 書かれたものは自由に使えます。</translation>
    </message>
    <message>
        <source>Apache 2.0: commercial use is allowed.</source>
        <translation>Apache 2.0: 商用利用できます。</translation>
    </message>
    <message>
        <source>CreativeML Open RAIL++-M: commercial use is allowed, with its use restrictions.</source>
        <translation>CreativeML Open RAIL++-M: 用途の制限の範囲で商用利用できます。</translation>
    </message>
    <message>
        <source>Alibaba's terms: commercial use is allowed.</source>
        <translation>Alibaba の規約: 商用利用できます。</translation>
    </message>
    <message>
        <source>ByteDance's terms: commercial use is allowed.</source>
        <translation>ByteDance の規約: 商用利用できます。</translation>
    </message>
    <message>
        <source>Kuaishou's terms: commercial use is allowed.</source>
        <translation>Kuaishou の規約: 商用利用できます。</translation>
    </message>
    <message>
        <source>MiniMax's terms: commercial use is allowed.</source>
        <translation>MiniMax の規約: 商用利用できます。</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; pictures carry an invisible mark.</source>
        <translation>Google の規約: 商用利用できます。画像には目に見えない印が入ります。</translation>
    </message>
    <message>
        <source>Google's terms: commercial use is allowed; the sound carries an inaudible mark.</source>
        <translation>Google の規約: 商用利用できます。音声には聞こえない印が入ります。</translation>
    </message>
    <message>
        <source>The weights are CC-BY-NC 4.0: not for commercial use. An ad is commercial; the built-in score or a track of your own is free of that.</source>
        <translation>重みは CC-BY-NC 4.0 で、商用利用できません。広告は商用です。内蔵の音楽や自分の曲にはこの制限がありません。</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelSetField</name>
    <message>
        <source>Models that are chosen together</source>
        <translation>まとめて選ぶモデル</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>自分で選んだモデル。</translation>
    </message>
    <message>
        <source>A film of 30 s in six beats: %1.</source>
        <comment>a price</comment>
        <translation>6 ビート 30 秒の映像: %1。</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelWords</name>
    <message>
        <source>%1 a plan</source>
        <translation>プラン 1 回 %1</translation>
    </message>
    <message>
        <source>%1 a frame</source>
        <translation>フレーム 1 枚 %1</translation>
    </message>
    <message>
        <source>%1 a clip</source>
        <translation>クリップ 1 本 %1</translation>
    </message>
    <message>
        <source>%1 a track</source>
        <translation>1 曲 %1</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>1 秒 %1</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a set of models</comment>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Economy</source>
        <comment>a set of models</comment>
        <translation>節約</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>a set of models</comment>
        <translation>標準</translation>
    </message>
    <message>
        <source>Best</source>
        <comment>a set of models</comment>
        <translation>最高</translation>
    </message>
    <message>
        <source>Price of %1, from a third party.</source>
        <translation>%1 の価格（第三者による）。</translation>
    </message>
    <message>
        <source>Price of %1, not confirmed.</source>
        <translation>%1 の価格（未確認）。</translation>
    </message>
    <message>
        <source>Price of %1.</source>
        <translation>%1 の価格。</translation>
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
        <translation>新しいプロジェクトの初期設定</translation>
    </message>
    <message>
        <source>Model set</source>
        <translation>モデルセット</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>The server's model</source>
        <translation>サーバーのモデル</translation>
    </message>
    <message>
        <source>The server gives no list. Look at its address on the page Services.</source>
        <translation>サーバーが一覧を返しません。「サービス」のページでアドレスを確認してください。</translation>
    </message>
    <message>
        <source>It needs an API token of Replicate: see the page Services.</source>
        <translation>Replicate の API トークンが必要です。「サービス」のページを見てください。</translation>
    </message>
    <message>
        <source>It needs the address of your server: see the page Services.</source>
        <translation>お使いのサーバーのアドレスが必要です。「サービス」のページを見てください。</translation>
    </message>
    <message>
        <source>It needs an API key of OpenAI: see the page Services.</source>
        <translation>OpenAI の API キーが必要です。「サービス」のページを見てください。</translation>
    </message>
    <message>
        <source>The built-in planner asks no server.</source>
        <translation>内蔵プランナーはサーバーを使いません。</translation>
    </message>
    <message>
        <source>That is “%1”. For another model, choose another planner.</source>
        <translation>「%1」です。別のモデルにするには別のプランナーを選んでください。</translation>
    </message>
    <message>
        <source>From the environment (OPENAI_MODEL), which goes before what is set here.</source>
        <translation>環境変数 (OPENAI_MODEL) の値です。ここでの設定より優先されます。</translation>
    </message>
</context>
<context>
    <name>beatreel::ModelsSection</name>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>プラン</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>クリップ</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Music from the frames</source>
        <translation>フレームから音楽を</translation>
    </message>
    <message>
        <source>The film's music is not made from a prompt.</source>
        <translation>この映像の音楽はプロンプトからは作られません。</translation>
    </message>
    <message>
        <source>The model for plans cannot see pictures: the prompt follows the mood and the beats.</source>
        <translation>プラン用のモデルは画像を見られません。プロンプトはムードとビートに従います。</translation>
    </message>
    <message>
        <source>%1 looks at the frames and writes the music's prompt: %2.</source>
        <comment>model, price</comment>
        <translation>%1 がフレームを見て音楽のプロンプトを書きます: %2。</translation>
    </message>
    <message>
        <source>%1, the whole film: %2</source>
        <comment>set, price</comment>
        <translation>%1、映像全体: %2</translation>
    </message>
    <message>
        <source>Models of your own choice.</source>
        <translation>自分で選んだモデル。</translation>
    </message>
    <message>
        <source>%1 The prices are of the whole film, made anew.</source>
        <comment>what the set means</comment>
        <translation>%1 価格は映像全体を新しく作る場合です。</translation>
    </message>
    <message>
        <source>own choice</source>
        <translation>独自の選択</translation>
    </message>
    <message>
        <source>The film has a track of your own.</source>
        <translation>この映像には自分の曲があります。</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFace</name>
    <message>
        <source>No music</source>
        <translation>音楽なし</translation>
    </message>
    <message>
        <source>The film has no music. Choose some under Models.</source>
        <translation>この映像に音楽はありません。「モデル」で選んでください。</translation>
    </message>
    <message>
        <source>No music yet</source>
        <translation>音楽なし</translation>
    </message>
    <message>
        <source>Music %1 %</source>
        <translation>音楽 %1%</translation>
    </message>
    <message>
        <source>Music queued</source>
        <translation>音楽待機中</translation>
    </message>
    <message>
        <source>%1, %2 bpm, %3</source>
        <comment>music: source, tempo, price</comment>
        <translation>%1、%2 bpm、%3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>music: source, price</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Own track, %1</source>
        <translation>自分の曲、%1</translation>
    </message>
    <message>
        <source>Music: %1</source>
        <translation>音楽: %1</translation>
    </message>
    <message>
        <source>%1, muted</source>
        <comment>music</comment>
        <translation>%1、ミュート</translation>
    </message>
    <message>
        <source>%1, %2 dB</source>
        <comment>music, gain</comment>
        <translation>%1、%2 dB</translation>
    </message>
    <message>
        <source>The music's file is gone</source>
        <translation>音楽のファイルがありません</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>音楽を作成</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>beatreel::MusicFields</name>
    <message>
        <source>Muted</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>開始点</translation>
    </message>
    <message>
        <source>Where in the music the film starts</source>
        <translation>曲のどこから映像を始めるか</translation>
    </message>
    <message>
        <source>Gain</source>
        <translation>ゲイン</translation>
    </message>
    <message>
        <source>Above or below the loudness of every film</source>
        <translation>通常のラウドネスより上か下か</translation>
    </message>
    <message>
        <source> dB</source>
        <translation> dB</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>フェードイン</translation>
    </message>
    <message>
        <source>How long the music takes to come</source>
        <translation>音楽が入るまでの時間</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>フェードアウト</translation>
    </message>
    <message>
        <source>How long the music takes to go</source>
        <translation>音楽が消えるまでの時間</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>%1 of the music</source>
        <comment>field</comment>
        <translation>音楽の%1</translation>
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
        <translation>音楽の %1 から</translation>
    </message>
</context>
<context>
    <name>beatreel::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>beatreel::OrderWords</name>
    <message>
        <source>1 frame by %1</source>
        <comment>a model</comment>
        <translation>%1 のフレーム 1 枚</translation>
    </message>
    <message numerus="yes">
        <source>%n frames by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%1 のフレーム %n 枚</numerusform>
        </translation>
    </message>
    <message>
        <source>1 clip by %1</source>
        <comment>a model</comment>
        <translation>%1 のクリップ 1 本</translation>
    </message>
    <message numerus="yes">
        <source>%n clips by %1</source>
        <comment>a model</comment>
        <translation>
            <numerusform>%1 のクリップ %n 本</numerusform>
        </translation>
    </message>
    <message>
        <source>the music by %1</source>
        <comment>a model</comment>
        <translation>%1 の音楽</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayForm</name>
    <message>
        <source>Words</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Own words</source>
        <translation>自由な文字</translation>
    </message>
    <message>
        <source>On-screen words</source>
        <translation>画面の文字</translation>
    </message>
    <message>
        <source>Product name</source>
        <translation>商品名</translation>
    </message>
    <message>
        <source>What is to be read</source>
        <translation>表示する文字</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Another picture…</source>
        <translation>別の画像…</translation>
    </message>
    <message>
        <source>Another picture</source>
        <translation>別の画像</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>太さ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>細字</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Semibold</source>
        <translation>やや太字</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Extra bold</source>
        <translation>極太</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>ブラック</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Of the frame's shorter side</source>
        <translation>画面の短辺に対して</translation>
    </message>
    <message>
        <source>Letter spacing</source>
        <translation>字間</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>不透明度</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>影</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>横</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>縦</translation>
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
        <translation>イン</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>アウト</translation>
    </message>
    <message>
        <source>Beat's end</source>
        <translation>ビートの終わり</translation>
    </message>
    <message>
        <source>Fade in</source>
        <translation>フェードイン</translation>
    </message>
    <message>
        <source>Fade out</source>
        <translation>フェードアウト</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>色 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayHandles</name>
    <message>
        <source>Words and logo over the picture</source>
        <translation>画像に重ねる文字とロゴ</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>陰</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlayList</name>
    <message>
        <source>Words and logo</source>
        <translation>文字とロゴ</translation>
    </message>
</context>
<context>
    <name>beatreel::OverlaysField</name>
    <message>
        <source>Add text</source>
        <translation>文字を追加</translation>
    </message>
    <message>
        <source>Add logo…</source>
        <translation>ロゴを追加…</translation>
    </message>
    <message>
        <source>End cards</source>
        <translation>エンドカード</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Logo…</source>
        <translation>ロゴ…</translation>
    </message>
    <message>
        <source>One layer up</source>
        <translation>1 つ上の層へ</translation>
    </message>
    <message>
        <source>One layer down</source>
        <translation>1 つ下の層へ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>On-screen words: none yet</source>
        <translation>画面の文字: まだなし</translation>
    </message>
    <message>
        <source>No words yet</source>
        <translation>文字なし</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>陰</translation>
    </message>
    <message>
        <source>Made by a newer Beatreel</source>
        <translation>新しいバージョンの Beatreel で作成</translation>
    </message>
    <message>
        <source>Nothing lies over this beat's pictures.</source>
        <translation>このビートの画像に重ねたものはありません。</translation>
    </message>
    <message>
        <source>Select one beat to lay something over its pictures.</source>
        <translation>ビートを 1 つ選ぶと画像に何かを重ねられます。</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>自分の文字</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選択</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileActions</name>
    <message>
        <source>No project is open.</source>
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>ビートを 1 つ選んでください。</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Lock music</source>
        <translation>音楽をロック(&amp;L)</translation>
    </message>
    <message>
        <source>From its &amp;beginning</source>
        <translation>曲の先頭から(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Gain</source>
        <translation>ゲイン(&amp;G)</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>None</source>
        <comment>fade</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>fade</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Fade &amp;in</source>
        <translation>フェードイン(&amp;I)</translation>
    </message>
    <message>
        <source>Fade &amp;out</source>
        <translation>フェードアウト(&amp;O)</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>標準</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileSlot</name>
    <message>
        <source>Own picture</source>
        <translation>自分の画像</translation>
    </message>
    <message>
        <source>Own video</source>
        <translation>自分の動画</translation>
    </message>
    <message>
        <source>Own track</source>
        <translation>自分の曲</translation>
    </message>
    <message>
        <source>%1, browse</source>
        <comment>what</comment>
        <translation>%1、参照</translation>
    </message>
    <message>
        <source>drop, or browse</source>
        <translation>ドロップまたは参照</translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTaker</name>
    <message>
        <source>Pasted picture</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>“%1” is %2. Copy all of it into the project?</source>
        <comment>file, size</comment>
        <translation>「%1」は %2 です。すべてをプロジェクトにコピーしますか？</translation>
    </message>
    <message>
        <source>The used range is what the film shows of it, and some seconds more for slipping.</source>
        <translation>使用範囲とは、映像に出る部分と、スリップのための前後数秒です。</translation>
    </message>
    <message>
        <source>Only the used range</source>
        <translation>使用範囲のみ</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>ファイル全体</translation>
    </message>
    <message>
        <source>Copying “%1” into the project.</source>
        <translation>「%1」をプロジェクトにコピー中です。</translation>
    </message>
    <message>
        <source>%1 shows “%2”.</source>
        <comment>slot, file</comment>
        <translation>%1 が「%2」を表示します。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” shows in %n chunks.</source>
        <translation>
            <numerusform>「%1」は %n 区間に表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>動画</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Import a picture</source>
        <translation>画像を読み込む</translation>
    </message>
    <message>
        <source>Import a video</source>
        <translation>動画を読み込む</translation>
    </message>
    <message>
        <source>Import music</source>
        <translation>音楽を読み込む</translation>
    </message>
    <message>
        <source>The film has no beat left for “%1”. Add one, and drop it there.</source>
        <translation>「%1」に使えるビートが映像に残っていません。ビートを追加し、そこにドロップしてください。</translation>
    </message>
    <message numerus="yes">
        <source>The film has no beat left for “%1” and %n more. Add some, and drop them there.</source>
        <translation>
            <numerusform>「%1」とほか %n 件に使えるビートが映像に残っていません。ビートを追加し、そこにドロップしてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::OwnFileTarget</name>
    <message>
        <source>Picture for beat %1</source>
        <translation>ビート %1 の画像</translation>
    </message>
    <message>
        <source>Video for 1 chunk</source>
        <translation>1 区間の動画</translation>
    </message>
    <message numerus="yes">
        <source>Video for %n chunks</source>
        <translation>
            <numerusform>%n 区間の動画</numerusform>
        </translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to give it files of your own.</source>
        <translation>ビート %1 はロックされています。自分のファイルを使うにはロックを解除してください。</translation>
    </message>
    <message>
        <source>What beat %1 shows there is locked. Unlock it to give it files of your own.</source>
        <translation>ビート %1 のそこに表示されるものはロックされています。自分のファイルを使うにはロックを解除してください。</translation>
    </message>
    <message>
        <source>The music is locked. Unlock it to give it a track of your own.</source>
        <translation>音楽はロックされています。自分の曲を使うにはロックを解除してください。</translation>
    </message>
    <message>
        <source>Drop pictures and videos on a beat.</source>
        <translation>画像や動画をビートにドロップしてください。</translation>
    </message>
</context>
<context>
    <name>beatreel::PaletteField</name>
    <message>
        <source>From a picture…</source>
        <translation>画像から…</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>色を追加</translation>
    </message>
    <message>
        <source>Take the palette from a picture</source>
        <translation>画像からパレットを取る</translation>
    </message>
    <message>
        <source>Replace the palette by the main colours of a picture</source>
        <translation>パレットを画像の主な色に置き換える</translation>
    </message>
    <message>
        <source>1 colour; 3 to 5 work best.</source>
        <translation>1 色です。3 ～ 5 色が最適です。</translation>
    </message>
    <message numerus="yes">
        <source>%n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>%n 色です。3 ～ 5 色が最適です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change colour %1</source>
        <translation>色 %1 を変更</translation>
    </message>
    <message>
        <source>Colours from a picture</source>
        <translation>画像からの色</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>“%1” is no picture that can be read. Choose a PNG, JPEG or WebP file.</source>
        <translation>「%1」は読める画像ではありません。PNG、JPEG、WebP のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>beatreel::PanelDocks</name>
    <message>
        <source>%1, %2</source>
        <comment>panel, count</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Drag a tab to move its panel</source>
        <translation>タブをドラッグしてパネルを移動</translation>
    </message>
    <message>
        <source>The panels at this side of the window. The menu View shows and hides them; Reset layout puts them back.</source>
        <translation>ウィンドウのこちら側のパネルです。「表示」メニューで表示と非表示を切り替え、「配置をリセット」で元に戻します。</translation>
    </message>
</context>
<context>
    <name>beatreel::PaperWords</name>
    <message>
        <source>Storyboard</source>
        <translation>絵コンテ</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%2 ページ中 %1 ページ</translation>
    </message>
    <message>
        <source>page %1</source>
        <comment>where a text goes on</comment>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>Texts in full</source>
        <translation>全文</translation>
    </message>
    <message>
        <source>No frame yet</source>
        <translation>フレームなし</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>from and to, of a film</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>ショット</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Voice-over</source>
        <translation>ナレーション</translation>
    </message>
    <message>
        <source>On screen</source>
        <translation>画面</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>seconds, beats</comment>
        <translation>%1 秒, %2</translation>
    </message>
    <message>
        <source>Archetype</source>
        <translation>アーキタイプ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
    <message>
        <source>%1 × %2, %3 fps</source>
        <translation>%1 × %2、%3 fps</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>ビート 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>ビート %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::PictureEditing</name>
    <message>
        <source>Save the picture there: it becomes a take of %1.</source>
        <comment>slot</comment>
        <translation>画像をそこに保存すると、%1 のテイクになります。</translation>
    </message>
    <message>
        <source>Take %1 of %2 is yours, and in use.</source>
        <comment>number, slot</comment>
        <translation>%2 のテイク %1 はご自分のもので、使用中です。</translation>
    </message>
    <message>
        <source>The picture could not be copied. Make room on the disk and try again.</source>
        <translation>画像をコピーできませんでした。ディスクに空きを作り、もう一度お試しください。</translation>
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
        <translation>ビート %1、%2、%4 から %3 秒</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1、ロック中</translation>
    </message>
    <message>
        <source>Copy to the plan on the left</source>
        <translation>左のプランにコピー</translation>
    </message>
    <message>
        <source>Copy to the plan on the right</source>
        <translation>右のプランにコピー</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>後ろへ</translation>
    </message>
    <message>
        <source>Take out of this plan</source>
        <translation>このプランから外す</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanChange</name>
    <message>
        <source>The plan stays as it is.</source>
        <translation>プランはそのままです。</translation>
    </message>
    <message>
        <source>1 beat goes.</source>
        <translation>1 個のビートがなくなります。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats go.</source>
        <translation>
            <numerusform>%n 個のビートがなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat stays.</source>
        <translation>1 個のビートが残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats stay.</source>
        <translation>
            <numerusform>%n 個のビートが残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat is new.</source>
        <translation>1 個のビートが新しくなります。</translation>
    </message>
    <message numerus="yes">
        <source>%n beats are new.</source>
        <translation>
            <numerusform>%n 個のビートが新しくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Beat %1 is locked and stays.</source>
        <translation>ビート %1 はロックされていて変わりません。</translation>
    </message>
    <message>
        <source>Beats %1 are locked and stay.</source>
        <translation>ビート %1 はロックされていて変わりません。</translation>
    </message>
    <message>
        <source>The look changes: %1.</source>
        <comment>mood and lighting, say</comment>
        <translation>ルックが変わります: %1。</translation>
    </message>
    <message>
        <source>product</source>
        <comment>a field of the look</comment>
        <translation>商品</translation>
    </message>
    <message>
        <source>category</source>
        <comment>a field of the look</comment>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>aesthetic</source>
        <comment>a field of the look</comment>
        <translation>テイスト</translation>
    </message>
    <message>
        <source>mood</source>
        <comment>a field of the look</comment>
        <translation>ムード</translation>
    </message>
    <message>
        <source>lighting</source>
        <comment>a field of the look</comment>
        <translation>照明</translation>
    </message>
    <message>
        <source>palette</source>
        <comment>a field of the look</comment>
        <translation>パレット</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanColumn</name>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
    <message>
        <source>Take this plan</source>
        <translation>このプランを使う</translation>
    </message>
    <message>
        <source>Beats of the plan “%1”</source>
        <translation>プラン「%1」のビート</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%2 秒中 %1 秒</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>length, beats, chunks</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>ビート 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>ビート %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 区間</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n 区間</numerusform>
        </translation>
    </message>
    <message>
        <source>As sketches free now</source>
        <translation>スケッチなら今すぐ無料</translation>
    </message>
    <message>
        <source>A full build costs %1</source>
        <translation>すべて作成すると %1</translation>
    </message>
</context>
<context>
    <name>beatreel::PlanMaker</name>
    <message>
        <source>%1 This plan was composed offline.</source>
        <comment>why</comment>
        <translation>%1 このプランはオフラインで作られました。</translation>
    </message>
</context>
<context>
    <name>beatreel::Planning</name>
    <message>
        <source>Ask %1 for a plan?</source>
        <translation>%1 にプランを頼みますか？</translation>
    </message>
    <message>
        <source>Ask %1 for three plans?</source>
        <translation>%1 に 3 つのプランを頼みますか？</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プランを作成</translation>
    </message>
</context>
<context>
    <name>beatreel::PlansView</name>
    <message>
        <source>Three plans</source>
        <translation>3 つのプラン</translation>
    </message>
    <message>
        <source>In what the plans differ</source>
        <translation>プランの違い</translation>
    </message>
    <message>
        <source>Strict, balanced, free</source>
        <translation>厳密、標準、自由</translation>
    </message>
    <message>
        <source>Three seeds</source>
        <translation>3 つのシード</translation>
    </message>
    <message>
        <source>Plan offline</source>
        <translation>オフラインでプラン</translation>
    </message>
    <message>
        <source>Back to the project</source>
        <translation>プロジェクトに戻る</translation>
    </message>
    <message>
        <source>Beats were locked or unlocked meanwhile. Go back, and compare again.</source>
        <translation>その間にビートのロックが変わりました。戻ってもう一度比べてください。</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>プラン中…</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Nothing has been spent.</source>
        <translation>1 つ選ぶか、ほかのプランからビートをドラッグします。費用はまだかかっていません。</translation>
    </message>
    <message>
        <source>Take one, or drag beats from another. Three plans were three requests.</source>
        <translation>1 つ選ぶか、ほかのプランからビートをドラッグします。3 つのプランで 3 回依頼しました。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a plan's name, what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Strict</source>
        <translation>厳密</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>標準</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Plan A</source>
        <translation>プラン A</translation>
    </message>
    <message>
        <source>Plan B</source>
        <translation>プラン B</translation>
    </message>
    <message>
        <source>Plan C</source>
        <translation>プラン C</translation>
    </message>
</context>
<context>
    <name>beatreel::PlaybackActions</name>
    <message>
        <source>No project is open.</source>
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>The film is empty.</source>
        <translation>映像は空です。</translation>
    </message>
    <message>
        <source>There is no in point.</source>
        <translation>イン点がありません。</translation>
    </message>
    <message>
        <source>There is no out point.</source>
        <translation>アウト点がありません。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>再生</translation>
    </message>
</context>
<context>
    <name>beatreel::Preferences</name>
    <message>
        <source>“%1” in the settings is none of: %2. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>設定の「%1」は次のどれでもありません: %2。Beatreel の初期値を使います。設定で選び直してください。</translation>
    </message>
    <message>
        <source>“%1” in the settings is not a number from %2 to %3. What comes with Beatreel is used; choose it again in the settings.</source>
        <translation>設定の「%1」は %2 から %3 までの数ではありません。Beatreel の初期値を使います。設定で選び直してください。</translation>
    </message>
</context>
<context>
    <name>beatreel::PreferencesFile</name>
    <message>
        <source>The settings file “%1”</source>
        <translation>設定ファイル「%1」</translation>
    </message>
    <message>
        <source>The defaults are used; with your next change of the settings the file is kept under another name.</source>
        <translation>初期値を使います。次に設定を変えると、このファイルは別の名前で残ります。</translation>
    </message>
    <message>
        <source>The settings were not saved: the broken file “%1” could not be renamed. Rename or mend it.</source>
        <translation>設定を保存できませんでした: 壊れたファイル「%1」の名前を変えられません。名前を変えるか直してください。</translation>
    </message>
    <message>
        <source>The settings were not saved: the folder “%1” could not be made. Check its permissions and free space.</source>
        <translation>設定を保存できませんでした: フォルダー「%1」を作れません。権限と空きを確認してください。</translation>
    </message>
</context>
<context>
    <name>beatreel::PreviewPanel</name>
    <message>
        <source>Film</source>
        <translation>映像</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>カット</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>View of the film</source>
        <translation>映像の表示</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>your own file</source>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>Clip %1.%2, %3</source>
        <comment>beat, clip, model</comment>
        <translation>クリップ %1.%2、%3</translation>
    </message>
    <message>
        <source>Frame of beat %1, %2</source>
        <comment>beat, model</comment>
        <translation>ビート %1 のフレーム、%2</translation>
    </message>
    <message>
        <source>Beat %1, no frame yet</source>
        <translation>ビート %1、フレームなし</translation>
    </message>
</context>
<context>
    <name>beatreel::Price</name>
    <message>
        <source>1 dollar</source>
        <translation>1 ドル</translation>
    </message>
    <message numerus="yes">
        <source>%n dollars</source>
        <translation>
            <numerusform>%n ドル</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cent</source>
        <translation>1 セント</translation>
    </message>
    <message numerus="yes">
        <source>%n cents</source>
        <translation>
            <numerusform>%n セント</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>dollars, cents</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>free</source>
        <translation>無料</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最大 %1</translation>
    </message>
    <message>
        <source>price unknown</source>
        <translation>価格不明</translation>
    </message>
</context>
<context>
    <name>beatreel::PriceButton</name>
    <message>
        <source>%1, %2</source>
        <comment>verb, price</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>beatreel::PricePanel</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Do not ask under %1</source>
        <translation>%1 未満は確認しない</translation>
    </message>
    <message>
        <source>%1 over the budget. With no beat selected, the inspector shows it, to be raised.</source>
        <translation>予算を %1 超えます。ビートを選んでいないときインスペクターに表示され、増やせます。</translation>
    </message>
    <message>
        <source>Then %1 of the budget is left.</source>
        <translation>残りの予算は %1 です。</translation>
    </message>
</context>
<context>
    <name>beatreel::ProductChoice</name>
    <message>
        <source>All products</source>
        <translation>すべての商品</translation>
    </message>
    <message>
        <source>Other products</source>
        <translation>その他の商品</translation>
    </message>
    <message>
        <source>Others, with commas between them</source>
        <translation>その他（コンマ区切り）</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFiles</name>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Beatreel projects</source>
        <translation>Beatreel プロジェクト</translation>
    </message>
    <message>
        <source>Close “%1” there, or open a copy of it here.</source>
        <translation>「%1」を向こうで閉じるか、ここでコピーを開いてください。</translation>
    </message>
    <message>
        <source>The last good version of “%1” is of %2.</source>
        <comment>project, time</comment>
        <translation>「%1」の最後の正常なバージョンは %2 のものです。</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>date and time of a version</comment>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>This project is open in another window.</source>
        <translation>このプロジェクトは別のウィンドウで開かれています。</translation>
    </message>
    <message>
        <source>The project's document is gone.</source>
        <translation>プロジェクトの文書がありません。</translation>
    </message>
    <message>
        <source>The project's document is damaged.</source>
        <translation>プロジェクトの文書が壊れています。</translation>
    </message>
    <message>
        <source>Open a copy</source>
        <translation>コピーを開く</translation>
    </message>
    <message>
        <source>Go back to the last good version</source>
        <translation>最後の正常なバージョンに戻す</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 のコピー</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>コピーを保存中…</translation>
    </message>
    <message>
        <source>A copy is saved as “%1”.</source>
        <translation>コピーを「%1」として保存しました。</translation>
    </message>
    <message>
        <source>“%1” is being built.</source>
        <translation>「%1」は作成中です。</translation>
    </message>
    <message>
        <source>Closing stops that. What is finished is kept, and a build goes on from there.</source>
        <translation>閉じると停止します。完了したものは残り、作成はそこから続けられます。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
    <message>
        <source>The last edits of “%1” are not saved.</source>
        <translation>「%1」の最後の編集が保存されていません。</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>コピーを保存…</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>保存せずに閉じる</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectFindings</name>
    <message>
        <source>The picture of beat %1 is gone (%2). Put it back, or choose another take.</source>
        <translation>ビート %1 の画像がありません (%2)。元に戻すか、別のテイクを選んでください。</translation>
    </message>
    <message>
        <source>Clip %1.%2 is gone (%3). Put it back, or choose another take.</source>
        <translation>クリップ %1.%2 がありません (%3)。元に戻すか、別のテイクを選んでください。</translation>
    </message>
    <message>
        <source>The music is gone (%1). Put it back, or choose another take.</source>
        <translation>音楽がありません (%1)。元に戻すか、別のテイクを選んでください。</translation>
    </message>
</context>
<context>
    <name>beatreel::ProjectNumbers</name>
    <message>
        <source>Beats</source>
        <translation>ビート</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>To make</source>
        <translation>これから作成</translation>
    </message>
    <message>
        <source>That costs</source>
        <translation>その費用</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Select a beat to see and change it.</source>
        <translation>ビートを選ぶと内容を見て変更できます。</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Nothing is made that would cost more than this in all.</source>
        <translation>合計がこれを超えるものは作成されません。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%2 秒中 %1 秒</translation>
    </message>
    <message>
        <source>1 take</source>
        <translation>テイク 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n takes</source>
        <translation>
            <numerusform>テイク %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; 1 file is gone</source>
        <translation>%1、ファイル 1 つなし</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n files are gone</source>
        <translation>
            <numerusform>%1、ファイル %n つなし</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>beatreel::PromptField</name>
    <message>
        <source>Prompt, filled</source>
        <translation>プロンプト（記入済み）</translation>
    </message>
    <message>
        <source>What is sent. What is tinted comes from the look.</source>
        <translation>送られる内容です。色付きの部分はルックから来ます。</translation>
    </message>
    <message>
        <source>Prompt, template</source>
        <translation>プロンプト（テンプレート）</translation>
    </message>
    <message>
        <source>Form of the prompt</source>
        <translation>プロンプトの形</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>記入済み</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>ひな形</translation>
    </message>
    <message>
        <source>What is to be seen</source>
        <translation>何を見せるか</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
</context>
<context>
    <name>beatreel::Provenance</name>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>built in</source>
        <translation>内蔵</translation>
    </message>
    <message>
        <source>yourself</source>
        <translation>ご自分</translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>%1 bpm</source>
        <translation>%1 bpm</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメーター</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>In point</source>
        <translation>開始点</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>スリップ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>プロンプト</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>最初の画像</translation>
    </message>
    <message>
        <source>frame, take %1</source>
        <translation>フレーム、テイク %1</translation>
    </message>
    <message>
        <source>a frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>clip before, take %1</source>
        <translation>前のクリップ、テイク %1</translation>
    </message>
    <message>
        <source>the clip before</source>
        <translation>前のクリップ</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>own file</source>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Aesthetic</source>
        <translation>テイスト</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>ムード</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>照明</translation>
    </message>
    <message>
        <source>Palette</source>
        <translation>パレット</translation>
    </message>
    <message>
        <source>Shot</source>
        <translation>ショット</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>フォーマット</translation>
    </message>
</context>
<context>
    <name>beatreel::ProvenanceTable</name>
    <message>
        <source>Where the takes come from</source>
        <translation>テイクの由来</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>label, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: both %2</source>
        <comment>label, value</comment>
        <translation>%1: 両方 %2</translation>
    </message>
    <message>
        <source>%1 differs. A: %2. B: %3</source>
        <comment>label, values</comment>
        <translation>%1 が違います。A: %2。B: %3</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
</context>
<context>
    <name>beatreel::QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentList</name>
    <message>
        <source>The projects that you make or open stand here.</source>
        <translation>作成したり開いたりしたプロジェクトがここに並びます。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近のプロジェクト</translation>
    </message>
</context>
<context>
    <name>beatreel::RecentRow</name>
    <message>
        <source>Remove from list</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Remove %1 from the list</source>
        <translation>%1 を一覧から外す</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>project, facts, what waits</comment>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>being read</source>
        <translation>読み込み中</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読めません</translation>
    </message>
    <message>
        <source>%1 s, %2</source>
        <comment>length, day</comment>
        <translation>%1 秒, %2</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>1 stale, %1</source>
        <translation>要更新 1、%1</translation>
    </message>
    <message numerus="yes">
        <source>%n stale, %1</source>
        <translation>
            <numerusform>要更新 %n、%1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 to make, %1</source>
        <translation>未作成 1、%1</translation>
    </message>
    <message numerus="yes">
        <source>%n to make, %1</source>
        <translation>
            <numerusform>未作成 %n、%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::ReferenceList</name>
    <message>
        <source>Take out %1</source>
        <translation>%1 を外す</translation>
    </message>
    <message>
        <source>Reference pictures</source>
        <translation>参考画像</translation>
    </message>
    <message>
        <source>Drop or browse</source>
        <translation>ドロップまたは参照</translation>
    </message>
    <message>
        <source>Add reference pictures</source>
        <translation>参考画像を追加</translation>
    </message>
    <message>
        <source>Add pictures that the frames are to follow</source>
        <translation>フレームが手本にする画像を追加</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>beatreel::RemarkWords</name>
    <message>
        <source>Voice-over: %1</source>
        <translation>ナレーション: %1</translation>
    </message>
    <message>
        <source>On screen: %1</source>
        <translation>画面: %1</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>メモ: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderActions</name>
    <message>
        <source>The farm: %1, %2, %3.</source>
        <comment>workers, places, waiting steps</comment>
        <translation>ファーム: %1、%2、%3。</translation>
    </message>
    <message>
        <source>1 worker</source>
        <translation>ワーカー 1 台</translation>
    </message>
    <message numerus="yes">
        <source>%n workers</source>
        <translation>
            <numerusform>ワーカー %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 枠</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n 枠</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>待機なし</translation>
    </message>
    <message>
        <source>1 step waiting</source>
        <translation>待機中 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n steps waiting</source>
        <translation>
            <numerusform>待機中 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the farm…</source>
        <translation>ファームに問い合わせ中…</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one, or render on this computer.</source>
        <translation>ファームのワーカーが動いていません。起動するか、このコンピューターで処理してください。</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>このコンピューターで処理</translation>
    </message>
    <message>
        <source>There is no farm here. Give its address in the settings, on the page Farm.</source>
        <translation>ここにファームはありません。設定の「ファーム」のページでアドレスを指定してください。</translation>
    </message>
</context>
<context>
    <name>beatreel::RenderBar</name>
    <message>
        <source>Render on</source>
        <translation>レンダリング先</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Render on this computer</source>
        <translation>このコンピューターで処理</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>ファーム</translation>
    </message>
    <message>
        <source>Render on the farm</source>
        <translation>ファームで処理</translation>
    </message>
    <message>
        <source>What you start from now on is made here.</source>
        <translation>これから始めるものはここで作られます。</translation>
    </message>
    <message>
        <source>What you start from now on is made by the farm's workers. What costs money is still asked for here.</source>
        <translation>これから始めるものはファームのワーカーが作ります。お金のかかるものは今後もここで依頼します。</translation>
    </message>
</context>
<context>
    <name>beatreel::ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>問題を報告</translation>
    </message>
    <message>
        <source>This is all that the report says. Nothing you wrote is in it, no names, no paths and no keys, and nothing is sent. Save it, and add it to your message together with what you did and what happened.</source>
        <translation>報告の内容はこれですべてです。あなたが書いたもの、名前、パス、キーは含まれず、何も送信されません。保存して、したことと起きたことと一緒にメッセージに添えてください。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>報告</translation>
    </message>
    <message>
        <source>The whole report, as it is saved or copied.</source>
        <translation>保存やコピーされる報告の全文です。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Puts the report on the clipboard, to paste it into a message.</source>
        <translation>報告をクリップボードに入れ、メッセージに貼り付けられます。</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Writes the report to a text file.</source>
        <translation>報告をテキストファイルに書きます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Leaves without saving.</source>
        <translation>保存せずに閉じます。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
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
        <translation>これまでどおり</translation>
    </message>
    <message>
        <source>one clip less</source>
        <translation>クリップ 1 本減</translation>
    </message>
    <message>
        <source>two clips less</source>
        <translation>クリップ 2 本減</translation>
    </message>
    <message>
        <source>one clip more, %1</source>
        <translation>クリップ 1 本増、%1</translation>
    </message>
    <message>
        <source>two clips more, %1</source>
        <translation>クリップ 2 本増、%1</translation>
    </message>
</context>
<context>
    <name>beatreel::SampleBriefs</name>
    <message>
        <source>Start with a sample</source>
        <translation>サンプルから始める</translation>
    </message>
    <message>
        <source>Sneakers in the city</source>
        <translation>街のスニーカー</translation>
    </message>
    <message>
        <source>Coffee in the morning</source>
        <translation>朝のコーヒー</translation>
    </message>
    <message>
        <source>Make a film of it</source>
        <translation>これで映像を作る</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>進め方</translation>
    </message>
    <message>
        <source>1. Write what the ad is about. Three plans come back, each a row of beats.</source>
        <translation>1. 何の広告かを書きます。ビートを並べたプランが 3 つ返ってきます。</translation>
    </message>
    <message>
        <source>2. Take one. Sketches, camera moves and music make it a film at once, free.</source>
        <translation>2. 1 つ選びます。スケッチ、カメラワーク、音楽ですぐに映像になります。無料です。</translation>
    </message>
    <message>
        <source>3. Change what you like, beat by beat, and pay only for what you make better.</source>
        <translation>3. ビートごとに好きなところを変え、良くしたいものにだけ支払います。</translation>
    </message>
</context>
<context>
    <name>beatreel::SavedMark</name>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
    <message>
        <source>Not saved. Save a copy…</source>
        <translation>未保存。コピーを保存…</translation>
    </message>
    <message>
        <source>Not saved: %1. Save a copy…</source>
        <translation>未保存: %1。コピーを保存…</translation>
    </message>
    <message>
        <source>Press it to save a copy.</source>
        <translation>押すとコピーを保存します。</translation>
    </message>
</context>
<context>
    <name>beatreel::SeedField</name>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>別のシード</translation>
    </message>
    <message>
        <source>Another seed: other takes of the same words</source>
        <translation>別のシード: 同じ言葉で別のテイク</translation>
    </message>
    <message>
        <source>From the project</source>
        <translation>プロジェクトから</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
</context>
<context>
    <name>beatreel::Sentence</name>
    <message>
        <source>%1 See beatreel-cli --help for what there is.</source>
        <translation>%1 何があるかは beatreel-cli --help をご覧ください。</translation>
    </message>
    <message numerus="yes">
        <source>--%1 is given %n times; give it once.</source>
        <translation>
            <numerusform>--%1 が %n 回指定されています。1 回だけにしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>--%1 needs a value: %2.</source>
        <translation>--%1 には値が必要です: %2。</translation>
    </message>
    <message>
        <source>--%1 must be a number from %2 to %3, not “%4”.</source>
        <translation>--%1 は %2 から %3 の数でなければならず、「%4」ではいけません。</translation>
    </message>
    <message>
        <source>--%1 must be a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 は %2 から %3 の整数でなければならず、「%4」ではいけません。</translation>
    </message>
    <message>
        <source>--%1 does not know “%2”. It knows: %3.</source>
        <translation>--%1 は「%2」を知りません。使えるもの: %3。</translation>
    </message>
    <message>
        <source>%1 of %2: %3: %4</source>
        <translation>%1 / %2: %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos could not be made. Run the same command again: it goes on with them.</source>
        <translation>
            <numerusform>%n 本中 %1 本の動画を作れませんでした。同じコマンドをもう一度実行すると続きを行います。</numerusform>
        </translation>
    </message>
    <message>
        <source>FILE</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>many videos: one for each line of a CSV file of briefs</source>
        <translation>複数の動画: ブリーフの CSV ファイルの 1 行につき 1 本</translation>
    </message>
    <message>
        <source>DIR</source>
        <translation>DIR</translation>
    </message>
    <message>
        <source>where the projects go; by default a folder named after FILE</source>
        <translation>プロジェクトの置き場所。既定では FILE にちなんだフォルダー</translation>
    </message>
    <message>
        <source>how many are made at once: 1 here, 16 on a farm, unless you say otherwise</source>
        <translation>同時に作る数: 指定がなければここでは 1、ファームでは 16</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1、%2 行目: %3</translation>
    </message>
    <message>
        <source>%1 has no column “prompt”. Its first line names the columns: prompt, and perhaps name, %2.</source>
        <translation>%1 に「prompt」の列がありません。1 行目に列名を書きます: prompt、必要なら name、%2。</translation>
    </message>
    <message>
        <source>%1 has a column “%2”, which is not known. There are: prompt, name, %3.</source>
        <translation>%1 に不明な列「%2」があります。使えるもの: prompt、name、%3。</translation>
    </message>
    <message>
        <source>the prompt is empty.</source>
        <translation>プロンプトが空です。</translation>
    </message>
    <message>
        <source>“%1” cannot be a name: use letters, digits, '.', '_' and '-'.</source>
        <translation>「%1」は名前にできません。英数字と '.'、'_'、'-' を使ってください。</translation>
    </message>
    <message>
        <source>“%1” holds the project of another brief. Give this one another name, or remove it.</source>
        <translation>「%1」には別のブリーフのプロジェクトがあります。こちらに別の名前を付けるか、それを取り除いてください。</translation>
    </message>
    <message>
        <source>there in %1 s.</source>
        <translation>%1 秒で完成。</translation>
    </message>
    <message>
        <source>Not begun.</source>
        <translation>未開始。</translation>
    </message>
    <message>
        <source>There is no beat “%1”: the project has beats 1 to %2.</source>
        <translation>ビート「%1」はありません。プロジェクトのビートは 1 から %2 です。</translation>
    </message>
    <message>
        <source>Say what to make again: --beat N (with --frame or --clip K), or --music.</source>
        <translation>作り直すものを指定してください: --beat N（--frame か --clip K を添えて）、または --music。</translation>
    </message>
    <message>
        <source>--frame and --clip are of a beat: say which with --beat N.</source>
        <translation>--frame と --clip はビートのものです。--beat N で指定してください。</translation>
    </message>
    <message>
        <source>--%1 is of a beat here: say which with --beat N.</source>
        <translation>--%1 はここではビートのものです。--beat N で指定してください。</translation>
    </message>
    <message>
        <source>make lost paid takes again, at their price</source>
        <translation>失われた有料テイクをその価格で作り直す</translation>
    </message>
    <message>
        <source>repeat paid requests whose outcome is unknown</source>
        <translation>結果不明の有料リクエストを繰り返す</translation>
    </message>
    <message>
        <source>this build never spends more than this</source>
        <translation>この作成でこれを超えて使わない</translation>
    </message>
    <message>
        <source>go back to the last good version of a broken document</source>
        <translation>壊れた文書の最後の正常なバージョンに戻す</translation>
    </message>
    <message>
        <source>a General MIDI soundfont for the score</source>
        <translation>音楽に使う General MIDI サウンドフォント</translation>
    </message>
    <message>
        <source>make what is missing or stale</source>
        <translation>不足や要更新のものを作る</translation>
    </message>
    <message>
        <source>the same as build</source>
        <translation>build と同じ</translation>
    </message>
    <message>
        <source>one piece again, as a new take</source>
        <translation>1 つだけ、新しいテイクとして作り直す</translation>
    </message>
    <message>
        <source>which beat: its number from 1, or its id</source>
        <translation>どのビートか: 1 からの番号、または id</translation>
    </message>
    <message>
        <source>its frame (without --clip, this is meant)</source>
        <translation>そのフレーム（--clip がなければこれ）</translation>
    </message>
    <message>
        <source>its clip K, from 1</source>
        <translation>そのクリップ K、1 から</translation>
    </message>
    <message>
        <source>MODEL</source>
        <translation>MODEL</translation>
    </message>
    <message>
        <source>the beat's own model for its frame; “project”: as the project</source>
        <translation>ビートのフレーム専用のモデル。「project」: プロジェクトと同じ</translation>
    </message>
    <message>
        <source>the beat's own model for its clips; “project”: as the project</source>
        <translation>ビートのクリップ専用のモデル。「project」: プロジェクトと同じ</translation>
    </message>
    <message>
        <source>the music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>codecs</source>
        <translation>コーデック</translation>
    </message>
    <message>
        <source>FFmpeg's libraries have no libx264. Install libavcodec59 or libavcodec-extra with x264.</source>
        <translation>FFmpeg のライブラリに libx264 がありません。x264 付きの libavcodec59 か libavcodec-extra を入れてください。</translation>
    </message>
    <message>
        <source>soundfont</source>
        <translation>サウンドフォント</translation>
    </message>
    <message>
        <source>There is no General MIDI soundfont. Install timgm6mb-soundfont, or name one with BEATREEL_SOUNDFONT.</source>
        <translation>General MIDI サウンドフォントがありません。timgm6mb-soundfont を入れるか、BEATREEL_SOUNDFONT で指定してください。</translation>
    </message>
    <message>
        <source>%1 (a small one; that of fluid-soundfont-gm sounds fuller, and is used once it is installed)</source>
        <translation>%1（小さなもの。fluid-soundfont-gm はより豊かで、入れれば使われます）</translation>
    </message>
    <message>
        <source>is set in the environment</source>
        <translation>環境変数に設定されています</translation>
    </message>
    <message>
        <source>is kept in the desktop's keychain</source>
        <translation>デスクトップのキーチェーンにあります</translation>
    </message>
    <message>
        <source>database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>can be reached: %1, for records and ledgers</source>
        <translation>接続できます: %1、記録と台帳用</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>書き込めます</translation>
    </message>
    <message>
        <source>storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>none is set: BEATREEL_STORAGE_URL would name one for publishing</source>
        <translation>未設定: BEATREEL_STORAGE_URL で公開先を指定できます</translation>
    </message>
    <message>
        <source>%1 can be reached</source>
        <translation>%1 に接続できます</translation>
    </message>
    <message>
        <source>own templates</source>
        <translation>自分用テンプレート</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it concerns, and a sentence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>ビート 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>ビート %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 archetype</source>
        <translation>アーキタイプ 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n archetypes</source>
        <translation>
            <numerusform>アーキタイプ %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two counts, such as 5 beats, 3 archetypes</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no plans by OpenAI; a server of your own needs none</source>
        <translation>環境変数にもキーチェーンにもありません: OpenAI のプランは使えません。ご自分のサーバーなら不要です</translation>
    </message>
    <message>
        <source>is neither in the environment nor in the keychain: no paid frames, clips and music</source>
        <translation>環境変数にもキーチェーンにもありません: 有料のフレーム、クリップ、音楽は使えません</translation>
    </message>
    <message>
        <source>%1 Build the project first, or export it as it is with --as-is.</source>
        <translation>%1 先にプロジェクトを作成するか、--as-is でこのまま書き出してください。</translation>
    </message>
    <message>
        <source>SIZE</source>
        <translation>SIZE</translation>
    </message>
    <message>
        <source>of a PDF: a4 or letter</source>
        <translation>PDF の用紙: a4 か letter</translation>
    </message>
    <message>
        <source>beats on a page of a PDF: 1, 2, 3, 4, 6, 8, 9 or 12; 6</source>
        <translation>PDF の 1 ページのビート数: 1、2、3、4、6、8、9、12。既定は 6</translation>
    </message>
    <message>
        <source>also where something is missing or out of date: edit lists have gaps there</source>
        <translation>不足や要更新があっても書き出す。編集リストではそこが空きになる</translation>
    </message>
    <message>
        <source>--%1 is for --format %2.</source>
        <translation>--%1 は --format %2 用です。</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder, or write into it with --force.</source>
        <translation>「%1」にはすでに何かあります。別のフォルダーを選ぶか、--force でそこに書いてください。</translation>
    </message>
    <message>
        <source>Say where the stitched video goes with --out FILE.</source>
        <translation>結合した動画の置き場所を --out FILE で指定してください。</translation>
    </message>
    <message>
        <source>Say what and where: --format %1 --out FILE.</source>
        <translation>形式と場所を指定してください: --format %1 --out FILE。</translation>
    </message>
    <message>
        <source>CHUNK…</source>
        <translation>CHUNK…</translation>
    </message>
    <message>
        <source>conformed chunks to one MP4</source>
        <translation>整えた区間を 1 つの MP4 に</translation>
    </message>
    <message>
        <source>a project as a file or folder for people and other programs</source>
        <translation>プロジェクトを、人やほかのプログラムのためのファイルやフォルダーに</translation>
    </message>
    <message>
        <source>--%1 “%2” is no time. Write seconds or minutes:seconds, such as 12.5 or 0:12.5.</source>
        <translation>--%1 「%2」は時間ではありません。12.5 や 0:12.5 のように、秒か分:秒で書いてください。</translation>
    </message>
    <message>
        <source>There is nothing from there to there: the film is %1 s long.</source>
        <translation>その範囲には何もありません。映像は %1 秒です。</translation>
    </message>
    <message>
        <source>%1 makes a %2 file, not %3. Say --format %2.</source>
        <translation>%1 は %3 ではなく %2 ファイルを作ります。--format %2 と書いてください。</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>720p, 1080p or 4k; the film's own where it is not given</source>
        <translation>720p、1080p、4k。なければ映像本来のもの</translation>
    </message>
    <message>
        <source>where in the film to begin: 12.5 or 0:12.5</source>
        <translation>映像のどこから始めるか: 12.5 や 0:12.5</translation>
    </message>
    <message>
        <source>where to end</source>
        <translation>どこで終えるか</translation>
    </message>
    <message>
        <source>a silent sound track</source>
        <translation>無音の音声トラック</translation>
    </message>
    <message>
        <source>instead of -14</source>
        <translation>-14 の代わりに</translation>
    </message>
    <message>
        <source>TEXT</source>
        <translation>TEXT</translation>
    </message>
    <message>
        <source>across the pictures of the review preset</source>
        <translation>確認用プリセットの画面に重ねて</translation>
    </message>
    <message>
        <source>%1 Run build first, or export it as it is with --as-is.</source>
        <translation>%1 先に build を実行するか、--as-is でこのまま書き出してください。</translation>
    </message>
    <message>
        <source>The spec “%1”</source>
        <translation>スペック「%1」</translation>
    </message>
    <message>
        <source>The spec “%1” cannot be built: see the findings above.</source>
        <translation>スペック「%1」は作成できません。上の指摘をご覧ください。</translation>
    </message>
    <message>
        <source>“%1” exists already and is no Beatreel project. Name another folder with --project.</source>
        <translation>「%1」はすでにあり、Beatreel のプロジェクトではありません。--project で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>PROMPT</source>
        <translation>PROMPT</translation>
    </message>
    <message>
        <source>brief to master</source>
        <translation>ブリーフからマスターまで</translation>
    </message>
    <message>
        <source>build this plan instead of making one</source>
        <translation>プランを作る代わりにこのプランを作成する</translation>
    </message>
    <message>
        <source>the project's folder</source>
        <translation>プロジェクトのフォルダー</translation>
    </message>
    <message>
        <source>missing</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>不足</translation>
    </message>
    <message>
        <source>stale</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>要更新</translation>
    </message>
    <message>
        <source>lost</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>紛失</translation>
    </message>
    <message>
        <source>ready</source>
        <comment>the state of a frame, clip or music</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>stale (changed: %1)</source>
        <translation>要更新（変更: %1）</translation>
    </message>
    <message>
        <source>%1, held</source>
        <translation>%1、保持</translation>
    </message>
    <message>
        <source>Warning: what was spent is told by the takes alone. %1</source>
        <translation>警告: 支出はテイクからのみわかります。%1</translation>
    </message>
    <message>
        <source>%1: 1 beat, %2 s, spent %3</source>
        <translation>%1: ビート 1 個、%2 秒、支出 %3</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n beats, %2 s, spent %3</source>
        <translation>
            <numerusform>%1: ビート %n 個、%2 秒、支出 %3</numerusform>
        </translation>
    </message>
    <message>
        <source>master: %1</source>
        <translation>マスター: %1</translation>
    </message>
    <message>
        <source>no master in the project's folder</source>
        <translation>プロジェクトのフォルダーにマスターがありません</translation>
    </message>
    <message>
        <source>shut down on %1: choose another</source>
        <translation>%1 に終了: 別のものを選んでください</translation>
    </message>
    <message>
        <source>set</source>
        <comment>of models; at most six columns</comment>
        <translation>セット</translation>
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
        <translation>不足があります。%1 の付いた行をご覧ください。</translation>
    </message>
    <message>
        <source>what exists, what is stale, what was spent</source>
        <translation>何があり、何が要更新で、いくら使ったか</translation>
    </message>
    <message>
        <source>the catalogue with prices</source>
        <translation>価格付きのカタログ</translation>
    </message>
    <message>
        <source>the planning models that the server of the settings lists; costs nothing</source>
        <translation>設定のサーバーにあるプラン用モデル。無料</translation>
    </message>
    <message>
        <source>is everything there that a film needs</source>
        <translation>映像に必要なものがそろっているか</translation>
    </message>
    <message>
        <source>Usage: beatreel-cli COMMAND …</source>
        <translation>使い方: beatreel-cli コマンド …</translation>
    </message>
    <message>
        <source>beatreel-cli COMMAND --help shows a command's options.</source>
        <translation>beatreel-cli コマンド --help でコマンドのオプションを表示します。</translation>
    </message>
    <message>
        <source>BEATREEL_LANGUAGE in the environment chooses the language: %1. --json is always English.</source>
        <translation>環境変数 BEATREEL_LANGUAGE で言語を選べます: %1。--json は常に英語です。</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方: %1</translation>
    </message>
    <message>
        <source>%1 takes nothing more. A text with spaces needs quotes round it.</source>
        <translation>%1 にはこれ以上何も付けられません。空白を含む文は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>%1 takes %2. A text with spaces needs quotes round it.</source>
        <translation>%1 には %2 を付けます。空白を含む文は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>There is no command “%1”. There are: %2.</source>
        <translation>コマンド「%1」はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>There is no prompt. Say in a sentence what the ad is for.</source>
        <translation>プロンプトがありません。何の広告かを 1 文で書いてください。</translation>
    </message>
    <message>
        <source>Give either a prompt or --prompt-file, not both.</source>
        <translation>プロンプトか --prompt-file のどちらか一方にしてください。</translation>
    </message>
    <message>
        <source>“%1” holds no prompt. Say in it what the ad is for.</source>
        <translation>「%1」にプロンプトがありません。何の広告かを書いてください。</translation>
    </message>
    <message>
        <source>one JSON document on stdout, nothing else</source>
        <translation>stdout に JSON 文書を 1 つだけ</translation>
    </message>
    <message>
        <source>where the result goes</source>
        <translation>結果の置き場所</translation>
    </message>
    <message>
        <source>replace FILE; plan an existing project anew, keeping its takes</source>
        <translation>FILE を置き換える。既存のプロジェクトはテイクを残してプランし直す</translation>
    </message>
    <message>
        <source>read the prompt from a file; - is standard input</source>
        <translation>プロンプトをファイルから読む。- は標準入力</translation>
    </message>
    <message>
        <source>seconds, 1 to 120, rounded to a multiple of 5</source>
        <translation>秒数、1 から 120、5 の倍数に丸める</translation>
    </message>
    <message>
        <source>0 keeps to the archetype, 1 is free; 0.5</source>
        <translation>0 はアーキタイプどおり、1 は自由。0.5</translation>
    </message>
    <message>
        <source>another seed gives another film</source>
        <translation>シードを変えると別の映像になる</translation>
    </message>
    <message>
        <source>who plans: offline, openai, or a model such as gpt-6-luna</source>
        <translation>プランする者: offline、openai、または gpt-6-luna などのモデル</translation>
    </message>
    <message>
        <source>who draws the frames: sketch, or a paid model such as sdxl</source>
        <translation>フレームを描く者: sketch、または sdxl などの有料モデル</translation>
    </message>
    <message>
        <source>who makes the clips: camera, or a paid model such as hailuo-2.3-fast</source>
        <translation>クリップを作る者: camera、または hailuo-2.3-fast などの有料モデル</translation>
    </message>
    <message>
        <source>score, a paid model, none, or a sound file of your own</source>
        <translation>score、有料モデル、none、または自分の音声ファイル</translation>
    </message>
    <message>
        <source>a planning model that looks at the frames and writes the music's prompt</source>
        <translation>フレームを見て音楽のプロンプトを書くプラン用モデル</translation>
    </message>
    <message>
        <source>all models at once: draft, economy, standard or best</source>
        <translation>すべてのモデルを一度に: draft、economy、standard、best</translation>
    </message>
    <message>
        <source>the project never spends more than this</source>
        <translation>プロジェクトはこれを超えて使わない</translation>
    </message>
    <message>
        <source>have the steps done by the workers of this Redis: redis://host:6379/0; without URL, of the one that BEATREEL_FARM_URL names</source>
        <translation>この Redis のワーカーに処理させる: redis://host:6379/0。URL がなければ BEATREEL_FARM_URL のもの</translation>
    </message>
    <message>
        <source>--duration has no say over --spec: the plan's own beats make the length.</source>
        <translation>--duration は --spec には効きません。長さはプランのビートで決まります。</translation>
    </message>
    <message>
        <source>--duration must be a number of seconds from 1 to 120, not “%1”.</source>
        <translation>--duration は 1 から 120 の秒数でなければならず、「%1」ではいけません。</translation>
    </message>
    <message>
        <source>The duration of %1 s was rounded to %2 s: beats come in steps of 5 s.</source>
        <translation>長さ %1 秒を %2 秒に丸めました。ビートは 5 秒単位です。</translation>
    </message>
    <message>
        <source>--seed must be a whole number from 0 on, not “%1”.</source>
        <translation>--seed は 0 以上の整数でなければならず、「%1」ではいけません。</translation>
    </message>
    <message>
        <source>There is no sound file “%1”. Check the path.</source>
        <translation>音声ファイル「%1」がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>--music does not know “%1”. It knows: %2, or a sound file.</source>
        <translation>--music は「%1」を知りません。使えるもの: %2、または音声ファイル。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file in it.</source>
        <translation>「%1」はフォルダーです。その中のファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another name, or replace it with --force.</source>
        <translation>「%1」はすでにあります。別の名前にするか、--force で置き換えてください。</translation>
    </message>
    <message>
        <source>There is no folder “%1”. Make it first.</source>
        <translation>フォルダー「%1」がありません。先に作ってください。</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Choose another folder.</source>
        <translation>「%1」に書けません: %2。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>The phase's input on standard input</source>
        <translation>標準入力にある工程の入力</translation>
    </message>
    <message>
        <source>There is no phase “%1”. There are: %2.</source>
        <translation>工程「%1」はありません。使えるもの: %2。</translation>
    </message>
    <message>
        <source>one phase: its input JSON on stdin, its output JSON on stdout</source>
        <translation>1 つの工程: 入力 JSON を stdin に、出力 JSON を stdout に</translation>
    </message>
    <message>
        <source>where its files go; by default a folder named after the video's id</source>
        <translation>ファイルの置き場所。既定では動画の id にちなんだフォルダー</translation>
    </message>
    <message>
        <source>a model catalogue with other prices</source>
        <translation>別の価格のモデルカタログ</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1, %2, %3 energy</source>
        <translation>%1、%2、エネルギー %3</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: 1 finding.</source>
        <translation>「%1」は有効なスペックではありません: 指摘 1 件。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is no valid spec: %n findings.</source>
        <translation>
            <numerusform>「%1」は有効なスペックではありません: 指摘 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is valid.</source>
        <translation>「%1」は有効です。</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>合計 %1</translation>
    </message>
    <message>
        <source>“%1” is no valid spec: see the findings above.</source>
        <translation>「%1」は有効なスペックではありません。上の指摘をご覧ください。</translation>
    </message>
    <message>
        <source>beat %1</source>
        <translation>ビート %1</translation>
    </message>
    <message>
        <source>the plan alone</source>
        <translation>プランだけ</translation>
    </message>
    <message>
        <source>SPEC</source>
        <translation>SPEC</translation>
    </message>
    <message>
        <source>check a plan, all findings at once</source>
        <translation>プランを調べ、指摘をすべて一度に出す</translation>
    </message>
    <message>
        <source>DIR|SPEC</source>
        <translation>DIR|SPEC</translation>
    </message>
    <message>
        <source>what a build would cost now</source>
        <translation>今作成するといくらかかるか</translation>
    </message>
    <message>
        <source>The plan of “%1” cannot be built: %2</source>
        <translation>「%1」のプランは作成できません: %2</translation>
    </message>
    <message>
        <source>“%1” is among the project's own files. Choose a place outside of it.</source>
        <translation>「%1」はプロジェクト自身のファイルです。外の場所を選んでください。</translation>
    </message>
    <message>
        <source>at least %1, price unknown</source>
        <translation>少なくとも %1、価格不明あり</translation>
    </message>
    <message>
        <source>%1; paid, not used: %2</source>
        <translation>%1、支払い済み・未使用: %2</translation>
    </message>
    <message>
        <source>Standard input cannot be read. Give a file instead.</source>
        <translation>標準入力を読めません。代わりにファイルを指定してください。</translation>
    </message>
    <message>
        <source>Say --serve: steps are read from standard input, as docs/farm.md says.</source>
        <translation>--serve と書いてください。docs/farm.md のとおり、処理は標準入力から読みます。</translation>
    </message>
    <message>
        <source>This folder cannot be written to: %1. Start the program in another.</source>
        <translation>このフォルダーに書けません: %1。別のところでプログラムを起動してください。</translation>
    </message>
    <message>
        <source>does the steps of other computers' builds, for a worker of a farm</source>
        <translation>ファームのワーカーとして、ほかのコンピューターの作成の処理を行う</translation>
    </message>
    <message>
        <source>one JSON object a line, in and out, until the input ends (docs/farm.md)</source>
        <translation>1 行に JSON オブジェクト 1 つ、入力が終わるまで入出力 (docs/farm.md)</translation>
    </message>
    <message>
        <source>What has travelled is kept: the same command goes on with the rest.</source>
        <translation>送った分は残ります。同じコマンドで残りを続けます。</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>publish</source>
        <comment>what is under way</comment>
        <translation>公開</translation>
    </message>
    <message>
        <source>There is no master yet: build the project, then publish it again.</source>
        <translation>マスターがまだありません。プロジェクトを作成してからもう一度公開してください。</translation>
    </message>
    <message>
        <source>everything was there already</source>
        <translation>すべてすでにありました</translation>
    </message>
    <message>
        <source>1 file, %1 sent</source>
        <translation>ファイル 1 個、%1 送信</translation>
    </message>
    <message numerus="yes">
        <source>%n files, %1 sent</source>
        <translation>
            <numerusform>ファイル %n 個、%1 送信</numerusform>
        </translation>
    </message>
    <message>
        <source>The storage has no projects yet.</source>
        <translation>ストレージにはまだプロジェクトがありません。</translation>
    </message>
    <message>
        <source>Say which project and where it goes: fetch VIDEO-ID --project DIR. fetch --list shows what the storage has.</source>
        <translation>プロジェクトと場所を指定してください: fetch VIDEO-ID --project DIR。fetch --list でストレージの中身を表示します。</translation>
    </message>
    <message>
        <source>fetch</source>
        <comment>what is under way</comment>
        <translation>取得</translation>
    </message>
    <message>
        <source>--expires must be a time of at most 7 days, such as 30m, 12h or 7d, not “%1”.</source>
        <translation>--expires は 30m、12h、7d のように 7 日以内の時間でなければならず、「%1」ではいけません。</translation>
    </message>
    <message>
        <source>The link is to the master that was published; the project has another one by now. Publish it again to show that.</source>
        <translation>リンクは公開したマスターのものです。プロジェクトには今は別のものがあります。それを見せるにはもう一度公開してください。</translation>
    </message>
    <message>
        <source>a project and its results to the storage; only what is missing travels</source>
        <translation>プロジェクトと成果をストレージへ。足りないものだけを送る</translation>
    </message>
    <message>
        <source>replace what another computer has published since</source>
        <translation>その間に別のコンピューターが公開したものを置き換える</translation>
    </message>
    <message>
        <source>VIDEO-ID</source>
        <translation>VIDEO-ID</translation>
    </message>
    <message>
        <source>a project from the storage, with all its takes</source>
        <translation>ストレージからプロジェクトをすべてのテイクと一緒に</translation>
    </message>
    <message>
        <source>where it goes</source>
        <translation>置き場所</translation>
    </message>
    <message>
        <source>what the storage has, the newest first</source>
        <translation>ストレージの中身、新しい順</translation>
    </message>
    <message>
        <source>an address at which anyone can see the published master</source>
        <translation>公開したマスターを誰でも見られるアドレス</translation>
    </message>
    <message>
        <source>until when: 30m, 12h, at most 7d, which is usual</source>
        <translation>期限: 30m、12h、最長 7d（既定）</translation>
    </message>
    <message>
        <source>%1 %, %2 left</source>
        <translation>%1%、残り %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>planning</source>
        <comment>a phase that is under way</comment>
        <translation>プラン</translation>
    </message>
    <message>
        <source>storyboard</source>
        <comment>a phase that is under way</comment>
        <translation>絵コンテ</translation>
    </message>
    <message>
        <source>chunks</source>
        <comment>a phase that is under way</comment>
        <translation>区間</translation>
    </message>
    <message>
        <source>stitching</source>
        <comment>a phase that is under way</comment>
        <translation>結合</translation>
    </message>
    <message>
        <source>music</source>
        <comment>a phase that is under way</comment>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告: %1</translation>
    </message>
    <message>
        <source>Stopped; resume “%1” goes on where it was.</source>
        <translation>停止しました。resume “%1” で続きから行います。</translation>
    </message>
    <message>
        <source>place unknown</source>
        <translation>場所不明</translation>
    </message>
    <message>
        <source>There are no videos.</source>
        <translation>動画はありません。</translation>
    </message>
    <message>
        <source>note</source>
        <comment>before a finding</comment>
        <translation>注意</translation>
    </message>
    <message>
        <source>1 video is as its row says.</source>
        <translation>動画 1 本は行のとおりです。</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are as their rows say.</source>
        <translation>
            <numerusform>動画 %n 本は行のとおりです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n videos are not as their rows say: see the lines marked %2.</source>
        <translation>
            <numerusform>動画 %n 本中 %1 本が行のとおりではありません。%2 の付いた行をご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>all videos of the database, the newest first</source>
        <translation>データベースのすべての動画、新しい順</translation>
    </message>
    <message>
        <source>STATUS</source>
        <translation>STATUS</translation>
    </message>
    <message>
        <source>only those: %1</source>
        <translation>次のものだけ: %1</translation>
    </message>
    <message>
        <source>compare each row with its project, files and ledger; 1 where they differ</source>
        <translation>各行をプロジェクト、ファイル、台帳と比べる。違えば 1</translation>
    </message>
    <message>
        <source>Beatreel's editor needs a display, and there is none here. The same work is done by beatreel-cli: try "beatreel-cli --help".</source>
        <translation>Beatreel の編集画面にはディスプレイが必要ですが、ここにはありません。同じ作業は beatreel-cli でできます。"beatreel-cli --help" をお試しください。</translation>
    </message>
    <message>
        <source>The settings file “%1”</source>
        <translation>設定ファイル「%1」</translation>
    </message>
    <message>
        <source>%1 The defaults are used.</source>
        <translation>%1 初期値を使います。</translation>
    </message>
    <message>
        <source>%1 is “%2”, not a number from 0 to 1; %3 is used.</source>
        <translation>%1 は「%2」で、0 から 1 の数ではありません。%3 を使います。</translation>
    </message>
    <message>
        <source>“creativity” in settings.json</source>
        <translation>settings.json の「creativity」</translation>
    </message>
    <message>
        <source>No farm is set. Give its address in the editor's settings, or with BEATREEL_FARM_URL.</source>
        <translation>ファームが設定されていません。編集画面の設定か BEATREEL_FARM_URL でアドレスを指定してください。</translation>
    </message>
    <message>
        <source>The catalogue has no planning model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>カタログにプラン用モデル「%1」がありません。別のものを選ぶか、カタログに加えてください。</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1”. Choose another, or add it to the catalogue.</source>
        <translation>カタログにモデル「%1」がありません。別のものを選ぶか、カタログに加えてください。</translation>
    </message>
    <message>
        <source>A farm needs a storage that its workers reach too: set BEATREEL_STORAGE_URL here and there.</source>
        <translation>ファームにはワーカーからも届くストレージが必要です。双方で BEATREEL_STORAGE_URL を設定してください。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room or choose another folder.</source>
        <translation>「%1」に書けません: %2。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check the path.</source>
        <translation>ファイル「%1」がありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 bytes and cannot be what is expected here. Choose another file.</source>
        <translation>「%1」は %2 バイトを超え、期待されるものではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is no text in UTF-8. Save it as such.</source>
        <translation>%1 は UTF-8 のテキストではありません。UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>%1, line %2 has %3 fields, and there are %4 names in its first line. Put a text with a comma into quotes.</source>
        <translation>%1 の %2 行目には欄が %3 個あり、1 行目の名前は %4 個です。コンマを含む文は引用符で囲んでください。</translation>
    </message>
    <message>
        <source>Cannot read “%1”: %2. Check that it exists and may be read.</source>
        <translation>「%1」を読めません: %2。存在し、読めるか確認してください。</translation>
    </message>
    <message>
        <source>%1 is not valid JSON: %2 at line %3, column %4.</source>
        <translation>%1 は有効な JSON ではありません: %2、%3 行 %4 列。</translation>
    </message>
    <message>
        <source>%1 must be a JSON object ({ … }).</source>
        <translation>%1 は JSON オブジェクト ({ … }) でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>「%1」がありません。</translation>
    </message>
    <message>
        <source>“%1” must be %2.</source>
        <translation>「%1」は%2でなければなりません。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字列</translation>
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
        <translation>「%1」は整数でなければなりません。</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true か false</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts.</source>
        <translation>「%1」は文字列のリストでなければなりません。</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>the disk is read-only</source>
        <translation>ディスクが読み取り専用です</translation>
    </message>
    <message>
        <source>the permissions do not allow it</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Interrupted.</source>
        <translation>中断しました。</translation>
    </message>
    <message>
        <source>Stopped; it may be billed.</source>
        <translation>停止しました。請求されるかもしれません。</translation>
    </message>
    <message>
        <source>Another computer builds this project now, since nothing was heard of this one for long. Wait until it has ended.</source>
        <translation>このコンピューターから長く応答がなかったため、別のコンピューターがこのプロジェクトを作成中です。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>take %1 of %2</source>
        <comment>step of a build</comment>
        <translation>テイク %1 / %2</translation>
    </message>
    <message>
        <source>stitch</source>
        <comment>step of a build</comment>
        <translation>結合</translation>
    </message>
    <message>
        <source>frame of beat %1</source>
        <comment>step of a build</comment>
        <translation>%1 のフレーム</translation>
    </message>
    <message>
        <source>clip %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>%2 のクリップ %1</translation>
    </message>
    <message>
        <source>chunk %1 of beat %2</source>
        <comment>step of a build</comment>
        <translation>%2 の区間 %1</translation>
    </message>
    <message>
        <source>sound</source>
        <comment>step of a build</comment>
        <translation>音声</translation>
    </message>
    <message>
        <source>master</source>
        <comment>step of a build</comment>
        <translation>マスター</translation>
    </message>
    <message>
        <source>music</source>
        <comment>step of a build</comment>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Your own file of %1 is gone (takes/%2). Put it back, or give another.</source>
        <translation>%1 に使ったご自分のファイルがありません (takes/%2)。元に戻すか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The take of %1 is gone (takes/%2). Put it back, or make it again for %3: on the command line, with --remake-lost.</source>
        <translation>%1 のテイクがありません (takes/%2)。元に戻すか、%3 で作り直してください。コマンドでは --remake-lost です。</translation>
    </message>
    <message>
        <source>%1 has no take and is locked. Unlock it to build it.</source>
        <translation>%1 にテイクがなく、ロックされています。作成するにはロックを解除してください。</translation>
    </message>
    <message>
        <source>An earlier request for %1 is not needed any more.</source>
        <translation>%1 への以前のリクエストはもう不要です。</translation>
    </message>
    <message>
        <source>The music is asked for as “%1”.</source>
        <translation>音楽を「%1」として依頼します。</translation>
    </message>
    <message>
        <source>The music was asked for by the rules, because no model wrote its prompt: %1</source>
        <translation>モデルがプロンプトを書かなかったため、音楽は規則で依頼されました: %1</translation>
    </message>
    <message>
        <source>“%1” is nothing that Beatreel reads. Give a PNG, JPEG or WebP picture, an MP4, MOV or WebM video, or a WAV, MP3, OGG, FLAC or M4A track.</source>
        <translation>「%1」は Beatreel が読めるものではありません。画像は PNG、JPEG、WebP、動画は MP4、MOV、WebM、曲は WAV、MP3、OGG、FLAC、M4A を使ってください。</translation>
    </message>
    <message>
        <source>“%1” is no picture. Give a PNG, JPEG or WebP file.</source>
        <translation>「%1」は画像ではありません。PNG、JPEG、WebP のファイルを使ってください。</translation>
    </message>
    <message>
        <source>“%1” holds no video. Give an MP4, MOV or WebM file.</source>
        <translation>「%1」に映像がありません。MP4、MOV、WebM のファイルを使ってください。</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Give a WAV, MP3, OGG, FLAC or M4A file.</source>
        <translation>「%1」に音声がありません。WAV、MP3、OGG、FLAC、M4A のファイルを使ってください。</translation>
    </message>
    <message>
        <source>The input lacks the URL of a file. Give the output of the phase before.</source>
        <translation>入力にファイルの URL がありません。前の工程の出力を与えてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: only local files can, until S3 storage is set up.</source>
        <translation>「%1」を読めません。S3 ストレージを設定するまではローカルのファイルだけです。</translation>
    </message>
    <message>
        <source>“%1” leads out of the project. Give an absolute path or URL.</source>
        <translation>「%1」はプロジェクトの外を指します。絶対パスか URL を与えてください。</translation>
    </message>
    <message>
        <source>“creativity_level” must be a number from 0 to 1, not “%1”.</source>
        <translation>“creativity_level” は 0 から 1 の数でなければならず、「%1」ではいけません。</translation>
    </message>
    <message>
        <source>“%1” belongs to another video (%2). Name another folder with --project.</source>
        <translation>「%1」は別の動画 (%2) のものです。--project で別のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>The input has no “spec”. Give phase1_planning's.</source>
        <translation>入力に “spec” がありません。phase1_planning の出力を与えてください。</translation>
    </message>
    <message>
        <source>The spec cannot be built: %1</source>
        <translation>スペックを作成できません: %1</translation>
    </message>
    <message>
        <source>The storyboard has %1 images for %2 beats. Give phase2_storyboard's output.</source>
        <translation>絵コンテの画像は %1 枚ですが、ビートは %2 個です。phase2_storyboard の出力を与えてください。</translation>
    </message>
    <message>
        <source>The input has no “chunks”. Give phase3_chunks'.</source>
        <translation>入力に “chunks” がありません。phase3_chunks の出力を与えてください。</translation>
    </message>
    <message>
        <source>The input has no “stitched_url”. Give phase4_stitching's.</source>
        <translation>入力に “stitched_url” がありません。phase4_stitching の出力を与えてください。</translation>
    </message>
    <message>
        <source>“video_id” must be letters, digits, - and _, not “%1”.</source>
        <translation>“video_id” は英数字、-、_ でなければならず、「%1」ではいけません。</translation>
    </message>
    <message>
        <source>A paid plan was interrupted, and it may have cost %1. Ask for it again with --repeat-unknown.</source>
        <translation>有料のプランが中断され、%1 かかったかもしれません。--repeat-unknown でもう一度依頼してください。</translation>
    </message>
    <message>
        <source>Interrupted; it may be billed.</source>
        <translation>中断しました。請求されるかもしれません。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room and build again.</source>
        <translation>「%1」に書けません: %2。空きを作ってもう一度作成してください。</translation>
    </message>
    <message>
        <source>The clip of a chunk is gone. Build again.</source>
        <translation>区間のクリップがありません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it needs the database that all share, BEATREEL_DATABASE_URL.</source>
        <translation>ファームのワーカーが支払えません。全員が共有するデータベース BEATREEL_DATABASE_URL が必要です。</translation>
    </message>
    <message>
        <source>This is no step of a build: %1. Bring both computers to the same version of Beatreel.</source>
        <translation>これは作成の処理ではありません: %1。両方のコンピューターを同じバージョンの Beatreel にしてください。</translation>
    </message>
    <message>
        <source>The picture that this clip begins with is gone. Build again.</source>
        <translation>このクリップの最初の画像がありません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>The take %1 is gone. Build again.</source>
        <translation>テイク %1 がありません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>its kind is “%1”</source>
        <translation>種類が「%1」です</translation>
    </message>
    <message>
        <source>its slot is “%1”</source>
        <translation>場所が「%1」です</translation>
    </message>
    <message>
        <source>its parts do not fit together</source>
        <translation>各部が合いません</translation>
    </message>
    <message>
        <source>%1 would not come out the same on this computer: it has another version of Beatreel, its drawings or the soundfont.</source>
        <translation>%1 はこのコンピューターでは同じ結果になりません。Beatreel、図柄、サウンドフォントのバージョンが違います。</translation>
    </message>
    <message>
        <source>Cuts it from the clip before.</source>
        <translation>前のクリップから切り出します。</translation>
    </message>
    <message>
        <source>Asked %1 for %2: %3.</source>
        <translation>%2 を %1 に依頼: %3。</translation>
    </message>
    <message>
        <source>A worker of the farm did not say what it paid with. Bring it to this version of Beatreel.</source>
        <translation>ファームのワーカーが何で支払ったかを示しませんでした。このバージョンの Beatreel にしてください。</translation>
    </message>
    <message>
        <source>Made take %1 for %2.</source>
        <translation>テイク %1 を %2 で作成。</translation>
    </message>
    <message>
        <source>The project's own music is gone. Choose a track again with --music FILE.</source>
        <translation>プロジェクトの自分の音楽がありません。--music FILE で選び直してください。</translation>
    </message>
    <message>
        <source>The music's model is gone. Choose another in the models.</source>
        <translation>音楽のモデルがなくなりました。モデルで別のものを選んでください。</translation>
    </message>
    <message>
        <source>The picture that this clip began with is gone. Make the clip again with the present settings.</source>
        <translation>このクリップの最初の画像がなくなりました。今の設定でクリップを作り直してください。</translation>
    </message>
    <message>
        <source>The clip could not be copied. Is the disk full?</source>
        <translation>クリップをコピーできませんでした。ディスクがいっぱいではありませんか？</translation>
    </message>
    <message>
        <source>Its status is “%1”, but %2. Build it again.</source>
        <translation>状態は「%1」ですが、%2。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Its status is “%1”, but nobody builds it any more. Build it again to go on.</source>
        <translation>状態は「%1」ですが、もう誰も作成していません。続けるにはもう一度作成してください。</translation>
    </message>
    <message>
        <source>its progress is %1 %</source>
        <translation>進み具合が %1% です</translation>
    </message>
    <message>
        <source>it has no time of completion</source>
        <translation>完了時刻がありません</translation>
    </message>
    <message>
        <source>it has a time of completion</source>
        <translation>完了時刻があります</translation>
    </message>
    <message>
        <source>it has the error “%1”</source>
        <translation>エラー「%1」があります</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>理由がありません</translation>
    </message>
    <message>
        <source>it names no video</source>
        <translation>動画の指定がありません</translation>
    </message>
    <message>
        <source>Of its beats the row says %1, but there are %2. Build it again.</source>
        <translation>行ではビートが %1 個ですが、実際は %2 個です。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Of its chunks the row says %1, but there are %2. Build it again.</source>
        <translation>行では区間が %1 個ですが、実際は %2 個です。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Of its chunk files the row says %1, but there are %2. Build it again.</source>
        <translation>行では区間ファイルが %1 個ですが、実際は %2 個です。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Of its storyboard images the row says %1, but there are %2. Build it again.</source>
        <translation>行では絵コンテの画像が %1 枚ですが、実際は %2 枚です。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Its video “%1” is not there. Build it again.</source>
        <translation>動画「%1」がありません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Its stitched video “%1” is not there. Build it again.</source>
        <translation>結合した動画「%1」がありません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Its music “%1” is not there. Build it again.</source>
        <translation>音楽「%1」がありません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Its chunk “%1” is not there. Build it again.</source>
        <translation>区間「%1」がありません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Its storyboard image “%1” is not there. Build it again.</source>
        <translation>絵コンテの画像「%1」がありません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>The row says that it cost %1, its ledger and takes say %2. Build it again to bring the row up to date.</source>
        <translation>行では費用が %1 ですが、台帳とテイクでは %2 です。もう一度作成すると行が最新になります。</translation>
    </message>
    <message numerus="yes">
        <source>It is complete, but of %n paid requests nobody knows the end yet. Build it again, which looks for them.</source>
        <translation>
            <numerusform>完成していますが、有料リクエスト %n 件の結果がまだ不明です。もう一度作成すると調べます。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” holds another video now (%2). Delete the row, or build the project where it is now.</source>
        <translation>「%1」には今は別の動画 (%2) があります。行を削除するか、今ある場所でプロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>Where its project is is not known, so that it cannot be compared. Build it again.</source>
        <translation>プロジェクトの場所が不明なので比べられません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>Its project is on “%1”; look at it there.</source>
        <translation>プロジェクトは「%1」にあります。そちらでご覧ください。</translation>
    </message>
    <message>
        <source>“%1” holds another video now. Open that folder itself, or delete this video without its folder.</source>
        <translation>「%1」には今は別の動画があります。そのフォルダーを直接開くか、フォルダーなしでこの動画を削除してください。</translation>
    </message>
    <message>
        <source>The project in “%1” cannot be read, so it is not sure that it is this video's. Open it to mend it, or delete the video without its folder.</source>
        <translation>「%1」のプロジェクトを読めないため、この動画のものか確かではありません。開いて直すか、フォルダーなしで動画を削除してください。</translation>
    </message>
    <message>
        <source>“%1” is open in a Beatreel. Close it there first, then delete it.</source>
        <translation>「%1」は Beatreel で開かれています。先に閉じてから削除してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to the trash; its disk may have none. Delete the video without its folder, and remove that yourself.</source>
        <translation>「%1」をゴミ箱に移せません。そのディスクにゴミ箱がないのかもしれません。フォルダーなしで動画を削除し、フォルダーはご自分で取り除いてください。</translation>
    </message>
    <message>
        <source>Its project is on “%1”, in “%2”. Open it there, or publish it there and open it here from the storage.</source>
        <translation>プロジェクトは「%1」の「%2」にあります。そちらで開くか、そちらで公開してストレージからここで開いてください。</translation>
    </message>
    <message>
        <source>It has no project, since its brief could not be planned. Plan the brief again.</source>
        <translation>ブリーフをプランできなかったため、プロジェクトがありません。もう一度プランしてください。</translation>
    </message>
    <message>
        <source>Its project “%1” is not there any more. Put it back, or delete the video.</source>
        <translation>プロジェクト「%1」がもうありません。元に戻すか、動画を削除してください。</translation>
    </message>
    <message>
        <source>It is being built now. Stop that first, then delete it.</source>
        <translation>今作成中です。先に停止してから削除してください。</translation>
    </message>
    <message>
        <source>The contact sheet would be too large. Export the frames instead.</source>
        <translation>コンタクトシートが大きくなりすぎます。代わりにフレームを書き出してください。</translation>
    </message>
    <message>
        <source>The contact sheet could not be made: memory is short. Close other programs and export it again.</source>
        <translation>コンタクトシートを作れませんでした。メモリーが足りません。ほかのプログラムを閉じてもう一度書き出してください。</translation>
    </message>
    <message numerus="yes">
        <source>The film has %n cuts, and a CMX 3600 list holds %1 at most. Export it as OTIO, FCPXML or MLT.</source>
        <translation>
            <numerusform>映像にはカットが %n 個あり、CMX 3600 リストには %1 個までしか入りません。OTIO、FCPXML、MLT で書き出してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot write “%1”. Make room or choose another folder.</source>
        <translation>「%1」に書けません。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a file. Name a folder for the frames.</source>
        <translation>「%1」はファイルです。フレーム用のフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>There is something in “%1” already. Choose another folder.</source>
        <translation>「%1」にはすでに何かあります。別のフォルダーを選んでください。</translation>
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
            <numerusform>%1 とほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>numbers of beats</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>Build the project first, or export it as it is.</source>
        <translation>先にプロジェクトを作成するか、このまま書き出してください。</translation>
    </message>
    <message>
        <source>“%1” has no beats yet. Plan it first.</source>
        <translation>「%1」にはまだビートがありません。先にプランしてください。</translation>
    </message>
    <message>
        <source>Beat %1 has no video yet.</source>
        <translation>ビート %1 にはまだ動画がありません。</translation>
    </message>
    <message>
        <source>Beats %1 have no video yet.</source>
        <translation>ビート %1 にはまだ動画がありません。</translation>
    </message>
    <message>
        <source>The video of beat %1 is out of date.</source>
        <translation>ビート %1 の動画は最新ではありません。</translation>
    </message>
    <message>
        <source>The videos of beats %1 are out of date.</source>
        <translation>ビート %1 の動画は最新ではありません。</translation>
    </message>
    <message>
        <source>There is no music yet.</source>
        <translation>音楽はまだありません。</translation>
    </message>
    <message>
        <source>The music is out of date.</source>
        <translation>音楽は最新ではありません。</translation>
    </message>
    <message>
        <source>“%1” has no frames yet. Build it first.</source>
        <translation>「%1」にはまだフレームがありません。先に作成してください。</translation>
    </message>
    <message>
        <source>Beat %1 has no frame yet.</source>
        <translation>ビート %1 にはまだフレームがありません。</translation>
    </message>
    <message>
        <source>Beats %1 have no frames yet.</source>
        <translation>ビート %1 にはまだフレームがありません。</translation>
    </message>
    <message>
        <source>The frame of beat %1 is out of date.</source>
        <translation>ビート %1 のフレームは最新ではありません。</translation>
    </message>
    <message>
        <source>The frames of beats %1 are out of date.</source>
        <translation>ビート %1 のフレームは最新ではありません。</translation>
    </message>
    <message>
        <source>No beat of “%1” has a voice-over line, on-screen words or notes. Write some first.</source>
        <translation>「%1」のどのビートにもナレーション、画面の文字、メモがありません。先に書いてください。</translation>
    </message>
    <message>
        <source>No worker of the farm is up. Start one (docs/farm.md), or render on this computer.</source>
        <translation>ファームのワーカーが動いていません。起動するか (docs/farm.md)、このコンピューターで処理してください。</translation>
    </message>
    <message>
        <source>The worker %1 does it.</source>
        <translation>ワーカー %1 が行います。</translation>
    </message>
    <message>
        <source>What a worker made did not come over the storage as it was. Build again.</source>
        <translation>ワーカーの作ったものがストレージ経由で変わっていました。もう一度作成してください。</translation>
    </message>
    <message>
        <source>A step of the farm cannot be read: %1. Bring all computers to the same version of Beatreel.</source>
        <translation>ファームの処理を読めません: %1。すべてのコンピューターを同じバージョンの Beatreel にしてください。</translation>
    </message>
    <message>
        <source>its video is “%1”</source>
        <translation>動画が「%1」です</translation>
    </message>
    <message>
        <source>it names the file “%1”</source>
        <translation>ファイル「%1」を指しています</translation>
    </message>
    <message>
        <source>its result names no file</source>
        <translation>結果がファイルを示していません</translation>
    </message>
    <message>
        <source>A worker of the farm cannot write to its folder. Make room there, or mend its rights.</source>
        <translation>ファームのワーカーが自分のフォルダーに書けません。空きを作るか、権限を直してください。</translation>
    </message>
    <message>
        <source>A file of a step did not come over the storage as it was sent. Build again.</source>
        <translation>処理のファイルが送られたとおりに届きませんでした。もう一度作成してください。</translation>
    </message>
    <message>
        <source>“%1” must be a text that says something.</source>
        <translation>「%1」は内容のある文字列でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be one of: %3.</source>
        <translation>「%1」は「%2」ですが、次のどれかでなければなりません: %3。</translation>
    </message>
    <message>
        <source>“%1” must be a price of 0 or more.</source>
        <translation>「%1」は 0 以上の価格でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is “%2”, which is no unit of a price.</source>
        <translation>「%1」は「%2」で、価格の単位ではありません。</translation>
    </message>
    <message>
        <source>“%1” must be a day such as 2026-01-31.</source>
        <translation>「%1」は 2026-01-31 のような日付でなければなりません。</translation>
    </message>
    <message>
        <source>The model catalogue</source>
        <translation>モデルカタログ</translation>
    </message>
    <message>
        <source>“%1” must be an object.</source>
        <translation>「%1」はオブジェクトでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is there twice for the step “%2”.</source>
        <translation>「%1」が工程「%2」に 2 回あります。</translation>
    </message>
    <message>
        <source>The model catalogue cannot be used: %1</source>
        <translation>モデルカタログを使えません: %1</translation>
    </message>
    <message>
        <source>“%1.endpoint” must be “owner/name”.</source>
        <translation>「%1.endpoint」は “owner/name” でなければなりません。</translation>
    </message>
    <message>
        <source>“%1.version” must be 64 hexadecimal digits.</source>
        <translation>「%1.version」は 64 桁の 16 進数でなければなりません。</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” must be 1 or 2.</source>
        <translation>「%1.chunks_per_clip」は 1 か 2 でなければなりません。</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1” must make clips, and one of its “lengths” must be 10 or more.</source>
        <translation>「%1.chunks_per_clip」が 2 なので、「%1」はクリップを作り、“lengths” の 1 つが 10 以上でなければなりません。</translation>
    </message>
    <message>
        <source>“%1.chunks_per_clip” is 2, so “%1.inputs” must name its “duration”.</source>
        <translation>「%1.chunks_per_clip」が 2 なので、「%1.inputs」は “duration” を示さなければなりません。</translation>
    </message>
    <message>
        <source>The catalogue's entry for “%1” cannot be used: %2</source>
        <translation>カタログの「%1」の項目を使えません: %2</translation>
    </message>
    <message>
        <source>This FFmpeg has no AAC encoder. Install FFmpeg's libavcodec.</source>
        <translation>この FFmpeg には AAC エンコーダーがありません。FFmpeg の libavcodec を入れてください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the pictures. Close other programs and try again.</source>
        <translation>画像のためのメモリーが足りません。ほかのプログラムを閉じてもう一度お試しください。</translation>
    </message>
    <message>
        <source>A video of %1x%2 at %3 pictures a second cannot be made. Choose even sizes from 16 to 7680 pixels and 1 to 120 pictures a second.</source>
        <translation>%1x%2、毎秒 %3 コマの動画は作れません。16 から 7680 ピクセルの偶数と、毎秒 1 から 120 コマを選んでください。</translation>
    </message>
    <message>
        <source>This FFmpeg has no H.264 encoder (libx264). Install FFmpeg's libavcodec with x264.</source>
        <translation>この FFmpeg には H.264 エンコーダー (libx264) がありません。x264 付きの libavcodec を入れてください。</translation>
    </message>
    <message>
        <source>The H.264 encoder did not start. Close other programs and try again.</source>
        <translation>H.264 エンコーダーが始まりませんでした。ほかのプログラムを閉じてもう一度お試しください。</translation>
    </message>
    <message>
        <source>profile %1</source>
        <comment>of H.264</comment>
        <translation>profile %1</translation>
    </message>
    <message>
        <source>“%1” is not a chunk that can be stitched: %2. Take the chunks that a project has in build/chunks.</source>
        <translation>「%1」は結合できる区間ではありません: %2。プロジェクトの build/chunks にあるものを使ってください。</translation>
    </message>
    <message>
        <source>it holds no video</source>
        <translation>映像がありません</translation>
    </message>
    <message numerus="yes">
        <source>it holds %n streams instead of one</source>
        <translation>
            <numerusform>ストリームが 1 つでなく %n 個あります</numerusform>
        </translation>
    </message>
    <message>
        <source>it is coded as %1, not H.264</source>
        <translation>H.264 でなく %1 です</translation>
    </message>
    <message>
        <source>its H.264 headers are missing</source>
        <translation>H.264 のヘッダーがありません</translation>
    </message>
    <message>
        <source>its clock has %1 ticks a second, not %2 a picture</source>
        <translation>時計が 1 コマ %2 でなく毎秒 %1 です</translation>
    </message>
    <message numerus="yes">
        <source>it has %n pictures instead of %1</source>
        <translation>
            <numerusform>%1 コマでなく %n コマあります</numerusform>
        </translation>
    </message>
    <message>
        <source>it is %1, the first chunk %2</source>
        <translation>これは %1、最初の区間は %2 です</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, the first chunk %2</source>
        <translation>毎秒 %1 コマ、最初の区間は %2 コマです</translation>
    </message>
    <message>
        <source>it is H.264 %1, the first chunk %2</source>
        <translation>これは H.264 %1、最初の区間は %2 です</translation>
    </message>
    <message>
        <source>its H.264 encoder settings differ from the first chunk's</source>
        <translation>H.264 の設定が最初の区間と違います</translation>
    </message>
    <message>
        <source>it is %1, not %2</source>
        <translation>%2 でなく %1 です</translation>
    </message>
    <message>
        <source>it has %1 pictures a second, not %2</source>
        <translation>毎秒 %2 コマでなく %1 コマです</translation>
    </message>
    <message>
        <source>its H.264 encoder settings are not the present ones</source>
        <translation>H.264 の設定が今のものではありません</translation>
    </message>
    <message>
        <source>picture %1 is missing or out of step</source>
        <translation>コマ %1 がないかずれています</translation>
    </message>
    <message>
        <source>A chunk cannot start before its clip. Choose a slip of 0 or more.</source>
        <translation>区間はクリップより前から始められません。0 以上のスリップを選んでください。</translation>
    </message>
    <message>
        <source>%1: the chunk starts %2 s into the clip, the latest it can.</source>
        <translation>%1: 区間はクリップの %2 秒から始まります。これが最も遅い位置です。</translation>
    </message>
    <message>
        <source>“%1” holds no video. Make the clip again.</source>
        <translation>「%1」に映像がありません。クリップを作り直してください。</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make the clip again.</source>
        <translation>「%1」が途中で切れています。クリップを作り直してください。</translation>
    </message>
    <message>
        <source>“%1” holds no video. Choose another file.</source>
        <translation>「%1」に映像がありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a still picture, not a video. Choose another file.</source>
        <translation>「%1」は動画ではなく静止画です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is incomplete: of %2 s only %3 s are there. Get the file again.</source>
        <translation>「%1」は不完全です: %2 秒のうち %3 秒しかありません。ファイルを入れ直してください。</translation>
    </message>
    <message>
        <source>This FFmpeg has no Opus encoder (libopus). Choose another codec, or install FFmpeg with it.</source>
        <translation>この FFmpeg には Opus エンコーダー (libopus) がありません。別のコーデックを選ぶか、対応した FFmpeg を入れてください。</translation>
    </message>
    <message>
        <source>This FFmpeg has no %1 encoder (%2). Choose another codec, or install FFmpeg with it.</source>
        <translation>この FFmpeg には %1 エンコーダー (%2) がありません。別のコーデックを選ぶか、対応した FFmpeg を入れてください。</translation>
    </message>
    <message>
        <source>The %1 encoder did not start. Close other programs and try again.</source>
        <translation>%1 エンコーダーが始まりませんでした。ほかのプログラムを閉じてもう一度お試しください。</translation>
    </message>
    <message>
        <source>The %1 encoder failed. Close other programs and try again.</source>
        <translation>%1 エンコーダーが失敗しました。ほかのプログラムを閉じてもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot become part of a master: %2. Build it again.</source>
        <translation>「%1」はマスターの一部になれません: %2。もう一度作成してください。</translation>
    </message>
    <message>
        <source>it holds no %1</source>
        <translation>%1 がありません</translation>
    </message>
    <message>
        <source>its sound is not 48 kHz stereo</source>
        <translation>音声が 48 kHz ステレオではありません</translation>
    </message>
    <message>
        <source>The film has no pictures there. Choose another range.</source>
        <translation>その範囲に映像の画像がありません。別の範囲を選んでください。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Name a file.</source>
        <translation>「%1」はフォルダーです。ファイルを指定してください。</translation>
    </message>
    <message>
        <source>“%1” already exists. Replace it, or choose another name.</source>
        <translation>「%1」はすでにあります。置き換えるか、別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is not enough memory for the film's pictures. Close other programs and try again.</source>
        <translation>映像の画像のためのメモリーが足りません。ほかのプログラムを閉じてもう一度お試しください。</translation>
    </message>
    <message>
        <source>A filmstrip has 1 to %1 pictures. Ask for as many.</source>
        <translation>フィルムストリップの画像は 1 から %1 枚です。その数にしてください。</translation>
    </message>
    <message>
        <source>A filmstrip's pictures have 1 to %1 pixels a side. Ask for another size.</source>
        <translation>フィルムストリップの画像の辺は 1 から %1 ピクセルです。別の大きさにしてください。</translation>
    </message>
    <message>
        <source>A picture of %1x%2 cannot be shown: it is too large, or memory is short. Close other programs and try again.</source>
        <translation>%1x%2 の画像を表示できません。大きすぎるか、メモリーが足りません。ほかのプログラムを閉じてもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is empty. Choose another file.</source>
        <translation>「%1」は空です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is no media file. Choose another file.</source>
        <translation>「%1」はメディアファイルではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is coded as %2, which cannot be decoded here. Convert it to H.264 or AAC first.</source>
        <translation>「%1」は %2 で、ここでは復号できません。先に H.264 か AAC に変換してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: it is broken, incomplete, or of a kind that Beatreel does not know. Choose another file.</source>
        <translation>「%1」を読めません。壊れているか、不完全か、Beatreel の知らない種類です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” could not be put together from its parts. Build again.</source>
        <translation>「%1」を部品からまとめられませんでした。もう一度作成してください。</translation>
    </message>
    <message>
        <source>The font “%1” is not installed: another stands in for it.</source>
        <translation>フォント「%1」がないため、別のもので代えています。</translation>
    </message>
    <message>
        <source>The picture “%1” is broken or incomplete. Choose another file.</source>
        <translation>画像「%1」は壊れているか不完全です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The picture “%1” is %2x%3; at most %4 pixels a side can be used. Make it smaller.</source>
        <translation>画像「%1」は %2x%3 です。辺は最大 %4 ピクセルです。小さくしてください。</translation>
    </message>
    <message>
        <source>“%1” is no PNG, JPEG or WebP picture. Choose another file.</source>
        <translation>「%1」は PNG、JPEG、WebP の画像ではありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The picture “%1” cannot be encoded: %2.</source>
        <translation>画像「%1」をエンコードできません: %2。</translation>
    </message>
    <message>
        <source>Pictures of %1x%2 in the form “%3” cannot be converted. Convert the clip to H.264 first.</source>
        <translation>形式「%3」の %1x%2 の画像は変換できません。先にクリップを H.264 に変換してください。</translation>
    </message>
    <message>
        <source>“%1” holds no video. Build it again.</source>
        <translation>「%1」に映像がありません。もう一度作成してください。</translation>
    </message>
    <message>
        <source>“%1” would be too long for a WAV file. Make the music shorter.</source>
        <translation>「%1」は WAV ファイルには長すぎます。音楽を短くしてください。</translation>
    </message>
    <message>
        <source>“%1” holds no sound. Choose another file.</source>
        <translation>「%1」に音声がありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is longer than an hour. Choose a shorter piece.</source>
        <translation>「%1」は 1 時間を超えています。短いものを選んでください。</translation>
    </message>
    <message>
        <source>There are no chunks to stitch. Name at least one.</source>
        <translation>結合する区間がありません。少なくとも 1 つ指定してください。</translation>
    </message>
    <message>
        <source>The drawing “%1” is too large or names other files. Save it as one plain SVG, or as a PNG.</source>
        <translation>図「%1」は大きすぎるか、ほかのファイルを参照しています。1 つの素の SVG か PNG で保存してください。</translation>
    </message>
    <message>
        <source>The drawing “%1” is broken or empty. Choose another file.</source>
        <translation>図「%1」は壊れているか空です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>A waveform has up to %1 columns a second. Ask for another number.</source>
        <translation>波形は毎秒 %1 列までです。別の数にしてください。</translation>
    </message>
    <message>
        <source>The address of “%1” cannot be used. Give one that begins with https://; http:// is for this computer only.</source>
        <translation>「%1」のアドレスは使えません。https:// で始まるものにしてください。http:// はこのコンピューター専用です。</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>そのサービス</translation>
    </message>
    <message>
        <source>The address of “%1” holds a user name. Leave it out; a key has its own place in the settings.</source>
        <translation>「%1」のアドレスにユーザー名があります。取り除いてください。キーは設定に専用の場所があります。</translation>
    </message>
    <message>
        <source>“%1” sent the request on to a place that is not safe. Check the address of the service.</source>
        <translation>「%1」がリクエストを安全でない場所へ転送しました。サービスのアドレスを確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分</numerusform>
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
        <translation>誰かがファームの処理を停止しました。続けるにはもう一度作成してください。</translation>
    </message>
    <message>
        <source>Nothing was heard of a step on the farm for %1.</source>
        <translation>ファームの処理から %1 応答がありません。</translation>
    </message>
    <message>
        <source>No worker is up: start one, as docs/farm.md says.</source>
        <translation>ワーカーが動いていません。docs/farm.md のとおり起動してください。</translation>
    </message>
    <message>
        <source>“%1” sent the request on to another place. Check the address of the service.</source>
        <translation>「%1」がリクエストを別の場所へ転送しました。サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it. Check that it is still there.</source>
        <translation>送るための「%1」を読めません。まだあるか確認してください。</translation>
    </message>
    <message>
        <source>“%1” did not answer in time.</source>
        <translation>「%1」が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>“%1” stopped answering.</source>
        <translation>「%1」の応答が止まりました。</translation>
    </message>
    <message>
        <source>“%1” sent more than it should have: the file is too big.</source>
        <translation>「%1」が必要以上に送ってきました: ファイルが大きすぎます。</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room on the disk.</source>
        <translation>「%1」に書けません: %2。ディスクに空きを作ってください。</translation>
    </message>
    <message>
        <source>“%1” broke off in the middle of its answer.</source>
        <translation>「%1」の応答が途中で切れました。</translation>
    </message>
    <message>
        <source>Cannot read “%1” to its end. Check that it is still there.</source>
        <translation>「%1」を最後まで読めません。まだあるか確認してください。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that the service runs and that its address is right.</source>
        <translation>「%1」は接続を受け付けません。サービスが動いているか、アドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the connection to the internet and the service's address.</source>
        <translation>「%1」が見つかりません。インターネット接続とサービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off.</source>
        <translation>「%1」との接続が切れました。</translation>
    </message>
    <message>
        <source>The Redis at “%1” asks for a password. Write it into the farm's address: redis://:password@host.</source>
        <translation>「%1」の Redis はパスワードを求めます。ファームのアドレスに書いてください: redis://:password@host。</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the user or the password of the farm's address. Correct them.</source>
        <translation>「%1」の Redis はファームのアドレスのユーザーかパスワードを受け付けません。直してください。</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not accept the password of the farm's address. Correct it.</source>
        <translation>「%1」の Redis はファームのアドレスのパスワードを受け付けません。直してください。</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no password. Take it out of the farm's address.</source>
        <translation>「%1」の Redis にパスワードはありません。ファームのアドレスから取り除いてください。</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no database of the number in the farm's address. The usual one is 0.</source>
        <translation>「%1」の Redis にはファームのアドレスの番号のデータベースがありません。通常は 0 です。</translation>
    </message>
    <message>
        <source>The Redis at “%1” does not let this user do what a farm needs. Give the user more rights.</source>
        <translation>「%1」の Redis はファームに必要なことをこのユーザーに許しません。権限を増やしてください。</translation>
    </message>
    <message>
        <source>The Redis at “%1” serves its own computer only, since it has no password. Give it one, and write it into the farm's address.</source>
        <translation>「%1」の Redis はパスワードがないため自身のコンピューターだけに応じます。パスワードを付け、ファームのアドレスに書いてください。</translation>
    </message>
    <message>
        <source>The Redis at “%1” is a copy that cannot be written. Give the farm the address of the main one.</source>
        <translation>「%1」の Redis は書き込めない複製です。主サーバーのアドレスにしてください。</translation>
    </message>
    <message>
        <source>The Redis at “%1” is still starting. Try again in a moment.</source>
        <translation>「%1」の Redis は起動中です。少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>The Redis at “%1” has lost its main server. Try again in a moment.</source>
        <translation>「%1」の Redis は主サーバーを失いました。少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>The Redis at “%1” is busy with a script. Try again in a moment.</source>
        <translation>「%1」の Redis はスクリプトで忙しい状態です。少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>The Redis at “%1” has no memory left. Give it more (maxmemory), or wait until the queue is shorter.</source>
        <translation>「%1」の Redis にはもうメモリーがありません。増やす (maxmemory) か、列が短くなるまでお待ちください。</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes nothing, since it cannot write to its disk. Make room on that disk.</source>
        <translation>「%1」の Redis はディスクに書けないため何も受け付けません。そのディスクに空きを作ってください。</translation>
    </message>
    <message>
        <source>The Redis at “%1” takes no more connections. Raise its maxclients, or stop some workers.</source>
        <translation>「%1」の Redis はこれ以上接続を受け付けません。maxclients を増やすか、ワーカーを減らしてください。</translation>
    </message>
    <message>
        <source>“%1” takes no connections. Check that Redis runs there and that the farm's address is right.</source>
        <translation>「%1」は接続を受け付けません。Redis が動いているか、ファームのアドレスが正しいか確認してください。</translation>
    </message>
    <message>
        <source>“%1” was not found. Check the farm's address and the connection to the network.</source>
        <translation>「%1」が見つかりません。ファームのアドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be reached. Check the farm's address and the connection to the network.</source>
        <translation>「%1」に届きません。ファームのアドレスとネットワーク接続を確認してください。</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” could not be made. Check that it runs.</source>
        <translation>「%1」の Redis に接続できませんでした。動いているか確認してください。</translation>
    </message>
    <message>
        <source>“%1” does not speak TLS as it should. If that Redis has no TLS, write redis:// instead of rediss://.</source>
        <translation>「%1」の TLS が正しくありません。その Redis に TLS がなければ、rediss:// でなく redis:// と書いてください。</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is for another name. Nothing was sent.</source>
        <translation>「%1」が本人だと証明できません。証明書が別の名前のものです。何も送っていません。</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: nobody known vouches for its certificate. Name the file of its authority. Nothing was sent.</source>
        <translation>「%1」が本人だと証明できません。証明書を保証する既知の機関がありません。機関のファイルを指定してください。何も送っていません。</translation>
    </message>
    <message>
        <source>The Redis at “%1” refused a command of the farm. Check that it is Redis 5 or newer.</source>
        <translation>「%1」の Redis がファームのコマンドを拒みました。Redis 5 以降か確認してください。</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers. Check the host and the port of the farm's address.</source>
        <translation>「%1」では Redis 以外のプログラムが応答しています。ファームのアドレスのホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>At “%1” another program than Redis answers, or one that wants TLS. Check host and port of the farm's address; with TLS it begins with rediss://.</source>
        <translation>「%1」では Redis 以外のプログラムか、TLS を求めるものが応答しています。ファームのアドレスのホストとポートを確認してください。TLS では rediss:// で始まります。</translation>
    </message>
    <message>
        <source>The Redis at “%1” did not answer in time. Check that it is Redis, and the connection to it.</source>
        <translation>「%1」の Redis が時間内に応答しませんでした。Redis であることと接続を確認してください。</translation>
    </message>
    <message>
        <source>The connection to the Redis at “%1” broke off. Check that it runs, then try again.</source>
        <translation>「%1」の Redis との接続が切れました。動いているか確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The address of the farm cannot be used: %1 It looks like redis://host:6379/0, or rediss://… with TLS.</source>
        <translation>ファームのアドレスは使えません: %1 redis://host:6379/0、TLS なら rediss://… のように書きます。</translation>
    </message>
    <message>
        <source>it does not begin with redis:// or rediss://.</source>
        <translation>redis:// か rediss:// で始まっていません。</translation>
    </message>
    <message>
        <source>it cannot be read. In a password, write @ as %40, / as %2F, # as %23, % as %25.</source>
        <translation>読めません。パスワードでは @ を %40、/ を %2F、# を %23、% を %25 と書きます。</translation>
    </message>
    <message>
        <source>it names no host.</source>
        <translation>ホストがありません。</translation>
    </message>
    <message>
        <source>0 is no port.</source>
        <translation>0 はポートではありません。</translation>
    </message>
    <message>
        <source>after the host there may be the number of a database, and nothing else.</source>
        <translation>ホストの後にはデータベースの番号だけを書けます。</translation>
    </message>
    <message>
        <source>there is something behind the database's number.</source>
        <translation>データベースの番号の後に何かあります。</translation>
    </message>
    <message>
        <source>it names a user, but no password. A password alone is written redis://:password@host.</source>
        <translation>ユーザーがありますがパスワードがありません。パスワードだけなら redis://:password@host と書きます。</translation>
    </message>
    <message>
        <source>The farm's answer about a step cannot be read. Check that its workers are of Beatreel's own version.</source>
        <translation>処理についてのファームの応答を読めません。ワーカーが Beatreel と同じバージョンか確認してください。</translation>
    </message>
    <message>
        <source>The farm's workers do not know this step. They serve another program, or an older Beatreel: see docs/farm.md.</source>
        <translation>ファームのワーカーがこの処理を知りません。別のプログラムか古い Beatreel のものです。docs/farm.md をご覧ください。</translation>
    </message>
    <message>
        <source>The farm's worker ended in the middle of a step. Try again.</source>
        <translation>ファームのワーカーが処理の途中で終了しました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>A step took longer than the farm lets it. Raise BEATREEL_FARM_STEP_LIMIT on its workers.</source>
        <translation>処理がファームの許す時間を超えました。ワーカーの BEATREEL_FARM_STEP_LIMIT を増やしてください。</translation>
    </message>
    <message>
        <source>No worker of the farm took the step in time. Start more workers.</source>
        <translation>どのワーカーも時間内に処理を引き受けませんでした。ワーカーを増やしてください。</translation>
    </message>
    <message>
        <source>“%1” is no clip number.</source>
        <translation>「%1」はクリップの番号ではありません。</translation>
    </message>
    <message>
        <source>a list of the ids of beats</source>
        <translation>ビートの id のリスト</translation>
    </message>
    <message>
        <source>-%1 to %1</source>
        <translation>-%1 から %1</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a beat. Use letters, digits, “-”, “_” and “.”.</source>
        <translation>「%1」はビートの id にできません。英数字、「-」、「_」、「.」を使ってください。</translation>
    </message>
    <message>
        <source>The beat “%1” lasts %2 s, but a beat lasts 5, 10 or 15 s.</source>
        <translation>ビート「%1」は %2 秒ですが、ビートは 5、10、15 秒です。</translation>
    </message>
    <message>
        <source>the id of a take</source>
        <translation>テイクの id</translation>
    </message>
    <message>
        <source>The document “%1”</source>
        <translation>文書「%1」</translation>
    </message>
    <message>
        <source>The document “%1” cannot be used: %2</source>
        <translation>文書「%1」を使えません: %2</translation>
    </message>
    <message>
        <source>The project cannot be saved in “%1” as it is: %2</source>
        <translation>プロジェクトを今のまま「%1」に保存できません: %2</translation>
    </message>
    <message>
        <source>The document of the project in “%1” is gone.</source>
        <translation>「%1」のプロジェクトの文書がありません。</translation>
    </message>
    <message>
        <source>There is no project in “%1”. Name the folder that generate made.</source>
        <translation>「%1」にプロジェクトがありません。generate が作ったフォルダーを指定してください。</translation>
    </message>
    <message>
        <source>“%1” holds several documents (%2). Name the one you mean.</source>
        <translation>「%1」に文書が複数あります (%2)。どれかを指定してください。</translation>
    </message>
    <message>
        <source>There is no project at “%1”. Check the path.</source>
        <translation>「%1」にプロジェクトがありません。パスを確認してください。</translation>
    </message>
    <message>
        <source>“%1” is no Beatreel project. Name its folder or its .beatreel file.</source>
        <translation>「%1」は Beatreel のプロジェクトではありません。フォルダーか .beatreel ファイルを指定してください。</translation>
    </message>
    <message>
        <source>The last good version is “versions/%1”: build --restore goes back to it.</source>
        <translation>最後の正常なバージョンは “versions/%1” です。build --restore で戻せます。</translation>
    </message>
    <message>
        <source>0 or more</source>
        <translation>0 以上</translation>
    </message>
    <message>
        <source>a number from 0 to %1</source>
        <translation>0 から %1 の数</translation>
    </message>
    <message>
        <source>64 hex digits</source>
        <translation>64 桁の 16 進数</translation>
    </message>
    <message>
        <source>a whole number in quotes, from 0 to 18446744073709551615</source>
        <translation>引用符付きの整数、0 から 18446744073709551615</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here. Save a copy of yours, or save over it: theirs is then among the versions.</source>
        <translation>「%1」はここで開いた後に別のプログラムが変更しました。ご自分のコピーを保存するか、上書きしてください。上書きすると相手のものはバージョンに残ります。</translation>
    </message>
    <message>
        <source>Cannot write in “%1”: %2. Check the folder's permissions and free space.</source>
        <translation>「%1」に書けません: %2。フォルダーの権限と空きを確認してください。</translation>
    </message>
    <message>
        <source>Cannot lock “%1”: %2. Move the project to a file system that has locks.</source>
        <translation>「%1」をロックできません: %2。ロックのあるファイルシステムにプロジェクトを移してください。</translation>
    </message>
    <message>
        <source>“%1” is being changed by another Beatreel. Wait until it is done or close it there; status, estimate and export work beside it.</source>
        <translation>「%1」は別の Beatreel が変更中です。終わるのを待つか、そちらで閉じてください。status、estimate、export は並行して使えます。</translation>
    </message>
    <message>
        <source>My ad</source>
        <translation>わたしの広告</translation>
    </message>
    <message>
        <source>“%1” exists already. Go on with it by “build”, or plan it anew with --force.</source>
        <translation>「%1」はすでにあります。「build」で続けるか、--force でプランし直してください。</translation>
    </message>
    <message>
        <source>Cannot write in “%1”. Check its permissions and free space, or choose another folder.</source>
        <translation>「%1」に書けません。権限と空きを確認するか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Choose another place.</source>
        <translation>フォルダー「%1」を作れません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Cannot make the project “%1”: %2. Choose another place.</source>
        <translation>プロジェクト「%1」を作れません: %2。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>%1 から %2 の数</translation>
    </message>
    <message>
        <source>%1, %2 or %3</source>
        <comment>words of which one must be written</comment>
        <translation>%1、%2、または %3</translation>
    </message>
    <message>
        <source>The picture “%1” leads out of the project. Copy it into the project's folder and name it from there.</source>
        <translation>画像「%1」はプロジェクトの外を指します。プロジェクトのフォルダーにコピーし、そこから指定してください。</translation>
    </message>
    <message>
        <source>a colour like #ffffff</source>
        <translation>#ffffff のような色</translation>
    </message>
    <message>
        <source>Cannot copy “%1” to “%2”: %3. Make room there or choose another place.</source>
        <translation>「%1」を「%2」にコピーできません: %3。空きを作るか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“%1” exists already. Give the copy another name.</source>
        <translation>「%1」はすでにあります。コピーに別の名前を付けてください。</translation>
    </message>
    <message>
        <source>A copy cannot lie inside the project itself. Choose another place.</source>
        <translation>コピーをプロジェクト自身の中には置けません。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>Jobs keep writing to the project's ledger. Try again when they are done.</source>
        <translation>ジョブがプロジェクトの台帳に書き続けています。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1/%2”. Check permissions and free space.</source>
        <translation>フォルダー「%1/%2」を作れません。権限と空きを確認してください。</translation>
    </message>
    <message>
        <source>“%1/%2” is a link that leads out of the project. Put what it stands for in its place.</source>
        <translation>「%1/%2」はプロジェクトの外へのリンクです。指しているものをその場所に置いてください。</translation>
    </message>
    <message>
        <source>Cannot keep the broken document as “%1”: %2. Make room and try again.</source>
        <translation>壊れた文書を「%1」として残せません: %2。空きを作ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” has no earlier version that can be read. Its takes are in “takes”.</source>
        <translation>「%1」には読める前のバージョンがありません。テイクは “takes” にあります。</translation>
    </message>
    <message>
        <source>1 to %1 seconds</source>
        <translation>1 から %1 秒</translation>
    </message>
    <message>
        <source>The reference “%1” leads out of the project. Copy the picture into the project's folder and name it from there.</source>
        <translation>参考「%1」はプロジェクトの外を指します。画像をプロジェクトのフォルダーにコピーし、そこから指定してください。</translation>
    </message>
    <message>
        <source>named by the id of a take</source>
        <translation>テイクの id の名前</translation>
    </message>
    <message>
        <source>The id “%1” is used by more than one beat. Give each beat an id of its own.</source>
        <translation>id「%1」が複数のビートで使われています。ビートごとに別の id にしてください。</translation>
    </message>
    <message>
        <source>This project was saved by a newer Beatreel (format %1, this one knows %2). Open it with that version.</source>
        <translation>このプロジェクトは新しい Beatreel で保存されました (形式 %1、このバージョンは %2 まで)。そのバージョンで開いてください。</translation>
    </message>
    <message>
        <source>the version of the format, from 1 on</source>
        <translation>形式のバージョン、1 から</translation>
    </message>
    <message>
        <source>a name without “/”, of at most 200 bytes</source>
        <translation>“/” を含まない 200 バイト以内の名前</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check permissions and free space.</source>
        <translation>フォルダー「%1」を作れません。権限と空きを確認してください。</translation>
    </message>
    <message>
        <source>a slot, such as “clip:b1:0”</source>
        <translation>“clip:b1:0” のような場所</translation>
    </message>
    <message>
        <source>the name of a take's file</source>
        <translation>テイクのファイルの名前</translation>
    </message>
    <message>
        <source>a time, such as “2026-01-31T12:00:00.000Z”</source>
        <translation>“2026-01-31T12:00:00.000Z” のような時刻</translation>
    </message>
    <message>
        <source>The take “%1”</source>
        <translation>テイク「%1」</translation>
    </message>
    <message>
        <source>Cannot remove “%1”: %2. Check the permissions of the project's folder.</source>
        <translation>「%1」を取り除けません: %2。プロジェクトのフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space.</source>
        <translation>フォルダー「%1」を作れません。権限と空きを確認してください。</translation>
    </message>
    <message>
        <source>The brief is empty. Say what the video is about, such as “15s Nike sneakers, energetic and urban”.</source>
        <translation>ブリーフが空です。何の動画かを書いてください。例: “15 秒の Nike スニーカー、エネルギッシュで都会的”。</translation>
    </message>
    <message>
        <source>A creativity of %1 is not possible. Choose a number from 0 (strict) to 1 (free).</source>
        <translation>創造性 %1 はできません。0（厳密）から 1（自由）の数にしてください。</translation>
    </message>
    <message>
        <source>The library has no beats or no archetypes to plan with. Add some, or install Beatreel again.</source>
        <translation>ライブラリにプランに使うビートかアーキタイプがありません。加えるか、Beatreel を入れ直してください。</translation>
    </message>
    <message>
        <source>The brief asks for “%1”, but a video can be planned for 1 to %2 seconds. Ask for a length in that range.</source>
        <translation>ブリーフは「%1」を求めていますが、動画は 1 から %2 秒でプランできます。その範囲にしてください。</translation>
    </message>
    <message>
        <source>“%1” was rounded to %2 s, because a video is made of pieces of 5 s.</source>
        <translation>動画は 5 秒の区間でできるため、「%1」を %2 秒に丸めました。</translation>
    </message>
    <message>
        <source>The duration set by hand, %1, counts rather than “%2” in the brief.</source>
        <translation>ブリーフの「%2」ではなく、手で設定した長さ %1 を使います。</translation>
    </message>
    <message>
        <source>The brief names no product; the plan says “%1”.</source>
        <translation>ブリーフに商品の名前がありません。プランでは「%1」とします。</translation>
    </message>
    <message>
        <source>The library has too few beats for %1 s. Add beats or ask for a shorter video.</source>
        <translation>%1 秒にはライブラリのビートが足りません。ビートを加えるか、短い動画にしてください。</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1 と %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of a brief</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <comment>a product and its category</comment>
        <translation>「%1」（%2）</translation>
    </message>
    <message>
        <source>The brief is about %1 and says %2; both speak for “%3”.</source>
        <translation>ブリーフは %1 についてで %2 とあり、どちらも「%3」に合います。</translation>
    </message>
    <message>
        <source>The brief is about %1, which speaks for “%2”.</source>
        <translation>ブリーフは %1 についてで、「%2」に合います。</translation>
    </message>
    <message>
        <source>The brief says %1, which speak for “%2”.</source>
        <comment>several words</comment>
        <translation>ブリーフに %1 とあり、「%2」に合います。</translation>
    </message>
    <message>
        <source>The brief says %1, which speaks for “%2”.</source>
        <comment>one word</comment>
        <translation>ブリーフに %1 とあり、「%2」に合います。</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”, to which %2 s are a usual length.</source>
        <translation>ブリーフに特定の手法の指定がないため、%2 秒が普通の「%1」を使います。</translation>
    </message>
    <message>
        <source>Nothing in the brief asks for a particular manner, so the plan takes “%1”.</source>
        <translation>ブリーフに特定の手法の指定がないため、「%1」を使います。</translation>
    </message>
    <message>
        <source>%1 runs %2 s instead of %3 s</source>
        <translation>%1 を %3 秒でなく %2 秒に</translation>
    </message>
    <message>
        <source>The one beat lasts %1 s.</source>
        <translation>ただ 1 つのビートは %1 秒です。</translation>
    </message>
    <message>
        <source>The beats come to %1 = %2 s.</source>
        <translation>ビートは %1 = %2 秒になります。</translation>
    </message>
    <message>
        <source>The one beat is kept as it was.</source>
        <translation>ただ 1 つのビートはそのままです。</translation>
    </message>
    <message>
        <source>All beats are kept as they were.</source>
        <translation>すべてのビートはそのままです。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a beat and when it starts</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which is kept as it was.</source>
        <comment>one beat</comment>
        <translation>プランは、そのまま残す %1 に合わせて作られています。</translation>
    </message>
    <message>
        <source>The plan is composed round %1, which are kept as they were.</source>
        <comment>several beats</comment>
        <translation>プランは、そのまま残す %1 に合わせて作られています。</translation>
    </message>
    <message>
        <source>keeps the whole sequence of “%1” in its order</source>
        <comment>what the plan does</comment>
        <translation>「%1」の並び全体を順番どおりに残します</translation>
    </message>
    <message>
        <source>keeps %1 of the sequence of “%2”</source>
        <comment>what the plan does</comment>
        <translation>「%2」の並びのうち %1 を残します</translation>
    </message>
    <message>
        <source>leaves out %1</source>
        <comment>what the plan does</comment>
        <translation>%1 を省きます</translation>
    </message>
    <message>
        <source>moves %1</source>
        <comment>what the plan does</comment>
        <translation>%1 を動かします</translation>
    </message>
    <message>
        <source>adds %1</source>
        <comment>what the plan does</comment>
        <translation>%1 を加えます</translation>
    </message>
    <message>
        <source>repeats %1</source>
        <comment>what the plan does</comment>
        <translation>%1 を繰り返します</translation>
    </message>
    <message>
        <source>The plan %1.</source>
        <translation>プランは%1。</translation>
    </message>
    <message>
        <source>; it </source>
        <comment>between two things that the plan does</comment>
        <translation>。また</translation>
    </message>
    <message>
        <source>To reach the length, %1.</source>
        <translation>長さに合わせるため、%1。</translation>
    </message>
    <message>
        <source>Each archetype needs adjectives, lightings and palettes of five.</source>
        <translation>アーキタイプごとに形容詞、照明、5 色のパレットが必要です。</translation>
    </message>
    <message>
        <source>The planner's word list</source>
        <translation>プランナーの単語リスト</translation>
    </message>
    <message>
        <source>The planner's word list is damaged: %1</source>
        <translation>プランナーの単語リストが壊れています: %1</translation>
    </message>
    <message>
        <source>There is nothing to set to music: the video has no beats; add one.</source>
        <translation>音楽を付けるものがありません。動画にビートがないので加えてください。</translation>
    </message>
    <message>
        <source>Music can be composed for at most ten minutes; shorten the video, or use a music file.</source>
        <translation>音楽は最長 10 分です。動画を短くするか、音楽ファイルを使ってください。</translation>
    </message>
    <message>
        <source>There is no soundfont at “%1”; install the package timgm6mb-soundfont, or give the path of a General MIDI soundfont.</source>
        <translation>「%1」にサウンドフォントがありません。timgm6mb-soundfont を入れるか、General MIDI サウンドフォントのパスを指定してください。</translation>
    </message>
    <message>
        <source>The synthesiser could not be started; the machine may be out of memory.</source>
        <translation>シンセサイザーを起動できませんでした。メモリーが足りないのかもしれません。</translation>
    </message>
    <message>
        <source>“%1” is no soundfont that can be read (SF2 or SF3); install the package timgm6mb-soundfont, or give the path of another one.</source>
        <translation>「%1」は読めるサウンドフォント (SF2、SF3) ではありません。timgm6mb-soundfont を入れるか、別のもののパスを指定してください。</translation>
    </message>
    <message>
        <source>The drawing "%1" cannot be used: %2. Install Beatreel again.</source>
        <translation>図柄「%1」を使えません: %2。Beatreel を入れ直してください。</translation>
    </message>
    <message>
        <source>it is not an SVG</source>
        <translation>SVG ではありません</translation>
    </message>
    <message>
        <source>its measures are missing</source>
        <translation>寸法がありません</translation>
    </message>
    <message>
        <source>its use is not known</source>
        <translation>用途が不明です</translation>
    </message>
    <message>
        <source>the side that it shows is not known</source>
        <translation>見せる面が不明です</translation>
    </message>
    <message>
        <source>its size is missing</source>
        <translation>大きさがありません</translation>
    </message>
    <message>
        <source>The drawing %1 cannot be read. Install Beatreel again.</source>
        <translation>図柄 %1 を読めません。Beatreel を入れ直してください。</translation>
    </message>
    <message>
        <source>The artist's drawings are missing. Install Beatreel again.</source>
        <translation>スケッチの図柄がありません。Beatreel を入れ直してください。</translation>
    </message>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys and put it in the settings (OPENAI_API_KEY), or plan offline.</source>
        <translation>OpenAI のキーがありません。platform.openai.com/api-keys で作って設定 (OPENAI_API_KEY) に入れるか、オフラインでプランしてください。</translation>
    </message>
    <message>
        <source>The planning model refuses: “%1” Change the brief, or plan offline.</source>
        <translation>プラン用モデルが断りました: 「%1」 ブリーフを変えるか、オフラインでプランしてください。</translation>
    </message>
    <message>
        <source>A filter of “%1” held the plan back. Change the brief, or plan offline.</source>
        <translation>「%1」のフィルターがプランを止めました。ブリーフを変えるか、オフラインでプランしてください。</translation>
    </message>
    <message>
        <source>“%1” does not take the request: %2. Choose another planning model.</source>
        <translation>「%1」はリクエストを受け付けません: %2。別のプラン用モデルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” does not accept the key. Put a valid one in the settings (OPENAI_API_KEY).</source>
        <translation>「%1」はキーを受け付けません。有効なものを設定 (OPENAI_API_KEY) に入れてください。</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”. Add some, or plan offline.</source>
        <translation>「%1」の残高がありません。チャージするか、オフラインでプランしてください。</translation>
    </message>
    <message>
        <source>“%1” does not allow this from your account or country. Plan offline, or with another server.</source>
        <translation>「%1」はお使いのアカウントか国ではこれを許しません。オフラインか別のサーバーでプランしてください。</translation>
    </message>
    <message>
        <source>“%1” does not know the planning model; it may have been shut down. Choose another.</source>
        <translation>「%1」はそのプラン用モデルを知りません。終了したのかもしれません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>There is no credit left at “%1”, or its limit is reached. Raise it, or plan offline.</source>
        <translation>「%1」の残高がないか、上限に達しました。上げるか、オフラインでプランしてください。</translation>
    </message>
    <message>
        <source>“%1” refuses the request (%2): %3</source>
        <translation>「%1」がリクエストを拒みました (%2): %3</translation>
    </message>
    <message>
        <source>“%1” is asked too often. Wait a little.</source>
        <translation>「%1」への依頼が多すぎます。少しお待ちください。</translation>
    </message>
    <message>
        <source>“%1” has trouble of its own just now (%2). Try again later.</source>
        <translation>「%1」に今不具合があります (%2)。あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” could not be shown to the model. Make that frame again.</source>
        <translation>「%1」をモデルに見せられませんでした。そのフレームを作り直してください。</translation>
    </message>
    <message>
        <source>The planning model wrote no words for the music. Build again, or choose another one.</source>
        <translation>プラン用モデルが音楽の言葉を書きませんでした。もう一度作成するか、別のものを選んでください。</translation>
    </message>
    <message>
        <source>The planning model was asked again, because its first plan broke the rules.</source>
        <translation>最初のプランが規則に合わなかったため、プラン用モデルにもう一度頼みました。</translation>
    </message>
    <message>
        <source>The planning model's plan was repaired in small things.</source>
        <translation>プラン用モデルのプランを細かく直しました。</translation>
    </message>
    <message>
        <source>The planning model's plan broke the rules; the nearest valid sequence was made of it.</source>
        <translation>プラン用モデルのプランは規則に合わず、最も近い有効な並びにしました。</translation>
    </message>
    <message>
        <source>The planning model gave no usable plan; this one was composed offline.</source>
        <translation>プラン用モデルが使えるプランを返さなかったため、これはオフラインで作られました。</translation>
    </message>
    <message>
        <source>Every beat is kept, so the planning model was not asked.</source>
        <translation>すべてのビートを残すので、プラン用モデルには頼みませんでした。</translation>
    </message>
    <message>
        <source>“%1” has no model loaded. Load one, or name it with OPENAI_MODEL.</source>
        <translation>「%1」にモデルが読み込まれていません。読み込むか、OPENAI_MODEL で指定してください。</translation>
    </message>
    <message>
        <source>The planning model was not asked again: %1</source>
        <translation>プラン用モデルにはもう頼みませんでした: %1</translation>
    </message>
    <message>
        <source>“%1” breaks off before its end. Make it again, or choose another model.</source>
        <translation>「%1」が途中で切れています。作り直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>What the model sent is no picture, clip or track. Make it again, or choose another model.</source>
        <translation>モデルの送ったものは画像、クリップ、曲ではありません。作り直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Cannot rename “%1”. Check the permissions of its folder.</source>
        <translation>「%1」の名前を変えられません。フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>What the model sent cannot be played. Make it again, or choose another model.</source>
        <translation>モデルの送ったものを再生できません。作り直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Replicate does not take the request just now. Nothing was paid for it; try again later.</source>
        <translation>Replicate は今リクエストを受け付けません。支払いはありません。あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>Replicate makes it as prediction %1.</source>
        <translation>Replicate が予測 %1 として作成します。</translation>
    </message>
    <message>
        <source>The model takes too long. What it has made meanwhile is fetched with the next build.</source>
        <translation>モデルに時間がかかりすぎています。できたものは次の作成で受け取ります。</translation>
    </message>
    <message>
        <source>Replicate has not stopped prediction %1 yet. The next build asks again.</source>
        <translation>Replicate は予測 %1 をまだ止めていません。次の作成でもう一度尋ねます。</translation>
    </message>
    <message>
        <source>it succeeded without a result</source>
        <translation>成功しましたが結果がありません</translation>
    </message>
    <message>
        <source>The prediction was stopped at Replicate. Make it again.</source>
        <translation>予測が Replicate で停止されました。作り直してください。</translation>
    </message>
    <message>
        <source>The prediction did not start in time and was dropped, free of charge. Make it again.</source>
        <translation>予測が時間内に始まらず、無料で取り消されました。作り直してください。</translation>
    </message>
    <message>
        <source>Replicate keeps results for an hour; this one is older and gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>Replicate は結果を 1 時間だけ残します。これはもうありません。「再試行」で %1 で作り直せます。コマンドでは --remake-lost です。</translation>
    </message>
    <message>
        <source>A paid request was interrupted more than an hour ago, and Replicate no longer tells what became of it. It may have cost %1. Retry asks for it again; on the command line, --repeat-unknown.</source>
        <translation>有料リクエストが 1 時間以上前に中断され、Replicate はもう結果を教えません。%1 かかったかもしれません。「再試行」でもう一度依頼します。コマンドでは --repeat-unknown です。</translation>
    </message>
    <message>
        <source>It was never created.</source>
        <translation>作られていませんでした。</translation>
    </message>
    <message>
        <source>This was paid already, and its result is gone. Retry makes it again for %1; on the command line, --remake-lost.</source>
        <translation>これは支払い済みですが、結果がありません。「再試行」で %1 で作り直せます。コマンドでは --remake-lost です。</translation>
    </message>
    <message>
        <source>Looks through Replicate's list for a request whose answer was lost.</source>
        <translation>応答が失われたリクエストを Replicate の一覧で探します。</translation>
    </message>
    <message>
        <source>Found prediction %1 again.</source>
        <translation>予測 %1 が見つかりました。</translation>
    </message>
    <message>
        <source>Replicate does not know its prediction %1. Look whether its address and the key are the ones that it was made with; the next build asks again.</source>
        <translation>Replicate は予測 %1 を知りません。アドレスとキーが作成時のものか確認してください。次の作成でもう一度尋ねます。</translation>
    </message>
    <message>
        <source>Replicate answered something that is no prediction. Check the address of the service.</source>
        <translation>Replicate の応答が予測ではありません。サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>There is no key for Replicate. Make a token at replicate.com/account/api-tokens and put it in the settings (REPLICATE_API_TOKEN).</source>
        <translation>Replicate のキーがありません。replicate.com/account/api-tokens でトークンを作り、設定 (REPLICATE_API_TOKEN) に入れてください。</translation>
    </message>
    <message>
        <source>Replicate named a place on this computer as its result. It was not fetched. Check the address of the service.</source>
        <translation>Replicate がこのコンピューターの場所を結果として示しました。取得しませんでした。サービスのアドレスを確認してください。</translation>
    </message>
    <message>
        <source>The result cannot be fetched from “%1” just now (%2). It is paid for; the next build fetches it.</source>
        <translation>「%1」から今は結果を取得できません (%2)。支払い済みなので、次の作成で受け取ります。</translation>
    </message>
    <message>
        <source>Replicate does not accept the key. Put a valid API token in the settings (REPLICATE_API_TOKEN).</source>
        <translation>Replicate はキーを受け付けません。有効な API トークンを設定 (REPLICATE_API_TOKEN) に入れてください。</translation>
    </message>
    <message>
        <source>There is no credit left at Replicate. Add some at replicate.com/account/billing, then go on.</source>
        <translation>Replicate の残高がありません。replicate.com/account/billing でチャージしてから続けてください。</translation>
    </message>
    <message>
        <source>Replicate does not allow this with your account. Look at replicate.com/account.</source>
        <translation>Replicate はお使いのアカウントではこれを許しません。replicate.com/account をご覧ください。</translation>
    </message>
    <message>
        <source>Replicate does not know this model or prediction. Choose another model.</source>
        <translation>Replicate はこのモデルか予測を知りません。別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Replicate takes no files of more than 100 MB. Use a smaller picture.</source>
        <translation>Replicate は 100 MB を超えるファイルを受け付けません。小さい画像を使ってください。</translation>
    </message>
    <message>
        <source>Replicate refuses the request: %1. Change it, or choose another model.</source>
        <translation>Replicate がリクエストを拒みました: %1。変更するか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>Replicate is asked too often. Wait a little; with little credit left it is slower.</source>
        <translation>Replicate への依頼が多すぎます。少しお待ちください。残高が少ないと遅くなります。</translation>
    </message>
    <message>
        <source>Replicate has trouble of its own just now (%1). Try again later.</source>
        <translation>Replicate に今不具合があります (%1)。あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>Replicate refuses the request (%1): %2</source>
        <translation>Replicate がリクエストを拒みました (%1): %2</translation>
    </message>
    <message>
        <source>The model ran out of memory. Make it again with a smaller picture, or choose another model.</source>
        <translation>モデルのメモリーが足りませんでした。小さい画像で作り直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model did not start in time. Make it again.</source>
        <translation>モデルが時間内に始まりませんでした。作り直してください。</translation>
    </message>
    <message>
        <source>The model's filter refused the picture or its text: %1. Change the beat's text.</source>
        <translation>モデルのフィルターが画像か文を拒みました: %1。ビートの文を変えてください。</translation>
    </message>
    <message>
        <source>The model failed without saying why. Make it again, or choose another model.</source>
        <translation>モデルが理由を言わずに失敗しました。作り直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The model failed: %1. Make it again, or choose another model.</source>
        <translation>モデルが失敗しました: %1。作り直すか、別のモデルを選んでください。</translation>
    </message>
    <message>
        <source>The catalogue has no model “%1” any more, of which a request is open. Put it back into the catalogue, then build again.</source>
        <translation>リクエストが残っているモデル「%1」がカタログにありません。カタログに戻してからもう一度作成してください。</translation>
    </message>
    <message>
        <source>“%1” is no video id. `fetch --list` shows those that the storage has.</source>
        <translation>「%1」は動画の id ではありません。`fetch --list` でストレージの id を表示します。</translation>
    </message>
    <message>
        <source>“%1” exists already. Choose another place.</source>
        <translation>「%1」はすでにあります。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>The storage has no project “%1”. `fetch --list` shows those that it has.</source>
        <translation>ストレージにプロジェクト「%1」がありません。`fetch --list` で中身を表示します。</translation>
    </message>
    <message>
        <source>“%1” needs %2 MB more than there is room for. Make room or choose another disk.</source>
        <translation>「%1」には空きがあと %2 MB 必要です。空きを作るか、別のディスクを選んでください。</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check its permissions and free space, or choose another place.</source>
        <translation>フォルダー「%1」を作れません。権限と空きを確認するか、別の場所を選んでください。</translation>
    </message>
    <message>
        <source>“%1” in the storage is not what was published: it is damaged. Publish the project again from the computer that has it.</source>
        <translation>ストレージの「%1」は公開したものと違い、壊れています。元のコンピューターからもう一度公開してください。</translation>
    </message>
    <message>
        <source>“%1” was not in the storage as it was published; a build makes it again.</source>
        <translation>「%1」はストレージで公開時のままではありませんでした。作成し直されます。</translation>
    </message>
    <message>
        <source>What the storage has under “%1” is another project. Publish it again from the computer that has it.</source>
        <translation>ストレージの「%1」は別のプロジェクトです。元のコンピューターからもう一度公開してください。</translation>
    </message>
    <message>
        <source>What the storage has of this project is damaged or was not written by Beatreel. Publish it again from the computer that has it.</source>
        <translation>ストレージのこのプロジェクトは壊れているか、Beatreel が書いたものではありません。元のコンピューターからもう一度公開してください。</translation>
    </message>
    <message>
        <source>The list of files in the storage</source>
        <translation>ストレージのファイル一覧</translation>
    </message>
    <message>
        <source>A newer Beatreel published this project. Update this one to open it.</source>
        <translation>このプロジェクトは新しい Beatreel が公開しました。開くにはこちらを更新してください。</translation>
    </message>
    <message>
        <source>the head of the manifest</source>
        <translation>マニフェストの先頭</translation>
    </message>
    <message>
        <source>file “%1”</source>
        <translation>ファイル「%1」</translation>
    </message>
    <message>
        <source>product “%1”</source>
        <translation>生成物「%1」</translation>
    </message>
    <message>
        <source>“%1” was published from elsewhere meanwhile%2. Open that one from the storage, or replace it with --force.</source>
        <translation>その間に「%1」が別の場所から公開されました%2。ストレージからそれを開くか、--force で置き換えてください。</translation>
    </message>
    <message>
        <source>The storage has no master of “%1”. Build it, then publish it.</source>
        <translation>ストレージに「%1」のマスターがありません。作成してから公開してください。</translation>
    </message>
    <message>
        <source>Warning: the video database does not know that it was published. %1</source>
        <translation>警告: 公開したことを動画データベースは知りません。%1</translation>
    </message>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL: file:///a/folder or s3://bucket/prefix.</source>
        <translation>ストレージが設定されていません。BEATREEL_STORAGE_URL で指定してください: file:///a/folder または s3://bucket/prefix。</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL must begin with file:/// or s3://.</source>
        <translation>BEATREEL_STORAGE_URL は file:/// か s3:// で始まらなければなりません。</translation>
    </message>
    <message numerus="yes">
        <source>This video is being built by another Beatreel on “%1”. Wait until it has ended; if that computer is gone, the video is free in %n seconds.</source>
        <translation>
            <numerusform>この動画は「%1」の別の Beatreel が作成中です。終わるまでお待ちください。そのコンピューターがもうなければ、%n 秒で空きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>the video database</source>
        <translation>動画データベース</translation>
    </message>
    <message>
        <source>The database URL is not understood. Use “sqlite:///” and the absolute path of a file, such as “sqlite:////home/me/videos.sqlite”, or “postgresql://user@host/database”.</source>
        <translation>データベースの URL がわかりません。“sqlite:////home/me/videos.sqlite” のように “sqlite:///” とファイルの絶対パス、または “postgresql://user@host/database” を使ってください。</translation>
    </message>
    <message>
        <source>The database URL “%1” does not name a file by its absolute path. Use a URL such as “sqlite:////home/me/videos.sqlite”.</source>
        <translation>データベースの URL「%1」がファイルの絶対パスを示していません。“sqlite:////home/me/videos.sqlite” のような URL を使ってください。</translation>
    </message>
    <message>
        <source>The parameter “%1” of the database URL is not understood. Use sslmode, sslrootcert and host only.</source>
        <translation>データベースの URL のパラメーター「%1」がわかりません。sslmode、sslrootcert、host だけを使ってください。</translation>
    </message>
    <message>
        <source>The database URL does not name a user, a host and a database. Use a URL such as “postgresql://user:password@host:5432/database”, and write special characters of the password as %XX.</source>
        <translation>データベースの URL にユーザー、ホスト、データベースがありません。“postgresql://user:password@host:5432/database” のような URL を使い、パスワードの特殊文字は %XX と書いてください。</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>Cannot write “%1”: %2. Make room there or choose another folder.</source>
        <translation>「%1」に書けません: %2。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>A folder as storage is written file:/// and its whole path: file:///srv/films.</source>
        <translation>ストレージにするフォルダーは file:/// と完全なパスで書きます: file:///srv/films。</translation>
    </message>
    <message>
        <source>Cannot make the folder “%1”. Check that the storage is there and can be written.</source>
        <translation>フォルダー「%1」を作れません。ストレージがあり、書き込めるか確認してください。</translation>
    </message>
    <message>
        <source>Cannot remove “%1”. Check the permissions of the storage.</source>
        <translation>「%1」を取り除けません。ストレージの権限を確認してください。</translation>
    </message>
    <message>
        <source>The storage “%1” is not there. Make the folder, or connect its disk.</source>
        <translation>ストレージ「%1」がありません。フォルダーを作るか、ディスクをつないでください。</translation>
    </message>
    <message>
        <source>The storage “%1” cannot be written. Check its permissions.</source>
        <translation>ストレージ「%1」に書けません。権限を確認してください。</translation>
    </message>
    <message>
        <source>The estimate for “%1” by %2 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>「%1」の %2 での見積もりが金額ではありません。カタログのモデルの価格を直してください。</translation>
    </message>
    <message>
        <source>The estimate for request %1 is not an amount of money. Correct the model's price in the catalogue.</source>
        <translation>リクエスト %1 の見積もりが金額ではありません。カタログのモデルの価格を直してください。</translation>
    </message>
    <message>
        <source>%1's request %2 belongs to “%3” already, not to “%4”. Build again.</source>
        <translation>%1 のリクエスト %2 は「%4」ではなく、すでに「%3」のものです。もう一度作成してください。</translation>
    </message>
    <message>
        <source>The cost that was reported for request %1 is not an amount of money. Look at the provider's own bill.</source>
        <translation>リクエスト %1 の費用が金額ではありません。提供元の請求をご覧ください。</translation>
    </message>
    <message>
        <source>“%1” is a database of another program, not a ledger. Move it away.</source>
        <translation>「%1」は台帳ではなく別のプログラムのデータベースです。移してください。</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>台帳</translation>
    </message>
    <message>
        <source>Put back a copy of it, or move it away and look at the providers' own lists for what was paid; without it, open requests are not known.</source>
        <translation>コピーを戻すか、移してから提供元の一覧で支払いを確認してください。台帳がないと未完了のリクエストがわかりません。</translation>
    </message>
    <message>
        <source>The ledger “%1” has no request %2. It was replaced while it was in use; start the build again.</source>
        <translation>台帳「%1」にリクエスト %2 がありません。使用中に置き換えられました。作成をやり直してください。</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and its end is not known yet. Resume the build, which looks for it first.</source>
        <translation>「%1」はすでに %2 に依頼され、結果がまだ不明です。作成を再開すると先に探します。</translation>
    </message>
    <message>
        <source>“%1” has been requested from %2 already and ended as %3. Ask for a new take to make it again.</source>
        <translation>「%1」はすでに %2 に依頼され、%3 で終わりました。作り直すには新しいテイクを依頼してください。</translation>
    </message>
    <message>
        <source>This would go over the budget of the project: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>プロジェクトの予算を超えます: 支出 %1、予約 %2、次のリクエストの見積もり %3、予算 %4。予算を上げるか、安いモデルを選んでください。</translation>
    </message>
    <message>
        <source>This would go over the budget of this build: %1 spent and %2 reserved, the next request is estimated at %3, and the budget is %4. Raise the budget or choose a cheaper model.</source>
        <translation>この作成の予算を超えます: 支出 %1、予約 %2、次のリクエストの見積もり %3、予算 %4。予算を上げるか、安いモデルを選んでください。</translation>
    </message>
    <message>
        <source>The database %1 is locked by another program. Try again in a moment.</source>
        <translation>データベース %1 を別のプログラムがロックしています。少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>The database %1 is in use by too many at once. Try again in a moment.</source>
        <translation>データベース %1 の同時利用が多すぎます。少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>The database %1 is read-only. Name one that can be written, not a standby.</source>
        <translation>データベース %1 は読み取り専用です。待機系でなく、書き込めるものを指定してください。</translation>
    </message>
    <message>
        <source>The user “%2” may not write in the database %1. Make that user its owner.</source>
        <translation>ユーザー「%2」はデータベース %1 に書けません。そのユーザーを所有者にしてください。</translation>
    </message>
    <message>
        <source>The database %1 has that row already. Try again.</source>
        <translation>データベース %1 にその行はすでにあります。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be written: its server's disk is full. Make room there, then try again.</source>
        <translation>データベース %1 に書けません。サーバーのディスクがいっぱいです。空きを作ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The server of the database %1 has no room for more work. Try again in a moment.</source>
        <translation>データベース %1 のサーバーにこれ以上の余裕がありません。少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>The database server %1 does not take connections now: %2. Try again in a moment.</source>
        <translation>データベースサーバー %1 は今接続を受け付けません: %2。少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>The database server %1 refuses the user “%2”: the password is wrong or missing. Correct the database URL.</source>
        <translation>データベースサーバー %1 がユーザー「%2」を拒みました。パスワードが違うかありません。データベースの URL を直してください。</translation>
    </message>
    <message>
        <source>The server %1 has no database “%2”. Make it with “createdb”, or name another in the database URL.</source>
        <translation>サーバー %1 にデータベース「%2」がありません。“createdb” で作るか、データベースの URL で別のものを指定してください。</translation>
    </message>
    <message>
        <source>The database server %1 cannot be reached. Check that it is running, and the host and port of the database URL.</source>
        <translation>データベースサーバー %1 に届きません。動いているか、データベースの URL のホストとポートを確認してください。</translation>
    </message>
    <message>
        <source>The database server %1 refuses the connection: %2. Correct the database URL or the server's settings.</source>
        <translation>データベースサーバー %1 が接続を拒みました: %2。データベースの URL かサーバーの設定を直してください。</translation>
    </message>
    <message>
        <source>The database %1 cannot be used: %2. Check the server and its tables.</source>
        <translation>データベース %1 を使えません: %2。サーバーとテーブルを確認してください。</translation>
    </message>
    <message>
        <source>BEATREEL_STORAGE_URL names no bucket that can be one: write s3://bucket/prefix.</source>
        <translation>BEATREEL_STORAGE_URL に使えるバケットがありません。s3://bucket/prefix と書いてください。</translation>
    </message>
    <message>
        <source>The prefix in BEATREEL_STORAGE_URL cannot be used: write s3://bucket/prefix.</source>
        <translation>BEATREEL_STORAGE_URL の接頭辞を使えません。s3://bucket/prefix と書いてください。</translation>
    </message>
    <message>
        <source>AWS_REGION is no region: write a name such as eu-central-1.</source>
        <translation>AWS_REGION はリージョンではありません。eu-central-1 のような名前にしてください。</translation>
    </message>
    <message>
        <source>The storage needs keys: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>ストレージにはキーが必要です。AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY を設定してください。</translation>
    </message>
    <message>
        <source>“%1” did not answer as an S3 service does. Check AWS_ENDPOINT_URL.</source>
        <translation>「%1」の応答が S3 サービスのものではありません。AWS_ENDPOINT_URL を確認してください。</translation>
    </message>
    <message>
        <source>The connection to “%1” broke off again and again. Try again later.</source>
        <translation>「%1」との接続が何度も切れました。あとでもう一度お試しください。</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %n minutes off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>
            <numerusform>このコンピューターの時計が %n 分ずれているため、「%1」が署名を拒みます。時計を合わせてもう一度お試しください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock of this computer is too far off, so “%1” refuses what it signs. Set the clock and try again.</source>
        <translation>このコンピューターの時計がずれすぎているため、「%1」が署名を拒みます。時計を合わせてもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” does not know the access key. Check AWS_ACCESS_KEY_ID.</source>
        <translation>「%1」はアクセスキーを知りません。AWS_ACCESS_KEY_ID を確認してください。</translation>
    </message>
    <message>
        <source>“%1” does not accept the keys. Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.</source>
        <translation>「%1」はキーを受け付けません。AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY を確認してください。</translation>
    </message>
    <message>
        <source>The session with “%1” has ended. Get new keys with a new AWS_SESSION_TOKEN.</source>
        <translation>「%1」とのセッションが終わりました。新しい AWS_SESSION_TOKEN と新しいキーを取得してください。</translation>
    </message>
    <message>
        <source>There is no bucket “%1” at “%2”. Make it, or correct BEATREEL_STORAGE_URL.</source>
        <translation>「%2」にバケット「%1」がありません。作るか、BEATREEL_STORAGE_URL を直してください。</translation>
    </message>
    <message>
        <source>“%1” has forgotten an upload that was under way. Try again.</source>
        <translation>「%1」が途中のアップロードを忘れました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The bucket “%1” is not in the region “%2”. Set AWS_REGION to the one it is in.</source>
        <translation>バケット「%1」はリージョン「%2」にありません。AWS_REGION を正しいものにしてください。</translation>
    </message>
    <message>
        <source>“%1” does not let these keys do that in the bucket “%2”. Give them the right to list, read, write and delete there.</source>
        <translation>「%1」はこのキーにバケット「%2」での操作を許しません。一覧、読み取り、書き込み、削除の権限を与えてください。</translation>
    </message>
    <message>
        <source>A file changed while it was sent to “%1”. Try again.</source>
        <translation>「%1」に送っている間にファイルが変わりました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no room left at “%1”. Make room or raise the quota.</source>
        <translation>「%1」に空きがありません。空きを作るか、割り当てを増やしてください。</translation>
    </message>
    <message>
        <source>“%1” is too busy or has a fault of its own. Try again later.</source>
        <translation>「%1」が混んでいるか、不具合があります。あとでもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” refused a request (%2). Check that it is an S3 service and that BEATREEL_STORAGE_URL is right.</source>
        <translation>「%1」がリクエストを拒みました (%2)。S3 サービスであり、BEATREEL_STORAGE_URL が正しいか確認してください。</translation>
    </message>
    <message>
        <source>“%1” did not begin an upload in parts. Check that it is an S3 service.</source>
        <translation>「%1」が分割アップロードを始めませんでした。S3 サービスか確認してください。</translation>
    </message>
    <message>
        <source>Qt's driver for %1 is missing. Install the package %2.</source>
        <translation>Qt の %1 ドライバーがありません。パッケージ %2 を入れてください。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer version of Beatreel (format %2, this one knows %3). Update Beatreel to use it.</source>
        <translation>「%1」は新しい Beatreel が書きました (形式 %2、このバージョンは %3 まで)。使うには Beatreel を更新してください。</translation>
    </message>
    <message>
        <source>“%1” is not set up for this version yet; the next build does that.</source>
        <translation>「%1」はまだこのバージョン用に整っていません。次の作成で整います。</translation>
    </message>
    <message>
        <source>The connection to the database %1 was lost. Check the server and the network, then try again.</source>
        <translation>データベース %1 との接続が失われました。サーバーとネットワークを確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” is a folder where %2 should be. Move it away.</source>
        <translation>「%1」は %2 であるべき場所のフォルダーです。移してください。</translation>
    </message>
    <message>
        <source>There is no folder “%1” for %2. Make it, or name another place.</source>
        <translation>%2 のためのフォルダー「%1」がありません。作るか、別の場所を指定してください。</translation>
    </message>
    <message>
        <source>“%1” is locked by another program. Close that program, or try again in a moment.</source>
        <translation>「%1」を別のプログラムがロックしています。それを閉じるか、少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: it or its folder is read-only. Change its permissions.</source>
        <translation>「%1」に書けません。それかフォルダーが読み取り専用です。権限を変えてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be written: the disk is full. Make room, then try again.</source>
        <translation>「%1」に書けません。ディスクがいっぱいです。空きを作ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check the permissions of the file and of its folder.</source>
        <translation>「%1」を開けません。ファイルとフォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>「%1」は壊れています。</translation>
    </message>
    <message>
        <source>“%1” cannot be used: %2. Check the disk and the file.</source>
        <translation>「%1」を使えません: %2。ディスクとファイルを確認してください。</translation>
    </message>
    <message>
        <source>The video database has no video “%1”. Build the project to add it.</source>
        <translation>動画データベースに動画「%1」がありません。プロジェクトを作成すると加わります。</translation>
    </message>
    <message>
        <source>It is being built on “%1”. Stop that first, then delete it.</source>
        <translation>「%1」で作成中です。先に停止してから削除してください。</translation>
    </message>
    <message>
        <source>Move it away, and a new one is made by the next build.</source>
        <translation>移すと、次の作成で新しいものが作られます。</translation>
    </message>
    <message>
        <source>The video database does not answer; its row of this video is not up to date.</source>
        <translation>動画データベースが応答しません。この動画の行は最新ではありません。</translation>
    </message>
    <message>
        <source>A video of %1 seconds cannot be planned. Ask for 1 to %2 seconds.</source>
        <translation>%1 秒の動画はプランできません。1 から %2 秒にしてください。</translation>
    </message>
    <message>
        <source>“%1” must be a text of 1 to %2 characters.</source>
        <translation>「%1」は 1 から %2 文字の文字列でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be a list of at least one text.</source>
        <translation>「%1」は少なくとも 1 つの文字列のリストでなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is “%2” but must be %3.</source>
        <translation>「%1」は「%2」ですが、%3 でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” must be two whole numbers of seconds, the shorter first.</source>
        <translation>「%1」は整数の秒数 2 つで、短い方が先でなければなりません。</translation>
    </message>
    <message>
        <source>“%1” is %2 but must be 5, 10 or 15.</source>
        <translation>「%1」は %2 ですが、5、10、15 のどれかでなければなりません。</translation>
    </message>
    <message>
        <source>Cannot delete “%1”: %2. Check the permissions of its folder.</source>
        <translation>「%1」を削除できません: %2。フォルダーの権限を確認してください。</translation>
    </message>
    <message>
        <source>“%1” cannot name a template. Use small letters, digits and _, a letter first.</source>
        <translation>「%1」はテンプレートの名前にできません。小文字、数字、_ を使い、文字で始めてください。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or free the name.</source>
        <translation>フォルダー「%1」を作れません。空きを作るか、その名前を空けてください。</translation>
    </message>
    <message>
        <source>“%1” cannot be “%2”.</source>
        <translation>「%1」は「%2」にできません。</translation>
    </message>
    <message>
        <source>“beats[%1].start” is %2, but the beats before it end at %3 s, where it was put.</source>
        <translation>“beats[%1].start” は %2 ですが、前のビートは %3 秒で終わるため、そこに置きました。</translation>
    </message>
    <message>
        <source>“fps” is %1 but must be from 1 to %2.</source>
        <translation>“fps” は %1 ですが、1 から %2 でなければなりません。</translation>
    </message>
    <message>
        <source>“duration” is %1 s, but the beats come to %2 s, which counts.</source>
        <translation>“duration” は %1 秒ですが、ビートの合計は %2 秒で、こちらが有効です。</translation>
    </message>
    <message>
        <source>The archetype “%1” is not in the library. Known are: %2.</source>
        <translation>アーキタイプ「%1」はライブラリにありません。あるもの: %2。</translation>
    </message>
    <message>
        <source>The spec has no beats. Add at least one.</source>
        <translation>スペックにビートがありません。少なくとも 1 つ加えてください。</translation>
    </message>
    <message>
        <source>The beats come to %1 s, but %2 s were requested. Change durations, or add or remove beats.</source>
        <translation>ビートの合計は %1 秒ですが、求められたのは %2 秒です。長さを変えるか、ビートを増減してください。</translation>
    </message>
    <message>
        <source>The beat “%1” is not in the library. Choose another, or add it to your own beats.</source>
        <translation>ビート「%1」はライブラリにありません。別のものを選ぶか、自分用のビートに加えてください。</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not open a video.</source>
        <translation>ビート「%1」は普通、動画の最初には使いません。</translation>
    </message>
    <message>
        <source>The beat “%1” typically does not close a video.</source>
        <translation>ビート「%1」は普通、動画の最後には使いません。</translation>
    </message>
    <message>
        <source>The mood “%1” is none of %2; the music will be neutral.</source>
        <translation>ムード「%1」は %2 のどれでもありません。音楽は中立的になります。</translation>
    </message>
    <message>
        <source>The palette has 1 colour; 3 to 5 work best.</source>
        <translation>パレットは 1 色です。3 ～ 5 色が最適です。</translation>
    </message>
    <message numerus="yes">
        <source>The palette has %n colours; 3 to 5 work best.</source>
        <translation>
            <numerusform>パレットは %n 色です。3 ～ 5 色が最適です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” names the beat “%2”, which the library does not have.</source>
        <translation>「%1」がライブラリにないビート「%2」を挙げています。</translation>
    </message>
    <message>
        <source>The beat library</source>
        <translation>ビートのライブラリ</translation>
    </message>
    <message>
        <source>The archetype library</source>
        <translation>アーキタイプのライブラリ</translation>
    </message>
    <message>
        <source>The library needs at least one beat and one archetype. Install Beatreel again.</source>
        <translation>ライブラリには少なくともビート 1 つとアーキタイプ 1 つが必要です。Beatreel を入れ直してください。</translation>
    </message>
    <message>
        <source>The library of beats and archetypes is damaged: %1</source>
        <translation>ビートとアーキタイプのライブラリが壊れています: %1</translation>
    </message>
    <message>
        <source>“%1” is no picture size. Write two even numbers from 16 to 7680, such as 1280x720.</source>
        <translation>「%1」は画像の大きさではありません。1280x720 のように 16 から 7680 の偶数を 2 つ書いてください。</translation>
    </message>
    <message>
        <source>fonts</source>
        <translation>フォント</translation>
    </message>
    <message>
        <source>There are no fonts, so that words in a film would be missing. Install fonts-inter or fonts-dejavu-core.</source>
        <translation>フォントがないため、動画の文字が表示されません。fonts-inter か fonts-dejavu-core をインストールしてください。</translation>
    </message>
    <message>
        <source>%1, which new words in a film have, is not installed: another is used in its place</source>
        <translation>新しい文字に使う %1 がインストールされていません。別のフォントで代用します</translation>
    </message>
    <message>
        <source>%1, for words in a film</source>
        <translation>%1（動画の文字用）</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Make room or choose another folder.</source>
        <translation>フォルダー「%1」を作れません。空きを作るか、別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 has two columns “%2”. Rename or remove one of them.</source>
        <translation>%1 に列「%2」が 2 つあります。片方の名前を変えるか、取り除いてください。</translation>
    </message>
    <message>
        <source>there is a video “%1” already: give another name.</source>
        <translation>動画「%1」はすでにあります: 別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1 holds no brief. Write one a line, under the heading “prompt”.</source>
        <translation>%1 にブリーフがありません。見出し「prompt」の下に、1 行に 1 つずつ書いてください。</translation>
    </message>
    <message>
        <source>It ended without a word: %1. Make it again.</source>
        <translation>何も言わずに終了しました: %1。作り直してください。</translation>
    </message>
    <message>
        <source>The project has no music to make again: it was made with --music none. Choose some in the editor, under Models.</source>
        <translation>作り直す音楽がありません。--music none で作られたプロジェクトです。編集画面の「モデル」で音楽を選んでください。</translation>
    </message>
    <message>
        <source>The project's music is your own file, which cannot be made again. Give another one in the editor.</source>
        <translation>プロジェクトの音楽はご自分のファイルなので、作り直せません。編集画面で別のものを選んでください。</translation>
    </message>
    <message>
        <source>Beat “%1” has no clip %2: it has %3. Give a number from 1 to %3.</source>
        <translation>ビート「%1」にクリップ %2 はありません。あるのは %3 です。1 から %3 までの数にしてください。</translation>
    </message>
    <message>
        <source>Standard input holds more than %1 bytes and cannot be what is expected here. Give another file.</source>
        <translation>標準入力が %1 バイトを超え、期待されるものではありません。別のファイルを指定してください。</translation>
    </message>
    <message>
        <source>A worker of the farm cannot pay: it has no key for Replicate (REPLICATE_API_TOKEN). Set it and start the worker again.</source>
        <translation>ファームのワーカーが支払えません。Replicate のキー (REPLICATE_API_TOKEN) がありません。設定して、ワーカーを起動し直してください。</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. Check that the program that reads it still runs, and that there is room.</source>
        <translation>結果を標準出力に書けませんでした。読み取るプログラムが動いているか、空きがあるか確認してください。</translation>
    </message>
    <message>
        <source>%1, line %2: a quote is not closed. Add the missing ".</source>
        <translation>%1、%2 行目: 引用符が閉じていません。足りない " を加えてください。</translation>
    </message>
    <message>
        <source>“%1” is no model that can see pictures. Choose another one in the models.</source>
        <translation>「%1」は画像を見られるモデルではありません。「モデル」で別のものを選んでください。</translation>
    </message>
    <message>
        <source>Cannot copy “%1” into the project: %2. Check that it can be read and that there is room, then choose it again.</source>
        <translation>「%1」をプロジェクトにコピーできません: %2。読めるか、空きがあるかを確認し、選び直してください。</translation>
    </message>
    <message>
        <source>%1 costs money, and whoever ordered it did not say how much it may cost. Order it with its price.</source>
        <translation>%1 は有料ですが、依頼者が上限額を示していません。価格を付けて依頼してください。</translation>
    </message>
    <message>
        <source>Where its project is is not known: another program wrote its row. Open the project's folder by itself.</source>
        <translation>プロジェクトの場所が不明です。行は別のプログラムが書きました。プロジェクトのフォルダーを直接開いてください。</translation>
    </message>
    <message>
        <source>The pictures of a filmstrip must be asked for in their order, %1 at most.</source>
        <translation>フィルムストリップの画像は順番に、最大 %1 枚まで求めなければなりません。</translation>
    </message>
    <message>
        <source>One worker is up (%1); its log may say why. Look there, then build again.</source>
        <translation>ワーカー 1 台が動いています (%1)。そのログに理由があるかもしれません。確認してから、もう一度作成してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n workers are up (%1); their logs may say why. Look there, then build again.</source>
        <translation>
            <numerusform>ワーカー %n 台が動いています (%1)。それらのログに理由があるかもしれません。確認してから、もう一度作成してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” sent another part of the file than it was asked for. Try again.</source>
        <translation>「%1」が求めたのと別の部分を送ってきました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Whether it took the request is not known yet. Check the connection, then try again.</source>
        <translation>リクエストを受け付けたかはまだわかりません。接続を確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>“%1” could not prove who it is: its certificate is not valid for it. Nothing was sent. Check its address and this computer's clock.</source>
        <translation>「%1」が本人だと証明できません。証明書が無効です。何も送っていません。アドレスと、このコンピューターの時計を確認してください。</translation>
    </message>
    <message>
        <source>The farm's worker failed at a step. Its log says why: look there, then build again, or render on this computer.</source>
        <translation>ファームのワーカーが処理に失敗しました。ログに理由があります。確認してからもう一度作成するか、このコンピューターで処理してください。</translation>
    </message>
    <message>
        <source>The take “%1” says of itself that it is “%2”: its file was renamed. It is left out; make it again, or give the file its name back.</source>
        <translation>テイク「%1」の中身では「%2」となっており、ファイルの名前が変わっています。使われません。作り直すか、ファイルを元の名前に戻してください。</translation>
    </message>
    <message>
        <source>“%1” cannot be the id of a take. Use letters, digits, - and _.</source>
        <translation>「%1」はテイクの id にできません。英字、数字、-、_ を使ってください。</translation>
    </message>
    <message>
        <source>What became of it could not be found out. It may be billed: look at the provider's list before you make it again.</source>
        <translation>どうなったかを確認できませんでした。請求されるかもしれません。作り直す前に、提供元の一覧をご覧ください。</translation>
    </message>
    <message>
        <source>A paid model needs a project, whose ledger says what was paid. Make one first.</source>
        <translation>有料モデルには、支払いを記録する台帳のあるプロジェクトが必要です。先にプロジェクトを作ってください。</translation>
    </message>
    <message>
        <source>“%1” cannot name a file in the storage. Use a shorter name, without \ and without folders named . or ..</source>
        <translation>「%1」はストレージのファイル名にできません。短い名前にし、\ や、. と .. という名前のフォルダーは使わないでください。</translation>
    </message>
    <message>
        <source>There is no “%1” in the storage. Check the name, or publish it first.</source>
        <translation>ストレージに「%1」がありません。名前を確認するか、先に公開してください。</translation>
    </message>
    <message>
        <source>“%1” in the storage leads out of its folder and is not read. Put the file itself there.</source>
        <translation>ストレージの「%1」はフォルダーの外を指すため、読みません。ファイルそのものをそこに置いてください。</translation>
    </message>
    <message>
        <source>“%1” in the storage is bigger than it should be. Publish the project again.</source>
        <translation>ストレージの「%1」は本来より大きいです。プロジェクトをもう一度公開してください。</translation>
    </message>
    <message>
        <source>The request for “%1” is already settled as %2. Build again: what was paid is not paid twice.</source>
        <translation>「%1」へのリクエストはすでに %2 と決まっています。もう一度作成してください。支払い済みの分を二重に支払うことはありません。</translation>
    </message>
    <message>
        <source>The style in BEATREEL_STORAGE_URL is “path” or “virtual”. Write one of them after style=.</source>
        <translation>BEATREEL_STORAGE_URL の style は “path” か “virtual” です。style= の後にどちらかを書いてください。</translation>
    </message>
    <message>
        <source>Cannot read “%1” to send it: %2. Check that it is still there, then try again.</source>
        <translation>送るための「%1」を読めません: %2。まだあるか確認し、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no file “%1” yet. Build the project first.</source>
        <translation>ファイル「%1」はまだありません。先にプロジェクトを作成してください。</translation>
    </message>
    <message>
        <source>The video database has the video “%1” already. Give another name, or delete that one first.</source>
        <translation>動画データベースに動画「%1」はすでにあります。別の名前にするか、先にその動画を削除してください。</translation>
    </message>
    <message>
        <source>There is no template “%1” of your own. Look at the list of templates; those that come with Beatreel cannot be changed.</source>
        <translation>自分用のテンプレート「%1」はありません。テンプレートの一覧をご覧ください。Beatreel に付属のものは変えられません。</translation>
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
        <translation>サーバーに尋ねる</translation>
    </message>
    <message>
        <source>Ask the server for its models</source>
        <translation>サーバーにモデルを尋ねる</translation>
    </message>
    <message>
        <source>The first that the server lists</source>
        <translation>サーバーの最初のモデル</translation>
    </message>
    <message>
        <source>%1 · shut down on %2</source>
        <comment>a model, a date</comment>
        <translation>%1 · %2 に終了</translation>
    </message>
    <message>
        <source>Asking for the list…</source>
        <translation>一覧を取得中…</translation>
    </message>
    <message>
        <source>The server shuts this model down on %1. Choose another.</source>
        <translation>このモデルは %1 に終了します。別のものを選んでください。</translation>
    </message>
    <message>
        <source>The server lists 1 model.</source>
        <translation>サーバーにはモデルが 1 つあります。</translation>
    </message>
    <message numerus="yes">
        <source>The server lists %n models.</source>
        <translation>
            <numerusform>サーバーにはモデルが %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Any name that the server knows. Its list costs nothing.</source>
        <translation>サーバーが知っている名前なら何でも。一覧の取得は無料です。</translation>
    </message>
    <message>
        <source>The server does not list “%1”. Choose one that it lists, or check the name.</source>
        <translation>サーバーの一覧に「%1」はありません。一覧から選ぶか、名前を確認してください。</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceAccess</name>
    <message>
        <source>There is no keychain here to keep keys in.</source>
        <translation>ここにはキーを保管するキーチェーンがありません。</translation>
    </message>
    <message>
        <source>This is no key: one has letters, digits and signs, and no blanks. Copy it again.</source>
        <translation>これはキーではありません。キーは文字、数字、記号からなり、空白を含みません。もう一度コピーしてください。</translation>
    </message>
    <message>
        <source>The farm</source>
        <translation>ファーム</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceDesk</name>
    <message>
        <source>There is no key for OpenAI. Make one at platform.openai.com/api-keys, or give the address of another server.</source>
        <translation>OpenAI のキーがありません。platform.openai.com/api-keys で作るか、別のサーバーのアドレスを入れてください。</translation>
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
        <translation>前のものを残す</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>In the desktop's keychain</source>
        <translation>デスクトップのキーチェーンにあります</translation>
    </message>
    <message>
        <source>From the environment (%1)</source>
        <translation>環境変数 (%1) から</translation>
    </message>
    <message>
        <source>Paste it here</source>
        <translation>ここに貼り付け</translation>
    </message>
    <message>
        <source>The environment goes before the keychain. To use a stored key, start Beatreel without %1.</source>
        <translation>環境変数はキーチェーンより優先されます。保存したキーを使うには、%1 なしで Beatreel を起動してください。</translation>
    </message>
    <message>
        <source>It is used where %1 is not in the environment. It is never shown again.</source>
        <translation>%1 が環境変数にないときに使われます。二度と表示されません。</translation>
    </message>
    <message>
        <source>It goes into the desktop's keychain, and into no file. Or start Beatreel with %1 in its environment.</source>
        <translation>デスクトップのキーチェーンに入り、ファイルには書かれません。または環境変数 %1 を付けて Beatreel を起動してください。</translation>
    </message>
    <message>
        <source>%1 Keys come from the environment only: start Beatreel with %2 in it.</source>
        <translation>%1 キーは環境変数からのみ読み込みます。%2 を付けて Beatreel を起動してください。</translation>
    </message>
</context>
<context>
    <name>beatreel::ServiceTest</name>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 をテスト</translation>
    </message>
    <message>
        <source>Asking “%1”…</source>
        <translation>「%1」に問い合わせ中…</translation>
    </message>
    <message>
        <source>It works: the key is of the account “%1”.</source>
        <translation>動いています: キーはアカウント「%1」のものです。</translation>
    </message>
    <message>
        <source>It works: there is 1 model.</source>
        <translation>動いています: モデルが 1 つあります。</translation>
    </message>
    <message numerus="yes">
        <source>It works: there are %n models.</source>
        <translation>
            <numerusform>動いています: モデルが %n 個あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” answers, but not as %2 does. Look at the address: it usually ends with /v1.</source>
        <translation>「%1」は応答しますが、%2 のものではありません。アドレスを確認してください。通常は /v1 で終わります。</translation>
    </message>
    <message>
        <source>Tries this key and this address, at no cost</source>
        <translation>このキーとアドレスを無料で試す</translation>
    </message>
</context>
<context>
    <name>beatreel::ServicesPage</name>
    <message>
        <source>Replicate: frames, clips and music</source>
        <translation>Replicate: フレーム、クリップ、音楽</translation>
    </message>
    <message>
        <source>OpenAI or a compatible server: plans</source>
        <translation>OpenAI または互換サーバー: プラン</translation>
    </message>
    <message>
        <source>API token of Replicate</source>
        <translation>Replicate の API トークン</translation>
    </message>
    <message>
        <source>API key of OpenAI</source>
        <translation>OpenAI の API キー</translation>
    </message>
    <message>
        <source>API token</source>
        <translation>API トークン</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>Address of Replicate</source>
        <translation>Replicate のアドレス</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>サーバーのアドレス</translation>
    </message>
    <message>
        <source>From the environment (%1), which goes before what is set here.</source>
        <translation>環境変数 (%1) の値です。ここでの設定より優先されます。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Ollama, llama.cpp, LM Studio and vLLM work too, for example http://127.0.0.1:11434/v1, and need no key.</source>
        <translation>Ollama、llama.cpp、LM Studio、vLLM も使えます。例: http://127.0.0.1:11434/v1。キーは要りません。</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>動くか確認</translation>
    </message>
    <message>
        <source>At once, at most</source>
        <translation>同時の上限</translation>
    </message>
    <message>
        <source>How many frames, clips and tracks Replicate works on at the same time.</source>
        <translation>Replicate が同時に処理するフレーム、クリップ、曲の数です。</translation>
    </message>
    <message>
        <source>New a minute, at most</source>
        <translation>1 分あたりの上限</translation>
    </message>
    <message>
        <source>Replicate itself allows 600; with little credit it asks for pauses, which are kept.</source>
        <translation>Replicate の上限は 600 です。残高が少ないと間隔を求められ、それを守ります。</translation>
    </message>
</context>
<context>
    <name>beatreel::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Sound and storage</source>
        <translation>音声と保存</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>サービス</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>モデル</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Farm</source>
        <translation>ファーム</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
</context>
<context>
    <name>beatreel::ShapeField</name>
    <message>
        <source>Shot</source>
        <translation>ショット</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>カメラ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
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
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>複数</translation>
    </message>
    <message>
        <source>Locked: a locked beat keeps its place and its length.</source>
        <translation>ロック中: ロックしたビートは位置と長さを保ちます。</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipField</name>
    <message>
        <source>Slip</source>
        <translation>スリップ</translation>
    </message>
    <message>
        <source>Slip of clip %1.%2</source>
        <comment>beat, clip</comment>
        <translation>クリップ %1.%2 のスリップ</translation>
    </message>
    <message>
        <source>There is no clip yet.</source>
        <translation>クリップはまだありません。</translation>
    </message>
    <message>
        <source>Select one beat to slip its clip.</source>
        <translation>ビートを 1 つ選ぶとクリップをスリップできます。</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>クリップは区間と同じ長さです。スリップの余裕がありません。</translation>
    </message>
    <message>
        <source>The clip cannot be read. Make it again, or put its file back.</source>
        <translation>クリップを読めません。作り直すか、ファイルを元に戻してください。</translation>
    </message>
</context>
<context>
    <name>beatreel::SlipGesture</name>
    <message>
        <source>starts at %1 of the clip</source>
        <translation>クリップの %1 から始まります</translation>
    </message>
    <message>
        <source>The clip is as long as its chunk: it has no room to slip.</source>
        <translation>クリップは区間と同じ長さです。スリップの余裕がありません。</translation>
    </message>
</context>
<context>
    <name>beatreel::SmallChunk</name>
    <message>
        <source>Take %1</source>
        <translation>テイク %1</translation>
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
        <translation>速度、%1</translation>
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
        <translation>テンプレート変更</translation>
    </message>
    <message>
        <source>Made before the template became “%1”.</source>
        <translation>テンプレートが「%1」になる前のものです。</translation>
    </message>
    <message>
        <source>Product changed</source>
        <translation>商品が変更</translation>
    </message>
    <message>
        <source>Made before the product became “%1”.</source>
        <translation>商品が「%1」になる前のものです。</translation>
    </message>
    <message>
        <source>Category changed</source>
        <translation>カテゴリー変更</translation>
    </message>
    <message>
        <source>Made before the category became “%1”.</source>
        <translation>カテゴリーが「%1」になる前のものです。</translation>
    </message>
    <message>
        <source>Aesthetic changed</source>
        <translation>テイスト変更</translation>
    </message>
    <message>
        <source>Made before the aesthetic became “%1”.</source>
        <translation>テイストが「%1」になる前のものです。</translation>
    </message>
    <message>
        <source>Mood changed</source>
        <translation>ムード変更</translation>
    </message>
    <message>
        <source>Made before the mood became “%1”.</source>
        <translation>ムードが「%1」になる前のものです。</translation>
    </message>
    <message>
        <source>Lighting changed</source>
        <translation>照明変更</translation>
    </message>
    <message>
        <source>Made before the lighting became “%1”.</source>
        <translation>照明が「%1」になる前のものです。</translation>
    </message>
    <message>
        <source>Palette changed</source>
        <translation>パレット変更</translation>
    </message>
    <message>
        <source>Made before the palette became %1.</source>
        <translation>パレットが %1 になる前のものです。</translation>
    </message>
    <message>
        <source>Shot changed</source>
        <translation>ショット変更</translation>
    </message>
    <message>
        <source>Made before the shot became “%1”.</source>
        <translation>ショットが「%1」になる前のものです。</translation>
    </message>
    <message>
        <source>Action changed</source>
        <translation>アクション変更</translation>
    </message>
    <message>
        <source>Made before the action became “%1”.</source>
        <translation>アクションが「%1」になる前のものです。</translation>
    </message>
    <message>
        <source>Energy changed</source>
        <translation>エネルギー変更</translation>
    </message>
    <message>
        <source>Made before the energy became “%1”.</source>
        <translation>エネルギーが「%1」になる前のものです。</translation>
    </message>
    <message>
        <source>Movement changed</source>
        <translation>動きが変更</translation>
    </message>
    <message>
        <source>Made before the camera movement became “%1”.</source>
        <translation>カメラの動きが「%1」になる前のものです。</translation>
    </message>
    <message>
        <source>Beats changed</source>
        <translation>ビート変更</translation>
    </message>
    <message>
        <source>Made for other beats or other lengths.</source>
        <translation>別のビートか別の長さで作られました。</translation>
    </message>
    <message>
        <source>Seed changed</source>
        <translation>シード変更</translation>
    </message>
    <message>
        <source>Made before the seed became %1.</source>
        <translation>シードが %1 になる前のものです。</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>画像変更</translation>
    </message>
    <message>
        <source>Began from another picture.</source>
        <translation>別の画像から始まっています。</translation>
    </message>
    <message>
        <source>Cut from another clip.</source>
        <translation>別のクリップから切り出されました。</translation>
    </message>
    <message>
        <source>Length changed</source>
        <translation>長さ変更</translation>
    </message>
    <message>
        <source>Made for another length of the beat.</source>
        <translation>ビートの長さが違うときのものです。</translation>
    </message>
    <message>
        <source>Format changed</source>
        <translation>フォーマット変更</translation>
    </message>
    <message>
        <source>Made before the format became %1.</source>
        <translation>フォーマットが %1 になる前のものです。</translation>
    </message>
    <message>
        <source>Model changed</source>
        <translation>モデル変更</translation>
    </message>
    <message>
        <source>Made before the model became “%1”.</source>
        <translation>モデルが「%1」になる前のものです。</translation>
    </message>
    <message>
        <source>Model renewed</source>
        <translation>モデル更新</translation>
    </message>
    <message>
        <source>Made by an earlier version of the model.</source>
        <translation>モデルの前のバージョンで作られました。</translation>
    </message>
    <message>
        <source>Prompt changed</source>
        <translation>プロンプト変更</translation>
    </message>
    <message>
        <source>Made before the prompt was changed.</source>
        <translation>プロンプトを変える前のものです。</translation>
    </message>
    <message>
        <source>New take asked for</source>
        <translation>新しいテイク希望</translation>
    </message>
    <message>
        <source>One take more was asked for.</source>
        <translation>テイクがもう 1 つ求められました。</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否されました</translation>
    </message>
    <message>
        <source>Not available</source>
        <translation>使えません</translation>
    </message>
    <message>
        <source>Over budget</source>
        <translation>予算超過</translation>
    </message>
    <message>
        <source>Disk refused</source>
        <translation>ディスクのエラー</translation>
    </message>
    <message>
        <source>Broken file</source>
        <translation>ファイル破損</translation>
    </message>
    <message>
        <source>File is gone</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
</context>
<context>
    <name>beatreel::StandardActions</name>
    <message>
        <source>&amp;New</source>
        <translation>新規(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;All videos…</source>
        <translation>すべての動画(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>コピーを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>バージョン(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Import picture…</source>
        <translation>画像を読み込む(&amp;I)…</translation>
    </message>
    <message>
        <source>Import vi&amp;deo…</source>
        <translation>動画を読み込む(&amp;D)…</translation>
    </message>
    <message>
        <source>Import m&amp;usic…</source>
        <translation>音楽を読み込む(&amp;U)…</translation>
    </message>
    <message>
        <source>Export &amp;MP4…</source>
        <translation>MP4 を書き出す(&amp;M)…</translation>
    </message>
    <message>
        <source>Export storyboard &amp;PDF…</source>
        <translation>絵コンテを PDF で書き出す(&amp;P)…</translation>
    </message>
    <message>
        <source>Export con&amp;tact sheet…</source>
        <translation>コンタクトシートを書き出す(&amp;T)…</translation>
    </message>
    <message>
        <source>Export &amp;edit list…</source>
        <translation>編集リストを書き出す(&amp;E)…</translation>
    </message>
    <message>
        <source>Export su&amp;btitles…</source>
        <translation>字幕を書き出す(&amp;B)…</translation>
    </message>
    <message>
        <source>Export &amp;frames…</source>
        <translation>フレームを書き出す(&amp;F)…</translation>
    </message>
    <message>
        <source>Publis&amp;h to storage</source>
        <translation>ストレージに公開(&amp;H)</translation>
    </message>
    <message>
        <source>Open from stora&amp;ge…</source>
        <translation>ストレージから開く(&amp;G)…</translation>
    </message>
    <message>
        <source>Copy &amp;link to the film</source>
        <translation>映像へのリンクをコピー(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy beats</source>
        <translation>ビートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste beats</source>
        <translation>ビートを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;all beats</source>
        <translation>すべてのビートを選択(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find an action…</source>
        <translation>操作を検索(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>タイムライン(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>ボード(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>ライブラリ(&amp;L)</translation>
    </message>
    <message>
        <source>B&amp;rief</source>
        <translation>ブリーフ(&amp;R)</translation>
    </message>
    <message>
        <source>Loo&amp;k</source>
        <translation>ルック(&amp;K)</translation>
    </message>
    <message>
        <source>Inspe&amp;ctor</source>
        <translation>インスペクター(&amp;C)</translation>
    </message>
    <message>
        <source>T&amp;akes</source>
        <translation>テイク(&amp;A)</translation>
    </message>
    <message>
        <source>Co&amp;mpare takes</source>
        <translation>テイクを比較(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>履歴(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Words on cards</source>
        <translation>カードに文字を表示(&amp;W)</translation>
    </message>
    <message>
        <source>S&amp;nap</source>
        <translation>スナップ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Energy curve</source>
        <translation>エネルギー曲線(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Safe areas</source>
        <translation>セーフエリア(&amp;S)</translation>
    </message>
    <message>
        <source>Movement g&amp;uide</source>
        <translation>動きのガイド(&amp;U)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>拡大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>縮小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom to &amp;fit</source>
        <translation>全体を表示(&amp;F)</translation>
    </message>
    <message>
        <source>Full-screen pre&amp;view</source>
        <translation>全画面プレビュー(&amp;V)</translation>
    </message>
    <message>
        <source>Ne&amp;xt region</source>
        <translation>次の領域(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Previous region</source>
        <translation>前の領域(&amp;P)</translation>
    </message>
    <message>
        <source>Reset la&amp;yout</source>
        <translation>配置をリセット(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Add beat after</source>
        <translation>後にビートを追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Swap template…</source>
        <translation>テンプレートを入れ替え(&amp;S)…</translation>
    </message>
    <message>
        <source>Move beat &amp;earlier</source>
        <translation>ビートを前へ(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Duplicate beat</source>
        <translation>ビートを複製(&amp;D)</translation>
    </message>
    <message>
        <source>Make beat sho&amp;rter</source>
        <translation>ビートを短く(&amp;R)</translation>
    </message>
    <message>
        <source>Make beat lon&amp;ger</source>
        <translation>ビートを長く(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Lock beat</source>
        <translation>ビートをロック(&amp;L)</translation>
    </message>
    <message>
        <source>Dele&amp;te beat</source>
        <translation>ビートを削除(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Next take</source>
        <translation>次のテイク(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous take</source>
        <translation>前のテイク(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Plan from brief</source>
        <translation>ブリーフからプラン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Build all that is stale</source>
        <translation>要更新をすべて作成(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Frame again</source>
        <translation>フレームをもう一度(&amp;F)</translation>
    </message>
    <message>
        <source>Four &amp;variants of the frame</source>
        <translation>フレームの 4 バリエーション(&amp;V)</translation>
    </message>
    <message>
        <source>Pa&amp;use</source>
        <translation>一時停止(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Retry what failed</source>
        <translation>失敗したものを再試行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Render on &amp;this computer</source>
        <translation>このコンピューターで処理(&amp;T)</translation>
    </message>
    <message>
        <source>Render on the f&amp;arm</source>
        <translation>ファームで処理(&amp;A)</translation>
    </message>
    <message>
        <source>M&amp;odels…</source>
        <translation>モデル(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>再生／一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>Play from t&amp;he start</source>
        <translation>最初から再生(&amp;H)</translation>
    </message>
    <message>
        <source>Play the selecte&amp;d beats</source>
        <translation>選択したビートを再生(&amp;D)</translation>
    </message>
    <message>
        <source>Play this &amp;chunk</source>
        <translation>この区間を再生(&amp;C)</translation>
    </message>
    <message>
        <source>Shuttle &amp;back</source>
        <translation>逆再生(&amp;B)</translation>
    </message>
    <message>
        <source>Shuttle &amp;forward</source>
        <translation>早送り(&amp;F)</translation>
    </message>
    <message>
        <source>Frame bac&amp;k</source>
        <translation>1 コマ戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Frame fo&amp;rward</source>
        <translation>1 コマ進む(&amp;R)</translation>
    </message>
    <message>
        <source>Second b&amp;ack</source>
        <translation>1 秒戻る(&amp;A)</translation>
    </message>
    <message>
        <source>Second f&amp;orward</source>
        <translation>1 秒進む(&amp;O)</translation>
    </message>
    <message>
        <source>Pre&amp;vious beat</source>
        <translation>前のビート(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next beat</source>
        <translation>次のビート(&amp;N)</translation>
    </message>
    <message>
        <source>Go to &amp;start</source>
        <translation>先頭へ(&amp;S)</translation>
    </message>
    <message>
        <source>Go to &amp;end</source>
        <translation>末尾へ(&amp;E)</translation>
    </message>
    <message>
        <source>Set &amp;in point</source>
        <translation>イン点を設定(&amp;I)</translation>
    </message>
    <message>
        <source>Set o&amp;ut point</source>
        <translation>アウト点を設定(&amp;U)</translation>
    </message>
    <message>
        <source>For&amp;get in point</source>
        <translation>イン点を消す(&amp;G)</translation>
    </message>
    <message>
        <source>Forge&amp;t out point</source>
        <translation>アウト点を消す(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Loop</source>
        <translation>ループ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Beatreel</source>
        <translation>Beatreel について(&amp;A)</translation>
    </message>
    <message>
        <source>Cut &amp;beats</source>
        <translation>ビートを切り取り(&amp;B)</translation>
    </message>
    <message>
        <source>M&amp;ove beat later</source>
        <translation>ビートを後ろへ(&amp;O)</translation>
    </message>
    <message>
        <source>Cl&amp;ip again</source>
        <translation>クリップをもう一度(&amp;I)</translation>
    </message>
    <message>
        <source>Musi&amp;c again</source>
        <translation>音楽をもう一度(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Handbook</source>
        <translation>ハンドブック(&amp;H)</translation>
    </message>
    <message>
        <source>What's &amp;this?</source>
        <translation>これは何(&amp;T)？</translation>
    </message>
    <message>
        <source>What's &amp;new</source>
        <translation>新機能(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>問題を報告(&amp;R)…</translation>
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
        <translation>ブリーフから新規</translation>
    </message>
    <message>
        <source>Plan from the brief (Ctrl+Return)</source>
        <translation>ブリーフからプラン (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel planning</source>
        <translation>プランを中止</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近</translation>
    </message>
    <message>
        <source>All videos…</source>
        <translation>すべての動画…</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>開く…</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>プロジェクトを開く</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>プラン中…</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>プランを作成</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>プランを作り直す</translation>
    </message>
    <message>
        <source>Three plans by a model: three requests (Ctrl+Return)</source>
        <translation>モデルによる 3 つのプラン: 3 回の依頼 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Open the sample project</source>
        <translation>サンプルプロジェクトを開く</translation>
    </message>
    <message>
        <source>A finished ad to look at and to change. It is made on this computer, free, and kept with your projects.</source>
        <translation>見たり変えたりできる完成済みの広告です。このコンピューターで無料で作られ、自分のプロジェクトと一緒に保存されます。</translation>
    </message>
</context>
<context>
    <name>beatreel::StateLine</name>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Progress of what runs</source>
        <translation>実行中の進み具合</translation>
    </message>
    <message>
        <source>%1 s of %2 s</source>
        <translation>%2 秒中 %1 秒</translation>
    </message>
    <message>
        <source>Set target to %1 s</source>
        <translation>目標を %1 秒にする</translation>
    </message>
    <message>
        <source>Shorten…</source>
        <translation>短くする…</translation>
    </message>
    <message>
        <source>Lengthen…</source>
        <translation>長くする…</translation>
    </message>
    <message numerus="yes">
        <source>%n findings: %1</source>
        <translation>
            <numerusform>指摘 %n 件: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stale</source>
        <translation>
            <numerusform>要更新 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>失敗 %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>ジョブ 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>ジョブ %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Spent %1, reserved %2, budget %3</source>
        <translation>支出 %1、予約 %2、予算 %3</translation>
    </message>
    <message>
        <source>Spent %1, budget %2</source>
        <translation>支出 %1、予算 %2</translation>
    </message>
    <message>
        <source>Spent %1, reserved %2</source>
        <translation>支出 %1、予約 %2</translation>
    </message>
    <message>
        <source>Spent %1</source>
        <translation>支出 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::StorageActions</name>
    <message>
        <source>No storage is set. Name one with BEATREEL_STORAGE_URL.</source>
        <translation>ストレージが設定されていません。BEATREEL_STORAGE_URL で指定してください。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>There are no beats yet.</source>
        <translation>ビートはまだありません。</translation>
    </message>
    <message>
        <source>“%1” is still on its way. Stop it and close?</source>
        <translation>「%1」は転送中です。中止して閉じますか？</translation>
    </message>
    <message>
        <source>What has travelled is kept: it goes on from there next time.</source>
        <translation>送った分は残ります。次はそこから続けます。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Stopped. What has travelled is kept: it goes on from there next time.</source>
        <translation>停止しました。送った分は残ります。次はそこから続けます。</translation>
    </message>
    <message>
        <source>What was edited last is not saved yet, so it cannot be published. Save a copy, or make room on the disk.</source>
        <translation>最後の編集がまだ保存されていないため公開できません。コピーを保存するか、ディスクを空けてください。</translation>
    </message>
    <message>
        <source>Publishing “%1”</source>
        <translation>「%1」を公開中</translation>
    </message>
    <message>
        <source>“%1” was published from another computer meanwhile.</source>
        <translation>その間に「%1」が別のコンピューターから公開されました。</translation>
    </message>
    <message>
        <source>Open that one beside yours to see what differs, or put yours in its place.</source>
        <translation>そちらを開いて違いを見るか、こちらで置き換えてください。</translation>
    </message>
    <message>
        <source>Open that one</source>
        <translation>そちらを開く</translation>
    </message>
    <message>
        <source>Publish mine</source>
        <translation>こちらを公開</translation>
    </message>
    <message>
        <source>“%1” is published. Everything was there already.</source>
        <translation>「%1」を公開しました。すべてすでにありました。</translation>
    </message>
    <message>
        <source>“%1” is published: %2 sent.</source>
        <translation>「%1」を公開しました: %2 送信。</translation>
    </message>
    <message>
        <source>It has no film yet: build it and publish it again.</source>
        <translation>まだ映像がありません。作成してからもう一度公開してください。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Fetching “%1”</source>
        <translation>「%1」を取得中</translation>
    </message>
    <message>
        <source>Asking the storage for a link…</source>
        <translation>ストレージにリンクを要求中…</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>date and time at which a link ends</comment>
        <translation>M月d日 HH:mm</translation>
    </message>
    <message>
        <source>The film's place in the storage is copied.</source>
        <translation>ストレージ内の映像の場所をコピーしました。</translation>
    </message>
    <message>
        <source>The link to the film is copied. It works for everyone until %1.</source>
        <translation>映像へのリンクをコピーしました。%1 まで誰でも使えます。</translation>
    </message>
    <message>
        <source>It shows the film that was published last; the project has a newer one.</source>
        <translation>最後に公開した映像が表示されます。プロジェクトにはより新しいものがあります。</translation>
    </message>
    <message>
        <source>Something is on its way already. Wait until it has arrived.</source>
        <translation>すでに転送中のものがあります。届くまでお待ちください。</translation>
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
%2 秒、%3、公開 %4</translation>
    </message>
    <message>
        <source>Open from storage</source>
        <translation>ストレージから開く</translation>
    </message>
    <message>
        <source>Looking what %1 has…</source>
        <translation>%1 の内容を確認中…</translation>
    </message>
    <message>
        <source>Published projects</source>
        <translation>公開済みのプロジェクト</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>The storage has no projects yet. File ▸ Publish to storage puts one there.</source>
        <translation>ストレージにはまだプロジェクトがありません。「ファイル ▸ ストレージに公開」で置けます。</translation>
    </message>
    <message>
        <source>The project comes into your folder of projects with all its takes.</source>
        <translation>プロジェクトはすべてのテイクと一緒にプロジェクトのフォルダーに入ります。</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryTerms</name>
    <message>
        <source>Close-up</source>
        <translation>クローズアップ</translation>
    </message>
    <message>
        <source>Dynamic</source>
        <translation>ダイナミック</translation>
    </message>
    <message>
        <source>Dynamic multi</source>
        <translation>ダイナミック分割</translation>
    </message>
    <message>
        <source>Extreme close-up</source>
        <translation>超クローズアップ</translation>
    </message>
    <message>
        <source>Macro</source>
        <translation>マクロ</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>ミディアム</translation>
    </message>
    <message>
        <source>Medium close-up</source>
        <translation>ミディアムクローズアップ</translation>
    </message>
    <message>
        <source>Medium wide</source>
        <translation>ミディアムワイド</translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation>追跡</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>ワイド</translation>
    </message>
    <message>
        <source>Cinematic wide</source>
        <translation>シネマワイド</translation>
    </message>
    <message>
        <source>Crane down</source>
        <translation>クレーンダウン</translation>
    </message>
    <message>
        <source>Crane up</source>
        <translation>クレーンアップ</translation>
    </message>
    <message>
        <source>Fast cuts</source>
        <translation>速いカット</translation>
    </message>
    <message>
        <source>Handheld follow</source>
        <translation>手持ちで追う</translation>
    </message>
    <message>
        <source>Pan across</source>
        <translation>横へパン</translation>
    </message>
    <message>
        <source>Push in</source>
        <translation>プッシュイン</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>リビール</translation>
    </message>
    <message>
        <source>Slow dolly in</source>
        <translation>ゆっくりドリーイン</translation>
    </message>
    <message>
        <source>Slow orbit</source>
        <translation>ゆっくり周回</translation>
    </message>
    <message>
        <source>Slow pan</source>
        <translation>ゆっくりパン</translation>
    </message>
    <message>
        <source>Slow push in</source>
        <translation>ゆっくりプッシュイン</translation>
    </message>
    <message>
        <source>Static</source>
        <translation>静止</translation>
    </message>
    <message>
        <source>Static hold</source>
        <translation>固定ショット</translation>
    </message>
    <message>
        <source>Tracking shot</source>
        <translation>トラッキング</translation>
    </message>
    <message>
        <source>Whip pan</source>
        <translation>ホイップパン</translation>
    </message>
    <message>
        <source>Aspirational lifestyle</source>
        <translation>憧れの暮らし</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>ビフォーアフター</translation>
    </message>
    <message>
        <source>Brand story</source>
        <translation>ブランドの物語</translation>
    </message>
    <message>
        <source>Demonstrate benefit</source>
        <translation>利点を見せる</translation>
    </message>
    <message>
        <source>Dynamic product</source>
        <translation>躍動する商品</translation>
    </message>
    <message>
        <source>Energetic opening</source>
        <translation>勢いのある導入</translation>
    </message>
    <message>
        <source>Establish environment</source>
        <translation>環境を見せる</translation>
    </message>
    <message>
        <source>Fast energy</source>
        <translation>スピード感</translation>
    </message>
    <message>
        <source>Feature highlight</source>
        <translation>特長の強調</translation>
    </message>
    <message>
        <source>Final impression</source>
        <translation>最後の印象</translation>
    </message>
    <message>
        <source>Mood establishment</source>
        <translation>ムード作り</translation>
    </message>
    <message>
        <source>Multiple features</source>
        <translation>複数の特長</translation>
    </message>
    <message>
        <source>Mysterious preview</source>
        <translation>謎めいた予告</translation>
    </message>
    <message>
        <source>Person using product</source>
        <translation>商品を使う人</translation>
    </message>
    <message>
        <source>Product reveal</source>
        <translation>商品の登場</translation>
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
        <translation>冒頭</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>結び</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a level of energy</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>appliances</source>
        <translation>家電</translation>
    </message>
    <message>
        <source>automotive</source>
        <translation>自動車</translation>
    </message>
    <message>
        <source>beauty</source>
        <translation>美容</translation>
    </message>
    <message>
        <source>energy drinks</source>
        <translation>エナジードリンク</translation>
    </message>
    <message>
        <source>fashion</source>
        <translation>ファッション</translation>
    </message>
    <message>
        <source>fitness</source>
        <translation>フィットネス</translation>
    </message>
    <message>
        <source>home</source>
        <translation>住まい</translation>
    </message>
    <message>
        <source>jewelry</source>
        <translation>ジュエリー</translation>
    </message>
    <message>
        <source>lifestyle</source>
        <translation>ライフスタイル</translation>
    </message>
    <message>
        <source>luxury</source>
        <translation>高級品</translation>
    </message>
    <message>
        <source>sportswear</source>
        <translation>スポーツウェア</translation>
    </message>
    <message>
        <source>tech</source>
        <translation>テクノロジー</translation>
    </message>
    <message>
        <source>elegant</source>
        <translation>エレガント</translation>
    </message>
    <message>
        <source>emotional</source>
        <translation>感動的</translation>
    </message>
    <message>
        <source>energetic</source>
        <translation>エネルギッシュ</translation>
    </message>
    <message>
        <source>informative</source>
        <translation>説明的</translation>
    </message>
    <message>
        <source>minimalist</source>
        <translation>ミニマル</translation>
    </message>
    <message>
        <source>Emotional Brand Storytelling</source>
        <translation>感動のブランドストーリー</translation>
    </message>
    <message>
        <source>Energetic Lifestyle Ad</source>
        <translation>エネルギッシュなライフスタイル広告</translation>
    </message>
    <message>
        <source>Feature-Focused Demonstration</source>
        <translation>機能のデモンストレーション</translation>
    </message>
    <message>
        <source>Luxury Product Showcase</source>
        <translation>高級品のショーケース</translation>
    </message>
    <message>
        <source>Minimalist Product Reveal</source>
        <translation>ミニマルな製品公開</translation>
    </message>
</context>
<context>
    <name>beatreel::StoryboardDialog</name>
    <message>
        <source>Export storyboard PDF</source>
        <translation>絵コンテを PDF で書き出す</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>用紙(&amp;P)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>レター</translation>
    </message>
    <message>
        <source>&amp;Beats on a page</source>
        <translation>1 ページのビート数(&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>書き出す…</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchButton</name>
    <message>
        <source>Colour %1</source>
        <translation>色 %1</translation>
    </message>
    <message>
        <source>Add a colour</source>
        <translation>色を追加</translation>
    </message>
</context>
<context>
    <name>beatreel::SwatchCell</name>
    <message>
        <source>Remove this colour</source>
        <translation>この色を削除</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a colour, its hex value</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Colour %1, %2</source>
        <comment>number, name</comment>
        <translation>色 %1、%2</translation>
    </message>
    <message>
        <source>Remove colour %1, %2</source>
        <comment>number, name</comment>
        <translation>色 %1、%2 を削除</translation>
    </message>
    <message>
        <source>A colour of the palette. Press it to choose another one, Delete takes it away.</source>
        <translation>パレットの色です。押すと別の色を選べ、Delete で外せます。</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeCommands</name>
    <message>
        <source>It is your own file: nothing made it.</source>
        <translation>ご自分のファイルで、作られたものではありません。</translation>
    </message>
    <message>
        <source>The model that made it is not in the catalogue any more. Make a new take with another one.</source>
        <translation>作成したモデルはもうカタログにありません。別のモデルで新しいテイクを作ってください。</translation>
    </message>
    <message>
        <source>The picture that it began with is gone. Make a new take with the present one.</source>
        <translation>最初の画像がなくなりました。今の画像で新しいテイクを作ってください。</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeFace</name>
    <message>
        <source>Take %1</source>
        <translation>テイク %1</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>星付き</translation>
    </message>
    <message>
        <source>its file is gone</source>
        <translation>ファイルなし</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>要更新</translation>
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
        <translation>メモとボタンがどちらについてのものか</translation>
    </message>
    <message>
        <source>About A</source>
        <translation>A について</translation>
    </message>
    <message>
        <source>About B</source>
        <translation>B について</translation>
    </message>
    <message>
        <source>What is good about it, what is not</source>
        <translation>良いところ、良くないところ</translation>
    </message>
    <message>
        <source>Note on take %1</source>
        <translation>テイク %1 のメモ</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeRow</name>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message numerus="yes">
        <source>Takes, %n</source>
        <translation>
            <numerusform>テイク %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Make it A</source>
        <translation>A にする</translation>
    </message>
    <message>
        <source>Make it B</source>
        <translation>B にする</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeVerbs</name>
    <message>
        <source>A in use</source>
        <translation>A を使用中</translation>
    </message>
    <message>
        <source>B in use</source>
        <translation>B を使用中</translation>
    </message>
    <message>
        <source>Use A</source>
        <translation>A を使用</translation>
    </message>
    <message>
        <source>Use B</source>
        <translation>B を使用</translation>
    </message>
    <message>
        <source>The film shows it</source>
        <translation>映像に使われています</translation>
    </message>
    <message>
        <source>The film shows it then; undo brings the other back</source>
        <translation>映像に使われます。元に戻すと前のものに戻ります</translation>
    </message>
</context>
<context>
    <name>beatreel::TakeWords</name>
    <message>
        <source>Own file</source>
        <translation>自分のファイル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>model and price of a take</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Frame %1</source>
        <translation>フレーム %1</translation>
    </message>
    <message>
        <source>Clip %1.%2</source>
        <translation>クリップ %1.%2</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音楽</translation>
    </message>
    <message>
        <source>Takes of frame %1</source>
        <translation>フレーム %1 のテイク</translation>
    </message>
    <message>
        <source>Takes of clip %1.%2</source>
        <translation>クリップ %1.%2 のテイク</translation>
    </message>
    <message>
        <source>Takes of the music</source>
        <translation>音楽のテイク</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>フレーム</translation>
    </message>
    <message>
        <source>%1.%2</source>
        <comment>beat and clip</comment>
        <translation>%1.%2</translation>
    </message>
    <message>
        <source>%1 goes stale, %2; it is kept unless you refresh it.</source>
        <comment>slot, price</comment>
        <translation>%1 が要更新になります、%2。更新しなければそのままです。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale, %1; they are kept unless you refresh them.</source>
        <translation>
            <numerusform>テイク %n 個が要更新になります、%1。更新しなければそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>1 take goes stale and stays as it is.</source>
        <translation>テイク 1 つが要更新になり、そのまま残ります。</translation>
    </message>
    <message numerus="yes">
        <source>%n takes go stale and stay as they are.</source>
        <translation>
            <numerusform>テイク %n 個が要更新になり、そのまま残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else goes stale.</source>
        <translation>ほかに要更新になるものはありません。</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesActions</name>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>テイクはまだありません。</translation>
    </message>
    <message>
        <source>Select one beat.</source>
        <translation>ビートを 1 つ選んでください。</translation>
    </message>
    <message>
        <source>It is the newest take.</source>
        <translation>最新のテイクです。</translation>
    </message>
    <message>
        <source>It is the oldest take.</source>
        <translation>最も古いテイクです。</translation>
    </message>
    <message>
        <source>No project is open.</source>
        <translation>プロジェクトが開かれていません。</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <source>Make it &amp;A</source>
        <translation>A にする(&amp;A)</translation>
    </message>
    <message>
        <source>Make it &amp;B</source>
        <translation>B にする(&amp;B)</translation>
    </message>
    <message>
        <source>Take the &amp;star off</source>
        <translation>星を外す(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>星(&amp;S)</translation>
    </message>
    <message>
        <source>A&amp;gain with these settings, %1</source>
        <comment>price</comment>
        <translation>この設定でもう一度(&amp;G)、%1</translation>
    </message>
    <message>
        <source>&amp;Copy settings to</source>
        <translation>設定をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Edit picture</source>
        <translation>画像を編集(&amp;E)</translation>
    </message>
    <message>
        <source>Edit picture &amp;in…</source>
        <translation>画像を編集するプログラム(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Reveal the file</source>
        <translation>ファイルの場所を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Move to the &amp;trash</source>
        <translation>ゴミ箱へ(&amp;T)</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a beat</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>The settings are copied. Undo takes them back.</source>
        <translation>設定をコピーしました。元に戻すで取り消せます。</translation>
    </message>
    <message>
        <source>%1 shows take %2. Move it to the trash?</source>
        <comment>slot, number</comment>
        <translation>%1 はテイク %2 を使っています。ゴミ箱へ移しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n places show take %1. Move it to the trash?</source>
        <translation>
            <numerusform>%n か所でテイク %1 を使っています。ゴミ箱へ移しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be brought back.</source>
        <translation>あとで戻せます。</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱へ</translation>
    </message>
    <message>
        <source>Remove 1 take for good?</source>
        <translation>テイク 1 個を完全に削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n takes for good?</source>
        <translation>
            <numerusform>テイク %n 個を完全に削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Their files, %1 at most, are removed from the disk. Undo does not bring them back. What they cost stays in the sums.</source>
        <translation>ファイル（最大 %1）をディスクから削除します。元に戻すことはできません。かかった費用は合計に残ります。</translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation>完全に削除</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>Choose a program to edit pictures in</source>
        <translation>画像を編集するプログラムを選択</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesPanel</name>
    <message>
        <source>Only differences</source>
        <translation>違いのみ</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Reveal the file</source>
        <translation>ファイルの場所を表示</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱へ</translation>
    </message>
    <message>
        <source>Copy settings to…</source>
        <translation>設定をコピー…</translation>
    </message>
    <message>
        <source>Gives another beat the prompt, seed, shot and movement of this take</source>
        <translation>このテイクのプロンプト、シード、ショット、動きを別のビートに渡します</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Whose takes</source>
        <translation>テイクの対象</translation>
    </message>
    <message>
        <source>Select a beat or a clip to see its takes.</source>
        <translation>ビートかクリップを選ぶとテイクが表示されます。</translation>
    </message>
    <message>
        <source>No frame yet. The film shows a slate.</source>
        <translation>フレームはまだありません。映像にはスレートが出ます。</translation>
    </message>
    <message>
        <source>Make frame</source>
        <translation>フレームを作成</translation>
    </message>
    <message>
        <source>No clip yet. The film shows the frame with its camera move.</source>
        <translation>クリップはまだありません。映像にはカメラの動き付きでフレームが出ます。</translation>
    </message>
    <message>
        <source>Make clip</source>
        <translation>クリップを作成</translation>
    </message>
    <message>
        <source>No music yet.</source>
        <translation>音楽はまだありません。</translation>
    </message>
    <message>
        <source>Make music</source>
        <translation>音楽を作成</translation>
    </message>
    <message>
        <source>It is being made.</source>
        <translation>作成中です。</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>テイク %1</translation>
    </message>
    <message>
        <source>Take the star off</source>
        <translation>星を外す</translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>1 つ作成中です。</translation>
    </message>
    <message>
        <source>Again with these settings</source>
        <translation>この設定でもう一度</translation>
    </message>
    <message>
        <source>One take more as take %1 was made, whatever the beat says now</source>
        <translation>ビートの今の内容にかかわらず、テイク %1 と同じ設定でもう 1 つ作ります</translation>
    </message>
</context>
<context>
    <name>beatreel::TakesStrip</name>
    <message>
        <source>Takes</source>
        <translation>テイク</translation>
    </message>
    <message>
        <source>Drag A or B onto a take</source>
        <translation>A か B をテイクにドラッグ</translation>
    </message>
    <message numerus="yes">
        <source>%n takes are being made.</source>
        <translation>
            <numerusform>テイク %n 個を作成中です。</numerusform>
        </translation>
    </message>
    <message>
        <source>One is being made.</source>
        <translation>1 つ作成中です。</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>もう一度</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Four variants</source>
        <translation>4 バリエーション</translation>
    </message>
    <message>
        <source>Four takes with four seeds, to choose one of</source>
        <translation>4 つのシードの 4 テイクから選びます</translation>
    </message>
    <message>
        <source>It is locked. Unlock it first.</source>
        <translation>ロックされています。先にロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDialog</name>
    <message>
        <source>Save beat as template</source>
        <translation>ビートをテンプレートとして保存</translation>
    </message>
    <message>
        <source>Copy as own template</source>
        <translation>自分用テンプレートにコピー</translation>
    </message>
    <message>
        <source>Edit template</source>
        <translation>テンプレートを編集</translation>
    </message>
    <message>
        <source>It has no letter yet.</source>
        <translation>まだ文字がありません。</translation>
    </message>
    <message>
        <source>In the library: %1</source>
        <translation>ライブラリでの名前: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>テンプレートを保存</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Beats and archetypes know it by this name.</source>
        <translation>ビートとアーキタイプはこの名前で参照します。</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>プロンプト(&amp;P)</translation>
    </message>
    <message>
        <source>Put in:</source>
        <translation>挿入:</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>スタイル</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>舞台</translation>
    </message>
    <message>
        <source>Put %1 in at the caret</source>
        <translation>カーソル位置に %1 を挿入</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>長さ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Energy</source>
        <translation>エネルギー(&amp;E)</translation>
    </message>
    <message>
        <source>Pl&amp;ace in the film</source>
        <translation>映像での位置(&amp;A)</translation>
    </message>
    <message>
        <source>S&amp;hot</source>
        <translation>ショット(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Camera</source>
        <translation>カメラ(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;What happens</source>
        <translation>起こること(&amp;W)</translation>
    </message>
    <message>
        <source>For products</source>
        <translation>対象の商品</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateDraft</name>
    <message>
        <source>The template needs a name with a letter in it.</source>
        <translation>テンプレートには文字を含む名前が必要です。</translation>
    </message>
    <message>
        <source>The prompt is empty. Say what is to be seen.</source>
        <translation>プロンプトが空です。何を見せるかを書いてください。</translation>
    </message>
    <message>
        <source>The prompt has %1 characters, and %2 are the most. Shorten it.</source>
        <translation>プロンプトは %1 文字で、上限は %2 です。短くしてください。</translation>
    </message>
    <message>
        <source>Nothing fills %1. A prompt can use {product_name}, {style_aesthetic} and {setting}.</source>
        <translation>%1 に入るものがありません。プロンプトでは {product_name}、{style_aesthetic}、{setting} を使えます。</translation>
    </message>
    <message>
        <source>The template is for no product. Choose some, or all.</source>
        <translation>テンプレートの対象商品がありません。いくつか、またはすべてを選んでください。</translation>
    </message>
</context>
<context>
    <name>beatreel::TemplateShelf</name>
    <message>
        <source>“%1” comes with Beatreel. Choose another name.</source>
        <translation>「%1」は Beatreel 付属です。別の名前にしてください。</translation>
    </message>
</context>
<context>
    <name>beatreel::TextField</name>
    <message>
        <source>Several</source>
        <translation>複数</translation>
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
        <translation>自分用</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4, %5, %6 energy</source>
        <comment>template, position, length, shot, movement, energy</comment>
        <translation>%1、%2、%3、%4、%5、エネルギー %6</translation>
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
        <translation>%1、自分用</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeStrip</name>
    <message>
        <source>Beats in time</source>
        <translation>時間順のビート</translation>
    </message>
</context>
<context>
    <name>beatreel::TimeText</name>
    <message>
        <source>today %1</source>
        <comment>a time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>a time</comment>
        <translation>昨日 %1</translation>
    </message>
</context>
<context>
    <name>beatreel::TimecodeField</name>
    <message>
        <source>Time of the picture</source>
        <translation>画像の時刻</translation>
    </message>
    <message>
        <source>Minutes, seconds, pictures: type 0:12:14, 12s, or +10 to go there</source>
        <translation>分、秒、コマ: 0:12:14、12s、+10 のように入力すると移動します</translation>
    </message>
</context>
<context>
    <name>beatreel::TimelinePanel</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Add beat</source>
        <translation>ビートを追加</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>スナップ</translation>
    </message>
    <message>
        <source>The playhead stops at the borders of chunks</source>
        <translation>再生ヘッドが区間の境で止まります</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>エネルギー</translation>
    </message>
    <message>
        <source>Show the energy of the beats</source>
        <translation>ビートのエネルギーを表示</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体</translation>
    </message>
    <message>
        <source>Show the whole film</source>
        <translation>映像全体を表示</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>beats, chunks</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>ビート 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>ビート %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>1 chunk</source>
        <translation>1 区間</translation>
    </message>
    <message numerus="yes">
        <source>%n chunks</source>
        <translation>
            <numerusform>%n 区間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>beatreel::TimelineView</name>
    <message>
        <source>Drag it to choose where in it the film starts.</source>
        <translation>ドラッグして映像の開始位置を選びます。</translation>
    </message>
    <message>
        <source>Drag to fade the music in</source>
        <translation>ドラッグして音楽をフェードイン</translation>
    </message>
    <message>
        <source>Drag to fade the music out</source>
        <translation>ドラッグして音楽をフェードアウト</translation>
    </message>
    <message>
        <source>Add a beat</source>
        <translation>ビートを追加</translation>
    </message>
    <message>
        <source>Beat %1 is locked. Unlock it to change its length.</source>
        <translation>ビート %1 はロックされています。長さを変えるにはロックを解除してください。</translation>
    </message>
    <message>
        <source>Clip %1.%2 is locked. Unlock it to slip it.</source>
        <comment>beat, clip</comment>
        <translation>クリップ %1.%2 はロックされています。スリップするにはロックを解除してください。</translation>
    </message>
    <message>
        <source>Beats</source>
        <translation>ビート</translation>
    </message>
</context>
<context>
    <name>beatreel::TipBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>beatreel::Tips</name>
    <message>
        <source>Click a beat: its words, length and camera stand in the Inspector.</source>
        <translation>ビートをクリックすると、文字、長さ、カメラがインスペクターに出ます。</translation>
    </message>
    <message>
        <source>A dashed edge: made before your change. Refresh it, or keep it as it is.</source>
        <translation>破線の枠: 変更前に作ったものです。更新するか、このままにしてください。</translation>
    </message>
    <message>
        <source>Every take is kept. Choose among them, or compare two, in Takes.</source>
        <translation>テイクはすべて残ります。「テイク」で選んだり、2 つを比べたりできます。</translation>
    </message>
    <message>
        <source>From now on a build makes only what you change.</source>
        <translation>これからの作成では、変えたところだけを作ります。</translation>
    </message>
    <message>
        <source>File ▸ Export also has a storyboard, subtitles and an edit list.</source>
        <translation>「ファイル ▸ 書き出し」には絵コンテ、字幕、編集リストもあります。</translation>
    </message>
    <message>
        <source>Beatreel was updated to %1.</source>
        <translation>Beatreel が %1 に更新されました。</translation>
    </message>
    <message>
        <source>What's new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>Don't show tips</source>
        <translation>ヒントを表示しない</translation>
    </message>
</context>
<context>
    <name>beatreel::TrackCompareView</name>
    <message>
        <source>Previous cut</source>
        <translation>前のカット</translation>
    </message>
    <message>
        <source>Previous cut (Left)</source>
        <translation>前のカット (左)</translation>
    </message>
    <message>
        <source>Next cut</source>
        <translation>次のカット</translation>
    </message>
    <message>
        <source>Next cut (Right)</source>
        <translation>次のカット (右)</translation>
    </message>
    <message>
        <source>Comparison of music</source>
        <translation>音楽の比較</translation>
    </message>
    <message>
        <source>Which track is heard</source>
        <translation>どちらの曲を聞くか</translation>
    </message>
    <message>
        <source>Hear A</source>
        <translation>A を聞く</translation>
    </message>
    <message>
        <source>Hear A (A)</source>
        <translation>A を聞く (A)</translation>
    </message>
    <message>
        <source>Hear B</source>
        <translation>B を聞く</translation>
    </message>
    <message>
        <source>Hear B (B)</source>
        <translation>B を聞く (B)</translation>
    </message>
    <message>
        <source>Stop the music</source>
        <translation>音楽を停止</translation>
    </message>
    <message>
        <source>Play the music here</source>
        <translation>ここで音楽を再生</translation>
    </message>
    <message>
        <source>Stop the music (Space)</source>
        <translation>音楽を停止 (Space)</translation>
    </message>
    <message>
        <source>Play the music here (Space)</source>
        <translation>ここで音楽を再生 (Space)</translation>
    </message>
    <message>
        <source>Select the music to compare its takes.</source>
        <translation>音楽を選ぶとテイクを比べられます。</translation>
    </message>
    <message>
        <source>There is no take yet.</source>
        <translation>テイクはまだありません。</translation>
    </message>
    <message>
        <source>Music at %1</source>
        <comment>time</comment>
        <translation>音楽、%1</translation>
    </message>
    <message>
        <source>Music at cut %1 of %2, %3</source>
        <comment>number, count, time</comment>
        <translation>カット %1 / %2 の音楽、%3</translation>
    </message>
    <message>
        <source>There is no second take yet.</source>
        <translation>2 つ目のテイクはまだありません。</translation>
    </message>
    <message>
        <source>Take %1, in use</source>
        <translation>テイク %1、使用中</translation>
    </message>
    <message>
        <source>Take %1</source>
        <translation>テイク %1</translation>
    </message>
    <message>
        <source>Cut, %1</source>
        <comment>time</comment>
        <translation>カット、%1</translation>
    </message>
    <message>
        <source>Its file is gone or broken. Put it back, or choose another take.</source>
        <translation>ファイルがないか壊れています。元に戻すか、別のテイクを選んでください。</translation>
    </message>
</context>
<context>
    <name>beatreel::TrashList</name>
    <message>
        <source>Empty trash…</source>
        <translation>ゴミ箱を空にする…</translation>
    </message>
    <message>
        <source>Removes their files for good</source>
        <translation>ファイルを完全に削除します</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>slot, model and price</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>戻す</translation>
    </message>
    <message>
        <source>Bring back: %1</source>
        <translation>戻す: %1</translation>
    </message>
</context>
<context>
    <name>beatreel::VariantsView</name>
    <message>
        <source>Keep take %1</source>
        <translation>テイク %1 を残す</translation>
    </message>
    <message>
        <source>Use none of them</source>
        <translation>どれも使わない</translation>
    </message>
    <message>
        <source>The film shows what it shows now (Esc); the variants stay among the takes</source>
        <translation>映像は今のままです (Esc)。バリエーションはテイクに残ります</translation>
    </message>
    <message>
        <source>%1, four variants, %2 of %3 made</source>
        <comment>slot, counts</comment>
        <translation>%1、4 バリエーション、%3 個中 %2 個完成</translation>
    </message>
    <message>
        <source>%1, four variants: 1 to 4 use one</source>
        <comment>slot</comment>
        <translation>%1、4 バリエーション: 1 ～ 4 で選びます</translation>
    </message>
    <message>
        <source>Variant %1</source>
        <translation>バリエーション %1</translation>
    </message>
    <message>
        <source>Not made: %1</source>
        <comment>reason</comment>
        <translation>作成されず: %1</translation>
    </message>
    <message>
        <source>Being made</source>
        <translation>作成中</translation>
    </message>
    <message>
        <source>Not made</source>
        <translation>作成されず</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Variant %1 is in use. It stays when the look or the model changes.</source>
        <translation>バリエーション %1 を使用中です。ルックやモデルが変わっても残ります。</translation>
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
        <translation>ビート 1 個を追加</translation>
    </message>
    <message numerus="yes">
        <source>%n beats added</source>
        <translation>
            <numerusform>ビート %n 個を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat deleted</source>
        <translation>ビート 1 個を削除</translation>
    </message>
    <message numerus="yes">
        <source>%n beats deleted</source>
        <translation>
            <numerusform>ビート %n 個を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>1 beat moved</source>
        <translation>ビート 1 個を移動</translation>
    </message>
    <message numerus="yes">
        <source>%n beats moved</source>
        <translation>
            <numerusform>ビート %n 個を移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beats changed</source>
        <translation>
            <numerusform>ビート %n 個を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>beat %1 changed</source>
        <translation>ビート %1 を変更</translation>
    </message>
    <message>
        <source>look changed</source>
        <translation>ルックを変更</translation>
    </message>
    <message>
        <source>brief changed</source>
        <translation>ブリーフを変更</translation>
    </message>
    <message>
        <source>plan changed</source>
        <translation>プランを変更</translation>
    </message>
    <message>
        <source>format changed</source>
        <translation>フォーマットを変更</translation>
    </message>
    <message>
        <source>music changed</source>
        <translation>音楽を変更</translation>
    </message>
    <message>
        <source>fades changed</source>
        <translation>フェードを変更</translation>
    </message>
    <message>
        <source>takes marked</source>
        <translation>テイクに印</translation>
    </message>
    <message>
        <source>models changed</source>
        <translation>モデルを変更</translation>
    </message>
    <message>
        <source>budget changed</source>
        <translation>予算を変更</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <comment>beats, length</comment>
        <translation>%1、%2 秒</translation>
    </message>
    <message>
        <source>1 beat</source>
        <translation>ビート 1 個</translation>
    </message>
    <message numerus="yes">
        <source>%n beats</source>
        <translation>
            <numerusform>ビート %n 個</numerusform>
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
        <translation>%1。その後: %2</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>There is no earlier version yet: each edit is saved, and the document before it is kept.</source>
        <translation>前のバージョンはまだありません。編集のたびに保存され、それまでの文書が残ります。</translation>
    </message>
    <message>
        <source>Going back is an edit: it can be undone.</source>
        <translation>戻すことも編集の 1 つで、取り消せます。</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Go back to this version</source>
        <translation>このバージョンに戻す</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It cannot be read. Choose another version.</source>
        <translation>読めません。別のバージョンを選んでください。</translation>
    </message>
</context>
<context>
    <name>beatreel::VideoReader</name>
    <message>
        <source>It is not in the list any more: somebody deleted it. Nothing is left to do.</source>
        <translation>もう一覧にありません: 誰かが削除しました。することはありません。</translation>
    </message>
</context>
<context>
    <name>beatreel::Videos</name>
    <message>
        <source>Its row goes from the database. Its project stays in “%1” and comes back into the list when it is built again, unless its folder goes to the trash too.</source>
        <translation>データベースの行が消えます。プロジェクトは「%1」に残り、再び作成すると一覧に戻ります。フォルダーもゴミ箱に移す場合は別です。</translation>
    </message>
    <message>
        <source>Its row goes from the database. It has no project on this computer.</source>
        <translation>データベースの行が消えます。このコンピューターにプロジェクトはありません。</translation>
    </message>
    <message>
        <source>Its row goes from the database. Its project stays on “%1”.</source>
        <translation>データベースの行が消えます。プロジェクトは「%1」に残ります。</translation>
    </message>
    <message>
        <source>Their rows go from the database.</source>
        <translation>データベースの行が消えます。</translation>
    </message>
    <message>
        <source>Their projects stay where they are.</source>
        <translation>プロジェクトは今の場所に残ります。</translation>
    </message>
    <message>
        <source>1 of their projects is on this computer; it stays unless it goes to the trash too. The others stay where they are.</source>
        <translation>そのうち 1 つのプロジェクトがこのコンピューターにあり、ゴミ箱に移さなければ残ります。ほかは今の場所に残ります。</translation>
    </message>
    <message>
        <source>Their projects stay, and come back into the list when they are built again, unless they go to the trash too.</source>
        <translation>プロジェクトは残り、再び作成すると一覧に戻ります。ゴミ箱にも移す場合は別です。</translation>
    </message>
    <message numerus="yes">
        <source>%n of their projects are on this computer; they stay unless they go to the trash too. The others stay where they are.</source>
        <translation>
            <numerusform>そのうち %n 個のプロジェクトがこのコンピューターにあり、ゴミ箱に移さなければ残ります。ほかは今の場所に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “%1” from the list?</source>
        <translation>「%1」を一覧から削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n videos from the list?</source>
        <translation>
            <numerusform>動画 %n 本を一覧から削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Delete with its folder</source>
        <translation>フォルダーごと削除</translation>
    </message>
    <message>
        <source>Delete with 1 folder</source>
        <translation>フォルダー 1 つごと削除</translation>
    </message>
    <message numerus="yes">
        <source>Delete with %n folders</source>
        <translation>
            <numerusform>フォルダー %n 個ごと削除</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is being built. Stop that first, then delete it.</source>
        <translation>「%1」は作成中です。先に停止してから削除してください。</translation>
    </message>
    <message>
        <source>“%1” is being built on “%2”. Stop that first, then delete it.</source>
        <translation>「%1」は「%2」で作成中です。先に停止してから削除してください。</translation>
    </message>
    <message>
        <source>“%1” is deleted.</source>
        <translation>「%1」を削除しました。</translation>
    </message>
    <message>
        <source>1 video is deleted.</source>
        <translation>動画 1 本を削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n videos are deleted.</source>
        <translation>
            <numerusform>動画 %n 本を削除しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not deleted. %2</source>
        <comment>name, reason</comment>
        <translation>「%1」は削除されていません。%2</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>プラン中</translation>
    </message>
    <message>
        <source>Making frames</source>
        <translation>フレーム作成中</translation>
    </message>
    <message>
        <source>Making clips</source>
        <translation>クリップ作成中</translation>
    </message>
    <message>
        <source>Stitching</source>
        <translation>結合中</translation>
    </message>
    <message>
        <source>Adding music</source>
        <translation>音楽を追加中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>the computer that builds a video</comment>
        <translation>%1 で</translation>
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
        <translation>不明</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a video, its status</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <translation>%1、%2 パーセント</translation>
    </message>
    <message>
        <source>Its row goes from the database. It is not known where its project is; it stays there.</source>
        <translation>データベースの行が消えます。プロジェクトの場所は不明で、そこに残ります。</translation>
    </message>
    <message>
        <source>Nobody builds it any more. Retry goes on with it.</source>
        <translation>もう誰も作成していません。「再試行」で続けられます。</translation>
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
        <translation>動画</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>費用</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>長さ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
</context>
<context>
    <name>beatreel::VideosTable</name>
    <message>
        <source>All videos</source>
        <translation>すべての動画</translation>
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
        <translation>音量: ミュート</translation>
    </message>
    <message>
        <source>Volume: %1 %</source>
        <comment>percent</comment>
        <translation>音量: %1%</translation>
    </message>
</context>
<context>
    <name>beatreel::WhatsNewDialog</name>
    <message>
        <source>What's new</source>
        <translation>新機能</translation>
    </message>
    <message>
        <source>What was added, changed and mended in this version.</source>
        <translation>このバージョンで加わったもの、変わったもの、直ったもの。</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowBar</name>
    <message>
        <source>View of the beats</source>
        <translation>ビートの表示</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Choose the models of this project</source>
        <translation>このプロジェクトのモデルを選ぶ</translation>
    </message>
    <message>
        <source>Own models</source>
        <translation>独自のモデル</translation>
    </message>
    <message>
        <source>%1, a full build is free</source>
        <translation>%1、全作成は無料</translation>
    </message>
    <message>
        <source>%1, a full build %2</source>
        <comment>set of models, price</comment>
        <translation>%1、全作成 %2</translation>
    </message>
    <message>
        <source>Build film</source>
        <translation>映像を作成</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Build stale</source>
        <translation>要更新を作成</translation>
    </message>
</context>
<context>
    <name>beatreel::WindowMenus</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったものを開く(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>書き出し(&amp;E)</translation>
    </message>
    <message>
        <source>No project was open yet</source>
        <translation>開いたプロジェクトはまだありません</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>操作を検索</translation>
    </message>
</context>
<context>
    <name>beatreel::WipeHandle</name>
    <message>
        <source>Wipe between A and B</source>
        <translation>A と B のワイプ</translation>
    </message>
    <message>
        <source>Drag, or press Left and Right</source>
        <translation>ドラッグ、または左右キー</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A storyboard editor for video ads.</source>
        <translation>動画広告のための絵コンテ編集ソフト。</translation>
    </message>
    <message>
        <source>A project's folder or document.</source>
        <translation>プロジェクトのフォルダーか文書。</translation>
    </message>
</context>
</TS>
