// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/FarmRun.h"

namespace beatreel::cli {

Result<std::unique_ptr<FarmRun>> FarmRun::open(Studio &studio, const RedisUrl &url, const CancelToken &cancel)
{
    auto store = studio.openStorage();
    if (!store && store.error().kind == ErrorKind::NotFound)
        return fail(ErrorKind::Unavailable, QStringLiteral("A farm needs a storage that its workers reach too: set BEATREEL_STORAGE_URL here and there."));
    if (!store)
        return std::unexpected(store.error());
    std::unique_ptr<FarmRun> run(new FarmRun(std::move(*store), {url, studio.settings().farmAuthorities}));
    if (const auto checked = run->m_place.check(cancel); !checked)
        return std::unexpected(checked.error());
    return run;
}

} // namespace beatreel::cli
