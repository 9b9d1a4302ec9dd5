// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace beatreel::cli {

/// One option of a command; without `valueName` it is a switch.
struct Option
{
    QString name;
    QString valueName;
    QString help;

    /// An optional one is only left out at the end, or before another option.
    enum class Value { Needed, Optional };
    Value value = Value::Needed;
};

/// A command's arguments, checked against its options.
class Arguments
{
public:
    /// BadInput where an option is unknown, lacks its value, or is given twice.
    [[nodiscard]] static Result<Arguments> parse(const QStringList &words, const QList<Option> &options);

    [[nodiscard]] const QStringList &positional() const { return m_positional; }
    [[nodiscard]] bool has(const QString &name) const { return m_values.contains(name); }
    /// Empty where it is optional and was left out.
    [[nodiscard]] std::optional<QString> value(const QString &name) const;
    /// A number from `low` to `high`, or nothing where the option is not given.
    [[nodiscard]] Result<std::optional<double>> number(const QString &name, double low, double high) const;
    [[nodiscard]] Result<std::optional<int>> whole(const QString &name, int low, int high) const;
    /// One of `known`, or nothing where the option is not given; the error lists the known ones.
    [[nodiscard]] Result<std::optional<QString>> oneOf(const QString &name, const QStringList &known) const;

private:
    QStringList m_positional;
    QHash<QString, QString> m_values;
};

} // namespace beatreel::cli
