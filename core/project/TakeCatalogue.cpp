// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/TakeCatalogue.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/project/Names.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace beatreel {

namespace {

constexpr qint64 kLargestEntry = 4 << 20;

bool isOlder(const Take &a, const Take &b)
{
    return std::tuple(a.made, a.number, a.id) < std::tuple(b.made, b.number, b.id);
}

/// An extension that an entry may name: what is none or an odd one becomes "bin", and the content says what it is.
QString extensionOf(const QString &file)
{
    static const QRegularExpression usual(QStringLiteral("^[a-z0-9]{1,8}$"));
    const QString extension = QFileInfo(file).suffix().toLower();
    return usual.match(extension).hasMatch() ? extension : QStringLiteral("bin");
}

std::optional<Take> readEntry(const QString &folder, const QString &name, Findings &findings)
{
    const QString place = QStringLiteral("takes/") + name;
    const auto bytes = readFile(folder + u'/' + name, kLargestEntry);
    const auto object = bytes ? parseJsonObject(*bytes, Sentence::tr("The take “%1”").arg(place))
                              : std::unexpected(bytes.error());
    if (!object) {
        findings.append({Severity::Error, QStringLiteral("broken_take"), object.error().sentence, place});
        return std::nullopt;
    }
    TakeReading reading = takeFromJson(*object, place);
    // Else two entries could name one take.
    if (!hasErrors(reading.findings) && reading.take.id.text() + QStringLiteral(".json") != name) {
        reading.findings.append({Severity::Error, QStringLiteral("broken_take"),
                                 Sentence::tr("The take “%1” says of itself that it is “%2”: its file was renamed. It is left out; make it again, or give the file its name back.").arg(place, reading.take.id.text()),
                                 place});
    }
    findings += reading.findings;
    return hasErrors(reading.findings) ? std::nullopt : std::optional(reading.take);
}

} // namespace

TakeCatalogue::TakeCatalogue(QString folder) : m_folder(std::move(folder))
{
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (const auto take = readEntry(m_folder, name, m_findings))
            remember(*take);
    }
}

void TakeCatalogue::remember(const Take &take)
{
    if (const auto known = m_slots.constFind(take.id); known != m_slots.constEnd())
        m_takes[*known].removeIf([&](const Take &other) { return other.id == take.id; });
    m_slots.insert(take.id, take.slot);
    QList<Take> &takes = m_takes[take.slot];
    takes.insert(std::ranges::upper_bound(takes, take, isOlder) - takes.begin(), take);
}

Result<Take> TakeCatalogue::add(Take take, const QString &file)
{
    if (!isPlainName(take.id.text()))
        return fail(ErrorKind::BadInput, Sentence::tr("“%1” cannot be the id of a take. Use letters, digits, - and _.").arg(take.id.text()));
    const auto hash = fingerprintOfFile(file);
    if (!hash)
        return std::unexpected(hash.error());
    take.file = hash->hex() + u'.' + extensionOf(file);
    take.bytes = QFileInfo(file).size();
    if (const auto known = find(take.id); known && known->file != take.file && isIntact(*known)) {
        QFile::remove(file);
        return *known;
    }
    // The file before the entry that names it, each made durable, so that a crash leaves at most a file that
    // nothing names.
    if (const auto moved = commitFile(file, path(take)); !moved)
        return std::unexpected(moved.error());
    if (const auto known = find(take.id); known && known->file == take.file)
        return *known;
    const QString entry = m_folder + u'/' + take.id.text() + QStringLiteral(".json");
    if (const auto written = writeFileAtomically(entry, toJsonText(toJson(take))); !written)
        return std::unexpected(written.error());
    const std::scoped_lock lock(m_mutex);
    remember(take);
    return take;
}

std::optional<Take> TakeCatalogue::find(const TakeId &id) const
{
    const std::scoped_lock lock(m_mutex);
    const QList<Take> takes = m_takes.value(m_slots.value(id));
    const auto it = std::ranges::find(takes, id, &Take::id);
    return it == takes.end() ? std::nullopt : std::optional(*it);
}

QList<Take> TakeCatalogue::takesOf(const Slot &slot) const
{
    const std::scoped_lock lock(m_mutex);
    return m_takes.value(slot);
}

QList<Take> TakeCatalogue::all() const
{
    const std::scoped_lock lock(m_mutex);
    QList<Take> all;
    for (const QList<Take> &takes : m_takes)
        all += takes;
    std::ranges::sort(all, isOlder);
    return all;
}

double TakeCatalogue::spentUsd() const
{
    double sum = 0;
    for (const Take &take : all())
        sum += take.costUsd;
    return sum;
}

Result<qint64> TakeCatalogue::removeFiles(const QSet<TakeId> &takes)
{
    QHash<QString, qint64> files;
    QSet<QString> needed;
    for (const Take &take : all()) {
        if (takes.contains(take.id))
            files.insert(take.file, take.bytes);
        else
            needed.insert(take.file);
    }
    qint64 freed = 0;
    for (auto it = files.begin(); it != files.end(); ++it) {
        QFile file(m_folder + u'/' + it.key());
        if (needed.contains(it.key()) || !file.exists())
            continue;
        if (!file.remove())
            return fail(ErrorKind::Storage, Sentence::tr("Cannot remove “%1”: %2. Check the permissions of the project's folder.").arg(file.fileName(), file.errorString()));
        freed += it.value();
    }
    return freed;
}

bool TakeCatalogue::isIntact(const Take &take) const
{
    const QFileInfo info(path(take));
    return info.isFile() && !info.isSymLink() && info.size() == take.bytes;
}

} // namespace beatreel
