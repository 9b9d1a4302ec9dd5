// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/EditorFixture.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/TestMain.h"

#include "core/project/Versions.h"
#include "ui/common/ActionTable.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/StandardActions.h"
#include "ui/main/ProjectFiles.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// A project whose artist does not let himself be stopped until he is let go.
struct Files
{
    Files()
    {
        editor.artist.trouble = [this](const FrameRequest &) -> std::optional<Error> {
            while (isHeld)
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            return std::nullopt;
        };
        QVERIFY(ProjectFolder::create(editor.path(), editor.start));
        files.open(editor.path());
        QVERIFY(files.project());
        files.project()->make({Slot::frame(BeatId(QStringLiteral("b1")))});
        QTRY_COMPARE(editor.artist.asked.load(), 1);
    }
    ~Files() { isHeld = false; }

    std::atomic<bool> isHeld = true;
    EditorFixture editor;
    FakeDialogs dialogs;
    QWidget window;
    ActionTable actions{standardActions()};
    PreferencesStore preferences{editor.folder.file(QStringLiteral("settings.json"))};
    ProjectFiles files{editor.parts, actions, dialogs, preferences, &window};
};

} // namespace

class tst_ProjectFiles : public QObject
{
    Q_OBJECT

private slots:
    void closingWaitsForWhatRunsAndTheWindowAnswers()
    {
        Files open;
        QSignalSpy said(&open.files, &ProjectFiles::announced);
        int closed = 0;
        QElapsedTimer time;
        time.start();
        open.files.close([&closed] { ++closed; });
        open.dialogs.take(0);
        QVERIFY(time.elapsed() < 2000); // it did not wait
        QCOMPARE(said.last().first().toString(), QStringLiteral("Stopping…"));
        QVERIFY(open.files.project());
        QCOMPARE(closed, 0);
        open.isHeld = false;
        QTRY_COMPARE(closed, 1);
        QVERIFY(!open.files.project());
    }

    void whatIsOpenTwiceOrDamagedIsSaidInTheWindowsOwnWords()
    {
        Files open;
        PreferencesStore preferences(open.editor.folder.file(QStringLiteral("other.json")));
        ActionTable actions{standardActions()};
        FakeDialogs dialogs;
        ProjectFiles other(open.editor.parts, actions, dialogs, preferences, &open.window);
        other.open(open.editor.path());
        QCOMPARE(dialogs.question.sentence, QStringLiteral("This project is open in another window."));
        QCOMPARE(dialogs.question.more, QStringLiteral("Close “My ad” there, or open a copy of it here."));
        dialogs.leave();

        const QString damaged = open.editor.folder.file(QStringLiteral("Torn"));
        const QString document = damaged + QStringLiteral("/Torn.beatreel");
        QVERIFY(ProjectFolder::create(damaged, open.editor.start));
        QVERIFY(QDir(damaged).mkpath(QStringLiteral("versions")));
        const QString version = damaged + QStringLiteral("/versions/20261130-085210-623.beatreel");
        QVERIFY(QFile::copy(document, version));
        QFile file(document);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") == 1);
        file.close();
        const QString time = QLocale().toString(versionTime(version).toLocalTime(), QStringLiteral("d MMMM yyyy, HH:mm"));
        const auto offered = [&] {
            QCOMPARE(dialogs.question.more, QStringLiteral("The last good version of “Torn” is of %1.").arg(time));
            QCOMPARE(dialogs.question.verbs.first().text, QStringLiteral("Go back to the last good version"));
        };
        other.open(document);
        QCOMPARE(dialogs.question.sentence, QStringLiteral("The project's document is damaged."));
        offered();
        dialogs.leave();
        QVERIFY(QFile::remove(document));
        other.open(damaged);
        QCOMPARE(dialogs.question.sentence, QStringLiteral("The project's document is gone."));
        offered();
        dialogs.take(0);
        QVERIFY(other.project());
        QCOMPARE(other.project()->project().beats.size(), open.editor.start.beats.size());
        other.close();
    }

    void closingAgainDoesNotWait()
    {
        Files open;
        int closed = 0;
        open.files.close([] { QFAIL("The newer one goes on."); });
        open.dialogs.take(0);
        std::jthread later([&open] {
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
            open.isHeld = false;
        });
        open.files.close([&closed] { ++closed; });
        QVERIFY(!open.dialogs.isOpen()); // that was asked
        QCOMPARE(closed, 1);
        QVERIFY(!open.files.project());
    }

    void whatIsOrderedMeanwhileIsStoppedToo()
    {
        Files open;
        int closed = 0;
        open.files.close([&closed] { ++closed; });
        open.dialogs.take(0);
        open.files.project()->build();
        open.isHeld = false;
        QTRY_COMPARE(closed, 1);
    }
};

BEATREEL_TEST(tst_ProjectFiles)
#include "tst_ProjectFiles.moc"
