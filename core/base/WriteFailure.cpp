// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/WriteFailure.h"

#include <cerrno>
#include <cstring>
#include <utility>

namespace beatreel {

namespace {

constexpr std::pair<int, const char *> kWords[] = {
    {ENOSPC, "the disk is full"},
    {EDQUOT, "the disk is full"},
    {EROFS, "the disk is read-only"},
    {EACCES, "the permissions do not allow it"},
    {EPERM, "the permissions do not allow it"},
};

} // namespace

QString writeFailureWords(int code)
{
    for (const auto &[known, words] : kWords) {
        if (known == code)
            return QLatin1String(words);
    }
    return QString::fromLocal8Bit(std::strerror(code));
}

QString writeFailureIn(const Error &error)
{
    for (const auto &[code, words] : kWords) {
        if (error.kind == ErrorKind::Storage && error.sentence.contains(QStringLiteral(": %1.").arg(QLatin1String(words))))
            return QLatin1String(words);
    }
    return {};
}

} // namespace beatreel
