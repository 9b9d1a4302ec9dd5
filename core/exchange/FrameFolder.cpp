// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/FrameFolder.h"

#include "core/base/AtomicFile.h"
#include "core/base/Sentence.h"
#include "core/exchange/BeatWords.h"
#include "core/exchange/Gaps.h"
#include "core/media/Picture.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace beatreel {

namespace {

constexpr qsizetype kLongestName = 120; // bytes of UTF-8, far below what file systems hold

QString fileNameFor(const QString &title)
{
    static const QString forbidden = QStringLiteral("/\\:*?\"<>|");
    QString name = title;
    for (QChar &c : name) {
        if (forbidden.contains(c))
            c = u' ';
    }
    name = name.simplified();
    while (name.toUtf8().size() > kLongestName)
        name.chop(name.back().isLowSurrogate() ? 2 : 1);
    while (name.endsWith(u'.') || name.endsWith(u' ')) // which Windows drops
        name.chop(1);
    return name;
}

std::unexpected<Error> cannotWrite(const QString &folder)
{
    return fail(ErrorKind::Storage,
                Sentence::tr("Cannot write “%1”. Make room or choose another folder.").arg(folder));
}

Result<void> writePng(const QString &frame, const QString &file)
{
    const auto bytes = readFile(frame, 512 << 20);
    if (!bytes)
        return std::unexpected(bytes.error());
    if (bytes->startsWith("\x89PNG\r\n"))
        return writeFileAtomically(file, *bytes);
    const auto picture = readPicture(frame);
    if (!picture)
        return std::unexpected(picture.error());
    return writePicture(*picture, file);
}

bool isEmptyOrMissing(const QString &folder)
{
    return !QFileInfo::exists(folder) ||
           (QFileInfo(folder).isDir() &&
            QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

/// The finished pictures take their places: the whole folder at once, or one by one among what is there.
Result<void> putInPlace(const QString &made, const QString &folder)
{
    if (isEmptyOrMissing(folder)) {
        QDir().rmdir(folder);
        if (!QDir().rename(made, folder))
            return cannotWrite(folder);
        return syncFolder(QFileInfo(folder).absolutePath());
    }
    for (const QString &name : QDir(made).entryList(QDir::Files)) {
        if (const auto committed = commitFile(made + u'/' + name, folder + u'/' + name); !committed)
            return committed;
    }
    return {};
}

} // namespace

QStringList frameNames(const Project &project)
{
    QStringList names;
    for (qsizetype i = 0; i < project.beats.size(); ++i) {
        const QString name =
            beatNumber(i, project.beats.size()) + u' ' + fileNameFor(beatTitle(project.beats[i]));
        names.append(name.trimmed() + QStringLiteral(".png"));
    }
    return names;
}

Result<Exported> writeFrames(const ExportInput &input, const QString &folder,
                             const FrameFolderOptions &options, const TaskContext &context)
{
    const auto notices = checkFrames(input, options.incomplete);
    if (!notices)
        return std::unexpected(notices.error());
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (QFileInfo(target).isFile())
        return fail(ErrorKind::Exists,
                    Sentence::tr("“%1” is a file. Name a folder for the frames.").arg(folder));
    if (options.existing == FrameFolderOptions::Existing::Refuse && !isEmptyOrMissing(target))
        return fail(ErrorKind::Exists,
                    Sentence::tr("There is something in “%1” already. Choose another folder.").arg(folder));
    // Beside the folder, so that renaming is all that is left to do.
    QTemporaryDir made(target + QStringLiteral(".XXXXXX"));
    if (!made.isValid())
        return cannotWrite(folder);
    const QString inner = made.filePath(QStringLiteral("frames"));
    if (!QDir().mkdir(inner))
        return cannotWrite(folder);
    const QStringList names = frameNames(input.project);
    Exported exported{0, *notices};
    for (qsizetype i = 0; i < input.beats.size(); ++i) {
        if (context.isCancelled())
            return cancelled();
        if (!input.beats[i].frame.isMissing()) {
            if (const auto written = writePng(input.beats[i].frame.path, inner + u'/' + names[i]); !written)
                return std::unexpected(written.error());
            ++exported.count;
        }
        context.report(static_cast<double>(i + 1) / static_cast<double>(input.beats.size()));
    }
    if (const auto placed = putInPlace(inner, target); !placed)
        return std::unexpected(placed.error());
    return exported;
}

} // namespace beatreel
