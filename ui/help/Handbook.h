// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace beatreel {

/// The pages of the handbook, as they lie in docs/handbook, from the program's resources.
class Handbook
{
public:
    struct Page
    {
        QString file; ///< "first-ad.md"
        QString title;
        QString markdown;
    };
    struct Place
    {
        qsizetype page = 0;
        QString words; ///< of the text round what was found
    };

    /// `folder` holds README.md, which names the pages in their order.
    explicit Handbook(const QString &folder = QStringLiteral(":/docs/handbook"));

    [[nodiscard]] const QList<Page> &pages() const { return m_pages; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// One of the pages, or another document that they lead to: "../farm.md".
    [[nodiscard]] std::optional<Page> page(const QString &file) const;
    /// The pages that have all of these words, those first whose title has them. Nothing for no words.
    [[nodiscard]] QList<Place> find(const QString &words) const;

private:
    QString m_folder;
    QList<Page> m_pages;
};

} // namespace beatreel
