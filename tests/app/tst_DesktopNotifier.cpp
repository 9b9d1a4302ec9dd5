// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editor/DesktopNotifier.h"
#include "tests/support/TestMain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>
#include <QVariantMap>

using namespace beatreel;

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
        Q_UNUSED(verbs)
        Q_UNUSED(milliseconds)
        shown.append(QStringList{program, title, sentence, hints.value(QStringLiteral("desktop-entry")).toString()}.join(u'|'));
        return static_cast<uint>(shown.size());
    }

public:
    QStringList shown;
};

/// A session bus for this test alone.
class OwnBus
{
public:
    [[nodiscard]] bool start()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return false;
        m_daemon.start(daemon, {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead(10000))
            return false;
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_daemon.readLine().trimmed());
        return QDBusConnection::sessionBus().isConnected();
    }
    ~OwnBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

private:
    QProcess m_daemon;
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
        QVERIFY(session.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop, QDBusConnection::ExportScriptableSlots));
        QVERIFY(session.registerService(QStringLiteral("org.freedesktop.Notifications")));
        DesktopNotifier notifier;
        notifier.notify(QStringLiteral("Nike & co"), QStringLiteral("The film is <built> & ready."));
        QTRY_COMPARE(desktop.shown, QStringList{QStringLiteral("Beatreel|Nike & co|The film is &lt;built&gt; &amp; ready.|beatreel")});
        session.unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        notifier.notify(QStringLiteral("Nike"), QStringLiteral("Nobody is there.")); // neither blocks nor fails
        QCOMPARE(desktop.shown.size(), 1);
    }
};

BEATREEL_TEST(tst_DesktopNotifier)
#include "tst_DesktopNotifier.moc"
