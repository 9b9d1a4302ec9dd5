// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/DesktopKeychain.h"
#include "core/base/AtomicFile.h"

#include "tests/support/TestFolder.h"
#include "tests/support/TestMain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace beatreel;
using namespace beatreel::test;
using namespace Qt::StringLiterals;

namespace {

/// A session bus of its own, on which nothing is started by itself, and later a keychain in a home of its own.
class OwnDesktop
{
public:
    ~OwnDesktop()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            process->kill();
            process->waitForFinished();
        }
    }

    [[nodiscard]] bool startBus()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        QFile file(m_home.file(u"bus.conf"_s));
        if (program.isEmpty() || !file.open(QIODevice::WriteOnly))
            return false;
        file.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><policy context=\"default\">"
                   "<allow send_destination=\"*\" eavesdrop=\"true\"/><allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
        file.close();
        m_bus.start(program, {u"--nofork"_s, u"--print-address"_s, u"--config-file="_s + file.fileName()});
        if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(10'000))
            return false;
        m_address = m_bus.readLine().trimmed();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address);
        qputenv("XDG_CURRENT_DESKTOP", "GNOME"); // no other kind of keychain
        return true;
    }

    [[nodiscard]] bool startKeyring()
    {
        const QString program = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
        if (program.isEmpty())
            return false;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &variable : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_RUNTIME_DIR"_s})
            environment.insert(variable, m_home.path());
        m_keyring.setProcessEnvironment(environment);
        m_keyring.start(program, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
        m_keyring.write("a password");
        m_keyring.closeWriteChannel();
        QDBusConnection connection = QDBusConnection::connectToBus(QString::fromLatin1(m_address), u"keychain test"_s);
        return QTest::qWaitFor([&] { return connection.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value(); }, 20'000);
    }

    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    TestFolder m_home;
    QProcess m_bus;
    QProcess m_keyring;
    QByteArray m_address;
};

} // namespace

/// Against a real keychain, where there is one to be started.
class tst_Keychain : public QObject
{
    Q_OBJECT

private slots:
    void aKeyIsKeptReplacedAndTakenOut()
    {
        OwnDesktop desktop;
        if (!desktop.startBus())
            QSKIP("There is no dbus-daemon.");
        DesktopKeychain keychain;

        const Result<QString> nobody = read(keychain);
        QVERIFY(!nobody);
        QVERIFY(nobody.error().kind == ErrorKind::Unavailable);
        QVERIFY2(!nobody.error().sentence.isEmpty(), "a sentence");

        if (!desktop.startKeyring())
            QSKIP("There is no gnome-keyring-daemon.");
        QCOMPARE(read(keychain).value_or(u"?"_s), QString());
        QVERIFY(write(keychain, u"r8_marked_4711"_s));
        QCOMPARE(read(keychain).value_or(u"?"_s), u"r8_marked_4711"_s);
        QVERIFY(write(keychain, u"r8_marked_4712"_s));
        QCOMPARE(read(keychain).value_or(u"?"_s), u"r8_marked_4712"_s);
        QCOMPARE(keyWaitedFor(keychain, Service::Replicate, std::chrono::seconds(20)), u"r8_marked_4712"_s);
        QCOMPARE(keyWaitedFor(keychain, Service::OpenAi, std::chrono::seconds(20)), QString());
        int files = 0;
        QDirIterator it(desktop.home(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        for (; it.hasNext(); ++files)
            QVERIFY2(!readFile(it.next()).value_or(QByteArray()).contains("r8_marked"), qPrintable(it.filePath()));
        QVERIFY(files > 1); // the keychain's own, encrypted
        QVERIFY(write(keychain, {}));
        QCOMPARE(read(keychain).value_or(u"?"_s), QString());
        QVERIFY(write(keychain, {})); // as it is wanted already
    }

private:
    static Result<QString> read(KeyStore &store)
    {
        std::optional<Result<QString>> answer;
        store.read(Service::Replicate, [&](const Result<QString> &given) { answer = given; });
        if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
            return fail(ErrorKind::OutcomeUnknown, u"No answer."_s);
        return *answer;
    }
    static bool write(KeyStore &store, const QString &key)
    {
        std::optional<bool> isWell;
        store.write(Service::Replicate, key, [&](const Result<void> &written) { isWell = written.has_value(); });
        return QTest::qWaitFor([&] { return isWell.has_value(); }, 20'000) && *isWell;
    }
};

BEATREEL_TEST(tst_Keychain)
#include "tst_Keychain.moc"
