// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/generate/ModelCatalogue.h"
#include "core/story/VideoFormat.h"

namespace beatreel {

/// How a model of the catalogue is asked over the network: what its inputs are called and what it takes. An input that
/// the model does not have is an empty name; it is then never sent.
struct RemoteModel
{
    enum class Camera { None, Words, Brackets };

    Model model;
    QString endpoint; ///< "owner/name"
    QString version;  ///< of a community model: 64 hexadecimal digits; empty for an official one
    QString promptInput;
    QString negativeInput;
    QString pictureInput;
    QString referencesInput;
    QString durationInput;
    QString seedInput;
    QString aspectInput;
    QString widthInput;
    QString heightInput;
    QJsonObject parameters;
    QStringList aspects;
    int mostReferences = 0;
    int longestPrompt = 0; ///< characters; 0: not limited
    int longestSide = 0;   ///< pixels; 0: not limited
    int multipleOf = 1;
    Camera camera = Camera::None;

    /// What the service is asked for: the version of a community model, the name of an official one.
    [[nodiscard]] const QString &asked() const { return version.isEmpty() ? endpoint : version; }
    /// Under a shared budget of characters.
    [[nodiscard]] QString prompt(const QString &text) const;
    /// Adds what the model takes of it.
    void addSize(QJsonObject &input, const VideoFormat &format) const;
    void addSeed(QJsonObject &input, quint64 seed) const;
};

/// BadInput where the entry does not say enough, or what it says cannot be; the sentence names it.
[[nodiscard]] Result<RemoteModel> remoteModel(const Model &model);

/// Of the names ("16:9") the one nearest to a picture of this size; "16:9" where there is none.
[[nodiscard]] QString nearestAspect(const QStringList &names, QSize size);

} // namespace beatreel
