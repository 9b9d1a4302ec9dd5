// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/HeadRow.h"
#include "ui/common/Icons.h"

#include "tests/support/TestMain.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QTest>
#include <QToolButton>

using namespace beatreel;

namespace {

struct Row
{
    Row()
    {
        title = new QLabel(QStringLiteral("Timeline"), &head);
        add = new QToolButton(&head);
        add->setText(QStringLiteral("Add beat"));
        add->setIcon(themedIcon(Icon::Plus));
        add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        slider = new QSlider(Qt::Horizontal, &head);
        slider->setFixedWidth(80);
        for (QWidget *part : std::initializer_list<QWidget *>{title, add, slider})
            head.line().addWidget(part);
        head.letGoWords(add);
        head.letGo(title);
        head.resize(600, 40);
        window.show();
    }
    void narrow(int width)
    {
        head.resize(width, 40);
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    [[nodiscard]] bool hasWords() const { return add->toolButtonStyle() == Qt::ToolButtonTextBesideIcon; }

    QWidget window; ///< a window of its own would not become narrower than all its parts
    HeadRow head{&window};
    QLabel *title;
    QToolButton *add;
    QSlider *slider;
};

} // namespace

class tst_HeadRow : public QObject
{
    Q_OBJECT

private slots:
    void partsGiveWayInTheirOrderAndComeBack()
    {
        Row row;
        row.narrow(row.head.sizeHint().width());
        QVERIFY(row.hasWords() && row.title->isVisible());
        row.narrow(row.head.width() - 1);
        QVERIFY(!row.hasWords() && row.title->isVisible());
        row.narrow(row.head.minimumSizeHint().width());
        QVERIFY(!row.hasWords() && !row.title->isVisible());
        QVERIFY(row.slider->isVisible() && row.slider->width() == 80);
        QVERIFY(row.slider->geometry().right() <= row.head.width());
        row.narrow(600);
        QVERIFY(row.hasWords() && row.title->isVisible());
    }

    void whatIsAnIconSaysItsWordsInItsTip()
    {
        Row row;
        QCOMPARE(row.add->toolTip(), QStringLiteral("Add beat"));
    }

    void whatAnotherHidesStaysHidden()
    {
        Row row;
        row.slider->hide();
        row.narrow(200);
        row.narrow(600);
        QVERIFY(row.slider->isHidden());
    }
};

BEATREEL_TEST(tst_HeadRow)
#include "tst_HeadRow.moc"
