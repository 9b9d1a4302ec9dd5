// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/TestMain.h"
#include "ui/common/Appearance.h"
#include "ui/common/Glide.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStyle>
#include <QTest>
#include <QWidget>

using namespace beatreel;

/// Who wants reduced motion gets it everywhere: what moves goes through Glide, which asks.
class tst_Motion : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { applyAppearance(*qApp, {}); }

    void nothingMovesPastTheSetting()
    {
        static const QRegularExpression movers(QStringLiteral("\\b(Q(Property|Variant|Abstract|Sequential|Parallel|Pause)?Animation(Group)?|QTimeLine|QMovie|QScroller|QGraphicsOpacityEffect)\\b|setAnimated\\(|AnimatedDocks|setEffectEnabled"));
        int files = 0;
        QStringList found;
        for (const char *folder : {"/ui", "/app"}) {
            QDirIterator all(QStringLiteral(BEATREEL_SOURCE_DIR) + QLatin1String(folder), {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files, QDirIterator::Subdirectories);
            while (all.hasNext()) {
                QFile file(all.next());
                QVERIFY(file.open(QIODevice::ReadOnly));
                ++files;
                if (!file.fileName().contains(QStringLiteral("/ui/common/Glide.")) && movers.match(QString::fromUtf8(file.readAll())).hasMatch())
                    found.append(file.fileName());
            }
        }
        QVERIFY(files > 300);
        QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("Use Glide in ") + found.join(QStringLiteral(", "))));
        QVERIFY(movers.match(QStringLiteral("new QPropertyAnimation(this)")).hasMatch());
    }

    void aGlideAsksTheSetting()
    {
        QWidget window;
        window.show();
        Glide glide;
        QVERIFY(glide.run(window, kFolding));
        QCOMPARE(glide.state(), QAbstractAnimation::Running);
        QCOMPARE(glide.duration(), static_cast<int>(kFolding.count()));
        Appearance still;
        still.motion = Motion::Reduced;
        applyAppearance(*qApp, still);
        QVERIFY(!glide.run(window, kFolding));
        QCOMPARE(glide.state(), QAbstractAnimation::Stopped);
    }

    void whatNobodySeesDoesNotMove()
    {
        const QWidget window;
        Glide glide;
        QVERIFY(!glide.run(window, kFolding));
    }

    /// Qt's own: fading menus, progress bars that wander.
    void theStyleMovesNothing()
    {
        applyAppearance(*qApp, {});
        QCOMPARE(QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            QVERIFY(!QApplication::isEffectEnabled(effect));
    }
};

BEATREEL_TEST(tst_Motion)
#include "tst_Motion.moc"
