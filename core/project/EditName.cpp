// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/EditName.h"

#include <QCoreApplication>

namespace beatreel {

namespace {

class EditNames
{
    Q_DECLARE_TR_FUNCTIONS(beatreel::EditNames)

public:
    [[nodiscard]] static QString ofOne(EditKind kind);
    [[nodiscard]] static QString ofSeveral(EditKind kind, int beats);
};

QString EditNames::ofOne(EditKind kind)
{
    switch (kind) {
    case EditKind::InsertBeats:
        return tr("Insert beat");
    case EditKind::PasteBeats:
        return tr("Paste beat");
    case EditKind::DeleteBeats:
        return tr("Delete beat");
    case EditKind::DuplicateBeats:
        return tr("Duplicate beat");
    case EditKind::MoveBeats:
        return tr("Move beat");
    case EditKind::SwapBeats:
        return tr("Swap beats");
    case EditKind::ChangeLength:
        return tr("Change length");
    case EditKind::SwapTemplate:
        return tr("Swap template");
    case EditKind::EditName:
        return tr("Rename beat");
    case EditKind::EditPrompt:
        return tr("Edit prompt");
    case EditKind::EditShot:
        return tr("Edit shot");
    case EditKind::EditAction:
        return tr("Edit action");
    case EditKind::EditMovement:
        return tr("Edit camera movement");
    case EditKind::ChangeEnergy:
        return tr("Change energy");
    case EditKind::EditNotes:
        return tr("Edit notes");
    case EditKind::EditVoiceOver:
        return tr("Edit voice-over");
    case EditKind::EditOnScreenWords:
        return tr("Edit on-screen words");
    case EditKind::AddOverlay:
        return tr("Add words or logo");
    case EditKind::RemoveOverlay:
        return tr("Remove words or logo");
    case EditKind::EditOverlay:
        return tr("Edit words or logo");
    case EditKind::MoveOverlay:
        return tr("Move words or logo");
    case EditKind::ApplyEndCard:
        return tr("Add end card");
    case EditKind::ChangeFades:
        return tr("Change fades");
    case EditKind::ChangeApproval:
        return tr("Change approval");
    case EditKind::ChangeSeed:
        return tr("Change seed");
    case EditKind::ChangeBeatModel:
        return tr("Change model of beat");
    case EditKind::LockBeats:
        return tr("Lock beat");
    case EditKind::UnlockBeats:
        return tr("Unlock beat");
    case EditKind::LockTake:
        return tr("Lock take");
    case EditKind::UnlockTake:
        return tr("Unlock take");
    case EditKind::ChooseTake:
        return tr("Choose take");
    case EditKind::StarTake:
        return tr("Star take");
    case EditKind::UnstarTake:
        return tr("Take star off take");
    case EditKind::NoteTake:
        return tr("Edit note on take");
    case EditKind::TrashTake:
        return tr("Move take to the trash");
    case EditKind::RestoreTake:
        return tr("Bring take back");
    case EditKind::EmptyTrash:
        return tr("Empty trash");
    case EditKind::CopyTakeSettings:
        return tr("Copy settings of take");
    case EditKind::KeepAsItIs:
        return tr("Keep as it is");
    case EditKind::MakeAgain:
        return tr("Make again");
    case EditKind::SlipClip:
        return tr("Slip clip");
    case EditKind::CropClip:
        return tr("Crop clip");
    case EditKind::CropPicture:
        return tr("Crop picture");
    case EditKind::SlipMusic:
        return tr("Move in point of music");
    case EditKind::ChangeMusicGain:
        return tr("Change gain of music");
    case EditKind::FadeMusic:
        return tr("Fade music");
    case EditKind::MuteMusic:
        return tr("Mute music");
    case EditKind::UnmuteMusic:
        return tr("Unmute music");
    case EditKind::TakeOwnPicture:
        return tr("Use own picture");
    case EditKind::TakeOwnVideo:
        return tr("Use own video");
    case EditKind::TakeOwnMusic:
        return tr("Use own track");
    case EditKind::EditProduct:
        return tr("Change product");
    case EditKind::EditStyle:
        return tr("Change look");
    case EditKind::EditPalette:
        return tr("Change palette");
    case EditKind::ChangeArchetype:
        return tr("Change archetype");
    case EditKind::EditLook:
        return tr("Change look");
    case EditKind::ChangeTarget:
        return tr("Change target length");
    case EditKind::ChangeFormat:
        return tr("Change format");
    case EditKind::EditBrief:
        return tr("Edit brief");
    case EditKind::ChangeModels:
        return tr("Change models");
    case EditKind::ChangeBudget:
        return tr("Change budget");
    case EditKind::Plan:
        return tr("Plan from brief");
    case EditKind::GoBackToVersion:
        break;
    }
    return tr("Go back to earlier version");
}

/// Empty where the number does not matter.
QString EditNames::ofSeveral(EditKind kind, int beats)
{
    switch (kind) {
    case EditKind::InsertBeats:
        return tr("Insert %n beats", nullptr, beats);
    case EditKind::PasteBeats:
        return tr("Paste %n beats", nullptr, beats);
    case EditKind::DeleteBeats:
        return tr("Delete %n beats", nullptr, beats);
    case EditKind::DuplicateBeats:
        return tr("Duplicate %n beats", nullptr, beats);
    case EditKind::MoveBeats:
        return tr("Move %n beats", nullptr, beats);
    case EditKind::ChangeLength:
        return tr("Change length of %n beats", nullptr, beats);
    case EditKind::SwapTemplate:
        return tr("Swap template of %n beats", nullptr, beats);
    case EditKind::ChangeBeatModel:
        return tr("Change model of %n beats", nullptr, beats);
    case EditKind::LockBeats:
        return tr("Lock %n beats", nullptr, beats);
    case EditKind::UnlockBeats:
        return tr("Unlock %n beats", nullptr, beats);
    case EditKind::CopyTakeSettings:
        return tr("Copy settings of take to %n beats", nullptr, beats);
    default:
        return {};
    }
}

} // namespace

QString editName(EditKind kind, qsizetype beats)
{
    const QString several = beats > 1 ? EditNames::ofSeveral(kind, static_cast<int>(beats)) : QString();
    return several.isEmpty() ? EditNames::ofOne(kind) : several;
}

} // namespace beatreel
