// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/main/WindowState.h"

#include "core/base/AtomicFile.h"
#include "core/base/Json.h"

#include <QDir>
#include <QFileInfo>
#include <QSize>

namespace beatreel {

namespace {

constexpr qint64 kLargest = 1 << 20;

QString keyOf(QSize screen)
{
    return QStringLiteral("%1x%2").arg(screen.width()).arg(screen.height());
}

QByteArray bytesOf(const QJsonObject &object, const QString &name)
{
    return QByteArray::fromBase64(object.value(name).toString().toLatin1());
}

} // namespace

WindowState::WindowState(QString file) : m_file(std::move(file))
{
    const auto bytes = readFile(m_file, kLargest);
    const auto object = bytes ? parseJsonObject(*bytes, m_file) : std::unexpected(bytes.error());
    if (object)
        m_all = *object;
}

WindowState::Arrangement WindowState::of(QSize screen) const
{
    const QJsonObject object = m_all.value(keyOf(screen)).toObject();
    return {bytesOf(object, QStringLiteral("geometry")), bytesOf(object, QStringLiteral("docks")),
            object.value(QStringLiteral("panels")).toObject()};
}

void WindowState::set(QSize screen, const Arrangement &arrangement)
{
    m_all.insert(keyOf(screen), QJsonObject{{QStringLiteral("geometry"), QString::fromLatin1(arrangement.geometry.toBase64())},
                                            {QStringLiteral("docks"), QString::fromLatin1(arrangement.docks.toBase64())},
                                            {QStringLiteral("panels"), arrangement.panels}});
}

void WindowState::save() const
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    static_cast<void>(writeFileAtomically(m_file, toJsonText(m_all)));
}

} // namespace beatreel
