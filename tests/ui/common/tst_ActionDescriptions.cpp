// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/ActionDescriptions.h"

#include "tests/support/TestMain.h"
#include "ui/common/ActionTable.h"
#include "ui/common/StandardActions.h"

#include <QAction>
#include <QSet>
#include <QTest>

using namespace beatreel;

class tst_ActionDescriptions : public QObject
{
    Q_OBJECT

private slots:
    void everyActionHasOneOfItsOwn()
    {
        QSet<QString> known;
        ActionTable table(standardActions());
        for (const ActionEntry &entry : standardActions()) {
            const QString words = table.action(entry.id)->whatsThis();
            QVERIFY2(words.endsWith(u'.'), qUtf8Printable(entry.id.text()));
            QVERIFY2(!known.contains(words), qUtf8Printable(entry.id.text()));
            QVERIFY2(words.compare(actionName(entry.text) + u'.', Qt::CaseInsensitive) != 0, qUtf8Printable(entry.id.text()));
            known.insert(words);
        }
    }
};

BEATREEL_TEST(tst_ActionDescriptions)
#include "tst_ActionDescriptions.moc"
