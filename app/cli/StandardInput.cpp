// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/StandardInput.h"

#include "core/base/Sentence.h"

#include <array>
#include <cerrno>
#include <poll.h>
#include <unistd.h>

namespace beatreel::cli {

namespace {

constexpr int kLook = 50; ///< ms between looks at the token

} // namespace

Result<QByteArray> readStandardInput(qint64 limit, const CancelToken &cancel)
{
    QByteArray bytes;
    std::array<char, 65536> buffer;
    while (!cancel.stop_requested()) {
        pollfd input{STDIN_FILENO, POLLIN, 0};
        const int ready = ::poll(&input, 1, kLook);
        if (ready == 0 || (ready < 0 && errno == EINTR))
            continue;
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count == 0)
            return bytes;
        if (count < 0 && errno == EINTR)
            continue;
        if (ready < 0 || count < 0)
            return fail(ErrorKind::Storage, Sentence::tr("Standard input cannot be read. Give a file instead."));
        bytes.append(buffer.data(), count);
        if (bytes.size() > limit)
            return fail(ErrorKind::BadInput, Sentence::tr("Standard input holds more than %1 bytes and cannot be what is expected here. Give another file.").arg(limit));
    }
    return cancelled();
}

} // namespace beatreel::cli
