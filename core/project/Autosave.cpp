// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Autosave.h"

namespace beatreel {

std::chrono::milliseconds retryDelay(int failures, const SaveTiming &timing)
{
    auto delay = timing.firstRetry;
    for (int i = 1; i < failures && delay < timing.longestRetry; ++i)
        delay *= 2;
    return std::min(delay, timing.longestRetry);
}

Autosave::Autosave(const Document &document, DocumentStore &store, const SaveTiming &timing, QObject *parent)
    : QObject(parent), m_document(document), m_timing(timing),
      m_worker(store, [this] { QMetaObject::invokeMethod(this, &Autosave::collect, Qt::QueuedConnection); })
{
    m_delay.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, &Autosave::saveNow);
    connect(&m_retry, &QTimer::timeout, this, &Autosave::saveNow);
    connect(&m_document, &Document::changed, this, &Autosave::onChanged);
}

Autosave::~Autosave()
{
    const QSignalBlocker quiet(this);
    flush();
}

void Autosave::onChanged()
{
    ++m_revision;
    if (m_state.kind != SaveState::Kind::Failed)
        setState({SaveState::Kind::Saving, {}});
    // Not started anew by each edit: whoever types without a pause is saved too.
    if (!m_delay.isActive())
        m_delay.start(m_timing.delay);
}

void Autosave::saveNow()
{
    if (m_posted < m_revision || m_state.kind == SaveState::Kind::Failed)
        post(DocumentStore::Conflict::Refuse);
}

void Autosave::overwrite()
{
    post(DocumentStore::Conflict::Overwrite);
}

void Autosave::post(DocumentStore::Conflict conflict)
{
    m_delay.stop();
    m_retry.stop();
    m_posted = m_revision;
    m_worker.post({m_document.project(), m_revision, conflict});
}

void Autosave::collect()
{
    const auto outcome = m_worker.takeOutcome();
    if (!outcome)
        return;
    if (outcome->result) {
        m_failures = 0;
        m_retry.stop();
        setState({outcome->revision == m_revision ? SaveState::Kind::Saved : SaveState::Kind::Saving, {}});
        return;
    }
    const Error &error = outcome->result.error();
    ++m_failures;
    if (error.kind != ErrorKind::Busy && error.kind != ErrorKind::BadInput)
        m_retry.start(retryDelay(m_failures, m_timing));
    setState({SaveState::Kind::Failed, error});
}

const SaveState &Autosave::flush()
{
    saveNow();
    m_worker.wait();
    collect();
    return m_state;
}

void Autosave::setState(SaveState state)
{
    const bool isSame = state.kind == m_state.kind && state.error.sentence == m_state.error.sentence;
    m_state = std::move(state);
    if (!isSame)
        emit stateChanged(m_state);
}

} // namespace beatreel
