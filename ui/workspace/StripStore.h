// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QImage>
#include <QString>

#include <optional>

namespace beatreel {

/// Strips of pictures as files, so that a project's clips are seen at once when it is opened again. Losing them loses
/// nothing. Thread-safe: each strip is a file of its own, written whole.
class StripStore
{
public:
    /// The folder is made with the first strip.
    explicit StripStore(QString folder) : m_folder(std::move(folder)) {}

    /// The strip of that key, `count` pictures side by side; nothing where it is not there or broken.
    [[nodiscard]] std::optional<QList<QImage>> read(const QString &key, int count) const;
    /// All of one size. A failure is nobody's loss and is not told.
    void write(const QString &key, const QList<QImage> &strip) const;
    /// Removes those that were read longest ago, until no more than so many bytes are left.
    void trim(qint64 mostBytes) const;

private:
    [[nodiscard]] QString fileOf(const QString &key) const;

    QString m_folder;
};

} // namespace beatreel
