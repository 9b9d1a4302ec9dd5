// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/Names.h"

#include "core/base/Sentence.h"

#include <QDir>

namespace beatreel {

namespace {

constexpr qsizetype kLongestPlainName = 64;
// Leaves room for an extension below the 255 bytes that file systems allow.
constexpr qsizetype kLongestFileName = 200;

} // namespace

bool isPlainName(const QString &text)
{
    const auto isAllowed = [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'_' || c == u'-'; };
    return !text.isEmpty() && text.size() <= kLongestPlainName && text.front().isLetterOrNumber()
           && std::ranges::all_of(text, isAllowed);
}

bool isFileName(const QString &text)
{
    const auto isForbidden = [](QChar c) {
        return c == u'/' || c == u'\\' || c.category() == QChar::Other_Control;
    };
    return !text.isEmpty() && text.toUtf8().size() <= kLongestFileName && text != QStringLiteral(".")
           && text != QStringLiteral("..") && std::ranges::none_of(text, isForbidden);
}

QString folderNameFor(const QString &words)
{
    constexpr qsizetype kLongestFolderName = 60;
    QString name;
    for (const QChar c : words.simplified()) {
        const bool isForbidden = c == u'/' || c == u'\\' || c == u':' || c.category() == QChar::Other_Control;
        name.append(isForbidden ? QChar(u' ') : c);
    }
    name = name.simplified().left(kLongestFolderName).trimmed();
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    return name.isEmpty() ? Sentence::tr("My ad") : name;
}

bool isPathInside(const QString &path)
{
    // A project may be copied to another system: its separators and drive letters count too.
    const QString clean = QDir::cleanPath(QString(path).replace(u'\\', u'/'));
    const bool hasDrive = clean.size() > 1 && clean[1] == u':';
    return !path.isEmpty() && !path.contains(QChar(0)) && !clean.startsWith(u'/') && !hasDrive
           && clean != QStringLiteral("..") && !clean.startsWith(QStringLiteral("../")) && clean != QStringLiteral(".");
}

} // namespace beatreel
