// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace beatreel {

enum class EditKind {
    InsertBeats,
    PasteBeats,
    DeleteBeats,
    DuplicateBeats,
    MoveBeats,
    SwapBeats,
    ChangeLength,
    SwapTemplate,
    EditName,
    EditPrompt,
    EditShot,
    EditAction,
    EditMovement,
    ChangeEnergy,
    EditNotes,
    EditVoiceOver,
    EditOnScreenWords,
    AddOverlay,
    RemoveOverlay,
    EditOverlay,
    MoveOverlay,
    ApplyEndCard,
    ChangeFades,
    ChangeApproval,
    ChangeSeed,
    ChangeBeatModel,
    LockBeats,
    UnlockBeats,
    LockTake,
    UnlockTake,
    ChooseTake,
    StarTake,
    UnstarTake,
    NoteTake,
    TrashTake,
    RestoreTake,
    EmptyTrash,
    CopyTakeSettings,
    KeepAsItIs,
    MakeAgain,
    SlipClip,
    CropClip,
    CropPicture,
    SlipMusic,
    ChangeMusicGain,
    FadeMusic,
    MuteMusic,
    UnmuteMusic,
    TakeOwnPicture,
    TakeOwnVideo,
    TakeOwnMusic,
    EditProduct,
    EditStyle,
    EditPalette,
    ChangeArchetype,
    EditLook, ///< several of product, style, palette and archetype
    ChangeTarget,
    ChangeFormat,
    EditBrief,
    ChangeModels,
    ChangeBudget,
    Plan,
    GoBackToVersion,
};

/// What the undo menu and the history call an edit of so many beats, translated: "Move 3 beats".
[[nodiscard]] QString editName(EditKind kind, qsizetype beats = 1);

} // namespace beatreel
