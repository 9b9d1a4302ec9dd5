// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/packaging/ScriptSandbox.h"

#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace beatreel::test {

namespace {

void write(const QString &path, const QByteArray &text, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    if (!file.open(mode) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray lines(const QStringList &list)
{
    return list.isEmpty() ? QByteArray() : list.join(u'\n').toUtf8() + '\n';
}

} // namespace

ScriptSandbox::ScriptSandbox()
{
    for (const QString &folder : {QStringLiteral("checkout/packaging"), QStringLiteral("caller"), QStringLiteral("bin"),
                                  QStringLiteral("state")})
        QDir().mkpath(m_folder.file(folder));
    const QDir scripts(sourceFile(QStringLiteral("packaging")));
    for (const QString &name : scripts.entryList({QStringLiteral("*.sh")}))
        QFile::copy(scripts.filePath(name), m_folder.file(QStringLiteral("checkout/packaging/") + name));
    QFile::copy(sourceFile(QStringLiteral("CMakePresets.json")), m_folder.file(QStringLiteral("checkout/CMakePresets.json")));
    for (const QString &tool : {QStringLiteral("bash"), QStringLiteral("cat"), QStringLiteral("dirname"), QStringLiteral("env"),
                                QStringLiteral("flock"), QStringLiteral("grep"), QStringLiteral("mkdir"),
                                QStringLiteral("readlink"), QStringLiteral("rm"), QStringLiteral("chmod"), QStringLiteral("head"),
                                QStringLiteral("sort"), QStringLiteral("mv")})
        QFile::link(QStandardPaths::findExecutable(tool), m_folder.file(QStringLiteral("bin/") + tool));
    actPrograms();

    QStringList installed, known;
    for (const QString &entry : packages()) {
        installed.append(entry.section(u'|', 0, 0) + QStringLiteral(" installed"));
        known.append(entry.split(u'|'));
    }
    setInstalled(installed);
    setKnown(known);
    setUserId(0);
}

void ScriptSandbox::actPrograms() const
{
    act(QStringLiteral("dpkg-query"), "cat \"$state/installed\"; exit 1\n");
    act(QStringLiteral("apt-cache"), "grep -qxF -- \"${!#}\" \"$state/known\"\n");
    act(QStringLiteral("apt-get"), R"sh(
if [[ $1 == indextargets ]]; then
    cat "$state/mirror ${!#}" 2>/dev/null || true
    exit
fi
echo Reading
cat
)sh");
    act(QStringLiteral("apt-config"), "echo 'Acquire::http::Proxy \"http://proxy:1\";'; echo 'Dir \"/\";'\n");
    act(QStringLiteral("debootstrap"), "echo 'I: Base system installed'; mkdir -p \"$4/etc/apt/apt.conf.d\" \"$4/usr/sbin\"; cat\n");
    act(QStringLiteral("git"), "echo tree\n");
    act(QStringLiteral("tar"), "cat >\"$3/tree\"\n");
    act(QStringLiteral("unshare"), "cat\n");
    act(QStringLiteral("id"), "cat \"$state/user\"\n");
    act(QStringLiteral("sudo"), "\"$@\"\n");
    act(QStringLiteral("sleep"), "");
    act(QStringLiteral("cmake"), R"sh(
echo "-- Configuring"
while [[ $1 != --preset ]]; do
    if [[ $1 == -S ]]; then root=$2; fi
    shift
done
echo >"$root/build/$2/build.ninja"
)sh");
    act(QStringLiteral("ninja"), R"sh(
if [[ "$*" == *" -n"* ]]; then
    if [[ -f $2/app/beatreel-cli ]]; then echo "ninja: no work to do."; fi
    exit
fi
echo "[1/1] Building"
cat
mkdir -p "$2/app"
printf '%s\n' '#!/usr/bin/env bash' 'echo "$PWD"; printf "<%s>" "$@"; cat; exit 7' >"$2/app/beatreel-cli"
printf '%s\n' '#!/usr/bin/env bash' 'echo "editor"; printf "<%s>" "$@"; cat; exit 7' >"$2/app/beatreel"
mkdir -p "$2/tests/showcase"
printf '%s\n' '#!/usr/bin/env bash' 'printf "<%s>" "$@"' >"$2/tests/showcase/beatreel-showcase"
chmod +x "$2/app/beatreel-cli" "$2/app/beatreel" "$2/tests/showcase/beatreel-showcase"
)sh");
    act(QStringLiteral("ctest"), "echo '100% tests passed, 0 tests failed out of 3'; cat\n");
}

void ScriptSandbox::act(const QString &name, const QByteArray &body) const
{
    const QString path = m_folder.file(QStringLiteral("bin/") + name);
    write(path, "#!/usr/bin/env bash\nset -eu\nname=" + name.toUtf8() + R"sh(
state=${BASH_SOURCE[0]%/bin/*}/state
echo "$name $*" >>"$state/calls"
if [[ -f $state/$name-fails && "$*" == *"$(cat "$state/$name-fails")"* ]]; then
    echo "$name: it went wrong" >&2
    exit 100
fi
)sh" + body);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

ScriptSandbox::Run ScriptSandbox::run(const QString &script, const QStringList &arguments, const QByteArray &input,
                                      const QStringList &environment) const
{
    QFile::remove(state(QStringLiteral("calls")));
    QStringList variables = {QStringLiteral("PATH=") + m_folder.file(QStringLiteral("bin")), QStringLiteral("LC_ALL=C.UTF-8")};
    variables += environment;
    QProcess process;
    process.setWorkingDirectory(callersFolder());
    process.start(QStringLiteral("/usr/bin/env"),
                  QStringList{QStringLiteral("-i")} + variables
                      + QStringList{QStringLiteral("bash"), QStringLiteral("../checkout/packaging/") + script} + arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        qFatal("%s does not end", qPrintable(script));
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError(),
            QString::fromUtf8(read(state(QStringLiteral("calls")))).split(u'\n', Qt::SkipEmptyParts)};
}

QStringList ScriptSandbox::packages() const
{
    QProcess process;
    process.start(QStringLiteral("bash"),
                  {QStringLiteral("-c"),
                   QStringLiteral("set -euo pipefail; source \"$1\"; printf '%s\\n' \"${build_packages[@]}\" \"${test_packages[@]}\" \"${window_packages[@]}\" \"${root_packages[@]}\""),
                   QStringLiteral("bash"), m_folder.file(QStringLiteral("checkout/packaging/setup.sh"))});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
}

void ScriptSandbox::setInstalled(const QStringList &list) const
{
    write(state(QStringLiteral("installed")), lines(list));
}

void ScriptSandbox::setKnown(const QStringList &names) const
{
    write(state(QStringLiteral("known")), lines(names));
}

void ScriptSandbox::setUserId(int id) const
{
    write(state(QStringLiteral("user")), QByteArray::number(id));
}

void ScriptSandbox::failWhen(const QString &name, const QString &argument) const
{
    write(state(name + QStringLiteral("-fails")), argument.toUtf8());
}

void ScriptSandbox::setMirror(const QString &distribution, const QByteArray &address) const
{
    write(state(QStringLiteral("mirror Label: ") + distribution), address + '\n');
}

void ScriptSandbox::remove(const QString &program) const
{
    QFile::remove(m_folder.file(QStringLiteral("bin/") + program));
}

void ScriptSandbox::append(const QString &fileOfCheckout, const QByteArray &text) const
{
    write(m_folder.file(QStringLiteral("checkout/") + fileOfCheckout), text, QIODevice::Append);
}

} // namespace beatreel::test
