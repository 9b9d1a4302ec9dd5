// SPDX-FileCopyrightText: 2026 The Beatreel developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/inspector/BeatField.h"

class QLabel;
class QLineEdit;
class QToolButton;

namespace beatreel {

/// Which beats are shown: number and name, which can be written; swap, lock, more.
class InspectorHead : public BeatField
{
    Q_OBJECT

public:
    explicit InspectorHead(QWidget *parent = nullptr);

    void refresh() override;

signals:
    void swapWanted(const QPoint &onScreen);
    void moreWanted(const QPoint &onScreen);

protected:
    void commit() override;

private:
    [[nodiscard]] QToolButton *makeButton(const QString &name, const QString &verb);

    QLabel *m_number;
    QLineEdit *m_name;
    QToolButton *m_swap;
    QToolButton *m_lock;
    QToolButton *m_more;
};

} // namespace beatreel
