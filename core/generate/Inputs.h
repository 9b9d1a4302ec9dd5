// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Fingerprint.h"
#include "core/generate/Generators.h"

#include <QJsonObject>
#include <QStringList>

namespace beatreel {

/// Exactly what a take is made from, as JSON: it stands in the take's provenance, its hash is the take's
/// fingerprint, and the members that differ say why a take is stale. Paths are not in it; pictures stand as
/// the key of the take they come from.
[[nodiscard]] QJsonObject inputsOf(const FrameRequest &request, const GeneratorIdentity &identity);
/// `pictureKey` names what `request.inputPicture` shows: a take, or a take with its slip.
[[nodiscard]] QJsonObject inputsOf(const ClipRequest &request, const GeneratorIdentity &identity,
                                   const QString &pictureKey);
[[nodiscard]] QJsonObject inputsOf(const MusicRequest &request, const GeneratorIdentity &identity);

/// The request that these are the inputs of, without its folder and its pictures: what was made can be made again from
/// its provenance alone.
[[nodiscard]] FrameRequest frameRequestFrom(const QJsonObject &inputs);
[[nodiscard]] ClipRequest clipRequestFrom(const QJsonObject &inputs);
[[nodiscard]] MusicRequest musicRequestFrom(const QJsonObject &inputs);

[[nodiscard]] Fingerprint fingerprintOf(const QJsonObject &inputs);

/// The names of the members that differ, in alphabetical order.
[[nodiscard]] QStringList changedMembers(const QJsonObject &before, const QJsonObject &now);

} // namespace beatreel
