// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/DocumentFile.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/project/ProjectJson.h"
#include "core/project/Versions.h"

#include <QDir>
#include <QFileInfo>

namespace beatreel {

namespace {

QString sentencesOf(const Findings &findings)
{
    QStringList sentences;
    for (const Finding &finding : findings) {
        if (finding.severity == Severity::Error)
            sentences.append(finding.sentence);
    }
    return sentences.join(u' ');
}

} // namespace

std::expected<Project, DocumentFault> readDocument(const QString &path)
{
    using Kind = DocumentFault::Kind;
    const auto bytes = readFile(path);
    if (!bytes)
        return std::unexpected(DocumentFault{Kind::Unreadable, bytes.error()});
    const auto object = parseJsonObject(*bytes, Sentence::tr("The document “%1”").arg(path));
    if (!object)
        return std::unexpected(DocumentFault{Kind::Damaged, object.error()});
    ProjectReading reading = projectFromJson(*object);
    if (!hasErrors(reading.findings))
        return std::move(reading.project);
    const bool isNewer = reading.findings.first().code == kNewerVersion;
    const QString sentence = Sentence::tr("The document “%1” cannot be used: %2").arg(path, sentencesOf(reading.findings));
    return std::unexpected(DocumentFault{isNewer ? Kind::Newer : Kind::Damaged, Error{ErrorKind::BadInput, sentence, {}, {}}});
}

Result<void> writeDocument(const QString &path, const Project &project)
{
    const QByteArray bytes = toJsonText(toJson(project));
    const auto object = parseJsonObject(bytes, Sentence::tr("The document “%1”").arg(path));
    if (!object)
        return std::unexpected(object.error());
    const Findings findings = projectFromJson(*object).findings;
    if (hasErrors(findings)) {
        return fail(ErrorKind::BadInput,
                    Sentence::tr("The project cannot be saved in “%1” as it is: %2").arg(path, sentencesOf(findings)));
    }
    return writeFileAtomically(path, bytes);
}

Result<QString> documentIn(const QString &folder)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*") + kDocumentSuffix}, QDir::Files, QDir::Name);
    if (names.isEmpty()) {
        if (const QString offer = offerOfLastGoodVersion(folder); !offer.isEmpty())
            return fail(ErrorKind::NotFound, Sentence::tr("The document of the project in “%1” is gone.").arg(folder) + offer);
        return fail(ErrorKind::NotFound,
                    Sentence::tr("There is no project in “%1”. Name the folder that generate made.").arg(folder));
    }
    if (names.size() > 1) {
        return fail(ErrorKind::BadInput, Sentence::tr("“%1” holds several documents (%2). Name the one you mean.")
                                             .arg(folder, names.join(QStringLiteral(", "))));
    }
    return folder + u'/' + names.first();
}

Result<QString> documentAt(const QString &path)
{
    const QFileInfo info(QDir::cleanPath(path));
    if (info.isDir())
        return documentIn(info.absoluteFilePath());
    if (info.isFile() && info.fileName().endsWith(kDocumentSuffix))
        return info.absoluteFilePath();
    if (!info.exists())
        return fail(ErrorKind::NotFound, Sentence::tr("There is no project at “%1”. Check the path.").arg(path));
    return fail(ErrorKind::NotFound,
                Sentence::tr("“%1” is no Beatreel project. Name its folder or its .beatreel file.").arg(path));
}

std::optional<QString> lastGoodVersion(const QString &folder)
{
    for (const QString &version : Versions(folder + QStringLiteral("/versions")).list()) {
        if (readDocument(version))
            return version;
    }
    return std::nullopt;
}

QString offerOfLastGoodVersion(const QString &folder)
{
    const auto version = lastGoodVersion(folder);
    if (!version)
        return {};
    return u' ' + Sentence::tr("The last good version is “versions/%1”: build --restore goes back to it.")
                      .arg(QFileInfo(*version).fileName());
}

} // namespace beatreel
