// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/EditorFixture.h"
#include "tests/support/FakeDialogs.h"
#include "tests/support/TestMain.h"

#include "ui/common/ActionTable.h"
#include "ui/common/PreferencesStore.h"
#include "ui/common/StandardActions.h"
#include "ui/main/ProjectFiles.h"

#include <QElapsedTimer>
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
