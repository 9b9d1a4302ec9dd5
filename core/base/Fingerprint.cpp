// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Fingerprint.h"

#include "core/base/Sentence.h"

#include <QFile>

namespace beatreel {

Fingerprint Fingerprint::fromHex(const QString &hex)
{
    const QByteArray latin = hex.toLatin1().toLower();
    const bool isHex = latin.size() == 64 && std::ranges::all_of(latin, [](char c) {
                           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
                       });
    return isHex ? Fingerprint(latin) : Fingerprint();
}

quint64 Fingerprint::number() const
{
    return m_hex.isEmpty() ? 0 : m_hex.first(16).toULongLong(nullptr, 16);
}

FingerprintBuilder::FingerprintBuilder(QByteArrayView kind)
{
    add("kind", kind);
}

FingerprintBuilder &FingerprintBuilder::add(QByteArrayView name, QByteArrayView value)
{
    m_hash.addData(QByteArray::number(name.size()) + ':');
    m_hash.addData(name);
    m_hash.addData(QByteArray::number(value.size()) + ':');
    m_hash.addData(value);
    return *this;
}

FingerprintBuilder &FingerprintBuilder::add(QByteArrayView name, const QString &value)
{
    return add(name, QByteArrayView(value.toUtf8()));
}

FingerprintBuilder &FingerprintBuilder::add(QByteArrayView name, const QStringList &values)
{
    add(name, values.size());
    for (const QString &value : values)
        add("item", value);
    return *this;
}

FingerprintBuilder &FingerprintBuilder::add(QByteArrayView name, double value)
{
    return add(name, QByteArrayView(QByteArray::number(value, 'g', 17)));
}

FingerprintBuilder &FingerprintBuilder::add(QByteArrayView name, const Fingerprint &value)
{
    return add(name, QByteArrayView(value.m_hex));
}

Fingerprint FingerprintBuilder::build() const
{
    return Fingerprint(m_hash.result().toHex());
}

Result<Fingerprint> fingerprintOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fail(ErrorKind::Storage,
                    Sentence::tr("Cannot read “%1”: %2. Check that it exists and may be read.")
                        .arg(path, file.errorString()));
    }
    return Fingerprint(hash.result().toHex());
}

} // namespace beatreel
