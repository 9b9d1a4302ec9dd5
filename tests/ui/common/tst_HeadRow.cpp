// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/HeadRow.h"

#include "ui/common/Appearance.h"
#include "ui/common/Icons.h"

#include "tests/support/TestMain.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QProxyStyle>
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

    /// The narrowest width at which the button has its words.
    [[nodiscard]] int widthForWords()
    {
        for (int width = 200; width < 600; ++width) {
            narrow(width);
            if (hasWords())
                return width;
        }
        return 600;
    }

    QWidget window; ///< a window of its own would not become narrower than all its parts
    HeadRow head{&window};
    QLabel *title;
    QToolButton *add;
    QSlider *slider;
};

/// Counts how often a button is measured that stands in no window, as one is that is made to be measured.
class CountingStyle final : public QProxyStyle
{
public:
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override
    {
        count += type == CT_ToolButton && widget && !widget->parentWidget() ? 1 : 0;
        return QProxyStyle::sizeFromContents(type, option, size, widget);
    }

    mutable int count = 0;
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

    void aButtonIsMeasuredOnce()
    {
        auto *style = new CountingStyle; // the application takes it
        QApplication::setStyle(style);
        {
            Row row;
            row.narrow(400);
            QVERIFY(style->count > 0);
            const int before = style->count;
            for (int width = 100; width < 500; width += 10)
                row.narrow(width);
            QCOMPARE(style->count, before);
        }
        applyAppearance(*qApp, {});
    }

    void otherWordsFontsAndStylesAreMeasuredAgain()
    {
        Row row;
        const int before = row.widthForWords();
        row.add->setText(QStringLiteral("Add another beat"));
        const int longer = row.widthForWords();
        QVERIFY(longer > before);
        Appearance large;
        large.type = TypeScale(200);
        applyAppearance(*qApp, large);
        QVERIFY(row.widthForWords() > longer);
        applyAppearance(*qApp, {});
        QCOMPARE(row.widthForWords(), longer);
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
