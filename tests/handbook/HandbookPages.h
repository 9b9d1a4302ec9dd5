// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/TestFolder.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace beatreel::test {

[[nodiscard]] inline QString handbookFolder()
{
    return sourceFile(QStringLiteral("docs/handbook"));
}

[[nodiscard]] inline QString handbookPage(const QString &name)
{
    QFile file(handbookFolder() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The index, then the pages in its order.
[[nodiscard]] inline QStringList handbookPages()
{
    static const QRegularExpression entry(QStringLiteral("^\\d+\\. \\[[^\\]]+\\]\\(([^)]+)\\)"), QRegularExpression::MultilineOption);
    QStringList pages{QStringLiteral("README.md")};
    for (auto it = entry.globalMatch(handbookPage(pages.first())); it.hasNext();)
        pages.append(it.next().captured(1));
    return pages;
}

/// A page without its commands and examples.
[[nodiscard]] inline QString proseOf(const QString &page)
{
    static const QRegularExpression indented(QStringLiteral("^    .*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression fenced(QStringLiteral("```.*?```"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression quoted(QStringLiteral("`[^`\n]*`"));
    QString prose = page;
    return prose.remove(fenced).remove(indented).remove(quoted);
}

/// What stands in the first group of each match.
[[nodiscard]] inline QStringList allOf(const QRegularExpression &form, const QString &text)
{
    QStringList found;
    for (auto it = form.globalMatch(text); it.hasNext();)
        found.append(it.next().captured(1));
    return found;
}

} // namespace beatreel::test
