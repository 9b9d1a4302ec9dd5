// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/Products.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"

#include <QFileInfo>

namespace beatreel {

Products::Products(const QString &folder) : m_folder(folder)
{
    const auto bytes = readFile(path(kProductRecords));
    const auto object = bytes ? parseJsonObject(*bytes, kProductRecords) : std::unexpected(bytes.error());
    if (!object)
        return; // Without records everything is made again.
    for (auto it = object->begin(); it != object->end(); ++it) {
        const QJsonObject record = it.value().toObject();
        m_records.insert(it.key(), {Fingerprint::fromHex(record.value(QStringLiteral("fingerprint")).toString()),
                                    record.value(QStringLiteral("bytes")).toInteger(),
                                    record.value(QStringLiteral("made_by")).toString()});
    }
}

QString Products::path(const QString &name) const
{
    return m_folder + u'/' + name;
}

std::optional<QString> Products::fresh(const QString &name, const Fingerprint &fingerprint) const
{
    const std::scoped_lock lock(m_mutex);
    const auto it = m_records.constFind(name);
    if (it == m_records.constEnd() || it->fingerprint != fingerprint || fingerprint.isEmpty())
        return std::nullopt;
    const QFileInfo info(path(name));
    if (!info.isFile() || info.size() != it->bytes)
        return std::nullopt;
    return path(name);
}

Result<void> Products::record(const QString &name, const Fingerprint &fingerprint, const QString &madeBy)
{
    const std::scoped_lock lock(m_mutex);
    m_records.insert(name, {fingerprint, QFileInfo(path(name)).size(), madeBy});
    return write();
}

Result<void> Products::sweep(const QString &prefix, const QStringList &wanted)
{
    const std::scoped_lock lock(m_mutex);
    const auto before = m_records.size();
    m_records.removeIf([&](std::pair<const QString &, Record &> entry) {
        const bool goes = entry.first.startsWith(prefix) && !wanted.contains(entry.first);
        if (goes)
            QFile::remove(path(entry.first));
        return goes;
    });
    return m_records.size() == before ? Result<void>() : write();
}

Result<void> Products::write() const
{
    QJsonObject object;
    for (auto it = m_records.begin(); it != m_records.end(); ++it) {
        QJsonObject record{{QStringLiteral("fingerprint"), it->fingerprint.hex()}, {QStringLiteral("bytes"), it->bytes}};
        if (!it->madeBy.isEmpty())
            record.insert(QStringLiteral("made_by"), it->madeBy);
        object.insert(it.key(), record);
    }
    return writeFileAtomically(path(kProductRecords), toJsonText(object));
}

} // namespace beatreel
