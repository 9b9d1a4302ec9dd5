// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/WriteFailure.h"

#include "core/base/Sentence.h"

#include <cerrno>
#include <cstring>
#include <utility>

namespace beatreel {

namespace {

constexpr std::pair<int, const char *> kWords[] = {
    {ENOSPC, QT_TRANSLATE_NOOP("beatreel::Sentence", "the disk is full")},
    {EDQUOT, QT_TRANSLATE_NOOP("beatreel::Sentence", "the disk is full")},
    {EROFS, QT_TRANSLATE_NOOP("beatreel::Sentence", "the disk is read-only")},
    {EACCES, QT_TRANSLATE_NOOP("beatreel::Sentence", "the permissions do not allow it")},
    {EPERM, QT_TRANSLATE_NOOP("beatreel::Sentence", "the permissions do not allow it")},
};

} // namespace

QString writeFailureWords(int code)
{
    for (const auto &[known, words] : kWords) {
        if (known == code)
            return Sentence::tr(words);
    }
    return QString::fromLocal8Bit(std::strerror(code));
}

QString writeFailureIn(const Error &error)
{
    for (const auto &[code, words] : kWords) {
        if (const QString said = Sentence::tr(words); error.kind == ErrorKind::Storage && error.sentence.contains(said))
            return said;
    }
    return {};
}

} // namespace beatreel
