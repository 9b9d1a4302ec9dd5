// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/DesktopTheme.h"
#include "tests/support/OwnBus.h"
#include "tests/support/TestMain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;

namespace {

const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");

/// The settings portal of a desktop.
class Portal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public slots:
    Q_SCRIPTABLE QDBusVariant Read(const QString &group, const QString &key)
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(group + u' ' + key))));
    }

public:
    QHash<QString, QVariant> values{{QStringLiteral("org.freedesktop.appearance color-scheme"), 2U},
                                    {QStringLiteral("org.freedesktop.appearance contrast"), 1U},
                                    {QStringLiteral("org.freedesktop.appearance reduced-motion"), 0U},
                                    {QStringLiteral("org.gnome.desktop.interface enable-animations"), true}};
};

} // namespace

class tst_DesktopTheme : public QObject
{
    Q_OBJECT

private slots:
    void theDesktopsWishesAreTaken()
    {
        OwnBus bus;
        if (!bus.start())
            QSKIP("There is no dbus-daemon.");
        Portal portal;
        QDBusConnection desktop = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("desktop"));
        QVERIFY(desktop.registerObject(kPath, &portal, QDBusConnection::ExportScriptableContents));
        QVERIFY(desktop.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        DesktopTheme theme(QPalette(Qt::black));
        const QSignalSpy told(&theme, &DesktopTheme::changed);
        QTRY_COMPARE(told.size(), 4); // all that it asked for at first
        QVERIFY(theme.wishes().contrast == ThemeContrast::High);
        QCOMPARE(theme.wishes().palette.color(QPalette::Window), QColor(Qt::white));
        QVERIFY(theme.wishes().motion == Motion::Full);

        QDBusMessage change = QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.portal.Settings"), QStringLiteral("SettingChanged"));
        change.setArguments({QStringLiteral("org.freedesktop.appearance"), QStringLiteral("reduced-motion"), QVariant::fromValue(QDBusVariant(1U))});
        QVERIFY(desktop.send(change));
        QTRY_COMPARE(told.size(), 5);
        QVERIFY(theme.wishes().motion == Motion::Reduced);
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }
};

BEATREEL_TEST(tst_DesktopTheme)
#include "tst_DesktopTheme.moc"
