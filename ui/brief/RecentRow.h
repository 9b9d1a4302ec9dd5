// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/brief/RecentProject.h"

#include <QAbstractButton>

namespace beatreel {

class Pictures;
class PriceButton;

/// A project that was open before, with its picture and what waits in it. A click opens it; of one that is gone, only
/// *Remove from list* is left.
class RecentRow : public QAbstractButton
{
    Q_OBJECT

public:
    static constexpr int kPadding = 4; ///< round picture and words

    /// `pictures` outlives it.
    RecentRow(const QString &folder, Pictures &pictures, QWidget *parent = nullptr);

    void setProject(const RecentProject &project);
    [[nodiscard]] const RecentProject &project() const { return m_project; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void removeWanted(const QString &folder);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isGone() const { return m_project.state == RecentProject::State::Missing; }
    /// "30 s, today 14:02".
    [[nodiscard]] QString facts() const;
    [[nodiscard]] QString waits() const;
    [[nodiscard]] QRect wordsRect() const;
    void paintPicture(QPainter &painter, const QRect &place);
    void paintWords(QPainter &painter, const QRect &room);

    RecentProject m_project;
    Pictures &m_pictures;
    PriceButton *m_remove;
};

} // namespace beatreel
