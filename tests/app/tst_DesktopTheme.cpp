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
        // Qt keeps from a connection what it sent itself.
        QDBusConnection session = QDBusConnection::connectToBus(QDBusConnection::SessionBus, QStringLiteral("portal"));
        QVERIFY(session.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal, QDBusConnection::ExportScriptableContents));
        QVERIFY(session.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        const auto change = [&session](const QString &group, const QString &key, const QVariant &value) {
            QDBusMessage told = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"), QStringLiteral("org.freedesktop.portal.Settings"),
                                                           QStringLiteral("SettingChanged"));
            told.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
            session.send(told);
        };
        DesktopTheme theme(QPalette(Qt::black));
        const QSignalSpy told(&theme, &DesktopTheme::changed);
        QTRY_COMPARE(told.size(), 4); // all that it asked for at first
        QVERIFY(theme.wishes().contrast == ThemeContrast::High);
        QCOMPARE(theme.wishes().palette.color(QPalette::Window), QColor(Qt::white));
        QVERIFY(theme.wishes().motion == Motion::Full);
        const QString gnome = QStringLiteral("org.gnome.desktop.interface");
        const QString appearance = QStringLiteral("org.freedesktop.appearance");
        change(gnome, QStringLiteral("enable-animations"), false);
        QTRY_VERIFY(theme.wishes().motion == Motion::Reduced);
        change(appearance, QStringLiteral("reduced-motion"), 1U);
        change(gnome, QStringLiteral("enable-animations"), true);
        change(gnome, QStringLiteral("contrast"), 0U); // another's
        change(appearance, QStringLiteral("color-scheme"), 1U);
        QTRY_COMPARE(theme.wishes().palette.color(QPalette::Window), QColor(Qt::black));
        QVERIFY(theme.wishes().motion == Motion::Reduced);
        QVERIFY(theme.wishes().contrast == ThemeContrast::High);
        change(appearance, QStringLiteral("reduced-motion"), 0U);
        QTRY_VERIFY(theme.wishes().motion == Motion::Full);
    }
};

BEATREEL_TEST(tst_DesktopTheme)
#include "tst_DesktopTheme.moc"
