// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Logos, which are copied into the project first, and the end cards that hold them.

#include "core/media/Picture.h"
#include "core/project/BeatEdits.h"
#include "core/project/OverlayEdits.h"
#include "core/project/References.h"
#include "ui/common/Background.h"
#include "ui/common/Dialogs.h"
#include "ui/inspector/OverlaysField.h"

namespace beatreel {

namespace {

constexpr double kLogoSize = 0.14;

/// The first logo that the film has anywhere.
std::optional<Overlay> logoOf(const Project &project)
{
    for (const Beat &beat : project.beats) {
        for (const Overlay &overlay : beat->overlays) {
            if (overlay.kind == Overlay::Kind::Picture && !overlay.file.isEmpty())
                return overlay;
        }
    }
    return std::nullopt;
}

} // namespace

void OverlaysField::askForLogo(LogoFor purpose, EndCard card)
{
    if (beat().isEmpty())
        return;
    const FileQuestion question{tr("Choose a logo"), {}, {{tr("Pictures"), {QStringLiteral("*.png"), QStringLiteral("*.svg"), QStringLiteral("*.webp"), QStringLiteral("*.jpg"), QStringLiteral("*.jpeg")}}}};
    m_dialogs.openFile(this, question, [this, purpose, card, asked = beat()](const std::optional<QString> &file) {
        if (!hasBeats() || beat() != asked)
            return;
        if (file)
            takeLogo(*file, purpose, card);
        else if (purpose == LogoFor::EndCard)
            applyCard(card, CardLogo());
    });
}

void OverlaysField::takeLogo(const QString &file, LogoFor purpose, EndCard card)
{
    const auto task = [file, folder = open().folder().path()]() -> Result<Overlay> {
        const Result<QImage> read = readLogo(file);
        if (!read)
            return std::unexpected(read.error());
        const Result<QStringList> names = takeReferencesIn(folder, {file});
        if (!names)
            return std::unexpected(names.error());
        Overlay logo;
        logo.kind = Overlay::Kind::Picture;
        logo.file = names->first();
        logo.aspect = static_cast<double>(read->width()) / std::max(1, read->height());
        return logo;
    };
    runInBackground(this, m_copier, 0, task, [this, purpose, card, asked = beat()](const Result<Overlay> &logo) {
        if (!logo)
            m_dialogs.tellFailure(this, logo.error());
        else if (hasBeats() && beat() == asked)
            placeLogo(*logo, purpose, card);
    });
}

void OverlaysField::placeLogo(const Overlay &logo, LogoFor purpose, EndCard card)
{
    switch (purpose) {
    case LogoFor::New: {
        Overlay placed = logo;
        placed.size = kLogoSize;
        placed.anchor = {1, 1};
        placed.place = {0.93, 0.93};
        placed.fadeIn = placed.fadeOut = Overlay::Time(300);
        addMore(EditKind::AddOverlay, {placed});
        break;
    }
    case LogoFor::Chosen:
        apply(EditKind::EditOverlay, withOverlay(project(), beat(), open().overlayChoice().of(beat()), [&](Overlay &overlay) {
                  overlay.file = logo.file;
                  overlay.aspect = logo.aspect;
              }));
        break;
    case LogoFor::EndCard:
        applyCard(card, CardLogo{logo.file, logo.aspect});
        break;
    }
}

void OverlaysField::applyCard(EndCard card)
{
    if (beat().isEmpty())
        return;
    const std::optional<Overlay> logo = logoOf(project());
    if (card == EndCard::Name)
        applyCard(card, CardLogo());
    else if (logo)
        applyCard(card, CardLogo{logo->file, logo->aspect});
    else
        askForLogo(LogoFor::EndCard, card);
}

/// In the place of what was there: it is a card to start from.
void OverlaysField::applyCard(EndCard card, const CardLogo &logo)
{
    const Overlays overlays = endCard(card, logo, project().product.name, first()->spec.duration, project().format.size);
    apply(EditKind::ApplyEndCard, withBeats(project(), {beat()}, [&](BeatContent &content) { content.overlays = overlays; }));
    open().overlayChoice().choose(beat(), static_cast<int>(overlays.size()) - 1);
}

} // namespace beatreel
