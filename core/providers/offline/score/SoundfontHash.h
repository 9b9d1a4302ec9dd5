// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"

#include <QDateTime>
#include <QString>

#include <mutex>

namespace beatreel::score {

/// The SHA-256 of a soundfont, computed again only when the file's size or time changes. Thread-safe.
class SoundfontHash
{
public:
    explicit SoundfontHash(QString path) : m_path(std::move(path)) {}

    /// Empty where the file cannot be read.
    [[nodiscard]] Fingerprint value() const;

private:
    QString m_path;
    mutable std::mutex m_mutex;
    mutable QDateTime m_modified;
    mutable qint64 m_size = -1;
    mutable Fingerprint m_hash;
};

} // namespace beatreel::score
