// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/BatchRun.h"

#include "core/base/Sentence.h"
#include "core/project/ProjectFolder.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLocale>
#include <QProcess>

#include <mutex>
#include <thread>

#include <unistd.h>

namespace beatreel::cli {

namespace {

constexpr int kGlance = 100; ///< ms between looks at the token

/// Why a folder cannot be this video's project; nullopt: it is, or there is none.
std::optional<QString> whyAnother(const BatchVideo &video)
{
    const auto there = ProjectFolder::open(video.project, ProjectFolder::Access::Read);
    if (!there)
        return there.error().kind == ErrorKind::NotFound ? std::nullopt : std::optional(there.error().sentence);
    if (there->project().brief.prompt.trimmed() == video.prompt)
        return std::nullopt;
    return Sentence::tr("“%1” holds the project of another brief. Give this one another name, or remove it.").arg(video.project);
}

/// What it said last, for people.
QString lastLine(const QByteArray &text)
{
    return QString::fromUtf8(text.trimmed().split('\n').last()).trimmed();
}

} // namespace

BatchResult BatchRun::makeOne(const BatchVideo &video, const CancelToken &cancel) const
{
    BatchResult result;
    if (const auto why = whyAnother(video)) {
        result.message = *why;
        return result;
    }
    const bool isThere = ProjectFolder::locate(video.project).has_value();
    QStringList arguments = isThere ? QStringList{QStringLiteral("build"), video.project}
                                    : QStringList{QStringLiteral("generate"), video.prompt, QStringLiteral("--project"), video.project} + video.options;
    // Else nobody asks for the document, and it says what happened in the user's language.
    if (m_options.wantsDocuments)
        arguments << QStringLiteral("--json");
    if (m_options.isOnFarm)
        arguments << QStringLiteral("--farm");
    const auto began = std::chrono::steady_clock::now();
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto variable = m_options.variables.begin(); variable != m_options.variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    program.setProcessEnvironment(environment);
    program.setStandardInputFile(QProcess::nullDevice());
    program.setChildProcessModifier([] { ::setsid(); }); // Ctrl-C is for us: we stop it
    program.start(QCoreApplication::applicationFilePath(), arguments);
    bool isStopping = false;
    while (!program.waitForFinished(kGlance) && program.state() != QProcess::NotRunning) {
        if (cancel.stop_requested() && !isStopping)
            program.terminate(); // it ends so that it can be gone on with
        isStopping = cancel.stop_requested();
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    result.document = QJsonDocument::fromJson(program.readAllStandardOutput()).object();
    // One that could not be started has ended well by its status.
    result.isDone = program.error() != QProcess::FailedToStart && program.exitStatus() == QProcess::NormalExit && program.exitCode() == 0;
    const QString said = lastLine(program.readAllStandardError());
    if (result.isDone)
        result.message = Sentence::tr("there in %1 s.").arg(QLocale().toString(result.seconds, 'f', 1));
    else
        result.message = said.isEmpty() ? Sentence::tr("It ended without a word: %1. Make it again.").arg(program.errorString()) : said;
    return result;
}

QList<BatchResult> BatchRun::make(const QList<BatchVideo> &videos, const CancelToken &cancel,
                                  const std::function<void(const BatchVideo &, const BatchResult &)> &over) const
{
    QList<BatchResult> results(videos.size(), {false, Sentence::tr("Not begun."), {}, 0});
    std::mutex mutex; // guards the two that follow, and results
    qsizetype next = 0;
    const auto work = [&] {
        std::unique_lock lock(mutex);
        while (next < videos.size() && !cancel.stop_requested()) {
            const qsizetype mine = next++;
            lock.unlock();
            BatchResult result = makeOne(videos[mine], cancel);
            lock.lock();
            over(videos[mine], result);
            results[mine] = std::move(result);
        }
    };
    std::vector<std::jthread> threads;
    for (int i = 0; i < std::min<int>(m_options.atOnce, static_cast<int>(videos.size())); ++i)
        threads.emplace_back(work);
    threads.clear();
    return results;
}

} // namespace beatreel::cli
