// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeDialogs.h"
#include "tests/support/TestMain.h"
#include "tests/ui/takes/TakesFixture.h"
#include "ui/takes/PictureEditing.h"

#include <QSignalSpy>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const Slot kEdited = Slot::frame(kB1);

struct Editing
{
    Editing()
    {
        fixture.open->selection().select(kB1);
        editing.setProject(fixture.open.get());
    }
    ~Editing() { editing.setProject(nullptr); }

    /// The copy that the other program got.
    [[nodiscard]] QString begin()
    {
        if (!fixture.make({kEdited}))
            return {};
        editing.edit(kEdited, fixture.compared.inUse(), QStringLiteral("painter"));
        static_cast<void>(QTest::qWaitFor([this] { return !dialogs.opened.isEmpty(); }));
        return dialogs.opened.value(0).first;
    }
    [[nodiscard]] QImage picture(const QColor &colour) const
    {
        QImage image(64, 36, QImage::Format_RGB32);
        image.fill(colour);
        return image;
    }

    FakeDialogs dialogs;
    TakesFixture fixture;
    PictureEditing editing{dialogs};
    QSignalSpy announced{&editing, &PictureEditing::announced};
};

} // namespace

class tst_PictureEditing : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSavedBecomesTheTakeInUse()
    {
        Editing e;
        const QString copy = e.begin();
        QVERIFY(!copy.isEmpty());
        QCOMPARE(e.dialogs.opened.first().second, QStringLiteral("painter"));
        QVERIFY(copy.startsWith(e.fixture.open->folder().path()));
        const TakeId original = e.fixture.compared.inUse();
        QVERIFY(copy != e.fixture.open->takes().path(*e.fixture.open->takes().find(original)));
        QVERIFY(e.picture(Qt::green).save(copy));
        QTRY_VERIFY(e.fixture.compared.inUse() != original);
        QVERIFY(e.fixture.compared.take(e.fixture.compared.inUse())->isUsersOwn());
        QCOMPARE(e.fixture.open->state(kEdited)->status, SlotStatus::Ready);
        e.fixture.open->document().undoStack()->undo();
        QCOMPARE(e.fixture.compared.inUse(), original);
    }

    void aProgramThatSavesByRenamingIsSeenToo()
    {
        Editing e;
        const QString copy = e.begin();
        QVERIFY(!copy.isEmpty());
        for (const QColor &colour : {QColor(Qt::green), QColor(Qt::yellow)}) {
            const TakeId before = e.fixture.compared.inUse();
            const QString beside = copy + QStringLiteral(".new.png");
            QVERIFY(e.picture(colour).save(beside));
            QVERIFY(QFile::remove(copy));
            QVERIFY(QFile::rename(beside, copy));
            QTRY_VERIFY(e.fixture.compared.inUse() != before);
        }
        QCOMPARE(e.fixture.compared.takes().size(), 3);
    }

    void whatIsNoPictureIsLeftAlone()
    {
        Editing e;
        const QString copy = e.begin();
        QVERIFY(!copy.isEmpty());
        const TakeId original = e.fixture.compared.inUse();
        QVERIFY(!writeFile(copy, "half of a pict").isEmpty());
        QVERIFY(e.picture(Qt::cyan).save(copy + QStringLiteral(".other.png"))); // not asked for
        QTest::qWait(500); // longer than a program takes to save
        QCOMPARE(e.fixture.compared.takes().size(), 1);
        QVERIFY(e.picture(Qt::green).save(copy));
        QTRY_VERIFY(e.fixture.compared.inUse() != original);
    }

    void aProgramThatIsNotThereIsSaid()
    {
        Editing e;
        e.dialogs.desktopError = Error{ErrorKind::Unavailable, QStringLiteral("No such program."), {}, {}};
        QVERIFY(!e.begin().isEmpty());
        QTRY_COMPARE(e.announced.size(), 1);
        QCOMPARE(e.announced.first().first().toString(), QStringLiteral("No such program."));
    }
};

BEATREEL_TEST(tst_PictureEditing)
#include "tst_PictureEditing.moc"
