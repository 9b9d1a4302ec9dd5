// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/Handbook.h"

#include "ui/common/WordSearch.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace beatreel {

namespace {

constexpr qsizetype kAround = 48; ///< letters that are shown on either side of what was found

/// The text without its signs and without what a reader does not see.
QString plain(const QString &markdown)
{
    static const QRegularExpression comment(QStringLiteral("<!--.*?-->"), QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression signs(QStringLiteral("[*`#|]+|^-{3,}$|:?-{3,}"), QRegularExpression::MultilineOption);
    QString text = markdown;
    text.remove(comment);
    text.replace(link, QStringLiteral("\\1"));
    return text.remove(signs).simplified();
}

} // namespace

Handbook::Handbook(const QString &folder) : m_folder(folder)
{
    static const QRegularExpression entry(QStringLiteral("^\\d+\\. \\[[^\\]]+\\]\\(([^)]+)\\)"), QRegularExpression::MultilineOption);
    const std::optional<Page> index = page(QStringLiteral("README.md"));
    if (!index)
        return;
    m_pages.append(*index);
    for (auto it = entry.globalMatch(index->markdown); it.hasNext();) {
        if (auto found = page(it.next().captured(1)))
            m_pages.append(*std::move(found));
    }
}

std::optional<Handbook::Page> Handbook::page(const QString &file) const
{
    QFile in(QDir::cleanPath(m_folder + u'/' + file));
    if (!in.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QString markdown = QString::fromUtf8(in.readAll());
    return Page{file, markdown.section(u'\n', 0, 0).remove(u'#').trimmed(), markdown};
}

QList<Handbook::Place> Handbook::find(const QString &words) const
{
    const QStringList wanted = folded(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    QList<Place> titled;
    QList<Place> others;
    const auto hasAll = [&](const QString &text) { return std::ranges::all_of(wanted, [&](const QString &word) { return text.contains(word); }); };
    for (qsizetype i = 0; i < m_pages.size(); ++i) {
        const QString text = plain(m_pages[i].markdown);
        const QString searched = folded(text);
        if (!hasAll(searched))
            continue;
        // Where all of them stand together, or else the first one.
        qsizetype at = searched.indexOf(wanted.join(u' '));
        if (at < 0)
            at = searched.indexOf(wanted.first());
        const qsizetype from = std::max<qsizetype>(0, searched.lastIndexOf(u' ', std::max<qsizetype>(0, at - kAround)));
        const qsizetype end = searched.indexOf(u' ', std::min(at + kAround, searched.size() - 1));
        const Place place{i, text.mid(from, end < 0 ? -1 : end - from).trimmed()};
        (hasAll(folded(m_pages[i].title)) ? titled : others).append(place);
    }
    return titled + others;
}

} // namespace beatreel
