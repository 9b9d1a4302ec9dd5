// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/base/Json.h"

#include <optional>

namespace beatreel {

/// Reads the kinds of members that documents and takes have beside JSON's own, each with a finding where the
/// value cannot be what it should be.
class DocumentReader : public JsonReader
{
public:
    using JsonReader::JsonReader;

    /// A whole number from 0 on.
    [[nodiscard]] int count(const QString &name, Need need = Need::Required);
    /// A number from 0 to `most`.
    [[nodiscard]] double amount(const QString &name, Need need, double fallback, double most);
    /// 64 hex digits; an empty one where the member is left out.
    [[nodiscard]] Fingerprint fingerprint(const QString &name, Need need = Need::Required);
    /// A whole number of 64 bits, written as text: JSON's numbers would lose its low bits.
    [[nodiscard]] std::optional<quint64> seed(const QString &name, Need need = Need::Required);

    /// "“beats.b1.seed” must be `expected`."
    void reportBadValue(const QString &name, const QString &expected);
};

} // namespace beatreel
