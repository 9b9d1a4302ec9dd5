// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/TaskContext.h"
#include "core/build/CroppedPicture.h"
#include "ui/inspector/BeatField.h"

#include <QThreadPool>
#include <QTimer>

class QLabel;
class QSlider;

namespace beatreel {

class CropView;
class PriceButton;
class TabularLabel;

/// Which part of the user's own picture or video a beat shows; away where it shows none. A clip follows at once, as its
/// crop stands in the document; a part of a picture is made as a take, a moment after the hand rests.
class CropField : public BeatField
{
    Q_OBJECT

public:
    explicit CropField(Slot::Kind kind, QWidget *parent = nullptr);
    /// Waits for what is being read or made.
    ~CropField() override;

    /// Which of the beat's clips, from 0.
    void setClip(int clip);
    void refresh() override;

signals:
    /// What went wrong, in a sentence.
    void failed(const QString &sentence);

protected:
    void commit() override;

private:
    /// A file, and from where on a clip of it is shown.
    struct Source
    {
        Slot slot;
        QString file;
        std::chrono::milliseconds slip{0};

        bool operator==(const Source &) const = default;
    };

    /// A part of a picture, for a frame.
    struct Part
    {
        Slot slot;
        OwnPicture picture;
    };

    [[nodiscard]] Slot slot() const;
    [[nodiscard]] std::optional<Source> source() const;
    [[nodiscard]] Crop crop() const;
    void showCrop(const Crop &crop);
    void loadPicture();
    void take(const Crop &crop);
    void makePart();
    void show(OpenProject &open, const Slot &frame, const Result<Take> &part);

    Slot::Kind m_kind;
    int m_clip = 0;
    std::optional<Source> m_shown; ///< what the view shows, or waits for
    bool m_isLoading = false;
    std::optional<Part> m_wanted; ///< is to be made
    bool m_isMaking = false;
    QTimer m_rest;
    CancelSource m_cancel;
    QThreadPool m_reading;
    QThreadPool m_making;
    QLabel *m_label = nullptr;
    CropView *m_view;
    QSlider *m_zoom;
    TabularLabel *m_percent;
    PriceButton *m_reset;
};

} // namespace beatreel
