// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/brief/Sketches.h"

#include "core/generate/Inputs.h"
#include "core/project/Requests.h"
#include "ui/common/Background.h"

namespace beatreel {

namespace {

constexpr QSize kSize{480, 270};

} // namespace

Sketches::Sketches(const FrameGenerator &artist, QObject *parent) : QObject(parent), m_artist(artist)
{
    m_pool.setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1));
    m_pool.setThreadPriority(QThread::LowPriority);
}

Sketches::~Sketches()
{
    m_cancel.request_stop();
    m_pool.clear();
    m_pool.waitForDone();
}

QString Sketches::file(const Project &project, const Beat &beat)
{
    FrameRequest request = frameRequest(project, beat);
    request.format.size = kSize;
    const QString name = fingerprintOf(inputsOf(request, m_artist.identity())).brief();
    if (!m_files.contains(name) && !m_drawing.contains(name) && m_folder.isValid())
        draw(name, request);
    return m_files.value(name);
}

void Sketches::draw(const QString &name, const FrameRequest &request)
{
    m_drawing.insert(name);
    FrameRequest inFolder = request;
    inFolder.folder = m_folder.filePath(name);
    const TaskContext context{m_cancel.get_token(), {}, {}};
    runInBackground(
        this, m_pool, 0,
        [&artist = m_artist, inFolder, context]() -> QString {
            if (!QDir().mkpath(inFolder.folder))
                return {};
            const auto made = artist.make(inFolder, context);
            return made ? made->file : QString();
        },
        [this, name](const QString &file) {
            m_drawing.remove(name);
            m_files.insert(name, file);
            if (!file.isEmpty())
                emit arrived();
        });
}

} // namespace beatreel
