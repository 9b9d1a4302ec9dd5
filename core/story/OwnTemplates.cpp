// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story/OwnTemplates.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"
#include "core/base/Sentence.h"
#include "core/story/LibraryJson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>

namespace beatreel {

using namespace Qt::StringLiterals;

namespace {

/// A file of the folder: one entry, or {"beats": [entries]}.
struct TemplateFile
{
    QString path;
    QJsonObject content;

    [[nodiscard]] bool isList() const { return content.contains(u"beats"_s); }
};

QString folderOfBeats(const QString &folder)
{
    return folder + u"/beats"_s;
}

bool isOf(const QJsonValue &entry, const TemplateId &id)
{
    return entry.toObject().value(u"beat_id"_s).toString() == id.text();
}

bool holds(const TemplateFile &file, const TemplateId &id)
{
    if (!file.isList())
        return isOf(file.content, id);
    const QJsonArray list = file.content.value(u"beats"_s).toArray();
    return std::ranges::any_of(list, [&](const QJsonValue &entry) { return isOf(entry, id); });
}

/// The files that have an entry of this id, by name. What cannot be read has none.
QList<TemplateFile> filesWith(const QString &folder, const TemplateId &id)
{
    QList<TemplateFile> files;
    for (const QFileInfo &info : QDir(folderOfBeats(folder)).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const Result<QByteArray> bytes = readFile(info.absoluteFilePath());
        const Result<QJsonObject> content = bytes ? parseJsonObject(*bytes, info.fileName()) : std::unexpected(bytes.error());
        if (!content)
            continue;
        if (const TemplateFile file{info.absoluteFilePath(), *content}; holds(file, id))
            files.append(file);
    }
    return files;
}

Result<void> write(const TemplateFile &file)
{
    return writeFileAtomically(file.path, toJsonText(file.content));
}

/// The last entry of an id is the one that counts.
Result<void> replaceIn(TemplateFile file, const BeatTemplate &beatTemplate)
{
    if (!file.isList()) {
        file.content = toJson(beatTemplate);
        return write(file);
    }
    QJsonArray list = file.content.value(u"beats"_s).toArray();
    for (qsizetype i = list.size() - 1; i >= 0; --i) {
        if (isOf(list[i], beatTemplate.id)) {
            list[i] = toJson(beatTemplate);
            break;
        }
    }
    file.content[u"beats"_s] = list;
    return write(file);
}

Result<void> removeFrom(TemplateFile file, const TemplateId &id)
{
    QJsonArray left;
    for (const QJsonValue &entry : file.content.value(u"beats"_s).toArray()) {
        if (!isOf(entry, id))
            left.append(entry);
    }
    if (file.isList() && !left.isEmpty()) {
        file.content[u"beats"_s] = left;
        return write(file);
    }
    QFile gone(file.path);
    if (!gone.remove())
        return fail(ErrorKind::Storage, Sentence::tr("Cannot delete “%1”: %2. Check the permissions of its folder.").arg(file.path, gone.errorString()));
    return syncFolder(QFileInfo(file.path).absolutePath());
}

/// A name of the folder that is free: "drone.json", or else "drone_2.json"…
QString freePath(const QString &folder, const TemplateId &id)
{
    const QDir beats(folderOfBeats(folder));
    QString name = id.text() + u".json"_s;
    for (int i = 2; beats.exists(name); ++i)
        name = u"%1_%2.json"_s.arg(id.text()).arg(i);
    return beats.absoluteFilePath(name);
}

} // namespace

bool isTemplateName(const QString &text)
{
    const auto isAllowed = [](QChar c) { return c == u'_' || (c.isLetterOrNumber() && !c.isUpper()); };
    return !text.isEmpty() && text.size() <= kLongestTemplateName && text.front().isLetter() && std::ranges::all_of(text, isAllowed);
}

QString templateNameFrom(const QString &words)
{
    QString name;
    for (const QChar c : words.toLower()) {
        if (c.isLetterOrNumber() && !c.isUpper())
            name.append(c);
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name.append(u'_');
    }
    while (!name.isEmpty() && !name.front().isLetter())
        name.remove(0, 1);
    name.truncate(kLongestTemplateName);
    while (name.endsWith(u'_'))
        name.chop(1);
    return name;
}

Result<void> saveOwnTemplate(const QString &folder, const BeatTemplate &beatTemplate)
{
    Findings findings;
    if (!beatTemplateFromJson(toJson(beatTemplate), {}, findings))
        return fail(ErrorKind::BadInput, findings.first().sentence);
    const QList<TemplateFile> files = filesWith(folder, beatTemplate.id);
    if (!files.isEmpty())
        return replaceIn(files.last(), beatTemplate);
    if (!isTemplateName(beatTemplate.id.text())) {
        return fail(ErrorKind::BadInput, Sentence::tr("“%1” cannot name a template. Use small letters, digits and _, a letter first.")
                                             .arg(beatTemplate.id.text().left(kLongestTemplateName)));
    }
    if (!QDir().mkpath(folderOfBeats(folder)))
        return fail(ErrorKind::Storage, Sentence::tr("The folder “%1” cannot be made. Make room or free the name.").arg(folderOfBeats(folder)));
    return write({freePath(folder, beatTemplate.id), toJson(beatTemplate)});
}

Result<void> removeOwnTemplate(const QString &folder, const TemplateId &id)
{
    const QList<TemplateFile> files = filesWith(folder, id);
    if (files.isEmpty())
        return fail(ErrorKind::NotFound, Sentence::tr("There is no template “%1” of your own. Look at the list of templates; those that come with Beatreel cannot be changed.").arg(id.text()));
    for (const TemplateFile &file : files) {
        if (const Result<void> removed = removeFrom(file, id); !removed)
            return removed;
    }
    return {};
}

} // namespace beatreel
