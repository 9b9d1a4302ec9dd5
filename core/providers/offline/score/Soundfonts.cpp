// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/providers/offline/score/Soundfonts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace beatreel {

namespace {

const QString kPlain = u"timgm6mb"_s;

/// How the names of whole General MIDI sets begin, in small letters and digits alone; the best sounding
/// first.
const QStringList &knownNames()
{
    static const QStringList names = {u"musescoregeneral"_s, u"generalusergs"_s, u"fluidr3"_s, u"arachno"_s,
                                      u"timbresofheaven"_s,  u"sgmv2"_s,         kPlain};
    return names;
}

/// Sets that hold only variations of another set's instruments.
const QStringList &incompleteNames()
{
    static const QStringList names = {u"fluidr3gs"_s};
    return names;
}

/// "GeneralUser GS v1.471.sf2" is "generalusergsv1471".
QString plainName(const QString &path)
{
    QString plain;
    for (const QChar letter : QFileInfo(path).completeBaseName().toCaseFolded()) {
        if (letter.isLetterOrNumber())
            plain.append(letter);
    }
    return plain;
}

qsizetype placeIn(const QStringList &names, const QString &name)
{
    return std::ranges::find_if(names, [&](const QString &known) { return name.startsWith(known); }) -
           names.begin();
}

bool isIn(const QStringList &names, const QString &name)
{
    return placeIn(names, name) < names.size();
}

/// RIFF, a length, sfbk.
bool isSoundfont(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(12);
    return head.startsWith("RIFF") && head.endsWith("sfbk");
}

} // namespace

QStringList soundfontFolders(const QString &dataFolder)
{
    const QDir data(dataFolder);
    return {data.filePath(u"soundfonts"_s), data.filePath(u"sounds/sf2"_s), data.filePath(u"sounds/sf3"_s)};
}

QString bestSoundfont(const QStringList &folders)
{
    QString best;
    std::tuple<qsizetype, qint64> bestRank;
    for (const QString &folder : folders) {
        for (const QFileInfo &file :
             QDir(folder).entryInfoList({u"*.sf2"_s, u"*.sf3"_s}, QDir::Files, QDir::Name)) {
            const QString path = file.canonicalFilePath();
            const QString name = plainName(path);
            if (path.isEmpty() || isIn(incompleteNames(), name) || !isSoundfont(path))
                continue;
            const qsizetype place = placeIn(knownNames(), name);
            const std::tuple rank{place, place == knownNames().size() ? -file.size() : 0};
            if (best.isEmpty() || rank < bestRank) {
                best = path;
                bestRank = rank;
            }
        }
    }
    return best;
}

bool isPlainSoundfont(const QString &path)
{
    return plainName(path).startsWith(kPlain);
}

} // namespace beatreel
