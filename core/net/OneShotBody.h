// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/net/HttpMessage.h"

#include <QBuffer>
#include <QFile>

namespace beatreel {

/// A request's body that can be read once. Qt 6.4 sends a request again by itself when its connection dies before the
/// answer, POST too, unless it cannot rewind the body: what may create something must be sent through this.
class OneShotBody final : public QIODevice
{
public:
    OneShotBody(const HttpRequest &request, QObject *parent) : QIODevice(parent), m_size(request.fromFile ? request.fromFile->bytes : request.body.size())
    {
        if (request.fromFile) {
            m_file.setFileName(request.fromFile->path);
            m_isReadable = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && m_file.seek(request.fromFile->from) &&
                           m_file.size() >= request.fromFile->from + m_size;
        } else {
            m_bytes.setData(request.body);
            m_isReadable = m_bytes.open(QIODevice::ReadOnly);
        }
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    bool reset() override { return false; }
    [[nodiscard]] bool atEnd() const override { return m_at == m_size; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_size - m_at; }
    [[nodiscard]] qint64 length() const { return m_size; }

    /// Whether the server may have seen something of it.
    [[nodiscard]] bool wasRead() const { return m_at > 0; }
    /// False where the file is gone or became shorter.
    [[nodiscard]] bool isReadable() const { return m_isReadable; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (atEnd())
            return -1;
        if (most <= 0)
            return 0;
        QIODevice &source = m_file.isOpen() ? static_cast<QIODevice &>(m_file) : m_bytes;
        const qint64 count = source.read(data, std::min(most, m_size - m_at));
        m_isReadable = m_isReadable && count > 0;
        if (count <= 0)
            return -1;
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QBuffer m_bytes;
    QFile m_file;
    qint64 m_size;
    qint64 m_at = 0;
    bool m_isReadable = false;
};

} // namespace beatreel
