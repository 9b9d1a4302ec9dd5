// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/SegmentedControl.h"

#include "tests/support/TestMain.h"

#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace beatreel;

namespace {

/// Four segments in a column as wide as it is told to be.
struct Column
{
    Column()
    {
        control = new SegmentedControl(&window);
        for (const char *words : {"Frame", "Clip 2.1", "Clip 2.2", "Music"})
            control->addSegment(QLatin1String(words));
        auto *column = new QVBoxLayout(&window);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(control);
        column->addStretch(1);
        window.resize(800, 300);
        window.show();
    }
    void narrow(int width)
    {
        window.resize(width, 300);
        for (int i = 0; i < 4; ++i)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] int lines() const
    {
        QSet<int> tops;
        for (int i = 0; i < control->count(); ++i)
            tops.insert(control->segment(i)->y());
        return static_cast<int>(tops.size());
    }

    QWidget window;
    SegmentedControl *control;
};

} // namespace

class tst_SegmentLayout : public QObject
{
    Q_OBJECT

private slots:
    void segmentsTakeTheLinesThatTheyNeed()
    {
        Column column;
        column.narrow(column.control->readableWidth());
        QCOMPARE(column.lines(), 1);
        const int height = column.control->height();
        column.narrow(column.control->readableWidth() - 1);
        QCOMPARE(column.lines(), 2);
        QCOMPARE(column.control->height(), 2 * height);
        QCOMPARE(column.control->segment(1)->y(), column.control->segment(0)->y()); // two and two, not three and one
        QVERIFY(column.control->segment(2)->y() > column.control->segment(1)->y());
        column.narrow(column.control->minimumSizeHint().width());
        QVERIFY(column.lines() >= 3);
        for (int i = 0; i < column.control->count(); ++i) {
            const QToolButton *segment = column.control->segment(i);
            QVERIFY(segment->width() >= segment->minimumSizeHint().width());
            QVERIFY(segment->height() >= segment->minimumSizeHint().height());
        }
        column.narrow(800);
        QCOMPARE(column.lines(), 1);
        QCOMPARE(column.control->height(), height);
    }
};

BEATREEL_TEST(tst_SegmentLayout)
#include "tst_SegmentLayout.moc"
