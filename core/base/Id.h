// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <functional>
#include <string_view>

namespace beatreel {

/// A string that names one kind of thing, so that ids of different kinds cannot be mixed up.
template <class Tag> class Id
{
public:
    Id() = default;
    explicit Id(QString text) : m_text(std::move(text)) {}

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend std::strong_ordering operator<=>(const Id &a, const Id &b)
    {
        return QString::compare(a.m_text, b.m_text) <=> 0;
    }
    /// By the standard library: Qt's own takes twice as long for an id and stalls on some processors, and an edit of a long
    /// film looks thousands of them up.
    friend size_t qHash(const Id &id, size_t seed = 0)
    {
        const QStringView text = id.m_text;
        return std::hash<std::u16string_view>{}({text.utf16(), static_cast<size_t>(text.size())}) ^ seed;
    }

private:
    QString m_text;
};

} // namespace beatreel
