// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/CutTexts.h"
#include "tests/support/TestMain.h"
#include "tests/ui/access/Rooms.h"
#include "ui/common/FoldableSection.h"

#include <QAbstractAnimation>
#include <QScreen>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// Who asks for more room than there is; of the widest the parts that ask for it.
QStringList tooLarge(const QWidget &window, QSize room)
{
    if (window.width() <= room.width() && window.height() <= room.height())
        return {};
    QStringList complaints{QStringLiteral("%1 %2 is %3x%4").arg(QString::fromLatin1(window.metaObject()->className()), window.objectName()).arg(window.width()).arg(window.height())};
    for (const QWidget *part : window.findChildren<QWidget *>()) {
        if (part->isVisible() && !part->isWindow() && part->minimumSizeHint().width() > room.width() / 2)
            complaints.append(QStringLiteral("%1 %2 needs %3").arg(QString::fromLatin1(part->metaObject()->className()), part->objectName()).arg(part->minimumSizeHint().width()));
    }
    return complaints;
}

} // namespace

/// The editor at twice the size of text, and without motion.
class tst_LargeText : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyAppearance(*qApp, {}); }

    void nothingIsCutOffAtTwiceTheSize_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1024x720") << QSize(1024, 720);
        QTest::newRow("1280x720") << QSize(1280, 720);
        QTest::newRow("1920x1080") << QSize(1920, 1080);
    }

    void nothingIsCutOffAtTwiceTheSize()
    {
        QFETCH(QSize, size);
        Complaints all;
        Journey person;
        Appearance large;
        large.type = TypeScale(TypeScale::kMostPercent);
        large.motion = Motion::Reduced;
        applyAppearance(*qApp, large);
        QCOMPARE(large.type.percent(), 200);
        person.window().resize(size);
        Rooms(person, [&](QWidget &window, const QString &name) {
            all.add(name, CutTexts::in(window));
            all.add(name, tooLarge(window, &window == &person.window() ? size : window.screen()->availableSize()));
        }).goThrough();
        QVERIFY(all.isEmpty());
    }

    void nothingMovesWhereMotionIsReduced()
    {
        int folded = 0;
        Journey person; // who wants it reduced
        Rooms(person, [&](QWidget &window, const QString &name) {
            for (const FoldableSection *section : window.findChildren<FoldableSection *>()) {
                QAbstractButton *header = section->findChild<QAbstractButton *>(QString(), Qt::FindDirectChildrenOnly);
                for (int i = 0; i < 2; ++i) { // folded and unfolded again
                    header->click();
                    const auto *folding = section->findChild<QAbstractAnimation *>();
                    QVERIFY2(folding && folding->state() != QAbstractAnimation::Running, qPrintable(name));
                    ++folded;
                }
            }
        }).goThrough();
        QVERIFY(folded > 10);
    }
};

BEATREEL_TEST(tst_LargeText)
#include "tst_LargeText.moc"
