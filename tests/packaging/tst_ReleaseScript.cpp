// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packaging/ScriptSandbox.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTest>

using namespace beatreel;
using test::ScriptSandbox;
using namespace Qt::StringLiterals;

namespace {

const QString kScript = u"verify-release.sh"_s;
const QByteArray kMirror = "http://mirror/debian/";

QString rootOf(const ScriptSandbox &sandbox, const QString &suite)
{
    return sandbox.callersFolder() + u"/../checkout/build/releases/"_s + suite;
}

QByteArray textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_ReleaseScript : public QObject
{
    Q_OBJECT

private slots:
    void testsTheCommitInARootOfTheSuite()
    {
        const ScriptSandbox sandbox;
        sandbox.setMirror(u"Debian"_s, kMirror);
        const ScriptSandbox::Run run = sandbox.run(kScript, {u"trixie"_s}, {}, {u"CCACHE_DIR=/the cache"_s});
        QVERIFY2(run.exitStatus == 0, run.errors.constData());
        const QStringList made = run.calls.filter(u"debootstrap --"_s);
        QCOMPARE(made.size(), 1);
        QVERIFY(made[0].contains(u" --components=main trixie "_s) && made[0].endsWith(u".part http://mirror/debian/ sid"_s));
        const QString root = rootOf(sandbox, u"trixie"_s);
        QCOMPARE(textOf(root + u"/usr/src/beatreel/tree"_s), "tree\n");
        QCOMPARE(textOf(root + u"/etc/apt/apt.conf.d/90machine"_s), "Acquire::http::Proxy \"http://proxy:1\";\n");
        const QString inside = run.calls.join(u'\n').section(u"unshare "_s, 1);
        QVERIFY(inside.contains(u"/build/releases/trixie /the cache /var/cache/ccache env -i "_s));
        QVERIFY(inside.endsWith(u"bash /usr/src/beatreel/packaging/test.sh --without-sanitizers"_s));
        QVERIFY(run.errors.endsWith("Beatreel builds and passes its tests on trixie.\n"));
    }

    void aRootIsKeptAndTheCommitPutThereAnew()
    {
        const ScriptSandbox sandbox;
        sandbox.setMirror(u"Debian"_s, kMirror);
        QCOMPARE(sandbox.run(kScript, {u"trixie"_s}).exitStatus, 0);
        const QString old = rootOf(sandbox, u"trixie"_s) + u"/usr/src/beatreel/old"_s;
        QVERIFY(QFile::copy(rootOf(sandbox, u"trixie"_s) + u"/usr/src/beatreel/tree"_s, old));
        const ScriptSandbox::Run run = sandbox.run(kScript, {u"trixie"_s});
        QCOMPARE(run.exitStatus, 0);
        QCOMPARE(run.calls.filter(u"debootstrap --"_s).size(), 0);
        QVERIFY(!QFile::exists(old));
    }

    void aBrokenOffRootIsNotKept()
    {
        const ScriptSandbox sandbox;
        sandbox.setMirror(u"Debian"_s, kMirror);
        sandbox.failWhen(u"debootstrap"_s, u"trixie"_s);
        const ScriptSandbox::Run run = sandbox.run(kScript, {u"trixie"_s});
        QCOMPARE(run.exitStatus, 1);
        QCOMPARE(run.errors, "debootstrap: it went wrong\nThe root of trixie could not be made: mend what debootstrap says above, then run this again.\n");
        QVERIFY(!QFile::exists(rootOf(sandbox, u"trixie"_s)));
    }

    void failingTestsFail()
    {
        const ScriptSandbox sandbox;
        sandbox.setMirror(u"Debian"_s, kMirror);
        sandbox.failWhen(u"unshare"_s, u"test.sh"_s);
        const ScriptSandbox::Run run = sandbox.run(kScript, {u"bookworm"_s});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY(run.errors.contains("Beatreel does not pass on bookworm"));
        QVERIFY(!run.errors.contains("passes its tests"));
    }

    void withoutAMirrorNothingIsVerified()
    {
        const ScriptSandbox sandbox;
        sandbox.setMirror(u"Debian"_s, kMirror);
        const ScriptSandbox::Run run = sandbox.run(kScript, {u"noble"_s});
        QCOMPARE(run.exitStatus, 77);
        QVERIFY2(run.errors.endsWith("apt has no mirror of Ubuntu here: noble was not verified; name a mirror in BEATREEL_MIRROR.\n"), run.errors.constData());
        QCOMPARE(run.calls.filter(u"debootstrap --"_s).size(), 0);
    }

    void aMirrorCanBeNamed()
    {
        const ScriptSandbox sandbox;
        const ScriptSandbox::Run run = sandbox.run(kScript, {u"noble"_s}, {}, {u"BEATREEL_MIRROR=http://other/ubuntu"_s});
        QCOMPARE(run.exitStatus, 0);
        const QString made = run.calls.filter(u"debootstrap --"_s).value(0);
        QVERIFY(made.contains(u" --components=main,universe noble "_s) && made.endsWith(u" http://other/ubuntu gutsy"_s));
    }

    void aMirrorWithoutTheSuiteVerifiesNothing()
    {
        const ScriptSandbox sandbox;
        sandbox.setMirror(u"Debian"_s, kMirror);
        sandbox.act(u"debootstrap"_s, "echo 'E: Failed getting release file http://mirror/debian/dists/trixie/Release'; exit 1\n");
        const ScriptSandbox::Run run = sandbox.run(kScript, {u"trixie"_s});
        QCOMPARE(run.exitStatus, 77);
        QVERIFY(run.errors.startsWith("The mirror http://mirror/debian/ does not have trixie or cannot be reached"));
    }

    void onlyRootAndOnlyKnownSuites()
    {
        const ScriptSandbox sandbox;
        QVERIFY(sandbox.run(kScript, {u"buster"_s}).errors.startsWith("Usage: "));
        QCOMPARE(sandbox.run(kScript).exitStatus, 1);
        sandbox.setUserId(1000);
        const ScriptSandbox::Run run = sandbox.run(kScript, {u"trixie"_s});
        QCOMPARE(run.exitStatus, 1);
        QVERIFY(run.errors.startsWith("Only root can"));
    }
};

BEATREEL_TEST(tst_ReleaseScript)
#include "tst_ReleaseScript.moc"
