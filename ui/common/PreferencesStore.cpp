// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/PreferencesStore.h"

#include "ui/common/Background.h"
#include "ui/common/PreferencesFile.h"

#include <QCoreApplication>
#include <QEvent>

namespace beatreel {

PreferencesStore::PreferencesStore(QString path, QObject *parent) : QObject(parent), m_path(std::move(path))
{
    const PreferencesReading reading = readPreferences(m_path);
    m_value = reading.preferences;
    m_findings = reading.findings;
    m_written = toJson(m_value);
    m_writer.setMaxThreadCount(1);
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelay);
    connect(&m_delay, &QTimer::timeout, this, &PreferencesStore::save);
}

PreferencesStore::~PreferencesStore()
{
    const QSignalBlocker quiet(this);
    // There is nobody left to tell of a failure.
    [[maybe_unused]] const Result<void> last = flush();
}

void PreferencesStore::set(const Preferences &value)
{
    if (value == m_value)
        return;
    m_value = value;
    // Not started anew by each change: dragging a slider for long is saved too.
    if (!m_delay.isActive())
        m_delay.start();
    emit changed(m_value);
}

void PreferencesStore::save()
{
    const QJsonObject now = toJson(m_value);
    if (now == m_written)
        return;
    if (m_isSaving) {
        m_delay.start();
        return;
    }
    m_isSaving = true;
    runInBackground(
        this, m_writer, 0,
        [path = m_path, before = m_written, now] { return updatePreferences(path, before, now); },
        [this, now](const Result<void> &result) { onSaved(now, result); });
}

void PreferencesStore::onSaved(const QJsonObject &written, const Result<void> &result)
{
    m_isSaving = false;
    if (result)
        m_written = written;
    else
        emit saveFailed(result.error());
}

Result<void> PreferencesStore::flush()
{
    m_delay.stop();
    m_writer.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // what came of it
    const QJsonObject now = toJson(m_value);
    if (now == m_written)
        return {};
    const Result<void> result = updatePreferences(m_path, m_written, now);
    if (result)
        m_written = now;
    return result;
}

} // namespace beatreel
