// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ButtonFace.h"

#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace beatreel;

class tst_ButtonFace : public QObject
{
    Q_OBJECT

private:
    static QImage painted(const QString &verb, ButtonSize size)
    {
        ButtonFace face;
        face.verb = verb;
        face.size = size;
        QImage picture(faceSize(face, {}), QImage::Format_RGB32);
        picture.fill(Qt::black);
        QPainter painter(&picture);
        paintButtonFace(painter, picture.rect(), face, {});
        return picture;
    }

private slots:
    /// The letter that Alt goes with stands behind the words where they are not written in letters.
    void itsSizeHoldsItsWords_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char16_t *verb : {u"&Save…", u"コピー(&C)", u"保存(&S)…", u"フォルダーを表示(&F)", u"開く(&O)", u"再試行(&R)", u"在文件夹中显示(&F)", u"Éditer"})
            QTest::newRow(qPrintable(QString::fromUtf16(verb))) << QString::fromUtf16(verb);
    }
    void itsSizeHoldsItsWords()
    {
        QFETCH(QString, verb);
        for (const ButtonSize size : {ButtonSize::Small, ButtonSize::Normal}) {
            const QImage plain = painted(QString(verb).remove(u'&'), size);
            QCOMPARE(painted(verb, size), plain);
        }
    }
};

BEATREEL_TEST(tst_ButtonFace)
#include "tst_ButtonFace.moc"
