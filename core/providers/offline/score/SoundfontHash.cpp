// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/SoundfontHash.h"

#include <QFileInfo>

namespace beatreel::score {

Fingerprint SoundfontHash::value() const
{
    const std::scoped_lock lock(m_mutex);
    const QFileInfo file(m_path);
    if (!file.isFile())
        return {};
    if (m_size != file.size() || m_modified != file.lastModified()) {
        m_hash = fingerprintOfFile(m_path).value_or(Fingerprint());
        m_size = file.size();
        m_modified = file.lastModified();
    }
    return m_hash;
}

} // namespace beatreel::score
