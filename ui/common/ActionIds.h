// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/ActionEntry.h"

/// The ids of the actions in standardActions().
namespace beatreel::actions {

inline const ActionId kNew{QStringLiteral("file.new")};
inline const ActionId kOpen{QStringLiteral("file.open")};
inline const ActionId kAllVideos{QStringLiteral("file.all_videos")};
inline const ActionId kSaveCopy{QStringLiteral("file.save_copy")};
inline const ActionId kVersions{QStringLiteral("file.versions")};
inline const ActionId kImportPicture{QStringLiteral("file.import_picture")};
inline const ActionId kImportVideo{QStringLiteral("file.import_video")};
inline const ActionId kImportMusic{QStringLiteral("file.import_music")};
inline const ActionId kExportMp4{QStringLiteral("file.export_mp4")};
inline const ActionId kExportPdf{QStringLiteral("file.export_pdf")};
inline const ActionId kExportContactSheet{QStringLiteral("file.export_contact_sheet")};
inline const ActionId kExportEditList{QStringLiteral("file.export_edit_list")};
inline const ActionId kExportSubtitles{QStringLiteral("file.export_subtitles")};
inline const ActionId kExportFrames{QStringLiteral("file.export_frames")};
inline const ActionId kPublish{QStringLiteral("file.publish")};
inline const ActionId kOpenFromStorage{QStringLiteral("file.open_from_storage")};
inline const ActionId kCopyLink{QStringLiteral("file.copy_link")};
inline const ActionId kClose{QStringLiteral("file.close")};
inline const ActionId kQuit{QStringLiteral("file.quit")};

inline const ActionId kUndo{QStringLiteral("edit.undo")};
inline const ActionId kRedo{QStringLiteral("edit.redo")};
inline const ActionId kCut{QStringLiteral("edit.cut")};
inline const ActionId kCopy{QStringLiteral("edit.copy")};
inline const ActionId kPaste{QStringLiteral("edit.paste")};
inline const ActionId kSelectAll{QStringLiteral("edit.select_all")};
inline const ActionId kFindAction{QStringLiteral("edit.find_action")};
inline const ActionId kSettings{QStringLiteral("edit.settings")};

inline const ActionId kViewTimeline{QStringLiteral("view.timeline")};
inline const ActionId kViewBoard{QStringLiteral("view.board")};
inline const ActionId kViewLibrary{QStringLiteral("view.library")};
inline const ActionId kViewBrief{QStringLiteral("view.brief")};
inline const ActionId kViewLook{QStringLiteral("view.look")};
inline const ActionId kViewInspector{QStringLiteral("view.inspector")};
inline const ActionId kCompareTakes{QStringLiteral("view.compare_takes")};
inline const ActionId kViewTakes{QStringLiteral("view.takes")};
inline const ActionId kViewJobs{QStringLiteral("view.jobs")};
inline const ActionId kHistory{QStringLiteral("view.history")};
inline const ActionId kViewWords{QStringLiteral("view.words")};
inline const ActionId kSnap{QStringLiteral("view.snap")};
inline const ActionId kViewEnergy{QStringLiteral("view.energy")};
inline const ActionId kSafeAreas{QStringLiteral("view.safe_areas")};
inline const ActionId kMovementShown{QStringLiteral("view.movement")};
inline const ActionId kZoomIn{QStringLiteral("view.zoom_in")};
inline const ActionId kZoomOut{QStringLiteral("view.zoom_out")};
inline const ActionId kZoomFit{QStringLiteral("view.zoom_fit")};
inline const ActionId kFullScreen{QStringLiteral("view.full_screen")};
inline const ActionId kNextRegion{QStringLiteral("view.next_region")};
inline const ActionId kPreviousRegion{QStringLiteral("view.previous_region")};
inline const ActionId kResetLayout{QStringLiteral("view.reset_layout")};

inline const ActionId kAddBeat{QStringLiteral("beat.add")};
inline const ActionId kSwapTemplate{QStringLiteral("beat.swap_template")};
inline const ActionId kMoveEarlier{QStringLiteral("beat.move_earlier")};
inline const ActionId kMoveLater{QStringLiteral("beat.move_later")};
inline const ActionId kDuplicateBeat{QStringLiteral("beat.duplicate")};
inline const ActionId kShorter{QStringLiteral("beat.shorter")};
inline const ActionId kLonger{QStringLiteral("beat.longer")};
inline const ActionId kLockBeat{QStringLiteral("beat.lock")};
inline const ActionId kDeleteBeat{QStringLiteral("beat.delete")};
inline const ActionId kNextTake{QStringLiteral("take.next")};
inline const ActionId kPreviousTake{QStringLiteral("take.previous")};

inline const ActionId kPlanFromBrief{QStringLiteral("generate.plan")};
inline const ActionId kBuildStale{QStringLiteral("generate.build_stale")};
inline const ActionId kFrameAgain{QStringLiteral("generate.frame")};
inline const ActionId kClipAgain{QStringLiteral("generate.chunk")};
inline const ActionId kMusicAgain{QStringLiteral("generate.music")};
inline const ActionId kPauseJobs{QStringLiteral("generate.pause")};
inline const ActionId kRetryFailed{QStringLiteral("generate.retry_failed")};
inline const ActionId kVariants{QStringLiteral("generate.variants")};
inline const ActionId kStop{QStringLiteral("generate.stop")};
inline const ActionId kRenderHere{QStringLiteral("generate.render_here")};
inline const ActionId kRenderOnFarm{QStringLiteral("generate.render_on_farm")};
inline const ActionId kModels{QStringLiteral("generate.models")};

inline const ActionId kPlay{QStringLiteral("playback.play")};
inline const ActionId kPlayAll{QStringLiteral("playback.play_all")};
inline const ActionId kPlaySelection{QStringLiteral("playback.play_selection")};
inline const ActionId kPlayChunk{QStringLiteral("playback.play_chunk")};
inline const ActionId kShuttleBack{QStringLiteral("playback.shuttle_back")};
inline const ActionId kShuttleForward{QStringLiteral("playback.shuttle_forward")};
inline const ActionId kFrameBack{QStringLiteral("playback.frame_back")};
inline const ActionId kFrameForward{QStringLiteral("playback.frame_forward")};
inline const ActionId kSecondBack{QStringLiteral("playback.second_back")};
inline const ActionId kSecondForward{QStringLiteral("playback.second_forward")};
inline const ActionId kPreviousBeat{QStringLiteral("playback.previous_beat")};
inline const ActionId kNextBeat{QStringLiteral("playback.next_beat")};
inline const ActionId kGoToStart{QStringLiteral("playback.start")};
inline const ActionId kGoToEnd{QStringLiteral("playback.end")};
inline const ActionId kSetIn{QStringLiteral("playback.set_in")};
inline const ActionId kSetOut{QStringLiteral("playback.set_out")};
inline const ActionId kClearIn{QStringLiteral("playback.clear_in")};
inline const ActionId kClearOut{QStringLiteral("playback.clear_out")};
inline const ActionId kLoop{QStringLiteral("playback.loop")};
inline const ActionId kMute{QStringLiteral("playback.mute")};

inline const ActionId kKeys{QStringLiteral("help.keys")};
inline const ActionId kDocumentation{QStringLiteral("help.documentation")};
inline const ActionId kWhatsThis{QStringLiteral("help.whats_this")};
inline const ActionId kWhatsNew{QStringLiteral("help.whats_new")};
inline const ActionId kReport{QStringLiteral("help.report")};
inline const ActionId kAbout{QStringLiteral("help.about")};

} // namespace beatreel::actions
