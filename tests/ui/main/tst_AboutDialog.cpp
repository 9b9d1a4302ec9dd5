// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/AboutDialog.h"

#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QTreeWidget>

using namespace beatreel;
using namespace Qt::StringLiterals;

class tst_AboutDialog : public QObject
{
    Q_OBJECT

private:
    ProgramFacts m_facts{u"1.2.3"_s, QString(40, u'a'), u"GPL-3.0-or-later"_s, u"Copyright 2026 Somebody"_s, {},
                         {{u"Qt"_s, u"6.4.2"_s, u"LGPL-3.0-only"_s, {}}, {u"x264"_s, {}, u"GPL-2.0-or-later"_s, {}}}};

    static QString text(const AboutDialog &dialog, const QString &label)
    {
        const auto *found = dialog.findChild<QLabel *>(label);
        return found != nullptr ? found->text() : QString();
    }

private slots:
    void initTestCase() { applyAppearance(*qApp, {}); }

    void whatItIsAndWhose()
    {
        const AboutDialog dialog(m_facts);
        QCOMPARE(text(dialog, u"aboutName"_s), u"Beatreel 1.2.3"_s);
        QCOMPARE(text(dialog, u"aboutLicence"_s),
                 u"Copyright 2026 Somebody. Free software under the GNU General Public License, version 3 or later. "
                 "Made from commit aaaaaaaaaaaa."_s);
    }

    void nothingIsSaidOfACommitThatIsNotKnown()
    {
        m_facts.commit.clear();
        QVERIFY(!text(AboutDialog(m_facts), u"aboutLicence"_s).contains(u"commit"_s));
    }

    void eachPartWithItsVersionAndLicence()
    {
        const AboutDialog dialog(m_facts);
        const auto *parts = dialog.findChild<QTreeWidget *>(u"aboutParts"_s);
        QCOMPARE(parts->topLevelItemCount(), 2);
        QStringList first, second;
        for (int column = 0; column < 3; ++column) {
            first.append(parts->topLevelItem(0)->text(column));
            second.append(parts->topLevelItem(1)->text(column));
        }
        QCOMPARE(first, (QStringList{u"Qt"_s, u"6.4.2"_s, u"LGPL-3.0-only"_s}));
        QCOMPARE(second, (QStringList{u"x264"_s, {}, u"GPL-2.0-or-later"_s}));
    }
};

BEATREEL_TEST(tst_AboutDialog)
#include "tst_AboutDialog.moc"
