// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/build/GeneratorSet.h"

namespace beatreel {

namespace {

template <class Generator>
const Generator *choose(const Generator *usual, const QHash<QString, const Generator *> &others, const QString &model)
{
    return model.isEmpty() || model == usual->identity().model ? usual : others.value(model);
}

} // namespace

GeneratorIdentities GeneratorSet::identities() const
{
    GeneratorIdentities all{frame->identity(), clip->identity(), music ? music->identity() : GeneratorIdentity()};
    for (auto it = frames.begin(); it != frames.end(); ++it)
        all.frames.insert(it.key(), it.value()->identity());
    for (auto it = clips.begin(); it != clips.end(); ++it)
        all.clips.insert(it.key(), it.value()->identity());
    return all;
}

const FrameGenerator *GeneratorSet::frameBy(const QString &model) const
{
    return choose(frame, frames, model);
}

const ClipGenerator *GeneratorSet::clipBy(const QString &model) const
{
    return choose(clip, clips, model);
}

} // namespace beatreel
