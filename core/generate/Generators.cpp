// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/generate/Generators.h"

#include <QJsonDocument>

namespace beatreel {

Fingerprint GeneratorIdentity::fingerprint() const
{
    return FingerprintBuilder("generator/1")
        .add("provider", provider)
        .add("model", model)
        .add("version", version)
        .add("parameters", QByteArrayView(QJsonDocument(parameters).toJson(QJsonDocument::Compact)))
        .build();
}

} // namespace beatreel
