// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/story/Brief.h"
#include "ui/common/ButtonFace.h"

#include <QAbstractButton>
#include <QPixmap>

namespace beatreel {

/// A brief as a card to press, under a frame of the film that it becomes.
class SampleCard : public QAbstractButton
{
    Q_OBJECT

public:
    SampleCard(const QString &title, const Brief &brief, const QString &verb, QWidget *parent = nullptr);

    /// Null while it is being drawn: its room is kept.
    void setPicture(const QPixmap &picture);
    [[nodiscard]] const QPixmap &picture() const { return m_picture; }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect pictureRect() const;

    QString m_title;
    QString m_words;
    ButtonFace m_verb;
    QPixmap m_picture;
};

} // namespace beatreel
