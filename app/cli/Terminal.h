// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Finding.h"
#include "core/base/Result.h"
#include "core/build/BuildProgress.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <mutex>
#include <optional>

namespace beatreel::cli {

/// Exit statuses of the command line (the design's section on it).
enum class Exit { Done = 0, Failed = 1, BadArguments = 2, Interrupted = 130 };

/// The two streams of a command: results on stdout (with --json one document and nothing else), everything
/// else on stderr. Thread-safe.
class Terminal
{
public:
    enum class Form { Text, Json };

    void use(Form form) { m_form = form; }
    [[nodiscard]] bool isJson() const { return m_form == Form::Json; }

    /// A result: the text, or with --json the document.
    void result(const QString &text, const QJsonObject &document);
    /// False once a result could not be written.
    [[nodiscard]] bool areResultsWritten() const { return m_areResultsWritten; }
    /// A line of the log.
    void note(const QString &line);
    void warn(const QString &sentence);
    void notes(const Findings &findings);
    /// The bar on a terminal; elsewhere a line where phase or tenth changes.
    void progress(const BuildProgress &progress);
    /// The same for what has no phases: a word for it, and how much is done, 0 to 1.
    void progress(const QString &what, double fraction);
    /// Ends a command that failed: one sentence on stderr, and with --json a failed document (`facts` added).
    /// One that was cancelled says how to go on where `facts` name a `project`.
    Exit fail(const Error &error, const QJsonObject &facts = {});
    Exit badArguments(const QString &sentence);

private:
    void clearBar();
    void showProgress(const QString &what, double fraction, std::optional<std::chrono::seconds> left);

    std::mutex m_mutex;
    Form m_form = Form::Text;
    bool m_hasBar = false;
    bool m_areResultsWritten = true;
    QString m_lastLine;
};

/// A phase as people are told of it: "storyboard".
[[nodiscard]] QString phaseName(Phase phase);

} // namespace beatreel::cli
