// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/Slot.h"

#include <QAbstractButton>

namespace beatreel {

/// The place where the user's own file becomes a take: dropped on it, or browsed for.
class OwnFileSlot : public QAbstractButton
{
    Q_OBJECT

public:
    explicit OwnFileSlot(QWidget *parent = nullptr);

    void setKind(Slot::Kind kind);
    void setLow(bool low);

    [[nodiscard]] QSize sizeHint() const override;

signals:
    void dropped(const QStringList &files);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Slot::Kind m_kind = Slot::Kind::Clip;
    bool m_isTarget = false;
    bool m_isLow = false;
};

} // namespace beatreel
