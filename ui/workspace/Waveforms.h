// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/media/Waveform.h"

#include <QCache>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <memory>

namespace beatreel {

/// Sounds as they are drawn, decoded on a worker thread and kept in memory. Lives in the UI thread.
class Waveforms : public QObject
{
    Q_OBJECT

public:
    static constexpr double kColumnsPerSecond = 100;

    explicit Waveforms(QObject *parent = nullptr);
    /// Stops what is being decoded and waits for it.
    ~Waveforms() override;

    /// nullptr while it is being decoded; without columns where the sound is broken.
    [[nodiscard]] std::shared_ptr<const Waveform> waveform(const QString &sound);
    /// Something that was asked for is still being decoded.
    [[nodiscard]] bool isLoading() const { return !m_loading.isEmpty(); }

signals:
    void arrived(const QString &sound);

private:
    QCache<QString, std::shared_ptr<const Waveform>> m_cache;
    QSet<QString> m_loading;
    CancelSource m_cancel;
    QThreadPool m_pool;
};

} // namespace beatreel
