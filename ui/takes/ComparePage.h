// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/takes/ComparedTakes.h"
#include "ui/takes/TakeMedia.h"
#include "ui/workspace/Playable.h"

#include <QWidget>

class QStackedWidget;

namespace beatreel {

class CompareView;
class SegmentedControl;
class TakePictures;
class TakesStrip;
class TrackCompareView;
class VariantsView;

/// What stands in the picture's place while takes are compared: two of them, two tracks at a cut, or four variants, over the strip.
class ComparePage : public QWidget, public Playable
{
    Q_OBJECT

public:
    /// All of them outlive it.
    ComparePage(ComparedTakes &compared, TakePictures &films, const TakeMedia &media, QWidget *parent = nullptr);

    /// One take, side by side, wipe: for the head of whoever shows the page, who owns it then.
    [[nodiscard]] QWidget *modes() const;
    [[nodiscard]] CompareView &view() { return *m_view; }
    [[nodiscard]] TrackCompareView &tracks() { return *m_trackView; }
    [[nodiscard]] VariantsView &variants() { return *m_variants; }
    [[nodiscard]] TakesStrip &strip() { return *m_strip; }
    void showVariants(const Slot &frame, const QList<TakeId> &variants);
    void showComparison();
    [[nodiscard]] QString description() const;

    [[nodiscard]] QSize minimumSizeHint() const override;

    [[nodiscard]] bool canPlay() const override;
    [[nodiscard]] bool isPlaying() const override;
    void play() override;
    void pause() override;
    /// Sound has one speed: it goes a second back or on.
    void shuttle(int direction) override;
    void step(int pictures) override;

signals:
    void playingChanged();
    void descriptionChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool isOf(const QWidget *page) const;
    void followSlot();
    void turnTo(QWidget *page);

    QStackedWidget *m_pages;
    ComparedTakes &m_compared;
    CompareView *m_view;
    TrackCompareView *m_trackView;
    VariantsView *m_variants;
    TakesStrip *m_strip;
    SegmentedControl *m_modes;
};

} // namespace beatreel
