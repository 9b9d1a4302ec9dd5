// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "tests/ui/look/LookFixture.h"

#include "core/project/LookEdits.h"
#include "ui/common/SwatchButton.h"

#include <QPainter>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// Left half red, right half blue.
QString writePicture(const QString &file)
{
    QImage picture(80, 40, QImage::Format_RGB32);
    picture.fill(QColor(0xd01818));
    QPainter painter(&picture);
    painter.fillRect(40, 0, 40, 40, QColor(0x1830c0));
    painter.end();
    return picture.save(file) ? file : QString();
}

} // namespace

class tst_LookPalette : public QObject
{
    Q_OBJECT

private slots:
    void swatchesSayTheirHexAndName()
    {
        LookFixture look;
        const auto *black = look.find<SwatchButton>(u"swatch1"_s);
        QCOMPARE(black->text(), black->colour().name().toUpper());
        QCOMPARE(black->accessibleName(), u"Colour 1, black, %1"_s.arg(black->text()));
        QCOMPARE(look.find<SwatchButton>(u"swatch2"_s)->colour().lightness() > 200, true);
        QVERIFY(!look.find(u"swatch4"_s));
    }

    void pickingChangesOneColour()
    {
        LookFixture look;
        look.click(u"swatch2"_s);
        QVERIFY(look.dialogs.isOpen());
        QCOMPARE(look.dialogs.colour.colour, look.find<SwatchButton>(u"swatch2"_s)->colour());
        look.dialogs.chooseColour(QColor(0x336699));
        QCOMPARE(look.find<SwatchButton>(u"swatch2"_s)->text(), u"#336699"_s);
        QVERIFY(look.hasBar());
        look.click(u"applyLook"_s);
        QCOMPARE(look.open->project().style.palette, (QStringList{u"black"_s, u"#336699"_s, u"neon green"_s}));
        QCOMPARE(look.open->document().undoStack()->undoText(), u"Change palette"_s);
        look.open->document().undoStack()->undo();
        QCOMPARE(look.find<SwatchButton>(u"swatch2"_s)->accessibleName().contains(u"white"_s), true);
    }

    void leavingTheDialogOrTheSameColourChangesNothing()
    {
        LookFixture look;
        look.click(u"swatch1"_s);
        look.dialogs.leave();
        QVERIFY(!look.hasBar());
        look.click(u"swatch1"_s);
        look.dialogs.chooseColour(look.dialogs.colour.colour);
        QVERIFY(!look.hasBar());
    }

    void addingAndRemoving()
    {
        LookFixture look;
        look.click(u"addColour"_s);
        look.dialogs.chooseColour(QColor(0xff8800));
        QCOMPARE(look.find<SwatchButton>(u"swatch4"_s)->text(), u"#FF8800"_s);
        look.click(u"removeColour1"_s);
        look.click(u"applyLook"_s);
        QCOMPARE(look.open->project().style.palette, (QStringList{u"white"_s, u"neon green"_s, u"#ff8800"_s}));
        QCOMPARE(look.edits(), 1);
    }

    void removingByKeys_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Delete") << Qt::Key_Delete;
        QTest::newRow("Backspace") << Qt::Key_Backspace;
    }

    void removingByKeys()
    {
        QFETCH(Qt::Key, key);
        LookFixture look;
        look.panel.showField(u"palette"_s);
        QTest::keyClick(QApplication::focusWidget(), key);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"swatch1"_s);
        QVERIFY(QApplication::focusWidget()->accessibleName().contains(u"white"_s));
        QTest::keyClick(QApplication::focusWidget(), key);
        QTest::keyClick(QApplication::focusWidget(), key);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"addColour"_s);
        look.click(u"applyLook"_s);
        QVERIFY(look.open->project().style.palette.isEmpty());
    }

    void theCrossIsSeenWhereTheFocusOrThePointerIs()
    {
        LookFixture look;
        look.product()->setFocus();
        const auto *first = look.find<QAbstractButton>(u"removeColour1"_s);
        const auto *second = look.find<QAbstractButton>(u"removeColour2"_s);
        QVERIFY(first->icon().isNull() && second->icon().isNull());
        look.panel.showField(u"palette"_s);
        QVERIFY(!first->icon().isNull() && second->icon().isNull());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), first);
        QVERIFY(!first->icon().isNull());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(first->icon().isNull() && !second->icon().isNull());
        QTest::mouseMove(look.find(u"swatch1"_s));
        QTRY_VERIFY(!first->icon().isNull());
    }

    void tooFewColoursAreSaid()
    {
        LookFixture look;
        const auto *note = look.find<QLabel>(u"paletteNote"_s);
        QVERIFY(!note->isVisible());
        look.click(u"removeColour3"_s);
        QCOMPARE(note->text(), u"2 colours; 3 to 5 work best."_s);
        QVERIFY(note->isVisible());
    }

    void coloursOfAPicture()
    {
        LookFixture look;
        const QString file = writePicture(look.editor.folder.file(u"red and blue.png"_s));
        QVERIFY(!file.isEmpty());
        look.click(u"coloursFromPicture"_s);
        QVERIFY(look.dialogs.file.filters.first().patterns.contains(u"*.png"_s));
        look.dialogs.chooseFile(file);
        QTRY_VERIFY(look.hasBar());
        look.click(u"applyLook"_s);
        const QStringList palette = look.open->project().style.palette;
        QCOMPARE(palette.size(), 2);
        QList<QColor> colours{QColor(palette[0]), QColor(palette[1])};
        std::ranges::sort(colours, {}, &QColor::red);
        QVERIFY(colours[1].red() > 180 && colours[1].blue() < 60);
        QVERIFY(colours[0].blue() > 160 && colours[0].red() < 60);
    }

    void whatIsNoPictureIsSaid()
    {
        LookFixture look;
        const QString file = writeFile(look.editor.folder.file(u"notes.png"_s), "not a picture");
        look.click(u"coloursFromPicture"_s);
        look.dialogs.chooseFile(file);
        const auto *note = look.find<QLabel>(u"paletteNote"_s);
        QTRY_COMPARE(note->text(), u"“notes.png” is no picture that can be read. Choose a PNG, JPEG or WebP file."_s);
        QVERIFY(note->isVisible());
        QVERIFY(!look.hasBar());
        QVERIFY(look.dialogs.failures.isEmpty());
        look.click(u"addColour"_s);
        look.dialogs.chooseColour(QColor(0xff8800));
        QVERIFY(!note->isVisible()); // it has been read by then
    }

    void theLaterOfTwoPicturesCounts()
    {
        LookFixture look;
        const QString picture = writePicture(look.editor.folder.file(u"a.png"_s));
        const QString other = look.editor.folder.file(u"b.png"_s);
        QImage grey(20, 20, QImage::Format_RGB32);
        grey.fill(QColor(0x808080));
        QVERIFY(grey.save(other));
        for (const QString &file : {picture, other}) {
            look.click(u"coloursFromPicture"_s);
            look.dialogs.chooseFile(file);
        }
        QTRY_VERIFY(look.hasBar());
        QVERIFY(!look.find(u"swatch2"_s) || !look.find(u"swatch2"_s)->isVisible());
        QCOMPARE(look.find<SwatchButton>(u"swatch1"_s)->text(), u"#808080"_s);
    }

    void aPictureDoesNotOutliveItsProject()
    {
        LookFixture look;
        const QString file = writePicture(look.editor.folder.file(u"a.png"_s));
        look.click(u"coloursFromPicture"_s);
        look.dialogs.chooseFile(file);
        look.panel.setProject(nullptr);
        look.panel.setProject(look.open.get());
        const QString next = writeFile(look.editor.folder.file(u"notes.png"_s), "not a picture");
        look.click(u"coloursFromPicture"_s);
        look.dialogs.chooseFile(next);
        QTRY_VERIFY(!look.find<QLabel>(u"paletteNote"_s)->text().isEmpty()); // the first would have arrived before
        QVERIFY(!look.panel.isChanged());
    }
};

BEATREEL_TEST(tst_LookPalette)
#include "tst_LookPalette.moc"
