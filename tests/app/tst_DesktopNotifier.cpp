// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/DesktopNotifier.h"
#include "tests/support/OwnBus.h"
#include "tests/support/TestMain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QTest>
#include <QVariantMap>

using namespace beatreel;
using namespace beatreel::test;

namespace {

/// What a desktop does that shows notifications.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public slots:
    Q_SCRIPTABLE uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &sentence,
                             const QStringList &verbs, const QVariantMap &hints, int milliseconds)
    {
        Q_UNUSED(replaces)
        Q_UNUSED(icon)
        Q_UNUSED(milliseconds)
        offered = verbs;
        shown.append(QStringList{program, title, sentence, hints.value(QStringLiteral("desktop-entry")).toString()}.join(u'|'));
        return static_cast<uint>(shown.size());
    }

signals:
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
    void NotificationClosed(uint id, uint reason);

public:
    QStringList shown;
    QStringList offered;
};

} // namespace

class tst_DesktopNotifier : public QObject
{
    Q_OBJECT

private slots:
    void theDesktopGetsTitleAndSentence()
    {
        OwnBus bus;
        if (!bus.start())
            QSKIP("There is no dbus-daemon.");
        Desktop desktop;
        QDBusConnection session = QDBusConnection::sessionBus();
        QVERIFY(session.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop, QDBusConnection::ExportScriptableSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(session.registerService(QStringLiteral("org.freedesktop.Notifications")));
        DesktopNotifier notifier;
        QList<int> clicked;
        notifier.notify(QStringLiteral("Nike & co"), QStringLiteral("The film is <built> & ready."), [&] { clicked.append(1); });
        QTRY_COMPARE(desktop.shown, QStringList{QStringLiteral("Beatreel|Nike & co|The film is &lt;built&gt; &amp; ready.|beatreel")});
        QCOMPARE(desktop.offered.value(0), QStringLiteral("default"));
        notifier.notify(QStringLiteral("Nike"), QStringLiteral("Again."), [&] { clicked.append(2); });
        notifier.notify(QStringLiteral("Nike"), QStringLiteral("And again."), [&] { clicked.append(3); });
        QTRY_COMPARE(desktop.shown.size(), 3);
        // What the bus answers now comes after its replies to the notifier.
        QVERIFY(session.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.Notifications")));
        QCoreApplication::processEvents();

        // A click takes what was clicked, once; what the user closed is gone.
        emit desktop.NotificationClosed(3, 2);
        emit desktop.ActionInvoked(3, QStringLiteral("default"));
        emit desktop.ActionInvoked(17, QStringLiteral("default")); // of another program
        emit desktop.ActionInvoked(1, QStringLiteral("settings"));
        emit desktop.ActivationToken(2, QStringLiteral("token-2"));
        emit desktop.ActionInvoked(2, QStringLiteral("default"));
        emit desktop.NotificationClosed(2, 2);
        emit desktop.ActionInvoked(2, QStringLiteral("default"));
        emit desktop.ActionInvoked(1, QStringLiteral("default"));
        QTRY_COMPARE(clicked, (QList<int>{2, 1}));
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("token-2"));
        desktop.shown.clear();
        session.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        notifier.notify(QStringLiteral("Nike"), QStringLiteral("Nobody is there."), {}); // neither blocks nor fails
        QCOMPARE(desktop.shown.size(), 0);
    }
};

BEATREEL_TEST(tst_DesktopNotifier)
#include "tst_DesktopNotifier.moc"
