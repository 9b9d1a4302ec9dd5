// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/help/HandbookText.h"
#include "ui/help/HandbookWindow.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace beatreel;

class tst_HandbookWindow : public QObject
{
    Q_OBJECT

    static void show(HandbookWindow &window)
    {
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    template <class Widget> static Widget &find(HandbookWindow &window, const char *name)
    {
        auto *found = window.findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no “%s”.", name);
        return *found;
    }
    static HandbookText &textOf(HandbookWindow &window) { return find<HandbookText>(window, "handbookText"); }
    static QListWidget &listOf(HandbookWindow &window) { return find<QListWidget>(window, "handbookPages"); }
    static QString headOf(HandbookWindow &window) { return textOf(window).document()->firstBlock().text(); }

private slots:
    void cleanup() { applyAppearance(*qobject_cast<QApplication *>(QApplication::instance()), {}); }

    void beginsWithTheIndex()
    {
        HandbookWindow window;
        show(window);
        QCOMPARE(window.file(), QStringLiteral("README.md"));
        QCOMPARE(headOf(window), QStringLiteral("Beatreel handbook"));
        QCOMPARE(listOf(window).count(), 10);
        QCOMPARE(listOf(window).currentRow(), 0);
        QVERIFY(!find<QToolButton>(window, "handbookBack").isEnabled());
        QVERIFY(!find<QToolButton>(window, "handbookForward").isEnabled());
    }

    /// Also the page with which the window opens: F1 leads to it.
    void pagesBeginAtTheirTop()
    {
        HandbookWindow window;
        window.open(QStringLiteral("beats.md"));
        show(window);
        QCoreApplication::processEvents();
        QVERIFY(textOf(window).verticalScrollBar()->maximum() > 0);
        QCOMPARE(textOf(window).verticalScrollBar()->value(), 0);
        window.open(QStringLiteral("takes.md"));
        QCOMPARE(textOf(window).verticalScrollBar()->value(), 0);
    }

    void showsWhatIsChosen()
    {
        HandbookWindow window;
        show(window);
        QListWidget &list = listOf(window);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualItemRect(list.item(2)).center());
        QCOMPARE(window.file(), QStringLiteral("beats.md"));
        QCOMPARE(headOf(window), QStringLiteral("Editing beats"));
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_Down);
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(window.file(), QStringLiteral("takes.md"));
    }

    void linksAndTheWayBack()
    {
        HandbookWindow window;
        show(window);
        emit textOf(window).anchorClicked(QUrl(QStringLiteral("first-ad.md")));
        QCOMPARE(window.file(), QStringLiteral("first-ad.md"));
        emit textOf(window).anchorClicked(QUrl(QStringLiteral("studio.md")));
        emit textOf(window).anchorClicked(QUrl(QStringLiteral("../farm.md"))); // which stands in no list
        QVERIFY(headOf(window).contains(QStringLiteral("farm")));
        QTest::mouseClick(&find<QToolButton>(window, "handbookBack"), Qt::LeftButton);
        QCOMPARE(window.file(), QStringLiteral("studio.md"));
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.file(), QStringLiteral("first-ad.md"));
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(window.file(), QStringLiteral("studio.md"));
        // Another way ends the old one.
        window.open(QStringLiteral("keys.md"));
        QVERIFY(!find<QToolButton>(window, "handbookForward").isEnabled());
        window.open(QStringLiteral("nothing.md"));
        QCOMPARE(window.file(), QStringLiteral("keys.md"));
    }

    void searchFinds()
    {
        HandbookWindow window;
        show(window);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        auto &search = find<QLineEdit>(window, "handbookSearch");
        QVERIFY(search.hasFocus());
        QTest::keyClicks(&search, QStringLiteral("keychain"));
        QVERIFY(listOf(window).count() > 0);
        QVERIFY(listOf(window).count() < 10);
        QVERIFY(find<QLabel>(window, "handbookFound").isVisible());
        QTest::keyClick(&search, Qt::Key_Return);
        QCOMPARE(window.file(), QStringLiteral("money.md"));
        QVERIFY(textOf(window).marks() > 0);
        QVERIFY(textOf(window).verticalScrollBar()->value() > 0); // where the words stand
        search.setText(QStringLiteral("hovercraft"));
        QCOMPARE(listOf(window).count(), 0);
        QCOMPARE(find<QLabel>(window, "handbookFound").text(), QStringLiteral("No page has “hovercraft” in it."));
        QTest::keyClick(&window, Qt::Key_Escape);
        QCOMPARE(listOf(window).count(), 10);
        QCOMPARE(textOf(window).marks(), 0);
        QVERIFY(window.isVisible());
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void picturesFitTheirRoom()
    {
        HandbookWindow window;
        show(window);
        window.open(QStringLiteral("first-ad.md"));
        for (const int width : {700, 1200}) {
            window.resize(width, 700);
            QCoreApplication::processEvents();
            QVERIFY2(textOf(window).document()->idealWidth() <= textOf(window).viewport()->width(), qPrintable(QString::number(width)));
            int pictures = 0;
            for (QTextBlock block = textOf(window).document()->begin(); block.isValid(); block = block.next()) {
                for (auto it = block.begin(); !it.atEnd(); ++it) {
                    const QTextImageFormat picture = it.fragment().charFormat().toImageFormat();
                    if (picture.isValid()) {
                        ++pictures;
                        QVERIFY(picture.width() > 300 && picture.width() < width);
                        const auto drawn = textOf(window).document()->resource(QTextDocument::ImageResource, QUrl(picture.name())).value<QImage>();
                        QCOMPARE(drawn.deviceIndependentSize().width(), picture.width());
                    }
                }
            }
            QCOMPARE(pictures, 5);
        }
    }

    void followsTheAppearance()
    {
        auto &application = *qobject_cast<QApplication *>(QApplication::instance());
        applyAppearance(application, {});
        HandbookWindow window;
        show(window);
        const qreal before = textOf(window).document()->defaultFont().pointSizeF();
        Appearance large;
        large.type = TypeScale(200);
        large.theme = Theme::light();
        applyAppearance(application, large);
        QCOMPARE(textOf(window).document()->defaultFont().pointSizeF(), 2 * before);
        QCOMPARE(headOf(window), QStringLiteral("Beatreel handbook"));
        QTRY_COMPARE(textOf(window).palette().color(QPalette::Text), large.theme.text);
    }

    void everythingHasItsName()
    {
        HandbookWindow window;
        for (const char *name : {"handbookSearch", "handbookPages", "handbookText", "handbookBack", "handbookForward"})
            QVERIFY2(!find<QWidget>(window, name).accessibleName().isEmpty(), name);
    }
};

BEATREEL_TEST(tst_HandbookWindow)
#include "tst_HandbookWindow.moc"
