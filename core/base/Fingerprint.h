// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QCryptographicHash>
#include <QHashFunctions>
#include <QString>

#include "core/base/Result.h"

#include <concepts>
#include <functional>
#include <string_view>

namespace beatreel {

/// A SHA-256 of exactly what something was made from. Equal inputs, equal fingerprint; an empty one equals
/// no made one.
class Fingerprint
{
public:
    Fingerprint() = default;

    [[nodiscard]] static Fingerprint fromHex(const QString &hex);
    [[nodiscard]] QString hex() const { return QString::fromLatin1(m_hex); }
    /// The first 16 hex digits, enough for a file name.
    [[nodiscard]] QString brief() const { return QString::fromLatin1(m_hex.first(std::min<qsizetype>(16, m_hex.size()))); }
    /// The first eight bytes as a number, for seeds.
    [[nodiscard]] quint64 number() const;
    [[nodiscard]] bool isEmpty() const { return m_hex.isEmpty(); }

    bool operator==(const Fingerprint &) const = default;
    friend size_t qHash(const Fingerprint &f, size_t seed = 0)
    {
        return std::hash<std::string_view>{}({f.m_hex.data(), static_cast<size_t>(f.m_hex.size())}) ^ seed;
    }

private:
    friend class FingerprintBuilder;
    friend Result<Fingerprint> fingerprintOfFile(const QString &path);
    explicit Fingerprint(QByteArray hex) : m_hex(std::move(hex)) {}
    QByteArray m_hex;
};

/// Collects named inputs into a fingerprint. Names and values are length-prefixed, so no two different
/// sequences of inputs give the same bytes. The order of the calls counts.
class FingerprintBuilder
{
public:
    /// What is being fingerprinted, with its version: "frame/1".
    explicit FingerprintBuilder(QByteArrayView kind);

    FingerprintBuilder &add(QByteArrayView name, QByteArrayView value);
    FingerprintBuilder &add(QByteArrayView name, const QString &value);
    FingerprintBuilder &add(QByteArrayView name, const QStringList &values);
    FingerprintBuilder &add(QByteArrayView name, double value);
    FingerprintBuilder &add(QByteArrayView name, const Fingerprint &value);
    template <std::integral T> FingerprintBuilder &add(QByteArrayView name, T value)
    {
        return add(name, QByteArrayView(QByteArray::number(value)));
    }

    [[nodiscard]] Fingerprint build() const;

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

/// SHA-256 of a file's bytes. Fails with Storage where it cannot be read.
[[nodiscard]] Result<Fingerprint> fingerprintOfFile(const QString &path);

} // namespace beatreel
