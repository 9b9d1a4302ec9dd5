// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Versions.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/base/Utc.h"

#include <QDir>

namespace beatreel {

namespace {

constexpr qsizetype kPerTier = 20;
constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr qint64 kTierEnds[] = {kHour, kDay, 7 * kDay, std::numeric_limits<qint64>::max()}; // seconds of age

const QString kDateFormat = QStringLiteral("yyyyMMdd");
const QString kTimeFormat = QStringLiteral("HHmmss-zzz");

QString nameOf(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    return utc.date().toString(kDateFormat) + u'-' + utc.time().toString(kTimeFormat) + QStringLiteral(".beatreel");
}

void thinTier(QList<QDateTime> &times)
{
    while (times.size() > kPerTier) {
        qsizetype closest = 1;
        for (qsizetype i = 2; i + 1 < times.size(); ++i) {
            if (times[i + 1].msecsTo(times[i - 1]) < times[closest + 1].msecsTo(times[closest - 1]))
                closest = i;
        }
        times.removeAt(closest);
    }
}

} // namespace

QDateTime versionTime(const QString &path)
{
    // Read in its parts: read as one, it would be a local time first, and some of those do not exist.
    const QString name = QFileInfo(path).fileName();
    const QDateTime time = utc(QDate::fromString(name.left(8), kDateFormat), QTime::fromString(name.mid(9, 10), kTimeFormat));
    return time.isValid() && nameOf(time) == name ? time : QDateTime();
}

QList<QDateTime> keptVersions(const QList<QDateTime> &newestFirst, const QDateTime &now)
{
    QList<QDateTime> kept;
    qsizetype next = 0;
    for (const qint64 end : kTierEnds) {
        QList<QDateTime> tier;
        while (next < newestFirst.size() && newestFirst[next].secsTo(now) < end)
            tier.append(newestFirst[next++]);
        thinTier(tier);
        kept += tier;
    }
    return kept;
}

Result<void> Versions::keep(const QString &document, const QDateTime &now) const
{
    const auto bytes = readFile(document);
    if (!bytes)
        return bytes.error().kind == ErrorKind::NotFound ? Result<void>() : std::unexpected(bytes.error());
    if (!QDir().mkpath(m_folder)) {
        return fail(ErrorKind::Storage,
                    Sentence::tr("Cannot make the folder “%1”. Check its permissions and free space.").arg(m_folder));
    }
    const QStringList versions = list();
    const QDateTime time = versions.isEmpty() ? now : std::max(now, versionTime(versions.first()).addMSecs(1));
    if (const auto written = writeFileAtomically(m_folder + u'/' + nameOf(time), *bytes); !written)
        return written;
    thin(now);
    return {};
}

QStringList Versions::list() const
{
    QStringList paths;
    const auto names = QDir(m_folder).entryList({QStringLiteral("*.beatreel")}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QString &name : names) {
        if (versionTime(name).isValid())
            paths.append(m_folder + u'/' + name);
    }
    return paths;
}

void Versions::thin(const QDateTime &now) const
{
    const QStringList paths = list();
    QList<QDateTime> times;
    for (const QString &path : paths)
        times.append(versionTime(path));
    const QList<QDateTime> kept = keptVersions(times, now);
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (!kept.contains(times[i]))
            QFile::remove(paths[i]);
    }
}

} // namespace beatreel
